import FairleadModel

/// `{"errors": [{"code", "message"}], "trace", "status_code"}`, one of the forms that the chat formats have too.
enum WatsonxTextErrors {
    static func failure(httpStatus: Int, body: Bytes) -> Failure { OpenAIChatErrors.failure(httpStatus: httpStatus, body: body) }

    /// The error in an answer or event whose HTTP status was 200; nil if there is none.
    static func failure(inside root: JSON) -> Failure? {
        guard root["errors"]?[0] != nil || root.present("error") != nil else { return nil }
        let status = root["status_code"]?.int ?? 0
        return failure(httpStatus: (400...599).contains(status) ? status : 500, body: Bytes(copying: UnsafeRawBufferPointer(root.source)))
    }
}

import FairleadModel

/// JSON that a provider has sent, or the failure that says what came instead.
enum ProviderDocument {
    /// A whole answer.
    static func root(of body: Bytes, _ context: ReplyContext) throws(Failure) -> JSON {
        do {
            return try JSONDocument(body, limits: context.limits).root
        } catch {
            throw error.isLimit
                ? Failure(.limit, "The answer is too large: \(error.message).")
                : Failure(.badResponse, ProviderErrorText.describe(body, httpStatus: 200))
        }
    }

    /// The data of an event, of which no value may be used after the event.
    static func root(ofEvent data: UnsafeBufferPointer<UInt8>, _ context: ReplyContext) throws(Failure) -> JSON {
        do {
            return try JSONDocument(borrowing: data, limits: context.limits).root
        } catch {
            throw failure(of: data, error)
        }
    }

    static func failure(of data: UnsafeBufferPointer<UInt8>, _ error: JSONError) -> Failure {
        if error.isLimit { return Failure(.limit, "An event of the stream is too large: \(error.message).") }
        let shown = ProviderErrorText.shortened(String(decoding: data.prefix(200), as: UTF8.self))
        return Failure(.badResponse, "The stream has an event that is not JSON: \(shown)")
    }

    static let truncated = Failure(.streamTruncated, "The stream ended before the provider had said that it was done.")
}

import FairleadModel

extension WireEvent {
    /// The model vendor's own event that a `chunk` of Bedrock's InvokeModelWithResponseStream carries: `{"bytes": base64}`.
    func unwrapped(limits: Limits) throws(Failure) -> Bytes {
        let wrapped = try? JSONDocument(borrowing: data, limits: limits).root["bytes"]
        // base64 has no character that must be escaped, but a slash may be.
        if let text = wrapped?.plainText, let event = Base64.decode(text) { return event }
        if let text = wrapped?.string, let event = Bytes(text).withUnsafeBytes({ Base64.decode($0) }) { return event }
        throw Failure(.badResponse, "The stream has a chunk without the base64 text of an event in \"bytes\".")
    }
}

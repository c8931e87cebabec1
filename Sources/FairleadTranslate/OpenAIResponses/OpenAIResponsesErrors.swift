import FairleadModel

/// Responses that say themselves that they are none.
enum OpenAIResponsesErrors {
    /// What is wrong with a response that came with status 200, or with the last event of a stream; nil if it is whole, or was cut
    /// where a limit said so.
    static func failure(inside response: JSON) -> Failure? {
        if let error = response.present("error") { return OpenAIChatErrors.failure(inside: error) }
        guard let status = response.present("status") else { return nil }
        if status.equals("failed") { return Failure(.server, "The provider says that the response failed, and not why.") }
        if status.equals("cancelled") { return Failure(.server, "The provider says that the response was cancelled.") }
        if status.equals("queued") || status.equals("in_progress") {
            return Failure(.badResponse, "The response is not finished: one that runs in the background cannot be waited for here.")
        }
        return nil
    }
}

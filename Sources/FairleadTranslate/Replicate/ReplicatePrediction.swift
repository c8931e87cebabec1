import FairleadModel

/// A prediction as every request about it answers (replicate.com/docs/reference/http#predictions.get).
struct ReplicatePrediction {
    enum State {
        case running, succeeded, failed, canceled
    }

    let root: JSON

    init(_ root: JSON) { self.root = root }

    init(_ body: Bytes) throws(Failure) {
        do {
            root = try JSONDocument(body).root
        } catch {
            throw error.isLimit
                ? Failure(.limit, "The answer is too large: \(error.message).")
                : Failure(.badResponse, ProviderErrorText.describe(body, httpStatus: 200))
        }
    }

    /// Nil for what is no prediction.
    var state: State? {
        switch root["status"]?.string {
        case "starting", "processing", "queued": .running
        case "succeeded", "successful": .succeeded
        case "failed": .failed
        case "canceled", "aborted": .canceled
        default: nil
        }
    }

    /// The pieces of the text; nil where the output is something else, such as a picture.
    var texts: [JSON]? {
        guard let output = root.present("output") else { return [] }
        if output.isString { return [output] }
        guard output.isArray, output.elements.allSatisfy({ $0.isString }) else { return nil }
        return Array(output.elements)
    }

    var usage: Usage? {
        guard let metrics = root["metrics"], let prompt = metrics["input_token_count"]?.int,
            let generated = metrics["output_token_count"]?.int
        else { return nil }
        return Usage(promptTokens: prompt, completionTokens: generated)
    }

    /// LiteLLM's pace.
    private static let pauseMilliseconds = 500

    func continuation(isStream: Bool) throws(Failure) -> Continuation? {
        let urls = root["urls"]
        if isStream, state == .running || state == .succeeded, let url = urls?["stream"]?.string, !url.isEmpty {
            return Continuation(url: url, isStream: true)
        }
        guard state == .running else { return nil }
        guard let url = urls?["get"]?.string, !url.isEmpty else {
            throw Failure(.badResponse, "The prediction has not ended, and does not say where it can be asked for.")
        }
        return Continuation(url: url, pauseMilliseconds: Self.pauseMilliseconds)
    }
}

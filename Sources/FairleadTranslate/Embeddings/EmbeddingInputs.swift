import FairleadModel

/// What is to be embedded: texts, lists of tokens, or objects with a text or a picture.
public struct EmbeddingInputs {
    /// As the caller wrote it, where all of it goes into one request.
    let whole: JSON?
    let list: [JSON]

    init(whole: JSON?, list: [JSON]) {
        self.whole = whole
        self.list = list
    }

    /// - Throws: `invalidRequest` where `input` is missing or of a kind that OpenAI does not take.
    init(_ completion: Completion) throws(Failure) {
        guard let input = completion["input"] else {
            throw Failure(.invalidRequest, "there is no input: write \"input\": \"…\" or a list of texts", param: "input")
        }
        if input.isArray, input.count > 0 {
            let isOneListOfTokens = input.elements.allSatisfy { $0.isNumber }
            self.init(whole: input, list: isOneListOfTokens ? [input] : Array(input.elements))
            guard list.allSatisfy({ $0.isString || $0.isArray || $0.isObject }) else { throw Self.wrong }
        } else {
            guard input.isString else { throw Self.wrong }
            self.init(whole: input, list: [input])
        }
    }

    private static let wrong = Failure(
        .invalidRequest, "'input' must be a text, a list of texts, or a list of tokens, with at least one in it", param: "input")

    /// The same, in parts of so many inputs.
    func parts(of limit: Int?) -> [EmbeddingInputs] {
        guard let limit, limit > 0, list.count > limit else { return [self] }
        return stride(from: 0, to: list.count, by: limit).map { start in
            EmbeddingInputs(whole: nil, list: Array(list[start..<min(start &+ limit, list.count)]))
        }
    }

    /// The texts, for a provider that takes nothing else.
    func texts(_ request: EmbeddingRequest) throws(Failure) -> [JSON] {
        for input in list where !input.isString {
            throw request.refusal("input", input.isArray ? "it takes texts, not tokens" : "it takes texts alone")
        }
        return list
    }

    /// A picture among the inputs: a data URL, or an object of OpenAI's or LiteLLM's kind.
    static func picture(_ input: JSON) -> String? {
        if let text = input.string { return text.hasPrefix("data:image/") ? text : nil }
        if let url = input["image_url"]?["url"] ?? input["image_url"] ?? input["image"] { return url.string }
        return nil
    }

    /// The text of an input that is no picture.
    static func text(_ input: JSON) -> JSON? {
        if input.isString { return input }
        return input["text"].flatMap { $0.isString ? $0 : nil }
    }
}

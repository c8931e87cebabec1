import FairleadCatalog
import FairleadModel

/// A request for embeddings, made ready for its provider: one body, or several where one takes fewer inputs than there are.
public struct EmbeddingRequest {
    public let completion: Completion
    public let route: EmbeddingRoute
    public private(set) var bodies: [Bytes] = []
    public private(set) var dropped: [DroppedParameter] = []
    /// The caller wants base64 in the place of numbers.
    public let wantsBase64: Bool
    /// What an answer may be.
    public let limits: Limits
    private let translation: any EmbeddingTranslation.Type
    /// How many inputs each body has.
    private let counts: [Int]

    /// How the model is asked for embeddings; refused where that is not known.
    public static func route(of target: Resolution) throws(Failure) -> EmbeddingRoute {
        if let route = target.embeddings { return route }
        throw Failure(
            .unsupportedParameter,
            "\(target.provider.id) has no embeddings that this library knows of, so \(target.model) cannot embed; "
                + "if it has, give its row in the client's `providers` a path: {\"\(target.provider.id)\": {\"embeddings\": \"/embeddings\"}}",
            param: "model")
    }

    public init(_ completion: Completion, _ route: EmbeddingRoute) throws(Failure) {
        self.completion = completion
        self.route = route
        translation = route.format.translation
        wantsBase64 = completion["encoding_format"]?.equals("base64") == true
        if let format = completion["encoding_format"], !wantsBase64, !format.equals("float") {
            throw Failure(.invalidRequest, "'encoding_format' must be \"float\" or \"base64\"", param: "encoding_format")
        }
        let inputs = try EmbeddingInputs(completion)
        let parts = inputs.parts(of: route.inputLimit)
        counts = parts.map(\.list.count)
        limits = Limits.standard.forEmbeddings(of: parts.first?.list.count ?? 1)
        for part in parts {
            var account = ParameterAccount(completion)
            bodies.append(try body(part, &account))
            dropped = account.dropped
        }
    }

    private func body(_ inputs: EmbeddingInputs, _ account: inout ParameterAccount) throws(Failure) -> Bytes {
        var writer = JSONWriter(capacity: inputs.list.reduce(256) { $0 &+ $1.source.count &+ 32 })
        writer.beginObject()
        try translation.writeInputs(inputs, self, into: &writer)
        for parameter in completion.parameters where !parameter.value.isNull {
            let name = parameter.name
            if name == "input" || completion.extraBody?[name] != nil || account.isUnwanted(name) { continue }
            try write(name, parameter.value, &account, into: &writer)
        }
        translation.writeRequirements(inputs, self, into: &writer)
        if let extra = completion.extraBody {
            writer.members(of: extra)
        }
        writer.endObject()
        return writer.finish()
    }

    private func write(_ name: String, _ value: JSON, _ account: inout ParameterAccount, into writer: inout JSONWriter) throws(Failure) {
        if !account.isAllowed(name) {
            let isTaken = (!route.unsupported.contains(name) || isOthers(name)) && translation.names[name].map { $0 != nil } ?? true
            guard isTaken else {
                // The reply is put into the form that the caller wants in any case.
                if name == "encoding_format" { return }
                let reason = "\(completion.target.model) does not take it"
                // Neither changes the vectors of a model that knows nothing of it.
                return name == "user" || name == "input_type" ? account.drop(name, reason) : try account.refuse(name, reason)
            }
            if try translation.write(name, value, self, into: &writer) { return }
        }
        let wire = route.names.first { $0.name == name }?.value ?? translation.names[name].flatMap { $0 } ?? name
        if name == "input_type", let own = route.inputTypes.first(where: { value.equals($0.name) })?.value {
            writer.key(wire)
            writer.string(own)
        } else {
            writer.member(wire, value)
        }
    }

    /// Whether a server that merely speaks the provider's format may know it.
    private func isOthers(_ name: String) -> Bool { name == "input_type" && completion.target.isElsewhere }

    /// Whether a parameter that the caller gave is not to be written: he does not want it sent, or has it in a body of his own.
    func isLeftOut(_ name: String) -> Bool {
        completion.alwaysDropped.contains(name) || completion.extraBody?[name] != nil
            || route.unsupported.contains(name) && !completion.alwaysAllowed.contains(name)
    }

    /// Whether the caller, or the body of his own, has given a member.
    func gives(_ name: String) -> Bool { completion[name] != nil || completion.extraBody?[name] != nil }

    func refusal(_ name: String, _ reason: String) -> Failure {
        Failure(
            .unsupportedParameter, "`\(name)` cannot be sent to \(completion.target.provider.id) as it is: \(reason).", param: name)
    }

    // MARK: The reply

    /// Writes the members of an OpenAI `CreateEmbeddingResponse` into an object that has been begun.
    ///
    /// - Parameters:
    ///   - answers: one for each of the bodies, in their order.
    ///   - countedTokens: how many tokens the provider has counted, where it says so beside the body.
    public func decode(_ answers: [Bytes], countedTokens: Int?, into writer: inout JSONWriter) throws(Failure) -> Usage? {
        var tokens: Int? = 0
        var imageTokens = 0
        var model: JSON?
        var index = 0
        writer.key("object")
        writer.string("list")
        writer.key("data")
        writer.beginArray()
        for (body, count) in zip(answers, counts) {
            let answer = try translation.decode(root(body))
            guard answer.vectors.count == count else {
                throw Failure(.badResponse, "The answer has \(answer.vectors.count) embeddings of \(count) inputs.")
            }
            for vector in answer.vectors {
                writer.beginObject()
                writer.key("object")
                writer.string("embedding")
                writer.member("index", index)
                writer.key("embedding")
                try writer.vector(vector, asBase64: wantsBase64)
                writer.endObject()
                index &+= 1
            }
            if let counted = answer.promptTokens { tokens = tokens.map { $0 &+ min(counted, 1 << 50) } } else { tokens = nil }
            imageTokens &+= answer.imageTokens ?? 0
            model = model ?? answer.model
        }
        writer.endArray()
        writer.key("model")
        if let model, model.isString { writer.raw(model) } else { writer.string(completion.target.upstreamModel) }
        let counted = tokens ?? countedTokens
        let shown = counted ?? TokenEstimate(of: completion).tokens
        writer.key("usage")
        writer.beginObject()
        writer.member("prompt_tokens", shown)
        writer.member("total_tokens", shown)
        if counted == nil {
            writer.key("estimated")
            writer.bool(true)
        }
        writer.endObject()
        guard let counted else { return nil }
        var usage = Usage(promptTokens: counted)
        usage.promptMedia.image = imageTokens
        return usage
    }

    private func root(_ body: Bytes) throws(Failure) -> JSON {
        do {
            return try JSONDocument(body, limits: limits).root
        } catch {
            throw error.isLimit
                ? Failure(.limit, "The answer is too large: \(error.message).")
                : Failure(.badResponse, ProviderErrorText.describe(body, httpStatus: 200))
        }
    }
}

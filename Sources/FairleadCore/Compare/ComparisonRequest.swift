import FairleadModel

/// What is to be compared: a request of its own for each model.
struct ComparisonRequest {
    struct Entry {
        let label: String
        let model: String?
        let content: Content

        enum Content {
            /// OpenAI's, for this model.
            case request(JSON)
            /// One that is there already.
            case answer(JSON)
        }
    }

    private(set) var entries: [Entry] = []
    private(set) var baseline = 0
    /// Whether the models' chunks are events of the comparison's.
    private(set) var givesChunks = true

    private static let limit = 32
    /// What a comparison says that no model is told.
    private static let ownMembers: Set<String> = ["model", "models", "baseline", "chunks"]

    /// - Parameter provider: whose model a request asks for; nil where nobody knows.
    init(_ request: JSON, _ names: OptionNames, provider: (JSON) -> String?) throws(Failure) {
        let others = request.present("models")
        guard let others, others.isArray, others.count > 0 else {
            throw Failure(.invalidRequest, "there are no models: write \"models\": [\"gpt-4o-mini\", \"ft:gpt-4o-mini:…\"]", param: "models")
        }
        var models = others.elements.enumerated().map { (pointer: "/models/\($0)", value: $1) }
        if let first = request.present("model") {
            guard first.isString else {
                throw Failure(.invalidRequest, "'model' is a JSON \(first.kind), where it must be a model's id", param: "model")
            }
            models.insert(("/model", first), at: 0)
        }
        guard models.count <= Self.limit else {
            throw Failure(.limit, "there are \(models.count) models, where at most \(Self.limit) are compared at once", param: "models")
        }
        var labels: [String: Int] = [:]
        let bringsIdentity = request.members.contains { key, value in key.string.map { CallersIdentity.includes($0, value, names) } ?? false }
        var owner: String?
        for (position, model) in models.enumerated() {
            let entry = try Self.entry(model.value, of: request, at: model.pointer, labels) { (asked, others) throws(Failure) in
                guard bringsIdentity else { return asked }
                // The common key is the first model's provider's.
                let whose = provider(asked) ?? ""
                owner = owner ?? whose
                return try whose == owner ? asked : others(names)
            }
            labels[entry.label] = position
            entries.append(entry)
        }
        if let chunks = request.present("chunks") {
            guard let flag = chunks.bool else {
                throw Failure(.invalidRequest, "'chunks' is a JSON \(chunks.kind), where it must be true or false", param: "chunks")
            }
            givesChunks = flag
        }
        guard let wanted = request.present("baseline") else { return }
        guard let name = wanted.string, let position = labels[name] else {
            throw Failure(
                .invalidRequest, "'baseline' must be the label of one of the models: \(entries.map { "\"\($0.label)\"" }.joined(separator: ", "))",
                param: "baseline")
        }
        baseline = position
    }

    /// - Parameter choose: between the request with all that is said for all, and the one without what is one provider's alone.
    private static func entry(
        _ value: JSON, of request: JSON, at pointer: String, _ taken: [String: Int],
        choose: (JSON, (OptionNames) throws(Failure) -> JSON) throws(Failure) -> JSON
    ) throws(Failure) -> Entry {
        func wrong(_ what: String, _ member: String = "") -> Failure { Failure(.invalidRequest, "\(pointer)\(member) \(what)", param: pointer + member) }
        guard value.isString || value.isObject else {
            throw wrong("is a JSON \(value.kind), where it must be a model's id, or {\"model\": \"…\", \"label\": \"…\", …}")
        }
        let model = value.string ?? value.present("model")?.string
        let given = value.present("label")
        if let given {
            guard let label = given.string, !label.isEmpty else { throw wrong("must be a text that is not empty", "/label") }
            if taken[label] != nil { throw wrong("is \"\(label)\", as another model's is: labels tell them apart", "/label") }
        }
        if let answer = value.present("answer") {
            guard answer.isString || answer.isObject else {
                throw wrong("is a JSON \(answer.kind), where it must be a text, a message or a reply", "/answer")
            }
            let label = given?.string ?? unused(model ?? "answer", taken)
            return Entry(label: label, model: model, content: .answer(try document { $0.raw(answer) }))
        }
        guard let model, !model.isEmpty else { throw wrong("must be a model's id", value.isString ? "" : "/model") }
        let whole = try document { write(value, model, over: request, nil, to: &$0) }
        let asked = try choose(whole) { (names) throws(Failure) in try document { write(value, model, over: request, names, to: &$0) } }
        return Entry(label: given?.string ?? unused(model, taken), model: model, content: .request(asked))
    }

    /// The same model may be asked twice, with different options.
    private static func unused(_ name: String, _ taken: [String: Int]) -> String {
        guard taken[name] != nil else { return name }
        var number = 2
        while taken["\(name) (\(number))"] != nil { number &+= 1 }
        return "\(name) (\(number))"
    }

    /// What the entry says of its own hides what the comparison says for all.
    ///
    /// - Parameter names: where what is one provider's alone is left out of that.
    private static func write(
        _ entry: JSON, _ model: String, over request: JSON, _ names: OptionNames?, to writer: inout JSONWriter
    ) {
        writer.beginObject()
        writer.key("model")
        writer.string(model)
        let isOwn = { (key: JSON) in key.equals("model") || key.equals("label") || key.equals("answer") }
        writer.members(of: entry) { !isOwn($0) }
        let isHidden = { (name: String) in Self.ownMembers.contains(name) || entry[name] != nil }
        if let names {
            CallersIdentity.writeOthers(of: request, names, to: &writer, without: isHidden)
        } else {
            writer.members(of: request) { $0.string.map(isHidden) == false }
        }
        // Without it many would not say what they have used.
        if (entry.present("stream") ?? request.present("stream"))?.bool == true, entry["stream_options"] == nil, request["stream_options"] == nil {
            writer.key("stream_options")
            writer.beginObject()
            writer.key("include_usage")
            writer.bool(true)
            writer.endObject()
        }
        writer.endObject()
    }

    private static func document(_ write: (inout JSONWriter) -> Void) throws(Failure) -> JSON {
        var writer = JSONWriter(capacity: 1024)
        write(&writer)
        do {
            return try JSONDocument(writer.finish()).root
        } catch {
            throw Failure(.limit, "the request for one of the models is too large: \(error.message)", param: "models")
        }
    }
}

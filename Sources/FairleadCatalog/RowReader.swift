import FairleadModel

/// Reads the members of one row of configuration and says exactly which is wrong.
struct RowReader {
    private let json: JSON
    private let place: String

    init(_ json: JSON, _ place: String) {
        self.json = json
        self.place = place
    }

    func problem(_ member: String, _ what: String) -> Failure {
        let path = member.isEmpty ? place : "\(place).\(member)"
        return Failure(.configuration, "\(path) \(what)", param: path)
    }

    private func present(_ name: String) -> JSON? {
        guard let value = json[name], !value.isNull else { return nil }
        return value
    }

    func text(_ name: String) throws(Failure) -> String? {
        guard let value = present(name) else { return nil }
        if value.bool != nil { return nil }
        guard let text = value.string else { throw problem(name, "must be a string") }
        return text
    }

    func flag(_ name: String) throws(Failure) -> Bool? {
        guard let value = present(name) else { return nil }
        if value.isString { return nil }
        guard let flag = value.bool else { throw problem(name, "must be true or false") }
        return flag
    }

    /// A list of strings, or one string alone.
    func strings(_ name: String) throws(Failure) -> [String]? {
        guard let value = present(name) else { return nil }
        if let one = value.string { return [one] }
        guard value.isArray else { throw problem(name, "must be a list of strings") }
        var texts: [String] = []
        for element in value.elements {
            guard let text = element.string else { throw problem(name, "must be a list of strings") }
            texts.append(text)
        }
        return texts
    }

    func pairs(_ name: String) throws(Failure) -> [(name: String, value: String)]? {
        guard let value = present(name) else { return nil }
        return try pairs(of: value, name)
    }

    /// The row itself, where it is nothing but names and texts.
    func allPairs() throws(Failure) -> [(name: String, value: String)] { try pairs(of: json, "") }

    private func pairs(of value: JSON, _ name: String) throws(Failure) -> [(name: String, value: String)] {
        guard value.isObject else { throw problem(name, "must be an object of strings") }
        var pairs: [(name: String, value: String)] = []
        for (key, member) in value.members {
            guard let key = key.string, let text = member.string else { throw problem(name, "must be an object of strings") }
            pairs.append((key, text))
        }
        return pairs
    }

    func choice<Value>(_ name: String, _ make: (String) -> Value?) throws(Failure) -> Value? {
        guard let text = try text(name) else { return nil }
        guard let value = make(text) else { throw problem(name, "is \"\(text)\", which is none of the names it may be") }
        return value
    }

    func patterns(_ name: String) throws(Failure) -> [Pattern]? {
        guard let texts = try strings(name) else { return nil }
        var patterns: [Pattern] = []
        for text in texts { patterns += try compile(name, text) }
        return patterns
    }

    /// `embeddings` where it is a path alone.
    func embeddingPath() -> String? {
        guard let value = present("embeddings"), value.isString else { return nil }
        return value.string
    }

    func patternsOfText(_ name: String) throws(Failure) -> [Pattern] {
        guard let text = try text(name) else { throw problem(name, "is missing") }
        return try compile(name, text)
    }

    private func compile(_ name: String, _ text: String) throws(Failure) -> [Pattern] {
        guard let compiled = Pattern.compile(text) else { throw problem(name, "has a malformed pattern \"\(text)\"") }
        return compiled
    }

    func objects<Value>(_ name: String, _ make: (RowReader) throws(Failure) -> Value) throws(Failure) -> [Value]? {
        guard let value = present(name) else { return nil }
        guard value.isArray else { throw problem(name, "must be a list of objects") }
        var values: [Value] = []
        for (index, element) in value.elements.enumerated() {
            values.append(try make(RowReader(element, "\(place).\(name)[\(index)]")))
        }
        return values
    }

    func quirks() throws(Failure) -> Quirks? {
        guard let names = try strings("quirks") else { return nil }
        var quirks: Quirks = []
        for name in names {
            guard let quirk = Quirks(name: name) else {
                throw problem("quirks", "has \"\(name)\"; the quirks are \(Quirks.names.joined(separator: ", "))")
            }
            quirks.insert(quirk)
        }
        return quirks
    }

    func variables() throws(Failure) -> [Variable]? {
        guard let value = present("variables") else { return nil }
        var variables: [Variable] = []
        for (key, member) in value.members {
            let row = RowReader(member, "\(place).variables.\(key.string ?? "")")
            variables.append(
                Variable(
                    name: key.string ?? "", options: try row.strings("option") ?? [], environment: try row.strings("env") ?? [],
                    defaultValue: try row.text("default")))
        }
        return variables
    }

    func baseURLChoices() throws(Failure) -> [Provider.BaseURLChoice]? {
        guard let value = present("base_url_when") else { return nil }
        var choices: [Provider.BaseURLChoice] = []
        let row = RowReader(value, "\(place).base_url_when")
        for variable in value.members.compactMap(\.key.string) {
            for (text, url) in try row.pairs(variable) ?? [] {
                choices.append(.init(variable: variable, value: HostPattern(text), url: url))
            }
        }
        return choices
    }
}

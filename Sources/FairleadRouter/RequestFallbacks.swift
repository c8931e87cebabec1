import FairleadModel

/// What a request names to stand in for its model, in one of LiteLLM's forms: `["b"]`, `[{"a": ["b"]}]` as in a configuration, or
/// `[{"model": "b", "api_key": …}]` with options of its own.
struct RequestFallbacks: Sendable, Equatable {
    struct Entry: Sendable, Equatable {
        /// Empty for the model that the request names itself.
        let name: String
        /// Its place in the list, where it has options of its own.
        let overriding: Int?
    }

    private var listed: [Entry] = []
    private var table: [String: [String]] = [:]

    init(_ value: JSON, of name: String) throws(Failure) {
        let wrong = Failure(
            .invalidRequest, #"'\#(name)' is a JSON \#(value.kind), where it must be an array such as ["b"] or [{"a": ["b"]}]"#, param: name)
        guard value.isArray || value.isObject else { throw wrong }
        if value.isObject {
            try readTable(value, wrong)
            return
        }
        for (position, element) in value.elements.enumerated() {
            if let text = element.string {
                listed.append(Entry(name: text, overriding: nil))
            } else if element.isTableOfFallbacks {
                try readTable(element, wrong)
            } else if element.isObject, name == "fallbacks" {
                let other = element.present("model")?.string ?? ""
                listed.append(Entry(name: other, overriding: other.isEmpty || element.count > 1 ? position : nil))
            } else {
                throw Failure(
                    .invalidRequest,
                    #"'\#(name)[\#(position)]' is a JSON \#(element.kind), where it must be a name, or an object such as {"a": ["b"]}"#,
                    param: name)
            }
        }
    }

    private mutating func readTable(_ object: JSON, _ wrong: Failure) throws(Failure) {
        for (key, value) in object.members {
            guard let group = key.string, value.isArray else { throw wrong }
            for element in value.elements {
                guard let name = element.string else { throw wrong }
                table[group, default: []].append(name)
            }
        }
    }

    /// In their order; of a table those for one of these names, and for what stands in for it.
    func entries(for names: [String]) -> [Entry] {
        guard !table.isEmpty else { return listed }
        var found = listed
        var asked = names
        var next = 0
        while next < asked.count {
            let name = asked[next]
            next += 1
            for other in table[name] ?? (names.contains(where: { table[$0] != nil }) ? [] : table["*"]) ?? []
            where !asked.contains(other) {
                asked.append(other)
                found.append(Entry(name: other, overriding: nil))
            }
        }
        return found
    }

    /// All that are named for anybody.
    var names: [String] { listed.map(\.name) + table.sorted { $0.key < $1.key }.flatMap(\.value) }

    // MARK: In a trace

    /// Of its texts.
    var bytes: Int { names.reduce(table.keys.reduce(0) { $0 &+ $1.utf8.count }) { $0 &+ $1.utf8.count } }

    /// As values of JSON, at most.
    var values: Int { 2 &+ 6 &* listed.count &+ table.values.reduce(0) { $0 &+ 3 &+ $1.count } }

    /// Without the options, which may hold a key.
    func write(_ key: StaticString, to writer: inout JSONWriter) {
        writer.key(key)
        writer.beginArray()
        for entry in listed {
            guard entry.overriding != nil else {
                writer.string(entry.name)
                continue
            }
            writer.beginObject()
            writer.member("model", entry.name)
            writer.present("overriding", true)
            writer.endObject()
        }
        for (group, names) in table.sorted(by: { $0.key < $1.key }) {
            writer.beginObject()
            writer.key(group)
            writer.beginArray()
            for name in names { writer.string(name) }
            writer.endArray()
            writer.endObject()
        }
        writer.endArray()
    }
}

extension JSON {
    /// `{"a": ["b"]}`, and no model with options.
    var isTableOfFallbacks: Bool { isObject && count > 0 && members.allSatisfy { $0.value.isArray } }
}

/// Patterns, and what each of them stands for. The first that matches counts.
struct PatternTable<Value: Sendable>: Sendable {
    private var traces: [PatternTrace] = []
    private var patterns: [Pattern] = []
    /// One for each pattern.
    private(set) var values: [Value] = []

    var isEmpty: Bool { patterns.isEmpty }

    mutating func add(_ list: [Pattern], _ value: Value) {
        for pattern in list {
            traces.append(PatternTrace(pattern))
            patterns.append(pattern)
            values.append(value)
        }
    }

    /// The positions at which a text may match: most patterns are out of the question at once.
    @inline(__always)
    private func first<Result>(_ text: Pattern.Text, _ look: (Int) -> Result?) -> Result? {
        let trace = PatternTrace(text)
        for position in 0..<traces.count where traces[position].mayMatch(trace) {
            if let result = look(position) { return result }
        }
        return nil
    }

    func matches(_ text: Pattern.Text) -> Bool {
        first(text) { patterns[$0].matches(text) ? true : nil } ?? false
    }

    func value(_ text: Pattern.Text) -> Value? {
        first(text) { patterns[$0].matches(text) ? values[$0] : nil }
    }

    func captures(_ text: String) -> (value: Value, captures: Captures)? {
        Catalog.withText(text) { bytes in
            first(bytes) { position in patterns[position].match(bytes) { (values[position], Captures($0, of: text)) } }
        }
    }

    func forEach(_ body: (Value, Pattern) -> Void) {
        for (value, pattern) in zip(values, patterns) { body(value, pattern) }
    }

    /// Whose pattern matches, for each that does, and what its gaps took.
    func each(_ text: Pattern.Text, _ body: (Value, Match) -> Void) {
        let _: Never? = first(text) { position in
            let _: Void? = patterns[position].match(text) { body(values[position], $0) }
            return nil
        }
    }
}

extension PatternTable where Value == Void {
    init(_ patterns: [Pattern]) { add(patterns, ()) }
}

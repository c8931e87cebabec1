import FairleadModel

/// What is wrong with an id that begins as somebody's fine-tunes do and is none of them.
struct MalformedID {
    private let id: String
    private var fault: PatternFault?
    /// Those whose forms the id follows furthest, and all that could stand where it leaves them.
    private var owners: [Provider] = []
    private var wanted: [String] = []
    private var shape = ""

    init(_ id: String) { self.id = id }

    mutating func consider(_ pattern: Pattern, _ form: FineTuneForm, of provider: Provider, _ text: Pattern.Text) {
        guard pattern.isSuggested(by: text), let found = pattern.fault(in: text) else { return }
        if let fault, (fault.position, fault.kind.rawValue) > (found.position, found.kind.rawValue) { return }
        if fault.map({ ($0.position, $0.kind.rawValue) < (found.position, found.kind.rawValue) }) ?? true {
            owners = []
            wanted = []
            fault = found
            shape = form.shape ?? pattern.shape
        }
        if !owners.contains(where: { $0 === provider }) { owners.append(provider) }
        if let literal = found.literal.map({ pattern.literal($0) }), !wanted.contains(literal) { wanted.append(literal) }
    }

    var lacksPart: Bool { fault?.gap != nil }

    /// A number that is no account's, which Amazon itself can say.
    var isOfStrangeAccount: Bool {
        guard let fault, fault.gap == "account", let found = fault.found else { return false }
        return Array(id.utf8)[found].allSatisfy(\.isDigit)
    }

    var failure: Failure? {
        guard let fault else { return nil }
        let names = Catalog.list(owners.map(\.id), "or")
        var failure = Failure(
            .invalidRequest, "\"\(id)\" begins as a model of \(names) does, but \(Self.what(fault, id, wanted)); write \(shape)", param: "model")
        failure.model = id
        if let owner = owners.first, owners.count == 1 { failure.provider = owner.id }
        return failure
    }

    private static func what(_ fault: PatternFault, _ id: String, _ wanted: [String]) -> String {
        func part(_ range: Range<Int>) -> String { String(decoding: Array(id.utf8)[range], as: UTF8.self) }
        let size = id.utf8.count
        let place = fault.position == 0 ? "at its beginning" : "after \"\(part(0..<min(fault.position, size)))\""
        if let gap = fault.gap {
            guard let found = fault.found else { return "\(Pattern.heading(gap)) is missing \(place)" }
            return "\"\(part(found))\" \(place) is no \(Pattern.heading(gap))"
        }
        let rest = fault.position < size ? "\"\(part(fault.position..<size))\"" : "nothing"
        if wanted.isEmpty { return "\(rest) \(place) is too much" }
        return "\(place) comes \(rest), not \(Catalog.list(wanted.map { "\"\($0)\"" }, "or"))"
    }
}

extension Catalog {
    func malformed(_ id: String) -> Failure? {
        Self.withText(id) { text in
            var malformed = MalformedID(id)
            for table in [bare.value.fineTunes, likely.value] {
                table.forEach { malformed.consider($1, $0.form, of: $0.provider, text) }
            }
            return malformed.failure
        }
    }

    /// Where the caller says whose model it is, only what lacks a part is wrong: a provider may have forms that are new.
    static func malformed(_ id: String, of provider: Provider) -> Failure? {
        withText(id) { text in
            var malformed = MalformedID(id)
            provider.fineTunes.forEach { malformed.consider($1, $0, of: provider, text) }
            return malformed.lacksPart && !malformed.isOfStrangeAccount ? malformed.failure : nil
        }
    }
}

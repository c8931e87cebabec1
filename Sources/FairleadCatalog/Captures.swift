/// What the gaps of a pattern took from an id.
public struct Captures: Sendable {
    private let text: String
    private let pattern: Pattern?
    private let spans: [Range<Int>]
    /// Of another pattern that the same id has, for what this one has no gap for.
    private var others: [Captures] = []

    public init() {
        text = ""
        pattern = nil
        spans = []
    }

    /// - Parameter text: the id that was matched.
    init(_ match: Match, of text: String) {
        self.text = text
        pattern = match.pattern
        spans = Array(UnsafeBufferPointer(start: match.spans, count: match.pattern.names.count))
    }

    public var isEmpty: Bool { spans.isEmpty && others.isEmpty }

    public subscript(name: String) -> String? {
        if let place = pattern?.names.firstIndex(of: name) { return part(spans[place]) }
        return others.first?[name]
    }

    /// Where that part of a fine-tune's descent stands in the id.
    func span(of part: Pattern.Part) -> Range<Int>? {
        guard let place = pattern?.place(of: part) else { return nil }
        return spans[place]
    }

    private func part(_ span: Range<Int>) -> String {
        Catalog.withText(text) { String(decoding: UnsafeBufferPointer(rebasing: $0[span]), as: UTF8.self) }
    }

    /// These, and those of `other` whose names are not among them.
    func merging(_ other: Captures) -> Captures {
        guard !isEmpty else { return other }
        var merged = self
        if !other.isEmpty { merged.others.append(other) }
        return merged
    }
}

/// What the gaps of a pattern take from a text, for as long as the text is looked at.
struct Match {
    let pattern: Pattern
    let text: Pattern.Text
    let spans: Pattern.Spans

    subscript(part: Pattern.Part) -> Pattern.Text? {
        pattern.place(of: part).map { UnsafeBufferPointer(rebasing: text[spans[$0]]) }
    }
}

extension Pattern {
    /// The gaps that tell of a fine-tune's descent, by the names that they have in a row.
    enum Part: Int, CaseIterable {
        case base, organization, suffix, id, checkpoint, organizationAndTime, suffixAndTime

        var name: String {
            switch self {
            case .base: "base"
            case .organization: "organization"
            case .suffix: "suffix"
            case .id: "id"
            case .checkpoint: "checkpoint"
            case .organizationAndTime: "organization_and_time"
            case .suffixAndTime: "suffix_and_time"
            }
        }
    }
}

import FairleadModel

/// What an id says of a fine-tuned model's descent. What it does not say is nil.
public struct FineTune: Sendable {
    /// In the order in which they are written.
    private enum Part: Int, CaseIterable { case baseModel, organization, suffix, id, checkpoint, job }

    /// What the parts stand in: the id, and behind it what the id does not have in it as it should be.
    private var text: String
    private var spans = InlineArray<6, Range<Int>?>(repeating: nil)

    public init(
        baseModel: String? = nil, organization: String? = nil, suffix: String? = nil, id: String? = nil, checkpoint: String? = nil,
        job: String? = nil
    ) {
        text = ""
        for (part, value) in zip(Part.allCases, [baseModel, organization, suffix, id, checkpoint, job]) { self[part] = value }
    }

    /// What the gaps of a form take from an id.
    init(_ form: FineTuneForm, of id: String, _ span: (Pattern.Part) -> Range<Int>?) {
        text = id
        spans[Part.baseModel.rawValue] = Self.some(span(.base))
        spans[Part.organization.rawValue] = Self.some(span(.organization))
        spans[Part.suffix.rawValue] = Self.some(span(.suffix))
        spans[Part.id.rawValue] = Self.some(span(.id))
        spans[Part.checkpoint.rawValue] = Self.some(span(.checkpoint))
        spans[Part.job.rawValue] = form.jobPart.map { span($0) ?? 0..<0 }
        if let time = span(.organizationAndTime) { split(time, .organization) }
        if let time = span(.suffixAndTime) { split(time, .suffix) }
    }

    private static func some(_ span: Range<Int>?) -> Range<Int>? { span?.isEmpty == true ? nil : span }

    /// `acme-2022-12-01-10-00-00` is `acme`, made at that time: the ids of OpenAI's fine-tunes before 2023-08 end so.
    private mutating func split(_ span: Range<Int>, _ part: Part) {
        let time: StaticString = "-0000-00-00-00-00-00"
        let start = span.upperBound &- time.utf8CodeUnitCount
        let endsInTime = start >= span.lowerBound && Catalog.withText(text) { Pattern.isShaped($0[start..<span.upperBound], as: time) }
        spans[part.rawValue] = Self.some(endsInTime ? span.lowerBound..<start : span)
        spans[Part.id.rawValue] = endsInTime ? (start &+ 1)..<span.upperBound : nil
    }

    public var baseModel: String? {
        get { self[.baseModel] }
        set { self[.baseModel] = newValue }
    }

    public var organization: String? { self[.organization] }
    public var suffix: String? { self[.suffix] }
    public var id: String? { self[.id] }
    public var checkpoint: String? { self[.checkpoint] }

    /// The fine-tuning job that made it; of Mistral's the first eight letters.
    public var job: String? {
        get { self[.job] }
        set { self[.job] = newValue }
    }

    private subscript(part: Part) -> String? {
        get {
            guard let span = spans[part.rawValue] else { return nil }
            return Catalog.withText(text) { String(decoding: UnsafeBufferPointer(rebasing: $0[span]), as: UTF8.self) }
        }
        set {
            spans[part.rawValue] = newValue.map { value in
                let start = text.utf8.count
                text += value
                return start..<text.utf8.count
            }
        }
    }

    /// The base's name in place, empty where there is none.
    public func withBaseModel<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        Catalog.withText(text) { body(UnsafeBufferPointer(rebasing: $0[spans[Part.baseModel.rawValue] ?? 0..<0])) }
    }

    public func write(to writer: inout JSONWriter) {
        Catalog.withText(text) { text in
            func write(_ name: StaticString, _ part: Part) {
                writer.key(name)
                if let span = spans[part.rawValue] { writer.string(utf8: UnsafeBufferPointer(rebasing: text[span])) } else { writer.null() }
            }
            writer.beginObject()
            write("base_model", .baseModel)
            write("organization", .organization)
            write("suffix", .suffix)
            write("id", .id)
            write("checkpoint", .checkpoint)
            write("job", .job)
            writer.endObject()
        }
    }
}

extension FineTune: Equatable {
    public static func == (left: FineTune, right: FineTune) -> Bool { Part.allCases.allSatisfy { left[$0] == right[$0] } }
}

import FairleadModel

/// What an id says of a fine-tuned model's descent. What it does not say is nil. Shared, not copied.
public final class FineTune: Sendable {
    /// In the order in which they are written.
    private enum Part: Int, CaseIterable { case baseModel, organization, suffix, id, checkpoint, job }

    /// What the parts stand in: the id, and behind it what the id does not have in it as it should be.
    private let text: String
    private let spans: InlineArray<6, Range<Int>?>

    public init(
        baseModel: String? = nil, organization: String? = nil, suffix: String? = nil, id: String? = nil, checkpoint: String? = nil,
        job: String? = nil
    ) {
        var text = ""
        var spans = InlineArray<6, Range<Int>?>(repeating: nil)
        for (part, value) in zip(Part.allCases, [baseModel, organization, suffix, id, checkpoint, job]) {
            if let value { spans[part.rawValue] = Self.append(value, to: &text) }
        }
        self.text = text
        self.spans = spans
    }

    private static func append(_ value: String, to text: inout String) -> Range<Int> {
        let start = text.utf8.count
        text += value
        return start..<text.utf8.count
    }

    /// What the gaps of a form take from an id.
    ///
    /// - Parameters:
    ///   - base: What is told of the base in another way.
    ///   - job: And of the job.
    init(_ form: FineTuneForm, of id: String, base: String? = nil, job: String? = nil, _ span: (Pattern.Part) -> Range<Int>?) {
        var spans = InlineArray<6, Range<Int>?>(repeating: nil)
        spans[Part.baseModel.rawValue] = Self.some(span(.base))
        spans[Part.organization.rawValue] = Self.some(span(.organization))
        spans[Part.suffix.rawValue] = Self.some(span(.suffix))
        spans[Part.id.rawValue] = Self.some(span(.id))
        spans[Part.checkpoint.rawValue] = Self.some(span(.checkpoint))
        spans[Part.job.rawValue] = form.jobPart.map { span($0) ?? 0..<0 }
        if let time = span(.organizationAndTime) {
            (spans[Part.organization.rawValue], spans[Part.id.rawValue]) = Self.split(time, of: id)
        }
        if let time = span(.suffixAndTime) { (spans[Part.suffix.rawValue], spans[Part.id.rawValue]) = Self.split(time, of: id) }
        var text = id
        if let base { spans[Part.baseModel.rawValue] = Self.append(base, to: &text) }
        if let job { spans[Part.job.rawValue] = Self.append(job, to: &text) }
        self.text = text
        self.spans = spans
    }

    private static func some(_ span: Range<Int>?) -> Range<Int>? { span?.isEmpty == true ? nil : span }

    /// `acme-2022-12-01-10-00-00` is `acme`, made at that time: the ids of OpenAI's fine-tunes before 2023-08 end so.
    private static func split(_ span: Range<Int>, of text: String) -> (Range<Int>?, Range<Int>?) {
        let time: StaticString = "-0000-00-00-00-00-00"
        let start = span.upperBound &- time.utf8CodeUnitCount
        let endsInTime = start >= span.lowerBound && Catalog.withText(text) { Pattern.isShaped($0[start..<span.upperBound], as: time) }
        return endsInTime ? (some(span.lowerBound..<start), (start &+ 1)..<span.upperBound) : (some(span), nil)
    }

    public var baseModel: String? { self[.baseModel] }
    public var organization: String? { self[.organization] }
    public var suffix: String? { self[.suffix] }
    public var id: String? { self[.id] }
    public var checkpoint: String? { self[.checkpoint] }

    /// The fine-tuning job that made it; of Mistral's the first eight letters.
    public var job: String? { self[.job] }

    private subscript(part: Part) -> String? {
        guard let span = spans[part.rawValue] else { return nil }
        return Catalog.withText(text) { String(decoding: UnsafeBufferPointer(rebasing: $0[span]), as: UTF8.self) }
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

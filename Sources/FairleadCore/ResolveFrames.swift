import FairleadCatalog
import FairleadModel

/// What stands around the names in the replies to `resolve` for fine-tunes that are alike, by their form and base. Any thread.
final class ResolveFrames: Sendable {
    final class Frame: Sendable {
        fileprivate let sample: PlainFineTune
        let provider: Bytes
        let rule: Bytes
        let knowledge: Bytes

        var size: Int { provider.count &+ rule.count &+ knowledge.count }

        fileprivate init(_ sample: PlainFineTune, _ resolution: Resolution, _ knowledge: ResolveParts.Knowledge) {
            self.sample = sample
            provider = Self.members { ResolveReply.writeProvider(resolution, to: &$0) }
            rule = Self.members { ResolveReply.writeRule(resolution, to: &$0) }
            self.knowledge = Self.members { ResolveReply.writeKnowledge(resolution, knowledge, to: &$0) }
        }

        private static func members(_ write: (inout JSONWriter) -> Void) -> Bytes {
            var writer = JSONWriter()
            write(&writer)
            return writer.finish()
        }
    }

    private static let places = 256
    private let frames = Locked<[Frame?]>([])

    func frame(for plain: PlainFineTune) -> Frame? {
        let place = Self.place(of: plain)
        guard let frame = frames.withLock({ place < $0.count ? $0[place] : nil }), frame.sample.isLike(plain) else { return nil }
        return frame
    }

    /// Keeps what a reply says that others may say again.
    func learn(_ resolution: Resolution, _ knowledge: ResolveParts.Knowledge, _ catalog: Catalog) {
        guard resolution.rule == .fineTunePattern, resolution.sharesAddress, resolution.route == nil,
            resolution.upstreamModel == resolution.model, let base = resolution.baseModel, base == resolution.fineTune?.baseModel,
            let sample = catalog.plainFineTune(resolution.model)
        else { return }
        let frame = Frame(sample, resolution, knowledge)
        let place = Self.place(of: sample)
        frames.withLock { frames in
            if frames.isEmpty { frames = Array(repeating: nil, count: Self.places) }
            frames[place] = frame
        }
    }

    private static func place(of plain: PlainFineTune) -> Int {
        Int(truncatingIfNeeded: plain.lineage.withBaseModel { ResolveMemo.hash($0) } % UInt64(places))
    }
}

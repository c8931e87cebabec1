import FairleadCatalog
import FairleadModel
import FairleadTranslate
import Foundation
import Testing

@testable import FairleadCore

/// However a recorded stream's bytes come, they mean the same; and less than all of them is no success.
@Suite struct StreamSplitTests {
    /// How many bytes are read of one stream in each kind of splitting: all that there is to read of short streams, as often as
    /// a minute allows of long ones. With FAIRLEAD_EXHAUSTIVE each is split in two at every byte, and in 1,000 random ways.
    private static let budget = ProcessInfo.processInfo.environment["FAIRLEAD_EXHAUSTIVE"] == nil ? 250_000 : Int.max

    @Test(arguments: StreamVector.families())
    func anySplitMeansTheSame(family: String) throws {
        let subject = try Subject(family)
        var random = SplitMix64(seed: 11)
        for name in StreamVector.names(family) {
            let vector = try StreamVector(family, name)
            let (count, whole) = (vector.bytes.count, subject.read(vector.bytes[...], cuts: []).ended)
            #expect(!whole.reply.isEmpty)
            // In two at each byte; of a long stream several boundaries share a reading.
            let readings = min(count, max(Self.budget / count, 16))
            for first in 1...readings {
                let found = subject.read(vector.bytes[...], cuts: Array(stride(from: first, to: count, by: readings))).ended
                try #require(found == whole, "\(family) \(name) split at \(first)")
            }
            for size in [1, 2, 3] {
                let found = subject.read(vector.bytes[...], cuts: Array(stride(from: size, to: count, by: size))).ended
                try #require(found == whole, "\(family) \(name) in pieces of \(size)")
            }
            for way in 0..<min(1000, max(Self.budget / count, 16)) {
                let pieces = Int(random.next() % 24) + 2
                let cuts = Set((0..<pieces).map { _ in Int(random.next() % UInt64(count)) }).sorted()
                let found = subject.read(vector.bytes[...], cuts: cuts).ended
                try #require(found == whole, "\(family) \(name) way \(way): \(cuts)")
            }
        }
    }

    /// Whether the connection ends in order there, or breaks: only what was whole by then is a success.
    @Test(arguments: StreamVector.families())
    func noCutIsASuccess(family: String) throws {
        let subject = try Subject(family)
        for name in StreamVector.names(family) {
            let vector = try StreamVector(family, name)
            let whole = subject.read(vector.bytes[...], cuts: []).ended
            let said = vector.events.map { (name: $0.name, data: $0.data) }
            let last = said.indices.first { FinalEvent.isAmong(Array(said[...$0]), of: family) }
            let (least, enough) = last.map { (vector.events[$0].end, vector.events[$0].ended) } ?? (Int.max, Int.max)
            #expect(whole.failure != nil || last != nil, "\(family) \(name): whole without a last word")
            for count in 0...vector.bytes.count {
                let found = subject.read(vector.bytes[..<count], cuts: [])
                let name = Comment(rawValue: "\(family) \(name) cut at \(count) of \(vector.bytes.count), least \(least)")
                if count < least {
                    try #require(found.ended.failure != nil && found.broken.failure != nil, name)
                } else if count >= enough, whole.failure == nil {
                    try #require(found.ended.failure == nil, name)
                }
                try #require(whole.chunks.starts(with: found.broken.chunks), name)
            }
        }
    }
}

/// A family as a request to it has it, whose streams are read from their bytes.
private struct Subject {
    struct Outcome: Equatable {
        var chunks: [String] = []
        var usage: Usage?
        var failure: String?
        var reply = ""
    }

    private let translation: any Translation.Type
    private let context: ReplyContext

    init(_ family: String) throws {
        let models = StreamVector.folder.deletingLastPathComponent().appendingPathComponent("translate/models.json")
        let model = try JSONDocument(String(contentsOf: models, encoding: .utf8)).root[family]?.string ?? family
        let target = try Catalog.builtIn.resolve(ResolveQuery(model: model))
        translation = try #require(target.family.translation)
        var parameters = [#""messages":[{"role":"user","content":"Hi"}]"#]
        if family == "ollama_generate" { parameters.append(#""tools":[{"type":"function","function":{"name":"get_weather"}}]"#) }
        let request = try JSONDocument("{\(parameters.joined(separator: ","))}").root
        let completion = Completion(
            target: target, parameters: request.members.map { .init(name: $0.key.string ?? "", value: $0.value) }, isStream: true,
            includesUsage: true)
        context = ReplyContext(
            fallbackID: ReplyID(0), created: 1_700_000_000, model: target.upstreamModel, includesUsage: true,
            quirks: target.quirks, tools: try translation.encode(completion).tools)
    }

    /// Feeds the bytes with a boundary at each of the cuts: what there is if the connection breaks then, and if it ends in order.
    func read(_ bytes: ArraySlice<UInt8>, cuts: [Int]) -> (broken: Outcome, ended: Outcome) {
        let reader = StreamReader(translation, context: context)
        var outcome = Outcome()
        bytes.withUnsafeBufferPointer { all in
            var start = 0
            for end in cuts + [all.count] where end > start || all.isEmpty {
                reader.feed(UnsafeBufferPointer(rebasing: all[start..<end]))
                take(reader, into: &outcome)
                start = end
            }
        }
        var broken = outcome
        if !reader.isComplete, broken.failure == nil { broken.failure = "broken" }
        reader.end()
        take(reader, into: &outcome)
        outcome.usage = reader.usage
        var writer = JSONWriter()
        writer.beginObject()
        reader.writeReply(to: &writer)
        writer.endObject()
        outcome.reply = writer.finish().string
        return (broken, outcome)
    }

    private func take(_ reader: StreamReader, into outcome: inout Outcome) {
        guard outcome.failure == nil else { return }
        do throws(Failure) {
            while let chunk = try reader.next() { outcome.chunks.append(chunk.string) }
        } catch {
            outcome.failure = "\(error.status.name) \(error.providerCode ?? "") \(error.message)"
        }
    }
}

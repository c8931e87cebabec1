import FairleadCatalog
import FairleadModel
import Foundation
import Testing

@testable import FairleadTranslate

/// A request as a caller writes it, taken apart the way the library does before it is translated.
struct Exchange {
    let completion: Completion
    let translation: any Translation.Type

    /// Options of the library itself, which are no parameters of the body.
    private static let options: Set<String> = [
        "model", "api_key", "api_base", "base_url", "api_version", "custom_llm_provider", "extra_headers", "headers", "extra_body",
        "drop_params", "additional_drop_params", "allowed_openai_params", "timeout", "num_retries", "base_model",
        "project_id", "space_id", "token", "account_id", "tenant_id",
    ]

    init(_ request: JSON, options: JSON? = nil) throws {
        completion = try Self.completion(of: request, options: options)
        guard let translation = completion.target.family.translation else { throw NoTranslation(family: completion.target.family) }
        self.translation = translation
    }

    static func completion(of request: JSON, options: JSON? = nil) throws -> Completion {
        let configured = { (name: String) in request[name] ?? options?[name] }
        let query = ResolveQuery(
            model: request["model"]?.string ?? "", customLLMProvider: configured("custom_llm_provider")?.string,
            apiBase: configured("api_base")?.string, baseModel: configured("base_model")?.string)
        let target = try Catalog.builtIn.resolve(query)
        let parameters = request.members.compactMap { key, value -> Completion.Parameter? in
            let name = key.string ?? ""
            return Self.options.contains(name) ? nil : .init(name: name, value: value)
        }
        var completion = Completion(
            target: target, parameters: parameters, isStream: request["stream"]?.bool ?? false,
            includesUsage: request["stream_options"]?["include_usage"]?.bool ?? false,
            dropsUnsupported: configured("drop_params")?.bool ?? false,
            alwaysDropped: Set(configured("additional_drop_params")?.elements.compactMap(\.string) ?? []),
            alwaysAllowed: Set(configured("allowed_openai_params")?.elements.compactMap(\.string) ?? []),
            extraBody: request["extra_body"])
        completion.betas = request["extra_headers"]?["anthropic-beta"]?.string
        completion.bodyMembers = try target.bodyMembers { variable in
            variable.options.lazy.compactMap { configured($0)?.string }.first
        }
        return completion
    }

    struct NoTranslation: Error { let family: WireFamily }

    var context: ReplyContext {
        let wire = try? encode()
        return ReplyContext(
            fallbackID: ReplyID(0), created: 1_700_000_000, model: completion.target.upstreamModel,
            includesUsage: completion.includesUsage, choiceCount: completion.choiceCount(without: wire?.dropped ?? []),
            quirks: completion.target.quirks, tools: wire?.tools ?? ToolNames(),
            beginsInThought: wire?.endsInThought ?? false)
    }

    func encode() throws(Failure) -> WireRequest { try translation.encode(completion) }

    func decode(_ body: String) throws(Failure) -> (reply: Bytes, usage: Usage?) {
        var writer = JSONWriter()
        writer.beginObject()
        let usage = try translation.decodeReply(Bytes(body), context, into: &writer)
        writer.endObject()
        return (writer.finish(), usage)
    }

    /// What a stream of events comes to: the chunks, the usage, and the failure that ended it.
    struct Outcome {
        var chunks: [Bytes] = []
        var usage: Usage?
        var isComplete = false
        var failure: Failure?
    }

    /// Feeds the first `count` events, then ends the stream.
    func decode(events: [RecordedEvent], first count: Int? = nil) -> Outcome {
        var decoder = translation.makeStreamDecoder(context)
        var outcome = Outcome()
        do throws(Failure) {
            for event in events.prefix(count ?? events.count) {
                var output = DecodedChunks()
                defer { outcome.take(output) }
                try event.withEvent { (event) throws(Failure) in try decoder.consume(event, into: &output) }
                if output.isComplete { break }
            }
            var output = DecodedChunks()
            defer { outcome.take(output) }
            try decoder.finish(into: &output)
        } catch {
            outcome.failure = error
        }
        return outcome
    }
}

extension Exchange.Outcome {
    fileprivate mutating func take(_ output: DecodedChunks) {
        for chunk in output.chunks { #expect(chunk.saysWhatIsInIt) }
        chunks += output.chunks
        usage = output.usage ?? usage
        isComplete = isComplete || output.isComplete
    }
}

extension Bytes {
    /// Whether the text that a chunk keeps beside its JSON is the one in it.
    var saysWhatIsInIt: Bool {
        guard let text = unsafeText else { return true }
        let content = (try? JSONDocument(self).root)?.at(pointer: "/choices/0/delta/content")?.string ?? ""
        return withExtendedLifetime(self) { String(decoding: text, as: UTF8.self) == content && text.baseAddress?[text.count] == 0 }
    }
}

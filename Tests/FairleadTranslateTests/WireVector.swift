import FairleadModel
import Foundation

@testable import FairleadTranslate

/// A provider's answer from Tests/vectors/wire, see the README there.
struct WireVector {
    static let folder = Conformance.repository.appendingPathComponent("Tests/vectors")

    let status: Int
    /// The body's text; of a stream in AWS's framing, which is none, nothing.
    let body: String
    let isStream: Bool
    /// Of a stream, after framing.
    let events: [RecordedEvent]

    static func names(_ family: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("wire/\(family)").path)
            .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
    }

    init(_ family: String, _ name: String) throws {
        let text = try String(contentsOf: Self.folder.appendingPathComponent("wire/\(family)/\(name).json"), encoding: .utf8)
        let root = try JSONDocument(text).root
        status = root["status"]?.int ?? 200
        isStream = root["body"]?.isArray ?? false
        guard isStream, let elements = root["body"]?.elements else {
            body = root["body"].map { $0.string ?? String(decoding: $0.source, as: UTF8.self) } ?? ""
            events = []
            return
        }
        let newline = root["newline"]?.string ?? "\n"
        let line = { (element: JSON) in element.string ?? JSONValue(element).bytes.string }
        switch root["framing"]?.string ?? "sse" {
        case "lines":
            body = elements.map { line($0) + newline }.joined()
            events = try RecordedEvent.split(Bytes(body), by: .newlineDelimitedJSON)
        case "eventstream":
            body = ""
            events = elements.map { RecordedEvent(message: $0) }
        default:
            body = elements.map { element in
                let lines = element.string ?? "data: " + JSONValue(element).bytes.string
                return lines.replacingOccurrences(of: "\n", with: newline) + newline + newline
            }.joined()
            events = RecordedEvent.split(body)
        }
    }

    /// A request that this could be the answer to, of a model that the catalogue gives to the family, with these members beside.
    static func exchange(_ family: String, includesUsage: Bool = true, beside members: JSON? = nil) throws -> Exchange {
        let model = try members?["model"]?.string ?? Vectors.load("models")[family]?.string ?? family
        var options = includesUsage ? #","stream":true,"stream_options":{"include_usage":true}"# : #","stream":true"#
        if family == "ollama_generate" { options += #","tools":[{"type":"function","function":{"name":"get_weather"}}]"# }
        for (key, value) in members?.members.map({ ($0.key.string ?? "", JSONValue($0.value).bytes.string) }) ?? [] where key != "model" {
            options += #","\#(key)":\#(value)"#
        }
        let messages = #"[{"role":"user","content":"Hi"}]"#
        return try Exchange(JSONDocument(#"{"model":"\#(model)","messages":\#(messages)\#(options)}"#).root)
    }

    /// What the answer means, in the few words of Tests/vectors/translate/FAMILY/answers.json.
    func meaning(_ exchange: Exchange) -> JSONValue {
        if status >= 400 { return Self.meaning(exchange.translation.decodeError(httpStatus: status, body: Bytes(body))) }
        if isStream { return meaning(ofEvents: exchange) }
        do throws(Failure) {
            let (reply, usage) = try exchange.decode(body)
            return Self.meaning(reply, usage)
        } catch {
            return Self.meaning(error)
        }
    }

    private func meaning(ofEvents exchange: Exchange) -> JSONValue {
        let outcome = exchange.decode(events: events)
        let assembler = ReplyAssembler()
        for chunk in outcome.chunks { try? assembler.append(chunk) }
        var writer = JSONWriter()
        writer.beginObject()
        assembler.write(usage: outcome.usage, into: &writer)
        writer.endObject()
        var meaning = Self.meaning(writer.finish(), outcome.usage)
        if let failure = outcome.failure {
            for member in Self.meaning(failure).object ?? [] { meaning[member.key] = member.value }
        }
        meaning["chunks"] = .int(outcome.chunks.count)
        let whole = (0...events.count).first { exchange.decode(events: events, first: $0).failure == nil }
        meaning["whole_after"] = whole.map { .int($0) }
        return meaning
    }

    static func meaning(_ failure: Failure) -> JSONValue {
        var meaning = JSONValue.object([.init("failure", .string(failure.status.name)), .init("message", .string(failure.message))])
        meaning["code"] = failure.providerCode.map { .string($0) }
        meaning["param"] = failure.param.map { .string($0) }
        meaning["out_of_quota"] = failure.isOutOfQuota ? .bool(true) : nil
        meaning["retry_after_ms"] = failure.retryAfterMilliseconds.map { .int($0) }
        return meaning
    }

    static func meaning(_ reply: Bytes, _ usage: Usage?) -> JSONValue {
        guard let root = try? JSONDocument(reply).root else { return .string(reply.string) }
        var meaning = JSONValue.object([])
        meaning["choices"] = .array(
            (root["choices"].map { Array($0.elements) } ?? []).map { choice in
                var said = JSONValue.object([.init("finish", choice["finish_reason"].map { JSONValue($0) } ?? .null)])
                let message = choice["message"]
                said["content"] = message?["content"].map { JSONValue($0) }
                said["reasoning"] = message?.present("reasoning_content").map { JSONValue($0) }
                said["refusal"] = message?.present("refusal").map { JSONValue($0) }
                if let calls = message?.present("tool_calls") {
                    said["calls"] = .array(
                        calls.elements.map { call in
                            .string(
                                [call["id"], call["function"]?["name"], call["function"]?["arguments"]].map { $0?.string ?? "?" }
                                    .joined(separator: " "))
                        })
                }
                for name in ["images", "annotations"] {
                    said[name] = message?.present("images").map { _ in .int(message?[name]?.count ?? 0) }
                }
                if let native = choice["provider_specific_fields"]?["native_finish_reason"] { said["native"] = JSONValue(native) }
                if let tokens = choice["logprobs"]?["content"] { said["logprobs"] = .int(tokens.count) }
                return said
            })
        if let usage {
            meaning["usage"] = .string(
                "\(usage.promptTokens) (\(usage.cachedTokens) cached) + \(usage.completionTokens) (\(usage.reasoningTokens) reasoning)"
            )
        }
        return meaning
    }
}

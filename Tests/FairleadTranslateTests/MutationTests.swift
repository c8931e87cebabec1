import FairleadModel
import Testing

@testable import FairleadTranslate

/// Whatever a caller or a provider writes, translation answers or refuses: it never traps, and what it writes is JSON.
@Suite struct MutationTests {
    private static let strange: [JSONValue] = [
        .null, .bool(true), .number("-1"), .number("0"), .number("9223372036854775807"), .number("-9223372036854775808"),
        .number("1e400"), .number("0.5"), .string(""), .string("x"), .string("\u{0}\"\\\u{1F600}"), .array([]), .object([]),
        .array([.null]), .object([.init("", .null)]), .array([.object([.init("type", .string("text"))])]),
        .object([.init("type", .string("function")), .init("function", .array([]))]),
    ]

    private static func mutate(_ value: JSONValue, _ random: inout SplitMix64) -> JSONValue {
        let stops = random.next() % 4 == 0
        switch value {
        case .object(var members) where !members.isEmpty && !stops:
            let position = Int(random.next() % UInt64(members.count))
            switch random.next() % 8 {
            case 0: members.remove(at: position)
            case 1: members.append(members[position])
            default: members[position].value = mutate(members[position].value, &random)
            }
            return .object(members)
        case .array(var elements) where !elements.isEmpty && !stops:
            let position = Int(random.next() % UInt64(elements.count))
            switch random.next() % 8 {
            case 0: elements.remove(at: position)
            case 1: elements.append(elements[position])
            default: elements[position] = mutate(elements[position], &random)
            }
            return .array(elements)
        default: return strange[Int(random.next() % UInt64(strange.count))]
        }
    }

    @Test(arguments: Vectors.families(with: "requests"))
    func requests(family: String) throws {
        var random = SplitMix64(seed: 1)
        for item in try Vectors.cases("\(family)/requests") {
            let exchange = try Exchange(#require(item["request"]), options: item["options"])
            for _ in 0..<150 {
                let parameters = try exchange.completion.parameters.map {
                    let value = Self.mutate(JSONValue($0.value), &random)
                    return Completion.Parameter(name: $0.name, value: try JSONDocument(value.bytes).root)
                }
                var completion = exchange.completion
                completion.parameters = parameters
                do throws(Failure) {
                    let wire = try exchange.translation.encode(completion)
                    #expect(throws: Never.self) { try JSONDocument(wire.body) }
                } catch {
                    #expect(!error.message.isEmpty)
                }
            }
        }
    }

    @Test(arguments: Vectors.families(with: "answers"))
    func answers(family: String) throws {
        var random = SplitMix64(seed: 2)
        let exchange = try WireVector.exchange(family)
        for name in try WireVector.names(family) {
            let vector = try WireVector(family, name)
            for _ in 0..<60 {
                if vector.isStream {
                    let changed = vector.events.map { event in
                        guard random.next() % 2 == 0, let root = try? JSONDocument(event.data).root else { return event }
                        var changed = event
                        changed.data = Self.mutate(JSONValue(root), &random).bytes.string
                        return changed
                    }
                    let outcome = exchange.decode(events: changed)
                    let assembler = ReplyAssembler()
                    for chunk in outcome.chunks {
                        #expect(throws: Never.self) { try JSONDocument(chunk) }
                        try assembler.append(chunk)
                    }
                    var writer = JSONWriter()
                    writer.beginObject()
                    assembler.write(usage: outcome.usage, into: &writer)
                    writer.endObject()
                    let reply = writer.finish()
                    #expect(throws: Never.self) { try JSONDocument(reply) }
                } else if let root = try? JSONDocument(vector.body).root {
                    let body = Self.mutate(JSONValue(root), &random).bytes
                    _ = exchange.translation.decodeError(httpStatus: vector.status, body: body)
                    guard let (reply, _) = try? exchange.decode(body.string) else { continue }
                    #expect(throws: Never.self) { try JSONDocument(reply) }
                }
            }
        }
    }
}

import FairleadModel
import Foundation
import Testing

@testable import FairleadTranslate

/// Vectors of Tests/vectors/translate, one file of cases for each family and direction.
enum Vectors {
    static func load(_ path: String) throws -> JSON {
        let url = WireVector.folder.appendingPathComponent("translate/\(path).json")
        return try JSONDocument(String(contentsOf: url, encoding: .utf8)).root
    }

    /// The families that have such a file.
    static func families(with file: String) -> [String] {
        let folder = WireVector.folder.appendingPathComponent("translate")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { FileManager.default.fileExists(atPath: folder.appendingPathComponent("\($0)/\(file).json").path) }.sorted()
    }

    static func cases(_ path: String) throws -> [JSON] { Array(try load(path).elements) }

    /// The same value with the members of its objects in order: what two texts have in common that mean the same.
    static func canonical(_ value: JSONValue) -> JSONValue {
        switch value {
        case .object(let members):
            .object(members.map { .init($0.key, canonical($0.value)) }.sorted { $0.key < $1.key })
        case .array(let elements): .array(elements.map(canonical))
        default: value
        }
    }

    static func text(_ value: JSONValue) -> String { canonical(value).bytes.string }

    /// Whether the value at the pointer is the expected one; null also stands for nothing.
    static func holds(_ root: JSON, _ pointer: String, _ expected: JSON) -> Bool {
        let found = root.at(pointer: pointer).map { JSONValue($0) } ?? .null
        return text(found) == text(JSONValue(expected))
    }
}

@Suite struct RequestVectorTests {
    @Test(arguments: Vectors.families(with: "requests"))
    func requestsBecomeWhatTheVendorDocuments(family: String) throws {
        let cases = try Vectors.cases("\(family)/requests")
        #expect(cases.count >= 20)
        for item in cases {
            let name = Comment(rawValue: "\(family) \(item["name"]?.string ?? "")")
            let exchange = try Exchange(#require(item["request"]), options: item["options"])
            do throws(Failure) {
                let wire = try exchange.encode()
                let body = try? JSONDocument(wire.body).root
                #expect(item["failure"] == nil, name)
                #expect(body.map { Vectors.text(JSONValue($0)) } == item["body"].map { Vectors.text(JSONValue($0)) }, name)
                #expect(wire.dropped.map(\.name) == item["dropped"]?.elements.compactMap(\.string) ?? [], name)
                let headers = item["headers"]?.members.map { "\($0.key.string ?? ""): \($0.value.string ?? "")" } ?? []
                #expect((wire.headers + wire.listHeaders).map { "\($0.name): \($0.value)" } == headers, name)
            } catch {
                #expect(error.status.name == item["failure"]?["status"]?.string, name)
                #expect(error.param == item["failure"]?["param"]?.string, name)
                #expect(
                    error.status != .unsupportedParameter || error.param?.hasPrefix("/") == true
                        || !error.droppedParameters.isEmpty, name)
            }
        }
    }
}

@Suite struct AnswerVectorTests {
    /// Every recorded answer, and no other, has its meaning written down.
    @Test(arguments: Vectors.families(with: "answers"))
    func answersMeanWhatIsWrittenDown(family: String) throws {
        let meanings = try Vectors.load("\(family)/answers")
        #expect(try WireVector.names(family) == meanings.members.compactMap(\.key.string).sorted())
        let exchange = try WireVector.exchange(family)
        for (key, meaning) in meanings.members {
            let name = try #require(key.string)
            let found = try WireVector(family, name).meaning(exchange)
            #expect(Vectors.text(found) == Vectors.text(JSONValue(meaning)), Comment(rawValue: "\(family) \(name)"))
        }
    }

    /// A stream that ends after any of its events is a success only when the provider had said that it was done.
    @Test(arguments: Vectors.families(with: "answers"))
    func truncationIsNeverSuccess(family: String) throws {
        let meanings = try Vectors.load("\(family)/answers")
        let exchange = try WireVector.exchange(family)
        for name in try WireVector.names(family) {
            let vector = try WireVector(family, name)
            guard vector.isStream, vector.status == 200 else { continue }
            let events = vector.events
            let whole = meanings[name]?["whole_after"]?.int ?? Int.max
            for count in 0...events.count {
                let outcome = exchange.decode(events: events, first: count)
                #expect((outcome.failure == nil) == (count >= whole), Comment(rawValue: "\(family) \(name) after \(count)"))
            }
        }
    }

    /// Without being asked for, no chunk is one of usage; the count is known all the same.
    @Test(arguments: Vectors.families(with: "answers"))
    func usageIsOnlyGivenWhenAskedFor(family: String) throws {
        let asked = try WireVector.exchange(family)
        let silent = try WireVector.exchange(family, includesUsage: false)
        for name in try WireVector.names(family) {
            let vector = try WireVector(family, name)
            guard vector.isStream, vector.status == 200 else { continue }
            let events = vector.events
            let (with, without) = (asked.decode(events: events), silent.decode(events: events))
            let chunks = try without.chunks.map { try JSONDocument($0).root }
            #expect(chunks.allSatisfy { ($0["choices"]?.count ?? 0) > 0 && $0.present("usage") == nil }, Comment(rawValue: name))
            #expect(with.usage == without.usage, Comment(rawValue: name))
        }
    }

    @Test(arguments: Vectors.families(with: "repairs"))
    func deviationsAreRepaired(family: String) throws {
        let cases = try Vectors.cases("\(family)/repairs")
        #expect(cases.count >= 20)
        for item in cases {
            let name = Comment(rawValue: "\(family) \(item["name"]?.string ?? "")")
            let exchange = try WireVector.exchange(
                family, includesUsage: item["include_usage"]?.bool ?? false, beside: item["request"])
            var failure: Failure?
            var reply: Bytes?
            if let body = item["body"] {
                do throws(Failure) { reply = try exchange.decode(String(decoding: body.source, as: UTF8.self)).reply } catch {
                    failure = error
                }
            } else {
                let events = item["events"]?.elements.flatMap { Self.events($0, exchange.translation.framing) } ?? []
                let outcome = exchange.decode(events: events)
                failure = outcome.failure
                try Self.check(outcome.chunks, item["chunks"], name)
                let assembler = ReplyAssembler()
                for chunk in outcome.chunks { try assembler.append(chunk) }
                var writer = JSONWriter()
                writer.beginObject()
                assembler.write(usage: outcome.usage, into: &writer)
                writer.endObject()
                reply = writer.finish()
            }
            #expect(failure?.status.name == item["failure"]?.string, name)
            guard let reply, let expected = item["expect"] else { continue }
            let root = try JSONDocument(reply).root
            for (pointer, value) in expected.members {
                let place = pointer.string ?? ""
                #expect(Vectors.holds(root, place, value), "\(name) \(place): \(reply.string)")
            }
        }
    }

    private static func events(_ element: JSON, _ framing: Framing) -> [RecordedEvent] {
        switch framing {
        case .awsEventStream: return [RecordedEvent(message: element)]
        case .newlineDelimitedJSON: return [RecordedEvent(data: element.string ?? JSONValue(element).bytes.string)]
        case .serverSentEvents, .serverSentEventsOrLines:
            guard let text = element.string else { return RecordedEvent.split("data: \(JSONValue(element).bytes.string)") }
            return RecordedEvent.split(text == "[DONE]" ? "data: [DONE]" : text)
        }
    }

    private static func check(_ chunks: [Bytes], _ expected: JSON?, _ name: Comment) throws {
        guard let expected else { return }
        let root = try JSONDocument("[" + chunks.map(\.string).joined(separator: ",") + "]").root
        for (pointer, value) in expected.members {
            let place = pointer.string ?? ""
            #expect(Vectors.holds(root, place, value), "\(name) chunks\(place)")
        }
    }
}

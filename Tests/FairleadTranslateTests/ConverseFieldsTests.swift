import FairleadModel
import Testing

@testable import FairleadTranslate

/// What a caller asks a model at Bedrock for by `additionalModelResponseFieldPaths`.
@Suite struct ConverseFieldsTests {
    private static let fields: [(fields: String, told: String?)] = [
        (#"{"stop_sequence": "END"}"#, "END"), ("{}", nil), ("null", nil), (#"{"usage": {"output_tokens_details": {}}}"#, nil),
    ]

    @Test(arguments: fields) func areTold(_ example: (fields: String, told: String?)) throws {
        let request = try JSONDocument(
            #"{"model": "bedrock/anthropic.claude-3-haiku-20240307-v1:0", "messages": [{"role": "user", "content": "Hi"}]}"#)
        let exchange = try Exchange(request.root)
        let answer =
            #"{"output": {"message": {"role": "assistant", "content": [{"text": "Yo"}]}}, "stopReason": "end_turn", "additionalModelResponseFields": \#(example.fields)}"#
        let reply = try JSONDocument(try exchange.decode(answer).reply).root
        #expect(reply.at(pointer: "/additionalModelResponseFields/stop_sequence")?.string == example.told)
        #expect((reply["additionalModelResponseFields"] == nil) == (example.told == nil))
        let stop = try JSONDocument(
            #"{"event-type": "messageStop", "payload": {"stopReason": "end_turn", "additionalModelResponseFields": \#(example.fields)}}"#)
        let end = try JSONDocument(#"{"event-type": "metadata", "payload": {"usage": {"inputTokens": 1, "outputTokens": 1}}}"#)
        let outcome = exchange.decode(events: [RecordedEvent(message: stop.root), RecordedEvent(message: end.root)])
        let told = try outcome.chunks.compactMap { try JSONDocument($0).root["additionalModelResponseFields"].map { JSONValue($0) } }
        #expect(told.count == (example.told == nil ? 0 : 1) && outcome.failure == nil)
    }
}

import FairleadModel
import FairleadTranslate

/// A mock's embeddings as an OpenAI server would send them: those it was told, or some that are the same for the same input, of
/// length 1, and of as many numbers as were asked for.
struct MockEmbedding {
    let body: Bytes

    private static let usualDimensions = 16

    init(_ script: MockScript, _ request: EmbeddingRequest) {
        let completion = request.completion
        var inputs: [JSON] = []
        if let input = completion["input"] {
            inputs = input.isArray && input.elements.contains { !$0.isNumber } ? Array(input.elements) : [input]
        }
        let dimensions = min(max(completion["dimensions"]?.int ?? Self.usualDimensions, 1), 16_384)
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("object")
        writer.string("list")
        writer.key("data")
        writer.beginArray()
        for (index, input) in inputs.enumerated() {
            writer.beginObject()
            writer.key("object")
            writer.string("embedding")
            writer.member("index", index)
            writer.key("embedding")
            if let told = Self.told(script.embedding, at: index) {
                writer.raw(told)
            } else {
                Self.write(Self.vector(of: input, dimensions), to: &writer)
            }
            writer.endObject()
        }
        writer.endArray()
        writer.member("model", completion.target.upstreamModel)
        let tokens = script.usage?["prompt_tokens"].map { $0.bytes.string } ?? String(TokenEstimate(of: completion).tokens)
        writer.key("usage")
        writer.beginObject()
        writer.key("prompt_tokens")
        writer.raw(number: tokens)
        writer.key("total_tokens")
        writer.raw(number: tokens)
        writer.endObject()
        writer.endObject()
        body = writer.finish()
    }

    /// One vector for all, or one for each.
    private static func told(_ embedding: JSON?, at index: Int) -> JSON? {
        guard let embedding, let first = embedding[0] else { return nil }
        return first.isArray ? embedding[index % embedding.count] : embedding
    }

    private static func vector(of input: JSON, _ dimensions: Int) -> [Double] {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in input.source { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        var random = SplitMix64(seed: hash)
        let numbers = (0..<dimensions).map { _ in random.unit() * 2 - 1 }
        let length = numbers.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return length > 0 ? numbers.map { $0 / length } : numbers
    }

    private static func write(_ vector: [Double], to writer: inout JSONWriter) {
        writer.beginArray()
        for number in vector { writer.raw(number: "\(Float(number))") }
        writer.endArray()
    }
}

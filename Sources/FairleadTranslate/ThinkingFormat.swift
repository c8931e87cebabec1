import FairleadCatalog
import FairleadModel

/// Whose a thinking block is. A provider accepts only signatures that it made itself: those of Anthropic's models hold wherever
/// these are served (Anthropic, Bedrock, Vertex AI, Azure), and nobody else's hold there.
///
/// Blocks look alike, `{"type": "thinking", "thinking", "signature"}`. Those of our replies that are not Anthropic's carry the name
/// of their format, as OpenRouter's `reasoning_details` do. A block that carries none is Anthropic's, unless the message it is in
/// shows otherwise.
enum ThinkingFormat {
    case anthropic, gemini, mistral, other

    /// The member of a block that names its format.
    static let key: StaticString = "format"

    /// What a block of a reply says of itself; nil for Anthropic's, which are as Anthropic gives them.
    var mark: StaticString? {
        switch self {
        case .anthropic: nil
        case .gemini: "google-gemini-v1"
        case .mistral: "mistral-v1"
        case .other: "unknown"
        }
    }

    init(of block: JSON, in message: JSON) {
        if let name = block.present("format")?.string {
            self =
                if name.hasPrefix("anthropic") {
                    .anthropic
                } else if name.hasPrefix("google") {
                    .gemini
                } else {
                    name.hasPrefix("mistral") ? .mistral : .other
                }
        } else {
            self = Self.isGemini(block, in: message) ? .gemini : .anthropic
        }
    }

    /// Whose blocks a provider of Anthropic's format signs, and takes back.
    init(signedBy quirks: Quirks) { self = quirks.contains(.ownThinking) ? .other : .anthropic }

    /// Whether a model that takes blocks in Anthropic's form takes this one: it must be of its own kind, and signed.
    static func anthropicTakes(_ block: JSON, in message: JSON, of format: ThinkingFormat = .anthropic) -> Bool {
        guard ThinkingFormat(of: block, in: message) == format else { return false }
        if block["type"]?.equals("redacted_thinking") == true { return block["data"]?.isString == true }
        guard let signature = block["signature"], signature.isString else { return false }
        return !signature.isEmptyString && block["thinking"]?.isString == true
    }

    /// The blocks of a message that such a model takes.
    static func forAnthropic(_ message: JSON, of format: ThinkingFormat = .anthropic) -> [JSON] {
        guard let blocks = message.present("thinking_blocks") else { return [] }
        return blocks.elements.filter { anthropicTakes($0, in: message, of: format) }
    }

    /// A block of Anthropic's form with the mark of those who sign it.
    func write(_ block: JSON, into writer: inout JSONWriter) {
        guard let mark else { return writer.raw(block) }
        writer.beginObject()
        writer.members(of: block) { !$0.equals(Self.key) }
        writer.key(Self.key)
        writer.string(mark)
        writer.endObject()
    }

    /// The block as the provider gave it.
    static func writeUnmarked(_ block: JSON, into writer: inout JSONWriter) {
        guard block[key] != nil else { return writer.raw(block) }
        writer.beginObject()
        writer.members(of: block) { !$0.equals(key) }
        writer.endObject()
    }

    /// Mistral's own, which it need not have signed.
    static func forMistral(_ message: JSON) -> [JSON] {
        guard let blocks = message.present("thinking_blocks") else { return [] }
        return blocks.elements.filter { ThinkingFormat(of: $0, in: message) == .mistral && $0["thinking"]?.isString == true }
    }

    /// Gemini signs parts of a message, and a message of Gemini's lists these signatures or has them with its calls.
    private static func isGemini(_ block: JSON, in message: JSON) -> Bool {
        if let signatures = message["provider_specific_fields"]?["thought_signatures"] {
            guard let own = block["signature"], own.isString, !own.isEmptyString, let text = own.string else { return true }
            if signatures.elements.contains(where: { $0.equals(text) }) { return true }
        }
        return message["tool_calls"]?.elements.contains { GeminiSignature.ofCall($0) != nil } ?? false
    }
}

/// Where Gemini's signature of a call is kept: as LiteLLM has it, and as Google's OpenAI-compatible API has it.
enum GeminiSignature {
    static func ofCall(_ call: JSON) -> JSON? {
        [
            call["provider_specific_fields"]?["thought_signature"],
            call["function"]?["provider_specific_fields"]?["thought_signature"],
            call["extra_content"]?["google"]?["thought_signature"],
        ].lazy.compactMap { $0 }.first { $0.isString }
    }
}

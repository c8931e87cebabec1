import FairleadModel

/// How closely a picture is looked at, OpenAI's `detail`. Gemini 3 takes it for each part, those before it for the whole request
/// (ai.google.dev/gemini-api/docs/media-resolution).
enum GeminiResolution: Int {
    case low, medium, high

    /// Nil for `auto`, and for a part that does not say.
    init?(part: JSON) {
        guard let detail = (part["image_url"] ?? part["video_url"])?["detail"] else { return nil }
        switch detail.string {
        case "low": self = .low
        case "medium": self = .medium
        case "high": self = .high
        default: return nil
        }
    }

    /// The closest look that any part of the messages asks for.
    init?(messages: JSON) {
        var closest: GeminiResolution?
        for message in messages.elements {
            guard let content = message["content"], content.isArray else { continue }
            for part in content.elements {
                guard let resolution = GeminiResolution(part: part), resolution.rawValue > closest?.rawValue ?? -1 else { continue }
                closest = resolution
            }
        }
        guard let closest else { return nil }
        self = closest
    }

    var name: StaticString {
        switch self {
        case .low: "MEDIA_RESOLUTION_LOW"
        case .medium: "MEDIA_RESOLUTION_MEDIUM"
        case .high: "MEDIA_RESOLUTION_HIGH"
        }
    }
}

import FairleadModel

/// A base64 `data:` URL (RFC 2397), taken apart without copying its payload.
public struct DataURL {
    /// Without its parameters, in lower case as it came.
    let mediaType: String
    let payload: InlineData

    /// Nil for a URL of another scheme, and one that is not base64.
    init?(_ url: JSON) {
        guard let whole = InlineData(url), let (head, type) = whole.withText(Self.head) else { return nil }
        mediaType = type
        payload = whole.dropping(head)
    }

    /// How much of it comes before the payload, and the media type in there.
    private static func head(of text: UnsafeBufferPointer<UInt8>) -> (count: Int, mediaType: String)? {
        guard text.starts(with: scheme), let comma = text.firstIndex(of: UInt8(ascii: ",")) else { return nil }
        let head = text[5..<comma]
        guard head.count >= 7, head.suffix(7).elementsEqual(";base64".utf8) else { return nil }
        let type = head.dropLast(7).prefix { $0 != UInt8(ascii: ";") }
        return (comma + 1, type.isEmpty ? "text/plain" : String(decoding: type, as: UTF8.self))
    }

    private static let scheme = Array("data:".utf8)

    /// Whether the text begins like one.
    public static func isOneInName(_ url: JSON) -> Bool { InlineData(url)?.withText { $0.starts(with: scheme) } ?? false }

    /// Whether it is one, with a payload.
    public static func isOne(_ url: JSON) -> Bool { DataURL(url).map { !$0.payload.isEmpty } ?? false }
}

enum MediaType {
    private static let byExtension: [String: String] = [
        "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg", "webp": "image/webp", "gif": "image/gif",
        "heic": "image/heic", "heif": "image/heif", "bmp": "image/bmp", "pdf": "application/pdf", "txt": "text/plain",
        "md": "text/markdown", "html": "text/html", "csv": "text/csv", "json": "application/json", "mp3": "audio/mp3",
        "wav": "audio/wav", "flac": "audio/flac", "aac": "audio/aac", "ogg": "audio/ogg", "m4a": "audio/m4a", "mp4": "video/mp4",
        "mov": "video/mov", "mpeg": "video/mpeg", "mpg": "video/mpg", "avi": "video/avi", "wmv": "video/wmv",
        "webm": "video/webm", "flv": "video/x-flv", "3gp": "video/3gpp",
    ]

    /// The type that the last path component of a URL or file name suggests.
    static func suggested(by name: String) -> String? {
        let path = name.prefix { $0 != "?" && $0 != "#" }
        guard let dot = path.lastIndex(of: "."), !path[dot...].contains("/") else { return nil }
        return byExtension[path[path.index(after: dot)...].lowercased()]
    }
}

import FairleadModel

/// A part of a message that is no text: given inline as base64, by a URL that Anthropic reads itself, or by the id of a file
/// (docs.claude.com, "Vision", "PDF support", "Files API"). Nothing is fetched here.
struct AnthropicMedia {
    private enum Source {
        case data(InlineData)
        case url(JSON)
        case file(JSON)
    }

    private let source: Source
    private let type: String?
    private let isImage: Bool

    /// Nil for a part of a type that Anthropic has no counterpart for.
    init?(_ part: JSON) {
        guard let type = part["type"] else { return nil }
        if type.equals("image_url") {
            guard let url = part["image_url"]?["url"] ?? part["image_url"], url.isString else { return nil }
            let format = part["image_url"]?["format"]?.string
            if let data = DataURL(url) {
                self.init(data.payload, type: format ?? data.mediaType)
            } else {
                let suggested = format ?? MediaType.suggested(by: url.string ?? "")
                self.init(.url(url), type: suggested, isImage: suggested.map { $0.hasPrefix("image/") } ?? true)
            }
        } else if type.equals("file"), let file = part["file"] {
            let format = file["format"]?.string
            let suggested = file["filename"]?.string.flatMap { MediaType.suggested(by: $0) }
            let content = file.present("file_data") ?? file.present("file_id") ?? file.present("file_url")
            guard let content, let text = content.string else { return nil }
            if let data = DataURL(content) {
                let isVague = data.mediaType == "application/octet-stream"
                self.init(data.payload, type: format ?? (isVague ? suggested : nil) ?? data.mediaType)
            } else if AnthropicContent.isURL(text) {
                let type = format ?? MediaType.suggested(by: text) ?? suggested
                self.init(.url(content), type: type, isImage: type?.hasPrefix("image/") ?? false)
            } else if file.present("file_data") != nil, let data = InlineData(content) {
                self.init(data, type: format ?? suggested ?? "application/pdf")
            } else {
                self.init(.file(content), type: format, isImage: (format ?? suggested)?.hasPrefix("image/") ?? false)
            }
        } else {
            return nil
        }
    }

    private init(_ data: InlineData, type: String) {
        self.init(.data(data), type: type == "image/jpg" ? "image/jpeg" : type, isImage: type.hasPrefix("image/"))
    }

    private init(_ source: Source, type: String?, isImage: Bool) {
        self.source = source
        self.type = type
        self.isImage = isImage
    }

    var isInline: Bool {
        if case .data = source { true } else { false }
    }

    func write(mark: JSON?, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("type")
        writer.string(isImage ? "image" as StaticString : "document")
        writer.key("source")
        writer.beginObject()
        writer.key("type")
        switch source {
        case .data(let payload):
            if let text = text(payload) {
                writer.string("text")
                writer.key("media_type")
                writer.string("text/plain")
                writer.key("data")
                writer.string(text)
            } else {
                writer.string("base64")
                writer.member("media_type", type)
                writer.key("data")
                payload.write(into: &writer)
            }
        case .url(let url):
            writer.string("url")
            writer.member("url", url)
        case .file(let id):
            writer.string("file")
            writer.member("file_id", id)
        }
        writer.endObject()
        writer.member("cache_control", mark)
        writer.endObject()
    }

    /// Documents in base64 are PDFs; of text they have the text itself.
    private func text(_ payload: InlineData) -> String? {
        guard let type, type.hasPrefix("text/") || type == "application/json" else { return nil }
        return payload.decodedText
    }
}

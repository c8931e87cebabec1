import FairleadModel

/// Parts of a message that are no text: given inline as base64, or by a URI that Google reads itself. Nothing is fetched here.
enum GeminiMedia {
    /// The content part as a Gemini part; false for one whose type Gemini has no counterpart for.
    static func write(_ part: JSON, _ generation: GeminiGeneration, into writer: inout JSONWriter) -> Bool {
        guard let type = part["type"]?.string else { return false }
        switch type {
        case "image_url", "video_url":
            let holder = type == "image_url" ? part["image_url"] : part["video_url"]
            guard let url = holder?["url"] ?? holder, url.isString else { return false }
            let resolution = generation.isThirdOrLater ? GeminiResolution(part: part) : nil
            write(url: url, format: holder?["format"]?.string, name: nil, resolution: resolution, into: &writer)
        case "input_audio":
            guard let audio = part["input_audio"], let data = audio["data"], data.isString else { return false }
            let format = audio["format"]?.string ?? "wav"
            writeInline(type: format.hasPrefix("audio/") ? format : "audio/\(format)", data: data, into: &writer)
        case "file":
            guard let file = part["file"] else { return false }
            let format = file["format"]?.string
            let name = file["filename"]?.string
            if let data = file.present("file_data"), data.isString {
                if InlineData(data)?.isAddress == false {
                    let type = format ?? name.flatMap { MediaType.suggested(by: $0) } ?? "application/pdf"
                    writeInline(type: type, data: data, into: &writer)
                } else {
                    write(url: data, format: format, name: name, into: &writer)
                }
            } else if let id = file.present("file_id") ?? file.present("file_url"), id.isString, isAddress(id) {
                write(url: id, format: format, name: name, into: &writer)
            } else {
                return false
            }
        default: return false
        }
        return true
    }

    /// Whether Google can find a file by this: another provider's id of one says nothing to it.
    private static func isAddress(_ id: JSON) -> Bool { id.string.map { $0.holds("://") || $0.hasPrefix("files/") || $0.hasPrefix("data:") } ?? false }

    private static func write(
        url: JSON, format: String?, name: String?, resolution: GeminiResolution? = nil, into writer: inout JSONWriter
    ) {
        writer.beginObject()
        if let data = DataURL(url) {
            writer.key("inlineData")
            writer.beginObject()
            writer.key("mimeType")
            writer.string(format ?? data.mediaType)
            writer.key("data")
            data.payload.write(into: &writer)
            writer.endObject()
        } else {
            let text = url.string ?? ""
            writer.key("fileData")
            writer.beginObject()
            writer.member("mimeType", format ?? MediaType.suggested(by: text) ?? name.flatMap { MediaType.suggested(by: $0) })
            writer.member("fileUri", url)
            writer.endObject()
        }
        if let resolution {
            writer.key("mediaResolution")
            writer.beginObject()
            writer.key("level")
            writer.string(resolution.name)
            writer.endObject()
        }
        writer.endObject()
    }

    private static func writeInline(type: String, data: JSON, into writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("inlineData")
        writer.beginObject()
        writer.key("mimeType")
        writer.string(type)
        writer.member("data", data)
        writer.endObject()
        writer.endObject()
    }
}

import FairleadModel

/// Images are base64 alone; Ollama fetches nothing, and neither does translation.
enum OllamaImages {
    struct Image {
        let payload: UnsafeBufferPointer<UInt8>
    }

    static func image(_ part: JSON, at place: String) throws(Failure) -> Image {
        guard part["type"]?.equals("image_url") == true, let holder = part["image_url"], let url = holder["url"] ?? Optional(holder),
            url.isString
        else {
            throw Failure(
                .unsupportedParameter,
                "`\(place)` is of a type (\(part["type"]?.string ?? "none")) that Ollama has nothing for: write text or image_url.",
                param: place)
        }
        if let data = DataURL(url) { return Image(payload: data.payload) }
        guard let text = url.plainText, !isURL(text) else {
            throw Failure(
                .unsupportedParameter,
                "`\(place)` is an image by its address, which Ollama does not fetch: give it as `data:image/…;base64,…`.",
                param: place)
        }
        return Image(payload: text)
    }

    /// Anything with a scheme; base64 has no colon.
    private static func isURL(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        text.prefix(16).contains(UInt8(ascii: ":"))
    }

    static func write(_ images: [Image], into writer: inout JSONWriter) {
        guard !images.isEmpty else { return }
        writer.key("images")
        writer.beginArray()
        for image in images { writer.string(utf8: image.payload) }
        writer.endArray()
    }
}

import FairleadModel

/// Images are base64 alone; Ollama fetches nothing, and neither does translation.
enum OllamaImages {
    static func image(_ part: JSON, at place: String) throws(Failure) -> InlineData {
        guard part["type"]?.equals("image_url") == true, let holder = part["image_url"], let url = holder["url"] ?? Optional(holder),
            url.isString
        else {
            throw Failure(
                .unsupportedParameter,
                "`\(place)` is of a type (\(part["type"]?.string ?? "none")) that Ollama does not support: write text or image_url.",
                param: place)
        }
        if let data = DataURL(url) { return data.payload }
        guard let data = InlineData(url), !data.isAddress else {
            throw Failure(
                .unsupportedParameter,
                "`\(place)` is an image by its address, which Ollama does not fetch: give it as `data:image/…;base64,…`.",
                param: place)
        }
        return data
    }

    static func write(_ images: [InlineData], into writer: inout JSONWriter) {
        guard !images.isEmpty else { return }
        writer.key("images")
        writer.beginArray()
        for image in images { image.write(into: &writer) }
        writer.endArray()
    }
}

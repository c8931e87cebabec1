import FairleadModel

extension JSONWriter {
    /// `images`, where LiteLLM has the pictures that a model has made: data URLs of a type and of data in base64.
    mutating func images(_ images: [(type: String, data: JSON?)]) {
        key("images")
        beginArray()
        for (position, image) in images.enumerated() {
            beginObject()
            member("index", position)
            key("type")
            string("image_url")
            key("image_url")
            beginObject()
            key("url")
            beginString()
            continueString("data:" as StaticString)
            continueString(image.type)
            continueString(";base64," as StaticString)
            if let data = image.data { continueString(data) }
            endString()
            endObject()
            endObject()
        }
        endArray()
    }
}

import FairleadModel
import FairleadTranslate

/// What has one shape at every provider. A family that reads its own would pass over what has another, or ask for too much.
enum RequestShape {
    private static let counts = ["max_tokens", "max_completion_tokens", "n"]
    private static let numbers = ["temperature", "top_p"]
    /// With Mistral's and Gemini's words.
    private static let choices = ["none", "auto", "required", "any", "validated"]

    static func check(_ layers: RequestLayers, messages: JSON) throws(Failure) {
        for (index, message) in messages.elements.enumerated() {
            guard let content = message["content"], !content.isString, !content.isNull else { continue }
            guard content.isArray, content.elements.allSatisfy({ $0.isObject || $0.isString }) else {
                throw wrong("messages[\(index)].content", content, "a string, or a list of parts such as {\"type\": \"text\", \"text\": \"…\"}")
            }
            for (part, value) in content.elements.enumerated() { try checkImage(value, at: "/messages/\(index)/content/\(part)") }
        }
        let tools = layers.parameter("tools")
        for (index, tool) in (tools?.elements.map { $0 } ?? []).enumerated() where !tool.isObject {
            throw wrong("tools[\(index)]", tool, "an object")
        }
        if let tools, !tools.isNull, !tools.isArray {
            throw wrong("tools", tools, "a list of objects such as {\"type\": \"function\", \"function\": {\"name\": \"…\"}}")
        }
        for name in counts {
            guard let value = layers.parameter(name), !value.isNull else { continue }
            guard let number = value.int ?? value.double.flatMap({ Int(exactly: $0) }) else {
                throw wrong(name, value, "a whole number, and not beyond 64 bits")
            }
            if name == "n", number < 1 { throw wrong(name, value, "1 or more") }
            // Servers of one's own take -1 for as many as there is room for, and -2 for what fills the window.
            if number < -2 { throw wrong(name, value, "a number of tokens") }
        }
        if let stop = layers.parameter("stop"), !stop.isNull, !stop.isString, !stop.isArray || !stop.elements.allSatisfy(\.isString) {
            throw wrong("stop", stop, "a text or an array of texts")
        }
        for name in numbers {
            guard let value = layers.parameter(name), !value.isNull, value.double == nil else { continue }
            throw wrong(name, value, "a number")
        }
        if let choice = layers.parameter("tool_choice"), !choice.isNull, !choice.isObject {
            let word = choice.string.map { String(decoding: $0.utf8.map(\.lowered), as: UTF8.self) }
            if let word, choices.contains(word) { return }
            let found = choice.string.map { "\"\($0.prefix(32))\"" } ?? choice.asFound
            throw Failure(
                .invalidRequest,
                "`tool_choice` is \(found), where there must be \"none\", \"auto\", \"required\", or an object that names a tool", param: "tool_choice")
        }
    }

    /// A provider that is given what is no URL of either kind would look for it on the web, or in its own store.
    private static func checkImage(_ part: JSON, at place: String) throws(Failure) {
        guard let image = part["image_url"], let url = image["url"] ?? Optional(image), url.isString, DataURL.isOneInName(url),
            !DataURL.isOne(url)
        else { return }
        throw Failure(
            .invalidRequest, "`\(place)` has a data: URL that is no image: write `data:image/png;base64,` and the image in base64",
            param: place)
    }

    private static func wrong(_ name: String, _ value: JSON, _ wanted: String) -> Failure {
        Failure(.invalidRequest, "`\(name)` is \(value.asFound), where there must be \(wanted)", param: name)
    }
}

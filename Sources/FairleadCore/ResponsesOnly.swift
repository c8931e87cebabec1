import FairleadCatalog
import FairleadModel

/// What a provider gives by its Responses API alone, though other requests to the same model go to chat completions.
enum ResponsesOnly {
    /// Whether the request asks for such a thing. `isAtProvider`: whether it goes to the provider itself, which is known to refuse
    /// it in chat; a server that merely speaks its format may take it, and have nothing but chat.
    static func includes(
        _ layers: RequestLayers, _ quirks: Quirks, isAtProvider: () -> Bool
    ) throws(Failure) -> Bool {
        if quirks.contains(.webSearchByResponses), let search = layers.parameter("web_search_options"), !search.isNull {
            return isAtProvider()
        }
        guard quirks.contains(.toolsByResponses), let tools = layers.parameter("tools"), tools.elements.contains(where: isFunction) else {
            return false
        }
        let given = try layers.object("extra_body")?["reasoning_effort"] ?? layers.parameter("reasoning_effort")
        guard let effort = given, !effort.isNull else { return isAtProvider() }
        return !effort.equals("none")
    }

    private static func isFunction(_ tool: JSON) -> Bool {
        tool["type"]?.equals("function") == true && (tool["function"]?.isObject == true || tool["name"] != nil)
    }
}

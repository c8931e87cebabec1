import FairleadModel

/// `response_format`: a schema that the model keeps to by itself, or that of a tool which it is made to call. What it calls the
/// tool with is then its answer.
struct AnthropicFormat {
    static let toolName: StaticString = "json_tool_call"

    private(set) var schema: JSON?
    private(set) var toolSchema: JSON?

    init(_ format: JSON?, _ model: ClaudeModel, _ account: inout ParameterAccount) throws(Failure) {
        guard let format else { return }
        let type = format["type"]?.string ?? ""
        switch type {
        case "text": return
        case "json_object", "json_schema":
            guard let schema = format.present("response_schema") ?? format["json_schema"]?.present("schema") ?? format.present("schema")
            else {
                account.drop("response_format", "Anthropic has no JSON without a schema; the messages must ask for it")
                return
            }
            if model.hasStructuredOutput { self.schema = schema } else { toolSchema = schema }
        default:
            throw Failure(
                .invalidRequest, "`response_format.type` is \"\(type)\": write text, json_object or json_schema.",
                param: "/response_format/type")
        }
    }
}

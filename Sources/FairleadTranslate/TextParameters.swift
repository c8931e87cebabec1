import FairleadModel

/// The parameters of a request to a provider that is given one text and answers with one: which of them it gets to see.
enum TextParameters {
    /// Those that the family has a name for, and those that are not OpenAI's and so the provider's own. The rest are refused,
    /// unless leaving them out changes nothing.
    static func admitted(
        _ completion: Completion, known: Set<String>, _ account: inout ParameterAccount
    ) throws(Failure) -> [Completion.Parameter] {
        var admitted: [Completion.Parameter] = []
        for parameter in completion.parameters where !parameter.value.isNull {
            let name = parameter.name
            if handled.contains(name) || completion.extraBody?[name] != nil || account.isUnwanted(name) { continue }
            if labels.contains(name) {
                account.drop(name, "the provider has no field for it")
            } else if account.isAllowed(name) || !ParameterAccount.isOpenAIs(name) {
                if completion.target.provider.unsupportedParameters.contains(name) {
                    try account.refuse(name, "the provider does not take it")
                } else {
                    admitted.append(parameter)
                }
            } else if saysNothing(name, parameter.value) {
                continue
            } else if known.contains(name), completion.target.supports(parameter: name) {
                if name == "max_tokens", completion["max_completion_tokens"] != nil { continue }
                admitted.append(parameter)
            } else {
                try account.refuse(name, "the model is given one text and answers with one")
            }
        }
        return admitted
    }

    private static let handled: Set<String> = ["messages", "model", "stream", "stream_options", "extra_headers"]
    private static let labels: Set<String> = ["user", "metadata", "safety_identifier", "prompt_cache_key"]

    /// Values that ask for what comes unasked.
    private static func saysNothing(_ name: String, _ value: JSON) -> Bool {
        switch name {
        case "n": value.int == 1
        case "response_format": value["type"]?.equals("text") == true
        case "tools", "functions": value.count == 0
        case "tool_choice", "function_call": value.equals("none") || value.equals("auto")
        case "parallel_tool_calls": value.bool != nil
        case "logprobs", "store": value.bool == false
        case "presence_penalty", "frequency_penalty": value.double == 0
        case "reasoning_effort": value.equals("none")
        case "thinking": value["type"]?.equals("disabled") == true
        case "logit_bias": value.count == 0
        default: false
        }
    }

    /// `stop` as a list, which it may be already.
    static func writeList(_ value: JSON, into writer: inout JSONWriter) {
        if value.isArray { return writer.raw(value) }
        writer.beginArray()
        writer.raw(value)
        writer.endArray()
    }
}

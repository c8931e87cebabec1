import FairleadModel
import FairleadTranslate

/// What a mock answers, and how: `mock_response` and its companions, in LiteLLM's vocabulary with the library's own.
struct MockScript {
    var content: String?
    var reasoning: String?
    var refusal: String?
    var toolCalls: [MockToolCall] = []
    var finishReason: String?
    /// As it is given in the reply; nil for the counts of LiteLLM's mock.
    var usage: JSONValue?
    /// The vector of every input of an embedding.
    var embedding: JSON?
    var failure: Failure?
    /// How much of a stream comes before the failure, in chunks.
    var chunksBeforeFailure = 0
    /// Before the first byte, and between chunks; nanoseconds.
    var delay: Int64 = 0
    var chunkDelay: Int64 = 0
    /// Into how many chunks the text of a stream is cut; nil for three characters each.
    var pieces: Int?
    var choices = 1
    var timesOut = false

    /// Nil where nothing in the request or behind it asks for a mock.
    init?(_ layers: RequestLayers) throws(Failure) {
        let response = layers["mock_response"]
        let calls = layers["mock_tool_calls"]
        let timesOut = try layers.flag("mock_timeout")
        guard response != nil || calls != nil || timesOut else { return nil }
        try self.init(layers, response, calls, timesOut)
    }

    /// The answer of a provider that is all mock: what it was asked, unless it was told what to say.
    init(echoing completion: Completion, _ layers: RequestLayers) throws(Failure) {
        if let told = try MockScript(layers) {
            self = told
            return
        }
        try self.init(layers, nil, nil, false)
        let echo = MockEcho(completion)
        content = echo.content
        toolCalls = echo.toolCalls
        usage = echo.usage
    }

    private init(_ layers: RequestLayers, _ response: JSON?, _ calls: JSON?, _ timesOut: Bool) throws(Failure) {
        self.timesOut = timesOut
        choices = min(max(layers.parameter("n")?.int ?? 1, 1), 128)
        if let response { try read(response) }
        if let calls { toolCalls += try MockToolCall.list(calls, at: "mock_tool_calls") }
        if let given = layers["mock_delay"] {
            guard let seconds = given.double, seconds >= 0 else {
                throw Failure(
                    .invalidRequest, "'mock_delay' is \(given.asFound), where it must be a number of seconds, 0 or more", param: "mock_delay")
            }
            delay = nanoseconds(seconds: seconds)
        }
        if content == nil, refusal == nil, toolCalls.isEmpty { content = "This is a mock request" }
    }

    private mutating func read(_ response: JSON) throws(Failure) {
        switch response.kind {
        case .string:
            let text = response.string ?? ""
            failure = MockFailure.named(text)
            content = text
        case .array:
            embedding = response
        case .object:
            if let choice = response["choices"]?[0] {
                try readMessage(choice["message"] ?? choice, pointer: "/mock_response/choices/0/message")
                finishReason = choice["finish_reason"]?.string
                usage = response.present("usage").map { JSONValue($0) }
            } else {
                try readObject(response)
            }
        default:
            throw Self.wrong("", "a text, or an object with content, tool_calls, error, …")
        }
    }

    private mutating func readMessage(_ message: JSON, pointer: String) throws(Failure) {
        content = message["content"]?.string
        reasoning = message["reasoning_content"]?.string
        refusal = message["refusal"]?.string
        if let calls = message.present("tool_calls") { toolCalls = try MockToolCall.list(calls, at: pointer + "/tool_calls") }
    }

    private mutating func readObject(_ object: JSON) throws(Failure) {
        try readMessage(object, pointer: "/mock_response")
        for (key, value) in object.members where !value.isNull {
            switch key.string ?? "" {
            case "content", "reasoning_content", "refusal":
                guard value.isString else { throw Self.wrong(key.string, "a text") }
            case "tool_calls": break
            case "finish_reason":
                guard let reason = value.string else { throw Self.wrong("finish_reason", "a text such as \"stop\"") }
                finishReason = reason
            case "usage":
                guard value.isObject else { throw Self.wrong("usage", "an object with prompt_tokens and completion_tokens") }
                usage = JSONValue(value)
            case "embedding":
                guard value.isArray else { throw Self.wrong("embedding", "an array of numbers") }
                embedding = value
            case "error": (failure, chunksBeforeFailure) = try MockFailure.read(value)
            case "delay_ms": delay = try Self.milliseconds(value, "delay_ms")
            case "chunk_delay_ms": chunkDelay = try Self.milliseconds(value, "chunk_delay_ms")
            case "chunks":
                guard let count = value.int, (1...10_000).contains(count) else { throw Self.wrong("chunks", "a whole number from 1 to 10000", value) }
                pieces = count
            default:
                let known = [
                    "content", "reasoning_content", "refusal", "tool_calls", "finish_reason", "usage", "embedding", "error", "delay_ms",
                    "chunk_delay_ms", "chunks",
                ]
                let meant = Spelling.nearest(to: key.string ?? "", among: known).map { ": did you mean \"\($0)\"?" } ?? ""
                throw Failure(
                    .invalidRequest, "'mock_response' has a member \"\(key.string ?? "")\", which means nothing\(meant)",
                    param: "/mock_response/\(key.string ?? "")")
            }
        }
    }

    private static func milliseconds(_ value: JSON, _ name: String) throws(Failure) -> Int64 {
        guard let number = value.double, number >= 0 else { throw wrong(name, "a number of milliseconds, 0 or more", value) }
        return nanoseconds(seconds: number / 1000)
    }

    static func wrong(_ name: String?, _ wanted: String, _ found: JSON? = nil) -> Failure {
        let pointer = (name ?? "").isEmpty ? "/mock_response" : "/mock_response/\(name ?? "")"
        let found = found.map { "is \($0.asFound), where it " } ?? ""
        return Failure(.invalidRequest, "'\(pointer)' \(found)must be \(wanted)", param: pointer)
    }
}

/// A call of a tool in a mock's answer.
struct MockToolCall {
    let id: String
    let name: String
    /// A JSON text.
    let arguments: String

    init(id: String, name: String, arguments: String) {
        self.id = id
        self.name = name
        self.arguments = arguments
    }

    /// In OpenAI's form; `function` may be left out, the id too, and the arguments may be an object.
    static func list(_ json: JSON, at pointer: String) throws(Failure) -> [MockToolCall] {
        guard json.isArray else { throw Failure(.invalidRequest, "'\(pointer)' must be an array of tool calls", param: pointer) }
        var calls: [MockToolCall] = []
        for call in json.elements {
            let function = call.present("function") ?? call
            guard let name = function["name"]?.string else {
                throw Failure(.invalidRequest, "'\(pointer)/\(calls.count)' must name its function", param: pointer)
            }
            let given = function.present("arguments")
            let arguments = given.map { $0.string ?? JSONValue($0).bytes.string } ?? "{}"
            calls.append(MockToolCall(id: call["id"]?.string ?? "call_mock_\(calls.count)", name: name, arguments: arguments))
        }
        return calls
    }
}

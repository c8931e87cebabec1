import FairleadCatalog
import FairleadModel

/// One completion as translation sees it: the caller's parameters in OpenAI's shape, the library's own options set apart.
public struct Completion: Sendable {
    /// A body parameter, such as `messages` or `temperature`, as the caller or the deployment's defaults gave it.
    public struct Parameter: Sendable {
        public let name: String
        public let value: JSON

        public init(name: String, value: JSON) {
            self.name = name
            self.value = value
        }
    }

    /// Whose model it is; its family, its quirks, and what the model (or a fine-tune's base) can do.
    public var target: Resolution
    /// What the provider's row has every body say, such as `project_id`.
    public var bodyMembers: [(name: String, value: String)] = []
    /// In the caller's order, `model` and the library's options left out, null values included.
    public var parameters: [Parameter]
    public var isStream: Bool
    /// Whether the caller asked for the usage chunk of a stream.
    public var includesUsage: Bool
    /// Parameters the provider cannot take are dropped and reported rather than refused.
    public var dropsUnsupported: Bool
    /// Parameters the caller wants dropped whatever the provider can take (`additional_drop_params`).
    public var alwaysDropped: Set<String>
    /// Places inside of parameters that were taken out as the caller wants it.
    public private(set) var takenOut: [DroppedParameter] = []
    /// Parameters the caller wants sent although the provider's row does not list them (`allowed_openai_params`).
    public var alwaysAllowed: Set<String>
    /// What the caller's own header `anthropic-beta` asks for.
    public var betas: String?
    /// Members of `extra_body`, put into the wire body as they stand.
    public var extraBody: JSON?

    public init(
        target: Resolution, parameters: [Parameter], isStream: Bool, includesUsage: Bool = false, dropsUnsupported: Bool = false,
        alwaysDropped: Set<String> = [], alwaysAllowed: Set<String> = [], extraBody: JSON? = nil
    ) {
        self.target = target
        self.parameters = parameters
        self.isStream = isStream
        self.includesUsage = includesUsage
        self.dropsUnsupported = dropsUnsupported
        self.alwaysDropped = alwaysDropped
        self.alwaysAllowed = alwaysAllowed
        self.extraBody = extraBody
    }

    /// Takes out what is at the paths among the parameters that the caller wants dropped, such as `tools[*].input_examples`.
    public mutating func takeOutUnwanted() {
        for text in alwaysDropped.sorted() {
            guard let path = ParameterPath(text) else { continue }
            var isFound = false
            for (position, parameter) in parameters.enumerated() where parameter.name == path.parameter {
                guard let rest = path.removed(from: parameter.value) else { continue }
                parameters[position] = Parameter(name: parameter.name, value: rest)
                isFound = true
            }
            if isFound { takenOut.append(DroppedParameter(text, reason: "additional_drop_params")) }
        }
    }

    /// The last parameter of that name unless it is null.
    public subscript(name: String) -> JSON? {
        guard let value = parameters.last(where: { $0.name == name })?.value, !value.isNull else { return nil }
        return value
    }

    /// The conversation as a provider takes it that is neither OpenAI nor Anthropic.
    var messages: JSON {
        get throws(Failure) { ServerCalls.removed(from: try messagesWithServerCalls) }
    }

    /// With the calls that Anthropic's own tools have answered.
    var messagesWithServerCalls: JSON {
        get throws(Failure) { try OpenAIOnly.translated(try givenMessages, for: target.provider.id) }
    }

    /// With calls of OpenAI's custom tools.
    var messagesWithCustomCalls: JSON {
        get throws(Failure) {
            try OpenAIOnly.translated(ServerCalls.removed(from: try givenMessages), for: target.provider.id, keepsCalls: true)
        }
    }

    private var givenMessages: JSON {
        get throws(Failure) {
            guard let messages = self["messages"] else {
                throw Failure(.invalidRequest, "`messages` is missing: give an array of messages.", param: "messages")
            }
            guard messages.isArray else {
                throw Failure(.invalidRequest, "`messages` must be an array of messages.", param: "messages")
            }
            return messages
        }
    }

    /// How many choices a body asks for that was written of it.
    public func choiceCount(without dropped: [DroppedParameter]) -> Int {
        let isSent = !dropped.contains { $0.name == "n" }
        return max(1, extraBody?["n"]?.int ?? (isSent ? self["n"]?.int : nil) ?? 1)
    }
}

/// A completion in a provider's own format.
public struct WireRequest: Sendable {
    public var body: Bytes
    /// Beside `content-type: application/json` and the credentials.
    public var headers: [(name: String, value: String)]
    /// Headers whose values are lists: where the caller gives one too, it has what both say.
    public var listHeaders: [(name: String, value: String)]
    public var dropped: [DroppedParameter]
    public var tools: ToolNames
    /// Whether the body is a prompt that ends in the middle of the model's thought, where the answer goes on.
    public var endsInThought: Bool

    public init(
        body: Bytes, headers: [(name: String, value: String)] = [], listHeaders: [(name: String, value: String)] = [],
        dropped: [DroppedParameter] = [], tools: ToolNames = ToolNames(), endsInThought: Bool = false
    ) {
        self.endsInThought = endsInThought
        self.body = body
        self.headers = headers
        self.listHeaders = listHeaders
        self.dropped = dropped
        self.tools = tools
    }
}

/// What a request calls tools otherwise than the caller does, for the reply to put back.
public struct ToolNames: Sendable, Equatable {
    /// The caller's names of tools that have other names on the wire, by those.
    public var original: [String: String] = [:]
    /// The tool that stands for the schema of `response_format`: the arguments it is called with are the reply's text.
    public var answer: String?
    /// The API has no tools: the model was told of them in words, and calls one by a text that is JSON.
    public var areCalledInText = false

    public init() {}
}

/// What a reply needs beside the provider's bytes: translation itself has no clock and draws nothing at random.
public struct ReplyContext: Sendable {
    /// The `id` where the provider gives none.
    public var fallbackID: ReplyID
    /// Seconds since 1970, where the provider gives none.
    public var created: Int64
    /// The model as it was sent upstream, where the provider does not name it.
    public var model: String
    /// Whether the caller asked for the usage chunk of a stream.
    public var includesUsage: Bool
    /// How many choices the provider was asked for: a stream that brings fewer is whole only if the provider says that it is done.
    public var choiceCount: Int
    public var quirks: Quirks
    public var tools: ToolNames
    /// Whether a text begins in the middle of a thought, since the prompt has ended there.
    public var beginsInThought: Bool
    public var limits: Limits

    public init(
        fallbackID: ReplyID, created: Int64, model: String, includesUsage: Bool, choiceCount: Int = 1, quirks: Quirks,
        tools: ToolNames = ToolNames(), beginsInThought: Bool = false, limits: Limits = .standard
    ) {
        self.beginsInThought = beginsInThought
        self.fallbackID = fallbackID
        self.created = created
        self.model = model
        self.includesUsage = includesUsage
        self.choiceCount = choiceCount
        self.quirks = quirks
        self.tools = tools
        self.limits = limits
    }
}

/// Tokens as OpenAI counts them: the prompt's with those from the cache, the completion's with those of reasoning. The rest says
/// which of them have prices of their own.
public struct Usage: Sendable, Equatable {
    public var promptTokens: Int
    public var completionTokens: Int
    public var cachedTokens: Int
    public var cacheWriteTokens: Int
    public var reasoningTokens: Int
    /// Of the written ones, those that stay in the cache for an hour.
    public var hourCacheWriteTokens = 0
    public var promptMedia = MediaTokens()
    public var completionMedia = MediaTokens()
    public var webSearches = 0
    /// What the model has read in its research, which is neither in the prompt nor in the answer.
    public var citationTokens = 0
    /// In which the provider says that it has served the request; nil for the usual one.
    public var tier: PriceTier?
    /// What the provider itself says that the request has cost, in US dollars.
    public var reportedCost: Double?
    /// Whether that is the whole bill rather than a count of credits.
    public var reportsBill = false

    public struct MediaTokens: Sendable, Equatable {
        public var audio = 0
        public var image = 0
        public var video = 0

        public init() {}
    }

    public init(
        promptTokens: Int = 0, completionTokens: Int = 0, cachedTokens: Int = 0, cacheWriteTokens: Int = 0, reasoningTokens: Int = 0
    ) {
        self.promptTokens = Self.sane(promptTokens)
        self.completionTokens = Self.sane(completionTokens)
        self.cachedTokens = Self.sane(cachedTokens)
        self.cacheWriteTokens = Self.sane(cacheWriteTokens)
        self.reasoningTokens = Self.sane(reasoningTokens)
    }

    /// Beyond every window there is: limits and budgets are kept by what a provider says, whatever it says.
    static let most = 1_000_000_000

    private static func sane(_ count: Int) -> Int { min(max(count, 0), most) }
}

extension JSON {
    /// A count of tokens, no larger than that sums of them stay numbers.
    var tokens: Int? { int.map { max(0, min($0, 1 << 50)) } }
}

extension Usage {
    /// Of two requests together.
    public static func + (one: Usage, other: Usage) -> Usage {
        var sum = Usage(
            promptTokens: one.promptTokens &+ other.promptTokens, completionTokens: one.completionTokens &+ other.completionTokens,
            cachedTokens: one.cachedTokens &+ other.cachedTokens, cacheWriteTokens: one.cacheWriteTokens &+ other.cacheWriteTokens,
            reasoningTokens: one.reasoningTokens &+ other.reasoningTokens)
        sum.hourCacheWriteTokens = one.hourCacheWriteTokens &+ other.hourCacheWriteTokens
        sum.webSearches = one.webSearches &+ other.webSearches
        sum.tier = other.tier
        return sum
    }
}

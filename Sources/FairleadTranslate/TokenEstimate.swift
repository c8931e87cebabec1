import FairleadCatalog
import FairleadModel

/// How many tokens a request's prompt will be charged as, nearly: enough to tell whether it fits a model's window. Text is within
/// some 15 % of OpenAI's count; pictures, sound and files, whose size is not looked at, count as their provider's usual ones.
public struct TokenEstimate {
    public private(set) var tokens = 0

    /// What the request says before a model is chosen for it.
    private var text = TokenCounter()
    private var messages = 0
    private var images = 0
    private var mediaBytes = 0

    public init(of completion: Completion) {
        self.init { completion[$0] }
        tokens = tokens(for: completion.target)
    }

    /// - Parameter parameter: the value of a request's parameter, nil where it has none of that name.
    public init(_ parameter: (String) -> JSON?) {
        if let messages = parameter("messages") { for message in messages.elements { add(message: message) } }
        if let input = parameter("input") { add(content: input) }
        if let prompt = parameter("prompt") { add(content: prompt) }
        for name in ["tools", "functions"] {
            // Providers write tools out in fewer words than JSON does.
            if let tools = parameter(name) { add(json: tools, shareOfThree: 2) }
        }
        if let schema = parameter("response_format")?["json_schema"] { add(json: schema, shareOfThree: 3) }
        tokens = tokens(for: nil)
    }

    /// Whose way of counting tokens a model has, or its base: `openai`, `anthropic` or `gemini`.
    public static func tokenizer(of target: Resolution) -> String { CountingHabits(target).name }

    /// The tokens of a text alone.
    public static func tokens(in text: String) -> Int {
        var counter = TokenCounter()
        var text = text
        text.withUTF8 { counter.add($0) }
        return counter.tokens
    }

    /// As a model's provider counts; by OpenAI's way where no model is given.
    public func tokens(for target: Resolution?) -> Int {
        let habits = target.map { CountingHabits($0) } ?? .openAI
        let text = text.tokens.multipliedReportingOverflow(by: habits.textPercent)
        guard !text.overflow else { return .max }
        return text.partialValue / 100 &+ messages &* 4 &+ (messages > 0 ? 3 : 0) &+ images &* habits.image &+ mediaBytes / 100
    }

    // MARK: Reading

    private mutating func add(message: JSON) {
        messages &+= 1
        if let content = message.present("content") { add(content: content) }
        if let reasoning = message.present("reasoning_content") { add(text: reasoning) }
        guard let calls = message.present("tool_calls") else { return }
        for call in calls.elements {
            guard let function = call["function"] else { continue }
            if let name = function["name"] { add(text: name) }
            if let arguments = function["arguments"] { add(text: arguments) }
        }
    }

    private mutating func add(content: JSON) {
        switch content.kind {
        case .string: add(text: content)
        case .array:
            for part in content.elements {
                switch part.kind {
                case .object: add(part: part)
                case .number: text.add(thousandths: 1000)
                default: add(content: part)
                }
            }
        default: break
        }
    }

    private mutating func add(part: JSON) {
        if let words = part.present("text") ?? part.present("content") { return add(content: words) }
        if part["image_url"] != nil || part["image"] != nil || part["type"]?.equals("image") == true {
            images &+= 1
        } else if let data = part["input_audio"]?["data"] ?? part["file"]?["file_data"] ?? part["source"]?["data"] {
            mediaBytes &+= data.source.count / 4 &* 3
        } else if part["file"] != nil {
            images &+= 1
        }
    }

    private mutating func add(text value: JSON) {
        if let plain = value.plainText { return text.add(plain) }
        var decoded = ByteWriter(capacity: value.source.count)
        value.appendText(to: &decoded)
        decoded.withUnsafeBytes { text.add($0) }
    }

    private mutating func add(json: JSON, shareOfThree: Int) {
        var counter = TokenCounter()
        counter.add(json.source)
        text.add(thousandths: counter.thousandths / 3 &* shareOfThree)
    }
}

/// In what a provider's count differs from OpenAI's.
private struct CountingHabits {
    let name: String
    /// Tokens for each hundred of o200k's.
    let textPercent: Int
    /// A picture of some 1000 by 1000 pixels.
    let image: Int

    static let openAI = CountingHabits("openai", textPercent: 100, image: 765)

    private init(_ name: String, textPercent: Int, image: Int) {
        self.name = name
        self.textPercent = textPercent
        self.image = image
    }

    init(_ target: Resolution) {
        let model = (target.baseModel ?? target.upstreamModel).lowercased()
        if target.family == .anthropic || model.holds("claude") {
            // Width times height over 750 (docs.claude.com, "Vision"); Claude's tokens are smaller.
            self.init("anthropic", textPercent: 120, image: 1400)
        } else if target.family == .gemini {
            // ai.google.dev, "Understand and count tokens".
            self.init("gemini", textPercent: 100, image: model.holds("gemini-3") ? 1120 : 258)
        } else {
            self = .openAI
        }
    }
}

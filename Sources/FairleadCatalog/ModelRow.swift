import CCatalog
import FairleadModel

/// What the catalogue knows of one model: limits, capabilities, prices.
public struct ModelRow: Sendable {
    private enum Storage: Sendable {
        case table(Int)
        case own(CustomModel)
    }

    private let storage: Storage

    init(tableIndex: Int) { storage = .table(tableIndex) }
    init(_ custom: CustomModel) { storage = .own(custom) }

    /// The name in the catalogue, `gpt-4o` or `groq/llama-3.3-70b-versatile`.
    public var key: String {
        switch storage {
        case .table(let index): ModelTable.key(at: index)
        case .own(let custom): custom.key
        }
    }

    /// The id of the provider whose model it is.
    public var providerID: String? {
        switch storage {
        case .table(let index): ProviderTable.builtIn.id(at: Int(ModelTable.row(index).pointee.provider))
        case .own(let custom): custom.providerID
        }
    }

    /// Whether it is one of the rows that the catalogue has for the provider's models.
    func isOf(_ provider: Provider) -> Bool { providerID.map { $0 == provider.modelsOf } ?? false }

    /// `chat`, `completion`, `responses`, `embedding`, …
    public var mode: String {
        switch storage {
        case .table(let index): ModelTable.mode(Int(ModelTable.row(index).pointee.mode))
        case .own(let custom): custom.mode
        }
    }

    /// nil where the catalogue does not say.
    public var maxInputTokens: Int? {
        switch storage {
        case .table(let index): ModelTable.row(index).pointee.max_input_tokens == 0 ? nil : Int(ModelTable.row(index).pointee.max_input_tokens)
        case .own(let custom): custom.maxInputTokens
        }
    }

    public var maxOutputTokens: Int? {
        switch storage {
        case .table(let index): ModelTable.row(index).pointee.max_output_tokens == 0 ? nil : Int(ModelTable.row(index).pointee.max_output_tokens)
        case .own(let custom): custom.maxOutputTokens
        }
    }

    /// `yyyy-mm-dd`, the day after which the provider may refuse the model.
    public var deprecationDate: String? {
        guard case .table(let index) = storage else { return nil }
        let day = Int(ModelTable.row(index).pointee.deprecation)
        guard day > 0 else { return nil }
        func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
        return "\(day / 10000)-\(two(day / 100 % 100))-\(two(day % 100))"
    }

    public var price: Price {
        switch storage {
        case .table(let index): Price(first: Int(ModelTable.row(index).pointee.first_price), count: Int(ModelTable.row(index).pointee.price_count))
        case .own(let custom): custom.price
        }
    }

    private var capabilityMask: UInt64 {
        switch storage {
        case .table(let index): ModelTable.row(index).pointee.capabilities
        case .own(let custom): custom.capabilityMask
        }
    }

    /// Whether the catalogue says that the model can do it; false also where it says nothing.
    public func can(_ capability: Capability) -> Bool {
        capabilityMask & capability.mask != 0
    }

    /// `supports_vision`, `supports_function_calling`, … in alphabetical order.
    public var capabilities: [String] {
        let mask = capabilityMask
        return ModelTable.capabilityNames.enumerated().filter { mask & (1 << UInt64($0.offset)) != 0 }.map(\.element)
    }

    var tableIndex: Int? {
        if case .table(let index) = storage { index } else { nil }
    }
}

extension ModelRow: Equatable {
    public static func == (left: ModelRow, right: ModelRow) -> Bool {
        switch (left.storage, right.storage) {
        case (.table(let left), .table(let right)): left == right
        case (.own(let left), .own(let right)): left === right
        default: false
        }
    }

    /// The same for the same row, and rarely that of another.
    public var number: Int {
        switch storage {
        case .table(let index): index
        case .own(let custom): Int(bitPattern: UInt(bitPattern: ObjectIdentifier(custom)) >> 5)
        }
    }
}

/// Something a model may be able to do, by its name in the catalogue.
public struct Capability: Sendable {
    let mask: UInt64

    /// nil where the catalogue knows no such name.
    public init?(name: String) {
        guard let bit = ModelTable.capabilityNames.firstIndex(of: name) else { return nil }
        mask = 1 << UInt64(bit)
    }

    private init(known name: String) { mask = Capability(name: name)?.mask ?? 0 }

    public static let vision = Capability(known: "supports_vision")
    public static let functionCalling = Capability(known: "supports_function_calling")
    public static let toolChoice = Capability(known: "supports_tool_choice")
    public static let parallelFunctionCalling = Capability(known: "supports_parallel_function_calling")
    public static let responseSchema = Capability(known: "supports_response_schema")
    public static let reasoning = Capability(known: "supports_reasoning")
    public static let promptCaching = Capability(known: "supports_prompt_caching")
    public static let systemMessages = Capability(known: "supports_system_messages")
    public static let audioInput = Capability(known: "supports_audio_input")
    public static let pdfInput = Capability(known: "supports_pdf_input")
    public static let adaptiveThinking = Capability(known: "supports_adaptive_thinking")
    public static let legacyThinking = Capability(known: "supports_legacy_thinking")
    public static let xhighReasoningEffort = Capability(known: "supports_xhigh_reasoning_effort")
    public static let maxReasoningEffort = Capability(known: "supports_max_reasoning_effort")
    public static let assistantPrefill = Capability(known: "supports_assistant_prefill")
    public static let nativeStructuredOutput = Capability(known: "supports_native_structured_output")
}

/// A model that a client's configuration adds, or whose row it changes.
final class CustomModel: Sendable {
    let key: String
    let providerID: String?
    let mode: String
    let maxInputTokens: Int?
    let maxOutputTokens: Int?
    let price: Price
    let capabilityMask: UInt64

    /// Reads a row in the vocabulary of LiteLLM's table; what it leaves out is taken from `base`, the embedded row of that name.
    init(key: String, _ json: JSON, over base: ModelRow?) throws(Failure) {
        guard json.isObject else { throw Self.problem(key, nil, "must be an object") }
        self.key = key
        providerID = json.present("litellm_provider")?.string ?? json.present("provider")?.string ?? base?.providerID
        mode = json.present("mode")?.string ?? base?.mode ?? "chat"
        maxInputTokens = try Self.limit(key, json, "max_input_tokens") ?? base?.maxInputTokens
        let output = try Self.limit(key, json, "max_output_tokens")
        let total = try Self.limit(key, json, "max_tokens")
        maxOutputTokens = output ?? total ?? base?.maxOutputTokens
        var prices = base?.price.entries ?? []
        var mask = base.map { row in row.capabilities.reduce(0) { $0 | (Capability(name: $1)?.mask ?? 0) } } ?? 0
        for (name, value) in json.members {
            guard let name = name.string else { continue }
            if name.split(separator: "_").contains("cost"), value.isNumber {
                guard let exact = ExactDecimal(String(decoding: value.source, as: UTF8.self)) else {
                    throw Self.problem(key, name, "is \(value.asFound), where it must be a price of at most 19 digits, and not negative")
                }
                prices.removeAll { $0.name == name }
                prices.append((name, exact))
            } else if name.hasPrefix("supports_"), let bit = Capability(name: name)?.mask, let flag = value.bool {
                mask = flag ? mask | bit : mask & ~bit
            }
        }
        price = Price(prices)
        capabilityMask = mask
    }

    private static func limit(_ key: String, _ json: JSON, _ name: StaticString) throws(Failure) -> Int? {
        guard let value = json.present(name) else { return nil }
        guard let tokens = value.int, tokens > 0 else {
            throw problem(key, "\(name)", "is \(value.asFound), where it must be a whole number above 0")
        }
        return tokens
    }

    private static func problem(_ key: String, _ member: String?, _ what: String) -> Failure {
        let path = "models[\"\(key)\"]" + (member.map { ".\($0)" } ?? "")
        return Failure(.configuration, "\(path) \(what)", param: path)
    }
}

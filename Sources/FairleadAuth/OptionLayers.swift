import FairleadCatalog
import FairleadModel

/// Where an option was given, the most specific place first.
public enum OptionLayer: Int, Sendable, Comparable {
    case request
    /// A router's deployment: `litellm_params`.
    case deployment
    /// The client's configuration of the provider: `providers.{id}`.
    case provider
    /// The client's `defaults`.
    case defaults
    case environment

    public static func < (left: OptionLayer, right: OptionLayer) -> Bool { left.rawValue < right.rawValue }

    /// Whether whoever wrote it configures the process: only then may it name environment variables and files.
    public var isTrusted: Bool { self != .request }
}

/// An option's value and where it comes from.
public struct LayeredOption: Sendable, CustomStringConvertible, CustomReflectable {
    public let text: String
    public let layer: OptionLayer
    /// As a person finds it again: `api_key`, `providers.openai.api_key`, `OPENAI_API_KEY`.
    public let name: String

    // The text may be a key.
    public var description: String { name }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// The options of one call, layer upon layer.
public struct OptionLayers: Sendable {
    public let providerID: String
    public let environment: Environment
    let objects: [(layer: OptionLayer, options: JSON)]
    /// The layers that there are, the most specific first.
    let present: [OptionLayer]

    /// - Parameters:
    ///   - provider: the client's `providers.{id}`, and `defaults` its `defaults`: objects, or nil.
    ///   - providerID: whose `{id}` that is.
    public init(
        request: JSON?, deployment: JSON? = nil, provider: JSON? = nil, defaults: JSON? = nil, providerID: String,
        environment: Environment
    ) {
        self.providerID = providerID
        self.environment = environment
        var objects: [(layer: OptionLayer, options: JSON)] = []
        objects.reserveCapacity(4)
        if let request { objects.append((.request, request)) }
        if let deployment { objects.append((.deployment, deployment)) }
        if let provider { objects.append((.provider, provider)) }
        if let defaults { objects.append((.defaults, defaults)) }
        self.objects = objects
        present = objects.map(\.layer) + [.environment]
    }

    /// The value of a variable of the provider's row, without the row's default.
    public func value(of variable: Variable) throws(Failure) -> LayeredOption? {
        try text(variable.options, variables: variable.environment)
    }

    /// The option under any of its names in the most specific layer that gives it, otherwise the first variable that is set.
    /// Null and the empty text count as not given; `os.environ/NAME` is replaced by that variable, but never in a request.
    public func text(_ names: [String], variables: [String] = []) throws(Failure) -> LayeredOption? {
        try text(names, variables: variables, from: .request)
    }

    /// As above, without the layers that are more specific than `start`.
    func text(_ names: [String], variables: [String], from start: OptionLayer) throws(Failure) -> LayeredOption? {
        for (layer, options) in objects where layer >= start {
            for name in names {
                if let found = try text(name, of: options, in: layer) { return found }
            }
        }
        return variable(of: variables)
    }

    /// The option in one layer only.
    func text(_ names: [String], in layer: OptionLayer) throws(Failure) -> LayeredOption? {
        guard let options = objects.first(where: { $0.layer == layer })?.options else { return nil }
        for name in names {
            if let found = try text(name, of: options, in: layer) { return found }
        }
        return nil
    }

    func variable(of names: [String]) -> LayeredOption? {
        environment.first(of: names).map { LayeredOption(text: $0.value, layer: .environment, name: $0.name) }
    }

    /// The layers whose names a report lists: the client's configuration even where it says nothing of the provider.
    var reported: [OptionLayer] {
        [.request, .deployment, .provider, .defaults].filter { layer in
            layer == .request || layer == .provider || objects.contains { $0.layer == layer }
        }
    }

    func options(of layer: OptionLayer) -> JSON? { objects.first { $0.layer == layer }?.options }

    /// How a person finds an option of a layer again.
    func path(_ name: String, in layer: OptionLayer) -> String {
        switch layer {
        case .request, .environment: name
        case .deployment: "litellm_params.\(name)"
        case .provider: "providers.\(providerID).\(name)"
        case .defaults: "defaults.\(name)"
        }
    }

    /// Refuses a value that cannot stand in a header, without repeating it.
    func checkFieldValue(_ option: LayeredOption) throws(Failure) {
        guard !HeaderField.isFieldValue(option.text) else { return }
        throw Failure(
            option.layer.faultStatus,
            "the value of \(option.name) is too long or holds a control character, such as a line break at its end",
            param: option.name)
    }

    private func text(_ name: String, of options: JSON, in layer: OptionLayer) throws(Failure) -> LayeredOption? {
        guard let value = options[name], !value.isNull else { return nil }
        let path = path(name, in: layer)
        guard let text = value.string else {
            throw Failure(layer.faultStatus, "\(path) must be a text", param: name)
        }
        guard !text.isEmpty else { return nil }
        return LayeredOption(text: try expand(text, path: path, name: name, in: layer), layer: layer, name: path)
    }

    /// The value that a text of a layer stands for: itself, or in a configuration the variable that `os.environ/NAME` names.
    func expand(_ text: String, path: String, name: String, in layer: OptionLayer) throws(Failure) -> String {
        guard let variable = Environment.variable(namedBy: text) else { return text }
        guard layer.isTrusted else {
            throw Failure(
                .invalidRequest, "\(path): os.environ/… is replaced in a configuration only, never in a request", param: name)
        }
        guard let expanded = environment[variable] else {
            throw Failure(
                .configuration, "\(path) names the environment variable \(variable), which is not set", param: name)
        }
        return expanded
    }
}

extension OptionLayer {
    /// How an option of the wrong kind is reported.
    var faultStatus: Status { self == .request ? .invalidRequest : .configuration }
}

// MARK: The address

extension OptionLayers {
    private static let baseNames: [String] = ["api_base", "base_url"]

    /// The address the call is to go to, as text; nil where the row's own counts. `base_url` is another name for `api_base`.
    /// - Parameters:
    ///   - variables: the environment variables that may give it, in order.
    ///   - others: the provider's own names for the option.
    public func apiBase(variables: [String], others: [String] = []) throws(Failure) -> LayeredOption? {
        try apiBase(variables: variables, others: others, from: .request)
    }

    /// The address that counts where no layer more specific than `layer` gives one.
    func apiBase(variables: [String], others: [String] = [], from layer: OptionLayer) throws(Failure) -> LayeredOption? {
        for (candidate, options) in objects where candidate >= layer {
            let first = try text(Self.baseNames[0], of: options, in: candidate)
            let second = try text(Self.baseNames[1], of: options, in: candidate)
            if let first, let second, first.text != second.text {
                throw Failure(
                    candidate.faultStatus, "\(first.name) and \(second.name) give different addresses; give one of them",
                    param: "api_base")
            }
            if let base = first ?? second { return base }
            for name in others {
                if let base = try text(name, of: options, in: candidate) { return base }
            }
        }
        return variable(of: variables)
    }
}

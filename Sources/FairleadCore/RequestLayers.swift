import FairleadCatalog
import FairleadModel
import FairleadTranslate

/// A request with what stands behind it: the deployment's parameters and the client's defaults. What an earlier layer says
/// hides what a later one says; null counts as saying nothing for an option, and as saying null for a parameter.
struct RequestLayers: Sendable {
    enum Layer: Int, Sendable {
        case request, deployment, defaults
    }

    struct Option: Sendable {
        let name: String
        let value: JSON
        let layer: Layer
    }

    private(set) var parameters: [Completion.Parameter] = []
    /// Of behaviour and prices. Where a call goes, and as whom, is found by `Addressing`.
    private(set) var options: [Option] = []
    /// The request itself says where it goes, or as whom, beyond naming a model.
    private(set) var bringsDestination = false
    private var bringsPrices = false
    private(set) var requestBringsPrices = false
    /// What the request or the defaults say that nobody reads, and no provider is sent.
    private(set) var unread: [DroppedParameter] = []
    private var foreign: [Option] = []
    private let names: OptionNames

    init(request: JSON, deployment: JSON?, defaults: JSON?, names: OptionNames = .builtIn) {
        self.names = names
        parameters.reserveCapacity(request.count)
        add(request, .request)
        if let deployment { add(deployment, .deployment) }
        if let defaults { add(defaults, .defaults) }
        if !foreign.isEmpty { settle() }
    }

    /// What the caller wants sent all the same is sent; of a deployment its router has said already that it is not read.
    private mutating func settle() {
        let allowed = (try? names("allowed_openai_params")) ?? []
        for option in foreign {
            if allowed.contains(option.name) {
                parameters.append(Completion.Parameter(name: option.name, value: option.value))
            } else if option.layer != .deployment, let reason = names.reasonToDrop(option.name) {
                unread.append(DroppedParameter(option.name, reason: reason))
            }
        }
    }

    private mutating func add(_ object: JSON, _ layer: Layer) {
        let hiding = parameters.count
        for (key, value) in object.members {
            guard let name = key.string else { continue }
            if let kind = names[name] {
                guard !value.isNull else { continue }
                if kind == .destination {
                    if layer == .request, name != "model" { bringsDestination = true }
                    continue
                }
                let option = Option(name: name, value: value, layer: layer)
                if kind == .foreign || kind == .deployment {
                    foreign.append(option)
                    continue
                }
                options.append(option)
                if kind == .price {
                    bringsPrices = true
                    if layer == .request { requestBringsPrices = true }
                }
            } else if layer == .request || !parameters[..<hiding].contains(where: { $0.name == name }) {
                parameters.append(Completion.Parameter(name: name, value: value))
            }
        }
    }

    /// Within a layer the last of several members of one name counts, as everywhere in JSON.
    func option(_ name: String) -> Option? {
        var found: Option?
        for option in options where option.name == name {
            if let found, found.layer != option.layer { break }
            found = option
        }
        return found
    }

    subscript(name: String) -> JSON? { option(name)?.value }

    func parameter(_ name: String) -> JSON? { parameters.last { $0.name == name }?.value }

    mutating func replace(_ name: String, with value: JSON) {
        guard let position = parameters.lastIndex(where: { $0.name == name }) else { return }
        parameters[position] = Completion.Parameter(name: name, value: value)
    }

    /// More than anything costs, so that what is made of it stays a number.
    private static let highestPrice = 1_000_000.0

    /// Prices that the request, the deployment or its `model_info` gives.
    func prices(modelInfo: JSON?, withoutRequest: Bool = false) throws(Failure) -> Price? {
        var prices: [(name: String, value: ExactDecimal)] = []
        func add(_ name: String, _ value: JSON) throws(Failure) {
            guard !value.isNull, !prices.contains(where: { $0.name == name }) else { return }
            guard let price = ExactDecimal(String(decoding: value.source, as: UTF8.self)), price.double <= Self.highestPrice else {
                throw wrong(name, value, "a price in US dollars, from 0 to a million")
            }
            prices.append((name, price))
        }
        if bringsPrices {
            for option in options where names[option.name] == .price && !(withoutRequest && option.layer == .request) {
                let last = options.last { $0.name == option.name && $0.layer == option.layer }
                try add(option.name, last?.value ?? option.value)
            }
        }
        if let modelInfo {
            for (key, value) in modelInfo.members where value.isNumber {
                if let name = key.string, names[name] == .price { try add(name, value) }
            }
        }
        return prices.isEmpty ? nil : Price(prices)
    }

    // MARK: Options of a type, or a clear refusal

    func text(_ name: String) throws(Failure) -> String? {
        guard let value = self[name] else { return nil }
        guard let text = value.string else { throw wrong(name, value, "a string") }
        return text
    }

    func flag(_ name: String) throws(Failure) -> Bool {
        guard let value = self[name] else { return false }
        guard let flag = value.bool else { throw wrong(name, value, "true or false") }
        return flag
    }

    /// Seconds, as nanoseconds.
    func duration(_ name: String) throws(Failure) -> Int64? {
        guard let option = option(name) else { return nil }
        let value = option.value
        // A configuration may have it from the environment, which has nothing but text.
        let text = option.layer == .request ? nil : value.string.flatMap { Double($0) }
        guard let seconds = value.double ?? text, seconds > 0, seconds.isFinite else {
            throw wrong(name, value, "a number of seconds above 0")
        }
        return Int64(exactly: (seconds * 1e9).rounded()) ?? .max
    }

    func names(_ name: String) throws(Failure) -> Set<String> {
        guard let value = self[name] else { return [] }
        guard value.isArray else { throw wrong(name, value, "an array of parameter names") }
        var names: Set<String> = []
        for element in value.elements {
            guard let text = element.string else { throw wrong(name, element, "an array of parameter names") }
            names.insert(text)
        }
        return names
    }

    func object(_ name: String) throws(Failure) -> JSON? {
        guard let value = self[name] else { return nil }
        guard value.isObject else { throw wrong(name, value, "an object") }
        return value
    }

    private func wrong(_ name: String, _ value: JSON, _ wanted: String) -> Failure {
        Failure(.invalidRequest, "'\(name)' is \(value.asFound), where it must be \(wanted)", param: name)
    }
}

import FairleadModel

/// Where a request goes.
public struct Endpoint: Sendable {
    public let url: String
    /// `https://host:port`, to which a key of the environment is bound.
    public let origin: String
    /// Whether the host is the provider's own, or one that the caller has chosen.
    public let isProvidersOwn: Bool
    public let auth: AuthScheme
    /// Fixed headers of the provider and of the route.
    public let headers: [(name: String, value: String)]

    /// Fills the row's templates. `value` gives a variable of the provider's row its value, from options, configuration and
    /// environment, or nil; the row's default is applied here. Throws `invalidRequest` with the name of what is missing or unfit,
    /// and how to give it.
    public static func expand(
        _ resolution: Resolution, isStream: Bool, value: @escaping (Variable) -> String?
    ) throws(Failure) -> Endpoint {
        let filler = EndpointFiller(resolution: resolution, value: value)
        let provider = resolution.provider
        let base = try filler.base()
        let version = provider.variable("api_version").flatMap { value($0) }
        let variant = provider.variants.first { $0.applies(to: base, apiVersion: version) }
        let usual = isStream ? provider.streamPath ?? provider.path : provider.path
        let routed = isStream ? resolution.route?.streamPath : resolution.route?.path
        let url = try filler.join(base, filler.path(routed ?? variant?.path ?? usual))
        return Endpoint(
            url: url, origin: "\(base.scheme)://\(base.authority)", isProvidersOwn: provider.owns(base),
            auth: resolution.route?.auth ?? variant?.auth ?? provider.auth,
            headers: provider.headers + (resolution.route?.headers ?? []))
    }
}

extension Resolution {
    /// A variable's value for this model. What the id says of the resource itself goes first, for a resource's full name is at
    /// home in its own project and region; then what the caller gives; then a region that the id merely asks for; then the
    /// environment and the row's default. `value` looks for a variable under its options, then in its environment.
    public func value(of name: String, using value: (Variable) -> String?) -> String? {
        if name == "model" { return upstreamModel }
        if let said = captures[name], !said.isEmpty { return said }
        guard let variable = provider.variable(name) else { return nil }
        if let asked = captures[name + "_hint"] {
            return value(Variable(name: name, options: variable.options, environment: [])) ?? asked
        }
        if let given = value(variable), !given.isEmpty { return given }
        return variable.defaultValue
    }
}

private struct EndpointFiller {
    let resolution: Resolution
    let value: (Variable) -> String?

    private var provider: Provider { resolution.provider }

    private func problem(_ message: String, _ param: String) -> Failure {
        var failure = Failure(.invalidRequest, message, param: param)
        failure.provider = provider.id
        failure.model = resolution.model
        return failure
    }

    private func raw(_ name: String) -> String? { resolution.value(of: name, using: value) }

    private func needed(_ name: String) throws(Failure) -> String {
        if let text = raw(name) { return text }
        let advice = provider.variable(name)?.advice ?? ""
        throw problem("\(provider.id) needs \(name): \(advice)", provider.variable(name)?.options.first ?? name)
    }

    // MARK: The address

    func base() throws(Failure) -> Address {
        if let given = resolution.apiBase ?? value(provider.apiBase), !given.isEmpty { return try checked(given, "api_base") }
        if let template = resolution.route?.baseURL ?? ownBase() {
            let filled = try Template.expand(template[...]) { (name, _, _) throws(Failure) in
                let text = try needed(name)
                guard text.utf8.allSatisfy({ $0.isDigit || ($0 | 0x20).isLowerLetter || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") })
                else { throw problem("\(name) is \"\(text)\", which cannot be part of an address", name) }
                return text
            }
            return try checked(filled ?? "", "base_url")
        }
        throw problem("\(provider.id) has no address of its own: \(provider.apiBase.advice)", "api_base")
    }

    private func ownBase() -> String? {
        for choice in provider.baseURLChoices {
            if let text = raw(choice.variable), choice.value.matches(text.lowercased()) { return choice.url }
        }
        return provider.baseURL
    }

    private func checked(_ text: String, _ param: String) throws(Failure) -> Address {
        guard let address = Address(text), address.scheme == "https" || address.scheme == "http" else {
            throw problem("\(param) is not an address that starts with https:// or http://", param)
        }
        guard !address.hasUser, !address.hasFragment else {
            throw problem("\(param) must have neither a user name nor a fragment", param)
        }
        guard !Self.climbs(address.path[...]) else { throw problem("\(param) must not contain . or .. as a segment", param) }
        return address
    }

    // MARK: The path

    func path(_ template: String) throws(Failure) -> String {
        let path = template.prefix { $0 != "?" }
        var url = try Template.expand(path) { (name, _, isWhole) throws(Failure) in
            try encoded(needed(name), name, isWhole: isWhole)
        } ?? ""
        var mark = "?"
        for pair in template.dropFirst(path.count + 1).split(separator: "&") {
            let filled = try Template.expand(pair) { (name, isOptional, _) throws(Failure) in
                guard let text = isOptional ? raw(name) : try needed(name) else { return nil }
                return PercentEncoding.encode(text, keeping: PercentEncoding.unreserved)
            }
            guard let filled else { continue }
            url += mark + filled
            mark = "&"
        }
        return url
    }

    private func encoded(_ text: String, _ name: String, isWhole: Bool) throws(Failure) -> String {
        guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
            throw problem("\(name) contains a control character", name)
        }
        if isWhole { return PercentEncoding.encode(text, keeping: PercentEncoding.unreserved) }
        guard !Self.climbs(text[...]) else { throw problem("\(name) must not contain . or .. as a segment", name) }
        return PercentEncoding.encode(text, keeping: PercentEncoding.path)
    }

    private static func climbs(_ path: Substring) -> Bool {
        path.split(separator: "/").contains { $0 == "." || $0 == ".." || $0.lowercased() == "%2e%2e" || $0.lowercased() == "%2e" }
    }

    // MARK: Both together

    /// An `api_base` may hold a part of the path already, as people copy it from a provider's documentation: what the end of
    /// the one and the beginning of the other have in common is written once.
    func join(_ base: Address, _ path: String) -> String {
        var basePath = base.path == "/" ? "" : base.path
        for (old, new) in provider.baseRewrites where basePath.hasSuffix(old) { basePath = basePath.dropLast(old.count) + new }
        let pathOnly = path.prefix { $0 != "?" }
        var query = String(path.dropFirst(pathOnly.count))
        if !base.query.isEmpty {
            let given = base.query.split(separator: "&").map { $0.prefix { $0 != "=" } }
            let added = query.dropFirst().split(separator: "&").filter { !given.contains($0.prefix { $0 != "=" }) }
            query = "?" + ([Substring(base.query)] + added).joined(separator: "&")
        }
        return "\(base.scheme)://\(base.authority)\(basePath)\(pathOnly.dropFirst(Self.common(basePath, pathOnly)))\(query)"
    }

    /// How many bytes of the path the base ends with: whole segments, or the path up to a colon.
    private static func common(_ base: String, _ path: Substring) -> Int {
        let base = Array(base.utf8)
        let path = Array(path.utf8)
        var length = min(base.count, path.count)
        while length > 1 {
            let ends = length == path.count || path[length] == UInt8(ascii: "/") || path[length] == UInt8(ascii: ":")
            if ends, base.suffix(length).elementsEqual(path.prefix(length)) { return length }
            length -= 1
        }
        return 0
    }
}

enum PercentEncoding {
    /// RFC 3986, 2.3.
    static func unreserved(_ byte: UInt8) -> Bool {
        byte.isDigit || (byte | 0x20).isLowerLetter || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: "~")
    }

    /// What may stand in a path as it is; of the delimiters only those that model names have.
    static func path(_ byte: UInt8) -> Bool {
        unreserved(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "@")
    }

    static func encode(_ text: String, keeping isKept: (UInt8) -> Bool) -> String {
        guard !text.utf8.allSatisfy(isKept) else { return text }
        let hex = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in text.utf8 {
            if isKept(byte) {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), hex[Int(byte >> 4)], hex[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

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
    /// That which the given address names, where the request goes to a path that does not, and has to say it itself.
    public var deployment: String?

    /// Fills the row's templates. `value` gives a variable of the provider's row its value, from options, configuration and
    /// environment, or nil; the row's default is applied here. Throws `invalidRequest` with the name of what is missing or unfit,
    /// and how to give it. With `embeddings` it is the address for these.
    public static func expand(
        _ resolution: Resolution, isStream: Bool, embeddings: EmbeddingRoute? = nil, value: (Variable) -> String?
    ) throws(Failure) -> Endpoint {
        let provider = resolution.provider
        let route = resolution.route
        return try withoutActuallyEscaping(value) { (value) throws(Failure) in
            let filler = EndpointFiller(resolution: resolution, value: value)
            let (base, isGiven) = try filler.base()
            let variant = provider.variants.isEmpty ? nil : filler.variant(for: base)
            let usual = isStream ? provider.streamPath : provider.path
            let routed = isStream ? route?.streamPath : route?.path
            let completions = route.flatMap { variant?.path(of: $0) } ?? routed ?? variant?.path ?? usual
            let template = embeddings.map { route?.embeddings ?? variant?.embeddings ?? $0.path } ?? completions
            let leaving = embeddings == nil && route?.path != nil ? variant?.routesLeave : nil
            return Endpoint(
                url: try filler.url(base, template, leaving: leaving), origin: "\(base.scheme)://\(base.authority)",
                isProvidersOwn: !isGiven || provider.owns(base), auth: route?.auth ?? variant?.auth ?? provider.auth,
                headers: route.map { provider.headers + $0.headers } ?? provider.headers,
                deployment: leaving == nil ? nil : variant?.deployment(in: base))
        }
    }
}

/// An address of a provider's beside those of its models.
public struct SideAddress: Sendable {
    /// As the rows of the catalogue write it; for the provider's variants by their names.
    public var path: String
    public var variantPaths: [(variant: String, path: String)] = []
    /// The segment of the models' address with which begins what is theirs alone.
    public var modelsSegment: String?
    /// The first label of the models' host, and of this one; `-fips` may follow.
    public var host: (models: String, own: String)?
    /// For gaps that no variable fills.
    public var filling: [String: String] = [:]

    public init(path: String) { self.path = path }

    /// The models' address, cut and renamed to lead beside them. A host that is not the provider's own keeps its name.
    func besideModels(_ text: String, isProvidersOwn: Bool) -> String {
        var parts = text.split(separator: "/", omittingEmptySubsequences: false).map { String($0) }
        guard parts.count > 2, parts[1].isEmpty else { return text }
        if let host, isProvidersOwn, [host.models, host.models + "-fips"].contains(parts[2].prefix { $0 != "." }.lowercased()) {
            parts[2] = host.own + parts[2].dropFirst(host.models.count)
        }
        if let modelsSegment, let start = parts.dropFirst(3).firstIndex(of: modelsSegment) { parts.removeSubrange(start...) }
        return parts.joined(separator: "/")
    }
}

extension Endpoint {
    public static func expand(
        _ resolution: Resolution, _ side: SideAddress, value: (Variable) -> String?
    ) throws(Failure) -> Endpoint {
        let provider = resolution.provider
        return try withoutActuallyEscaping(value) { (value) throws(Failure) in
            let filler = EndpointFiller(resolution: resolution, value: value, side: side)
            let (base, isGiven) = try filler.base()
            let variant = provider.variants.isEmpty ? nil : filler.variant(for: base)
            let path = side.variantPaths.first { $0.variant == variant?.name }?.path ?? side.path
            return Endpoint(
                url: try filler.url(base, Template(path)), origin: "\(base.scheme)://\(base.authority)",
                isProvidersOwn: !isGiven || provider.owns(base), auth: variant?.auth ?? provider.auth, headers: provider.headers)
        }
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
        let given = value(variable).flatMap { $0.isEmpty ? nil : $0 } ?? variable.defaultValue
        if name == "location", let locations = route?.locations, let first = locations.first, !locations.contains(given ?? "") { return first }
        return given
    }
}

private struct EndpointFiller {
    let resolution: Resolution
    let value: (Variable) -> String?
    var side: SideAddress?

    private var provider: Provider { resolution.provider }

    private func problem(_ message: String, _ param: String) -> Failure {
        var failure = Failure(.invalidRequest, message, param: param)
        failure.provider = provider.id
        failure.model = resolution.model
        return failure
    }

    private func needed(_ name: String) throws(Failure) -> String {
        if let text = side?.filling[name] ?? resolution.value(of: name, using: value) { return text }
        let variable = provider.variable(name)
        throw problem("\(provider.id) needs \(name): \(variable?.advice ?? "")", variable?.options.first ?? name)
    }

    func variant(for base: Address) -> Variant? {
        let version = provider.variable("api_version").flatMap { value($0) }
        return provider.variants.first { $0.applies(to: base, apiVersion: version) }
    }

    // MARK: The address

    /// Where the provider is, and whether that is an address which the caller has given.
    func base() throws(Failure) -> (Address, isGiven: Bool) {
        if let given = resolution.apiBase ?? value(provider.apiBase), !given.isEmpty {
            let isProvidersOwn = side != nil && Address(given).map { provider.owns($0) } ?? false
            return (try checked(side?.besideModels(given, isProvidersOwn: isProvidersOwn) ?? given, "api_base"), true)
        }
        if side == nil, resolution.route?.baseURL == nil, provider.baseURLChoices.isEmpty, let own = provider.ownAddress { return (own, false) }
        guard let text = resolution.route?.baseURL ?? ownBase() else {
            throw problem("\(provider.id) has no address of its own: \(provider.apiBase.advice)", "api_base")
        }
        var url = ""
        for piece in Template(side?.besideModels(text, isProvidersOwn: true) ?? text).path {
            switch piece {
            case .literal(let literal): url += literal
            case .gap(let name, _, _): url += try part(name)
            }
        }
        return (try checked(url, "base_url"), false)
    }

    private func part(_ name: String) throws(Failure) -> String {
        let text = try needed(name)
        let isFit = text.utf8.allSatisfy { PercentEncoding.unreserved($0) && $0 != UInt8(ascii: "~") }
        guard isFit else { throw problem("\(name) is \"\(text)\", which cannot be part of an address", name) }
        return text
    }

    private func ownBase() -> String? {
        for choice in provider.baseURLChoices {
            if let text = side?.filling[choice.variable] ?? resolution.value(of: choice.variable, using: value), choice.value.matches(text.lowercased()) { return choice.url }
        }
        return provider.baseURL
    }

    private func checked(_ text: String, _ param: String) throws(Failure) -> Address {
        guard let address = Address(text), ["https", "http", "unix"].contains(address.scheme) else {
            throw problem("\(param) is not an address that starts with https://, http:// or unix://", param)
        }
        guard !address.hasUser, !address.hasFragment else {
            throw problem("\(param) must have neither a user name nor a fragment", param)
        }
        guard !PercentEncoding.climbs(address.path) else { throw problem("\(param) must not contain . or .. as a segment", param) }
        return address
    }

    // MARK: The path

    private func path(_ template: Template) throws(Failure) -> String {
        var path = ""
        for piece in template.path {
            switch piece {
            case .literal(let literal): path += literal
            case .gap(let name, let isWhole, _): path += try encoded(needed(name), name, isWhole: isWhole)
            }
        }
        return path
    }

    private func query(_ template: Template) throws(Failure) -> String {
        var query = ""
        for pair in template.query {
            var text = query.isEmpty ? "?" : "&"
            var isMissing = false
            for piece in pair {
                switch piece {
                case .literal(let literal): text += literal
                case .gap(let name, _, let isOptional):
                    let filling = isOptional ? resolution.value(of: name, using: value) : try needed(name)
                    isMissing = isMissing || filling == nil
                    text += PercentEncoding.encode(filling ?? "", keeping: PercentEncoding.unreserved)
                }
            }
            if !isMissing { query += text }
        }
        return query
    }

    private func encoded(_ text: String, _ name: String, isWhole: Bool) throws(Failure) -> String {
        guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
            throw problem("\(name) contains a control character", name)
        }
        if isWhole { return PercentEncoding.encode(text, keeping: PercentEncoding.unreserved) }
        guard !PercentEncoding.climbs(text) else { throw problem("\(name) must not contain . or .. as a segment", name) }
        return PercentEncoding.encode(text, keeping: PercentEncoding.path)
    }

    // MARK: Both together

    /// An `api_base` may hold a part of the path already, as people copy it from a provider's documentation: what the end of
    /// the one and the beginning of the other have in common is written once.
    func url(_ base: Address, _ template: Template, leaving: String? = nil) throws(Failure) -> String {
        var basePath = base.path == "/" ? "" : base.path
        if let leaving { basePath = Self.part(of: basePath, before: leaving) }
        for (old, new) in provider.baseRewrites where basePath.hasSuffix(old) { basePath = basePath.dropLast(old.count) + new }
        let path = try self.path(template)
        let common = Self.common(basePath, path)
        var url = base.scheme
        url.reserveCapacity(base.authority.utf8.count &+ basePath.utf8.count &+ path.utf8.count &+ 48)
        url += "://"
        url += base.authority
        // What is behind the socket's path.
        if base.scheme == "unix" { url += ":" }
        url += basePath
        url += common == 0 ? path[...] : path[path.utf8.index(path.startIndex, offsetBy: common)...]
        url += base.query.isEmpty ? try query(template) : merged(base.query, try query(template))
        return url
    }

    private static func part(of path: String, before text: String) -> String {
        Catalog.withText(path) { path in
            Catalog.withText(text) { text in
                guard path.count >= text.count else { return String(decoding: path, as: UTF8.self) }
                let end = (0...(path.count &- text.count)).first { path[$0..<($0 &+ text.count)].elementsEqual(text) }
                return String(decoding: path[..<(end ?? path.count)], as: UTF8.self)
            }
        }
    }

    /// What an address asks for already is not asked for again.
    private func merged(_ given: String, _ added: String) -> String {
        let names = given.split(separator: "&").map { $0.prefix { $0 != "=" } }
        let rest = added.dropFirst().split(separator: "&").filter { !names.contains($0.prefix { $0 != "=" }) }
        return "?" + ([Substring(given)] + rest).joined(separator: "&")
    }

    /// How many bytes of the path the base ends with: whole segments, or the path up to a colon.
    private static func common(_ base: String, _ path: String) -> Int {
        Catalog.withText(base) { base in
            Catalog.withText(path) { path in
                var length = min(base.count, path.count)
                while length > 1 {
                    let ends = length == path.count || path[length] == UInt8(ascii: "/") || path[length] == UInt8(ascii: ":")
                    if ends, base[(base.count &- length)...].elementsEqual(path[..<length]) { return length }
                    length &-= 1
                }
                return 0
            }
        }
    }
}

public enum PercentEncoding {
    /// A text as one value of a query.
    public static func component(_ text: String) -> String { encode(text, keeping: unreserved) }

    /// RFC 3986, 2.3.
    static func unreserved(_ byte: UInt8) -> Bool {
        byte.isDigit || (byte | 0x20).isLowerLetter || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
            || byte == UInt8(ascii: "~")
    }

    /// What may stand in a path as it is; of the delimiters only those that model names have.
    static func path(_ byte: UInt8) -> Bool {
        unreserved(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ":") || byte == UInt8(ascii: "@")
    }

    /// Whether a segment of the path leads upwards, also when it is percent-encoded.
    static func climbs(_ path: String) -> Bool {
        guard path.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "%") }) else { return false }
        return path.split(separator: "/").contains { segment in
            let dots = segment.lowercased()
            return [".", "..", "%2e", "%2e%2e", ".%2e", "%2e."].contains(dots)
        }
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

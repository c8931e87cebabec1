import FairleadCatalog
import FairleadModel

/// The question: what shows this provider who is calling, and may it go to this address?
///
/// A key belongs to the layer it was found in, and goes only where that layer sends requests. A request may bring an address of
/// its own only together with a key of its own.
public struct CredentialQuery: Sendable {
    public let row: CredentialRow
    public let layers: OptionLayers
    public let files: CredentialFiles
    /// For what requests to AWS are signed; nil where the region is not known, and for other providers.
    let scope: AWSScope?

    public init(row: CredentialRow, layers: OptionLayers, files: CredentialFiles, scope: AWSScope? = nil) {
        self.row = row
        self.layers = layers
        self.files = files
        self.scope = scope
    }

    /// The credential for a request to `url`, the address as it will be given to the transport, everything merged and filled in.
    ///
    /// Throws `configuration` where a key was found that is bound to another origin, `authentication` where none was found,
    /// `invalidRequest` or `configuration` for values that cannot be used; no message holds a value.
    public func find(for url: String) throws(Failure) -> Credential {
        do throws(Failure) {
            let origin = try Self.origin(of: url)
            var headers = try callerHeaders(for: origin)
            let proofLayer = headers.fields.first { row.scheme.isProof($0.field.name) }?.layer
            try addIdentity(to: &headers, for: origin)
            let found = try candidate(for: origin, before: proofLayer)
            if found.candidate != nil { headers.fields.removeAll { row.scheme.isProof($0.field.name) } }
            if found.candidate == nil, proofLayer == nil {
                if let withheld = found.withheld { throw self.withheld(withheld.name, from: origin) }
                if let header = headers.withheld.first(where: { row.scheme.isProof($0.name) }) {
                    throw self.withheld(header.path, from: origin)
                }
                if !row.isKeyOptional, row.scheme != .none { throw missing() }
            }
            return Credential(
                proof: found.candidate?.proof ?? .none,
                headers: headers.fields.map(\.field) + (found.candidate?.companions ?? []),
                source: found.candidate?.name ?? headers.fields.first { row.scheme.isProof($0.field.name) }?.path,
                withheldHeaders: headers.withheld.map(\.name))
        } catch {
            var failure = error
            failure.provider = failure.provider ?? row.provider
            throw failure
        }
    }

    /// What a call to `url` would find; where `url` is nil, whatever its address. Nothing that is wrong with a value is an error
    /// here: then it simply is not present.
    public func report(for url: String? = nil) -> CredentialsReport {
        var report = CredentialsReport(lookedFor: lookedFor, present: nil, withheld: nil)
        if let url {
            report.present = (try? find(for: url))?.source
            if report.present == nil, let origin = try? Origin(url) {
                report.withheld = (try? candidate(for: origin, before: nil))?.withheld?.name
            }
        } else {
            report.present = (try? candidate(for: nil, before: nil))?.candidate?.name
        }
        return report
    }

    static func origin(of url: String) throws(Failure) -> Origin {
        do throws(OriginError) {
            return try Origin(url)
        } catch {
            throw Failure(.invalidRequest, "the address cannot be used: \(error.message)", param: "api_base")
        }
    }

    // MARK: Which key

    /// The most specific key that may go to the origin, and the most specific one that may not.
    /// - Parameters:
    ///   - origin: nil where any will do.
    ///   - proofLayer: the layer whose own headers prove who is calling: only a more specific key overrides them.
    private func candidate(
        for origin: Origin?, before proofLayer: OptionLayer?
    ) throws(Failure) -> (candidate: CredentialCandidate?, withheld: CredentialCandidate?) {
        var withheld: CredentialCandidate?
        guard row.scheme != .none else { return (nil, nil) }
        for layer in layers.present where proofLayer.map({ layer < $0 }) ?? true {
            guard let candidate = try self.candidate(in: layer) else { continue }
            guard let origin else { return (candidate, nil) }
            if try isBound(candidate.layer ?? layer, to: origin) { return (candidate, nil) }
            withheld = withheld ?? candidate
        }
        return (nil, withheld)
    }

    // MARK: Where a layer's keys may go

    func isBound(_ layer: OptionLayer, to origin: Origin) throws(Failure) -> Bool {
        switch layer {
        case .request: return true
        case .deployment, .provider, .defaults:
            // The two parts of the client's configuration trust each other.
            let start: OptionLayer = layer == .deployment ? .deployment : .provider
            if let base = try layers.apiBase(variables: row.baseVariables, others: row.baseOptions, from: start) {
                return Self.leads(base.text, to: origin)
            }
            return row.patterns.contains { $0.covers(origin) }
        case .environment:
            let configured = try layers.apiBase(variables: [], others: row.baseOptions, from: .provider)
            let inherited = layers.variable(of: row.baseVariables)
            if [configured, inherited].contains(where: { $0.map { Self.leads($0.text, to: origin) } ?? false }) { return true }
            // Whoever has named his own resource has not meant every other one on the provider's hosts.
            let hasOwn = configured != nil || inherited != nil
            return row.patterns.contains { (!hasOwn || $0.isExact) && $0.covers(origin) }
        }
    }

    private static func leads(_ base: String, to origin: Origin) -> Bool { (try? Origin(base)) == origin }

    // MARK: Headers

    private struct LayeredHeaders {
        var fields: [(field: HeaderField, layer: OptionLayer, path: String)] = []
        var withheld: [(name: String, path: String)] = []
    }

    private func callerHeaders(for origin: Origin) throws(Failure) -> LayeredHeaders {
        var headers = LayeredHeaders()
        for layer in layers.present {
            for name in ["extra_headers", "headers"] {
                guard let object = layers.options(of: layer)?[name], !object.isNull else { continue }
                let path = layers.path(name, in: layer)
                let isBound = try isBound(layer, to: origin)
                for field in try HeaderField.parse(object, path: path, in: layer, of: layers) {
                    let place = "\(path).\(field.name)"
                    if headers.fields.contains(where: { $0.field.name == field.name }) { continue }
                    if isBound {
                        headers.fields.append((field, layer, place))
                    } else {
                        headers.withheld.append((field.name, place))
                    }
                }
            }
        }
        return headers
    }

    private func addIdentity(to headers: inout LayeredHeaders, for origin: Origin) throws(Failure) {
        for (header, names) in row.identityHeaders {
            guard let option = try layers.text(names.options, variables: names.variables),
                !headers.fields.contains(where: { $0.field.name == header })
            else { continue }
            try layers.checkFieldValue(option)
            if try isBound(option.layer, to: origin) {
                headers.fields.append((HeaderField(header, option.text), option.layer, option.name))
            } else {
                headers.withheld.append((header, option.name))
            }
        }
    }

    // MARK: Failures

    private func withheld(_ name: String, from origin: Origin) -> Failure {
        let variable = layers.environment[name] == nil ? nil : name
        let base = try? layers.apiBase(variables: row.baseVariables, others: row.baseOptions)
        let advice: String
        switch base?.layer {
        case .deployment:
            let value = variable.map { " (\"os.environ/\($0)\" stands for that variable)" } ?? ""
            advice = "give that deployment an api_key of its own in litellm_params\(value)"
        default:
            advice =
                "give an api_key in the request, or configure the address where the key is:"
                + " providers.\(row.provider).api_base of the client, or api_base of a deployment with its own api_key"
        }
        return Failure(
            .configuration,
            "\(name) is bound to the address it was configured for and is not sent to \(origin): \(advice)", param: "api_base")
    }

    private func missing() -> Failure {
        Failure(
            .authentication, "no credentials for \(row.provider): looked for \(lookedFor.joined(separator: ", "))",
            param: "api_key")
    }
}

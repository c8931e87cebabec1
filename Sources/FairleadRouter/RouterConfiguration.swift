import FairleadCore
import FairleadModel

/// What a router was created with, read and checked.
public struct RouterConfiguration: Sendable {
    public internal(set) var settings = RouterSettings()
    /// In the order of the `model_list`.
    public internal(set) var deployments: [Deployment] = []
    /// What is in the configuration without effect, each with its JSON Pointer.
    public internal(set) var warnings: [String] = []

    /// Reads `{"model_list": [{"model_name", "litellm_params" | "params", "model_info"}], "router_settings": {…}}`; the
    /// settings may also stand beside the list.
    ///
    /// - Parameters:
    ///   - environment: The value of an environment variable, for `os.environ/NAME`.
    ///   - prepare: Resolves a deployment's parameters and `model_info`.
    ///   - check: Refuses those that no request would get past.
    /// - Throws: `configuration`, with every fault and its JSON Pointer in one message.
    public init(
        _ json: JSON, environment: (String) -> String?, prepare: (JSON, JSON?) throws(Failure) -> PreparedTarget?,
        check: (JSON, JSON?) throws(Failure) -> Void = { _, _ in }
    ) throws(Failure) {
        var findings = Findings(of: "the router's configuration")
        let root = Place(value: try Self.expanded(json, environment, &findings), pointer: "")
        guard root.value.isObject else {
            findings.wrongKind(root, "an object with a model_list")
            throw findings.failure ?? Failure(.configuration, "not an object")
        }
        deployments = ModelListReader.read(root, written: json, &findings)
        settings = SettingsReader.read(root, &findings)
        settings.readAliases(groups: Set(deployments.map(\.group)))
        SettingsReader.checkNames(settings, root, deployments, &findings)

        for position in deployments.indices where !deployments[position].isWildcard {
            let deployment = deployments[position]
            do {
                deployments[position].target = try prepare(deployment.parameters, deployment.modelInfo)
            } catch {
                findings.fault(deployment.pointer, error.message)
            }
        }
        LimitReader.check(settings, root, deployments, &findings)
        for deployment in deployments {
            do {
                try check(deployment.parameters, deployment.modelInfo)
            } catch {
                findings.fault(error.param.map { Place.pointer(deployment.pointer, $0) } ?? deployment.pointer, error.message)
            }
        }
        if settings.ignoresInvalidDeployments {
            let invalid = findings.spare(rowsOf: "/model_list", "the deployment is left out")
            deployments.removeAll { deployment in invalid.contains { deployment.pointer.hasPrefix($0 + "/") } }
            if deployments.isEmpty, findings.failure == nil {
                findings.fault("/model_list", "has no valid deployment: \(findings.warnings.joined(separator: "; "))")
            }
        }
        if let failure = findings.failure { throw failure }
        warnings = findings.warnings
    }

    /// A copy with the references to the environment replaced: the caller's own bytes need not outlive the reading.
    private static func expanded(
        _ json: JSON, _ environment: (String) -> String?, _ findings: inout Findings
    ) throws(Failure) -> JSON {
        var tree = EnvironmentReference.expand(JSONValue(json), at: "", environment, &findings)
        let defaults = json["default_litellm_params"] ?? json["router_settings"]?["default_litellm_params"]
        if defaults?.isObject == true || json["litellm_settings"]?.present("drop_params") != nil { tree.addDefaults() }
        do {
            return try JSONDocument(tree.bytes).root
        } catch {
            throw Failure(error.isLimit ? .limit : .configuration, "the router's configuration: \(error.message)")
        }
    }
}

extension JSONValue {
    /// Gives `default_litellm_params`, and the `drop_params` of LiteLLM's settings, to every deployment, behind its own parameters.
    fileprivate mutating func addDefaults() {
        guard case .array(let rows)? = self["model_list"] else { return }
        var defaults: [Member] = []
        if case .object(let given)? = self["default_litellm_params"] ?? self["router_settings"]?["default_litellm_params"] { defaults = given }
        if let drops = self["litellm_settings"]?["drop_params"], !defaults.contains(where: { $0.key == "drop_params" }) {
            defaults.append(Member("drop_params", drops))
        }
        self["model_list"] = .array(
            rows.map { row in
                var row = row
                for name in ["params", "litellm_params"] {
                    guard case .object(let own)? = row[name] else { continue }
                    row[name] = .object(own + defaults.filter { one in !own.contains { $0.key == one.key } })
                }
                return row
            })
    }
}

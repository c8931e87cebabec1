import FairleadCatalog
import FairleadCore
import FairleadModel

/// One row of the `model_list`: a model at a provider that can answer for its group.
public struct Deployment: Sendable {
    /// `model_info.id`, or a hash of what the deployment is; the same from run to run, with a new key or another weight.
    public let id: String
    /// The row's `model_name`.
    public let group: String
    /// What stands behind a request: `litellm_params` without the router's own members.
    public let parameters: JSON
    public let modelInfo: JSON?
    /// The `model` of the parameters.
    public let model: String
    /// Where its parameters stand in the configuration, a JSON Pointer.
    public let pointer: String

    /// Deployments of the lowest order are used as long as one of them is healthy; without one it comes last.
    public let order: Int?
    public let weight: Double?
    public let requestsPerMinute: Double?
    public let tokensPerMinute: Double?
    /// `itpm` and `otpm`.
    public let inputPerMinute: Int?
    public let outputPerMinute: Int?
    /// Nanoseconds for one attempt.
    public let timeout: Int64?
    public let streamTimeout: Int64?
    /// Nanoseconds of the first cooldown.
    public let cooldown: Int64?
    public let allowedFails: Int?
    /// `model_info.allowed_fails_policy`, in the place of the router's.
    public let allowedFailsPolicy: AllowedFails?
    public let retries: Int?
    public let maxParallelRequests: Int?
    /// `max_budget` and `budget_duration`.
    public let budget: BudgetRule?
    /// For which requests it is meant, where the router filters by tags.
    public let tags: [String]
    public let region: String?
    /// `model_info.blocked`: not used.
    public let isBlocked: Bool
    public let silentModel: SilentModel?

    /// The most tokens in and out, of `model_info` or the catalogue.
    var window: (input: Int?, output: Int?) {
        let row = target?.resolution.modelRow
        return (
            modelInfo?.present("max_input_tokens")?.int ?? row?.maxInputTokens,
            modelInfo?.present("max_output_tokens")?.int ?? row?.maxOutputTokens
        )
    }

    /// Its model is a pattern, to be filled with what the request names.
    public var isWildcard: Bool { model.utf8.contains(UInt8(ascii: "*")) && group.utf8.contains(UInt8(ascii: "*")) }

    /// Whose model it is, known before the first request.
    public internal(set) var target: PreparedTarget?

    /// Of a pattern, what stands before its first slash.
    var provider: String? {
        if let target { return target.resolution.provider.id }
        guard isWildcard, let slash = model.firstIndex(of: "/") else { return nil }
        let prefix = String(model[..<slash])
        return Catalog.builtIn.provider(prefix)?.id ?? prefix
    }
}

enum DeploymentID {
    /// A hash (FNV-1a, 64 bits) of the group and of the parameters that make the deployment what it is, in any order.
    /// References to the environment count as they are written, so that the id is the same on every machine.
    static func derive(group: String, parameters: JSON) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        func add(_ text: String) {
            for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
            hash = (hash ^ 0xFF) &* 0x100_0000_01B3
        }
        add(group)
        var members: [(name: String, value: String)] = []
        for (key, value) in parameters.members {
            guard let name = key.string, !value.isNull, !ParameterNames.credentials.contains(name),
                !ParameterNames.routing.contains(name)
            else { continue }
            members.append((name, JSONValue(value).bytes.string))
        }
        for member in members.sorted(by: { ($0.name, $0.value) < ($1.name, $1.value) }) {
            add(member.name)
            add(member.value)
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}

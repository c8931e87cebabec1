import FairleadModel

/// What a request asks of a deployment, as far as the router's checks need it.
struct Demand: Sendable, Equatable {
    var isStream = false
    /// An estimate; 0 where nobody asked for one.
    var promptTokens = 0
    /// The most the caller allows each choice to have.
    var completionLimit: Int?
    /// How many replies are asked for at once.
    var choices = 1
    /// Deployments that this request cannot be sent to, with the rule that says so.
    var exclusions: Exclusions?
    /// Of the prompt's beginnings, the longest last; empty where nobody asked for them.
    var prefixes: [PromptPrefix] = []
    /// Nil where nobody asked for it, or the request does not say whom it comes from.
    var affinity: Affinity?
    /// By deployment, the most this request can cost; where budgets ask for it.
    var highestCosts: [Double] = []

    static let unknown = Demand()

    func highestCost(at deployment: Int) -> Double {
        highestCosts.indices.contains(deployment) ? highestCosts[deployment] : 0
    }

    @inline(__always)
    func excludes(_ deployment: Int) -> Bool { exclusions?.contains(deployment) ?? false }
}

/// Why a deployment is not even looked at for a request; the words of the account, which never change.
enum ExclusionRule: String, Sendable, CaseIterable {
    case contextWindow = "context_window"
    case capability
    case tags
    case region
    case blocked
}

struct Exclusions: Sendable, Equatable {
    private var rules: [ExclusionRule?]
    /// Of deployments that are left out.
    private(set) var count = 0

    var isEmpty: Bool { count == 0 }

    init(deployments count: Int) { rules = Array(repeating: nil, count: count) }

    @inline(__always)
    func contains(_ deployment: Int) -> Bool { self[deployment] != nil }

    @inline(__always)
    subscript(deployment: Int) -> ExclusionRule? { rules.indices.contains(deployment) ? rules[deployment] : nil }

    /// The first rule stands.
    mutating func add(_ deployment: Int, _ rule: ExclusionRule) {
        guard rules.indices.contains(deployment), rules[deployment] == nil else { return }
        rules[deployment] = rule
        count &+= 1
    }
}

/// The beginning of a prompt up to the end of one of its messages.
struct PromptPrefix: Sendable, Equatable {
    let hash: UInt64
    /// An estimate of its length.
    let tokens: Int
}

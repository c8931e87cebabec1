import FairleadCatalog
import FairleadCore
import FairleadModel

/// So many dollars in so much time.
public struct BudgetRule: Sendable, Equatable {
    public let limit: Double
    /// Nanoseconds; nil for all time.
    public let duration: Int64?

    /// The limits of every deployment, and the budgets that they point into: each one's own, and one for all deployments of a
    /// provider.
    static func collect(_ deployments: [Deployment], _ settings: RouterSettings) -> ([DeploymentLimits], [BudgetRule]) {
        var budgets: [BudgetRule] = []
        var providers: [String: Int] = [:]
        let limits = deployments.map { deployment in
            var limits = DeploymentLimits(parallel: deployment.maxParallelRequests ?? settings.defaultMaxParallelRequests)
            limits.output = OutputLimit(of: deployment)
            if settings.enforcesRates(of: deployment.group) {
                limits.requestsPerMinute = deployment.requestsPerMinute.flatMap { Int(exactly: $0.rounded(.down)) }
                limits.tokensPerMinute = deployment.tokensPerMinute.flatMap { Int(exactly: $0.rounded(.down)) }
                limits.inputPerMinute = deployment.inputPerMinute
                limits.outputPerMinute = deployment.outputPerMinute
            }
            if let own = deployment.budget {
                limits.budgets.append(budgets.count)
                budgets.append(own)
            }
            if let provider = deployment.provider, let rule = settings.providerBudgets[provider] {
                if providers[provider] == nil {
                    providers[provider] = budgets.count
                    budgets.append(rule)
                }
                limits.budgets += providers[provider].map { [$0] } ?? []
            }
            return limits
        }
        return (limits, budgets)
    }
}

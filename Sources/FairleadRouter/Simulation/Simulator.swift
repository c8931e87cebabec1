import FairleadCore
import FairleadModel

/// Runs traffic against a router's strategies in virtual time.
public enum Simulator {
    /// - Parameter request: `{"router", "strategies", "deployments", "traffic", "seed"}`, as `fairlead_simulate` describes it.
    /// - Returns: `{"runs": [...]}`, one for each strategy; of a trace `{"replay", "state"}`.
    public static func run(_ request: JSON, client: Client) throws(Failure) -> Bytes {
        let plan = try SimulationPlan(request)
        var configuration = try RouterConfiguration(
            plan.router, environment: { _ in "" },
            prepare: { (parameters, modelInfo) throws(Failure) in
                try client.prepareTarget(parameters: parameters, modelInfo: modelInfo)
            })
        if let trace = plan.trace {
            var replay = try Replay(configuration, trace)
            try replay.run()
            return replay.json()
        }
        // Draws of its own for each seed, whatever the configuration says.
        configuration.settings.seed = plan.seed
        var traffic = plan.traffic
        if traffic.models.isEmpty, let first = configuration.deployments.first { traffic.models = [(first.group, 1)] }

        var writer = JSONWriter(capacity: 16_384)
        writer.beginObject()
        writer.key("runs")
        writer.beginArray()
        let strategies = plan.strategies.isEmpty ? [configuration.settings.policy.strategy] : plan.strategies
        for strategy in strategies {
            configuration.settings.policy.strategy = strategy
            let router = Router(configuration)
            let behaviours = try behaviours(of: router.roster, plan)
            var run = SimulationRun(router: router, traffic: traffic, behaviours: behaviours, seed: plan.seed)
            try run.run()
            run.report.write(to: &writer)
        }
        writer.endArray()
        writer.endObject()
        return writer.finish()
    }

    private static func behaviours(of roster: Roster, _ plan: SimulationPlan) throws(Failure) -> [Behaviour] {
        let known = Set(roster.deployments.map(\.id)).union(roster.groupNames).union(["*"])
        for id in plan.behaviours.keys.sorted() where !known.contains(id) {
            throw Failure(.invalidRequest, "'deployments' names '\(id)', which is no deployment's id and no group", param: "deployments")
        }
        return roster.deployments.map { plan.behaviours[$0.id] ?? plan.behaviours[$0.group] ?? plan.behaviours["*"] ?? Behaviour() }
    }
}

import FairleadModel

/// How much a deployment's own parameters let a model write, where a request does not say so.
struct OutputLimit: Sendable, Equatable {
    /// `max_tokens` under whichever of its names.
    private var standing: Int?
    /// What `extra_body` puts in the place of whatever the request says.
    private var forced: Int?
    private var choices = 1

    init() {}

    init(of deployment: Deployment) {
        let parameters = deployment.parameters
        let extra = parameters.present("extra_body")
        standing = Self.most(parameters)
        forced = extra.flatMap { Self.most($0) }
        choices = Self.choices(parameters, extra)
    }

    /// Of all choices of a reply together; nil where neither the request nor the deployment says.
    func tokens(for demand: Demand) -> Int? {
        guard let each = demand.completionLimit ?? standing ?? forced else { return nil }
        return max(each, forced ?? 0) &* choices(for: demand)
    }

    func choices(for demand: Demand) -> Int { max(demand.choices, choices) }

    // MARK: Reading

    /// Limits above it are none that could be meant; with as many choices as there may be it is still far from the end of the scale.
    private static let highest = 1_000_000_000
    private static let mostChoices = 1_000_000

    private static let names: [StaticString] = ["max_completion_tokens", "max_tokens", "max_output_tokens"]
    /// What the formats of other families have in `extra_body`.
    private static let nested: [(object: StaticString, member: StaticString)] = [
        ("generationConfig", "maxOutputTokens"), ("inferenceConfig", "maxTokens"), ("options", "num_predict"),
    ]

    /// The most that a request lets each choice have; of several limits the highest. Nil without one: where a limit is nonsense too,
    /// below 1 or no whole number, since some servers take it for none and all others refuse it.
    static func most(_ request: JSON) -> Int? {
        var most: Int?
        for limit in limits(request) + (request.present("extra_body").map { limits($0) } ?? []) {
            guard let number = limit.int, number >= 1 else { return nil }
            most = max(most ?? 0, min(number, highest))
        }
        return most
    }

    private static func limits(_ object: JSON) -> [JSON] {
        names.compactMap { object.present($0) } + nested.compactMap { object.present($0.object)?.present($0.member) }
    }

    /// How many replies a request asks for at once.
    static func choices(_ request: JSON, _ extra: JSON?) -> Int {
        let asked = [request.present("n"), extra?.present("n"), extra?.present("generationConfig")?.present("candidateCount")]
        return asked.reduce(1) { most, number in min(max(most, number?.int ?? 1), mostChoices) }
    }
}

import FairleadModel
import Glibc

/// The requests of a simulation: when they come, for which groups, how long they are.
struct Traffic: Sendable {
    var requests = 10_000
    /// A second, on average; the spaces between are exponential.
    var rate = 50.0
    /// The moments themselves, in place of a rate.
    var arrivals: [Instant]?
    /// Groups and how often each is asked for.
    var models: [(name: String, weight: Double)] = []
    var promptTokens = Distribution(median: 500, p99: 4000)
    var completionTokens = Distribution(median: 200, p99: 1500)
    var isStream = false
    /// How many there are, each as busy as the others; 0 where requests do not say whom they come from.
    var users = 0

    static let mostUsers = 10_000

    var count: Int { arrivals?.count ?? requests }

    /// The moment after `previous` at which the request of that number comes.
    func arrival(_ number: Int, after previous: Instant, _ random: inout SplitMix64) -> Instant {
        if let arrivals { return arrivals.indices.contains(number) ? arrivals[number] : previous }
        guard rate > 0 else { return previous }
        return previous.advanced(nanoseconds: Int64(min(-log(1 - random.unit()) / rate * 1e9, 1e15)))
    }

    func model(_ random: inout SplitMix64) -> Int {
        var mark = random.unit() * models.reduce(0) { $0 + $1.weight }
        for (position, model) in models.enumerated() {
            mark -= model.weight
            if mark < 0 { return position }
        }
        return max(0, models.count - 1)
    }

    /// The number of a request among those of all models, each with all users.
    func request(_ random: inout SplitMix64) -> Int {
        let model = model(&random)
        return users > 0 ? model &* users &+ min(Int(random.unit() * Double(users)), users &- 1) : model
    }

    func load(_ random: inout SplitMix64) -> SimulatedLoad {
        SimulatedLoad(
            promptTokens: Int(min(promptTokens.draw(&random), 1e7)), completionTokens: Int(min(completionTokens.draw(&random), 1e7)),
            isStream: isStream)
    }
}

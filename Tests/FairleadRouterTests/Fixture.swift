import FairleadCore
import FairleadModel
import Testing

@testable import FairleadRouter

func json(_ text: String) throws -> JSON { try JSONDocument(text).root }

func configuration(_ text: String, environment: [String: String] = [:]) throws -> RouterConfiguration {
    try RouterConfiguration(json(text), environment: { environment[$0] }, prepare: { _, _ in nil })
}

/// The one message of a configuration that is refused.
func refusal(_ text: String, environment: [String: String] = [:]) -> String {
    do {
        _ = try configuration(text, environment: environment)
        return ""
    } catch let failure as Failure {
        return failure.status == .configuration ? failure.message : "wrong status: \(failure.status)"
    } catch {
        return "\(error)"
    }
}

/// A router of groups of plain deployments, `groups` being `["a": ["a1", "a2"]]`; the draws are always the same.
func router(_ groups: KeyValuePairs<String, [String]>, _ settings: String = "", seed: Int = 1) throws -> Router {
    let rows = groups.flatMap { group, ids in
        ids.map { #"{"model_name": "\#(group)", "params": {"model": "openai/\#($0)"}, "model_info": {"id": "\#($0)"}}"# }
    }
    return Router(try configuration(#"{"model_list": [\#(rows.joined(separator: ","))], "seed": \#(seed)\#(settings.isEmpty ? "" : ", ")\#(settings)}"#))
}

func seconds(_ value: Double) -> Instant { Instant(nanoseconds: Int64(value * 1e9)) }

extension Failure {
    static func http(_ status: Int, retryAfter: Double? = nil) -> Failure {
        var failure = Failure(Status(httpStatus: status), "HTTP \(status)")
        failure.httpStatus = status
        failure.retryAfterMilliseconds = retryAfter.map { Int($0 * 1000) }
        return failure
    }
}

/// One call driven to its end in virtual time.
struct Trip {
    struct Attempt: Equatable {
        let deployment: String
        let reason: String
        let at: Double
    }

    var attempts: [Attempt] = []
    /// Nil for a success.
    var failure: Failure?
    var end = Instant(nanoseconds: 0)

    var deployments: [String] { attempts.map(\.deployment) }
    var reasons: [String] { attempts.map(\.reason) }
    var succeeded: Bool { failure == nil }
}

extension Router {
    /// - Parameter answer: How a deployment answers at a moment; nil is a success. Attempts take no time.
    func drive(
        _ request: String, at start: Double = 0, taking latency: Double = 0, delivered: Bool = false,
        _ answer: (String, Double) -> Failure?
    ) throws -> Trip {
        var now = seconds(start)
        let course = try course(for: json(request), now: now)
        var trip = Trip()
        var move = course.begin(at: now)
        for _ in 0..<10_000 {
            switch move {
            case .attempt(let plan):
                let id = try #require(plan.deploymentID)
                #expect(plan.deadline > now && plan.deadline <= course.deadline)
                let moment = Double(now.nanoseconds) / 1e9
                trip.attempts.append(.init(deployment: id, reason: plan.reason, at: moment))
                let failure = answer(id, moment)
                now = now.advanced(nanoseconds: Int64(latency * 1e9))
                let outcome = AttemptOutcome(
                    failure: failure, latencyNanoseconds: Int64(latency * 1e9), hasDelivered: delivered)
                move = course.proceed(after: outcome, at: now)
                if failure == nil {
                    trip.end = now
                    return trip
                }
            case .wait(let until):
                #expect(until >= now)
                #expect(until < course.deadline)
                now = max(now, until)
                move = course.resume(at: now)
            case .carryOn, .settle:
                Issue.record("nothing else is under way")
                return trip
            case .stop(let failure):
                trip.failure = failure
                trip.end = now
                return trip
            }
        }
        Issue.record("the call does not end")
        return trip
    }

    var inFlight: [Int] { shared.withLock { $0.state.inFlight.map { Int($0) } } }

    func health(of id: String) throws -> DeploymentHealth {
        let position = try #require(roster.deployments.firstIndex { $0.id == id })
        return shared.withLock { $0.state.health[position] }
    }

    func cools(_ id: String, at moment: Double) throws -> Bool {
        try health(of: id).cooldown.map { $0.until > seconds(moment) } ?? false
    }
}

/// Whether a count of so many trials is what chance would make of that probability, within six standard deviations.
func isPlausible(_ count: Int, of trials: Int, _ probability: Double) -> Bool {
    let expected = Double(trials) * probability
    return abs(Double(count) - expected) < 6 * (expected * (1 - probability)).squareRoot()
}

let ask = #"{"model": "g", "messages": []}"#

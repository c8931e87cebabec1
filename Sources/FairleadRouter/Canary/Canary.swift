import FairleadModel

/// One canary's life: it gets a share of its group's requests, which grows by steps while it is no worse than the base, and is rolled
/// back when it is worse by a margin. Pure, with the time and the draws given.
struct Canary: Sendable {
    struct Rollback: Sendable {
        let at: Instant
        let fault: CanaryFault
        let base: ArmCounts
        let canary: ArmCounts
    }

    let rule: CanaryRule
    private let limit: Double
    private(set) var step = 0
    private(set) var rollback: Rollback?
    private(set) var rollbacks = 0
    private(set) var totals = (base: ArmCounts(), canary: ArmCounts())
    /// What began before a rollback or a new trial says nothing about what came after.
    private var era = 0
    private var windows: (base: ArmWindow, canary: ArmWindow)
    /// The base's last counts that were enough, for shares so large that the base gets next to nothing.
    private var reference: ArmCounts?
    private var stepBegan: Instant?
    private var requestsInStep = 0

    init(_ rule: CanaryRule) {
        self.rule = rule
        limit = rule.limit
        windows = (ArmWindow(span: rule.window), ArmWindow(span: rule.window))
    }

    /// See `RouterState.adopt`.
    mutating func unshare() {
        windows.base.unshare()
        windows.canary.unshare()
    }

    var share: Double { rollback == nil && rule.shares.indices.contains(step) ? rule.shares[step] : 0 }

    /// When a canary that was rolled back is tried again: after twice as long each time.
    var restoresAt: Instant? {
        guard let rollback, let pause = rule.restoreAfter else { return nil }
        let (doubled, overflow) = pause.multipliedReportingOverflow(by: 1 << Int64(min(max(0, rollbacks - 1), 16)))
        return rollback.at.advanced(nanoseconds: overflow ? .max : doubled)
    }

    /// Which arm a request belongs to; nil while there is no trial.
    ///
    /// - Parameter mark: From 0 to 1: a draw, or what a user or session stands for.
    mutating func assign(_ mark: Double, at now: Instant) -> (arm: Arm, era: Int, change: CanaryChange?)? {
        var change: CanaryChange?
        if rollback != nil {
            guard let moment = restoresAt, moment <= now else { return nil }
            begin(at: now)
            change = .restored
        }
        if stepBegan == nil { stepBegan = now }
        return (mark < share ? .canary : .base, era, change)
    }

    /// How the first attempt of a request in its arm ended.
    ///
    /// - Parameter latency: Nanoseconds; nil for a failure.
    mutating func record(_ arm: Arm, era began: Int, latency: Double?, at now: Instant) -> CanaryChange? {
        guard began == era, rollback == nil else { return nil }
        let one = ArmCounts(latency: latency)
        switch arm {
        case .base:
            windows.base.record(one, at: now)
            totals.base += one
        case .canary:
            windows.canary.record(one, at: now)
            totals.canary += one
            requestsInStep &+= 1
        }
        return judge(at: now)
    }

    /// The counts that are compared now.
    mutating func compared(at now: Instant) -> (base: ArmCounts, canary: ArmCounts) {
        let base = windows.base.counts(at: now)
        if base.requests >= rule.minimumRequests { reference = base }
        return (base.requests >= rule.minimumRequests ? base : reference ?? base, windows.canary.counts(at: now))
    }

    private mutating func judge(at now: Instant) -> CanaryChange? {
        let counts = compared(at: now)
        switch CanaryComparison(counts.canary, against: counts.base, rule, limit: limit) {
        case .tooFew, .undecided: return nil
        case .worse(let fault):
            rollback = Rollback(at: now, fault: fault, base: counts.base, canary: counts.canary)
            rollbacks &+= 1
            return .rolledBack
        case .fine:
            guard step + 1 < rule.shares.count, requestsInStep >= rule.minimumRequests, let began = stepBegan,
                now.since(began) >= rule.stepDuration
            else { return nil }
            step += 1
            stepBegan = now
            requestsInStep = 0
            return .grown
        }
    }

    private mutating func begin(at now: Instant) {
        rollback = nil
        step = 0
        era &+= 1
        windows = (ArmWindow(span: rule.window), ArmWindow(span: rule.window))
        reference = nil
        stepBegan = now
        requestsInStep = 0
    }
}

/// Which of the two a request was given to; the words of the state and the account, which never change.
enum Arm: String, Sendable {
    case base, canary
}

/// What became of a canary; the words of the log, which never change.
enum CanaryChange: String, Sendable {
    case rolledBack = "rolled_back"
    case grown
    case restored
}

/// To which canary's comparison an attempt belongs.
struct Trial: Sendable {
    let canary: Int
    let arm: Arm
    let era: Int

    func moved(to canary: Int) -> Trial { Trial(canary: canary, arm: arm, era: era) }
}

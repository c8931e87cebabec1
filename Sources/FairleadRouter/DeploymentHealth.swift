import FairleadModel

/// How a deployment's failures become cooldowns.
struct CooldownPolicy: Sendable {
    let isEnabled: Bool
    /// Nanoseconds of the first cooldown.
    let base: Int64
    /// Failures in a row that are enough.
    private let threshold: Int
    /// The same by kind.
    private let thresholds: AllowedFails
    private let hasSiblings: Bool

    init(_ settings: RouterSettings, _ deployment: Deployment, hasSiblings: Bool) {
        self.hasSiblings = hasSiblings
        base = deployment.cooldown ?? settings.cooldown
        isEnabled = settings.coolsDown && base > 0
        threshold = max(1, deployment.allowedFails ?? settings.allowedFails)
        thresholds = deployment.allowedFailsPolicy ?? settings.allowedFailsPolicy
    }

    func threshold(for cause: Verdict.Cause) -> Int { thresholds.count(of: cause).map { max(1, $0) } ?? threshold }

    /// For how many nanoseconds no request should be sent: as the provider asks, or after a refusal by a rate limit that does not say. The
    /// only deployment of a group is tried again sooner.
    func pushBack(for cause: Verdict.Cause) -> Int64 {
        if cause.retryAfter > 0 { return duration(round: 0, retryAfter: cause.retryAfter) }
        return cause.status == .rateLimit && hasSiblings ? min(base, RouterSettings.longestCooldown) : 0
    }

    /// Doubles with every cooldown in a row; the provider's own word stands where it gave one.
    func duration(round: Int, retryAfter: Int64) -> Int64 {
        let longest = max(RouterSettings.longestCooldown, base)
        if retryAfter > 0 { return min(retryAfter, longest) }
        let (doubled, overflow) = base.multipliedReportingOverflow(by: 1 << min(max(round, 0), 20))
        return overflow ? longest : min(doubled, longest)
    }
}

/// What is known of a deployment's health: a circuit breaker that is closed, open while it cools down, and half open
/// afterwards, when one request at a time finds out whether it has recovered.
struct DeploymentHealth: Sendable {
    struct Cooldown: Sendable {
        var until: Instant
        /// Until when the provider wants to be left alone.
        var pushedBackUntil: Instant
        /// Calls that have waited for its end do not all come at once.
        var isPushedBack: Bool
        var cause: Verdict.Cause
    }

    private(set) var failuresInRow = 0
    private(set) var cooldownsInRow = 0
    private(set) var cooldown: Cooldown?
    /// Until when a probe keeps others away; a stream may take minutes, and must not keep them away for so long.
    private(set) var probeLapses = Instant(nanoseconds: .min)
    /// The last probe proved nothing, since a hedge overtook it: the next one may finish, or a recovery would never be noticed.
    private(set) var wasProbeOvertaken = false
    /// Changes whenever a cooldown begins or ends: what started before tells nothing about what came after.
    private(set) var era = 0
    private var window = FailureWindow()

    private static let probePatience: Int64 = 30_000_000_000

    /// From when on a request may be sent there as to any other.
    var opensAt: Instant {
        guard let cooldown else { return Instant(nanoseconds: .min) }
        return max(cooldown.until, probeLapses)
    }

    /// Whether a probe is finding out if a provider that asked to be left alone takes requests again.
    func isProbedAfterPushBack(at now: Instant) -> Bool { probeLapses > now && cooldown?.isPushedBack == true }

    mutating func begin(at now: Instant) {
        if cooldown != nil { probeLapses = now.advanced(nanoseconds: Self.probePatience) }
    }

    mutating func noteOvertakenProbe(era began: Int) {
        if began == era, cooldown != nil { wasProbeOvertaken = true }
    }

    /// - Parameter era: What it was when the attempt began.
    mutating func end(_ verdict: Verdict, era began: Int, at now: Instant, _ policy: CooldownPolicy) {
        let isCurrent = began == era
        if isCurrent, cooldown != nil { probeLapses = Instant(nanoseconds: .min) }
        switch verdict {
        case .neutral:
            break
        case .success:
            window.record(isFailure: false, at: now)
            guard isCurrent else { return }
            failuresInRow = 0
            if cooldown != nil { close() }
        case .unavailable(let cause):
            window.record(isFailure: true, at: now)
            if isCurrent {
                failuresInRow &+= 1
                cool(for: cause, at: now, policy)
            } else {
                pushBack(cause, at: now, policy)
            }
        case .failing(let cause):
            window.record(isFailure: true, at: now)
            guard isCurrent else { return }
            failuresInRow &+= 1
            if cooldown != nil || failuresInRow >= policy.threshold(for: cause) || window.isFailing(at: now) {
                cool(for: cause, at: now, policy)
            }
        }
    }

    private mutating func cool(for cause: Verdict.Cause, at now: Instant, _ policy: CooldownPolicy) {
        guard policy.isEnabled else { return }
        // A failure in the midst of a cooldown, when nothing else was left to try, is no news.
        if let cooldown, cooldown.until <= now { cooldownsInRow &+= 1 }
        let until = now.advanced(nanoseconds: policy.duration(round: cooldownsInRow, retryAfter: cause.retryAfter))
        let pushBack = policy.pushBack(for: cause)
        cooldown = Cooldown(
            until: cause.retryAfter > 0 ? until : max(until, cooldown?.until ?? until),
            pushedBackUntil: now.advanced(nanoseconds: pushBack), isPushedBack: pushBack > 0, cause: cause)
        era &+= 1
        probeLapses = Instant(nanoseconds: .min)
        wasProbeOvertaken = false
    }

    /// The provider's word to an older attempt counts, the failure itself does not.
    private mutating func pushBack(_ cause: Verdict.Cause, at now: Instant, _ policy: CooldownPolicy) {
        guard cause.retryAfter > 0, var known = cooldown else { return }
        let until = now.advanced(nanoseconds: policy.duration(round: 0, retryAfter: cause.retryAfter))
        known.until = max(known.until, until)
        known.pushedBackUntil = max(known.pushedBackUntil, until)
        known.isPushedBack = true
        cooldown = known
    }

    private mutating func close() {
        cooldown = nil
        cooldownsInRow = 0
        era &+= 1
        probeLapses = Instant(nanoseconds: .min)
        wasProbeOvertaken = false
        window = FailureWindow()
    }
}

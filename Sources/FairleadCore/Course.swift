import FairleadModel
import FairleadTranslate

/// What a call tries, and in which order: a direct course tries one target, a router's balances, retries and falls back.
/// Belongs to one call and is asked by the thread that drives it.
public protocol Course: AnyObject, Sendable {
    /// The first move.
    func begin(at now: Instant) -> CourseMove
    /// The move after an attempt has ended. An attempt that succeeded is reported too, and its move is not looked at.
    func proceed(after outcome: AttemptOutcome, at now: Instant) -> CourseMove
    /// The move after a wait.
    func resume(at now: Instant) -> CourseMove
    /// A wait begins: what it is for may come before its moment. `wake` says so, from any thread, and then `mayResume`.
    func wait(at now: Instant, _ wake: @escaping @Sendable () -> Void)
    var mayResume: Bool { get }
    /// At a plan's `hedgeTime`, with nothing of use there yet: a second attempt beside the one under way; nil for none.
    func hedge(at now: Instant) -> AttemptPlan?
    /// One of two attempts was cancelled because the other was first with something of use.
    func withdraw(_ lane: AttemptLane, after use: PartialUse, at now: Instant)
    /// The call was cancelled or abandoned while this attempt was under way.
    func abandon(_ lane: AttemptLane, after use: PartialUse, at now: Instant)
    /// The call was cancelled or abandoned: nothing of it is under way, nor waits.
    func abandon(at now: Instant)
}

extension Course {
    public func wait(at now: Instant, _ wake: @escaping @Sendable () -> Void) {}
    public var mayResume: Bool { false }
    public func hedge(at now: Instant) -> AttemptPlan? { nil }
    public func withdraw(_ lane: AttemptLane, after use: PartialUse, at now: Instant) {}
    public func abandon(_ lane: AttemptLane, after use: PartialUse, at now: Instant) {}
}

public enum CourseMove: Sendable {
    case attempt(AttemptPlan)
    case wait(until: Instant)
    case stop(Failure)
    /// One of two attempts has failed: the other decides.
    case carryOn
    /// What was delivered is the whole answer, and the reply.
    case settle
}

/// Which of the attempts that may be under way at once.
public enum AttemptLane: Int, Sendable {
    case first, hedge
}

/// What follows when a stream breaks after something of it was delivered.
public enum StreamFailover: String, Sendable, CaseIterable {
    /// The failure, as it is.
    case surface
    /// Another deployment goes on from the partial text.
    case `continue`
    /// Another deployment answers from the beginning; the caller is told to discard what came.
    case restart
}

/// One deployment to be tried. Who carries the plan out and who gives account of it share it.
public final class AttemptPlan: Sendable {
    /// Parameters and options of the deployment (`litellm_params`), an object that stands behind the caller's request;
    /// nil for a direct call.
    public let deploymentParameters: JSON?
    /// The deployment's `model_info`, whose `base_model` counts.
    public let modelInfo: JSON?
    /// Whose model it is, when that is known already.
    public let preparedTarget: PreparedTarget?
    public let deploymentID: String?
    public let group: String?
    /// Why this deployment was chosen, for the account: `weighted_shuffle`, `retry`, `fallback` …
    public let reason: String
    /// The latest moment for this attempt's end.
    public let deadline: Instant
    /// The choice in full, as JSON, where the caller asked for it.
    public let decision: Bytes?
    public let lane: AttemptLane
    /// When the course wants to be asked for a second attempt, should nothing of use have come by then.
    public let hedgeTime: Instant?
    /// Another deployment may follow: of a stream nothing is delivered before there is content.
    public let isReplaceable: Bool
    /// Whose the key and the address are that the request brings; nil where the first model that is tried decides.
    public let requestProvider: String?
    /// How it follows a stream that broke after something was delivered; nil where nothing was.
    public let succession: StreamFailover?
    /// Which of the request's `fallbacks` it is, where that has options that stand before the request's own.
    public let overriding: Int?

    public init(
        deploymentParameters: JSON? = nil, modelInfo: JSON? = nil, preparedTarget: PreparedTarget? = nil,
        deploymentID: String? = nil, group: String? = nil, reason: String, deadline: Instant, decision: Bytes? = nil,
        lane: AttemptLane = .first, hedgeTime: Instant? = nil, isReplaceable: Bool = false, requestProvider: String? = nil,
        succession: StreamFailover? = nil, overriding: Int? = nil
    ) {
        self.overriding = overriding
        self.decision = decision
        self.lane = lane
        self.hedgeTime = hedgeTime
        self.isReplaceable = isReplaceable
        self.requestProvider = requestProvider
        self.succession = succession
        self.deploymentParameters = deploymentParameters
        self.modelInfo = modelInfo
        self.preparedTarget = preparedTarget
        self.deploymentID = deploymentID
        self.group = group
        self.reason = reason
        self.deadline = deadline
    }
}

/// What an attempt that was given up in its midst had used by then.
public struct PartialUse: Sendable, Equatable {
    /// Nothing of it left this machine.
    public var wasNeverSent: Bool
    /// Its counts of tokens, an estimate where the provider has said nothing; nil where nothing had come.
    public var usage: Usage?
    /// In dollars, where it is known.
    public var cost: Double?

    public init(wasNeverSent: Bool = false, usage: Usage? = nil, cost: Double? = nil) {
        self.wasNeverSent = wasNeverSent
        self.usage = usage
        self.cost = cost
    }
}

/// How an attempt ended.
public struct AttemptOutcome: Sendable {
    /// Nil for a success.
    public var failure: Failure?
    public var usage: Usage?
    /// Of the whole attempt, and until the first content of a stream.
    public var latencyNanoseconds: Int64
    public var firstContentNanoseconds: Int64?
    /// A chunk has been handed to the caller, of this attempt or of one before: nothing may be retried without the caller's knowing.
    public var hasDelivered: Bool
    /// What was delivered is text which another deployment can go on from.
    public var mayContinue = false
    /// What was delivered is the whole answer: the attempt broke after its last word.
    public var isWhole = false
    public var lane = AttemptLane.first
    /// In dollars by the deployment's own prices, where it is known.
    public var cost: Double?
    /// Nothing of it left this machine.
    public var wasNeverSent: Bool
    /// From the provider's rate-limit headers.
    public var remainingRequests: (Int, until: Instant)?

    public init(
        failure: Failure?, usage: Usage? = nil, latencyNanoseconds: Int64, firstContentNanoseconds: Int64? = nil,
        hasDelivered: Bool = false, cost: Double? = nil, wasNeverSent: Bool = false, remainingRequests: (Int, until: Instant)? = nil
    ) {
        self.cost = cost
        self.wasNeverSent = wasNeverSent
        self.remainingRequests = remainingRequests
        self.failure = failure
        self.usage = usage
        self.latencyNanoseconds = latencyNanoseconds
        self.firstContentNanoseconds = firstContentNanoseconds
        self.hasDelivered = hasDelivered
    }
}

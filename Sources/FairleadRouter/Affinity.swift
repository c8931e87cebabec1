import FairleadModel
import Glibc

/// `deployment_affinity` and `session_affinity` of the `optional_pre_call_checks`: a user or session that comes back is sent to the same deployment.
public struct AffinityRule: Sendable, Equatable {
    /// By `user`.
    public var byUser = false
    /// By `litellm_session_id`, or `metadata.session_id`.
    public var bySession = false

    public init() {}

    var isOn: Bool { byUser || bySession }
}

/// Whom a request comes from, as far as the router was told to look.
struct Affinity: Sendable, Equatable {
    enum Source: String, Sendable {
        case user, session
    }

    struct Key: Sendable, Equatable {
        let hash: UInt64
        let source: Source
    }

    /// Decides the deployment: a session is more than its user, whose sessions may spread.
    let forDeployment: Key
    /// Decides the arm of a canary: all of a user's sessions are in one.
    let forArm: Key

    init(forDeployment: Key, forArm: Key) {
        (self.forDeployment, self.forArm) = (forDeployment, forArm)
    }

    init?(_ request: JSON, _ rule: AffinityRule) {
        let metadata = request.present("metadata")
        let user = rule.byUser ? Self.key(request.present("user") ?? metadata?.present("user_id"), .user) : nil
        let session =
            rule.bySession ? Self.key(request.present("litellm_session_id") ?? metadata?.present("session_id"), .session) : nil
        guard let deployment = session ?? user, let arm = user ?? session else { return nil }
        (forDeployment, forArm) = (deployment, arm)
    }

    private static func key(_ value: JSON?, _ source: Source) -> Key? {
        guard let value, let text = value.string ?? value.int.map({ String($0) }), !text.isEmpty else { return nil }
        return Key(hash: hash(text), source: source)
    }

    static func hash(_ text: String) -> UInt64 {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return hash
    }

    /// What two together stand for, as evenly spread as a draw: in (0, 1).
    static func mark(_ one: UInt64, _ other: UInt64) -> Double {
        var mixer = SplitMix64(seed: one ^ (other &* 0x9E37_79B9_7F4A_7C15))
        return max(mixer.unit(), 0x1p-53)
    }
}

extension RouterState {
    /// Rendezvous hashing by weight: of those that can be used, each of whose chances is its share. Nothing is remembered; when one
    /// fails only those that were sent there go elsewhere, and they come back as it recovers.
    mutating func rendezvous(_ level: Roster.Level, _ key: UInt64, _ question: Question) -> Int? {
        var best: (deployment: Int, score: Double)?
        for deployment in level.members where isCandidate(deployment, question) {
            let share = level.isUniform ? 1 : roster.shares[deployment]
            let weight = share * rampShare(of: deployment, at: question.now)
            // A weight of 0 is only for when no other is left.
            let score = -weight / log(Affinity.mark(key, roster.identities[deployment]))
            if let best, best.score >= score { continue }
            best = (deployment, score)
        }
        return best?.deployment
    }
}

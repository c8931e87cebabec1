import FairleadCore
import FairleadModel

/// `hedging`: when a second attempt is made beside one that is slow, and how often at most.
public struct Hedging: Sendable, Equatable {
    /// Nanoseconds; nil for what a deployment's own answers have taught.
    public var after: Int64?
    /// Of all calls.
    public var maxExtra = 0.05

    struct Fault: Error {
        let message: String
    }

    /// `true`, `false`, or `{"after": seconds or "auto", "max_extra": share}`; nil for none.
    static func read(_ value: JSON) throws(Fault) -> Hedging? {
        switch value.bool ?? (value.equals("true") ? true : value.equals("false") ? false : nil) {
        case false?: return nil
        case true?: return Hedging()
        case nil: break
        }
        guard value.isObject else { throw Fault(message: #"must be true, false, or an object such as {"after": "auto", "max_extra": 0.05}"#) }
        // The environment has nothing but text.
        func number(_ member: JSON) -> Double? { member.double ?? member.string.flatMap { Double($0) } }
        var hedging = Hedging()
        for (key, member) in value.members where !member.isNull {
            if key.equals("after") {
                if member.equals("auto") { continue }
                guard let seconds = number(member), seconds >= 0 else {
                    throw Fault(message: #"has an 'after' that is \#(member.asFound), and neither "auto" nor a number of seconds, 0 or more"#)
                }
                hedging.after = nanoseconds(seconds: seconds)
            } else if key.equals("max_extra") {
                guard let share = number(member), share >= 0, share <= 1 else {
                    throw Fault(message: "has a 'max_extra' that is \(member.asFound), and no share of the calls, from 0 to 1")
                }
                hedging.maxExtra = share
            } else {
                throw Fault(message: "has the member '\((key.string ?? "").prefix(64))', which is not known; known are after and max_extra")
            }
        }
        return hedging
    }
}

/// Keeps second attempts to a share of the calls: each call earns its share of one, each second attempt spends a whole one.
struct HedgeBudget: Sendable {
    /// The first slow call need not wait for twenty others.
    private var balance = 1.0

    /// So much may be saved up for a bad moment.
    private static let most = 100.0

    init() {}

    mutating func earn(_ share: Double) { balance = min(Self.most, balance + share) }

    // Twenty times a twentieth is a little less than one.
    var mayBeSpent: Bool { balance > 1 - 1e-6 }

    mutating func spend() { balance -= 1 }

    /// The last of it is for attempts that are far slower than usual: spent on any slow one, it would not be there for those that stall.
    var isScarce: Bool { balance < 5 }
}

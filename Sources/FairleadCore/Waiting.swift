import FairleadModel
import FairleadTransport

/// What an attempt waits for.
enum Pending {
    /// Whoever drives the transfer will know when there is more of it.
    case transfer(Transfer)
    /// This moment, or `Canceller.wake`.
    case moment(Instant)
}

/// What a call waits for: whichever of these comes first.
struct Waiting {
    private var transfer: Transfer?
    private var other: Transfer?
    /// Something beside the transfers may come before the moment, by `Canceller.wake`.
    private var isWakeable = true
    private var moment = Instant.distantFuture

    /// When it wants to be asked again though nothing has come.
    var wakeTime: Instant { min(moment, transfer?.deadline ?? .distantFuture, other?.deadline ?? .distantFuture) }

    init() { isWakeable = false }

    init(_ pending: Pending) {
        self.init()
        add(pending)
    }

    mutating func add(_ pending: Pending) {
        switch pending {
        case .transfer(let new):
            if transfer == nil { transfer = new } else { other = new }
        case .moment(let new):
            moment = min(moment, new)
            isWakeable = true
        }
    }

    mutating func add(timer: Instant) { moment = min(moment, timer) }

    /// False: the limit has come.
    func wait(until limit: Instant, _ canceller: Canceller) -> Bool {
        guard let transfer else {
            canceller.wait(until: min(moment, limit))
            return Instant.now < limit
        }
        var end = min(moment, limit)
        // Nobody can be woken in two ways at once.
        if isWakeable { end = min(end, Instant.now.advanced(milliseconds: 10)) }
        if let other {
            Transfer.wait(for: transfer, or: other, until: end)
        } else if transfer.wait(until: end) {
            return true
        }
        return Instant.now < limit
    }
}

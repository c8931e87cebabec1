import FairleadModel

/// A value made when it is first asked for. Any thread.
final class Once<Value: Sendable>: Sendable {
    private let cell = Locked<Value?>(nil)
    private let make: @Sendable () -> Value

    init(_ make: @escaping @Sendable () -> Value) { self.make = make }

    var value: Value {
        cell.withLock { cell in
            if let made = cell { return made }
            let made = make()
            cell = made
            return made
        }
    }
}

import FairleadModel

/// What is wrong with a configuration, collected to the end so that everything can be mended at once, and what is merely
/// without effect in it.
package struct Findings {
    private struct Fault {
        let pointer: String
        let message: String
    }

    /// For the message: "the router's configuration".
    private let subject: String
    private var faults: [Fault] = []
    package private(set) var warnings: [String] = []

    /// More would help nobody, and a hostile configuration could otherwise make a message of any size.
    private static let listed = 1000

    package init(of subject: String) { self.subject = subject }

    package mutating func fault(_ pointer: String, _ message: String) { faults.append(Fault(pointer: pointer, message: message)) }

    package mutating func warn(_ pointer: String, _ message: String) { warnings.append("\(Self.name(pointer)): \(message)") }

    /// Makes warnings of the faults in rows of a list, and says which rows those are: `/model_list/3`.
    package mutating func spare(rowsOf list: String, _ consequence: String) -> Set<String> {
        var rows: Set<String> = []
        faults.removeAll { fault in
            guard fault.pointer.hasPrefix(list + "/") else { return false }
            let number = fault.pointer.dropFirst(list.utf8.count + 1).prefix { $0 != "/" }
            rows.insert("\(list)/\(number)")
            warnings.append("\(Self.name(fault.pointer)): \(fault.message); \(consequence)")
            return true
        }
        return rows
    }

    /// One failure that lists every fault.
    package var failure: Failure? {
        guard let first = faults.first else { return nil }
        let count = faults.count == 1 ? "a fault" : "\(faults.count) faults"
        var message = "\(subject) has \(count):"
        for fault in faults.prefix(Self.listed) { message += "\n  \(Self.name(fault.pointer)): \(fault.message)" }
        if faults.count > Self.listed { message += "\n  and \(faults.count - Self.listed) more" }
        return Failure(.configuration, message, param: Self.name(first.pointer))
    }

    private static func name(_ pointer: String) -> String { pointer.isEmpty ? "/" : pointer }

    // MARK: Members of a type

    package mutating func wrongKind(_ place: Place, _ wanted: String) {
        fault(place.pointer, "is a JSON \(place.value.kind), where it must be \(wanted)")
    }

    /// A value of a kind that may be right.
    private mutating func wrong(_ place: Place, _ wanted: String) { fault(place.pointer, "is \(place.value.asFound), where it must be \(wanted)") }

    package mutating func text(_ place: Place?) -> String? {
        guard let place else { return nil }
        guard let text = place.value.string, !text.isEmpty else {
            wrong(place, "a string that is not empty")
            return nil
        }
        return text
    }

    package mutating func flag(_ place: Place?) -> Bool? {
        guard let place else { return nil }
        if let flag = place.value.bool { return flag }
        // The environment has nothing but text.
        switch place.value.string {
        case "true", "True": return true
        case "false", "False": return false
        default:
            wrongKind(place, "true or false")
            return nil
        }
    }

    package mutating func number(_ place: Place?, _ wanted: String = "a number, 0 or more", above floor: Double = -1) -> Double? {
        guard let place else { return nil }
        guard let number = place.value.double ?? place.value.string.flatMap({ Double($0) }),
            number.isFinite, number >= 0, number > floor
        else {
            wrong(place, wanted)
            return nil
        }
        return number
    }

    package mutating func whole(_ place: Place?, in range: ClosedRange<Int>) -> Int? {
        guard let place else { return nil }
        guard let number = place.value.int ?? place.value.string.flatMap({ Int($0) }), range.contains(number) else {
            wrong(place, "an integer from \(range.lowerBound) to \(range.upperBound)")
            return nil
        }
        return number
    }

    /// Seconds, as nanoseconds.
    package mutating func duration(_ place: Place?, above floor: Double = -1) -> Int64? {
        let wanted = floor < 0 ? "a number of seconds, 0 or more" : "a number of seconds above 0"
        return number(place, wanted, above: floor).map { nanoseconds(seconds: $0) }
    }

    package mutating func names(_ place: Place?) -> [String]? {
        guard let place else { return nil }
        guard place.value.isArray else {
            wrongKind(place, "an array of strings")
            return nil
        }
        return place.elements.compactMap { text($0) }
    }
}

/// Clamped to some thirty years, which is beyond every deadline and far from the end of the scale.
package func nanoseconds(seconds: Double) -> Int64 { seconds > 0 ? Int64(min(seconds, 1e9) * 1e9) : 0 }

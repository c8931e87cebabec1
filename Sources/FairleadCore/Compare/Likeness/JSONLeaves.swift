import FairleadModel

/// Numbers for what stands where in JSON: the same value at the same place has the same number in every value that one of these has cut.
struct JSONLeaves {
    struct Cut {
        /// In ascending order.
        let leaves: [Int32]
        /// There are more.
        let isCut: Bool
    }

    private struct Leaf: Hashable {
        let path: Int
        let value: Value
    }

    private enum Value: Hashable {
        case null, emptyArray, emptyObject
        case bool(Bool)
        case whole(Int)
        case number(Double)
        /// One beyond every double.
        case spelt(String)
        case string(String)
    }

    private enum Step: Hashable {
        case key(String)
        case position(Int)
    }

    /// By the number of what it is in, so that a long key within a deep value is looked at once.
    private struct Place: Hashable {
        let parent: Int
        let step: Step
    }

    private var places: [Place: Int] = [:]
    private var numbers: [Leaf: Int32] = [:]

    mutating func cut(_ json: JSON, limit: Int) -> Cut {
        var found: [Int32] = []
        var left = limit
        walk(json, at: 0, &left, &found)
        found.sort()
        return Cut(leaves: found, isCut: left < 0)
    }

    private mutating func number(_ parent: Int, _ step: Step) -> Int {
        let place = Place(parent: parent, step: step)
        if let known = places[place] { return known }
        places[place] = places.count &+ 1
        return places.count
    }

    private mutating func walk(_ value: JSON, at path: Int, _ left: inout Int, _ found: inout [Int32]) {
        guard left >= 0 else { return }
        switch value.kind {
        case .object where value.count > 0:
            // Of several members of one name the last counts.
            var last: [Int: JSON] = [:]
            var order: [Int] = []
            for (key, inner) in value.members {
                left &-= Self.cost(key)
                guard left >= 0 else { break }
                let place = number(path, .key(key.string ?? ""))
                if last.updateValue(inner, forKey: place) == nil { order.append(place) }
            }
            for place in order {
                if let inner = last[place] { walk(inner, at: place, &left, &found) }
            }
        case .array where value.count > 0:
            for (position, inner) in value.elements.enumerated() {
                guard left >= 0 else { return }
                walk(inner, at: number(path, .position(position)), &left, &found)
            }
        default:
            left &-= Self.cost(value)
            guard left >= 0 else { return }
            let leaf = Leaf(path: path, value: Self.value(value))
            let number = numbers[leaf] ?? Int32(truncatingIfNeeded: numbers.count)
            numbers[leaf] = number
            found.append(number)
        }
    }

    private static func cost(_ json: JSON) -> Int { 1 &+ (json.kind == .string ? json.source.count / LikenessWork.bytesOfPiece : 0) }

    private static func value(_ json: JSON) -> Value {
        switch json.kind {
        case .null: .null
        case .bool: .bool(json.bool ?? false)
        case .string: .string(json.string ?? "")
        case .array: .emptyArray
        case .object: .emptyObject
        case .number:
            if let whole = json.int {
                .whole(whole)
            } else if let number = json.double, number.isFinite {
                .number(number)
            } else {
                .spelt(String(decoding: json.source, as: UTF8.self))
            }
        }
    }
}

import FairleadModel

/// How alike two JSON values are: by what stands where, irrespective of the order of keys and of how numbers are spelt.
struct JSONLikeness: Equatable {
    var isEqual: Bool
    /// Twice the values that both have at the same place, over the values of both. A value is a string, number, boolean, null, or an
    /// empty array or object; its place is the keys and positions that lead to it.
    var ratio: Double

    init(_ a: JSON, _ b: JSON) {
        var paths = Paths()
        var counts: [Leaf: Int] = [:]
        var total = 0
        paths.walk(a, at: 0) { leaf in
            counts[leaf, default: 0] &+= 1
            total &+= 1
        }
        var common = 0
        paths.walk(b, at: 0) { leaf in
            total &+= 1
            guard let left = counts[leaf], left > 0 else { return }
            counts[leaf] = left &- 1
            common &+= 1
        }
        isEqual = common &* 2 == total
        ratio = total == 0 ? 1 : Double(2 &* common) / Double(total)
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

    /// Numbers for places, so that a long key within a deep value is looked at once.
    private struct Paths {
        private enum Step: Hashable {
            case key(String)
            case position(Int)
        }

        private struct Place: Hashable {
            let parent: Int
            let step: Step
        }

        private var known: [Place: Int] = [:]

        private mutating func number(_ parent: Int, _ step: Step) -> Int {
            let place = Place(parent: parent, step: step)
            if let known = known[place] { return known }
            known[place] = known.count &+ 1
            return known.count
        }

        mutating func walk(_ value: JSON, at path: Int, _ found: (Leaf) -> Void) {
            switch value.kind {
            case .object where value.count > 0:
                // Of several members of one name the last counts.
                var last: [Int: JSON] = [:]
                var order: [Int] = []
                for (key, inner) in value.members {
                    let place = number(path, .key(key.string ?? ""))
                    if last.updateValue(inner, forKey: place) == nil { order.append(place) }
                }
                for place in order {
                    if let inner = last[place] { walk(inner, at: place, found) }
                }
            case .array where value.count > 0:
                for (position, inner) in value.elements.enumerated() { walk(inner, at: number(path, .position(position)), found) }
            default: found(Leaf(path: path, value: Self.value(value)))
            }
        }

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
}

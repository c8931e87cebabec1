import FairleadModel

extension RouterState {
    /// As `lowest` without the questions: two runs over numbers that lie beside each other.
    func lowestOfAll(
        _ level: Roster.Level, _ measure: Measure, _ question: Question, _ random: inout SplitMix64
    ) -> Int? {
        switch measure {
        case .inFlight: return Lowest.position(in: inFlight, among: level.members, &random)
        case .price: return Lowest.position(in: roster.priceSums, among: level.members, &random)
        case .tokensThisMinute:
            let minute = Self.minute(question.now)
            // Once a minute there are numbers that are over.
            guard minutes[level.members].allSatisfy({ $0 == minute }) else {
                let current = level.members.map { tokensThisMinute(of: $0, at: question.now) }
                return Lowest.position(in: current, among: current.indices, &random).map { $0 &+ level.members.lowerBound }
            }
            return Lowest.position(in: minuteTokens, among: level.members, &random)
        case .meanLatency: return Lowest.position(in: question.demand.isStream ? streamMeans : wholeMeans, among: level.members, &random)
        case .expectedWait, .pressure:
            let current = level.members.map { value(of: $0, by: measure, question) }
            return Lowest.position(in: current, among: current.indices, &random).map { $0 &+ level.members.lowerBound }
        }
    }
}

/// The least of many numbers that lie beside each other, eight at a time.
enum Lowest {
    private typealias Eight = SIMD8<Double>

    /// Where the least of them is; among equals each is as likely.
    static func position(in values: [Double], among members: Range<Int>, _ random: inout SplitMix64) -> Int? {
        values.withUnsafeBytes { bytes in
            guard members.lowerBound >= 0, members.upperBound <= values.count else { return nil }
            let part = UnsafeRawBufferPointer(rebasing: bytes[members.lowerBound &* 8..<members.upperBound &* 8])
            let least = least(of: part)
            var (equals, first) = equals(to: least, in: part)
            guard equals > 0 else { return nil }
            if equals > 1 {
                var passed = min(Int(random.unit() * Double(equals)), equals &- 1)
                while passed > 0 {
                    first &+= 1
                    if number(first, part) == least { passed &-= 1 }
                }
            }
            return members.lowerBound &+ first
        }
    }

    @inline(__always)
    private static func number(_ position: Int, _ part: UnsafeRawBufferPointer) -> Double {
        part.loadUnaligned(fromByteOffset: position &* 8, as: Double.self)
    }

    private static func least(of part: UnsafeRawBufferPointer) -> Double {
        var lowest = Eight(repeating: .infinity)
        var offset = 0
        while offset &+ 64 <= part.count {
            let eight = part.loadUnaligned(fromByteOffset: offset, as: Eight.self)
            lowest.replace(with: eight, where: eight .< lowest)
            offset &+= 64
        }
        var least = lowest.min()
        while offset < part.count {
            least = min(least, part.loadUnaligned(fromByteOffset: offset, as: Double.self))
            offset &+= 8
        }
        return least
    }

    /// How many there are, and where the first of them is.
    private static func equals(to least: Double, in part: UnsafeRawBufferPointer) -> (count: Int, first: Int) {
        var counts = SIMD8<Int64>(repeating: 0)
        var first = -1
        var offset = 0
        while offset &+ 64 <= part.count {
            let matches = part.loadUnaligned(fromByteOffset: offset, as: Eight.self) .== least
            if any(matches) {
                counts.replace(with: counts &+ 1, where: matches)
                if first < 0 { first = (0..<8).first { matches[$0] }.map { offset / 8 &+ $0 } ?? -1 }
            }
            offset &+= 64
        }
        var count = Int(counts.wrappedSum())
        while offset < part.count {
            if part.loadUnaligned(fromByteOffset: offset, as: Double.self) == least {
                count &+= 1
                if first < 0 { first = offset / 8 }
            }
            offset &+= 8
        }
        return (count, first)
    }
}

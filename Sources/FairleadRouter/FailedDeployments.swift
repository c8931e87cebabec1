import FairleadModel

/// The deployments that have failed in one call, the one that failed longest ago first.
struct FailedDeployments: Sendable {
    struct Entry {
        let deployment: Int
        /// Would fail in the same way again.
        let isExcluded: Bool
        /// The provider asked not to be called before.
        let notBefore: Instant
    }

    private(set) var entries: [Entry] = []

    @inline(__always)
    func contains(_ deployment: Int) -> Bool {
        for entry in entries where entry.deployment == deployment { return true }
        return false
    }

    func isExcluded(_ deployment: Int) -> Bool { entries.contains { $0.deployment == deployment && $0.isExcluded } }

    func notBefore(_ deployment: Int) -> Instant? { entries.last { $0.deployment == deployment }?.notBefore }

    mutating func add(_ entry: Entry) {
        entries.removeAll { $0.deployment == entry.deployment }
        entries.append(entry)
    }
}

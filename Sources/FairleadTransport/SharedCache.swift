import CCurl
import FairleadModel
import Glibc
import Synchronization

/// Resolved names, TLS sessions and what was learned about certificates, shared by the connections of a pool. Never the connections themselves: libcurl cannot do
/// that between threads (libcurl's KNOWN_BUGS, "curl_easy_setopt CURLOPT_SHARE").
final class SharedCache: @unchecked Sendable {
    let handle: UnsafeMutableRawPointer?
    /// A server's certificate was vouched for by the system's bundle, and not by its directory.
    let needsBundle = Atomic(!ForkGate.common.pass { trustsDirectoryAlone })
    // One for each kind of data libcurl may want to lock, at addresses that do not change.
    private let mutexes: UnsafeMutablePointer<pthread_mutex_t>
    private let generation = ForkGeneration.current
    private static let kinds = Int(CURL_LOCK_DATA_LAST.rawValue)

    init() {
        mutexes = .allocate(capacity: Self.kinds)
        for kind in 0..<Self.kinds { pthread_mutex_init(mutexes + kind, nil) }
        handle = curl_share_init()
        guard let handle else { return }
        _ = fl_share_locks(
            handle,
            { _, data, _, context in
                if let mutex = SharedCache.mutex(data, context) { pthread_mutex_lock(mutex) }
            },
            { _, data, context in
                if let mutex = SharedCache.mutex(data, context) { pthread_mutex_unlock(mutex) }
            }, mutexes)
        _ = fl_share_data(handle, CURL_LOCK_DATA_DNS)
        _ = fl_share_data(handle, CURL_LOCK_DATA_SSL_SESSION)
    }

    deinit {
        // The parent's; one of its threads may be holding a lock of it for ever.
        guard generation == ForkGeneration.current else { return }
        if let handle { _ = ForkGate.common.pass { curl_share_cleanup(handle) } }
        for kind in 0..<Self.kinds { pthread_mutex_destroy(mutexes + kind) }
        mutexes.deallocate()
    }

    private static func mutex(
        _ data: curl_lock_data, _ context: UnsafeMutableRawPointer?
    ) -> UnsafeMutablePointer<pthread_mutex_t>? {
        let kind = Int(data.rawValue)
        guard let context, kind < kinds else { return nil }
        return context.assumingMemoryBound(to: pthread_mutex_t.self) + kind
    }
}

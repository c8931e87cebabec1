import CCurl
import Glibc

/// Frees multi handles, one at a time.
///
/// While libcurl does that it has the process ignore SIGPIPE, whatever CURLOPT_NOSIGNAL says, and puts back what it found
/// (7.88, conncache.c: the handle that closes connections is its own). Of two threads the second would find, and leave behind,
/// what the first had set for the moment; so would a child forked in between.
enum MultiCleanup {
    // On the heap, where its address does not change; never freed.
    private nonisolated(unsafe) static let mutex: UnsafeMutablePointer<pthread_mutex_t> = {
        let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
        pthread_mutex_init(mutex, nil)
        return mutex
    }()

    static func free(_ multi: UnsafeMutableRawPointer) {
        waitForOthers()
        curl_multi_cleanup(multi)
        letOthersGoOn()
    }

    static func waitForOthers() { pthread_mutex_lock(mutex) }

    static func letOthersGoOn() { pthread_mutex_unlock(mutex) }

    /// In a forked child, where the lock is held for a thread that is not here.
    static func startAfresh() { pthread_mutex_init(mutex, nil) }
}

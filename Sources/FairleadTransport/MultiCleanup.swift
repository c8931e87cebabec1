import CCurl
import FairleadModel

/// Frees multi handles, one at a time.
///
/// While libcurl does that it has the process ignore SIGPIPE, whatever CURLOPT_NOSIGNAL says, and puts back what it found
/// (7.88, conncache.c: the handle that closes connections is its own). Of two threads the second would find, and leave behind,
/// what the first had set for the moment; so would a child forked in between.
enum MultiCleanup {
    private static let lock = Locked(())

    static func free(_ multi: UnsafeMutableRawPointer) {
        ForkGate.common.pass { lock.withLock { _ in _ = curl_multi_cleanup(multi) } }
    }
}

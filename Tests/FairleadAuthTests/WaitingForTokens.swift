import FairleadModel
import Foundation

@testable import FairleadAuth

extension TokenCache {
    /// The token, with the calling thread asleep while another fetches it.
    func token(
        for source: some TokenSource, deadline: Instant, clock: () -> Instant = { .now },
        fetch: (TokenRequest) throws(Failure) -> (status: Int, body: Bytes)
    ) throws(Failure) -> Token {
        let woken = DispatchSemaphore(value: 0)
        let errand = TokenFetch(self, for: source, deadline: deadline) { woken.signal() }
        while true {
            switch try errand.next(at: clock()) {
            case .token(let token): return token
            case .wait(let moment):
                let milliseconds = min(max(moment.milliseconds(since: clock()), 0), 60_000)
                _ = woken.wait(timeout: .now() + .microseconds(Int(milliseconds * 1000) + 1))
            case .send(let request):
                do throws(Failure) {
                    let (status, body) = try fetch(request)
                    errand.answered(status: status, body: body)
                } catch {
                    errand.failed(error)
                }
            }
        }
    }
}

import FairleadModel

@testable import FairleadTransport

extension Transfer {
    /// The whole response; nil when the limit came first.
    func response(until limit: Instant) throws(TransferFailure) -> HTTPResponse? {
        var mayWait = true
        while true {
            if let response = try response() { return response }
            guard mayWait else { return nil }
            mayWait = wait(until: limit)
        }
    }
}

extension ConnectionPool {
    /// A whole exchange on the calling thread.
    func perform(
        _ request: HTTPRequest, deadlines: Deadlines = .standard, limits: Limits = .standard
    ) throws(TransferFailure) -> HTTPResponse {
        let transfer = Transfer(request, on: self, deadlines: deadlines, limits: limits)
        // Without a limit there is always an answer: some clock ends the exchange.
        while true {
            if let response = try transfer.response(until: .distantFuture) { return response }
        }
    }
}

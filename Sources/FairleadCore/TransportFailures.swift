import FairleadModel
import FairleadTransport

extension Failure {
    /// What a broken exchange means to the caller.
    init(_ failure: TransferFailure, isStream: Bool) {
        let status: Status
        switch failure.kind {
        case .invalidRequest: status = .invalidRequest
        case .resolve, .connect, .proxy: status = .connection
        case .tls: status = .tls
        case .timeout: status = .timeout
        case .closed: status = isStream && failure.responseStarted ? .streamTruncated : .connection
        case .protocolViolation: status = .badResponse
        case .tooLarge: status = .limit
        case .cancelled: status = .cancelled
        case .forked: status = .connection
        case .internal: status = .internal
        }
        self.init(status, failure.message)
    }
}

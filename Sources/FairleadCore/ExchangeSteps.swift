import FairleadCatalog
import FairleadModel
import FairleadTranslate

/// How far an exchange of several requests has come.
struct ExchangeSteps {
    /// The request under way, where it is not the first.
    var last: Continuation?
    private var refusals = 0

    /// What was begun goes on although a question about it failed: asking once more costs nothing, beginning again does.
    mutating func again(after refusal: Failure) -> Continuation? {
        guard let last, refusal.status.isTransient, refusals < Self.patience else { return nil }
        refusals += 1
        let pause = min(max(refusal.retryAfterMilliseconds ?? 0, 1000), 60_000)
        return Continuation(url: last.url, pauseMilliseconds: pause, isStream: last.isStream)
    }

    private static let patience = 5
}

extension Destination {
    /// Whether the credentials may go to an address that an answer has named: that of the request itself, or one that is known to
    /// be the provider's.
    func mayContinue(at url: String, of provider: Provider) -> Bool {
        guard let address = Address(url), !address.hasUser, !address.hasFragment else { return false }
        if "\(address.scheme)://\(address.authority)" == endpoint.origin { return true }
        return address.isSecure && provider.owns(address)
    }
}

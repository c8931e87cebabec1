import FairleadModel

/// The next request of an exchange that takes several: a GET with the credentials of the first.
public struct Continuation: Sendable, Equatable {
    /// As the provider gave it. Whether the credentials may go there is for the sender to say.
    public let url: String
    public let pauseMilliseconds: Int
    /// Whether the answer is a stream of events.
    public let isStream: Bool

    public init(url: String, pauseMilliseconds: Int = 0, isStream: Bool = false) {
        self.url = url
        self.pauseMilliseconds = pauseMilliseconds
        self.isStream = isStream
    }
}

extension Translation {
    public static var opensStreamLater: Bool { false }

    public static func header(endingAfter milliseconds: Int64) -> (name: String, value: String)? { nil }

    public static func continuation(of body: Bytes, isStream: Bool) throws(Failure) -> Continuation? { nil }
}

import FairleadCatalog
import FairleadModel

/// What is sent to show a provider who is calling.
public struct Credential: Sendable {
    public indirect enum Proof: Sendable {
        /// The provider wants none, or the caller's own headers are it.
        case none
        case key(HeaderField)
        /// A bearer token, to be had from a `TokenCache`.
        case token(any TokenSource)
        /// Each request is signed.
        case signature(AWSSigner)
    }

    public let proof: Proof
    /// The caller's headers and those that say for whom the call is made.
    public let headers: [HeaderField]
    /// Where the proof was found: `providers.openai.api_key`, `OPENAI_API_KEY`.
    public let source: String?
    /// Configured headers that were not sent, because the request has gone to an address they are not meant for.
    public let withheldHeaders: [String]

    /// What has to be exchanged for a token before the request can be sent.
    public var tokenSource: (any TokenSource)? {
        switch proof {
        case .token(let source): source
        case .signature(let signer): signer.tokenSource
        case .none, .key: nil
        }
    }

    /// What signs each request, if anything does.
    public var signer: AWSSigner? {
        if case .signature(let signer) = proof { signer } else { nil }
    }

    /// All headers, to be sent, but for those of a signature.
    /// - Parameter token: what the token source was exchanged for. Without it the header of a token is left out.
    public func allHeaders(token: Token? = nil) -> [HeaderField] {
        switch proof {
        case .none, .signature: headers
        case .key(let field): [field] + headers
        case .token:
            if case .bearer(let secret) = token { [AuthScheme.bearerHeader(secret)] + headers } else { headers }
        }
    }

    /// All headers as a dry run shows them, without a token having been fetched.
    public var redactedHeaders: [(name: String, value: String)] {
        (signer?.shown(wallClock: wallClockSeconds()) ?? []) + allHeaders(token: .bearer(Secret(""))).map { ($0.name, $0.redacted) }
    }

    /// Everything that must not appear in a text the provider sent back.
    public func secrets(token: Token? = nil) -> [Secret] {
        allHeaders(token: token).compactMap(\.secret) + (tokenSource?.secrets ?? []) + (token?.secrets ?? [])
            + (signer?.keys.secrets ?? [])
    }
}

/// What was looked for, for the reply to `resolve`: names, never values.
public struct CredentialsReport: Sendable, Equatable {
    public var lookedFor: [String]
    /// What a call would use.
    public var present: String?
    /// What was found but is bound to another address than the call's.
    public var withheld: String?

    public func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("looked_for")
        writer.beginArray()
        for name in lookedFor { writer.string(name) }
        writer.endArray()
        writer.key("present")
        if let present { writer.string(present) } else { writer.null() }
        writer.member("withheld", withheld)
        writer.endObject()
    }
}

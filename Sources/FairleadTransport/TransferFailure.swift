import CCurl

/// Why an exchange did not end with a response. An HTTP status, whichever it is, is a response.
public struct TransferFailure: Error, Sendable, Equatable {
    public enum Clock: Sendable {
        case connect, firstByte, idle, total
    }

    public enum Limit: Sendable {
        case responseBody, responseHeaders, decompression, line, event
    }

    public enum Kind: Sendable, Hashable {
        /// Refused before anything was sent: a URL, a header or an option that may not go out.
        case invalidRequest
        case resolve, connect, proxy
        /// The TLS connection could not be established, or the server's certificate not be verified.
        case tls
        case timeout(Clock)
        /// The connection was closed or reset before the response was complete.
        case closed
        /// Not HTTP, or not what its headers announce.
        case protocolViolation
        case tooLarge(Limit)
        case cancelled
        /// The transfer was begun by the parent process of a fork.
        case forked
        /// libcurl could not do what is always asked of it.
        case `internal`
    }

    public var kind: Kind
    /// What was going on with which host; never a path, a query, a header or a key.
    public var message: String
    /// What libcurl said, 0 (`CURLE_OK`) where the decision was not libcurl's.
    public var curlCode: Int32
    /// No byte of the request has left: it may be repeated without the server's doing anything twice.
    public var requestNeverSent: Bool
    /// Some of the response had come.
    public var responseStarted: Bool

    public init(
        _ kind: Kind, _ message: String, curlCode: Int32 = 0, requestNeverSent: Bool = true, responseStarted: Bool = false
    ) {
        self.kind = kind
        self.message = message
        self.curlCode = curlCode
        self.requestNeverSent = requestNeverSent
        self.responseStarted = responseStarted
    }
}

extension TransferFailure.Kind {
    /// What libcurl's result means for an HTTP exchange (libcurl-errors(3)). Total: a code of another protocol, or one that is
    /// newer than this library, can only be a defect, of ours or of libcurl's.
    init(curlCode: CURLcode) {
        switch curlCode {
        case CURLE_UNSUPPORTED_PROTOCOL, CURLE_URL_MALFORMAT: self = .invalidRequest
        case CURLE_COULDNT_RESOLVE_HOST: self = .resolve
        case CURLE_COULDNT_RESOLVE_PROXY, CURLE_PROXY: self = .proxy
        case CURLE_COULDNT_CONNECT, CURLE_NO_CONNECTION_AVAILABLE, CURLE_INTERFACE_FAILED, CURLE_QUIC_CONNECT_ERROR: self = .connect
        // The only time limit libcurl is given is the one for connecting.
        case CURLE_OPERATION_TIMEDOUT: self = .timeout(.connect)
        case CURLE_PARTIAL_FILE, CURLE_GOT_NOTHING, CURLE_SEND_ERROR, CURLE_RECV_ERROR, CURLE_SEND_FAIL_REWIND, CURLE_AGAIN,
            CURLE_HTTP2_STREAM:
            self = .closed
        case CURLE_WEIRD_SERVER_REPLY, CURLE_HTTP2, CURLE_HTTP3, CURLE_BAD_CONTENT_ENCODING, CURLE_TOO_MANY_REDIRECTS,
            CURLE_RANGE_ERROR, CURLE_CHUNK_FAILED:
            self = .protocolViolation
        case CURLE_SSL_CONNECT_ERROR, CURLE_SSL_ENGINE_NOTFOUND, CURLE_SSL_ENGINE_SETFAILED, CURLE_SSL_CERTPROBLEM,
            CURLE_SSL_CIPHER, CURLE_PEER_FAILED_VERIFICATION, CURLE_USE_SSL_FAILED, CURLE_SSL_ENGINE_INITFAILED, CURLE_SSL_CACERT_BADFILE,
            CURLE_SSL_SHUTDOWN_FAILED, CURLE_SSL_CRL_BADFILE, CURLE_SSL_ISSUER_ERROR, CURLE_SSL_PINNEDPUBKEYNOTMATCH,
            CURLE_SSL_INVALIDCERTSTATUS, CURLE_SSL_CLIENTCERT:
            self = .tls
        case CURLE_FILESIZE_EXCEEDED: self = .tooLarge(.responseBody)
        case CURLE_ABORTED_BY_CALLBACK: self = .cancelled
        default: self = .internal
        }
    }
}

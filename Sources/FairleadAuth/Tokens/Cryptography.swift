import CCrypto
import FairleadModel

enum SHA256 {
    static func digest(of text: String) -> [UInt8] {
        var text = text
        return text.withUTF8 { digest(of: $0) }
    }

    static func digest(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: 32)
        var count: UInt32 = 32
        // Cannot fail for SHA-256 short of exhausted memory; an empty digest would only cost the sharing of a token.
        return ForkGate.common.pass { EVP_Digest(bytes.baseAddress, bytes.count, &digest, &count, EVP_sha256(), nil) } == 1 ? digest : []
    }

    /// HMAC-SHA256 (RFC 2104); nil only where memory is exhausted.
    static func authenticationCode(key: [UInt8], _ text: String) -> [UInt8]? {
        guard let keyLength = Int32(exactly: key.count) else { return nil }
        var text = text
        var code = [UInt8](repeating: 0, count: 32)
        var count: UInt32 = 32
        let done = ForkGate.common.pass { text.withUTF8 { HMAC(EVP_sha256(), key, keyLength, $0.baseAddress, $0.count, &code, &count) } }
        return done != nil && count == 32 ? code : nil
    }
}

/// An RSA private key, for RS256 (RFC 7518, section 3.3).
final class RSASigningKey: @unchecked Sendable {
    // Only read after `init`: libcrypto lets any number of threads sign with one key.
    private let key: OpaquePointer

    /// - Parameter pem: PKCS #8 or PKCS #1 without a passphrase.
    init?(pem: Secret) {
        guard let key = ForkGate.common.pass({ Self.parse(pem) }) else { return nil }
        self.key = key
    }

    private static func parse(_ pem: Secret) -> OpaquePointer? {
        // The host's own use of libcrypto on this thread must not find errors of ours.
        ERR_set_mark()
        defer { ERR_pop_to_mark() }
        let parsed = pem.withUnsafeBytes { bytes -> OpaquePointer? in
            guard let count = Int32(exactly: bytes.count), let source = BIO_new_mem_buf(bytes.baseAddress, count) else {
                return nil
            }
            defer { BIO_free(source) }
            // Without a function of ours libcrypto would ask for the passphrase on the host's terminal.
            return PEM_read_bio_PrivateKey(source, nil, { _, _, _, _ in -1 }, nil)
        }
        guard let parsed else { return nil }
        guard EVP_PKEY_get_base_id(parsed) == EVP_PKEY_RSA else {
            EVP_PKEY_free(parsed)
            return nil
        }
        return parsed
    }

    deinit { ForkGate.common.pass { EVP_PKEY_free(key) } }

    /// The PKCS #1 v1.5 signature over the text's SHA-256; nil where libcrypto refuses, as for a key that is too short.
    func signature(over text: String) -> [UInt8]? { ForkGate.common.pass { sign(text) } }

    private func sign(_ text: String) -> [UInt8]? {
        ERR_set_mark()
        defer { ERR_pop_to_mark() }
        guard let context = EVP_MD_CTX_new() else { return nil }
        defer { EVP_MD_CTX_free(context) }
        guard EVP_DigestSignInit(context, nil, EVP_sha256(), nil, key) == 1 else { return nil }
        let message = Array(text.utf8)
        var count = 0
        guard EVP_DigestSign(context, nil, &count, message, message.count) == 1, count > 0, count <= 4096 else { return nil }
        var signature = [UInt8](repeating: 0, count: count)
        guard EVP_DigestSign(context, &signature, &count, message, message.count) == 1, count <= signature.count else {
            return nil
        }
        return Array(signature.prefix(count))
    }
}

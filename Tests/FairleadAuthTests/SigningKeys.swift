import CCrypto

/// Keys made for the tests by libcrypto itself.
final class SigningKey: @unchecked Sendable {
    let key: OpaquePointer

    static let rsa = SigningKey(type: EVP_PKEY_RSA)
    static let ed25519 = SigningKey(type: EVP_PKEY_ED25519)

    init(type: Int32) {
        let context = EVP_PKEY_CTX_new_id(type, nil)
        defer { EVP_PKEY_CTX_free(context) }
        EVP_PKEY_keygen_init(context)
        if type == EVP_PKEY_RSA { EVP_PKEY_CTX_set_rsa_keygen_bits(context, 2048) }
        var made: OpaquePointer?
        precondition(EVP_PKEY_generate(context, &made) == 1)
        key = made!
    }

    deinit { EVP_PKEY_free(key) }

    private func written(_ write: (OpaquePointer?) -> Int32) -> String {
        let memory = BIO_new(BIO_s_mem())
        defer { BIO_free(memory) }
        precondition(write(memory) == 1)
        var buffer = [UInt8](repeating: 0, count: 16_384)
        let count = BIO_read(memory, &buffer, Int32(buffer.count))
        return String(decoding: buffer.prefix(Int(count)), as: UTF8.self)
    }

    var pem: String { written { PEM_write_bio_PKCS8PrivateKey($0, key, nil, nil, 0, nil, nil) } }
    var traditionalPEM: String { written { PEM_write_bio_PrivateKey_traditional($0, key, nil, nil, 0, nil, nil) } }
    var encryptedPEM: String { written { PEM_write_bio_PKCS8PrivateKey($0, key, EVP_aes_256_cbc(), "pass", 4, nil, nil) } }
    var publicPEM: String { written { PEM_write_bio_PUBKEY($0, key) } }

    func verifies(_ signature: [UInt8], over text: String) -> Bool {
        let context = EVP_MD_CTX_new()
        defer { EVP_MD_CTX_free(context) }
        guard EVP_DigestVerifyInit(context, nil, EVP_sha256(), nil, key) == 1 else { return false }
        return EVP_DigestVerify(context, signature, signature.count, Array(text.utf8), text.utf8.count) == 1
    }
}

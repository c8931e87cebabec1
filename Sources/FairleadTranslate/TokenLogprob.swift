import FairleadModel

/// One token and how likely it was, as OpenAI has it: with all its members.
enum TokenLogprob {
    static func write(_ token: JSON?, _ logprob: JSON?, bytes: JSON? = nil, into writer: inout JSONWriter) {
        writer.key("token")
        if let token, token.isString { writer.raw(token) } else { writer.string("") }
        writer.key("logprob")
        if let logprob, logprob.isNumber { writer.raw(logprob) } else { writer.int(0) }
        writer.key("bytes")
        if let bytes, bytes.isArray { writer.raw(bytes) } else { writer.null() }
    }
}

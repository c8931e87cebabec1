import CCurl
import FairleadModel
import Testing

@testable import FairleadAuth

@Suite struct OriginTests {
    static let accepted: [(url: String, origin: String)] = [
        ("https://api.openai.com/v1", "https://api.openai.com"),
        ("https://api.openai.com", "https://api.openai.com"),
        ("HTTPS://API.OpenAI.com:443/v1", "https://api.openai.com"),
        ("https://api.openai.com:0443", "https://api.openai.com"),
        ("http://localhost:8000/v1", "http://localhost:8000"),
        ("http://localhost:80", "http://localhost"),
        ("https://localhost:80", "https://localhost:80"),
        ("https://host.example?a=b@c", "https://host.example"),
        ("https://host.example/a@b:c", "https://host.example"),
        ("http://127.0.0.1:1", "http://127.0.0.1:1"),
        ("http://[::1]:8080/x", "http://[::1]:8080"),
        ("http://[0:0:0:0:0:0:0:1]", "http://[::1]"),
        ("http://[FE80::1]", "http://[fe80::1]"),
        ("https://my_host-1.internal", "https://my_host-1.internal"),
        ("https://bücher.example/v1", "https://bücher.example"),
        ("https://1password.com", "https://1password.com"),
        ("https://api.deepsee\u{212A}.com", "https://api.deepsee\u{212A}.com"),
        ("unix:///run/llm.sock", "unix:///run/llm.sock"),
        ("unix:///run/llm.sock:/v1", "unix:///run/llm.sock"),
        ("unix:/run/llm.sock", "unix:///run/llm.sock"), ("unix:/run/llm.sock:/v1", "unix:///run/llm.sock"),
    ]

    @Test(arguments: accepted) func accepts(_ example: (url: String, origin: String)) throws {
        #expect(try Origin(example.url).description == example.origin)
    }

    static let refused: [(url: String, why: OriginError)] = [
        ("", .scheme), ("api.openai.com/v1", .scheme), ("//api.openai.com", .scheme), ("https:api.openai.com", .scheme),
        ("https:/api.openai.com", .scheme), ("https:///api.openai.com", .host), ("ftp://api.openai.com", .scheme),
        ("file:///etc/passwd", .scheme), ("gopher://x", .scheme), ("javascript:alert(1)", .scheme), ("https//x", .scheme),
        ("https://user@api.openai.com", .userInformation), ("https://user:pw@evil.example", .userInformation),
        ("https://api.openai.com@evil.example", .userInformation), ("https://@evil.example", .userInformation),
        ("https://evil.example\\@api.openai.com", .backslash), ("https:\\\\evil.example", .backslash),
        ("https://evil.example#@api.openai.com", .fragment), ("https://api.openai.com#", .fragment),
        (" https://api.openai.com", .controlByte), ("https://api.openai.com ", .controlByte),
        ("https://api.openai.com\r\nHost: evil", .controlByte), ("https://api.openai.com\u{0}.evil.example", .controlByte),
        ("https://api\t.openai.com", .controlByte), ("https://api.openai.com\u{7F}", .controlByte),
        ("https://api%2eopenai.com", .host), ("https://%61pi.openai.com", .host), ("https://evil.example%23.openai.com", .host),
        ("https://api.openai.com.", .host), ("https://.openai.com", .host), ("https://api..openai.com", .host),
        ("https://", .host), ("https://:443", .host), ("https://?x", .host), ("https://a,b", .host), ("https://a;b", .host),
        ("https://a|b", .host), ("https://a<b", .host), ("https://*", .host), ("https://{x}.openai.azure.com", .host),
        ("http://2130706433", .address), ("http://0x7f000001", .address), ("http://0177.0.0.1", .address),
        ("http://127.1", .address),
        ("http://127.0.0.256", .address), ("http://1.2.3.4.5", .address), ("http://127.0.0.0x1", .address),
        ("http://127.00.0.1", .address),
        ("http://[::1", .host), ("http://[::1]x", .host), ("http://[fe80::1%25eth0]", .host), ("http://[]", .host),
        ("http://[127.0.0.1]", .host), ("http://::1", .host), ("http://[::1]:", .port),
        ("https://a:", .port), ("https://a:0", .port), ("https://a:65536", .port), ("https://a:+443", .port),
        ("https://a:44a", .port),
        ("https://a:443:80", .port), ("https://a:1000000000000000000000", .port),
        ("unix://run/llm.sock", .socketPath), ("unix:///", .socketPath), ("unix:///run/../etc/x", .socketPath),
        ("unix:run/llm.sock", .scheme), ("unix:/", .socketPath), ("unix:/run/../etc/x", .socketPath),
        ("unix:///run//x", .socketPath), ("unix:///run/%2e%2e/x", .socketPath),
    ]

    @Test(arguments: refused) func refuses(_ example: (url: String, why: OriginError)) {
        #expect(throws: example.why) { try Origin(example.url) }
        // A refused URL may hold a password: it is not repeated.
        #expect(!example.why.message.contains("evil"))
    }

    @Test func refusesWhatIsTooLong() {
        #expect(throws: OriginError.tooLong) { try Origin("https://a/" + String(repeating: "a", count: 70_000)) }
        #expect(throws: OriginError.host) { try Origin("https://" + String(repeating: "a", count: 300)) }
        #expect(throws: OriginError.socketPath) { try Origin("unix:///" + String(repeating: "a", count: 107)) }
    }

    /// What libcurl's own parser makes of a URL; nil where it takes none of it.
    private func curlOrigin(_ url: String) -> (scheme: String, host: String, port: String)? {
        guard let handle = curl_url() else { return nil }
        defer { curl_url_cleanup(handle) }
        guard curl_url_set(handle, CURLUPART_URL, url, 0) == CURLUE_OK else { return nil }
        func part(_ which: CURLUPart) -> String? {
            var text: UnsafeMutablePointer<CChar>?
            guard curl_url_get(handle, which, &text, UInt32(CURLU_DEFAULT_PORT)) == CURLUE_OK, let text else { return nil }
            defer { curl_free(text) }
            return String(cString: text)
        }
        guard let scheme = part(CURLUPART_SCHEME), let host = part(CURLUPART_HOST), let port = part(CURLUPART_PORT) else {
            return nil
        }
        return (scheme, host.asciiLowercased(), port)
    }

    private func expectSameAsCurl(_ url: String) {
        guard let origin = try? Origin(url), origin.scheme != .unix else { return }
        guard let curl = curlOrigin(url) else { return }
        let host = origin.host.contains(":") ? "[\(origin.host)]" : origin.host
        #expect(curl.scheme == origin.scheme.rawValue && curl.port == String(origin.port), "\(url.debugDescription)")
        #expect(host == curl.host || host == canonical(curl.host), "\(url.debugDescription): libcurl goes to \(curl.host)")
    }

    // libcurl 7.88 keeps an IPv6 address as it was written.
    private func canonical(_ host: String) -> String? {
        guard host.hasPrefix("["), let origin = try? Origin("http://\(host)") else { return nil }
        return "[\(origin.host)]"
    }

    @Test func namesTheHostThatLibcurlConnectsTo() {
        for (url, _) in Self.accepted { expectSameAsCurl(url) }
        // Random URLs out of the pieces on which parsers disagree.
        let pieces = [
            "https", "http", "HTTP", "://", ":", "/", "//", "\\", "@", "#", "?", "%", "%2e", "%40", "[", "]", "::1", "127.0.0.1",
            "0x7f.1",
            "evil.example", "api.openai.com", "a", ".", "-", "_", "443", ":80", "0", "é", "。", "／", "\t", " ", "\u{0}", "&", "=",
            ";", ",", "'",
            "~", "*", "+", "$", "!", "|", "^", "`", "{", "}", "<", "\"", "user", "999999",
        ]
        var random = SplitMix64(seed: 7)
        for round in 0..<20_000 {
            var url = round % 4 == 0 ? "" : "https://"
            for _ in 0..<Int.random(in: 1...6, using: &random) { url += pieces.randomElement(using: &random) ?? "" }
            expectSameAsCurl(url)
        }
    }
}

@Suite struct OriginPatternTests {
    static let cases: [(template: String, url: String, isCovered: Bool)] = [
        ("https://api.openai.com/v1", "https://api.openai.com/x", true),
        ("https://api.openai.com/v1", "http://api.openai.com/x", false),
        ("https://api.openai.com/v1", "https://api.openai.com:8443/x", false),
        ("api.groq.com/openai/v1", "https://api.groq.com", true),
        ("api.groq.com/openai/v1", "http://api.groq.com", false),
        ("https://api.cloudflare.com/client/v4/accounts/{account_id}/ai/v1", "https://api.cloudflare.com/y", true),
        ("https://{location}-aiplatform.googleapis.com", "https://us-central1-aiplatform.googleapis.com/v1", true),
        ("https://{location}-aiplatform.googleapis.com", "https://-aiplatform.googleapis.com/v1", false),
        ("https://{location}-aiplatform.googleapis.com", "https://a.b-aiplatform.googleapis.com/v1", false),
        ("https://{location}-aiplatform.googleapis.com", "https://x-aiplatform.googleapis.com.evil.example/", false),
        ("https://{location}-aiplatform.googleapis.com", "http://x-aiplatform.googleapis.com/", false),
        ("https://{location}-aiplatform.googleapis.com", "https://x-aiplatform.googleapis.com:444/", false),
        ("*.openai.azure.com", "https://res.openai.azure.com", true),
        ("*.openai.azure.com", "https://openai.azure.com", false),
        ("*.openai.azure.com", "https://evilopenai.azure.com", false),
        ("*.openai.azure.com", "https://é.openai.azure.com", false),
        ("*.openai.azure.com", "https://evil.example／.openai.azure.com", false),
        ("*.azuredatabricks.net", "https://adb-1.2.azuredatabricks.net/serving-endpoints", true),
        ("bedrock-runtime.*.amazonaws.com", "https://bedrock-runtime.us-east-1.amazonaws.com", true),
        ("bedrock-runtime.*.amazonaws.com", "https://bedrock-runtime.evil.example", false),
    ]

    @Test(arguments: cases) func covers(_ example: (template: String, url: String, isCovered: Bool)) throws {
        let pattern = try #require(OriginPattern(template: example.template))
        #expect(pattern.covers(try Origin(example.url)) == example.isCovered)
    }

    @Test(arguments: [
        "", "https://{host}/v1", "{api_base}/v1", "https://{x}", "https://{x}.com", "https://{x}-provider.com", "*.com", "*",
        "http://{x}.provider.example.com", "https://a.{x}", "*.endpoints.huggingface.cloud", "*.inference.ml.azure.com",
        "not a host", "{a}{b}{c}{d}.api.example.com",
    ])
    func hasNoPatternWhereStrangersFit(_ template: String) { #expect(OriginPattern(template: template) == nil) }
}

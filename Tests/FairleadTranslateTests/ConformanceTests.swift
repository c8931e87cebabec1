import FairleadCatalog
import FairleadModel
import Foundation
import Testing

@testable import FairleadTranslate

/// The recorded cases of ../shared/conformance, which are there on some machines only, judged by their own compare.py.
enum Conformance {
    static let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static let folder: URL? = {
        let named = ProcessInfo.processInfo.environment["FAIRLEAD_CONFORMANCE"].map { [URL(fileURLWithPath: $0)] } ?? []
        let near = ["../shared/conformance", "../../shared/conformance"].map { repository.appendingPathComponent($0) }
        return (named + near).first { FileManager.default.fileExists(atPath: $0.appendingPathComponent("compare.py").path) }
    }()

    static func cases(_ name: String) throws -> [JSON] {
        guard let folder else { return [] }
        let text = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
        return try text.split(separator: "\n").map { try JSONDocument(String($0)).root }
    }

    /// Ids of normalize.jsonl's providers that are not those of the catalogue.
    private static let names = [
        "openai_ft": "openai", "mistral_ft": "mistral", "vertex_ai_gemini": "vertex_ai", "custom_openai": "openai",
    ]

    static func wire(_ item: JSON) -> Bytes? {
        guard let request = item["request"] else { return nil }
        do {
            let exchange = try Exchange(request, options: item["config"])
            return answer { writer throws(Failure) in
                writer.key("body")
                writer.raw(try exchange.encode().body)
            }
        } catch {
            return nil
        }
    }

    static func normalize(_ item: JSON) -> Bytes? {
        guard let request = item["request"], let recorded = item["upstream_body"]?.string, let body = bytes(recorded, item) else {
            return nil
        }
        do {
            let exchange = try Exchange(request, options: item["config"])
            guard item["upstream_body_encoding"] == nil || exchange.translation.framing == .awsEventStream else { return nil }
            let status = item["upstream_status"]?.int ?? 200
            if status >= 400 {
                return answer { _ throws(Failure) in throw exchange.translation.decodeError(httpStatus: status, body: body) }
            }
            guard item["stream"]?.bool == true else {
                return answer { writer throws(Failure) in
                    writer.key("response")
                    writer.raw(try exchange.decode(body.string).reply)
                }
            }
            let outcome = exchange.decode(
                events: try RecordedEvent.split(body, by: exchange.translation.framing))
            var writer = JSONWriter()
            writer.beginObject()
            writer.key(outcome.failure == nil ? "chunks" as StaticString : "chunks_before_error")
            writer.beginArray()
            for chunk in outcome.chunks { writer.raw(chunk) }
            writer.endArray()
            if let failure = outcome.failure { write(failure, into: &writer) }
            writer.endObject()
            return writer.finish()
        } catch {
            return nil
        }
    }

    private static func bytes(_ body: String, _ item: JSON) -> Bytes? {
        guard item["upstream_body_encoding"]?.string == "base64" else { return Bytes(body) }
        return Data(base64Encoded: body).map { data in data.withUnsafeBytes { Bytes(copying: $0) } }
    }

    private static func answer(_ body: (inout JSONWriter) throws(Failure) -> Void) -> Bytes {
        var writer = JSONWriter()
        writer.beginObject()
        do throws(Failure) {
            try body(&writer)
        } catch {
            writer = JSONWriter()
            writer.beginObject()
            write(error, into: &writer)
        }
        writer.endObject()
        return writer.finish()
    }

    /// The failure as the Python binding names it.
    private static func write(_ failure: Failure, into writer: inout JSONWriter) {
        let (name, status): (String, Int) =
            switch failure.status {
            case .authentication: ("AuthenticationError", 401)
            case .permission: ("PermissionDeniedError", 403)
            case .notFound: ("NotFoundError", 404)
            case .contextWindow: ("ContextWindowExceededError", 400)
            case .contentPolicy: ("ContentPolicyViolationError", 400)
            case .unprocessable: ("UnprocessableEntityError", 422)
            case .paymentRequired: ("PaymentRequiredError", 402)
            case .rateLimit: ("RateLimitError", 429)
            case .overloaded: ("ServiceUnavailableError", failure.httpStatus ?? 503)
            case .server: (failure.httpStatus == 502 ? "BadGatewayError" : "InternalServerError", failure.httpStatus ?? 500)
            case .timeout: ("Timeout", failure.httpStatus ?? 408)
            case .badRequest, .invalidRequest: ("BadRequestError", failure.httpStatus ?? 400)
            case .unsupportedParameter: ("UnsupportedParamsError", 400)
            case .badResponse: ("APIResponseValidationError", 500)
            default: ("APIConnectionError", 500)
            }
        writer.key("error")
        writer.beginObject()
        writer.member("error_class", name)
        writer.member("status_code", status)
        writer.member("message", failure.message)
        writer.endObject()
    }
}

@Suite(.enabled(if: Conformance.folder != nil, "../shared/conformance is not here"))
struct ConformanceTests {
    @Test(arguments: ["wire", "normalize"])
    func agreesWithTheRecordings(kind: String) throws {
        let folder = try #require(Conformance.folder)
        var answers = ""
        for item in try Conformance.cases("\(kind).jsonl") {
            guard let answer = kind == "wire" ? Conformance.wire(item) : Conformance.normalize(item) else { continue }
            answers += "{\"id\":\"\(item["id"]?.string ?? "")\",\"got\":\(answer.string)}\n"
        }
        let file = FileManager.default.temporaryDirectory.appendingPathComponent(
            "fairlead-\(kind)-\(ProcessInfo.processInfo.processIdentifier).jsonl")
        try answers.write(to: file, atomically: true, encoding: .utf8)
        if let keep = ProcessInfo.processInfo.environment["FAIRLEAD_ANSWERS"] {
            try answers.write(toFile: "\(keep)/\(kind).jsonl", atomically: true, encoding: .utf8)
        }
        defer { try? FileManager.default.removeItem(at: file) }
        let judge = Process()
        judge.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        judge.arguments = [
            "python3", Conformance.repository.appendingPathComponent("Tests/conformance/judge_translation.py").path, kind,
            folder.path, file.path,
        ]
        try judge.run()
        judge.waitUntilExit()
        #expect(judge.terminationStatus == 0, "the judge's output says which cases disagree and are not listed")
    }
}

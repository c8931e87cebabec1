import FairleadModel
import Testing

@Suite struct Statuses {
    @Test func everyHTTPStatusOfAFailureHasAMeaning() {
        for code in 300..<600 {
            let status = Status(httpStatus: code)
            #expect(status.rawValue >= Status.invalidArgument.rawValue && status != .internal, "\(code)")
            if code >= 500 { #expect(status.isTransient, "\(code)") }
        }
        let known: [(Int, Status)] = [
            (301, .configuration), (400, .badRequest), (401, .authentication), (402, .paymentRequired), (403, .permission),
            (404, .notFound), (408, .timeout), (409, .badRequest), (418, .badRequest), (422, .unprocessable), (429, .rateLimit),
            (500, .server), (502, .server), (503, .overloaded), (504, .timeout), (529, .overloaded), (599, .server),
            (100, .badResponse), (0, .badResponse), (-1, .badResponse), (999, .server),
        ]
        for (code, expected) in known { #expect(Status(httpStatus: code) == expected, "\(code)") }
    }

    @Test func namesAndNumbersAreTheirOwn() {
        #expect(Set(Status.allCases.map(\.rawValue)).count == Status.allCases.count)
        #expect(Set(Status.allCases.map(\.name)).count == Status.allCases.count)
    }

    @Test func aFailureIsOpenAIsErrorWithMore() throws {
        var failure = Failure(.rateLimit, "Slow \"down\"")
        failure.provider = "openai"
        failure.httpStatus = 429
        failure.retryAfterMilliseconds = 1500
        failure.droppedParameters = [DroppedParameter("seed", reason: "not taken")]
        let root = try JSONDocument(failure.json).root
        #expect(root.at(pointer: "/error/message")?.string == "Slow \"down\"")
        #expect(root.at(pointer: "/error/type")?.string == "rate_limit_error")
        #expect(root.at(pointer: "/error/retryable")?.bool == true)
        #expect(root.at(pointer: "/error/retry_after_ms")?.int == 1500)
        #expect(root.at(pointer: "/error/attempts")?.count == 0)
        #expect(root.at(pointer: "/fairlead/dropped_params/0/name")?.string == "seed")
        failure.mayRetry = false
        #expect(try JSONDocument(failure.json).root.at(pointer: "/error/retryable")?.bool == false)
    }
}

import FairleadAuth
import FairleadCatalog
import FairleadModel
import FairleadTranslate
import FairleadTransport

/// One completion at one provider: prepared, sent, and its answer normalised as it comes. One thread at a time.
final class Attempt {
    enum Event {
        case waiting(Pending)
        case chunk(Bytes)
        /// All is there, for `finish` to give out.
        case done
    }

    private enum Phase {
        case ready
        /// A token comes first; with the request for it, if this attempt is the one that sends it.
        case authenticating(TokenFetch, Transfer?)
        /// Nothing is done before the moment.
        indirect case pausing(until: Instant, then: Phase)
        /// The answer has said what is to be asked next.
        case continuing(Continuation)
        case answering(Transfer)
        case streaming(Transfer)
        /// A stream that is all there.
        case replaying
        /// The answer, or the stream, of a mock.
        case mocking(MockPlayback)
    }

    private let client: Client
    private let plan: AttemptPlan
    private let preparation: Preparation
    private let account: Account
    private let canceller: Canceller
    private let started: Instant
    private var phase = Phase.ready
    /// Of an answer that is a stream, or may still be one.
    private var reader: StreamReader?
    private var steps = ExchangeSteps()
    private var token: Token?
    /// What has been answered, one for each of the requests that embeddings may need.
    private var bodies: [Bytes] = []
    private var usage: Usage?
    /// `usage` is what we think, not what the provider has said.
    private var isEstimated = false
    private var firstContent: Instant?
    /// The provider's name for a stream, should it fail on its way.
    private var streamID: String?
    private var cost: Double?
    /// It failed before any of it had left this machine.
    private var wasNeverSent = false
    /// The stream that this attempt takes the place of.
    private let broken: BrokenStream?
    private var held = HeldChunks()
    /// The reply, but for its account.
    private var answer: JSONWriter?
    /// Of a router's attempt, what the provider's headers said of the requests that are left.
    private var remainingRequests: (Int, until: Instant)?

    init(
        client: Client, _ verb: Verb, request: JSON, plan: AttemptPlan, requestProvider: String? = nil, broken: BrokenStream? = nil,
        account: Account, canceller: Canceller, now: Instant
    ) throws(Failure) {
        self.client = client
        self.broken = broken
        self.plan = plan
        self.account = account
        self.canceller = canceller
        started = now
        preparation = try Preparation(
            client, verb, request: request, plan: plan, requestProvider: requestProvider, goingOnFrom: plan.succession == .continue ? broken?.text : nil)
    }

    /// What there is now; it does not wait.
    func poll() throws(Failure) -> Event {
        do {
            return try advance()
        } catch {
            var failure = error
            failure.requestID = failure.requestID ?? streamID
            throw preparation.described(failure, token: token)
        }
    }

    /// Of a stream, whose consumer may be slower than its provider.
    func pause() -> Instant {
        guard case .streaming(let transfer) = phase else { return .distantFuture }
        transfer.pause()
        return transfer.deadline
    }

    func resume() {
        if case .streaming(let transfer) = phase { transfer.resume() }
    }

    var lane: AttemptLane { plan.lane }

    var providerID: String { preparation.resolution.provider.id }

    /// Nothing more is wanted of it.
    func close() {
        canceller.detach(plan.lane)
        switch phase {
        case .authenticating(_, let transfer): transfer?.close()
        case .answering(let transfer), .streaming(let transfer): transfer.close()
        default: break
        }
    }

    func outcome(_ failure: Failure?, hasDelivered: Bool, at now: Instant) -> AttemptOutcome {
        var outcome = AttemptOutcome(
            failure: failure, usage: usage, latencyNanoseconds: now.since(started),
            firstContentNanoseconds: firstContent?.since(started), hasDelivered: hasDelivered, cost: spending(usage, cost),
            wasNeverSent: wasNeverSent, remainingRequests: remainingRequests)
        outcome.lane = plan.lane
        return outcome
    }

    /// What it has used so far, should it be given up.
    var use: PartialUse {
        switch phase {
        case .ready where bodies.isEmpty, .authenticating where bodies.isEmpty: return PartialUse(wasNeverSent: true)
        default: break
        }
        guard plan.deploymentID != nil, firstContent != nil, let reader else { return PartialUse() }
        let estimate = estimate(reader)
        // What a provider says at the beginning of a stream is not yet how much it will write.
        var used = reader.usage ?? estimate
        used.completionTokens = max(used.completionTokens, estimate.completionTokens)
        return PartialUse(
            usage: Usage(promptTokens: used.promptTokens, completionTokens: used.completionTokens),
            cost: spending(used, preparation.cost(of: used).dollars))
    }

    /// What the router is told: prices that the request has brought are not for a budget that others share.
    private func spending(_ usage: Usage?, _ cost: Double?) -> Double? {
        guard plan.deploymentID != nil, preparation.layers.requestBringsPrices else { return cost }
        return preparation.standingCost(of: usage, modelInfo: plan.modelInfo).dollars
    }

    /// Of a stream that broke after it had delivered something, what was delivered. The provider has charged for it, and as a
    /// rule has not said how much.
    func breakOff(_ failure: Failure) -> BrokenStream? {
        guard firstContent != nil, let reader else { return nil }
        // Half of an answer in a form can only be gone on from by who began it; of several choices the others may be still to come.
        let form = preparation.completion["response_format"]?["type"]?.string ?? "text"
        let text = form == "text" && preparation.choiceCount <= 1 ? reader.assembler.openText : nil
        let used = reader.usage ?? estimate(reader)
        usage = used
        cost = preparation.cost(of: used).dollars
        return BrokenStream(
            assembler: reader.assembler, text: text, isWhole: reader.assembler.isWhole(choices: preparation.choiceCount),
            tokens: reader.assembler.tokens, deployment: plan.deploymentID, status: failure.status,
            usage: broken.map { $0.usage + used } ?? used)
    }

    /// The reply of a stream that broke when nothing of the answer was missing. Once.
    func settle(_ broken: BrokenStream, at now: Instant) -> Bytes {
        var writer = JSONWriter(capacity: 2048)
        writer.beginObject()
        broken.assembler.write(usage: broken.usage, overrides: true, into: &writer)
        return closed(writer, preparation.cost(of: usage), at: now)
    }

    private func estimate(_ reader: StreamReader) -> Usage {
        isEstimated = true
        let before = plan.succession == .continue ? broken?.tokens ?? 0 : 0
        return Usage(
            promptTokens: TokenEstimate(of: preparation.completion).tokens,
            completionTokens: max(0, reader.assembler.tokens &- before))
    }

    func record(failure: Failure?, now: Instant) -> Account.Attempt {
        Account.Attempt(
            plan: plan, resolution: preparation.resolution, failure: failure, latencyNanoseconds: now.since(started), usage: usage,
            isEstimated: isEstimated, cost: cost)
    }

    private func advance() throws(Failure) -> Event {
        while true {
            if let reader, let event = try stream(reader) { return event }
            switch phase {
            case .ready:
                if preparation.isDryRun {
                    _ = try preparation.deadlines(until: plan.deadline)
                    return .done
                }
                try begin()
            case .authenticating(let fetch, let transfer):
                if let waiting = try authenticate(fetch, transfer) { return .waiting(waiting) }
            case .pausing(let moment, let then):
                let now = Instant.now
                guard now >= min(moment, plan.deadline) else { return .waiting(.moment(min(moment, plan.deadline))) }
                guard now < plan.deadline else { throw Failure(.timeout, "the deadline passed while the answer was waited for") }
                phase = then
            case .continuing(let step):
                try follow(step)
            case .answering(let transfer):
                if let event = try answer(of: transfer) { return event }
            case .streaming(let transfer):
                switch transfer.next() {
                case .waiting: return .waiting(.transfer(transfer))
                case .head(let head):
                    noteLimits(head)
                    streamID = Failure.requestID(head)
                    // A refusal comes in one piece, whatever was asked for.
                    if !Self.hasReply(head.status) {
                        reader = nil
                        phase = .answering(transfer)
                    } else if let failure = Failure.compression(head) {
                        throw failure
                    }
                case .body(let bytes): reader?.feed(bytes)
                case .end: reader?.end()
                case .failure(let failure):
                    wasNeverSent = failure.requestNeverSent && bodies.isEmpty
                    reader?.end(by: Failure(failure, isStream: true))
                }
            case .replaying: reader?.end()
            case .mocking(let playback):
                if let event = try play(playback) { return event }
            }
        }
    }

    // MARK: Sending

    private func begin() throws(Failure) {
        guard let destination = preparation.destination else {
            if let mock = preparation.mock { mimic(mock) }
            return
        }
        guard let source = destination.credential.tokenSource else {
            try send(to: destination)
            return
        }
        let fetch = TokenFetch(client.tokens, for: source, deadline: plan.deadline) { [canceller] in canceller.wake() }
        phase = .authenticating(fetch, nil)
    }

    private func send(to destination: Destination) throws(Failure) {
        let isAnswerStream = preparation.completion.isStream && !preparation.translation.opensStreamLater
        let request = try preparation.httpRequest(to: destination, token: token, number: bodies.count)
        let transfer = try transfer(request, isStream: isAnswerStream)
        if isAnswerStream { reader = makeReader() }
        phase = isAnswerStream ? .streaming(transfer) : .answering(transfer)
    }

    // MARK: Exchanges of several requests

    private func proceed(to step: Continuation) {
        steps.last = step
        bodies = []
        phase = .continuing(step)
        guard step.pauseMilliseconds > 0 else { return }
        phase = .pausing(until: Instant.now.advanced(milliseconds: Int64(step.pauseMilliseconds)), then: phase)
    }

    private func follow(_ step: Continuation) throws(Failure) {
        guard let destination = preparation.destination, destination.mayContinue(at: step.url, of: preparation.resolution.provider)
        else {
            throw Failure(.badResponse, "the provider sends the request on to an address that is not its own, which is not followed")
        }
        let transfer = try transfer(preparation.httpRequest(to: destination, token: token, continuing: step), isStream: step.isStream)
        if step.isStream { reader = makeReader() }
        phase = step.isStream ? .streaming(transfer) : .answering(transfer)
    }

    /// The model has no stream: its answer is made one.
    private func replay(_ document: Bytes) {
        let reader = makeReader()
        reader.feed(document)
        self.reader = reader
        phase = .replaying
    }

    private func transfer(_ request: HTTPRequest, isStream: Bool = false, within milliseconds: Int64? = nil) throws(Failure) -> Transfer {
        let limit = milliseconds.map { min(plan.deadline, Instant.now.advanced(milliseconds: $0)) } ?? plan.deadline
        let transfer = Transfer(
            request, on: client.pool, for: canceller.task, deadlines: try preparation.deadlines(until: limit),
            limits: preparation.limits(isStream: isStream))
        canceller.attach(transfer, plan.lane)
        return transfer
    }

    /// A step towards the token; what it waits for, if anything.
    private func authenticate(_ fetch: TokenFetch, _ transfer: Transfer?) throws(Failure) -> Pending? {
        if let transfer {
            do throws(TransferFailure) {
                guard let response = try transfer.response() else { return .transfer(transfer) }
                fetch.answered(status: response.status, body: response.body)
            } catch {
                fetch.failed(Failure(error, isStream: false))
            }
        }
        switch try fetch.next(at: .now) {
        case .token(let found):
            token = found
            guard let destination = preparation.destination else { throw Failure(.internal, "a token without a destination") }
            try send(to: destination)
            return nil
        case .send(let request):
            phase = .authenticating(fetch, try self.transfer(request.httpRequest, within: request.limitMilliseconds))
            return nil
        case .wait(let moment):
            phase = .authenticating(fetch, nil)
            return .moment(moment)
        }
    }

    private func mimic(_ script: MockScript) {
        let completion = preparation.completion
        let answer: [Bytes]
        if let embedding = preparation.embedding {
            answer = [MockEmbedding(script, embedding).body]
        } else {
            let made = MockAnswer(
                script: script, model: preparation.resolution.upstreamModel, includesUsage: completion.includesUsage)
            answer = completion.isStream ? made.events : [made.body]
        }
        if completion.isStream { reader = makeReader() }
        phase = .mocking(MockPlayback(script, answer: answer, now: .now, deadline: plan.deadline))
    }

    /// A step of a mock's answer; nil where there is another at once.
    private func play(_ playback: MockPlayback) throws(Failure) -> Event? {
        switch playback.next(at: .now) {
        case .nothing(let moment): phase = .pausing(until: moment, then: phase)
        case .bytes(let bytes):
            guard let reader else {
                bodies = [bytes]
                return try reply()
            }
            reader.feed(bytes)
        case .failure(let failure):
            guard let reader else { throw failure }
            reader.end(by: failure)
        case .end: reader?.end()
        }
        return nil
    }

    private func makeReader() -> StreamReader {
        StreamReader(
            preparation.translation, context: context, assembler: plan.succession == .continue ? broken?.assembler : nil)
    }

    private var context: ReplyContext {
        ReplyContext(
            fallbackID: .draw(), created: wallClockSeconds(), model: preparation.resolution.upstreamModel,
            includesUsage: preparation.completion.includesUsage,
            choiceCount: preparation.choiceCount,
            quirks: preparation.resolution.quirks, tools: preparation.wire.tools, beginsInThought: preparation.wire.endsInThought,
            limits: preparation.limits)
    }

    /// A success that is not one without content.
    private static func hasReply(_ status: Int) -> Bool { (200..<300).contains(status) && status != 204 && status != 205 }

    // MARK: The answer in one piece

    /// Nil where there is more to be sent.
    private func answer(of transfer: Transfer) throws(Failure) -> Event? {
        let response: HTTPResponse
        do throws(TransferFailure) {
            guard let whole = try transfer.response() else { return .waiting(.transfer(transfer)) }
            response = whole
            noteLimits(whole.head)
        } catch {
            wasNeverSent = error.requestNeverSent && bodies.isEmpty
            throw Failure(error, isStream: preparation.completion.isStream)
        }
        guard Self.hasReply(response.status) else {
            let refusal = preparation.refusal(response)
            forgetToken(refusedBy: refusal)
            guard let again = steps.again(after: refusal) else { throw refusal }
            proceed(to: again)
            return nil
        }
        bodies.append(response.body)
        if let embedding = preparation.embedding, bodies.count < embedding.bodies.count {
            // As it was to begin with: a token may have run out since.
            phase = .ready
            return nil
        }
        do throws(Failure) {
            let isStream = preparation.completion.isStream
            if preparation.embedding == nil, let next = try preparation.translation.continuation(of: response.body, isStream: isStream) {
                proceed(to: next)
                return nil
            }
            if isStream {
                replay(response.body)
                return nil
            }
            return try reply(response.head)
        } catch {
            throw preparation.described(error, by: response)
        }
    }

    /// A token that was refused is not kept for the next call.
    private func forgetToken(refusedBy failure: Failure) {
        guard failure.httpStatus == 401 || failure.status == .authentication,
            let source = preparation.destination?.credential.tokenSource
        else { return }
        client.tokens.forget(source.identity)
    }

    private func reply(_ head: HTTPHead? = nil) throws(Failure) -> Event {
        var writer = JSONWriter(capacity: bodies.reduce(1024) { $0 &+ $1.count })
        writer.beginObject()
        if let embedding = preparation.embedding {
            let counted = bodies.count == 1 ? head?["x-amzn-bedrock-input-token-count"].flatMap { Int($0) } : nil
            usage = try embedding.decode(bodies, countedTokens: counted, into: &writer)
        } else if let body = bodies.last {
            usage = try preparation.translation.decodeReply(body, context, into: &writer)
        }
        answer = consume writer
        return .done
    }

    /// The reply, which the account closes. Once, after `done`.
    func finish(at now: Instant) -> Bytes {
        guard let writer = answer.take() else { return preparation.description }
        let cost = preparation.cost(of: usage)
        self.cost = cost.dollars
        account.add(record(failure: nil, now: now))
        return closed(writer, cost, at: now)
    }

    private func closed(_ writer: consuming JSONWriter, _ cost: Cost, at now: Instant) -> Bytes {
        account.write(
            provider: preparation.resolution.provider.id, deployment: plan.deploymentID, dropped: preparation.wire.dropped,
            cost: cost, now: now, to: &writer)
        writer.endObject()
        return writer.finish()
    }

    private func noteLimits(_ head: HTTPHead) {
        guard plan.deploymentID != nil else { return }
        remainingRequests = RateLimitHeaders.remainingRequests({ head[$0] }, at: .now, wallClock: wallClockSeconds())
    }

    // MARK: The answer as a stream

    /// What the reader has; nil when it wants more.
    private func stream(_ reader: StreamReader) throws(Failure) -> Event? {
        if let chunk = nextHeld() { return .chunk(chunk) }
        while let chunk = try reader.next() {
            if firstContent != nil { return .chunk(broken == nil ? chunk : succeeding(chunk)) }
            let isContent = SucceedingChunk.isContent(chunk)
            if isContent { firstContent = .now }
            guard plan.isReplaceable else { return .chunk(chunk) }
            // In a continuation a chunk without content could only repeat how the reply began.
            if isContent || plan.succession != .continue { held.append(succeeding(chunk)) }
            if isContent { return .chunk(firstHeld()) }
        }
        guard reader.isComplete else { return nil }
        if firstContent == nil, !held.isEmpty {
            firstContent = .now
            return .chunk(firstHeld())
        }
        if case .streaming(let transfer) = phase { transfer.finish() }
        // A sum needs all of its parts.
        let used = reader.usage ?? broken.map { _ in estimate(reader) }
        usage = used
        var writer = JSONWriter(capacity: 2048)
        writer.beginObject()
        reader.writeReply(total: broken.flatMap { earlier in used.map { earlier.usage + $0 } }, to: &writer)
        answer = consume writer
        return .done
    }

    /// What was held back comes first, and before it that it belongs to another deployment.
    private func firstHeld() -> Bytes {
        if let broken, let policy = plan.succession { return broken.marker(policy, to: plan.deploymentID) }
        return nextHeld() ?? Bytes("{}")
    }

    private func nextHeld() -> Bytes? { firstContent == nil ? nil : held.next() }

    private func succeeding(_ chunk: Bytes) -> Bytes {
        guard let broken else { return chunk }
        return SucceedingChunk.rewritten(chunk, as: plan.succession == .continue ? broken.assembler.head : nil, adding: broken.usage)
    }
}

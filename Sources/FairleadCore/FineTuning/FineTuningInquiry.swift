import FairleadAuth
import FairleadCatalog
import FairleadModel
import FairleadTranslate
import FairleadTransport

/// Questions to a provider about fine-tuning, one after the other on the thread that waits for the answers.
struct FineTuningInquiry {
    let client: Client
    let resolution: Resolution
    let format: FineTuningFormat
    private let addressing: Addressing
    private let deadline: Instant

    /// A list that does not end is not read for ever.
    static let mostPages = 100
    private static let standardTimeout: Int64 = 60_000_000_000

    init(_ client: Client, _ request: JSON) throws(Failure) {
        self.client = client
        guard let provider = request.present("provider") ?? request.present("custom_llm_provider") else {
            throw Failure(
                .invalidRequest, "there is no provider: write {\"provider\": \"openai\", …}, one of \(Self.known)", param: "provider")
        }
        guard let id = provider.string, !id.isEmpty else {
            throw Failure(.invalidRequest, "'provider' is \(provider.asFound), where it must be a provider's id", param: "provider")
        }
        var query = ResolveQuery(model: "job", customLLMProvider: id)
        query.apiBase = (request.present("api_base") ?? request.present("base_url"))?.string
        resolution = try client.catalog.resolve(query)
        guard let format = FineTuningFormat.all[resolution.provider.id] else {
            throw Failure(
                .invalidRequest, "this version cannot ask \(resolution.provider.id) for fine-tuning jobs; it can ask \(Self.known)",
                param: "provider")
        }
        self.format = format
        addressing = Addressing(client, request: request, resolution)
        let layers = RequestLayers(request: request, deployment: nil, defaults: client.configuration.defaults, names: client.optionNames)
        deadline = Instant.now.advanced(nanoseconds: try layers.duration("timeout") ?? Self.standardTimeout)
    }

    private static let known = FineTuningFormat.all.keys.sorted().joined(separator: ", ")

    // MARK: One question

    func body(at side: SideAddress, _ next: (parameter: String, value: String)? = nil) throws(Failure) -> Bytes {
        let destination = try addressing.destination(beside: side)
        do throws(Failure) {
            let token = try token(for: destination.credential)
            do throws(Failure) {
                return try answer(to: request(to: destination, token: token, next), destination, token)
            } catch {
                throw error.scrubbed(of: destination.credential.secrets(token: token))
            }
        } catch {
            var failure = error
            failure.provider = failure.provider ?? resolution.provider.id
            throw failure
        }
    }

    /// All pages of a list, and whether that is all there is.
    func models(_ list: FineTuningFormat.ModelList, tuned: String? = nil) throws(Failure) -> (models: [FineTunedModel], isWhole: Bool) {
        var found: [FineTunedModel] = []
        var next: (parameter: String, value: String)?
        for _ in 0..<Self.mostPages {
            let page = try format.models(body(at: format.address(of: list, tuned: tuned), next), of: list)
            found += page.models
            guard let following = page.next else { return (found, true) }
            if following.value == next?.value { return (found, false) }
            next = following
        }
        return (found, false)
    }

    private func request(
        to destination: Destination, token: Token?, _ next: (parameter: String, value: String)?
    ) throws(Failure) -> HTTPRequest {
        var url = destination.endpoint.url
        if let next {
            url += url.utf8.contains(UInt8(ascii: "?")) ? "&" : "?"
            url += "\(next.parameter)=\(PercentEncoding.component(next.value))"
        }
        var headers = destination.headers(token: token)
        headers.removeAll { $0.name == "content-type" }
        headers.append(HTTPHeader("accept", "application/json"))
        if let signer = destination.credential.signer {
            let signed = destination.plainHeaders(token: token).filter { $0.name != "content-type" }
            headers += try signer.sign(
                method: "GET", url: url, headers: signed, body: Bytes(""), token: token, wallClock: wallClockSeconds()
            ).map(\.httpHeader)
        }
        return HTTPRequest(method: .get, url: url, headers: headers, acceptsGzip: true)
    }

    private func answer(to request: HTTPRequest, _ destination: Destination, _ token: Token?) throws(Failure) -> Bytes {
        let response = try send(request)
        guard response.status == 200 else {
            let failure = Failure.refusal(response, resolution.family.translation ?? OpenAIChat.self)
            if failure.httpStatus == 401, let source = destination.credential.tokenSource { client.tokens.forget(source.identity) }
            throw failure
        }
        return response.body
    }

    private func send(_ request: HTTPRequest, within milliseconds: Int64? = nil) throws(Failure) -> HTTPResponse {
        var deadlines = Deadlines.standard
        deadlines.total = milliseconds.map { min(deadline, Instant.now.advanced(milliseconds: $0)) } ?? deadline
        let transfer = Transfer(request, on: client.pool, deadlines: deadlines, limits: .standard)
        do throws(TransferFailure) {
            while true {
                if let response = try transfer.response() { return response }
                _ = transfer.wait(until: .distantFuture)
            }
        } catch {
            throw Failure(error, isStream: false)
        }
    }

    private func token(for credential: Credential) throws(Failure) -> Token? {
        guard let source = credential.tokenSource else { return nil }
        let monitor = Monitor()
        let fetch = TokenFetch(client.tokens, for: source, deadline: deadline) {
            monitor.lock()
            monitor.wakeAll()
            monitor.unlock()
        }
        while true {
            switch try fetch.next(at: .now) {
            case .token(let token): return token
            case .send(let request):
                do throws(Failure) {
                    let response = try send(request.httpRequest, within: request.limitMilliseconds)
                    fetch.answered(status: response.status, body: response.body)
                } catch {
                    fetch.failed(error)
                }
            case .wait(let moment):
                // Woken or not, the question is asked again: a wake that came before the wait is not missed for long.
                monitor.lock()
                _ = monitor.wait(until: min(moment, Instant.now.advanced(milliseconds: 20)))
                monitor.unlock()
            }
        }
    }

    /// What would be sent: the reply to `dry_run`.
    func description(of side: SideAddress) throws(Failure) -> Bytes {
        let destination = try addressing.destination(beside: side)
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("method")
        writer.string("GET")
        writer.key("url")
        writer.string(destination.endpoint.url)
        writer.key("headers")
        writer.beginObject()
        for (name, value) in destination.credential.redactedHeaders + destination.endpoint.headers {
            writer.key(name)
            writer.string(value)
        }
        writer.endObject()
        writer.endObject()
        return writer.finish()
    }
}

import FairleadCatalog
import FairleadModel

/// One of the models that are compared, with what has become of its call. Driven by the thread that drives the comparison.
final class Contender {
    enum Outcome {
        case running(Call)
        case answered(JSON)
        /// Apart: a failure has padding, which an enum over it would look at.
        indirect case failed(Failure)
        /// An answer that was there before: a text, a message or a reply.
        case given(JSON)
    }

    let label: String
    let model: String?
    /// Whose model it is, where that is known.
    let resolution: Resolution?
    private(set) var outcome: Outcome
    /// Until its first content came; of a stream.
    private(set) var firstTokenNanoseconds: Int64?
    private(set) var nanoseconds: Int64?
    private let number: Int
    // For other threads, which may cancel it.
    private let call: Call?

    init(_ entry: ComparisonRequest.Entry, number: Int, client: Client, start: Comparison.Start) {
        label = entry.label
        model = entry.model
        self.number = number
        switch entry.content {
        case .answer(let answer):
            resolution = nil
            outcome = .given(answer)
            call = nil
        case .request(let request):
            resolution = try? client.resolution(of: request, at: request)
            do throws(Failure) {
                let started = try start(request)
                outcome = .running(started)
                call = started
            } catch {
                outcome = .failed(error)
                call = nil
            }
        }
    }

    private var running: Call? {
        if case .running(let call) = outcome { call } else { nil }
    }

    var hasEnded: Bool { running == nil }

    /// Any thread.
    func cancel() { call?.cancel() }

    func enqueue(as queued: QueuedCall) { _ = running?.enqueue(as: queued) }

    var wakeTime: Instant { running?.wakeTime ?? .distantFuture }

    func pause() -> Instant { running?.pause() ?? .distantFuture }

    func resume() { running?.resume() }

    func abandon() { running?.abandon() }

    /// Goes as far as it can without waiting; gives a chunk that has come.
    func advance(since started: Instant) -> Bytes? {
        guard let call = running else { return nil }
        do throws(Failure) {
            switch try call.poll() {
            case .waiting: return nil
            case .chunk(let chunk):
                if firstTokenNanoseconds == nil, Self.hasContent(chunk) { firstTokenNanoseconds = Instant.now.since(started) }
                return chunk
            case .done(let reply): outcome = .answered(try Self.read(reply))
            case .ended: outcome = .failed(Failure(.internal, "the call ended without a reply"))
            }
        } catch {
            outcome = .failed(error)
        }
        nanoseconds = Instant.now.since(started)
        return nil
    }

    private static func read(_ reply: Bytes) throws(Failure) -> JSON {
        do {
            return try JSONDocument(reply).root
        } catch {
            throw Failure(.limit, "the reply is too large to be compared: \(error.message)")
        }
    }

    /// A first chunk often names the role alone.
    private static func hasContent(_ chunk: Bytes) -> Bool {
        guard let root = try? JSONDocument(chunk).root, let delta = root["choices"]?[0]?["delta"] else { return false }
        return delta.members.contains { key, value in
            !key.equals("role") && !value.isNull && !value.isEmptyString && !(value.isArray && value.count == 0)
        }
    }

    /// A chunk that says whose it is.
    func labelled(_ chunk: Bytes) -> Bytes {
        guard let root = try? JSONDocument(chunk).root else { return chunk }
        var writer = JSONWriter(capacity: chunk.count &+ label.utf8.count &+ 48)
        writer.beginObject()
        writer.members(of: root) { !$0.equals("fairlead") }
        writer.key("fairlead")
        writer.beginObject()
        if let account = root["fairlead"] {
            writer.members(of: account)
        }
        writer.key("result")
        writer.int(number)
        writer.key("label")
        writer.string(label)
        writer.endObject()
        writer.endObject()
        return writer.finish()
    }
}

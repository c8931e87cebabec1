import FairleadCatalog
import FairleadModel
import FairleadTranslate

extension Client {
    /// What became of a fine-tuning job: `{"provider", "job", …}`. Blocks until its provider has answered.
    public func fineTuningJob(_ request: JSON) throws(Failure) -> Bytes {
        let given = request.present("job")
        guard let job = given?.string, !job.isEmpty else {
            if let given { throw Failure(.invalidRequest, "'job' is \(given.asFound), where it must be the job's id", param: "job") }
            throw Failure(.invalidRequest, "there is no job: write {\"provider\": \"openai\", \"job\": \"ftjob-…\"}", param: "job")
        }
        let inquiry = try FineTuningInquiry(self, request)
        let side = inquiry.format.address(ofJob: job)
        if request.present("dry_run")?.bool == true { return try inquiry.description(of: side) }
        var found = try inquiry.format.job(inquiry.body(at: side), id: job)
        var reason = found.reason
        if found.status == .succeeded, found.model == nil, let product = found.product {
            for list in found.deployments where found.model == nil {
                let deployed = try inquiry.models(list, tuned: product).models
                found.model = deployed.first { $0.reason == nil }?.id
                if found.model == nil, let waiting = deployed.first { reason = "its deployment \(waiting.id) cannot be called: \(waiting.status ?? "?")" }
            }
        }
        if found.model != nil, found.status == .succeeded { reason = nil }
        return JobReply(found, reason, inquiry).json
    }

    /// The fine-tuned models that an account has: `{"provider", …}`. Blocks until all pages are there.
    public func fineTunedModels(_ request: JSON) throws(Failure) -> Bytes {
        let inquiry = try FineTuningInquiry(self, request)
        if request.present("dry_run")?.bool == true, let first = inquiry.format.lists.first {
            return try inquiry.description(of: inquiry.format.address(of: first))
        }
        var models: [FineTunedModel] = []
        var isWhole = true
        for list in inquiry.format.lists {
            let found = try inquiry.models(list)
            models += found.models
            isWhole = isWhole && found.isWhole
        }
        // A deployment has the base of what is deployed.
        let bases = Dictionary(models.compactMap { model in model.baseModel.map { (model.id, $0) } }, uniquingKeysWith: { first, _ in first })
        for position in models.indices {
            if let product = models[position].product, let base = bases[product] { models[position].baseModel = base }
        }
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("provider")
        writer.string(inquiry.resolution.provider.id)
        writer.key("models")
        writer.beginArray()
        for model in models { inquiry.write(model, to: &writer) }
        writer.endArray()
        writer.key("truncated")
        writer.bool(!isWhole)
        writer.endObject()
        return writer.finish()
    }
}

extension FineTuningJob {
    /// Why there is no model yet.
    fileprivate var reason: String? {
        let native = nativeStatus ?? "no status"
        switch status {
        case .queued: return "the job waits (\(native)): ask again later"
        case .running: return "the job is still running (\(native)): ask again later"
        case .failed: return "the job has failed" + (error.map { ": \($0)" } ?? "")
        case .cancelled: return "the job was cancelled"
        case .succeeded: return needsDeployment ?? "the job has succeeded, and its provider does not name a model"
        case nil: return "the provider says \"\(native)\", which this version does not know"
        }
    }
}

private struct JobReply {
    let json: Bytes

    init(_ job: FineTuningJob, _ reason: String?, _ inquiry: FineTuningInquiry) {
        // Some name the model while it is still being made.
        let model = job.status == .succeeded ? job.model : nil
        var writer = JSONWriter()
        writer.beginObject()
        writer.key("id")
        writer.string(job.id)
        writer.key("provider")
        writer.string(inquiry.resolution.provider.id)
        writer.key("status")
        if let status = job.status { writer.string(status.rawValue) } else { writer.string("unknown" as StaticString) }
        writer.orNull("native_status", job.nativeStatus)
        writer.orNull("model", model.map { inquiry.callable($0) })
        writer.orNull("reason", reason)
        writer.orNull("fine_tuned_model", job.product)
        writer.orNull("base_model", job.baseModel)
        writer.key("fine_tune")
        if let name = model ?? job.product { inquiry.lineage(of: name, job.baseModel).write(to: &writer) } else { writer.null() }
        writer.orNull("created_at", job.created)
        writer.orNull("finished_at", job.finished)
        writer.orNull("error", job.error)
        writer.endObject()
        json = writer.finish()
    }
}

extension FineTuningInquiry {
    fileprivate func write(_ model: FineTunedModel, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.orNull("model", model.reason == nil ? callable(model.id) : nil)
        writer.orNull("reason", model.reason)
        writer.key("kind")
        writer.string(model.kind)
        writer.key("id")
        writer.string(model.id)
        let lineage = lineage(of: model.id, model.baseModel)
        writer.orNull("base_model", model.baseModel ?? lineage.baseModel)
        writer.key("fine_tune")
        lineage.write(to: &writer)
        writer.orNull("fine_tuned_model", model.product)
        writer.orNull("job", model.job)
        writer.orNull("native_status", model.status)
        writer.orNull("created_at", model.created)
        writer.endObject()
    }

    /// As a request names it: with its provider, so that it can be nobody else's.
    fileprivate func callable(_ model: String) -> String { "\(resolution.provider.id)/\(model)" }

    fileprivate func lineage(of model: String, _ base: String?) -> FineTune {
        let query = ResolveQuery(model: callable(model), baseModel: base)
        return (try? client.catalog.resolve(query))?.fineTune ?? FineTune(baseModel: base)
    }
}

extension JSONWriter {
    mutating func orNull(_ name: StaticString, _ text: String?) {
        key(name)
        if let text { string(text) } else { null() }
    }

    fileprivate mutating func orNull(_ name: StaticString, _ number: Int64?) {
        key(name)
        if let number { int(Int(number)) } else { null() }
    }
}

import FairleadCatalog
import FairleadModel
import FairleadTranslate

/// Ids of fine-tuning jobs, which people take for those of the models that they make.
enum JobName {
    /// What to write in the place of a job's id; nil for what is none.
    static func advice(on id: String) -> Failure? {
        guard mayBeOne(id) else { return nil }
        let slash = id.firstIndex(of: "/")
        let prefix = slash.map { String(id[..<$0]) } ?? ""
        let isPrefixed = FineTuningFormat.all[prefix] != nil
        let job = isPrefixed ? slash.map { String(id[id.index(after: $0)...]) } ?? id : id
        guard let owner = owner(of: job, isPrefixed ? prefix : nil) else { return nil }
        return Failure(
            .invalidRequest,
            "\"\(id.prefix(200))\" is a fine-tuning job and no model: fairlead_fine_tuning_job with"
                + " {\"provider\": \"\(owner)\", \"job\": \"\(job.prefix(200))\"} says which model it has made, and that is what to write here",
            param: "model")
    }

    /// Deployments, and models at an address of the caller's, have the names that people give them.
    static func mayBeModel(_ query: ResolveQuery, at base: JSON, _ client: Client) -> Bool {
        guard let resolution = try? client.catalog.resolve(query) else { return false }
        guard let format = FineTuningFormat.all[resolution.provider.id] else { return query.customLLMProvider != nil }
        switch format.naming {
        case .byProvider: return false
        case .byCaller: return true
        case .byCallerElsewhere:
            return (try? Addressing(client, request: base, resolution).endpoint(isStream: false))?.isProvidersOwn == false
        }
    }

    private static func owner(of job: String, _ prefix: String?) -> String? {
        if job.hasPrefix("ftjob-") { return prefix ?? "openai" }
        if job.holds("/tuningJobs/") { return "vertex_ai" }
        if job.holds("FineTuningJobs/") || job.holds("/dpoJobs/") { return "fireworks_ai" }
        if job.holds(":model-customization-job/") || job.holds(":model-import-job/") { return "bedrock" }
        return job.hasPrefix("tunedModels/") && job.holds("/operations/") ? "gemini" : nil
    }

    /// One look at each byte: nearly every id is none.
    private static func mayBeOne(_ id: String) -> Bool {
        var id = id
        return id.withUTF8 { text in
            var position = 2
            while position < text.count {
                if text[position] == UInt8(ascii: "b") || text[position] == UInt8(ascii: "p") {
                    let (first, second) = (text[position &- 2] | 0x20, text[position &- 1])
                    if first == UInt8(ascii: "j"), second == UInt8(ascii: "o"), text[position] == UInt8(ascii: "b") { return true }
                    if first == UInt8(ascii: "/"), second == UInt8(ascii: "o"), text[position] == UInt8(ascii: "p") { return true }
                }
                position &+= 1
            }
            return false
        }
    }
}

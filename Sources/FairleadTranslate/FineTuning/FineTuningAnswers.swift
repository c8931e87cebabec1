import FairleadCatalog
import FairleadModel

extension FineTuningFormat {
    /// Where a job is asked for.
    public func address(ofJob id: String) -> SideAddress {
        let kind = kind(of: id)
        var side = address
        side.path = kind.path
        side.variantPaths = kind.variantPaths
        side.filling = kind.names.lazy.compactMap { Self.segments(of: id, as: $0) }.first ?? ["job": id]
        side.filling["region"] = Self.region(ofARN: id)
        return side
    }

    /// - Parameter tuned: the model whose deployments are listed.
    public func address(of list: ModelList, tuned: String? = nil) -> SideAddress {
        var side = address
        side.path = list.path
        side.variantPaths = list.variantPaths
        if let tuned {
            side.filling = ["tuned": tuned]
            side.filling["region"] = Self.region(ofARN: tuned)
        }
        return side
    }

    /// Where a resource of AWS's is at home: no other region knows it.
    private static func region(ofARN name: String) -> String? {
        let fields = name.split(separator: ":", maxSplits: 4, omittingEmptySubsequences: false)
        guard fields.count == 5, fields[0] == "arn", !fields[3].isEmpty else { return nil }
        // A dot would lead to other hosts.
        let isRegion = fields[3].allSatisfy { $0 == "-" || $0.isASCII && ($0.isLetter || $0.isNumber) }
        return isRegion ? String(fields[3]) : nil
    }

    private func kind(of id: String) -> JobKind {
        jobs.first { kind in kind.marker.map { id.holds($0) } ?? true } ?? JobKind(path: "", fields: Fields())
    }

    /// What a full name has in the places of the gaps; nil for another form.
    private static func segments(of name: String, as pattern: String) -> [String: String]? {
        let (own, wanted) = (name.split(separator: "/"), pattern.split(separator: "/"))
        guard own.count == wanted.count else { return nil }
        var found: [String: String] = [:]
        for (segment, gap) in zip(own, wanted) {
            if gap.hasPrefix("{") {
                found[String(gap.dropFirst().dropLast())] = String(segment)
            } else if segment != gap {
                return nil
            }
        }
        return found
    }

    // MARK: Answers

    public func job(_ body: Bytes, id: String) throws(Failure) -> FineTuningJob {
        let root = try Self.document(body)
        let kind = kind(of: id)
        let fields = kind.fields
        let native = Self.text(root, fields.status)
        var job = FineTuningJob(id: Self.text(root, fields.id) ?? id)
        job.nativeStatus = native
        job.status = native.flatMap { statuses[$0.lowercased()] }
        job.baseModel = Self.text(root, fields.base).map(Self.baseName)
        job.created = Self.seconds(root, fields.created)
        // Some say only when a job was last changed.
        if [.succeeded, .failed, .cancelled].contains(job.status) { job.finished = Self.seconds(root, fields.finished) }
        job.error = Self.text(root, fields.error)
        job.product = Self.text(root, fields.product)
        job.model = Self.text(root, fields.model)
        job.deployments = kind.deployments
        job.needsDeployment = fields.model.isEmpty ? lists.first { $0.needs != nil }?.needs : fields.withoutModel
        return job
    }

    /// The models of a page, and what asks for the next one.
    public func models(_ body: Bytes, of list: ModelList) throws(Failure) -> (models: [FineTunedModel], next: (parameter: String, value: String)?) {
        let root = try Self.document(body)
        // An empty list is left out by some, also where a page follows.
        let rows = root[list.rows] ?? (root.isArray ? root : nil)
        let models = rows.map { $0.isArray ? $0.elements.filter { $0.isObject && list.isWanted($0) } : [] } ?? []
        let next = list.next.flatMap { next in
            root[next.member]?.string.flatMap { $0.isEmpty ? nil : (parameter: "\(next.parameter)", value: $0) }
        }
        return (models.compactMap { Self.model($0, of: list) }, next)
    }

    private static func model(_ row: JSON, of list: ModelList) -> FineTunedModel? {
        let fields = list.fields
        let model = text(row, fields.model)
        let product = text(row, fields.product)
        guard let id = model ?? (fields.withoutModel == nil ? nil : product) ?? text(row, fields.id) else { return nil }
        let status = text(row, fields.status)
        var reason = list.needs
        if reason == nil, let ready = list.ready, !ready.contains(status ?? "") { reason = "it is not ready: \(status ?? "its status is not known")" }
        if reason == nil, model == nil { reason = fields.withoutModel }
        return FineTunedModel(
            kind: list.kind, id: id, reason: reason, baseModel: text(row, fields.base).map(baseName), product: product,
            status: status, job: text(row, fields.job), created: seconds(row, fields.created))
    }

    /// A base as its own provider's completions know it: of an ARN, what it names; of Gemini's `models/x`, the model.
    private static func baseName(_ name: String) -> String {
        if name.hasPrefix("arn:"), let slash = name.lastIndex(of: "/") { return String(name[name.index(after: slash)...]) }
        return name.hasPrefix("models/") ? String(name.dropFirst("models/".count)) : name
    }

    private static func document(_ body: Bytes) throws(Failure) -> JSON {
        do {
            return try JSONDocument(body).root
        } catch {
            throw Failure(.badResponse, "the provider's answer is not JSON: \(error.message)")
        }
    }

    private static func value(_ root: JSON, _ members: Members) -> JSON? {
        for path in members {
            var found: JSON? = root
            for name in path.split(separator: "/") { found = found?[String(name)] }
            if let found, !found.isNull { return found }
        }
        return nil
    }

    private static func text(_ root: JSON, _ members: Members) -> String? {
        guard let value = value(root, members) else { return nil }
        let text = value.string ?? (value.isNumber ? String(decoding: value.source, as: UTF8.self) : nil)
        return text?.isEmpty == true ? nil : text
    }

    private static func seconds(_ root: JSON, _ members: Members) -> Int64? {
        guard let value = value(root, members) else { return nil }
        return value.int.map { Int64($0) } ?? value.string.flatMap { CivilTime.seconds(iso8601: $0) }
    }
}

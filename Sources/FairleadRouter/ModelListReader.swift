import FairleadCore
import FairleadModel

/// Reads the `model_list`.
enum ModelListReader {
    /// - Parameter written: The configuration before references to the environment were replaced.
    static func read(_ root: Place, written: JSON, _ findings: inout Findings) -> [Deployment] {
        guard let list = root["model_list"] else {
            findings.fault("/model_list", "is missing: an array of deployments is needed")
            return []
        }
        guard list.value.isArray, list.value.count > 0 else {
            findings.wrongKind(list, "an array of at least one deployment")
            return []
        }
        var clocks: [(name: String, value: JSON)] = []
        for name in Clocks.names {
            guard let clock = root["router_settings"]?[name] ?? root[name] else { continue }
            clocks.append((name, clock.value))
        }
        var deployments: [Deployment] = []
        var places: [String: String] = [:]
        var derived: [String: Int] = [:]
        var originals = written["model_list"]?.elements
        for row in list.elements {
            let original = originals?.next()
            guard let deployment = self.row(row, original ?? row.value, clocks, &derived, &findings) else { continue }
            if let other = places.updateValue(row.pointer, forKey: deployment.id) {
                findings.fault("\(row.pointer)/model_info/id", "is '\(deployment.id)', the id of \(other) too")
            }
            deployments.append(deployment)
        }
        return deployments
    }

    private static func row(
        _ row: Place, _ original: JSON, _ clocks: [(name: String, value: JSON)], _ derived: inout [String: Int], _ findings: inout Findings
    ) -> Deployment? {
        guard row.value.isObject else {
            findings.wrongKind(row, "an object with model_name and params")
            return nil
        }
        for (name, place) in row.members where !SettingNames.row.contains(name) {
            if let known = Spelling.nearest(to: name, among: SettingNames.row) {
                findings.fault(place.pointer, "is not known; did you mean '\(known)'?")
            } else {
                findings.warn(place.pointer, "has no effect")
            }
        }
        let group = findings.text(row["model_name"])
        if row["model_name"] == nil { findings.fault("\(row.pointer)/model_name", "is missing: the group's name is needed") }
        if let ours = row["params"], row["litellm_params"] != nil {
            findings.fault(ours.pointer, "is given together with litellm_params; one of them is enough")
        }
        guard let params = row["params"] ?? row["litellm_params"] else {
            findings.fault("\(row.pointer)/params", "is missing: an object with the model is needed (litellm_params will do)")
            return nil
        }
        guard params.value.isObject else {
            findings.wrongKind(params, "an object")
            return nil
        }
        let info = row["model_info"]
        if let info, !info.value.isObject { findings.wrongKind(info, "an object") }
        if params["model"] == nil { findings.fault("\(params.pointer)/model", "is missing: the model's id is needed") }
        let model = findings.text(params["model"])

        let order = findings.whole(params["order"], in: -1_000_000...1_000_000)
        let weight = findings.number(params["weight"])
        let requests = findings.number(params["rpm"])
        let tokens = findings.number(params["tpm"])
        let input = findings.whole(params["itpm"], in: 0...Int.max)
        let output = findings.whole(params["otpm"], in: 0...Int.max)
        let timeout = findings.duration(params["timeout"], above: 0)
        let streamTimeout = findings.duration(params["stream_timeout"], above: 0)
        for clock in Clocks.names { _ = findings.duration(params[clock], above: 0) }
        let cooldown = findings.duration(params["cooldown_time"] ?? info?["cooldown_time"])
        let allowedFails = findings.whole(params["allowed_fails"] ?? info?["allowed_fails"], in: 0...1_000_000)
        let failsPolicy = info?["allowed_fails_policy"].map { PolicyReader.allowedFails($0, &findings) }
        let retries = findings.whole(params["num_retries"], in: 0...RouterSettings.mostRetries)
        let parallel = findings.whole(params["max_parallel_requests"], in: 1...1_000_000)
        let budget = self.budget(params, &findings)
        let tags = findings.names(params["tags"]) ?? []
        let region = findings.text(params["region_name"])
        let silentModel = SilentModel.read(params, &findings)
        let isBlocked = findings.flag(info?["blocked"]) ?? false
        warnOfOthers(params, info, &findings)
        let givenID = identity(info?["id"], &findings)

        guard let group, let model, let parameters = passedOn(params.value, clocks) else { return nil }
        let writtenParameters = original.present("params") ?? original.present("litellm_params") ?? params.value
        return Deployment(
            id: givenID ?? unique(DeploymentID.derive(group: group, parameters: writtenParameters), &derived), group: group,
            parameters: parameters, modelInfo: info?.value, model: model, pointer: params.pointer, order: order, weight: weight,
            requestsPerMinute: requests, tokensPerMinute: tokens, inputPerMinute: input, outputPerMinute: output, timeout: timeout,
            streamTimeout: streamTimeout, cooldown: cooldown, allowedFails: allowedFails, allowedFailsPolicy: failsPolicy, retries: retries,
            maxParallelRequests: parallel, budget: budget, tags: tags, region: region, isBlocked: isBlocked,
            silentModel: silentModel, target: nil)
    }

    /// Why it is not sent, for all that anybody has asked for it.
    private static func unread(_ name: String, _ parameters: JSON) -> String? {
        guard let reason = OptionNames.foreign(name) else { return nil }
        return parameters["allowed_openai_params"]?.elements.contains { $0.equals(name) } == true ? nil : reason
    }

    private static func warnOfOthers(_ params: Place, _ info: Place?, _ findings: inout Findings) {
        for (name, member) in params.members where !member.value.isNull && !ParameterNames.routing.contains(name) {
            if let reason = unread(name, params.value) {
                findings.warn(member.pointer, "is \(reason)")
            } else if let meant = ParameterNames.meant(by: name) {
                findings.warn(member.pointer, "is passed to the provider as it stands; did you mean '\(meant)'?")
            }
        }
        if let list = params["organization"], list.value.isArray {
            findings.fault(list.pointer, "is a list; write a deployment for each organization")
        }
    }

    private static func budget(_ params: Place, _ findings: inout Findings) -> BudgetRule? {
        let duration = params["budget_duration"].flatMap { LimitReader.span($0, &findings) }
        guard let limit = findings.number(params["max_budget"]) else {
            if let place = params["budget_duration"] { findings.warn(place.pointer, "has no effect without max_budget") }
            return nil
        }
        return BudgetRule(limit: limit, duration: duration)
    }

    private static func identity(_ place: Place?, _ findings: inout Findings) -> String? {
        if let number = place?.value.int { return String(number) }
        return findings.text(place)
    }

    /// Rows that differ in their keys alone are told apart by their number.
    private static func unique(_ id: String, _ derived: inout [String: Int]) -> String {
        let number = derived[id, default: 0] + 1
        derived[id] = number
        return number == 1 ? id : "\(id)-\(number)"
    }

    /// The parameters without the router's own, in a document of their own: the whole configuration is not kept.
    private static func passedOn(_ parameters: JSON, _ clocks: [(name: String, value: JSON)]) -> JSON? {
        var writer = JSONWriter()
        writer.beginObject()
        for (key, value) in parameters.members {
            let name = key.string ?? ""
            guard !ParameterNames.routing.contains(name), unread(name, parameters) == nil else { continue }
            writer.member(key, value)
        }
        for clock in clocks where parameters[clock.name]?.isNull != false {
            writer.member(clock.name, clock.value)
        }
        writer.endObject()
        return try? JSONDocument(writer.finish()).root
    }
}

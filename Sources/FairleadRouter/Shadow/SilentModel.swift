import FairleadCore
import FairleadModel

/// `silent_model` of a deployment: which groups get a copy of its requests, and how often. Their answers are recorded, and no caller sees them.
public struct SilentModel: Sendable, Equatable {
    /// Groups, aliases or deployments' ids.
    public var targets: [String] = []
    /// `silent_model_percent`.
    public var percent = 100.0

    static func read(_ params: Place, _ findings: inout Findings) -> SilentModel? {
        guard let place = params["silent_model"] else {
            if let percent = params["silent_model_percent"] { findings.warn(percent.pointer, "has no effect without silent_model") }
            return nil
        }
        var silent = SilentModel()
        silent.targets = place.value.isArray ? findings.names(place) ?? [] : findings.text(place).map { [$0] } ?? []
        if let place = params["silent_model_percent"], let percent = findings.number(place, "a percentage, from 0 to 100") {
            if percent > 100 { findings.fault(place.pointer, "is more than 100, where it must be a percentage, from 0 to 100") }
            silent.percent = percent
        }
        return silent.targets.isEmpty ? nil : silent
    }
}

/// What a silent model has answered.
struct ShadowRecord: Sendable {
    let number: Int
    /// Seconds since 1970.
    let at: Int64
    let group: String
    /// Whose request was copied.
    let deployment: String
    let silentModel: String
    /// The caller's own name for the call, `litellm_call_id`, as far as there is place for it.
    let callID: String?
    var reply: Bytes?
    var error: Bytes?

    /// The beginning of a name, whole characters of it.
    static func bounded(_ name: String) -> String {
        var length = 0
        return String(
            String.UnicodeScalarView(
                name.unicodeScalars.prefix { scalar in
                    length += UTF8.width(scalar)
                    return length <= 256
                }))
    }

    var bytes: Int { (reply?.count ?? 0) &+ (error?.count ?? 0) }

    func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("number", number)
        writer.key("at")
        writer.int(Int(at))
        writer.key("group")
        writer.string(group)
        writer.key("deployment")
        writer.string(deployment)
        writer.key("silent_model")
        writer.string(silentModel)
        writer.member("litellm_call_id", callID)
        writer.key("reply")
        if let reply { writer.raw(reply) } else { writer.null() }
        writer.key("error")
        if let error { writer.raw(error) } else { writer.null() }
        writer.endObject()
    }
}

/// How the copies went, all together.
struct ShadowTally: Sendable {
    var sent = 0
    var succeeded = 0
    var failed = 0
    /// Since as many were under way as may be.
    var skipped = 0
    /// In dollars, where it is known; no part of the router's own.
    var cost = 0.0

    func write(inFlight: Int, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("sent", sent)
        writer.member("succeeded", succeeded)
        writer.member("failed", failed)
        writer.member("skipped", skipped)
        writer.member("in_flight", inFlight)
        writer.key("cost")
        writer.double(cost)
        writer.endObject()
    }
}

import FairleadModel

/// Reads the members of a credentials object.
struct GoogleCredentialFields {
    let json: JSON
    let name: String
    let layer: OptionLayer
    /// Where an external account's tokens and keys may come from.
    let files: CredentialFiles
    let environment: Environment

    /// The fields of an object inside this one.
    func fields(of member: StaticString) throws(Failure) -> GoogleCredentialFields? {
        guard let value = json.present(member) else { return nil }
        guard value.isObject else { throw fault("\(member) must be an object") }
        return GoogleCredentialFields(json: value, name: name, layer: layer, files: files, environment: environment)
    }

    func optional(_ member: StaticString) throws(Failure) -> String? {
        guard let value = json.present(member) else { return nil }
        guard let text = value.string, !text.isEmpty else { throw fault("\(member) must be a text") }
        return text
    }

    func required(_ member: StaticString) throws(Failure) -> String {
        guard let text = try optional(member) else { throw fault("\(member) is missing") }
        return text
    }

    func texts(_ member: StaticString) throws(Failure) -> [String] {
        guard let value = json.present(member) else { return [] }
        var texts: [String] = []
        for element in value.elements {
            guard let text = element.string else { throw fault("\(member) must be a list of texts") }
            texts.append(text)
        }
        return texts
    }

    /// A project's id goes into URLs and headers.
    func project(_ member: StaticString) throws(Failure) -> String? {
        guard let text = try optional(member) else { return nil }
        guard text.utf8.count <= 256, HeaderField.isFieldValue(text) else { throw fault("\(member) is no project id") }
        return text
    }

    // MARK: Addresses

    /// Google's own address, unless whoever configures the process has another in the file.
    func tokenURL() throws(Failure) -> String {
        guard let url = try optional("token_uri") else { return "https://oauth2.googleapis.com/token" }
        guard let origin = try? Origin(url), origin.scheme != .unix else { throw fault("token_uri is no URL") }
        guard layer.isTrusted || Self.tokenHosts.contains(where: { $0.covers(origin) }) else {
            throw fault("token_uri must be https and Google's own in credentials that a request brings")
        }
        return url
    }

    /// The address of a service of Google's which is shown a proof that counts elsewhere too: of Google's own, of the cloud the
    /// credentials are for, or on this machine.
    func serviceURL(_ member: StaticString) throws(Failure) -> String? {
        guard let url = try optional(member) else { return nil }
        guard let origin = try? Origin(url), origin.scheme != .unix else { throw fault("\(member) is no URL") }
        let universe = layer.isTrusted ? try optional("universe_domain") : nil
        let isGoogles = [universe, "googleapis.com"].contains { domain in
            domain.flatMap { OriginPattern(template: "*.\($0)") }?.covers(origin) ?? false
        }
        guard isGoogles || (layer.isTrusted && origin.isLoopback) else {
            throw fault("\(member) must be https and at \(universe.map { "\($0) or " } ?? "")googleapis.com")
        }
        return url
    }

    // Keys made before 2018 name accounts.google.com.
    private static let tokenHosts = [
        "https://oauth2.googleapis.com", "https://www.googleapis.com", "https://accounts.google.com",
    ]
    .compactMap { OriginPattern(template: $0) }

    func fault(_ what: String) -> Failure {
        Failure(layer.faultStatus, "in the Google credentials of \(name) \(what)", param: "vertex_credentials")
    }
}

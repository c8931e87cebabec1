import FairleadModel

/// Where Google's credentials are looked for: options, then the environment, then what `gcloud` has left, and the metadata server
/// only where something says that there is one: asking for it costs a name lookup and seconds where there is none.
extension CredentialQuery {
    static let googleOptions = ["vertex_credentials", "vertex_ai_credentials"]
    static let googleVariables = ["VERTEXAI_CREDENTIALS", "GOOGLE_APPLICATION_CREDENTIALS"]
    private static let projectOptions = ["vertex_project", "vertex_ai_project"]
    private static let projectVariables = ["VERTEXAI_PROJECT", "VERTEX_PROJECT", "GOOGLE_CLOUD_PROJECT"]

    /// The project a Vertex AI address names: an option, the environment, or what the credentials themselves say.
    public func googleProject() throws(Failure) -> LayeredOption? {
        if let given = try layers.text(Self.projectOptions, variables: Self.projectVariables) { return given }
        for layer in layers.present {
            guard let candidate = try candidate(in: layer) else { continue }
            return candidate.project.map { LayeredOption(text: $0, layer: layer, name: candidate.name) }
        }
        return nil
    }

    /// The credentials an option of the layer gives: an object, its text, or, in a configuration, the path of a file.
    func googleCandidate(in layer: OptionLayer) throws(Failure) -> CredentialCandidate? {
        for option in Self.googleOptions {
            guard let value = layers.options(of: layer)?[option], !value.isNull else { continue }
            if value.isObject {
                let name = layers.path(option, in: layer)
                let credentials = try GoogleCredentials(value, name: name, layer: layer, files: files, environment: layers.environment)
                return candidate(credentials, name: name)
            }
            if let text = try layers.text([option], in: layer) { return try googleCandidate(text: text) }
        }
        guard layer.isTrusted, layers.options(of: layer)?["vertex_use_metadata_server"]?.bool == true else { return nil }
        return try metadataCandidate(name: layers.path("vertex_use_metadata_server", in: layer))
    }

    func googleCandidate(text option: LayeredOption) throws(Failure) -> CredentialCandidate {
        if option.text.utf8.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") {
            return candidate(
                try GoogleCredentials(
                    text: Bytes(option.text), name: option.name, layer: option.layer, files: files, environment: layers.environment),
                name: option.name)
        }
        guard option.layer.isTrusted else {
            throw Failure(
                .invalidRequest,
                "\(option.name) must be the credentials themselves: a request does not make the library read files",
                param: option.name)
        }
        guard let credentials = try googleFile(option.text, name: option.name, layer: option.layer) else {
            throw Failure(.configuration, "the file that \(option.name) names cannot be read", param: option.name)
        }
        return candidate(credentials, name: option.name)
    }

    /// What a machine or its user has without anything being configured.
    func ambientGoogleCandidate() throws(Failure) -> CredentialCandidate? {
        if let path = applicationDefaultPath,
            let credentials = try googleFile(path, name: Self.applicationDefaultFile, layer: .environment)
        {
            return candidate(credentials, name: Self.applicationDefaultFile)
        }
        return layers.environment["GCE_METADATA_HOST"] == nil ? nil : try metadataCandidate(name: "GCE_METADATA_HOST")
    }

    private func googleFile(_ path: String, name: String, layer: OptionLayer) throws(Failure) -> GoogleCredentials? {
        try files.googleCredentials(at: path, name: name, layer: layer, environment: layers.environment)
    }

    private var applicationDefaultPath: String? {
        let file = "application_default_credentials.json"
        if let folder = layers.environment["CLOUDSDK_CONFIG"] { return "\(folder)/\(file)" }
        return layers.environment["HOME"].map { "\($0)/.config/gcloud/\(file)" }
    }

    private func metadataCandidate(name: String) throws(Failure) -> CredentialCandidate {
        let host = layers.environment["GCE_METADATA_HOST"] ?? "metadata.google.internal"
        return candidate(GoogleCredentials(try MetadataServer(host: host, name: "GCE_METADATA_HOST")), name: name)
    }

    private func candidate(_ credentials: GoogleCredentials, name: String) -> CredentialCandidate {
        CredentialCandidate(
            name: name, proof: .token(credentials.source),
            companions: credentials.quotaProjectID.map { [HeaderField("x-goog-user-project", $0)] } ?? [], project: credentials.projectID)
    }
}

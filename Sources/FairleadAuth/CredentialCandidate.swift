import FairleadCatalog
import FairleadModel

/// A key or token source that one layer gives.
struct CredentialCandidate {
    /// As a person finds it again.
    let name: String
    let proof: Credential.Proof
    /// Headers that go with it.
    var companions: [HeaderField] = []
    /// Whose it is, where that is another layer than the one which named it: a request may choose a profile of the process's.
    var layer: OptionLayer?
    /// Google's project that the credentials themselves name.
    var project: String?
}

extension CredentialQuery {
    private static let keyOptions = ["api_key"]
    static let applicationDefaultFile = "gcloud's application_default_credentials.json"

    /// The credentials one layer gives, the provider's own kind first.
    func candidate(in layer: OptionLayer) throws(Failure) -> CredentialCandidate? {
        if layer == .environment { return try environmentCandidate() }
        if row.scheme == .googleOAuth, let google = try googleCandidate(in: layer) { return google }
        if let key = try layers.text(["api_key"], in: layer) { return try keyCandidate(key) }
        if row.scheme == .awsSignature { return try awsCandidate(in: layer) }
        if let names = row.bearerToken, let token = try layers.text(names.options, in: layer) {
            return try bearerCandidate(token)
        }
        if row.takesEntraApplication { return try entraCandidate(in: layer) }
        return nil
    }

    private func environmentCandidate() throws(Failure) -> CredentialCandidate? {
        if row.scheme == .googleOAuth, let named = layers.variable(of: Self.googleVariables) {
            return try googleCandidate(text: named)
        }
        if let key = layers.variable(of: row.keyVariables) { return try keyCandidate(key) }
        if row.scheme == .awsSignature { return try ambientAWSCandidate() }
        if let names = row.bearerToken, let token = layers.variable(of: names.variables) { return try bearerCandidate(token) }
        if row.takesEntraApplication { return try ambientEntraCandidate() }
        return row.scheme == .googleOAuth ? try ambientGoogleCandidate() : nil
    }

    /// The names of everything that is looked for, in order.
    var lookedFor: [String] {
        guard row.scheme != .none else { return [] }
        var names: [String] = []
        for layer in layers.reported {
            for option in optionNames { names.append(layers.path(option, in: layer)) }
        }
        if row.scheme == .googleOAuth { names += Self.googleVariables }
        names += row.keyVariables + (row.bearerToken?.variables ?? [])
        if row.takesEntraApplication { names += Self.azureVariables }
        if row.scheme == .awsSignature { names += Self.awsVariables }
        if row.scheme == .googleOAuth { names += [Self.applicationDefaultFile, "GCE_METADATA_HOST"] }
        return names
    }

    private var optionNames: [String] {
        (row.scheme == .googleOAuth ? [Self.googleOptions[0]] : []) + ["api_key"] + (row.bearerToken?.options ?? [])
            + (row.takesEntraApplication ? ["client_secret"] : []) + (row.scheme == .awsSignature ? Self.awsOptions : [])
    }

    // MARK: Keys

    private func keyCandidate(_ key: LayeredOption) throws(Failure) -> CredentialCandidate {
        try layers.checkFieldValue(key)
        switch row.scheme {
        case .ibmIAM:
            // The process's key is not exchanged at a service of the request's choice.
            let service = try layers.text(
                ["watsonx_iam_url"], variables: ["WATSONX_IAM_URL"], from: key.layer == .request ? .request : .deployment)
            return CredentialCandidate(name: key.name, proof: .token(try IBMCloudKey(key: key.text, service: service)))
        case .sapOAuth, .ociSignature:
            throw Failure(
                .configuration,
                "\(key.name) cannot be used: \(row.provider) wants \(row.scheme.rawValue), which the library does not make;"
                    + " give the finished authorization header in extra_headers", param: key.name)
        default: break
        }
        let secret = Secret(key.text)
        return CredentialCandidate(
            name: key.name, proof: .key(row.scheme.header(secret)),
            companions: row.alsoKeyHeader.map { [HeaderField($0.lowercased(), secret: secret)] } ?? [])
    }

    private func bearerCandidate(_ token: LayeredOption) throws(Failure) -> CredentialCandidate {
        try layers.checkFieldValue(token)
        guard !token.text.hasPrefix("oidc/") else {
            throw Failure(
                token.layer.faultStatus, "\(token.name) must be the token itself: oidc/… is not exchanged", param: token.name)
        }
        return CredentialCandidate(name: token.name, proof: .key(AuthScheme.bearerHeader(Secret(token.text))))
    }
}

import FairleadModel

/// Where tokens of Microsoft Entra are looked for: an application's secret, a workload identity, a managed identity.
extension CredentialQuery {
    static let azureVariables = [
        "AZURE_CLIENT_SECRET", federatedTokenVariable, ManagedIdentity.endpointVariable, "MSI_ENDPOINT", "AZURE_CREDENTIAL",
    ]
    static let machineOption = "azure_use_managed_identity"
    private static let federatedTokenVariable = "AZURE_FEDERATED_TOKEN_FILE"

    /// What a layer's own options say; nil where it has none.
    func entraCandidate(in layer: OptionLayer) throws(Failure) -> CredentialCandidate? {
        if let secret = try layers.text(["client_secret"], in: layer) { return try application(secret) }
        if layer.isTrusted, layers.options(of: layer)?[Self.machineOption]?.bool == true {
            return try managedIdentity(named: layers.path(Self.machineOption, in: layer))
        }
        guard layer == .request, try layers.text(["tenant_id", "client_id"], in: .request) != nil else { return nil }
        throw Failure(.invalidRequest, "tenant_id and client_id in a request need its own client_secret", param: "client_secret")
    }

    func ambientEntraCandidate() throws(Failure) -> CredentialCandidate? {
        let environment = layers.environment
        // LiteLLM's and Microsoft's own words for which of them is meant.
        if let wanted = layers.variable(of: ["AZURE_CREDENTIAL", "AZURE_TOKEN_CREDENTIALS"]),
            wanted.text.asciiLowercased() == "managedidentitycredential"
        {
            return try managedIdentity(named: wanted.name)
        }
        if let secret = layers.variable(of: ["AZURE_CLIENT_SECRET"]) { return try application(secret) }
        if let file = layers.variable(of: [Self.federatedTokenVariable]),
            environment["AZURE_CLIENT_ID"] != nil, environment["AZURE_TENANT_ID"] != nil
        {
            return CredentialCandidate(
                name: file.name, proof: .token(try application(.tokenFile(path: file.text, name: file.name, files), file)))
        }
        if let identity = try ManagedIdentity(platform: environment, scope: try scopeText(from: .deployment)) {
            let name = environment[ManagedIdentity.endpointVariable] == nil ? "MSI_ENDPOINT" : ManagedIdentity.endpointVariable
            return CredentialCandidate(name: name, proof: .token(identity))
        }
        return environment[ManagedIdentity.hostVariable] == nil ? nil : try managedIdentity(named: ManagedIdentity.hostVariable)
    }

    /// An identity of the machine's own, which is the process's wherever it was asked for.
    private func managedIdentity(named name: String) throws(Failure) -> CredentialCandidate {
        let scope = try scopeText(from: .deployment)
        if let identity = try ManagedIdentity(platform: layers.environment, scope: scope) {
            return CredentialCandidate(name: name, proof: .token(identity))
        }
        return CredentialCandidate(name: name, proof: .token(try ManagedIdentity(machine: layers.environment, scope: scope)))
    }

    private func application(_ secret: LayeredOption) throws(Failure) -> CredentialCandidate {
        CredentialCandidate(name: secret.name, proof: .token(try application(.secret(Secret(secret.text)), secret)))
    }

    /// A proof goes with the tenant and the id of its own layer or a less specific one, so that a request cannot have the process's
    /// signed in at a tenant of its choice.
    private func application(_ proof: EntraApplication.Proof, _ given: LayeredOption) throws(Failure) -> EntraApplication {
        let start: OptionLayer = given.layer == .request ? .request : .deployment
        guard let tenant = try layers.text(["tenant_id"], variables: ["AZURE_TENANT_ID"], from: start),
            let id = try layers.text(["client_id"], variables: ["AZURE_CLIENT_ID"], from: start)
        else {
            throw Failure(
                given.layer.faultStatus, "\(given.name) needs tenant_id (AZURE_TENANT_ID) and client_id (AZURE_CLIENT_ID) beside it",
                param: "client_secret")
        }
        return try EntraApplication(
            tenant: tenant.text, clientID: id.text, proof: proof, scope: try scopeText(from: start),
            authority: layers.environment["AZURE_AUTHORITY_HOST"], status: tenant.layer.faultStatus)
    }

    private func scopeText(from start: OptionLayer) throws(Failure) -> String? {
        try layers.text(["azure_scope"], variables: ["AZURE_SCOPE"], from: start)?.text
    }
}

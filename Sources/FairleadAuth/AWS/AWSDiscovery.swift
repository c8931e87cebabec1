import FairleadModel

/// Where keys for AWS are looked for: in each layer a web identity, a role, a profile or keys; then the environment, the shared
/// files, the container and the instance, in the order of AWS's own libraries.
extension CredentialQuery {
    static let awsVariables = [
        "AWS_ACCESS_KEY_ID", "AWS_PROFILE", "AWS_ROLE_ARN", "AWS_WEB_IDENTITY_TOKEN_FILE", "~/.aws/credentials", "~/.aws/config",
        ContainerCredentials.relativeVariable, ContainerCredentials.fullVariable, "the EC2 instance's metadata",
    ]
    static let awsOptions = ["aws_access_key_id", "aws_profile_name", "aws_role_name", "aws_web_identity_token"]
    private static let roleVariables = ["AWS_ROLE_NAME"]
    private static let sessionVariables = ["AWS_SESSION_NAME", "AWS_ROLE_SESSION_NAME"]
    private static let profileVariables = ["AWS_PROFILE_NAME", "AWS_PROFILE", "AWS_DEFAULT_PROFILE"]

    /// The region of the profile that is in force, where nothing else names one.
    public func awsProfileRegion() throws(Failure) -> LayeredOption? {
        let named = try layers.text(["aws_profile_name"], variables: Self.profileVariables)
        let profile = named?.text ?? "default"
        return awsProfiles[profile]?["region"].map { LayeredOption(text: $0, layer: .environment, name: "region of the profile \(profile)") }
    }

    // MARK: A layer of options

    /// What a layer's own options say; nil where it has none.
    func awsCandidate(in layer: OptionLayer) throws(Failure) -> CredentialCandidate? {
        if let token = try layers.text(["aws_web_identity_token"], in: layer) { return try webIdentity(token) }
        if let role = try layers.text(["aws_role_name"], in: layer) { return try assumedRole(role) }
        return try awsKeys(in: layer)
    }

    /// The keys or the profile of a layer.
    private func awsKeys(in layer: OptionLayer) throws(Failure) -> CredentialCandidate? {
        if let profile = try layers.text(["aws_profile_name"], in: layer) {
            guard let keys = try profileChain(layer).keys(of: profile.text) else {
                throw Failure(layer.faultStatus, "the AWS profile of \(profile.name) has no credentials", param: "aws_profile_name")
            }
            // A request may choose among the process's own profiles, but what they hold stays the process's.
            return try candidate(keys, name: profile.name, layer: .environment)
        }
        let id = try layers.text(["aws_access_key_id"], in: layer)
        let secret = try layers.text(["aws_secret_access_key"], in: layer)
        guard id != nil || secret != nil else { return nil }
        guard let id, let secret else {
            throw Failure(
                layer.faultStatus, "aws_access_key_id and aws_secret_access_key must be given together",
                param: id == nil ? "aws_access_key_id" : "aws_secret_access_key")
        }
        let session = try layers.text(["aws_session_token"], in: layer)
        for option in [id, secret] + (session.map { [$0] } ?? []) { try layers.checkFieldValue(option) }
        let keys = AWSKeys(accessKeyID: id.text, secretAccessKey: secret.text, sessionToken: session?.text)
        return try candidate(.fixed(keys), name: id.name, layer: layer)
    }

    /// A role of the layer, played with the keys of that layer or of a less specific one.
    private func assumedRole(_ option: LayeredOption) throws(Failure) -> CredentialCandidate? {
        let role = try role(option)
        // A pod's own role is not assumed once more.
        if option.text == layers.environment["AWS_ROLE_ARN"], let own = try ambientWebIdentity(option.layer) {
            return try candidate(own, name: option.name, layer: .environment)
        }
        guard let base = try baseKeys(from: option.layer), case .signature(let signer) = base.proof else {
            throw Failure(
                option.layer == .environment ? .authentication : option.layer.faultStatus,
                "\(option.name) needs keys that may play the role: looked for \(Self.awsVariables.joined(separator: ", "))", param: "aws_role_name")
        }
        let source = AssumedRole(role, base: signer.keys, service: try tokenService(option.layer, isOwn: base.layer == .request))
        return try candidate(.exchanged(source), name: option.name, layer: base.layer)
    }

    private func baseKeys(from layer: OptionLayer) throws(Failure) -> CredentialCandidate? {
        for candidate in layers.present where candidate >= layer {
            let found = candidate == .environment ? try ambientKeys() : try awsKeys(in: candidate)
            if var found {
                found.layer = found.layer ?? candidate
                return found
            }
        }
        return nil
    }

    private func webIdentity(_ token: LayeredOption) throws(Failure) -> CredentialCandidate {
        guard let arn = try layers.text(["aws_role_name"], variables: Self.roleVariables + ["AWS_ROLE_ARN"], from: token.layer) else {
            throw Failure(token.layer.faultStatus, "\(token.name) needs aws_role_name beside it", param: "aws_role_name")
        }
        guard !token.text.hasPrefix("oidc/") else {
            throw Failure(token.layer.faultStatus, "\(token.name) must be the token itself: oidc/… is not exchanged", param: token.name)
        }
        let isPath = token.text.hasPrefix("/")
        guard !isPath || token.layer.isTrusted else {
            throw Failure(
                .invalidRequest, "\(token.name) must be the token itself: a request does not make the library read files",
                param: token.name)
        }
        let source = WebIdentityRole(
            try role(arn, beside: token.layer),
            token: isPath ? .file(path: token.text, name: token.name, files) : .text(Secret(token.text)),
            service: try tokenService(token.layer, isOwn: true))
        return try candidate(.exchanged(source), name: token.name, layer: token.layer)
    }

    private func role(_ arn: LayeredOption, beside layer: OptionLayer? = nil) throws(Failure) -> AWSRole {
        let layer = layer ?? arn.layer
        let session = try layers.text(["aws_session_name"], variables: Self.sessionVariables, from: layer)
        return AWSRole(
            arn: arn.text, sessionName: session?.text ?? AWSRole.defaultSessionName,
            externalID: try layers.text(["aws_external_id"], variables: ["AWS_EXTERNAL_ID"], from: layer)?.text)
    }

    // MARK: The environment

    func ambientAWSCandidate() throws(Failure) -> CredentialCandidate? {
        if let token = layers.variable(of: ["AWS_WEB_IDENTITY_TOKEN"]), layers.variable(of: Self.roleVariables) != nil {
            return try webIdentity(token)
        }
        if let role = layers.variable(of: Self.roleVariables) { return try assumedRole(role) }
        return try ambientKeys()
    }

    private func ambientKeys() throws(Failure) -> CredentialCandidate? {
        let environment = layers.environment
        if let id = layers.variable(of: ["AWS_ACCESS_KEY_ID"]) {
            guard let secret = layers.variable(of: ["AWS_SECRET_ACCESS_KEY"]) else {
                throw Failure(.configuration, "AWS_ACCESS_KEY_ID needs AWS_SECRET_ACCESS_KEY beside it", param: "AWS_SECRET_ACCESS_KEY")
            }
            let session = layers.variable(of: ["AWS_SESSION_TOKEN", "AWS_SECURITY_TOKEN"])
            for option in [id, secret] + (session.map { [$0] } ?? []) { try layers.checkFieldValue(option) }
            let keys = AWSKeys(accessKeyID: id.text, secretAccessKey: secret.text, sessionToken: session?.text)
            return try candidate(.fixed(keys), name: id.name, layer: .environment)
        }
        let named = layers.variable(of: Self.profileVariables)
        let profile = named?.text ?? "default"
        // A role of the profile goes before the environment's web identity, and that before the profile's own keys.
        let settings = awsProfiles[profile]
        if settings?["role_arn"] == nil, let own = try ambientWebIdentity(.environment) {
            return try candidate(own, name: "AWS_WEB_IDENTITY_TOKEN_FILE", layer: .environment)
        }
        if named != nil || settings != nil, let keys = try profileChain(.environment).keys(of: profile) {
            return try candidate(keys, name: named?.name ?? "the profile default of ~/.aws", layer: .environment)
        }
        if let container = try ContainerCredentials(environment, files) {
            let name =
                environment[ContainerCredentials.relativeVariable] == nil
                ? ContainerCredentials.fullVariable : ContainerCredentials.relativeVariable
            return try candidate(.exchanged(container), name: name, layer: .environment)
        }
        guard InstanceMetadata.isLikely(environment, files), let instance = try InstanceMetadata(environment) else { return nil }
        return try candidate(.exchanged(instance), name: "the EC2 instance's metadata", layer: .environment)
    }

    private func ambientWebIdentity(_ layer: OptionLayer) throws(Failure) -> AWSKeySource? {
        let environment = layers.environment
        guard let path = environment["AWS_WEB_IDENTITY_TOKEN_FILE"], let arn = environment["AWS_ROLE_ARN"] else { return nil }
        let role = AWSRole(arn: arn, sessionName: environment["AWS_ROLE_SESSION_NAME"] ?? AWSRole.defaultSessionName)
        return .exchanged(
            WebIdentityRole(
                role, token: .file(path: path, name: "AWS_WEB_IDENTITY_TOKEN_FILE", files), service: try tokenService(layer, isOwn: false)))
    }

    // MARK: Files and services

    private var awsProfiles: AWSProfiles {
        let environment = layers.environment
        let home = environment["HOME"].map { $0 + "/.aws/" }
        let read = { (variable: String, file: String) in
            (environment[variable] ?? home.map { $0 + file }).flatMap { files.text(at: $0) }
        }
        return AWSProfiles(
            configuration: read("AWS_CONFIG_FILE", "config"), credentials: read("AWS_SHARED_CREDENTIALS_FILE", "credentials"))
    }

    private func profileChain(_ layer: OptionLayer) -> AWSProfileChain {
        AWSProfileChain(profiles: awsProfiles, environment: layers.environment, files: files) { (region) throws(Failure) in
            try tokenService(layer, isOwn: false, region: region)
        }
    }

    /// - Parameter isOwn: whether it is the request's own keys that are shown to the service: then the request may say where it is.
    private func tokenService(
        _ layer: OptionLayer, isOwn: Bool, region profileRegion: String? = nil
    ) throws(Failure) -> SecurityTokenService {
        let endpoint = try layers.text(
            ["aws_sts_endpoint"], variables: ["AWS_STS_ENDPOINT", "AWS_ENDPOINT_URL_STS"], from: layer)
        if let endpoint, endpoint.layer == .request, !isOwn, !AWSPartition.ownsTokenService(endpoint.text) {
            throw Failure(
                .invalidRequest, "aws_sts_endpoint in a request must be AWS's own, or come with the request's own keys",
                param: "aws_sts_endpoint")
        }
        let region = profileRegion ?? scope?.region
        return try SecurityTokenService(endpoint: endpoint, region: region.flatMap { AWSPartition.isRegion($0) ? $0 : nil })
    }

    private func candidate(_ keys: AWSKeySource, name: String, layer: OptionLayer?) throws(Failure) -> CredentialCandidate {
        guard let scope else {
            throw Failure(
                .invalidRequest, "a request to AWS is signed for a region: pass \"aws_region_name\" or set AWS_REGION",
                param: "aws_region_name")
        }
        guard AWSPartition.isRegion(scope.region) else {
            throw Failure(.invalidRequest, "aws_region_name is no region", param: "aws_region_name")
        }
        return CredentialCandidate(name: name, proof: .signature(AWSSigner(scope: scope, keys: keys)), layer: layer)
    }
}

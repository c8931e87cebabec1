import FairleadModel

/// From a profile to keys, in the order in which AWS's own libraries look: a role it plays, a web identity, keys of its own.
struct AWSProfileChain {
    let profiles: AWSProfiles
    let environment: Environment
    let files: CredentialFiles
    /// Where the token service is, for a profile's own region.
    let service: (_ region: String?) throws(Failure) -> SecurityTokenService

    /// The keys of the profile; nil where it has none and needs none.
    func keys(of name: String) throws(Failure) -> AWSKeySource? { try keys(of: name, visited: []) }

    private func keys(of name: String, visited: [String]) throws(Failure) -> AWSKeySource? {
        guard let profile = profiles[name] else { throw fault(name, "it does not exist") }
        let hasOrigin = profile["source_profile"] != nil || profile["credential_source"] != nil
        if let arn = profile["role_arn"], profile["web_identity_token_file"] == nil || hasOrigin {
            return try role(arn, name, profile, visited: visited + [name])
        }
        if let arn = profile["role_arn"], let path = profile["web_identity_token_file"] {
            return .exchanged(
                WebIdentityRole(
                    role(arn, profile), token: .file(path: path, name: "web_identity_token_file", files),
                    service: try service(profile["region"])))
        }
        for (setting, means) in Self.unsupported where profile[setting] != nil && ownKeys(profile) == nil {
            throw fault(name, "it uses \(means) (\(setting)), which is not supported: \(Self.advice(name))")
        }
        if let keys = ownKeys(profile) { return .fixed(keys) }
        guard profile["aws_access_key_id"] == nil, profile["aws_secret_access_key"] == nil else {
            throw fault(name, "it has only one of aws_access_key_id and aws_secret_access_key")
        }
        return nil
    }

    private static let unsupported = [
        ("sso_session", "IAM Identity Center"), ("sso_start_url", "IAM Identity Center"), ("login_session", "aws login"),
        ("credential_process", "a program that gives credentials"),
    ]

    private static func advice(_ name: String) -> String {
        "export its keys, for instance by `eval \"$(aws configure export-credentials --profile \(name) --format env)\"`"
    }

    private func ownKeys(_ profile: [String: String]) -> AWSKeys? {
        guard let id = profile["aws_access_key_id"], let secret = profile["aws_secret_access_key"], !id.isEmpty, !secret.isEmpty,
            [id, secret].allSatisfy(HeaderField.isFieldValue)
        else { return nil }
        return AWSKeys(accessKeyID: id, secretAccessKey: secret, sessionToken: profile["aws_session_token"])
    }

    private func role(_ arn: String, _ profile: [String: String]) -> AWSRole {
        AWSRole(
            arn: arn, sessionName: profile["role_session_name"] ?? AWSRole.defaultSessionName, externalID: profile["external_id"],
            seconds: profile["duration_seconds"].flatMap { Int($0) })
    }

    private func role(_ arn: String, _ name: String, _ profile: [String: String], visited: [String]) throws(Failure) -> AWSKeySource {
        guard profile["mfa_serial"] == nil else {
            throw fault(name, "its role wants a code from a device (mfa_serial), which is not supported: \(Self.advice(name))")
        }
        let base: AWSKeySource
        switch (profile["source_profile"], profile["credential_source"]) {
        case (let source?, nil):
            // A profile may name itself where it has the keys.
            let own = source == name ? profiles[name].flatMap { ownKeys($0) } : nil
            if let own {
                base = .fixed(own)
            } else {
                guard !visited.contains(source) else { throw fault(name, "its source_profile leads back to itself") }
                guard let found = try keys(of: source, visited: visited) else {
                    throw fault(name, "its source_profile \(source) has no credentials")
                }
                base = found
            }
        case (nil, let source?): base = try ambient(source, name)
        case (.some, .some): throw fault(name, "it has both a source_profile and a credential_source")
        case (nil, nil): throw fault(name, "its role_arn needs a source_profile or a credential_source")
        }
        return .exchanged(AssumedRole(role(arn, profile), base: base, service: try service(profile["region"])))
    }

    private func ambient(_ source: String, _ name: String) throws(Failure) -> AWSKeySource {
        switch source {
        case "Environment":
            guard let id = environment["AWS_ACCESS_KEY_ID"], let secret = environment["AWS_SECRET_ACCESS_KEY"] else {
                throw fault(name, "its credential_source is the environment, which has no AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY")
            }
            return .fixed(AWSKeys(accessKeyID: id, secretAccessKey: secret, sessionToken: environment["AWS_SESSION_TOKEN"]))
        case "EcsContainer":
            guard let container = try ContainerCredentials(environment, files) else {
                throw fault(name, "its credential_source is the container, whose platform offers none")
            }
            return .exchanged(container)
        case "Ec2InstanceMetadata":
            guard let instance = try InstanceMetadata(environment) else {
                throw fault(name, "its credential_source is the instance, but AWS_EC2_METADATA_DISABLED is set")
            }
            return .exchanged(instance)
        default: throw fault(name, "its credential_source is none of Environment, EcsContainer and Ec2InstanceMetadata")
        }
    }

    private func fault(_ name: String, _ what: String) -> Failure {
        let shown = HeaderField.isFieldValue(name) ? String(name.prefix(64)) : ""
        return Failure(.configuration, "the AWS profile \(shown) cannot be used: \(what)", param: "aws_profile_name")
    }
}

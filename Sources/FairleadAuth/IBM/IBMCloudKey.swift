import FairleadModel

/// An API key of IBM Cloud, which is exchanged for a token (cloud.ibm.com/apidocs/iam-identity-token-api).
public struct IBMCloudKey: GrantSource {
    public let identity: TokenIdentity
    private let key: Secret
    private let tokenURL: String

    /// - Parameter service: the token service's address where it is not the public cloud's.
    init(key: String, service: LayeredOption?) throws(Failure) {
        tokenURL = service?.text ?? "https://iam.cloud.ibm.com/identity/token"
        if let service {
            guard let origin = try? Origin(service.text), origin.scheme != .unix else {
                throw Failure(service.layer.faultStatus, "\(service.name) must be a URL", param: service.name)
            }
        }
        self.key = Secret(key)
        identity = TokenIdentity("ibm_cloud", tokenURL, key)
    }

    public var subject: String { "the IBM Cloud API key" }
    public var secrets: [Secret] { [key] }

    public func tokenRequest(wallClock: Int64) throws(Failure) -> TokenRequest {
        TokenRequest(
            url: tokenURL,
            form: [("grant_type", "urn:ibm:params:oauth:grant-type:apikey"), ("apikey", key.revealed)])
    }
}

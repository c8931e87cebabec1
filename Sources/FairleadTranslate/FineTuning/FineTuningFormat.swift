import FairleadCatalog
import FairleadModel

/// How far a fine-tuning job is; the words of the reply, which never change.
public enum FineTuningStatus: String, Sendable, CaseIterable {
    case queued, running, succeeded, failed, cancelled
}

/// A provider's interface for fine-tuning: where its jobs and models are asked for, and where in the answers things stand. One row
/// for each provider, in `FineTuningFormats.swift`.
public struct FineTuningFormat: Sendable {
    /// The kinds of jobs; the last stands for ids that look like none of them.
    let jobs: [JobKind]
    public let lists: [ModelList]
    let statuses: [String: FineTuningStatus]
    var address = SideAddress(path: "")
    public var naming = ModelNaming.byProvider

    /// Who says what models are called: whoever does may call one what looks like a job.
    public enum ModelNaming: Sendable {
        case byProvider, byCaller
        /// By the caller, but at the provider's own address.
        case byCallerElsewhere
    }

    /// A member of an answer, by any of these paths through it (`tunedModel/endpoint`), the first that is there.
    typealias Members = [String]

    struct JobKind: Sendable {
        /// What such a job's id contains; nil for any.
        var marker: StaticString?
        /// Full names of such jobs, by segments: `projects/{project}/locations/{location}/tuningJobs/{job}`.
        var names: [String] = []
        var path: String
        var variantPaths: [(variant: String, path: String)] = []
        var fields: Fields
        /// Where its model's deployments are listed, for `{tuned}`: the model alone cannot be called.
        var deployments: [ModelList] = []
    }

    struct Fields: Sendable {
        var id: Members = ["id"]
        var status: Members = []
        /// What a completion is asked of.
        var model: Members = []
        /// What training made, where that is something else.
        var product: Members = []
        /// Why what training made cannot be called while there is no `model`.
        var withoutModel: String?
        var base: Members = []
        var created: Members = []
        var finished: Members = []
        var error: Members = []
        var job: Members = []
    }

    /// Something that lists the account's fine-tuned models, page by page.
    public struct ModelList: Sendable {
        var path: String
        var variantPaths: [(variant: String, path: String)] = []
        /// The member that holds the rows.
        var rows: StaticString
        /// The parameter that asks for the next page, and the member that names it.
        var next: (parameter: StaticString, member: StaticString)?
        var kind: StaticString = "model"
        var fields: Fields
        var isWanted: @Sendable (JSON) -> Bool = { _ in true }
        /// Native statuses in which it can be called; nil where that is always so.
        var ready: Set<String>?
        /// Why it cannot be called, where it never can.
        var needs: String?
    }
}

/// A job, as its provider tells of it.
public struct FineTuningJob: Sendable {
    public var id: String
    /// Nil for a status that is not known.
    public var status: FineTuningStatus?
    public var nativeStatus: String?
    public var model: String?
    /// What training made.
    public var product: String?
    public var baseModel: String?
    /// Seconds since 1970.
    public var created: Int64?
    public var finished: Int64?
    public var error: String?
    /// The product cannot be called but by a deployment.
    public var needsDeployment: String?
    public var deployments: [FineTuningFormat.ModelList] = []
}

/// A fine-tuned model of an account's, or something by which it is called.
public struct FineTunedModel: Sendable {
    public let kind: StaticString
    /// As its provider calls it.
    public let id: String
    /// Whether a completion can be asked of it, else why not.
    public let reason: String?
    public var baseModel: String?
    /// Of a deployment, the model that is deployed.
    public let product: String?
    public let status: String?
    public let job: String?
    public let created: Int64?
}

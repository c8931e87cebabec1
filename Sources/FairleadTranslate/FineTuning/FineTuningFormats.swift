import FairleadCatalog
import FairleadModel

extension FineTuningFormat {
    /// By provider.
    public static let all: [String: FineTuningFormat] = [
        "openai": openAI, "azure": azure, "vertex_ai": vertex, "gemini": gemini, "mistral": mistral, "together_ai": together,
        "fireworks_ai": fireworks, "bedrock": bedrock,
    ]

    // platform.openai.com/docs/api-reference/fine-tuning/retrieve; the statuses are those of openai.types.fine_tuning.FineTuningJob,
    // and Azure's "pending" beside them.
    private static let openAIStatuses: [String: FineTuningStatus] = [
        "validating_files": .queued, "queued": .queued, "pending": .queued, "notrunning": .queued, "running": .running, "paused": .running,
        "pausing": .running, "resuming": .running, "succeeded": .succeeded, "failed": .failed, "cancelled": .cancelled, "canceled": .cancelled,
    ]

    private static let openAIJob = Fields(
        status: ["status"], model: ["fine_tuned_model"], product: ["fine_tuned_model"], base: ["model"], created: ["created_at"],
        finished: ["finished_at"], error: ["error/message"])

    private static let openAI = FineTuningFormat(
        jobs: [JobKind(path: "/fine_tuning/jobs/{job!}", fields: openAIJob)],
        lists: [
            ModelList(
                path: "/models", rows: "data", fields: Fields(created: ["created"]),
                // Bases stand in the list too.
                isWanted: { $0["id"]?.string.map { $0.hasPrefix("ft:") || $0.holds(":ft-") } ?? false })
        ],
        statuses: openAIStatuses, naming: .byCallerElsewhere)

    private static let azureNeeds = "it needs a deployment: make one of it, and write azure/ and the deployment's name with base_model"

    // learn.microsoft.com/rest/api/azureopenai/fine-tuning/get and …/models/list.
    private static let azure = FineTuningFormat(
        jobs: [
            JobKind(
                path: "/openai/fine_tuning/jobs/{job!}?api-version={api_version}", variantPaths: [("v1", "/openai/v1/fine_tuning/jobs/{job!}")],
                fields: Fields(
                    status: ["status"], product: ["fine_tuned_model"], base: ["model"], created: ["created_at"], finished: ["finished_at"],
                    error: ["error/message"]))
        ],
        lists: [
            ModelList(
                path: "/openai/models?api-version={api_version}", variantPaths: [("v1", "/openai/v1/models")], rows: "data",
                fields: Fields(status: ["status"], base: ["model"], created: ["created_at", "created"], job: ["fine_tune"]),
                isWanted: { $0.present("fine_tune") != nil || $0["id"]?.string.map { $0.holds(".ft-") } ?? false }, needs: azureNeeds)
        ],
        statuses: openAIStatuses, address: modelsBehind("openai"), naming: .byCaller)

    // cloud.google.com/vertex-ai/generative-ai/docs/reference/rest/v1/projects.locations.tuningJobs, google.genai.types.TuningJob.
    private static let vertexJob = Fields(
        id: ["name"], status: ["state"], model: ["tunedModel/endpoint"], product: ["tunedModel/model"],
        withoutModel: "it needs an endpoint: deploy the model to one, and write vertex_ai/ and the full name of that", base: ["baseModel"], created: ["createTime"], finished: ["endTime"], error: ["error/message"], job: ["name"])

    private static let vertex = FineTuningFormat(
        jobs: [
            JobKind(
                names: ["projects/{project}/locations/{location}/tuningJobs/{job}", "tuningJobs/{job}"],
                path: "/v1/projects/{project}/locations/{location}/tuningJobs/{job!}", fields: vertexJob)
        ],
        lists: [
            ModelList(
                path: "/v1/projects/{project}/locations/{location}/tuningJobs?pageSize=100", rows: "tuningJobs",
                next: ("pageToken", "nextPageToken"), fields: vertexJob,
                isWanted: { $0["tunedModel"]?.present("endpoint") != nil || $0["tunedModel"]?.present("model") != nil },
                ready: ["JOB_STATE_SUCCEEDED", "JOB_STATE_PARTIALLY_SUCCEEDED"])
        ],
        statuses: [
            "job_state_queued": .queued, "job_state_pending": .queued, "job_state_running": .running, "job_state_paused": .running,
            "job_state_updating": .running, "job_state_cancelling": .running, "job_state_succeeded": .succeeded,
            "job_state_partially_succeeded": .succeeded, "job_state_failed": .failed, "job_state_expired": .failed,
            "job_state_cancelled": .cancelled,
        ])

    // ai.google.dev/api/tuning: a tuned model is its own job.
    private static let geminiModel = Fields(
        id: ["name"], status: ["state"], model: ["name"], product: ["name"], base: ["tunedModelSource/baseModel", "baseModel"],
        created: ["createTime"], finished: ["tuningTask/completeTime"])

    private static let gemini = FineTuningFormat(
        jobs: [
            JobKind(
                names: ["tunedModels/{job}", "tunedModels/{job}/operations/{operation}"], path: "/tunedModels/{job!}", fields: geminiModel)
        ],
        lists: [
            ModelList(
                path: "/tunedModels?pageSize=100", rows: "tunedModels", next: ("pageToken", "nextPageToken"), fields: geminiModel,
                ready: ["ACTIVE"])
        ],
        statuses: ["state_unspecified": .queued, "creating": .running, "active": .succeeded, "failed": .failed])

    // docs.mistral.ai/api: fine_tuning/jobs; models are mistralai's FTModelCard.
    private static let mistral = FineTuningFormat(
        jobs: [
            JobKind(
                path: "/v1/fine_tuning/jobs/{job!}",
                fields: Fields(
                    status: ["status"], model: ["fine_tuned_model"], product: ["fine_tuned_model"], base: ["model"], created: ["created_at"],
                    finished: ["modified_at"], error: ["message", "error/message"]))
        ],
        lists: [
            ModelList(
                path: "/v1/models", rows: "data", fields: Fields(base: ["root"], created: ["created"], job: ["job"]),
                isWanted: { $0["type"]?.equals("fine-tuned") == true && $0["archived"]?.bool != true })
        ],
        statuses: [
            "queued": .queued, "started": .queued, "validating": .queued, "validated": .queued, "running": .running,
            "cancellation_requested": .running, "success": .succeeded, "failed": .failed, "failed_validation": .failed, "cancelled": .cancelled,
        ])

    // docs.together.ai/reference/get-fine-tunes-id
    private static let togetherJob = Fields(
        status: ["status"], model: ["model_output_name", "output_name"], product: ["model_output_name", "output_name"], base: ["model"],
        created: ["created_at"], finished: ["finished_at", "updated_at"], error: ["error/message", "error"], job: ["id"])

    private static let together = FineTuningFormat(
        jobs: [JobKind(path: "/fine-tunes/{job!}", fields: togetherJob)],
        lists: [
            ModelList(
                path: "/fine-tunes", rows: "data", fields: togetherJob,
                isWanted: { $0["status"]?.equals("completed") == true && ($0.present("model_output_name") ?? $0.present("output_name")) != nil })
        ],
        statuses: [
            "pending": .queued, "queued": .queued, "running": .running, "compressing": .running, "uploading": .running,
            "cancel_requested": .running, "completed": .succeeded, "error": .failed, "user_error": .failed, "cancelled": .cancelled,
        ])

    // docs.fireworks.ai/api-reference/get-supervised-fine-tuning-job, …/get-dpo-job, …/list-models
    private static let fireworks = FineTuningFormat(
        jobs: [
            fireworksJob("dpoJobs", "trainingConfig/"), fireworksJob("reinforcementFineTuningJobs", "trainingConfig/"),
            fireworksJob("supervisedFineTuningJobs", "", isUsual: true),
        ],
        lists: [
            ModelList(
                path: "/v1/accounts/{account}/models?pageSize=200", rows: "models", next: ("pageToken", "nextPageToken"),
                fields: Fields(
                    id: ["name"], status: ["state"], model: ["name"], base: ["peftDetails/baseModel"], created: ["createTime"],
                    job: ["fineTuningJob"]),
                isWanted: { $0.present("peftDetails") != nil || $0["kind"]?.string.map { $0.holds("ADDON") } ?? false }, ready: ["READY"])
        ],
        statuses: [
            "job_state_creating": .queued, "job_state_pending": .queued, "job_state_validating": .queued, "job_state_running": .running,
            "job_state_writing_results": .running, "job_state_evaluation": .running, "job_state_rollout": .running,
            "job_state_policy_update": .running, "job_state_idle": .running, "job_state_paused": .running, "job_state_completed": .succeeded,
            "job_state_early_stopped": .succeeded, "job_state_failed": .failed, "job_state_failed_cleaning_up": .failed,
            "job_state_expired": .failed, "job_state_cancelled": .cancelled, "job_state_deleting": .cancelled,
            "job_state_deleting_cleaning_up": .cancelled,
        ],
        address: modelsBehind("inference"))

    private static func fireworksJob(_ kind: StaticString, _ training: String, isUsual: Bool = false) -> JobKind {
        JobKind(
            marker: isUsual ? nil : kind, names: ["accounts/{account}/\(kind)/{job}", "\(kind)/{job}"],
            path: "/v1/accounts/{account}/\(kind)/{job!}",
            fields: Fields(
                id: ["name"], status: ["state"], model: [training + "outputModel"], product: [training + "outputModel"],
                base: [training + "baseModel"], created: ["createTime"], finished: ["completedTime"], error: ["status/message"]))
    }

    private static func modelsBehind(_ segment: String) -> SideAddress {
        var side = SideAddress(path: "")
        side.modelsSegment = segment
        return side
    }
}

import FairleadCatalog
import FairleadModel

/// Amazon Bedrock's control plane (botocore, bedrock 2023-04-20): a custom model is called by a deployment or by provisioned
/// throughput, an imported one by itself.
extension FineTuningFormat {
    private static let needs =
        "it needs a deployment (CreateCustomModelDeployment) or provisioned throughput: write bedrock/ and the ARN of that"

    static let bedrock = FineTuningFormat(
        jobs: [
            JobKind(
                marker: ":model-import-job/", path: "/model-import-jobs/{job!}",
                fields: Fields(
                    id: ["jobArn"], status: ["status"], model: ["importedModelArn"], product: ["importedModelArn"], created: ["creationTime"],
                    finished: ["endTime"], error: ["failureMessage"])),
            JobKind(
                path: "/model-customization-jobs/{job!}",
                fields: Fields(
                    id: ["jobArn"], status: ["status"], product: ["outputModelArn"], base: ["baseModelArn"], created: ["creationTime"],
                    finished: ["endTime"], error: ["failureMessage"]),
                deployments: [deployments(of: "modelArnEquals={tuned}&maxResults=100"), throughputs(of: "modelArnEquals={tuned}&maxResults=100")]),
        ],
        lists: [
            ModelList(
                path: "/custom-models?isOwned=true&maxResults=100", rows: "modelSummaries", next: ("nextToken", "nextToken"),
                kind: "custom_model",
                fields: Fields(
                    id: ["modelArn"], status: ["modelStatus"], base: ["baseModelArn", "baseModelName"], created: ["creationTime"]),
                needs: needs),
            ModelList(
                path: "/imported-models?maxResults=100", rows: "modelSummaries", next: ("nextToken", "nextToken"), kind: "imported_model",
                fields: Fields(id: ["modelArn"], created: ["creationTime"])),
            deployments(of: "maxResults=100"), throughputs(of: "maxResults=100"),
        ],
        statuses: ["inprogress": .running, "stopping": .running, "completed": .succeeded, "failed": .failed, "stopped": .cancelled],
        address: control)

    private static func deployments(of query: String) -> ModelList {
        ModelList(
            path: "/model-customization/custom-model-deployments?" + query, rows: "modelDeploymentSummaries", next: ("nextToken", "nextToken"),
            kind: "deployment",
            fields: Fields(
                id: ["customModelDeploymentArn"], status: ["status"], product: ["modelArn"], created: ["createdAt"]), ready: ["Active"])
    }

    private static func throughputs(of query: String) -> ModelList {
        ModelList(
            path: "/provisioned-model-throughputs?" + query, rows: "provisionedModelSummaries", next: ("nextToken", "nextToken"),
            kind: "provisioned_throughput",
            fields: Fields(
                id: ["provisionedModelArn"], status: ["status"], product: ["modelArn"], base: ["foundationModelArn"],
                created: ["creationTime"]),
            // What is provisioned for a foundation model is no fine-tune.
            isWanted: { $0["modelArn"]?.string.map { !$0.holds(":foundation-model/") } ?? false }, ready: ["InService", "Updating"])
    }

    private static var control: SideAddress {
        var side = SideAddress(path: "")
        side.host = (models: "bedrock-runtime", own: "bedrock")
        return side
    }
}

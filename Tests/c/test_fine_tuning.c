/* Fine-tuning jobs and the models they made, asked of the simulator: what has succeeded, what still runs, what is not there. */
#include "check.h"

static fairlead_client *sockets(void) {
    static char config[1024];
    snprintf(config, sizeof config,
             "{\"providers\": {\"openai\": {\"api_base\": \"%s/openai/v1\", \"api_key\": \"sk-a\"},"
             " \"vertex_ai\": {\"api_base\": \"%s/vertex_ai\", \"api_key\": \"t\", \"vertex_project\": \"123456\"},"
             " \"bedrock\": {\"api_base\": \"%s/bedrock\", \"aws_region_name\": \"us-east-1\", \"aws_access_key_id\": \"A\","
             " \"aws_secret_access_key\": \"s\"}}}",
             simulator(), simulator(), simulator());
    return make_client(config);
}

static void job(fairlead_client *client, const char *request, const char *status, const char *model) {
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    CHECK_STATUS(fairlead_fine_tuning_job(client, request, strlen(request), &reply, &error), FAIRLEAD_OK);
    CHECK(error == NULL, "%s", error_shown(error));
    CHECK_TEXT(fairlead_reply_string(reply, "/status", NULL), status);
    const char *found = fairlead_reply_string(reply, "/model", NULL);
    const char *reason = fairlead_reply_string(reply, "/reason", NULL);
    if (model) {
        CHECK_TEXT(found, model);
        CHECK(reason == NULL, "%s", reply_shown(reply));
    } else {
        CHECK(found == NULL && reason != NULL, "%s", reply_shown(reply));
    }
    fairlead_reply_free(reply);
}

static void models(fairlead_client *client, const char *request, int64_t count) {
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    CHECK_STATUS(fairlead_fine_tuned_models(client, request, strlen(request), &reply, &error), FAIRLEAD_OK);
    CHECK(error == NULL, "%s", error_shown(error));
    CHECK(fairlead_reply_count(reply, "/models") == count, "%s", reply_shown(reply));
    fairlead_reply_free(reply);
}

static void refused(fairlead_client *client, const char *request, fairlead_status status) {
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    CHECK_STATUS(fairlead_fine_tuning_job(client, request, strlen(request), &reply, &error), status);
    CHECK(reply == NULL && error != NULL, "%s", request);
    fairlead_error_free(error);
}

int main(void) {
    fairlead_client *client = sockets();
    job(client, "{\"provider\": \"openai\", \"job\": \"ftjob-done\"}", "succeeded", "openai/ft:gpt-4o-mini-2024-07-18:acme:support:AbC123");
    job(client, "{\"provider\": \"openai\", \"job\": \"ftjob-running\"}", "running", NULL);
    job(client, "{\"provider\": \"openai\", \"job\": \"ftjob-failed\"}", "failed", NULL);
    job(client, "{\"provider\": \"vertex_ai\", \"job\": \"11\"}", "succeeded", "vertex_ai/projects/123456/locations/us-central1/endpoints/555");
    job(client, "{\"provider\": \"bedrock\", \"job\": \"done\"}", "succeeded",
        "bedrock/arn:aws:bedrock:us-east-1:123456789012:custom-model-deployment/1a2b3c4d5e6f");
    models(client, "{\"provider\": \"openai\"}", 3);
    models(client, "{\"provider\": \"vertex_ai\"}", 3);
    models(client, "{\"provider\": \"bedrock\"}", 5);
    refused(client, "{\"provider\": \"openai\", \"job\": \"ftjob-none\"}", FAIRLEAD_NOT_FOUND);
    refused(client, "{\"provider\": \"openai\"}", FAIRLEAD_INVALID_REQUEST);
    refused(client, "{\"provider\": \"openai\", \"job\": \"ftjob-done\", \"api_base\": \"http://127.0.0.1:1/v1\"}", FAIRLEAD_CONFIGURATION);
    refused(client, "{\"provider\": \"openai\", \"job\": \"ftjob-done\", \"api_base\": \"http://127.0.0.1:1/v1\", \"api_key\": \"k\"}", FAIRLEAD_CONNECTION);
    fairlead_client_free(client);
    return finish();
}

/*
 * A fine-tuned model and its stand-in, as one group: when the first is rate-limited the second takes over, and the reply comes as
 * it is written.
 *
 *     cc router.c $(pkg-config --cflags --libs fairlead) -o router && ./router "What is a fairlead?"
 *
 * Keys come from the environment: OPENAI_API_KEY, AZURE_API_KEY with AZURE_API_BASE and AZURE_API_VERSION. A router configuration
 * of your own may be given in the environment variable FAIRLEAD_ROUTER.
 */
#include <fairlead.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const default_router =
    "{\"model_list\": ["
    "  {\"model_name\": \"my-fine-tuned-model\","
    "   \"litellm_params\": {\"model\": \"ft:gpt-3.5-turbo:my-org:custom:abc123\", \"order\": 1},"
    "   \"model_info\": {\"id\": \"fine-tuned\"}},"
    "  {\"model_name\": \"my-fine-tuned-model\","
    "   \"litellm_params\": {\"model\": \"azure/my-ft-deployment\", \"order\": 2},"
    "   \"model_info\": {\"id\": \"azure\"}}"
    "]}";

static int fail(fairlead_error *error) {
    fprintf(stderr, "%s\n", fairlead_error_message(error, NULL));
    fairlead_error_free(error);
    return 1;
}

/* One line for each deployment that was tried, from the account that every reply carries. */
static void print_attempts(const fairlead_reply *reply) {
    char pointer[64];
    int64_t count = fairlead_reply_count(reply, "/fairlead/attempts");

    printf("\n\n%-24s %-10s %-14s %10s  %s\n", "DEPLOYMENT", "PROVIDER", "STATUS", "MS", "CHOSEN BECAUSE");
    for (int64_t i = 0; i < count; i++) {
        const char *cell[4];
        static const char *const names[4] = {"deployment", "provider", "status", "reason"};
        for (int j = 0; j < 4; j++) {
            snprintf(pointer, sizeof pointer, "/fairlead/attempts/%lld/%s", (long long)i, names[j]);
            cell[j] = fairlead_reply_string(reply, pointer, NULL);
        }
        snprintf(pointer, sizeof pointer, "/fairlead/attempts/%lld/latency_ms", (long long)i);
        printf("%-24s %-10s %-14s %10.1f  %s\n", cell[0] ? cell[0] : "-", cell[1] ? cell[1] : "-", cell[2] ? cell[2] : "-",
               fairlead_reply_number(reply, pointer, 0), cell[3] ? cell[3] : "-");
    }
}

int main(int argc, char **argv) {
    const char *question = argc > 1 ? argv[1] : "What is a fairlead, in one sentence?";
    const char *config = getenv("FAIRLEAD_ROUTER");
    fairlead_router *router = NULL;
    fairlead_request *request = NULL;
    fairlead_call *call = NULL;
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    fairlead_status status;
    const char *json;
    size_t length;

    if (config == NULL) config = default_router;
    if (fairlead_router_create(NULL, config, strlen(config), &router, &error) != FAIRLEAD_OK) return fail(error);

    fairlead_request_create("my-fine-tuned-model", &request);
    fairlead_request_append_message(request, "user", question, strlen(question), NULL);
    fairlead_request_set_json(request, "/stream", "true", 4, NULL);
    json = fairlead_request_json(request, &length);

    status = fairlead_router_call_start(router, json, length, &call, &error);
    fairlead_request_free(request);
    if (status == FAIRLEAD_OK) {
        while ((status = fairlead_call_next(call, -1, &reply, &error)) == FAIRLEAD_OK) {
            fputs(fairlead_reply_text(reply, NULL), stdout);
            fflush(stdout);
            fairlead_reply_free(reply);
        }
    }
    if (status == FAIRLEAD_DONE) {
        print_attempts(reply);
        fairlead_reply_free(reply);
    }
    fairlead_call_free(call);
    fairlead_router_free(router);
    return status == FAIRLEAD_DONE ? 0 : fail(error);
}

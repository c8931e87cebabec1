/*
 * A fine-tuned model takes over from its base by itself: it gets a share of the requests that grows while it is no worse, and loses it
 * when it fails more often or is much slower. Whoever asks sees neither: what the canary does not answer the base does.
 *
 *     cc canary.c $(pkg-config --cflags --libs fairlead) -o canary
 *     OPENAI_API_KEY=... ./canary gpt-4o-mini ft:gpt-4o-mini-2024-07-18:my-org:custom:abc123 500
 *
 * The last argument is how many requests are made.
 */
#include <fairlead.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const configuration =
    "{\"model_list\": ["
    "  {\"model_name\": \"chat\", \"litellm_params\": {\"model\": \"%s\"}, \"model_info\": {\"id\": \"base\"}},"
    "  {\"model_name\": \"chat-tuned\", \"litellm_params\": {\"model\": \"%s\"}, \"model_info\": {\"id\": \"tuned\"}}],"
    " \"canary\": {\"chat\": {\"model_group\": \"chat-tuned\", \"share\": [0.1, 0.3, 0.6, 0.9], \"step_duration\": 0,"
    "              \"minimum_requests\": 20, \"max_error_rate_increase\": 0.1, \"max_latency_increase\": 3}},"
    " \"cooldown_time\": 1}";

static const char *const request = "{\"model\": \"chat\", \"max_tokens\": 16, \"messages\": [{\"role\": \"user\", \"content\": \"Say hello.\"}]}";

static int fail(fairlead_error *error) {
    fprintf(stderr, "%s\n", fairlead_error_message(error, NULL));
    fairlead_error_free(error);
    return 1;
}

/* The canary's share, and a line whenever it has changed. */
static int look(fairlead_router *router, int number, double *share) {
    fairlead_reply *state = NULL;
    fairlead_error *error = NULL;
    if (fairlead_router_state(router, "{}", 2, &state, &error) != FAIRLEAD_OK) return fail(error);
    double now = fairlead_reply_number(state, "/canaries/0/share", -1);
    if (now != *share) {
        const char *reason = fairlead_reply_string(state, "/canaries/0/rollback/reason", NULL);
        printf("after %4d requests: %-11s share %.1f  failures %.3f against %.3f%s%s\n", number,
               fairlead_reply_string(state, "/canaries/0/state", NULL), now,
               fairlead_reply_number(state, "/canaries/0/total/canary/error_rate", 0),
               fairlead_reply_number(state, "/canaries/0/total/base/error_rate", 0), reason ? "  because of " : "", reason ? reason : "");
        *share = now;
    }
    fairlead_reply_free(state);
    return 0;
}

int main(int argc, char **argv) {
    char config[2048];
    fairlead_router *router = NULL;
    fairlead_error *error = NULL;
    double share = -1;
    int failed = 0, count = argc > 3 ? atoi(argv[3]) : 500;

    if (argc < 3) {
        fprintf(stderr, "usage: canary BASE FINE-TUNE [REQUESTS]\n");
        return 2;
    }
    int length = snprintf(config, sizeof config, configuration, argv[1], argv[2]);
    if (length < 0 || (size_t)length >= sizeof config) return 2;
    if (fairlead_router_create(NULL, config, (size_t)length, &router, &error) != FAIRLEAD_OK) return fail(error);
    for (int number = 0; number < count; number++) {
        fairlead_reply *reply = NULL;
        if (look(router, number, &share)) return 1;
        if (fairlead_router_complete(router, request, strlen(request), &reply, &error) != FAIRLEAD_OK) {
            fprintf(stderr, "%s\n", fairlead_error_message(error, NULL));
            fairlead_error_free(error);
            failed++;
        }
        fairlead_reply_free(reply);
    }
    look(router, count, &share);
    printf("%d of %d requests failed; the fine-tune's share is %.1f\n", failed, count, share);
    fairlead_router_free(router);
    return 0;
}

/* Completions, streams and routers over the provider simulator. */
#include "check.h"
#include <pthread.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

static char config[2048];
static fairlead_client *client;

static double now_ms(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static fairlead_status complete(const char *request, fairlead_reply **reply, fairlead_error **error) {
    return fairlead_complete(client, request, strlen(request), reply, error);
}

#define ASK "\"messages\": [{\"role\": \"user\", \"content\": \"Say \\u00e9\"}]"

static void providers(void) {
    static const struct { const char *model, *provider, *upstream; } cases[] = {
        {"gpt-4o-mini", "openai", "gpt-4o-mini"},
        {"ft:gpt-3.5-turbo:my-org:custom:abc123", "openai", "ft:gpt-3.5-turbo:my-org:custom:abc123"},
        {"azure/my-ft-deployment", "azure", "my-ft-deployment"},
        {"gemini/gemini-2.5-flash", "gemini", "gemini-2.5-flash"},
        {"gemini/tunedModels/my-model-1", "gemini", "tunedModels/my-model-1"},
        {"vertex_ai/gemini-2.5-flash", "vertex_ai", "gemini-2.5-flash"},
        {"projects/p/locations/us-central1/endpoints/42", "vertex_ai", NULL},
        {"groq/llama-3.3-70b-versatile", "groq", "llama-3.3-70b-versatile"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char request[512];
        fairlead_reply *reply = NULL;
        fairlead_error *error = NULL;
        snprintf(request, sizeof request, "{\"model\": \"%s\", " ASK "}", cases[i].model);
        fairlead_status status = complete(request, &reply, &error);
        CHECK(status == FAIRLEAD_OK, "%s: %s", cases[i].model, error_shown(error));
        CHECK_TEXT(fairlead_reply_string(reply, "/object", NULL), "chat.completion");
        CHECK_TEXT(fairlead_reply_string(reply, "/choices/0/message/role", NULL), "assistant");
        CHECK_TEXT(fairlead_reply_string(reply, "/choices/0/finish_reason", NULL), "stop");
        CHECK_TEXT(fairlead_reply_string(reply, "/fairlead/provider", NULL), cases[i].provider);
        CHECK_TEXT(fairlead_reply_string(reply, "/fairlead/attempts/0/status", NULL), "ok");
        if (cases[i].upstream) CHECK_TEXT(fairlead_reply_string(reply, "/fairlead/attempts/0/model", NULL), cases[i].upstream);
        CHECK(strlen(fairlead_reply_text(reply, NULL)) > 0, "%s", reply_shown(reply));
        CHECK(fairlead_reply_integer(reply, "/usage/total_tokens", -1) > 0, "%s", reply_shown(reply));
        fairlead_reply_free(reply);
        fairlead_error_free(error);
    }
}

/* Takes a whole stream: its text as the chunks have it, and the final reply. */
static fairlead_status drain(fairlead_call *call, char *text, size_t size, fairlead_reply **last, fairlead_error **error) {
    fairlead_status status;
    size_t used = 0;
    fairlead_reply *reply = NULL;
    while ((status = fairlead_call_next(call, -1, &reply, error)) == FAIRLEAD_OK) {
        size_t length;
        const char *piece = fairlead_reply_text(reply, &length);
        CHECK_TEXT(fairlead_reply_string(reply, "/object", NULL), "chat.completion.chunk");
        if (used + length < size) memcpy(text + used, piece, length), used += length;
        fairlead_reply_free(reply);
    }
    text[used] = 0;
    *last = reply;
    return status;
}

static void streams(void) {
    static const char *const models[] = {"gpt-4o-mini", "azure/my-ft-deployment", "gemini/gemini-2.5-flash", "vertex_ai/gemini-2.5-flash"};
    for (size_t i = 0; i < sizeof models / sizeof *models; i++) {
        char request[512], text[8192];
        fairlead_call *call = NULL;
        fairlead_reply *reply = NULL;
        fairlead_error *error = NULL;
        snprintf(request, sizeof request, "{\"model\": \"%s\", \"stream\": true, \"stream_options\": {\"include_usage\": true}, " ASK "}", models[i]);
        CHECK_STATUS(fairlead_call_start(client, request, strlen(request), &call, &error), FAIRLEAD_OK);
        fairlead_status status = drain(call, text, sizeof text, &reply, &error);
        CHECK(status == FAIRLEAD_DONE, "%s: %s %s", models[i], fairlead_status_name(status), fairlead_error_message(error, NULL));
        CHECK_TEXT(fairlead_reply_text(reply, NULL), text);
        CHECK(strlen(text) > 0, " ");
        CHECK_TEXT(fairlead_reply_string(reply, "/object", NULL), "chat.completion");
        CHECK(fairlead_reply_integer(reply, "/usage/total_tokens", -1) > 0, "%s", reply_shown(reply));
        CHECK_TEXT(fairlead_reply_string(reply, "/choices/0/finish_reason", NULL), "stop");
        fairlead_reply_free(reply);
        CHECK_STATUS(fairlead_call_next(call, -1, &reply, &error), FAIRLEAD_ENDED);
        CHECK(reply == NULL && error == NULL, " ");
        fairlead_call_free(call);
    }
}

/* The simulator fails as the model's name tells it to. */
static void failures_of_providers(void) {
    static const struct { const char *model; fairlead_status status; int http; } cases[] = {
        {"gpt-4o+sim:400", FAIRLEAD_BAD_REQUEST, 400},
        {"gpt-4o+sim:401", FAIRLEAD_AUTHENTICATION, 401},
        {"gpt-4o+sim:403", FAIRLEAD_PERMISSION, 403},
        {"gpt-4o+sim:404", FAIRLEAD_NOT_FOUND, 404},
        {"gpt-4o+sim:408", FAIRLEAD_TIMEOUT, 408},
        {"gpt-4o+sim:422", FAIRLEAD_UNPROCESSABLE, 422},
        {"gpt-4o+sim:429,retry-after=7", FAIRLEAD_RATE_LIMIT, 429},
        {"gpt-4o+sim:500", FAIRLEAD_SERVER, 500},
        {"gpt-4o+sim:503", FAIRLEAD_OVERLOADED, 503},
        {"gpt-4o+sim:vector=error_context_window", FAIRLEAD_CONTEXT_WINDOW, 400},
        {"gpt-4o+sim:vector=error_502_html", FAIRLEAD_SERVER, 502},
        {"gpt-4o+sim:vector=empty_200", FAIRLEAD_BAD_RESPONSE, 200},
        {"gpt-4o+sim:cut=body:20", FAIRLEAD_CONNECTION, 200},
        {"gpt-4o+sim:cut=status_line:0", FAIRLEAD_CONNECTION, 0},
        {"gpt-4o+sim:reset=headers:10", FAIRLEAD_CONNECTION, 0},
        {"gpt-4o+sim:garble=body:0", FAIRLEAD_BAD_RESPONSE, 200},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        char request[512];
        fairlead_reply *reply = NULL;
        fairlead_error *error = NULL;
        snprintf(request, sizeof request, "{\"model\": \"openai/%s\", " ASK "}", cases[i].model);
        fairlead_status status = complete(request, &reply, &error);
        CHECK(status == cases[i].status, "%s: %s: %s", cases[i].model, fairlead_status_name(status), fairlead_error_message(error, NULL));
        if (cases[i].http >= 300)
            CHECK(fairlead_error_integer(error, "/error/http_status", 0) == cases[i].http, "%s", error_shown(error));
        CHECK_TEXT(fairlead_error_string(error, "/error/provider", NULL), "openai");
        CHECK(fairlead_error_count(error, "/fairlead/attempts") == 1, "%s", error_shown(error));
        if (strstr(cases[i].model, "retry-after"))
            CHECK(fairlead_error_integer(error, "/error/retry_after_ms", 0) == 7000, "%s", error_shown(error));
        fairlead_error_free(error);
        fairlead_reply_free(reply);
    }

    static const struct { const char *model; fairlead_status status; } streamed[] = {
        {"gpt-4o+sim:429", FAIRLEAD_RATE_LIMIT},
        {"gpt-4o+sim:cut=body:300,framing=close", FAIRLEAD_STREAM_TRUNCATED},
        {"gpt-4o+sim:cut=body:200", FAIRLEAD_STREAM_TRUNCATED},
        {"gpt-4o+sim:vector=error_in_stream", FAIRLEAD_SERVER},
    };
    for (size_t i = 0; i < sizeof streamed / sizeof *streamed; i++) {
        char request[512], text[8192];
        fairlead_call *call = NULL;
        fairlead_reply *reply = NULL;
        fairlead_error *error = NULL;
        snprintf(request, sizeof request, "{\"model\": \"openai/%s\", \"stream\": true, " ASK "}", streamed[i].model);
        CHECK_STATUS(fairlead_call_start(client, request, strlen(request), &call, &error), FAIRLEAD_OK);
        fairlead_status status = drain(call, text, sizeof text, &reply, &error);
        CHECK(status == streamed[i].status, "%s: %s: %s", streamed[i].model, fairlead_status_name(status), fairlead_error_message(error, NULL));
        fairlead_error_free(error);
        CHECK_STATUS(fairlead_call_next(call, 0, &reply, &error), FAIRLEAD_ENDED);
        fairlead_call_free(call);
    }
}

static void time_limits(void) {
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    double start = now_ms();
    CHECK_STATUS(complete("{\"model\": \"openai/gpt-4o+sim:latency_ms=20000\", \"timeout\": 0.2, " ASK "}", &reply, &error), FAIRLEAD_TIMEOUT);
    CHECK(now_ms() - start < 5000, "%.0f ms", now_ms() - start);
    fairlead_error_free(error);

    const char *request = "{\"model\": \"openai/gpt-4o+sim:latency_ms=3000\", \"stream\": true, " ASK "}";
    fairlead_call *call = NULL;
    CHECK_STATUS(fairlead_call_start(client, request, strlen(request), &call, &error), FAIRLEAD_OK);
    CHECK_STATUS(fairlead_call_next(call, 0, &reply, &error), FAIRLEAD_AGAIN);
    CHECK_STATUS(fairlead_call_next(call, 50, &reply, &error), FAIRLEAD_AGAIN);
    CHECK_STATUS(fairlead_call_next(call, -1, &reply, &error), FAIRLEAD_OK);
    fairlead_reply_free(reply);
    fairlead_call_free(call);
}

static void *cancel_later(void *call) {
    usleep(100000);
    fairlead_call_cancel(call);
    fairlead_call_cancel(call);
    return NULL;
}

static void cancelling(void) {
    const char *request = "{\"model\": \"openai/gpt-4o+sim:latency_ms=20000\", \"stream\": true, " ASK "}";
    fairlead_call *call = NULL;
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    pthread_t thread;
    CHECK_STATUS(fairlead_call_start(client, request, strlen(request), &call, &error), FAIRLEAD_OK);
    double start = now_ms();
    pthread_create(&thread, NULL, cancel_later, call);
    CHECK_STATUS(fairlead_call_next(call, -1, &reply, &error), FAIRLEAD_CANCELLED);
    CHECK(now_ms() - start < 5000, "%.0f ms", now_ms() - start);
    pthread_join(thread, NULL);
    fairlead_error_free(error);
    CHECK_STATUS(fairlead_call_next(call, -1, &reply, &error), FAIRLEAD_ENDED);
    fairlead_call_free(call);

    /* Cancelled before anything was sent, and while waiting between two attempts. */
    CHECK_STATUS(fairlead_call_start(client, request, strlen(request), &call, &error), FAIRLEAD_OK);
    fairlead_call_cancel(call);
    CHECK_STATUS(fairlead_call_next(call, -1, &reply, &error), FAIRLEAD_CANCELLED);
    fairlead_error_free(error);
    fairlead_call_free(call);

    static const char group[] = "{\"model_list\": [{\"model_name\": \"g\", \"litellm_params\": {\"model\": \"openai/gpt-4o+sim:429,retry-after=30\"}}], \"num_retries\": 5}";
    fairlead_router *router = NULL;
    CHECK_STATUS(fairlead_router_create(client, group, strlen(group), &router, &error), FAIRLEAD_OK);
    request = "{\"model\": \"g\", " ASK "}";
    CHECK_STATUS(fairlead_router_call_start(router, request, strlen(request), &call, &error), FAIRLEAD_OK);
    start = now_ms();
    pthread_create(&thread, NULL, cancel_later, call);
    CHECK_STATUS(fairlead_call_next(call, -1, &reply, &error), FAIRLEAD_CANCELLED);
    CHECK(now_ms() - start < 5000, "%.0f ms", now_ms() - start);
    CHECK(fairlead_error_count(error, "/error/attempts") >= 1, "%s", error_shown(error));
    pthread_join(thread, NULL);
    fairlead_error_free(error);
    fairlead_call_free(call);
    fairlead_router_free(router);
}

static void routing(void) {
    static const char list[] =
        "{\"model_list\": ["
        " {\"model_name\": \"my-fine-tuned-model\", \"litellm_params\": {\"model\": \"ft:gpt-3.5-turbo:my-org:custom:abc123+sim:429,retry-after=20\", \"order\": 1}, \"model_info\": {\"id\": \"tuned\"}},"
        " {\"model_name\": \"my-fine-tuned-model\", \"litellm_params\": {\"model\": \"azure/my-ft-deployment\", \"order\": 2}, \"model_info\": {\"id\": \"azure\"}},"
        " {\"model_name\": \"broken\", \"params\": {\"model\": \"openai/gpt-4o+sim:500\"}},"
        " {\"model_name\": \"spare\", \"params\": {\"model\": \"gemini/gemini-2.5-flash\"}}],"
        " \"fallbacks\": [{\"broken\": [\"spare\"]}], \"num_retries\": 1, \"seed\": 7, \"record\": true}";
    fairlead_router *router = NULL;
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    fairlead_call *call = NULL;
    char text[8192];

    CHECK_STATUS(fairlead_router_create(client, list, strlen(list), &router, &error), FAIRLEAD_OK);
    CHECK(error == NULL, "%s", fairlead_error_message(error, NULL));

    const char *request = "{\"model\": \"my-fine-tuned-model\", " ASK "}";
    CHECK_STATUS(fairlead_router_complete(router, request, strlen(request), &reply, &error), FAIRLEAD_OK);
    CHECK(fairlead_reply_count(reply, "/fairlead/attempts") == 2, "%s", reply_shown(reply));
    CHECK_TEXT(fairlead_reply_string(reply, "/fairlead/attempts/0/status", NULL), "rate_limit");
    CHECK_TEXT(fairlead_reply_string(reply, "/fairlead/attempts/0/deployment", NULL), "tuned");
    CHECK_TEXT(fairlead_reply_string(reply, "/fairlead/deployment", NULL), "azure");
    fairlead_reply_free(reply);

    /* The first is cooling now: it is not asked again. */
    request = "{\"model\": \"my-fine-tuned-model\", \"stream\": true, " ASK "}";
    CHECK_STATUS(fairlead_router_call_start(router, request, strlen(request), &call, &error), FAIRLEAD_OK);
    CHECK_STATUS(drain(call, text, sizeof text, &reply, &error), FAIRLEAD_DONE);
    CHECK(fairlead_reply_count(reply, "/fairlead/attempts") == 1, "%s", reply_shown(reply));
    CHECK_TEXT(fairlead_reply_string(reply, "/fairlead/provider", NULL), "azure");
    CHECK_TEXT(fairlead_reply_text(reply, NULL), text);
    fairlead_reply_free(reply);
    fairlead_call_free(call);

    request = "{\"model\": \"broken\", " ASK "}";
    CHECK_STATUS(fairlead_router_complete(router, request, strlen(request), &reply, &error), FAIRLEAD_OK);
    CHECK_TEXT(fairlead_reply_string(reply, "/fairlead/provider", NULL), "gemini");
    CHECK(fairlead_reply_count(reply, "/fairlead/attempts") >= 2, "%s", reply_shown(reply));
    fairlead_reply_free(reply);

    request = "{\"model\": \"brokn\", " ASK "}";
    CHECK_STATUS(fairlead_router_complete(router, request, strlen(request), &reply, &error), FAIRLEAD_UNKNOWN_MODEL);
    CHECK(strstr(fairlead_error_message(error, NULL), "broken") != NULL, "%s", fairlead_error_message(error, NULL));
    fairlead_error_free(error);

    /* All of it is decided again from the trace. */
    request = "{\"format\": \"trace\"}";
    CHECK_STATUS(fairlead_router_state(router, request, strlen(request), &reply, &error), FAIRLEAD_OK);
    size_t length = 0;
    const char *trace = fairlead_reply_json(reply, &length);
    char *plan = malloc(length + sizeof list + 64);
    CHECK(plan != NULL, "no memory");
    int planned = snprintf(plan, length + sizeof list + 64, "{\"router\": %s, \"trace\": %s}", list, trace);
    fairlead_reply_free(reply);
    CHECK_STATUS(fairlead_simulate(client, plan, (size_t)planned, &reply, &error), FAIRLEAD_OK);
    free(plan);
    CHECK(fairlead_reply_integer(reply, "/replay/events", 0) >= 7, "%s", reply_shown(reply));
    CHECK(fairlead_reply_integer(reply, "/replay/identical", 0) == 1, "%s", reply_shown(reply));
    fairlead_reply_free(reply);
    fairlead_router_free(router);

    static const char faulty[] = "{\"model_list\": [{\"litellm_params\": {\"model\": \"gpt-4o\"}}, {\"model_name\": \"g\", \"litellm_params\": {}}], \"num_retries\": \"two\"}";
    CHECK_STATUS(fairlead_router_create(client, faulty, strlen(faulty), &router, &error), FAIRLEAD_CONFIGURATION);
    const char *message = fairlead_error_message(error, NULL);
    CHECK(strstr(message, "/model_list/0") && strstr(message, "/model_list/1") && strstr(message, "num_retries"), "%s", message);
    fairlead_error_free(error);
}

/* What was started outlives the handles it was started on. */
static void lifetimes(void) {
    fairlead_client *own = make_client(config);
    fairlead_call *call = NULL;
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    char text[8192];
    const char *request = "{\"model\": \"gpt-4o-mini\", \"stream\": true, " ASK "}";
    CHECK_STATUS(fairlead_call_start(own, request, strlen(request), &call, &error), FAIRLEAD_OK);
    fairlead_client_free(own);
    CHECK_STATUS(drain(call, text, sizeof text, &reply, &error), FAIRLEAD_DONE);
    fairlead_reply_free(reply);
    fairlead_call_free(call);

    CHECK_STATUS(fairlead_call_start(client, request, strlen(request), &call, &error), FAIRLEAD_OK);
    CHECK_STATUS(fairlead_call_next(call, -1, &reply, &error), FAIRLEAD_OK);
    fairlead_call_free(call);
    CHECK(strlen(fairlead_reply_json(reply, NULL)) > 0, " ");
    fairlead_reply_free(reply);
}

int main(void) {
    snprintf(config, sizeof config,
             "{\"providers\": {"
             " \"openai\": {\"api_base\": \"%s/v1\", \"api_key\": \"sk-canary-1\"},"
             " \"groq\": {\"api_base\": \"%s/openai/v1\", \"api_key\": \"sk-canary-2\"},"
             " \"azure\": {\"api_base\": \"%s\", \"api_key\": \"sk-canary-3\", \"api_version\": \"2024-10-21\"},"
             " \"gemini\": {\"api_base\": \"%s/v1beta\", \"api_key\": \"sk-canary-4\"},"
             " \"vertex_ai\": {\"api_base\": \"%s\", \"vertex_project\": \"p\", \"vertex_location\": \"us-central1\","
             "  \"vertex_credentials\": {\"type\": \"authorized_user\", \"client_id\": \"c\", \"client_secret\": \"s\", \"refresh_token\": \"sk-canary-5\", \"token_uri\": \"%s/token\"}}}}",
             simulator(), simulator(), simulator(), simulator(), simulator(), simulator());
    client = make_client(config);
    providers();
    streams();
    failures_of_providers();
    time_limits();
    cancelling();
    routing();
    lifetimes();
    fairlead_client_free(client);
    return finish();
}

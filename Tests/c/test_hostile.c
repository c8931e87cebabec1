/* What nobody should send: handles that are none, mutilated requests and configurations, names full of tricks. The same draws
   every time, unless a seed is given.

       test_hostile [MUTATIONS [SEED]] */
#include "hostile.h"

static void handles(void) {
    static const char request[] = "{\"model\": \"gpt-4o\", \"messages\": [{\"role\": \"user\", \"content\": \"x\"}], \"mock_response\": \"y\"}";
    static const char group[] = "{\"model_list\": [{\"model_name\": \"gpt-4o\", \"litellm_params\": {\"model\": \"gpt-4o\"}}]}";
    static _Alignas(64) char foreign[256];
    void *valid[6], *freed[6];
    fairlead_client *client;
    fairlead_router *router;
    fairlead_call *call;
    fairlead_reply *reply;
    fairlead_error *error;
    fairlead_request *built;
    for (int round = 0; round < 2; round++) {
        client = make_client(NULL);
        CHECK_STATUS(fairlead_router_create(client, group, strlen(group), &router, NULL), FAIRLEAD_OK);
        CHECK_STATUS(fairlead_call_start(client, request, strlen(request), &call, NULL), FAIRLEAD_OK);
        CHECK_STATUS(fairlead_complete(client, request, strlen(request), &reply, NULL), FAIRLEAD_OK);
        CHECK_STATUS(fairlead_resolve(client, "", 0, &(fairlead_reply *){NULL}, &error), FAIRLEAD_INVALID_REQUEST);
        CHECK_STATUS(fairlead_request_create("m", &built), FAIRLEAD_OK);
        void *all[6] = {client, router, call, reply, error, built};
        memcpy(valid, all, sizeof all);
        if (round == 0) {
            memcpy(freed, all, sizeof all);
            fairlead_client_free(client), fairlead_router_free(router), fairlead_call_free(call);
            fairlead_reply_free(reply), fairlead_error_free(error), fairlead_request_free(built);
        }
    }
    void *bad[16];
    size_t count = 0;
    for (int i = 0; i < 6; i++) bad[count++] = freed[i];
    bad[count++] = NULL;
    bad[count++] = foreign;
    bad[count++] = foreign + 1;
    bad[count++] = (void *)(uintptr_t)1;
    bad[count++] = (void *)UINTPTR_MAX;
    bad[count++] = (char *)valid[3] + 1;
    for (size_t i = 0; i < count + 6; i++) {
        /* Each valid handle is foreign to the functions of the other kinds. */
        void *handle = i < count ? bad[i] : valid[i - count];
        int kind = i < count ? -1 : (int)(i - count);
        fairlead_reply *out = NULL;
        fairlead_call *started = NULL;
        fairlead_router *made = NULL;
        fairlead_error *why = NULL;
        size_t length = 99;
#define REFUSED(expression, result) \
    do { \
        fairlead_status got = (expression); \
        CHECK(got == FAIRLEAD_INVALID_ARGUMENT, "%zu: %s is %s", i, #expression, fairlead_status_name(got)); \
        well_behaved(got, result, why, #expression); \
        fairlead_error_free(why), why = NULL; \
    } while (0)
        if (kind != 0 && handle != NULL) {
            REFUSED(fairlead_resolve(handle, request, strlen(request), &out, &why), out);
            REFUSED(fairlead_complete(handle, request, strlen(request), &out, &why), out);
            REFUSED(fairlead_call_start(handle, request, strlen(request), &started, &why), started);
            REFUSED(fairlead_fine_tuning_job(handle, request, strlen(request), &out, &why), out);
            REFUSED(fairlead_fine_tuned_models(handle, request, strlen(request), &out, &why), out);
            REFUSED(fairlead_compare(handle, request, strlen(request), &out, &why), out);
            REFUSED(fairlead_compare_start(handle, request, strlen(request), &started, &why), started);
            REFUSED(fairlead_router_create(handle, group, strlen(group), &made, &why), made);
            fairlead_client_free(handle);
        }
        if (kind != 1) {
            REFUSED(fairlead_router_complete(handle, request, strlen(request), &out, &why), out);
            REFUSED(fairlead_router_call_start(handle, request, strlen(request), &started, &why), started);
            fairlead_router_free(handle);
        }
        if (kind != 2) {
            REFUSED(fairlead_call_next(handle, 0, &out, &why), out);
            fairlead_call_cancel(handle);
            fairlead_call_free(handle);
        }
        if (kind != 3) {
            CHECK(fairlead_reply_json(handle, &length) == NULL && length == 0, " ");
            CHECK_TEXT(fairlead_reply_text(handle, &length), "");
            CHECK(fairlead_reply_string(handle, "/id", NULL) == NULL && fairlead_reply_integer(handle, "/a", 3) == 3, " ");
            CHECK(fairlead_reply_number(handle, "/a", 2.5) == 2.5 && fairlead_reply_count(handle, "") == -1, " ");
            fairlead_reply_free(handle);
        }
        if (kind != 4) {
            CHECK(fairlead_error_json(handle, &length) == NULL && length == 0, " ");
            CHECK_TEXT(fairlead_error_message(handle, NULL), "");
            CHECK(fairlead_error_code(handle) == FAIRLEAD_INVALID_ARGUMENT && fairlead_error_string(handle, "/error", NULL) == NULL, " ");
            CHECK(fairlead_error_integer(handle, "/a", 3) == 3 && fairlead_error_count(handle, "") == -1, " ");
            fairlead_error_free(handle);
        }
        if (kind != 5) {
            REFUSED(fairlead_request_append_message(handle, "user", "x", 1, &why), NULL);
            REFUSED(fairlead_request_set_string(handle, "/a", "x", 1, &why), NULL);
            REFUSED(fairlead_request_set_json(handle, "/a", "1", 1, &why), NULL);
            REFUSED(fairlead_request_set_integer(handle, "/a", 1, &why), NULL);
            REFUSED(fairlead_request_set_number(handle, "/a", 1, &why), NULL);
            CHECK(fairlead_request_json(handle, &length) == NULL && length == 0, " ");
            fairlead_request_free(handle);
        }
    }
    CHECK_TEXT(fairlead_reply_text(reply, NULL), "y");
    fairlead_client_free(client), fairlead_router_free(router), fairlead_call_free(call);
    fairlead_reply_free(reply), fairlead_error_free(error), fairlead_request_free(built);
}

static const char *const texts[] = {
    "{\"model\": \"gpt-4o\", \"messages\": [{\"role\": \"system\", \"content\": \"Be\\n\\u00e9\"}, {\"role\": \"user\", \"content\": [{\"type\": \"text\", \"text\": \"\\ud83d\\ude00\"},"
    " {\"type\": \"image_url\", \"image_url\": {\"url\": \"data:image/png;base64,iVBORw0KGgo=\"}}]}, {\"role\": \"assistant\", \"content\": null, \"tool_calls\": [{\"id\": \"c1\","
    " \"type\": \"function\", \"function\": {\"name\": \"f\", \"arguments\": \"{\\\"a\\\": 1}\"}}]}, {\"role\": \"tool\", \"tool_call_id\": \"c1\", \"content\": \"42\"}],"
    " \"tools\": [{\"type\": \"function\", \"function\": {\"name\": \"f\", \"parameters\": {\"type\": \"object\", \"properties\": {\"a\": {\"type\": [\"integer\", \"null\"], \"$ref\": \"#/x\"}}}}}],"
    " \"tool_choice\": {\"type\": \"function\", \"function\": {\"name\": \"f\"}}, \"temperature\": 0.5, \"max_tokens\": 100, \"stop\": [\"a\"], \"seed\": 1, \"timeout\": 5,"
    " \"response_format\": {\"type\": \"json_schema\", \"json_schema\": {\"name\": \"s\", \"schema\": {\"type\": \"object\"}}}, \"reasoning_effort\": \"low\","
    " \"drop_params\": true, \"num_retries\": 1, \"extra_body\": {\"a\": 1}, \"extra_headers\": {\"x-a\": \"b\"}, \"api_key\": \"" CANARY "\", \"dry_run\": true}",
    "{\"model_list\": [{\"model_name\": \"g\", \"litellm_params\": {\"model\": \"azure/d\", \"api_base\": \"https://x.openai.azure.com\", \"api_version\": \"2024-10-21\","
    " \"api_key\": \"" CANARY "\", \"weight\": 2, \"rpm\": 10, \"tpm\": 1000, \"order\": 1, \"cooldown_time\": 3}, \"model_info\": {\"id\": \"one\", \"base_model\": \"gpt-4o\"}},"
    " {\"model_name\": \"h\", \"params\": {\"model\": \"gemini/gemini-2.5-flash\", \"temperature\": 0.1}}], \"fallbacks\": [{\"g\": [\"h\"]}], \"model_group_alias\": {\"a\": \"g\"},"
    " \"router_settings\": {\"num_retries\": 2, \"timeout\": 30, \"allowed_fails\": 3, \"routing_strategy\": \"simple-shuffle\"}, \"default_fallbacks\": [\"h\"], \"seed\": 7}",
    "{\"providers\": {\"openai\": {\"api_key\": \"" CANARY "\", \"api_base\": \"https://h.example/v1\"}, \"mine\": {\"family\": \"openai_chat\", \"base_url\": \"https://m.example/v1\"}},"
    " \"models\": {\"mine/m\": {\"litellm_provider\": \"mine\", \"mode\": \"chat\", \"input_cost_per_token\": 1e-6, \"max_input_tokens\": 1000, \"supports_vision\": true}},"
    " \"default_provider\": \"mine\", \"defaults\": {\"temperature\": 0.5, \"timeout\": 10}, \"max_connections_per_host\": 8, \"max_connections\": 16, \"ca_file\": \"/x\", \"proxy\": \"http://p:1\"}",
    "{\"models\": [\"openai/gpt-4o\", {\"model\": \"gemini/gemini-2.5-flash\", \"label\": \"g\", \"temperature\": 0.1}, {\"label\": \"a\", \"answer\": \"{\\\"a\\\": [1, {}]}\"},"
    " {\"answer\": {\"role\": \"assistant\", \"content\": [{\"type\": \"text\", \"text\": \"[1e3, \\\"x\\\"]\"}], \"tool_calls\": [{\"function\": {\"name\": \"f\", \"arguments\": \"{}\"}}]}},"
    " {\"label\": \"r\", \"answer\": {\"choices\": [{\"message\": {\"content\": \"x y\", \"function_call\": {\"name\": \"f\", \"arguments\": {\"a\": 1}}}}], \"usage\": {}, \"fairlead\": {\"cost\": 1}}}],"
    " \"baseline\": \"a\", \"stream\": true, \"messages\": [{\"role\": \"user\", \"content\": \"x\"}], \"dry_run\": true}",
};

static fairlead_client *fuzzed;

static void give(const char *text, size_t length) {
    fairlead_reply *reply = NULL;
    fairlead_router *router = NULL;
    fairlead_client *client = NULL;
    fairlead_call *call = NULL;
    fairlead_error *error = NULL;
    fairlead_status status = fairlead_resolve(fuzzed, text, length, &reply, &error);
    well_behaved(status, reply, error, text);
    if (reply) CHECK(strstr(fairlead_reply_json(reply, NULL), "CANARY") == NULL, "%.300s", reply_shown(reply));
    fairlead_reply_free(reply), fairlead_error_free(error);
    reply = NULL, error = NULL;
    /* Only what says that it is to be rehearsed is let through: nothing here shall go out. */
    if (memmem(text, length, "\"dry_run\": true", 15)) {
        status = fairlead_complete(fuzzed, text, length, &reply, &error);
        well_behaved(status, reply, error, text);
        /* Under another name it is no key, but a parameter as any other. */
        if (reply && memmem(text, length, "\"api_key\": \"" CANARY, 23))
            CHECK(strstr(fairlead_reply_json(reply, NULL), "CANARY") == NULL, "%.300s", reply_shown(reply));
        fairlead_reply_free(reply), fairlead_error_free(error);
        reply = NULL, error = NULL;
        /* A thread for each would take most of the time. */
        if (memmem(text, length, "models", 6) && draw(4) == 0) {
            status = fairlead_compare(fuzzed, text, length, &reply, &error);
            well_behaved(status, reply, error, text);
            fairlead_reply_free(reply), fairlead_error_free(error);
            reply = NULL, error = NULL;
        }
    }
    status = fairlead_call_start(fuzzed, text, length, &call, &error);
    well_behaved(status, call, error, text);
    fairlead_call_free(call), fairlead_error_free(error);
    error = NULL;
    status = fairlead_router_create(fuzzed, text, length, &router, &error);
    well_behaved(status, router, error, text);
    fairlead_router_free(router), fairlead_error_free(error);
    error = NULL;
    status = fairlead_client_create(text, length, &client, &error);
    well_behaved(status, client, error, text);
    fairlead_client_free(client), fairlead_error_free(error);
}

static void prefixes(void) {
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        for (size_t length = 0; length < strlen(texts[i]); length++) {
            /* A copy of its own, so that a read beyond the end is seen by the sanitizers. */
            char *copy = malloc(length + 1);
            memcpy(copy, texts[i], length);
            fairlead_reply *reply = NULL;
            fairlead_router *router = NULL;
            fairlead_client *client = NULL;
            fairlead_error *error = NULL;
            CHECK_STATUS(fairlead_complete(fuzzed, copy, length, &reply, &error), FAIRLEAD_INVALID_REQUEST);
            fairlead_error_free(error);
            CHECK_STATUS(fairlead_router_create(fuzzed, copy, length, &router, &error), FAIRLEAD_INVALID_REQUEST);
            fairlead_error_free(error);
            CHECK_STATUS(fairlead_client_create(copy, length, &client, &error), FAIRLEAD_INVALID_REQUEST);
            fairlead_error_free(error);
            free(copy);
        }
}

/* What takes the place of a value. */
static const char *const values[] = {
    "null", "true", "[]", "{}", "\"\"", "-0", "-1", "0", "1e300", "1e999", "-1e999", "1e-400", "1e18", "9223372036854775807", "9223372036854775808", "-9223372036854775809",
    "123456789012345678901234567890", "0.1", "\"NaN\"", "\"inf\"", "\"1e999\"", "\"10\"", "\"..\"", "\"%2e%2e/%00\"", "\"a b\\u0000\\r\\nX: y\"", "\"\\ud83d\\ude00\"", "[[[[[[]]]]]]",
    "{\"a\": {\"a\": {\"a\": []}}}", "[null]", "[1]", "[\"\"]", "[{}]", "{\"\": null}", "\"os.environ/HOME\"", "\"http://\"", "\"https://[::1\"", "\"https://u:p@h/\"", "\"file:///etc/passwd\"",
    "\"projects/p/locations/../endpoints/1\"", "\"ft:::::\"", "\"azure/\"", "\"/\"", "\"openai//\"", "\"vertex_ai/projects/%2e/locations/l/endpoints/1\"", "\"gemini/tunedModels/..\"",
};

/* The end of the value that begins here, near enough. */
static size_t value_end(const char *text, size_t length, size_t at) {
    int depth = 0, quoted = 0;
    for (; at < length; at++) {
        char c = text[at];
        if (quoted) {
            if (c == '\\') at++;
            else if (c == '"') quoted = 0;
            continue;
        }
        if (c == '"') quoted = 1;
        if (c == '[' || c == '{') depth++;
        if ((c == ']' || c == '}') && depth-- == 0) return at;
        if (c == ',' && depth == 0) return at;
    }
    return length;
}

static void mutations(int count) {
    char *text = malloc(1 << 16);
    for (int i = 0; i < count; i++) {
        const char *base = texts[draw(sizeof texts / sizeof *texts)];
        size_t length = strlen(base);
        memcpy(text, base, length + 1);
        for (uint64_t times = 1 + draw(3); times > 0; times--) {
            size_t at = draw(length);
            if (draw(3) > 0) {
                /* A value in another's place, which leaves it JSON. */
                while (at < length && !(text[at] == ':' && text[at + 1] == ' ')) at++;
                if (at >= length) continue;
                const char *value = values[draw(sizeof values / sizeof *values)];
                size_t end = value_end(text, length, at + 2), size = strlen(value);
                memmove(text + at + 2 + size, text + end, length - end + 1);
                memcpy(text + at + 2, value, size);
                length = at + 2 + size + (length - end);
            } else if (draw(2)) {
                text[at] = (char)draw(256);
            } else {
                size_t size = 1 + draw(length - at < 20 ? length - at : 20);
                memmove(text + at, text + at + size, length - at - size + 1);
                length -= size;
            }
            if (length == 0) break;
        }
        give(text, length);
    }
    free(text);
}

static void names(void) {
    size_t size = 1 << 20;
    char *request = malloc(size + 256);
    static const char *const models[] = {
        "..", "../..", "openai/..", "azure/..", "azure/a/../b", "azure/%2e%2e", "azure/a b", "azure/a?b#c", "azure/\\u0000", "gpt-4o\\r\\nX: y", "gemini/..", "gemini/a/b", "gemini/%00", "\\u007f",
        "vertex_ai/..", "vertex_ai/projects/p/locations/evil.example\\/#/endpoints/1", "projects/p/locations/x.evil/endpoints/1", "projects/../locations/us-central1/endpoints/1", "\xF0\x9F\x98\x80",
        "openai/\xF0\x9F\x98\x80", "gemini/\xF0\x9F\x98\x80", "ft:gpt-4o:\\u0001::", "ft:", "/", "//", "a/", " ", "openai/ ", "azure/\\t",
    };
    for (size_t i = 0; i < sizeof models / sizeof *models; i++) {
        fairlead_reply *reply = NULL;
        fairlead_error *error = NULL;
        snprintf(request, size, "{\"model\": \"%s\", \"messages\": [{\"role\": \"user\", \"content\": \"x\"}], \"api_key\": \"" CANARY "\", \"api_base\": \"https://h.example\","
                 " \"api_version\": \"1\", \"vertex_project\": \"p\", \"vertex_location\": \"us-central1\", \"dry_run\": true}", models[i]);
        give(request, strlen(request));
        if (fairlead_complete(fuzzed, request, strlen(request), &reply, &error) == FAIRLEAD_OK) {
            const char *url = fairlead_reply_string(reply, "/url", NULL);
            CHECK(url != NULL && strncmp(url, "https://h.example/", 18) == 0, "%s: %s", models[i], url);
            for (const char *c = url; c && *c; c++) CHECK(*c > ' ' && *c < 127 && *c != '#', "%s: %s", models[i], url);
            CHECK(url == NULL || (strstr(url, "/..") == NULL && strstr(url + 8, "//") == NULL), "%s: %s", models[i], url);
        }
        fairlead_reply_free(reply), fairlead_error_free(error);
    }
    for (const char *const *prefix = (const char *const[]){"", "openai/", "azure/", "gemini/", "ft:", "projects/p/locations/", "vertex_ai/", NULL}; *prefix; prefix++) {
        int written = sprintf(request, "{\"dry_run\": true, \"model\": \"%s", *prefix);
        memset(request + written, 'a', size - (size_t)written);
        strcpy(request + size, "\", \"messages\": [{\"role\": \"user\", \"content\": \"x\"}]}");
        give(request, strlen(request));
    }
    free(request);
}

/* One byte more than a text may have, which is not even read. */
static void too_much(void) {
    size_t length = ((size_t)64 << 20) + 1;
    char *text = calloc(length, 1);
    fairlead_reply *reply = NULL;
    fairlead_call *call = NULL;
    fairlead_client *client = NULL;
    fairlead_router *router = NULL;
    fairlead_queue *queue = NULL;
    CHECK_STATUS(fairlead_resolve(fuzzed, text, length, &reply, NULL), FAIRLEAD_LIMIT);
    CHECK_STATUS(fairlead_complete(fuzzed, text, length, &reply, NULL), FAIRLEAD_LIMIT);
    CHECK_STATUS(fairlead_embed(fuzzed, text, length, &reply, NULL), FAIRLEAD_LIMIT);
    CHECK_STATUS(fairlead_call_start(fuzzed, text, length, &call, NULL), FAIRLEAD_LIMIT);
    CHECK_STATUS(fairlead_embed_start(fuzzed, text, length, &call, NULL), FAIRLEAD_LIMIT);
    CHECK_STATUS(fairlead_client_create(text, length, &client, NULL), FAIRLEAD_LIMIT);
    CHECK_STATUS(fairlead_router_create(fuzzed, text, length, &router, NULL), FAIRLEAD_LIMIT);
    CHECK_STATUS(fairlead_queue_create(text, length, &queue, NULL), FAIRLEAD_LIMIT);
    CHECK(reply == NULL && call == NULL && client == NULL && router == NULL && queue == NULL, " ");
    free(text);
}

int main(int argc, char **argv) {
    if (argc > 2) state = strtoull(argv[2], NULL, 10) | 1;
    unsetenv("OPENAI_API_KEY");
    fuzzed = make_client("{\"providers\": {\"openai\": {\"api_key\": \"" CANARY "\"}, \"gemini\": {\"api_key\": \"" CANARY "\"}, \"azure\": {\"api_key\": \"" CANARY "\"}}}");
    handles();
    too_much();
    prefixes();
    mutations(argc > 1 ? atoi(argv[1]) : 20000);
    names();
    fairlead_client_free(fuzzed);
    return finish();
}

/* Replies, errors, the request builder and bad input: everything that needs no network. */
#include "check.h"

static fairlead_status resolve(const char *request, fairlead_reply **reply, fairlead_error **error) {
    return fairlead_resolve(NULL, request, strlen(request), reply, error);
}

static void versions(void) {
    CHECK_TEXT(fairlead_version(), FAIRLEAD_VERSION);
    CHECK(fairlead_version_number() == FAIRLEAD_VERSION_NUM, " ");
    CHECK(strstr(fairlead_build_info(), "\"libcurl\"") != NULL, "%s", fairlead_build_info());
    CHECK_TEXT(fairlead_status_name(FAIRLEAD_RATE_LIMIT), "rate_limit");
    CHECK_TEXT(fairlead_status_name((fairlead_status)9999), "unknown");
}

static void getters(void) {
    static const char text[] = "{\"model\": \"m\", \"stop\": [\"a\\u0000b\", \"\\\"q\\\" \\ud83d\\ude00\"], \"n\": 9007199254740993, \"x\": -2.5, \"yes\": true}";
    fairlead_request *request = NULL;
    size_t length = 7;

    CHECK_STATUS(fairlead_request_create("m", &request), FAIRLEAD_OK);
    CHECK_STATUS(fairlead_request_set_json(request, "/v", text, strlen(text), NULL), FAIRLEAD_OK);
    fairlead_request_free(request);

    /* A dry run hands back the body that was written. */
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    const char *dry = "{\"model\": \"openai/m\", \"messages\": [{\"role\": \"user\", \"content\": \"x\"}], \"api_key\": \"sk-canary\", \"dry_run\": true,"
                      " \"stop\": [\"a\\u0000b\", \"\\\"q\\\" \\ud83d\\ude00\"], \"seed\": 9007199254740993, \"temperature\": -2.5, \"store\": true}";
    CHECK_STATUS(fairlead_complete(NULL, dry, strlen(dry), &reply, &error), FAIRLEAD_OK);
    CHECK_TEXT(fairlead_reply_string(reply, "/method", NULL), "POST");
    CHECK_TEXT(fairlead_reply_string(reply, "/url", NULL), "https://api.openai.com/v1/chat/completions");
    CHECK_TEXT(fairlead_reply_string(reply, "/body/model", NULL), "m");
    CHECK_TEXT(fairlead_reply_string(reply, "/body/stop/1", NULL), "\"q\" \xF0\x9F\x98\x80");
    const char *zero = fairlead_reply_string(reply, "/body/stop/0", &length);
    CHECK(zero != NULL && length == 3 && memcmp(zero, "a\0b", 4) == 0, "length %zu", length);
    CHECK(zero == fairlead_reply_string(reply, "/body/stop/0", NULL), "not borrowed twice");
    CHECK(fairlead_reply_integer(reply, "/body/seed", 0) == INT64_C(9007199254740993), " ");
    CHECK(fairlead_reply_number(reply, "/body/temperature", 0) == -2.5, " ");
    CHECK(fairlead_reply_integer(reply, "/body/store", 7) == 1, " ");
    CHECK(fairlead_reply_integer(reply, "/body/temperature", 7) == 7, " ");
    CHECK(fairlead_reply_count(reply, "/body/stop") == 2, " ");
    CHECK(fairlead_reply_count(reply, "/body/seed") == -1, " ");
    CHECK(fairlead_reply_string(reply, "/body/nothing", &length) == NULL && length == 0, " ");
    CHECK(fairlead_reply_string(reply, "body", NULL) == NULL, " ");
    CHECK(fairlead_reply_string(reply, "\xff", NULL) == NULL, " ");
    CHECK(fairlead_reply_string(reply, NULL, NULL) == NULL, " ");
    CHECK(strstr(fairlead_reply_json(reply, NULL), "sk-canary") == NULL, "a key in a dry run");
    CHECK(strstr(fairlead_reply_json(reply, NULL), "{key}") != NULL, " ");
    CHECK_TEXT(fairlead_reply_text(reply, &length), "");
    CHECK(length == 0, " ");
    fairlead_reply_free(reply);
    fairlead_error_free(error);
}

static void builder(void) {
    fairlead_request *request = NULL;
    fairlead_error *error = NULL;
    size_t length = 0;

    CHECK_STATUS(fairlead_request_create("a \"model\"", &request), FAIRLEAD_OK);
    CHECK_STATUS(fairlead_request_append_message(request, "user", "line\n\"q\"\t\xC3\xA9", 11, &error), FAIRLEAD_OK);
    CHECK_STATUS(fairlead_request_set_number(request, "/temperature", 0.25, &error), FAIRLEAD_OK);
    CHECK_STATUS(fairlead_request_set_integer(request, "/max_tokens", INT64_MAX, &error), FAIRLEAD_OK);
    CHECK_STATUS(fairlead_request_set_string(request, "/stop/-", "END", 3, &error), FAIRLEAD_OK);
    CHECK_STATUS(fairlead_request_set_string(request, "/metadata/a~1b", "v", 1, &error), FAIRLEAD_OK);
    CHECK_TEXT(fairlead_request_json(request, &length),
               "{\"model\":\"a \\\"model\\\"\",\"messages\":[{\"role\":\"user\",\"content\":\"line\\n\\\"q\\\"\\t\xC3\xA9\"}],"
               "\"temperature\":0.25,\"max_tokens\":9223372036854775807,\"stop\":[\"END\"],\"metadata\":{\"a/b\":\"v\"}}");
    CHECK(length == strlen(fairlead_request_json(request, NULL)), " ");

    static const struct { const char *pointer, *json; } refused[] = {
        {"temperature", "1"}, {"", "{}"}, {"/stop/7", "1"}, {"/temperature/x", "1"}, {"/a", "{"}, {"/a", "\"\xff\""}, {"/a", ""}, {"/a", "1 2"}, {"/a~2", "1"}, {"/a~", "1"}, {"/~/b", "1"}, {NULL, "1"}, {"/a", NULL},
    };
    for (size_t i = 0; i < sizeof refused / sizeof *refused; i++) {
        fairlead_status status = fairlead_request_set_json(request, refused[i].pointer, refused[i].json, refused[i].json ? strlen(refused[i].json) : 0, &error);
        CHECK(status >= FAIRLEAD_INVALID_ARGUMENT && error != NULL, "%s = %s was taken", refused[i].pointer, refused[i].json);
        CHECK(fairlead_error_code(error) == (int)status, " ");
        CHECK(*fairlead_error_message(error, NULL) != 0, " ");
        fairlead_error_free(error);
    }
    CHECK_STATUS(fairlead_request_set_number(request, "/x", 0.0 / 0.0, &error), FAIRLEAD_INVALID_ARGUMENT);
    fairlead_error_free(error);
    fairlead_request_free(request);
    CHECK_STATUS(fairlead_request_create(NULL, &request), FAIRLEAD_INVALID_ARGUMENT);
    CHECK(request == NULL, " ");
    CHECK_STATUS(fairlead_request_create("\xff", &request), FAIRLEAD_INVALID_REQUEST);
}

static void bad_requests(void) {
    static const struct { const char *request; fairlead_status status; const char *mentions; } cases[] = {
        {"", FAIRLEAD_INVALID_REQUEST, "JSON"},
        {"not json", FAIRLEAD_INVALID_REQUEST, "byte 0"},
        {"[]", FAIRLEAD_INVALID_REQUEST, "object"},
        {"{\"model\": \"gpt-4o\", }", FAIRLEAD_INVALID_REQUEST, "byte"},
        {"{\"model\": \"\xff\"}", FAIRLEAD_INVALID_REQUEST, "UTF-8"},
        {"{}", FAIRLEAD_INVALID_REQUEST, "model"},
        {"{\"model\": null, \"messages\": []}", FAIRLEAD_INVALID_REQUEST, "model"},
        {"{\"model\": 7, \"messages\": []}", FAIRLEAD_INVALID_REQUEST, "model"},
        {"{\"model\": \"\", \"messages\": []}", FAIRLEAD_INVALID_REQUEST, "model"},
        {"{\"model\": \"gpt-4o\"}", FAIRLEAD_INVALID_REQUEST, "messages"},
        {"{\"model\": \"gpt-4o\", \"messages\": \"hello\"}", FAIRLEAD_INVALID_REQUEST, "messages"},
        {"{\"model\": \"gpt-4o\", \"messages\": []}", FAIRLEAD_INVALID_REQUEST, "messages"},
        {"{\"model\": \"gpt-4o\", \"messages\": [{\"role\": \"user\", \"content\": \"x\"}], \"stream\": \"yes\"}", FAIRLEAD_INVALID_REQUEST, "stream"},
        {"{\"model\": \"gpt-4o\", \"messages\": [{\"role\": \"user\", \"content\": \"x\"}], \"timeout\": -1}", FAIRLEAD_INVALID_REQUEST, "timeout"},
        {"{\"model\": \"gpt-4o\", \"messages\": [{\"role\": \"user\", \"content\": \"x\"}], \"stream\": true}", FAIRLEAD_INVALID_REQUEST, "fairlead_call_start"},
        {"{\"model\": \"nobodys-model-at-all\", \"messages\": [{\"role\": \"user\", \"content\": \"x\"}]}", FAIRLEAD_UNKNOWN_MODEL, "nobodys-model-at-all"},
        {"{\"model\": \"gpt-4o\", \"messages\": [{\"role\": \"user\", \"content\": \"x\"}]}", FAIRLEAD_AUTHENTICATION, "OPENAI_API_KEY"},
        {"{\"model\": \"gpt-4o\", \"api_key\": \"sk-canary\\r\\nX: y\", \"messages\": [{\"role\": \"user\", \"content\": \"x\"}]}", FAIRLEAD_INVALID_REQUEST, "api_key"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        fairlead_reply *reply = NULL;
        fairlead_error *error = NULL;
        fairlead_status status = fairlead_complete(NULL, cases[i].request, strlen(cases[i].request), &reply, &error);
        CHECK(status == cases[i].status, "%s: %s (%s)", cases[i].request, fairlead_status_name(status), fairlead_error_message(error, NULL));
        CHECK(reply == NULL && error != NULL, "%s", cases[i].request);
        CHECK(strstr(fairlead_error_message(error, NULL), cases[i].mentions) != NULL, "%s: %s", cases[i].request, fairlead_error_message(error, NULL));
        CHECK(strstr(fairlead_error_json(error, NULL), "canary") == NULL, "a key in an error");
        CHECK_TEXT(fairlead_error_string(error, "/error/status", NULL), fairlead_status_name(status));
        CHECK(fairlead_error_count(error, "/error/attempts") >= 0 && fairlead_error_integer(error, "/error/retryable", 7) == 0, " ");
        fairlead_error_free(error);
    }
}

static void bad_arguments(void) {
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    fairlead_client *client = make_client(NULL);
    int not_a_handle[16] = {0};
    const char *request = "{\"model\": \"gpt-4o\"}";

    CHECK_STATUS(fairlead_resolve(NULL, NULL, 0, &reply, &error), FAIRLEAD_INVALID_ARGUMENT);
    fairlead_error_free(error);
    CHECK_STATUS(fairlead_resolve(NULL, request, strlen(request), NULL, &error), FAIRLEAD_INVALID_ARGUMENT);
    fairlead_error_free(error);
    CHECK_STATUS(fairlead_resolve(NULL, request, strlen(request), NULL, NULL), FAIRLEAD_INVALID_ARGUMENT);
    CHECK_STATUS(fairlead_resolve(NULL, request, SIZE_MAX, &reply, &error), FAIRLEAD_LIMIT);
    fairlead_error_free(error);
    CHECK_STATUS(fairlead_resolve((fairlead_client *)not_a_handle, request, strlen(request), &reply, &error), FAIRLEAD_INVALID_ARGUMENT);
    fairlead_error_free(error);
    CHECK_STATUS(fairlead_router_complete(NULL, request, strlen(request), &reply, &error), FAIRLEAD_INVALID_ARGUMENT);
    fairlead_error_free(error);
    CHECK_STATUS(fairlead_router_complete((fairlead_router *)client, request, strlen(request), &reply, &error), FAIRLEAD_INVALID_ARGUMENT);
    fairlead_error_free(error);
    CHECK_STATUS(fairlead_call_next(NULL, 0, &reply, &error), FAIRLEAD_INVALID_ARGUMENT);
    fairlead_error_free(error);
    fairlead_client_free(client);
    CHECK_STATUS(fairlead_resolve(client, request, strlen(request), &reply, &error), FAIRLEAD_INVALID_ARGUMENT);
    fairlead_error_free(error);
    fairlead_client_free(client);
    fairlead_client_free(NULL);
    fairlead_router_free(NULL);
    fairlead_call_free(NULL);
    fairlead_call_cancel(NULL);
    fairlead_reply_free(NULL);
    fairlead_error_free(NULL);
    fairlead_request_free(NULL);
    fairlead_reply_free((fairlead_reply *)not_a_handle);
    CHECK(fairlead_reply_json(NULL, NULL) == NULL, " ");
    CHECK_TEXT(fairlead_reply_text(NULL, NULL), "");
    CHECK(fairlead_reply_integer(NULL, "/x", 5) == 5, " ");
    CHECK(fairlead_error_code(NULL) == FAIRLEAD_INVALID_ARGUMENT, " ");
    CHECK_TEXT(fairlead_error_message(NULL, NULL), "");

    static const char *const configs[] = {"x", "[]", "{\"providers\": 7}", "{\"providers\": {\"openai\": {\"api_key\": \"os.environ/NO_SUCH_VARIABLE\"}}}"};
    for (size_t i = 0; i < sizeof configs / sizeof *configs; i++) {
        fairlead_status status = fairlead_client_create(configs[i], strlen(configs[i]), &client, &error);
        CHECK(status == FAIRLEAD_INVALID_REQUEST || status == FAIRLEAD_CONFIGURATION, "%s: %s", configs[i], fairlead_status_name(status));
        CHECK(client == NULL && error != NULL, " ");
        fairlead_error_free(error);
        fairlead_client_free(client);
    }
}

/* A hundred megabytes, as text and as pretended length, and the other ways to be too much. */
static void too_much(void) {
    size_t size = 100u << 20;
    char *text = malloc(size + 1);
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    static const char *const fillings[] = {"[", " ", "a", "{\"a\":", "0,", "\""};

    for (size_t i = 0; i < sizeof fillings / sizeof *fillings; i++) {
        size_t step = strlen(fillings[i]);
        for (size_t at = 0; at + step <= size; at += step) memcpy(text + at, fillings[i], step);
        memcpy(text, "{\"a\":[", 6);
        CHECK_STATUS(fairlead_complete(NULL, text, size, &reply, &error), FAIRLEAD_LIMIT);
        fairlead_error_free(error);
        fairlead_status status = fairlead_complete(NULL, text, 32u << 20, &reply, &error);
        CHECK(status == FAIRLEAD_LIMIT || status == FAIRLEAD_INVALID_REQUEST, "%s: %s", fillings[i], fairlead_status_name(status));
        fairlead_error_free(error);
    }
    free(text);
}

static void resolution(void) {
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;

    CHECK_STATUS(resolve("{\"model\": \"ft:gpt-4o-mini-2024-07-18:my-org:support:abc123\"}", &reply, &error), FAIRLEAD_OK);
    CHECK_TEXT(fairlead_reply_string(reply, "/provider", NULL), "openai");
    CHECK_TEXT(fairlead_reply_string(reply, "/fine_tune/base_model", NULL), "gpt-4o-mini-2024-07-18");
    CHECK_TEXT(fairlead_reply_string(reply, "/fine_tune/organization", NULL), "my-org");
    CHECK(fairlead_reply_count(reply, "/fine_tune") == 6, "%s", reply_shown(reply));
    CHECK_TEXT(fairlead_reply_string(reply, "/url", NULL), "https://api.openai.com/v1/chat/completions");
    CHECK(fairlead_reply_count(reply, "/limits") > 0 && fairlead_reply_count(reply, "/capabilities") > 0, "%s", reply_shown(reply));
    fairlead_reply_free(reply);

    CHECK_STATUS(resolve("{\"model\": \"projects/p/locations/europe-west4/endpoints/42\"}", &reply, &error), FAIRLEAD_OK);
    CHECK_TEXT(fairlead_reply_string(reply, "/provider", NULL), "vertex_ai");
    CHECK_TEXT(fairlead_reply_string(reply, "/url", NULL),
               "https://europe-west4-aiplatform.googleapis.com/v1/projects/p/locations/europe-west4/endpoints/42:generateContent");
    fairlead_reply_free(reply);

    CHECK_STATUS(resolve("{\"model\": \"gpt-4oo-mini\"}", &reply, &error), FAIRLEAD_UNKNOWN_MODEL);
    CHECK(strstr(fairlead_error_message(error, NULL), "gpt-4o-mini") != NULL, "%s", fairlead_error_message(error, NULL));
    fairlead_error_free(error);
}

int main(void) {
    unsetenv("OPENAI_API_KEY");
    versions();
    getters();
    builder();
    bad_requests();
    bad_arguments();
    too_much();
    resolution();
    return finish();
}

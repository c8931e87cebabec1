/* Several models asked at once: by blocking, as a call, in a queue, cancelled, and where some or all of them fail. */
#include "check.h"
#include <pthread.h>
#include <unistd.h>

static char config[512];

static fairlead_client *sockets(void) {
    snprintf(config, sizeof config,
             "{\"providers\": {\"openai\": {\"api_base\": \"%s/v1\", \"api_key\": \"sk-a\"}, \"gemini\": {\"api_base\": \"%s/v1beta\", \"api_key\": \"g\"}, "
             "\"ollama\": {\"api_base\": \"%s\"}}}",
             simulator(), simulator(), simulator());
    return make_client(config);
}

#define ASK "\"messages\": [{\"role\": \"user\", \"content\": \"Hello\"}], \"timeout\": 20"

static void side_by_side(fairlead_client *client, int streams) {
    static const char *const requests[2] = {
        "{\"models\": [\"openai/gpt-4o\", {\"model\": \"gemini/gemini-2.5-flash\", \"label\": \"g\"}, \"ollama/llama3\", "
        "\"ft:gpt-4o-mini-2024-07-18:acme::abc+sim:429\", {\"label\": \"said\", \"answer\": \"Hello\"}], " ASK "}",
        "{\"stream\": true, \"models\": [\"openai/gpt-4o\", {\"model\": \"gemini/gemini-2.5-flash\", \"label\": \"g\"}, \"ollama/llama3\", "
        "\"ft:gpt-4o-mini-2024-07-18:acme::abc+sim:429\", {\"label\": \"said\", \"answer\": \"Hello\"}], " ASK "}",
    };
    const char *request = requests[streams];
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    CHECK_STATUS(fairlead_compare(client, request, strlen(request), &reply, &error), FAIRLEAD_OK);
    CHECK(error == NULL, "%s", error_shown(error));
    CHECK(fairlead_reply_count(reply, "/results") == 5, "%s", reply_shown(reply));
    CHECK_TEXT(fairlead_reply_string(reply, "/baseline", NULL), "openai/gpt-4o");
    CHECK_TEXT(fairlead_reply_string(reply, "/results/1/label", NULL), "g");
    CHECK_TEXT(fairlead_reply_string(reply, "/results/2/provider", NULL), "ollama");
    for (int i = 0; i < 3; i++) {
        char pointer[64];
        snprintf(pointer, sizeof pointer, "/results/%d/text", i);
        const char *text = fairlead_reply_string(reply, pointer, NULL);
        CHECK(text && strstr(text, "Hello"), "%s", reply_shown(reply));
        snprintf(pointer, sizeof pointer, "/results/%d/latency_ms", i);
        CHECK(fairlead_reply_number(reply, pointer, -1) > 0, "%s", reply_shown(reply));
        snprintf(pointer, sizeof pointer, "/results/%d/usage/completion_tokens", i);
        CHECK(fairlead_reply_integer(reply, pointer, -1) > 0, "%s", reply_shown(reply));
        snprintf(pointer, sizeof pointer, "/results/%d/time_to_first_token_ms", i);
        CHECK((fairlead_reply_number(reply, pointer, -1) > 0) == streams, "%s", reply_shown(reply));
    }
    CHECK(fairlead_reply_number(reply, "/results/1/likeness/score", -1) > 0, "%s", reply_shown(reply));
    CHECK_TEXT(fairlead_reply_string(reply, "/results/3/error/status", NULL), "rate_limit");
    CHECK_TEXT(fairlead_reply_string(reply, "/results/3/fine_tune/base_model", NULL), "gpt-4o-mini-2024-07-18");
    CHECK(fairlead_reply_count(reply, "/pairs") == 6, "%s", reply_shown(reply));
    fairlead_reply_free(reply);
}

static void as_a_call(fairlead_client *client) {
    static const char request[] = "{\"stream\": true, \"models\": [\"openai/gpt-4o\", \"openai/gpt-4o\"], " ASK "}";
    fairlead_call *call = NULL;
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    char texts[2][512] = {"", ""};
    fairlead_status status = fairlead_compare_start(client, request, strlen(request), &call, &error);
    CHECK_STATUS(status, FAIRLEAD_OK);
    while ((status = fairlead_call_next(call, -1, &reply, &error)) == FAIRLEAD_OK) {
        int64_t number = fairlead_reply_integer(reply, "/fairlead/result", -1);
        CHECK(number == 0 || number == 1, "%s", reply_shown(reply));
        if (number == 0 || number == 1) strncat(texts[number], fairlead_reply_text(reply, NULL), sizeof texts[0] - strlen(texts[number]) - 1);
        fairlead_reply_free(reply);
    }
    CHECK(status == FAIRLEAD_DONE, "%s: %s", fairlead_status_name(status), error_shown(error));
    CHECK_TEXT(fairlead_reply_string(reply, "/results/0/text", NULL), texts[0]);
    CHECK_TEXT(fairlead_reply_string(reply, "/results/1/text", NULL), texts[1]);
    CHECK_TEXT(fairlead_reply_string(reply, "/results/1/label", NULL), "openai/gpt-4o (2)");
    CHECK(fairlead_reply_number(reply, "/results/1/likeness/score", -1) == 1, "%s", reply_shown(reply));
    fairlead_reply_free(reply);
    CHECK_STATUS(fairlead_call_next(call, -1, &reply, &error), FAIRLEAD_ENDED);
    fairlead_call_free(call);
}

static void in_a_queue(fairlead_client *client) {
    static const char request[] = "{\"models\": [\"openai/gpt-4o\", \"gemini/gemini-2.5-flash\"], " ASK "}";
    enum { COUNT = 20 };
    fairlead_queue *queue = NULL;
    fairlead_call *calls[COUNT], *call;
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    uint64_t tag, seen = 0;
    CHECK_STATUS(fairlead_queue_create(NULL, 0, &queue, &error), FAIRLEAD_OK);
    for (uint64_t i = 0; i < COUNT; i++) {
        CHECK_STATUS(fairlead_compare_start(client, request, strlen(request), &calls[i], &error), FAIRLEAD_OK);
        CHECK_STATUS(fairlead_queue_add(queue, calls[i], i, &error), FAIRLEAD_OK);
    }
    for (int ended = 0; ended < COUNT;) {
        fairlead_status status = fairlead_queue_next(queue, 20000, &call, &tag, &reply, &error);
        CHECK(status == FAIRLEAD_DONE, "%s: %s", fairlead_status_name(status), error_shown(error));
        if (status != FAIRLEAD_DONE) break;
        CHECK(fairlead_reply_count(reply, "/pairs") == 1, "%s", reply_shown(reply));
        fairlead_reply_free(reply);
        seen |= (uint64_t)1 << tag;
        ended++;
    }
    CHECK(seen == ((uint64_t)1 << COUNT) - 1, " ");
    for (int i = 0; i < COUNT; i++) fairlead_call_free(calls[i]);
    fairlead_queue_free(queue);
}

static void *cancel(void *call) {
    usleep(30000);
    fairlead_call_cancel(call);
    return NULL;
}

static void cancelled(fairlead_client *client) {
    static const char request[] = "{\"mock_delay\": 60, \"models\": [\"mock/a\", \"openai/gpt-4o\"], " ASK "}";
    fairlead_call *call = NULL;
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    pthread_t thread;
    CHECK_STATUS(fairlead_compare_start(client, request, strlen(request), &call, NULL), FAIRLEAD_OK);
    CHECK_STATUS(fairlead_call_next(call, 0, &reply, &error), FAIRLEAD_AGAIN);
    pthread_create(&thread, NULL, cancel, call);
    CHECK_STATUS(fairlead_call_next(call, -1, &reply, &error), FAIRLEAD_CANCELLED);
    pthread_join(thread, NULL);
    fairlead_error_free(error);
    fairlead_call_free(call);
    /* Freed in mid-flight, and before anything was asked. */
    for (int round = 0; round < 50; round++) {
        CHECK_STATUS(fairlead_compare_start(client, request, strlen(request), &call, NULL), FAIRLEAD_OK);
        if (round % 2) CHECK_STATUS(fairlead_call_next(call, round % 3, &reply, NULL), FAIRLEAD_AGAIN);
        fairlead_call_free(call);
    }
}

static void refused(fairlead_client *client) {
    static const char *const requests[] = {"{}", "{\"models\": []}", "{\"models\": [{}], " ASK "}", "{\"models\": [\"mock/a\"], \"baseline\": \"b\"}"};
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    for (size_t i = 0; i < sizeof requests / sizeof *requests; i++) {
        CHECK_STATUS(fairlead_compare(client, requests[i], strlen(requests[i]), &reply, &error), FAIRLEAD_INVALID_REQUEST);
        CHECK(reply == NULL && error != NULL, "%s", requests[i]);
        fairlead_error_free(error);
    }
    /* That all have failed is a result too. */
    static const char all[] = "{\"models\": [\"nobody's-model\", {\"model\": \"mock/a\", \"temperature\": \"hot\"}], \"messages\": []}";
    CHECK_STATUS(fairlead_compare(client, all, strlen(all), &reply, &error), FAIRLEAD_OK);
    CHECK_TEXT(fairlead_reply_string(reply, "/results/0/error/status", NULL), "unknown_model");
    CHECK_TEXT(fairlead_reply_string(reply, "/results/1/error/status", NULL), "invalid_request");
    CHECK(fairlead_reply_count(reply, "/pairs") == 0, "%s", reply_shown(reply));
    fairlead_reply_free(reply);
}

static void *many(void *client) {
    for (int round = 0; round < 10; round++) side_by_side(client, round % 2);
    return NULL;
}

int main(void) {
    fairlead_client *client = sockets();
    side_by_side(client, 0);
    side_by_side(client, 1);
    as_a_call(client);
    in_a_queue(client);
    cancelled(client);
    refused(client);
    pthread_t threads[8];
    for (int i = 0; i < 8; i++) pthread_create(&threads[i], NULL, many, client);
    for (int i = 0; i < 8; i++) pthread_join(threads[i], NULL);
    fairlead_client_free(client);
    return finish();
}

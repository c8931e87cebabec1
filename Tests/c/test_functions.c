/* Many threads that call every function in random order, on handles they share and on their own.

       test_functions [THREADS [SECONDS]] */
#include "check.h"
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <unistd.h>

enum { SLOTS = 64 };

static fairlead_client *client;
static fairlead_router *router;
static fairlead_queue *queue;
static fairlead_reply *reply_of_all;
static fairlead_error *error_of_all;
/* Calls in the queue of all: any thread takes their events, cancels or pauses them; who takes the end frees the call. */
static fairlead_call *_Atomic calls[SLOTS];
static atomic_long running, logged, ends[64];
static atomic_int stop;
static char config[512];

#define ASK "\"messages\": [{\"role\": \"user\", \"content\": \"x\"}], \"timeout\": 120"
#define TEXT(text) text, strlen(text)

static const char *const completions[] = {
    "{\"model\": \"gpt-4o\", " ASK "}", "{\"model\": \"openai/gpt-4o+sim:500\", " ASK "}", "{\"model\": \"gpt-4o\", \"dry_run\": true, " ASK "}",
    "{\"model\": \"mock/any\", " ASK "}", "{\"model\": \"nobody's\", " ASK "}",
};
static const char *const streams[] = {
    "{\"model\": \"gpt-4o\", \"stream\": true, " ASK "}", "{\"model\": \"openai/gpt-4o+sim:429\", \"stream\": true, " ASK "}",
    "{\"model\": \"mock/any\", \"stream\": true, " ASK "}", "{\"model\": \"openai/gpt-4o+sim:cut=body:300\", \"stream\": true, " ASK "}",
};
static const char *const routed[] = {"{\"model\": \"group\", " ASK "}", "{\"model\": \"group\", \"stream\": true, " ASK "}"};
static const char *const embeddings[] = {
    "{\"model\": \"openai/text-embedding-3-small\", \"input\": [\"a\", \"b\"], \"timeout\": 120}", "{\"model\": \"openai/text-embedding-3-small+sim:401\", \"input\": \"a\"}",
};
static const char *const routed_embedding = "{\"model\": \"vectors\", \"input\": \"a\", \"timeout\": 120}";
static const char *const jobs[] = {
    "{\"provider\": \"openai\", \"job\": \"ftjob-done\"}", "{\"provider\": \"openai\", \"job\": \"ftjob-none\"}",
};
static const char *const tuned = "{\"provider\": \"openai\"}";
static const char *const compared[] = {
    "{\"models\": [\"gpt-4o\", \"openai/gpt-4o+sim:429\"], " ASK "}", "{\"stream\": true, \"models\": [\"gpt-4o\", \"mock/any\"], " ASK "}",
};
static const char *const groups[] = {
    "{\"model_list\": [{\"model_name\": \"group\", \"litellm_params\": {\"model\": \"openai/gpt-4o+sim:500\"}}, {\"model_name\": \"group\", \"litellm_params\": {\"model\": \"gpt-4o\"}},"
    " {\"model_name\": \"vectors\", \"litellm_params\": {\"model\": \"openai/text-embedding-3-small\"}}], \"num_retries\": 3}",
    "{\"model_list\": [{\"model_name\": \"group\", \"litellm_params\": {\"model\": \"gpt-4o\"}}, {\"model_name\": \"group\", \"litellm_params\": {\"model\": \"gpt-4o-mini\"}},"
    " {\"model_name\": \"vectors\", \"litellm_params\": {\"model\": \"openai/text-embedding-3-small\"}}], \"num_retries\": 1, \"routing_strategy\": \"least-busy\"}",
};
static const char *const simulation =
    "{\"router\": {\"model_list\": [{\"model_name\": \"g\", \"litellm_params\": {\"model\": \"mock/any\"}}]}, \"traffic\": {\"requests\": 20}, \"seed\": 1}";

/* Drawn once: TEXT has its argument twice. */
#define PICK(list) const char *list##_text = list[rand_r(seed) % (sizeof list / sizeof *list)]

static void over(fairlead_status status, fairlead_reply *reply, fairlead_error *error) {
    CHECK(status != FAIRLEAD_INTERNAL && status != FAIRLEAD_INVALID_ARGUMENT, "%s", error_shown(error));
    ends[status]++;
    fairlead_reply_free(reply);
    fairlead_error_free(error);
}

/* Takes some or all of a call's events, and frees it. */
static void pull(fairlead_status status, fairlead_call *call, fairlead_error *error, unsigned *seed) {
    fairlead_reply *reply = NULL;
    if (status != FAIRLEAD_OK) {
        over(status, NULL, error);
        return;
    }
    for (unsigned left = rand_r(seed) % 20; left > 0 && status < FAIRLEAD_DONE; left--) {
        if (rand_r(seed) % 16 == 0) fairlead_call_cancel(call);
        status = fairlead_call_next(call, rand_r(seed) % 4 ? -1 : 0, &reply, &error);
        over(status, reply, error);
        if (status == FAIRLEAD_AGAIN) status = FAIRLEAD_OK;
    }
    fairlead_call_free(call);
}

static void add(unsigned *seed) {
    fairlead_call *call = NULL;
    PICK(streams);
    if (running >= SLOTS || fairlead_call_start(client, TEXT(streams_text), &call, NULL) != FAIRLEAD_OK) return;
    for (size_t i = 0; i < SLOTS; i++) {
        fairlead_call *none = NULL;
        if (!atomic_compare_exchange_strong(&calls[i], &none, call)) continue;
        running++;
        CHECK_STATUS(fairlead_queue_add(queue, call, i, NULL), FAIRLEAD_OK);
        return;
    }
    fairlead_call_free(call);
}

static fairlead_status take(int64_t limit) {
    fairlead_call *call = NULL;
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    uint64_t tag = SLOTS;
    fairlead_status status = fairlead_queue_next(queue, limit, &call, &tag, &reply, &error);
    if (status != FAIRLEAD_OK && status != FAIRLEAD_AGAIN) {
        CHECK(tag < SLOTS && calls[tag] == call, "an event of a call that was freed");
        if (tag < SLOTS) calls[tag] = NULL;
        fairlead_call_free(call);
        running--;
    }
    over(status, reply, error);
    return status;
}

static void own_queue(unsigned *seed) {
    fairlead_queue *mine = NULL;
    fairlead_call *call[3] = {NULL, NULL, NULL};
    PICK(streams);
    if (fairlead_queue_create(NULL, 0, &mine, NULL) != FAIRLEAD_OK) return;
    CHECK(fairlead_queue_fd(mine) >= 0, " ");
    for (size_t i = 0; i < 3; i++) {
        fairlead_status status = i == 0 ? fairlead_call_start(client, TEXT(streams_text), &call[i], NULL)
                                 : i == 1 ? fairlead_embed_start(client, TEXT(embeddings[0]), &call[i], NULL)
                                          : fairlead_router_call_start(router, TEXT(routed[1]), &call[i], NULL);
        if (status == FAIRLEAD_OK) CHECK_STATUS(fairlead_queue_add(mine, call[i], i, NULL), FAIRLEAD_OK);
    }
    for (unsigned left = rand_r(seed) % 30; left > 0; left--) {
        fairlead_reply *reply = NULL;
        fairlead_error *error = NULL;
        fairlead_status status = fairlead_queue_next(mine, 5, NULL, NULL, &reply, &error);
        over(status, reply, error);
        if (rand_r(seed) % 8 == 0) fairlead_call_cancel(call[rand_r(seed) % 3]);
        if (rand_r(seed) % 8 == 0) fairlead_call_pause(call[0], rand_r(seed) % 2);
    }
    if (rand_r(seed) % 2) fairlead_queue_free(mine), mine = NULL;
    for (int i = 0; i < 3; i++) fairlead_call_free(call[i]);
    fairlead_queue_free(mine);
}

static void build(unsigned *seed) {
    fairlead_request *request = NULL;
    CHECK_STATUS(fairlead_request_create("mock/any", &request), FAIRLEAD_OK);
    CHECK_STATUS(fairlead_request_append_message(request, "user", TEXT("hé"), NULL), FAIRLEAD_OK);
    CHECK_STATUS(fairlead_request_set_integer(request, "/max_tokens", rand_r(seed), NULL), FAIRLEAD_OK);
    CHECK_STATUS(fairlead_request_set_number(request, "/temperature", 0.5, NULL), FAIRLEAD_OK);
    CHECK_STATUS(fairlead_request_set_string(request, "/user", TEXT("u"), NULL), FAIRLEAD_OK);
    CHECK_STATUS(fairlead_request_set_json(request, "/stop", TEXT("[\"a\"]"), NULL), FAIRLEAD_OK);
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    size_t length;
    const char *json = fairlead_request_json(request, &length);
    over(fairlead_complete(client, json, length, &reply, &error), reply, error);
    fairlead_request_free(request);
}

static void log_message(fairlead_log_level level, const char *json, size_t length, void *user_data) {
    (void)level, (void)user_data;
    if (length > 0 && *json == '{') logged++;
}

static void look(unsigned *seed) {
    CHECK(fairlead_reply_integer(reply_of_all, "/usage/total_tokens", -1) > 0 && *fairlead_reply_text(reply_of_all, NULL), " ");
    CHECK(fairlead_reply_string(reply_of_all, "/model", NULL) && fairlead_reply_number(reply_of_all, "/usage/total_tokens", -1) > 0, " ");
    CHECK(fairlead_reply_count(reply_of_all, "/choices") == 1 && fairlead_reply_json(reply_of_all, NULL), " ");
    CHECK(fairlead_error_code(error_of_all) == FAIRLEAD_UNKNOWN_MODEL && *fairlead_error_message(error_of_all, NULL), " ");
    CHECK(fairlead_error_json(error_of_all, NULL) && fairlead_error_string(error_of_all, "/error/message", NULL), " ");
    CHECK(fairlead_error_integer(error_of_all, "/error/absent", 7) == 7 && fairlead_error_count(error_of_all, "/error") > 0, " ");
    CHECK(*fairlead_version() && fairlead_version_number() > 0 && *fairlead_build_info(), " ");
    CHECK_TEXT(fairlead_status_name(FAIRLEAD_OK), "ok");
    if (rand_r(seed) % 8 == 0) fairlead_log_set(rand_r(seed) % 2 ? FAIRLEAD_LOG_INFO : FAIRLEAD_LOG_OFF, log_message, NULL);
}

static void once(unsigned *seed) {
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    fairlead_call *call = NULL;
    fairlead_status status;
    PICK(completions);
    PICK(streams);
    PICK(routed);
    PICK(embeddings);
    PICK(compared);
    PICK(groups);
    PICK(jobs);
    size_t any = (size_t)rand_r(seed) % SLOTS;
    switch (rand_r(seed) % 26) {
    case 0: over(fairlead_resolve(client, TEXT(completions_text), &reply, &error), reply, error); break;
    case 1: over(fairlead_complete(client, TEXT(completions_text), &reply, &error), reply, error); break;
    case 2: over(fairlead_embed(client, TEXT(embeddings_text), &reply, &error), reply, error); break;
    case 3: over(fairlead_compare(client, TEXT(compared[0]), &reply, &error), reply, error); break;
    case 4: over(fairlead_router_complete(router, TEXT(routed[0]), &reply, &error), reply, error); break;
    case 5: over(fairlead_router_embed(router, TEXT(routed_embedding), &reply, &error), reply, error); break;
    case 6: over(fairlead_router_state(router, TEXT(any % 2 ? "{}" : "{\"format\": \"prometheus\"}"), &reply, &error), reply, error); break;
    case 7: over(fairlead_router_update(router, TEXT(groups_text), &error), NULL, error); break;
    case 8: over(fairlead_simulate(client, TEXT(simulation), &reply, &error), reply, error); break;
    case 9: status = fairlead_call_start(client, TEXT(streams_text), &call, &error), pull(status, call, error, seed); break;
    case 10: status = fairlead_embed_start(client, TEXT(embeddings_text), &call, &error), pull(status, call, error, seed); break;
    case 11: status = fairlead_compare_start(client, TEXT(compared_text), &call, &error), pull(status, call, error, seed); break;
    case 12: status = fairlead_router_call_start(router, TEXT(routed_text), &call, &error), pull(status, call, error, seed); break;
    case 13: status = fairlead_router_embed_start(router, TEXT(routed_embedding), &call, &error), pull(status, call, error, seed); break;
    case 14: own_queue(seed); break;
    case 15:
    case 16: add(seed); break;
    case 17:
    case 18: take(1); break;
    case 19: fairlead_call_cancel(calls[any]); break;
    case 20: fairlead_call_pause(calls[any], 1), sched_yield(), fairlead_call_pause(calls[any], 0); break;
    case 21: {
        fairlead_client *other = make_client(config);
        fairlead_router *mine = NULL;
        CHECK_STATUS(fairlead_router_create(other, TEXT(groups_text), &mine, NULL), FAIRLEAD_OK);
        fairlead_client_free(other);
        over(fairlead_router_complete(mine, TEXT(routed[0]), &reply, &error), reply, error);
        fairlead_router_free(mine);
        break;
    }
    case 22: build(seed); break;
    case 23: over(fairlead_fine_tuning_job(client, TEXT(jobs_text), &reply, &error), reply, error); break;
    case 24: over(fairlead_fine_tuned_models(client, TEXT(tuned), &reply, &error), reply, error); break;
    default: look(seed);
    }
}

static void *work(void *number) {
    unsigned seed = (unsigned)(size_t)number + 1;
    while (!stop) once(&seed);
    return NULL;
}

int main(int argc, char **argv) {
    int threads = argc > 1 ? atoi(argv[1]) : 64;
    int seconds = argc > 2 ? atoi(argv[2]) : 5;
    pthread_t workers[256];
    if (threads > 256) threads = 256;
    snprintf(config, sizeof config, "{\"providers\": {\"openai\": {\"api_base\": \"%s/v1\", \"api_key\": \"k\"}}}", simulator());
    client = make_client(config);
    CHECK_STATUS(fairlead_router_create(client, TEXT(groups[0]), &router, NULL), FAIRLEAD_OK);
    CHECK_STATUS(fairlead_queue_create(NULL, 0, &queue, NULL), FAIRLEAD_OK);
    CHECK_STATUS(fairlead_complete(client, TEXT(completions[0]), &reply_of_all, NULL), FAIRLEAD_OK);
    CHECK_STATUS(fairlead_resolve(client, TEXT(completions[4]), &(fairlead_reply *){NULL}, &error_of_all), FAIRLEAD_UNKNOWN_MODEL);
    for (size_t i = 0; i < (size_t)threads; i++) pthread_create(&workers[i], NULL, work, (void *)i);
    for (int left = seconds; left > 0; left--) sleep(1);
    stop = 1;
    for (int i = 0; i < threads; i++) pthread_join(workers[i], NULL);
    fairlead_log_set(FAIRLEAD_LOG_OFF, NULL, NULL);
    for (int tries = 0; running > 0 && tries < 1000; tries++) {
        for (size_t i = 0; i < SLOTS; i++) fairlead_call_pause(calls[i], 0);
        while (take(100) != FAIRLEAD_AGAIN) {}
    }
    CHECK(running == 0, "%ld calls of the queue have no end", running);
    CHECK(ends[FAIRLEAD_OK] > 0 && ends[FAIRLEAD_DONE] > 0 && ends[FAIRLEAD_CANCELLED] > 0 && ends[FAIRLEAD_RATE_LIMIT] > 0 && logged > 0, " ");
    printf("%d threads, %d s:", threads, seconds);
    for (int i = 0; i < 64; i++)
        if (ends[i]) printf(" %ld %s", ends[i], fairlead_status_name((fairlead_status)i));
    printf("\n");
    fairlead_reply_free(reply_of_all);
    fairlead_error_free(error_of_all);
    fairlead_queue_free(queue);
    fairlead_router_free(router);
    fairlead_client_free(client);
    return finish();
}

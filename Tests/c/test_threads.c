/* Many threads on one client and one router: completions, streams, cancelled ones, failures.

       test_threads [THREADS [SECONDS]] */
#include "check.h"
#include <pthread.h>
#include <stdatomic.h>
#include <time.h>
#include <unistd.h>

static fairlead_client *client;
static fairlead_router *router;
static atomic_int stop;
static atomic_long done, failed, cancelled, shared_reads;
static fairlead_reply *shared;

#define ASK "\"messages\": [{\"role\": \"user\", \"content\": \"x\"}]"

static fairlead_status take(fairlead_call *call, int chunks_before_cancel) {
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    fairlead_status status;
    int chunks = 0;
    while ((status = fairlead_call_next(call, -1, &reply, &error)) == FAIRLEAD_OK) {
        fairlead_reply_text(reply, NULL);
        fairlead_reply_free(reply);
        if (++chunks == chunks_before_cancel) fairlead_call_cancel(call);
    }
    fairlead_reply_free(reply);
    fairlead_error_free(error);
    return status;
}

static void once(unsigned *seed) {
    static const char *const plain[] = {
        "{\"model\": \"gpt-4o\", " ASK "}", "{\"model\": \"openai/gpt-4o+sim:500\", " ASK "}", "{\"model\": \"gpt-4o\", " ASK ", \"dry_run\": true}",
    };
    static const char *const streamed = "{\"model\": \"gpt-4o\", \"stream\": true, " ASK "}";
    static const char *const routed = "{\"model\": \"group\", " ASK "}";
    static const char *const routed_stream = "{\"model\": \"group\", \"stream\": true, " ASK "}";
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    fairlead_call *call = NULL;
    fairlead_status status;
    switch (rand_r(seed) % 6) {
    case 0:
    case 1: {
        const char *request = plain[rand_r(seed) % 3];
        status = fairlead_complete(client, request, strlen(request), &reply, &error);
        atomic_fetch_add(status == FAIRLEAD_OK ? &done : &failed, 1);
        break;
    }
    case 2:
        status = fairlead_router_complete(router, routed, strlen(routed), &reply, &error);
        CHECK(status == FAIRLEAD_OK, "%s", error_shown(error));
        atomic_fetch_add(&done, 1);
        break;
    case 3:
        if (fairlead_call_start(client, streamed, strlen(streamed), &call, &error) == FAIRLEAD_OK) {
            status = take(call, rand_r(seed) % 4);
            CHECK(status == FAIRLEAD_DONE || status == FAIRLEAD_CANCELLED, "%s", fairlead_status_name(status));
            atomic_fetch_add(status == FAIRLEAD_DONE ? &done : &cancelled, 1);
        }
        break;
    case 4:
        if (fairlead_router_call_start(router, routed_stream, strlen(routed_stream), &call, &error) == FAIRLEAD_OK) {
            status = take(call, 0);
            CHECK(status == FAIRLEAD_DONE, "%s", fairlead_status_name(status));
            atomic_fetch_add(&done, 1);
        }
        break;
    default:
        if (fairlead_reply_integer(shared, "/usage/total_tokens", -1) > 0 && fairlead_reply_string(shared, "/model", NULL) && *fairlead_reply_text(shared, NULL))
            atomic_fetch_add(&shared_reads, 1);
    }
    fairlead_call_free(call);
    fairlead_reply_free(reply);
    fairlead_error_free(error);
}

static void *work(void *number) {
    unsigned seed = (unsigned)(size_t)number + 1;
    while (!atomic_load(&stop)) once(&seed);
    return NULL;
}

int main(int argc, char **argv) {
    int threads = argc > 1 ? atoi(argv[1]) : 64;
    int seconds = argc > 2 ? atoi(argv[2]) : 5;
    char config[512];
    fairlead_error *error = NULL;
    pthread_t running[256];
    if (threads > 256) threads = 256;

    snprintf(config, sizeof config, "{\"providers\": {\"openai\": {\"api_base\": \"%s/v1\", \"api_key\": \"k\"}}}", simulator());
    client = make_client(config);
    static const char group[] =
        "{\"model_list\": [{\"model_name\": \"group\", \"litellm_params\": {\"model\": \"openai/gpt-4o+sim:500\", \"weight\": 1}},"
        " {\"model_name\": \"group\", \"litellm_params\": {\"model\": \"gpt-4o\", \"weight\": 3}},"
        " {\"model_name\": \"group\", \"litellm_params\": {\"model\": \"gpt-4o-mini\", \"weight\": 3}}], \"num_retries\": 2}";
    CHECK_STATUS(fairlead_router_create(client, group, strlen(group), &router, &error), FAIRLEAD_OK);
    const char *request = "{\"model\": \"gpt-4o\", " ASK "}";
    CHECK_STATUS(fairlead_complete(client, request, strlen(request), &shared, &error), FAIRLEAD_OK);

    for (size_t i = 0; i < (size_t)threads; i++) pthread_create(&running[i], NULL, work, (void *)i);
    sleep((unsigned)seconds);
    atomic_store(&stop, 1);
    for (int i = 0; i < threads; i++) pthread_join(running[i], NULL);
    printf("%d threads: %ld done, %ld failed as they should, %ld cancelled, %ld reads of one reply\n", threads, done, failed, cancelled, shared_reads);
    CHECK(done > 0 && failed > 0 && cancelled > 0 && shared_reads > 0, " ");
    fairlead_reply_free(shared);
    fairlead_router_free(router);
    fairlead_client_free(client);
    return finish();
}

/*
 * Calls that are cancelled just as they end, pulled and queued, whole and streamed: each ends once, in one of the two ways.
 *
 *     races PORT COUNT
 *
 * Other threads cancel at random moments around the end. Prints one JSON object.
 */
#include <fairlead.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { LIVE = 16, CANCELLERS = 2 };

static fairlead_call *_Atomic live[LIVE];
static atomic_int stop;
static long wrong, done, cancelled, ended_before;

static void *cancel(void *number) {
    unsigned seed = 7 + (unsigned)(size_t)number;
    while (!stop) {
        fairlead_call *call = atomic_exchange(&live[(unsigned)rand_r(&seed) % LIVE], NULL);
        for (volatile int spin = rand_r(&seed) % 20000; spin > 0; spin--) {}
        /* The call may have been freed meanwhile, and its handle be another's: whoever it is then was cancelled by it. */
        if (call) fairlead_call_cancel(call);
    }
    return NULL;
}

static fairlead_client *client;

static fairlead_call *start(long number) {
    static const char *const requests[] = {
        "{\"model\":\"gpt-4o\",\"stream\":true,\"messages\":[{\"role\":\"user\",\"content\":\"x\"}]}",
        "{\"model\":\"gpt-4o\",\"messages\":[{\"role\":\"user\",\"content\":\"x\"}]}",
        "{\"model\":\"mock/any\",\"stream\":true,\"messages\":[{\"role\":\"user\",\"content\":\"x\"}]}",
    };
    fairlead_call *call = NULL;
    fairlead_error *error = NULL;
    const char *request = requests[number % 3];
    if (fairlead_call_start(client, request, strlen(request), &call, &error) != FAIRLEAD_OK) {
        fprintf(stderr, "start: %s\n", fairlead_error_message(error, NULL));
        exit(1);
    }
    return call;
}

static void end(fairlead_status status, fairlead_error *error) {
    if (status == FAIRLEAD_DONE) done++;
    else if (status == FAIRLEAD_CANCELLED) cancelled++;
    else if (wrong++ < 10) fprintf(stderr, "a call ended with %s: %s\n", fairlead_status_name(status), error ? fairlead_error_message(error, NULL) : "");
}

static void pulled(long number) {
    fairlead_call *call = start(number);
    fairlead_reply *reply;
    fairlead_error *error = NULL;
    fairlead_status status;
    live[number % LIVE] = call;
    while ((status = fairlead_call_next(call, -1, &reply, &error)) == FAIRLEAD_OK) fairlead_reply_free(reply);
    end(status, error);
    fairlead_reply_free(reply);
    fairlead_error_free(error);
    /* After its end, silence, cancelled again or not. */
    fairlead_call_cancel(call);
    if (fairlead_call_next(call, 0, &reply, NULL) == FAIRLEAD_ENDED) ended_before++;
    live[number % LIVE] = NULL;
    fairlead_call_free(call);
}

int main(int argc, char **argv) {
    if (argc < 3) return 2;
    long count = atol(argv[2]), started = 0, freed = 0;
    char config[256];
    fairlead_queue *queue = NULL;
    pthread_t threads[CANCELLERS];
    snprintf(config, sizeof config, "{\"providers\": {\"openai\": {\"api_base\": \"http://127.0.0.1:%s/v1\", \"api_key\": \"k\"}}}", argv[1]);
    if (fairlead_client_create(config, strlen(config), &client, NULL) != FAIRLEAD_OK) return 1;
    if (fairlead_queue_create(NULL, 0, &queue, NULL) != FAIRLEAD_OK) return 1;
    for (size_t i = 0; i < CANCELLERS; i++) pthread_create(&threads[i], NULL, cancel, (void *)i);
    for (; started < count / 2; started++) pulled(started);
    fairlead_call *calls[LIVE] = {NULL};
    freed = started;
    while (freed < count) {
        for (size_t i = 0; i < LIVE && started < count; i++) {
            if (calls[i]) continue;
            calls[i] = start(started++);
            if (fairlead_queue_add(queue, calls[i], i, NULL) != FAIRLEAD_OK) return 1;
            live[i] = calls[i];
        }
        fairlead_call *call = NULL;
        fairlead_reply *reply = NULL;
        fairlead_error *error = NULL;
        uint64_t tag = LIVE;
        fairlead_status status = fairlead_queue_next(queue, 10000, &call, &tag, &reply, &error);
        if (status == FAIRLEAD_AGAIN) {
            fprintf(stderr, "no event came in ten seconds\n");
            return 1;
        }
        if (tag >= LIVE || calls[tag] != call) {
            wrong++;
        } else if (status != FAIRLEAD_OK) {
            end(status, error);
            live[tag] = NULL;
            fairlead_call_free(call);
            calls[tag] = NULL;
            freed++;
        }
        fairlead_reply_free(reply);
        fairlead_error_free(error);
    }
    stop = 1;
    for (int i = 0; i < CANCELLERS; i++) pthread_join(threads[i], NULL);
    fairlead_queue_free(queue);
    fairlead_client_free(client);
    printf("{\"races\": %ld, \"done\": %ld, \"cancelled\": %ld, \"silent_after\": %ld, \"wrong\": %ld}\n", freed, done, cancelled, ended_before, wrong);
    return wrong != 0;
}

/* Many calls in one queue: their events, their ends, cancellation, freeing, backpressure, fork. */
#include "check.h"
#include <dirent.h>
#include <poll.h>
#include <pthread.h>
#include <stdatomic.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static fairlead_client *client;
static fairlead_router *router;

static double seconds(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

static int entries(const char *path) {
    int count = 0;
    DIR *directory = opendir(path);
    if (directory == NULL) return -1;
    while (readdir(directory)) count++;
    closedir(directory);
    return count;
}

static fairlead_call *start(const char *model, int streams) {
    char request[512];
    fairlead_call *call = NULL;
    fairlead_error *error = NULL;
    snprintf(request, sizeof request,
             "{\"model\": \"%s\", \"stream\": %s, \"timeout\": 20, \"messages\": [{\"role\": \"user\", \"content\": \"hello\"}]}", model, streams ? "true" : "false");
    fairlead_status status = strncmp(model, "group", 5) == 0 ? fairlead_router_call_start(router, request, strlen(request), &call, &error)
                                                          : fairlead_call_start(client, request, strlen(request), &call, &error);
    CHECK(status == FAIRLEAD_OK, "%s", error_shown(error));
    fairlead_error_free(error);
    return call;
}

static fairlead_queue *make_queue(const char *config) {
    fairlead_queue *queue = NULL;
    fairlead_error *error = NULL;
    fairlead_status status = fairlead_queue_create(config, config ? strlen(config) : 0, &queue, &error);
    CHECK(status == FAIRLEAD_OK, "%s", error_shown(error));
    return queue;
}

static void add(fairlead_queue *queue, fairlead_call *call, uint64_t tag) {
    fairlead_error *error = NULL;
    CHECK(fairlead_queue_add(queue, call, tag, &error) == FAIRLEAD_OK, "%s", error_shown(error));
    fairlead_error_free(error);
}

static int readable(fairlead_queue *queue, int milliseconds) {
    struct pollfd fd = {fairlead_queue_fd(queue), POLLIN, 0};
    return poll(&fd, 1, milliseconds) == 1;
}

struct seen {
    int chunks, ends;
    fairlead_status end;
    size_t text;
};

/* Takes what has come, until the fd is silent again; gives the number of ends. */
static int drain(fairlead_queue *queue, struct seen *seen, size_t count) {
    fairlead_call *call;
    fairlead_reply *reply;
    fairlead_error *error;
    uint64_t tag;
    fairlead_status status;
    int ends = 0;
    while ((status = fairlead_queue_next(queue, 0, &call, &tag, &reply, &error)) != FAIRLEAD_AGAIN) {
        CHECK(call != NULL && tag < count, "an event of no call: %s", error_shown(error));
        if (call == NULL || tag >= count) exit(1);
        CHECK(seen[tag].ends == 0, "an event after the end of %d", (int)tag);
        if (status == FAIRLEAD_OK) {
            size_t length = 0;
            fairlead_reply_text(reply, &length);
            seen[tag].text += length;
            seen[tag].chunks++;
        } else {
            seen[tag].ends++;
            seen[tag].end = status;
            ends++;
            if (status == FAIRLEAD_DONE) {
                size_t length = 0;
                fairlead_reply_text(reply, &length);
                CHECK(seen[tag].chunks == 0 || length == seen[tag].text, "%zu of %zu bytes in chunks", seen[tag].text, length);
                CHECK(length > 0, "an empty reply");
            }
            CHECK((error != NULL) == (status != FAIRLEAD_DONE) && (reply != NULL) == (status == FAIRLEAD_DONE), "%s", fairlead_status_name(status));
            fairlead_call_free(call);
        }
        fairlead_reply_free(reply);
        fairlead_error_free(error);
    }
    return ends;
}

static void many_calls(void) {
    enum { COUNT = 200 };
    static struct seen seen[COUNT];
    static const struct { const char *model; int streams; fairlead_status end; } kinds[] = {
        {"gpt-4o", 1, FAIRLEAD_DONE}, {"gpt-4o", 0, FAIRLEAD_DONE}, {"openai/gpt-4o+sim:429", 1, FAIRLEAD_RATE_LIMIT},
        {"openai/gpt-4o+sim:words=20,cut=body:-60", 1, FAIRLEAD_STREAM_TRUNCATED}, {"group", 1, FAIRLEAD_DONE}, {"group", 0, FAIRLEAD_DONE},
        {"openai/gpt-4o+sim:cut=status_line:0", 0, FAIRLEAD_CONNECTION}, {"gemini/gemini-2.5-flash", 1, FAIRLEAD_DONE},
        {"group-broken", 1, FAIRLEAD_DONE}, {"group-hedged", 1, FAIRLEAD_DONE}, {"group-hedged", 0, FAIRLEAD_DONE},
    };
    enum { KINDS = sizeof kinds / sizeof *kinds };
    int descriptors = entries("/proc/self/fd"), threads = entries("/proc/self/task");
    fairlead_queue *queue = make_queue(NULL);
    CHECK(entries("/proc/self/task") == threads, "an idle queue has a thread");
    CHECK(!readable(queue, 0), "an empty queue is readable");
    memset(seen, 0, sizeof seen);
    for (int i = 0; i < COUNT; i++) add(queue, start(kinds[i % KINDS].model, kinds[i % KINDS].streams), (uint64_t)i);
    CHECK(entries("/proc/self/task") == threads + 1, "%d threads", entries("/proc/self/task"));
    int ended = 0;
    for (double begun = seconds(); ended < COUNT && seconds() < begun + 60;) {
        if (readable(queue, 20000)) ended += drain(queue, seen, COUNT);
    }
    CHECK(ended == COUNT, "%d of %d calls ended", ended, COUNT);
    CHECK(!readable(queue, 0), "a drained queue is readable");
    for (int i = 0; i < COUNT; i++)
        CHECK(seen[i].ends == 1 && seen[i].end == kinds[i % KINDS].end, "%s: %d ends, %s", kinds[i % KINDS].model, seen[i].ends, fairlead_status_name(seen[i].end));
    fairlead_queue_free(queue);
    CHECK(entries("/proc/self/task") == threads, "%d threads after the queue's end, %d before", entries("/proc/self/task"), threads);
    CHECK(entries("/proc/self/fd") == descriptors, "%d descriptors, %d before", entries("/proc/self/fd"), descriptors);
}

static void refusals(void) {
    fairlead_queue *queue = make_queue(NULL), *none = NULL;
    fairlead_call *call = start("gpt-4o", 1), *got = (fairlead_call *)1;
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    uint64_t tag = 5;
    CHECK_STATUS(fairlead_queue_add(NULL, call, 1, NULL), FAIRLEAD_INVALID_ARGUMENT);
    CHECK_STATUS(fairlead_queue_add(queue, NULL, 1, NULL), FAIRLEAD_INVALID_ARGUMENT);
    CHECK_STATUS(fairlead_queue_next(NULL, 0, &got, &tag, &reply, &error), FAIRLEAD_INVALID_ARGUMENT);
    CHECK(got == NULL && tag == 0 && error != NULL, "an error without a call");
    fairlead_error_free(error);
    CHECK_STATUS(fairlead_queue_next(queue, 0, NULL, NULL, NULL, NULL), FAIRLEAD_INVALID_ARGUMENT);
    CHECK(fairlead_queue_fd(NULL) == -1, "a descriptor of nothing");
    add(queue, call, 1);
    CHECK_STATUS(fairlead_queue_add(queue, call, 1, NULL), FAIRLEAD_INVALID_ARGUMENT);
    CHECK_STATUS(fairlead_call_next(call, 0, &reply, NULL), FAIRLEAD_INVALID_ARGUMENT);
    fairlead_call_free(call);
    call = start("gpt-4o", 1);
    CHECK_STATUS(fairlead_call_next(call, -1, &reply, NULL), FAIRLEAD_OK);
    fairlead_reply_free(reply);
    CHECK_STATUS(fairlead_queue_add(queue, call, 1, NULL), FAIRLEAD_INVALID_ARGUMENT);
    fairlead_call_free(call);
    CHECK_STATUS(fairlead_queue_create("{\"max_event\": 5}", 16, &none, &error), FAIRLEAD_CONFIGURATION);
    CHECK(strstr(fairlead_error_message(error, NULL), "max_events") != NULL, "%s", fairlead_error_message(error, NULL));
    fairlead_error_free(error);
    CHECK_STATUS(fairlead_queue_create("{\"max_events\": 0}", 17, &none, NULL), FAIRLEAD_CONFIGURATION);
    CHECK_STATUS(fairlead_queue_create("[]", 2, &none, NULL), FAIRLEAD_INVALID_REQUEST);
    CHECK(none == NULL, "a queue from a wrong configuration");
    fairlead_queue_free(NULL);
    fairlead_queue_free(queue);
    CHECK_STATUS(fairlead_queue_next(queue, 0, NULL, NULL, &reply, NULL), FAIRLEAD_INVALID_ARGUMENT);
}

/* A stream that stalls is cancelled; another is freed with events waiting. */
static double cancelling(void) {
    static struct seen seen[3];
    memset(seen, 0, sizeof seen);
    fairlead_queue *queue = make_queue(NULL);
    fairlead_call *stalled = start("openai/gpt-4o+sim:words=50,stall=body:600", 1);
    fairlead_call *freed = start("gpt-4o", 1);
    add(queue, stalled, 0);
    add(queue, freed, 1);
    usleep(200000);
    fairlead_call_free(freed);
    for (double until = seconds() + 60; seen[0].chunks == 0 && seconds() < until;)
        if (readable(queue, 1000)) drain(queue, seen, 3);
    CHECK(seen[1].chunks == 0 && seen[1].ends == 0, "an event of a freed call");
    CHECK(seen[0].chunks > 0 && seen[0].ends == 0, "%d chunks before the stall", seen[0].chunks);
    double begun = seconds();
    fairlead_call_cancel(stalled);
    fairlead_call_cancel(stalled);
    CHECK(readable(queue, 20000), "nothing comes of a cancelled call");
    double took = seconds() - begun;
    CHECK(drain(queue, seen, 3) == 1 && seen[0].end == FAIRLEAD_CANCELLED, "%s", fairlead_status_name(seen[0].end));
    fairlead_call *late = start("gpt-4o", 1);
    fairlead_call_cancel(late);
    add(queue, late, 2);
    CHECK(readable(queue, 20000) && drain(queue, seen, 3) == 1 && seen[2].end == FAIRLEAD_CANCELLED, "%s", fairlead_status_name(seen[2].end));
    fairlead_queue_free(queue);
    return took;
}

/* The best of several, here and below: the machine may be busy, the library may not. */
static void cancelling_is_quick(void) {
    double best = cancelling();
    for (int tries = 0; tries < 20 && best >= 0.1; tries++) {
        double took = cancelling();
        best = took < best ? took : best;
    }
    CHECK(best < 0.1, "cancelling took %g s", best);
}

static atomic_int waits;

static void *wait_in_queue(void *queue) {
    fairlead_reply *reply = NULL;
    fairlead_status status;
    waits = 1;
    while ((status = fairlead_queue_next(queue, -1, NULL, NULL, &reply, NULL)) == FAIRLEAD_OK) fairlead_reply_free(reply);
    return (void *)(intptr_t)status;
}

/* A client, a router and a queue are freed under running calls. */
static void freeing(void) {
    fairlead_queue *queue = make_queue(NULL);
    fairlead_call *calls[50];
    pthread_t waiting;
    void *result = NULL;
    char config[512];
    snprintf(config, sizeof config, "{\"providers\": {\"openai\": {\"api_base\": \"%s/v1\", \"api_key\": \"k\"}}}", simulator());
    fairlead_client *kept = client;
    client = make_client(config);
    for (int i = 0; i < 50; i++) add(queue, calls[i] = start("openai/gpt-4o+sim:words=50,stall=body:600", 1), 0);
    fairlead_client_free(client);
    client = kept;
    struct seen seen[1] = {{0, 0, FAIRLEAD_OK, 0}};
    for (double until = seconds() + 60; seen[0].chunks < 50 && seconds() < until; usleep(20000)) drain(queue, seen, 1);
    CHECK(seen[0].chunks >= 50 && seen[0].ends == 0, "%d chunks", seen[0].chunks);
    pthread_create(&waiting, NULL, wait_in_queue, queue);
    while (!waits) usleep(1000);
    usleep(100000);
    double begun = seconds();
    fairlead_queue_free(queue);
    CHECK(seconds() - begun < 30, "freeing the queue took %g s", seconds() - begun);
    pthread_join(waiting, &result);
    CHECK_STATUS((fairlead_status)(intptr_t)result, FAIRLEAD_ENDED);
    for (int i = 0; i < 50; i++) fairlead_call_free(calls[i]);
}

/* A consumer that takes nothing holds its provider back, and loses nothing. Tells in how many pieces it came, and the processor's time
   that was used while nothing was taken. */
static int drain_late(const char *model, double *busy) {
    static struct seen seen[1];
    memset(seen, 0, sizeof seen);
    fairlead_queue *queue = make_queue("{\"max_events\": 8}");
    add(queue, start(model, 1), 0);
    usleep(500000);
    struct timespec before, after;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &before);
    usleep(200000);
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &after);
    *busy = (after.tv_sec - before.tv_sec) * 1e9 + (after.tv_nsec - before.tv_nsec);
    int rounds = 0;
    for (double begun = seconds(); seen[0].ends == 0 && seconds() < begun + 60; rounds++)
        if (readable(queue, 20000)) drain(queue, seen, 1);
    CHECK(seen[0].end == FAIRLEAD_DONE && seen[0].chunks >= 3000 && seen[0].text == 25889, "%s after %d chunks, %zu bytes",
          fairlead_status_name(seen[0].end), seen[0].chunks, seen[0].text);
    fairlead_queue_free(queue);
    return rounds;
}

/* Whether the stream comes in small pieces or in large ones. */
static void backpressure(const char *model) {
    double busy = 1e9, least = 1e9;
    int most = 0;
    for (int tries = 0; tries < 10 && (most <= 5 || least >= 50e6); tries++) {
        int rounds = drain_late(model, &busy);
        most = rounds > most ? rounds : most;
        least = busy < least ? busy : least;
    }
    CHECK(most > 5, "all of it had been buffered: %d rounds", most);
    CHECK(least < 50e6, "a call that is held back keeps its thread busy");
}

/* Of a call that is paused nothing comes, its end neither, while the others go on; then all of it. */
static void pausing(void) {
    enum { PAUSED, ENDING, OTHER, FREED, COUNT };
    static struct seen seen[COUNT];
    memset(seen, 0, sizeof seen);
    fairlead_queue *queue = make_queue("{\"max_events\": 8}");
    fairlead_call *calls[COUNT];
    for (int i = 0; i < COUNT; i++) {
        calls[i] = start(i == PAUSED ? "openai/gpt-4o+sim:words=3000,write=400" : i == ENDING ? "openai/gpt-4o+sim:429" : "gpt-4o", 1);
        fairlead_call_pause(calls[i], 1);
        add(queue, calls[i], (uint64_t)i);
    }
    for (int i = 0; i < COUNT; i++)
        if (i != OTHER) fairlead_call_pause(calls[i], 1), fairlead_call_pause(calls[i], 1);
    usleep(300000);
    /* What had come before it was paused was not given out either. */
    for (double begun = seconds(); seen[OTHER].ends == 0 && seconds() < begun + 60;)
        if (readable(queue, 20000)) drain(queue, seen, COUNT);
    CHECK(seen[OTHER].end == FAIRLEAD_DONE, "%s", fairlead_status_name(seen[OTHER].end));
    CHECK(!readable(queue, 200), "a queue whose calls are paused is readable");
    CHECK(seen[PAUSED].chunks == 0 && seen[ENDING].ends == 0 && seen[FREED].chunks == 0, "an event of a paused call");
    fairlead_call_free(calls[FREED]);
    fairlead_call_pause(calls[FREED], 0);
    fairlead_call_pause(NULL, 1);
    fairlead_call_pause(calls[ENDING], 0);
    CHECK(readable(queue, 20000) && drain(queue, seen, COUNT) == 1 && seen[ENDING].end == FAIRLEAD_RATE_LIMIT, "%s", fairlead_status_name(seen[ENDING].end));
    fairlead_call_pause(calls[PAUSED], 0);
    fairlead_call_pause(calls[PAUSED], 1);
    CHECK(drain(queue, seen, COUNT) == 0 && seen[PAUSED].chunks == 0, "%d chunks of a paused call", seen[PAUSED].chunks);
    fairlead_call_pause(calls[PAUSED], 0);
    for (double begun = seconds(); seen[PAUSED].ends == 0 && seconds() < begun + 60;)
        if (readable(queue, 20000)) drain(queue, seen, COUNT);
    CHECK(seen[PAUSED].end == FAIRLEAD_DONE && seen[PAUSED].text == 25889 && seen[FREED].chunks == 0, "%s after %zu bytes",
          fairlead_status_name(seen[PAUSED].end), seen[PAUSED].text);
    fairlead_queue_free(queue);
}

/* It is readable if and only if there is something to take, whenever it was asked for and however events are taken. */
static void descriptor(void) {
    for (int late = 0; late < 2; late++) {
        static struct seen seen[1];
        memset(seen, 0, sizeof seen);
        fairlead_queue *queue = make_queue(NULL);
        if (!late) CHECK(!readable(queue, 0), "readable with no call");
        add(queue, start("openai/gpt-4o+sim:words=50,delay_ms=2", 1), 0);
        if (late) usleep(300000);
        CHECK(readable(queue, late ? 0 : 20000), "nothing to take, %s", late ? "though it had time" : "in time");
        for (fairlead_status status = FAIRLEAD_OK; status < FAIRLEAD_DONE;) {
            fairlead_call *call = NULL;
            fairlead_reply *reply = NULL;
            status = fairlead_queue_next(queue, 20000, &call, NULL, &reply, NULL);
            CHECK(status == FAIRLEAD_OK || status == FAIRLEAD_DONE, "%s", fairlead_status_name(status));
            if (status != FAIRLEAD_OK) fairlead_call_free(call);
            fairlead_reply_free(reply);
        }
        CHECK(drain(queue, seen, 1) == 0, "an event after the end");
        CHECK(!readable(queue, 50), "readable after the end");
        fairlead_queue_free(queue);
    }
}

#ifndef WITHOUT_FORK
static void forking(void) {
    static struct seen seen[1];
    memset(seen, 0, sizeof seen);
    fairlead_queue *queue = make_queue(NULL);
    add(queue, start("openai/gpt-4o+sim:words=100,write=300", 1), 0);
    CHECK(readable(queue, 20000), "nothing comes");
    pid_t child = fork();
    if (child == 0) {
        static struct seen own[1];
        fairlead_reply *reply = NULL;
        fairlead_error *error = NULL;
        alarm(100);
        int refused = fairlead_queue_next(queue, 0, NULL, NULL, &reply, &error) == FAIRLEAD_INVALID_ARGUMENT;
        fairlead_error_free(error);
        fairlead_queue_free(queue);
        fairlead_queue *fresh = make_queue(NULL);
        add(fresh, start("gpt-4o", 1), 0);
        while (own[0].ends == 0 && readable(fresh, 20000)) drain(fresh, own, 1);
        fairlead_queue_free(fresh);
        /* What was the parent's stays behind: no leak of the child's, whatever looks for leaks. */
        execlp(refused && own[0].end == FAIRLEAD_DONE ? "true" : "false", "fairlead's child", (char *)NULL);
        _exit(1);
    }
    int ended = -1;
    waitpid(child, &ended, 0);
    CHECK(WIFEXITED(ended) && WEXITSTATUS(ended) == 0, "the child ended with %#x", (unsigned)ended);
    while (seen[0].ends == 0 && readable(queue, 20000)) drain(queue, seen, 1);
    CHECK(seen[0].end == FAIRLEAD_DONE, "the parent's call: %s", fairlead_status_name(seen[0].end));
    fairlead_queue_free(queue);
}
#endif

int main(void) {
    char config[512];
    fairlead_error *error = NULL;
    snprintf(config, sizeof config,
             "{\"providers\": {\"openai\": {\"api_base\": \"%s/v1\", \"api_key\": \"k\"}, \"gemini\": {\"api_base\": \"%s/v1beta\", \"api_key\": \"k\"}}}",
             simulator(), simulator());
    client = make_client(config);
    static const char group[] =
        "{\"model_list\": [{\"model_name\": \"group\", \"litellm_params\": {\"model\": \"openai/gpt-4o+sim:500\", \"order\": 1}},"
        " {\"model_name\": \"group\", \"litellm_params\": {\"model\": \"gpt-4o\", \"order\": 2}},"
        " {\"model_name\": \"group-broken\", \"litellm_params\": {\"model\": \"openai/gpt-4o+sim:words=20,cut=body:2000\", \"order\": 1}},"
        " {\"model_name\": \"group-broken\", \"litellm_params\": {\"model\": \"gpt-4o\", \"order\": 2}},"
        " {\"model_name\": \"group-hedged\", \"litellm_params\": {\"model\": \"openai/gpt-4o+sim:latency_ms=60000\", \"order\": 1}},"
        " {\"model_name\": \"group-hedged\", \"litellm_params\": {\"model\": \"gpt-4o\", \"order\": 2}}],"
        " \"num_retries\": 2, \"stream_failover\": \"continue\", \"hedging\": {\"after\": 0.1, \"max_extra\": 1}}";
    CHECK_STATUS(fairlead_router_create(client, group, strlen(group), &router, &error), FAIRLEAD_OK);
    refusals();
    many_calls();
    cancelling_is_quick();
    freeing();
    backpressure("openai/gpt-4o+sim:words=3000,write=400");
    backpressure("openai/gpt-4o+sim:words=3000,delay_ms=0");
    pausing();
    descriptor();
#ifndef WITHOUT_FORK
    forking();
#endif
    fairlead_router_free(router);
    fairlead_client_free(client);
    return finish();
}

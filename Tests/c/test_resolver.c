/* Host names that are slow to resolve, and processes that fork while libcurl's threads look them up.

   This program's getaddrinfo stands before the C library's: every name that ends in ".slow" is an alias of 127.0.0.1. */
#include "check.h"
#include <dlfcn.h>
#include <netdb.h>
#include <pthread.h>
#include <stdatomic.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { NAMES = 8, CHILDREN = 12, SLOW_MILLISECONDS = 600 };

static atomic_int looking, looked_up;

static double seconds(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}

__attribute__((visibility("default"))) int getaddrinfo(
    const char *name, const char *service, const struct addrinfo *hints, struct addrinfo **found) {
    int (*real)(const char *, const char *, const struct addrinfo *, struct addrinfo **);
    *(void **)&real = dlsym(RTLD_NEXT, "getaddrinfo");
    size_t length = name ? strlen(name) : 0;
    if (length < 5 || strcmp(name + length - 5, ".slow") != 0) return real(name, service, hints, found);
    looking++;
    usleep(SLOW_MILLISECONDS * 1000);
    int code = real("127.0.0.1", service, hints, found);
    looked_up++;
    looking--;
    return code;
}

static fairlead_status ask(fairlead_client *client, const char *host, int timeout) {
    char request[512];
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    snprintf(request, sizeof request,
             "{\"model\": \"openai/gpt-4o\", \"api_base\": \"http://%s:%s/v1\", \"api_key\": \"k\", \"timeout\": %d,"
             " \"messages\": [{\"role\": \"user\", \"content\": \"x\"}]}",
             host, strrchr(simulator(), ':') + 1, timeout);
    fairlead_status status = fairlead_complete(client, request, strlen(request), &reply, &error);
    if (status != FAIRLEAD_OK && timeout > 1) fprintf(stderr, "%s: %s\n", host, error_shown(error));
    fairlead_reply_free(reply);
    fairlead_error_free(error);
    return status;
}

static fairlead_client *client;

static void *ask_slowly(void *number) {
    char host[32];
    snprintf(host, sizeof host, "host-%d.slow", (int)(intptr_t)number);
    return (void *)(intptr_t)ask(client, host, 30);
}

/* Each child asks by an address at once, by a name that its parent looks up at that moment, and by one of its own. */
static void fork_while_names_are_looked_up(void) {
    pthread_t threads[NAMES];
    pid_t children[CHILDREN];
    int resolving = 0;
    for (intptr_t i = 0; i < NAMES; i++) pthread_create(&threads[i], NULL, ask_slowly, (void *)i);
    for (int tries = 0; looking < NAMES && tries < 2000; tries++) usleep(1000);
    for (int i = 0; i < CHILDREN; i++) {
        resolving += looking > 0;
        children[i] = fork();
        if (children[i] != 0) continue;
        char host[32];
        alarm(100);
        double begun = seconds();
        int failed = ask(client, "127.0.0.1", 20) != FAIRLEAD_OK;
        /* Nobody's look-up was waited for. */
        failed |= seconds() - begun > 15 ? 2 : 0;
        failed |= ask(client, "host-0.slow", 20) != FAIRLEAD_OK ? 4 : 0;
        snprintf(host, sizeof host, "child-%d.slow", i);
        failed |= ask(client, host, 20) != FAIRLEAD_OK ? 8 : 0;
        fairlead_client_free(client);
        _exit(failed);
    }
    CHECK(resolving > 0, "all names were known before the first fork");
    for (int i = 0; i < CHILDREN; i++) {
        int status = -1;
        waitpid(children[i], &status, 0);
        CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0, "child %d ended with %#x", i, (unsigned)status);
    }
    for (int i = 0; i < NAMES; i++) {
        void *status = NULL;
        pthread_join(threads[i], &status);
        CHECK((intptr_t)status == FAIRLEAD_OK, "the parent's call %d: %s", i, fairlead_status_name((fairlead_status)(intptr_t)status));
    }
    CHECK(looked_up >= NAMES, "%d names were looked up", looked_up);
}

/* A queue's calls look their names up too, and its thread ends though they are not found yet. */
static void free_while_a_name_is_looked_up(void) {
    char request[512];
    fairlead_call *call = NULL;
    fairlead_queue *queue = NULL;
    int before = looking;
    snprintf(request, sizeof request,
             "{\"model\": \"openai/gpt-4o\", \"api_base\": \"http://queued.slow:%s/v1\", \"api_key\": \"k\", \"stream\": true,"
             " \"messages\": [{\"role\": \"user\", \"content\": \"x\"}]}",
             strrchr(simulator(), ':') + 1);
    CHECK_STATUS(fairlead_queue_create(NULL, 0, &queue, NULL), FAIRLEAD_OK);
    CHECK_STATUS(fairlead_call_start(client, request, strlen(request), &call, NULL), FAIRLEAD_OK);
    CHECK_STATUS(fairlead_queue_add(queue, call, 1, NULL), FAIRLEAD_OK);
    for (int tries = 0; looking == before && tries < 2000; tries++) usleep(1000);
    CHECK(looking > before, "no name is looked up");
    fairlead_call_free(call);
    fairlead_queue_free(queue);
}

static void *ask_the_same(void *name) { return (void *)(intptr_t)ask(client, name, 30); }

/* A name is looked up once: its address is there for other connections, other threads and queues. */
static void share_what_was_looked_up(void) {
    enum { THREADS = 8 };
    pthread_t threads[THREADS];
    char request[512];
    fairlead_call *call = NULL;
    fairlead_queue *queue = NULL;
    fairlead_status status;
    CHECK_STATUS(ask(client, "shared.slow", 30), FAIRLEAD_OK);
    int before = looked_up;
    for (int i = 0; i < THREADS; i++) pthread_create(&threads[i], NULL, ask_the_same, "shared.slow");
    for (int i = 0; i < THREADS; i++) {
        void *ended = NULL;
        pthread_join(threads[i], &ended);
        CHECK_STATUS((fairlead_status)(intptr_t)ended, FAIRLEAD_OK);
    }
    snprintf(request, sizeof request,
             "{\"model\": \"openai/gpt-4o\", \"api_base\": \"http://shared.slow:%s/v1\", \"api_key\": \"k\","
             " \"messages\": [{\"role\": \"user\", \"content\": \"x\"}]}",
             strrchr(simulator(), ':') + 1);
    CHECK_STATUS(fairlead_queue_create(NULL, 0, &queue, NULL), FAIRLEAD_OK);
    CHECK_STATUS(fairlead_call_start(client, request, strlen(request), &call, NULL), FAIRLEAD_OK);
    CHECK_STATUS(fairlead_queue_add(queue, call, 1, NULL), FAIRLEAD_OK);
    do {
        fairlead_reply *reply = NULL;
        status = fairlead_queue_next(queue, 30000, NULL, NULL, &reply, NULL);
        fairlead_reply_free(reply);
    } while (status == FAIRLEAD_OK);
    CHECK_STATUS(status, FAIRLEAD_DONE);
    CHECK(looked_up == before && looking == 0, "%d more look-ups of a known name", looked_up + looking - before);
    fairlead_call_free(call);
    fairlead_queue_free(queue);
}

/* The clock of the connection counts the look-up. */
static void give_up_on_a_name(void) {
    double begun = seconds();
    char request[512];
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    snprintf(request, sizeof request,
             "{\"model\": \"openai/gpt-4o\", \"api_base\": \"http://late.slow:%s/v1\", \"api_key\": \"k\", \"connect_timeout\": 0.1,"
             " \"messages\": [{\"role\": \"user\", \"content\": \"x\"}]}",
             strrchr(simulator(), ':') + 1);
    CHECK_STATUS(fairlead_complete(client, request, strlen(request), &reply, &error), FAIRLEAD_TIMEOUT);
    CHECK(seconds() - begun < 15, "%.1f s", seconds() - begun);
    fairlead_error_free(error);
}

int main(void) {
    client = make_client(NULL);
    fork_while_names_are_looked_up();
    free_while_a_name_is_looked_up();
    share_what_was_looked_up();
    give_up_on_a_name();
    fairlead_client_free(client);
    return finish();
}

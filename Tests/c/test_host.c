/* The library leaves the process it is loaded into as it found it, and survives fork. */
#include "check.h"
#include <dirent.h>
#include <locale.h>
#include <pthread.h>
#include <signal.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

extern char **environ;

static char config[512];

struct manners {
    struct sigaction actions[65];
    sigset_t mask;
    char directory[4096], locale[256];
    mode_t umask;
    int variables;
};

/* The kernel's part of a signal set: glibc leaves the rest of the struct as it found it. */
static int same_disposition(const struct sigaction *a, const struct sigaction *b) {
    for (int number = 1; number < 65; number++)
        if (sigismember(&a->sa_mask, number) != sigismember(&b->sa_mask, number)) return 0;
    /* SA_RESTORER, which the C library sets with every action and does not name: it appears when an action is put back. */
    return a->sa_handler == b->sa_handler && (a->sa_flags & ~0x04000000) == (b->sa_flags & ~0x04000000);
}

static void observe(struct manners *seen) {
    memset(seen, 0, sizeof *seen);
    for (int number = 1; number < 65; number++) sigaction(number, NULL, &seen->actions[number]);
    pthread_sigmask(SIG_SETMASK, NULL, &seen->mask);
    CHECK(getcwd(seen->directory, sizeof seen->directory) != NULL, " ");
    snprintf(seen->locale, sizeof seen->locale, "%s", setlocale(LC_ALL, NULL));
    seen->umask = umask(0);
    umask(seen->umask);
    while (environ[seen->variables]) seen->variables++;
}

static int count(const char *directory) {
    DIR *open = opendir(directory);
    int entries = 0;
    while (open && readdir(open)) entries++;
    if (open) closedir(open);
    return entries;
}

static fairlead_status ask(fairlead_client *client, const char *model) {
    char request[256];
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    snprintf(request, sizeof request, "{\"model\": \"openai/%s\", \"messages\": [{\"role\": \"user\", \"content\": \"x\"}]}", model);
    fairlead_status status = fairlead_complete(client, request, strlen(request), &reply, &error);
    fairlead_reply_free(reply);
    fairlead_error_free(error);
    return status;
}

static void *complete_in_thread(void *client) {
    for (int i = 0; i < 20; i++)
        if (ask(client, "gpt-4o") != FAIRLEAD_OK) return (void *)1;
    return NULL;
}

/* A child that was forked while other threads were in the middle of calls. */
static void fork_under_load(fairlead_client *client) {
    pthread_t threads[4];
    for (int i = 0; i < 4; i++) pthread_create(&threads[i], NULL, complete_in_thread, client);
    for (int round = 0; round < 10; round++) {
        pid_t child = fork();
        if (child == 0) {
            alarm(100);
            _exit(ask(client, "gpt-4o") == FAIRLEAD_OK && ask(client, "gpt-4o") == FAIRLEAD_OK ? 0 : 1);
        }
        int status = -1;
        waitpid(child, &status, 0);
        CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0, "child %d ended with %#x", round, (unsigned)status);
    }
    for (int i = 0; i < 4; i++) {
        void *failed = NULL;
        pthread_join(threads[i], &failed);
        CHECK(failed == NULL, "a thread of the parent failed");
    }
}

/* Children of a process in whose every corner some thread is: each uses all of the library at once. */
static fairlead_router *busy_router;
static volatile int is_busy;

static int ask_everything(fairlead_client *client) {
    static const char mocked[] = "{\"model\": \"openai/gpt-4o\", \"api_key\": \"k\", \"mock_response\": \"yes\", \"messages\": [{\"role\": \"user\", \"content\": \"?\"}]}";
    static const char routed[] = "{\"model\": \"group\", \"mock_response\": \"yes\", \"messages\": [{\"role\": \"user\", \"content\": \"?\"}]}";
    static const char resolved[] = "{\"model\": \"gpt-4o\"}";
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    fairlead_client *own = NULL;
    int failed = 0;
    failed += fairlead_complete(client, mocked, strlen(mocked), &reply, NULL) != FAIRLEAD_OK || strcmp(fairlead_reply_text(reply, NULL), "yes") != 0;
    fairlead_reply_free(reply);
    failed += fairlead_router_complete(busy_router, routed, strlen(routed), &reply, NULL) != FAIRLEAD_OK;
    fairlead_reply_free(reply);
    failed += fairlead_resolve(client, resolved, strlen(resolved), &reply, NULL) != FAIRLEAD_OK || fairlead_reply_string(reply, "/provider", NULL) == NULL;
    fairlead_reply_free(reply);
    failed += fairlead_resolve(client, "{}", 2, &reply, &error) == FAIRLEAD_OK;
    fairlead_error_free(error);
    failed += fairlead_client_create(NULL, 0, &own, NULL) != FAIRLEAD_OK;
    failed += fairlead_complete(own, mocked, strlen(mocked), &reply, NULL) != FAIRLEAD_OK;
    fairlead_reply_free(reply);
    fairlead_client_free(own);
    return failed;
}

static void *keep_busy(void *client) {
    intptr_t failed = 0;
    while (is_busy) failed += ask_everything(client);
    return (void *)failed;
}

static void fork_while_all_is_busy(fairlead_client *client) {
    enum { THREADS = 32 };
    static const char group[] = "{\"model_list\": [{\"model_name\": \"group\", \"litellm_params\": {\"model\": \"openai/gpt-4o\", \"api_key\": \"k\"}}]}";
    pthread_t threads[THREADS];
    CHECK_STATUS(fairlead_router_create(client, group, strlen(group), &busy_router, NULL), FAIRLEAD_OK);
    CHECK(ask_everything(client) == 0, "the calls fail without a fork");
    is_busy = 1;
    for (int i = 0; i < THREADS; i++) pthread_create(&threads[i], NULL, keep_busy, client);
    for (int round = 0; round < 200; round++) {
        usleep(1000);
        pid_t child = fork();
        if (child == 0) {
            alarm(100);
            _exit(ask_everything(client));
        }
        int status = -1;
        waitpid(child, &status, 0);
        CHECK(WIFEXITED(status) && WEXITSTATUS(status) == 0, "child %d ended with %#x", round, (unsigned)status);
    }
    is_busy = 0;
    for (int i = 0; i < THREADS; i++) {
        void *failed = NULL;
        pthread_join(threads[i], &failed);
        CHECK(failed == NULL, "a thread of the parent failed");
    }
    fairlead_router_free(busy_router);
}

/* A call that the parent had begun is refused in the child, and goes on in the parent. */
static void fork_in_a_stream(fairlead_client *client) {
    const char *request = "{\"model\": \"openai/gpt-4o\", \"stream\": true, \"messages\": [{\"role\": \"user\", \"content\": \"one two three four five six\"}]}";
    fairlead_call *call = NULL;
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    fairlead_status status;
    CHECK_STATUS(fairlead_call_start(client, request, strlen(request), &call, &error), FAIRLEAD_OK);
    CHECK_STATUS(fairlead_call_next(call, -1, &reply, &error), FAIRLEAD_OK);
    fairlead_reply_free(reply);
    pid_t child = fork();
    if (child == 0) {
        alarm(100);
        while ((status = fairlead_call_next(call, -1, &reply, NULL)) == FAIRLEAD_OK) fairlead_reply_free(reply);
        fairlead_call_free(call);
        _exit(status >= FAIRLEAD_INVALID_ARGUMENT && ask(client, "gpt-4o") == FAIRLEAD_OK ? 0 : 1);
    }
    int ended = -1;
    waitpid(child, &ended, 0);
    CHECK(WIFEXITED(ended) && WEXITSTATUS(ended) == 0, "the child ended with %#x", (unsigned)ended);
    while ((status = fairlead_call_next(call, -1, &reply, &error)) == FAIRLEAD_OK) fairlead_reply_free(reply);
    CHECK(status == FAIRLEAD_DONE, "%s", fairlead_error_message(error, NULL));
    fairlead_reply_free(reply);
    fairlead_error_free(error);
    fairlead_call_free(call);
}

/* Connections that are closed by many threads at once: libcurl touches SIGPIPE when it frees its handles. */
static void *come_and_go(void *unused) {
    (void)unused;
    for (int i = 0; i < 25; i++) {
        fairlead_client *client = make_client(config);
        if (ask(client, "gpt-4o") != FAIRLEAD_OK) return (void *)1;
        fairlead_client_free(client);
    }
    return NULL;
}

static void close_under_load(void) {
    pthread_t threads[8];
    for (int i = 0; i < 8; i++) pthread_create(&threads[i], NULL, come_and_go, NULL);
    for (int i = 0; i < 8; i++) {
        void *failed = NULL;
        pthread_join(threads[i], &failed);
        CHECK(failed == NULL, "a thread failed");
    }
}

static int logged;
static char last_log[4096];

static void listen_to_log(fairlead_log_level level, const char *json, size_t length, void *user_data) {
    logged += level >= FAIRLEAD_LOG_WARNING;
    snprintf(last_log, sizeof last_log, "%.*s", (int)length, json);
    CHECK(user_data == &logged, " ");
}

int main(void) {
    struct manners before, after;
    setlocale(LC_ALL, "");
    observe(&before);
    int output = dup(1), errors = dup(2);
    FILE *said = tmpfile();
    dup2(fileno(said), 1);
    dup2(fileno(said), 2);

    snprintf(config, sizeof config, "{\"providers\": {\"openai\": {\"api_base\": \"%s/v1\", \"api_key\": \"sk-canary\"}}}", simulator());
    fairlead_client *client = make_client(config);
    CHECK_STATUS(ask(client, "gpt-4o"), FAIRLEAD_OK);
    CHECK_STATUS(ask(client, "gpt-4o+sim:500"), FAIRLEAD_SERVER);
    CHECK_STATUS(ask(client, "gpt-4o+sim:reset=body:10"), FAIRLEAD_CONNECTION);
    CHECK(count("/proc/self/task") == 3, "%d threads", count("/proc/self/task") - 2);
    fork_in_a_stream(client);
    fork_under_load(client);
    fork_while_all_is_busy(client);
    close_under_load();

    fairlead_log_set(FAIRLEAD_LOG_WARNING, listen_to_log, &logged);
    ask(client, "gpt-4o");
    CHECK(logged == 0, "%s", last_log);
    ask(client, "gpt-4o+sim:429");
    CHECK(logged == 1 && strstr(last_log, "rate_limit") && !strstr(last_log, "canary"), "%s", last_log);
    /* Nor what the provider says: its words may be the prompt's, or the reply's. */
    CHECK(strstr(last_log, "\"outcome\":\"rate_limit") != NULL, "%s", last_log);
    fairlead_log_set(FAIRLEAD_LOG_OFF, NULL, NULL);
    ask(client, "gpt-4o+sim:429");
    CHECK(logged == 1, " ");

    /* Connections that are kept are closed with the client. */
    int descriptors = count("/proc/self/fd");
    fairlead_client_free(client);
    CHECK(count("/proc/self/fd") < descriptors, "%d descriptors", descriptors);

    fflush(stdout);
    fflush(stderr);
    struct stat size;
    fstat(fileno(said), &size);
    dup2(output, 1);
    dup2(errors, 2);
    CHECK(size.st_size == 0, "%ld bytes were written to stdout or stderr", (long)size.st_size);
    observe(&after);
    for (int number = 1; number < 65; number++) {
        CHECK(same_disposition(&before.actions[number], &after.actions[number]), "the disposition of signal %d was changed", number);
        CHECK(sigismember(&before.mask, number) == sigismember(&after.mask, number), "signal %d was masked", number);
    }
    CHECK_TEXT(after.directory, before.directory);
    CHECK_TEXT(after.locale, before.locale);
    CHECK(after.umask == before.umask && after.variables == before.variables, " ");
    return finish();
}

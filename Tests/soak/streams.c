/*
 * Many streams open at once on one client, in one queue, for a time.
 *
 *     streams PORT STREAMS SECONDS [MEASURE]
 *
 * Takes the chunks as they come and prints one JSON object: errors, threads, memory for each stream, and how late the chunks came.
 */
#include <dirent.h>
#include <fairlead.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

static long long nanoseconds(clockid_t clock) {
    struct timespec time;
    clock_gettime(clock, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static long resident(void) {
    long pages = 0, total = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    if (file == NULL || fscanf(file, "%ld %ld", &total, &pages) != 2) exit(1);
    fclose(file);
    return pages * sysconf(_SC_PAGESIZE);
}

static int threads(void) {
    int count = -2;
    DIR *directory = opendir("/proc/self/task");
    while (directory && readdir(directory)) count++;
    closedir(directory);
    return count;
}

static void fail(const char *what, fairlead_error *error) {
    fprintf(stderr, "%s: %s\n", what, error ? fairlead_error_json(error, NULL) : "");
    exit(1);
}

/* How late: in steps of 0.1 ms up to a second. */
static long late[10001], chunks;

static double percentile(double part) {
    long count = 0;
    for (int i = 0; i <= 10000; i++) {
        count += late[i];
        if ((double)count >= part * (double)chunks) return i / 10.0;
    }
    return 1000;
}

int main(int argc, char **argv) {
    if (argc < 4) return 2;
    long count = atol(argv[2]), seconds = atol(argv[3]), open = 0, errors = 0, ended = 0;
    struct rlimit limit = {(rlim_t)count + 1000, (rlim_t)count + 1000};
    struct rlimit old;
    getrlimit(RLIMIT_NOFILE, &old);
    if (old.rlim_cur < limit.rlim_cur) {
        if (limit.rlim_max < old.rlim_max) limit.rlim_max = old.rlim_max;
        if (setrlimit(RLIMIT_NOFILE, &limit) != 0) fail("setrlimit", NULL);
    }
    char config[256], request[256];
    fairlead_client *client;
    fairlead_queue *queue;
    fairlead_reply *reply;
    fairlead_error *error;
    fairlead_call *call, **calls = calloc((size_t)count, sizeof *calls);
    fairlead_status status;
    uint64_t tag;
    snprintf(config, sizeof config, "{\"providers\": {\"openai\": {\"api_base\": \"http://127.0.0.1:%s/v1\", \"api_key\": \"k\"}}}", argv[1]);
    if (fairlead_client_create(config, strlen(config), &client, &error) != FAIRLEAD_OK) fail("client", error);
    if (fairlead_queue_create(NULL, 0, &queue, &error) != FAIRLEAD_OK) fail("queue", error);
    snprintf(request, sizeof request, "{\"model\":\"gpt-4o\",\"stream\":true,\"messages\":[{\"role\":\"user\",\"content\":\"Hello!\"}]}");

    int epoll = epoll_create1(EPOLL_CLOEXEC);
    struct epoll_event event = {.events = EPOLLIN};
    epoll_ctl(epoll, EPOLL_CTL_ADD, fairlead_queue_fd(queue), &event);

    /* The baseline: one stream begun and ended. */
    long baseline = 0;
    long long begun = nanoseconds(CLOCK_MONOTONIC), cpu = 0, end = begun + (seconds + 3600) * 1000000000LL;
    int most = 0, measuring = 0;
    for (long started = 0;;) {
        /* A hundred new ones every ten milliseconds. */
        long long now = nanoseconds(CLOCK_MONOTONIC);
        for (; started < count && (started == 0 || (open > 0 && started < (now - begun) / 100000)); started++) {
            if (started == 1) baseline = resident();
            if (fairlead_call_start(client, request, strlen(request), &calls[started], &error) != FAIRLEAD_OK) fail("start", error);
            if (fairlead_queue_add(queue, calls[started], (uint64_t)started, &error) != FAIRLEAD_OK) fail("add", error);
        }
        epoll_wait(epoll, &event, 1, 10);
        now = nanoseconds(CLOCK_MONOTONIC);
        while ((status = fairlead_queue_next(queue, 0, &call, &tag, &reply, &error)) != FAIRLEAD_AGAIN) {
            if (status == FAIRLEAD_OK) {
                size_t length = 0;
                const char *text = fairlead_reply_text(reply, &length);
                if (*text && tag < (uint64_t)count) {
                    open += calls[tag] == call && *text ? 0 : 1;
                    long long lateness = nanoseconds(CLOCK_MONOTONIC) - atoll(text);
                    if (measuring) {
                        long step = (long)(lateness / 100000);
                        late[step < 0 ? 0 : step > 10000 ? 10000 : step]++;
                        chunks++;
                    }
                    static unsigned char *seen;
                    if (seen == NULL) seen = calloc((size_t)count, 1);
                    if (!seen[tag]) {
                        seen[tag] = 1;
                        open++;
                    }
                }
                fairlead_reply_free(reply);
                continue;
            }
            if (status != FAIRLEAD_DONE) {
                errors++;
                fprintf(stderr, "%s\n", fairlead_error_message(error, NULL));
            }
            ended++;
            fairlead_reply_free(reply);
            fairlead_error_free(error);
            fairlead_call_free(call);
        }
        if (!measuring && open == count) {
            measuring = 1;
            end = nanoseconds(CLOCK_MONOTONIC) + seconds * 1000000000LL;
            cpu = nanoseconds(CLOCK_PROCESS_CPUTIME_ID);
        }
        /* Looking costs as much as a chunk. */
        static long long looked;
        if (now - looked > 100000000LL) {
            looked = now;
            int running = threads();
            if (running > most) most = running;
        }
        if (nanoseconds(CLOCK_MONOTONIC) >= end || ended > 0) break;
    }
    cpu = nanoseconds(CLOCK_PROCESS_CPUTIME_ID) - cpu;
    long grown = resident() - baseline;
    printf("{\"streams\": %ld, \"open\": %ld, \"seconds\": %ld, \"errors\": %ld, \"ended\": %ld, \"threads\": %d, \"chunks\": %ld, \"kb_per_stream\": %.1f, "
           "\"late_ms\": {\"p50\": %.1f, \"p99\": %.1f, \"p99.9\": %.1f}, \"cpu_us_per_chunk\": %.1f",
           count, open, seconds, errors, ended, most, chunks, (double)grown / 1024 / (double)count, percentile(0.5), percentile(0.99), percentile(0.999),
           chunks ? (double)cpu / 1000 / (double)chunks : 0);
    begun = nanoseconds(CLOCK_MONOTONIC);
    for (long i = 0; i < count; i++) fairlead_call_free(calls[i]);
    fairlead_queue_free(queue);
    fairlead_client_free(client);
    printf(", \"freed_ms\": %.0f}\n", (double)(nanoseconds(CLOCK_MONOTONIC) - begun) / 1e6);
    free(calls);
    return errors > 0 || ended > 0;
}

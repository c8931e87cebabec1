/*
 * The floor of streams.c: as many streams at once, with libcurl alone over epoll.
 *
 *     bare PORT STREAMS SECONDS
 *
 * Finds the ends of lines, the least that a reader of streams must do, and prints one JSON object: memory for each stream, and CPU
 * time for each chunk.
 */
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

static CURLM *multi;
static int epoll;
static long open_streams, chunks, lines, errors;

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

static size_t receive(char *data, size_t size, size_t count, void *context) {
    const char *end = data + size * count, *line = data;
    char *has_begun = context;
    while ((line = memchr(line, '\n', (size_t)(end - line))) != NULL) {
        lines++;
        line++;
    }
    chunks++;
    if (!*has_begun) {
        *has_begun = 1;
        open_streams++;
    }
    return size * count;
}

static int watch(CURL *easy, curl_socket_t socket, int what, void *context, void *known) {
    struct epoll_event event = {.events = (what & CURL_POLL_IN ? EPOLLIN : 0) | (what & CURL_POLL_OUT ? EPOLLOUT : 0), .data.fd = socket};
    (void)easy;
    (void)context;
    if (what == CURL_POLL_REMOVE) epoll_ctl(epoll, EPOLL_CTL_DEL, socket, NULL);
    else epoll_ctl(epoll, known ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, socket, &event);
    if (!known) curl_multi_assign(multi, socket, multi);
    return 0;
}

static void work(int milliseconds) {
    struct epoll_event events[256];
    int running, ready = epoll_wait(epoll, events, 256, milliseconds);
    for (int i = 0; i < ready; i++)
        curl_multi_socket_action(multi, events[i].data.fd, events[i].events & EPOLLOUT ? CURL_CSELECT_OUT : CURL_CSELECT_IN, &running);
    curl_multi_socket_action(multi, CURL_SOCKET_TIMEOUT, 0, &running);
    CURLMsg *message;
    while ((message = curl_multi_info_read(multi, &running)) != NULL) errors++;
}

int main(int argc, char **argv) {
    if (argc != 4) return 2;
    long count = atol(argv[2]), seconds = atol(argv[3]), baseline = 0;
    struct rlimit limit;
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
    char url[128], *begun = calloc((size_t)count, 1);
    static const char body[] = "{\"model\":\"gpt-4o\",\"stream\":true,\"messages\":[{\"role\":\"user\",\"content\":\"Hello!\"}]}";
    snprintf(url, sizeof url, "http://127.0.0.1:%s/v1/chat/completions", argv[1]);
    curl_global_init(CURL_GLOBAL_DEFAULT);
    struct curl_slist *headers = curl_slist_append(NULL, "content-type: application/json");
    headers = curl_slist_append(headers, "authorization: Bearer k");
    multi = curl_multi_init();
    epoll = epoll_create1(EPOLL_CLOEXEC);
    curl_multi_setopt(multi, CURLMOPT_SOCKETFUNCTION, watch);
    for (long started = 0; started < count; started++) {
        if (started == 1) {
            for (int i = 0; i < 20; i++) work(10);
            baseline = resident();
        }
        CURL *easy = curl_easy_init();
        curl_easy_setopt(easy, CURLOPT_URL, url);
        curl_easy_setopt(easy, CURLOPT_PROXY, "");
        curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
        curl_easy_setopt(easy, CURLOPT_POSTFIELDS, body);
        curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
        curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, receive);
        curl_easy_setopt(easy, CURLOPT_WRITEDATA, begun + started);
        if (easy == NULL || curl_multi_add_handle(multi, easy) != CURLM_OK) return 1;
        work(0);
        if (started % 100 == 99) work(10);
    }
    while (open_streams < count && errors == 0) work(10);
    long before = chunks;
    long long end = nanoseconds(CLOCK_MONOTONIC) + seconds * 1000000000LL, cpu = nanoseconds(CLOCK_PROCESS_CPUTIME_ID);
    while (nanoseconds(CLOCK_MONOTONIC) < end) work(10);
    cpu = nanoseconds(CLOCK_PROCESS_CPUTIME_ID) - cpu;
    printf("{\"streams\": %ld, \"open\": %ld, \"seconds\": %ld, \"errors\": %ld, \"chunks\": %ld, \"kb_per_stream\": %.1f, \"cpu_us_per_chunk\": %.1f}\n",
           count, open_streams, seconds, errors, chunks - before, (double)(resident() - baseline) / 1024 / (double)count,
           chunks > before ? (double)cpu / 1000 / (double)(chunks - before) : 0);
    return errors > 0 || lines == 0;
}

/* A provider that answers with anything, and is cut off anywhere; calls cancelled at any moment; a process without descriptors.

       test_answers [CANCELLED] */
#include "hostile.h"
#include <arpa/inet.h>
#include <dirent.h>
#include <netinet/in.h>
#include <pthread.h>
#include <sched.h>
#include <stdatomic.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

static int descriptors(void) {
    DIR *directory = opendir("/proc/self/fd");
    int entries = 0;
    while (directory && readdir(directory)) entries++;
    if (directory) closedir(directory);
    return entries;
}

static int listener;
static pthread_t server;
static atomic_int serving;
static char address[64];
static const char *_Atomic answer;
static atomic_size_t answer_length;

static void set_answer(const char *text) {
    answer = text;
    answer_length = strlen(text);
}

static void *serve(void *unused) {
    (void)unused;
    static char received[1 << 16];
    for (int connection;; close(connection)) {
        while ((connection = accept(listener, NULL, NULL)) < 0) {
            if (!serving) return NULL;
            usleep(1000);
        }
        size_t used = 0, wanted = 0;
        ssize_t count;
        while ((wanted == 0 || used < wanted) && (count = recv(connection, received + used, sizeof received - 1 - used, 0)) > 0) {
            received[used += (size_t)count] = 0;
            const char *end = strstr(received, "\r\n\r\n"), *length = strcasestr(received, "content-length:");
            if (end && length) wanted = (size_t)(end + 4 - received) + strtoul(length + 15, NULL, 10);
        }
        send(connection, answer, answer_length, MSG_NOSIGNAL);
        shutdown(connection, SHUT_WR);
    }
}

static fairlead_client *start_server(void) {
    struct sockaddr_in name = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof name;
    char config[512];
    listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (bind(listener, (struct sockaddr *)&name, size) || listen(listener, 128) || getsockname(listener, (struct sockaddr *)&name, &size)) exit(1);
    serving = 1;
    pthread_create(&server, NULL, serve, NULL);
    snprintf(address, sizeof address, "127.0.0.1:%d", ntohs(name.sin_port));
    snprintf(config, sizeof config, "{\"providers\": {\"openai\": {\"api_base\": \"http://%s/v1\", \"api_key\": \"" CANARY "\"}, \"gemini\": {\"api_base\": \"http://%s/v1beta\", \"api_key\": \"" CANARY "\"}}}",
             address, address);
    return make_client(config);
}

static void stop_server(fairlead_client *client) {
    fairlead_client_free(client);
    serving = 0;
    shutdown(listener, SHUT_RDWR);
    pthread_join(server, NULL);
    close(listener);
}

/* Asks once; the status of the end, with the texts of the chunks put together. */
static fairlead_status ask(fairlead_client *client, const char *model, int streams, char *text, size_t size, fairlead_error **error) {
    char request[256];
    fairlead_reply *reply = NULL;
    fairlead_status status;
    size_t used = 0, length;
    snprintf(request, sizeof request, "{\"model\": \"%s\", \"stream\": %s, \"timeout\": 10, \"messages\": [{\"role\": \"user\", \"content\": \"x\"}]}", model, streams ? "true" : "false");
    text[0] = 0;
    *error = NULL;
    if (streams) {
        fairlead_call *call = NULL;
        CHECK_STATUS(fairlead_call_start(client, request, strlen(request), &call, error), FAIRLEAD_OK);
        while ((status = fairlead_call_next(call, -1, &reply, error)) == FAIRLEAD_OK) {
            const char *piece = fairlead_reply_text(reply, &length);
            if (used + length < size) memcpy(text + used, piece, length), text[used += length] = 0;
            fairlead_reply_free(reply);
        }
        if (status == FAIRLEAD_DONE) CHECK_TEXT(fairlead_reply_text(reply, NULL), text);
        fairlead_call_free(call);
        status = status == FAIRLEAD_DONE ? FAIRLEAD_OK : status;
    } else {
        status = fairlead_complete(client, request, strlen(request), &reply, error);
        snprintf(text, size, "%s", fairlead_reply_text(reply, NULL));
    }
    well_behaved(status, reply, *error, model);
    fairlead_reply_free(reply);
    return status;
}

#define OPENAI_REPLY "{\"choices\": [{\"index\": 0, \"message\": {\"role\": \"assistant\", \"content\": \"Hello\"}, \"finish_reason\": \"stop\"}]}"
#define OPENAI_STREAM \
    "data: {\"choices\": [{\"index\": 0, \"delta\": {\"role\": \"assistant\", \"content\": \"Hel\"}}]}\n\n" \
    "data: {\"choices\": [{\"index\": 0, \"delta\": {\"content\": \"lo\"}}]}\n\ndata: {\"choices\": [{\"index\": 0, \"delta\": {}, \"finish_reason\": \"stop\"}]}\n\ndata: [DONE]\n\n"
#define GEMINI_REPLY "{\"candidates\": [{\"content\": {\"role\": \"model\", \"parts\": [{\"text\": \"Hello\"}]}, \"finishReason\": \"STOP\"}]}"
#define GEMINI_STREAM \
    "data: {\"candidates\": [{\"content\": {\"role\": \"model\", \"parts\": [{\"text\": \"Hel\"}]}}]}\r\n\r\n" \
    "data: {\"candidates\": [{\"content\": {\"role\": \"model\", \"parts\": [{\"text\": \"lo\"}]}, \"finishReason\": \"STOP\"}]}\r\n\r\n"
#define OK "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
#define EVENTS "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n"

static void answers(fairlead_client *client) {
    static const struct { const char *answer; fairlead_status whole, stream; const char *mentions; } cases[] = {
        {"", FAIRLEAD_CONNECTION, FAIRLEAD_CONNECTION, "closed"},
        {"\x15\x03\x01 garbage\r\n\r\n", FAIRLEAD_BAD_RESPONSE, FAIRLEAD_BAD_RESPONSE, "HTTP"},
        {"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\nxx", FAIRLEAD_BAD_RESPONSE, FAIRLEAD_BAD_RESPONSE, "101"},
        {"HTTP/1.1 103 Early Hints\r\n\r\n" OK "\r\n{}", FAIRLEAD_BAD_RESPONSE, FAIRLEAD_BAD_RESPONSE, "choices"},
        {"HTTP/1.1 204 No Content\r\n\r\n", FAIRLEAD_BAD_RESPONSE, FAIRLEAD_BAD_RESPONSE, "204"},
        {"HTTP/1.1 304 Not Modified\r\n\r\n", FAIRLEAD_BAD_RESPONSE, FAIRLEAD_BAD_RESPONSE, "304"},
        {"HTTP/1.1 307 T\r\nLocation: https://evil.example/\r\nContent-Length: 0\r\n\r\n", FAIRLEAD_CONFIGURATION, FAIRLEAD_CONFIGURATION, "redirect"},
        {OK "Transfer-Encoding: chunked\r\n\r\nZZ\r\n{}", FAIRLEAD_BAD_RESPONSE, FAIRLEAD_BAD_RESPONSE, "chunked"},
        {OK "Content-Length: -5\r\n\r\n{}", FAIRLEAD_BAD_RESPONSE, FAIRLEAD_BAD_RESPONSE, "Content-Length"},
        {OK "Content-Length: 9223372036854775807\r\n\r\n{}", FAIRLEAD_CONNECTION, FAIRLEAD_STREAM_TRUNCATED, "closed"},
        {OK "Content-Encoding: gzip\r\n\r\nnot gzip", FAIRLEAD_BAD_RESPONSE, FAIRLEAD_BAD_RESPONSE, "compressed"},
        {OK "\r\n[[[[", FAIRLEAD_BAD_RESPONSE, FAIRLEAD_BAD_RESPONSE, "JSON"},
        {OK "\r\n<html><title>Sign in</title></html>", FAIRLEAD_BAD_RESPONSE, FAIRLEAD_BAD_RESPONSE, "Sign in"},
        /* A stream that is none: the error in it counts, and its status. */
        {OK "\r\n{\"error\": {\"message\": \"slow down, " CANARY "\", \"code\": 429}}", FAIRLEAD_RATE_LIMIT, FAIRLEAD_RATE_LIMIT, "slow down, {key}"},
        {OK "\r\n \n{\"error\": \"no more\"}", FAIRLEAD_SERVER, FAIRLEAD_SERVER, "no more"},
        {"HTTP/1.1 401 U\r\nx-request-id: " CANARY "\r\nContent-Type: text/html\r\n\r\n<h1>" CANARY "</h1>", FAIRLEAD_AUTHENTICATION, FAIRLEAD_AUTHENTICATION, "{key}"},
        {"HTTP/1.1 429 R\r\nRetry-After: 99999999999999999999\r\nretry-after-ms: nan\r\n\r\n", FAIRLEAD_RATE_LIMIT, FAIRLEAD_RATE_LIMIT, "429"},
        {OK "\r\n{\"choices\": [1, null, {\"message\": 7, \"index\": 1e300}]}", FAIRLEAD_BAD_RESPONSE, FAIRLEAD_BAD_RESPONSE, "message"},
        /* A stream that is none, and a reply all the same. */
        {OK "\r\n" OPENAI_REPLY, FAIRLEAD_OK, FAIRLEAD_OK, ""},
        {"HTTP/1.1 200 OK\r\n\r\n" OPENAI_REPLY, FAIRLEAD_OK, FAIRLEAD_OK, ""},
        {OK "\r\n{\"choices\": [{\"index\": 0, \"mess", FAIRLEAD_BAD_RESPONSE, FAIRLEAD_BAD_RESPONSE, "JSON"},
        {EVENTS "\r\n" OPENAI_STREAM, FAIRLEAD_BAD_RESPONSE, FAIRLEAD_OK, "JSON"},
        {EVENTS "\r\ndata: {\"error\": {\"message\": \"over\", \"code\": 503}}\n\n", FAIRLEAD_BAD_RESPONSE, FAIRLEAD_OVERLOADED, "over"},
    };
    char text[256];
    fairlead_error *error;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        for (int streams = 0; streams < 2; streams++) {
            set_answer(cases[i].answer);
            fairlead_status status = ask(client, "openai/gpt-4o", streams, text, sizeof text, &error), expected = streams ? cases[i].stream : cases[i].whole;
            CHECK(status == expected, "%s, not %s: %.60s: %s", fairlead_status_name(status), fairlead_status_name(expected), cases[i].answer, error_shown(error));
            if (status == FAIRLEAD_OK) CHECK_TEXT(text, "Hello");
            else CHECK(strstr(fairlead_error_message(error, NULL), cases[i].mentions) != NULL, "%.60s: %s", cases[i].answer, error_shown(error));
            fairlead_error_free(error);
        }
}

/* However a body is framed and wherever it is cut, what came is an error or the whole text. */
static void cut_anywhere(fairlead_client *client) {
    static const struct { const char *model, *body; int streams; } cases[] = {
        {"openai/gpt-4o", OPENAI_REPLY, 0}, {"openai/gpt-4o", OPENAI_STREAM, 1}, {"gemini/gemini-2.5-flash", GEMINI_REPLY, 0}, {"gemini/gemini-2.5-flash", GEMINI_STREAM, 1},
    };
    char whole[2048], text[256];
    fairlead_error *error;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        for (int framing = 0; framing < 3; framing++) {
            static const char *const heads[] = {"HTTP/1.1 200 OK\r\nContent-Length: %zu\r\n\r\n%s", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n%zx\r\n%s\r\n0\r\n\r\n", "HTTP/1.1 200 OK\r\nX-Length: %zu\r\n\r\n%s"};
            snprintf(whole, sizeof whole, heads[framing], strlen(cases[i].body), cases[i].body);
            answer = whole;
            for (size_t length = 0; length <= strlen(whole); length++) {
                answer_length = length;
                fairlead_status status = ask(client, cases[i].model, cases[i].streams, text, sizeof text, &error);
                if (status == FAIRLEAD_OK) CHECK_TEXT(text, "Hello");
                else CHECK(status == FAIRLEAD_CONNECTION || status == FAIRLEAD_STREAM_TRUNCATED || status == FAIRLEAD_BAD_RESPONSE, "%s after %zu bytes: %s", cases[i].model, length, error_shown(error));
                CHECK(length < strlen(whole) || status == FAIRLEAD_OK, "%s: %s", cases[i].model, error_shown(error));
                fairlead_error_free(error);
            }
        }
}

/* Another thread cancels, a random moment later, what is put here. */
static fairlead_call *_Atomic victim;
static atomic_int cancelling;

static void *cancel_what_there_is(void *unused) {
    (void)unused;
    uint64_t spins = 1;
    while (cancelling) {
        fairlead_call *call = atomic_exchange(&victim, NULL);
        if (call == NULL) {
            /* Valgrind runs one thread at a time: one that spins would keep the others waiting. */
            sched_yield();
            continue;
        }
        spins = spins * 6364136223846793005u + 1442695040888963407u;
        for (volatile uint64_t spin = spins >> 47; spin > 0; spin--) {}
        fairlead_call_cancel(call);
        fairlead_call_cancel(call);
    }
    return NULL;
}

static void cancelled_anywhere(fairlead_client *client, int times) {
    const char *request = "{\"model\": \"openai/gpt-4o\", \"stream\": true, \"messages\": [{\"role\": \"user\", \"content\": \"x\"}]}";
    int ends[2] = {0, 0};
    pthread_t thread;
    set_answer(EVENTS "\r\n" OPENAI_STREAM);
    cancelling = 1;
    pthread_create(&thread, NULL, cancel_what_there_is, NULL);
    for (int i = 0; i < times; i++) {
        fairlead_call *call = NULL;
        fairlead_reply *reply = NULL;
        fairlead_error *error = NULL;
        fairlead_status status;
        CHECK_STATUS(fairlead_call_start(client, request, strlen(request), &call, &error), FAIRLEAD_OK);
        victim = call;
        /* Now and then it is freed instead, in the middle of its stream: the handle is refused from then on. */
        int chunks = draw(4) ? -1 : (int)draw(3);
        while ((status = chunks-- == 0 ? FAIRLEAD_AGAIN : fairlead_call_next(call, -1, &reply, &error)) == FAIRLEAD_OK) fairlead_reply_free(reply);
        CHECK(status == FAIRLEAD_DONE || status == FAIRLEAD_CANCELLED || status == FAIRLEAD_AGAIN, "%s", error_shown(error));
        if (status != FAIRLEAD_AGAIN) ends[status == FAIRLEAD_DONE]++;
        if (status == FAIRLEAD_DONE) fairlead_reply_free(reply);
        fairlead_error_free(error);
        if (status != FAIRLEAD_AGAIN) CHECK_STATUS(fairlead_call_next(call, 0, &reply, NULL), FAIRLEAD_ENDED);
        fairlead_call_free(call);
    }
    cancelling = 0;
    pthread_join(thread, NULL);
    /* Of a few, under valgrind, the one or the other may win them all. */
    CHECK(ends[0] + ends[1] > 0 && (times < 1000 || (ends[0] > 0 && ends[1] > 0)), "%d cancelled, %d done", ends[0], ends[1]);
}

static void without_descriptors(void) {
    struct rlimit before, none;
    char text[256];
    fairlead_error *error;
    fairlead_client *client = start_server();
    set_answer(OK "\r\n" OPENAI_REPLY);
    getrlimit(RLIMIT_NOFILE, &before);
    none = before;
    int lowest = dup(0);
    close(lowest);
    none.rlim_cur = (rlim_t)lowest;
    setrlimit(RLIMIT_NOFILE, &none);
    CHECK_STATUS(ask(client, "openai/gpt-4o", 0, text, sizeof text, &error), FAIRLEAD_CONNECTION);
    CHECK(strstr(fairlead_error_message(error, NULL), "no descriptors are left") != NULL, "%s", error_shown(error));
    fairlead_error_free(error);
    setrlimit(RLIMIT_NOFILE, &before);
    CHECK_STATUS(ask(client, "openai/gpt-4o", 0, text, sizeof text, &error), FAIRLEAD_OK);
    CHECK_TEXT(text, "Hello");
    fairlead_error_free(error);
    stop_server(client);
}

int main(int argc, char **argv) {
    /* Valgrind has its own idea of the limit. */
    if (argc <= 1) without_descriptors();
    int open = descriptors();
    fairlead_client *client = start_server();
    answers(client);
    cut_anywhere(client);
    cancelled_anywhere(client, argc > 1 ? atoi(argv[1]) : 10000);
    stop_server(client);
    CHECK(descriptors() == open, "%d descriptors were open, now %d", open, descriptors());
    return finish();
}

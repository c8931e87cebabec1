/*
 * An OpenAI-compatible provider that can hold ten thousand streams: one thread, epoll.
 *
 *     provider [-c CHUNKS] [-i MILLISECONDS] [-b BYTES]
 *
 * Answers every POST with a stream of CHUNKS chunks, one every MILLISECONDS (0: all at once), each of which says when it was sent:
 * CLOCK_MONOTONIC in nanoseconds, padded to BYTES. Each connection has its own moment of the interval, after a second chunk that
 * comes as much sooner: streams that began together do not stay together, as they would with no two providers alike. A request that does not stream gets a reply in one piece. Prints its port; ends
 * with its stdin.
 */
#include <arpa/inet.h>
#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>
#include <netinet/tcp.h>

enum { CONNECTIONS = 65536, HEAD = 8192, SLOTS = 1 << 14 };

struct connection {
    char *head; /* while a request is read */
    int used, sent, streaming;
    unsigned life; /* tells this connection from others of the same descriptor */
};

/* Who gets a chunk at a moment, in milliseconds since the start. */
struct slot {
    struct { int fd; unsigned life; int64_t due; } *entries;
    int count, capacity;
};

static struct connection connections[CONNECTIONS];
static struct slot slots[SLOTS];
static int chunks = 100, interval = 1000, padding = 0;
static int64_t started;

static int64_t nanoseconds(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1000000000LL + time.tv_nsec;
}

static void end(int fd) {
    free(connections[fd].head);
    connections[fd].head = NULL;
    connections[fd].streaming = 0;
    connections[fd].life++;
    close(fd);
}

static void schedule(int fd, int64_t due) {
    struct slot *slot = &slots[due % SLOTS];
    if (slot->count == slot->capacity) {
        slot->capacity = slot->capacity ? slot->capacity * 2 : 16;
        slot->entries = realloc(slot->entries, (size_t)slot->capacity * sizeof *slot->entries);
        if (slot->entries == NULL) exit(1);
    }
    slot->entries[slot->count].fd = fd;
    slot->entries[slot->count].life = connections[fd].life;
    slot->entries[slot->count++].due = due;
}

static int put(int fd, const char *text, int length) {
    ssize_t written = send(fd, text, (size_t)length, MSG_NOSIGNAL | MSG_DONTWAIT);
    return written == length;
}

/* Whether the connection is still there. */
static int send_chunk(int fd) {
    static char text[4096], event[4096];
    struct connection *connection = &connections[fd];
    int length = 0;
    do {
        int last = connection->sent == chunks;
        int count = last ? snprintf(event, sizeof event, "data: {\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"gpt-4o\",\"choices\":[{\"index\":0,\"delta\":{},\"finish_reason\":\"stop\"}]}\n\ndata: [DONE]\n\n")
                         : snprintf(event, sizeof event, "data: {\"id\":\"c\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"gpt-4o\",\"choices\":[{\"index\":0,\"delta\":{\"content\":\"%lld%*s\"},\"finish_reason\":null}]}\n\n", (long long)nanoseconds(), padding, "");
        length = snprintf(text, sizeof text, "%x\r\n%s\r\n%s", (unsigned)count, event, last ? "0\r\n\r\n" : "");
        connection->sent++;
        if (!put(fd, text, length)) return 0;
    } while (interval == 0 && connection->sent <= chunks);
    return 1;
}

static void answer(int fd, int streams) {
    static const char head[] = "HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ntransfer-encoding: chunked\r\n\r\n";
    static const char whole[] =
        "{\"id\":\"c\",\"object\":\"chat.completion\",\"created\":1,\"model\":\"gpt-4o\",\"choices\":[{\"index\":0,\"message\":{\"role\":\"assistant\",\"content\":\"hello\"},\"finish_reason\":\"stop\"}],\"usage\":{\"prompt_tokens\":1,\"completion_tokens\":1,\"total_tokens\":2}}";
    struct connection *connection = &connections[fd];
    if (!streams) {
        char text[1024];
        if (!put(fd, text, snprintf(text, sizeof text, "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %zu\r\n\r\n%s", sizeof whole - 1, whole))) end(fd);
        return;
    }
    connection->sent = 0;
    if (!put(fd, head, sizeof head - 1) || !send_chunk(fd)) {
        end(fd);
        return;
    }
    if (interval > 0) {
        connection->streaming = 1;
        int64_t now = (nanoseconds() - started) / 1000000;
        /* Neighbours lie far apart: 7919 is a prime. */
        schedule(fd, now + 1 + ((int64_t)fd * 7919 - now % interval + (int64_t)interval * 8192) % interval);
    }
}

static void receive(int fd) {
    static char rest[65536];
    struct connection *connection = &connections[fd];
    if (connection->streaming) {
        ssize_t count = recv(fd, rest, sizeof rest, MSG_DONTWAIT);
        if (count == 0 || (count < 0 && errno != EAGAIN)) end(fd);
        return;
    }
    if (connection->head == NULL) connection->head = malloc(HEAD + 1);
    ssize_t count = recv(fd, connection->head + connection->used, (size_t)(HEAD - connection->used), MSG_DONTWAIT);
    if (count < 0 && errno == EAGAIN) return;
    if (count <= 0) {
        end(fd);
        return;
    }
    connection->used += (int)count;
    connection->head[connection->used] = '\0';
    char *body = strstr(connection->head, "\r\n\r\n"), *length = strcasestr(connection->head, "content-length:");
    if (body == NULL || connection->used - (body + 4 - connection->head) < (length ? atoi(length + 15) : 0)) {
        if (connection->used == HEAD) end(fd);
        return;
    }
    int streams = strstr(body, "\"stream\":true") != NULL || strstr(body, "\"stream\": true") != NULL;
    free(connection->head);
    connection->head = NULL;
    connection->used = 0;
    answer(fd, streams);
}

static void run_slot(int64_t moment) {
    struct slot slot = slots[moment % SLOTS];
    slots[moment % SLOTS] = (struct slot){NULL, 0, 0};
    for (int i = 0; i < slot.count; i++) {
        int fd = slot.entries[i].fd;
        int64_t due = slot.entries[i].due;
        struct connection *connection = &connections[fd];
        if (connection->life != slot.entries[i].life || !connection->streaming) continue;
        if (due > moment) schedule(fd, due);
        else if (!send_chunk(fd)) end(fd);
        else if (connection->sent > chunks) connection->streaming = 0;
        else schedule(fd, due + interval);
    }
    free(slot.entries);
}

int main(int argc, char **argv) {
    for (int option; (option = getopt(argc, argv, "c:i:b:")) != -1;) {
        if (option == 'c') chunks = atoi(optarg);
        else if (option == 'i') interval = atoi(optarg);
        else if (option == 'b') padding = atoi(optarg);
        else return 2;
    }
    struct rlimit limit = {CONNECTIONS, CONNECTIONS};
    if (setrlimit(RLIMIT_NOFILE, &limit) != 0) {
        getrlimit(RLIMIT_NOFILE, &limit);
        limit.rlim_cur = limit.rlim_max;
        setrlimit(RLIMIT_NOFILE, &limit);
    }
    started = nanoseconds();
    int one = 1, listener = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0), epoll = epoll_create1(0);
    struct sockaddr_in address = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
    socklen_t size = sizeof address;
    setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &one, sizeof one);
    if (bind(listener, (struct sockaddr *)&address, size) != 0 || listen(listener, 8192) != 0) return 1;
    getsockname(listener, (struct sockaddr *)&address, &size);
    printf("%d\n", ntohs(address.sin_port));
    fflush(stdout);
    struct epoll_event event = {.events = EPOLLIN, .data.fd = listener}, events[512];
    epoll_ctl(epoll, EPOLL_CTL_ADD, listener, &event);
    event.data.fd = 0;
    epoll_ctl(epoll, EPOLL_CTL_ADD, 0, &event);
    for (int64_t done = 0;;) {
        int count = epoll_wait(epoll, events, 512, 1);
        for (int i = 0; i < count; i++) {
            int fd = events[i].data.fd;
            if (fd == 0) {
                char byte;
                if (read(0, &byte, 1) <= 0) return 0;
            } else if (fd == listener) {
                for (int new; (new = accept4(listener, NULL, NULL, SOCK_NONBLOCK)) >= 0;) {
                    if (new >= CONNECTIONS) {
                        close(new);
                        continue;
                    }
                    setsockopt(new, IPPROTO_TCP, TCP_NODELAY, &one, sizeof one);
                    connections[new] = (struct connection){NULL, 0, 0, 0, connections[new].life + 1};
                    event = (struct epoll_event){.events = EPOLLIN, .data.fd = new};
                    epoll_ctl(epoll, EPOLL_CTL_ADD, new, &event);
                }
            } else {
                receive(fd);
            }
        }
        for (int64_t now = (nanoseconds() - started) / 1000000; done < now;) run_slot(++done);
    }
}

/*
 * Several questions at once on one thread: a queue of calls in an epoll loop.
 *
 *     cc streams.c $(pkg-config --cflags --libs fairlead) -o streams
 *     OPENAI_API_KEY=... ./streams gpt-4o-mini "Name a river." "Name a mountain." "Name a sea."
 */
#include <fairlead.h>
#include <stdio.h>
#include <string.h>
#include <sys/epoll.h>
#include <unistd.h>

struct question {
    fairlead_call *call;
    size_t bytes;
};

static int fail(fairlead_error *error) {
    fprintf(stderr, "%s\n", fairlead_error_message(error, NULL));
    fairlead_error_free(error);
    return 1;
}

static fairlead_call *start(const char *model, const char *text, fairlead_error **error) {
    fairlead_request *request = NULL;
    fairlead_call *call = NULL;
    size_t length = 0;
    const char *json;
    if (fairlead_request_create(model, &request) != FAIRLEAD_OK) return NULL;
    if (fairlead_request_append_message(request, "user", text, strlen(text), error) == FAIRLEAD_OK &&
        fairlead_request_set_json(request, "/stream", "true", 4, error) == FAIRLEAD_OK) {
        json = fairlead_request_json(request, &length);
        if (fairlead_call_start(NULL, json, length, &call, error) != FAIRLEAD_OK) call = NULL;
    }
    fairlead_request_free(request);
    return call;
}

/* Takes all that has come; gives the number of calls that have ended. */
static int take(fairlead_queue *queue, struct question *questions) {
    fairlead_call *call;
    fairlead_reply *reply;
    fairlead_error *error;
    fairlead_status status;
    uint64_t number;
    int ended = 0;
    while ((status = fairlead_queue_next(queue, 0, &call, &number, &reply, &error)) != FAIRLEAD_AGAIN) {
        size_t length = 0;
        if (status == FAIRLEAD_OK) {
            fairlead_reply_text(reply, &length);
            questions[number].bytes += length;
        } else {
            if (status == FAIRLEAD_DONE) printf("%d: %s\n", (int)number, fairlead_reply_text(reply, NULL));
            else printf("%d: failed after %zu bytes: %s\n", (int)number, questions[number].bytes, fairlead_error_message(error, NULL));
            fairlead_call_free(call);
            ended++;
        }
        fairlead_reply_free(reply);
        fairlead_error_free(error);
    }
    return ended;
}

int main(int argc, char **argv) {
    struct question questions[64];
    fairlead_queue *queue = NULL;
    fairlead_error *error = NULL;
    struct epoll_event event;
    int count = argc - 2, left = 0, i, epoll;
    if (count < 1 || count > 64) {
        fprintf(stderr, "usage: streams MODEL QUESTION...\n");
        return 2;
    }
    if (fairlead_queue_create(NULL, 0, &queue, &error) != FAIRLEAD_OK) return fail(error);
    epoll = epoll_create1(EPOLL_CLOEXEC);
    memset(&event, 0, sizeof event);
    event.events = EPOLLIN;
    epoll_ctl(epoll, EPOLL_CTL_ADD, fairlead_queue_fd(queue), &event);

    for (i = 0; i < count; i++) {
        questions[i].bytes = 0;
        questions[i].call = start(argv[1], argv[i + 2], &error);
        if (questions[i].call == NULL) return fail(error);
        if (fairlead_queue_add(queue, questions[i].call, (uint64_t)i, &error) != FAIRLEAD_OK) return fail(error);
        left++;
    }
    while (left > 0) {
        if (epoll_wait(epoll, &event, 1, -1) < 0) continue;
        left -= take(queue, questions);
    }
    close(epoll);
    fairlead_queue_free(queue);
    return 0;
}

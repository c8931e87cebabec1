/*
 * Calls that are started, taken from, cancelled and freed at random points, pulled and queued: nothing may be left of them.
 *
 *     cycles PORT COUNT
 *
 * Each call ends once at most, in one of the ways it could. Prints one JSON object.
 */
#include <dirent.h>
#include <fairlead.h>
#include <malloc.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

enum { LIVE = 32 };

static int entries(const char *path) {
    int count = 0;
    DIR *directory = opendir(path);
    while (directory && readdir(directory)) count++;
    closedir(directory);
    return count;
}

static long heap(void) { return (long)mallinfo2().uordblks; }

static unsigned seed = 1;
static unsigned draw(unsigned below) { return (unsigned)rand_r(&seed) % below; }

static fairlead_client *client;
static fairlead_router *router;
static fairlead_queue *queue;
static long wrong_ends, ends[64];

struct live {
    fairlead_call *call;
    int ended, cancelled;
    long until; /* so many events are taken before it is freed */
};
static struct live live[LIVE];

static void ended(struct live *one, fairlead_status status, const fairlead_error *error) {
    if (one->ended++) wrong_ends++;
    if (status != FAIRLEAD_DONE && !(status == FAIRLEAD_CANCELLED && one->cancelled)) {
        wrong_ends++;
        fprintf(stderr, "a call ended with %s\n", fairlead_error_json(error, NULL));
    }
    ends[status]++;
}

static fairlead_call *start(void) {
    static const char *const requests[] = {
        "{\"model\":\"gpt-4o\",\"stream\":true,\"messages\":[{\"role\":\"user\",\"content\":\"x\"}]}",
        "{\"model\":\"gpt-4o\",\"messages\":[{\"role\":\"user\",\"content\":\"x\"}]}",
    };
    static const char *const routed = "{\"model\":\"group\",\"stream\":true,\"messages\":[{\"role\":\"user\",\"content\":\"x\"}]}";
    fairlead_call *call = NULL;
    fairlead_error *error = NULL;
    const char *request = requests[draw(4) == 0];
    fairlead_status status = draw(4) == 0 ? fairlead_router_call_start(router, routed, strlen(routed), &call, &error)
                                          : fairlead_call_start(client, request, strlen(request), &call, &error);
    if (status != FAIRLEAD_OK) {
        fprintf(stderr, "start: %s\n", fairlead_error_message(error, NULL));
        exit(1);
    }
    return call;
}

static void pulled(void) {
    struct live one = {start(), 0, 0, 0};
    fairlead_reply *reply;
    fairlead_error *error;
    fairlead_status status = FAIRLEAD_OK;
    for (unsigned left = draw(12); left > 0 && status < FAIRLEAD_ENDED && !one.ended; left--) {
        if (draw(10) == 0) {
            fairlead_call_cancel(one.call);
            one.cancelled = 1;
        }
        status = fairlead_call_next(one.call, draw(3) == 0 ? 0 : -1, &reply, &error);
        if (status != FAIRLEAD_OK && status != FAIRLEAD_AGAIN) ended(&one, status, error);
        fairlead_reply_free(reply);
        fairlead_error_free(error);
    }
    fairlead_call_free(one.call);
}

/* Takes what the queue has, and begins a call in the place of each that is freed. */
static long queued(void) {
    long freed = 0;
    fairlead_call *call;
    fairlead_reply *reply;
    fairlead_error *error;
    uint64_t tag;
    fairlead_status status;
    struct pollfd fd = {fairlead_queue_fd(queue), POLLIN, 0};
    for (int i = 0; i < LIVE; i++) {
        struct live *one = &live[i];
        if (one->call && draw(20) == 0) {
            fairlead_call_cancel(one->call);
            one->cancelled = 1;
        }
        if (one->call && (one->until <= 0 || (one->ended && draw(2)))) {
            fairlead_call_free(one->call);
            one->call = NULL;
            freed++;
        }
        if (one->call == NULL) {
            *one = (struct live){start(), 0, 0, draw(14)};
            if (draw(30) == 0) {
                fairlead_call_cancel(one->call);
                one->cancelled = 1;
            }
            if (fairlead_queue_add(queue, one->call, (uint64_t)i, NULL) != FAIRLEAD_OK) exit(1);
        }
    }
    poll(&fd, 1, 1);
    for (int i = 0; i < LIVE; i++) live[i].until -= live[i].ended != 0;
    while ((status = fairlead_queue_next(queue, 0, &call, &tag, &reply, &error)) != FAIRLEAD_AGAIN) {
        if (tag >= LIVE || live[tag].call != call) {
            wrong_ends++;
            fprintf(stderr, "an event of a call that was freed\n");
        } else {
            live[tag].until--;
            if (status != FAIRLEAD_OK) ended(&live[tag], status, error);
        }
        fairlead_reply_free(reply);
        fairlead_error_free(error);
    }
    return freed;
}

static void rest(void) {
    for (int i = 0; i < LIVE; i++) {
        fairlead_call_free(live[i].call);
        live[i].call = NULL;
    }
    usleep(200000);
}

int main(int argc, char **argv) {
    if (argc < 3) return 2;
    long count = atol(argv[2]), done = 0, half = 0;
    char config[256];
    static const char group[] = "{\"model_list\": [{\"model_name\": \"group\", \"litellm_params\": {\"model\": \"openai/gpt-4o\"}}]}";
    int descriptors = 0, threads = 0;
    for (int round = 0; round < 2; round++) {
        if (round == 1) {
            descriptors = entries("/proc/self/fd");
            threads = entries("/proc/self/task");
        }
        snprintf(config, sizeof config, "{\"providers\": {\"openai\": {\"api_base\": \"http://127.0.0.1:%s/v1\", \"api_key\": \"k\"}}}", argv[1]);
        if (fairlead_client_create(config, strlen(config), &client, NULL) != FAIRLEAD_OK) return 1;
        if (fairlead_router_create(client, group, strlen(group), &router, NULL) != FAIRLEAD_OK) return 1;
        if (fairlead_queue_create(NULL, 0, &queue, NULL) != FAIRLEAD_OK) return 1;
        /* The first round warms up what is made once in a process. */
        long wanted = round == 0 ? 500 : count;
        half = 0;
        for (done = 0; done < wanted;) {
            if (draw(4) == 0) {
                pulled();
                done++;
            } else {
                done += queued();
            }
            if (half == 0 && done >= wanted / 2) {
                rest();
                half = heap();
            }
        }
        rest();
        if (round == 0) {
            fairlead_queue_free(queue);
            fairlead_router_free(router);
            fairlead_client_free(client);
        }
    }
    long last = heap();
    fairlead_queue_free(queue);
    fairlead_router_free(router);
    fairlead_client_free(client);
    printf("{\"cycles\": %ld, \"done\": %ld, \"cancelled\": %ld, \"wrong_ends\": %ld, \"descriptors_left\": %d, \"threads_left\": %d, \"heap_kb_half\": %ld, \"heap_kb_end\": %ld}\n",
           done, ends[FAIRLEAD_DONE], ends[FAIRLEAD_CANCELLED], wrong_ends, entries("/proc/self/fd") - descriptors, entries("/proc/self/task") - threads,
           half / 1024, last / 1024);
    return wrong_ends != 0;
}

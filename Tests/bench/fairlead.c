/*
 * The library, through its public C API only.
 *
 *     fairlead complete CONFIG REQUEST TEXT            fairlead_complete
 *     fairlead stream   CONFIG REQUEST TEXT CHUNKS     fairlead_call_start, _next and the text of every chunk
 *     fairlead router   CONFIG REQUEST TEXT ROUTER     fairlead_router_complete
 *     fairlead resolve  CONFIG REQUEST PROVIDER        fairlead_resolve
 *     fairlead resolve-new CONFIG REQUEST PROVIDER     the same with a request, and of a fine-tune an id, that was never seen before
 *     fairlead parse    CONFIG JSON                    fairlead_request_set_json
 *     fairlead build    CONFIG TEXT MESSAGES           fairlead_request_append_message
 *
 * CONFIG, REQUEST, TEXT, JSON and ROUTER are files. TEXT is what the reply must say.
 */
#include "worker.h"

#include <fairlead.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct bench {
    fairlead_client *client;
    fairlead_router *router;
    fairlead_request *builder;
    struct text request, expected;
    size_t chunks, number;
};

static void require(fairlead_status status, fairlead_status wanted, fairlead_error *error) {
    if (status != wanted) broken("%s: %s", fairlead_status_name(status), fairlead_error_json(error, NULL));
}

static void require_text(const fairlead_reply *reply, const struct text *expected) {
    size_t length = 0;
    const char *text = fairlead_reply_text(reply, &length);
    if (length != expected->length || memcmp(text, expected->bytes, length) != 0) broken("the reply says: %s", text);
}

static void step_complete(void *context) {
    struct bench *bench = context;
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    require(fairlead_complete(bench->client, bench->request.bytes, bench->request.length, &reply, &error), FAIRLEAD_OK, error);
    require_text(reply, &bench->expected);
    fairlead_reply_free(reply);
}

static void step_router(void *context) {
    struct bench *bench = context;
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    require(fairlead_router_complete(bench->router, bench->request.bytes, bench->request.length, &reply, &error), FAIRLEAD_OK, error);
    require_text(reply, &bench->expected);
    fairlead_reply_free(reply);
}

static void step_stream(void *context) {
    struct bench *bench = context;
    fairlead_call *call = NULL;
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    fairlead_status status;
    size_t said = 0, chunks = 0;
    require(fairlead_call_start(bench->client, bench->request.bytes, bench->request.length, &call, &error), FAIRLEAD_OK, error);
    while ((status = fairlead_call_next(call, -1, &reply, &error)) == FAIRLEAD_OK) {
        size_t length = 0;
        const char *text = fairlead_reply_text(reply, &length);
        if (length > bench->expected.length - said || memcmp(text, bench->expected.bytes + said, length) != 0)
            broken("after %zu bytes the stream says: %s", said, text);
        said += length;
        chunks += length > 0;
        fairlead_reply_free(reply);
    }
    require(status, FAIRLEAD_DONE, error);
    if (said != bench->expected.length || chunks != bench->chunks) broken("the stream ended after %zu chunks, %zu bytes", chunks, said);
    fairlead_reply_free(reply);
    fairlead_call_free(call);
}

static void step_resolve(void *context) {
    struct bench *bench = context;
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    const char *provider;
    require(fairlead_resolve(bench->client, bench->request.bytes, bench->request.length, &reply, &error), FAIRLEAD_OK, error);
    provider = fairlead_reply_string(reply, "/provider", NULL);
    if (provider == NULL || strcmp(provider, bench->expected.bytes) != 0) broken("resolved to %s", provider ? provider : "nothing");
    fairlead_reply_free(reply);
}

/* Numbers the request; where the id ends with digits, by those. */
static void step_resolve_new(void *context) {
    struct bench *bench = context;
    char digits[8];
    size_t place = bench->chunks % 1000000;
    snprintf(digits, sizeof digits, "%06zu", place);
    memcpy(bench->request.bytes + bench->number, digits, 6);
    bench->chunks++;
    step_resolve(context);
}

static void step_parse(void *context) {
    struct bench *bench = context;
    fairlead_error *error = NULL;
    require(fairlead_request_set_json(bench->builder, "/metadata", bench->request.bytes, bench->request.length, &error), FAIRLEAD_OK, error);
}

static void step_build(void *context) {
    struct bench *bench = context;
    fairlead_request *request = NULL;
    fairlead_error *error = NULL;
    size_t i, length = 0;
    require(fairlead_request_create("gpt-4o-mini", &request), FAIRLEAD_OK, NULL);
    for (i = 0; i < bench->chunks; i++)
        require(fairlead_request_append_message(request, i % 2 ? "assistant" : "user", bench->expected.bytes, bench->expected.length, &error),
                FAIRLEAD_OK, error);
    if (fairlead_request_json(request, &length) == NULL || length < bench->chunks * bench->expected.length) broken("%zu bytes were built", length);
    fairlead_request_free(request);
}

static size_t number(const char *argument) {
    unsigned long value = strtoul(argument, NULL, 10);
    if (value == 0) broken("not a number: %s", argument);
    return (size_t)value;
}

int main(int argc, char **argv) {
    struct bench bench = {NULL, NULL, NULL, {NULL, 0}, {NULL, 0}, 0, 0};
    fairlead_error *error = NULL;
    const char *mode = argc > 3 ? argv[1] : "";
    struct text config;
    if (argc < 4) broken("usage: fairlead MODE CONFIG ...");
    config = read_file(argv[2]);
    require(fairlead_client_create(config.bytes, config.length, &bench.client, &error), FAIRLEAD_OK, error);

    if (strcmp(mode, "build") == 0 && argc == 5) {
        bench.expected = read_file(argv[3]);
        bench.chunks = number(argv[4]);
        return serve(step_build, &bench);
    }
    bench.request = read_file(argv[3]);
    if (strcmp(mode, "parse") == 0 && argc == 4) {
        require(fairlead_request_create("gpt-4o-mini", &bench.builder), FAIRLEAD_OK, NULL);
        return serve(step_parse, &bench);
    }
    if (strcmp(mode, "resolve") == 0 && argc == 5) {
        bench.expected.bytes = argv[4];
        return serve(step_resolve, &bench);
    }
    if (strcmp(mode, "resolve-new") == 0 && argc == 5) {
        static char request[512];
        const char *tuned = strstr(bench.request.bytes, "abc123");
        bench.expected.bytes = argv[4];
        if (tuned != NULL) {
            bench.number = (size_t)(tuned - bench.request.bytes);
        } else {
            bench.number = strlen("{\"user\":\"");
            snprintf(request, sizeof request, "{\"user\":\"000000\",%s", bench.request.bytes + 1);
            bench.request.bytes = request;
            bench.request.length = strlen(request);
        }
        return serve(step_resolve_new, &bench);
    }
    if (argc > 4) bench.expected = read_file(argv[4]);
    if (strcmp(mode, "complete") == 0 && argc == 5) return serve(step_complete, &bench);
    if (strcmp(mode, "stream") == 0 && argc == 6) {
        bench.chunks = number(argv[5]);
        return serve(step_stream, &bench);
    }
    if (strcmp(mode, "router") == 0 && argc == 6) {
        struct text router = read_file(argv[5]);
        require(fairlead_router_create(bench.client, router.bytes, router.length, &bench.router, &error), FAIRLEAD_OK, error);
        return serve(step_router, &bench);
    }
    broken("no such mode, or the wrong number of arguments: %s", mode);
}

/* What the C tests share: a check that says where it failed, and requests from text. */
#ifndef FAIRLEAD_TESTS_CHECK_H_
#define FAIRLEAD_TESTS_CHECK_H_

#include <fairlead.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static _Atomic int checks, failures;

#define CHECK(condition, ...) \
    do { \
        checks++; \
        if (!(condition)) { \
            failures++; \
            fprintf(stderr, "%s:%d: %s: ", __FILE__, __LINE__, #condition); \
            fprintf(stderr, "" __VA_ARGS__); \
            fputc('\n', stderr); \
        } \
    } while (0)

#define CHECK_STATUS(actual, expected) \
    do { \
        fairlead_status status_ = (actual); \
        CHECK(status_ == (expected), "is %s, not %s", fairlead_status_name(status_), fairlead_status_name(expected)); \
    } while (0)

#define CHECK_TEXT(actual, expected) \
    do { \
        const char *text_ = (actual); \
        CHECK(text_ != NULL && strcmp(text_, (expected)) == 0, "is \"%s\", not \"%s\"", text_ ? text_ : "(null)", (expected)); \
    } while (0)

/* For messages: the JSON, also where there is none. */
static inline const char *reply_shown(const fairlead_reply *reply) {
    const char *json = fairlead_reply_json(reply, NULL);
    return json ? json : "(no reply)";
}

static inline const char *error_shown(const fairlead_error *error) {
    const char *json = fairlead_error_json(error, NULL);
    return json ? json : "(no error)";
}

/* The summary line, and the program's exit status. */
static inline int finish(void) {
    printf("%d checks, %d failed\n", checks, failures);
    return failures != 0;
}

static inline fairlead_client *make_client(const char *config) {
    fairlead_client *client = NULL;
    fairlead_error *error = NULL;
    if (fairlead_client_create(config, config ? strlen(config) : 0, &client, &error) != FAIRLEAD_OK) {
        fprintf(stderr, "client: %s\n", fairlead_error_message(error, NULL));
        exit(1);
    }
    return client;
}

/* The address of the simulator the tests run beside. */
static inline const char *simulator(void) {
    const char *url = getenv("FAIRLEAD_SIMULATOR");
    if (url == NULL) {
        fputs("FAIRLEAD_SIMULATOR is not set: run Tests/c/run.sh\n", stderr);
        exit(1);
    }
    return url;
}

#endif

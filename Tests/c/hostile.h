/* What the tests with bad input and bad providers share: repeatable draws, and what may be expected in any case. */
#ifndef FAIRLEAD_TESTS_HOSTILE_H_
#define FAIRLEAD_TESTS_HOSTILE_H_

#include "check.h"

#define CANARY "sk-CANARY-5f3a"

static uint64_t state = 20240917;

static inline uint64_t draw(uint64_t below) {
    state ^= state << 13, state ^= state >> 7, state ^= state << 17;
    return state % below;
}

/* Either a result, or an error that says something and gives no key away. */
static inline void well_behaved(fairlead_status status, const void *result, fairlead_error *error, const char *input) {
    if (status == FAIRLEAD_OK) {
        CHECK(result != NULL && error == NULL, "%.300s", input);
        return;
    }
    size_t length = 0;
    CHECK(result == NULL && error != NULL, "%.300s", input);
    if (error == NULL) return;
    CHECK(status >= FAIRLEAD_INVALID_ARGUMENT && status != FAIRLEAD_INTERNAL, "%s: %.300s", fairlead_status_name(status), input);
    CHECK(fairlead_error_code(error) == (int)status, " ");
    CHECK(*fairlead_error_message(error, &length) != 0 && length > 0, "%.300s", input);
    CHECK(strstr(fairlead_error_json(error, NULL), "CANARY") == NULL, "a key in an error: %.300s", error_shown(error));
}

#endif

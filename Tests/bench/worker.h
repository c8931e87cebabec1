/* What a measuring process is: it runs blocks of one step when the driver asks for them, and says what they cost. */
#ifndef FAIRLEAD_BENCH_WORKER_H_
#define FAIRLEAD_BENCH_WORKER_H_

#include <stddef.h>

struct text {
    char *bytes; /* NUL-terminated too */
    size_t length;
};

/* Ends the process with a message: what was measured would not be what is meant. */
#if defined(__GNUC__)
__attribute__((noreturn, format(printf, 1, 2)))
#endif
void broken(const char *format, ...);

/* A whole file. */
struct text read_file(const char *path);

/*
 * Reads from stdin how many times to run the step, one number a line, runs it so often, and prints one JSON object a line:
 * CPU time of the block (user and system, of this process), wall time of a step (median and 99th percentile), peak memory,
 * and the number of allocations, null without the counter of allocations.c. Returns at the end of stdin.
 */
int serve(void (*step)(void *), void *context);

#endif

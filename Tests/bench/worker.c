#include "worker.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

/* Present where allocations.c was preloaded. */
extern uint64_t bench_allocations(void) __attribute__((weak));

void broken(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    va_end(arguments);
    fputc('\n', stderr);
    exit(1);
}

struct text read_file(const char *path) {
    FILE *file = fopen(path, "rb");
    struct text text = {NULL, 0};
    long length;
    if (file == NULL) broken("cannot open %s", path);
    if (fseek(file, 0, SEEK_END) != 0 || (length = ftell(file)) < 0) broken("cannot measure %s", path);
    rewind(file);
    text.length = (size_t)length;
    text.bytes = malloc(text.length + 1);
    if (text.bytes == NULL) broken("no memory for %s", path);
    if (fread(text.bytes, 1, text.length, file) != text.length) broken("cannot read %s", path);
    text.bytes[text.length] = '\0';
    fclose(file);
    return text;
}

static uint64_t wall_ns(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (uint64_t)now.tv_sec * 1000000000u + (uint64_t)now.tv_nsec;
}

static int64_t cpu_us(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return ((int64_t)usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000000 + usage.ru_utime.tv_usec + usage.ru_stime.tv_usec;
}

/* ru_maxrss would do, but it remembers the driver this process was forked from. */
static long peak_kilobytes(void) {
    char line[256];
    long peak = 0;
    FILE *status = fopen("/proc/self/status", "r");
    if (status == NULL) return 0;
    while (fgets(line, sizeof line, status) != NULL && sscanf(line, "VmHWM: %ld", &peak) != 1) {
    }
    fclose(status);
    return peak;
}

static int ascending(const void *a, const void *b) {
    uint64_t left = *(const uint64_t *)a, right = *(const uint64_t *)b;
    return (left > right) - (left < right);
}

int serve(void (*step)(void *), void *context) {
    char line[64];
    uint64_t *samples = NULL;
    size_t capacity = 0;
    while (fgets(line, sizeof line, stdin) != NULL) {
        size_t count = (size_t)strtoul(line, NULL, 10), i;
        uint64_t started, ended, allocations;
        int64_t cpu;
        if (count == 0) broken("not a number of steps: %s", line);
        if (count > capacity) {
            free(samples);
            samples = malloc(count * sizeof *samples);
            if (samples == NULL) broken("no memory for %zu samples", count);
            /* Touched now, so that no page fault falls into the measurement. */
            memset(samples, 1, count * sizeof *samples);
            capacity = count;
        }
        allocations = bench_allocations ? bench_allocations() : 0;
        cpu = cpu_us();
        started = wall_ns();
        for (i = 0; i < count; i++) {
            step(context);
            ended = wall_ns();
            samples[i] = ended - started;
            started = ended;
        }
        cpu = cpu_us() - cpu;
        if (bench_allocations) allocations = bench_allocations() - allocations;
        qsort(samples, count, sizeof *samples, ascending);
        printf("{\"steps\": %zu, \"cpu_us\": %" PRId64 ", \"p50_us\": %.3f, \"p99_us\": %.3f, \"peak_kb\": %ld, \"allocations\": ", count, cpu,
               (double)samples[count / 2] / 1e3, (double)samples[count - 1 - count / 100] / 1e3, peak_kilobytes());
        if (bench_allocations)
            printf("%" PRIu64 "}\n", allocations);
        else
            printf("null}\n");
        fflush(stdout);
    }
    free(samples);
    return 0;
}

/*
 * A base model and its fine-tune, or any others, side by side: what each says to the same question, how long it takes, what it costs,
 * and how alike the answers are.
 *
 *     cc compare.c $(pkg-config --cflags --libs fairlead) -o compare
 *     OPENAI_API_KEY=... ./compare "What is a fairlead?" gpt-4o-mini ft:gpt-4o-mini-2024-07-18:my-org:custom:abc123
 *
 * The first model is the one that the others are held against. With "-" for the question each line of the standard input is one.
 */
#include <fairlead.h>
#include <stdio.h>
#include <string.h>

static int fail(fairlead_error *error) {
    fprintf(stderr, "%s\n", fairlead_error_message(error, NULL));
    fairlead_error_free(error);
    return 1;
}

static double number(const fairlead_reply *reply, int64_t row, const char *member) {
    char pointer[96];
    snprintf(pointer, sizeof pointer, "/results/%lld/%s", (long long)row, member);
    return fairlead_reply_number(reply, pointer, -1);
}

static const char *text(const fairlead_reply *reply, int64_t row, const char *member) {
    char pointer[96];
    snprintf(pointer, sizeof pointer, "/results/%lld/%s", (long long)row, member);
    return fairlead_reply_string(reply, pointer, NULL);
}

/* A number in its column, or a dash where there is none. */
static void cell(double value, int width, int places) {
    if (value < 0)
        printf(" %*s", width, "-");
    else
        printf(" %*.*f", width, places, value);
}

static void print(const fairlead_reply *reply) {
    int64_t count = fairlead_reply_count(reply, "/results");
    printf("%-44s %8s %8s %6s %10s %8s\n", "MODEL", "FIRST MS", "MS", "TOKENS", "COST $", "LIKENESS");
    for (int64_t row = 0; row < count; row++) {
        printf("%-44.44s", text(reply, row, "label"));
        cell(number(reply, row, "time_to_first_token_ms"), 8, 1);
        cell(number(reply, row, "latency_ms"), 8, 1);
        cell(number(reply, row, "usage/completion_tokens"), 6, 0);
        cell(number(reply, row, "cost"), 10, 6);
        cell(number(reply, row, "likeness/score"), 8, 3);
        printf("\n");
    }
    for (int64_t row = 0; row < count; row++) {
        const char *error = text(reply, row, "error/message"), *said = text(reply, row, "text");
        printf("\n%s%s\n%s\n", text(reply, row, "label"), error ? " failed:" : ":", error ? error : said ? said : "");
    }
}

static int ask(const char *question, char **models, int count) {
    fairlead_request *request = NULL;
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    const char *json;
    size_t length;

    /* The first model with the question, then the others beside it. */
    if (fairlead_request_create(models[0], &request) != FAIRLEAD_OK) return 1;
    if (fairlead_request_append_message(request, "user", question, strlen(question), &error) != FAIRLEAD_OK) goto failed;
    if (fairlead_request_set_json(request, "/models", "[]", 2, &error) != FAIRLEAD_OK) goto failed;
    if (fairlead_request_set_json(request, "/stream", "true", 4, &error) != FAIRLEAD_OK) goto failed;
    for (int i = 1; i < count; i++) {
        if (fairlead_request_set_string(request, "/models/-", models[i], strlen(models[i]), &error) != FAIRLEAD_OK) goto failed;
    }
    json = fairlead_request_json(request, &length);
    if (fairlead_compare(NULL, json, length, &reply, &error) != FAIRLEAD_OK) goto failed;
    fairlead_request_free(request);
    print(reply);
    fairlead_reply_free(reply);
    return 0;
failed:
    fairlead_request_free(request);
    return fail(error);
}

int main(int argc, char **argv) {
    static char line[1 << 16];
    int status = 0;
    if (argc < 4) {
        fprintf(stderr, "usage: %s QUESTION MODEL MODEL...\n", argv[0]);
        return 2;
    }
    if (strcmp(argv[1], "-") != 0) return ask(argv[1], argv + 2, argc - 2);
    while (status == 0 && fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\n")] = 0;
        if (line[0] == 0) continue;
        printf("> %s\n", line);
        status = ask(line, argv + 2, argc - 2);
        printf("\n");
    }
    return status;
}

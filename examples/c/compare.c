/*
 * A base model and its fine-tune, or any others, side by side: what each says to the same question, how long it takes, what it costs,
 * and how alike the answers are.
 *
 *     cc compare.c $(pkg-config --cflags --libs fairlead) -o compare
 *     OPENAI_API_KEY=... ./compare "What is a fairlead?" gpt-4o-mini ft:gpt-4o-mini-2024-07-18:my-org:custom:abc123
 *
 *
 *     ./compare -f prompts.jsonl results.jsonl gpt-4o-mini ft:gpt-4o-mini-2024-07-18:my-org:custom:abc123
 *
 * The first model is the one that the others are held against. A file has a request on each line, {"messages": [...]} with any
 * parameters; the results get a line for each, and a later run goes on where one was stopped. They are those of
 * `python -m fairlead.compare`, which makes a page of them: python -m fairlead.compare --out results.jsonl --report report.html
 */
#include <fairlead.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

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

/* {"models": [...], "stream": true, and what the line has: a request for each model is made of it. */
static char *request_of(const char *line, char **models, int count) {
    fairlead_request *builder = NULL;
    const char *json, *rest = strchr(line, '{');
    char *request = NULL;
    size_t length;

    if (rest == NULL || fairlead_request_create(models[0], &builder) != FAIRLEAD_OK) return NULL;
    fairlead_request_set_json(builder, "/models", "[]", 2, NULL);
    fairlead_request_set_json(builder, "/stream", "true", 4, NULL);
    for (int i = 1; i < count; i++) fairlead_request_set_string(builder, "/models/-", models[i], strlen(models[i]), NULL);
    json = fairlead_request_json(builder, &length);
    request = malloc(length + strlen(rest) + 2);
    /* Of two members of one name the later counts, so that the line's messages take the place of none. */
    if (request != NULL) sprintf(request, "%.*s,%s", (int)length - 1, json, rest + 1);
    fairlead_request_free(builder);
    return request;
}

/* How many results there are. Half a line, at which a run was stopped, is taken away. */
static long resume(FILE *results) {
    long count = 0, whole = 0;
    int c;
    rewind(results);
    while ((c = getc(results)) != EOF) {
        if (c != '\n') continue;
        count++;
        whole = ftell(results);
    }
    if (ftruncate(fileno(results), whole) != 0) return -1;
    fseek(results, 0, SEEK_END);
    return count;
}

static int ask_all(const char *prompts_path, const char *results_path, char **models, int count) {
    FILE *prompts = fopen(prompts_path, "r"), *results = fopen(results_path, "a+");
    char *line = NULL;
    size_t room = 0;
    long number = 0, done;
    int status = 0;

    if (prompts == NULL || results == NULL || (done = resume(results)) < 0) {
        perror(prompts == NULL ? prompts_path : results_path);
        if (prompts) fclose(prompts);
        if (results) fclose(results);
        return 1;
    }
    while (status == 0 && getline(&line, &room, prompts) > 0) {
        fairlead_reply *reply = NULL;
        fairlead_error *error = NULL;
        char *request;
        if (line[strspn(line, " \t\r\n")] == 0 || number++ < done) continue;
        request = request_of(line, models, count);
        if (request == NULL) {
            fprintf(stderr, "prompt %ld is no JSON object\n", number);
            status = 1;
        } else if (fairlead_compare(NULL, request, strlen(request), &reply, &error) != FAIRLEAD_OK) {
            fprintf(stderr, "prompt %ld: ", number);
            status = fail(error);
        } else {
            fprintf(results, "{\"id\": \"%ld\", \"digest\": \"\", \"request\": %.*s, \"comparison\": %s}\n", number, (int)strcspn(line, "\n"), line,
                    fairlead_reply_json(reply, NULL));
            status = fflush(results) != 0;
            fprintf(stderr, "\r%ld prompts", number);
        }
        fairlead_reply_free(reply);
        free(request);
    }
    fprintf(stderr, "\n");
    free(line);
    fclose(prompts);
    return fclose(results) != 0 || status;
}

int main(int argc, char **argv) {
    if (argc >= 6 && strcmp(argv[1], "-f") == 0) return ask_all(argv[2], argv[3], argv + 4, argc - 4);
    if (argc >= 4 && argv[1][0] != '-') return ask(argv[1], argv + 2, argc - 2);
    fprintf(stderr, "usage: %s QUESTION MODEL MODEL...\n       %s -f PROMPTS RESULTS MODEL MODEL...\n", argv[0], argv[0]);
    return 2;
}

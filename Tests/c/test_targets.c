/* Every wire family, every way to an identity and every format of embeddings, by the table that the tests in all languages share.

       test_targets [TABLE] */
#include "check.h"

enum { ROOM = 8192 };

/* A row: what it can do, the environment and the configuration of its client, and the members of a request. */
struct target {
    char *name, *can, *environment, *configuration, *request;
};

/* `text` with each `from` replaced, in memory that lasts until the next call but seven. */
static char *replaced(const char *text, const char *from, const char *to) {
    static char rooms[8][ROOM];
    static int next;
    char *room = rooms[next++ % 8], *end = room;
    for (const char *found; (found = strstr(text, from)) != NULL; text = found + strlen(from))
        end += snprintf(end, (size_t)(room + ROOM - end), "%.*s%s", (int)(found - text), text, to);
    snprintf(end, (size_t)(room + ROOM - end), "%s", text);
    return room;
}

static int can(const struct target *target, const char *what) { return strstr(target->can, what) != NULL; }

static fairlead_client *client_of(const struct target *target) {
    char *pairs[4] = {NULL}, *rest = NULL;
    int count = 0;
    for (char *pair = strtok_r(target->environment, " ", &rest); pair && count < 4; pair = strtok_r(NULL, " ", &rest)) {
        char *value = strchr(pair, '=');
        if (value == NULL) continue;
        *value = 0;
        setenv(pair, value + 1, 1);
        pairs[count++] = pair;
    }
    fairlead_client *client = make_client(target->configuration);
    while (count > 0) unsetenv(pairs[--count]);
    return client;
}

/* The target's request with a step of the simulator's behind the model's name, and with more members. */
static const char *asked(const struct target *target, const char *fault, const char *members) {
    static char request[ROOM];
    const char *named = replaced(target->request, "{fault}", fault);
    snprintf(request, sizeof request, "%.*s, %s}", (int)strlen(named) - 1, named, members);
    return request;
}

static void whole(const struct target *target, fairlead_client *client, const char *members, const char *pointer, const char *expected) {
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    const char *request = asked(target, "", members);
    fairlead_status status = fairlead_complete(client, request, strlen(request), &reply, &error);
    CHECK(status == FAIRLEAD_OK, "%s: %s", target->name, error_shown(error));
    const char *text = fairlead_reply_string(reply, pointer, NULL);
    CHECK(text && strstr(text, expected), "%s: %s", target->name, reply_shown(reply));
    fairlead_reply_free(reply);
    fairlead_error_free(error);
}

static void streamed(const struct target *target, fairlead_client *client, const char *members, const char *pointer, const char *expected) {
    fairlead_call *call = NULL;
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    char text[4096] = "";
    int chunks = 0;
    char more[2048];
    snprintf(more, sizeof more, "%s, \"stream\": true", members);
    const char *request = asked(target, "", more);
    fairlead_status status = fairlead_call_start(client, request, strlen(request), &call, &error);
    CHECK(status == FAIRLEAD_OK, "%s: %s", target->name, error_shown(error));
    while (status == FAIRLEAD_OK && (status = fairlead_call_next(call, -1, &reply, &error)) == FAIRLEAD_OK) {
        strncat(text, fairlead_reply_text(reply, NULL), sizeof text - strlen(text) - 1);
        fairlead_reply_free(reply);
        chunks++;
    }
    CHECK(status == FAIRLEAD_DONE, "%s: %s", target->name, error_shown(error));
    CHECK_TEXT(fairlead_reply_text(reply, NULL), text);
    const char *found = fairlead_reply_string(reply, pointer, NULL);
    CHECK(found && strstr(found, expected) && chunks > 1, "%s: %d chunks, %s", target->name, chunks, reply_shown(reply));
    fairlead_reply_free(reply);
    fairlead_error_free(error);
    fairlead_call_free(call);
}

static void embedded(const struct target *target, fairlead_client *client) {
    fairlead_call *call = NULL;
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    const char *request = asked(target, "", "\"input\": [\"first text\", \"second\", \"first text\"]");
    fairlead_status status = fairlead_embed(client, request, strlen(request), &reply, &error);
    CHECK(status == FAIRLEAD_OK, "%s: %s", target->name, error_shown(error));
    CHECK(fairlead_reply_count(reply, "/data") == 3 && fairlead_reply_count(reply, "/data/2/embedding") == 8, "%s: %s", target->name, reply_shown(reply));
    CHECK(fairlead_reply_number(reply, "/data/0/embedding/3", 9) == fairlead_reply_number(reply, "/data/2/embedding/3", 8), "%s", target->name);
    CHECK(fairlead_reply_integer(reply, "/usage/prompt_tokens", 0) > 0, "%s: %s", target->name, reply_shown(reply));
    fairlead_reply_free(reply);
    fairlead_error_free(error);
    CHECK_STATUS(fairlead_embed_start(client, request, strlen(request), &call, NULL), FAIRLEAD_OK);
    CHECK_STATUS(fairlead_call_next(call, -1, &reply, NULL), FAIRLEAD_DONE);
    CHECK(fairlead_reply_count(reply, "/data") == 3, "%s: %s", target->name, reply_shown(reply));
    fairlead_reply_free(reply);
    CHECK_STATUS(fairlead_call_next(call, -1, &reply, NULL), FAIRLEAD_ENDED);
    fairlead_call_free(call);
}

static void refused(const struct target *target, fairlead_client *client, const char *fault, fairlead_status expected) {
    fairlead_reply *reply = NULL;
    fairlead_error *error = NULL;
    int embeds = can(target, "embed");
    const char *request = asked(target, fault, embeds ? "\"input\": \"a\"" : "\"messages\": [{\"role\": \"user\", \"content\": \"x\"}]");
    fairlead_status status = embeds ? fairlead_embed(client, request, strlen(request), &reply, &error)
                                    : fairlead_complete(client, request, strlen(request), &reply, &error);
    CHECK(status == expected, "%s%s: %s, %s", target->name, fault, fairlead_status_name(status), error_shown(error));
    CHECK(*fairlead_error_message(error, NULL) && fairlead_error_integer(error, "/error/http_status", 0) >= 400, "%s: %s", target->name, error_shown(error));
    fairlead_reply_free(reply);
    fairlead_error_free(error);
}

#define HELLO "\"messages\": [{\"role\": \"user\", \"content\": \"hé 😀\"}]"
#define USE \
    "\"messages\": [{\"role\": \"user\", \"content\": \"use weather for Oslo\"}], \"tool_choice\": \"required\", \"tools\": [{\"type\": \"function\", " \
    "\"function\": {\"name\": \"weather\", \"parameters\": {\"type\": \"object\", \"properties\": {\"city\": {\"type\": \"string\"}}, \"required\": [\"city\"]}}}]"
#define CALLED "/choices/0/message/tool_calls/0/function/name"

int main(int argc, char **argv) {
    FILE *table = fopen(argc > 1 ? argv[1] : "Tests/simulator/targets.tsv", "r");
    char line[ROOM];
    int rows = 0;
    if (table == NULL) return perror("targets.tsv"), 1;
    while (fgets(line, sizeof line, table)) {
        line[strcspn(line, "\n")] = 0;
        char *filled = strdup(replaced(replaced(replaced(replaced(line, "{url}", simulator()), "{host}", strchr(simulator(), ':') + 3), "{key_fault}", ""), "{timeout}", "20"));
        struct target target = {strtok(filled, "\t"), strtok(NULL, "\t"), strtok(NULL, "\t"), strtok(NULL, "\t"), strtok(NULL, "\t")};
        CHECK(target.request != NULL, "%s", line);
        if (target.request == NULL) break;
        fairlead_client *client = client_of(&target);
        if (can(&target, "stream")) {
            whole(&target, client, HELLO, "/choices/0/message/content", "hé 😀");
            streamed(&target, client, HELLO, "/choices/0/message/content", "hé 😀");
        }
        if (can(&target, "tools")) {
            whole(&target, client, USE, CALLED, "weather");
            streamed(&target, client, USE, CALLED, "weather");
        }
        if (can(&target, "embed")) embedded(&target, client);
        refused(&target, client, "+sim:401", FAIRLEAD_AUTHENTICATION);
        refused(&target, client, "+sim:429", FAIRLEAD_RATE_LIMIT);
        refused(&target, client, "+sim:503", FAIRLEAD_OVERLOADED);
        fairlead_client_free(client);
        free(filled);
        rows++;
    }
    fclose(table);
    CHECK(rows > 40, "%d rows", rows);
    return finish();
}

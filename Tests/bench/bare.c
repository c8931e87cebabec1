/*
 * The floor: what the same exchange costs with libcurl alone.
 *
 *     bare count|lines URL HEADERS BODY REPLY
 *
 * One easy handle, used again and again. HEADERS and BODY are files with what the library was seen to send; REPLY is what must
 * come back. `count` only counts the bytes; `lines` also finds the ends of lines, the least that a reader of streams must do.
 */
#include "worker.h"

#include <curl/curl.h>
#include <stdio.h>
#include <string.h>

struct exchange {
    CURL *easy;
    size_t expected_bytes, expected_lines;
    size_t bytes, lines;
    int splits;
};

static size_t count_lines(const char *data, size_t length) {
    const char *end = data + length;
    size_t lines = 0;
    while ((data = memchr(data, '\n', (size_t)(end - data))) != NULL) {
        lines++;
        data++;
    }
    return lines;
}

static size_t receive(char *data, size_t size, size_t count, void *context) {
    struct exchange *exchange = context;
    size_t length = size * count;
    exchange->bytes += length;
    if (exchange->splits) exchange->lines += count_lines(data, length);
    return length;
}

static void step(void *context) {
    struct exchange *exchange = context;
    long status = 0;
    CURLcode code;
    exchange->bytes = exchange->lines = 0;
    code = curl_easy_perform(exchange->easy);
    if (code != CURLE_OK) broken("libcurl: %s", curl_easy_strerror(code));
    curl_easy_getinfo(exchange->easy, CURLINFO_RESPONSE_CODE, &status);
    if (status != 200) broken("HTTP status %ld, not 200", status);
    if (exchange->bytes != exchange->expected_bytes) broken("%zu bytes of reply, not %zu", exchange->bytes, exchange->expected_bytes);
    if (exchange->splits && exchange->lines != exchange->expected_lines)
        broken("%zu lines of reply, not %zu", exchange->lines, exchange->expected_lines);
}

static struct curl_slist *read_headers(const char *path) {
    struct curl_slist *headers = NULL;
    struct text file = read_file(path);
    char *line = strtok(file.bytes, "\n");
    for (; line != NULL; line = strtok(NULL, "\n")) headers = curl_slist_append(headers, line);
    return headers;
}

int main(int argc, char **argv) {
    struct exchange exchange = {NULL, 0, 0, 0, 0, 0};
    struct text body, reply;
    if (argc != 6) broken("usage: bare count|lines URL HEADERS BODY REPLY");
    exchange.splits = strcmp(argv[1], "lines") == 0;
    body = read_file(argv[4]);
    reply = read_file(argv[5]);
    exchange.expected_bytes = reply.length;
    exchange.expected_lines = count_lines(reply.bytes, reply.length);

    curl_global_init(CURL_GLOBAL_DEFAULT);
    exchange.easy = curl_easy_init();
    if (exchange.easy == NULL) broken("libcurl gave no handle");
    curl_easy_setopt(exchange.easy, CURLOPT_URL, argv[2]);
    curl_easy_setopt(exchange.easy, CURLOPT_PROXY, "");
    curl_easy_setopt(exchange.easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(exchange.easy, CURLOPT_POST, 1L);
    curl_easy_setopt(exchange.easy, CURLOPT_POSTFIELDS, body.bytes);
    curl_easy_setopt(exchange.easy, CURLOPT_POSTFIELDSIZE_LARGE, (curl_off_t)body.length);
    curl_easy_setopt(exchange.easy, CURLOPT_HTTPHEADER, read_headers(argv[3]));
    curl_easy_setopt(exchange.easy, CURLOPT_WRITEFUNCTION, receive);
    curl_easy_setopt(exchange.easy, CURLOPT_WRITEDATA, &exchange);
    return serve(step, &exchange);
}

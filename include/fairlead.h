/*
 * fairlead.h - one completion call and one router over every LLM provider.
 *
 *     #include <fairlead.h>
 *     #include <stdio.h>
 *     #include <string.h>
 *
 *     int main(void) {
 *         const char *request = "{\"model\":\"gpt-4o-mini\",\"messages\":[{\"role\":\"user\",\"content\":\"Hello!\"}]}";
 *         fairlead_reply *reply = NULL;
 *         fairlead_error *error = NULL;
 *         if (fairlead_complete(NULL, request, strlen(request), &reply, &error) != FAIRLEAD_OK) {
 *             fprintf(stderr, "%s\n", fairlead_error_message(error, NULL));
 *             fairlead_error_free(error);
 *             return 1;
 *         }
 *         puts(fairlead_reply_text(reply, NULL));
 *         fairlead_reply_free(reply);
 *         return 0;
 *     }
 *
 *     cc hello.c $(pkg-config --cflags --libs fairlead) -o hello
 *
 * WHAT IT DOES
 *   fairlead_resolve          whose model is this id? provider, wire family, URL, lineage, limits, price
 *   fairlead_complete         one OpenAI-shaped request, any provider, one normalised reply
 *   fairlead_embed            the same for embeddings
 *   fairlead_fine_tuning_job  what became of a fine-tuning job, and which model to ask for
 *   fairlead_compare          one request to several models, their answers side by side
 *   fairlead_router_create    groups of deployments: balancing, retries, fallbacks, cooldowns
 *   fairlead_router_complete  the same request, whose `model` names a group
 *   and, for replies that come in pieces, a *call*: start it, take its chunks, cancel it, free it.
 *
 * A fine-tuned model is a transparent replacement for its base model: only the `model` of a request changes.
 *
 * CONVENTIONS, which hold for every function unless it says otherwise
 *   Text      Input is a pointer and a length in bytes, UTF-8. It is read before the function returns and never kept. A JSON
 *             text may be 64 MiB long, nest 128 levels deep and hold a million values. Parameters without a length are
 *             NUL-terminated. Text that is returned is NUL-terminated; its length comes through `len`, which may be NULL.
 *   Ownership What comes out through a `T **` is yours: free it with fairlead_T_free, which accepts NULL. It is set to NULL
 *             when there is nothing to give. A pointer that is returned is borrowed from the object it was asked of, and is
 *             valid until that object is freed. Never call free() on either.
 *   Errors    A function that can fail returns a fairlead_status and, through `error`, an object that says what was wrong,
 *             where, and what to write instead. `error` may be NULL. No error state is kept per thread.
 *   Handles   NULL, a handle that was freed, and a pointer that was never a handle are refused with
 *             FAIRLEAD_INVALID_ARGUMENT by functions that return a status, and otherwise answered by NULL, 0 or the
 *             fallback. (Best effort: memory of a freed handle is reused for later ones.)
 *   Threads   "Any thread": may be called by any number of threads at once on the same handle. "One thread at a time": the
 *             caller sees to it that calls on the same handle do not overlap. Different handles never interfere.
 *   Blocking  Only these wait for the network: fairlead_complete, fairlead_embed, fairlead_router_complete,
 *             fairlead_router_embed, fairlead_compare, fairlead_fine_tuning_job, fairlead_fine_tuned_models,
 *             fairlead_call_next and fairlead_queue_next.
 *   Host      The library starts a thread for each queue, one for a comparison outside a queue, and one for the copies that go to
 *             silent models: no others. It installs no signal handler, writes nothing to stdout or stderr, and reads the
 *             environment once, when a client is created. After fork() the child may use the library, on connections of its
 *             own; calls that were running in the parent stay the parent's.
 *   Secrets   An API key from the environment or a configuration is bound to its provider's address: it is not sent to an
 *             `api_base` of another origin that a request gives, unless the request gives an `api_key` too. A key, an address or
 *             a header such as `authorization` in a request is meant for one provider: that of its model, of the first
 *             deployment of the group it names, or of the first model of a comparison. Deployments, fallbacks and models of
 *             other providers are called without them. Keys never appear in an error, a reply or a log.
 */
#ifndef FAIRLEAD_H_
#define FAIRLEAD_H_

#include <stddef.h>
#include <stdint.h>

#if defined(__GNUC__) || defined(__clang__)
#define FAIRLEAD_API __attribute__((visibility("default")))
#define FAIRLEAD_NODISCARD __attribute__((warn_unused_result))
#else
#define FAIRLEAD_API
#define FAIRLEAD_NODISCARD
#endif

/** The version of this header. */
#define FAIRLEAD_VERSION_MAJOR 0
#define FAIRLEAD_VERSION_MINOR 1
#define FAIRLEAD_VERSION_PATCH 0
#define FAIRLEAD_VERSION "0.1.0"
/** 0xXXYYZZ, for comparisons in the preprocessor. */
#define FAIRLEAD_VERSION_NUM 0x000100
/** Whether this header is of version x.y.z or later. */
#define FAIRLEAD_AT_LEAST(x, y, z) (FAIRLEAD_VERSION_NUM >= (((x) << 16) | ((y) << 8) | (z)))

#ifdef __cplusplus
extern "C" {
#endif

/* ------------------------------------------------------------------------------------------------------------------- */
/* Status                                                                                                              */

/**
 * The outcome of a call to the library. Numbers never change; later versions may add some, so treat an unknown one as an
 * error of its group of ten. Since 0.1.0.
 */
typedef enum fairlead_status {
    FAIRLEAD_OK = 0,    /**< Done; from fairlead_call_next: a chunk. */
    FAIRLEAD_DONE = 1,  /**< fairlead_call_next: the final reply; the call has ended well. */
    FAIRLEAD_AGAIN = 2, /**< fairlead_call_next: nothing came within the time limit. */
    FAIRLEAD_ENDED = 3, /**< fairlead_call_next: the call has ended, and its end was taken before. */

    /* The caller's to mend. */
    FAIRLEAD_INVALID_ARGUMENT = 10,      /**< A NULL where something is needed, or no valid handle. */
    FAIRLEAD_INVALID_REQUEST = 11,       /**< Not JSON, not UTF-8, a member missing or of the wrong type. */
    FAIRLEAD_UNSUPPORTED_PARAMETER = 12, /**< The provider cannot take it, and `drop_params` is not set. */
    FAIRLEAD_UNKNOWN_MODEL = 13,         /**< No provider is known for the model, or the router has no such group. */
    FAIRLEAD_CONFIGURATION = 14,         /**< A configuration that cannot work, or a key that belongs to another origin. */
    FAIRLEAD_LIMIT = 15,                 /**< Larger or deeper than the library accepts. */

    /* The provider's refusal of this request. */
    FAIRLEAD_AUTHENTICATION = 20, /**< HTTP 401, or no key was found. */
    FAIRLEAD_PERMISSION = 21,     /**< HTTP 403. */
    FAIRLEAD_NOT_FOUND = 22,      /**< HTTP 404: no such model, deployment or endpoint. */
    FAIRLEAD_BAD_REQUEST = 23,    /**< HTTP 400 and every other 4xx. */
    FAIRLEAD_CONTEXT_WINDOW = 24, /**< The request is longer than the model's window. */
    FAIRLEAD_CONTENT_POLICY = 25, /**< Refused by the provider's content policy. */
    FAIRLEAD_UNPROCESSABLE = 26,  /**< HTTP 422. */
    FAIRLEAD_PAYMENT_REQUIRED = 27, /**< HTTP 402, or HTTP 400 that says the account's credit is used up or its own limit reached. */

    /* The provider's state: the same request may succeed later, or elsewhere. */
    FAIRLEAD_RATE_LIMIT = 30,    /**< HTTP 429; not `retryable` where it says that the account is out of quota. */
    FAIRLEAD_OVERLOADED = 31,    /**< HTTP 503 or 529. */
    FAIRLEAD_SERVER = 32,        /**< HTTP 500 and every other 5xx. */
    FAIRLEAD_NO_DEPLOYMENT = 33, /**< Router: every deployment of the group is cooling down. */

    /* On the way. */
    FAIRLEAD_CONNECTION = 40,       /**< Name not resolved, connection refused, closed or reset. */
    FAIRLEAD_TIMEOUT = 41,          /**< One of the time limits, or HTTP 408 or 504. */
    FAIRLEAD_STREAM_TRUNCATED = 42, /**< A stream stopped before the provider had said that it was done. */
    FAIRLEAD_BAD_RESPONSE = 43,     /**< The answer is not in the provider's format. */
    FAIRLEAD_TLS = 44,              /**< The TLS connection could not be established or verified. */
    FAIRLEAD_CANCELLED = 45,        /**< By fairlead_call_cancel. */

    FAIRLEAD_INTERNAL = 50 /**< A defect of this library; please report it. */
} fairlead_status;

/** The status's name in lower case, such as "rate_limit"; "unknown" for a number without one. Static. Any thread. Since 0.1.0. */
FAIRLEAD_API const char *fairlead_status_name(fairlead_status status);

/* ------------------------------------------------------------------------------------------------------------------- */
/* Version                                                                                                             */

/** The version of the library at run time, such as "0.1.0". Static. Any thread. Since 0.1.0. */
FAIRLEAD_API const char *fairlead_version(void);

/** The version of the library at run time as 0xXXYYZZ. Any thread. Since 0.1.0. */
FAIRLEAD_API int fairlead_version_number(void);

/**
 * What the library was built with and runs on: `{"version", "libcurl", "tls", "swift"}`.
 * Static. Any thread. Since 0.1.0.
 */
FAIRLEAD_API const char *fairlead_build_info(void);

/* ------------------------------------------------------------------------------------------------------------------- */
/* Handles                                                                                                             */

/** Configuration, credentials and connections. Any thread. */
typedef struct fairlead_client fairlead_client;
/** Groups of deployments, with their health. Any thread. */
typedef struct fairlead_router fairlead_router;
/** One completion, request for embeddings or comparison, in progress. One thread at a time, but for fairlead_call_cancel. */
typedef struct fairlead_call fairlead_call;
/** The events of many calls, and the thread that drives them. Any thread. */
typedef struct fairlead_queue fairlead_queue;
/** A reply or a chunk of one: an immutable JSON object. Any thread. */
typedef struct fairlead_reply fairlead_reply;
/** Why something failed: an immutable JSON object. Any thread. */
typedef struct fairlead_error fairlead_error;
/** A request being built. One thread at a time. */
typedef struct fairlead_request fairlead_request;

/* ------------------------------------------------------------------------------------------------------------------- */
/* Clients                                                                                                             */

/**
 * Creates a client. Wherever a function takes a client, NULL stands for the process's default one, which is created at its
 * first use with no configuration and never freed.
 *
 * @param config      A JSON object, or NULL with length 0. Members, all optional:
 *                      `providers`         {id: {`api_key`, `api_base`, `api_version`, any other option of that provider}};
 *                                          with a `family` and a `base_url` it adds a provider of your own
 *                      `models`            {id: row}, in the form of LiteLLM's price table: adds or overrides models
 *                      `default_provider`  the provider of a model id that no other rule recognises
 *                      `defaults`          parameters and options for every request that does not set its own
 *                      `max_connections_per_host`, `max_connections`  most connections open at once, counted separately for
 *                                each queue and for all calls outside queues; a call that finds none free waits. No limit by default
 *                      `max_idle_connections`  connections kept open for later calls (256)
 *                      `idle_connection_timeout`  seconds after which an unused connection is closed (55)
 *                      `max_response_bytes`  the largest reply accepted, after decompression (24 MiB; at most 64 MiB)
 *                      `ca_file`, `client_cert_file`, `client_key_file`  PEM files
 *                      `proxy`  a URL to use instead of the environment's proxy; "" for none
 *                    A string `os.environ/NAME` stands for that environment variable, here and in a router's configuration,
 *                    never in a request.
 * @param client      Receives the client.
 * @return FAIRLEAD_OK; FAIRLEAD_INVALID_REQUEST, FAIRLEAD_CONFIGURATION.
 * Threads: any thread. Does not block. Since 0.1.0.
 */
FAIRLEAD_API FAIRLEAD_NODISCARD fairlead_status fairlead_client_create(
    const char *config, size_t config_len, fairlead_client **client, fairlead_error **error);

/**
 * Frees a client. Calls that are running on it, and routers that were created with it, go on: what they need is freed with
 * the last of them. Threads: any thread. Does not block. Since 0.1.0.
 */
FAIRLEAD_API void fairlead_client_free(fairlead_client *client);

/* ------------------------------------------------------------------------------------------------------------------- */
/* Resolve                                                                                                             */

/**
 * Says whose model an id is. The rules, in order: an explicit prefix ("azure/my-deployment"), a known form of fine-tune
 * ("ft:gpt-4o-mini:org::id", "projects/p/locations/l/endpoints/1"), the catalogue of known models, the host of `api_base`, the
 * client's `default_provider`; otherwise an error that names the nearest known ids.
 *
 * @param request     `{"model": "..."}` and, optional, `custom_llm_provider`, `api_base`, `base_model`, `stream` and any option that
 *                    is part of an address, such as `api_version` or `vertex_project`.
 * @param reply       Receives `{provider, model, upstream_model, family, rule, api_base, url, credentials, fine_tune,
 *                    base_model, limits, price, price_note, capabilities, inherits}`:
 *                      `model`           the id without the provider's prefix
 *                      `upstream_model`  the name sent to the provider: "my-o3" for "o_series/my-o3", whose first part only
 *                                        selects how the model is called
 *                      `url`             null where an option it needs is missing; `url_missing` then says which
 *                      `credentials`     the names that were looked for and which of them are present, never a value
 *                      `fine_tune`       null, or what the id says: `{base_model, organization, suffix, id, checkpoint, job}`,
 *                                        with null for what it does not say
 *                      `price`           in US dollars per token; null where unknown, as are `base_model` and `price_note`
 *                      `inherits`        `{row, price_row, tokenizer, quirks, unsupported}`: the catalogue rows that the limits
 *                                        and capabilities, and the price, come from, and what is peculiar about calling the model
 * @return FAIRLEAD_OK; FAIRLEAD_INVALID_REQUEST, FAIRLEAD_UNKNOWN_MODEL.
 * Threads: any thread. Does not block. Since 0.1.0.
 */
FAIRLEAD_API FAIRLEAD_NODISCARD fairlead_status fairlead_resolve(
    fairlead_client *client, const char *request, size_t request_len, fairlead_reply **reply, fairlead_error **error);

/**
 * Looks up a fine-tuning job: what became of it, and which model it made. Works with OpenAI, Azure, Vertex AI, Gemini, Mistral, Together, Fireworks and
 * Bedrock (customization and import jobs).
 *
 * @param request     `{"provider", "job"}`: a provider's id, and the job's as the provider gave it (`ftjob-…`, a full resource name, an
 *                    ARN); with any option of an address or credential that fairlead_complete takes (`api_key`, `api_base`,
 *                    `vertex_project`, `aws_region_name`, Fireworks' `account_id`), `timeout` in seconds (60), `dry_run`.
 * @param reply       Receives `{id, provider, status, native_status, model, reason, fine_tuned_model, base_model, fine_tune,
 *                    created_at, finished_at, error}`:
 *                      `status`            "queued", "running", "succeeded", "failed", "cancelled" or "unknown"; `native_status`
 *                                          is the provider's own word
 *                      `model`             the id to give to fairlead_complete; null while there is none, and `reason` says why
 *                      `fine_tuned_model`  the provider's name for what the training made
 *                      `fine_tune`         its lineage, as in fairlead_resolve
 *                      `created_at`, `finished_at`  seconds since 1970
 *                    Where a model is called through a deployment (Azure, Bedrock), `model` is null until there is one. Bedrock's
 *                    deployments are looked up.
 * @return FAIRLEAD_OK, whatever became of the job; FAIRLEAD_INVALID_REQUEST, FAIRLEAD_NOT_FOUND, or how the provider's answer failed.
 * Threads: any thread. Blocks. Since 0.1.0.
 */
FAIRLEAD_API FAIRLEAD_NODISCARD fairlead_status fairlead_fine_tuning_job(
    fairlead_client *client, const char *request, size_t request_len, fairlead_reply **reply, fairlead_error **error);

/**
 * Lists the fine-tuned models of an account, at the same providers. Reads all pages of each list, up to a hundred.
 *
 * @param request     `{"provider"}` with the options of fairlead_fine_tuning_job.
 * @param reply       Receives `{"provider", "models": [{model, reason, kind, id, base_model, fine_tune, fine_tuned_model, job,
 *                    native_status, created_at}], "truncated": whether there were more pages}`:
 *                      `model`             the id to give to fairlead_complete, or null, and `reason` says why
 *                      `kind`              "model"; with Bedrock also "custom_model", "imported_model", "deployment" or
 *                                          "provisioned_throughput"
 *                      `id`                the provider's name for it
 *                      `fine_tuned_model`  of a deployment: the model that is deployed
 *                    The other members are those of fairlead_fine_tuning_job.
 * @return FAIRLEAD_OK; FAIRLEAD_INVALID_REQUEST, or how a provider's answer failed.
 * Threads: any thread. Blocks. Since 0.1.0.
 */
FAIRLEAD_API FAIRLEAD_NODISCARD fairlead_status fairlead_fine_tuned_models(
    fairlead_client *client, const char *request, size_t request_len, fairlead_reply **reply, fairlead_error **error);

/* ------------------------------------------------------------------------------------------------------------------- */
/* Complete                                                                                                            */

/**
 * Completes one request: resolve, credentials, translate, send, normalise.
 *
 * @param request     An OpenAI chat-completions request (API reference, POST /v1/chat/completions), whatever the provider,
 *                    except `stream: true`, which is for fairlead_call_start. Options beside OpenAI's parameters:
 *                      `custom_llm_provider`, `api_base`, `api_key`, `api_version`, `base_model`, and the provider's own
 *                      (`organization`, `vertex_project`, `vertex_location`, `vertex_credentials`, `azure_ad_token`, ...)
 *                      `timeout`         seconds for the whole call, retries and fallbacks included (600)
 *                      `connect_timeout`, `first_byte_timeout`, `idle_timeout`  limits of each attempt, in seconds: until it is
 *                                        connected (10), from there to the answer's first byte (600), and for silence within
 *                                        the answer (300)
 *                      `num_retries`     further attempts after a transient failure (0)
 *                      `drop_params`     true: drop and report parameters that the provider does not support, instead of
 *                                        refusing the request
 *                      `additional_drop_params`, `allowed_openai_params`  names of parameters to drop, or to send, in any case
 *                      `extra_body`, `extra_headers`  added to the body and headers as they stand
 *                      `mock_response`   the reply, without asking the provider of the model: a text; or an object with any of
 *                                        `content`, `tool_calls`, `reasoning_content`, `refusal`, `finish_reason`, `usage`, `delay_ms`,
 *                                        `chunk_delay_ms`, `chunks`, and `error`: {`status`: an HTTP status or a fairlead_status_name,
 *                                        `message`, `retry_after`, `after_chunks`}; or a whole chat.completion. The text
 *                                        "litellm.RateLimitError", or another of LiteLLM's exceptions, is that error.
 *                      `mock_tool_calls`, `mock_delay` (seconds), `mock_timeout`  as LiteLLM has them
 *                      `dry_run`         prepare, do not send: the reply is `{method, url, headers, body}`, secrets shown as {key}
 *                      `fallbacks`       models to ask in turn when this one fails: ["id"], or [{"model": "id", "api_key": ...}] with
 *                                        options that replace those of the request; `context_window_fallbacks` and
 *                                        `content_policy_fallbacks` for those failures alone
 *                    LiteLLM's own parameters that mean nothing here (of callbacks, caches and its proxy, such as
 *                    `langfuse_secret_key`) are not sent, and are listed in `dropped_params`. Any other member is passed to the
 *                    provider as it stands.
 *                    Models of the provider `mock`, such as "mock/any", need no key: they repeat what they are asked, or answer
 *                    with `mock_response`, here and as deployments of a router.
 * @param reply       Receives an OpenAI `chat.completion`, with the library's own account under `fairlead`:
 *                    `{provider, deployment, attempts, cost, cost_note, dropped_params, timing}`. `cost` is in US dollars, from
 *                    the catalogue's prices, or from prices of the same names in the request or deployment. Where it is not known
 *                    it is null, and `cost_note` says why.
 *                    What a provider says beside OpenAI's members has LiteLLM's names (`reasoning_content`, `thinking_blocks`,
 *                    `provider_specific_fields`). Calls of Anthropic's own tools, such as its web search, are among `tool_calls`
 *                    too, although Anthropic has answered them itself: do not run them. Their `provider_specific_fields.type` is
 *                    "server_tool_use" and their ids begin with "srvtoolu_". `finish_reason` is "tool_calls" only where there are
 *                    other calls. Places in `annotations` are counted in Unicode characters; from 0 to 0 means an unknown place.
 * @return FAIRLEAD_OK or any status from FAIRLEAD_INVALID_ARGUMENT on.
 * Threads: any thread. Blocks until the reply is there, or `timeout`. Since 0.1.0.
 */
FAIRLEAD_API FAIRLEAD_NODISCARD fairlead_status fairlead_complete(
    fairlead_client *client, const char *request, size_t request_len, fairlead_reply **reply, fairlead_error **error);

/* ------------------------------------------------------------------------------------------------------------------- */
/* Embed                                                                                                               */

/**
 * Embeds texts, and with some models pictures.
 *
 * @param request     An OpenAI embeddings request (API reference, POST /v1/embeddings), whatever the provider: `model`, `input` (a
 *                    text, a list of texts, or tokens where the provider takes them; a picture as a data URL), `dimensions`,
 *                    `encoding_format` ("float" or "base64", whatever the provider sends), `user`; and `input_type`
 *                    ("search_document", "search_query", ...), which some models ask for. The options are those of
 *                    fairlead_complete; `mock_response` may be a vector, or a list of one for each input. Any other member is passed
 *                    to the provider as it stands. Where a provider takes one input at a time, several are sent one after the other.
 * @param reply       Receives an OpenAI `CreateEmbeddingResponse`, with the library's own account under `fairlead` as in a
 *                    completion. `usage` has `estimated: true` where the provider does not report it.
 * @return FAIRLEAD_OK or any status from FAIRLEAD_INVALID_ARGUMENT on; FAIRLEAD_UNSUPPORTED_PARAMETER, with `param` "model", where
 *         the provider has no embeddings.
 * Threads: any thread. Blocks until the reply is there, or `timeout`. Since 0.1.0.
 */
FAIRLEAD_API FAIRLEAD_NODISCARD fairlead_status fairlead_embed(
    fairlead_client *client, const char *request, size_t request_len, fairlead_reply **reply, fairlead_error **error);

/**
 * Starts a request for embeddings as a call, for programs with an event loop: fairlead_call_next or a queue drives it like a
 * completion. Its only event is its end.
 *
 * @param request     As for fairlead_embed.
 * @param call        Receives the call. Nothing is sent before the first fairlead_call_next, or fairlead_queue_add.
 * @return As fairlead_call_start.
 * Threads: any thread. Does not block. Since 0.1.0.
 */
FAIRLEAD_API FAIRLEAD_NODISCARD fairlead_status fairlead_embed_start(
    fairlead_client *client, const char *request, size_t request_len, fairlead_call **call, fairlead_error **error);

/* ------------------------------------------------------------------------------------------------------------------- */
/* Calls                                                                                                               */

/**
 * Starts a completion whose reply is taken in pieces.
 *
 *     fairlead_call *call;
 *     fairlead_reply *reply;
 *     fairlead_status status = fairlead_call_start(NULL, request, strlen(request), &call, &error);
 *     if (status == FAIRLEAD_OK) {
 *         while ((status = fairlead_call_next(call, -1, &reply, &error)) == FAIRLEAD_OK) {
 *             fputs(fairlead_reply_text(reply, NULL), stdout);
 *             fairlead_reply_free(reply);
 *         }
 *         if (status == FAIRLEAD_DONE) fairlead_reply_free(reply);
 *         fairlead_call_free(call);
 *     }
 *
 * @param request     As for fairlead_complete. With `stream: true` the reply comes in chunks, without it in one piece. What a
 *                    streamed reply used, and so what it cost, many providers report only with `stream_options: {"include_usage": true}`.
 * @param call        Receives the call. Nothing is sent before the first fairlead_call_next.
 * @return FAIRLEAD_OK; FAIRLEAD_INVALID_ARGUMENT, FAIRLEAD_INVALID_REQUEST, FAIRLEAD_LIMIT. Errors in the model, the
 *         parameters or the credentials are reported here too where they show before anything is sent.
 * Threads: any thread. Does not block. Since 0.1.0.
 */
FAIRLEAD_API FAIRLEAD_NODISCARD fairlead_status fairlead_call_start(
    fairlead_client *client, const char *request, size_t request_len, fairlead_call **call, fairlead_error **error);

/**
 * Takes the next event of a call, and drives its transfer while it waits. A call ends exactly once, with FAIRLEAD_DONE or an
 * error; asked again, it answers FAIRLEAD_ENDED.
 *
 * @param timeout_ms  How long to wait, in milliseconds: 0 takes only what is there, a negative number waits without limit.
 * @param reply       Receives, with FAIRLEAD_OK, a `chat.completion.chunk`, and with FAIRLEAD_DONE the whole reply, put together
 *                    from the chunks, with its `fairlead` account.
 * @return FAIRLEAD_OK, FAIRLEAD_DONE, FAIRLEAD_AGAIN, FAIRLEAD_ENDED; any error of fairlead_complete;
 *         FAIRLEAD_STREAM_TRUNCATED, FAIRLEAD_CANCELLED.
 * Threads: one thread at a time for this call. Blocks up to the limit. Since 0.1.0.
 */
FAIRLEAD_API FAIRLEAD_NODISCARD fairlead_status fairlead_call_next(
    fairlead_call *call, int64_t timeout_ms, fairlead_reply **reply, fairlead_error **error);

/**
 * Cancels a call: its connection is closed, and the fairlead_call_next that is waiting, or else the next one, returns
 * FAIRLEAD_CANCELLED. Has no effect on a call that has ended, was cancelled before, or was just freed by another thread.
 * Threads: any thread. Does not block. Since 0.1.0.
 */
FAIRLEAD_API void fairlead_call_cancel(fairlead_call *call);

/**
 * Pauses a call in a queue, or resumes it (0), for a consumer that is slower than its call. While it is paused
 * fairlead_queue_next gives out none of its events, not even its end; other calls are not affected. Its events wait in the queue,
 * and once they reach the queue's limits its provider waits too. Has no effect on a call that is in no queue, or was freed.
 * Threads: any thread. Does not block. Since 0.1.0.
 */
FAIRLEAD_API void fairlead_call_pause(fairlead_call *call, int paused);

/**
 * Frees a call, cancelling it if it is running. Once this has returned, no queue gives out an event of the call.
 * Threads: one thread at a time for this call. Does not block, except that for a comparison outside a queue it may wait until a
 * pair of answers that is being compared has been. Since 0.1.0.
 */
FAIRLEAD_API void fairlead_call_free(fairlead_call *call);

/* ------------------------------------------------------------------------------------------------------------------- */
/* Compare                                                                                                             */

/**
 * Sends one request to several models at once - a base and its fine-tune, two fine-tunes, models of different providers - and sets
 * their answers side by side. Each model has its own result: one that fails does not fail the comparison.
 *
 * @param request     As for fairlead_complete, with `models`: up to 32 ids or objects `{"model": id, "label": a name for it (its id),
 *                    any parameter or option for this model alone}`. If the request has a `model` too, it is the first of them.
 *                    Instead of a model there may be an answer that exists already, a reference or an earlier reply: `{"label",
 *                    "answer": a text, a message or a whole reply}`. `baseline` is the label of the one that the others are compared
 *                    with (the first). With `stream: true` the answers are streamed, with their usage, and the time to the first
 *                    token is measured.
 * @param reply       Receives `{"baseline", "results": [{"label", "model" that was asked, its "fine_tune" and "base_model" as in
 *                    fairlead_resolve, "provider" and "answered_by": the provider and model that answered, which may be a
 *                    fallback's, "attempts" as in a reply's `fairlead`, "text", "tool_calls":
 *                    [{"name", "arguments"}], "reasoning_content", "finish_reason", "usage", "cost", "cost_note",
 *                    "time_to_first_token_ms", "latency_ms", "dropped_params", "error": null or the error's `error` object,
 *                    "likeness" to the baseline}], "pairs": [{"a": label, "b": label, and a likeness}], "timing":
 *                    {"total_ms"}}`. Where a model failed, the members of its answer are null.
 *                    A likeness is `{"score", "exact", "text": {"exact", "ratio"}, "tool_calls": null or {"equal", "same_names",
 *                    "ratio"}, "json": null or {"equal", "ratio"}}`. Ratios run from 0 to 1. For texts: twice the number of words
 *                    that both have in the same order, divided by the words of both. For answers that are both JSON, and for tool
 *                    calls in any order: twice the number of values that both have at the same place, divided by the values of
 *                    both, whatever the order of keys. `score` is the ratio of the tool calls if there are any, else of the JSON,
 *                    else of the texts. The work is bounded: where answers are too long to be compared word for word, or to their
 *                    ends, the ratio has "approximate": true beside it.
 * @return FAIRLEAD_OK, even where every model has failed; FAIRLEAD_INVALID_ARGUMENT, FAIRLEAD_INVALID_REQUEST, FAIRLEAD_LIMIT.
 * Threads: any thread. Blocks until all have answered or failed; meanwhile one thread of the library drives them. Since 0.1.0.
 */
FAIRLEAD_API FAIRLEAD_NODISCARD fairlead_status fairlead_compare(
    fairlead_client *client, const char *request, size_t request_len, fairlead_reply **reply, fairlead_error **error);

/**
 * As fairlead_compare, but as a call: its events come from fairlead_call_next or a queue, and it can be cancelled. With
 * `stream: true` the models' chunks come as events, each with `fairlead.label` and `fairlead.result` (the index of its model among the
 * results), unless the request says `chunks: false`. The comparison itself comes with FAIRLEAD_DONE.
 * Threads: any thread. Does not block. Since 0.1.0.
 */
FAIRLEAD_API FAIRLEAD_NODISCARD fairlead_status fairlead_compare_start(
    fairlead_client *client, const char *request, size_t request_len, fairlead_call **call, fairlead_error **error);

/* ------------------------------------------------------------------------------------------------------------------- */
/* Queues                                                                                                              */

/**
 * Creates a queue: the events of many calls in one place, with a file descriptor for epoll, asyncio or any other event loop. The
 * queue has one thread, which starts with the first call, ends with the queue and drives all its calls. They share connections, and
 * over HTTP/2, where the server offers it, many calls share one. Use one queue for each event loop.
 *
 *     fairlead_queue *queue;
 *     fairlead_call *call;
 *     fairlead_reply *reply;
 *     uint64_t tag;
 *     fairlead_status status = fairlead_queue_create(NULL, 0, &queue, &error);
 *     if (status == FAIRLEAD_OK) status = fairlead_call_start(NULL, request, strlen(request), &call, &error);
 *     if (status == FAIRLEAD_OK) status = fairlead_queue_add(queue, call, 7, &error);
 *     // In an event loop: whenever fairlead_queue_fd(queue) is readable, with 0 for -1, until FAIRLEAD_AGAIN.
 *     while (status == FAIRLEAD_OK) {
 *         status = fairlead_queue_next(queue, -1, &call, &tag, &reply, &error);
 *         if (status == FAIRLEAD_OK) fputs(fairlead_reply_text(reply, NULL), stdout);
 *         else fairlead_call_free(call);
 *         fairlead_reply_free(reply);
 *     }
 *     fairlead_queue_free(queue);
 *
 * @param config      A JSON object, or NULL with length 0. Members, all optional:
 *                      `max_events` (1024), `max_bytes` (16 MiB)  how much of one call may wait to be taken. Beyond that its
 *                                  provider waits: nothing more is read from the connection until half has been taken.
 * @param queue       Receives the queue.
 * @return FAIRLEAD_OK; FAIRLEAD_INVALID_REQUEST, FAIRLEAD_CONFIGURATION; FAIRLEAD_LIMIT: no file descriptors are left.
 * Threads: any thread. Does not block. Since 0.1.0.
 */
FAIRLEAD_API FAIRLEAD_NODISCARD fairlead_status fairlead_queue_create(
    const char *config, size_t config_len, fairlead_queue **queue, fairlead_error **error);

/**
 * A file descriptor that becomes readable when an event comes, and stays so until fairlead_queue_next returns FAIRLEAD_AGAIN.
 * Only poll it; never read, write or close it. -1 for no valid handle.
 * Threads: any thread. Since 0.1.0.
 */
FAIRLEAD_API int fairlead_queue_fd(fairlead_queue *queue);

/**
 * Adds a call of a client or a router to the queue and sends it. From then on its events come from fairlead_queue_next, and
 * fairlead_call_next refuses it. The call remains yours: free it after its end, or earlier to cancel it.
 *
 * @param call        A call from a `_start` function, of which no event has been taken yet.
 * @param tag         Comes back with each of the call's events: a number, or a pointer to whatever belongs to the call.
 * @return FAIRLEAD_OK; FAIRLEAD_INVALID_ARGUMENT; FAIRLEAD_LIMIT: the process cannot create another thread.
 * Threads: any thread for the queue, one at a time for the call. Does not block. Since 0.1.0.
 */
FAIRLEAD_API FAIRLEAD_NODISCARD fairlead_status fairlead_queue_add(
    fairlead_queue *queue, fairlead_call *call, uint64_t tag, fairlead_error **error);

/**
 * Takes the next event of any of the calls, as fairlead_call_next does for one; calls with events waiting take turns. Taking an
 * event that has come costs no system call. Go on until FAIRLEAD_AGAIN, which makes fairlead_queue_fd unreadable again.
 *
 * @param timeout_ms  How long to wait, in milliseconds: 0 takes only what is there, a negative number waits without limit.
 * @param call        Receives the call whose event it is, or NULL where the status is not about a call. May be NULL.
 * @param tag         Receives the tag it was added with. May be NULL.
 * @param reply       Receives the chunk with FAIRLEAD_OK, the whole reply with FAIRLEAD_DONE.
 * @return The call's FAIRLEAD_OK, FAIRLEAD_DONE or error, as from fairlead_call_next; after one of the last two nothing more comes
 *         from it. FAIRLEAD_AGAIN; FAIRLEAD_ENDED: the queue was freed meanwhile. With `call` set to NULL,
 *         FAIRLEAD_INVALID_ARGUMENT: `queue` is no valid handle, or belongs to the process that this one was forked from.
 * Threads: any thread. Blocks up to the limit. Since 0.1.0.
 */
FAIRLEAD_API FAIRLEAD_NODISCARD fairlead_status fairlead_queue_next(
    fairlead_queue *queue, int64_t timeout_ms, fairlead_call **call, uint64_t *tag, fairlead_reply **reply, fairlead_error **error);

/**
 * Frees a queue, cancelling the calls that are running in it, and ends its thread. The calls themselves are still yours to free. A
 * thread that is waiting in fairlead_queue_next returns with FAIRLEAD_ENDED.
 * Threads: any thread. Waits for the thread's end, which takes milliseconds. Since 0.1.0.
 */
FAIRLEAD_API void fairlead_queue_free(fairlead_queue *queue);

/* ------------------------------------------------------------------------------------------------------------------- */
/* Router                                                                                                              */

/**
 * Creates a router over groups of deployments.
 *
 * @param client      The client whose configuration, credentials and connections it uses. It may be freed before the router.
 * @param config      A JSON object in LiteLLM's vocabulary. `model_list` is an array of deployments, each `{"model_name": its group,
 *                    "litellm_params" or "params": {...}, "model_info": {"id", "base_model", "max_input_tokens", "blocked"}}`. The
 *                    params are "model", any option or parameter of fairlead_complete, and how the deployment is used: "weight",
 *                    "rpm", "tpm", "itpm" and "otpm" (tokens in and out a minute), "max_parallel_requests", "order", "timeout",
 *                    "stream_timeout", "num_retries", "cooldown_time", "tags", "region_name", "max_budget" in dollars,
 *                    "budget_duration" ("30s", "5m", "1h", "1d"), "silent_model" (one or more groups that get a copy of the request;
 *                    their answers are recorded and given to nobody) and "silent_model_percent" (100). A `*` in both the group's
 *                    name and the model makes a pattern: what stands for it in the requested name is put into the model, for
 *                    each `*` in turn.
 *                    At the top of the object, under `router_settings`, or else under `litellm_settings`:
 *                      `routing_strategy`  how a deployment is chosen among the healthy ones:
 *                          "simple-shuffle" (the default) by weight; "least-busy"; "latency-based-routing"; "cost-based-routing";
 *                          "usage-based-routing-v2" the fewest tokens in this minute; "power-of-two-choices" the better of two drawn
 *                          at random, by peak latency times calls in flight; "adaptive-concurrency" the one with most room under a
 *                          concurrency limit learned from its answers; "prompt-cache-affinity" the one that has the beginning of the
 *                          prompt cached, as long as that saves more than waiting for it costs
 *                      `routing_strategy_args`  {"lowest_latency_buffer", "max_latency_list_size", "ttl", "half_life"}, seconds
 *                      `routing_groups`    [{"models": ["group"], "routing_strategy", "routing_strategy_args", "stream_failover", "hedging"}]:
 *                                          different settings for some groups
 *                      `num_retries`       further attempts in a group after the first (2); `retry_policy`, `model_group_retry_policy`
 *                      `retry_budget`      whether retries at a deployment that has failed in the same call are rationed (true)
 *                      `timeout`           seconds for a whole call, retries and fallbacks included (600)
 *                      `connect_timeout`, `first_byte_timeout`, `idle_timeout`  as in fairlead_complete, for deployments without their own
 *                      `allowed_fails`     failures in a row before a deployment cools down (3). One with a sibling in its group cools
 *                                          down at once after a 429, 401, 403, 404 or 410. `allowed_fails_policy` sets it by error,
 *                                          here or in a `model_info`
 *                      `cooldown_time`     seconds (5), doubled with each cooldown in a row; `disable_cooldowns`
 *                      `wait_for_recovery` whether a call waits when every deployment is cooling down or at its limit (true)
 *                      `enable_pre_call_checks`  leaves out deployments whose context window is too small or that lack a capability,
 *                                          and makes limits of `rpm`, `tpm`, `itpm` and `otpm` (otherwise the first two are weights).
 *                                          `optional_pre_call_checks`: "enforce_model_rate_limits" makes the limits alone;
 *                                          "deployment_affinity" sends a `user`, and "session_affinity" a `litellm_session_id` or
 *                                          `metadata.session_id`, to the deployment that answered before
 *                      `enable_tag_filtering`, `tag_filtering_match_any`  by the `tags` of a request
 *                      `default_max_parallel_requests`, `provider_budget_config` {"openai": {"budget_limit", "time_period"}}
 *                      `fallbacks`         [{"group": ["other group", ...]}], tried in order when a group has failed
 *                      `context_window_fallbacks`, `content_policy_fallbacks`, `default_fallbacks`, `max_fallbacks` (5)
 *                      `model_group_alias` {"alias": a group, the id of a deployment, or a name that a pattern serves}
 *                      `silent_model_max_in_flight` (10) copies on their way to silent models at once; beyond that none is sent.
 *                                          `silent_model_records` (100) answers are kept
 *                      `default_litellm_params` parameters for every deployment that does not have its own
 *                      `ignore_invalid_deployments`  leaves out, with a warning, what would otherwise be a fault (false)
 *                      `canary`            {"group": {"model_group" or "deployment": the canary, "share": its part of the group's
 *                                          requests (0.1), or several shares that grow, each for at least "step_duration" seconds
 *                                          (60)}}. Requests that the canary fails to answer are answered by the group itself. The
 *                                          canary is rolled back when "window" seconds (600) with at least "minimum_requests" (100)
 *                                          on each side show, with "confidence" (0.999), that its error rate is higher than the
 *                                          base's by more than "max_error_rate_increase" (0.05), or its latency by more than
 *                                          "max_latency_increase" (0.5, of the base's latency). It then stays out for good, or is
 *                                          tried again after "restore_after" seconds, doubled each time
 *                      `stream_failover`   what happens when a stream breaks after a chunk with content was taken. "surface" (the
 *                                          default): the error. "continue": the next deployment goes on from the text so far, unless
 *                                          there is more than text (a tool call, several choices, `response_format`), which surfaces
 *                                          the error. "restart": the next deployment answers from the beginning
 *                      `hedging`           true, or {"after": seconds or "auto", "max_extra": 0.05}: when nothing useful has come after
 *                                          that time, a second attempt starts at another deployment of the group. The first with
 *                                          something useful wins, the other is cancelled. At most the share `max_extra` of the
 *                                          calls, plus one, is hedged. "auto" is the time within which 95 in 100 answers of the
 *                                          deployment begin, at most four times their median; doubled while little of the share is left
 *                      `seed`              makes every random choice repeatable
 *                      `record`            true (10000), or the number of events to keep (at most 25000), of a trace that begins with
 *                                          the first call: fairlead_router_state returns it, fairlead_simulate replays it
 * @param router      Receives the router.
 * @return FAIRLEAD_OK; FAIRLEAD_INVALID_REQUEST, FAIRLEAD_CONFIGURATION with every fault listed.
 * Threads: any thread. Does not block. Since 0.1.0.
 */
FAIRLEAD_API FAIRLEAD_NODISCARD fairlead_status fairlead_router_create(
    fairlead_client *client, const char *config, size_t config_len, fairlead_router **router, fairlead_error **error);

/**
 * Gives a router a new configuration, as for fairlead_router_create. New calls follow it; calls in flight end under the old one,
 * except that the new limits and budgets hold for every attempt they still begin. What was learned of deployments whose ids stay the
 * same is kept: cooldowns, latencies, what was used of limits and budgets.
 *
 * @return FAIRLEAD_OK; FAIRLEAD_INVALID_REQUEST, FAIRLEAD_CONFIGURATION with every fault listed, and then nothing has changed.
 * Threads: any thread. Does not block. Since 0.1.0.
 */
FAIRLEAD_API FAIRLEAD_NODISCARD fairlead_status fairlead_router_update(
    fairlead_router *router, const char *config, size_t config_len, fairlead_error **error);

/**
 * Reports the state of a router's deployments.
 *
 * @param request     `{}` or `{"format": "json"}`: `{"deployments": [{"id", "group", "model", "health": "healthy", "cooling_down",
 *                    "half_open", "probing" or "recovering", "cooldown", "in_flight", "attempts", "successes", "failures" by status,
 *                    "tokens", "spend" in dollars, "latency": {"reply_ms", "first_chunk_ms"}, "concurrency_limit", "limits"}],
 *                    "canaries": [{"group", "canary", "state": "running" or "rolled_back", "share", "step", "steps", "rollback": null or
 *                    {"reason": "error_rate" or "latency", "ago_ms", "restores_in_ms", "base", "canary"}, "rollbacks", "window" and
 *                    "total": {"base" and "canary": {"requests", "failures", "error_rate", "latency_ms"}}}],
 *                    "warnings": the parts of the configuration that have no effect}`.
 *                    `{"format": "prometheus"}`: `{"content_type", "text"}`, the metrics in Prometheus' text format.
 *                    `{"format": "trace"}`, for a router with `record`: `{"seed", "missed": the number of events that did not fit,
 *                    "events"}`: what the router was told of each request and attempt (sizes and outcomes, never the texts), when, and
 *                    what it decided. A router that fairlead_router_update has changed has no trace: it began with what it had learned.
 *                    `{"format": "silent", "after": 0}`: `{"silent": null or {"sent", "succeeded", "failed", "skipped", "in_flight",
 *                    "cost"}, "records": [{"number", "at", "group", "deployment", "silent_model", "litellm_call_id", "reply",
 *                    "error"}]}`, the newest answers of silent models with numbers above `after`.
 * @param reply       Receives the report.
 * @return FAIRLEAD_OK or FAIRLEAD_INVALID_REQUEST.
 * Threads: any thread. Does not block. Since 0.1.0.
 */
FAIRLEAD_API FAIRLEAD_NODISCARD fairlead_status fairlead_router_state(
    fairlead_router *router, const char *request, size_t request_len, fairlead_reply **reply, fairlead_error **error);

/** Frees a router. Calls that are running on it go on. Threads: any thread. Does not block. Since 0.1.0. */
FAIRLEAD_API void fairlead_router_free(fairlead_router *router);

/**
 * As fairlead_complete, over a router: `model` names a group. A retry never picks a deployment that has failed in this call while
 * another is left. When all are cooling down, the call waits for the first to recover, for a minute at most and within its deadline,
 * which covers retries and fallbacks too. `num_retries`, `timeout`, `fallbacks`, `context_window_fallbacks` and
 * `content_policy_fallbacks` (as in the configuration, a list of groups, or, of the first, [{"model": group, "api_key": ...}] with
 * options that replace the request's), `max_fallbacks`, `disable_fallbacks`, `stream_failover` and `hedging` in the request override
 * the router's. A name that is no group's may be the `model` of one deployment alone, which is then asked.
 *
 * `fairlead.attempts`, in the reply and in an error, accounts for every decision: `[{deployment, group, provider, model, status,
 * http_status, latency_ms, reason, outcome}]`, where `reason` says why the deployment was chosen and `outcome` is "success" or the
 * failure's message. With `"explain": true` in the request each attempt has a `decision` too: `{strategy, chosen, candidates:
 * [{deployment, left_out_by, share, score}]}`, with `affinity` ("user" or "session") if that decided, and `canary: {arm, canary,
 * share, state, by}` if the group has a canary.
 * Threads: any thread. Blocks. Since 0.1.0.
 */
FAIRLEAD_API FAIRLEAD_NODISCARD fairlead_status fairlead_router_complete(
    fairlead_router *router, const char *request, size_t request_len, fairlead_reply **reply, fairlead_error **error);

/** As fairlead_embed, over a router: `model` names a group. Threads: any thread. Blocks. Since 0.1.0. */
FAIRLEAD_API FAIRLEAD_NODISCARD fairlead_status fairlead_router_embed(
    fairlead_router *router, const char *request, size_t request_len, fairlead_reply **reply, fairlead_error **error);

/** As fairlead_embed_start, over a router. Threads: any thread. Does not block. Since 0.1.0. */
FAIRLEAD_API FAIRLEAD_NODISCARD fairlead_status fairlead_router_embed_start(
    fairlead_router *router, const char *request, size_t request_len, fairlead_call **call, fairlead_error **error);

/**
 * As fairlead_call_start, over a router. As long as no content has come, failover is invisible (a chunk that has only the role is
 * held back). From then on `stream_failover` decides. When another deployment takes over, a chunk without choices says so first:
 *
 *   "choices": [], "fairlead": {"event": "failover", "policy": "continue" or "restart", "from": deployment, "to": deployment,
 *                               "reason": the failure's status, "discard": whether to throw away the text so far}
 *
 * The chunks of a continuation keep the reply's `id`, and the final reply has the joined text; after a restart both belong to the new
 * answer. A stream that breaks after its `finish_reason` is complete and ends with the reply, unless the policy is "surface". `usage`
 * and `cost` are sums over the attempts, each of which has its own part in `fairlead.attempts`; what a provider did not report is
 * estimated.
 * Threads: any thread. Does not block. Since 0.1.0.
 */
FAIRLEAD_API FAIRLEAD_NODISCARD fairlead_status fairlead_router_call_start(
    fairlead_router *router, const char *request, size_t request_len, fairlead_call **call, fairlead_error **error);

/**
 * Simulates traffic through a router in virtual time, over deployments that behave as described, to compare strategies and limits
 * before anything real depends on them. The decisions are those of a real router; nothing is sent. The same request gives the same
 * reply, bit for bit.
 *
 * @param client      The client whose catalogue has the prices.
 * @param request     `{"router": a configuration as fairlead_router_create takes it (keys are not looked for), "strategies": names of
 *                    `routing_strategy`, one run each, "deployments": {id, group or "*": {"latency_ms": a number or {"median", "p99"},
 *                    "first_chunk_ms", "failure_rate", "failure_status", "stall_rate", "concurrency": calls served at full speed, "rpm",
 *                    "outages": [{"from_s", "until_s", "status"}]}}, "traffic": {"requests", "rate": a second, or "arrivals_ms",
 *                    "model" or "models": {group: weight}, "prompt_tokens", "completion_tokens", "stream", "users"}, "seed"}`. Or, to replay what
 *                    a router has decided, `{"router": its configuration, "trace": what fairlead_router_state returned}`.
 * @param reply       Receives `{"runs": [{"strategy", "requests", "succeeded", "failed", "failures" by status, "attempts",
 *                    "hedges", "latency_ms": {"mean", "p50", "p90", "p99", "max"}, "cost" in dollars, "duration_s", "fingerprint" of the
 *                    decisions, "load": {id: {"attempts", "share", "failures", "peak_in_flight"}}, "canaries" as in
 *                    fairlead_router_state, "timeline": [{"at_s", "requests", "failures", "mean_ms", "max_ms"}]}]}`. For a trace:
 *                    `{"replay": {"events" and "calls": how many were decided alike, "identical", "difference": null or
 *                    {"event": its index, "recorded", "replayed"}}, "state": the router's state at the end}`.
 * @return FAIRLEAD_OK; FAIRLEAD_INVALID_REQUEST, FAIRLEAD_CONFIGURATION with every fault listed.
 * Threads: any thread. Does not wait for the network; a million requests take some seconds. Since 0.1.0.
 */
FAIRLEAD_API FAIRLEAD_NODISCARD fairlead_status fairlead_simulate(
    fairlead_client *client, const char *request, size_t request_len, fairlead_reply **reply, fairlead_error **error);

/* ------------------------------------------------------------------------------------------------------------------- */
/* Replies                                                                                                             */

/** The reply's JSON text, borrowed. NULL for no valid handle. Threads: any thread. Since 0.1.0. */
FAIRLEAD_API const char *fairlead_reply_json(const fairlead_reply *reply, size_t *len);

/**
 * The text of the first choice: `message.content` of a reply, `delta.content` of a chunk. Never NULL: "" where there is none. It may
 * hold NUL bytes; `len` counts them. Threads: any thread. Since 0.1.0.
 */
FAIRLEAD_API const char *fairlead_reply_text(const fairlead_reply *reply, size_t *len);

/**
 * The string at a JSON Pointer (RFC 6901), decoded, such as "/choices/0/message/tool_calls/0/function/name"; NULL where there is no
 * string. Borrowed. Threads: any thread. Since 0.1.0.
 */
FAIRLEAD_API const char *fairlead_reply_string(const fairlead_reply *reply, const char *pointer, size_t *len);

/** The integer at a JSON Pointer, 1 or 0 for true or false; `fallback` where there is none that fits. Any thread. Since 0.1.0. */
FAIRLEAD_API int64_t fairlead_reply_integer(const fairlead_reply *reply, const char *pointer, int64_t fallback);

/** The number at a JSON Pointer; `fallback` where there is none. Any thread. Since 0.1.0. */
FAIRLEAD_API double fairlead_reply_number(const fairlead_reply *reply, const char *pointer, double fallback);

/** The number of elements or members of the array or object at a JSON Pointer; -1 where there is neither. Any thread. Since 0.1.0. */
FAIRLEAD_API int64_t fairlead_reply_count(const fairlead_reply *reply, const char *pointer);

/** Frees a reply, and with it everything borrowed from it. Threads: any thread, once no other uses it. Since 0.1.0. */
FAIRLEAD_API void fairlead_reply_free(fairlead_reply *reply);

/* ------------------------------------------------------------------------------------------------------------------- */
/* Errors                                                                                                              */

/** The error's fairlead_status; FAIRLEAD_INVALID_ARGUMENT for no valid handle. Threads: any thread. Since 0.1.0. */
FAIRLEAD_API int fairlead_error_code(const fairlead_error *error);

/** The message, for a person. Borrowed, never NULL. Threads: any thread. Since 0.1.0. */
FAIRLEAD_API const char *fairlead_error_message(const fairlead_error *error, size_t *len);

/**
 * The error as JSON: `{"error": {message, type, param, code, status, provider, model, http_status, retryable, retry_after_ms,
 * request_id, attempts}, "fairlead": {attempts, dropped_params}}`, where `error` is OpenAI's error object with more members and
 * `status` is fairlead_status_name. Borrowed. Threads: any thread. Since 0.1.0.
 */
FAIRLEAD_API const char *fairlead_error_json(const fairlead_error *error, size_t *len);

/** As fairlead_reply_string, such as "/error/provider". Threads: any thread. Since 0.1.0. */
FAIRLEAD_API const char *fairlead_error_string(const fairlead_error *error, const char *pointer, size_t *len);

/** As fairlead_reply_integer, such as "/error/retry_after_ms". Threads: any thread. Since 0.1.0. */
FAIRLEAD_API int64_t fairlead_error_integer(const fairlead_error *error, const char *pointer, int64_t fallback);

/** As fairlead_reply_count, such as "/error/attempts". Threads: any thread. Since 0.1.0. */
FAIRLEAD_API int64_t fairlead_error_count(const fairlead_error *error, const char *pointer);

/** Frees an error, and with it everything borrowed from it. Threads: any thread, once no other uses it. Since 0.1.0. */
FAIRLEAD_API void fairlead_error_free(fairlead_error *error);

/* ------------------------------------------------------------------------------------------------------------------- */
/* Building requests                                                                                                   */

/**
 * Begins a request for a model, for programs without a JSON library: `{"model": model, "messages": []}`.
 *
 *     fairlead_request_create("gpt-4o-mini", &request);
 *     fairlead_request_append_message(request, "user", text, strlen(text), NULL);
 *     fairlead_request_set_number(request, "/temperature", 0.2, NULL);
 *     json = fairlead_request_json(request, &len);
 *
 * @return FAIRLEAD_OK; FAIRLEAD_INVALID_ARGUMENT for a model that is NULL, FAIRLEAD_INVALID_REQUEST for one that is not UTF-8.
 * Threads: any thread. Since 0.1.0.
 */
FAIRLEAD_API fairlead_status fairlead_request_create(const char *model, fairlead_request **request);

/**
 * Appends `{"role": role, "content": content}` to `messages`. The content is plain text and is quoted as it must be. `role`
 * is one of OpenAI's, such as "system", "user", "assistant". Threads: one at a time for this request. Since 0.1.0.
 */
FAIRLEAD_API fairlead_status fairlead_request_append_message(
    fairlead_request *request, const char *role, const char *content, size_t content_len, fairlead_error **error);

/**
 * Sets the value at a JSON Pointer. Objects on the way are made where they are missing; the token "-" appends to an array, as in
 * "/stop/-". The value is a text, which is quoted; a JSON text, which is checked; an integer; a number that is not NaN or infinite.
 * @return FAIRLEAD_OK; FAIRLEAD_INVALID_ARGUMENT, FAIRLEAD_INVALID_REQUEST.
 * Threads: one at a time for this request. Since 0.1.0.
 */
FAIRLEAD_API fairlead_status fairlead_request_set_string(
    fairlead_request *request, const char *pointer, const char *text, size_t text_len, fairlead_error **error);
FAIRLEAD_API fairlead_status fairlead_request_set_json(
    fairlead_request *request, const char *pointer, const char *json, size_t json_len, fairlead_error **error);
FAIRLEAD_API fairlead_status fairlead_request_set_integer(
    fairlead_request *request, const char *pointer, int64_t value, fairlead_error **error);
FAIRLEAD_API fairlead_status fairlead_request_set_number(
    fairlead_request *request, const char *pointer, double value, fairlead_error **error);

/** The request's JSON text, borrowed until the request is changed or freed. Threads: one at a time. Since 0.1.0. */
FAIRLEAD_API const char *fairlead_request_json(fairlead_request *request, size_t *len);

/** Frees a request. Threads: any thread, once no other uses it. Since 0.1.0. */
FAIRLEAD_API void fairlead_request_free(fairlead_request *request);

/* ------------------------------------------------------------------------------------------------------------------- */
/* Logging                                                                                                             */

/** How much is logged. Since 0.1.0. */
typedef enum fairlead_log_level {
    FAIRLEAD_LOG_OFF = 0,
    FAIRLEAD_LOG_WARNING = 1, /**< Attempts that failed, deployments that cool down. */
    FAIRLEAD_LOG_INFO = 2     /**< Every attempt too. */
} fairlead_log_level;

/**
 * Receives a log message: one JSON object, `{"event", ...}`, which never holds API keys or the text of prompts and replies. It runs on
 * the thread whose call gave rise to the message, with no lock held. It must return, and must not free the handle that call uses.
 */
typedef void (*fairlead_log_function)(fairlead_log_level level, const char *json, size_t len, void *user_data);

/**
 * Sets the function that receives the process's log messages; NULL, or FAIRLEAD_LOG_OFF, switches them off, as they are by default.
 * A message that another thread is delivering may still reach the previous function. Threads: any thread. Since 0.1.0.
 */
FAIRLEAD_API void fairlead_log_set(fairlead_log_level level, fairlead_log_function function, void *user_data);

#ifdef __cplusplus
}
#endif

#endif /* FAIRLEAD_H_ */

"""The bodies of the benchmark, the same at every run: what is sent, what nginx replies, and what that reply says."""

import itertools
import json
from pathlib import Path

CHUNKS = 200
MESSAGES = 200
MODEL = "gpt-4o-mini"
DEPLOYMENTS = 10

# Prose as prompts have it: mostly plain, now and then a line's end, a quote, a letter beyond ASCII.
PROSE = (
    "A fairlead guides a line round an obstacle, so that it runs freely and does not chafe. "
    'The mate said: "Ease the sheet, then make fast."\n'
    "On a ship of the café trade – so the log has it – every rope that turned a corner passed through one.\n\n"
    "\tif load > limit {\n\t\treturn \"chafed\"\n\t}\n"
)


def prose(length):
    """Text of so many characters."""
    return "".join(itertools.islice(itertools.cycle(PROSE), length))


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def request(model, messages, **options):
    return compact({"model": model, "messages": messages, **options})


def completion(text):
    return compact({
        "id": "chatcmpl-C9Xk2mQ7vR4tB1nZ8wL5yJ3p", "object": "chat.completion", "created": 1763700000, "model": "gpt-4o-mini-2024-07-18",
        "choices": [{"index": 0, "message": {"role": "assistant", "content": text, "refusal": None, "annotations": []}, "logprobs": None,
                     "finish_reason": "stop"}],
        "usage": {"prompt_tokens": 12, "completion_tokens": 134, "total_tokens": 146,
                  "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
                  "completion_tokens_details": {"reasoning_tokens": 0, "audio_tokens": 0, "accepted_prediction_tokens": 0,
                                                "rejected_prediction_tokens": 0}},
        "service_tier": "default", "system_fingerprint": "fp_560af6e559"})


def stream(pieces):
    """Server-sent events as OpenAI sends them: the role, a chunk for each piece, the reason of the end, the usage."""
    head = {"id": "chatcmpl-C9Xk2mQ7vR4tB1nZ8wL5yJ3p", "object": "chat.completion.chunk", "created": 1763700000,
            "model": "gpt-4o-mini-2024-07-18", "service_tier": "default", "system_fingerprint": "fp_560af6e559"}

    def event(choices, **rest):
        return b"data: " + compact({**head, "choices": choices, **rest}) + b"\n\n"

    def choice(delta, reason=None):
        return [{"index": 0, "delta": delta, "logprobs": None, "finish_reason": reason}]

    yield event(choice({"role": "assistant", "content": "", "refusal": None}), usage=None)
    for piece in pieces:
        yield event(choice({"content": piece}), usage=None)
    yield event(choice({}, "stop"), usage=None)
    yield event([], usage={"prompt_tokens": 12, "completion_tokens": CHUNKS, "total_tokens": CHUNKS + 12})
    yield b"data: [DONE]\n\n"


def anthropic_reply(text):
    return {"id": "msg_01XFDUDYJgAACzvnptvVoYEL", "type": "message", "role": "assistant", "model": "claude-sonnet-4-5-20250929",
            "content": [{"type": "text", "text": text}], "stop_reason": "end_turn", "stop_sequence": None,
            "usage": {"input_tokens": 12, "cache_creation_input_tokens": 0, "cache_read_input_tokens": 0, "output_tokens": 134,
                      "service_tier": "standard"}}


def anthropic_stream(pieces):
    """As Anthropic sends them: a delta for each piece between the start and the stop of their block."""
    def event(kind, **rest):
        return b"event: " + kind.encode() + b"\ndata: " + compact({"type": kind, **rest}) + b"\n\n"

    yield event("message_start", message={**anthropic_reply(""), "content": [], "stop_reason": None})
    yield event("content_block_start", index=0, content_block={"type": "text", "text": ""})
    yield event("ping")
    for piece in pieces:
        yield event("content_block_delta", index=0, delta={"type": "text_delta", "text": piece})
    yield event("content_block_stop", index=0)
    yield event("message_delta", delta={"stop_reason": "end_turn", "stop_sequence": None}, usage={"output_tokens": CHUNKS})
    yield event("message_stop")


def gemini_reply(text, **rest):
    return {"candidates": [{"content": {"parts": [{"text": text}], "role": "model"}, **rest, "index": 0}],
            "usageMetadata": {"promptTokenCount": 12, "candidatesTokenCount": 134, "totalTokenCount": 146,
                              "promptTokensDetails": [{"modality": "TEXT", "tokenCount": 12}]},
            "modelVersion": "gemini-2.5-flash", "responseId": "TexStr_aMPqL9ut"}


def gemini_stream(pieces):
    """As Google sends them: a whole answer for each piece, the last of them with the reason of the end."""
    for piece in pieces[:-1]:
        yield b"data: " + compact(gemini_reply(piece)) + b"\r\n\r\n"
    yield b"data: " + compact(gemini_reply(pieces[-1], finishReason="STOP")) + b"\r\n\r\n"


# Of each family beside OpenAI's: the model, its reply and its stream.
FAMILIES = {
    "anthropic": ("anthropic/claude-sonnet-4-5-20250929", lambda text: compact(anthropic_reply(text)), anthropic_stream),
    "gemini": ("gemini/gemini-2.5-flash", lambda text: compact(gemini_reply(text, finishReason="STOP")), gemini_stream),
}


def write(directory):
    """Writes all of them under a directory; what nginx serves under `www`."""
    (directory / "www").mkdir(parents=True, exist_ok=True)
    text = prose(560)
    pieces = [f" {word}" for word in itertools.islice(itertools.cycle(PROSE.split(" ")), CHUNKS)]
    short = [{"role": "user", "content": "What does a fairlead do, in one paragraph?"}]
    long = [{"role": "assistant" if number % 2 else "user", "content": f"{number}: " + prose(1250)} for number in range(MESSAGES)]
    files = {
        "www/reply.json": completion(text),
        "www/stream.sse": b"".join(stream(pieces)),
        "reply.txt": text.encode(),
        "stream.txt": "".join(pieces).encode(),
        "small.json": request(MODEL, short),
        "large.json": request(MODEL, long),
        "stream.json": request(MODEL, short, stream=True, stream_options={"include_usage": True}),
        "group.json": request("group", short),
        "known.json": compact({"model": MODEL}),
        "tuned.json": compact({"model": "ft:gpt-4o-mini-2024-07-18:my-org:support:abc123"}),
        "message.txt": prose(1000).encode(),
        "empty.json": b"{}",
    }
    for family, (model, reply, events) in FAMILIES.items():
        files[f"www/{family}.json"] = reply(text)
        files[f"www/{family}.sse"] = b"".join(events(pieces))
        files[f"{family}.json"] = request(model, short)
        files[f"{family}-stream.json"] = request(model, short, stream=True, stream_options={"include_usage": True})
    for name, data in files.items():
        (directory / name).write_bytes(data)


def write_client(directory, name, base, provider="openai"):
    Path(directory, name).write_bytes(compact({"providers": {provider: {"api_key": "sk-bench", "api_base": base}}}))


def write_addresses(directory, server):
    """The configurations that lead to a server."""
    group = [{"model_name": "group", "litellm_params": {
        "model": f"openai/{MODEL}", "api_base": f"{server}/deployment/{number}/v1", "api_key": "sk-bench"}} for number in range(DEPLOYMENTS)]
    write_client(directory, "client.json", f"{server}/v1")
    write_client(directory, "stream-client.json", f"{server}/stream/v1")
    for family in FAMILIES:
        write_client(directory, f"{family}-client.json", f"{server}/{family}", family)
        write_client(directory, f"{family}-stream-client.json", f"{server}/stream/{family}", family)
    Path(directory, "router.json").write_bytes(compact({"model_list": group}))

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
    for name, data in files.items():
        (directory / name).write_bytes(data)


def write_addresses(directory, server):
    """The configurations that lead to a server."""
    def config(base):
        return compact({"providers": {"openai": {"api_key": "sk-bench", "api_base": base}}})

    group = [{"model_name": "group", "litellm_params": {
        "model": f"openai/{MODEL}", "api_base": f"{server}/deployment/{number}/v1", "api_key": "sk-bench"}} for number in range(DEPLOYMENTS)]
    Path(directory, "client.json").write_bytes(config(f"{server}/v1"))
    Path(directory, "stream-client.json").write_bytes(config(f"{server}/stream/v1"))
    Path(directory, "router.json").write_bytes(compact({"model_list": group}))

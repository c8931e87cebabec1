"""Every recorded answer of every family, through the library, read by the types of OpenAI's own SDK.

    python3 Tests/sdk/replies.py [family…]

A server plays Tests/vectors/wire whatever it is asked, so a family is tried as soon as it has vectors and a model in
Tests/vectors/translate/models.json. Beside the types it is checked what a program relies on that the types do not say.
"""

from __future__ import annotations

import collections
import json
import sys
import threading
import typing
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any, Dict, List

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "bindings" / "python" / "src"), str(ROOT / "Tests" / "simulator")]

import fairlead  # noqa: E402
import vectors  # noqa: E402
from openai.types.chat import ChatCompletion, ChatCompletionChunk  # noqa: E402
from openai.types.chat.chat_completion import Choice  # noqa: E402

MODELS = json.loads((ROOT / "Tests/vectors/translate/models.json").read_text(encoding="utf-8"))
FINISHES = set(typing.get_args(Choice.model_fields["finish_reason"].annotation))
WEATHER = {"type": "function", "function": {"name": "get_weather", "parameters": {"type": "object"}}}
KEYS = {"aws_access_key_id": "AK", "aws_secret_access_key": "s", "aws_region_name": "us-east-1"}
OPTIONS: Dict[str, Dict[str, Any]] = {
    "bedrock_converse": KEYS, "bedrock_invoke": KEYS, "sagemaker": KEYS, "sagemaker_chat": KEYS,
    "azure": {"api_key": "k", "api_version": "2024-10-21"}, "watsonx_text": {"token": "t"},
    "tgi": {"api_key": "k", "predibase_tenant_id": "t", "adapter_id": "a/1"},
    # Without tools their calls are text.
    "ollama_generate": {"api_key": "k", "tools": [WEATHER]},
}
# What differs for a reason: nothing is hidden by leaving it be.
KNOWN = {
    "azure/odd_sse_stream": "the provider's own chunks have different ids",
    "openai_chat/odd_sse_stream": "the provider's own chunks have different ids",
    "openai_responses/custom_tool_call_stream": "OpenAI's types of a delta know calls of functions alone; the reply's know both",
    "replicate/running": "it is asked for again at its own address, which is not here",
}


class Player(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    playing: Any = None

    def log_message(self, *_: Any) -> None:
        pass

    def answer(self) -> None:
        self.rfile.read(int(self.headers.get("content-length") or 0))
        reply = type(self).playing
        status, headers, body = reply.status, reply.headers, reply.body
        if self.command == "POST" and self.path.endswith("/predictions") and reply.stream:
            # Replicate streams from an address of its own.
            url = f"http://{self.headers['host']}/v1/streams/1"
            status, headers, body = 201, [("content-type", "application/json")], json.dumps(
                {"id": "p", "status": "starting", "urls": {"get": url, "stream": url}}).encode()
        self.send_response(status)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = answer


class Wrong(Exception):
    pass


def demand(holds: Any, what: str) -> None:
    if not holds:
        raise Wrong(what)


def check_calls(calls: Any) -> None:
    for call in calls or []:
        demand(call.id and call.type in ("function", "custom"), f"a call without id or type: {call}")
        if call.type == "function":
            demand(call.function.name and isinstance(call.function.arguments, str), f"a call without name or arguments: {call}")


def check_usage(usage: Any) -> None:
    if usage is not None:
        numbers = (usage.prompt_tokens, usage.completion_tokens, usage.total_tokens)
        demand(all(type(number) is int and number >= 0 for number in numbers), f"usage {numbers}")


def check_reply(value: Dict[str, Any]) -> None:
    reply = ChatCompletion.model_validate(value, strict=True)
    demand(reply.id and reply.model is not None and reply.created > 0 and reply.choices, "no id, model, time or choice")
    for position, choice in enumerate(reply.choices):
        demand(choice.index == position, f"choice {position} has index {choice.index}")
        demand(choice.finish_reason in FINISHES, f"finish_reason {choice.finish_reason!r}")
        demand(choice.message.role == "assistant" and "content" in value["choices"][position]["message"], "no role or content")
        check_calls(choice.message.tool_calls)
        demand((choice.finish_reason != "tool_calls") or choice.message.tool_calls, "tool_calls without calls")
    check_usage(reply.usage)


def check_chunks(values: List[Dict[str, Any]], reply: Dict[str, Any]) -> None:
    begun: set = set()
    finished: set = set()
    calls: Dict[Any, Dict[str, str]] = collections.defaultdict(lambda: {"name": "", "arguments": ""})
    texts: Dict[int, str] = collections.defaultdict(str)
    ids, usages = set(), 0
    for value in values:
        chunk = ChatCompletionChunk.model_validate(value, strict=True)
        ids.add((chunk.id, chunk.created, chunk.object))
        if chunk.usage is not None:
            usages += 1
            demand(not chunk.choices and value is values[-1], "usage beside choices, or before the end")
            check_usage(chunk.usage)
        else:
            # Azure says something of the prompt before any choice.
            demand(chunk.choices or "prompt_filter_results" in value, "a chunk without choices")
        for choice, raw in zip(chunk.choices, value["choices"]):
            demand("finish_reason" in raw and type(raw["index"]) is int, "a choice without finish_reason or index")
            demand(choice.finish_reason is None or choice.finish_reason in FINISHES, f"finish_reason {choice.finish_reason!r}")
            demand(choice.index not in finished, f"choice {choice.index} goes on after its end")
            demand((choice.delta.role == "assistant") == (choice.index not in begun), f"role {choice.delta.role!r} of choice {choice.index}")
            begun.add(choice.index)
            texts[choice.index] += choice.delta.content or ""
            for call in choice.delta.tool_calls or []:
                place = (choice.index, call.index)
                if place not in calls:
                    demand(call.id and call.type and (call.function is None or call.function.name), f"a call begins without id, type or name: {call}")
                    demand(call.index == sum(1 for at in calls if at[0] == choice.index), f"call {call.index} is out of order")
                if call.function is not None:
                    calls[place]["name"] += call.function.name or ""
                    calls[place]["arguments"] += call.function.arguments or ""
            if choice.finish_reason is not None:
                finished.add(choice.index)
    demand(begun == finished, f"choices {sorted(begun - finished)} have no end")
    demand(len(ids) <= 1, f"ids, times or kinds differ: {ids}")
    demand(usages <= 1, "usage came twice")
    for choice in reply["choices"]:
        demand((choice["message"].get("content") or "") == texts[choice["index"]], "the reply's text is not that of the chunks")
        for position, call in enumerate(choice["message"].get("tool_calls") or []):
            if call["type"] == "function":
                demand(call["function"]["arguments"] == calls[choice["index"], position]["arguments"], "arguments are not those of the chunks")


def check_error(error: fairlead.FairleadError) -> None:
    demand(error.message and error.status and error.status_code >= 400 and error.llm_provider, f"an error without a part: {error!r}")


def play(family: str, file: Path, url: str) -> str:
    vector = json.loads(file.read_text(encoding="utf-8"))
    Player.playing = vectors.reply(vector, file.stem)
    request: Dict[str, Any] = {
        "model": MODELS[family], "messages": [{"role": "user", "content": "Hi"}], "api_base": url, "timeout": 10,
        **(OPTIONS.get(family) or {"api_key": "k"})}
    if file.stem.endswith("_stream"):
        request.update(stream=True, stream_options={"include_usage": True})
    chunks: List[Dict[str, Any]] = []
    try:
        reply = fairlead.completion(**request)
        if request.get("stream"):
            for chunk in reply:
                chunks.append(json.loads(json.dumps(chunk)))
            reply = reply.reply
            check_chunks(chunks, reply.to_dict())
        check_reply(reply.to_dict())
        return "streams" if chunks else "replies"
    except fairlead.FairleadError as error:
        demand(error.status not in ("invalid_request", "configuration", "connection"), f"not played: {error.message}")
        check_error(error)
        for chunk in chunks:
            ChatCompletionChunk.model_validate(chunk, strict=True)
        return "errors"


def main(families: List[str]) -> int:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Player)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url, wrong = f"http://127.0.0.1:{server.server_address[1]}", 0
    for folder in sorted(vectors.ROOT.iterdir()):
        if families and folder.name not in families:
            continue
        counts: collections.Counter = collections.Counter()
        for file in sorted(folder.glob("*.json")):
            try:
                counts[play(folder.name, file, url)] += 1
            except Exception as problem:  # whatever the SDK raises is the finding
                if f"{folder.name}/{file.stem}" in KNOWN:
                    counts["known to differ"] += 1
                    continue
                wrong += 1
                print(f"{folder.name}/{file.stem}: {type(problem).__name__}: {str(problem)[:600]}")
        print(f"{folder.name}: " + ", ".join(f"{count} {kind}" for kind, count in sorted(counts.items())))
        if not counts["replies"]:
            wrong += 1
            print(f"{folder.name}: nothing was played")
    print(f"{wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

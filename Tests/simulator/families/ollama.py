"""Ollama: any path that ends in /api/chat or /api/generate. Streams unless it is told not to; keys are not asked for.

Source: https://docs.ollama.com/api/chat, https://docs.ollama.com/api/generate, the ollama package's types, and
https://docs.ollama.com/api/errors.
"""

from __future__ import annotations

import json
from typing import Any, Callable, Dict, Iterator, Optional

from dialogue import pieces
from families.openai_chat import NOT_FOR_THE_WIRE
from message import Ask, Reply, Request, Said, Target, Tool, compact, json_reply

NAME = "ollama"
VECTORS = [NAME, "ollama_generate"]
MESSAGES = {401: "unauthorized", 404: "model not found, try pulling it first", 503: "server busy, please try again.  maximum pending requests exceeded"}


def accepts(request: Request) -> bool:
    return request.path.endswith(("/api/chat", "/api/generate"))


def is_chat(request: Request) -> bool:
    return request.path.endswith("/api/chat")


def target(request: Request) -> Target:
    return Target(NAME, str(request.object.get("model", "")), request.bearer() or "", request.object.get("stream") is not False)


def refuse(request: Request) -> Optional[Reply]:
    body = request.body
    if not isinstance(body, dict):
        return error(400, "invalid character in the body")
    if not body.get("model"):
        return error(400, "model is required")
    leaked = sorted(NOT_FOR_THE_WIRE.intersection(body) | NOT_FOR_THE_WIRE.intersection(body.get("options") or {}))
    if leaked:
        return error(400, f"unknown field {leaked[0]}")
    if not isinstance((body.get("options") or {}).get("stop", []), list):
        return error(400, 'option "stop" must be of type array')
    for message in body.get("messages") or []:
        if not isinstance(message, dict) or message.get("role") not in ("system", "user", "assistant", "tool"):
            return error(400, "invalid role")
        if not isinstance(message.get("content"), str):
            return error(400, "json: cannot unmarshal array into Go struct field ChatRequest.messages of type string")
        for call in message.get("tool_calls") or []:
            if not isinstance(call["function"].get("arguments"), dict):
                return error(400, "json: cannot unmarshal string into Go struct field ToolCallFunction.arguments")
    return None


def error(status: int, message: Optional[str] = None) -> Reply:
    return json_reply(status, {"error": message or MESSAGES.get(status, f"error {status}")}, label=f"error {status}")


def read(request: Request) -> Ask:
    body = request.object
    messages = body.get("messages") or [{"role": "user", "content": body.get("prompt") or ""}]
    form = body.get("format")
    functions = [tool.get("function") or {} for tool in body.get("tools") or []]
    tools = [Tool(one.get("name", ""), one.get("parameters") or {}) for one in functions]
    # A model that has one tool and was told to use it does: the API has no way to demand it.
    wants_tool = messages[-1]["content"].lower().startswith("use ") and tools
    return Ask(
        model=body["model"], stream=body.get("stream") is not False, messages=len(messages), last_role=messages[-1]["role"],
        last_text=messages[-1]["content"], prompt_characters=sum(len(message["content"]) for message in messages), tools=tools,
        must_call="" if wants_tool else None, json_schema=form if isinstance(form, dict) else None, json_object=form == "json",
        usage_in_stream=True, max_tokens=(body.get("options") or {}).get("num_predict"),
    )


def answer(request: Request, speak: Callable[[Ask], Said]) -> Reply:
    ask = read(request)
    said = speak(ask)
    chat = is_chat(request)
    if ask.stream:
        lines = [compact(line) + b"\n" for line in stream(ask, said, chat)]
        return Reply(200, [("content-type", "application/x-ndjson")], lines, True)
    calls = [{"function": {"name": said.call.name, "arguments": said.call.arguments}}] if said.call else []
    return json_reply(200, {**part(ask, said.texts[0], calls, chat), **ending(said)})


def stream(ask: Ask, said: Said, chat: bool) -> Iterator[Dict[str, Any]]:
    if said.call:
        yield {**part(ask, "", [{"function": {"name": said.call.name, "arguments": said.call.arguments}}], chat), "done": False}
    for piece in pieces(said.texts[0]):
        yield {**part(ask, piece, [], chat), "done": False}
    yield {**part(ask, "", [], chat), **ending(said)}


def part(ask: Ask, text: str, calls: Any, chat: bool) -> Dict[str, Any]:
    made: Dict[str, Any] = {"model": ask.model, "created_at": "2026-01-15T10:30:00.123456Z"}
    if not chat:
        return {**made, "response": json.dumps(calls[0]["function"]) if calls else text}
    return {**made, "message": {"role": "assistant", "content": text, **({"tool_calls": calls} if calls else {})}}


def ending(said: Said) -> Dict[str, Any]:
    return {
        "done": True, "done_reason": "length" if said.finish == "length" else "stop", "total_duration": 512000000,
        "load_duration": 30000000, "prompt_eval_count": said.prompt_tokens, "prompt_eval_duration": 42000000,
        "eval_count": said.completion_tokens, "eval_duration": 430000000,
    }


def finish(request: Request, reply: Reply) -> Reply:
    return reply

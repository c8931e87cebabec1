"""Cohere's chat: any path that ends in /v2/chat.

Source: https://docs.cohere.com/reference/chat, https://docs.cohere.com/docs/streaming, the cohere package's v2 types, and
https://docs.cohere.com/reference/errors.
"""

from __future__ import annotations

import json
from typing import Any, Callable, Dict, List, Optional

from dialogue import pieces
from families.openai_chat import NUMBERS, text_of
from message import Ask, Reply, Request, Said, Target, Tool, compact, json_reply

NAME = "cohere"
VECTORS = [NAME]
FIELDS = {
    "model", "messages", "tools", "strict_tools", "documents", "citation_options", "response_format", "safety_mode", "max_tokens",
    "stop_sequences", "temperature", "seed", "frequency_penalty", "presence_penalty", "k", "p", "logprobs", "tool_choice",
    "thinking", "priority", "stream", "raw_prompting",
}
MEMBERS = {
    "system": {"role", "content"}, "user": {"role", "content"}, "tool": {"role", "tool_call_id", "content"},
    "assistant": {"role", "content", "tool_calls", "tool_plan", "citations"},
}
MESSAGES = {
    401: "invalid api token", 404: "model not found, make sure the correct model ID was used and that you have access to the model.",
    429: "Please wait and try again later", 498: "blocked output: please try again with a different prompt",
    500: "internal server error, this has been reported to our developers.", 503: "the model is temporarily unavailable",
}


def accepts(request: Request) -> bool:
    return request.path.endswith("/v2/chat")


def target(request: Request) -> Target:
    return Target(NAME, str(request.object.get("model", "")), request.bearer() or "", request.object.get("stream") is True)


def refuse(request: Request) -> Optional[Reply]:
    if not request.bearer():
        return error(401, "no api key supplied")
    body = request.body
    if not isinstance(body, dict):
        return error(400, "invalid json syntax")
    for name in body:
        if name not in FIELDS:
            return unknown(name)
    if not isinstance(body.get("model"), str) or not body["model"]:
        return error(400, "invalid request: model is required")
    messages = body.get("messages")
    if not isinstance(messages, list) or not messages:
        return error(400, "invalid request: all elements in the conversation must have a role and content")
    for message in messages:
        members = MEMBERS.get(message.get("role") if isinstance(message, dict) else None)
        if members is None:
            return error(400, "invalid request: message role must be one of system, user, assistant, tool")
        for name in message:
            if name not in members:
                return unknown(name)
    for tool in body.get("tools") or []:
        for name in tool.get("function") or {}:
            if name not in ("name", "description", "parameters"):
                return unknown(name)
    if body.get("tool_choice") not in (None, "REQUIRED", "NONE"):
        return error(400, "invalid request: tool_choice must be one of REQUIRED, NONE")
    return None


def unknown(name: str) -> Reply:
    return error(422, f"unknown field: parameter '{name}' is not a valid field. For proper usage, please refer to https://docs.cohere.com/reference/chat")


def error(status: int, message: Optional[str] = None) -> Reply:
    value = {"id": identifier(), "message": message or MESSAGES.get(status, f"error {status}")}
    return json_reply(status, value, headers(), f"error {status}")


def headers() -> Dict[str, str]:
    return {"x-debug-trace-id": "f1d2c3b4a5968778695a4b3c2d1e0f00", "server": "envoy"}


def identifier() -> str:
    return f"00000000-0000-4000-8000-{next(NUMBERS):012d}"


def read(request: Request) -> Ask:
    body = request.object
    messages = body["messages"]
    form = body.get("response_format") or {}
    functions = [tool.get("function") or {} for tool in body.get("tools") or []]
    return Ask(
        model=body["model"], stream=body.get("stream") is True, messages=len(messages), last_role=messages[-1]["role"],
        last_text=text_of(messages[-1].get("content")),
        prompt_characters=sum(len(text_of(message.get("content"))) for message in messages),
        tools=[Tool(one.get("name", ""), one.get("parameters") or {}) for one in functions],
        must_call="" if body.get("tool_choice") == "REQUIRED" else None, json_schema=form.get("json_schema"),
        json_object=form.get("type") == "json_object" and "json_schema" not in form, usage_in_stream=True,
        max_tokens=body.get("max_tokens"),
    )


def answer(request: Request, speak: Callable[[Ask], Said]) -> Reply:
    ask = read(request)
    said = speak(ask)
    ending = {
        "finish_reason": {"length": "MAX_TOKENS", "tool_calls": "TOOL_CALL"}.get(said.finish, "COMPLETE"),
        "usage": {
            "billed_units": {"input_tokens": said.prompt_tokens, "output_tokens": said.completion_tokens},
            "tokens": {"input_tokens": said.prompt_tokens, "output_tokens": said.completion_tokens},
        },
    }
    if ask.stream:
        events = [b"event: " + event["type"].encode() + b"\ndata: " + compact(event) + b"\n\n" for event in stream(said, ending)]
        return Reply(200, [("content-type", "text/event-stream"), *headers().items()], events, True)
    message: Dict[str, Any] = {"role": "assistant"}
    if said.call:
        message.update(tool_plan=f"I will use {said.call.name}.", tool_calls=[call(said, json.dumps(said.call.arguments))])
    else:
        message["content"] = [{"type": "text", "text": said.texts[0]}]
    return json_reply(200, {"id": identifier(), "message": message, **ending}, headers())


def call(said: Said, arguments: str) -> Dict[str, Any]:
    name = said.call.name if said.call else ""
    return {"id": f"{name}_{next(NUMBERS):08d}", "type": "function", "function": {"name": name, "arguments": arguments}}


def stream(said: Said, ending: Dict[str, Any]) -> List[Dict[str, Any]]:
    def event(kind: str, message: Dict[str, Any], **more: Any) -> Dict[str, Any]:
        return {"type": kind, **more, "delta": {"message": message}}

    empty = {"role": "assistant", "content": [], "tool_plan": "", "tool_calls": [], "citations": []}
    events = [event("message-start", empty, id=identifier())]
    if said.call:
        text = json.dumps(said.call.arguments)
        events.append(event("tool-plan-delta", {"tool_plan": f"I will use {said.call.name}."}))
        events.append(event("tool-call-start", {"tool_calls": call(said, "")}, index=0))
        for start in range(0, len(text), 12):
            events.append(event("tool-call-delta", {"tool_calls": {"function": {"arguments": text[start : start + 12]}}}, index=0))
        events.append({"type": "tool-call-end", "index": 0})
    else:
        events.append(event("content-start", {"content": {"type": "text", "text": ""}}, index=0))
        events += [event("content-delta", {"content": {"text": piece}}, index=0) for piece in pieces(said.texts[0])]
        events.append({"type": "content-end", "index": 0})
    return [*events, {"type": "message-end", "delta": ending}]


def finish(request: Request, reply: Reply) -> Reply:
    return reply

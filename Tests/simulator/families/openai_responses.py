"""OpenAI's Responses API, at OpenAI, at Azure and wherever else a path ends in /responses.

Source: https://platform.openai.com/docs/api-reference/responses, …/responses-streaming and openai-python's types.
"""

from __future__ import annotations

import json
import time
from typing import Any, Callable, Dict, List, Optional

from dialogue import pieces
from families import openai_chat
from families.openai_chat import NUMBERS, error, headers, invalid, text_of
from message import Ask, Reply, Request, Said, Target, Tool, compact, json_reply

NAME = "openai_responses"
VECTORS = [NAME]
ROLES = ("system", "developer", "user", "assistant")
# Chat completions have them; the Responses API knows none of these names.
UNKNOWN = {
    "messages", "max_tokens", "max_completion_tokens", "response_format", "reasoning_effort", "verbosity", "n", "stop", "seed",
    "logprobs", "logit_bias", "presence_penalty", "frequency_penalty", "functions", "function_call", "web_search_options"}


def accepts(request: Request) -> bool:
    return request.path.endswith("/responses")


def target(request: Request) -> Target:
    body = request.object
    key = request.headers.get("api-key") or request.bearer() or ""
    return Target(NAME, str(body.get("model", "")), key, body.get("stream") is True)


def refuse(request: Request) -> Optional[Reply]:
    if request.method != "POST":
        return invalid(f"Unknown request URL: {request.method} {request.path}.", code="unknown_url", status=404)
    if not (request.bearer() or request.headers.get("api-key")):
        return invalid("You didn't provide an API key.", status=401)
    body = request.body
    if not isinstance(body, dict):
        return invalid("We could not parse the JSON body of your request.")
    if not (isinstance(body.get("model"), str) and body["model"]):
        return invalid("Missing required parameter: 'model'.", "model", "missing_required_parameter")
    for name in sorted((UNKNOWN | openai_chat.NOT_FOR_THE_WIRE).intersection(body)):
        return invalid(f"Unknown parameter: '{name}'.", name, "unknown_parameter")
    return refuse_input(body.get("input"))


def refuse_input(items: Any) -> Optional[Reply]:
    if not isinstance(items, (list, str)) or not items:
        return invalid("Missing required parameter: 'input'.", "input", "missing_required_parameter")
    called = set()
    for index, item in enumerate(items if isinstance(items, list) else []):
        kind = item.get("type", "message")
        if kind == "message" and item.get("role") not in ROLES:
            return invalid(f"Invalid value: '{item.get('role')}'.", f"input[{index}].role", "invalid_value")
        if kind in ("function_call", "custom_tool_call"):
            called.add(item.get("call_id"))
        if kind.endswith("_call_output") and item.get("call_id") not in called:
            return invalid(f"No tool call found for function call output with call_id {item.get('call_id')}.", "input")
        if kind == "reasoning" and "summary" not in item:
            return invalid(f"Missing required parameter: 'input[{index}].summary'.", f"input[{index}].summary", "missing_required_parameter")
    return None


def read(request: Request) -> Ask:
    body = request.object
    items = body["input"] if isinstance(body["input"], list) else [{"role": "user", "content": body["input"]}]
    texts = [text_of(item.get("content") or item.get("output")) for item in items]
    choice = body.get("tool_choice")
    form = (body.get("text") or {}).get("format") or {}
    return Ask(
        model=body["model"], stream=body.get("stream") is True, messages=len(items) + ("instructions" in body),
        last_role=items[-1].get("role", "tool"), last_text=texts[-1],
        prompt_characters=sum(map(len, texts)) + len(body.get("instructions") or ""),
        tools=[Tool(tool["name"], tool.get("parameters") or {}) for tool in body.get("tools") or [] if tool.get("type") == "function"],
        must_call=choice.get("name") if isinstance(choice, dict) else ("" if choice == "required" else None),
        json_schema=form.get("schema") if form.get("type") == "json_schema" else None,
        json_object=form.get("type") == "json_object", max_tokens=body.get("max_output_tokens"))


def answer(request: Request, speak: Callable[[Ask], Said]) -> Reply:
    ask = read(request)
    whole = response(ask, speak(ask))
    if not ask.stream:
        return json_reply(200, whole, headers())
    parts = [b"event: " + event["type"].encode() + b"\ndata: " + compact(event) + b"\n\n" for event in events(whole)]
    return Reply(200, [("content-type", "text/event-stream; charset=utf-8"), *headers().items()], parts, True)


def finish(request: Request, reply: Reply) -> Reply:
    return reply


def response(ask: Ask, said: Said) -> Dict[str, Any]:
    number, cut = next(NUMBERS), said.finish == "length"
    if said.call:
        item = {
            "id": f"fc_simulated{number}", "type": "function_call", "status": "completed", "call_id": f"call_simulated{number}",
            "name": said.call.name, "arguments": json.dumps(said.call.arguments, ensure_ascii=False)}
    else:
        part = {"type": "output_text", "text": said.texts[0], "annotations": [], "logprobs": []}
        item = {
            "id": f"msg_simulated{number}", "type": "message", "role": "assistant",
            "status": "incomplete" if cut else "completed", "content": [part]}
    return {
        "id": f"resp_simulated{number:08d}", "object": "response", "created_at": int(time.time()),
        "status": "incomplete" if cut else "completed", "error": None,
        "incomplete_details": {"reason": "max_output_tokens"} if cut else None, "instructions": None, "metadata": {},
        "model": ask.model, "output": [item], "parallel_tool_calls": True, "service_tier": "default",
        "temperature": 1.0, "tool_choice": "auto", "tools": [], "top_p": 1.0,
        "usage": {
            "input_tokens": said.prompt_tokens, "input_tokens_details": {"cached_tokens": 0, "cache_write_tokens": 0},
            "output_tokens": said.completion_tokens, "output_tokens_details": {"reasoning_tokens": 0},
            "total_tokens": said.prompt_tokens + said.completion_tokens}}


def events(whole: Dict[str, Any]) -> List[Dict[str, Any]]:
    made: List[Dict[str, Any]] = []

    def emit(kind: str, **members: Any) -> None:
        made.append({"type": f"response.{kind}", "sequence_number": len(made), **members})

    begun = {**whole, "status": "in_progress", "incomplete_details": None, "output": [], "usage": None}
    item = whole["output"][0]
    place = {"item_id": item["id"], "output_index": 0}
    emit("created", response=begun)
    emit("in_progress", response=begun)
    if item["type"] == "function_call":
        emit("output_item.added", output_index=0, item={**item, "status": "in_progress", "arguments": ""})
        for start in range(0, len(item["arguments"]), 8):
            emit("function_call_arguments.delta", **place, delta=item["arguments"][start : start + 8])
        emit("function_call_arguments.done", **place, arguments=item["arguments"])
    else:
        part = item["content"][0]
        emit("output_item.added", output_index=0, item={**item, "status": "in_progress", "content": []})
        emit("content_part.added", **place, content_index=0, part={**part, "text": ""})
        for piece in pieces(part["text"]):
            emit("output_text.delta", **place, content_index=0, delta=piece, logprobs=[])
        emit("output_text.done", **place, content_index=0, text=part["text"], logprobs=[])
        emit("content_part.done", **place, content_index=0, part=part)
    emit("output_item.done", output_index=0, item=item)
    emit("incomplete" if whole["status"] == "incomplete" else "completed", response=whole)
    return made

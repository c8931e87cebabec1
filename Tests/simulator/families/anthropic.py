"""Anthropic's Messages: any path that ends in /v1/messages, and rawPredict of Vertex AI for models of Anthropic's.

Source: https://docs.claude.com/en/api/messages, https://docs.claude.com/en/docs/build-with-claude/streaming, the anthropic
package's types, https://docs.claude.com/en/api/errors, and https://docs.claude.com/en/api/claude-on-vertex-ai.
"""

from __future__ import annotations

import json
import re
from typing import Any, Callable, Dict, List, Optional

from dialogue import pieces
from families.openai_chat import NUMBERS
from message import Ask, Reply, Request, Said, Target, Tool, compact, json_reply

NAME = "anthropic"
VECTORS = [NAME]
VERTEX = re.compile(r"/publishers/anthropic/models/([^/]+):(rawPredict|streamRawPredict)$")
FIELDS = {
    "model", "messages", "max_tokens", "system", "metadata", "stop_sequences", "stream", "temperature", "top_k", "top_p", "tools",
    "tool_choice", "thinking", "service_tier", "container", "context_management", "mcp_servers", "output_format", "output_config",
    "speed", "inference_geo", "cache_control", "anthropic_version", "anthropic_beta",
}
TYPES = {
    400: "invalid_request_error", 401: "authentication_error", 402: "billing_error", 403: "permission_error",
    404: "not_found_error", 408: "timeout_error", 413: "request_too_large", 422: "invalid_request_error", 429: "rate_limit_error",
    500: "api_error", 504: "timeout_error", 529: "overloaded_error",
}
MESSAGES = {
    401: "invalid x-api-key", 403: "Your API key does not have permission to use the specified resource.", 404: "Not found",
    413: "Request exceeds the maximum size", 429: "This request would exceed your organization's rate limit.",
    500: "Internal server error", 529: "Overloaded",
}


def accepts(request: Request) -> bool:
    return request.path.endswith("/v1/messages") or VERTEX.search(request.path) is not None


def target(request: Request) -> Target:
    match = VERTEX.search(request.path)
    model = match.group(1) if match else str(request.object.get("model", ""))
    key = request.headers.get("x-api-key") or request.headers.get("api-key") or request.bearer() or ""
    return Target(NAME, model, key, request.object.get("stream") is True)


def refuse(request: Request) -> Optional[Reply]:
    on_vertex = VERTEX.search(request.path) is not None
    if not target(request).key:
        return error(401, "x-api-key header is required")
    if not on_vertex and "anthropic-version" not in request.headers:
        return error(400, "anthropic-version: header is required")
    body = request.body
    if not isinstance(body, dict):
        return error(400, "The request body is not valid JSON")
    if on_vertex and body.get("anthropic_version") != "vertex-2023-10-16":
        return error(400, "anthropic_version: Field required")
    for name in body:
        if name not in FIELDS or (on_vertex and name == "model"):
            return error(400, f"{name}: Extra inputs are not permitted")
    for name, kind in (("model", str), ("max_tokens", int), ("messages", list)):
        if not isinstance(body.get(name), kind) and not (on_vertex and name == "model"):
            return error(400, f"{name}: Field required")
    if not body["messages"]:
        return error(400, "messages: at least one message is required")
    for index, message in enumerate(body["messages"]):
        if message.get("role") not in ("user", "assistant"):
            return error(400, f"messages.{index}.role: Input should be 'user' or 'assistant'")
        for number, part in enumerate(blocks(message)):
            if part.get("type") == "text" and not part.get("text", "").strip():
                return error(400, "messages: text content blocks must contain non-whitespace text")
            if part.get("type") == "thinking" and not part.get("signature"):
                return error(400, f"messages.{index}.content.{number}.thinking.signature: Field required")
    return unanswered(body["messages"])


def unanswered(messages: List[Dict[str, Any]]) -> Optional[Reply]:
    """Every call has its result in the message after it, and no result is without a call."""
    called: List[str] = []
    for index, message in enumerate(messages):
        answered = [part["tool_use_id"] for part in blocks(message) if part.get("type") == "tool_result"]
        if set(answered) - set(called):
            return error(400, f"messages.{index}: `tool_result` block(s) without a corresponding `tool_use` block in the previous message")
        if set(called) - set(answered):
            return error(400, f"messages.{index - 1}: `tool_use` ids were found without `tool_result` blocks immediately after")
        called = [part["id"] for part in blocks(message) if part.get("type") == "tool_use"]
    return None


def blocks(message: Dict[str, Any]) -> List[Dict[str, Any]]:
    content = message.get("content")
    return content if isinstance(content, list) else [{"type": "text", "text": content}]


def error(status: int, message: Optional[str] = None) -> Reply:
    problem = {"type": TYPES.get(status, "api_error"), "message": message or MESSAGES.get(status, f"Error {status}")}
    request_id = f"req_simulated{next(NUMBERS):08d}"
    return json_reply(status, {"type": "error", "error": problem, "request_id": request_id}, headers(request_id), f"error {status}")


def headers(request_id: Optional[str] = None) -> Dict[str, str]:
    return {"request-id": request_id or f"req_simulated{next(NUMBERS):08d}", "server": "cloudflare"}


def text_of(message: Dict[str, Any]) -> str:
    texts = []
    for part in blocks(message):
        content = part.get("content")
        texts.append(part.get("text") or (content if isinstance(content, str) else ""))
    return "".join(texts)


def read(request: Request) -> Ask:
    body = request.object
    messages = body["messages"]
    choice = body.get("tool_choice") or {}
    form = body.get("output_format") or (body.get("output_config") or {}).get("format") or {}
    last = messages[-1]
    answered = any(part.get("type") == "tool_result" for part in blocks(last))
    system = body.get("system") or []
    return Ask(
        model=target(request).model, stream=body.get("stream") is True, messages=len(messages),
        last_role="tool" if answered else last["role"], last_text=text_of(last),
        prompt_characters=sum(len(text_of(message)) for message in [*messages, {"content": system}]),
        tools=[Tool(tool["name"], tool["input_schema"]) for tool in body.get("tools") or [] if "input_schema" in tool],
        must_call={"any": "", "tool": choice.get("name")}.get(choice.get("type", "")), json_schema=form.get("schema"),
        usage_in_stream=True, max_tokens=body.get("max_tokens"),
    )


def answer(request: Request, speak: Callable[[Ask], Said]) -> Reply:
    ask = read(request)
    said = speak(ask)
    message = {
        "id": f"msg_simulated{next(NUMBERS):08d}", "type": "message", "role": "assistant", "model": ask.model, "content": content(said),
        "stop_reason": {"length": "max_tokens", "tool_calls": "tool_use"}.get(said.finish, "end_turn"), "stop_sequence": None,
        "usage": {
            "input_tokens": said.prompt_tokens, "cache_creation_input_tokens": 0, "cache_read_input_tokens": 0,
            "output_tokens": said.completion_tokens,
        },
    }
    if not ask.stream:
        return json_reply(200, message, headers())
    events = [b"event: " + event["type"].encode() + b"\ndata: " + compact(event) + b"\n\n" for event in stream(message)]
    return Reply(200, [("content-type", "text/event-stream; charset=utf-8"), *headers().items()], events, True)


def content(said: Said) -> List[Dict[str, Any]]:
    if said.call:
        return [{"type": "tool_use", "id": f"toolu_{next(NUMBERS):08d}", "name": said.call.name, "input": said.call.arguments}]
    return [{"type": "text", "text": said.texts[0]}] if said.texts[0] else []


def stream(message: Dict[str, Any]) -> List[Dict[str, Any]]:
    usage = message["usage"]
    begun = {**message, "content": [], "stop_reason": None, "usage": {**usage, "output_tokens": 1}}
    events: List[Dict[str, Any]] = [{"type": "message_start", "message": begun}]
    for index, block in enumerate(message["content"]):
        is_text = block["type"] == "text"
        empty = {**block, "text": ""} if is_text else {**block, "input": {}}
        events += [{"type": "content_block_start", "index": index, "content_block": empty}, {"type": "ping"}]
        whole = block["text"] if is_text else json.dumps(block["input"])
        parts = pieces(whole) if is_text else [whole[start : start + 12] for start in range(0, len(whole), 12)]
        kind, name = ("text_delta", "text") if is_text else ("input_json_delta", "partial_json")
        events += [{"type": "content_block_delta", "index": index, "delta": {"type": kind, name: part}} for part in parts]
        events.append({"type": "content_block_stop", "index": index})
    ending = {"stop_reason": message["stop_reason"], "stop_sequence": None}
    events.append({"type": "message_delta", "delta": ending, "usage": {"output_tokens": usage["output_tokens"]}})
    return [*events, {"type": "message_stop"}]


def finish(request: Request, reply: Reply) -> Reply:
    return reply

"""Bedrock: converse and converse-stream. Any key or signature will do; what it was signed with is for other tests to say.

Source: https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_Converse.html, API_runtime_ConverseStream.html and
botocore's service model.
"""

from __future__ import annotations

import json
import re
from typing import Any, Callable, Dict, List, Optional
from urllib.parse import unquote

import event_stream
from dialogue import pieces
from message import Ask, Reply, Request, Said, Target, Tool, json_reply

NAME = "bedrock_converse"
VECTORS = [NAME]
PATH = re.compile(r"/model/([^/]+)/(converse|converse-stream)$")
FIELDS = {
    "messages", "system", "inferenceConfig", "toolConfig", "guardrailConfig", "additionalModelRequestFields", "promptVariables",
    "additionalModelResponseFieldPaths", "requestMetadata", "performanceConfig", "serviceTier", "outputConfig",
}
INFERENCE = {"maxTokens", "temperature", "topP", "stopSequences"}
EXCEPTIONS = {
    400: ("ValidationException", "The request is not valid."),
    403: ("AccessDeniedException", "You don't have access to the model with the specified model ID."),
    404: ("ResourceNotFoundException", "Could not resolve the foundation model from the provided model identifier."),
    408: ("ModelTimeoutException", "Model has timed out in processing the request. Try your request again."),
    424: ("ModelErrorException", "The system encountered an unexpected error during processing. Try your request again."),
    429: ("ThrottlingException", "Too many requests, please wait before trying again."),
    500: ("InternalServerException", "The system encountered an unexpected error during processing. Try your request again."),
    503: ("ServiceUnavailableException", "Bedrock is unable to process your request."),
}


def accepts(request: Request) -> bool:
    return PATH.search(request.raw_path) is not None


def target(request: Request) -> Target:
    match = PATH.search(request.raw_path)
    model, operation = (unquote(match.group(1)), match.group(2)) if match else ("", "")
    signed = re.search(r"Credential=([^/,\s]+)", request.headers.get("authorization", ""))
    return Target(NAME, model, request.bearer() or (signed.group(1) if signed else ""), operation == "converse-stream")


def refuse(request: Request) -> Optional[Reply]:
    if not target(request).key:
        return error(403, "Missing Authentication Token")
    body = request.body
    if not isinstance(body, dict):
        return error(400, "Unable to parse the request body.")
    unknown = sorted(set(body) - FIELDS) + sorted(set(body.get("inferenceConfig") or {}) - INFERENCE)
    if unknown:
        return error(400, f"The request has an unknown member: {unknown[0]}.")
    messages = body.get("messages")
    if not isinstance(messages, list) or not messages:
        return error(400, "A conversation must start with a user message.")
    for index, message in enumerate(messages):
        if not isinstance(message, dict) or message.get("role") != ("user", "assistant")[index % 2]:
            return error(400, "A conversation must alternate between user and assistant roles. Make sure the conversation alternates between user and assistant roles and try again.")
        problem = blocks(message.get("content"), index, "toolConfig" in body)
        if problem:
            return error(400, problem)
    for block in body.get("system") or []:
        if not str(block.get("text", "x")).strip():
            return error(400, "The text field in the ContentBlock object at system is blank. Add text to the text field, and try again.")
    for tool in (body.get("toolConfig") or {}).get("tools", []):
        name = (tool.get("toolSpec") or {}).get("name", "ok")
        if not re.fullmatch(r"[a-zA-Z0-9_-]{1,64}", name):
            return error(400, f"Value '{name}' at 'toolConfig.tools' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_-]+")
    return None


def blocks(content: Any, index: int, has_tools: bool) -> Optional[str]:
    if not isinstance(content, list) or not content:
        return f"The content field in the Message object at messages.{index} is empty. Add a ContentBlock object to the content field and try again."
    for position, block in enumerate(content):
        if "text" in block and not block["text"].strip():
            return f"The text field in the ContentBlock object at messages.{index}.content.{position} is blank. Add text to the text field, and try again."
        if not has_tools and ("toolUse" in block or "toolResult" in block):
            return "The toolConfig field must be defined when using toolUse and toolResult content blocks."
    return None


def error(status: int, message: Optional[str] = None) -> Reply:
    name, usual = EXCEPTIONS.get(status, ("", f"error {status}"))
    return json_reply(status, {"message": message or usual}, {"x-amzn-errortype": name} if name else None, f"error {status}")


def text_of(message: Dict[str, Any]) -> str:
    texts: List[str] = []
    for block in message.get("content") or []:
        texts.append(block.get("text", ""))
        for inner in (block.get("toolResult") or {}).get("content", []):
            texts.append(inner["text"] if "text" in inner else json.dumps(inner.get("json", "")))
    return " ".join(text for text in texts if text)


def read(request: Request) -> Ask:
    body = request.object
    messages = body["messages"]
    config = body.get("toolConfig") or {}
    specs = [tool["toolSpec"] for tool in config.get("tools", []) if "toolSpec" in tool]
    choice = config.get("toolChoice") or {}
    schema = (((body.get("outputConfig") or {}).get("textFormat") or {}).get("structure") or {}).get("jsonSchema") or {}
    answered = any("toolResult" in block for block in messages[-1]["content"])
    who = target(request)
    return Ask(
        model=who.model, stream=who.stream, messages=len(messages), last_role="tool" if answered else messages[-1]["role"],
        last_text=text_of(messages[-1]), prompt_characters=sum(len(text_of(message)) for message in messages),
        tools=[Tool(spec["name"], (spec.get("inputSchema") or {}).get("json") or {}) for spec in specs],
        must_call=choice["tool"]["name"] if "tool" in choice else "" if "any" in choice else None,
        json_schema=json.loads(schema["schema"]) if schema else None, usage_in_stream=True,
        max_tokens=(body.get("inferenceConfig") or {}).get("maxTokens"),
    )


def answer(request: Request, speak: Callable[[Ask], Said]) -> Reply:
    ask = read(request)
    said = speak(ask)
    reason = {"tool_calls": "tool_use", "length": "max_tokens"}.get(said.finish, "end_turn")
    usage = {
        "inputTokens": said.prompt_tokens, "outputTokens": said.completion_tokens,
        "totalTokens": said.prompt_tokens + said.completion_tokens,
    }
    if ask.stream:
        return Reply(200, [("content-type", event_stream.CONTENT_TYPE)], stream(said, reason, usage), True)
    if said.call:
        content = [{"toolUse": {"toolUseId": "tooluse_1", "name": said.call.name, "input": said.call.arguments}}]
    else:
        content = [{"text": said.texts[0]}]
    return json_reply(200, {
        "metrics": {"latencyMs": 12}, "output": {"message": {"content": content, "role": "assistant"}}, "stopReason": reason,
        "usage": usage,
    })


def stream(said: Said, reason: str, usage: Dict[str, int]) -> List[bytes]:
    made = [event_stream.event("messageStart", {"role": "assistant"})]
    if said.call:
        start = {"toolUse": {"toolUseId": "tooluse_1", "name": said.call.name}}
        made.append(event_stream.event("contentBlockStart", {"contentBlockIndex": 0, "start": start}))
        text = json.dumps(said.call.arguments)
        deltas = [{"toolUse": {"input": part}} for part in (text[: len(text) // 2], text[len(text) // 2 :])]
    else:
        deltas = [{"text": piece} for piece in pieces(said.texts[0])]
    made += [event_stream.event("contentBlockDelta", {"contentBlockIndex": 0, "delta": delta}) for delta in deltas]
    made.append(event_stream.event("contentBlockStop", {"contentBlockIndex": 0}))
    made.append(event_stream.event("messageStop", {"stopReason": reason}))
    made.append(event_stream.event("metadata", {"metrics": {"latencyMs": 12}, "usage": usage}))
    return made


def finish(request: Request, reply: Reply) -> Reply:
    return reply

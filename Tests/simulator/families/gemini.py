"""Gemini and Vertex AI: generateContent and streamGenerateContent, for publisher models and tuned endpoints.

Source: https://ai.google.dev/api/generate-content, https://cloud.google.com/vertex-ai/generative-ai/docs/model-reference/inference,
google.genai.types, and https://cloud.google.com/apis/design/errors for the errors.
"""

from __future__ import annotations

import re
from typing import Any, Callable, Dict, List, Optional

from dialogue import pieces
from families.openai_chat import NUMBERS
from message import Ask, Reply, Request, Said, Target, Tool, compact, json_reply

NAME = "gemini"
VECTORS = [NAME]
GEMINI = re.compile(r"/v1(?:beta|alpha)?/(?:models|tunedModels)/([^/]+):(\w+)$")
VERTEX = re.compile(
    r"/v1(?:beta1)?/(?:projects/[^/]+/locations/[^/]+/)?(?:publishers/[^/]+/models|endpoints|models)/([^/]+):(\w+)$")
METHODS = ("generateContent", "streamGenerateContent")
FIELDS = {
    "contents", "systemInstruction", "system_instruction", "tools", "toolConfig", "tool_config", "safetySettings",
    "safety_settings", "generationConfig", "generation_config", "cachedContent", "cached_content", "labels", "model",
    "serviceTier", "modelArmorConfig",
}
STATUSES = {
    400: "INVALID_ARGUMENT", 401: "UNAUTHENTICATED", 403: "PERMISSION_DENIED", 404: "NOT_FOUND", 409: "ABORTED",
    429: "RESOURCE_EXHAUSTED", 499: "CANCELLED", 500: "INTERNAL", 501: "UNIMPLEMENTED", 503: "UNAVAILABLE", 504: "DEADLINE_EXCEEDED",
}
MESSAGES = {
    401: "Request had invalid authentication credentials. Expected OAuth 2 access token, login cookie or other valid authentication credential.",
    403: "The caller does not have permission",
    404: "Requested entity was not found.",
    429: "Resource exhausted. Please try again later. Please refer to https://cloud.google.com/vertex-ai/generative-ai/docs/error-code-429 for more details.",
    500: "An internal error has occurred. Please retry or report in https://developers.generativeai.google/guide/troubleshooting",
    503: "The model is overloaded. Please try again later.",
    504: "Deadline expired before operation could complete.",
}


def parts_of(request: Request) -> Optional["re.Match[str]"]:
    return GEMINI.search(request.path) or VERTEX.search(request.path)


def on_vertex(request: Request) -> bool:
    return GEMINI.search(request.path) is None


def accepts(request: Request) -> bool:
    return parts_of(request) is not None


def target(request: Request) -> Target:
    match = parts_of(request)
    model, method = (match.group(1), match.group(2)) if match else ("", "")
    key = request.headers.get("x-goog-api-key") or request.query.get("key") or request.bearer() or ""
    return Target(NAME, model, key, method == "streamGenerateContent")


def refuse(request: Request) -> Optional[Reply]:
    match = parts_of(request)
    if match is None or match.group(2) not in METHODS or request.method != "POST":
        return error(404)
    if on_vertex(request) and not (request.bearer() or request.headers.get("x-goog-api-key") or request.query.get("key")):
        return error(401, "Request is missing required authentication credential. Expected OAuth 2 access token, login cookie or other valid authentication credential.")
    if not target(request).key:
        return error(403, "Method doesn't allow unregistered callers (callers without established identity). Please use API Key or other form of API consumer identity to call this API.")
    body = request.body
    if not isinstance(body, dict):
        return error(400, "Invalid JSON payload received. Unable to parse the body.")
    for name in body:
        if name not in FIELDS:
            return error(400, f'Invalid JSON payload received. Unknown name "{name}": Cannot find field.')
    contents = body.get("contents")
    if not isinstance(contents, list) or not contents:
        return error(400, "* GenerateContentRequest.contents: contents is not specified\n")
    for index, content in enumerate(contents):
        if not isinstance(content, dict) or content.get("role", "user") not in ("user", "model", "function"):
            return error(400, "Please use a valid role: user, model.")
        parts = content.get("parts")
        if not isinstance(parts, list) or not parts or not all(isinstance(part, dict) and part for part in parts):
            return error(400, f"* GenerateContentRequest.contents[{index}].parts: contents.parts must not be empty.\n")
    return None


def error(status: int, message: Optional[str] = None) -> Reply:
    text = message or MESSAGES.get(status, f"Error {status}.")
    value = {"error": {"code": status, "message": text, "status": STATUSES.get(status, "UNKNOWN")}}
    return json_reply(status, value, headers(), f"error {status}")


def headers() -> Dict[str, str]:
    return {"vary": "Origin, X-Origin, Referer", "server": "scaffolding on HTTPServer2", "server-timing": "gfet4t7; dur=12"}


def read(request: Request) -> Ask:
    body = request.object
    contents = body["contents"]
    config = body.get("generationConfig") or body.get("generation_config") or {}
    calling = (body.get("toolConfig") or body.get("tool_config") or {})
    calling = calling.get("functionCallingConfig") or calling.get("function_calling_config") or {}
    allowed = calling.get("allowedFunctionNames") or calling.get("allowed_function_names") or []
    schema = first(config, "responseSchema", "response_schema", "responseJsonSchema", "response_json_schema")
    mime = first(config, "responseMimeType", "response_mime_type")
    system = body.get("systemInstruction") or body.get("system_instruction") or {}
    last = contents[-1]
    answered = any("functionResponse" in part or "function_response" in part for part in last["parts"])
    return Ask(
        model=target(request).model, stream=target(request).stream, messages=len(contents),
        last_role="tool" if answered else last.get("role", "user"), last_text=text_of(last),
        prompt_characters=sum(len(text_of(content)) for content in [*contents, system]), tools=tools_of(body),
        must_call=(allowed[0] if allowed else "") if str(calling.get("mode", "")).upper() == "ANY" else None,
        json_schema=schema, json_object=mime == "application/json" and schema is None,
        choices=first(config, "candidateCount", "candidate_count") or 1, usage_in_stream=True,
        max_tokens=first(config, "maxOutputTokens", "max_output_tokens"),
    )


def first(value: Dict[str, Any], *names: str) -> Any:
    return next((value[name] for name in names if value.get(name) is not None), None)


def tools_of(body: Dict[str, Any]) -> List[Tool]:
    made = []
    for tool in body.get("tools") or []:
        for one in first(tool, "functionDeclarations", "function_declarations") or []:
            schema = first(one, "parameters", "parametersJsonSchema", "parameters_json_schema")
            made.append(Tool(one.get("name", ""), schema or {}))
    return made


def text_of(content: Dict[str, Any]) -> str:
    texts = []
    for part in content.get("parts") or []:
        response = first(part, "functionResponse", "function_response")
        texts.append(compact(response.get("response")).decode() if response else part.get("text") or "")
    return "".join(texts)


def answer(request: Request, speak: Callable[[Ask], Said]) -> Reply:
    ask = read(request)
    return render(ask, speak(ask))


def render(ask: Ask, said: Said) -> Reply:
    events = stream(ask, said) if ask.stream else []
    if not ask.stream:
        candidates = [candidate(index, text, said, True) for index, text in enumerate(said.texts)]
        return json_reply(200, {"candidates": candidates, **trailer(ask, said, said.completion_tokens)}, headers())
    parts = [b"data: " + compact(event) + b"\r\n\r\n" for event in events]
    return Reply(200, [("content-type", "text/event-stream"), *headers().items()], parts, True)


def stream(ask: Ask, said: Said) -> List[Dict[str, Any]]:
    events: List[Dict[str, Any]] = []
    frame = trailer(ask, said, 0)
    for index, text in enumerate(said.texts):
        texts = pieces(text, 2) or [""]
        for number, piece in enumerate(texts):
            frame = {**frame, "usageMetadata": usage(said, min(said.completion_tokens, (number + 1) * 2))}
            events.append({"candidates": [candidate(index, piece, said, number == len(texts) - 1)], **frame})
    events[-1]["usageMetadata"] = usage(said, said.completion_tokens)
    return events


def candidate(index: int, text: str, said: Said, last: bool) -> Dict[str, Any]:
    part: Dict[str, Any] = {"text": text}
    if said.call:
        part = {"functionCall": {"name": said.call.name, "args": said.call.arguments}}
    made: Dict[str, Any] = {"content": {"parts": [part], "role": "model"}}
    if last:
        made["finishReason"] = "MAX_TOKENS" if said.finish == "length" else "STOP"
    return {**made, "index": index}


def trailer(ask: Ask, said: Said, spent: int) -> Dict[str, Any]:
    return {"usageMetadata": usage(said, spent), "modelVersion": ask.model, "responseId": f"simulated{next(NUMBERS):08d}"}


def usage(said: Said, spent: int) -> Dict[str, Any]:
    return {
        "promptTokenCount": said.prompt_tokens, "candidatesTokenCount": spent,
        "totalTokenCount": said.prompt_tokens + spent,
        "promptTokensDetails": [{"modality": "TEXT", "tokenCount": said.prompt_tokens}],
    }


def as_array(reply: Reply) -> Reply:
    """Without alt=sse Google streams one JSON array, and an error as an array of one."""
    events = [part[6:].rstrip(b"\r\n") for part in reply.parts] if reply.stream else [reply.body]
    parts = [(b"[" if index == 0 else b",\r\n") + event for index, event in enumerate(events)] + [b"]"]
    kept = [(name, value) for name, value in reply.headers if name.lower() != "content-type"]
    return Reply(reply.status, [("content-type", "application/json; charset=UTF-8"), *kept], parts, reply.stream, reply.label)


def finish(request: Request, reply: Reply) -> Reply:
    bare = target(request).stream and request.query.get("alt") != "sse"
    is_json = any(name.lower() == "content-type" and "html" not in value for name, value in reply.headers)
    return as_array(reply) if bare and is_json and reply.body else reply

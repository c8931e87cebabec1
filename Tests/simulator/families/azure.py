"""Azure OpenAI: OpenAI's chat under a deployment's path, with its own authentication, errors and filter results.

Source: https://learn.microsoft.com/azure/ai-services/openai/reference and …/concepts/content-filter.
"""

from __future__ import annotations

import re
from typing import Any, Callable, Dict, List, Optional

from families import openai_chat
from message import Ask, Reply, Request, Said, Target, compact, json_reply

NAME = "azure"
VECTORS = [NAME, openai_chat.NAME]
DEPLOYMENT = re.compile(r"(?:^|/)openai/deployments/([^/]+)(/.*)?$")
VERSION_1 = "/openai/v1/chat/completions"
SAFE = {name: {"filtered": False, "severity": "safe"} for name in ("hate", "self_harm", "sexual", "violence")}
PROMPT_SAFE = [{"prompt_index": 0, "content_filter_results": {**SAFE, "jailbreak": {"filtered": False, "detected": False}}}]
MESSAGES = {
    401: "Access denied due to invalid subscription key or wrong API endpoint. Make sure to provide a valid key for an "
         "active subscription and use a correct regional API endpoint for your resource.",
    403: "Access denied due to Virtual Network/Firewall rules.",
    404: "Resource not found",
    408: "The operation was timeout.",
    429: "Requests to the ChatCompletions_Create Operation under Azure OpenAI API version 2024-10-21 have exceeded token "
         "rate limit of your current OpenAI S0 pricing tier. Please retry after 2 seconds. Please go here: "
         "https://aka.ms/oai/quotaincrease if you would like to further increase the default rate limit.",
    500: "Internal server error",
    503: "The service is temporarily unable to process your request. Please try again later.",
}


def accepts(request: Request) -> bool:
    # Groq has the path /openai/v1 too: only Azure has a key in this header, or a version in the query.
    is_azure = "api-key" in request.headers or "api-version" in request.query
    return deployment(request) is not None or (is_azure and request.path.endswith(VERSION_1))


def deployment(request: Request) -> Optional[str]:
    match = DEPLOYMENT.search(request.path)
    return match.group(1) if match else None


def target(request: Request) -> Target:
    model = deployment(request) or str(request.object.get("model", ""))
    key = request.headers.get("api-key") or request.bearer() or ""
    return Target(NAME, model, key, request.object.get("stream") is True)


def refuse(request: Request) -> Optional[Reply]:
    named = deployment(request)
    if request.method != "POST" or not request.path.endswith("/chat/completions"):
        return coded(404, MESSAGES[404])
    if not (request.headers.get("api-key") or request.bearer()):
        return coded(401, MESSAGES[401])
    if named and not request.query.get("api-version"):
        return coded(404, MESSAGES[404])
    return openai_chat.refuse_body(request, needs_model=named is None)


def coded(status: int, message: str) -> Reply:
    """The body of Azure's gateway, in front of the model: the status again, as a string."""
    return json_reply(status, {"error": {"code": str(status), "message": message}}, label="refused")


def error(status: int, message: Optional[str] = None) -> Reply:
    if status == 400:
        return openai_chat.error(status, message)
    reply = coded(status, message or MESSAGES.get(status, f"Error {status}."))
    reply.headers += headers().items()
    reply.label = f"error {status}"
    return reply


def answer(request: Request, speak: Callable[[Ask], Said]) -> Reply:
    ask = openai_chat.read(request, deployment(request))
    return render(ask, speak(ask))


def finish(request: Request, reply: Reply) -> Reply:
    return reply


def headers() -> Dict[str, str]:
    number = next(openai_chat.NUMBERS)
    return {"apim-request-id": f"00000000-0000-4000-8000-{number:012d}", "x-ms-region": "Simulated", "x-ms-deployment-name": "simulated"}


def render(ask: Ask, said: Said) -> Reply:
    if not ask.stream:
        body = openai_chat.completion(ask, said)
        for choice in body["choices"]:
            choice["content_filter_results"] = SAFE
        return json_reply(200, {**body, "prompt_filter_results": PROMPT_SAFE}, headers())
    first: Dict[str, Any] = {
        "id": "", "object": "", "created": 0, "model": "", "choices": [], "prompt_filter_results": PROMPT_SAFE}
    events: List[Dict[str, Any]] = [first]
    for chunk in openai_chat.chunks(ask, said):
        for choice in chunk["choices"]:
            choice["content_filter_results"] = SAFE if choice["delta"].get("content") else {}
        events.append(chunk)
    parts = [b"data: " + compact(event) + b"\n\n" for event in events] + [b"data: [DONE]\n\n"]
    return Reply(200, [("content-type", "text/event-stream; charset=utf-8"), *headers().items()], parts, True)

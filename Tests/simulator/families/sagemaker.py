"""SageMaker's endpoints: text-generation-inference behind one, OpenAI's chat behind another, by what the body holds.

Source: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html and …WithResponseStream.html.
"""

from __future__ import annotations

import re
from typing import Any, Callable, Dict, Optional
from urllib.parse import unquote

import event_stream
from families import openai_chat
from families import text_generation_inference as tgi
from message import Ask, Reply, Request, Said, Target, json_reply

NAME = "sagemaker"
VECTORS = [NAME, "sagemaker_chat"]
PATH = re.compile(r"/endpoints/([^/]+)/(invocations|invocations-response-stream)$")
# A part of an answer need not end where a line does.
PART = 60


def accepts(request: Request) -> bool:
    return PATH.search(request.raw_path) is not None


def target(request: Request) -> Target:
    match = PATH.search(request.raw_path)
    endpoint, operation = (unquote(match.group(1)), match.group(2)) if match else ("", "")
    signed = re.search(r"Credential=([^/,\s]+)", request.headers.get("authorization", ""))
    return Target(NAME, endpoint, signed.group(1) if signed else "", operation != "invocations")


def error(status: int, message: Optional[str] = None) -> Reply:
    names = {400: "ValidationError", 403: "AccessDeniedException", 424: "ModelError", 429: "ThrottlingException", 503: "ServiceUnavailable"}
    value: Dict[str, Any] = {"message": message or f"Error {status}."}
    return json_reply(status, value, {"x-amzn-errortype": names.get(status, "InternalFailure")}, f"error {status}")


def is_chat(request: Request) -> bool:
    return "messages" in request.object


def refuse(request: Request) -> Optional[Reply]:
    if not target(request).key:
        return error(403, "Missing Authentication Token")
    if not isinstance(request.body, dict):
        return error(400, "The body is not JSON")
    refused = openai_chat.refuse_body(request, needs_model=False) if is_chat(request) else tgi.refuse(inner(request))
    return None if refused is None else error(424, refused.body.decode())


def inner(request: Request) -> Request:
    """What stands behind the endpoint is asked."""
    return Request("POST", "/generate_stream" if target(request).stream else "/generate", {}, request.raw)


def answer(request: Request, speak: Callable[[Ask], Said]) -> Reply:
    to = target(request)
    if is_chat(request):
        ask = openai_chat.read(request, to.model)
        ask.stream, ask.usage_in_stream = to.stream, True
        reply = openai_chat.render(ask, speak(ask))
    else:
        reply = tgi.answer(inner(request), speak)
        if not to.stream:
            return Reply(200, reply.headers, [b"[" + reply.body + b"]"])
    if not to.stream:
        return reply
    data = b"".join(reply.parts)
    parts = [event_stream.event("PayloadPart", data[start : start + PART]) for start in range(0, len(data), PART)]
    return Reply(200, [("content-type", event_stream.CONTENT_TYPE)], parts, True)


def finish(request: Request, reply: Reply) -> Reply:
    return reply

"""watsonx.ai: text/chat, which is OpenAI's with members of its own, and text/generation; models and deployments.

Source: https://cloud.ibm.com/apidocs/watsonx-ai.
"""

from __future__ import annotations

import re
from typing import Any, Callable, Dict, Optional

from dialogue import pieces
from families import openai_chat, text_prompt
from message import Ask, Reply, Request, Said, Target, compact, json_reply

NAME = "watsonx_text"
VECTORS = [NAME, openai_chat.NAME]
PATH = re.compile(r"/ml/v1/(?:deployments/([^/]+)/)?text/(chat|chat_stream|generation|generation_stream)$")
CODES = {400: "invalid_request_entity", 401: "authentication_token_not_valid", 404: "model_not_supported", 429: "consumption_limit_reached"}


def accepts(request: Request) -> bool:
    return PATH.search(request.path) is not None


def parts(request: Request) -> Any:
    return PATH.search(request.path).groups()  # type: ignore[union-attr]


def target(request: Request) -> Target:
    deployment, what = parts(request)
    return Target(NAME, deployment or str(request.object.get("model_id", "")), request.bearer() or "", what.endswith("_stream"))


def error(status: int, message: Optional[str] = None) -> Reply:
    entry = {"code": CODES.get(status, "downstream_request_failed"), "message": message or f"Error {status}."}
    return json_reply(status, {"errors": [entry], "trace": "simulated", "status_code": status}, label=f"error {status}")


def refuse(request: Request) -> Optional[Reply]:
    deployment, what = parts(request)
    body = request.body
    if not request.bearer():
        return error(401, "Failed to authenticate the request due to invalid token")
    if not request.query.get("version"):
        return error(400, "The query parameter 'version' is required")
    if not isinstance(body, dict):
        return error(400, "The body is not JSON")
    leaked = sorted((openai_chat.NOT_FOR_THE_WIRE | {"model", "token", "stream_options"}).intersection(body))
    if leaked:
        return error(400, f"Json document validation error: {leaked[0]} is not a known property")
    if not deployment and (not body.get("model_id") or bool(body.get("project_id")) == bool(body.get("space_id"))):
        return error(400, "Either space_id or project_id has to be given")
    if what.startswith("chat"):
        return openai_chat.refuse_messages(body)
    return None if isinstance(body.get("input"), str) and body["input"] else error(400, "'input' is required")


def answer(request: Request, speak: Callable[[Ask], Said]) -> Reply:
    to, body = target(request), request.object
    if parts(request)[1].startswith("chat"):
        if body.get("tool_choice_option"):
            body["tool_choice"] = body["tool_choice_option"]
        ask = openai_chat.read(request, to.model)
        ask.stream = to.stream
        ask.usage_in_stream = True
        return openai_chat.render(ask, speak(ask))
    parameters = body.get("parameters") or {}
    said = speak(text_prompt.ask(to.model, body["input"], to.stream, parameters.get("max_new_tokens")))
    reason = "max_tokens" if said.finish == "length" else "eos_token"
    if not to.stream:
        return json_reply(200, result(to.model, said.texts[0], reason, said.completion_tokens, said.prompt_tokens))
    texts = pieces(said.texts[0]) or [""]
    events = [result(to.model, piece, reason if number == len(texts) - 1 else "not_finished", number + 1, 0 if number else said.prompt_tokens)
              for number, piece in enumerate(texts)]
    sent = [f"id: {number}\nevent: message\ndata: ".encode() + compact(event) + b"\n\n" for number, event in enumerate(events, 1)]
    return Reply(200, [("content-type", "text/event-stream;charset=utf-8")], sent, True)


def result(model: str, text: str, reason: str, generated: int, prompt: int) -> Dict[str, Any]:
    one = {"generated_text": text, "generated_token_count": generated, "input_token_count": prompt, "stop_reason": reason}
    return {"model_id": model, "created_at": "2026-11-01T00:00:00.000Z", "results": [one]}


def finish(request: Request, reply: Reply) -> Reply:
    return reply

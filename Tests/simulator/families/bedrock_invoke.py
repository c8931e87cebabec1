"""Bedrock's InvokeModel: Claude's own Messages and Llama's own prompt, whole and streamed in AWS messages.

Source: https://docs.aws.amazon.com/bedrock/latest/APIReference/API_runtime_InvokeModel.html,
https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-anthropic-claude-messages.html, …-meta.html.
"""

from __future__ import annotations

import json
import re
from typing import Any, Callable, Dict, List, Optional
from urllib.parse import unquote

import event_stream
from dialogue import pieces
from families import anthropic, bedrock, text_prompt
from message import Ask, Reply, Request, Said, Target, compact, json_reply

NAME = "bedrock_invoke"
VECTORS = [NAME, bedrock.NAME]
PATH = re.compile(r"/model/([^/]+)/(invoke|invoke-with-response-stream)$")
LLAMA = {"prompt", "max_gen_len", "temperature", "top_p", "images"}

error = bedrock.error


def accepts(request: Request) -> bool:
    return PATH.search(request.raw_path) is not None


def target(request: Request) -> Target:
    match = PATH.search(request.raw_path)
    model, operation = (unquote(match.group(1)), match.group(2)) if match else ("", "")
    signed = re.search(r"Credential=([^/,\s]+)", request.headers.get("authorization", ""))
    return Target(NAME, model, request.bearer() or (signed.group(1) if signed else ""), operation != "invoke")


def speaks_prompt(model: str) -> bool:
    return "meta.llama" in model


def refuse(request: Request) -> Optional[Reply]:
    to, body = target(request), request.body
    if not to.key:
        return error(403, "Missing Authentication Token")
    if not isinstance(body, dict):
        return error(400, "Malformed input request, please reformat your input and try again.")
    if speaks_prompt(to.model):
        unknown = sorted(set(body) - LLAMA)
        problem = f"extraneous key [{unknown[0]}] is not permitted" if unknown else None if body.get("prompt") else "required key [prompt] not found"
    elif body.get("anthropic_version") != "bedrock-2023-05-31":
        problem = "anthropic_version: Field required"
    elif "model" in body or "stream" in body:
        problem = "extraneous key [model] is not permitted"
    else:
        refused = anthropic.refuse(as_messages(request))
        problem = None if refused is None else json.loads(refused.body)["error"]["message"]
    return None if problem is None else error(400, f"Malformed input request: {problem}, please reformat your input and try again.")


def as_messages(request: Request) -> Request:
    """The request that Anthropic's own API would be sent."""
    to = target(request)
    body = {name: value for name, value in request.object.items() if name not in ("anthropic_version", "anthropic_beta")}
    headers = {"x-api-key": "k", "anthropic-version": "2023-06-01"}
    return Request("POST", "/v1/messages", headers, compact({**body, "model": to.model, "stream": to.stream}))


def answer(request: Request, speak: Callable[[Ask], Said]) -> Reply:
    to = target(request)
    if speaks_prompt(to.model):
        said = speak(text_prompt.ask(to.model, request.object["prompt"], to.stream, request.object.get("max_gen_len")))
        return streamed(llama_events(said)) if to.stream else json_reply(200, llama(said.texts[0], said, True))
    reply = anthropic.answer(as_messages(request), speak)
    if not to.stream:
        return json_reply(200, json.loads(reply.body))
    return streamed([json.loads(part.decode().partition("data: ")[2]) for part in reply.parts])


def streamed(events: List[Dict[str, Any]]) -> Reply:
    return Reply(200, [("content-type", event_stream.CONTENT_TYPE)], [event_stream.chunk(event) for event in events], True)


def llama(text: str, said: Said, is_last: bool, is_first: bool = True) -> Dict[str, Any]:
    return {"generation": text, "prompt_token_count": said.prompt_tokens if is_first else None,
            "generation_token_count": said.completion_tokens, "stop_reason": said.finish if is_last else None}


def llama_events(said: Said) -> List[Dict[str, Any]]:
    texts = [*pieces(said.texts[0]), ""]
    return [llama(text, said, number == len(texts) - 1, number == 0) for number, text in enumerate(texts)]


def finish(request: Request, reply: Reply) -> Reply:
    return reply

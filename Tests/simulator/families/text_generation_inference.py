"""Hugging Face's text-generation-inference, and Predibase, which serves LoRAX: /generate and /generate_stream.

Source: https://huggingface.co/docs/text-generation-inference/reference/api_reference, https://docs.predibase.com/api-reference.
"""

from __future__ import annotations

import re
from typing import Any, Callable, Dict, List, Optional

from dialogue import pieces
from families import text_prompt
from families.openai_chat import NOT_FOR_THE_WIRE
from message import Ask, Reply, Request, Said, Target, compact, json_reply

NAME = "tgi"
VECTORS = [NAME]
PATH = re.compile(r"(?:/deployments/v2/llms/([^/]+))?/generate(_stream)?$")
PARAMETERS = {
    "adapter_id", "adapter_source", "api_token", "best_of", "decoder_input_details", "details", "do_sample", "frequency_penalty",
    "grammar", "max_new_tokens", "repetition_penalty", "response_format", "return_full_text", "schema", "seed", "stop", "temperature",
    "top_k", "top_n_tokens", "top_p", "truncate", "typical_p", "watermark",
}
TYPES = {422: "validation", 424: "generation", 429: "overloaded", 500: "incomplete_generation"}
MESSAGES = {401: "Authorization header is correct, but the token seems invalid", 429: "Model is overloaded", 503: "Service Unavailable"}


def accepts(request: Request) -> bool:
    return PATH.search(request.path) is not None


def target(request: Request) -> Target:
    match = PATH.search(request.path)
    return Target(NAME, (match.group(1) if match else None) or "tgi", request.bearer() or "", bool(match and match.group(2)))


def refuse(request: Request) -> Optional[Reply]:
    body = request.body
    if request.method != "POST":
        return json_reply(405, {"error": "Method Not Allowed"}, label="refused")
    if "/deployments/" in request.path and not request.bearer():
        return json_reply(401, {"error": "Missing API token"}, label="refused")
    if not isinstance(body, dict) or not isinstance(body.get("inputs"), str) or not body["inputs"]:
        return json_reply(422, {"error": "Input validation error: `inputs` cannot be empty", "error_type": "validation"}, label="refused")
    parameters = body.get("parameters") or {}
    unknown = sorted((set(body) - {"inputs", "parameters", "stream"}) | (set(parameters) - PARAMETERS) | NOT_FOR_THE_WIRE.intersection(body))
    if unknown:
        return json_reply(422, {"error": f"unknown field `{unknown[0]}`", "error_type": "validation"}, label="refused")
    if parameters.get("temperature") is not None and parameters["temperature"] <= 0:
        return error(422, "Input validation error: `temperature` must be strictly positive")
    return None


def error(status: int, message: Optional[str] = None) -> Reply:
    value = {"error": message or MESSAGES.get(status, f"Error {status}.")}
    return json_reply(status, {**value, **({"error_type": TYPES[status]} if status in TYPES else {})}, label=f"error {status}")


def answer(request: Request, speak: Callable[[Ask], Said]) -> Reply:
    parameters = request.object.get("parameters") or {}
    to = target(request)
    ask = text_prompt.ask(to.model, request.object["inputs"], to.stream, parameters.get("max_new_tokens"), parameters.get("best_of") or 1)
    said = speak(ask)
    return Reply(200, [("content-type", "text/event-stream")], stream(said), True) if to.stream else json_reply(200, whole(said))


def finish(request: Request, reply: Reply) -> Reply:
    return reply


def token(number: int, text: str, special: bool = False) -> Dict[str, Any]:
    return {"id": number, "text": text, "logprob": -0.1, "special": special}


def reason(said: Said) -> str:
    return "length" if said.finish == "length" else "eos_token"


def whole(said: Said) -> Dict[str, Any]:
    def details(text: str) -> Dict[str, Any]:
        return {"finish_reason": reason(said), "prompt_tokens": said.prompt_tokens, "generated_tokens": len(pieces(text)),
                "seed": None, "prefill": [], "tokens": [token(number, piece) for number, piece in enumerate(pieces(text))]}

    others = [{"generated_text": text, **details(text)} for text in said.texts[1:]]
    more = {"best_of_sequences": others} if others else {}
    return {"generated_text": said.texts[0], "details": {**details(said.texts[0]), **more}}


def stream(said: Said) -> List[bytes]:
    text = said.texts[0]
    events = [{"index": number, "token": token(number, piece), "generated_text": None, "details": None}
              for number, piece in enumerate(pieces(text), 1)]
    last = {"finish_reason": reason(said), "generated_tokens": said.completion_tokens, "input_length": said.prompt_tokens, "seed": None}
    events.append({"index": len(events) + 1, "token": token(2, "</s>", True), "generated_text": text, "details": last})
    return [b"data:" + compact(event) + b"\n\n" for event in events]

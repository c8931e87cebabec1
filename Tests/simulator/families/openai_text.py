"""OpenAI's text completions: any path that ends in /completions and is not that of the chat.

Source: https://platform.openai.com/docs/api-reference/completions.
"""

from __future__ import annotations

import itertools
import time
from typing import Any, Callable, Dict, List, Optional

from dialogue import pieces
from families import openai_chat, text_prompt
from message import Ask, Reply, Request, Said, Target, compact, json_reply

NAME = "openai_text"
VECTORS = [NAME]
NUMBERS = itertools.count(1)


def accepts(request: Request) -> bool:
    return request.path.endswith("/completions") and not request.path.endswith("/chat/completions")


def target(request: Request) -> Target:
    return Target(NAME, str(request.object.get("model", "")), request.bearer() or "", request.object.get("stream") is True)


def refuse(request: Request) -> Optional[Reply]:
    body = request.body
    if not request.bearer():
        return openai_chat.invalid("You didn't provide an API key.", status=401)
    if not isinstance(body, dict) or not body.get("model"):
        return openai_chat.invalid("you must provide a model parameter")
    leaked = sorted((openai_chat.NOT_FOR_THE_WIRE | {"messages", "tools", "max_completion_tokens"}).intersection(body))
    if leaked:
        return openai_chat.invalid(f"Unrecognized request argument supplied: {', '.join(leaked)}")
    if not isinstance(body.get("prompt"), str):
        return openai_chat.invalid("Invalid type for 'prompt'.", "prompt", "invalid_type")
    return None


error = openai_chat.error


def finish(request: Request, reply: Reply) -> Reply:
    return reply


def answer(request: Request, speak: Callable[[Ask], Said]) -> Reply:
    body, to = request.object, target(request)
    said = speak(text_prompt.ask(to.model, body["prompt"], to.stream, body.get("max_tokens"), body.get("n") or 1))
    frame = {"id": f"cmpl-simulated{next(NUMBERS):08d}", "object": "text_completion", "created": int(time.time()), "model": to.model}
    usage = {"prompt_tokens": said.prompt_tokens, "completion_tokens": said.completion_tokens,
             "total_tokens": said.prompt_tokens + said.completion_tokens}
    if not to.stream:
        choices = [choice(text, index, said.finish) for index, text in enumerate(said.texts)]
        return json_reply(200, {**frame, "choices": choices, "usage": usage})
    events: List[Dict[str, Any]] = []
    for index, text in enumerate(said.texts):
        events += [{**frame, "choices": [choice(piece, index, None)]} for piece in pieces(text)]
        events.append({**frame, "choices": [choice("", index, said.finish)]})
    if (body.get("stream_options") or {}).get("include_usage"):
        events.append({**frame, "choices": [], "usage": usage})
    parts = [b"data: " + compact(event) + b"\n\n" for event in events] + [b"data: [DONE]\n\n"]
    return Reply(200, [("content-type", "text/event-stream")], parts, True)


def choice(text: str, index: int, reason: Optional[str]) -> Dict[str, Any]:
    return {"text": text, "index": index, "logprobs": None, "finish_reason": reason}

"""Replicate: predictions of models, versions and deployments, asked for until they have ended, or streamed from an address of theirs.

A version starts cold: even who waits for it gets it unfinished, and must ask twice. Source: https://replicate.com/docs/reference/http.
"""

from __future__ import annotations

import itertools
import re
from typing import Any, Callable, Dict, Optional

from dialogue import pieces
from families import text_prompt
from families.openai_chat import NOT_FOR_THE_WIRE
from message import Ask, Reply, Request, Said, Target, json_reply

NAME = "replicate"
VECTORS = [NAME]
CREATE = re.compile(r"/v1/(?:models/([^/]+/[^/]+)/|deployments/([^/]+/[^/]+)/)?predictions$")
GET = re.compile(r"/v1/(predictions|streams)/(simulated\d+)$")
NUMBERS = itertools.count(1)
DETAILS = {401: "You did not pass a valid authentication token", 404: "The requested resource could not be found.", 429: "Request was throttled."}
running: Dict[str, Dict[str, Any]] = {}


def accepts(request: Request) -> bool:
    return CREATE.search(request.path) is not None or GET.search(request.path) is not None


def key(request: Request) -> str:
    kind, _, token = request.headers.get("authorization", "").partition(" ")
    return token.strip() if kind.lower() in ("token", "bearer") else ""


def target(request: Request) -> Target:
    match, asked = CREATE.search(request.path), GET.search(request.path)
    if asked and asked.group(2) in running:
        # What is asked for later is the model's too: a step behind `+then:` is for it.
        return Target(NAME, running[asked.group(2)]["model"].replace("+then:", "+sim:"), key(request), asked.group(1) == "streams")
    model = (match.group(1) or match.group(2) or str(request.object.get("version", ""))) if match else request.path.rpartition("/")[2]
    return Target(NAME, model, key(request), request.object.get("stream") is True)


def error(status: int, message: Optional[str] = None) -> Reply:
    return json_reply(status, {"detail": message or DETAILS.get(status, f"Error {status}."), "status": status}, label=f"error {status}")


def refuse(request: Request) -> Optional[Reply]:
    if not key(request):
        return error(401)
    asked = GET.search(request.path)
    if asked:
        return None if request.method == "GET" and asked.group(2) in running else error(404)
    body = request.body
    if request.method != "POST" or not isinstance(body, dict) or not isinstance(body.get("input"), dict):
        return error(422, "- input is required\n")
    if request.path.endswith("/v1/predictions") and not body.get("version"):
        return error(422, "- version is required\n")
    leaked = sorted((NOT_FOR_THE_WIRE | {"messages", "tools", "stream_options"}).intersection({**body, **body["input"]}))
    if leaked:
        return error(422, f"- input: unknown property {leaked[0]}\n")
    return None if body["input"].get("prompt") else error(422, "- input: prompt is required\n")


def answer(request: Request, speak: Callable[[Ask], Said]) -> Reply:
    asked = GET.search(request.path)
    if asked:
        state = running[asked.group(2)]
        if asked.group(1) == "streams":
            return stream(state["said"])
        state["questions"] -= 1
        return json_reply(200, prediction(state))
    body, to = request.object, target(request)
    limit = next((body["input"][name] for name in ("max_tokens", "max_new_tokens") if name in body["input"]), None)
    ask = text_prompt.ask(to.model.partition("+then:")[0], body["input"]["prompt"], to.stream, limit)
    is_ready = "wait" in request.headers.get("prefer", "") and not body.get("version")
    state = {"id": f"simulated{next(NUMBERS):08d}", "said": speak(ask), "model": to.model, "questions": 0 if is_ready else 2,
             "host": request.headers.get("host", ""), "prefix": request.path[: request.path.index("/v1/")]}
    running[state["id"]] = state
    return json_reply(201, prediction(state))


def prediction(state: Dict[str, Any]) -> Dict[str, Any]:
    said, base = state["said"], f"http://{state['host']}{state['prefix']}/v1"
    made = {"id": state["id"], "model": state["model"], "error": None, "logs": "", "output": None,
            "status": "succeeded" if state["questions"] <= 0 else "processing",
            "urls": {"get": f"{base}/predictions/{state['id']}", "cancel": f"{base}/predictions/{state['id']}/cancel",
                     "stream": f"{base}/streams/{state['id']}"}}
    if state["questions"] <= 0:
        made.update(output=pieces(said.texts[0]), metrics={"input_token_count": said.prompt_tokens, "output_token_count": said.completion_tokens})
    return made


def stream(said: Said) -> Reply:
    events = [("output", piece) for piece in pieces(said.texts[0])] + [("done", "{}")]
    parts = [f"event: {name}\nid: {number}\n".encode() + b"".join(b"data: " + line.encode() + b"\n" for line in text.split("\n")) + b"\n"
             for number, (name, text) in enumerate(events)]
    return Reply(200, [("content-type", "text/event-stream")], parts, True)


def finish(request: Request, reply: Reply) -> Reply:
    return reply

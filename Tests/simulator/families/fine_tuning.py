"""Fine-tuning jobs and the models they make, as Tests/vectors/fine_tuning records them of eight providers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable, Dict, Optional
from urllib.parse import urlencode

from message import Ask, Reply, Request, Said, Target, json_reply

NAME = "fine_tuning"
VECTORS: list = []
FOLDER = Path(__file__).resolve().parents[2] / "vectors" / "fine_tuning"
ANSWERS: Dict[str, Dict[str, Any]] = {}
for file in sorted(FOLDER.glob("*.json")):
    recorded = json.loads(file.read_text(encoding="utf-8"))
    ANSWERS[recorded["provider"]] = recorded["answers"]
PLACES = ("/jobs/", "/fine_tuning/", "/fine-tunes", "tuningJobs", "tunedModels", "FineTuningJobs", "dpoJobs", "-jobs/", "-models", "/models",
          "custom-model-deployments", "provisioned-model-throughputs")


def accepts(request: Request) -> bool:
    return request.method == "GET" and any(place in request.path for place in PLACES)


def key(request: Request) -> str:
    headers = request.headers
    return headers.get("api-key") or headers.get("x-goog-api-key") or headers.get("authorization", "").rpartition(" ")[2]


def target(request: Request) -> Target:
    return Target(NAME, request.path.rpartition("/")[2], key(request), False)


def error(status: int, message: Optional[str] = None) -> Reply:
    text = message or ("No such fine-tuning job" if status == 404 else f"Error {status}.")
    return json_reply(status, {"error": {"message": text, "type": "invalid_request_error", "code": None}, "message": text}, label=f"error {status}")


def refuse(request: Request) -> Optional[Reply]:
    if not key(request):
        return error(401)
    return None if recorded_answer(request) is not None else error(404)


def recorded_answer(request: Request) -> Optional[Any]:
    """A host may stand for one provider by a first segment with its name: /mistral/v1/models."""
    name, _, rest = request.raw_target.lstrip("/").partition("/")
    if name in ANSWERS:
        return ANSWERS[name].get("/" + rest)
    known = [ANSWERS["openai"], *ANSWERS.values()]
    return next((answers[request.raw_target] for answers in known if request.raw_target in answers), None)


def answer(request: Request, speak: Callable[[Ask], Said]) -> Reply:
    return json_reply(200, recorded_answer(request))


def finish(request: Request, reply: Reply) -> Reply:
    return reply

"""What providers answer about fine-tuning jobs and the models made by them, by the types of their SDKs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, Tuple
from urllib.parse import unquote

from bedrock_types import shaped

FINE_TUNING = Path(__file__).resolve().parent / "fine_tuning"
# Is given the path that was asked for, and the answer.
Check = Callable[[str, Any], None]


def openai() -> Check:
    from check import known
    from openai.types import Model
    from openai.types.fine_tuning import FineTuningJob

    def answer(path: str, value: Any) -> None:
        if "/jobs/" in path:
            known(FineTuningJob.model_validate(value))
        for model in value.get("data", []):
            known(Model.model_validate(model))

    return answer


def azure() -> Check:
    """Azure says more of a model than OpenAI, and calls two states of a job otherwise
    (learn.microsoft.com/rest/api/azureopenai/fine-tuning, "FineTuningState")."""
    from openai.types.fine_tuning import FineTuningJob

    names = {"pending": "queued", "notRunning": "queued", "canceled": "cancelled"}

    def answer(path: str, value: Any) -> None:
        if "/jobs/" in path:
            FineTuningJob.model_validate({**value, "status": names.get(value["status"], value["status"])})

    return answer


def mistral() -> Check:
    from mistralai.client.models.modellist import ModelList

    try:
        from mistralai.models import ClassifierDetailedJobOut, CompletionDetailedJobOut
    except ImportError:  # not in every version
        CompletionDetailedJobOut = ClassifierDetailedJobOut = None

    def answer(path: str, value: Any) -> None:
        if "/jobs/" not in path:
            for model in ModelList.model_validate(value).data or []:
                assert not getattr(model, "is_unknown", False), f"{model} is no model that the SDK knows"
        elif CompletionDetailedJobOut is not None:
            job = CompletionDetailedJobOut if value["job_type"] == "completion" else ClassifierDetailedJobOut
            job.model_validate(value)

    return answer


def vertex_ai() -> Check:
    from google.genai import types

    def answer(path: str, value: Any) -> None:
        for job in value.get("tuningJobs", [] if "?" in path else [value]):
            types.TuningJob.model_validate(job)

    return answer


def gemini() -> Check:
    """The SDK has no type of its own for tunedModels, and makes a tuning job of each."""
    from google.genai import types
    from google.genai.tunings import _TuningJob_from_mldev as job

    def answer(path: str, value: Any) -> None:
        for model in value.get("tunedModels", [] if "?" in path else [value]):
            made = types.TuningJob.model_validate(job(model))
            assert made.name == model["name"] and made.state is not None and made.create_time is not None, f"{model} is no tuned model"

    return answer


def bedrock() -> Check:
    import botocore.session

    model = botocore.session.get_session().get_service_model("bedrock")
    gets = [model.operation_model(name) for name in model.operation_names]
    gets = [operation for operation in gets if operation.http["method"] == "GET" and operation.output_shape is not None]

    def fits(template: str, path: str) -> bool:
        parts, given = template.split("?")[0].split("/"), path.split("?")[0].split("/")
        return len(parts) == len(given) and all(part == own or "{" in part for part, own in zip(parts, given))

    def answer(path: str, value: Any) -> None:
        found = [operation for operation in gets if fits(operation.http["requestUri"], path)]
        exact = [operation for operation in found if "{" not in operation.http["requestUri"]] or found
        assert exact, f"{unquote(path)} is no path of the service"
        shaped(exact[0].output_shape, value)

    return answer


TYPES: Dict[str, Callable[[], Check]] = {
    "openai": openai, "azure": azure, "mistral": mistral, "vertex_ai": vertex_ai, "gemini": gemini, "bedrock": bedrock,
}


def check() -> Iterator[Tuple[str, str]]:
    """The name of each answer that was read, with what is wrong with it, or "". An absent SDK has its say as `absent`."""
    for provider, make in TYPES.items():
        try:
            judge = make()
        except ImportError as missing:
            yield "absent", f"{provider} fine-tuning ({missing})"
            continue
        vector = json.loads((FINE_TUNING / f"{provider}.json").read_text(encoding="utf-8"))
        for path, value in vector["answers"].items():
            try:
                judge(path, value)
                yield path, ""
            except Exception as raised:  # whatever the SDK raises is the finding
                yield path, f"{type(raised).__name__}: {raised}"

"""Requests for embeddings by the types of the vendors' SDKs, and the answers by OpenAI's, Google's, Cohere's, Mistral's and Ollama's."""

from __future__ import annotations

import inspect
import json
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, Tuple, Union

EMBEDDINGS = Path(__file__).resolve().parent / "embeddings"
Check = Callable[[Any], None]


def openai() -> Tuple[Check, Check]:
    from check import known
    from openai.types import CreateEmbeddingResponse, EmbeddingCreateParams
    from pydantic import TypeAdapter

    adapter = TypeAdapter(EmbeddingCreateParams)
    # The SDK's iterables are read only as they are walked, when it is too late to be another member of a union.
    inputs = TypeAdapter(Union[str, List[str], List[int], List[List[int]]])

    def request(body: Any) -> None:
        assert set(body) <= set(EmbeddingCreateParams.__annotations__), f"{sorted(body)} has members unknown to the SDK"
        inputs.validate_python(body["input"], strict=True)
        adapter.validate_python({**body, "input": "a"})

    def answer(value: Any) -> None:
        # Of base64 the type knows nothing: the SDK decodes it before.
        data = [{**one, "embedding": [0.0] if isinstance(one["embedding"], str) else one["embedding"]} for one in value["data"]]
        known(CreateEmbeddingResponse.model_validate({**value, "data": data}))

    return request, answer


def mistral() -> Tuple[Check, Check]:
    try:
        from mistralai.client.models.embeddingrequest import EmbeddingRequest
    except ModuleNotFoundError:
        from mistralai.models import EmbeddingRequest
    names = {field.alias or name for name, field in EmbeddingRequest.model_fields.items()}

    def request(body: Any) -> None:
        assert set(body) <= names, f"{sorted(set(body) - names)} unknown to the SDK"
        EmbeddingRequest.model_validate(body)

    return request, openai()[1]


def google() -> Tuple[Check, Check]:
    from google.genai import types

    def config(body: Dict[str, Any]) -> None:
        types.EmbedContentConfig.model_validate(body)  # forbids what it does not know

    def content(body: Dict[str, Any]) -> None:
        types.Content.model_validate(body.pop("content"))
        config(body)

    def request(body: Any) -> None:
        for one in body.get("requests", []):
            assert one.pop("model").startswith("models/")
            content(one)
        for one in body.get("instances", []):
            assert isinstance(one.pop("content"), str)
            config(one)
        config(body.get("parameters", {}))
        if "content" in body:
            content(body)

    def answer(value: Any) -> None:
        vectors = value.get("embeddings") or [one["embeddings"] for one in value.get("predictions", [])] or [value["embedding"]]
        for one in vectors:
            types.ContentEmbedding.model_validate({name: inner for name, inner in one.items() if name != "statistics"})

    return request, answer


def cohere() -> Tuple[Check, Check]:
    from cohere.types import EmbedByTypeResponse, EmbedInput
    from cohere.v2.client import V2Client
    from pydantic import TypeAdapter

    names = set(inspect.signature(V2Client.embed).parameters)

    def request(body: Any) -> None:
        assert set(body) <= names, f"{sorted(set(body) - names)} unknown to the SDK"
        assert body["input_type"] in ("search_document", "search_query", "classification", "clustering", "image")
        for one in body.get("inputs", []):
            TypeAdapter(EmbedInput).validate_python(one)

    def answer(value: Any) -> None:
        if isinstance(value["embeddings"], dict):
            EmbedByTypeResponse.model_validate(value)

    return request, answer


def ollama() -> Tuple[Check, Check]:
    from ollama import EmbedResponse
    from ollama._types import EmbedRequest

    def request(body: Any) -> None:
        assert set(body) <= set(EmbedRequest.model_fields), f"{sorted(body)} has members unknown to the SDK"
        EmbedRequest.model_validate(body, strict=True)

    return request, lambda value: EmbedResponse.model_validate(value) and None


def tei() -> Tuple[Check, Check]:
    from dataclasses import fields

    from huggingface_hub.inference._generated.types import FeatureExtractionInput

    names = {field.name for field in fields(FeatureExtractionInput)}

    def request(body: Any) -> None:
        # `dimensions` is younger than the SDK: huggingface.github.io/text-embeddings-inference.
        assert set(body) <= names | {"dimensions"}, f"{sorted(set(body) - names)} unknown to the SDK"
        FeatureExtractionInput.parse_obj_as_instance(body)

    return request, lambda value: None


# Azure's are OpenAI's; Cohere's on Bedrock are Cohere's without a model. Titan and watsonx.ai have no SDK with types.
TYPES: List[Tuple[Tuple[str, ...], Callable[[], Tuple[Check, Check]]]] = [
    (("openai", "text-embedding", "azure"), openai), (("mistral",), mistral), (("gemini", "vertex_ai"), google),
    (("cohere", "bedrock/cohere"), cohere), (("ollama",), ollama), (("huggingface",), tei),
]


def cases(name: str) -> List[Dict[str, Any]]:
    return json.loads((EMBEDDINGS / f"{name}.json").read_text(encoding="utf-8"))


def check() -> Iterator[Tuple[str, str]]:
    """The name of each body and answer that was read, with what is wrong with it, or "". An absent SDK has its say as `absent`."""
    for prefixes, make in TYPES:
        try:
            request, answer = make()
        except ImportError as missing:
            yield "absent", f"{prefixes[0]} embeddings ({missing})"
            continue
        for case in cases("requests"):
            if not case["request"]["model"].startswith(prefixes) or "bodies" not in case:
                continue
            own = set(case["request"].get("extra_body") or {})
            for body in case["bodies"]:
                yield case["name"], problem(request, {name: value for name, value in body.items() if name not in own})
        for case in cases("answers"):
            if not case["model"].startswith(prefixes) or "failure" in case:
                continue
            for one in case["answers"]:
                yield case["name"], problem(answer, one)


def problem(judge: Check, value: Any) -> str:
    try:
        judge(json.loads(json.dumps(value)))
        return ""
    except Exception as raised:  # whatever the SDK raises is the finding
        return f"{type(raised).__name__}: {raised}"

#!/usr/bin/env python3
"""Checks the vectors: their own form always, and against the vendors' SDK types where these are installed.

    python3 -m venv /tmp/v && /tmp/v/bin/pip install openai anthropic google-genai huggingface_hub botocore cohere mistralai ollama && /tmp/v/bin/python Tests/vectors/check.py
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, Tuple

import anthropic_types
import bedrock_types
import cohere_types
import embedding_types
import fine_tuning_types
import ollama_types
import request_types

WIRE = Path(__file__).resolve().parent / "wire"
TRANSLATE = WIRE.parent / "translate"
FIELDS = {"about", "source", "status", "headers", "body", "newline", "framing", "encoding"}
REQUIRED = {"about", "status", "headers", "body"}
REQUIRED_BODY = {"messages", "model", "contents", "prompt", "inputs", "parameters", "max_tokens"}
# Vectors that are wrong on purpose, with what is wrong with them in their "about".
BROKEN = {"empty_200", "not_json_200", "html_200", "error_200", "no_content_200"}
# Fields that are documented by the provider and unknown to its own SDK types, or to those of OpenAI.
EXTRA = {
    "content_filter_results", "prompt_filter_results", "reasoning_content", "reasoning", "reasoning_details", "model_id",
    "model_version", "created_at", "obfuscation",
}


def events(vector: Dict[str, Any]) -> Iterator[Any]:
    """The JSON of every event, decoded as the SSE specification has it; of an AWS event stream {its type: its payload}, or where
    that wraps the vendor's own event, that."""
    for event in vector["body"]:
        if vector.get("framing") == "eventstream":
            kind = next((event[kind] for kind in ("event-type", "exception-type") if kind in event), None)
            if kind is not None:
                yield event["bytes"] if "bytes" in event else {kind: event.get("payload")}
            continue
        if not isinstance(event, str):
            yield event
            continue
        data = [line[5:].lstrip(" ") for line in event.split("\n") if line.startswith("data:")]
        text = "\n".join(data)
        if text and text != "[DONE]":
            yield json.loads(text)


def form(name: str, vector: Dict[str, Any]) -> List[str]:
    wrong = [f"unknown field {field}" for field in set(vector) - FIELDS]
    wrong += [f"no field {field}" for field in REQUIRED - set(vector)]
    if not isinstance(vector["status"], int) or not all(isinstance(value, str) for value in vector["headers"].values()):
        wrong.append("status is a number and headers are strings")
    if isinstance(vector["body"], list) != name.endswith("_stream"):
        wrong.append("a streamed vector's name ends in _stream, and no other's")
    return wrong


def openai_types() -> Callable[[str, Any, bool], None]:
    from openai.types import ErrorObject
    from openai.types.chat import ChatCompletion, ChatCompletionChunk

    def check(family: str, value: Any, stream: bool) -> None:
        if "error" in value or "detail" in value or "errors" in value or value.get("object") == "error":
            error = value.get("error")
            # Azure's gateway and compatible servers have errors of their own shapes.
            if family == "openai_chat" and isinstance(error, dict):
                ErrorObject.model_validate(error, strict=True)
            return
        if stream and not value["object"]:
            value = {**value, "object": "chat.completion.chunk"}  # Azure's first chunk, about the prompt
        model = (ChatCompletionChunk if stream else ChatCompletion).model_validate(value, strict=True)
        known(model)

    return check


def responses_types() -> Callable[[str, Any, bool], None]:
    from openai.types import ErrorObject
    from openai.types.responses import Response, ResponseStreamEvent
    from pydantic import TypeAdapter

    event = TypeAdapter(ResponseStreamEvent)

    def check(family: str, value: Any, stream: bool) -> None:
        if not stream and isinstance(value.get("error"), dict) and "object" not in value:
            ErrorObject.model_validate(value["error"], strict=True)
        elif stream and value["type"] != "keepalive":
            known(event.validate_python(value, strict=True))
        elif not stream and "id" in value:
            known(Response.model_validate(value, strict=True))

    return check


def responses_request() -> Callable[[Any], None]:
    from openai.types.responses.response_create_params import ResponseCreateParamsNonStreaming, ResponseCreateParamsStreaming
    from pydantic import TypeAdapter

    types = {False: TypeAdapter(ResponseCreateParamsNonStreaming), True: TypeAdapter(ResponseCreateParamsStreaming)}

    def check(body: Any) -> None:
        for item in body["input"]:
            if item["type"] == "reasoning":
                item.setdefault("id", "")  # which the API itself does not demand
        # An iterable in the types is read only as it is walked.
        json.dumps(types[body.get("stream", False)].validate_python(body), default=list)

    return check


def google_types() -> Callable[[str, Any, bool], None]:
    from google.genai import errors, types

    def check(family: str, value: Any, stream: bool) -> None:
        if isinstance(value, list):
            value = value[0]
        if "error" in value:
            error = errors.APIError(value["error"]["code"], value)
            assert error.status and error.message, "an error has a status and a message"
            return
        types.GenerateContentResponse.model_validate(value)  # forbids what it does not know

    return check


def generation_types() -> Callable[[str, Any, bool], None]:
    from dataclasses import fields

    from huggingface_hub.inference._generated.types import TextGenerationOutput, TextGenerationStreamOutput

    def check(family: str, value: Any, stream: bool) -> None:
        for answer in value if isinstance(value, list) else [value]:
            if "error" in answer or "detail" in answer:
                continue
            # LoRAX has no index, marks skipped tokens and counts the prompt in a member of its own.
            made = TextGenerationStreamOutput if stream else TextGenerationOutput
            assert set(answer) <= {field.name for field in fields(made)}, "a member that the SDK does not know"
            made.parse_obj_as_instance({"index": 0, **answer} if stream else answer)

    return check


def completion_types() -> Callable[[str, Any, bool], None]:
    from openai.types import Completion

    def check(family: str, value: Any, stream: bool) -> None:
        if "error" in value:
            return
        # A chunk has no reason yet, where the SDK's one type for both demands one.
        choices = [{**choice, "finish_reason": choice["finish_reason"] or "stop"} for choice in value["choices"]]
        known(Completion.model_validate({**value, "choices": choices}, strict=True))

    return check


def known(model: Any, path: str = "") -> None:
    """No field that the SDK's type does not have, but for the documented extras."""
    for name in model.model_extra or {}:
        assert name in EXTRA, f"{path}{name} is unknown to the SDK"
    for name in type(model).model_fields:
        inner = getattr(model, name)
        for one in inner if isinstance(inner, list) else [inner]:
            if hasattr(one, "model_extra"):
                known(one, f"{path}{name}.")


def main() -> int:
    checks: Dict[str, Callable[[str, Any, bool], None]] = {}
    types = [
        (("openai_chat", "azure"), openai_types), (("openai_responses",), responses_types), (("openai_text",), completion_types),
        (("gemini",), google_types), (("anthropic",), anthropic_types.answers), (("tgi",), generation_types),
        (("bedrock_converse",), bedrock_types.converse_answers),
        (("cohere",), cohere_types.answers), (("ollama", "ollama_generate"), ollama_types.answers),
    ]
    for families, make in types:
        try:
            checks.update(dict.fromkeys(families, make()))
        except ImportError as missing:
            print(f"not checked against types: {', '.join(families)} ({missing})")
    failures: List[Tuple[str, str]] = []
    count = typed = 0
    for file in sorted(WIRE.glob("*/*.json")):
        family, name = file.parent.name, file.stem
        vector = json.loads(file.read_text(encoding="utf-8"))
        count += 1
        failures += [(f"{family}/{name}", wrong) for wrong in form(name, vector)]
        is_json = "json" in vector["headers"]["content-type"] or isinstance(vector["body"], list)
        if family not in checks or name in BROKEN or not is_json or not vector["body"]:
            continue
        body = vector["body"]
        try:
            for value in events(vector) if isinstance(body, list) else [json.loads(body) if isinstance(body, str) else body]:
                checks[family](family, value, isinstance(body, list))
            typed += 1
        except Exception as problem:  # whatever the SDK raises is the finding
            failures.append((f"{family}/{name}", f"{type(problem).__name__}: {problem}"))
    bodies = 0
    requests = [
        ("openai_responses", "", responses_request), ("anthropic", "", anthropic_types.requests),
        ("bedrock_converse", "", bedrock_types.converse_requests), ("cohere", "", cohere_types.requests),
        ("ollama", "", ollama_types.requests), ("ollama_generate", "", ollama_types.requests), ("gemini", "", request_types.gemini),
        ("openai_text", "", request_types.openai_text), ("openai_chat", "openai/", request_types.openai_chat),
        ("openai_chat", "mistral/", request_types.mistral), ("bedrock_invoke", "anthropic.claude", anthropic_types.requests),
        ("bedrock_invoke", "nova", bedrock_types.nova_requests), ("tgi", "", request_types.text_generation),
        ("sagemaker", "", request_types.text_generation),
    ]
    for family, model, make_check in requests:
        try:
            check_body = make_check()
        except ImportError as missing:
            print(f"bodies not checked against types: {family} {model} ({missing})")
            continue
        file = TRANSLATE / family / "requests.json"
        for case in json.loads(file.read_text(encoding="utf-8")) if file.exists() else []:
            if "body" not in case or model not in case["request"]["model"]:
                continue
            # What a caller names in extra_body, or in defiance of every type, is the caller's.
            own = {*(case["request"].get("extra_body") or {}), *(("top_k", "vendor") if case["name"] == "unknown_parameters_pass" else ())}
            try:
                check_body({name: value for name, value in case["body"].items() if name not in own or name in REQUIRED_BODY})
                bodies += 1
            except Exception as problem:
                failures.append((f"{family}/{case['name']}", f"{type(problem).__name__}: {problem}"))
    for name, wrong in embedding_types.check():
        if name == "absent":
            print(f"not checked against types: {wrong}")
            continue
        bodies += 1
        failures += [(f"embeddings/{name}", wrong)] if wrong else []
    jobs = 0
    for name, wrong in fine_tuning_types.check():
        if name == "absent":
            print(f"not checked against types: {wrong}")
            continue
        jobs += 1
        failures += [(f"fine_tuning{name}", wrong)] if wrong else []
    for name, wrong in failures:
        print(f"{name}: {wrong}")
    print(f"{count} vectors, {typed}, {bodies} bodies of requests and {jobs} answers about fine-tuning checked against SDK types, {len(failures)} wrong")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())

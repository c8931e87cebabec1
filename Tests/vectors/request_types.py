"""Bodies of requests by the types of the SDKs of OpenAI, Mistral, Hugging Face and Google."""

from __future__ import annotations

import json
from typing import Any, Callable

# What `extra_body` of the vectors adds.
VENDOR = {"x_vendor"}


def strictly(adapter: Any, value: Any) -> None:
    # An iterable in the types is read only as it is walked.
    json.dumps(adapter.validate_python(value), default=list)


def openai_chat() -> Callable[[Any], None]:
    from openai.types.chat.completion_create_params import CompletionCreateParamsNonStreaming, CompletionCreateParamsStreaming
    from pydantic import TypeAdapter

    types = {False: TypeAdapter(CompletionCreateParamsNonStreaming), True: TypeAdapter(CompletionCreateParamsStreaming)}
    names = set(CompletionCreateParamsStreaming.__annotations__) | {
        name for base in CompletionCreateParamsStreaming.__orig_bases__ for name in getattr(base, "__annotations__", {})}

    def check(body: Any) -> None:
        assert set(body) <= names | VENDOR, f"{sorted(set(body) - names)} unknown to the SDK"
        strictly(types[body.get("stream", False)], body)

    return check


def openai_text() -> Callable[[Any], None]:
    from openai.types.completion_create_params import CompletionCreateParamsNonStreaming, CompletionCreateParamsStreaming
    from pydantic import TypeAdapter

    types = {False: TypeAdapter(CompletionCreateParamsNonStreaming), True: TypeAdapter(CompletionCreateParamsStreaming)}

    def check(body: Any) -> None:
        assert isinstance(body["prompt"], str) and "messages" not in body
        strictly(types[body.get("stream", False)], body)

    return check


def mistral() -> Callable[[Any], None]:
    try:
        from mistralai.client.models.chatcompletionrequest import ChatCompletionRequest
    except ModuleNotFoundError as absent:
        if absent.name and not absent.name.startswith("mistralai.client"):
            raise
        from mistralai.models import ChatCompletionRequest

    names = {field.alias or name for name, field in ChatCompletionRequest.model_fields.items()}

    def check(body: Any) -> None:
        assert set(body) <= names | VENDOR, f"{sorted(set(body) - names)} unknown to the SDK"
        ChatCompletionRequest.model_validate(body)

    return check


def text_generation() -> Callable[[Any], None]:
    from dataclasses import fields

    from huggingface_hub import TextGenerationInput, TextGenerationInputGenerateParameters

    names = {field.name for field in fields(TextGenerationInput)}
    # docs.predibase.com, "Generate": where an adapter is, and the form of the text.
    parameters = {field.name for field in fields(TextGenerationInputGenerateParameters)} | {"adapter_source", "response_format"}

    def check(body: Any) -> None:
        assert set(body) <= names | VENDOR, f"{sorted(set(body) - names)} unknown to the SDK"
        assert isinstance(body["inputs"], str)
        given = set(body["parameters"])
        assert given <= parameters, f"{sorted(given - parameters)} unknown to the SDK"

    return check


def gemini() -> Callable[[Any], None]:
    from google.genai import types

    members = {
        "contents": [types.Content], "systemInstruction": types.Content, "tools": [types.Tool], "toolConfig": types.ToolConfig,
        "safetySettings": [types.SafetySetting], "generationConfig": types.GenerationConfig, "cachedContent": None, "labels": None,
        "serviceTier": None,
    }

    def check(body: Any) -> None:
        for name, value in body.items():
            if name in VENDOR:
                continue
            assert name in members, f"{name} unknown to the SDK"
            kind = members[name]
            for one in value if isinstance(kind, list) else [value]:
                if kind is not None:
                    (kind[0] if isinstance(kind, list) else kind).model_validate(one)  # forbids what it does not know

    return check

"""Bodies of requests by the types of the SDKs of OpenAI, Mistral, Hugging Face and Google."""

from __future__ import annotations

import json
import typing
from typing import Any, Callable, Iterator

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


def classes(annotation: Any) -> Iterator[Any]:
    """All classes that an annotation is made of."""
    if isinstance(annotation, type) and not typing.get_args(annotation):
        yield annotation
    for inner in typing.get_args(annotation):
        yield from classes(inner)


def mistral() -> Callable[[Any], None]:
    try:
        from mistralai.client.models.chatcompletionrequest import ChatCompletionRequest
    except ModuleNotFoundError as absent:
        if absent.name and not absent.name.startswith("mistralai.client"):
            raise
        from mistralai.models import ChatCompletionRequest

    def of(model: Any) -> set:
        return {field.alias or name for name, field in model.model_fields.items()}

    names = of(ChatCompletionRequest)
    messages = ChatCompletionRequest.model_fields["messages"].annotation
    by_role = {
        member.model_fields["role"].default: of(member) for member in classes(messages) if "role" in getattr(member, "model_fields", {})}

    def check(body: Any) -> None:
        assert set(body) <= names | VENDOR, f"{sorted(set(body) - names)} unknown to the SDK"
        ChatCompletionRequest.model_validate(body)
        for message in body["messages"]:
            unknown = set(message) - by_role[message["role"]]
            assert not unknown, f"{sorted(unknown)} of a message of the {message['role']} unknown to the SDK"

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

"""Ollama's answers and requests by the types of its SDK."""

from __future__ import annotations

import typing
from typing import Any, Callable, Iterator


def answers() -> Callable[[str, Any, bool], None]:
    from ollama import ChatResponse, GenerateResponse

    types = {"ollama": ChatResponse, "ollama_generate": GenerateResponse}

    def check(family: str, value: Any, stream: bool) -> None:
        if "error" in value:
            assert isinstance(value["error"], str), "an error is a text"
        elif "model" in value:
            types[family].model_validate(value, strict=True)
            named(value, types[family], {"id", "bytes"})

    return check


def requests() -> Callable[[Any], None]:
    from ollama._types import ChatRequest, GenerateRequest

    # Members of Ollama's own api/types.go that its Python types do not have.
    more = {"tool_call_id", "min_p", "x_vendor"}

    def check(body: Any) -> None:
        kind = GenerateRequest if "prompt" in body else ChatRequest
        wrapped = {"images": [{"value": image} for image in body["images"]]} if "images" in body else {}
        kind.model_validate({**body, **wrapped}, strict=True)
        named({name: value for name, value in body.items() if name not in ("format", "tools")}, kind, more)

    return check


def named(value: Any, kind: Any, more: Any) -> None:
    """No member that a type does not have which is not set to refuse any."""
    from pydantic import BaseModel

    def models(annotation: Any) -> Iterator[Any]:
        if isinstance(annotation, type) and issubclass(annotation, BaseModel):
            yield annotation
        for inner in typing.get_args(annotation):
            yield from models(inner)

    for name, member in value.items():
        if name in more:
            continue
        assert name in kind.model_fields, f"{name} is unknown to the SDK"
        for inner in models(kind.model_fields[name].annotation):
            for one in member if isinstance(member, list) else [member]:
                if isinstance(one, dict):
                    named(one, inner, more)

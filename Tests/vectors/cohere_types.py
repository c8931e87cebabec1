"""Cohere's answers and requests by the types of its SDK."""

from __future__ import annotations

import inspect
import typing
from typing import Any, Callable


def answers() -> Callable[[str, Any, bool], None]:
    from check import known
    from cohere.v2.types import V2ChatResponse, V2ChatStreamResponse

    union = typing.get_args(V2ChatStreamResponse)[0]
    kinds = {kind.model_fields["type"].default: kind for kind in typing.get_args(union)}

    def check(family: str, value: Any, stream: bool) -> None:
        if "type" in value:
            if value["type"] == "message-start":  # the whole message of the reference, of which the SDK knows the role
                value = {**value, "delta": {"message": {"role": value["delta"]["message"]["role"]}}}
            # What Cohere may add to its events one day is there to be passed over.
            if value["type"] in kinds:
                known(kinds[value["type"]].model_validate(value))
        elif "finish_reason" in value and "message" in value:
            known(V2ChatResponse.model_validate(value))
        else:
            assert isinstance(value.get("message"), str) or "finish_reason" in value, "an error has a message"

    return check


def requests() -> Callable[[Any], None]:
    from check import known
    from cohere.types import ChatMessageV2, ResponseFormatV2, Thinking, ToolV2
    from cohere.v2.client import V2Client
    from cohere.v2.types import V2ChatRequestToolChoice
    from pydantic import TypeAdapter

    parameters = set(inspect.signature(V2Client.chat).parameters) | {"stream", "x_vendor"}
    roles = {kind.model_fields["role"].default: kind for kind in typing.get_args(typing.get_args(ChatMessageV2)[0])}
    choices = typing.get_args(typing.get_args(V2ChatRequestToolChoice)[0])
    form = TypeAdapter(ResponseFormatV2)

    def check(body: Any) -> None:
        assert set(body) <= parameters, f"{set(body) - parameters} is unknown to the SDK"
        for message in body["messages"]:
            known(roles[message["role"]].model_validate(message))
        for tool in body.get("tools", []):
            known(ToolV2.model_validate(tool))
        assert body.get("tool_choice", choices[0]) in choices
        known(form.validate_python(body.get("response_format", {"type": "text"})))
        known(Thinking.model_validate(body.get("thinking", {"type": "enabled"})))
        assert all(isinstance(stop, str) for stop in body.get("stop_sequences", []))

    return check

"""Anthropic's answers and requests by the types of its SDK."""

from __future__ import annotations

import json
from typing import Any, Callable


def answers() -> Callable[[str, Any, bool], None]:
    from anthropic.types import ErrorResponse, Message, RawMessageStreamEvent
    from check import known
    from pydantic import TypeAdapter

    event = TypeAdapter(RawMessageStreamEvent)

    def check(family: str, value: Any, stream: bool) -> None:
        first = value[0] if isinstance(value, list) else value
        if "error" in first:
            # Google's have a status; one is documented that the SDK does not know.
            if "status" not in first["error"] and first["error"]["type"] != "request_too_large":
                ErrorResponse.model_validate(value, strict=True)
        elif stream and value["type"] != "ping":
            known(event.validate_python(value))
        elif not stream:
            # Services that speak the format may not count.
            known(Message.model_validate({"usage": {"input_tokens": 0, "output_tokens": 0}, **value}))

    return check


def requests() -> Callable[[Any], None]:
    from anthropic.types.beta.message_create_params import MessageCreateParamsNonStreaming, MessageCreateParamsStreaming
    from pydantic import TypeAdapter

    types = {False: TypeAdapter(MessageCreateParamsNonStreaming), True: TypeAdapter(MessageCreateParamsStreaming)}

    def check(body: Any) -> None:
        if "anthropic_version" in body:
            body = {"model": "named by the path", **body}
        assert body["max_tokens"] > 0 and body["messages"], "there must be a limit and a message"
        # An iterable in the types is read only as it is walked.
        json.dumps(types[body.get("stream", False)].validate_python(body), default=list)

    return check

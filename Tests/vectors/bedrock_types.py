"""The shapes of Bedrock's runtime, as botocore's service model has them."""

from __future__ import annotations

import base64
from typing import Any, Callable


def shaped(shape: Any, value: Any, path: str = "") -> Any:
    """The value as botocore has it, blobs decoded; fails on members that the service's model does not know."""
    if shape.type_name == "structure" and not getattr(shape, "is_document_type", False):
        unknown = set(value) - set(shape.members) - {"p"}  # Bedrock pads its events
        assert not unknown, f"{path}: {', '.join(sorted(unknown))} unknown to {shape.name}"
        return {name: shaped(shape.members[name], inner, f"{path}/{name}") for name, inner in value.items() if name in shape.members}
    if shape.type_name == "list":
        return [shaped(shape.member, inner, path) for inner in value]
    if shape.type_name == "map":
        return {name: shaped(shape.value, inner, path) for name, inner in value.items()}
    if shape.type_name == "blob":
        return base64.b64decode(value, validate=True)
    if getattr(shape, "enum", None):
        assert value in shape.enum, f"{path}: {value} is none of {shape.name}"
    return value


def service() -> Any:
    import botocore.session

    return botocore.session.get_session().get_service_model("bedrock-runtime")


def converse_answers() -> Callable[[str, Any, bool], None]:
    model = service()
    whole = model.operation_model("Converse").output_shape
    events = model.operation_model("ConverseStream").output_shape.members["stream"].members

    def check(family: str, value: Any, stream: bool) -> None:
        kind, payload = next(iter(value.items())) if stream else (None, None)
        if kind in events:
            shaped(events[kind], payload)
        elif not stream and "output" in value:
            shaped(whole, value)

    return check


def converse_requests() -> Callable[[Any], None]:
    from botocore.validate import ParamValidator

    shape = service().operation_model("Converse").input_shape

    def check(body: Any) -> None:
        report = ParamValidator().validate(shaped(shape, {"modelId": "m", **body}), shape)
        assert not report.has_errors(), report.generate_report()

    return check


def nova_requests() -> Callable[[Any], None]:
    """Nova's own format is that of Converse, with more among the parameters of inference
    (docs.aws.amazon.com/nova/latest/nova2-userguide/using-invoke-api.html)."""
    check = converse_requests()

    def invoked(body: Any) -> None:
        inference = {name: value for name, value in body.get("inferenceConfig", {}).items() if name not in {"topK", "reasoningConfig"}}
        check({**{name: value for name, value in body.items() if name != "schemaVersion"}, "inferenceConfig": inference})

    return invoked

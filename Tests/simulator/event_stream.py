"""AWS's event stream: application/vnd.amazon.eventstream, one message after another, each with two checksums.

Source: https://docs.aws.amazon.com/AmazonS3/latest/API/RESTSelectObjectAppendix.html
"""

from __future__ import annotations

import base64
import struct
import zlib
from typing import Any, Dict

from message import compact

CONTENT_TYPE = "application/vnd.amazon.eventstream"
STRING = 7


def message(headers: Dict[str, str], payload: bytes) -> bytes:
    block = b""
    for name, value in headers.items():
        block += struct.pack("!B", len(name.encode())) + name.encode()
        block += struct.pack("!BH", STRING, len(value.encode())) + value.encode()
    prelude = struct.pack("!II", 16 + len(block) + len(payload), len(block))
    unsigned = prelude + struct.pack("!I", zlib.crc32(prelude)) + block + payload
    return unsigned + struct.pack("!I", zlib.crc32(unsigned))


def event(kind: str, payload: Any) -> bytes:
    """An event with a JSON payload, or with bytes as they stand."""
    is_json = not isinstance(payload, bytes)
    return message(
        {":event-type": kind, ":content-type": "application/json" if is_json else "application/octet-stream", ":message-type": "event"},
        compact(payload) if is_json else payload)


def chunk(value: Any) -> bytes:
    """The vendor's own event as InvokeModelWithResponseStream wraps it."""
    data = value.encode() if isinstance(value, str) else compact(value)
    return event("chunk", {"bytes": base64.b64encode(data).decode()})


def exception(kind: str, payload: Any) -> bytes:
    return message(
        {":exception-type": kind, ":content-type": "application/json", ":message-type": "exception"},
        payload.encode() if isinstance(payload, str) else compact(payload))


def error(code: str, text: str) -> bytes:
    return message({":error-code": code, ":error-message": text, ":message-type": "error"}, b"")


def element(one: Dict[str, Any]) -> bytes:
    """One element of a vector's body, as ../vectors/README.md describes it."""
    if "error-code" in one:
        return error(one["error-code"], one.get("error-message", ""))
    if "exception-type" in one:
        return exception(one["exception-type"], one.get("payload", ""))
    if "bytes" in one:
        return chunk(one["bytes"])
    payload = one.get("payload", "")
    return event(one["event-type"], payload.encode() if isinstance(payload, str) else payload)

"""Reads the recorded vectors of Tests/vectors/wire; their format is described in Tests/vectors/README.md."""

from __future__ import annotations

import base64
import json
import re
import time
from email.utils import formatdate
from pathlib import Path
from typing import Any, Dict, List, Sequence

import event_stream
from message import Reply, compact

ROOT = Path(__file__).resolve().parent.parent / "vectors" / "wire"


class VectorMissing(Exception):
    pass


def load(name: str, folders: Sequence[str], stream: bool, root: Path = ROOT) -> Reply:
    """The vector `name` as a response.

    A bare name is looked for in the family's folders, as its streamed variant first when the request streams;
    "family/case" names one file and is taken as it stands.
    """
    if not re.fullmatch(r"[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+)?", name) or ".." in name:
        raise VectorMissing(f"not the name of a vector: {name!r}")
    if "/" in name:
        candidates = [name]
    else:
        candidates = [f"{folder}/{case}" for folder in folders for case in ([name + "_stream"] if stream else []) + [name]]
    for candidate in candidates:
        file = root / f"{candidate}.json"
        if file.is_file():
            return reply(json.loads(file.read_text(encoding="utf-8")), candidate)
    raise VectorMissing(f"no vector {' or '.join(candidates)} under {root}")


def reply(vector: Dict[str, Any], label: str) -> Reply:
    body = vector["body"]
    headers = [(name, expand(value)) for name, value in vector["headers"].items()]
    if isinstance(body, list):
        parts, stream = [event(one, vector) for one in body], True
    else:
        parts, stream = [text(body, vector)], False
    return Reply(vector["status"], headers, parts, stream, label)


def text(body: Any, vector: Dict[str, Any]) -> bytes:
    if body is None:
        return b""
    if isinstance(body, str):
        return base64.b64decode(body) if vector.get("encoding") == "base64" else body.encode()
    return compact(body)


def event(one: Any, vector: Dict[str, Any]) -> bytes:
    """One element of a streamed body with its framing: an SSE event, a line, an AWS message, or raw bytes."""
    framing = vector.get("framing", "sse")
    newline = vector.get("newline", "\n").encode()
    if framing == "raw":
        return text(one, vector)
    if framing == "eventstream":
        return event_stream.element(one)
    if framing == "lines":
        return text(one, vector) + newline
    block = one.encode() if isinstance(one, str) else b"data: " + compact(one)
    return block.replace(b"\n", newline) + newline * 2


def expand(value: str) -> str:
    """`{http-date+N}` in a header stands for the time N seconds from now."""

    def date(match: "re.Match[str]") -> str:
        return formatdate(time.time() + int(match.group(1)), usegmt=True)

    return re.sub(r"\{http-date\+(\d+)\}", date, value)


def names(family: str, root: Path = ROOT) -> List[str]:
    return sorted(file.stem for file in (root / family).glob("*.json"))

"""What passes between the server, the script and the provider families: plain data, no behaviour of any provider."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional, Tuple
from urllib.parse import parse_qsl, unquote, urlsplit

ABSENT = object()


class Request:
    """One HTTP request as received. `headers` has lower-case names, `query` the last value of each name."""

    def __init__(self, method: str, target: str, headers: Dict[str, str], raw: bytes):
        parts = urlsplit(target)
        self.method = method
        self.raw_target = target
        self.raw_path = parts.path
        self.path = unquote(parts.path)
        self.query = dict(parse_qsl(parts.query, keep_blank_values=True))
        self.headers = headers
        self.raw = raw
        self._body: Any = ABSENT

    @property
    def body(self) -> Any:
        """The JSON body, or None where there is none or it is not JSON."""
        if self._body is ABSENT:
            try:
                self._body = json.loads(self.raw)
            except ValueError:
                self._body = None
        return self._body

    @property
    def object(self) -> Dict[str, Any]:
        return self.body if isinstance(self.body, dict) else {}

    def bearer(self) -> Optional[str]:
        kind, _, token = self.headers.get("authorization", "").partition(" ")
        return token.strip() if kind.lower() == "bearer" and token.strip() else None


@dataclass
class Target:
    """Whom a request is for: what scripts are matched against. Known before the request is checked."""

    family: str
    model: str = ""
    key: str = ""
    stream: bool = False


@dataclass
class Tool:
    name: str
    schema: Dict[str, Any]


@dataclass
class Ask:
    """What a chat request asks for, whatever the wire format."""

    model: str
    stream: bool
    messages: int
    last_role: str
    last_text: str
    prompt_characters: int
    tools: List[Tool] = field(default_factory=list)
    must_call: Optional[str] = None  # the name of a tool, "" for any of them, None for no obligation
    json_schema: Optional[Dict[str, Any]] = None
    json_object: bool = False
    choices: int = 1
    usage_in_stream: bool = False
    max_tokens: Optional[int] = None


@dataclass
class Call:
    name: str
    arguments: Dict[str, Any]


@dataclass
class Said:
    """The reply of the simulated model: one text or one tool call in each choice."""

    texts: List[str]
    call: Optional[Call] = None
    finish: str = "stop"  # stop, length or tool_calls
    prompt_tokens: int = 0
    completion_tokens: int = 0


@dataclass
class Reply:
    """An HTTP response. A stream sends each part as soon as it is due, everything else is sent at once."""

    status: int
    headers: List[Tuple[str, str]]
    parts: List[bytes]
    stream: bool = False
    label: str = "default"

    @property
    def body(self) -> bytes:
        return b"".join(self.parts)


def compact(value: Any) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()


def json_reply(status: int, value: Any, headers: Optional[Dict[str, str]] = None, label: str = "default") -> Reply:
    return Reply(status, [("content-type", "application/json"), *(headers or {}).items()], [compact(value)], label=label)

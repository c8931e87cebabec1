"""Replies: dictionaries whose members are attributes too."""

from __future__ import annotations

import json
from typing import Any, Dict

# What OpenAI's own types give as None where the JSON does not have it.
OPTIONAL = frozenset((
    "annotations", "audio", "completion_tokens_details", "content", "finish_reason", "function_call", "logprobs",
    "prompt_tokens_details", "reasoning_content", "refusal", "role", "service_tier", "system_fingerprint", "thinking_blocks",
    "tool_calls", "usage",
))


class Reply(Dict[str, Any]):
    """A JSON object: `reply["choices"]` and `reply.choices` are the same. A member named as one of dict's own methods, such
    as "items", is reached by its key only."""

    __slots__ = ()

    def __getattr__(self, name: str) -> Any:
        try:
            return self[name]
        except KeyError:
            if name in OPTIONAL:
                return None
            raise AttributeError(f"no {name!r} here; there are {', '.join(map(repr, self)) or 'no members'}") from None

    def __setattr__(self, name: str, value: Any) -> None:
        self[name] = value

    def __delattr__(self, name: str) -> None:
        try:
            del self[name]
        except KeyError:
            raise AttributeError(name) from None

    def __dir__(self) -> Any:
        return [*super().__dir__(), *self]

    def to_dict(self) -> Dict[str, Any]:
        """Plain dictionaries and lists, all the way down."""
        return {name: plain(value) for name, value in self.items()}


def plain(value: Any) -> Any:
    if isinstance(value, Reply):
        return value.to_dict()
    return [plain(one) for one in value] if isinstance(value, list) else value


def read(text: str) -> Any:
    return json.loads(text, object_hook=Reply)

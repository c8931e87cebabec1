"""The simulated model: composes a reply that says something true about the request, in no provider's format."""

from __future__ import annotations

import json
import re
from typing import Any, Dict, List, Optional

from message import Ask, Call, Said

DEEPEST_SCHEMA = 12


def compose(ask: Ask, text: Optional[str] = None, words: Optional[int] = None) -> Said:
    """The reply to `ask`. A script may put the text, or its number of words, in the model's mouth."""
    prompt_tokens = max(1, ask.prompt_characters // 4)
    if text is None and words is None and ask.must_call is not None and ask.tools:
        tool = next((tool for tool in ask.tools if tool.name == ask.must_call), ask.tools[0])
        arguments = sample(tool.schema, ask.last_text)
        call = Call(tool.name, arguments if isinstance(arguments, dict) else {})
        return Said([""] * ask.choices, call, "tool_calls", prompt_tokens, tokens(json.dumps(call.arguments)) + 4)

    if words is not None:
        spoken = " ".join(f"word{number}" for number in range(words))
    elif text is not None:
        spoken = text
    else:
        spoken = spontaneous(ask)
    finish = "stop"
    if ask.max_tokens is not None and tokens(spoken) > ask.max_tokens:
        spoken, finish = "".join(pieces(spoken)[: max(0, ask.max_tokens)]), "length"
    return Said([spoken] * ask.choices, None, finish, prompt_tokens, tokens(spoken) * ask.choices)


def spontaneous(ask: Ask) -> str:
    if ask.json_schema is not None:
        return json.dumps(sample(ask.json_schema, ask.last_text), ensure_ascii=False)
    if ask.json_object:
        return json.dumps({"model": ask.model, "messages": ask.messages, "last": ask.last_text}, ensure_ascii=False)
    count = "1 message" if ask.messages == 1 else f"{ask.messages} messages"
    quoted = ask.last_text if len(ask.last_text) <= 200 else ask.last_text[:200] + "…"
    if ask.last_role == "tool":
        return f"This is {ask.model}. I read {count}; the tool answered: {quoted}"
    return f'This is {ask.model}. I read {count}; the last one says: "{quoted}"'


def pieces(text: str, words: int = 1) -> List[str]:
    """The text in pieces of so many words, each with the white space before it; joined they are the text."""
    parts = re.findall(r"\s*\S+|\s+$", text)
    return ["".join(parts[start : start + words]) for start in range(0, len(parts), words)]


def tokens(text: str) -> int:
    return len(pieces(text))


def sample(schema: Any, text: str, root: Optional[Dict[str, Any]] = None, depth: int = 0) -> Any:
    """A small value that satisfies a JSON Schema; `text` fills the free strings."""
    if not isinstance(schema, dict) or depth > DEEPEST_SCHEMA:
        return None
    root = schema if root is None else root
    if "$ref" in schema:
        return sample(resolve(schema["$ref"], root), text, root, depth + 1)
    if "const" in schema:
        return schema["const"]
    if schema.get("enum"):
        return schema["enum"][0]
    for union in ("anyOf", "oneOf", "allOf"):
        if schema.get(union):
            return sample(schema[union][0], text, root, depth + 1)
    kind = schema.get("type")
    if isinstance(kind, list):
        kind = next((one for one in kind if one != "null"), "null")
    kind = str(kind).lower() if kind else ("object" if "properties" in schema else "string")
    if kind == "object":
        return {name: sample(inner, text, root, depth + 1) for name, inner in (schema.get("properties") or {}).items()}
    if kind == "array":
        length = max(1, int(schema.get("minItems", 1)))
        return [sample(schema.get("items", {}), text, root, depth + 1) for _ in range(length)]
    if kind in ("integer", "number"):
        return schema.get("minimum", schema.get("exclusiveMinimum", 0) + 1)
    if kind == "boolean":
        return True
    if kind == "null":
        return None
    return text[:80] or "text"


def resolve(reference: Any, root: Dict[str, Any]) -> Any:
    """What a local `#/…` reference of a schema points at."""
    value: Any = root
    for step in str(reference).lstrip("#/").split("/"):
        value = value.get(step) if isinstance(value, dict) else None
    return value

"""Prompts from a file of JSON lines, in any of the forms in which prompts and training examples are written."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Dict, Iterable, List, Optional, Tuple

FORMS = (
    'a text, {"prompt": …}, {"messages": […]}, a line of OpenAI\'s batch or fine-tuning files, {"prompt": …, "completion": …}, '
    'or {"contents": […]}')
# Of a batch's body, what the comparison says itself.
NOT_OF_A_PROMPT = ("model", "models", "baseline", "chunks", "on_chunk", "stream", "stream_options")
ROLES = {"chatbot": "assistant", "model": "assistant", "human": "user"}


class BadPrompt(ValueError):
    """A line that is no prompt."""


@dataclass
class Prompt:
    id: str
    line: int
    # Messages, tools and other parameters.
    request: Dict[str, Any]
    # The assistant's message that the file has for it.
    reference: Optional[Dict[str, Any]]


def message(value: Any) -> Dict[str, Any]:
    """One of any trainer's spelling as OpenAI's."""
    if not isinstance(value, dict) or not isinstance(value.get("role"), str):
        raise BadPrompt("a message is no object with a role")
    # Whether a trainer learns from a message is nothing to a model.
    made = {name: inner for name, inner in value.items() if name not in ("weight", "parts")}
    role = made["role"].lower()
    made["role"] = ROLES.get(role, role)
    content = made.get("content", value.get("parts"))
    if isinstance(content, list):
        content = [{"type": "text", **part} if isinstance(part, dict) and "type" not in part and "text" in part else part for part in content]
        if content and all(isinstance(part, dict) and part.get("type") == "text" and set(part) == {"type", "text"} for part in content):
            content = "".join(part["text"] for part in content)
    if content is not None:
        made["content"] = content
    return made


def conversation(messages: Any) -> Tuple[List[Dict[str, Any]], Optional[Dict[str, Any]]]:
    """What is to be answered, and the answer where the conversation ends with one."""
    if not isinstance(messages, list) or not messages:
        raise BadPrompt("'messages' is no list, or an empty one")
    made = [message(one) for one in messages]
    if made[-1]["role"] == "assistant" and len(made) > 1:
        return made[:-1], made[-1]
    return made, None


def meaning(value: Any) -> Tuple[Dict[str, Any], Optional[Dict[str, Any]]]:
    """The request and the reference of a line."""
    if isinstance(value, str):
        return {"messages": [{"role": "user", "content": value}]}, None
    if not isinstance(value, dict):
        raise BadPrompt(f"it is neither a text nor an object; a line is {FORMS}")
    if isinstance(value.get("body"), dict):
        return meaning({name: inner for name, inner in value["body"].items() if name not in NOT_OF_A_PROMPT})
    if isinstance(value.get("input"), dict) and "preferred_output" in value:
        request, _ = meaning(value["input"])
        preferred = value["preferred_output"]
        return request, message(preferred[-1]) if isinstance(preferred, list) and preferred else None
    if isinstance(value.get("prompt"), str):
        completion = value.get("completion")
        reference = {"role": "assistant", "content": completion} if isinstance(completion, str) else None
        return {"messages": [{"role": "user", "content": value["prompt"]}]}, reference
    system = []
    if isinstance(value.get("contents"), list):
        instruction = value.get("systemInstruction") or value.get("system_instruction")
        if isinstance(instruction, dict):
            system = [message({**instruction, "role": "system"})]
        messages, reference = conversation(value["contents"])
        return {"messages": system + messages}, reference
    if "messages" not in value:
        raise BadPrompt(f"it has no prompt; a line is {FORMS}")
    if isinstance(value.get("system"), (str, list)):
        system = [message({"role": "system", "content": value["system"]})]
    messages, reference = conversation(value["messages"])
    skipped = ("messages", "system", "schemaVersion", "id", "custom_id", "metadata", *NOT_OF_A_PROMPT)
    others = {name: inner for name, inner in value.items() if name not in skipped}
    return {"messages": system + messages, **others}, reference


def read(lines: Iterable[str], limit: Optional[int] = None) -> List[Prompt]:
    """All prompts, or every line that is none: nothing is asked before the whole file makes sense."""
    prompts: List[Prompt] = []
    faults: List[str] = []
    ids: Dict[str, int] = {}
    for number, line in enumerate(lines, 1):
        if limit is not None and len(prompts) >= limit:
            break
        if not line.strip():
            continue
        try:
            value = json.loads(line)
            request, reference = meaning(value)
            name = value.get("custom_id", value.get("id")) if isinstance(value, dict) else None
            name = str(name) if isinstance(name, (str, int)) else str(number)
            if name in ids:
                raise BadPrompt(f"its id \"{name}\" is that of line {ids[name]} too")
            ids[name] = number
            prompts.append(Prompt(name, number, request, reference))
        except json.JSONDecodeError as problem:
            faults.append(f"line {number}: it is not JSON: {problem.msg}, column {problem.colno}")
        except (ValueError, RecursionError) as problem:
            faults.append(f"line {number}: {problem}")
    if faults:
        more = [f"and {len(faults) - 5} lines more"] if len(faults) > 5 else []
        raise BadPrompt("\n".join(faults[:5] + more))
    return prompts

"""What the families have in common that are given one text: which message of a prompt was the last, so far as that can be told."""

from __future__ import annotations

import re
from typing import Optional

from message import Ask

MARKS = re.compile(r"<\|[^|>]*\|>|</?s>|\[/?INST\]|<<?/?SYS>>?|<[^>]*_of_turn>|(?:^|\n)(?:user|assistant|system|User|Assistant):?(?=\n|$)")


def ask(model: str, prompt: str, stream: bool, max_tokens: Optional[int], choices: int = 1) -> Ask:
    said = [part.strip() for part in MARKS.split(prompt) if part.strip() and part.strip() not in ("user", "assistant", "system")]
    return Ask(
        model=model, stream=stream, messages=max(1, len(said)), last_role="user", last_text=said[-1] if said else "",
        prompt_characters=len(prompt), choices=choices, usage_in_stream=True, max_tokens=max_tokens)

"""Where two texts differ, word by word, as HTML."""

from __future__ import annotations

import difflib
import html
import re
from typing import Callable, List

# Beyond this the comparison of words would take the reader's patience.
MOST_STEPS = 1_000_000
PIECE = re.compile(r"\w+\s*|[^\w\s]\s*|\s+")


def marked(text: str, other: str, name: str) -> str:
    """`text`, with what `other` does not have in an element of that name."""
    if text == other:
        return html.escape(text)
    mine, theirs = PIECE.findall(text), PIECE.findall(other)
    start = 0
    while start < min(len(mine), len(theirs)) and mine[start] == theirs[start]:
        start += 1
    end = 0
    while end < min(len(mine), len(theirs)) - start and mine[-1 - end] == theirs[-1 - end]:
        end += 1
    middle, others = mine[start:len(mine) - end], theirs[start:len(theirs) - end]
    made: List[str] = [html.escape("".join(mine[:start]))]
    wrap: Callable[[List[str]], str] = lambda pieces: f"<{name}>{html.escape(''.join(pieces))}</{name}>" if pieces else ""  # noqa: E731
    if len(middle) * len(others) > MOST_STEPS:
        made.append(wrap(middle))
    else:
        for kind, a, b, _, _ in difflib.SequenceMatcher(None, middle, others, autojunk=False).get_opcodes():
            made.append(html.escape("".join(middle[a:b])) if kind == "equal" else wrap(middle[a:b]))
    made.append(html.escape("".join(mine[len(mine) - end:])))
    return "".join(made)

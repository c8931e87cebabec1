"""One page that says how the models compare. It is whole by itself, and shows whatever a model has said as text."""

from __future__ import annotations

import html
import json
from typing import Any, Dict, List, Optional, Sequence, Tuple

from .. import _page
from . import plots, summary
from .differences import marked
from .results import REFERENCE


def page(records: Sequence[Dict[str, Any]], *, title: str = "Models compared", details: int = 200) -> str:
    models = summary.models_of(records)
    baseline = summary.baseline_of(records)
    labels = [one.label for one in models]
    against_reference = any(one.reference_likeness for one in models)
    target = "the reference" if against_reference else f"the baseline, {baseline}"
    likeness = [one.reference_likeness if against_reference else one.likeness for one in models]
    costs = [one.cost for one in models]
    return _page.document(
        title,
        f'<p>{html.escape(opening(records, models, baseline))}</p>',
        _page.table(*summary.table(models, baseline)),
        lineage(models), failures(models, records), notes(models),
        plots.spread("Latency of an answer", models, [one.latencies for one in models]),
        plots.spread("Time to the first token", models, [one.first_tokens for one in models]),
        _page.bars("Cost of all answers", labels, costs, "dollars") if any(cost is not None for cost in costs) else "",
        plots.likeness_histogram(f"Likeness to {target}", models, likeness),
        plots.scatter(f"Each answer: latency, and likeness to {target}", models, records, baseline, against_reference),
        answers(records, baseline, details))


def opening(records: Sequence[Dict[str, Any]], models: Sequence[summary.Model], baseline: Optional[str]) -> str:
    parts = [f"{len(records):,} prompts, {len(models)} models; the baseline is {baseline}."]
    parts.append(
        "A likeness of 1 is the same answer, 0 nothing in common: of the tool calls where there are some, else of the values where both answers "
        "are JSON, else of the words.")
    return " ".join(parts)


def lineage(models: Sequence[summary.Model]) -> str:
    rows = [[one.label, one.model or "–", one.provider or "–", one.base_model or "–"] for one in models]
    if all(row[0] == row[1] and row[3] == "–" for row in rows):
        return ""
    return "<h2>Models</h2>" + _page.table(["model", "id", "provider", "tuned from"], rows)


def failures(models: Sequence[summary.Model], records: Sequence[Dict[str, Any]]) -> str:
    rows = [[one.label, status, f"{count:,}"] for one in models for status, count in one.failures.most_common()]
    rows += [[f'prompt {record["id"]}', record["error"].get("status") or "error", "1"] for record in records if record.get("error")][:20]
    return "<h2>Failures</h2>" + _page.table(["model", "status", "answers"], rows) if rows else ""


def notes(models: Sequence[summary.Model]) -> str:
    lines = [
        f"<li>{html.escape(f'{one.label}: of {count:,} answers the cost is not known, or not all of it: {note}')}</li>"
        for one in models for note, count in one.cost_notes.most_common(2)]
    lines += [
        f"<li>{html.escape(one.label)}: {html.escape(', '.join(f'{count:,} ended with {reason}' for reason, count in one.finish_reasons.most_common()))}</li>"
        for one in models if set(one.finish_reasons) - {"stop"}]
    return f'<ul class="soft">{"".join(lines)}</ul>' if lines else ""


def worst(record: Dict[str, Any]) -> Tuple[int, float]:
    """The failed ones first, then the least alike."""
    comparison = record.get("comparison")
    if not comparison:
        return 0, 0.0
    has_failed = any(result["error"] for result in comparison["results"])
    scores = [result["likeness"]["score"] for result in comparison["results"] if result.get("likeness")]
    scores += [one["score"] for one in comparison.get("pairs", []) if REFERENCE in (one["a"], one["b"])]
    return (0 if has_failed else 1), min(scores, default=1.0)


def answers(records: Sequence[Dict[str, Any]], baseline: Optional[str], limit: int) -> str:
    if limit <= 0 or not records:
        return ""
    ordered = sorted(records, key=worst)
    shown = ordered[:limit]
    more = f" Shown are {len(shown):,} of {len(records):,}." if len(shown) < len(records) else ""
    head = f'<h2>Answers</h2><p class="soft">Failures first, then the least alike. Marked is what the reference, or where there is none the baseline, does not have.{more}</p>'
    return head + "".join(entry(record, baseline, is_open=number < 3) for number, record in enumerate(shown))


def entry(record: Dict[str, Any], baseline: Optional[str], is_open: bool) -> str:
    prompt = html.escape(brief(record.get("request") or {}))
    begin = f'<details{" open" if is_open else ""}><summary><b>{html.escape(str(record["id"]))}</b> {prompt}'
    if record.get("error"):
        return f'{begin} <span class="bad">not asked</span></summary><p class="bad">{html.escape(str(record["error"].get("message")))}</p></details>'
    comparison = record["comparison"]
    results = comparison["results"]
    # What the file says is right stands first, and is what the others are held against.
    results = sorted(results, key=lambda one: one["label"] != REFERENCE)
    base = next((one for one in results if one["label"] in (REFERENCE, comparison.get("baseline"))), None)
    scores = ", ".join(f'{one["likeness"]["score"]:.2f}' for one in results if one.get("likeness"))
    sides = "".join(side(one, base, comparison) for one in results)
    messages = "".join(
        f"<p><b>{html.escape(str(one.get('role')))}</b></p><pre>{html.escape(content(one))}</pre>"
        for one in (record.get("request") or {}).get("messages", []) if isinstance(one, dict))
    return f'{begin} <span class="soft">{html.escape(scores)}</span></summary>{messages}<div class="sides">{sides}</div></details>'


def side(result: Dict[str, Any], base: Optional[Dict[str, Any]], comparison: Dict[str, Any]) -> str:
    facts: List[str] = []
    likeness = result.get("likeness")
    if likeness:
        facts.append("identical" if likeness["exact"] else f'likeness {likeness["score"]:.3f}')
    reference = None if result["label"] == REFERENCE else summary.pair(comparison, result["label"], REFERENCE)
    if reference:
        facts.append("as the reference" if reference["exact"] else f'to the reference {reference["score"]:.3f}')
    if isinstance(result.get("latency_ms"), (int, float)):
        facts.append(f'{_page.milliseconds(result["latency_ms"])} ms')
    if isinstance(result.get("time_to_first_token_ms"), (int, float)):
        facts.append(f'first token {_page.milliseconds(result["time_to_first_token_ms"])} ms')
    usage = result.get("usage") or {}
    if usage.get("completion_tokens"):
        facts.append(f'{usage["completion_tokens"]:,} tokens')
    if isinstance(result.get("cost"), (int, float)):
        facts.append(f'${result["cost"]:,.6f}')
    if result.get("finish_reason") not in (None, "stop"):
        facts.append(str(result["finish_reason"]))
    head = f'<h4>{html.escape(result["label"])}</h4><p class="soft">{html.escape(", ".join(facts))}</p>'
    if result["error"]:
        error = result["error"]
        return f'<div class="side">{head}<p class="bad">{html.escape(str(error.get("status")))}: {html.escape(str(error.get("message")))}</p></div>'
    standard = None if base is None or result is base or base["error"] else base

    def show(mine: str, theirs: str) -> str:
        return html.escape(mine) if standard is None else marked(mine, theirs, "ins")

    def calls(one: Optional[Dict[str, Any]]) -> str:
        return "\n".join(called(call) for call in (one or {}).get("tool_calls") or [])

    said = result.get("text") or ""
    parts = [f'<div class="said">{show(said, (standard or {}).get("text") or "")}</div>'] if said else []
    if calls(result):
        parts.append(f"<pre>{show(calls(result), calls(standard))}</pre>")
    if result.get("request"):
        parts.append(f'<pre>{html.escape(json.dumps(result["request"], indent=1, ensure_ascii=False))}</pre>')
    return f'<div class="side">{head}{"".join(parts) or "<p class=soft>no text</p>"}</div>'


def called(call: Dict[str, Any]) -> str:
    """A tool call with its arguments in the order of their names, so that only what differs is marked."""
    try:
        arguments = json.dumps(json.loads(call.get("arguments") or "{}"), sort_keys=True, ensure_ascii=False, indent=1)
    except (ValueError, RecursionError):
        arguments = str(call.get("arguments"))
    return f'{call.get("name")}({arguments})'


def content(message: Dict[str, Any]) -> str:
    value = message.get("content")
    parts = [value] if isinstance(value, str) else []
    for part in value if isinstance(value, list) else []:
        is_text = isinstance(part, dict) and isinstance(part.get("text"), str)
        parts.append(part["text"] if is_text else f"[{part.get('type', 'part') if isinstance(part, dict) else 'part'}]")
    for call in message.get("tool_calls") or []:
        function = call.get("function") if isinstance(call, dict) else None
        parts.append(called(function if isinstance(function, dict) else {}))
    return "\n".join(parts)


def brief(request: Dict[str, Any]) -> str:
    """The beginning of the last thing said."""
    messages = request.get("messages") or []
    text = " ".join(content(messages[-1]).split()) if messages and isinstance(messages[-1], dict) else ""
    return text if len(text) <= 120 else text[:119] + "…"

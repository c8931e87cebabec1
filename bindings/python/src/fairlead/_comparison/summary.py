"""What all the records say together, model by model."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import Any, Dict, List, Optional, Sequence, Tuple

from .._page import amount, milliseconds
from .results import REFERENCE


def quantile(values: Sequence[float], share: float) -> Optional[float]:
    """Between the two nearest, as a spreadsheet does it."""
    if not values:
        return None
    ordered = sorted(values)
    place = share * (len(ordered) - 1)
    below = int(place)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (ordered[above] - ordered[below]) * (place - below)


def mean(values: Sequence[float]) -> Optional[float]:
    return sum(values) / len(values) if values else None


@dataclass
class Model:
    label: str
    model: Optional[str] = None
    provider: Optional[str] = None
    base_model: Optional[str] = None
    asked: int = 0
    failures: "Counter[str]" = field(default_factory=Counter)
    finish_reasons: "Counter[str]" = field(default_factory=Counter)
    latencies: List[float] = field(default_factory=list)
    first_tokens: List[float] = field(default_factory=list)
    prompt_tokens: int = 0
    completion_tokens: int = 0
    costs: List[float] = field(default_factory=list)
    cost_notes: "Counter[str]" = field(default_factory=Counter)
    # To the baseline, and to the reference.
    likeness: List[float] = field(default_factory=list)
    exact: int = 0
    reference_likeness: List[float] = field(default_factory=list)
    reference_exact: int = 0

    @property
    def failed(self) -> int:
        return sum(self.failures.values())

    @property
    def cost(self) -> Optional[float]:
        return sum(self.costs) if self.costs else None


def pair(comparison: Dict[str, Any], a: str, b: str) -> Optional[Dict[str, Any]]:
    for one in comparison.get("pairs", []):
        if {one["a"], one["b"]} == {a, b}:
            return one  # type: ignore[no-any-return]
    return None


def compared(records: Sequence[Dict[str, Any]]) -> List[Dict[str, Any]]:
    return [record for record in records if isinstance(record.get("comparison"), dict)]


def models_of(records: Sequence[Dict[str, Any]]) -> List[Model]:
    """In the order in which they first came; the reference is none of them."""
    found: Dict[str, Model] = {}
    for record in compared(records):
        comparison = record["comparison"]
        for result in comparison["results"]:
            if result["label"] == REFERENCE:
                continue
            add(found.setdefault(result["label"], Model(result["label"])), result, comparison)
    return list(found.values())


def add(one: Model, result: Dict[str, Any], comparison: Dict[str, Any]) -> None:
    one.model, one.provider = result.get("model") or one.model, result.get("provider") or one.provider
    one.base_model = result.get("base_model") or one.base_model
    one.asked += 1
    if result["error"]:
        one.failures[str(result["error"].get("status") or "error")] += 1
        return
    if result.get("finish_reason"):
        one.finish_reasons[result["finish_reason"]] += 1
    for name, values in (("latency_ms", one.latencies), ("time_to_first_token_ms", one.first_tokens), ("cost", one.costs)):
        if isinstance(result.get(name), (int, float)):
            values.append(result[name])
    if result.get("cost_note"):
        one.cost_notes[result["cost_note"]] += 1
    usage = result.get("usage") or {}
    one.prompt_tokens += usage.get("prompt_tokens") or 0
    one.completion_tokens += usage.get("completion_tokens") or 0
    likeness = result.get("likeness")
    if likeness:
        one.likeness.append(likeness["score"])
        one.exact += likeness["exact"]
    reference = pair(comparison, one.label, REFERENCE)
    if reference:
        one.reference_likeness.append(reference["score"])
        one.reference_exact += reference["exact"]


def baseline_of(records: Sequence[Dict[str, Any]]) -> Optional[str]:
    return next((record["comparison"].get("baseline") for record in reversed(compared(records))), None)


def held_against(records: Sequence[Dict[str, Any]], baseline: Optional[str]) -> List[Dict[str, Any]]:
    """The records with this baseline, whichever they were asked with: the comparison has every pair."""
    found = []
    for record in records:
        comparison = record.get("comparison")
        if isinstance(comparison, dict) and comparison.get("baseline") != baseline:
            results = [
                {**one, "likeness": None if baseline is None or one["label"] == baseline else pair(comparison, one["label"], baseline)}
                for one in comparison["results"]]
            record = {**record, "comparison": {**comparison, "baseline": baseline, "results": results}}
        found.append(record)
    return found


def share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %" if whole else "–"


def table(models: Sequence[Model], baseline: Optional[str]) -> Tuple[List[str], List[List[str]]]:
    """Headings, and a row for each model."""
    has_first = any(one.first_tokens for one in models)
    has_reference = any(one.reference_likeness for one in models)
    head = ["model", "answered", "failed", "p50 ms", "p95 ms"]
    if has_first:
        head += ["first token p50", "first token p95"]
    head += ["tokens in", "tokens out", "cost $", "likeness", "identical"]
    if has_reference:
        head += ["likeness to reference", "identical to it"]
    rows = []
    for one in models:
        row = [
            one.label, f"{one.asked - one.failed:,}", f"{one.failed:,}", milliseconds(quantile(one.latencies, 0.5)), milliseconds(quantile(one.latencies, 0.95))]
        if has_first:
            row += [milliseconds(quantile(one.first_tokens, 0.5)), milliseconds(quantile(one.first_tokens, 0.95))]
        row += [f"{one.prompt_tokens:,}", f"{one.completion_tokens:,}", amount(one.cost, places=6 if (one.cost or 1) < 0.01 else 4)]
        row += ["baseline", ""] if one.label == baseline else [amount(mean(one.likeness), places=3), share(one.exact, len(one.likeness))]
        if has_reference:
            row += [amount(mean(one.reference_likeness), places=3), share(one.reference_exact, len(one.reference_likeness))]
        rows.append(row)
    return head, rows

"""The pictures of a report."""

from __future__ import annotations

import html
import math
from typing import Any, Dict, List, Sequence, Tuple

from .._page import WIDTH, colour, figure, label, legend, shortened
from .results import REFERENCE
from .summary import Model, compared, pair, quantile

LEFT, RIGHT = 220, 40
SPAN = WIDTH - LEFT - RIGHT


def ticks(most: float, count: int = 5) -> List[float]:
    """Round numbers from 0 to the first at or above `most`."""
    raw = max(most, 1e-9) / count
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(power * factor for factor in (1, 2, 2.5, 5, 10) if power * factor >= raw * (1 - 1e-9))
    return [step * number for number in range(math.ceil(most / step - 1e-9) + 1)]


def time(milliseconds: float) -> str:
    return f"{milliseconds / 1000:g} s" if milliseconds >= 1000 else f"{milliseconds:g} ms"


def spread(title: str, models: Sequence[Model], values: Sequence[Sequence[float]]) -> str:
    """For each model a box from the first to the third quarter, a line at the median, whiskers to 5 and 95 in 100, and a dot for each."""
    known = [value for one in values for value in one]
    if not known:
        return ""
    marks = ticks(max(known))
    most = marks[-1]
    height = 44 * len(models) + 26
    shapes = []
    for mark in marks:
        x = LEFT + SPAN * mark / most
        shapes.append(f'<line class="axis" x1="{x:.1f}" y1="0" x2="{x:.1f}" y2="{height - 22}"/>')
        shapes.append(label(x, height - 6, time(mark), "middle", "soft"))
    for row, (one, numbers) in enumerate(zip(models, values)):
        y = 44 * row + 22
        shapes.append(label(LEFT - 12, y + 4, shortened(one.label), "end"))
        if not numbers:
            continue
        low, first, middle, third, high = (LEFT + SPAN * (quantile(numbers, part) or 0) / most for part in (0.05, 0.25, 0.5, 0.75, 0.95))
        fill = colour(row)
        # At most some hundred dots, evenly taken from the ordered ones: more cannot be told apart.
        ordered = sorted(numbers)
        step = max(1, len(ordered) // 300)
        for place, number in enumerate(ordered[::step]):
            shapes.append(f'<circle cx="{LEFT + SPAN * number / most:.1f}" cy="{y + (place * 7) % 15 - 7}" r="2" fill="{fill}" opacity=".35"/>')
        told = html.escape(f"{one.label}: median {quantile(numbers, 0.5):,.0f} ms, 95 in 100 within {quantile(numbers, 0.95):,.0f} ms", quote=True)
        shapes.append(
            f'<g><title>{told}</title><line x1="{low:.1f}" y1="{y}" x2="{high:.1f}" y2="{y}" stroke="{fill}" stroke-width="1.5"/>'
            f'<rect class="bar" x="{first:.1f}" y="{y - 9}" width="{max(third - first, 1):.1f}" height="18" fill="{fill}" opacity=".55"/>'
            f'<line x1="{middle:.1f}" y1="{y - 12}" x2="{middle:.1f}" y2="{y + 12}" stroke="{fill}" stroke-width="3"/></g>')
    return figure(title, height, shapes)


def likeness_histogram(title: str, models: Sequence[Model], values: Sequence[Sequence[float]]) -> str:
    """How many answers are how alike, in tenths, with those that are alike in full apart."""
    rows = [(number, one, numbers) for number, (one, numbers) in enumerate(zip(models, values)) if numbers]
    if not rows:
        return ""
    shapes = []
    height = 84 * len(rows) + 30
    slot = SPAN / 11
    for row, (number, one, numbers) in enumerate(rows):
        counts = [0] * 11
        for value in numbers:
            counts[10 if value >= 1 else min(int(value * 10), 9)] += 1
        base = 84 * row + 74
        shapes.append(label(LEFT - 12, base - 26, shortened(one.label), "end"))
        shapes.append(f'<line class="axis" x1="{LEFT}" y1="{base}" x2="{WIDTH - RIGHT}" y2="{base}"/>')
        for place, count in enumerate(counts):
            tall = 52 * count / max(counts)
            x = LEFT + slot * place + 2
            shapes.append(f'<rect class="bar" x="{x:.1f}" y="{base - tall:.1f}" width="{slot - 4:.1f}" height="{tall:.1f}" fill="{colour(number)}"/>')
            if count:
                shapes.append(label(x + slot / 2 - 2, base - tall - 4, f"{count:,}", "middle", "soft"))
    for place in range(11):
        told = "1" if place == 10 else f"{place / 10:g}–{(place + 1) / 10:g}"
        shapes.append(label(LEFT + slot * (place + 0.5), height - 10, told, "middle", "soft"))
    return figure(title, height, shapes)


def scatter(title: str, models: Sequence[Model], records: Sequence[Dict[str, Any]], baseline: Any, against_reference: bool) -> str:
    """A dot for each prompt and model: how long the answer took, and how alike it is."""
    points: List[Tuple[int, float, float, str]] = []
    numbers = {one.label: number for number, one in enumerate(models)}
    for record in compared(records):
        for result in record["comparison"]["results"]:
            found = pair(record["comparison"], result["label"], REFERENCE) if against_reference else result.get("likeness")
            if result["label"] in numbers and found and isinstance(result.get("latency_ms"), (int, float)):
                points.append((numbers[result["label"]], result["latency_ms"], found["score"], f'{result["label"]}, {record["id"]}'))
    if not points:
        return ""
    marks = ticks(max(latency for _, latency, _, _ in points))
    most, height, left = marks[-1], 300, 60
    span, tall = WIDTH - left - RIGHT, height - 50
    shapes = []
    for mark in marks:
        x = left + span * mark / most
        shapes.append(f'<line class="axis" x1="{x:.1f}" y1="10" x2="{x:.1f}" y2="{10 + tall}"/>')
        shapes.append(label(x, height - 22, time(mark), "middle", "soft"))
    for part in (0.0, 0.25, 0.5, 0.75, 1.0):
        y = 10 + tall * (1 - part)
        shapes.append(f'<line class="axis" x1="{left}" y1="{y:.1f}" x2="{WIDTH - RIGHT}" y2="{y:.1f}"/>')
        shapes.append(label(left - 8, y + 4, f"{part:g}", "end", "soft"))
    shapes.append(label(left + span / 2, height - 4, "latency", "middle", "soft"))
    step = max(1, len(points) // 4000)
    for number, latency, score, name in points[::step]:
        told = html.escape(f"{name}: {latency:,.0f} ms, {score:.3f}", quote=True)
        shapes.append(
            f'<circle class="dot" cx="{left + span * latency / most:.1f}" cy="{10 + tall * (1 - score):.1f}" r="4" fill="{colour(number)}" opacity=".7">'
            f"<title>{told}</title></circle>")
    return figure(title, height, shapes, legend([one.label for one in models]))

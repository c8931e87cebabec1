"""Compares routing strategies in virtual time: `python -m fairlead.simulator plan.json -o report.html`.

The plan is the request of fairlead_simulate. Without -o a table is printed; with it, a page with a picture of each run is written.
"""

from __future__ import annotations

import argparse
import html
import json
import sys
from typing import Any, Callable, Dict, List, Optional, Sequence

import fairlead

COLOURS = ("#2b6cb0", "#c05621", "#2f855a", "#6b46c1", "#b83280", "#975a16", "#285e61", "#4a5568")


def table(runs: Sequence[Any]) -> List[List[str]]:
    """A row for each run, under a row of headings."""
    rows = [["strategy", "requests", "failed", "attempts", "p50 ms", "p99 ms", "max ms", "cost $"]]
    for run in runs:
        latency = run.get("latency_ms") or {}
        cost = run.get("cost")
        rows.append([
            run["strategy"], f"{run['requests']:,}", f"{run['failed']:,}", f"{run['attempts']:,}",
            *(f"{latency[name]:,.0f}" if latency else "-" for name in ("p50", "p99", "max")), "-" if cost is None else f"{cost:,.4f}"])
    return rows


def bars(title: str, runs: Sequence[Any], value: Callable[[Any], Optional[float]], unit: str) -> str:
    """One horizontal bar for each run."""
    values = [value(run) or 0.0 for run in runs]
    most = max([*values, 1e-12])
    lines = [f'<figure><figcaption>{html.escape(title)}</figcaption><svg viewBox="0 0 640 {26 * len(runs) + 6}" role="img">']
    for row, (run, number) in enumerate(zip(runs, values)):
        y = 26 * row + 4
        lines.append(f'<text x="190" y="{y + 14}" text-anchor="end">{html.escape(run["strategy"])}</text>')
        lines.append(f'<rect x="200" y="{y}" width="{340 * number / most:.1f}" height="18" fill="{COLOURS[row % len(COLOURS)]}"/>')
        lines.append(f'<text x="{206 + 340 * number / most:.1f}" y="{y + 14}">{number:,.4g} {unit}</text>')
    return "".join(lines) + "</svg></figure>"


def timeline(title: str, runs: Sequence[Any], value: Callable[[Any], Optional[float]], unit: str) -> str:
    """One line for each run over the time of the run."""
    points = [[(one["at_s"], value(one)) for one in run["timeline"]] for run in runs]
    known = [(at, number) for line in points for at, number in line if number is not None]
    if not known:
        return ""
    longest, most = max(max(at for at, _ in known), 1e-9), max(max(number for _, number in known), 1e-12)
    lines = [f'<figure><figcaption>{html.escape(title)}, at most {most:,.4g} {unit}</figcaption><svg viewBox="0 0 640 200" role="img">',
             '<rect x="0" y="0" width="640" height="180" fill="none" stroke="#cbd5e0"/>']
    for row, line in enumerate(points):
        path = " ".join(f"{640 * at / longest:.1f},{180 - 175 * number / most:.1f}" for at, number in line if number is not None)
        lines.append(f'<polyline points="{path}" fill="none" stroke="{COLOURS[row % len(COLOURS)]}" stroke-width="1.5"/>')
    lines.append(f'<text x="0" y="196">0 s</text><text x="640" y="196" text-anchor="end">{longest:,.0f} s</text>')
    return "".join(lines) + "</svg></figure>"


def shares(runs: Sequence[Any]) -> str:
    """How the attempts were shared among the deployments, a stacked bar for each run."""
    names = list(dict.fromkeys(name for run in runs for name in run["load"]))
    lines = [f'<figure><figcaption>Attempts by deployment</figcaption><svg viewBox="0 0 640 {26 * len(runs) + 6}" role="img">']
    for row, run in enumerate(runs):
        x, y = 200.0, 26 * row + 4
        lines.append(f'<text x="190" y="{y + 14}" text-anchor="end">{html.escape(run["strategy"])}</text>')
        for number, name in enumerate(names):
            width = 430 * run["load"].get(name, {}).get("share", 0)
            title = html.escape(f"{name}: {run['load'].get(name, {}).get('attempts', 0):,}")
            lines.append(f'<rect x="{x:.1f}" y="{y}" width="{width:.1f}" height="18" fill="{COLOURS[number % len(COLOURS)]}"><title>{title}</title></rect>')
            x += width
    keys = " ".join(
        f'<span style="color:{COLOURS[number % len(COLOURS)]}">&#9632;</span> {html.escape(name)}' for number, name in enumerate(names[:16]))
    return "".join(lines) + f"</svg><p>{keys}</p></figure>"


def page(plan: Dict[str, Any], runs: Sequence[Any]) -> str:
    """One self-contained page."""
    head, *rows = table(runs)
    cells = "".join("<tr>" + "".join(f"<td>{html.escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    latency = lambda part: lambda run: (run.get("latency_ms") or {}).get(part)  # noqa: E731
    return f"""<!doctype html><html lang="en"><meta charset="utf-8"><title>Routing strategies compared</title>
<style>body{{font:15px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#1a202c}}
table{{border-collapse:collapse;width:100%}}td,th{{padding:.25rem .5rem;text-align:right;border-bottom:1px solid #e2e8f0}}
td:first-child,th:first-child{{text-align:left}}figure{{margin:2rem 0}}figcaption{{font-weight:600}}svg{{width:100%}}text{{font-size:13px}}
pre{{overflow:auto;background:#f7fafc;padding:1rem}}</style>
<h1>Routing strategies compared</h1><table><tr>{"".join(f"<th>{html.escape(cell)}</th>" for cell in head)}</tr>{cells}</table>
{bars("Median latency", runs, latency("p50"), "ms")}{bars("99th percentile of the latency", runs, latency("p99"), "ms")}
{bars("Failed requests", runs, lambda run: run["failed"], "")}{bars("Cost", runs, lambda run: run.get("cost"), "dollars")}{shares(runs)}
{timeline("Mean latency over time", runs, lambda one: one["mean_ms"], "ms")}
{timeline("Failed requests over time", runs, lambda one: one["failures"], "in a point")}
<h2>Plan</h2><pre>{html.escape(json.dumps(plan, indent=2))}</pre></html>
"""


def main(arguments: Optional[Sequence[str]] = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m fairlead.simulator", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("plan", type=argparse.FileType(encoding="utf-8"), help="a JSON file, or - for standard input")
    parser.add_argument("-o", "--output", metavar="FILE", help="write a page (.html) or the numbers (.json)")
    options = parser.parse_args(arguments)
    try:
        plan = json.load(options.plan)
        runs = fairlead.simulate(**plan).to_dict()["runs"]
    except (ValueError, TypeError, fairlead.FairleadError) as problem:
        print(f"{options.plan.name}: {problem}", file=sys.stderr)
        return 1
    rows = table(runs)
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    for row in rows:
        print("  ".join(cell.ljust(width) if column == 0 else cell.rjust(width) for column, (cell, width) in enumerate(zip(row, widths))))
    if options.output:
        with open(options.output, "w", encoding="utf-8") as file:
            file.write(json.dumps({"runs": runs}, indent=1) if options.output.endswith(".json") else page(plan, runs))
    return 0


if __name__ == "__main__":
    sys.exit(main())

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

from . import _page


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


def timeline(title: str, runs: Sequence[Any], value: Callable[[Any], Optional[float]], unit: str) -> str:
    """One line for each run over the time of the run."""
    points = [[(one["at_s"], value(one)) for one in run["timeline"]] for run in runs]
    known = [(at, number) for line in points for at, number in line if number is not None]
    if not known:
        return ""
    longest, most = max(max(at for at, _ in known), 1e-9), max(max(number for _, number in known), 1e-12)
    shapes = [f'<rect class="axis" x="0" y="0" width="{_page.WIDTH}" height="180"/>']
    for row, line in enumerate(points):
        path = " ".join(f"{_page.WIDTH * at / longest:.1f},{180 - 175 * number / most:.1f}" for at, number in line if number is not None)
        shapes.append(f'<polyline points="{path}" fill="none" stroke="{_page.colour(row)}" stroke-width="1.5"/>')
    shapes += [_page.label(0, 196, "0 s"), _page.label(_page.WIDTH, 196, f"{longest:,.0f} s", "end")]
    return _page.figure(f"{title}, at most {most:,.4g} {unit}", 200, shapes, _page.legend([run["strategy"] for run in runs]))


def shares(runs: Sequence[Any]) -> str:
    """How the attempts were shared among the deployments, a stacked bar for each run."""
    names = list(dict.fromkeys(name for run in runs for name in run["load"]))
    shapes: List[str] = []
    for row, run in enumerate(runs):
        x, y = 220.0, 26 * row + 4
        shapes.append(_page.label(208, y + 14, run["strategy"], "end"))
        for number, name in enumerate(names):
            width = 620 * run["load"].get(name, {}).get("share", 0)
            title = html.escape(f"{name}: {run['load'].get(name, {}).get('attempts', 0):,}")
            shapes.append(
                f'<rect class="bar" x="{x:.1f}" y="{y}" width="{width:.1f}" height="18" fill="{_page.colour(number)}"><title>{title}</title></rect>')
            x += width
    return _page.figure("Attempts by deployment", 26 * len(runs) + 6, shapes, _page.legend(names))


def page(plan: Dict[str, Any], runs: Sequence[Any]) -> str:
    """One self-contained page."""
    names = [run["strategy"] for run in runs]
    head, *rows = table(runs)

    def latency(part: str) -> List[Optional[float]]:
        return [(run.get("latency_ms") or {}).get(part) for run in runs]

    return _page.document(
        "Routing strategies compared", _page.table(head, rows),
        _page.bars("Median latency", names, latency("p50"), "ms"), _page.bars("99th percentile of the latency", names, latency("p99"), "ms"),
        _page.bars("Failed requests", names, [run["failed"] for run in runs], ""),
        _page.bars("Cost", names, [run.get("cost") for run in runs], "dollars"), shares(runs),
        timeline("Mean latency over time", runs, lambda one: one["mean_ms"], "ms"),
        timeline("Failed requests over time", runs, lambda one: one["failures"], "in a point"),
        f"<h2>Plan</h2><pre>{html.escape(json.dumps(plan, indent=2))}</pre>")


def show_replay(result: Dict[str, Any], output: Optional[str]) -> int:
    """Of a plan with a trace there is no run, but what was decided otherwise."""
    replay = result["replay"]
    print(f"{replay['events']:,} events of {replay['calls']:,} calls were decided alike")
    if replay["difference"]:
        print(f"then: {json.dumps(replay['difference'], indent=2)}")
    if output:
        if not output.endswith(".json"):
            print("a replay has no page: name a file that ends with .json", file=sys.stderr)
            return 1
        with open(output, "w", encoding="utf-8") as file:
            file.write(json.dumps(result, indent=1))
    return 0 if replay["identical"] else 3


def main(arguments: Optional[Sequence[str]] = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m fairlead.simulator", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("plan", type=argparse.FileType(encoding="utf-8"), help="a JSON file, or - for standard input")
    parser.add_argument("-o", "--output", metavar="FILE", help="write a page (.html) or the numbers (.json)")
    options = parser.parse_args(arguments)
    try:
        with options.plan as file:
            plan = json.load(file)
        if not isinstance(plan, dict):
            raise ValueError("the plan is no object")
        result = fairlead.simulate(**plan).to_dict()
    except (ValueError, TypeError, fairlead.FairleadError) as problem:
        print(f"{options.plan.name}: {problem}", file=sys.stderr)
        return 1
    if "replay" in result:
        return show_replay(result, options.output)
    runs = result["runs"]
    head, *rows = table(runs)
    print(_page.text_table(head, rows))
    if options.output:
        with open(options.output, "w", encoding="utf-8") as file:
            file.write(json.dumps({"runs": runs}, indent=1) if options.output.endswith(".json") else page(plan, runs))
    return 0


if __name__ == "__main__":
    sys.exit(main())

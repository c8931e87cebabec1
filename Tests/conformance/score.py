#!/usr/bin/env python3
"""How far the library agrees with the conformance cases, by provider, through the shared library.

    score.py [--only resolve,wire,normalize] [--provider P] [--details N] [--record] [--all]

The cases are not part of the repository: they are looked for in ../shared/conformance beside it, or in FAIRLEAD_CONFORMANCE.
Fails if a provider falls below its floor in floors.json, if a case disagrees that is not listed with a reason in disagreements/,
or if one is listed there that agrees. --record writes the floors anew. Of wire and normalize only the families are judged
that floors.json says are built, without the providers it leaves out; --all judges the rest too, and then only prints.
"""
import argparse
import collections
import json
import sys
import time
from pathlib import Path

import disagreements

HERE = Path(__file__).resolve().parent
FLOORS = HERE / "floors.json"
# The candidate never sees the expected answer.
EXPECTED = ("litellm", "litellm_raw", "upstream", "error", "upstream_more", "info_route")
# A wire case is listed where its body is wrong or where its address is.
LISTS = {"resolve": ["resolve"], "wire": ["wire", "endpoints"], "normalize": ["normalize"]}


def verdict(compare, adapter, kind, case, accept):
    blind = {name: value for name, value in case.items() if name not in EXPECTED}
    if kind == "resolve":
        return compare.cmp_resolve(case, adapter.resolve(**case["input"]))
    if kind == "wire":
        return compare.cmp_wire(case, adapter.wire(blind))
    return compare.cmp_norm(case, adapter.normalize(blind), accept)


class Score:
    def __init__(self):
        self.tally = collections.defaultdict(lambda: [0, 0])
        self.unlisted, self.stale = [], []

    def add(self, group, case, verdict, reasons):
        agrees = bool(verdict["core"])
        for name in (group, "ALL"):
            self.tally[name][0] += agrees
            self.tally[name][1] += 1
        if agrees and case["id"] in reasons:
            self.stale.append(case["id"])
        if not agrees and case["id"] not in reasons:
            self.unlisted.append((case["id"], verdict["diffs"]))

    def percent(self, group):
        good, of = self.tally[group]
        return 100 * good / of


def judge(compare, adapter, kind, is_built, provider):
    quirks, reasons, score = compare.load_quirks(str(adapter.CASES)), disagreements.reasons(*LISTS[kind]), Score()
    for case in compare.load(str(adapter.CASES / f"{kind}.jsonl")):
        group = case["class"] if kind == "resolve" else case["provider"]
        if provider not in (None, group) or kind != "resolve" and not is_built(case):
            continue
        own = quirks.get(case["id"], [])
        accept = [choice for quirk in own for choice in quirk.get("accept", [])]
        if not own or accept:
            score.add(group, case, verdict(compare, adapter, kind, case, accept), reasons)
    return score


def report(compare, kind, score, floors, details):
    """Prints what was found; gives what is wrong with it."""
    faults = []
    for group in sorted(score.tally, key=lambda group: (group != "ALL", score.percent(group), group)):
        good, of = score.tally[group]
        floor = floors.get(group)
        print(f"{kind:9s} {group:18s} {good:5d}/{of:<5d} {score.percent(group):6.2f}%" + (f"  (floor {floor:.2f}%)" if floor else ""))
        if floor is not None and score.percent(group) < floor - 0.005:
            faults.append(f"{kind} {group} is at {score.percent(group):.2f}%, below its floor of {floor:.2f}%")
    for case, differences in score.unlisted[:details]:
        print(f"- {case}")
        for path, got, expected in differences[:4]:
            print(f"    {path}: got {compare.short(got, 300)} want {compare.short(expected, 300)}")
    if score.unlisted:
        faults.append(f"{len(score.unlisted)} cases of {kind} disagree and are not listed")
    if score.stale:
        faults.append(f"{kind}: listed as disagreeing, but agree: {', '.join(score.stale[:20])}")
    return faults


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", default="resolve,wire,normalize")
    parser.add_argument("--provider")
    parser.add_argument("--details", type=int, default=20)
    parser.add_argument("--record", action="store_true")
    parser.add_argument("--all", action="store_true")
    arguments = parser.parse_args()

    from places import CASES, LIBRARY
    if not (CASES / "compare.py").is_file():
        print("skipped: no conformance cases here")
        return 77
    if not LIBRARY.is_file():
        print(f"{LIBRARY} is not built: run 'make'")
        return 1
    import adapter
    import compare

    floors = json.loads(FLOORS.read_text(encoding="utf-8"))
    started, faults = time.monotonic(), []

    def is_built(case):
        return arguments.all or case["provider"] not in floors["left_out"] and adapter.family(case) in floors["families"]

    for kind in arguments.only.split(","):
        score = judge(compare, adapter, kind, is_built, arguments.provider)
        known = {} if arguments.all else floors[kind]
        faults += report(compare, kind, score, known, arguments.details)
        if arguments.record and not arguments.provider:
            floors[kind] = {group: int(score.percent(group) * 100) / 100 for group in sorted(score.tally)}
        elif not arguments.provider:
            faults += [f"{kind}: no case of {group} was judged" for group in known if group not in score.tally]
    if arguments.record:
        FLOORS.write_text(json.dumps(floors, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    print(f"{time.monotonic() - started:.1f} s")
    for fault in faults:
        print("FAULT:", fault)
    return 1 if faults and not arguments.all else 0


if __name__ == "__main__":
    sys.exit(main())

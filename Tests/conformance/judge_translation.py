#!/usr/bin/env python3
"""Judges translations of recorded cases by the rules of the recordings' own compare.py.

    judge_translation.py wire|normalize FOLDER ANSWERS [--details N] [--provider P]

ANSWERS has one line {"id", "got"} for each case that was answered; the others are of families that are not built. Of a wire
case only the body is judged here: URL and headers are the catalogue's. Fails if a case disagrees that is not listed in
disagreements/KIND/, or if one is listed there that agrees.
"""
import argparse
import collections
import json
import pathlib
import sys

import disagreements


def lines(path):
    return [json.loads(line) for line in open(path, encoding="utf-8") if line.strip()]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("kind", choices=["wire", "normalize"])
    parser.add_argument("folder")
    parser.add_argument("answers")
    parser.add_argument("--details", type=int, default=0)
    parser.add_argument("--provider")
    arguments = parser.parse_args()
    sys.path.insert(0, arguments.folder)
    import compare

    answers = {line["id"]: line["got"] for line in lines(arguments.answers)}
    quirks = compare.load_quirks(arguments.folder)
    reasons, members = disagreements.reasons(arguments.kind), disagreements.members(arguments.kind)
    tally = collections.defaultdict(lambda: [0, 0])
    unlisted, agreeing = [], []
    for case in lines(pathlib.Path(arguments.folder) / f"{arguments.kind}.jsonl"):
        if case["id"] not in answers or (arguments.provider and case["provider"] != arguments.provider):
            continue
        own = quirks.get(case["id"], [])
        accept = [choice for quirk in own for choice in quirk.get("accept", [])]
        if own and not accept:
            continue
        got = answers[case["id"]]
        if arguments.kind == "normalize":
            verdict = compare.cmp_norm(case, got, accept)
            agrees, differences = verdict["core"], verdict["diffs"]
        elif "error" in case or "error" in got:
            agrees = ("error" in case) == ("error" in got)
            differences = [("refusal", got.get("error"), case.get("error", {}).get("message"))]
        else:
            differences = compare.diff(compare.canon_body(got["body"], case), compare.canon_body(case["upstream"]["body"], case))
            agrees = not differences
        for name in (case["provider"], "ALL"):
            tally[name][0] += agrees
            tally[name][1] += 1
        if agrees and case["id"] in reasons:
            agreeing.append(case["id"])
        elif case["id"] in members and any(path not in members[case["id"]] for path, _, _ in differences):
            unlisted.append((case["id"], differences))
        elif not agrees and case["id"] not in reasons:
            unlisted.append((case["id"], differences))
    for name, (good, all_) in sorted(tally.items(), key=lambda item: item[1][0] / item[1][1]):
        print(f"{arguments.kind} {name:18s} {good:5d}/{all_:<5d} {100 * good / all_:6.2f}%")
    for case, differences in unlisted[: arguments.details or 20]:
        print(f"- {case}")
        for path, got, expected in differences[:4]:
            print(f"    {path}: got {compare.short(got)} want {compare.short(expected)}")
    if agreeing:
        print("listed as disagreeing, but agree:", ", ".join(agreeing[:20]))
    if unlisted:
        print(f"{len(unlisted)} cases disagree and are not listed")
    return 1 if unlisted or agreeing else 0


if __name__ == "__main__":
    sys.exit(main())

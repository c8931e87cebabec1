"""The command's arguments, and what it does with them."""

from __future__ import annotations

import argparse
import asyncio
import json
import math
import os
import re
import sys
from typing import Any, BinaryIO, Dict, Iterator, List, Optional, Sequence, Tuple

import fairlead
from fairlead import _page

from . import report, summary
from .prompts import FORMS, BadPrompt
from .prompts import read as read_prompts
from .results import REFERENCE, Occupied, Results
from .results import read as read_results
from .run import run

# What is said by arguments of the command's own, or by the file.
OWN = {
    "model": "write --model", "models": "write --model for each", "baseline": "write --baseline", "messages": "they are the prompts'",
    "chunks": "the command takes none", "on_chunk": "the command takes none"}
LABELLED = re.compile(r"([\w .-]+)=(.+)")


def model(text: str) -> Any:
    """An id, LABEL=ID, or an object with options of the model's own."""
    if text.startswith("{"):
        value = json.loads(text)
        if value.get("label") == REFERENCE:
            raise ValueError(f"the label {REFERENCE} is that of the file's own answers")
        return value
    match = LABELLED.fullmatch(text)
    if not match:
        return text
    if match[1] == REFERENCE:
        raise ValueError(f"the label {REFERENCE} is that of the file's own answers")
    return {"label": match[1], "model": match[2]}


def option(text: str) -> Tuple[str, Any]:
    """NAME=VALUE; a value that is no JSON is a text."""
    name, sign, value = text.partition("=")
    if not sign or not name:
        raise ValueError(text)
    if name in OWN:
        raise argparse.ArgumentTypeError(f"{name} is no parameter of a request: {OWN[name]}")
    try:
        return name, json.loads(value)
    except ValueError:
        return name, value


def whole(text: str) -> int:
    """A number from 1 on."""
    if int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} is no number from 1 on")
    return int(text)


def dollars(text: str) -> float:
    """An amount that something can be had for."""
    if not 0 < float(text) < math.inf:
        raise argparse.ArgumentTypeError(f"{text} is no amount above 0")
    return float(text)


def check_files(parser: argparse.ArgumentParser, options: argparse.Namespace) -> None:
    """What would destroy a file, or is found out only after all was paid for."""
    named: Dict[str, str] = {}
    for name, path in (("the prompts", options.prompts), ("--config", options.config), ("--out", options.out), ("--report", options.report)):
        if not path or path == "-":
            continue
        other = named.setdefault(os.path.realpath(path), name)
        if other != name:
            parser.error(f"{name} is the same file as {other}: {path}")
    if options.report:
        directory = os.path.dirname(os.path.realpath(options.report))
        if not os.path.isdir(directory) or not os.access(directory, os.W_OK):
            parser.error(f"--report: nothing can be written to {directory}")
        if os.path.isdir(options.report):
            parser.error(f"--report: {options.report} is a directory")


def arguments_of(arguments: Optional[Sequence[str]]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m fairlead.compare", description="Asks several models every prompt of a file, and says how alike their answers are.",
        epilog=f"A line of the prompts is {FORMS}. Where it ends with an answer, that is the reference.")
    parser.add_argument("prompts", nargs="?", help="a JSONL file, or - for standard input; without it the results of --out are reported")
    parser.add_argument("--model", action="append", type=model, default=[], metavar="ID", help="an id, LABEL=ID or {\"model\": …, options}; once for each")
    parser.add_argument("--baseline", metavar="LABEL", help="what the others are held against (the first)")
    parser.add_argument("--out", metavar="FILE", help="where the results go, a line for each prompt")
    parser.add_argument("--report", metavar="FILE", help="where the page goes")
    parser.add_argument("--parallel", type=whole, default=4, metavar="N", help="prompts at a time (4); each goes to all models at once")
    parser.add_argument("--stream", action="store_true", help="stream the answers, to know the time to the first token")
    parser.add_argument("--option", action="append", type=option, default=[], metavar="NAME=VALUE", help="a parameter for every request, such as temperature=0")
    parser.add_argument("--config", metavar="FILE", help="the client's configuration, JSON")
    parser.add_argument("--resume", action="store_true", help="go on with the results that --out has")
    parser.add_argument("--retry-failed", action="store_true", help="with --resume: ask again where a model has failed")
    parser.add_argument("--overwrite", action="store_true", help="throw away the results that --out has")
    parser.add_argument("--limit", type=whole, metavar="N", help="only the first N prompts")
    parser.add_argument("--max-cost", type=dollars, metavar="DOLLARS", help="begin no further prompt once so much was spent")
    parser.add_argument("--details", type=int, default=200, metavar="N", help="how many prompts the page shows in full (200)")
    options = parser.parse_args(arguments)
    if options.prompts and not options.model:
        parser.error("there is no --model")
    if not options.prompts and not options.out:
        parser.error("there are neither prompts nor results: name a file, or --out")
    if options.resume and options.overwrite:
        parser.error("--resume and --overwrite cannot both be")
    check_files(parser, options)
    if options.retry_failed:
        options.resume = True
    return options


def lines(file: BinaryIO, name: str) -> Iterator[str]:
    """The lines of a file, which may begin with a mark of the order of bytes."""
    for number, line in enumerate(file, 1):
        try:
            yield line.decode("utf-8-sig" if number == 1 else "utf-8")
        except UnicodeDecodeError as problem:
            raise BadPrompt(f"{name}: line {number} is not UTF-8: {problem.reason} at byte {problem.start + 1}") from None


def load_prompts(path: str, limit: Optional[int]) -> List[Any]:
    if path == "-":
        return read_prompts(lines(sys.stdin.buffer, "standard input"), limit)
    with open(path, "rb") as file:
        return read_prompts(lines(file, path), limit)


def load_config(path: Optional[str]) -> Dict[str, Any]:
    if not path:
        return {}
    with open(path, "rb") as file:
        try:
            config = json.loads(file.read())
        except ValueError as problem:
            raise ValueError(f"{path}: {problem}") from None
    if not isinstance(config, dict):
        raise ValueError(f"{path}: it is no object")
    return config


def ask_all(options: argparse.Namespace) -> Tuple[List[Dict[str, Any]], bool, bool]:
    """The records of the prompts in their order; whether all are there; whether the user has broken it off."""
    prompts = load_prompts(options.prompts, options.limit)
    config = load_config(options.config)
    request = dict(options.option)
    if options.stream:
        request["stream"] = True
    with Results(options.out, resume=options.resume, overwrite=options.overwrite) as results, fairlead.Client(config) as client:
        is_broken_off = False
        is_whole = False
        try:
            is_whole = asyncio.run(run(
                client, prompts, options.model, request, results, parallel=options.parallel, baseline=options.baseline,
                retries_failed=options.retry_failed, most_dollars=options.max_cost))
        except KeyboardInterrupt:
            is_broken_off = True
        records = [results.records[prompt.id] for prompt in prompts if prompt.id in results.records]
        return records, is_whole, is_broken_off


def write(path: str, text: str) -> None:
    """Whole or not at all."""
    beside = f"{path}.{os.getpid()}.new"
    try:
        with open(beside, "w", encoding="utf-8", errors="backslashreplace") as file:
            file.write(text)
        os.replace(beside, path)
    except BaseException:
        if os.path.exists(beside):
            os.unlink(beside)
        raise


def reasons(records: Sequence[Dict[str, Any]]) -> Tuple[Dict[str, str], bool]:
    """How each model failed first; whether any has answered."""
    first: Dict[str, str] = {}
    has_answers = False
    for record in summary.compared(records):
        for result in record["comparison"]["results"]:
            if result["label"] == REFERENCE:
                continue
            error = result["error"]
            if not error:
                has_answers = True
            else:
                first.setdefault(result["label"], error.get("message", "") if isinstance(error, dict) else str(error))
    return first, has_answers


def main(arguments: Optional[Sequence[str]] = None) -> int:
    options = arguments_of(arguments)
    try:
        if options.prompts:
            records, is_whole, is_broken_off = ask_all(options)
        else:
            records, is_whole, is_broken_off = read_results(options.out), True, False
        if not records:
            print("there are no results", file=sys.stderr)
            return 130 if is_broken_off else 1
        baseline = options.baseline or summary.baseline_of(records)
        labels = {result["label"] for record in summary.compared(records) for result in record["comparison"]["results"]}
        if labels and baseline not in labels:
            raise ValueError(f"there is no model {baseline}: --baseline is one of {', '.join(sorted(labels))}")
        records = summary.held_against(records, baseline)
        if options.report:
            write(options.report, report.page(records, details=options.details))
        models = summary.models_of(records)
        if models:
            print(_page.text_table(*summary.table(models, summary.baseline_of(records))), flush=True)
    except (BadPrompt, Occupied, OSError, ValueError, fairlead.FairleadError) as problem:
        print(f"fairlead.compare: {problem}", file=sys.stderr)
        return 1
    if is_broken_off:
        print("broken off" + (f": --resume goes on from {options.out}" if options.out else ""), file=sys.stderr)
        return 130
    if not is_whole:
        print("enough was spent" + (f": --resume goes on from {options.out}" if options.out else ""), file=sys.stderr)
        return 3
    faults = [record for record in records if record.get("error")]
    if faults:
        print(f"{len(faults):,} prompts could not be asked, such as {faults[0]['id']}: {faults[0]['error']['message']}", file=sys.stderr)
    if len(faults) == len(records):
        return 2
    first, has_answers = reasons(records)
    for label, reason in first.items():
        print(f"{label} failed, at first with: {reason}", file=sys.stderr)
    return 0 if has_answers else 1

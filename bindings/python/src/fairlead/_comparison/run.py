"""Asks the models, some prompts at a time."""

from __future__ import annotations

import asyncio
import sys
import time
from typing import Any, Dict, Iterator, List, Optional, Sequence, TextIO

import fairlead

from .prompts import Prompt
from .results import REFERENCE, Results, digest, failures


class Progress:
    """On a terminal one line that changes; elsewhere a line now and then."""

    def __init__(self, total: int, done: int, file: TextIO) -> None:
        self.total, self.before, self.done, self.failed, self.cost = total, done, done, 0, 0.0
        self.file = file
        self.is_terminal = file.isatty()
        self.started = self.shown = time.monotonic()
        self.width = 0

    def add(self, record: Dict[str, Any]) -> None:
        self.done += 1
        self.failed += bool(failures(record))
        self.cost += spent(record)
        now = time.monotonic()
        if self.is_terminal and now - self.shown > 0.1 or now - self.shown > 10:
            self.shown = now
            self.show("\r" if self.is_terminal else "")

    def text(self) -> str:
        elapsed = time.monotonic() - self.started
        asked = self.done - self.before
        parts = [f"{self.done:,} of {self.total:,} prompts"]
        if self.failed:
            parts.append(f"{self.failed:,} with failures")
        if self.cost:
            parts.append(f"${self.cost:,.4f}")
        if asked and elapsed > 1 and self.done < self.total:
            left = elapsed / asked * (self.total - self.done)
            parts.append(f"{left / 60:,.0f} min left" if left > 90 else f"{left:,.0f} s left")
        return ", ".join(parts)

    def show(self, begin: str = "") -> None:
        text = self.text()
        end = "" if begin else "\n"
        print(begin + text.ljust(self.width if begin else 0), end=end, file=self.file, flush=True)
        self.width = len(text)

    def finish(self) -> None:
        if self.is_terminal:
            self.show("\r")
            print(file=self.file, flush=True)
        else:
            self.show()


def spent(record: Dict[str, Any]) -> float:
    results = (record.get("comparison") or {}).get("results", [])
    return sum(result.get("cost") or 0.0 for result in results)


def is_done(record: Optional[Dict[str, Any]], mark: str, retries_failed: bool) -> bool:
    return record is not None and record["digest"] == mark and not (retries_failed and failures(record))


async def ask(client: Any, prompt: Prompt, models: Sequence[Any], options: Dict[str, Any], baseline: Optional[str]) -> Dict[str, Any]:
    """The record of a prompt. What is wrong with a prompt is its own record."""
    record: Dict[str, Any] = {
        "id": prompt.id, "line": prompt.line, "digest": digest(prompt, models, options), "request": prompt.request, "reference": prompt.reference}
    entries = list(models)
    if prompt.reference is not None:
        entries.append({"label": REFERENCE, "answer": prompt.reference})
    try:
        comparison = await client.acompare(entries, **{**prompt.request, **options}, baseline=baseline)
        record["comparison"] = comparison.to_dict()
    except fairlead.FairleadError as problem:
        record["error"] = {"message": problem.message, "status": problem.status}
    except (TypeError, ValueError, RecursionError) as problem:
        # It cannot even be passed on, such as a parameter called self.
        record["error"] = {"message": str(problem), "status": "invalid_request"}
    return record


async def run(
    client: Any, prompts: Sequence[Prompt], models: Sequence[Any], options: Dict[str, Any], results: Results, *,
    parallel: int, baseline: Optional[str] = None, retries_failed: bool = False, most_dollars: Optional[float] = None,
    progress_to: Optional[TextIO] = None,
) -> bool:
    """Asks what has no result yet. False: it stopped before the end, since enough was spent."""
    left: List[Prompt] = [
        prompt for prompt in prompts if not is_done(results.records.get(prompt.id), digest(prompt, models, options), retries_failed)]
    progress = Progress(len(prompts), len(prompts) - len(left), progress_to or sys.stderr)
    waiting: Iterator[Prompt] = iter(left)

    def is_spent() -> bool:
        return most_dollars is not None and progress.cost >= most_dollars

    async def work() -> None:
        for prompt in waiting:
            record = await ask(client, prompt, models, options, baseline)
            results.add(record)
            progress.add(record)
            if is_spent():
                return

    workers = [asyncio.ensure_future(work()) for _ in range(max(1, min(parallel, len(left))))]
    try:
        await asyncio.gather(*workers)
    finally:
        for worker in workers:
            worker.cancel()
        await asyncio.gather(*workers, return_exceptions=True)
        progress.finish()
    return progress.done >= progress.total

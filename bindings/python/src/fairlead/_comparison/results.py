"""The file of results: a line for each prompt, which a later run goes on from."""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
from typing import Any, Dict, List, Optional, Sequence

from .prompts import Prompt

REFERENCE = "reference"


class Occupied(Exception):
    """The file has results already, or another run is writing to it."""


def digest(prompt: Prompt, models: Sequence[Any], options: Dict[str, Any]) -> str:
    """What a result depends on: with anything of it changed, it has to be asked again."""
    text = json.dumps([prompt.request, prompt.reference, models, options], sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:16]


def failures(record: Dict[str, Any]) -> List[str]:
    """The labels of the models that failed; all is None where nothing could be asked."""
    if record.get("error"):
        return ["*"]
    return [result["label"] for result in record["comparison"]["results"] if result["error"]]


def is_record(value: Any) -> bool:
    if not isinstance(value, dict) or not isinstance(value.get("id"), str) or not isinstance(value.get("digest"), str):
        return False
    comparison = value.get("comparison")
    results = comparison.get("results") if isinstance(comparison, dict) else None
    return bool(value.get("error")) or (
        isinstance(results, list) and all(isinstance(one, dict) and isinstance(one.get("label"), str) and "error" in one for one in results))


def read(path: str) -> List[Dict[str, Any]]:
    """The records of a file, the last one of each id; a line that a run was stopped in the middle of is passed over."""
    found: Dict[str, Dict[str, Any]] = {}
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            for line in file:
                try:
                    value = json.loads(line)
                except (ValueError, RecursionError):
                    continue
                if is_record(value):
                    found[value["id"]] = value
    except FileNotFoundError:
        pass
    return list(found.values())


class Results:
    """Open for the length of a run, which is the only one that writes to it. A record is on the disk's side when `add` returns."""

    def __init__(self, path: Optional[str], *, resume: bool = False, overwrite: bool = False) -> None:
        self.records: Dict[str, Dict[str, Any]] = {}
        self._descriptor: Optional[int] = None
        if path is None:
            return
        self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o644)
        try:
            fcntl.flock(self._descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            self.close()
            raise Occupied(f"{path}: another run is writing to it") from None
        size = os.fstat(self._descriptor).st_size
        if size and overwrite:
            os.ftruncate(self._descriptor, 0)
        elif size and resume:
            self.records = {record["id"]: record for record in read(path)}
            self._cut_torn_line(path)
        elif size:
            self.close()
            raise Occupied(f"{path}: has results already: --resume goes on with them, --overwrite throws them away")

    def _cut_torn_line(self, path: str) -> None:
        """A run that was killed may have left the beginning of a line; what follows would become a part of it."""
        end, last = 0, b"\n"
        with open(path, "rb") as file:
            for last in file:
                end += len(last)
        if last.endswith(b"\n"):
            return
        try:
            is_torn = not is_record(json.loads(last))
        except (ValueError, RecursionError):
            is_torn = True
        if is_torn and self._descriptor is not None:
            os.ftruncate(self._descriptor, end - len(last))
        else:
            self._write(b"\n")

    def add(self, record: Dict[str, Any]) -> None:
        self.records[record["id"]] = record
        # A lone surrogate, which JSON can say and UTF-8 cannot, stays escaped.
        text = json.dumps(record, ensure_ascii=False)
        try:
            line = text.encode()
        except UnicodeEncodeError:
            line = json.dumps(record).encode()
        self._write(line + b"\n")

    def _write(self, data: bytes) -> None:
        while data and self._descriptor is not None:
            data = data[os.write(self._descriptor, data):]

    def close(self) -> None:
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None

    def __enter__(self) -> "Results":
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()

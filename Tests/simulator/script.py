"""Scripts: which requests fail, and how. The format is described in README.md.

A step is a dictionary with the keys of STEP. It comes from a rule of the script, or from the request itself, whose
model name or API key may carry a directive: `gpt-4o+sim:429,retry-after=2,times=1`.
"""

from __future__ import annotations

import threading
from fnmatch import fnmatchcase
from typing import Any, Dict, List, Optional, Tuple

from message import Request, Target

NUMBER = (int, float)
STEP: Dict[str, Any] = {
    "status": int, "headers": dict, "body": (dict, list, str), "message": str,  # an answer of its own
    "vector": str, "text": str, "words": int,  # what is played or said
    "latency_ms": NUMBER, "delay_ms": NUMBER, "piece": int, "write": int,  # how fast and in which pieces
    "stall": dict, "cut": dict, "reset": dict, "garble": dict,  # faults at a byte
    "framing": str, "content_length_off": int, "close": bool,  # framing, right and wrong
    "unchecked": bool, "times": (int, str),
}
MATCH = {"path": str, "model": str, "key": str, "family": str, "method": str, "stream": bool}
RULE = {**MATCH, "steps": list, "every": dict, "then": str, "name": str}
FAULT = {"where": str, "at": int, "seconds": NUMBER, "length": int, "with": str}
SECTIONS = ("response", "status_line", "headers", "body")
FAULTS = ("stall", "cut", "reset", "garble")
MARKER = "+sim:"


class ScriptError(Exception):
    pass


class Rule:
    def __init__(self, rule: Dict[str, Any]):
        expect(rule, RULE, "rule")
        self.match = {name: rule[name] for name in MATCH if name in rule}
        self.steps = [checked(step) for step in rule.get("steps", [])]
        self.every = checked(rule.get("every", {}))
        self.then = rule.get("then", "default")
        self.name = rule.get("name") or ", ".join(f"{name}={value}" for name, value in self.match.items()) or "all"
        if self.then not in ("default", "last", "again"):
            raise ScriptError(f'"then" is "default", "last" or "again", not {self.then!r}')
        self.index = 0
        self.played = 0

    def matches(self, request: Request, target: Target) -> bool:
        facts = {
            "path": request.path, "model": target.model, "key": target.key,
            "family": target.family, "method": request.method, "stream": target.stream,
        }
        return all(
            facts[name] == wanted if isinstance(wanted, bool) else fnmatchcase(str(facts[name]), wanted)
            for name, wanted in self.match.items()
        )

    def take(self) -> Dict[str, Any]:
        """The step for one more request, over what holds for every one of them."""
        while self.index < len(self.steps):
            step = self.steps[self.index]
            times = step.get("times", 1)
            last = self.then == "last" and self.index == len(self.steps) - 1
            if times == "always" or last or self.played < times:
                self.played += 1
                return {**self.every, **step}
            self.index, self.played = self.index + 1, 0
            if self.index == len(self.steps) and self.then == "again":
                self.index = 0
        return dict(self.every)


class Script:
    """The rules in force. Any thread may take steps at once; the first rule that matches is the one that counts."""

    def __init__(self, script: Optional[Dict[str, Any]] = None):
        self.lock = threading.Lock()
        self.rules: List[Rule] = []
        self.directives: Dict[str, int] = {}
        if script is not None:
            self.replace(script)

    def replace(self, script: Any, add: bool = False) -> int:
        if not isinstance(script, dict) or not isinstance(script.get("rules"), list):
            raise ScriptError('a script is an object with a list "rules"')
        expect(script, {"rules": list}, "script")
        rules = [Rule(rule) for rule in script["rules"]]
        with self.lock:
            self.rules = rules + self.rules if add else rules
            return len(self.rules)

    def clear(self) -> None:
        with self.lock:
            self.rules, self.directives = [], {}

    def take(self, request: Request, target: Target) -> Tuple[Dict[str, Any], Optional[str]]:
        """The step for this request and the name of the rule it comes from; ({}, None) when nothing is scripted."""
        for text in (target.model, target.key):
            _, marker, directive = text.partition(MARKER)
            if marker:
                step = parse_directive(directive)
                with self.lock:
                    count = self.directives[text] = self.directives.get(text, 0) + 1
                times = step.get("times", "always")
                return (step, MARKER + directive) if times == "always" or count <= times else ({}, None)
        with self.lock:
            for rule in self.rules:
                if rule.matches(request, target):
                    return rule.take(), rule.name
        return {}, None


def parse_directive(directive: str) -> Dict[str, Any]:
    """`429,retry-after=2,cut=body:100` as a step: a bare number is a status, an unknown name is a header."""
    step: Dict[str, Any] = {}
    for item in filter(None, directive.split(",")):
        name, given, value = item.partition("=")
        if not given:
            step["status"] = number(name)
        elif name in FAULTS:
            where, _, at = value.rpartition(":")
            step[name] = {"where": where or "body", "at": number(at)}
        elif name in STEP:
            step[name] = value if STEP[name] is str else True if STEP[name] is bool else number(value)
        else:
            step.setdefault("headers", {})[name] = value
    return checked(step)


def number(text: str) -> Any:
    try:
        return int(text)
    except ValueError:
        if text == "always":
            return text
        raise ScriptError(f"not a number: {text!r}") from None


def checked(step: Any) -> Dict[str, Any]:
    if not isinstance(step, dict):
        raise ScriptError(f"a step is an object, not {step!r}")
    expect(step, STEP, "step")
    for name in FAULTS:
        if name in step:
            expect(step[name], FAULT, name)
            if step[name].get("where", "response") not in SECTIONS:
                raise ScriptError(f'"where" is one of {", ".join(SECTIONS)}, not {step[name]["where"]!r}')
    for name in ("piece", "write"):
        if step.get(name, 1) < 1:
            raise ScriptError(f'"{name}" is at least 1')
    if not 100 <= step.get("status", 200) <= 999:
        raise ScriptError(f'"status" has three digits, not {step["status"]}')
    if step.get("framing", "length") not in ("length", "chunked", "close"):
        raise ScriptError('"framing" is "length", "chunked" or "close"')
    if isinstance(step.get("times"), str) and step["times"] != "always":
        raise ScriptError('"times" is a number or "always"')
    return dict(step)


def expect(value: Any, fields: Dict[str, Any], what: str) -> None:
    """Refuses what a script would otherwise be silently ignored for."""
    if not isinstance(value, dict):
        raise ScriptError(f"{what} is an object, not {value!r}")
    for name, inner in value.items():
        if name not in fields:
            raise ScriptError(f'unknown "{name}" in {what}; known: {", ".join(fields)}')
        kind = fields[name]
        numeric = kind is int or kind == NUMBER
        if not isinstance(inner, kind) or (numeric and isinstance(inner, bool)):
            if not (name == "seconds" and inner is None):
                raise ScriptError(f'"{name}" in {what} has the wrong type: {inner!r}')

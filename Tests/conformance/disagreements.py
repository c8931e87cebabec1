"""The cases that are known to disagree, each with the reason: disagreements/KIND/FAMILY.json.

An entry may say of which members of the body it is (`members`): all else of its cases must agree.
"""

import json
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "disagreements"


def entries(*kinds):
    files = [file for kind in kinds for file in sorted((FOLDER / kind).glob("*.json"))]
    return [entry for file in files for entry in json.loads(file.read_text(encoding="utf-8"))]


def reasons(*kinds):
    return {case: entry["reason"] for entry in entries(*kinds) for case in entry["ids"]}


def members(*kinds):
    """Of which members of a case's body its disagreement is; all of them where it is not among the keys."""
    return {case: {f".{name}" for name in entry["members"]} for entry in entries(*kinds) if "members" in entry for case in entry["ids"]}

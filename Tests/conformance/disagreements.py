"""The cases that are known to disagree, each with the reason: disagreements/KIND/FAMILY.json."""

import json
from pathlib import Path

FOLDER = Path(__file__).resolve().parent / "disagreements"


def reasons(*kinds):
    files = [file for kind in kinds for file in sorted((FOLDER / kind).glob("*.json"))]
    entries = [entry for file in files for entry in json.loads(file.read_text(encoding="utf-8"))]
    return {case: entry["reason"] for entry in entries for case in entry["ids"]}

"""The table of targets.tsv: for each wire family, each way to an identity and each format of embeddings a client and a request that
the simulator answers. The tests in every language read the same one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Dict, List, NamedTuple

TABLE = Path(__file__).resolve().parent / "targets.tsv"


class Target(NamedTuple):
    name: str
    can: List[str]
    environment: Dict[str, str]
    configuration: Dict[str, Any]
    written: str

    def request(self, fault: str = "", timeout: float = 10, place: str = "model") -> Dict[str, Any]:
        """The members that name the target. A fault is a step of the simulator's, behind the model's name as in `model+sim:429`; behind
        the `key`, which no answer repeats; or for the requests that follow the first, in a `later` place."""
        suffix = ("+then:" if place == "later" else "+sim:") + fault if fault else ""
        text = self.written.replace("{fault}", suffix if place != "key" else "").replace("{key_fault}", suffix if place == "key" else "")
        return json.loads(text.replace("{timeout}", str(timeout)))


def targets(url: str, what: str = "") -> List[Target]:
    """Those that can do something, with the simulator's address in them."""
    made = []
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        name, can, environment, configuration, request = line.replace("{url}", url).replace("{host}", url.partition("://")[2]).split("\t")
        if what not in can:
            continue
        pairs = (pair.split("=", 1) for pair in environment.split() if pair != "-")
        made.append(Target(name, can.split(), dict(pairs), json.loads(configuration), request))
    return made

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

    def request(self, fault: str = "", timeout: float = 10) -> Dict[str, Any]:
        """The members that name the target; a fault is a step of the simulator's, as in `model+sim:429`."""
        text = self.written.replace("{fault}", "+sim:" + fault if fault else "").replace("{timeout}", str(timeout))
        return json.loads(text)


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

"""For tests in Python: a simulator in a process of its own.

    with RunningSimulator() as simulator:
        simulator.script({"model": "gpt-4o", "steps": [{"status": 429}]})
        ...                                    # talk to simulator.url
        simulator.requests()[0]["body"]
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any, Callable, Dict, List

PROGRAM = Path(__file__).resolve().parent / "simulator.py"


class RunningSimulator:
    def __init__(self, *arguments: str):
        # Its stdin is our pipe, so it ends with us however we end.
        self.process = subprocess.Popen(
            [sys.executable, str(PROGRAM), *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"the simulator did not start: exit status {self.process.wait()}")
        started = json.loads(line)
        self.port: int = started["port"]
        self.url: str = started["url"]

    def script(self, *rules: Dict[str, Any], add: bool = False) -> None:
        self._admin("script" + ("?add" if add else ""), {"rules": list(rules)})

    def requests(self) -> List[Dict[str, Any]]:
        return self._admin("requests")["requests"]

    def connections(self) -> int:
        return self._admin("requests")["connections"]

    def reset(self) -> None:
        self._admin("reset", {})

    def until(self, condition: Callable[[List[Dict[str, Any]]], Any], seconds: float = 5.0) -> List[Dict[str, Any]]:
        """The requests, once they satisfy the condition: an answer's end is noted only after the client has seen it."""
        deadline = time.monotonic() + seconds
        while not condition(self.requests()):
            if time.monotonic() > deadline:
                raise TimeoutError(f"not within {seconds} s: {[one['answer'] for one in self.requests()]}")
            time.sleep(0.01)
        return self.requests()

    def stop(self) -> int:
        self.process.stdin.close()
        try:
            code = self.process.wait(10)
        finally:
            if self.process.poll() is None:
                self.process.kill()
                self.process.wait()
            self.process.stdout.close()
        return code

    def __enter__(self) -> "RunningSimulator":
        return self

    def __exit__(self, *_: Any) -> None:
        self.stop()

    def _admin(self, path: str, value: Any = None) -> Any:
        data = None if value is None else json.dumps(value).encode()
        request = urllib.request.Request(f"{self.url}/__simulator/{path}", data)
        try:
            # A proxy in the environment must not come between a test and its loopback server.
            with urllib.request.build_opener(urllib.request.ProxyHandler({})).open(request, timeout=10) as answer:
                return json.load(answer)
        except urllib.error.HTTPError as refused:
            with refused:
                raise ValueError(json.load(refused)["error"]["message"]) from None

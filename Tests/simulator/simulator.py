#!/usr/bin/env python3
"""The provider simulator: OpenAI, Azure OpenAI, Gemini and Vertex AI on a loopback port, faults included.

    simulator.py [--port 0] [--script FILE] [--delay-ms 5]            serves until SIGTERM, or until a piped stdin closes
    simulator.py --script FILE -- COMMAND ARGS…                       serves while the command runs, with its address
                                                                      in the environment as FAIRLEAD_SIMULATOR

README.md beside this file describes the script and what the simulator can do.
"""

from __future__ import annotations

import argparse
import json
import os
import signal
import stat
import subprocess
import sys
import threading
from pathlib import Path
from typing import List

sys.path.insert(0, str(Path(__file__).resolve().parent))

from script import Script, ScriptError  # noqa: E402
from server import Simulator  # noqa: E402


def main(arguments: List[str]) -> int:
    command: List[str] = []
    if "--" in arguments:
        at = arguments.index("--")
        arguments, command = arguments[:at], arguments[at + 1 :]
    parser = argparse.ArgumentParser(description="Simulates LLM providers on a loopback port.")
    parser.add_argument("--port", type=int, default=0, help="0 for any free one (default)")
    parser.add_argument("--script", type=Path, metavar="FILE", help="which requests fail, and how")
    parser.add_argument("--delay-ms", type=float, default=5, help="between two chunks of a stream (default 5)")
    parser.add_argument("--keep", type=int, default=10000, help="how many requests are kept for inspection (default 10000)")
    options = parser.parse_args(arguments)
    try:
        script = Script(json.loads(options.script.read_text(encoding="utf-8")) if options.script else None)
    except (OSError, ValueError, ScriptError) as problem:
        parser.error(f"{options.script}: {problem}")
    with Simulator(options.port, script, options.delay_ms / 1000, options.keep) as simulator:
        return run(simulator, command) if command else serve(simulator)


def serve(simulator: Simulator) -> int:
    def stop(*_: object) -> None:
        threading.Thread(target=simulator.stop, daemon=True).start()

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)
    watch_stdin(stop)
    print(json.dumps({"port": simulator.port, "url": simulator.url, "pid": os.getpid()}), flush=True)
    simulator.serve_forever(poll_interval=0.05)
    return 0


def watch_stdin(stop: object) -> None:
    """Stops when whoever holds the other end of stdin has gone. A terminal or /dev/null holds nothing."""
    mode = os.fstat(0).st_mode
    if not (stat.S_ISFIFO(mode) or stat.S_ISSOCK(mode)):
        return

    def watch() -> None:
        while os.read(0, 4096):
            pass
        stop()

    threading.Thread(target=watch, daemon=True).start()


def run(simulator: Simulator, command: List[str]) -> int:
    threading.Thread(target=simulator.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    code = subprocess.call(command, env={**os.environ, "FAIRLEAD_SIMULATOR": simulator.url})
    simulator.stop()
    return code if code >= 0 else 128 - code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

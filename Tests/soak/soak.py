"""Ten thousand streams at once, and calls that come and go by the million.

    python3 Tests/soak/soak.py [--short] [streams] [cycles] [races]

Builds the programs beside this file, runs them over a provider of their own, and checks what docs/LIMITS.md promises.
"""

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / "build" / "soak"
FLAGS = "-std=c11 -D_GNU_SOURCE -O2 -g -Wall -Wextra -Werror -Iinclude -pthread".split()
LIBRARY = ["-Lbuild", "-lfairlead", f"-Wl,-rpath,{ROOT / 'build'}"]


def build(name, *libraries):
    subprocess.run(["cc", *FLAGS, f"Tests/soak/{name}.c", *libraries, "-o", WORK / name], cwd=ROOT, check=True)
    return str(WORK / name)


class Provider:
    """Ends with its stdin, however this program ends."""

    def __init__(self, program, *arguments):
        self.process = subprocess.Popen([program, *arguments], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.port = self.process.stdout.readline().strip()

    def __enter__(self):
        return self.port

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()


def run(program, *arguments, limit):
    outcome = subprocess.run([program, *map(str, arguments)], capture_output=True, text=True, timeout=limit)
    sys.stderr.write(outcome.stderr[-2000:])
    print(outcome.stdout.strip(), flush=True)
    if outcome.returncode != 0:
        raise SystemExit(f"soak: {Path(program).name} {' '.join(map(str, arguments))} failed")
    return json.loads(outcome.stdout)


failures = []


def check(holds, what):
    print(("holds    " if holds else "MISSED   ") + what, flush=True)
    if not holds:
        failures.append(what)


def streams(short):
    """Open at once for a time, a chunk a second each."""
    count, seconds = (1000, 3) if short else (10_000, 60)
    with Provider(build("provider"), "-c", "1000000") as port:
        said = run(build("streams", *LIBRARY), port, count, seconds, limit=seconds + 240)
    check(said["errors"] == 0 and said["open"] == count, f"{count} streams open for {seconds} s without an error")
    check(said["threads"] <= 3, f"{said['threads']} threads, 3 at most")
    check(said["kb_per_stream"] <= 25, f"{said['kb_per_stream']} KB a stream, 25 at most")
    # Nothing can be said of delays on a machine that has other things to do: a short run goes by the median.
    which, limit = ("p50", 20) if short else ("p99", 20)
    check(said["late_ms"][which] <= limit, f"chunks came {said['late_ms'][which]} ms late ({which}), {limit} at most")


def cycles(short):
    """Started, taken, cancelled and freed at random points: nothing is left behind."""
    count = 5_000 if short else 1_000_000
    with Provider(build("provider"), "-c", "8", "-i", "1") as port:
        said = run(build("cycles", *LIBRARY), port, count, limit=60 + count / 200)
    check(said["wrong_ends"] == 0, "each call ended once at most, and in one of the ways it could")
    check(said["descriptors_left"] == 0, f"{said['descriptors_left']} descriptors left")
    check(said["threads_left"] == 0, f"{said['threads_left']} threads left")
    # Half of the cycles against all of them: what grows with use grows between the two.
    allowed = max(0.01 * said["heap_kb_half"], 256 if short else 64)
    check(said["heap_kb_end"] - said["heap_kb_half"] <= allowed, f"heap {said['heap_kb_half']} KB after half of the cycles, {said['heap_kb_end']} KB after all")


def races(short):
    """Cancelled just as they end: one end, and silence after it."""
    count = 5_000 if short else 1_000_000
    with Provider(build("provider"), "-c", "2", "-i", "0") as port:
        said = run(build("races", *LIBRARY), port, count, limit=120 + count / 200)
    check(said["wrong"] == 0 and said["done"] + said["cancelled"] == said["races"] == count, f"{count} races had one end each")
    check(said["silent_after"] == count // 2, "after its end nothing came of a call")
    check(said["done"] > count / 100 and said["cancelled"] > count / 100, f"{said['done']} were done, {said['cancelled']} cancelled")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--short", action="store_true")
    parser.add_argument("parts", nargs="*", choices=["streams", "cycles", "races", []])
    options = parser.parse_args()
    WORK.mkdir(parents=True, exist_ok=True)
    if not (ROOT / "build" / "libfairlead.so").exists():
        raise SystemExit("soak: build/libfairlead.so is not built: run 'make' first")
    for part in (streams, cycles, races):
        if not options.parts or part.__name__ in options.parts:
            part(options.short)
    raise SystemExit(1 if failures else 0)


if __name__ == "__main__":
    os.chdir(ROOT)
    main()

"""What the library costs beside bare libcurl.

    scripts/bench [--rounds N] [--unpinned] [--library DIRECTORY] [--under "COMMAND"] [CASE...]

The cases are named by their participants' group: small, large, stream, paced, families, local, slow, load. With --under the library's processes of the
cases run one block under a command such as "valgrind --tool=callgrind" or "perf record -o {}.perf", and nothing is measured; {}
stands for the process's name, and files are written to build/bench.
"""

import argparse
import ctypes
import json
import os
import platform
import re
import shlex
import signal
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import report
import slow
import vectors
from paced import Paced
from server import Nginx, Tap, find_nginx

ROOT = Path(__file__).resolve().parents[2]
WORK = ROOT / "build" / "bench"


@dataclass
class Participant:
    """A process that measures itself, and what it has said so far."""

    name: str
    command: list
    blocks: list = field(default_factory=list)
    allocations: float | None = None

    def start(self, options, preload=None):
        environment = dict(options.environment)
        if preload:
            environment["LD_PRELOAD"] = str(preload)
        self.process = subprocess.Popen(
            self.command, cwd=WORK, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment, preexec_fn=options.placement)

    def run(self, steps):
        """One block; its account."""
        try:
            self.process.stdin.write(f"{steps}\n")
            self.process.stdin.flush()
        except BrokenPipeError:
            pass
        line = self.process.stdout.readline()
        if not line:
            self.stop()
            raise SystemExit(f"bench: {self.name} broke off")
        return json.loads(line)

    def stop(self):
        self.process.stdin.close()
        self.process.wait()
        self.process.stdout.close()

    def cpu(self):
        """Of each block, the CPU time of a step in microseconds."""
        return [block["cpu_us"] / block["steps"] for block in self.blocks]


@dataclass
class Group:
    """Participants whose blocks are interleaved."""

    name: str
    steps: int
    participants: list


def same_bytes(options):
    """Has bare libcurl send what the library sends: shows the library's requests to a tap, keeps them for bare, and compares."""
    chunks = ["stream.txt", str(vectors.CHUNKS)]
    cases = [
        ("small", "complete", "client.json", "reply.json", ["reply.txt"]),
        ("large", "complete", "client.json", "reply.json", ["reply.txt"]),
        ("stream", "stream", "stream-client.json", "stream.sse", chunks),
    ]
    for family in vectors.FAMILIES:
        cases.append((family, "complete", f"{family}-client.json", f"{family}.json", ["reply.txt"]))
        cases.append((f"{family}-stream", "stream", f"{family}-stream-client.json", f"{family}.sse", chunks))
    for case, mode, client, reply, rest in cases:
        with Tap(WORK / "www" / reply) as tap:
            vectors.write_addresses(WORK, tap.url)
            run_once(options, f"library, {case}", ["./fairlead", mode, client, f"{case}.json", *rest])
        sent = tap.headers, tap.body
        names = [line.partition(":")[0].lower() for line in tap.headers]
        # libcurl adds this one unless it is told not to.
        unwanted = [] if "accept" in names else ["Accept:"]
        (WORK / f"{case}.headers").write_text("\n".join(tap.headers + unwanted) + "\n")
        (WORK / f"{case}.body").write_bytes(tap.body)
        with Tap(WORK / "www" / reply) as tap:
            run_once(options, f"libcurl, {case}", ["./bare", "count", f"{tap.url}/", f"{case}.headers", f"{case}.body", f"www/{reply}"])
        if (sorted(tap.headers), tap.body) != (sorted(sent[0]), sent[1]):
            raise SystemExit(f"bench: in the case {case} libcurl does not send what the library sends: {tap.headers} beside {sent[0]}")


def run_once(options, name, command):
    participant = Participant(name, command)
    participant.start(options)
    participant.run(1)
    participant.stop()


def groups(server, paced):
    def bare(name, mode, path, case, reply):
        return Participant(name, ["./bare", mode, f"{server}{path}/chat/completions", f"{case}.headers", f"{case}.body", f"www/{reply}"])

    def library(name, *arguments):
        return Participant(name, ["./fairlead", *arguments])

    def alone(name, steps, *arguments):
        return Group("local", steps, [library(name, *arguments)])

    chunks, messages = str(vectors.CHUNKS), str(vectors.MESSAGES)
    families = []
    for family in vectors.FAMILIES:
        families.append(Group("families", 2000, [
            bare(f"libcurl, {family}, 1 KB", "count", f"/{family}", family, f"{family}.json"),
            library(f"{family}, 1 KB", "complete", f"{family}-client.json", f"{family}.json", "reply.txt")]))
        families.append(Group("families", 400, [
            bare(f"libcurl, {family}, stream", "lines", f"/stream/{family}", f"{family}-stream", f"{family}.sse"),
            library(f"{family}, stream", "stream", f"{family}-stream-client.json", f"{family}-stream.json", "stream.txt", chunks)]))
    return [
        Group("small", 2000, [
            bare("libcurl, 1 KB", "count", "/v1", "small", "reply.json"),
            library("complete, 1 KB", "complete", "client.json", "small.json", "reply.txt"),
            library("router, 1 KB", "router", "empty.json", "group.json", "reply.txt", "router.json")]),
        Group("large", 400, [
            bare("libcurl, 273 KB", "count", "/v1", "large", "reply.json"),
            library("complete, 273 KB", "complete", "client.json", "large.json", "reply.txt")]),
        Group("stream", 400, [
            bare("libcurl, stream, bytes", "count", "/stream/v1", "stream", "stream.sse"),
            bare("libcurl, stream, lines", "lines", "/stream/v1", "stream", "stream.sse"),
            library("call, stream", "stream", "stream-client.json", "stream.json", "stream.txt", chunks)]),
        Group("paced", 2, [
            Participant("libcurl, paced", ["./bare", "lines", f"{paced}/chat/completions", "stream.headers", "stream.body", "www/stream.sse"]),
            library("call, paced", "stream", "paced-client.json", "stream.json", "stream.txt", chunks)]),
        *families,
        alone("resolve, known id", 20000, "resolve", "empty.json", "known.json", "openai"),
        alone("resolve, ft: id", 20000, "resolve", "empty.json", "tuned.json", "openai"),
        alone("resolve, known id, new request", 5000, "resolve-new", "empty.json", "known.json", "openai"),
        alone("resolve, new ft: id", 5000, "resolve-new", "empty.json", "tuned.json", "openai"),
        alone("parse 273 KB into a request", 100, "parse", "empty.json", "large.json"),
        alone("build 200 messages of 1 KB", 100, "build", "empty.json", "message.txt", messages),
    ]


def measure(group, options):
    """Blocks of all participants in turn, forwards and backwards by turns, so that a drift of the machine falls on all alike."""
    for participant in group.participants:
        participant.start(options)
        participant.run(group.steps)
    for number in range(options.rounds):
        for participant in group.participants[:: -1 if number % 2 else 1]:
            participant.blocks.append(participant.run(group.steps))
    for participant in group.participants:
        participant.stop()
        participant.start(options, preload=WORK / "allocations.so")
        participant.run(group.steps)
        counted = participant.run(group.steps)
        participant.allocations = counted["allocations"] / counted["steps"]
        participant.stop()


def run_under(group, options):
    """One block of each process of the library under another program, such as a profiler."""
    for participant in group.participants:
        if participant.command[0] != "./fairlead":
            continue
        print(f"{participant.name}:", flush=True)
        slug = re.sub(r"\W+", "-", participant.name)
        participant.command = [word.replace("{}", slug) for word in options.under] + participant.command
        participant.start(options)
        participant.run(group.steps)
        participant.stop()


LOADS = {
    "libcurl, load": "ctypes.CDLL('libcurl.so.4')",
    "library, load": "ctypes.CDLL(path)",
    "libcurl, load and initialise": "ctypes.CDLL('libcurl.so.4').curl_global_init(3)",
    "library, load and first client": "assert ctypes.CDLL(path).fairlead_client_create(None, 0, ctypes.byref(ctypes.c_void_p()), None) == 0",
}


def measure_loads(options):
    """Wall milliseconds of each way to load a library, in a fresh Python each time."""
    samples = {name: [] for name in LOADS}
    for number in range(-1, options.rounds):
        for name, statement in LOADS.items():
            program = (f"import ctypes, time; path = {str(options.library / 'libfairlead.so')!r}; started = time.perf_counter_ns()\n"
                       f"{statement}\nprint(time.perf_counter_ns() - started)")
            ran = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, text=True, env=options.environment,
                                 preexec_fn=options.placement)
            if ran.returncode != 0:
                raise SystemExit(f"bench: {name} broke off: {ran.stderr}")
            # The first of each only warms the page cache.
            if number >= 0:
                samples[name].append(int(ran.stdout) / 1e6)
    return samples


def machine():
    def found(path, pattern, otherwise):
        text = Path(path).read_text() if Path(path).exists() else ""
        match = re.search(pattern, text, re.MULTILINE)
        return match[1] if match else otherwise

    curl = ctypes.CDLL("libcurl.so.4").curl_version
    curl.restype = ctypes.c_char_p
    nginx = subprocess.run([find_nginx(), "-v"], capture_output=True, text=True).stderr
    return {
        "cpu": found("/proc/cpuinfo", r"^model name\s*: (.*)$", platform.machine()),
        "cores": len(os.sched_getaffinity(0)),
        "system": found("/etc/os-release", r'^PRETTY_NAME="?([^"\n]*)', platform.system()),
        "kernel": ".".join(platform.release().split(".")[:2]),
        "libcurl": curl().decode().split()[0].partition("/")[2],
        "nginx": nginx.strip().rpartition("/")[2],
        "python": platform.python_version(),
    }


def pin_to_one_core():
    """Run by each child before it begins: server and client on one core. An exchange is a ping-pong, so neither waits for the
    other's core, and no wake-up of an idle one, which costs more than the exchange and varies, is counted."""
    os.sched_setaffinity(0, {max(os.sched_getaffinity(0))})


def parse_options():
    parser = argparse.ArgumentParser(prog="scripts/bench", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("cases", nargs="*", metavar="CASE")
    parser.add_argument("--rounds", type=int, default=21, help="how many blocks of each participant (21)")
    parser.add_argument("--library", type=Path, default=ROOT / "build", help="the directory of another libfairlead.so than build/")
    parser.add_argument("--unpinned", action="store_true", help="leave it to the kernel on which cores the server and the client run")
    parser.add_argument("--under", type=shlex.split, help="a command to run the library's processes under")
    options = parser.parse_args()
    options.library = options.library.resolve()
    options.placement = None if options.unpinned else pin_to_one_core
    known = ["small", "large", "stream", "paced", "families", "local", "slow", "load"]
    if unknown := set(options.cases) - set(known):
        parser.error(f"no such case: {', '.join(sorted(unknown))}; there are {', '.join(known)}")
    options.cases = options.cases or known
    if options.rounds < 1:
        parser.error("there must be at least one round")
    # No proxy stands between a process and the loopback interface.
    options.environment = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    options.environment["LD_LIBRARY_PATH"] = str(options.library)
    return options


def main():
    options = parse_options()
    # Ended by a signal, nginx is to end too.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))
    vectors.write(WORK)
    with Nginx(WORK, options.placement) as server, Paced(WORK / "www" / "stream.sse") as paced:
        same_bytes(options)
        vectors.write_addresses(WORK, server.url)
        vectors.write_client(WORK, "paced-client.json", f"{paced.url}/v1")
        chosen = [group for group in groups(server.url, paced.url) if group.name in options.cases]
        if options.under:
            for group in chosen:
                run_under(group, options)
            return
        for group in chosen:
            print("measuring: " + "; ".join(each.name for each in group.participants), file=sys.stderr)
            measure(group, options)
    slow_streams = slow.measure(WORK, options) if "slow" in options.cases else {}
    loads = measure_loads(options) if "load" in options.cases else {}
    participants = {each.name: each for group in chosen for each in group.participants}
    results = report.results(participants, loads, slow_streams, {**machine(), "pinned": not options.unpinned}, options.rounds)
    (WORK / "results.json").write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n")
    print(report.table(results))
    print("\nall samples: build/bench/results.json")


if __name__ == "__main__":
    main()

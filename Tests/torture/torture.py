"""Every fault at every byte of every family's exchanges, and providers that mean harm.

    python3 Tests/torture/torture.py [--short] [faults [TARGET…]] [tokens [TARGET…]] [hostile]

faults    the simulator closes, resets or stalls at each byte of status line, headers and body, of an answer in one piece and of a
          streamed one: each call must end once, in time, with an error of the right kind, and never with half of an answer.
tokens    the same of the answers that hand out tokens and keys, before anything is asked of a model.
hostile   endless lines, bodies, headers, nesting, compression and events: each must be refused, in bounded memory.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import os
import socket
import struct
import sys
import time
import zlib
from collections import Counter
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, NamedTuple, Set, Tuple
from unittest import mock

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "bindings" / "python" / "src"), str(ROOT / "Tests" / "simulator")]

import fairlead  # noqa: E402
from running import RunningSimulator  # noqa: E402
from targets import Target, targets  # noqa: E402

HELLO = [{"role": "user", "content": "hello"}]
AT_ONCE, WAITING = 64, 400
STALLED, PATIENT = 2.0, 30.0

failures: list[str] = []


def check(holds: bool, what: str) -> None:
    if not holds:
        failures.append(what)
        if len(failures) <= 30:
            print("FAILED   " + what, flush=True)


class Text:
    """What a call said, and how it ended."""

    def __init__(self) -> None:
        self.text = ""
        self.status = ""
        self.message = ""
        self.took = 0.0


def patience(fault: str) -> float:
    """Who is cut off is told so, however busy the machine is; only a stall needs its time."""
    return STALLED if fault.startswith("stall") else PATIENT


async def ask(target: Target, client: fairlead.Client, how: str, fault: str = "", place: str = "key", seconds: float = 0) -> Text:
    said, begun = Text(), time.monotonic()
    request = target.request(fault, seconds or patience(fault), place)
    try:
        if how == "embedded":
            reply = await client.aembedding(input="hello", **request)
            said.text, said.status = str(reply.data[0].embedding), "ok"
        elif how == "whole":
            reply = await client.acompletion(messages=HELLO, **request)
            said.text, said.status = reply.choices[0].message.content, "ok"
        else:
            stream = await client.acompletion(messages=HELLO, stream=True, **request)
            async for chunk in stream:
                for choice in chunk.choices:
                    said.text += choice.delta.content or ""
            said.status = "ok" if stream.reply is not None else "no reply"
    except fairlead.FairleadError as error:
        said.status, said.message = error.status or type(error).__name__, error.message
    said.took = time.monotonic() - begun
    return said


KINDS = {
    "cut": {"connection", "stream_truncated", "bad_response"},
    "reset": {"connection", "stream_truncated", "bad_response"},
    "stall": {"timeout"},
}


def places_in(answer: Dict[str, Any], kind: str, short: bool) -> Iterator[Tuple[str, int]]:
    """Each byte of an answer at which it can fail; some of them for short."""
    for where in ("status_line", "headers", "body"):
        # Who stalls after the last byte makes the next request of the connection wait, and not this one.
        yield from ((where, at) for at in range(
            0, answer[where] + (where == "body" and kind != "stall"), 41 * (3 if kind == "stall" else 1) if short else 1))


class Exchange:
    """One request of a target, and the answers that it takes."""

    def __init__(self, target: Target, how: str, simulator: RunningSimulator) -> None:
        self.target, self.how = target, how
        self.client = fairlead.Client(**target.configuration)
        simulator.reset()
        self.whole = asyncio.run(ask(target, self.client, how))
        check(self.whole.status == "ok" and self.whole.text != "", f"{target.name}, {how}: {self.whole.status} without a fault")

        def own(seen: List[Dict[str, Any]]) -> List[Dict[str, Any]]:
            return [one["answer"] for one in seen if one["rule"] is None]

        self.answers = own(simulator.until(lambda seen: own(seen) and all(one["ended"] == "complete" for one in own(seen))))

    async def fail(self, short: bool, places: Dict[str, asyncio.Semaphore]) -> None:
        """Each fault at each byte of each answer; at some of them for short."""
        seen: Counter[str] = Counter()
        latest = 0.0

        async def one(number: int, fault: str) -> None:
            nonlocal latest
            kind = fault.partition("=")[0]
            async with places[kind]:
                said = await ask(self.target, self.client, self.how, fault, "later" if number else "key")
            seen[said.status] += 1
            what = f"{self.target.name}, {self.how}, {fault} of answer {number}: {said.status}"
            if said.status == "ok":
                check(said.text == self.whole.text, f"{what} with {len(said.text)} of {len(self.whole.text)} characters")
            else:
                check(said.status in KINDS[kind], f"{what}: {said.message}")
            if kind == "stall":
                latest = max(latest, said.took)

        faults = [(number, f"{kind}={where}:{at}") for number, answer in enumerate(self.answers) for kind in KINDS
                  for where, at in places_in(answer, kind, short)]
        await asyncio.gather(*(one(*fault) for fault in faults))
        self.client.close()
        check(seen["ok"] < len(faults) / 4, f"{self.target.name}, {self.how}: {seen['ok']} of {len(faults)} faults had no effect")
        print(f"{self.target.name}, {self.how}: {sum(seen.values())} faults, {dict(seen)}, longest stall {latest:.2f} s", flush=True)
        check(latest <= STALLED + 3, f"{self.target.name}: a call took {latest:.1f} s with a deadline of {STALLED} s")


def faults(short: bool, only: Set[str]) -> None:
    simulator = RunningSimulator("--delay-ms", "0")

    async def together(exchanges: List[Exchange]) -> None:
        places = {kind: asyncio.Semaphore(WAITING if kind == "stall" else AT_ONCE) for kind in KINDS}
        await asyncio.gather(*(exchange.fail(short, places) for exchange in exchanges))

    try:
        exchanges = [Exchange(target, how, simulator) for target in targets(simulator.url, "faults") if not only or target.name in only
                     for how in (("embedded",) if "embed" in target.can else ("whole", "streamed"))]
        for some in [exchanges] if short else [[exchange] for exchange in exchanges]:
            asyncio.run(together(some))
    finally:
        simulator.stop()


HAND_OUT = {"google_oauth", "cloud_identity", "aws_identity"}


def tokens(short: bool, only: Set[str]) -> None:
    simulator = RunningSimulator("--delay-ms", "0")

    def client(target: Target) -> fairlead.Client:
        """One that has no token yet."""
        with mock.patch.dict(os.environ, target.environment):
            return fairlead.Client(**target.configuration)

    async def together(target: Target, kind: str, count: int) -> List[Text]:
        places = asyncio.Semaphore(WAITING if kind == "stall" else AT_ONCE)

        async def one() -> Text:
            async with places:
                fresh = client(target)
                said = await ask(target, fresh, "whole", seconds=patience(kind))
                fresh.close()
                return said
        return await asyncio.gather(*(one() for _ in range(count)))

    try:
        for target in targets(simulator.url, "identity"):
            if only and target.name not in only:
                continue
            simulator.reset()
            whole = asyncio.run(ask(target, client(target), "whole"))
            check(whole.status == "ok", f"{target.name}: {whole.status} without a fault: {whole.message}")
            asked = {(one["method"], one["path"]): one["answer"]
                     for one in simulator.until(lambda seen: seen and all(one["answer"]["ended"] == "complete" for one in seen))
                     if one["family"] in HAND_OUT}
            check(len(asked) > 0, f"{target.name} asks for no token")
            for (method, path), answer in asked.items():
                for kind in KINDS:
                    steps = [{kind: {"where": where, "at": at}} for where, at in places_in(answer, kind, short)]
                    simulator.reset()
                    simulator.script({"method": method, "path": path, "steps": steps})
                    said = asyncio.run(together(target, kind, len(steps)))
                    what = f"{target.name}, {kind} of {path}"
                    # The last of the places in which AWS's keys are looked for: one that does not answer is none.
                    kinds = {"authentication"} if path.startswith("/latest/") else KINDS[kind]
                    seen = Counter(one.status for one in said)
                    for one in said:
                        if one.status == "ok":
                            check(one.text == whole.text, f"{what}: {one.text}")
                        else:
                            check(one.status in kinds, f"{what}: {one.status}: {one.message}")
                    faulty = [one for one in simulator.requests() if one["path"] == path and one["rule"] is not None]
                    check(len(faulty) >= len(steps), f"{what}: {len(faulty)} of {len(steps)} answers failed")
                    check(seen["ok"] < max(len(steps) / 4, 2), f"{what}: {seen['ok']} of {len(steps)} faults had no effect")
                    longest = max(one.took for one in said)
                    print(f"{what}: {len(steps)} faults, {dict(seen)}, longest {longest:.2f} s", flush=True)
                    check(kind != "stall" or longest <= STALLED + 3, f"{what}: a call took {longest:.1f} s with a deadline of {STALLED} s")
    finally:
        simulator.stop()


# What follows sends what no honest provider would.

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
EVENTS = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n"
CLOSES = b"connection: close\r\n\r\n"


Sender = Callable[[socket.socket], None]


def endless(head: bytes, piece: bytes, total: int, tail: bytes = b"") -> Sender:
    def send(connection: socket.socket) -> None:
        connection.sendall(head)
        block = piece * max(1, 65536 // len(piece))
        for _ in range(total // len(block) + 1):
            connection.sendall(block)
        connection.sendall(tail)
    return send


def bomb(connection: socket.socket) -> None:
    """A thousand to one."""
    squeezer = zlib.compressobj(9, zlib.DEFLATED, 31)
    block = b" " * (1 << 20)
    connection.sendall(HEAD + b"content-encoding: gzip\r\n" + CLOSES)
    for _ in range(1024):
        connection.sendall(squeezer.compress(block))
    connection.sendall(squeezer.flush())


PROVIDERS = {
    "": {"model": "openai/gpt-4o", "api_key": "k"}, "ollama": {"model": "ollama_chat/m"},
    "bedrock": {"model": "bedrock/amazon.nova-lite-v1:0", "aws_access_key_id": "AK", "aws_secret_access_key": "s", "aws_region_name": "us-east-1"},
}
GIB = 1 << 30
CHAT = b'{"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{"content":"%s"},"finish_reason":null}]}'
FRAMED = b"HTTP/1.1 200 OK\r\ncontent-type: application/vnd.amazon.eventstream\r\n\r\n"
LINES = b"HTTP/1.1 200 OK\r\ncontent-type: application/x-ndjson\r\n\r\n"


def event(data: bytes) -> bytes:
    return b"data: " + data + b"\n\n"


def distinct(form: bytes, count: int) -> Iterator[bytes]:
    """So many names that differ, in blocks."""
    for start in range(0, count, 4096):
        yield b"".join(form % number for number in range(start, min(start + 4096, count)))


def sends(*parts: Any) -> Sender:
    def send(connection: socket.socket) -> None:
        for part in parts:
            for block in [part] if isinstance(part, bytes) else part():
                connection.sendall(block)
    return send


class Case(NamedTuple):
    send: Sender
    kinds: Set[str]  # how the call may end
    how: str = "whole"  # or streamed, or embeddings, of the provider named after a blank


LIMIT = {"limit"}
HOSTILE: Dict[str, Case] = {
    "an endless line": Case(endless(EVENTS, b"a" * 1024, GIB), LIMIT, "streamed"),
    "an endless line of data": Case(endless(EVENTS + b"data: ", b"a" * 1024, GIB), LIMIT, "streamed"),
    "an endless event of many lines": Case(endless(EVENTS, b"data: " + b"a" * 1024 + b"\n", GIB), LIMIT, "streamed"),
    "an endless line of JSON": Case(endless(LINES, b"a" * 1024, GIB), LIMIT, "streamed ollama"),
    "an endless message of AWS": Case(endless(FRAMED + struct.pack("!II", 0xFFFFFFF0, 0), b"a" * 1024, GIB), {"limit", "bad_response"}, "streamed bedrock"),
    "an endless text": Case(endless(EVENTS, event(CHAT % (b"x" * 1024)), GIB), LIMIT, "streamed"),
    "an endless text in large pieces": Case(endless(EVENTS, event(CHAT % (b"x" * 100_000)), GIB), LIMIT, "streamed"),
    "an endless document for a stream": Case(endless(HEAD + CLOSES + b'{"a":"', b"x" * 1024, GIB), LIMIT, "streamed"),
    "an endless body": Case(endless(HEAD + CLOSES, b" " * 1024, GIB), LIMIT),
    "an endless body that announces itself": Case(endless(HEAD + b"content-length: 9223372036854775807\r\n\r\n", b" " * 1024, GIB), LIMIT),
    "an endless body of embeddings": Case(endless(HEAD + CLOSES, b" " * 1024, GIB), LIMIT, "embeddings"),
    "an endless error": Case(endless(b"HTTP/1.1 500 E\r\n" + CLOSES, b"a" * 1024, GIB), LIMIT),
    "an endless error for a stream": Case(endless(b"HTTP/1.1 500 E\r\n" + CLOSES, b"a" * 1024, GIB), LIMIT, "streamed"),
    "a million levels of JSON": Case(endless(HEAD + CLOSES, b"[", 1_000_000), LIMIT),
    "a million levels of objects": Case(endless(HEAD + CLOSES, b'{"a":', 5_000_000), LIMIT),
    "a million levels in an event": Case(endless(EVENTS + b"data: ", b"[", 1_000_000, b"\n\n"), LIMIT, "streamed"),
    "a million keys": Case(sends(HEAD + CLOSES + b'{"k":1', lambda: distinct(b',"k%d":1', 1_000_000), b"}"), LIMIT),
    "a million keys in an event": Case(sends(EVENTS + b'data: {"k":1', lambda: distinct(b',"k%d":1', 600_000), b"}\n\n"), LIMIT, "streamed"),
    "compression of a thousand to one": Case(bomb, LIMIT),
    "a million headers": Case(sends(HEAD, lambda: distinct(b"x-%d: y\r\n", 1_000_000)), LIMIT),
    "a million headers of one name": Case(endless(HEAD, b"x: y\r\n", 6_000_000), LIMIT),
    "an endless header": Case(endless(HEAD + b"x: ", b"y" * 1024, GIB), LIMIT),
    "an endless status line": Case(endless(b"HTTP/1.1 200 ", b"y" * 1024, GIB), LIMIT),
    "interim answers without end": Case(endless(b"", b"HTTP/1.1 103 Early Hints\r\n\r\n", GIB), {"limit", "bad_response"}),
    "ten million empty events": Case(endless(EVENTS, b"data:\n\n", 70_000_000), LIMIT, "streamed"),
    "ten million comments": Case(endless(EVENTS, b": ping\n\n", 80_000_000), LIMIT, "streamed"),
    "ten million events without a choice": Case(endless(EVENTS, b"data: {}\n\n", 100_000_000), LIMIT, "streamed"),
    "calls without end": Case(
        sends(EVENTS, lambda: distinct(event(CHAT.replace(b'"content":"%s"', b'"tool_calls":[{"index":%d,"id":"c","function":{"name":"f"}}]')), 100_000)),
        LIMIT, "streamed"),
}
# Megabytes that a provider may cost, beyond what was there before it was asked.
MOST = 32


def highest(forgets: bool = False) -> int:
    """The most memory that was ever resident, or since it was asked to forget."""
    if forgets:
        Path("/proc/self/clear_refs").write_text("5")
    status = Path("/proc/self/status").read_text()
    return int(next(line.split()[1] for line in status.splitlines() if line.startswith("VmHWM:"))) * 1024


def serve(listener: socket.socket, send) -> None:
    try:
        while True:
            connection, _ = listener.accept()
            with connection:
                connection.recv(65536)
                try:
                    send(connection)
                except OSError:
                    pass
    except OSError:
        pass


def hostile(short: bool, only: Set[str]) -> None:
    import subprocess
    # In a process of its own each, so that neither this one's memory nor another case's is counted.
    for name in HOSTILE:
        done = subprocess.run([sys.executable, __file__, "--case", name], capture_output=True, text=True, timeout=120)
        print(done.stdout.strip() + done.stderr[-500:], flush=True)
        check(done.returncode == 0, f"{name}: exit {done.returncode}")


def one_hostile(name: str) -> int:
    case = HOSTILE[name]
    listener = socket.create_server(("127.0.0.1", 0))
    # The provider lives in another process, whose memory is not ours.
    child = os.fork()
    if child == 0:
        serve(listener, case.send)
        os._exit(0)
    port = listener.getsockname()[1]
    listener.close()
    status, message, begun = "ok", "", time.monotonic()
    with contextlib.suppress(fairlead.FairleadError):
        # What the first call of a process costs is not the provider's doing.
        fairlead.completion("openai/gpt-4o", HELLO, api_base="http://127.0.0.1:1/v1", api_key="k", timeout=10)
    before = highest(forgets=True)
    try:
        how, _, provider = case.how.partition(" ")
        request = {**PROVIDERS[provider], "api_base": f"http://127.0.0.1:{port}/v1", "timeout": 100}
        if how == "embeddings":
            fairlead.embedding(input="a", **{**request, "model": "openai/text-embedding-3-small"})
        else:
            for _ in fairlead.completion(messages=HELLO, stream=how == "streamed", **request):
                pass
    except fairlead.FairleadError as error:
        status, message = error.status or "", error.message
    grown = (highest() - before) / (1 << 20)
    os.kill(child, 9)
    os.waitpid(child, 0)
    holds = status in case.kinds and grown < MOST
    print(f"{'holds   ' if holds else 'MISSED  '} {name}: {status}, {grown:.0f} MB more, {time.monotonic() - begun:.1f} s: {message}")
    return 0 if holds else 1


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--case")
    parser.add_argument("parts", nargs="*")
    options = parser.parse_args()
    if options.case:
        raise SystemExit(one_hostile(options.case))
    parts = (faults, tokens, hostile)
    only = set(options.parts) - {part.__name__ for part in parts}
    for part in parts:
        if not options.parts or part.__name__ in options.parts:
            part(options.short, only)
    print(f"{len(failures)} failed")
    raise SystemExit(1 if failures else 0)


if __name__ == "__main__":
    main()

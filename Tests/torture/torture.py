"""Every fault at every byte of every family's exchanges, and providers that mean harm.

    python3 Tests/torture/torture.py [--short] [faults] [hostile]

faults    the simulator closes, resets or stalls at each byte of status line, headers and body, of an answer in one piece and of a
          streamed one: each call must end once, in time, with an error of the right kind, and never with half of an answer.
hostile   endless lines, bodies, headers, nesting, compression and events: each must be refused, in bounded memory.
"""

from __future__ import annotations

import argparse
import asyncio
import resource
import socket
import sys
import threading
import time
import zlib
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "bindings" / "python" / "src"), str(ROOT / "Tests" / "simulator")]

import fairlead  # noqa: E402
from running import RunningSimulator  # noqa: E402

HELLO = [{"role": "user", "content": "hello"}]
AT_ONCE = 64
TIMEOUT = 2.0

failures: list[str] = []


def check(holds: bool, what: str) -> None:
    if not holds:
        failures.append(what)
        if len(failures) <= 30:
            print("FAILED   " + what, flush=True)


def targets(url: str) -> dict[str, dict[str, str]]:
    """One provider of each wire family that the simulator speaks."""
    return {
        "openai_chat": {"model": "openai/gpt-4o", "api_base": url + "/v1", "api_key": "k"},
        "azure": {"model": "azure/dep", "api_base": url, "api_key": "k", "api_version": "2024-10-21"},
        "gemini": {"model": "gemini/gemini-2.5-flash", "api_base": url + "/v1beta", "api_key": "k"},
        "anthropic": {"model": "anthropic/claude-sonnet-4-20250514", "api_base": url, "api_key": "k"},
        "cohere": {"model": "cohere_chat/command-r", "api_base": url, "api_key": "k"},
        "ollama": {"model": "ollama_chat/llama3", "api_base": url, "api_key": "k"},
        "bedrock": {"model": "bedrock/anthropic.claude-3-5-sonnet-20240620-v1:0", "api_base": url, "aws_access_key_id": "AK",
                    "aws_secret_access_key": "s", "aws_region_name": "us-east-1"},
        "text": {"model": "text-completion-openai/gpt-3.5-turbo-instruct", "api_base": url + "/v1", "api_key": "k"},
    }


class Text:
    """What a call said, and how it ended."""

    def __init__(self) -> None:
        self.text = ""
        self.status = ""
        self.took = 0.0


async def ask(target: dict[str, str], streams: bool, fault: str) -> Text:
    said, begun = Text(), time.monotonic()
    request = {**target, "model": target["model"] + ("+sim:" + fault if fault else "")}
    try:
        reply = await fairlead.acompletion(messages=HELLO, stream=streams, timeout=TIMEOUT, **request)
        if streams:
            async for chunk in reply:
                for choice in chunk.choices:
                    said.text += choice.delta.content or ""
            said.status = "ok" if reply.reply is not None else "no reply"
        else:
            said.text, said.status = reply.choices[0].message.content, "ok"
    except fairlead.FairleadError as error:
        said.status = error.status or type(error).__name__
    said.took = time.monotonic() - begun
    return said


KINDS = {
    "cut": {"connection", "stream_truncated", "bad_response"},
    "reset": {"connection", "stream_truncated", "bad_response"},
    "stall": {"timeout"},
}


async def family(name: str, target: dict[str, str], simulator: RunningSimulator, step: int) -> None:
    for streams in (False, True):
        simulator.reset()
        whole = await ask(target, streams, "")
        if whole.status != "ok" or not whole.text:
            print(f"skipped  {name}, {'streamed' if streams else 'whole'}: {whole.status}", flush=True)
            continue
        answer = simulator.until(lambda seen: seen[-1]["answer"].get("ended"))[-1]["answer"]
        places = [(where, at) for where in ("status_line", "headers", "body") for at in range(0, answer[where] + (where == "body"), step)]
        seen: Counter[str] = Counter()
        latest = 0.0
        for kind, allowed in KINDS.items():
            # A stall takes the whole of its time: every third byte tells as much.
            faults = [f"{kind}={where}:{at}" for where, at in (places[::3] if kind == "stall" else places)]
            limit = asyncio.Semaphore(AT_ONCE)

            async def one(fault: str) -> None:
                nonlocal latest
                async with limit:
                    said = await ask(target, streams, fault)
                seen[said.status] += 1
                latest = max(latest, said.took)
                what = f"{name}, {'streamed' if streams else 'whole'}, {fault}: {said.status}"
                if said.status == "ok":
                    check(said.text == whole.text, f"{what} with {len(said.text)} of {len(whole.text)} characters")
                else:
                    check(said.status in allowed, what)

            await asyncio.gather(*(one(fault) for fault in faults))
        print(f"{name}, {'streamed' if streams else 'whole'}: {sum(seen.values())} faults, {dict(seen)}, longest {latest:.2f} s", flush=True)
        check(latest <= TIMEOUT + 3, f"{name}: a call took {latest:.1f} s with a deadline of {TIMEOUT} s")


def faults(short: bool) -> None:
    simulator = RunningSimulator()
    try:
        for name, target in targets(simulator.url).items():
            asyncio.run(family(name, target, simulator, 41 if short else 1))
    finally:
        simulator.stop()


# What follows sends what no honest provider would.

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
EVENTS = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n"
CLOSES = b"connection: close\r\n\r\n"


def endless(head: bytes, piece: bytes, total: int, tail: bytes = b""):
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


GIB = 1 << 30
HOSTILE = {
    "an endless line": (True, endless(EVENTS, b"a" * 1024, GIB), {"limit", "bad_response"}),
    "an endless line of data": (True, endless(EVENTS + b"data: ", b"a" * 1024, GIB), {"limit"}),
    "an endless body": (False, endless(HEAD + CLOSES, b" " * 1024, GIB), {"limit"}),
    "an endless error": (False, endless(b"HTTP/1.1 500 E\r\n" + CLOSES, b"a" * 1024, GIB), {"limit"}),
    "a million levels of JSON": (False, endless(HEAD + CLOSES, b"[", 1_000_000), {"bad_response", "limit"}),
    "a million levels in an event": (True, endless(EVENTS + b"data: ", b"[", 1_000_000, b"\n\n"), {"bad_response", "limit"}),
    "a million keys": (False, endless(HEAD + CLOSES + b'{"a":1', b',"a":1', 6_000_000, b"}"), {"bad_response", "limit"}),
    "compression of a thousand to one": (False, bomb, {"limit"}),
    "a million headers": (False, endless(HEAD, b"x: y\r\n", 6_000_000), {"limit"}),
    "an endless header": (False, endless(HEAD + b"x: ", b"y" * 1024, GIB), {"limit"}),
    "ten million empty events": (True, endless(EVENTS, b"data:\n\n", 70_000_000), {"limit", "bad_response", "stream_truncated"}),
    "ten million comments": (True, endless(EVENTS, b": ping\n\n", 80_000_000), {"limit", "stream_truncated"}),
}


def resident() -> int:
    with open("/proc/self/statm") as file:
        return int(file.read().split()[1]) * resource.getpagesize()


class Highest:
    """The most memory that was resident while it ran."""

    def __enter__(self) -> "Highest":
        self.before = self.most = resident()
        self.stop = threading.Event()
        self.thread = threading.Thread(target=self.watch)
        self.thread.start()
        return self

    def watch(self) -> None:
        while not self.stop.wait(0.005):
            self.most = max(self.most, resident())

    def __exit__(self, *_: object) -> None:
        self.stop.set()
        self.thread.join()

    @property
    def grown(self) -> float:
        return (self.most - self.before) / (1 << 20)


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


def hostile(short: bool) -> None:
    import subprocess
    # In a process of its own each, so that neither this one's memory nor another case's is counted.
    for name in HOSTILE:
        done = subprocess.run([sys.executable, __file__, "--case", name], capture_output=True, text=True, timeout=120)
        print(done.stdout.strip() + done.stderr[-500:], flush=True)
        check(done.returncode == 0, f"{name}: exit {done.returncode}")


def one_hostile(name: str) -> int:
    streams, send, allowed = HOSTILE[name]
    listener = socket.create_server(("127.0.0.1", 0))
    # The provider lives in another process, whose memory is not ours.
    import os
    child = os.fork()
    if child == 0:
        serve(listener, send)
        os._exit(0)
    port = listener.getsockname()[1]
    listener.close()
    status, message, begun = "ok", "", time.monotonic()
    with Highest() as memory:
        try:
            reply = fairlead.completion(
                "openai/gpt-4o", HELLO, stream=streams, api_base=f"http://127.0.0.1:{port}/v1", api_key="k", timeout=100)
            if streams:
                for _ in reply:
                    pass
        except fairlead.FairleadError as error:
            status, message = error.status or "", error.message
    os.kill(child, 9)
    os.waitpid(child, 0)
    # A body may have 64 MiB, since embeddings need it; a million values of JSON take sixteen bytes each, and their table is doubled.
    limit = {"an endless body": 80, "a million keys": 40}.get(name, 32)
    holds = status in allowed and memory.grown < limit
    print(f"{'holds   ' if holds else 'MISSED  '} {name}: {status}, {memory.grown:.0f} MB more, {time.monotonic() - begun:.1f} s: {message}")
    return 0 if holds else 1


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--case")
    parser.add_argument("parts", nargs="*")
    options = parser.parse_args()
    if options.case:
        raise SystemExit(one_hostile(options.case))
    for part in (faults, hostile):
        if not options.parts or part.__name__ in options.parts:
            part(options.short)
    print(f"{len(failures)} failed")
    raise SystemExit(1 if failures else 0)


if __name__ == "__main__":
    main()

"""The HTTP side of the simulator: takes requests, finds the family and the step, sends the reply, keeps the record."""

from __future__ import annotations

import itertools
import json
import sys
import threading
import time
from collections import deque
from http.server import BaseHTTPRequestHandler
from socketserver import TCPServer, ThreadingMixIn
from typing import Any, Deque, Dict, List, Optional, Tuple

from dialogue import compose
from families import family_of
from message import Ask, Reply, Request, Said, Target, compact, json_reply
from script import Script, ScriptError
from vectors import VectorMissing, load
from wire import Outcome, perform, plan, wait

ADMIN = "/__simulator/"
LARGEST_BODY = 1 << 30
PAGE = 65536


class Simulator(ThreadingMixIn, TCPServer):
    """A loopback server with one thread for each connection."""

    daemon_threads = True
    block_on_close = False
    allow_reuse_address = True
    request_queue_size = 1024

    def __init__(self, port: int = 0, script: Optional[Script] = None, delay: float = 0.005, keep: int = 10000):
        self.script = script or Script()
        self.delay = delay
        self.lock = threading.Lock()
        self.records: Deque[Dict[str, Any]] = deque(maxlen=keep)
        self.numbers = itertools.count(1)
        self.connections = 0
        self.started = time.monotonic()
        self.stopping = False
        super().__init__(("127.0.0.1", port), Exchange)
        self.port = self.server_address[1]
        self.url = f"http://127.0.0.1:{self.port}"

    def stop(self) -> None:
        """Ends serve_forever; to be called from another thread than its own."""
        self.stopping = True
        self.shutdown()

    def handle_error(self, request: Any, client_address: Any) -> None:
        # A client that goes away is what many tests are about; anything else is a fault of the simulator.
        if not isinstance(sys.exc_info()[1], OSError):
            super().handle_error(request, client_address)

    def seconds(self) -> float:
        return time.monotonic() - self.started

    # What to answer

    def reply(self, request: Request) -> Tuple[Reply, Dict[str, Any], Target, Optional[str]]:
        """The reply, the step that shapes it, whom the request was for, and the rule that was followed."""
        family = family_of(request)
        target = family.target(request) if family else Target("")
        try:
            step, rule = self.script.take(request, target)
            if family is None:
                reply = json_reply(404, {"error": {"message": f"The simulator knows no API at {request.path}."}}, label="unknown")
                return (scripted_body(step) if "body" in step else reply), step, target, rule
            refused = None if step.get("unchecked") else family.refuse(request)
            reply = refused or self.scripted(family, request, target, step)
            return family.finish(request, reply), step, target, rule
        except (ScriptError, VectorMissing) as problem:
            return complaint(problem), {}, target, None

    def scripted(self, family: Any, request: Request, target: Target, step: Dict[str, Any]) -> Reply:
        if "body" in step:
            return scripted_body(step)
        if "vector" in step:
            reply = load(step["vector"], family.VECTORS, target.stream)
            reply.status = step.get("status", reply.status)
            return reply
        if step.get("status", 200) != 200:
            return family.error(step["status"], step.get("message"))

        def speak(ask: Ask) -> Said:
            return compose(ask, step.get("text"), step.get("words"))

        return family.answer(request, speak)

    # The record

    def record(self, entry: Dict[str, Any]) -> Dict[str, Any]:
        with self.lock:
            entry["number"] = next(self.numbers)
            self.records.append(entry)
        return entry

    def recorded(self) -> List[Dict[str, Any]]:
        with self.lock:
            return [presented(entry) for entry in self.records]

    def reset(self) -> None:
        self.script.clear()
        with self.lock:
            self.records.clear()
            self.numbers = itertools.count(1)
            self.connections = 0

    def administer(self, request: Request) -> Reply:
        """The endpoints under /__simulator/, for the test that drives the simulator."""
        what = (request.method, request.path[len(ADMIN) :])
        if what == ("GET", "health"):
            return json_reply(200, {"ok": True, "seconds": self.seconds()})
        if what == ("GET", "requests"):
            with self.lock:
                connections = self.connections
            return json_reply(200, {"requests": self.recorded(), "connections": connections})
        if what == ("POST", "reset"):
            self.reset()
            return json_reply(200, {"ok": True})
        if what == ("POST", "script"):
            try:
                return json_reply(200, {"rules": self.script.replace(request.body, add="add" in request.query)})
            except ScriptError as problem:
                return complaint(problem, 400)
        return complaint(f"no {request.method} {request.path}", 404)


def complaint(problem: Any, status: int = 599) -> Reply:
    """The simulator was asked for something it cannot do: 599, which no provider sends, so that no test passes by it."""
    return json_reply(status, {"error": {"message": f"simulator: {problem}"}}, label="complaint")


def scripted_body(step: Dict[str, Any]) -> Reply:
    """A body given in the script: text as it is, an object as JSON, a list as server-sent events."""
    body, status = step["body"], step.get("status", 200)
    if isinstance(body, list):
        parts = [(one if isinstance(one, str) else "data: " + compact(one).decode()).encode() + b"\n\n" for one in body]
        return Reply(status, [("content-type", "text/event-stream")], parts, True, "scripted")
    kind = "text/plain" if isinstance(body, str) else "application/json"
    return Reply(status, [("content-type", kind)], [body.encode() if isinstance(body, str) else compact(body)], False, "scripted")


def presented(entry: Dict[str, Any]) -> Dict[str, Any]:
    shown = {name: value for name, value in entry.items() if name != "raw"}
    try:
        shown["body"] = json.loads(entry["raw"]) if entry["raw"] else None
    except ValueError:
        shown["body"] = entry["raw"].decode("utf-8", "replace")
    return shown


class Exchange(BaseHTTPRequestHandler):
    """One connection: reads request after request with the standard library, writes the answers byte by byte itself."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    rbufsize = PAGE
    server: Simulator

    def setup(self) -> None:
        super().setup()
        with self.server.lock:
            self.server.connections += 1
            self.number = self.server.connections

    def finish(self) -> None:
        super().finish()
        # The socket closes for good only without these; a reset must not be preceded by shutdown's FIN.
        self.connection.close()

    def log_message(self, format: str, *args: Any) -> None:
        pass

    def exchange(self) -> None:
        arrived = self.server.seconds()
        raw = self.read_body()
        if raw is None:
            self.close_connection = True
            return
        headers = {name.lower(): ", ".join(self.headers.get_all(name) or []) for name in self.headers.keys()}
        request = Request(self.command, self.path, headers, raw)
        if request.path.startswith(ADMIN):
            self.close_connection = self.send(self.server.administer(request), {}, 0.0)[0].closed or self.close_connection
            return
        reply, step, target, rule = self.server.reply(request)
        entry = self.server.record({
            "time": arrived, "connection": self.number, "method": request.method, "path": request.path,
            "raw_path": request.raw_path, "query": request.query, "headers": headers, "raw": raw,
            "family": target.family, "model": target.model, "stream": target.stream, "rule": rule,
            "answer": {"status": reply.status, "label": reply.label, "ended": "unfinished"},
        })
        outcome = Outcome(ended="client_closed", closed=True)
        sizes: Dict[str, int] = {}
        if not step.get("latency_ms") or wait(self.connection, step["latency_ms"] / 1000, lambda: self.server.stopping):
            outcome, sizes = self.send(reply, step, self.server.delay)
        with self.server.lock:
            entry["answer"] = {
                **entry["answer"], **sizes, "sent": outcome.sent, "ended": outcome.ended, "ended_time": self.server.seconds()}
        self.close_connection = self.close_connection or outcome.closed

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = exchange

    def send(self, reply: Reply, step: Dict[str, Any], delay: float) -> Tuple[Outcome, Dict[str, int]]:
        laid = plan(reply, step, delay, with_body=self.command != "HEAD")
        sizes = {"status_line": laid.status_line, "headers": laid.headers, "body": laid.body}
        return perform(laid, self.connection, lambda: self.server.stopping), sizes

    def read_body(self) -> Optional[bytes]:
        """The request's body, or None where the client broke off."""
        if "chunked" not in (self.headers.get("transfer-encoding") or "").lower():
            length = self.headers.get("content-length") or "0"
            if not length.isdigit() or int(length) > LARGEST_BODY:
                return None
            raw = self.rfile.read(int(length))
            return raw if len(raw) == int(length) else None
        chunks: List[bytes] = []
        while True:
            size = self.rfile.readline(PAGE).split(b";")[0].strip()
            try:
                length = int(size, 16)
            except ValueError:
                return None
            if length == 0:
                while self.rfile.readline(PAGE).strip():
                    pass
                return b"".join(chunks)
            chunks.append(self.rfile.read(length))
            self.rfile.readline(PAGE)

"""From a response to bytes on a socket, with the faults that a script asks for.

`plan` is pure: it lays out all bytes of the response and the marks where something happens between two of them.
`perform` carries a plan out.
"""

from __future__ import annotations

import select
import socket
import struct
import time
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Callable, Dict, List, Tuple

from message import Reply

# Marks at the same byte happen in this order: a pause between two parts precedes the fault.
BREAK, DELAY, STALL, CUT, RESET = range(5)
FOREVER = float("inf")


@dataclass
class Mark:
    at: int
    action: int
    seconds: float = 0.0


@dataclass
class Plan:
    data: bytearray
    marks: List[Mark]
    status_line: int  # bytes of each section; they sum up to len(data)
    headers: int
    body: int
    keep_alive: bool = True


@dataclass
class Outcome:
    sent: int = 0
    ended: str = "complete"  # complete, cut, reset, client_closed
    closed: bool = False  # whether the connection is of no further use


def plan(reply: Reply, step: Dict[str, Any], delay: float = 0.0, with_body: bool = True) -> Plan:
    """Lays the response out. `delay` is the pause between the parts of a stream, unless the step sets its own."""
    parts = [part for part in reply.parts if part]
    pause = step["delay_ms"] / 1000 if "delay_ms" in step else (delay if reply.stream else 0.0)
    piece = step.get("piece")
    if piece:
        whole = b"".join(parts)
        parts = [whole[start : start + piece] for start in range(0, len(whole), piece)]
    framing = step.get("framing") or ("chunked" if reply.stream or piece else "length")

    headers = merge(reply.headers, step.get("headers") or {})
    names = {name.lower() for name, _ in headers}
    empty = reply.status in (204, 304) or reply.status < 200
    keep_alive = not (step.get("close") or step.get("content_length_off") or framing == "close")
    if framing == "length" and not empty and "content-length" not in names:
        length = sum(map(len, parts)) + step.get("content_length_off", 0)
        headers.append(("content-length", str(max(0, length))))
    elif framing == "chunked" and not empty:
        headers.append(("transfer-encoding", "chunked"))
    if not keep_alive:
        headers.append(("connection", "close"))

    status = f"HTTP/1.1 {reply.status} {reason(reply.status)}\r\n".encode("latin-1")
    head = "".join(f"{name}: {value}\r\n" for name, value in headers).encode("latin-1", "replace") + b"\r\n"
    data = bytearray(status + head)
    marks: List[Mark] = []
    if reply.stream:
        marks.append(Mark(len(data), BREAK))
    for index, part in enumerate(parts if with_body else []):
        if index:
            marks.append(Mark(len(data), DELAY, pause))
        data += b"%x\r\n%s\r\n" % (len(part), part) if framing == "chunked" else part
    if framing == "chunked" and with_body and not empty:
        data += b"0\r\n\r\n"

    laid = Plan(data, marks, len(status), len(head), len(data) - len(status) - len(head), keep_alive)
    if step.get("write"):
        laid.marks += [Mark(at, BREAK) for at in range(step["write"], len(data), step["write"])]
    add_faults(laid, step)
    laid.marks.sort(key=lambda mark: (mark.at, mark.action))
    return laid


def add_faults(laid: Plan, step: Dict[str, Any]) -> None:
    for name, action in (("stall", STALL), ("cut", CUT), ("reset", RESET)):
        fault = step.get(name)
        if fault is not None:
            seconds = fault.get("seconds")
            laid.marks.append(Mark(offset(laid, fault), action, FOREVER if seconds is None else float(seconds)))
    fault = step.get("garble")
    if fault is not None:
        at = offset(laid, fault)
        if "with" in fault:
            bytes_in = fault["with"].encode("latin-1", "replace")
            laid.data[at : at + len(bytes_in)] = bytes_in[: len(laid.data) - at]
        else:
            for index in range(at, min(at + fault.get("length", 1), len(laid.data))):
                laid.data[index] ^= 0x80


def offset(laid: Plan, fault: Dict[str, Any]) -> int:
    """The byte of the whole response that `where` and `at` name. A negative `at` counts from the section's end."""
    starts = {
        "response": (0, len(laid.data)),
        "status_line": (0, laid.status_line),
        "headers": (laid.status_line, laid.headers),
        "body": (laid.status_line + laid.headers, laid.body),
    }
    start, length = starts[fault.get("where", "response")]
    at = fault.get("at", 0)
    return start + min(length, at if at >= 0 else max(0, length + at))


def perform(laid: Plan, connection: socket.socket, stopping: Callable[[], bool]) -> Outcome:
    """Sends the response as planned; returns how it ended. After a cut or a reset the connection is closed."""
    outcome = Outcome()
    view = memoryview(laid.data)
    try:
        for mark in laid.marks:
            if mark.at > outcome.sent:
                connection.sendall(view[outcome.sent : mark.at])
                outcome.sent = mark.at
            if mark.action in (DELAY, STALL) and mark.seconds > 0:
                if not wait(connection, mark.seconds, stopping):
                    outcome.ended, outcome.closed = "client_closed", True
                    return outcome
            elif mark.action == CUT:
                outcome.ended, outcome.closed = "cut", True
                connection.shutdown(socket.SHUT_WR)
                return outcome
            elif mark.action == RESET:
                outcome.ended, outcome.closed = "reset", True
                # Closing a socket that lingers for zero seconds sends RST in place of FIN, and throws away what
                # has not yet reached the client.
                time.sleep(0.005 if outcome.sent else 0)
                connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                return outcome
        if outcome.sent < len(view):
            connection.sendall(view[outcome.sent :])
            outcome.sent = len(view)
    except OSError:
        outcome.ended, outcome.closed = "client_closed", True
    outcome.closed = outcome.closed or not laid.keep_alive
    return outcome


def wait(connection: socket.socket, seconds: float, stopping: Callable[[], bool]) -> bool:
    """Sleeps, but not longer than the client stays: False as soon as it has gone."""
    end = time.monotonic() + seconds
    poll = select.poll()
    poll.register(connection, select.POLLIN)
    while True:
        left = end - time.monotonic()
        if left <= 0:
            return True
        if stopping():
            return False
        if poll.poll(min(left, 0.5) * 1000):
            try:
                if not connection.recv(1, socket.MSG_PEEK):
                    return False
            except OSError:
                return False
            # The client has sent its next request early: it is still there, so only time is left to wait for.
            time.sleep(min(left, 0.05))


def merge(headers: List[Tuple[str, str]], changes: Dict[str, Any]) -> List[Tuple[str, str]]:
    """The headers with those of a script in their place; null takes one away."""
    replaced = {name.lower() for name in changes}
    kept = [(name, value) for name, value in headers if name.lower() not in replaced]
    return kept + [(name, str(value)) for name, value in changes.items() if value is not None]


def reason(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unknown"

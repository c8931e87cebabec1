"""A client for the tests that sees every byte: raw sockets, no HTTP library between."""

from __future__ import annotations

import json
import socket
import time
import unittest
from typing import Any, Dict, List, Optional

from running import RunningSimulator

CHAT = "/v1/chat/completions"
AZURE = "/openai/deployments/dep/chat/completions?api-version=2024-10-21"
GEMINI = "/v1beta/models/gemini-2.5-flash"
VERTEX = "/v1/projects/p/locations/us-central1/endpoints/123"
BEARER = {"authorization": "Bearer sk-test"}


def chat(**more: Any) -> Dict[str, Any]:
    return {"model": "gpt-4o", "messages": [{"role": "user", "content": "hé"}], **more}


class Answer:
    """A response as the bytes that came, and how the connection ended."""

    def __init__(self) -> None:
        self.raw, self.ended, self.times = b"", "", []

    @property
    def head(self) -> bytes:
        return self.raw.partition(b"\r\n\r\n")[0]

    @property
    def status(self) -> int:
        return int(self.raw.split(b" ", 2)[1])

    def header(self, name: str) -> Optional[str]:
        for line in self.head.decode("latin-1").split("\r\n")[1:]:
            key, _, value = line.partition(": ")
            if key.lower() == name:
                return value
        return None

    @property
    def chunks(self) -> List[bytes]:
        """The HTTP chunks of the body, checked for their framing."""
        rest, made = self.raw.partition(b"\r\n\r\n")[2], []
        while True:
            size, _, rest = rest.partition(b"\r\n")
            length = int(size, 16)
            if length == 0:
                assert rest == b"\r\n", rest
                return made
            made.append(rest[:length])
            assert rest[length : length + 2] == b"\r\n"
            rest = rest[length + 2 :]

    @property
    def body(self) -> bytes:
        if self.header("transfer-encoding") == "chunked":
            return b"".join(self.chunks)
        return self.raw.partition(b"\r\n\r\n")[2]

    @property
    def json(self) -> Any:
        return json.loads(self.body)

    @property
    def events(self) -> List[Any]:
        text = self.body.decode().replace("\r\n", "\n")
        data = [block[6:] for block in text.split("\n\n") if block.startswith("data: ")]
        return [one if one == "[DONE]" else json.loads(one) for one in data]


class Case(unittest.TestCase):
    simulator: RunningSimulator

    @classmethod
    def setUpClass(cls) -> None:
        cls.simulator = RunningSimulator("--delay-ms", "1")
        cls.addClassCleanup(cls.simulator.stop)

    def setUp(self) -> None:
        self.simulator.reset()

    def ask(self, path: str, body: Any, headers: Dict[str, str] = BEARER, limit: float = 5.0) -> Answer:
        """One request on a connection of its own; reads until the server closes, or for `limit` seconds."""
        with self.send(path, body, {"connection": "close", **headers}) as connection:
            return self.read(connection, limit)

    def send(self, path: str, body: Any, headers: Dict[str, str] = BEARER, to: Optional[socket.socket] = None) -> socket.socket:
        data = body if isinstance(body, bytes) else json.dumps(body).encode()
        lines = [f"POST {path} HTTP/1.1", "host: localhost", f"content-length: {len(data)}"]
        lines += [f"{name}: {value}" for name, value in headers.items()]
        connection = to or socket.create_connection(("127.0.0.1", self.simulator.port), 5)
        connection.sendall("\r\n".join(lines).encode() + b"\r\n\r\n" + data)
        return connection

    def read(self, connection: socket.socket, limit: float) -> Answer:
        answer, deadline = Answer(), time.monotonic() + limit
        while not answer.ended:
            connection.settimeout(max(0.001, deadline - time.monotonic()))
            try:
                piece = connection.recv(65536)
                answer.raw += piece
                answer.times.append((time.monotonic(), len(answer.raw)))
                answer.ended = "" if piece else "fin"
            except socket.timeout:
                answer.ended = "open"
            except ConnectionResetError:
                answer.ended = "reset"
        return answer

    def step(self, **step: Any) -> None:
        self.simulator.script({"steps": [step], "then": "last"})

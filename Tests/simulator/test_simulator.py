"""Tests of the simulator itself: what it says, what it refuses, and that every fault happens on the wire."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import threading
import time
import unittest
from pathlib import Path
from typing import Any, Dict, List, Optional, Tuple

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import vectors  # noqa: E402
from running import PROGRAM, RunningSimulator  # noqa: E402

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


class Replies(Case):
    def test_says_something_true_about_the_request(self) -> None:
        for path, body, headers in (
            (CHAT, chat(), BEARER),
            (AZURE, chat(), {"api-key": "k"}),
            ("/prefix/openai/v1/chat/completions", chat(), {"api-key": "k"}),
        ):
            message = self.ask(path, body, headers).json["choices"][0]["message"]
            model = "dep" if path == AZURE else "gpt-4o"
            self.assertEqual(message["content"], f'This is {model}. I read 1 message; the last one says: "hé"')

    def test_gemini_and_vertex(self) -> None:
        body = {"contents": [{"role": "user", "parts": [{"text": "a"}]}, {"role": "model", "parts": [{"text": "hé"}]}]}
        for path, headers in ((GEMINI, {"x-goog-api-key": "k"}), (VERTEX, BEARER)):
            answer = self.ask(path + ":generateContent", body, headers).json
            self.assertIn('I read 2 messages; the last one says: "hé"', answer["candidates"][0]["content"]["parts"][0]["text"])
            streamed = self.ask(path + ":streamGenerateContent?alt=sse", body, headers)
            self.assertGreater(len(streamed.chunks), 3)
            self.assertTrue(streamed.chunks[0].endswith(b"\r\n\r\n"))
            texts = [event["candidates"][0]["content"]["parts"][0]["text"] for event in streamed.events]
            self.assertEqual("".join(texts), answer["candidates"][0]["content"]["parts"][0]["text"])
            bare = self.ask(path + ":streamGenerateContent", body, headers).json
            self.assertEqual(len(bare), len(texts))

    def test_streams_in_pieces_with_usage_only_where_asked(self) -> None:
        plain = self.ask(CHAT, chat(stream=True))
        self.assertGreater(len(plain.chunks), 5)
        self.assertEqual(plain.events[-1], "[DONE]")
        self.assertNotIn("usage", plain.events[0])
        asked = self.ask(CHAT, chat(stream=True, stream_options={"include_usage": True})).events
        self.assertIsNone(asked[0]["usage"])
        self.assertEqual(asked[-2]["choices"], [])
        self.assertGreater(asked[-2]["usage"]["total_tokens"], 0)

    def test_calls_the_tool_it_must_call(self) -> None:
        schema = {"type": "object", "properties": {"n": {"type": "integer", "minimum": 3}, "c": {"$ref": "#/$defs/c"}}, "$defs": {"c": {"enum": ["x"]}}}
        tools = [{"type": "function", "function": {"name": name, "parameters": schema}} for name in ("a", "b")]
        named = {"type": "function", "function": {"name": "b"}}
        choice = self.ask(CHAT, chat(tools=tools, tool_choice=named)).json["choices"][0]
        self.assertEqual(choice["finish_reason"], "tool_calls")
        function = choice["message"]["tool_calls"][0]["function"]
        self.assertEqual((function["name"], json.loads(function["arguments"])), ("b", {"n": 3, "c": "x"}))
        events = self.ask(CHAT, chat(tools=tools, tool_choice="required", stream=True)).events[:-1]
        calls = [event["choices"][0]["delta"].get("tool_calls", [{"function": {"arguments": ""}}])[0] for event in events]
        self.assertEqual(json.loads("".join(call["function"]["arguments"] for call in calls)), {"n": 3, "c": "x"})
        self.assertGreater(len(calls), 3)
        google = {
            "contents": [{"parts": [{"text": "x"}]}], "tools": [{"functionDeclarations": [{"name": "g", "parameters": schema}]}],
            "toolConfig": {"functionCallingConfig": {"mode": "ANY"}}}
        part = self.ask(GEMINI + ":generateContent", google, {"x-goog-api-key": "k"}).json["candidates"][0]["content"]["parts"][0]
        self.assertEqual(part["functionCall"]["name"], "g")

    def test_json_schema_n_and_max_tokens(self) -> None:
        schema = {"type": "object", "properties": {"ok": {"type": "boolean"}, "tags": {"type": "array", "items": {"type": "string"}}}}
        form = {"type": "json_schema", "json_schema": {"name": "s", "schema": schema}}
        answer = self.ask(CHAT, chat(response_format=form, n=2)).json
        self.assertEqual([json.loads(one["message"]["content"]) for one in answer["choices"]], [{"ok": True, "tags": ["hé"]}] * 2)
        short = self.ask(CHAT, chat(max_tokens=2)).json["choices"][0]
        self.assertEqual((short["finish_reason"], short["message"]["content"]), ("length", "This is"))

    def test_refuses_what_the_vendor_refuses(self) -> None:
        def error(path: str, body: Any, headers: Dict[str, str] = BEARER) -> Tuple[int, Dict[str, Any]]:
            answer = self.ask(path, body, headers)
            return answer.status, answer.json["error"]

        self.assertEqual(error(CHAT, chat(), {})[0], 401)
        self.assertEqual(error(CHAT, b"{nope")[0], 400)
        self.assertEqual(error(CHAT, {"messages": []})[1]["message"], "you must provide a model parameter")
        self.assertEqual(error(CHAT, {"model": "m"})[1]["code"], "missing_required_parameter")
        self.assertEqual(error(CHAT, chat(temperature="hot"))[1]["param"], "temperature")
        self.assertIn("drop_params", error(CHAT, chat(drop_params=True))[1]["message"])
        self.assertEqual(error("/v1/nothing", chat())[1]["code"], "unknown_url")
        tool = chat(messages=[{"role": "tool", "tool_call_id": "x", "content": "1"}])
        self.assertEqual(error(CHAT, tool)[1]["param"], "messages.[0].role")
        self.assertEqual(error(AZURE, chat(), {"x": "y"})[1]["code"], "401")
        self.assertEqual(error(AZURE.partition("?")[0], chat(), {"api-key": "k"}), (404, {"code": "404", "message": "Resource not found"}))
        self.assertEqual(error(GEMINI + ":generateContent", {"contents": []}, {"x-goog-api-key": "k"})[1]["status"], "INVALID_ARGUMENT")
        self.assertEqual(error(GEMINI + ":generateContent", {}, {})[0], 403)
        self.assertEqual(error(VERTEX + ":generateContent", {}, {})[0], 401)
        self.assertIn('"api_base"', error(GEMINI + ":generateContent", {"api_base": "x"}, {"x-goog-api-key": "k"})[1]["message"])

    def test_google_token(self) -> None:
        refused = self.ask("/token", b"grant_type=nothing", {})
        self.assertEqual((refused.status, refused.json["error"]), (400, "unsupported_grant_type"))
        form = b"grant_type=refresh_token&client_id=a&client_secret=b&refresh_token=c"
        self.assertEqual(self.ask("/token", form, {}).json["token_type"], "Bearer")

    def test_every_vector_is_played_as_it_is_written(self) -> None:
        paths = {
            "openai_chat": (CHAT, {**BEARER}), "azure": (AZURE, {"api-key": "k"}),
            "gemini": (GEMINI + ":streamGenerateContent?alt=sse", {"x-goog-api-key": "k"}),
        }
        played = 0
        for family, (path, headers) in paths.items():
            body = {"contents": [{"parts": [{"text": "x"}]}]} if family == "gemini" else chat()
            for name in vectors.names(family):
                with self.subTest(f"{family}/{name}"):
                    written = json.loads((vectors.ROOT / family / f"{name}.json").read_text(encoding="utf-8"))
                    self.simulator.script({"steps": [{"vector": f"{family}/{name}", "delay_ms": 0}]})
                    answer = self.ask(path, body, headers)
                    self.assertEqual(answer.status, written["status"])
                    for header, value in written["headers"].items():
                        self.assertEqual(answer.header(header), vectors.expand(value))
                    if isinstance(written["body"], list):
                        newline = written.get("newline", "\n")
                        sent = [chunk.decode().replace(newline, "\n")[:-2] for chunk in answer.chunks]
                        self.assertEqual([event if isinstance(wanted, str) else json.loads(event[6:])
                                          for event, wanted in zip(sent, written["body"])], written["body"])
                        self.assertEqual(len(answer.chunks), len(written["body"]))
                    elif isinstance(written["body"], str):
                        self.assertEqual(answer.body.decode(), written["body"])
                    else:
                        self.assertEqual(answer.json, written["body"])
                    played += 1
        self.assertGreater(played, 190)


class Scripts(Case):
    def statuses(self, count: int, model: str = "gpt-4o", key: str = "sk-test") -> List[int]:
        return [self.ask(CHAT, chat(model=model), {"authorization": f"Bearer {key}"}).status for _ in range(count)]

    def test_fails_first_and_then_succeeds(self) -> None:
        self.simulator.script({"model": "gpt-*", "steps": [{"status": 503, "times": 2}, {"status": 429, "headers": {"retry-after": "1"}}]})
        self.assertEqual(self.statuses(1, "other"), [200])
        self.assertEqual(self.statuses(4), [503, 503, 429, 200])

    def test_what_follows_the_steps(self) -> None:
        steps = [{"status": 500}, {"status": 503}]
        for then, expected in (("last", [500, 503, 503, 503]), ("again", [500, 503, 500, 503]), ("default", [500, 503, 200, 200])):
            self.simulator.script({"steps": steps, "then": then})
            self.assertEqual(self.statuses(4), expected)

    def test_the_error_is_the_vendors_own(self) -> None:
        self.step(status=429, headers={"retry-after": "7"})
        answer = self.ask(CHAT, chat())
        self.assertEqual((answer.header("retry-after"), answer.json["error"]["code"]), ("7", "rate_limit_exceeded"))
        self.assertEqual(self.ask(AZURE, chat(), {"api-key": "k"}).json["error"]["code"], "429")
        body = {"contents": [{"parts": [{"text": "x"}]}]}
        self.assertEqual(self.ask(GEMINI + ":generateContent", body, {"x-goog-api-key": "k"}).json["error"]["status"], "RESOURCE_EXHAUSTED")

    def test_directives_in_model_and_key(self) -> None:
        self.assertEqual(self.statuses(2, "m+sim:429"), [429, 429])
        self.assertEqual(self.statuses(3, key="sk-x+sim:500,times=2"), [500, 500, 200])
        answer = self.ask(CHAT, chat(model="m+sim:429,retry-after-ms=210"))
        self.assertEqual(answer.header("retry-after-ms"), "210")
        path = "/openai/deployments/d%2Bsim%3Avector%3Dtool_call/chat/completions?api-version=1"
        self.assertEqual(self.ask(path, chat(), {"api-key": "k"}).json["choices"][0]["finish_reason"], "tool_calls")
        cut = self.ask(f"{GEMINI}+sim:cut=body:9:generateContent", {"contents": [{"parts": [{"text": "x"}]}]}, {"x-goog-api-key": "k"})
        self.assertEqual(len(cut.body), 9)

    def test_a_bare_vector_name_follows_the_request(self) -> None:
        self.step(vector="text")
        self.assertEqual(self.ask(CHAT, chat()).json["object"], "chat.completion")
        self.assertEqual(self.ask(CHAT, chat(stream=True)).events[0]["object"], "chat.completion.chunk")

    def test_http_date(self) -> None:
        self.step(vector="error_429_date")
        self.assertRegex(self.ask(CHAT, chat()).header("retry-after") or "", r"^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$")

    def test_latency_is_each_deployments_own(self) -> None:
        self.simulator.script({"path": "*/slow/*", "every": {"latency_ms": 120}})
        for path, slow in ((AZURE.replace("dep/", "slow/"), True), (AZURE, False)):
            begun = time.monotonic()
            self.ask(path, chat(), {"api-key": "k"})
            self.assertEqual(time.monotonic() - begun >= 0.12, slow)

    def test_own_words(self) -> None:
        self.step(words=200)
        events = self.ask(CHAT, chat(stream=True)).events
        self.assertEqual(sum(1 for one in events[:-1] if one["choices"][0]["delta"].get("content")), 200)
        self.step(body={"mine": 1}, status=418)
        answer = self.ask(CHAT, chat())
        self.assertEqual((answer.status, answer.json), (418, {"mine": 1}))

    def test_a_wrong_script_is_refused(self) -> None:
        for rule in ({"steps": [{"statsu": 429}]}, {"steps": [{"status": "429"}]}, {"steps": [{"cut": {"where": "tail"}}]}, {"then": "x"}):
            with self.assertRaises(ValueError):
                self.simulator.script(rule)
        self.step(vector="no_such_vector")
        self.assertEqual(self.ask(CHAT, chat()).status, 599)


class Faults(Case):
    def sizes(self, body: Any) -> Dict[str, int]:
        """The sections of the answer to `body`; both answers are recorded ones, and so of the same length."""
        self.simulator.reset()
        self.step(vector="text")
        self.ask(CHAT, body)
        return self.simulator.until(lambda all: all[0]["answer"]["ended"] == "complete")[0]["answer"]

    def test_cut_at_every_byte_of_every_section(self) -> None:
        for stream in (False, True):
            body = chat(stream=stream)
            sizes = self.sizes(body)
            before = 0
            for where in ("status_line", "headers", "body"):
                for at in sorted({0, 1, sizes[where] // 2, sizes[where] - 1}):
                    self.step(vector="text", delay_ms=0, cut={"where": where, "at": at})
                    answer = self.ask(CHAT, body)
                    self.assertEqual((answer.ended, len(answer.raw)), ("fin", before + at), (stream, where, at))
                before += sizes[where]
            self.step(vector="text", delay_ms=0, cut={"where": "body", "at": -1})
            self.assertEqual(len(self.ask(CHAT, body).raw), before - 1)

    def test_reset_is_a_reset(self) -> None:
        for where, at in (("status_line", 0), ("status_line", 5), ("headers", 10), ("body", 20)):
            self.step(vector="text", reset={"where": where, "at": at})
            answer = self.ask(CHAT, chat(stream=True))
            self.assertEqual(answer.ended, "reset", (where, at))
        self.assertIn(b"200 OK", answer.head)

    def test_stall_goes_on_or_waits_for_ever(self) -> None:
        self.step(vector="text", stall={"where": "body", "at": 10, "seconds": 0.15})
        answer = self.ask(CHAT, chat())
        before, after = answer.times[0], answer.times[1]
        self.assertEqual(before[1], len(answer.head) + 4 + 10)
        self.assertGreater(after[0] - before[0], 0.12)
        self.assertEqual(answer.json["object"], "chat.completion")
        self.step(vector="text", stall={"where": "headers", "at": 4})
        answer = self.ask(CHAT, chat(), limit=0.3)
        self.assertEqual((answer.ended, answer.raw), ("open", b"HTTP/1.1 200 OK\r\ncont"))

    def test_notices_at_once_when_the_client_leaves(self) -> None:
        self.step(vector="text", stall={"where": "body", "at": 5})
        self.ask(CHAT, chat(stream=True), limit=0.2)
        left = time.monotonic()
        self.simulator.until(lambda all: all[0]["answer"]["ended"] == "client_closed")
        self.assertLess(time.monotonic() - left, 0.4)

    def test_garble(self) -> None:
        self.step(vector="text", garble={"where": "body", "at": 0})
        self.assertEqual(self.ask(CHAT, chat()).body[0], ord("{") ^ 0x80)
        self.step(vector="text", garble={"where": "status_line", "at": 0, "with": "JUNK"})
        self.assertTrue(self.ask(CHAT, chat()).raw.startswith(b"JUNK/1.1 200"))
        self.step(vector="text", garble={"where": "body", "at": 0, "with": "zz"})
        self.assertEqual(self.ask(CHAT, chat(stream=True)).raw.partition(b"\r\n\r\n")[2][:2], b"zz")

    def test_pieces(self) -> None:
        whole = self.ask(CHAT, chat(model="m+sim:vector=unicode"))
        one = self.ask(CHAT, chat(model="m+sim:vector=unicode,piece=1"))
        self.assertEqual((one.body, set(map(len, one.chunks))), (whole.body, {1}))
        self.step(vector="text", piece=60, delay_ms=30)
        slow = self.ask(CHAT, chat())
        self.assertGreater(slow.times[-1][0] - slow.times[0][0], 0.03 * (len(slow.chunks) - 1) * 0.9)
        self.step(vector="text", write=7)
        self.assertEqual(self.ask(CHAT, chat()).json["object"], "chat.completion")

    def test_wrong_content_length(self) -> None:
        for off in (1, -1):
            self.step(vector="text", content_length_off=off)
            answer = self.ask(CHAT, chat())
            self.assertEqual(int(answer.header("content-length") or 0), len(answer.body) + off)

    def test_body_until_close(self) -> None:
        self.step(vector="text", framing="close")
        answer = self.ask(CHAT, chat(stream=True))
        self.assertIsNone(answer.header("transfer-encoding"))
        self.assertIsNone(answer.header("content-length"))
        self.assertTrue(answer.raw.endswith(b"data: [DONE]\n\n"))

    def test_keep_alive(self) -> None:
        with self.send(CHAT, chat()) as connection:
            for stream in (True, False, True):
                self.read(connection, 0.15)
                self.send(CHAT, chat(stream=stream), to=connection)
            self.read(connection, 0.15)
        requests = self.simulator.requests()
        self.assertEqual(len(requests), 4)
        self.assertEqual(len({one["connection"] for one in requests}), 1)

    def test_what_was_received(self) -> None:
        self.ask(AZURE.replace("/dep/", "/d%20p/"), chat(), {"api-key": "k", "X-Two": "2"})
        self.ask(CHAT, b"\xff not json")
        first, second = self.simulator.requests()
        self.assertEqual((first["method"], first["model"], first["family"]), ("POST", "d p", "azure"))
        self.assertEqual((first["raw_path"], first["query"]), ("/openai/deployments/d%20p/chat/completions", {"api-version": "2024-10-21"}))
        self.assertEqual((first["headers"]["x-two"], first["body"]), ("2", chat()))
        self.assertEqual((second["body"], second["answer"]["label"]), ("\ufffd not json", "refused"))

    def test_chunked_request_body(self) -> None:
        data = json.dumps(chat()).encode()
        with socket.create_connection(("127.0.0.1", self.simulator.port), 5) as connection:
            connection.sendall(f"POST {CHAT} HTTP/1.1\r\nauthorization: Bearer k\r\ntransfer-encoding: chunked\r\nconnection: close\r\n\r\n".encode())
            connection.sendall(b"%x\r\n%s\r\n%x\r\n%s\r\n0\r\n\r\n" % (10, data[:10], len(data) - 10, data[10:]))
            self.assertEqual(self.read(connection, 5).status, 200)

    def test_many_connections_at_once(self) -> None:
        answers: List[int] = []
        threads = [threading.Thread(target=lambda: answers.append(self.ask(CHAT, chat(stream=True)).status)) for _ in range(64)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(answers, [200] * 64)


class Process(unittest.TestCase):
    def test_ends_when_stdin_closes_and_on_sigterm(self) -> None:
        running = RunningSimulator()
        self.assertEqual(running.stop(), 0)
        running = RunningSimulator()
        running.process.send_signal(signal.SIGTERM)
        self.assertEqual(running.process.wait(5), 0)
        running.stop()

    def test_ends_in_the_middle_of_a_stall(self) -> None:
        running = RunningSimulator()
        running.script({"steps": [{"stall": {"at": 3}}]})
        data = json.dumps(chat()).encode()
        with socket.create_connection(("127.0.0.1", running.port), 5) as connection:
            connection.sendall(f"POST {CHAT} HTTP/1.1\r\nauthorization: Bearer k\r\ncontent-length: {len(data)}\r\n\r\n".encode() + data)
            self.assertEqual(connection.recv(10), b"HTT")
            self.assertEqual(running.stop(), 0)

    def test_runs_a_command(self) -> None:
        code = "import os, sys, urllib.request as r; r.urlopen(os.environ['FAIRLEAD_SIMULATOR'] + '/__simulator/health'); sys.exit(7)"
        done = subprocess.run([sys.executable, str(PROGRAM), "--", sys.executable, "-c", code], stdin=subprocess.DEVNULL)
        self.assertEqual(done.returncode, 7)

    def test_refuses_a_script_it_cannot_read(self) -> None:
        done = subprocess.run([sys.executable, str(PROGRAM), "--script", "/no/such"], stderr=subprocess.PIPE, stdin=subprocess.DEVNULL)
        self.assertEqual(done.returncode, 2)
        self.assertIn(b"/no/such", done.stderr)


if __name__ == "__main__":
    unittest.main()

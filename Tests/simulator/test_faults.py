"""Scripts are followed, and every fault they ask for happens on the wire."""

from __future__ import annotations

import json
import socket
import sys
import threading
import time
import unittest
from pathlib import Path
from typing import Any, Dict, List

sys.path.insert(0, str(Path(__file__).resolve().parent))

from raw_client import AZURE, CHAT, GEMINI, Case, chat  # noqa: E402


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


if __name__ == "__main__":
    unittest.main()

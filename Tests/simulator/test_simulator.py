"""What the simulator says without a script, what it refuses, that it plays every vector, and how it starts and ends."""

from __future__ import annotations

import json
import signal
import socket
import subprocess
import sys
import unittest
from pathlib import Path
from typing import Any, Dict, Tuple

sys.path.insert(0, str(Path(__file__).resolve().parent))

import event_stream  # noqa: E402
import vectors  # noqa: E402
from raw_client import AZURE, BEARER, CHAT, GEMINI, VERTEX, Case, chat  # noqa: E402
from running import PROGRAM, RunningSimulator  # noqa: E402


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

    def test_anthropic_and_vertex(self) -> None:
        model = "claude-sonnet-4-5-20250929"
        body = {"max_tokens": 100, "messages": [{"role": "user", "content": [{"type": "text", "text": "hé"}]}]}
        vertex = "/v1/projects/p/locations/l/publishers/anthropic/models/m:"
        for path, streaming, named, headers in (
            ("/v1/messages", "/v1/messages", {"model": model}, {"x-api-key": "k", "anthropic-version": "2023-06-01"}),
            (vertex + "rawPredict", vertex + "streamRawPredict", {"anthropic_version": "vertex-2023-10-16"}, BEARER),
        ):
            answer = self.ask(path, {**named, **body}, headers).json
            self.assertIn('the last one says: "hé"', answer["content"][0]["text"])
            self.assertEqual(answer["stop_reason"], "end_turn")
            streamed = self.ask(streaming, {**named, **body, "stream": True}, headers)
            events = [json.loads(chunk.partition(b"data: ")[2]) for chunk in streamed.chunks]
            texts = [event["delta"]["text"] for event in events if event["type"] == "content_block_delta"]
            self.assertEqual("".join(texts), answer["content"][0]["text"])
            self.assertEqual((events[0]["type"], events[-1]["type"]), ("message_start", "message_stop"))
            tools = [{"name": "f", "input_schema": {"type": "object"}}]
            called = self.ask(path, {**named, **body, "tools": tools, "tool_choice": {"type": "any"}}, headers).json
            self.assertEqual((called["stop_reason"], called["content"][0]["name"]), ("tool_use", "f"))
            self.assertEqual(self.ask(path, {**named, **body, "n": 1}, headers).json["error"]["type"], "invalid_request_error")
            self.assertEqual(self.ask(path, {**named, **body}, {}).status, 401)
            lone = [{"role": "user", "content": [{"type": "tool_result", "tool_use_id": "x"}]}]
            self.assertEqual(self.ask(path, {**named, **body, "messages": lone}, headers).status, 400)

    def test_cohere(self) -> None:
        body = {"model": "command-a-03-2025", "messages": [{"role": "user", "content": "hé"}]}
        answer = self.ask("/v2/chat", body).json
        self.assertIn('the last one says: "hé"', answer["message"]["content"][0]["text"])
        self.assertEqual(answer["finish_reason"], "COMPLETE")
        streamed = self.ask("/v2/chat", {**body, "stream": True})
        self.assertTrue(streamed.chunks[0].startswith(b"event: message-start\ndata: "))
        events = [json.loads(chunk.partition(b"data: ")[2]) for chunk in streamed.chunks]
        texts = [event["delta"]["message"]["content"]["text"] for event in events if event["type"] == "content-delta"]
        self.assertEqual("".join(texts), answer["message"]["content"][0]["text"])
        self.assertEqual(events[-1]["type"], "message-end")
        tools = [{"type": "function", "function": {"name": "f", "parameters": {}}}]
        called = self.ask("/v2/chat", {**body, "tools": tools, "tool_choice": "REQUIRED"}).json
        self.assertEqual((called["finish_reason"], called["message"]["tool_calls"][0]["function"]["name"]), ("TOOL_CALL", "f"))
        self.assertEqual(self.ask("/v2/chat", {**body, "top_p": 1}).status, 422)
        self.assertEqual(self.ask("/v2/chat", body, {}).status, 401)

    def test_ollama(self) -> None:
        body = {"model": "llama3.1", "messages": [{"role": "user", "content": "hé"}]}
        answer = self.ask("/api/chat", {**body, "stream": False}, {}).json
        self.assertIn('the last one says: "hé"', answer["message"]["content"])
        lines = [json.loads(line) for line in self.ask("/api/chat", body, {}).body.splitlines()]
        self.assertEqual("".join(line["message"]["content"] for line in lines), answer["message"]["content"])
        self.assertEqual([line["done"] for line in lines], [False] * (len(lines) - 1) + [True])
        generated = self.ask("/api/generate", {"model": "llama3.1", "prompt": "hé", "stream": False}, {}).json
        self.assertIn('the last one says: "hé"', generated["response"])
        self.assertEqual(self.ask("/api/chat", {**body, "options": {"stop": "x"}}, {}).status, 400)

    def test_bedrock(self) -> None:
        path = "/model/arn%3Aaws%3Abedrock%3Aus-east-1%3A1%3Aimported-model%2Fa"
        body = {"messages": [{"role": "user", "content": [{"text": "hé"}]}]}
        answer = self.ask(path + "/converse", body).json
        said = answer["output"]["message"]["content"][0]["text"]
        self.assertIn("imported-model/a", said)
        self.assertEqual(answer["stopReason"], "end_turn")
        chunks = self.ask(path + "/converse-stream", body).chunks
        self.assertEqual(sum(b"contentBlockDelta" in chunk for chunk in chunks), len(said.split()))
        self.assertTrue(b"messageStop" in chunks[-2] and b"inputTokens" in chunks[-1])
        tools = {"tools": [{"toolSpec": {"name": "f", "inputSchema": {"json": {}}}}], "toolChoice": {"any": {}}}
        called = self.ask(path + "/converse", {**body, "toolConfig": tools}).json
        self.assertEqual((called["stopReason"], called["output"]["message"]["content"][0]["toolUse"]["name"]), ("tool_use", "f"))
        self.assertEqual(self.ask(path + "/converse", {"messages": [{"role": "user", "content": [{"text": " "}]}]}).status, 400)
        self.assertEqual(self.ask(path + "/converse", {**body, "temperature": 1}).status, 400)
        refused = self.ask(path + "/converse", body, {})
        self.assertEqual((refused.status, refused.header("x-amzn-errortype")), (403, "AccessDeniedException"))

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
            "anthropic": ("/v1/messages", {"x-api-key": "k", "anthropic-version": "2023-06-01"}),
            "cohere": ("/v2/chat", {**BEARER}), "ollama": ("/api/chat", {}), "ollama_generate": ("/api/generate", {}),
            "bedrock_converse": ("/model/m/converse-stream", {**BEARER}),
            "openai_text": ("/v1/completions", {**BEARER}), "tgi": ("/generate", {}),
            "watsonx_text": ("/ml/v1/deployments/d/text/generation?version=2024-03-13", {**BEARER}),
            "replicate": ("/v1/deployments/a/b/predictions", {**BEARER}),
        }
        bodies = {
            "gemini": {"contents": [{"parts": [{"text": "x"}]}]},
            "bedrock_converse": {"messages": [{"role": "user", "content": [{"text": "x"}]}]}, "openai_text": {"model": "m", "prompt": "x"}, "tgi": {"inputs": "x"},
            "watsonx_text": {"input": "x"}, "replicate": {"input": {"prompt": "x"}},
        }
        played = 0
        for family, (path, headers) in paths.items():
            body = bodies.get(family) or chat(max_tokens=9)
            for name in vectors.names(family):
                with self.subTest(f"{family}/{name}"):
                    written = json.loads((vectors.ROOT / family / f"{name}.json").read_text(encoding="utf-8"))
                    self.simulator.script({"steps": [{"vector": f"{family}/{name}", "delay_ms": 0}]})
                    answer = self.ask(path, body, headers)
                    self.assertEqual(answer.status, written["status"])
                    for header, value in written["headers"].items():
                        self.assertEqual(answer.header(header), vectors.expand(value))
                    if written.get("framing") == "eventstream":
                        self.assertEqual(answer.chunks, [event_stream.element(one) for one in written["body"]])
                    elif isinstance(written["body"], list):
                        newline = written.get("newline", "\n")
                        before, after = (0, 1) if written.get("framing") == "lines" else (len("data: "), 2)
                        sent = [chunk.decode().replace(newline, "\n")[:-after] for chunk in answer.chunks]
                        self.assertEqual([event if isinstance(wanted, str) else json.loads(event[before:])
                                          for event, wanted in zip(sent, written["body"])], written["body"])
                        self.assertEqual(len(answer.chunks), len(written["body"]))
                    elif isinstance(written["body"], str):
                        self.assertEqual(answer.body.decode(), written["body"])
                    else:
                        self.assertEqual(answer.json, written["body"])
                    played += 1
        self.assertGreater(played, 460)


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

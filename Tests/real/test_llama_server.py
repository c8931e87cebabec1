"""The library against a server that somebody else wrote: llama.cpp's, with a model of random weights, in the formats it speaks."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import threading
import unittest
from pathlib import Path
from typing import Any, Dict, List

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "bindings" / "python" / "src"))

import fairlead  # noqa: E402

HELLO = [{"role": "user", "content": "hello world"}]


class LlamaServer(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.folder = tempfile.TemporaryDirectory()
        model = os.path.join(cls.folder.name, "tiny.gguf")
        subprocess.run([sys.executable, str(HERE / "tiny_model.py"), model], check=True, timeout=60)
        cls.server = subprocess.Popen(
            [sys.executable, str(HERE / "llama_server.py"), model], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True)
        cls.stop = threading.Timer(100, cls.server.kill)
        cls.stop.start()
        address = cls.server.stdout.readline().strip()
        assert address.startswith("http"), "the server did not start"
        # Each family in the format that the server has for it.
        cls.families: Dict[str, Dict[str, Any]] = {
            "openai": {"model": "openai/tiny", "api_base": address + "/v1", "api_key": "none"},
            "hosted_vllm": {"model": "hosted_vllm/tiny", "api_base": address + "/v1"},
            "anthropic": {"model": "anthropic/tiny", "api_base": address, "api_key": "none"},
        }

    @classmethod
    def tearDownClass(cls) -> None:
        cls.stop.cancel()
        cls.server.stdin.close()
        cls.server.wait(20)
        cls.server.stdout.close()
        cls.folder.cleanup()

    def complete(self, family: str, **request: Any) -> Any:
        return fairlead.completion(**{"messages": HELLO, "temperature": 0, "max_tokens": 12, **self.families[family], **request})

    def test_whole(self) -> None:
        for family in self.families:
            with self.subTest(family):
                reply = self.complete(family)
                choice = reply.choices[0]
                self.assertEqual(len(choice.message.content.split()), 12)
                self.assertEqual(choice.finish_reason, "length")
                self.assertEqual(reply.usage.completion_tokens, 12)
                self.assertEqual(reply.usage.total_tokens, reply.usage.prompt_tokens + 12)

    def test_streamed(self) -> None:
        for family in self.families:
            with self.subTest(family):
                whole = self.complete(family)
                chunks: List[Any] = list(self.complete(family, stream=True, stream_options={"include_usage": True}))
                texts = [chunk.choices[0].delta.to_dict().get("content") or "" for chunk in chunks if chunk.choices]
                self.assertEqual("".join(texts), whole.choices[0].message.content)
                self.assertGreater(len([text for text in texts if text]), 5)
                ends = [chunk.choices[0].finish_reason for chunk in chunks if chunk.choices and chunk.choices[0].finish_reason]
                self.assertEqual(ends, ["length"])
                self.assertEqual(chunks[-1].usage.completion_tokens, 12)

    def test_stop(self) -> None:
        words = self.complete("openai").choices[0].message.content.split()
        stop = next(word for word in words if word != words[0])
        for family in self.families:
            with self.subTest(family):
                choice = self.complete(family, stop=[stop]).choices[0]
                self.assertEqual(choice.finish_reason, "stop")
                self.assertNotIn(stop, choice.message.content)

    def test_json_schema(self) -> None:
        schema = {"type": "object", "properties": {"ok": {"type": "boolean"}}, "required": ["ok"], "additionalProperties": False}
        form = {"type": "json_schema", "json_schema": {"name": "answer", "schema": schema}}
        reply = self.complete("openai", response_format=form, max_tokens=400, temperature=1, seed=1)
        self.assertIsInstance(json.loads(reply.choices[0].message.content)["ok"], bool)

    def test_prompt_beyond_the_window(self) -> None:
        for family in ("openai", "hosted_vllm"):
            with self.subTest(family), self.assertRaises(fairlead.ContextWindowExceededError):
                self.complete(family, messages=[{"role": "user", "content": "hello " * 700}])

    def test_many_at_once(self) -> None:
        replies: List[Any] = []
        threads = [threading.Thread(target=lambda: replies.append(self.complete("openai"))) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(60)
        self.assertEqual(len(replies), 8)

    def test_router_leaves_a_dead_deployment(self) -> None:
        dead = {**self.families["openai"], "api_base": "http://127.0.0.1:1/v1"}
        models = [{"model_name": "tiny", "litellm_params": {**dead, "order": 1}}]
        models += [{"model_name": "spare", "litellm_params": self.families[family]} for family in ("openai", "anthropic")]
        router = fairlead.Router(model_list=models, fallbacks=[{"tiny": ["spare"]}], num_retries=1)
        reply = router.completion(model="tiny", messages=HELLO, temperature=0, max_tokens=3)
        self.assertEqual(reply.usage.completion_tokens, 3)


if __name__ == "__main__":
    unittest.main()

"""Providers that are given one text, and those whose answer takes several requests."""

from __future__ import annotations

import threading
import time
import unittest
from typing import Any, Dict, List

from support import HELLO, Case, fairlead, text_of

VERSION = "0f" * 32


class Hosted(Case):
    def setUp(self) -> None:
        super().setUp()
        url = self.simulator.url
        common: Dict[str, Any] = {"api_base": url, "api_key": "k", "timeout": 10}
        self.models: Dict[str, Dict[str, Any]] = {
            "watsonx": {"model": "watsonx/ibm/granite-3-8b-instruct", "project_id": "p", "token": "t", "api_base": url, "timeout": 10},
            "watsonx_text": {"model": "watsonx_text/deployment/d", "token": "t", "api_base": url, "timeout": 10},
            "predibase": {"model": "predibase/llama-3-8b-instruct", "predibase_tenant_id": "t", "adapter_id": "a/1", **common},
            "text-completion-openai": {"model": "text-completion-openai/ft:davinci-002:acme::abc", **common},
            "replicate": {"model": "replicate/meta/meta-llama-3-8b-instruct", **common},
            "replicate version": {"model": f"replicate/acme/tuned:{VERSION}", **common},
            "replicate deployment": {"model": "replicate/deployments/acme/mine", **common},
        }

    def requests(self) -> List[Dict[str, Any]]:
        return self.simulator.requests()

    def test_whole(self) -> None:
        for name, target in self.models.items():
            with self.subTest(name):
                reply = fairlead.completion(messages=HELLO, **target)
                self.assertIn("hé 😀", reply.choices[0].message.content)
                self.assertEqual(reply.choices[0].finish_reason, "stop")
                self.assertGreater(reply.usage.completion_tokens, 0)
                self.assertEqual(reply.fairlead.provider, name.partition(" ")[0])
                self.assertEqual([one.status for one in reply.fairlead.attempts], ["ok"])

    def test_streamed(self) -> None:
        for name, target in self.models.items():
            with self.subTest(name):
                with fairlead.completion(messages=HELLO, stream=True, **target) as stream:
                    chunks = list(stream)
                self.assertIn("hé 😀", text_of(chunks))
                self.assertGreater(len(chunks), 3)
                self.assertEqual(stream.reply.choices[0].message.content, text_of(chunks))
                self.assertEqual(stream.reply.choices[0].finish_reason, "stop")

    def test_a_prediction_is_asked_for_until_it_has_ended(self) -> None:
        begun = time.monotonic()
        fairlead.completion(messages=HELLO, **self.models["replicate version"])
        self.assertGreater(time.monotonic() - begun, 0.9)
        asked = [(one["method"], one["path"].rpartition("/")[0]) for one in self.requests()]
        self.assertEqual(asked, [("POST", "/v1"), ("GET", "/v1/predictions"), ("GET", "/v1/predictions")])
        self.assertTrue(all(one["headers"]["authorization"] == "Token k" for one in self.requests()))

    def test_a_question_that_fails_is_asked_again(self) -> None:
        self.simulator.script({"method": "GET", "steps": [{"status": 503, "times": 1}]})
        reply = fairlead.completion(messages=HELLO, **self.models["replicate version"])
        self.assertIn("hé 😀", reply.choices[0].message.content)
        self.assertEqual([one["method"] for one in self.requests()].count("POST"), 1)

    def test_the_key_goes_nowhere_else(self) -> None:
        for url in ("http://127.0.0.1:9/v1/predictions/x", "https://evil.example/x", "https://api.replicate.com.evil.example/x",
                    "http://api.replicate.com/v1/x", "file:///etc/passwd", self.simulator.url + "@evil.example/x", "x"):
            with self.subTest(url):
                body = {"id": "x", "status": "processing", "urls": {"get": url, "stream": url}}
                self.simulator.script({"steps": [{"status": 201, "body": body, "times": "always", "unchecked": True}]})
                for stream in (False, True):
                    with self.assertRaises(fairlead.FairleadError) as raised:
                        list(fairlead.completion(messages=HELLO, stream=stream, **self.models["replicate"]))
                    self.assertEqual(raised.exception.status, "bad_response")

    def test_a_model_without_a_stream_comes_in_one_piece(self) -> None:
        body = {"id": "x", "status": "succeeded", "output": ["a", "b"], "urls": {}, "metrics": {"input_token_count": 3, "output_token_count": 2}}
        self.simulator.script({"steps": [{"status": 201, "body": body, "times": "always", "unchecked": True}]})
        with fairlead.completion(messages=HELLO, stream=True, stream_options={"include_usage": True}, **self.models["replicate"]) as stream:
            chunks = list(stream)
        self.assertEqual((text_of(chunks), chunks[-1].usage.total_tokens), ("ab", 5))

    def test_waiting_has_an_end(self) -> None:
        body = {"id": "x", "status": "processing", "urls": {"get": self.simulator.url + "/v1/predictions/simulated1"}}
        self.simulator.script({"steps": [{"status": 200, "body": body, "times": "always", "unchecked": True}]})
        with self.assertRaises(fairlead.Timeout):
            fairlead.completion(messages=HELLO, **{**self.models["replicate"], "timeout": 1.2})

    def test_waiting_can_be_cancelled(self) -> None:
        body = {"id": "x", "status": "processing", "urls": {"get": self.simulator.url + "/v1/predictions/simulated1"}}
        self.simulator.script({"steps": [{"status": 200, "body": body, "times": "always", "unchecked": True}]})
        stream = fairlead.completion(messages=HELLO, stream=True, **self.models["replicate"])
        timer = threading.Timer(0.2, stream.close)
        timer.start()
        begun = time.monotonic()
        with self.assertRaises(fairlead.FairleadError):
            list(stream)
        self.assertLess(time.monotonic() - begun, 30)
        timer.join()


if __name__ == "__main__":
    unittest.main()

"""Resolve, completions and streams, as a user asks for them."""

from __future__ import annotations

import json
import os
import threading
import time
import unittest
from typing import Any, List
from unittest import mock

from support import HELLO, SAID, WEATHER, Case, fairlead, text_of


class Resolve(unittest.TestCase):
    def test_says_whose_model_it_is(self) -> None:
        found = fairlead.resolve("ft:gpt-4o-mini-2024-07-18:my-org:custom:abc123")
        self.assertEqual((found.provider, found["fine_tune"]["base_model"]), ("openai", "gpt-4o-mini-2024-07-18"))
        self.assertEqual((found.fine_tune.organization, found.fine_tune.suffix, found.fine_tune.id), ("my-org", "custom", "abc123"))
        self.assertEqual(fairlead.resolve("projects/p/locations/europe-west4/endpoints/42").provider, "vertex_ai")

    def test_options_are_part_of_the_address(self) -> None:
        found = fairlead.resolve("azure/dep", api_base="https://x.openai.azure.com", api_version="2024-10-21")
        self.assertEqual(
            found.url, "https://x.openai.azure.com/openai/deployments/dep/chat/completions?api-version=2024-10-21")

    def test_a_name_nobody_knows(self) -> None:
        with self.assertRaises(fairlead.BadRequestError) as raised:
            fairlead.resolve("gpt-4oo-mini")
        self.assertEqual(raised.exception.status, "unknown_model")
        self.assertIn("gpt-4o-mini", raised.exception.message)


class Completion(Case):
    def test_every_provider_says_the_same(self) -> None:
        for target in self.targets:
            with self.subTest(target["model"]):
                reply = fairlead.completion(messages=HELLO, **target)
                self.assertIn(SAID, reply.choices[0].message.content)
                self.assertEqual(reply["choices"][0]["finish_reason"], "stop")
                self.assertGreater(reply.usage.total_tokens, 0)
                self.assertEqual(reply.fairlead.provider, target["model"].partition("/")[0])
                self.assertEqual([one.status for one in reply.fairlead.attempts], ["ok"])

    def test_streams(self) -> None:
        for target in self.targets:
            with self.subTest(target["model"]):
                with fairlead.completion(messages=HELLO, stream=True, **target) as stream:
                    self.assertIsNone(stream.reply)
                    chunks = list(stream)
                text = text_of(chunks)
                self.assertGreater(len(chunks), 3)
                self.assertIn(SAID, text)
                self.assertEqual({chunk.object for chunk in chunks}, {"chat.completion.chunk"})
                self.assertEqual(stream.reply.object, "chat.completion")
                self.assertEqual(stream.reply.choices[0].message.content, text)
                self.assertEqual(stream.reply.choices[0].finish_reason, "stop")
                self.assertEqual(stream.reply.fairlead.attempts[0].provider, target["model"].partition("/")[0])
                self.assertEqual(list(stream), [])

    def test_chunks_come_as_they_are_sent(self) -> None:
        self.simulator.script({"steps": [{"words": 3, "delay_ms": 100}]})
        times = [time.monotonic() for _ in fairlead.completion(messages=HELLO, stream=True, **self.openai)]
        self.assertGreater(times[-1] - times[0], 0.2)

    def test_tools(self) -> None:
        for target in self.targets:
            for stream in (False, True):
                with self.subTest(target["model"], stream=stream):
                    reply: Any = fairlead.completion(
                        messages=HELLO, tools=[WEATHER], tool_choice="required", stream=stream, **target)
                    if stream:
                        pieces = [one for chunk in reply for one in (chunk.choices[0].delta.tool_calls or [])]
                        reply = reply.reply
                        written = "".join(one.function.arguments or "" for one in pieces)
                        self.assertEqual(written, reply.choices[0].message.tool_calls[0].function.arguments)
                    choice = reply.choices[0]
                    self.assertEqual((choice.finish_reason, choice.message.content), ("tool_calls", None))
                    call = choice.message.tool_calls[0]
                    self.assertEqual((call.type, call.function.name), ("function", "weather"))
                    self.assertEqual(list(json.loads(call.function.arguments)), ["city"])
                    answered = fairlead.completion(
                        messages=[*HELLO, choice.message, {"role": "tool", "tool_call_id": call.id, "content": "sunny"}],
                        tools=[WEATHER], **target)
                    self.assertEqual(answered.choices[0].finish_reason, "stop")

    def test_what_is_none_is_not_sent(self) -> None:
        fairlead.completion(messages=HELLO, temperature=None, max_tokens=5, **self.openai)
        self.assertEqual(self.simulator.requests()[0]["body"], {"model": "gpt-4o", "messages": HELLO, "max_tokens": 5})

    def test_dry_run_sends_nothing(self) -> None:
        for stream in (False, True):
            prepared = fairlead.completion(messages=HELLO, dry_run=True, stream=stream, **self.openai)
            self.assertEqual((prepared.method, prepared.url), ("POST", self.simulator.url + "/v1/chat/completions"))
            self.assertEqual(prepared.body.messages, HELLO)
            self.assertNotIn("sk-a", json.dumps(prepared))
        self.assertEqual(self.simulator.requests(), [])

    def test_what_no_provider_can_take_is_not_sent(self) -> None:
        for name, value in (("n", 0), ("n", -1), ("max_tokens", -5), ("stop", 5), ("stop", ["a", 1]), ("tool_choice", "banana"), ("tool_choice", 1)):
            with self.subTest(name=name, value=value), self.assertRaisesRegex(fairlead.BadRequestError, f"`{name}`") as raised:
                fairlead.completion(messages=HELLO, dry_run=True, **{name: value}, **self.openai)
            self.assertEqual(raised.exception.param, name)
        for name, value in (("max_tokens", -1), ("stop", "a"), ("stop", ["a"]), ("tool_choice", "REQUIRED")):
            fairlead.completion(messages=HELLO, dry_run=True, **{name: value}, **self.openai)

    def test_mock_response_may_be_an_exception(self) -> None:
        for given, kind in (
            (Exception("x"), fairlead.InternalServerError), (fairlead.RateLimitError("x"), fairlead.RateLimitError),
            (fairlead.RateLimitError, fairlead.RateLimitError), (fairlead.ContextWindowExceededError("x"), fairlead.ContextWindowExceededError),
            (fairlead.BadGatewayError("x"), fairlead.BadGatewayError), (fairlead.Timeout("x"), fairlead.Timeout),
            (fairlead.BadRequestError("x"), fairlead.BadRequestError), (type("NotFoundError", (Exception,), {})("x"), fairlead.NotFoundError),
        ):
            with self.subTest(given=given), self.assertRaises(kind) as raised:
                fairlead.completion(messages=HELLO, mock_response=given, **self.openai)
            self.assertIs(type(raised.exception), kind)
            if not isinstance(given, type):
                self.assertIn("x", str(raised.exception))
        with self.router({**self.openai, "mock_response": Exception("down"), "order": 1}, {**self.openai, "mock_response": "up"}) as router:
            self.assertEqual(router.completion("mine", HELLO).choices[0].message.content, "up")

    def test_mock_response_sends_nothing(self) -> None:
        reply = fairlead.completion(messages=HELLO, mock_response="it is so", **self.openai)
        self.assertEqual(reply.choices[0].message.content, "it is so")
        stream = fairlead.completion(messages=HELLO, mock_response="it is so", stream=True, **self.openai)
        self.assertEqual(text_of(stream), "it is so")
        self.assertEqual(stream.reply.choices[0].message.content, "it is so")
        self.assertEqual(self.simulator.requests(), [])

    def test_what_a_provider_cannot_take_is_dropped_when_asked(self) -> None:
        reply = fairlead.completion(messages=HELLO, logit_bias={"1": 2}, drop_params=True, **self.gemini)
        self.assertIn("logit_bias", json.dumps(reply.fairlead.dropped_params))

    def test_messages_may_be_objects_of_others(self) -> None:
        class Message:
            def model_dump(self, exclude_none: bool = False) -> Any:
                return {"role": "user", "content": "dumped"}

        fairlead.completion(messages=[Message()], **self.openai)
        self.assertEqual(self.simulator.requests()[0]["body"]["messages"], [{"role": "user", "content": "dumped"}])

    def test_messages_of_a_reply_can_be_sent_back(self) -> None:
        reply = fairlead.completion(messages=HELLO, **self.openai)
        fairlead.completion(messages=[*HELLO, reply.choices[0].message, *HELLO], **self.openai)
        self.assertEqual(self.simulator.requests()[1]["body"]["messages"][1]["role"], "assistant")

    def test_many_threads(self) -> None:
        said: List[str] = []

        def run(number: int) -> None:
            for _ in range(5):
                reply: Any = fairlead.completion(messages=HELLO, stream=number % 2 == 1, **self.openai)
                said.append(text_of(reply) if number % 2 else reply.choices[0].message.content)

        threads = [threading.Thread(target=run, args=(number,)) for number in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(len(said), 80)
        self.assertEqual({SAID in one for one in said}, {True})


class Clients(Case):
    def test_have_a_configuration(self) -> None:
        config = {"providers": {"openai": {"api_base": self.simulator.url + "/v1", "api_key": "sk-config"}}}
        with fairlead.Client(config, defaults={"max_tokens": 7}) as client:
            client.completion("openai/gpt-4o", HELLO)
        sent = self.simulator.requests()[0]
        self.assertEqual((sent["headers"]["authorization"], sent["body"]["max_tokens"]), ("Bearer sk-config", 7))

    def test_read_the_environment_when_they_are_made(self) -> None:
        with mock.patch.dict(os.environ, {"OPENAI_API_BASE": self.simulator.url + "/v1", "OPENAI_API_KEY": "sk-env"}):
            client = fairlead.Client()
        with client:
            client.completion("gpt-4o", HELLO)
        self.assertEqual(self.simulator.requests()[0]["headers"]["authorization"], "Bearer sk-env")

    def test_are_of_no_use_once_closed(self) -> None:
        client = fairlead.Client()
        stream = client.completion(messages=HELLO, stream=True, **self.openai)
        client.close()
        client.close()
        self.assertIn(SAID, text_of(stream))
        for use in (lambda: client.resolve("gpt-4o"), lambda: client.completion("gpt-4o", HELLO),
                    lambda: fairlead.Router([], client=client)):
            with self.assertRaisesRegex(ValueError, "closed"):
                use()


if __name__ == "__main__":
    unittest.main()

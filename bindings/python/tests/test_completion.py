"""The package against the provider simulator, as a user would use it. Skipped where the library is not built."""

from __future__ import annotations

import copy
import gc
import json
import os
import pickle
import signal
import sys
import threading
import time
import unittest
from pathlib import Path
from typing import Any, List

PYTHON = Path(__file__).resolve().parents[1]
REPOSITORY = PYTHON.parents[1]
sys.path.insert(0, str(REPOSITORY / "Tests" / "simulator"))

from running import RunningSimulator  # noqa: E402

try:
    import fairlead
except ModuleNotFoundError:
    sys.path.insert(0, str(PYTHON / "src"))
    try:
        import fairlead
    except ImportError as absent:
        raise unittest.SkipTest(str(absent)) from None
except ImportError as absent:
    raise unittest.SkipTest(str(absent)) from None

HELLO = [{"role": "user", "content": "hé 😀"}]
SAID = 'I read 1 message; the last one says: "hé 😀"'


class Case(unittest.TestCase):
    simulator: RunningSimulator

    @classmethod
    def setUpClass(cls) -> None:
        cls.simulator = RunningSimulator("--delay-ms", "2")
        cls.addClassCleanup(cls.simulator.stop)

    def setUp(self) -> None:
        self.simulator.reset()
        url = self.simulator.url
        self.openai = {"model": "openai/gpt-4o", "api_base": url + "/v1", "api_key": "sk-a"}
        self.azure = {"model": "azure/dep", "api_base": url, "api_key": "k", "api_version": "2024-10-21"}
        self.gemini = {"model": "gemini/gemini-2.5-flash", "api_base": url, "api_key": "g"}

    def router(self, *deployments: Any, **settings: Any) -> fairlead.Router:
        return fairlead.Router([{"model_name": "mine", "litellm_params": one} for one in deployments], **settings)


class Resolve(unittest.TestCase):
    def test_says_whose_model_it_is(self) -> None:
        found = fairlead.resolve("ft:gpt-4o-mini-2024-07-18:my-org:custom:abc123")
        self.assertEqual((found.provider, found["fine_tune"]["base_model"]), ("openai", "gpt-4o-mini-2024-07-18"))

    def test_a_name_nobody_knows(self) -> None:
        with self.assertRaises(fairlead.BadRequestError) as raised:
            fairlead.resolve("no-such-model-anywhere")
        self.assertEqual(raised.exception.status, "unknown_model")
        self.assertIn("no-such-model-anywhere", raised.exception.message)


class Completion(Case):
    def test_every_provider_says_the_same(self) -> None:
        for target in (self.openai, self.azure, self.gemini):
            with self.subTest(target["model"]):
                reply = fairlead.completion(messages=HELLO, **target)
                self.assertIn(SAID, reply.choices[0].message.content)
                self.assertEqual(reply["choices"][0]["finish_reason"], "stop")
                self.assertGreater(reply.usage.total_tokens, 0)
                self.assertEqual(reply.fairlead.provider, target["model"].partition("/")[0])

    def test_streams(self) -> None:
        for target in (self.openai, self.azure, self.gemini):
            with self.subTest(target["model"]):
                with fairlead.completion(messages=HELLO, stream=True, **target) as stream:
                    chunks = list(stream)
                text = "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices)
                self.assertGreater(len(chunks), 3)
                self.assertIn(SAID, text)
                self.assertEqual(stream.reply.choices[0].message.content, text)
                self.assertEqual(list(stream), [])

    def test_chunks_come_as_they_are_sent(self) -> None:
        self.simulator.script({"steps": [{"words": 3, "delay_ms": 100}]})
        times = [time.monotonic() for _ in fairlead.completion(messages=HELLO, stream=True, **self.openai)]
        self.assertGreater(times[-1] - times[0], 0.2)

    def test_what_is_none_is_not_sent(self) -> None:
        fairlead.completion(messages=HELLO, temperature=None, max_tokens=5, **self.openai)
        self.assertEqual(self.simulator.requests()[0]["body"], {"model": "gpt-4o", "messages": HELLO, "max_tokens": 5})

    def test_dry_run_sends_nothing(self) -> None:
        for stream in (False, True):
            prepared = fairlead.completion(messages=HELLO, dry_run=True, stream=stream, **self.openai)
            self.assertEqual((prepared.method, prepared.url), ("POST", self.simulator.url + "/v1/chat/completions"))
            self.assertNotIn("sk-a", json.dumps(prepared))
        self.assertEqual(self.simulator.requests(), [])

    def test_a_client_has_a_configuration(self) -> None:
        config = {"providers": {"openai": {"api_base": self.simulator.url + "/v1", "api_key": "sk-config"}}}
        with fairlead.Client(config) as client:
            client.completion("openai/gpt-4o", HELLO)
        self.assertEqual(self.simulator.requests()[0]["headers"]["authorization"], "Bearer sk-config")
        with self.assertRaises(ValueError):
            client.resolve("gpt-4o")

    def test_messages_of_a_reply_can_be_sent_back(self) -> None:
        reply = fairlead.completion(messages=HELLO, **self.openai)
        fairlead.completion(messages=[*HELLO, reply.choices[0].message, *HELLO], **self.openai)
        self.assertEqual(self.simulator.requests()[1]["body"]["messages"][1]["role"], "assistant")

    def test_many_threads(self) -> None:
        said: List[str] = []

        def run() -> None:
            for _ in range(5):
                said.append(fairlead.completion(messages=HELLO, **self.openai).choices[0].message.content)

        threads = [threading.Thread(target=run) for _ in range(16)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(len(said), 80)


class Errors(Case):
    def failing(self, step: Any, **more: Any) -> fairlead.FairleadError:
        self.simulator.script({"steps": [step], "then": "last"})
        with self.assertRaises(fairlead.FairleadError) as raised:
            fairlead.completion(messages=HELLO, **{**self.openai, **more})
        return raised.exception

    def test_names_and_numbers(self) -> None:
        for step, kind, code in (
            ({"status": 401}, fairlead.AuthenticationError, 401),
            ({"vector": "error_400_invalid"}, fairlead.BadRequestError, 400),
            ({"vector": "error_403"}, fairlead.PermissionDeniedError, 403),
            ({"vector": "error_404"}, fairlead.NotFoundError, 404),
            ({"vector": "error_408"}, fairlead.Timeout, 408),
            ({"vector": "error_422"}, fairlead.UnprocessableEntityError, 422),
            ({"vector": "error_429_no_header"}, fairlead.RateLimitError, 429),
            ({"vector": "error_500"}, fairlead.InternalServerError, 500),
            ({"vector": "error_502_html"}, fairlead.BadGatewayError, 502),
            ({"vector": "error_503_overloaded"}, fairlead.ServiceUnavailableError, 503),
            ({"vector": "error_context_window"}, fairlead.ContextWindowExceededError, 400),
            ({"vector": "error_content_policy"}, fairlead.ContentPolicyViolationError, 400),
            ({"cut": {"where": "status_line", "at": 0}}, fairlead.APIConnectionError, 500),
        ):
            with self.subTest(step):
                error = self.failing(step)
                self.assertIs(type(error), kind)
                self.assertEqual((error.status_code, error.llm_provider, error.model), (code, "openai", "gpt-4o"))

    def test_carries_what_is_known(self) -> None:
        error = self.failing({"vector": "error_429_milliseconds"})
        self.assertEqual((error.status, error.retryable, error.retry_after_ms), ("rate_limit", True, 210))
        self.assertTrue(error.request_id)
        self.assertIn("Rate limit reached", str(error))
        again = pickle.loads(pickle.dumps(error))
        self.assertEqual((type(again), again.__dict__), (type(error), error.__dict__))

    def test_time_limit(self) -> None:
        begun = time.monotonic()
        error = self.failing({"latency_ms": 5000}, timeout=0.3)
        self.assertIsInstance(error, fairlead.Timeout)
        self.assertLess(time.monotonic() - begun, 1.5)

    def test_a_stream_that_breaks_off_is_no_success(self) -> None:
        self.simulator.script({"steps": [{"words": 20, "cut": {"where": "body", "at": -60}}]})
        chunks: List[Any] = []
        stream = fairlead.completion(messages=HELLO, stream=True, **self.openai)
        with self.assertRaises(fairlead.APIConnectionError):
            chunks.extend(stream)
        self.assertIsNone(stream.reply)

    def test_requests_that_are_none(self) -> None:
        for request in ({"temperature": float("nan")}, {"metadata": {"x": object()}}, {"user": "\ud800"}):
            with self.assertRaises(fairlead.BadRequestError):
                fairlead.completion(messages=HELLO, **self.openai, **request)
        self.assertEqual(self.simulator.requests(), [])


class Routers(Case):
    def test_takes_over(self) -> None:
        self.simulator.script({"family": "openai_chat", "steps": [{"status": 429}], "then": "last"})
        for stream in (False, True):
            with self.subTest(stream=stream), self.router({**self.openai, "order": 1}, {**self.azure, "order": 2}) as router:
                reply = router.completion("mine", HELLO, stream=stream)
                if stream:
                    self.assertIn(SAID, "".join(one.choices[0].delta.content or "" for one in reply if one.choices))
                    reply = reply.reply
                self.assertEqual([one.provider for one in reply.fairlead.attempts], ["openai", "azure"])
                self.assertEqual(reply.fairlead.attempts[0].http_status, 429)

    def test_gives_the_account_with_the_error(self) -> None:
        self.simulator.script({"steps": [{"status": 500}], "then": "last"})
        with self.router(self.openai, self.azure, num_retries=1) as router, self.assertRaises(fairlead.InternalServerError) as raised:
            router.completion("mine", HELLO)
        self.assertEqual({one["provider"] for one in raised.exception.attempts}, {"openai", "azure"})

    def test_a_wrong_configuration_is_refused(self) -> None:
        with self.assertRaises(fairlead.BadRequestError):
            fairlead.Router([{"model_name": "mine"}])


class Lifetimes(Case):
    def left(self) -> None:
        self.simulator.until(lambda all: all and all[0]["answer"]["ended"] == "client_closed")

    def setUp(self) -> None:
        super().setUp()
        self.simulator.script({"steps": [{"words": 50, "stall": {"where": "body", "at": 900}}]})

    def test_close_ends_the_transfer(self) -> None:
        stream = fairlead.completion(messages=HELLO, stream=True, **self.openai)
        next(stream)
        stream.close()
        stream.close()
        self.assertEqual(list(stream), [])
        self.left()

    def test_so_does_forgetting_it(self) -> None:
        stream = fairlead.completion(messages=HELLO, stream=True, **self.openai)
        next(stream)
        del stream
        gc.collect()
        self.left()

    def test_close_from_another_thread(self) -> None:
        stream = fairlead.completion(messages=HELLO, stream=True, **self.openai)
        next(stream)
        threading.Timer(0.2, stream.close).start()
        begun = time.monotonic()
        with self.assertRaises(fairlead.Cancelled):
            for _ in stream:
                pass
        self.assertLess(time.monotonic() - begun, 2)
        self.left()

    def test_control_c(self) -> None:
        timer = threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGINT))
        self.addCleanup(timer.cancel)
        timer.start()
        begun = time.monotonic()
        with self.assertRaises(KeyboardInterrupt):
            fairlead.completion(messages=HELLO, **self.openai)
        self.assertLess(time.monotonic() - begun, 2)
        self.left()

    def test_a_child_process_goes_on(self) -> None:
        self.simulator.reset()
        fairlead.completion(messages=HELLO, **self.openai)
        child = os.fork()
        if child == 0:
            try:
                os._exit(0 if SAID in fairlead.completion(messages=HELLO, **self.openai).choices[0].message.content else 3)
            finally:
                os._exit(4)
        self.assertEqual(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), 0)


class Replies(unittest.TestCase):
    REPLY = fairlead.Reply({"choices": [fairlead.Reply({"message": fairlead.Reply({"content": "x"})})]})

    def test_reads_as_object_and_as_dictionary(self) -> None:
        self.assertEqual(self.REPLY.choices[0].message.content, self.REPLY["choices"][0]["message"]["content"])
        self.assertIsNone(self.REPLY.choices[0].message.tool_calls)
        with self.assertRaisesRegex(AttributeError, "'choices'"):
            self.REPLY.choyces
        self.assertIs(type(self.REPLY.to_dict()["choices"][0]["message"]), dict)

    def test_can_be_copied_and_pickled(self) -> None:
        for again in (copy.deepcopy(self.REPLY), pickle.loads(pickle.dumps(self.REPLY)), json.loads(json.dumps(self.REPLY))):
            self.assertEqual(again, self.REPLY)


class Versions(unittest.TestCase):
    def test_package_and_library_agree(self) -> None:
        self.assertEqual(fairlead.library_version(), fairlead.__version__)
        self.assertEqual(fairlead.build_info().version, fairlead.__version__)


if __name__ == "__main__":
    unittest.main()

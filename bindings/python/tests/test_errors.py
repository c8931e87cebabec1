"""Every status of the header as the exception that LiteLLM's users expect."""

from __future__ import annotations

import json
import os
import pickle
import re
import socket
import time
import unittest
from typing import Any, List
from unittest import mock

from support import HELLO, REPOSITORY, Case, fairlead

from fairlead._errors import KINDS, kind_of


class Errors(Case):
    def failing(self, step: Any, **more: Any) -> fairlead.FairleadError:
        self.simulator.script({"steps": [step], "then": "last"})
        return self.refused(**more)

    def refused(self, **more: Any) -> fairlead.FairleadError:
        with self.assertRaises(fairlead.FairleadError) as raised:
            fairlead.completion(**{"messages": HELLO, **self.openai, **more})
        return raised.exception

    def test_what_a_provider_answers(self) -> None:
        for step, kind, code, status in (
            ({"status": 401}, fairlead.AuthenticationError, 401, "authentication"),
            ({"vector": "error_400_invalid"}, fairlead.BadRequestError, 400, "bad_request"),
            ({"status": 402}, fairlead.PaymentRequiredError, 402, "payment_required"),
            ({"vector": "error_403"}, fairlead.PermissionDeniedError, 403, "permission"),
            ({"vector": "error_404"}, fairlead.NotFoundError, 404, "not_found"),
            ({"vector": "error_408"}, fairlead.Timeout, 408, "timeout"),
            ({"status": 418}, fairlead.BadRequestError, 418, "bad_request"),
            ({"vector": "error_422"}, fairlead.UnprocessableEntityError, 422, "unprocessable"),
            ({"vector": "error_429_no_header"}, fairlead.RateLimitError, 429, "rate_limit"),
            ({"vector": "error_500"}, fairlead.InternalServerError, 500, "server"),
            ({"vector": "error_502_html"}, fairlead.BadGatewayError, 502, "server"),
            ({"vector": "error_503_overloaded"}, fairlead.ServiceUnavailableError, 503, "overloaded"),
            ({"status": 504}, fairlead.Timeout, 504, "timeout"),
            ({"status": 529}, fairlead.ServiceUnavailableError, 529, "overloaded"),
            ({"vector": "error_context_window"}, fairlead.ContextWindowExceededError, 400, "context_window"),
            ({"vector": "error_content_policy"}, fairlead.ContentPolicyViolationError, 400, "content_policy"),
            ({"cut": {"where": "status_line", "at": 0}}, fairlead.APIConnectionError, 500, "connection"),
            ({"body": "<html>Sign in</html>"}, fairlead.APIConnectionError, 500, "bad_response"),
        ):
            with self.subTest(step):
                error = self.failing(step)
                self.assertIs(type(error), kind)
                self.assertEqual((error.status, error.status_code), (status, code))
                self.assertEqual((error.llm_provider, error.model), ("openai", "gpt-4o"))
                self.assertEqual(error.attempts[0].status, status)

    def test_what_is_refused_before_anything_is_sent(self) -> None:
        deep: Any = []
        for _ in range(200):
            deep = [deep]
        for more, kind, code, status in (
            ({"messages": "hi"}, fairlead.BadRequestError, 400, "invalid_request"),
            ({"model": 5}, fairlead.BadRequestError, 400, "invalid_request"),
            ({"logit_bias": {"1": 2}, **self.gemini}, fairlead.UnsupportedParamsError, 400, "unsupported_parameter"),
            ({"model": "no-such-model"}, fairlead.BadRequestError, 400, "unknown_model"),
            ({"metadata": deep}, fairlead.BadRequestError, 400, "limit"),
        ):
            with self.subTest(status):
                # Only the host of an `api_base` would make an unknown model somebody's.
                error = self.refused(**more, **({"api_base": None} if status == "unknown_model" else {}))
                self.assertIs(type(error), kind)
                self.assertEqual((error.status, error.status_code, error.retryable), (status, code, False))
        for request in ({"temperature": float("nan")}, {"metadata": {"x": object()}}, {"user": "\ud800"}):
            self.assertEqual(self.refused(**request).status, "invalid_request")
        self.assertEqual(self.simulator.requests(), [])

    def test_what_has_the_wrong_shape_is_refused_by_every_family(self) -> None:
        models = json.loads((REPOSITORY / "Tests/vectors/translate/models.json").read_text(encoding="utf-8"))
        options = {"api_key": "k", "aws_access_key_id": "A", "aws_secret_access_key": "s", "aws_region_name": "us-east-1", "token": "t",
                   "predibase_tenant_id": "t", "api_base": "https://x.example", "api_version": "2024-10-21", "dry_run": True}
        wrong = {"messages[0].content": {"messages": [{"role": "user", "content": 5}]}, "tools": {"tools": "x"}, "tools[0]": {"tools": ["x"]},
                 "max_tokens": {"max_tokens": "many"}, "max_completion_tokens": {"max_completion_tokens": 10**30}, "n": {"n": "two"},
                 "temperature": {"temperature": "hot"}}
        for family, model in models.items():
            for name, more in wrong.items():
                with self.subTest(f"{family} {name}"):
                    with self.assertRaises(fairlead.BadRequestError) as raised:
                        fairlead.completion(**{"model": model, "messages": HELLO, **options, **more})
                    self.assertEqual((raised.exception.status, raised.exception.param), ("invalid_request", name))
                    self.assertRegex(raised.exception.message, rf"^`{re.escape(name)}` is .+, where there must be ")

    def test_who_speaks_and_what_is_shown_is_refused_by_every_family_where_it_is_wrong(self) -> None:
        models = json.loads((REPOSITORY / "Tests/vectors/translate/models.json").read_text(encoding="utf-8"))
        options = {"api_key": "k", "aws_access_key_id": "A", "aws_secret_access_key": "s", "aws_region_name": "us-east-1", "token": "t",
                   "predibase_tenant_id": "t", "api_base": "https://x.example", "api_version": "2024-10-21", "dry_run": True}
        picture = lambda url: {"role": "user", "content": ["Hi", {"type": "image_url", "image_url": {"url": url}}]}
        wrong = [({"role": "narrator", "content": "x"}, "/messages/1/role"), ({"content": "x"}, "/messages/1/role"),
                 (picture("data:nonsense"), "/messages/1/content/1"), (picture("data:image/png;base64,"), "/messages/1/content/1")]
        for family, model in models.items():
            # OpenAI itself knows all roles; a server that speaks its format may have templates with others.
            own = {**options, "api_base": "https://api.openai.com/v1"} if family == "openai_chat" else options
            for message, param in wrong:
                with self.subTest(f"{family} {message}"):
                    with self.assertRaises(fairlead.BadRequestError) as raised:
                        fairlead.completion(**{"model": model, "messages": [*HELLO, message], **own})
                    self.assertEqual((raised.exception.status, raised.exception.param), ("invalid_request", param))
        elsewhere = fairlead.completion(**{"model": models["openai_chat"], "messages": [*HELLO, wrong[0][0]], **options})
        self.assertEqual(elsewhere.to_dict()["body"]["messages"][1], wrong[0][0])

    def test_keys(self) -> None:
        with mock.patch.dict(os.environ):
            os.environ.pop("MISTRAL_API_KEY", None)
            client = fairlead.Client()
        with client, self.assertRaises(fairlead.AuthenticationError) as absent:
            client.completion("mistral/mistral-small-latest", HELLO)
        self.assertEqual((absent.exception.status_code, absent.exception.llm_provider), (401, "mistral"))
        with fairlead.Client(providers={"openai": {"api_key": "sk-kept"}}) as client:
            with self.assertRaises(fairlead.BadRequestError) as elsewhere:
                client.completion("openai/gpt-4o", HELLO, api_base=self.simulator.url + "/v1")
        self.assertEqual(elsewhere.exception.status, "configuration")
        self.assertNotIn("sk-kept", str(elsewhere.exception.body))
        self.assertEqual(self.simulator.requests(), [])

    def test_on_the_way(self) -> None:
        with socket.socket() as unused:
            unused.bind(("127.0.0.1", 0))
            nobody = f"http://127.0.0.1:{unused.getsockname()[1]}/v1"
            error = self.refused(api_base=nobody)
        self.assertIs(type(error), fairlead.APIConnectionError)
        self.assertEqual((error.status, error.status_code, error.retryable), ("connection", 500, True))
        error = self.refused(api_base=self.simulator.url.replace("http:", "https:") + "/v1")
        self.assertIs(type(error), fairlead.APIConnectionError)
        self.assertEqual((error.status, error.status_code), ("tls", 500))

    def test_carries_what_is_known(self) -> None:
        error = self.failing({"vector": "error_429_milliseconds"})
        self.assertEqual((error.status, error.retryable, error.retry_after_ms), ("rate_limit", True, 210))
        self.assertTrue(error.request_id)
        self.assertIn("Rate limit reached", str(error))
        self.assertEqual(error.body["error"]["message"], error.message)
        again = pickle.loads(pickle.dumps(error))
        self.assertEqual((type(again), again.__dict__), (type(error), error.__dict__))

    def test_time_limit(self) -> None:
        begun = time.monotonic()
        error = self.failing({"latency_ms": 60000}, timeout=0.3)
        self.assertIsInstance(error, fairlead.Timeout)
        self.assertEqual((error.status, error.status_code), ("timeout", 408))
        self.assertLess(time.monotonic() - begun, 30)

    def test_a_stream_that_fails_on_its_way_has_its_request_id(self) -> None:
        for vector in ("openai_chat/error_in_stream", "openai_chat/truncated_stream"):
            self.simulator.script({"steps": [{"vector": vector}]})
            with self.assertRaises(fairlead.FairleadError) as broken:
                list(fairlead.completion(messages=HELLO, stream=True, **self.openai))
            self.assertRegex(broken.exception.request_id or "", r"^req_", vector)

    def test_a_stream_that_breaks_off_is_no_success(self) -> None:
        self.simulator.script({"steps": [{"words": 20, "cut": {"where": "body", "at": -60}}]})
        chunks: List[Any] = []
        stream = fairlead.completion(messages=HELLO, stream=True, **self.openai)
        with self.assertRaises(fairlead.StreamTruncatedError) as raised:
            chunks.extend(stream)
        self.assertEqual(raised.exception.status_code, 500)
        self.assertGreater(len(chunks), 1)
        self.assertIsNone(stream.reply)
        self.assertEqual(list(stream), [])


class Kinds(unittest.TestCase):
    def test_every_status_has_one(self) -> None:
        header = (REPOSITORY / "include" / "fairlead.h").read_text(encoding="utf-8")
        numbers = {int(number) for number in re.findall(r"^    FAIRLEAD_[A-Z_]+ = (\d+)", header, re.M)}
        self.assertGreater(len(numbers), 20)
        # Below ten are no failures; 0 to 2 are log levels too.
        self.assertEqual(set(KINDS), {number for number in numbers if number >= 10})

    def test_every_class_has_an_http_status(self) -> None:
        self.assertEqual({number: kind_of(number, None).status_code for number in KINDS}, {
            10: 400, 11: 400, 12: 400, 13: 400, 14: 400, 15: 400,
            20: 401, 21: 403, 22: 404, 23: 400, 24: 400, 25: 400, 26: 422, 27: 402,
            30: 429, 31: 503, 32: 500, 33: 429, 40: 500, 41: 408, 42: 500, 43: 500, 44: 500, 45: 499, 50: 500})
        self.assertEqual(fairlead.BadGatewayError.status_code, 502)

    def test_a_later_version_adds_to_its_group(self) -> None:
        for status, kind in ((19, fairlead.BadRequestError), (29, fairlead.BadRequestError), (39, fairlead.InternalServerError),
                             (49, fairlead.APIConnectionError), (99, fairlead.APIError)):
            self.assertIs(kind_of(status, None), kind)


if __name__ == "__main__":
    unittest.main()

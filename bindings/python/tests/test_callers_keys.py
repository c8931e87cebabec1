"""What a request brings of its own, a key, an address, little patience, is for one provider, and nobody else's affair."""

from __future__ import annotations

import contextlib
import time
import unittest
from typing import Any, Dict, List

from support import HELLO, Case, fairlead  # isort: skip

BROUGHT: List[Dict[str, Any]] = [
    {"api_key": "sk-callers"}, {"extra_headers": {"Authorization": "Bearer sk-callers"}}, {"headers": {"x-api-key": "sk-callers"}}]


class CallersKeys(Case):
    def setUp(self) -> None:
        super().setUp()
        self.mistral = {"model": "mistral/mistral-small-latest", "api_base": self.simulator.url + "/mistral/v1", "api_key": "sk-mistral"}
        self.simulator.script({"model": "gpt-4o", "steps": [{"status": 500, "times": "always"}]})
        self.client = fairlead.Client(providers={
            "openai": {"api_base": self.openai["api_base"]},
            "mistral": {"api_base": self.mistral["api_base"], "api_key": "sk-mistral"}})

    def received(self) -> Dict[str, str]:
        """What each host was shown, headers and all."""
        return {("mistral" if "mistral" in one["path"] else "openai"): str(one["headers"]) for one in self.simulator.requests()}

    def check(self) -> None:
        received = self.received()
        self.assertIn("sk-callers", received["openai"])
        self.assertNotIn("sk-callers", received["mistral"])
        self.assertIn("sk-mistral", received["mistral"])

    def test_another_provider_of_the_group(self) -> None:
        for brought in BROUGHT:
            with self.subTest(brought=brought), self.router({**self.openai, "order": 1}, {**self.mistral, "order": 2}) as router:
                reply = router.completion("mine", HELLO, **brought)
                self.assertEqual(reply.fairlead.provider, "mistral")
                self.check()
                self.simulator.reset()
                self.simulator.script({"model": "gpt-4o", "steps": [{"status": 500, "times": "always"}]})

    def test_whoever_comes_first(self) -> None:
        with self.router({**self.openai, "weight": 0}, {**self.mistral, "weight": 1}) as router:
            router.completion("mine", HELLO, api_key="sk-callers")
        self.assertNotIn("sk-callers", self.received()["mistral"])

    def test_fallbacks_of_a_router(self) -> None:
        groups = [{"model_name": "mine", "litellm_params": self.openai}, {"model_name": "*", "litellm_params": {**self.mistral, "model": "*"}}]
        with fairlead.Router(groups, num_retries=0) as router:
            router.completion("mine", HELLO, api_key="sk-callers", fallbacks=["mistral/mistral-small-latest"])
        self.check()

    def test_fallbacks_of_a_request(self) -> None:
        for brought in (*BROUGHT, {"api_key": "sk-callers", "api_base": self.simulator.url + "/v1"}):
            with self.subTest(brought=brought):
                with contextlib.suppress(fairlead.FairleadError):
                    self.client.completion("openai/gpt-4o", HELLO, fallbacks=["mistral/mistral-small-latest"], **{"api_key": "sk-callers", **brought})
                self.check()

    def test_comparisons(self) -> None:
        for brought in (*BROUGHT, {"api_key": "sk-callers", "api_base": self.simulator.url + "/v1"}):
            with self.subTest(brought=brought):
                models = ["openai/gpt-4o-mini", "mistral/mistral-small-latest"]
                results = self.client.compare(models, HELLO, **{"api_key": "sk-callers", **brought}).results
                self.assertEqual([one.error for one in results], [None, None])
                self.check()

    def test_of_the_same_provider_all_have_it(self) -> None:
        with self.router({**self.openai, "order": 1}, {**self.openai, "model": "openai/gpt-4o-mini", "order": 2}) as router:
            router.completion("mine", HELLO, api_key="sk-callers")
        self.assertEqual({"sk-callers" in str(one["headers"]) for one in self.simulator.requests()}, {True})

    def test_no_copy_for_a_silent_model(self) -> None:
        rows = [{"model_name": "chat", "litellm_params": {**self.openai, "model": "openai/gpt-4o-mini", "silent_model": "silent"}},
                {"model_name": "silent", "litellm_params": self.mistral}]
        for brought in BROUGHT:
            with self.subTest(brought=brought), fairlead.Router(rows) as router:
                router.completion("chat", HELLO, **brought)
                self.assertEqual(router.silent().silent.sent, 0)


class CallersFaults(Case):
    def test_is_not_held_against_a_deployment(self) -> None:
        refused = {"authorization": "Bearer sk-callers+sim:401"}
        for fault in (
            {"headers": refused}, {"extra_headers": refused}, {"api_key": "sk-callers+sim:401"}, {"first_byte_timeout": 1e-6},
            {"connect_timeout": 1e-6}, {"timeout": 1e-6}, {"mock_response": "litellm.AuthenticationError"}, {"mock_timeout": True},
        ):
            with self.subTest(fault=fault), self.router(self.openai, {**self.openai, "timeout": 11}, num_retries=1) as router:
                for _ in range(6):
                    with contextlib.suppress(fairlead.FairleadError):
                        router.completion("mine", HELLO, **{"timeout": 3, **fault})
                self.assertEqual([one.health for one in router.state().deployments], ["healthy", "healthy"])
                began = time.monotonic()
                self.assertEqual(len(router.completion("mine", HELLO).fairlead.attempts), 1)
                self.assertLess(time.monotonic() - began, 5)


if __name__ == "__main__":
    unittest.main()

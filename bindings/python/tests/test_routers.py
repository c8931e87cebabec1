"""Routers: failover, and its account."""

from __future__ import annotations

import contextlib
import io
import json
import tempfile
import threading
import unittest
from pathlib import Path
from typing import Any, List

from support import HELLO, SAID, Case, fairlead, text_of  # isort: skip

from fairlead import simulator


class Routers(Case):
    def test_takes_over(self) -> None:
        self.simulator.script({"family": "openai_chat", "steps": [{"status": 429}], "then": "last"})
        for stream in (False, True):
            with self.subTest(stream=stream), self.router({**self.openai, "order": 1}, {**self.azure, "order": 2}) as router:
                reply: Any = router.completion("mine", HELLO, stream=stream)
                if stream:
                    self.assertIn(SAID, text_of(reply))
                    reply = reply.reply
                attempts = reply.fairlead.attempts
                self.assertEqual([one.provider for one in attempts], ["openai", "azure"])
                self.assertEqual([(one.status, one.http_status) for one in attempts], [("rate_limit", 429), ("ok", 200)])
                self.assertEqual({one.group for one in attempts}, {"mine"})
                self.assertEqual(reply.fairlead.deployment, attempts[1].deployment)

    def test_what_is_litellms_alone_reaches_no_provider(self) -> None:
        secret = {"langfuse_secret_key": "sk-lf", "wandb_api_key": "w", "litellm_metadata": {"a": 1}, "no-log": True}
        with self.router({**self.openai, **secret}) as router:
            sent = router.completion("mine", HELLO, dry_run=True)
            self.assertEqual(set(sent.body.to_dict()), {"model", "messages"})
            self.assertEqual(len(router.state().warnings), len(secret))
            sent = router.completion("mine", HELLO, dry_run=True, s3_secret_access_key="s", user="u")
            self.assertEqual(set(sent.body.to_dict()), {"model", "messages", "user"})
            self.assertEqual([one.name for one in sent.fairlead.dropped_params], ["s3_secret_access_key"])
        with fairlead.Client(defaults=secret) as client:
            sent = client.completion(messages=HELLO, dry_run=True, **self.openai)
            self.assertEqual(set(sent.body.to_dict()), {"model", "messages"})
            self.assertEqual({one.name for one in sent.fairlead.dropped_params}, set(secret))

    def test_a_fallback_may_have_options_of_its_own(self) -> None:
        good = self.openai["api_key"]
        bad = {**self.openai, "api_key": "sk-bad+sim:401"}
        for fallbacks in ([{"api_key": good}], [{"model": self.openai["model"], "api_key": good}]):
            for stream in (False, True):
                with self.subTest(fallbacks=fallbacks, stream=stream):
                    reply: Any = fairlead.completion(messages=HELLO, fallbacks=fallbacks, stream=stream, **bad)
                    if stream:
                        text_of(reply)
                        reply = reply.reply
                    self.assertEqual([one.status for one in reply.fairlead.attempts], ["authentication", "ok"])
        groups = [{"model_name": "mine", "litellm_params": self.openai}, {"model_name": "spare", "litellm_params": bad}]
        with fairlead.Router(groups, num_retries=0) as router:
            reply = router.completion("mine", HELLO, api_key="sk-bad+sim:401", fallbacks=[{"model": "spare", "api_key": good}])
            self.assertEqual([one.status for one in reply.fairlead.attempts], ["authentication", "ok"])

    def test_its_clients_timeout_stands_behind_its_own(self) -> None:
        slow = {"model": "openai/m", "mock_response": "late", "mock_delay": 30}
        with fairlead.Client(defaults={"timeout": 0.3}) as client:
            for settings, request in (({}, {}), ({}, {"stream": True}), ({"timeout": 60}, {"timeout": 0.2})):
                with self.subTest(settings=settings, request=request), self.router(slow, client=client, num_retries=0, **settings) as router:
                    with self.assertRaises(fairlead.Timeout):
                        list(router.completion("mine", HELLO, **request))

    def test_falls_back_to_another_group(self) -> None:
        self.simulator.script({"family": "openai_chat", "steps": [{"status": 500}], "then": "last"})
        groups = [{"model_name": "mine", "litellm_params": self.openai}, {"model_name": "spare", "litellm_params": self.gemini}]
        with fairlead.Router(groups, num_retries=0, fallbacks=[{"mine": ["spare"]}]) as router:
            reply = router.completion("mine", HELLO)
            self.assertEqual([one.group for one in reply.fairlead.attempts], ["mine", "spare"])
            self.assertIn("gemini-2.5-flash", reply.choices[0].message.content)
            with self.assertRaises(fairlead.InternalServerError):
                router.completion("mine", HELLO, disable_fallbacks=True)

    def test_gives_the_account_with_the_error(self) -> None:
        self.simulator.script({"steps": [{"status": 500}], "then": "last"})
        with self.router(self.openai, self.azure, num_retries=1) as router, self.assertRaises(fairlead.InternalServerError) as raised:
            router.completion("mine", HELLO)
        self.assertEqual({one["provider"] for one in raised.exception.attempts}, {"openai", "azure"})

    def test_all_cooling_down(self) -> None:
        self.simulator.script({"steps": [{"status": 429, "headers": {"retry-after": "30"}}], "then": "last"})
        with self.router(self.openai, self.azure, num_retries=1) as router:
            for _ in range(2):
                with self.assertRaises(fairlead.RateLimitError) as raised:
                    # Shorter than the cooldown, which would be waited for.
                    router.completion("mine", HELLO, timeout=5)
        self.assertIs(type(raised.exception), fairlead.RouterRateLimitError)
        self.assertEqual((raised.exception.status, raised.exception.status_code), ("no_deployment", 429))
        self.assertEqual(len(self.simulator.requests()), 2)

    def test_state_and_metrics(self) -> None:
        self.simulator.script({"family": "openai_chat", "steps": [{"status": 429}], "then": "last"})
        with self.router({**self.openai, "order": 1}, {**self.azure, "order": 2, "rpm": 100}, enable_pre_call_checks=True) as router:
            for _ in range(3):
                router.completion("mine", HELLO)
            first, second = router.state().deployments
            self.assertEqual((first.health, first.failures.rate_limit, first.cooldown.http_status), ("cooling_down", 1, 429))
            self.assertEqual((second.health, second.successes, second.in_flight), ("healthy", 3, 0))
            self.assertEqual((second.limits.rpm.limit, second.limits.rpm.used), (100, 3))
            self.assertGreater(second.latency.reply_ms, 0)
            self.assertGreater(second.tokens.prompt, 0)
            metrics = router.metrics()
            self.assertIn(f'fairlead_deployment_successes_total{{deployment="{second.id}",group="mine"}} 3\n', metrics)
            self.assertIn(f'fairlead_deployment_healthy{{deployment="{first.id}",group="mine"}} 0\n', metrics)

    def test_update_keeps_what_was_learned(self) -> None:
        self.simulator.script({"family": "openai_chat", "steps": [{"status": 401}], "then": "last"})
        named = [{"model_name": "mine", "litellm_params": params, "model_info": {"id": name}}
                 for name, params in (("a", self.openai), ("b", self.azure))]
        with self.router(self.openai) as router:
            router.update(named)
            router.completion("mine", HELLO)
            while "a" not in {one.id for one in router.state().deployments if one.health != "healthy"}:
                router.completion("mine", HELLO)
            with self.assertRaises(fairlead.BadRequestError):
                router.update([{"model_name": "mine"}])
            router.update([*named, {"model_name": "other", "litellm_params": self.gemini}])
            self.assertEqual([one.health for one in router.state().deployments], ["cooling_down", "healthy", "healthy"])
            self.assertTrue(router.completion("other", HELLO).choices)

    def test_explains_its_choice(self) -> None:
        with self.router({**self.openai, "order": 1}, {**self.azure, "order": 2}) as router:
            decision = router.completion("mine", HELLO, explain=True).fairlead.attempts[0].decision
            self.assertEqual(decision.strategy, "simple-shuffle")
            self.assertEqual([one.left_out_by for one in decision.candidates], [None, "order"])
            self.assertEqual(decision.chosen, decision.candidates[0].deployment)

    def test_simulates(self) -> None:
        plan = {"router": {"model_list": [{"model_name": "g", "litellm_params": {"model": "gpt-4o"}, "model_info": {"id": "<a>"}},
                                          {"model_name": "g", "litellm_params": {"model": "gpt-4o"}, "model_info": {"id": "b"}}]},
                "strategies": ["simple-shuffle", "least-busy"], "traffic": {"requests": 500, "rate": 20},
                "deployments": {"b": {"outages": [{"from_s": 5, "until_s": 10}]}}}
        self.assertEqual([run.requests for run in fairlead.simulate(**plan).runs], [500, 500])
        with tempfile.TemporaryDirectory() as folder:
            source, target = Path(folder, "plan.json"), Path(folder, "report.html")
            source.write_text(json.dumps(plan))
            with contextlib.redirect_stdout(io.StringIO()) as printed:
                self.assertEqual(simulator.main([str(source), "-o", str(target)]), 0)
            self.assertIn("least-busy", printed.getvalue())
            page = target.read_text()
        self.assertNotIn("<a>", page)
        self.assertEqual(page.count("<svg"), page.count("</svg>"))
        self.assertGreaterEqual(page.count("<svg"), 7)

    def test_simulating_a_trace(self) -> None:
        configuration: Any = {"model_list": [{"model_name": "mine", "litellm_params": {"model": "mock/a"}}], "record": True}
        with fairlead.Router(**configuration) as router:
            router.completion("mine", HELLO)
            plan = {"router": configuration, "trace": router.trace().to_dict()}
        with tempfile.TemporaryDirectory() as folder:
            for content, status in ((plan, 0), ([], 1), ({"trace": []}, 1)):
                source = Path(folder, "plan.json")
                source.write_text(json.dumps(content))
                with contextlib.redirect_stdout(io.StringIO()) as printed, contextlib.redirect_stderr(io.StringIO()):
                    self.assertEqual(simulator.main([str(source)]), status)
                self.assertEqual("of 1 calls were decided alike" in printed.getvalue(), status == 0)

    def test_a_wrong_configuration_is_refused(self) -> None:
        for config in ({"model_list": [{"model_name": "mine"}]},
                       {"model_list": [{"model_name": "mine", "litellm_params": self.openai}], "fallbacks": [{"mine": ["none"]}]}):
            with self.assertRaises(fairlead.BadRequestError):
                fairlead.Router(**config)
        with self.router(self.openai) as router, self.assertRaises(fairlead.BadRequestError) as raised:
            router.completion("another", HELLO)
        self.assertEqual(raised.exception.status, "unknown_model")
        with self.assertRaisesRegex(ValueError, "closed"):
            router.completion("mine", HELLO)

    def test_goes_on_without_its_client(self) -> None:
        client = fairlead.Client(providers={"openai": {"api_base": self.simulator.url + "/v1", "api_key": "sk-c"}})
        router = fairlead.Router([{"model_name": "mine", "litellm_params": {"model": "openai/gpt-4o"}}], client=client)
        client.close()
        with router:
            self.assertIn(SAID, router.completion("mine", HELLO).choices[0].message.content)

    def test_many_threads(self) -> None:
        self.simulator.script({"family": "openai_chat", "steps": [{"status": 429}], "then": "last"})
        said: List[str] = []
        with self.router(self.openai, self.azure, self.gemini) as router:
            def run() -> None:
                for _ in range(5):
                    said.append(router.completion("mine", HELLO).choices[0].message.content)

            threads = [threading.Thread(target=run) for _ in range(16)]
            for thread in threads:
                thread.start()
            for thread in threads:
                thread.join()
        self.assertEqual(len(said), 80)


if __name__ == "__main__":
    unittest.main()

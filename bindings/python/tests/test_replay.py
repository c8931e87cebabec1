"""What a router has decided over sockets is decided again by fairlead_simulate, decision by decision."""

from __future__ import annotations

import random
import threading
from typing import Any, Dict, List

from support import HELLO, Case, fairlead, text_of  # isort: skip


class Replay(Case):
    def rows(self) -> List[Dict[str, Any]]:
        limits = ({"order": 1, "rpm": 40}, {"order": 1, "max_parallel_requests": 3}, {"order": 2})
        rows = [{"model_name": "mine", "litellm_params": {**params, **limit}, "model_info": {"id": name}}
                for name, params, limit in zip("abc", self.targets, limits)]
        return rows + [{"model_name": "spare", "litellm_params": self.openai, "model_info": {"id": "d"}}]

    def settings(self, **others: Any) -> Dict[str, Any]:
        return {"fallbacks": [{"mine": ["spare"]}], "hedging": {"after": 0.02, "max_extra": 0.3}, "record": True, "cooldown_time": 0.3,
                "optional_pre_call_checks": ["enforce_model_rate_limits"], "timeout": 5, **others}

    def test_a_run_over_sockets_is_decided_again(self) -> None:
        self.simulator.script(
            {"family": "openai_chat", "then": "again",
             "steps": [{}, {"status": 500}, {"latency_ms": 60}, {}, {"status": 429, "headers": {"retry-after": "1"}}]},
            {"family": "azure", "then": "again", "steps": [{"latency_ms": 80}, {}, {"status": 503}, {"cut": {"where": "body", "at": 300}}]},
            {"family": "gemini", "then": "again", "steps": [{}, {"status": 404}]})
        for strategy in ("simple-shuffle", "power-of-two-choices", "prompt-cache-affinity"):
            with self.subTest(strategy=strategy), fairlead.Router(self.rows(), **self.settings(routing_strategy=strategy)) as router:
                def ask(number: int, router: Any = router) -> None:
                    draw = random.Random(number)
                    for _ in range(4):
                        try:
                            if draw.random() < 0.4:
                                stream = router.completion("mine", HELLO, stream=True, stream_failover="restart")
                                if draw.random() < 0.2:
                                    stream.close()
                                else:
                                    text_of(stream)
                            else:
                                router.completion("mine", HELLO, num_retries=draw.randrange(3), timeout=0.7 + draw.random())
                        except fairlead.FairleadError:
                            pass

                threads = [threading.Thread(target=ask, args=(number,)) for number in range(12)]
                for thread in threads:
                    thread.start()
                for thread in threads:
                    thread.join()
                trace = router.trace()
                self.assertEqual(trace.missed, 0)
                self.assertGreater(len(trace.events), 80)
                self.assertLessEqual({"begin", "end", "resume", "hedge"}, {one.event for one in trace.events})
                # Without keys, and over JSON text, as it would come from a file.
                rows = [{**row, "litellm_params": {key: value for key, value in row["litellm_params"].items() if key != "api_key"}}
                        for row in self.rows()]
                again = fairlead.simulate(
                    router={"model_list": rows, **self.settings(routing_strategy=strategy)}, trace=trace.to_dict())
                self.assertEqual(again.replay.difference, None)
                self.assertEqual((again.replay.identical, again.replay.events), (True, len(trace.events)))
                live, replayed = router.state().deployments, again.state.deployments
                for one, other in zip(live, replayed):
                    self.assertEqual((one.id, one.attempts, one.successes, one.failures, one.hedges, one.tokens, one.spend, one.latency),
                                     (other.id, other.attempts, other.successes, other.failures, other.hedges, other.tokens, other.spend,
                                      other.latency))

    def test_what_is_not_the_same_is_shown(self) -> None:
        with fairlead.Router(self.rows(), **self.settings(seed=1)) as router:
            for _ in range(20):
                router.completion("mine", HELLO)
            trace = router.trace().to_dict()
        plan = {"model_list": self.rows(), **self.settings()}
        first = next(position for position, one in enumerate(trace["events"]) if one["move"] == "attempt")
        other = {**trace["events"][first], "deployment": "c"}
        report = fairlead.simulate(router=plan, trace={**trace, "events": trace["events"][:first] + [other] + trace["events"][first + 1:]})
        self.assertFalse(report.replay.identical)
        self.assertEqual((report.replay.difference.event, report.replay.difference.recorded.deployment), (first, "c"))
        self.assertIn(report.replay.difference.replayed.deployment, ("a", "b"))

    def test_nothing_of_the_conversation_is_recorded(self) -> None:
        with fairlead.Router(self.rows(), **self.settings()) as router:
            router.completion("mine", [{"role": "user", "content": "the secret"}], user="somebody", api_key="sk-mine")
            text = str(router.trace().to_dict())
            for part in ("secret", "somebody", "sk-"):
                self.assertNotIn(part, text)

    def test_without_recording_there_is_no_trace(self) -> None:
        with fairlead.Router(self.rows()) as router:
            with self.assertRaisesRegex(fairlead.FairleadError, "record"):
                router.trace()
        with fairlead.Router(self.rows(), **self.settings()) as router:
            router.update(self.rows(), **self.settings())
            with self.assertRaisesRegex(fairlead.FairleadError, "another configuration"):
                router.trace()


if __name__ == "__main__":
    import unittest

    unittest.main()

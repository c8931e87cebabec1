"""A second attempt beside a slow one, over sockets."""

from __future__ import annotations

import threading
import time
from typing import Any, List

from support import HELLO, Case, fairlead, text_of  # isort: skip


class Hedging(Case):
    def two(self, **settings: Any) -> fairlead.Router:
        rows = [{"model_name": "mine", "litellm_params": {**params, "weight": weight}, "model_info": {"id": name}}
                for name, weight, params in (("slow", 1, self.openai), ("quick", 0, self.azure))]
        return fairlead.Router(rows, **settings)

    def closed_early(self, family: str) -> None:
        self.simulator.until(lambda found: all(one["answer"]["ended"] == "client_closed" for one in found if one["family"] == family))

    def test_the_second_attempt_wins(self) -> None:
        for stream in (False, True):
            for slow in ({"latency_ms": 60000}, {"stall": {"where": "body", "at": 0}}):
                with self.subTest(stream=stream, slow=slow), self.two(hedging={"after": 0.05}) as router:
                    self.simulator.reset()
                    self.simulator.script({"family": "openai_chat", "every": slow}, {"family": "azure", "every": {"text": "Quick."}})
                    begun = time.monotonic()
                    reply: Any = router.completion("mine", HELLO, stream=stream)
                    if stream:
                        self.assertEqual(text_of(reply), "Quick.")
                        reply = reply.reply
                    self.assertLess(time.monotonic() - begun, 30)
                    self.assertEqual(reply.choices[0].message.content, "Quick.")
                    attempts = reply.fairlead.attempts
                    self.assertEqual([(one.deployment, one.status) for one in attempts], [("slow", "cancelled"), ("quick", "ok")])
                    self.assertEqual(attempts[1].reason, "hedge")
                    self.closed_early("openai_chat")
                    first, second = router.state().deployments
                    self.assertEqual((first.health, first.failures.to_dict(), first.overtaken, first.in_flight), ("healthy", {}, 1, 0))
                    self.assertEqual((second.hedges, second.successes, second.in_flight), (1, 1, 0))

    def test_the_first_attempt_wins(self) -> None:
        self.simulator.script({"family": "openai_chat", "every": {"latency_ms": 250}}, {"family": "azure", "every": {"latency_ms": 5000}})
        with self.two() as router:
            for stream in (False, True):
                reply: Any = router.completion("mine", HELLO, stream=stream, hedging={"after": 0.02, "max_extra": 1})
                if stream:
                    self.assertTrue(text_of(reply))
                    reply = reply.reply
                self.assertEqual([(one.deployment, one.status) for one in reply.fairlead.attempts],
                                 [("quick", "cancelled"), ("slow", "ok")])
            self.closed_early("azure")

    def test_one_fails_and_the_other_decides(self) -> None:
        self.simulator.script({"family": "openai_chat", "every": {"latency_ms": 300}}, {"family": "azure", "every": {"status": 500}})
        with self.two(hedging={"after": 0.02}) as router:
            reply = router.completion("mine", HELLO)
            self.assertEqual([(one.deployment, one.status) for one in reply.fairlead.attempts], [("quick", "server"), ("slow", "ok")])

    def test_quick_answers_are_not_hedged(self) -> None:
        with self.two(hedging={"after": 5}) as router:
            self.assertEqual(len(router.completion("mine", HELLO).fairlead.attempts), 1)

    def test_no_more_than_may_be_spent(self) -> None:
        self.simulator.script({"family": "openai_chat", "every": {"latency_ms": 40}})
        with self.two(hedging={"after": 0, "max_extra": 0.1}) as router:
            for _ in range(40):
                router.completion("mine", HELLO)
            self.assertLessEqual(sum(one.hedges for one in router.state().deployments), 5)
            self.assertGreaterEqual(sum(one.hedges for one in router.state().deployments), 4)

    def test_bounded_connections_are_shared_and_given_back(self) -> None:
        """The second attempt waits for a place like anybody else; whoever wins, none is lost and nobody waits for ever."""
        for bound in ({"max_connections_per_host": 1}, {"max_connections": 1}, {"max_connections": 2}):
            for slow, winner in (({"latency_ms": 400}, "slow"), ({"latency_ms": 60000}, "quick")):
                if winner == "quick" and bound != {"max_connections": 2}:
                    # With one place the first attempt has it until its own time is over.
                    slow = {"latency_ms": 60000}
                with self.subTest(bound=bound, slow=slow), fairlead.Client(**bound) as client:
                    self.simulator.reset()
                    self.simulator.script({"family": "openai_chat", "every": slow}, {"family": "azure", "every": {"text": "Quick."}})
                    rows = [{"model_name": "mine", "litellm_params": {**params, "weight": weight, "timeout": 3}, "model_info": {"id": name}}
                            for name, weight, params in (("slow", 1, self.openai), ("quick", 0, self.azure))]
                    with fairlead.Router(rows, client=client, hedging={"after": 0.05, "max_extra": 1}) as router:
                        begun = time.monotonic()
                        attempts: Any = router.completion("mine", HELLO).fairlead.attempts
                        self.assertLess(time.monotonic() - begun, 12)
                        if bound == {"max_connections": 2}:
                            winner = "quick"
                        self.assertEqual(attempts[-1].deployment, winner)
                        stream: Any = router.completion("mine", HELLO, stream=True)
                        self.assertTrue(text_of(stream))
                        self.simulator.script({"every": {"text": "Later."}})
                        for _ in range(3):
                            self.assertEqual(router.completion("mine", HELLO, timeout=30).choices[0].message.content, "Later.")
                        self.assertEqual([one.in_flight for one in router.state().deployments], [0, 0])

    def test_many_at_once_under_a_bound(self) -> None:
        self.simulator.script({"family": "openai_chat", "every": {"latency_ms": 120}})
        with fairlead.Client(max_connections=4) as client:
            rows = [{"model_name": "mine", "litellm_params": {**params, "max_parallel_requests": 6}} for params in (self.openai, self.azure)]
            with fairlead.Router(rows, client=client, hedging={"after": 0.03, "max_extra": 1}, timeout=15) as router:
                said: List[str] = []

                def ask() -> None:
                    said.append(router.completion("mine", HELLO).choices[0].message.content)

                threads = [threading.Thread(target=ask) for _ in range(24)]
                for thread in threads:
                    thread.start()
                for thread in threads:
                    thread.join()
                self.assertEqual(len(said), 24)
                self.assertEqual([one.in_flight for one in router.state().deployments], [0, 0])

    def test_cancelling_ends_both(self) -> None:
        self.simulator.script({"every": {"latency_ms": 60000}})
        with self.two(hedging={"after": 0.02}) as router:
            stream: Any = router.completion("mine", HELLO, stream=True)
            threading.Timer(0.3, stream.close).start()
            begun = time.monotonic()
            with self.assertRaises(fairlead.Cancelled):
                list(stream)
            self.assertLess(time.monotonic() - begun, 30)
            self.simulator.until(lambda found: len(found) == 2 and all(one["answer"]["ended"] == "client_closed" for one in found))

    def test_it_learns_how_long_is_long(self) -> None:
        """Every tenth request stalls, whoever gets it: the slowest are at most half as slow with hedging."""
        stall = {"latency_ms": 300}

        def slowest(hedging: Any) -> float:
            self.simulator.script({"family": "*", "steps": [{"times": 9}, {**stall, "times": 1}], "then": "again"})
            rows = [{"model_name": "mine", "litellm_params": params} for params in (self.openai, self.azure)]
            taken: List[float] = []
            with fairlead.Router(rows, hedging=hedging, seed=1) as router:
                for _ in range(150):
                    begun = time.monotonic()
                    router.completion("mine", HELLO)
                    taken.append(time.monotonic() - begun)
            # The first ones teach what is usual: with a stall among twenty of a deployment the stall is.
            return sorted(taken[90:])[-2]

        without = slowest(False)
        self.assertLessEqual(slowest({"after": "auto", "max_extra": 0.5}), without / 2)


if __name__ == "__main__":
    import unittest

    unittest.main()

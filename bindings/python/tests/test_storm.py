"""Many callers at once while providers refuse or fail, over sockets."""

from __future__ import annotations

import threading
import time
from typing import Any, List

from support import HELLO, Case, fairlead, text_of  # isort: skip


class Storm(Case):
    def together(self, count: int, act: Any) -> List[Any]:
        """What each of so many threads came to: a value, or an exception."""
        results: List[Any] = [None] * count

        def run(number: int) -> None:
            try:
                results[number] = act(number)
            except Exception as error:
                results[number] = error

        threads = [threading.Thread(target=run, args=(number,)) for number in range(count)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        return results

    def test_one_of_two_always_fails_and_no_request_does(self) -> None:
        for status in (500, 429, 401, 404):
            self.simulator.script({"family": "openai_chat", "every": {"status": status}})
            with self.subTest(status=status), self.router(self.openai, self.azure) as router:
                def ask(number: int) -> Any:
                    if number % 2:
                        return router.completion("mine", HELLO).choices[0].message.content
                    return text_of(router.completion("mine", HELLO, stream=True))

                results = self.together(24, ask)
                self.assertEqual([one for one in results if not isinstance(one, str) or not one], [])

    def test_refusals_are_not_multiplied(self) -> None:
        """Everybody is refused for two seconds, 200 callers come at once: few more requests than callers, and soon all are served."""
        callers = 200
        self.simulator.script({"family": "*", "every": {"status": 429, "headers": {"retry-after": "1"}}})
        deployment = {**self.openai, "timeout": 15}
        with self.router(deployment, {**deployment, "model": "openai/gpt-4o-mini"}, cooldown_time=1) as router:
            over: List[float] = []

            def relent() -> None:
                self.simulator.script()
                over.append(time.monotonic())

            ends: List[float] = []

            def ask(_: int) -> None:
                router.completion("mine", HELLO, timeout=15)
                ends.append(time.monotonic())

            relenting = threading.Timer(2.0, relent)
            relenting.start()
            results = self.together(callers, ask)
            relenting.join()
            # Those that could wait no longer than a few rounds are told so.
            refused = [one for one in results if isinstance(one, Exception)]
            self.assertEqual({type(one) for one in refused} - {fairlead.RateLimitError, fairlead.RouterRateLimitError}, set())
            self.assertLessEqual(len(self.simulator.requests()), callers * 1.2)
            self.assertGreater(len(ends), callers // 2)
            # A cooldown of a second, the jitter of the waits, and what a busy machine takes to serve so many.
            self.assertLess(max(ends) - over[0], 1.0 + 0.25 + 4.0)
            # The first is served within one cooldown of the end of the refusals.
            self.assertLess(min(ends) - over[0], 1.0 + 0.25 + 1.0)


if __name__ == "__main__":
    import unittest

    unittest.main()

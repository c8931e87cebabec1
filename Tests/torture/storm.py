"""A storm of refusals: a thousand callers, each with one request after the other, while every deployment answers 429 for a while.

    python3 Tests/torture/storm.py [--callers 1000] [--requests 6] [--seconds 2]

The providers may be asked at most 1.2 times as often as the callers ask, every request must succeed in the end, and the first within one
cooldown of the storm's end. With Retry-After and without; from threads and from an event loop.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
import threading
import time
from collections import Counter
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "bindings" / "python" / "src"), str(ROOT / "Tests" / "simulator")]

import fairlead  # noqa: E402
from running import RunningSimulator  # noqa: E402

HELLO = [{"role": "user", "content": "hello"}]
# The waits' jitter, and what a busy machine takes for the first answer.
GRACE = 1.0


class Storm:
    def __init__(self, options: argparse.Namespace, retry_after: "int | None"):
        self.options = options
        self.retry_after = retry_after
        self.cooldown = float(retry_after or 1)
        self.ends: list[float] = []
        self.failures: Counter[str] = Counter()
        self.over = 0.0

    def run(self, asynchronous: bool) -> bool:
        with RunningSimulator() as simulator:
            headers = {} if self.retry_after is None else {"retry-after": str(self.retry_after)}
            simulator.script({"family": "*", "every": {"status": 429, "headers": headers}})
            rows = [{"model_name": "g", "litellm_params": {"model": f"openai/{model}", "api_base": simulator.url + "/v1", "api_key": "k"}}
                    for model in ("gpt-4o", "gpt-4o-mini")]

            def relent() -> None:
                simulator.script()
                self.over = time.monotonic()

            with fairlead.Router(rows, cooldown_time=self.cooldown, timeout=60) as router:
                end = threading.Timer(self.options.seconds, relent)
                end.start()
                if asynchronous:
                    asyncio.run(self.together(router))
                else:
                    self.on_threads(router)
                end.join()
            answers = Counter(one["answer"]["status"] for one in simulator.requests())
        return self.judge(asynchronous, answers)

    async def together(self, router: Any) -> None:
        async def caller() -> None:
            for _ in range(self.options.requests):
                try:
                    await router.acompletion("g", HELLO)
                    self.ends.append(time.monotonic())
                except fairlead.FairleadError as error:
                    self.failures[type(error).__name__] += 1

        await asyncio.gather(*(caller() for _ in range(self.options.callers)))

    def on_threads(self, router: Any) -> None:
        def caller() -> None:
            for _ in range(self.options.requests):
                try:
                    router.completion("g", HELLO)
                    self.ends.append(time.monotonic())
                except fairlead.FairleadError as error:
                    self.failures[type(error).__name__] += 1

        threads = [threading.Thread(target=caller) for _ in range(self.options.callers)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()

    def judge(self, asynchronous: bool, answers: "Counter[int]") -> bool:
        offered = self.options.callers * self.options.requests
        load = sum(answers.values()) / offered
        # Counted from the storm's end: those of before it cannot be.
        recovery = min((end for end in self.ends if end > self.over), default=float("inf")) - self.over
        is_good = load <= 1.2 and recovery <= self.cooldown + GRACE and not self.failures
        print(f"{'ok      ' if is_good else 'FAILED  '} {'event loop' if asynchronous else 'threads':10} Retry-After {self.retry_after}: {offered} requests, "
              f"load {load:.3f} of the offered ({answers[429]} refused), first success {recovery:.2f} s after the storm, "
              f"failures {dict(self.failures)}", flush=True)
        return is_good


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--callers", type=int, default=1000)
    parser.add_argument("--requests", type=int, default=6)
    parser.add_argument("--seconds", type=float, default=2.0)
    options = parser.parse_args()
    good = [Storm(options, retry_after).run(asynchronous) for retry_after in (1, None) for asynchronous in (True, False)]
    return 0 if all(good) else 1


if __name__ == "__main__":
    sys.exit(main())

"""What becomes of a call's connection: kept, shared, given back after an error, closed by a cancellation, bounded."""

import asyncio
import contextlib
import os
import socket
import time
import unittest
from typing import Any, Callable, Iterator

from support import HELLO, SAID, Case, fairlead


@contextlib.contextmanager
def nobody_accepts() -> Iterator[str]:
    """An address whose queue of connections is full: another is neither accepted nor refused."""
    with socket.socket() as listener, contextlib.ExitStack() as waiting:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        for _ in range(4):
            one = waiting.enter_context(socket.socket())
            one.setblocking(False)
            one.connect_ex(listener.getsockname())
        yield f"http://127.0.0.1:{listener.getsockname()[1]}/v1"


class Connections(Case):
    def opened(self) -> int:
        """Since the simulator's reset; the question has one of its own."""
        return self.simulator.connections() - 1

    async def stream(self, client: Any, **request: Any) -> str:
        stream = await client.acompletion(messages=HELLO, stream=True, **{**self.openai, **request})
        return "".join([chunk.choices[0].delta.content or "" async for chunk in stream if chunk.choices])

    def test_one_connection_serves_routers_and_calls_in_turn(self) -> None:
        with fairlead.Client() as client:
            routers = [fairlead.Router([{"model_name": "mine", "litellm_params": self.openai}], client=client) for _ in range(4)]
            for number in range(100):
                self.assertIn(SAID, routers[number % 4].completion("mine", HELLO).choices[0].message.content)
            self.assertIn(SAID, client.completion(messages=HELLO, **self.openai).choices[0].message.content)
        self.assertEqual(self.opened(), 1)

    def test_an_error_on_a_streaming_request_gives_its_connection_back(self) -> None:
        refused = {"model": "openai/gpt-4o+sim:500"}

        async def queued(client: Any) -> None:
            for _ in range(200):
                with self.assertRaises(fairlead.InternalServerError):
                    await self.stream(client, **refused)
            self.assertIn(SAID, await self.stream(client))

        # With one place only, whoever does not give it back makes the next one wait for ever.
        with fairlead.Client(max_connections_per_host=1) as client:
            asyncio.run(queued(client))
            self.assertEqual(self.opened(), 1)
            for _ in range(200):
                with self.assertRaises(fairlead.InternalServerError):
                    for _ in client.completion(messages=HELLO, stream=True, **{**self.openai, **refused}):
                        pass
            self.assertIn(SAID, client.completion(messages=HELLO, **self.openai).choices[0].message.content)
        # The question before, and the connection of this thread.
            self.assertLessEqual(self.opened(), 3)

    def closed(self, cancel: Callable[[], Any]) -> float:
        """The seconds from a cancellation until the provider sees its connection closed."""
        known = self.simulator.requests()
        begun = time.monotonic()
        cancel()
        while not any(one["answer"]["ended"] == "client_closed" for one in self.simulator.requests()[len(known) - 1:]):
            self.assertLess(time.monotonic() - begun, 10, "the provider is never told")
            time.sleep(0.002)
        return time.monotonic() - begun

    def test_a_cancellation_reaches_the_provider(self) -> None:
        stalled = {**self.openai, "model": "openai/gpt-4o+sim:words=50,stall=body:600"}

        async def queued(client: Any) -> float:
            stream = await client.acompletion(messages=HELLO, stream=True, **stalled)
            await stream.__anext__()
            task = asyncio.ensure_future(stream.aclose())
            await asyncio.sleep(0)
            took = await asyncio.to_thread(self.closed, lambda: None)
            await task
            return took

        def pulled(client: Any) -> float:
            stream = client.completion(messages=HELLO, stream=True, **stalled)
            next(iter(stream))
            return self.closed(stream.close)

        with fairlead.Client() as client:
            # Once in many times: the machine may be busy, the library may not.
            self.assertTrue(any(asyncio.run(queued(client)) < 0.1 for _ in range(50)))
            self.assertTrue(any(pulled(client) < 0.1 for _ in range(50)))

    def test_a_place_is_free_at_once_after_a_cancellation(self) -> None:
        async def main(client: Any) -> None:
            for _ in range(10):
                stream = await client.acompletion(
                    messages=HELLO, stream=True, **{**self.openai, "model": "openai/gpt-4o+sim:words=50,stall=body:600"})
                await stream.__anext__()
                await stream.aclose()
                self.assertIn(SAID, await self.stream(client))
        with fairlead.Client(max_connections_per_host=1) as client:
            # Who waited for a place until its clock ran out would fail.
            asyncio.run(main(client))

    def test_a_queue_keeps_to_the_bounds(self) -> None:
        async def main(client: Any) -> None:
            said = await asyncio.gather(*(self.stream(client) for _ in range(20)))
            self.assertEqual([SAID in one for one in said], [True] * 20)
        for bound in ({"max_connections_per_host": 2}, {"max_connections": 2}):
            with self.subTest(bound=bound), fairlead.Client(**bound) as client:
                self.simulator.reset()
                asyncio.run(main(client))
                self.assertLessEqual(self.opened(), 2)
        with fairlead.Client() as client:
            self.simulator.reset()
            asyncio.run(main(client))
            self.assertGreater(self.opened(), 2)

    def test_an_idle_connection_is_closed_in_time(self) -> None:
        async def twice(client: Any, pause: float) -> int:
            """How many descriptors a queue's connection and its closing leave."""
            await self.stream(client)
            had = len(os.listdir("/proc/self/fd"))
            await asyncio.sleep(pause)
            for _ in range(1000 if pause > 0.1 else 0):
                if len(os.listdir("/proc/self/fd")) < had:
                    break
                await asyncio.sleep(0.02)
            left = len(os.listdir("/proc/self/fd")) - had
            await self.stream(client)
            return left

        def pulled(client: Any, pause: float) -> None:
            client.completion(messages=HELLO, **self.openai)
            time.sleep(pause)
            client.completion(messages=HELLO, **self.openai)

        for limit, pause, opened in ((0.2, 0.3, 2), (3000, 0.3, 1)):
            with self.subTest(limit=limit), fairlead.Client(idle_connection_timeout=limit) as client:
                self.simulator.reset()
                pulled(client, pause)
                self.assertEqual(self.opened(), opened)
                if opened == 2:
                    self.simulator.reset()
                    self.assertLess(asyncio.run(twice(client, pause)), 0, "the queue keeps an idle connection")
                    self.assertEqual(self.opened(), 2)
        with self.assertRaises(fairlead.FairleadError):
            fairlead.Client(idle_connection_timeout=0)

    def test_the_clock_of_the_connection(self) -> None:
        with nobody_accepts() as deaf:
            openai = {**self.openai, "api_base": deaf}
            plain = {name: value for name, value in openai.items() if name != "timeout"}
            for place in ("request", "defaults", "deployment", "router"):
                begun = time.monotonic()
                with self.assertRaises((fairlead.Timeout, fairlead.APIConnectionError), msg=place):
                    if place == "request":
                        fairlead.completion(messages=HELLO, connect_timeout=0.3, **openai)
                    elif place == "defaults":
                        with fairlead.Client(defaults={"connect_timeout": 0.3}) as client:
                            client.completion(messages=HELLO, **plain)
                    elif place == "deployment":
                        self.router({**openai, "connect_timeout": 0.3}, num_retries=0).completion("mine", HELLO)
                    else:
                        self.router(openai, num_retries=0, connect_timeout=0.3).completion("mine", HELLO)
                self.assertLess(time.monotonic() - begun, 9, place)

    def test_one_deadline_covers_retries_and_fallbacks(self) -> None:
        stalled = [{**one, "model": one["model"] + "+sim:stall=status_line:0", "timeout": 60} for one in (self.openai, self.azure, self.gemini)]
        rows = [{"model_name": f"m{number}", "litellm_params": one} for number, one in enumerate(stalled)]
        with fairlead.Router(rows, num_retries=4, timeout=3, fallbacks=[{"m0": ["m1", "m2"]}]) as router:
            for stream in (False, True):
                begun = time.monotonic()
                with self.assertRaises(fairlead.Timeout):
                    for _ in router.completion("m0", HELLO, stream=stream, timeout=3):
                        pass
                self.assertLess(time.monotonic() - begun, 8.9, "the times of several attempts were added up")


if __name__ == "__main__":
    unittest.main()

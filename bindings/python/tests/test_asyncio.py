"""Calls under asyncio: many at once on one thread, cancelled with their tasks."""

import asyncio
import os
import time
import unittest
from typing import Any

from support import HELLO, SAID, Case, fairlead


class Asyncio(Case):
    def test_a_whole_reply_and_its_errors(self) -> None:
        async def main() -> None:
            reply = await fairlead.acompletion(messages=HELLO, **self.openai)
            self.assertIn(SAID, reply.choices[0].message.content)
            with self.assertRaises(fairlead.RateLimitError):
                await fairlead.acompletion(messages=HELLO, **{**self.openai, "model": "openai/gpt-4o+sim:429"})
            with self.assertRaises(fairlead.BadRequestError):
                await fairlead.acompletion(messages=5, **self.openai)
            dry = await fairlead.acompletion(messages=HELLO, stream=True, dry_run=True, **self.openai)
            self.assertEqual(dry.method, "POST")
        asyncio.run(main())

    def test_a_stream(self) -> None:
        async def main() -> None:
            stream = await fairlead.acompletion(messages=HELLO, stream=True, **self.openai)
            text = ""
            async for chunk in stream:
                self.assertIsNone(stream.reply)
                text += chunk.choices[0].delta.content or "" if chunk.choices else ""
            self.assertIn(SAID, text)
            self.assertEqual(stream.reply.choices[0].message.content, text)
            with self.assertRaises(StopAsyncIteration):
                await stream.__anext__()
        asyncio.run(main())

    def test_a_provider_that_is_faster_than_its_task_waits(self) -> None:
        fast = {**self.openai, "model": "openai/gpt-4o+sim:words=3000,write=400"}

        async def main() -> None:
            async with await fairlead.acompletion(messages=HELLO, stream=True, **fast) as stream:
                for _ in range(20):
                    await asyncio.sleep(0.02)
                    self.assertLessEqual(len(stream._events), 64)
                self.assertEqual(len(stream._events), 64)
                # One that does not read keeps none from reading.
                other = await fairlead.acompletion(messages=HELLO, stream=True, **fast)
                words = "".join([chunk.choices[0].delta.content or "" async for chunk in other if chunk.choices])
                self.assertEqual(len(stream._events), 64)
                text = ""
                async for chunk in stream:
                    self.assertLessEqual(len(stream._events), 64)
                    text += chunk.choices[0].delta.content or "" if chunk.choices else ""
                self.assertEqual(text, words)
                self.assertEqual(stream.reply.choices[0].message.content, text)
            left = await fairlead.acompletion(messages=HELLO, stream=True, **fast)
            await asyncio.sleep(0.1)
            await left.aclose()
        asyncio.run(main())

    def test_a_stream_that_breaks(self) -> None:
        async def main() -> None:
            stream = await fairlead.acompletion(messages=HELLO, stream=True, **{**self.openai, "model": "openai/gpt-4o+sim:words=20,cut=body:-60"})
            with self.assertRaises(fairlead.StreamTruncatedError):
                async for _ in stream:
                    pass
        asyncio.run(main())

    def test_who_was_reading_learns_that_the_stream_was_closed(self) -> None:
        stalled = {**self.openai, "model": "openai/gpt-4o+sim:words=50,stall=body:600"}

        async def read(stream: Any) -> None:
            async for _ in stream:
                pass

        async def main() -> None:
            closed = await fairlead.acompletion(messages=HELLO, stream=True, **stalled)
            reader = asyncio.create_task(read(closed))
            while closed._waiter is None or closed._waiter.done() or closed._events:
                await asyncio.sleep(0.01)
            await closed.aclose()
            with self.assertRaises(fairlead.Cancelled):
                await reader
            late = await fairlead.acompletion(messages=HELLO, stream=True, **stalled)
            with self.assertRaises(asyncio.TimeoutError):
                await asyncio.wait_for(read(late), 0.3)
            with self.assertRaises(fairlead.Cancelled):
                await late.__anext__()
            left = await fairlead.acompletion(messages=HELLO, stream=True, **self.openai)
            await left.aclose()
            await read(left)
        asyncio.run(main())

    def test_many_at_once_on_one_thread(self) -> None:
        slow = {**self.openai, "model": "openai/gpt-4o+sim:latency_ms=300"}

        async def main() -> None:
            before = len(os.listdir("/proc/self/task"))
            begun = time.monotonic()
            tasks = [asyncio.create_task(fairlead.acompletion(messages=HELLO, **slow)) for _ in range(50)]
            await asyncio.sleep(0.1)
            self.assertEqual(len(os.listdir("/proc/self/task")), before + 1)
            for reply in await asyncio.gather(*tasks):
                self.assertIn(SAID, reply.choices[0].message.content)
            self.assertLess(time.monotonic() - begun, 10)
        asyncio.run(main())

    def test_a_router(self) -> None:
        router = self.router({**self.openai, "model": "openai/gpt-4o+sim:500", "order": 1}, {**self.openai, "order": 2})

        async def main() -> None:
            reply = await router.acompletion("mine", HELLO)
            self.assertEqual([one.status for one in reply.fairlead.attempts], ["server", "ok"])
            stream = await router.acompletion("mine", HELLO, stream=True)
            async with stream:
                self.assertTrue([chunk async for chunk in stream])
        asyncio.run(main())

    def test_a_task_that_is_cancelled_closes_its_connection(self) -> None:
        stalled = {**self.openai, "model": "openai/gpt-4o+sim:words=50,stall=body:600"}

        async def consume(chunks: Any) -> None:
            async for chunk in await fairlead.acompletion(messages=HELLO, stream=True, **stalled):
                chunks.append(chunk)

        async def main() -> None:
            chunks: Any = []
            task = asyncio.create_task(consume(chunks))
            while not chunks:
                await asyncio.sleep(0.01)
            await asyncio.sleep(0.05)
            task.cancel()
            with self.assertRaises(asyncio.CancelledError):
                await task
            whole = asyncio.create_task(fairlead.acompletion(messages=HELLO, **stalled))
            await asyncio.sleep(0.1)
            whole.cancel()
            with self.assertRaises(asyncio.CancelledError):
                await whole
            with self.assertRaises(asyncio.TimeoutError):
                await asyncio.wait_for(fairlead.acompletion(messages=HELLO, **stalled), 0.1)
        asyncio.run(main())
        done = self.simulator.until(lambda seen: len(seen) == 3 and all(one["answer"]["ended"] == "client_closed" for one in seen))
        self.assertEqual(len(done), 3)

    def test_loops_that_come_and_go(self) -> None:
        descriptors = len(os.listdir("/proc/self/fd"))
        for _ in range(5):
            asyncio.run(fairlead.acompletion(messages=HELLO, **self.openai))
        import gc
        gc.collect()
        self.assertLessEqual(len(os.listdir("/proc/self/fd")), descriptors + 12)


if __name__ == "__main__":
    unittest.main()

"""Calls under asyncio: one queue of the library's for each event loop, whose descriptor the loop watches."""

from __future__ import annotations

import asyncio
import ctypes
import itertools
import os
import weakref
from collections import deque
from typing import Any, Callable, Deque, Dict, Optional, Tuple

from ._call import AGAIN, DONE, ENDED, OK, encode, invoke, reply_of
from ._errors import Cancelled, taken
from ._library import lib
from ._reply import Reply

# Events taken in one go, so that a fast provider cannot keep the loop from everything else.
BATCH = 256
# Events of one stream that may wait here for its task: beyond the first number its provider is held back, until the second is reached.
HELD_BACK, WANTED_AGAIN = 64, 16


class Queue:
    """The queue of one event loop. It knows nothing of the loop, which holds it, and ends with it."""

    def __init__(self) -> None:
        self.process = os.getpid()
        self.handle = invoke(lib.fairlead_queue_create, None, 0)[1]
        self.descriptor = lib.fairlead_queue_fd(self.handle)
        self.streams: "weakref.WeakValueDictionary[int, AsyncStream]" = weakref.WeakValueDictionary()
        self.numbers = itertools.count(1)

    def add(self, stream: "AsyncStream", call: ctypes.c_void_p) -> None:
        number = next(self.numbers)
        self.streams[number] = stream
        error = ctypes.c_void_p()
        status = lib.fairlead_queue_add(self.handle, call, number, ctypes.byref(error))
        if status != OK:
            raise taken(status, error)

    def drain(self) -> None:
        """Hands what has come to the streams; the descriptor stays readable where there is more."""
        call, tag, reply, error = ctypes.c_void_p(), ctypes.c_uint64(), ctypes.c_void_p(), ctypes.c_void_p()
        for _ in range(BATCH):
            status = lib.fairlead_queue_next(
                self.handle, 0, ctypes.byref(call), ctypes.byref(tag), ctypes.byref(reply), ctypes.byref(error))
            if status in (AGAIN, ENDED):
                return
            stream = self.streams.get(tag.value)
            if stream is not None:
                stream._take(status, ctypes.c_void_p(reply.value), ctypes.c_void_p(error.value))
            else:
                lib.fairlead_reply_free(reply)
                lib.fairlead_error_free(error)


queues: "weakref.WeakKeyDictionary[asyncio.AbstractEventLoop, Queue]" = weakref.WeakKeyDictionary()


def queue_of(loop: asyncio.AbstractEventLoop) -> Queue:
    queue = queues.get(loop)
    if queue is None or queue.process != os.getpid():
        queue = queues[loop] = Queue()
        loop.add_reader(queue.descriptor, queue.drain)
        # When the interpreter ends, the process's end frees more safely than we could.
        weakref.finalize(loop, lib.fairlead_queue_free, queue.handle).atexit = False
    return queue


class AsyncStream:
    """The chunks of a reply as they come: `async for chunk in stream`.

    After the last chunk `reply` is the whole reply, with its account under `fairlead`. Leaving early, be it that the task was
    cancelled, closes the connection: `async with`, `aclose`, or letting go of the stream. A provider that is faster than the task
    is made to wait.
    """

    def __init__(self, start: Callable[..., int], handle: Optional[int], request: Dict[str, Any]) -> None:
        text = encode(request)
        self.reply: Optional[Reply] = None
        self._events: Deque[Tuple[int, ctypes.c_void_p, ctypes.c_void_p]] = deque()
        self._waiter: "Optional[asyncio.Future[None]]" = None
        self._has_ended = False
        self._was_interrupted = False
        self._is_paused = False
        queue = queue_of(asyncio.get_running_loop())
        self._call = call = invoke(start, handle, text, len(text))[1]
        self._free = weakref.finalize(self, lib.fairlead_call_free, call)
        self._free.atexit = False
        queue.add(self, call)

    def _take(self, status: int, reply: ctypes.c_void_p, error: ctypes.c_void_p) -> None:
        self._events.append((status, reply, error))
        if len(self._events) >= HELD_BACK and not self._is_paused:
            self._is_paused = True
            lib.fairlead_call_pause(self._call, 1)
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)

    def __aiter__(self) -> "AsyncStream":
        return self

    async def __anext__(self) -> Reply:
        if not self._events and not self._has_ended:
            if self._waiter is not None and not self._waiter.done():
                raise RuntimeError("another task is waiting for this stream's next chunk")
            self._waiter = asyncio.get_running_loop().create_future()
            try:
                await self._waiter
            except asyncio.CancelledError:
                self._was_interrupted = True
                self._close()
                raise
        # Somebody who was reading must not take what he has for all there is.
        if self._was_interrupted:
            raise Cancelled("the stream was closed while it was being read", status="cancelled")
        if self._has_ended:
            raise StopAsyncIteration
        status, reply, error = self._events.popleft()
        if self._is_paused and len(self._events) <= WANTED_AGAIN:
            self._is_paused = False
            lib.fairlead_call_pause(self._call, 0)
        if status == OK:
            return reply_of(reply)
        self._close()
        if status != DONE:
            raise taken(status, error)
        self.reply = reply_of(reply)
        raise StopAsyncIteration

    async def aclose(self) -> None:
        """Cancels what is still running. Again has no effect."""
        self._close()

    def _close(self) -> None:
        self._has_ended = True
        self._free()
        while self._events:
            _, reply, error = self._events.popleft()
            lib.fairlead_reply_free(reply)
            lib.fairlead_error_free(error)
        if self._waiter is not None and not self._waiter.done():
            self._was_interrupted = True
            self._waiter.set_result(None)

    async def __aenter__(self) -> "AsyncStream":
        return self

    async def __aexit__(self, *_: Any) -> None:
        self._close()

    def __del__(self) -> None:
        if hasattr(self, "_free"):
            self._close()


async def acomplete(start: Callable[..., int], handle: Optional[int], request: Dict[str, Any]) -> Any:
    """An AsyncStream for a request that streams, else the whole reply. A dry run has nothing to stream."""
    call = AsyncStream(start, handle, request)
    if request.get("stream") and not request.get("dry_run"):
        return call
    async with call:
        async for _ in call:
            pass
    return call.reply

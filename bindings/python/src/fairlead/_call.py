"""From a request to its reply: both the streamed and the whole one are a call whose events are taken."""

from __future__ import annotations

import ctypes
import json
import threading
import weakref
from concurrent.futures import Future
from typing import Any, Callable, Dict, Iterator, Optional, Tuple

from ._errors import BadRequestError, mocked, taken
from ._library import lib, text_of
from ._reply import Reply, read

OK, DONE, AGAIN, ENDED = 0, 1, 2, 3
# Python handles signals only between two calls into C: this is how long Ctrl-C has to wait.
SLICE_MS = 200


def encode(value: Dict[str, Any]) -> bytes:
    """A request or configuration as JSON. A member that is None is one that was not given."""
    given = {name: inner for name, inner in value.items() if inner is not None}
    try:
        return json.dumps(given, ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=plain_object).encode()
    except (TypeError, ValueError, RecursionError) as problem:
        raise BadRequestError(f"the request cannot be written as JSON: {problem}", status="invalid_request") from None


def plain_object(value: Any) -> Any:
    """Messages and tools may be objects of other libraries, such as OpenAI's, which have one of these methods, and a
    `mock_response` an exception, of which it is the error."""
    for name in ("model_dump", "to_dict"):
        method = getattr(value, name, None)
        if callable(method) and not isinstance(value, type):
            return method(exclude_none=True) if name == "model_dump" else method()
    if isinstance(value, BaseException) or isinstance(value, type) and issubclass(value, BaseException):
        return {"error": mocked(value)}
    raise TypeError(f"{type(value).__name__} is not JSON")


def invoke(function: Callable[..., int], *arguments: Any) -> Tuple[int, ctypes.c_void_p]:
    """Calls a function that ends in two out-parameters; raises what it reports, else gives its status and its object."""
    out, error = ctypes.c_void_p(), ctypes.c_void_p()
    status = function(*arguments, ctypes.byref(out), ctypes.byref(error))
    if status > ENDED:
        raise taken(status, error)
    return status, out


def succeed(function: Callable[..., int], *arguments: Any) -> None:
    """Calls a function that gives nothing but a status; raises its error."""
    error = ctypes.c_void_p()
    status = function(*arguments, ctypes.byref(error))
    if status != OK:
        raise taken(status, error)


def reply_of(handle: ctypes.c_void_p) -> Reply:
    """A reply's JSON as Python objects; the handle is freed."""
    length = ctypes.c_size_t()
    try:
        return read(text_of(lib.fairlead_reply_json(handle, ctypes.byref(length)), length))  # type: ignore[no-any-return]
    finally:
        lib.fairlead_reply_free(handle)


def ask(function: Callable[..., int], handle: Optional[int], request: Dict[str, Any]) -> Reply:
    text = encode(request)
    return reply_of(invoke(function, handle, text, len(text))[1])


def ask_aside(function: Callable[..., int], handle: Optional[int], request: Dict[str, Any]) -> "Future[Reply]":
    """As ask, for what may take long in C and cannot be cancelled there: who waits for the answer can be interrupted meanwhile."""
    answer: "Future[Reply]" = Future()
    # Whoever gives up waiting does not make it one that can take no answer.
    answer.set_running_or_notify_cancel()

    def inquire() -> None:
        try:
            answer.set_result(ask(function, handle, request))
        except BaseException as problem:
            answer.set_exception(problem)

    threading.Thread(target=inquire, name="fairlead", daemon=True).start()
    return answer


class Stream:
    """The chunks of a reply as they come.

    Iterate over it; after the last chunk `reply` is the whole reply, with its account under `fairlead`. One thread at a time may
    iterate; `close` may be called from any, and ends the iteration of another with `Cancelled`.
    """

    def __init__(self, start: Callable[..., int], handle: Optional[int], request: Dict[str, Any]) -> None:
        text = encode(request)
        self.reply: Optional[Reply] = None
        self._call = invoke(start, handle, text, len(text))[1]
        # Reentrant, since a signal handler may close the stream that its own thread is reading.
        self._reading = threading.RLock()
        self._freeing = threading.RLock()
        self._free = weakref.finalize(self, lib.fairlead_call_free, self._call)
        # When the interpreter ends, a thread may still be reading: the process's end frees more safely than we could.
        self._free.atexit = False

    def __iter__(self) -> Iterator[Reply]:
        return self

    def __next__(self) -> Reply:
        with self._reading:
            while self._free.alive:
                try:
                    status, out = invoke(lib.fairlead_call_next, self._call, SLICE_MS)
                except Exception:
                    self._finish()
                    raise
                if status == OK:
                    return reply_of(out)
                if status == DONE:
                    self.reply = reply_of(out)
                if status != AGAIN:
                    self._finish()
        raise StopIteration

    def close(self) -> None:
        """Cancels what is still running. Again has no effect."""
        with self._freeing:
            if self._free.alive:
                lib.fairlead_call_cancel(self._call)
        with self._reading:
            self._finish()

    def _finish(self) -> None:
        """Frees the call; only while nobody reads from it, and nobody is just cancelling it."""
        with self._freeing:
            self._free()

    def __enter__(self) -> "Stream":
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()


def complete(start: Callable[..., int], handle: Optional[int], request: Dict[str, Any]) -> Any:
    """A Stream for a request that streams, else the whole reply. A dry run has nothing to stream."""
    if request.get("stream") and not request.get("dry_run"):
        return Stream(start, handle, request)
    return whole(start, handle, request)


def whole(start: Callable[..., int], handle: Optional[int], request: Dict[str, Any]) -> Any:
    """The reply when all of it is there."""
    with Stream(start, handle, request) as call:
        for _ in call:
            pass
    return call.reply

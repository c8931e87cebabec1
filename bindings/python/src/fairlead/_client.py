"""Clients: resolve and complete."""

from __future__ import annotations

import asyncio
import weakref
from concurrent.futures import Future
from typing import Any, Callable, Dict, Literal, Optional, Sequence, Union, overload

from ._aio import AsyncStream, acomplete
from ._call import Stream, ask, ask_aside, complete, encode, invoke, whole
from ._library import lib
from ._reply import Reply

Messages = Sequence[Any]


class Handle:
    """A handle of the library's, freed with the last reference or by `close`."""

    def __init__(self, create: Callable[..., int], free: Callable[[Any], None], *arguments: Any) -> None:
        self._value = invoke(create, *arguments)[1]
        self._free = weakref.finalize(self, free, self._value)
        # Daemon threads may outlive the interpreter's own end: see Stream.
        self._free.atexit = False

    @property
    def _handle(self) -> Any:
        if not self._free.alive:
            raise ValueError(f"this {type(self).__name__} is closed")
        return self._value

    def close(self) -> None:
        self._free()

    def __enter__(self) -> Any:
        return self

    def __exit__(self, *_: Any) -> None:
        self.close()


class Client(Handle):
    """Configuration, credentials and connections, for any number of threads.

    The members of the configuration are those of fairlead_client_create: `providers`, `models`, `default_provider`, `defaults`, …
    """

    def __init__(self, config: Optional[Dict[str, Any]] = None, **settings: Any) -> None:
        text = encode({**(config or {}), **settings})
        super().__init__(lib.fairlead_client_create, lib.fairlead_client_free, text, len(text))

    def resolve(self, model: str, **options: Any) -> Reply:
        """Whose model an id is: provider, wire family, URL, lineage, limits, price, and by which rule."""
        return ask(lib.fairlead_resolve, self._handle, {"model": model, **options})

    def fine_tuning_job(self, provider: str, job: str, **options: Any) -> Reply:
        """Asks the provider what became of a fine-tuning job: its `status` (queued, running, succeeded, failed, cancelled) and the `model`
        to ask for, which is None, with a `reason`, while there is none."""
        return self._inquire(lib.fairlead_fine_tuning_job, provider, {"job": job, **options}).result()

    def fine_tuned_models(self, provider: str, **options: Any) -> Reply:
        """Asks the provider for the fine-tuned models of an account: `models`, each with its lineage."""
        return self._inquire(lib.fairlead_fine_tuned_models, provider, options).result()

    async def afine_tuning_job(self, provider: str, job: str, **options: Any) -> Reply:
        """As fine_tuning_job, under asyncio, in a thread of its own, which runs on, its answer unread, if the task is cancelled."""
        return await asyncio.wrap_future(self._inquire(lib.fairlead_fine_tuning_job, provider, {"job": job, **options}))

    async def afine_tuned_models(self, provider: str, **options: Any) -> Reply:
        """As fine_tuned_models, under asyncio, in a thread of its own, which runs on, its answer unread, if the task is cancelled."""
        return await asyncio.wrap_future(self._inquire(lib.fairlead_fine_tuned_models, provider, options))

    def _inquire(self, function: Callable[..., int], provider: str, options: Dict[str, Any]) -> "Future[Reply]":
        return ask_aside(function, self._handle, {"provider": provider, **options})

    @overload
    def completion(self, model: str, messages: Messages, *, stream: Literal[True], **request: Any) -> Stream: ...

    @overload
    def completion(self, model: str, messages: Messages, *, stream: Optional[Literal[False]] = None, **request: Any) -> Reply: ...

    def completion(self, model: str, messages: Messages, **request: Any) -> Union[Reply, Stream]:
        """Completes an OpenAI-shaped request at any provider; with `stream=True` gives an iterator of chunks."""
        return complete(  # type: ignore[no-any-return]
            lib.fairlead_call_start, self._handle, {"model": model, "messages": messages, **request})

    async def acompletion(self, model: str, messages: Messages, **request: Any) -> Any:
        """As completion, under asyncio: the reply, or with `stream=True` an AsyncStream. A task that is cancelled cancels its call."""
        return await acomplete(lib.fairlead_call_start, self._handle, {"model": model, "messages": messages, **request})

    def compare(
        self, models: Sequence[Any], messages: Messages, *, on_chunk: Optional[Callable[[Reply], None]] = None, **request: Any
    ) -> Reply:
        """Sends one request to several models at once, ids or dictionaries with options of their own, and sets their answers side by side,
        with how alike they are. Each model has its own result: one that fails does not fail the comparison. With `stream=True` the answers
        are streamed, and `on_chunk` is called with each chunk, whose `fairlead.label` names its model."""
        question = {"models": models, "messages": messages, **request, "chunks": on_chunk is not None}
        with Stream(lib.fairlead_compare_start, self._handle, question) as call:
            for chunk in call:
                if on_chunk is not None:
                    on_chunk(chunk)
        assert call.reply is not None
        return call.reply

    async def acompare(
        self, models: Sequence[Any], messages: Messages, *, on_chunk: Optional[Callable[[Reply], None]] = None, **request: Any
    ) -> Reply:
        """As compare, under asyncio. Cancelling the task cancels the calls that still run."""
        question = {"models": models, "messages": messages, **request, "chunks": on_chunk is not None}
        async with AsyncStream(lib.fairlead_compare_start, self._handle, question) as call:
            async for chunk in call:
                if on_chunk is not None:
                    on_chunk(chunk)
        assert call.reply is not None
        return call.reply

    def simulate(self, **plan: Any) -> Reply:
        """Runs traffic through a router in virtual time: `router`, `strategies`, `deployments`, `traffic`, `seed`; or replays a `trace`."""
        return ask_aside(lib.fairlead_simulate, self._handle, plan).result()

    def embedding(self, model: str, input: Any, **request: Any) -> Reply:
        """Embeds a text, or a list of them, with a model of any provider."""
        return whole(lib.fairlead_embed_start, self._handle, {"model": model, "input": input, **request})  # type: ignore[no-any-return]

    async def aembedding(self, model: str, input: Any, **request: Any) -> Reply:
        """As embedding, under asyncio. A task that is cancelled cancels its call."""
        return await acomplete(  # type: ignore[no-any-return]
            lib.fairlead_embed_start, self._handle, {"model": model, "input": input, **request})


class DefaultClient(Client):
    """The process's default client, which the library makes when it is first needed."""

    def __init__(self) -> None:
        pass

    @property
    def _handle(self) -> Any:
        return None

    def close(self) -> None:
        pass


default = DefaultClient()
resolve = default.resolve
fine_tuning_job = default.fine_tuning_job
fine_tuned_models = default.fine_tuned_models
afine_tuning_job = default.afine_tuning_job
afine_tuned_models = default.afine_tuned_models
completion = default.completion
acompletion = default.acompletion
compare = default.compare
acompare = default.acompare
simulate = default.simulate
embedding = default.embedding
aembedding = default.aembedding

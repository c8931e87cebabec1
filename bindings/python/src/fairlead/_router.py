"""Routers: groups of deployments."""

from __future__ import annotations

from typing import Any, Literal, Optional, Sequence, Union, overload

from ._aio import acomplete
from ._call import Stream, ask, complete, encode, succeed, whole
from ._client import Client, Handle, Messages, default
from ._library import lib
from ._reply import Reply


class Router(Handle):
    """Balancing, retries, fallbacks and cooldowns over groups of deployments, for any number of threads.

    `model_list` and the settings are LiteLLM's; fairlead_router_create lists them. A `client` brings its own configuration.
    """

    def __init__(self, model_list: Optional[Sequence[Any]] = None, *, client: Optional[Client] = None, **settings: Any) -> None:
        text = encode({"model_list": model_list, **settings})
        super().__init__(
            lib.fairlead_router_create, lib.fairlead_router_free, (client or default)._handle, text, len(text))

    @overload
    def completion(self, model: str, messages: Messages, *, stream: Literal[True], **request: Any) -> Stream: ...

    @overload
    def completion(self, model: str, messages: Messages, *, stream: Optional[Literal[False]] = None, **request: Any) -> Reply: ...

    def completion(self, model: str, messages: Messages, **request: Any) -> Union[Reply, Stream]:
        """As Client.completion; `model` names a group. `reply.fairlead.attempts` is the account of every decision."""
        return complete(  # type: ignore[no-any-return]
            lib.fairlead_router_call_start, self._handle, {"model": model, "messages": messages, **request})

    async def acompletion(self, model: str, messages: Messages, **request: Any) -> Any:
        """As Client.acompletion; `model` names a group."""
        return await acomplete(lib.fairlead_router_call_start, self._handle, {"model": model, "messages": messages, **request})

    def update(self, model_list: Sequence[Any], **settings: Any) -> None:
        """Takes a new configuration, whole or not at all. Calls in flight go on; what was learned of deployments that stay is kept."""
        text = encode({"model_list": model_list, **settings})
        succeed(lib.fairlead_router_update, self._handle, text, len(text))

    def state(self) -> Reply:
        """The state of the deployments: health, calls in flight, counts, latencies, limits, spend."""
        return ask(lib.fairlead_router_state, self._handle, {})

    def metrics(self) -> str:
        """The state in Prometheus' text format."""
        return str(ask(lib.fairlead_router_state, self._handle, {"format": "prometheus"})["text"])

    def trace(self) -> Reply:
        """What a router with `record=True` was told and has decided, for `simulate(router=..., trace=...)` to replay."""
        return ask(lib.fairlead_router_state, self._handle, {"format": "trace"})

    def silent(self, after: int = 0) -> Reply:
        """What silent models have answered: `silent`, the counts, and `records`, the newest answers with numbers above `after`."""
        return ask(lib.fairlead_router_state, self._handle, {"format": "silent", "after": after})

    def embedding(self, model: str, input: Any, **request: Any) -> Reply:
        """As Client.embedding; `model` names a group."""
        return whole(lib.fairlead_router_embed_start, self._handle, {"model": model, "input": input, **request})  # type: ignore[no-any-return]

    async def aembedding(self, model: str, input: Any, **request: Any) -> Reply:
        """As Client.aembedding; `model` names a group."""
        return await acomplete(  # type: ignore[no-any-return]
            lib.fairlead_router_embed_start, self._handle, {"model": model, "input": input, **request})

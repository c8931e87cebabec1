"""Every wire family, every way to an identity and every format of embeddings over sockets, by the table that all languages share."""

from __future__ import annotations

import asyncio
import base64
import os
import struct
import unittest
from typing import Any, Callable, List
from unittest import mock

from support import HELLO, WEATHER, Case, fairlead, text_of

from targets import Target, targets

try:
    from openai.types import CreateEmbeddingResponse
    from openai.types.chat import ChatCompletion, ChatCompletionChunk
except ImportError:
    ChatCompletion = ChatCompletionChunk = CreateEmbeddingResponse = None

USE = [{"role": "user", "content": "use weather for Oslo"}]
# Not the host's own identities.
CLOUDS = ("AWS_", "AZURE_", "GOOGLE_", "GCE_", "VERTEX", "IDENTITY_", "MSI_", "CLOUDSDK_", "HOME")
# An instruction that it was given goes before what the user has said.
TEXT_CALLS = {"ollama_generate"}


class Targets(Case):
    def setUp(self) -> None:
        super().setUp()
        plain = {name: value for name, value in os.environ.items() if not name.startswith(CLOUDS)}
        self.plain = mock.patch.dict(os.environ, plain, clear=True)

    def each(self, what: str) -> Callable[[Callable[[Target, fairlead.Client], None]], None]:
        """Does what it decorates with each target that can do something, and a client for it."""
        def run(act: Callable[[Target, fairlead.Client], None]) -> None:
            for target in targets(self.simulator.url, what):
                with self.subTest(target.name):
                    with self.plain, mock.patch.dict(os.environ, target.environment):
                        client = fairlead.Client(**target.configuration)
                    with client:
                        act(target, client)
        return run

    def check(self, kind: Any, value: Any) -> Any:
        if kind is not None:
            kind.model_validate(value.to_dict(), strict=True)
        return value

    def test_whole(self) -> None:
        @self.each("stream")
        def _(target: Target, client: fairlead.Client) -> None:
            reply = self.check(ChatCompletion, client.completion(messages=HELLO, **target.request()))
            self.assertIn("hé 😀", reply.choices[0].message.content)
            self.assertEqual((reply.choices[0].finish_reason, reply.choices[0].message.role), ("stop", "assistant"))
            self.assertEqual([one.status for one in reply.fairlead.attempts], ["ok"])

    def test_streamed(self) -> None:
        @self.each("stream")
        def _(target: Target, client: fairlead.Client) -> None:
            with client.completion(messages=HELLO, stream=True, stream_options={"include_usage": True}, **target.request()) as stream:
                chunks: List[Any] = [self.check(ChatCompletionChunk, chunk) for chunk in stream]
            self.assertIn("hé 😀", text_of(chunks))
            self.assertGreater(len(chunks), 3)
            self.assertEqual(self.check(ChatCompletion, stream.reply).choices[0].message.content, text_of(chunks))

    def test_tools(self) -> None:
        @self.each("tools")
        def _(target: Target, client: fairlead.Client) -> None:
            for streams in (False, True):
                reply = client.completion(messages=USE, tools=[WEATHER], tool_choice="required", stream=streams, **target.request())
                if streams:
                    for chunk in reply:
                        self.check(ChatCompletionChunk, chunk)
                    reply = reply.reply
                choice = self.check(ChatCompletion, reply).choices[0]
                self.assertEqual(choice.finish_reason, "tool_calls")
                call = choice.message.tool_calls[0]
                self.assertEqual((call.type, call.function.name), ("function", "weather"))
                if target.name not in TEXT_CALLS:
                    self.assertRegex(call.function.arguments, r'^{"city": ?"use weather for Oslo"}$')
                self.assertTrue(call.id)

    def test_errors(self) -> None:
        kinds = {"401": fairlead.AuthenticationError, "429": fairlead.RateLimitError, "503": fairlead.ServiceUnavailableError}
        @self.each("")
        def _(target: Target, client: fairlead.Client) -> None:
            for status, kind in kinds.items():
                for streams in (False, True) if "stream" in target.can else (False,):
                    with self.assertRaises(kind) as raised:
                        if "embed" in target.can:
                            client.embedding(input="a", **target.request(status))
                        elif streams:
                            list(client.completion(messages=HELLO, stream=True, **target.request(status)))
                        else:
                            client.completion(messages=HELLO, **target.request(status))
                    self.assertEqual(raised.exception.status_code, int(status))
                    self.assertTrue(raised.exception.message)

    def test_tokens_are_kept(self) -> None:
        @self.each("identity")
        def _(target: Target, client: fairlead.Client) -> None:
            self.simulator.reset()
            for _ in range(2):
                client.completion(messages=HELLO, **target.request())
            families = [one["family"] for one in self.simulator.requests()]
            asked = [one for one in families if one.endswith(("_identity", "_oauth"))]
            self.assertIn(len(asked), (1, 3) if target.name == "bedrock_instance" else (1,), families)
            self.assertEqual(families[-2:], families[-1:] * 2)

    def test_embeddings(self) -> None:
        @self.each("embed")
        def _(target: Target, client: fairlead.Client) -> None:
            reply = self.check(CreateEmbeddingResponse, client.embedding(input=["first text", "second", "first text"], **target.request()))
            self.assertEqual([(one.object, one.index, len(one.embedding)) for one in reply.data], [("embedding", index, 8) for index in range(3)])
            first, second, again = (one.embedding for one in reply.data)
            self.assertEqual(first, again)
            self.assertNotEqual(first, second)
            self.assertGreater(reply.usage.prompt_tokens, 0)
            self.assertEqual(reply.usage.total_tokens, reply.usage.prompt_tokens)
            self.assertEqual(client.embedding(input="first text", **target.request()).data[0].embedding, first)
            coded = client.embedding(input="first text", encoding_format="base64", **target.request()).data[0].embedding
            self.assertEqual(list(struct.unpack("<8f", base64.b64decode(coded))), first)

    def test_embeddings_under_asyncio(self) -> None:
        async def main(client: fairlead.Client, target: Target) -> None:
            replies = await asyncio.gather(*(client.aembedding(input=f"text {number}", **target.request()) for number in range(5)))
            for number, reply in enumerate(replies):
                again = client.embedding(input=f"text {number}", **target.request())
                self.assertEqual(again.data[0].embedding, reply.data[0].embedding)
            with self.assertRaises(asyncio.TimeoutError):
                await asyncio.wait_for(client.aembedding(input="a", **target.request("stall=body:1")), 0.1)

        @self.each("embed")
        def _(target: Target, client: fairlead.Client) -> None:
            asyncio.run(main(client, target))

    def test_a_router_embeds_elsewhere(self) -> None:
        first, second = targets(self.simulator.url, "embed")[:2]
        deployments = [{"model_name": "mine", "litellm_params": {**target.request(fault), "order": order}}
                       for order, (target, fault) in enumerate(((first, "503"), (second, "")), 1)]
        with fairlead.Router(deployments, num_retries=1) as router:
            reply = asyncio.run(router.aembedding("mine", "a"))
            self.assertEqual([one.status for one in reply.fairlead.attempts], ["overloaded", "ok"])
            self.assertEqual(len(reply.data[0].embedding), 8)

    def test_dimensions(self) -> None:
        @self.each("dimensions")
        def _(target: Target, client: fairlead.Client) -> None:
            self.assertEqual(len(client.embedding(input="a", dimensions=16, **target.request()).data[0].embedding), 16)
            if target.name != "tei_embeddings":
                with self.assertRaises(fairlead.BadRequestError):
                    client.embedding(input="a", dimensions=100_000, **target.request())

    def test_recorded_errors(self) -> None:
        @self.each("embed")
        def _(target: Target, client: fairlead.Client) -> None:
            for vector, kind in (("error_500_empty", fairlead.InternalServerError), ("html_200", fairlead.FairleadError)):
                with self.assertRaises(kind):
                    client.embedding(input="a", **target.request("vector=" + vector))


if __name__ == "__main__":
    unittest.main()

"""Streams that break half-way, over sockets."""

from __future__ import annotations

from typing import Any, Dict, List

from support import HELLO, Case, fairlead, text_of  # isort: skip

SAID = "The quick brown fox jumps"
REST = " over the lazy dog."
# Some chunks before the end of the body: after the first words, before the finish.
AFTER_TEXT = {"where": "body", "at": 1500}


class BrokenStreams(Case):
    def script_break(self, break_off: Dict[str, Any], **first: Any) -> None:
        self.simulator.script(
            {"family": "openai_chat", "steps": [{"text": SAID + " far away into the wide and open land", **first, **break_off}], "then": "last"},
            {"family": "azure", "steps": [{"text": REST}], "then": "last"})

    def two(self, **settings: Any) -> fairlead.Router:
        rows = [{"model_name": "mine", "litellm_params": {**params, "order": order}, "model_info": {"id": name}}
                for order, name, params in ((1, "first", self.openai), (2, "second", self.azure))]
        return fairlead.Router(rows, **settings)

    def take(self, stream: Any) -> List[Any]:
        chunks: List[Any] = []
        for chunk in stream:
            chunks.append(chunk)
        return chunks

    def test_before_content_nobody_notices(self) -> None:
        # The role has come, and nothing that anybody would see.
        for break_off in ({"cut": {"where": "body", "at": 300}}, {"reset": {"where": "body", "at": 300}}):
            with self.subTest(break_off=break_off), self.two() as router:
                self.script_break(break_off)
                stream: Any = router.completion("mine", HELLO, stream=True)
                chunks = self.take(stream)
                self.assertEqual(text_of(chunks), REST)
                self.assertEqual(len({chunk.id for chunk in chunks}), 1)
                self.assertFalse([chunk for chunk in chunks if "fairlead" in chunk.to_dict()])
                self.assertEqual([one.status for one in stream.reply.fairlead.attempts], ["stream_truncated", "ok"])
                self.assertNotIn("usage", stream.reply.fairlead.attempts[0].to_dict())

    def test_surfaces_unless_told_otherwise(self) -> None:
        self.script_break({"cut": AFTER_TEXT})
        with self.two() as router:
            chunks: List[Any] = []
            with self.assertRaises(fairlead.APIConnectionError) as raised:
                for chunk in router.completion("mine", HELLO, stream=True):
                    chunks.append(chunk)
            self.assertTrue(SAID.startswith(text_of(chunks)[:10]))
            self.assertEqual([one["status"] for one in raised.exception.attempts], ["stream_truncated"])
            self.assertEqual(router.state().deployments[0].failures.stream_truncated, 1)

    def test_continues(self) -> None:
        for break_off in ({"cut": AFTER_TEXT}, {"reset": AFTER_TEXT}, {"stall": AFTER_TEXT}):
            with self.subTest(break_off=break_off), self.two(stream_failover="continue") as router:
                self.simulator.reset()
                self.script_break(break_off)
                stream: Any = router.completion(
                    "mine", HELLO, stream=True, stream_options={"include_usage": True}, idle_timeout=0.5)
                chunks = self.take(stream)
                markers = [chunk.to_dict()["fairlead"] for chunk in chunks if "fairlead" in chunk.to_dict()]
                status = "timeout" if "stall" in break_off else markers[0]["reason"]
                self.assertEqual(markers, [{
                    "event": "failover", "policy": "continue", "from": "first", "to": "second", "reason": status, "discard": False}])
                self.assertEqual(len({chunk.id for chunk in chunks}), 1)
                whole = text_of(chunks)
                partial = whole[:-len(REST)]
                self.assertTrue(partial and whole.endswith(REST) and (SAID + " far away").startswith(partial[:len(SAID)]))
                # What the next one was given to go on from.
                asked = self.simulator.requests()[-1]["body"]["messages"]
                self.assertEqual(asked[:2], [*HELLO, {"role": "assistant", "content": partial}])
                self.assertEqual(asked[2]["role"], "user")
                reply = stream.reply
                self.assertEqual(reply.choices[0].message.content, whole)
                self.assertEqual(reply.id, chunks[0].id)
                first, second = reply.fairlead.attempts
                self.assertEqual((first.status, second.status, reply.fairlead.deployment), (status, "ok", "second"))
                self.assertTrue(first.usage.estimated)
                self.assertGreater(first.usage.completion_tokens, 0)
                total = first.usage.completion_tokens + second.usage.completion_tokens
                self.assertEqual(reply.usage.completion_tokens, total)
                self.assertEqual(chunks[-1].usage.completion_tokens, total)
                roles = [chunk.choices[0].delta.to_dict().get("role") for chunk in chunks if chunk.choices]
                self.assertEqual(roles.count("assistant"), 1)
                self.assertEqual(router.state().deployments[0].failures.to_dict(), {status: 1})

    def test_what_was_written_counts_against_the_length(self) -> None:
        for limits in ({"max_tokens": 100}, {"max_completion_tokens": 100}, {"max_tokens": 7}):
            with self.subTest(limits=limits), self.two(stream_failover="continue") as router:
                self.simulator.reset()
                self.script_break({"cut": AFTER_TEXT, "unchecked": True})
                stream: Any = router.completion("mine", HELLO, stream=True, **limits)
                self.take(stream)
                written = stream.reply.fairlead.attempts[0].usage.completion_tokens
                self.assertGreater(written, 2)
                first, second = (self.simulator.requests()[place]["body"] for place in (0, -1))
                (name, most), = limits.items()
                self.assertEqual(first[name], most)
                self.assertEqual(second[name], max(1, most - written))

    def test_of_several_choices_none_is_continued(self) -> None:
        # Also when only the first has begun.
        self.script_break({"cut": AFTER_TEXT, "unchecked": True})
        with self.two(stream_failover="continue") as router, self.assertRaises(fairlead.APIConnectionError):
            self.take(router.completion("mine", HELLO, stream=True, n=2))
        self.assertEqual(len(self.simulator.requests()), 1)

    def test_a_whole_answer_is_not_gone_on_from(self) -> None:
        # All but the end mark has come, or all but that and the usage.
        for policy in ("continue", "restart", "surface"):
            for lost, options in (("end mark", {}), ("usage", {"stream_options": {"include_usage": True}})):
                with self.subTest(policy=policy, lost=lost), self.two(stream_failover=policy) as router:
                    self.simulator.reset()
                    self.script_break({"cut": {"where": "body", "at": -12 if lost == "end mark" else -250}})
                    stream: Any = router.completion("mine", HELLO, stream=True, **options)
                    chunks: List[Any] = []
                    if policy == "surface":
                        with self.assertRaises(fairlead.APIConnectionError):
                            chunks.extend(stream)
                        continue
                    chunks = self.take(stream)
                    self.assertEqual(text_of(chunks), SAID + " far away into the wide and open land")
                    self.assertFalse([chunk for chunk in chunks if "fairlead" in chunk.to_dict()])
                    reply = stream.reply
                    self.assertEqual((reply.choices[0].message.content, reply.choices[0].finish_reason), (text_of(chunks), "stop"))
                    (attempt,) = reply.fairlead.attempts
                    self.assertEqual(attempt.status, "stream_truncated")
                    self.assertTrue(attempt.usage.estimated)
                    self.assertEqual(reply.usage.completion_tokens, attempt.usage.completion_tokens)
                    self.assertEqual(reply.fairlead.cost, attempt.cost)
                    self.assertEqual(len(self.simulator.requests()), 1)
                    # It did break, and its deployment answers for it.
                    self.assertEqual(router.state().deployments[0].failures.stream_truncated, 1)

    def test_openais_own_types_take_the_marker(self) -> None:
        try:
            from openai.types.chat import ChatCompletionChunk
        except ImportError:
            self.skipTest("the openai package is not there")
        self.script_break({"cut": AFTER_TEXT})
        with self.two(stream_failover="continue") as router:
            for chunk in router.completion("mine", HELLO, stream=True):
                ChatCompletionChunk.model_validate(chunk.to_dict(), strict=True)

    def test_restarts(self) -> None:
        self.script_break({"cut": AFTER_TEXT})
        with self.two() as router:
            stream: Any = router.completion("mine", HELLO, stream=True, stream_failover="restart")
            chunks = self.take(stream)
            places = [place for place, chunk in enumerate(chunks) if "fairlead" in chunk.to_dict()]
            self.assertEqual(len(places), 1)
            self.assertTrue(chunks[places[0]].fairlead.discard)
            self.assertEqual(text_of(chunks[places[0]:]), REST)
            self.assertEqual(stream.reply.choices[0].message.content, REST)
            self.assertEqual(self.simulator.requests()[-1]["body"]["messages"], HELLO)
            self.assertGreater(stream.reply.usage.completion_tokens, stream.reply.fairlead.attempts[1].usage.completion_tokens)

    def test_a_tool_call_is_never_spliced(self) -> None:
        rules = [{"family": "openai_chat", "steps": [{"vector": "tool_call", "cut": {"where": "body", "at": -700}}], "then": "last"}]
        self.simulator.script(*rules)
        with self.two(stream_failover="continue") as router:
            chunks: List[Any] = []
            with self.assertRaises(fairlead.APIConnectionError):
                for chunk in router.completion("mine", HELLO, stream=True):
                    chunks.append(chunk)
            self.assertTrue(any(chunk.choices and chunk.choices[0].delta.tool_calls for chunk in chunks))
            self.assertEqual(len(self.simulator.requests()), 1)
            self.simulator.script(*rules, {"family": "azure", "steps": [{"text": REST}]})
        with self.two() as router:
            stream: Any = router.completion("mine", HELLO, stream=True, stream_failover="restart")
            self.take(stream)
            self.assertEqual(stream.reply.choices[0].message.content, REST)
            self.assertNotIn("tool_calls", stream.reply.choices[0].message.to_dict())

    def test_a_form_is_not_spliced(self) -> None:
        self.script_break({"cut": AFTER_TEXT})
        with self.two(stream_failover="continue") as router, self.assertRaises(fairlead.APIConnectionError):
            self.take(router.completion("mine", HELLO, stream=True, response_format={"type": "json_object"}))

    def test_the_continuation_breaks_too(self) -> None:
        self.script_break({"cut": AFTER_TEXT})
        self.simulator.script(
            {"family": "azure", "steps": [{"text": REST * 9, "cut": {"where": "body", "at": 4000}}, {"text": "The end."}]}, add=True)
        rows = [{"model_name": "mine", "litellm_params": {**params, "order": order}, "model_info": {"id": name}}
                for order, name, params in ((1, "a", self.openai), (2, "b", self.azure), (3, "c", {**self.azure, "model": "azure/other"}))]
        with fairlead.Router(rows, stream_failover="continue") as router:
            stream: Any = router.completion("mine", HELLO, stream=True)
            chunks = self.take(stream)
            markers = [chunk.fairlead for chunk in chunks if "fairlead" in chunk.to_dict()]
            self.assertEqual([(one["from"], one["to"]) for one in markers], [("a", "b"), ("b", "c")])
            self.assertEqual(stream.reply.choices[0].message.content, text_of(chunks))
            self.assertTrue(text_of(chunks).endswith("The end."))
            attempts = stream.reply.fairlead.attempts
            self.assertEqual(stream.reply.usage.completion_tokens, sum(one.usage.completion_tokens for one in attempts))

    def test_a_prefill_where_the_model_takes_one(self) -> None:
        self.script_break({"cut": AFTER_TEXT})
        url = self.simulator.url
        anthropic = {"model": "anthropic/claude-sonnet-4-5-20250929", "api_base": url, "api_key": "a", "timeout": 10}
        self.simulator.script({"family": "anthropic", "steps": [{"text": REST}], "then": "last"}, add=True)
        rows = [{"model_name": "mine", "litellm_params": {**params, "order": order}} for order, params in ((1, self.openai), (2, anthropic))]
        with fairlead.Router(rows, stream_failover="continue") as router:
            stream: Any = router.completion("mine", HELLO, stream=True)
            chunks = self.take(stream)
            self.assertTrue(text_of(chunks).endswith(REST))
            last = self.simulator.requests()[-1]["body"]["messages"][-1]
            self.assertEqual(last["role"], "assistant")
            self.assertEqual(stream.reply.choices[0].message.content, text_of(chunks))

    def test_a_policy_that_is_none(self) -> None:
        with self.assertRaises(fairlead.BadRequestError), self.two(stream_failover="splice"):
            pass
        with self.two() as router, self.assertRaises(fairlead.BadRequestError):
            router.completion("mine", HELLO, stream=True, stream_failover="splice")


if __name__ == "__main__":
    import unittest

    unittest.main()

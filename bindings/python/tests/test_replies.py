"""Replies as objects and as dictionaries, and as OpenAI's own types."""

from __future__ import annotations

import copy
import json
import pickle
import unittest
from typing import Any

from support import HELLO, REPOSITORY, WEATHER, Case, fairlead

try:
    from openai.types.chat import ChatCompletion, ChatCompletionChunk
except ImportError:
    ChatCompletion = ChatCompletionChunk = None


class Replies(unittest.TestCase):
    REPLY = fairlead.completion("openai/gpt-4o", HELLO, api_key="k", mock_response="x")

    def test_reads_as_object_and_as_dictionary(self) -> None:
        self.assertEqual(self.REPLY.choices[0].message.content, "x")
        self.assertEqual(self.REPLY.choices[0].message.content, self.REPLY["choices"][0]["message"]["content"])
        self.assertIsInstance(self.REPLY, dict)
        self.assertEqual(self.REPLY.get("absent", 1), 1)
        self.assertIn("choices", dir(self.REPLY))
        self.assertIsNone(self.REPLY.choices[0].message.tool_calls)
        with self.assertRaisesRegex(AttributeError, "'choices'"):
            self.REPLY.choyces

    def test_gives_plain_dictionaries(self) -> None:
        def kinds(value: Any) -> Any:
            yield type(value)
            for inner in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
                yield from kinds(inner)

        plain = self.REPLY.to_dict()
        self.assertEqual(plain, self.REPLY)
        self.assertNotIn(fairlead.Reply, set(kinds(plain)))

    def test_can_be_copied_and_pickled(self) -> None:
        for again in (copy.deepcopy(self.REPLY), pickle.loads(pickle.dumps(self.REPLY)), json.loads(json.dumps(self.REPLY))):
            self.assertEqual(again, self.REPLY)


@unittest.skipIf(ChatCompletion is None, "the openai package is not installed")
class OpenAITypes(Case):
    """A program written for OpenAI's SDK reads every reply and chunk."""

    def accepted(self, target: Any, **request: Any) -> int:
        count = 0
        reply = fairlead.completion(messages=HELLO, **target, **request)
        if request.get("stream"):
            for chunk in reply:
                read = ChatCompletionChunk.model_validate(chunk.to_dict())
                self.assertEqual([one.delta.content for one in read.choices], [one.delta.content for one in chunk.choices])
                count += 1
            reply = reply.reply
        found = ChatCompletion.model_validate(reply.to_dict())
        self.assertEqual(found.choices[0].message.content, reply.choices[0].message.content)
        return count + 1

    def test_text_tools_and_choices(self) -> None:
        for target in self.targets:
            for more in ({}, {"tools": [WEATHER], "tool_choice": "required"}, {"n": 2}, {"max_tokens": 2},
                         {"stream_options": {"include_usage": True}}):
                for stream in (True,) if "stream_options" in more else (False, True):
                    with self.subTest(target["model"], stream=stream, **more):
                        self.assertGreater(self.accepted(target, stream=stream, **more), 3 if stream and not more else 0)

    def test_every_recorded_answer(self) -> None:
        accepted = 0
        for target, family in ((self.openai, "openai_chat"), (self.azure, "azure"), (self.gemini, "gemini")):
            for path in sorted((REPOSITORY / "Tests" / "vectors" / "wire" / family).glob("*.json")):
                with self.subTest(family + "/" + path.stem):
                    self.simulator.script({"steps": [{"vector": f"{family}/{path.stem}", "unchecked": True}]})
                    try:
                        self.accepted(target, stream=path.stem.endswith("_stream"))
                    except fairlead.FairleadError:
                        continue
                    accepted += 1
        self.assertGreater(accepted, 60)


if __name__ == "__main__":
    unittest.main()

"""AWS's event stream as its own SDK reads it, where that is installed, and byte by byte where it is not."""

from __future__ import annotations

import sys
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import event_stream  # noqa: E402
import vectors  # noqa: E402

VECTOR = {"status": 200, "framing": "eventstream", "headers": {"content-type": event_stream.CONTENT_TYPE}, "body": [
    {"event-type": "messageStart", "payload": {"role": "assistant"}},
    {"event-type": "PayloadPart", "payload": "data: {}\n\n"},
    {"event-type": "chunk", "bytes": {"a": "é"}},
    {"exception-type": "throttlingException", "payload": {"message": "slow"}},
    {"error-code": "InternalError", "error-message": "it broke"}]}


class EventStream(unittest.TestCase):
    def test_an_empty_message_is_the_known_one(self) -> None:
        self.assertEqual(event_stream.message({}, b"").hex(), "000000100000000005c248eb7d98c8ff")

    def test_the_sdk_reads_it(self) -> None:
        try:
            from botocore.eventstream import EventStreamBuffer
        except ImportError:
            self.skipTest("no botocore")
        buffer = EventStreamBuffer()
        buffer.add_data(vectors.reply(VECTOR, "test").body)
        found = [(message.headers, message.payload) for message in buffer]
        self.assertEqual([headers[":message-type"] for headers, _ in found], ["event"] * 3 + ["exception", "error"])
        self.assertEqual(found[0], (
            {":event-type": "messageStart", ":content-type": "application/json", ":message-type": "event"}, b'{"role":"assistant"}'))
        self.assertEqual(found[1][1], b"data: {}\n\n")
        self.assertEqual(found[2][1], b'{"bytes":"eyJhIjoiw6kifQ=="}')
        self.assertEqual((found[3][0][":exception-type"], found[3][1]), ("throttlingException", b'{"message":"slow"}'))
        self.assertEqual((found[4][0][":error-code"], found[4][0][":error-message"]), ("InternalError", "it broke"))


if __name__ == "__main__":
    unittest.main()

"""Tokens that have to be fetched hold up the calls that need them, and nobody else."""

import threading
import time
import unittest

from support import HELLO, SAID, Case, fairlead, text_of

from fairlead._call import AGAIN, invoke, lib


class Tokens(Case):
    def setUp(self) -> None:
        super().setUp()
        # Credentials of the client's own, who may name a token service.
        self.client = fairlead.Client(providers={"vertex_ai": {
            "api_base": self.simulator.url, "vertex_project": "p", "vertex_location": "us-central1",
            "vertex_credentials": {"type": "authorized_user", "client_id": self.id(), "client_secret": "s", "refresh_token": "r",
                                   "token_uri": self.simulator.url + "/token"}}})

    def stream(self) -> fairlead.Stream:
        return self.client.completion("vertex_ai/gemini-2.5-flash", HELLO, stream=True, timeout=60)

    def tokens_fetched(self) -> int:
        return sum(one["path"] == "/token" for one in self.simulator.requests())

    def test_a_fetch_does_not_outlast_the_time_limit_of_next(self) -> None:
        self.simulator.script({"path": "/token", "every": {"latency_ms": 3000}})
        with self.stream() as call:
            begun = time.monotonic()
            status, _ = invoke(lib.fairlead_call_next, call._call, 50)
            took = time.monotonic() - begun
            self.assertEqual(status, AGAIN)
            self.assertLess(took, 2.8)
            self.assertIn(SAID, text_of(call))

    def test_many_calls_fetch_one_token(self) -> None:
        self.simulator.script({"path": "/token", "every": {"latency_ms": 200}})
        said = []
        threads = [threading.Thread(target=lambda: said.append(text_of(self.stream()))) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        self.assertEqual(len([text for text in said if SAID in text]), 8)
        self.assertEqual(self.tokens_fetched(), 1)

    def test_who_waits_for_a_call_that_is_given_up_fetches_for_himself(self) -> None:
        self.simulator.script({"path": "/token", "steps": [{"stall": {"where": "headers", "at": 3}}]})
        first = self.stream()
        self.assertEqual(invoke(lib.fairlead_call_next, first._call, 50)[0], AGAIN)
        threading.Timer(0.2, first.close).start()
        begun = time.monotonic()
        self.assertIn(SAID, text_of(self.stream()))
        self.assertLess(time.monotonic() - begun, 30)
        self.assertEqual(self.tokens_fetched(), 2)


if __name__ == "__main__":
    unittest.main()

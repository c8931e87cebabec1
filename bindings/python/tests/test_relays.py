"""Calls of a queue through what stands between them and their provider: a proxy, IPv6, a peer that dies while it is idle."""

import asyncio
import contextlib
import socket
import threading
import unittest
from typing import Any, Iterator, List
from urllib.parse import urlsplit

from support import HELLO, SAID, Case, fairlead


class Relay:
    """Passes bytes between its callers and another address, requests in a proxy's form in a server's."""

    def __init__(self, target: str, family: socket.AddressFamily = socket.AF_INET) -> None:
        place = urlsplit(target)
        self.target = (place.hostname, place.port)
        self.heads: List[bytes] = []
        self.open: List[socket.socket] = []
        self.listener = socket.create_server(("::1" if family == socket.AF_INET6 else "127.0.0.1", 0), family=family)
        self.port = self.listener.getsockname()[1]
        threading.Thread(target=self.accept, daemon=True).start()

    def accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                caller, _ = self.listener.accept()
                server = socket.create_connection(self.target)
                self.open += [caller, server]
                threading.Thread(target=self.send_on, args=(caller, server), daemon=True).start()
                threading.Thread(target=self.pass_back, args=(server, caller), daemon=True).start()

    def send_on(self, caller: socket.socket, server: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := caller.recv(65536):
                line, rest, more = data.partition(b"\r\n")
                words = line.split(b" ")
                if len(words) == 3 and words[2].startswith(b"HTTP/"):
                    self.heads.append(line)
                    if words[1].startswith(b"http://"):
                        words[1] = b"/" + words[1].split(b"/", 3)[3]
                    line = b" ".join(words)
                server.sendall(line + rest + more)
        self.end(server)

    def pass_back(self, server: socket.socket, caller: socket.socket) -> None:
        with contextlib.suppress(OSError):
            while data := server.recv(65536):
                caller.sendall(data)
        self.end(caller)

    @staticmethod
    def end(one: socket.socket) -> None:
        with contextlib.suppress(OSError):
            one.shutdown(socket.SHUT_RDWR)

    def hang_up(self) -> None:
        for one in self.open:
            self.end(one)
            one.close()
        self.open = []


class Relays(Case):
    @contextlib.contextmanager
    def relay(self, family: socket.AddressFamily = socket.AF_INET) -> Iterator[Relay]:
        relay = Relay(self.openai["api_base"], family)
        try:
            yield relay
        finally:
            # Closed alone, it would still take the one that a thread waits for.
            relay.end(relay.listener)
            relay.listener.close()
            relay.hang_up()

    async def stream(self, client: Any, **request: Any) -> Any:
        stream = await client.acompletion(messages=HELLO, stream=True, **request)
        async for _ in stream:
            pass
        self.assertIn(SAID, stream.reply.choices[0].message.content)
        return stream.reply

    def test_a_proxy(self) -> None:
        async def main(client: Any) -> None:
            for _ in range(2):
                await asyncio.gather(*(self.stream(client, **self.openai) for _ in range(5)))
            with self.assertRaises(fairlead.RateLimitError):
                await self.stream(client, **{**self.openai, "model": "openai/gpt-4o+sim:429"})
        with self.relay() as relay, fairlead.Client(proxy=f"http://127.0.0.1:{relay.port}") as client:
            asyncio.run(main(client))
        self.assertEqual(len(relay.heads), 11)
        for head in relay.heads:
            self.assertTrue(head.startswith(f"POST {self.openai['api_base']}/chat/completions ".encode()), head)

    def test_a_proxy_that_is_not_there(self) -> None:
        with self.relay() as relay:
            pass
        with fairlead.Client(proxy=f"http://127.0.0.1:{relay.port}") as client:
            with self.assertRaises(fairlead.APIConnectionError):
                asyncio.run(self.stream(client, **self.openai))

    def test_ipv6(self) -> None:
        try:
            socket.create_server(("::1", 0), family=socket.AF_INET6).close()
        except OSError as problem:
            self.skipTest(f"no IPv6 here: {problem}")
        with self.relay(socket.AF_INET6) as relay, fairlead.Client() as client:
            there = {**self.openai, "api_base": f"http://[::1]:{relay.port}/v1"}
            asyncio.run(self.stream(client, **there))
            self.assertIn(SAID, client.completion(messages=HELLO, **there).choices[0].message.content)
            self.assertEqual(len(relay.heads), 2)

    def test_a_peer_that_dies_while_idle_costs_no_attempt(self) -> None:
        async def main(client: Any, relay: Relay, there: Any) -> None:
            for _ in range(5):
                reply = await self.stream(client, **there)
                self.assertEqual([one.status for one in reply.fairlead.attempts], ["ok"])
                await asyncio.sleep(0.02)
                relay.hang_up()
        with self.relay() as relay, fairlead.Client() as client:
            there = {**self.openai, "api_base": f"http://127.0.0.1:{relay.port}/v1"}
            asyncio.run(main(client, relay, there))
            self.assertEqual(len(relay.heads), 5)


if __name__ == "__main__":
    unittest.main()

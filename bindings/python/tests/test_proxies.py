"""What a proxy on the way, or a server that compresses where it should not, does to an answer: the error says what to do."""

import gzip
import http.server
import threading
import unittest
from typing import Any, Callable

from support import HELLO, Case, fairlead

Act = Callable[[http.server.BaseHTTPRequestHandler], None]


def answer(status: int, body: bytes, **headers: str) -> Act:
    def act(handler: http.server.BaseHTTPRequestHandler) -> None:
        handler.rfile.read(int(handler.headers["content-length"] or 0))
        handler.send_response(status)
        for name, value in {"content_length": str(len(body)), **headers}.items():
            handler.send_header(name.replace("_", "-"), value)
        handler.end_headers()
        handler.wfile.write(body)

    return act


class Proxies(Case):
    def server(self, act: Act) -> str:
        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                act(self)

            do_CONNECT = do_POST

            def log_message(self, *_: Any) -> None:
                pass

        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.addCleanup(server.server_close)
        self.addCleanup(server.shutdown)
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
        return f"http://127.0.0.1:{server.server_address[1]}"

    def failure(self, client: Any, base: str, stream: bool) -> fairlead.FairleadError:
        with self.assertRaises(fairlead.FairleadError) as raised:
            reply = client.completion("openai/m", HELLO, api_base=base, api_key="k", stream=stream, timeout=60)
            if stream:
                list(reply)
        return raised.exception

    def test_a_proxy_that_wants_a_password(self) -> None:
        proxy = self.server(answer(407, b"<html>denied</html>", content_type="text/html", proxy_authenticate='Basic realm="x"'))
        with fairlead.Client(proxy=proxy) as client:
            for base in ("http://api.example/v1", "https://api.example/v1"):
                for stream in (False, True):
                    said = str(self.failure(client, base, stream))
                    self.assertIn("wants another user name and password", said)
                    self.assertIn("http://USER:PASSWORD@HOST:PORT", said)

    def test_a_broken_compression(self) -> None:
        whole = gzip.compress(b"{}" * 100)
        # No block of a compressed text begins with this byte.
        broken = whole[:10] + b"\xff" + whole[11:]
        base = self.server(answer(200, broken, content_encoding="gzip", content_type="application/json")) + "/v1"
        with fairlead.Client() as client:
            said = self.failure(client, base, False)
            self.assertEqual(said.status, "bad_response")
            self.assertIn("cannot be decompressed", str(said))

    def test_a_compressed_stream(self) -> None:
        base = self.server(answer(200, b"\x1f\x8b\x08\x00whatever", content_encoding="gzip", content_type="text/event-stream")) + "/v1"
        with fairlead.Client() as client:
            said = self.failure(client, base, True)
            self.assertEqual(said.status, "bad_response")
            self.assertIn("the stream is compressed (content-encoding: gzip), which was not asked for", str(said))


if __name__ == "__main__":
    unittest.main()

"""Where a request goes to: a unix socket; and how long it may take: four clocks."""

import http.server
import os
import socketserver
import tempfile
import threading
import time
import unittest
from typing import Any

from support import HELLO, SAID, Case, fairlead

REPLY = (b'{"id":"c","object":"chat.completion","created":1,"model":"m","choices":[{"index":0,"message":{"role":"assistant",'
         b'"content":"from a socket"},"finish_reason":"stop"}]}')


class Handler(http.server.BaseHTTPRequestHandler):
    paths: Any = []

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers["content-length"]))
        Handler.paths.append((self.path, self.headers["host"]))
        self.send_response(200)
        self.send_header("content-length", str(len(REPLY)))
        self.end_headers()
        self.wfile.write(REPLY)

    def address_string(self) -> str:
        return "unix"

    def log_message(self, *_: Any) -> None:
        pass


class Places(Case):
    def test_a_unix_socket(self) -> None:
        with tempfile.TemporaryDirectory() as directory:
            path = os.path.join(directory, "llm.sock")
            with socketserver.ThreadingUnixStreamServer(path, Handler) as server:
                server.daemon_threads = True
                threading.Thread(target=server.serve_forever, daemon=True).start()
                base = f"unix://{path}:/v1"
                self.assertEqual(fairlead.resolve("openai/m", api_base=base).url, f"unix://{path}:/v1/chat/completions")
                reply = fairlead.completion("openai/m", HELLO, api_base=base, api_key="k")
                self.assertEqual(reply.choices[0].message.content, "from a socket")
                self.assertEqual(Handler.paths, [("/v1/chat/completions", "localhost")])
                # A URL without an authority means the same.
                base = f"unix:{path}:/v1"
                self.assertEqual(fairlead.resolve("openai/m", api_base=base).url, f"unix://{path}:/v1/chat/completions")
                reply = fairlead.completion("openai/m", HELLO, api_base=base, api_key="k")
                self.assertEqual(reply.choices[0].message.content, "from a socket")
                # An ambient key is for the provider's own address.
                os.environ["OPENAI_API_KEY"] = "sk-ambient"
                try:
                    with fairlead.Client() as client, self.assertRaises(fairlead.FairleadError):
                        client.completion("openai/m", HELLO, api_base=base)
                finally:
                    del os.environ["OPENAI_API_KEY"]
                server.shutdown()
            # The file is still there, but nobody listens.
            for place, reason in ((path, "nothing listens there"), (path + ".not", "it does not exist")):
                with self.assertRaises(fairlead.APIConnectionError) as raised:
                    fairlead.completion("openai/m", HELLO, api_base=f"unix:{place}:/v1", api_key="k", num_retries=0)
                self.assertIn(f"No connection to the unix socket {place}: {reason}", str(raised.exception))
            for wrong in ("unix:relative.sock", "unix:/", "unix:/a/../b.sock", "unix:/x.sock:v1",
                          "unix://relative.sock", "unix:///a/../b.sock", "unix:///", "unix:///x.sock:v1"):
                with self.assertRaises(fairlead.FairleadError, msg=wrong):
                    fairlead.completion("openai/m", HELLO, api_base=wrong, api_key="k")

    def test_files_that_cannot_be_read(self) -> None:
        with tempfile.TemporaryDirectory() as directory:
            for option in ("ca_file", "client_cert_file", "client_key_file"):
                for path, reason in ((os.path.join(directory, "absent.pem"), "No such file or directory"), (directory, "it is a directory")):
                    files = {"client_cert_file": __file__, option: path}
                    with self.assertRaises(fairlead.FairleadError) as raised:
                        fairlead.Client(**files)
                    self.assertEqual(raised.exception.status, "configuration")
                    self.assertIn(f'/{option}: names "{path}", which cannot be read: {reason}', str(raised.exception))

    def test_a_proxy_that_is_none(self) -> None:
        for proxy in ("http://", "http://:3128", "ftp://h:1", "http://h:port", "http://h:0", "http://user:secret@", "h:99999", "http://[::1]x", "/"):
            with self.assertRaises(fairlead.FairleadError, msg=proxy) as raised:
                fairlead.Client(proxy=proxy)
            self.assertIn("/proxy: is no proxy's URL", str(raised.exception))
            self.assertNotIn("secret", str(raised.exception))
        for proxy in ("h", "h:3128", "http://h", "http://user:pass@h:3128/", "socks5h://[::1]:1080", "https://[::1]", ""):
            fairlead.Client(proxy=proxy).close()

    def test_the_clocks(self) -> None:
        for clock, fault in (("first_byte_timeout", "stall=status_line:0"), ("idle_timeout", "words=50,stall=body:600"), ("timeout", "stall=headers:9")):
            for place in ("request", "defaults", "deployment", "router"):
                begun = time.monotonic()
                openai = {**self.openai, "model": "openai/gpt-4o+sim:" + fault}
                with self.assertRaises(fairlead.Timeout, msg=f"{clock} of {place}"):
                    if place == "request":
                        fairlead.completion(messages=HELLO, **{**openai, clock: 0.3})
                    elif place == "defaults":
                        del openai["timeout"]
                        with fairlead.Client(defaults={clock: 0.3}) as client:
                            client.completion(messages=HELLO, **openai)
                    elif place == "router":
                        self.router(openai, num_retries=0, **{clock: "0.3"}).completion("mine", HELLO)
                    else:
                        self.router({**openai, clock: 0.3}, num_retries=0).completion("mine", HELLO)
                self.assertLess(time.monotonic() - begun, 30, f"{clock} of {place}")

    def test_a_clock_that_is_none(self) -> None:
        for clock in ("connect_timeout", "first_byte_timeout", "idle_timeout", "timeout"):
            for wrong in ("5", 0, -1, []):
                for dry in (True, False):
                    with self.assertRaises(fairlead.BadRequestError, msg=f"{clock} {wrong}"):
                        fairlead.completion(messages=HELLO, **{**self.openai, clock: wrong, "dry_run": dry})


if __name__ == "__main__":
    unittest.main()

"""TLS and HTTP/2 against nginx: certificates that do not hold, and those of clients, many calls on one connection, GOAWAY, a stream that is
reset, a process that forks in the middle of handshakes.

    python3 Tests/torture/tls.py            # exits with 77 where nginx or openssl is absent
"""

from __future__ import annotations

import asyncio
import collections
import contextlib
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "bindings" / "python" / "src"))

import fairlead  # noqa: E402

HELLO = [{"role": "user", "content": "hello"}]
CHUNK = 'data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{"content":"%d "},"finish_reason":null}]}\n\n'
LAST = 'data: {"id":"c","object":"chat.completion.chunk","created":1,"model":"m","choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n'
SAID = "".join(f"{number} " for number in range(200))

CONFIGURATION = """
daemon off; pid nginx.pid; error_log error.log warn; worker_processes 1; {user}
events {{ worker_connections 1024; }}
http {{
    log_format connections '$connection $server_protocol $msec $request_uri';
    access_log access.log connections;
    client_body_temp_path t1; proxy_temp_path t2; fastcgi_temp_path t3; uwsgi_temp_path t4; scgi_temp_path t5;
    types {{ }} default_type text/event-stream;
    server {{
        listen 127.0.0.1:{good} ssl http2; ssl_certificate good.pem; ssl_certificate_key good.key;
        root www; keepalive_requests {requests};
        location = /v1/chat/completions {{ error_page 405 =200 /stream.sse; return 405; }}
        location = /cut/chat/completions {{ error_page 405 =200 /cut.sse; return 405; }}
        location = /reset/chat/completions {{ return 444; }}
        location = /stream.sse {{ internal; }}
        location = /cut.sse {{ internal; limit_rate 2000; }}
    }}
    server {{ listen 127.0.0.1:{wrong} ssl http2; ssl_certificate wrong.pem; ssl_certificate_key wrong.key; return 200; }}
    server {{ listen 127.0.0.1:{expired} ssl http2; ssl_certificate expired.pem; ssl_certificate_key expired.key; return 200; }}
    server {{
        listen 127.0.0.1:{mutual} ssl http2; ssl_certificate good.pem; ssl_certificate_key good.key;
        ssl_client_certificate ca.pem; ssl_verify_client on; root www;
        location = /v1/chat/completions {{ error_page 405 =200 /stream.sse; return 405; }}
        location = /stream.sse {{ internal; }}
    }}
    server {{ listen 127.0.0.1:{selfsigned} ssl http2; ssl_certificate selfsigned.pem; ssl_certificate_key selfsigned.key; return 200; }}
}}
"""

failed = 0


def check(holds: bool, what: str) -> None:
    global failed
    failed += not holds
    print(("holds    " if holds else "FAILED   ") + what, flush=True)


def openssl(*arguments: str) -> None:
    subprocess.run(["openssl", *arguments], check=True, capture_output=True)


def certificates() -> None:
    """An authority, and what it has signed, well or badly."""
    openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "ca.key", "-out", "ca.pem", "-subj", "/CN=ca", "-days", "30")
    Path("index.txt").write_text("")
    Path("serial").write_text("01")
    Path("ca.cnf").write_text(
        "[ca]\ndefault_ca=a\n[a]\nnew_certs_dir=.\ndatabase=index.txt\nserial=serial\ndefault_md=sha256\npolicy=p\ncopy_extensions=copy\nunique_subject=no\n"
        "[p]\ncommonName=supplied\n")
    for name, host, dates in (
        ("good", "IP:127.0.0.1", ("-days", "30")), ("wrong", "DNS:other.example", ("-days", "30")),
        ("mine", "DNS:client.example", ("-days", "30")), ("expired", "IP:127.0.0.1", ("-startdate", "20200101000000Z", "-enddate", "20200201000000Z")),
    ):
        openssl("req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", f"{name}.key", "-out", f"{name}.csr",
                "-subj", f"/CN={name}", "-addext", f"subjectAltName={host}")
        openssl("ca", "-batch", "-config", "ca.cnf", "-cert", "ca.pem", "-keyfile", "ca.key", "-in", f"{name}.csr", "-out", f"{name}.pem", "-notext", *dates)
    openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "selfsigned.key", "-out", "selfsigned.pem",
            "-subj", "/CN=self", "-addext", "subjectAltName=IP:127.0.0.1", "-days", "30")


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as one:
        return int(one.getsockname()[1])


async def ask(client: fairlead.Client, port: int, path: str = "v1", **more: object) -> str:
    text = ""
    stream = await client.acompletion("openai/m", HELLO, stream=True, api_base=f"https://127.0.0.1:{port}/{path}", api_key="k", timeout=20, **more)
    async for chunk in stream:
        text += chunk.choices[0].delta.content or ""
    return text


async def status_of(awaitable: object) -> str:
    try:
        await awaitable  # type: ignore[misc]
        return "ok"
    except fairlead.FairleadError as error:
        return error.status or ""


def requests() -> list[list[str]]:
    """Those that have ended since the last look: connection, protocol, when it ended, and the path."""
    time.sleep(0.1)
    lines = Path("access.log").read_text().split("\n")[:-1]
    Path("access.log").write_text("")
    return [line.split() for line in lines]


def connections() -> tuple[int, set[str]]:
    seen = requests()
    return len({one[0] for one in seen}), {one[1] for one in seen}


async def tests(ports: dict[str, int]) -> None:
    client = fairlead.Client(ca_file=str(Path("ca.pem").resolve()))
    check(await ask(client, ports["good"]) == SAID, "a stream over TLS")
    for name in ("wrong", "expired", "selfsigned"):
        status = await status_of(ask(client, ports[name]))
        check(status == "tls", f"{name}: {status}")
        try:
            fairlead_status = client.completion("openai/m", HELLO, api_base=f"https://127.0.0.1:{ports[name]}/v1", api_key="k", timeout=20) and "ok"
        except fairlead.FairleadError as error:
            fairlead_status = error.status
        check(fairlead_status == "tls", f"{name}, by a thread of its own: {fairlead_status}")
    for name, expected in (("mine", "ok"), ("selfsigned", "bad_request")):
        files = {"client_cert_file": f"{name}.pem", "client_key_file": f"{name}.key"}
        known = fairlead.Client(ca_file="ca.pem", **files)
        statuses = [await status_of(ask(known, ports["mutual"])) for _ in range(2)]
        check(statuses == [expected] * 2, f"a client with the certificate {name}: {statuses}")
    status = await status_of(ask(client, ports["mutual"]))
    check(status == "bad_request", f"a client without a certificate: {status}")
    absent = fairlead.Client(ca_file="ca.pem", client_cert_file="absent.pem", client_key_file="absent.key")
    status = await status_of(ask(absent, ports["mutual"]))
    check(status in ("tls", "configuration"), f"a client whose certificate is not there: {status}")
    connections()
    texts = await asyncio.gather(*(ask(client, ports["good"]) for _ in range(40)))
    used, protocols = connections()
    check(all(text == SAID for text in texts) and protocols == {"HTTP/2.0"} and used <= 3, f"40 calls at once, on {used} connections, by {protocols}")
    # nginx says goodbye after so many requests of a connection, in the middle of the others.
    for _ in range(10):
        texts = await asyncio.gather(*(ask(client, ports["good"]) for _ in range(50)))
        if any(text != SAID for text in texts):
            check(False, "a call was lost with its connection's GOAWAY")
            break
    used, _ = connections()
    check(used > 3, f"500 calls over {used} connections that said GOAWAY after {REQUESTS} requests")
    status = await status_of(ask(client, ports["good"], "reset"))
    check(status in ("connection", "stream_truncated", "bad_response"), f"a stream that is reset: {status}")
    late = []
    for _ in range(3):
        requests()
        slow = await client.acompletion("openai/m", HELLO, stream=True, api_base=f"https://127.0.0.1:{ports['good']}/cut", api_key="k", timeout=20)
        await slow.__anext__()
        others = [asyncio.create_task(ask(client, ports["good"])) for _ in range(5)]
        cancelled = time.time()
        await slow.aclose()
        check(all([await other == SAID for other in others]) and await ask(client, ports["good"]) == SAID, "others go on when one of their connection is cancelled")
        late += [float(one[2]) - cancelled for one in requests() if one[3].startswith("/cut")]
    check(len(late) == 3 and min(late) < 0.1, f"the server is told of a cancelled stream within {[f'{1000 * one:.0f} ms' for one in late]}")


def forks(port: int) -> None:
    """Children that are made while other threads are in OpenSSL and libcurl: each makes a call of its own, none hangs."""
    stop, counts = threading.Event(), collections.Counter()

    def call() -> str:
        # A client that knows no connection yet has a handshake to make.
        with fairlead.Client(ca_file="ca.pem") as client:
            stream = client.completion("openai/m", HELLO, stream=True, api_base=f"https://127.0.0.1:{port}/v1", api_key="k", timeout=20)
            return "".join(chunk.choices[0].delta.content or "" for chunk in stream)

    def go_on() -> None:
        while not stop.is_set():
            counts["calls" if call() == SAID else "wrong"] += 1

    threads = [threading.Thread(target=go_on) for _ in range(4)]
    for thread in threads:
        thread.start()
    for _ in range(CHILDREN):
        child = os.fork()
        if child == 0:
            # Nothing of the parent's interpreter is to be run by its child's end.
            with contextlib.suppress(BaseException):
                os._exit(0 if call() == SAID else 3)
            os._exit(4)
        ends = time.monotonic() + 60
        while os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT) is None and time.monotonic() < ends:
            time.sleep(0.005)
        if time.monotonic() >= ends:
            os.kill(child, 9)
        counts[f"child {os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])}"] += 1
    stop.set()
    for thread in threads:
        thread.join()
    check(counts["child 0"] == CHILDREN and counts["wrong"] == 0, f"{CHILDREN} children of a process that is busy with TLS: {dict(counts)}")


REQUESTS, CHILDREN = 100, 50


def main() -> None:
    nginx = shutil.which("nginx", path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin")
    if nginx is None or shutil.which("openssl") is None:
        print("nginx and openssl are needed")
        raise SystemExit(77)
    ports = {name: free_port() for name in ("good", "wrong", "expired", "selfsigned", "mutual")}
    with tempfile.TemporaryDirectory() as directory:
        os.chdir(directory)
        certificates()
        os.mkdir("www")
        Path("www/stream.sse").write_text("".join(CHUNK % number for number in range(200)) + LAST)
        shutil.copy("www/stream.sse", "www/cut.sse")
        Path("nginx.conf").write_text(CONFIGURATION.format(user="user root;" if os.getuid() == 0 else "", requests=REQUESTS, **ports))
        server = subprocess.Popen([nginx, "-p", directory, "-c", "nginx.conf", "-e", "error.log"])
        try:
            for _ in range(100):
                try:
                    socket.create_connection(("127.0.0.1", ports["good"])).close()
                    break
                except OSError:
                    time.sleep(0.05)
            asyncio.run(tests(ports))
            forks(ports["good"])
        finally:
            server.terminate()
            server.wait()
            os.chdir("/")
    print(f"{failed} failed")
    raise SystemExit(1 if failed else 0)


if __name__ == "__main__":
    main()

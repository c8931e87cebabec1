"""TLS and HTTP/2 against nginx: certificates that do not hold, and those of clients, sessions that are taken up again, many calls on one
connection, GOAWAY, a stream that is reset, a process that forks in the middle of handshakes.

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
    log_format connections '$connection $server_protocol $msec $request_uri $ssl_protocol $ssl_session_reused';
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
    server {{
        listen 127.0.0.1:{older} ssl http2; ssl_protocols TLSv1.2; ssl_certificate good.pem; ssl_certificate_key good.key; root www;
        ssl_session_cache shared:sessions:1m;
        location = /v1/chat/completions {{ error_page 405 =200 /stream.sse; return 405; }}
        location = /stream.sse {{ internal; }}
    }}
    server {{
        listen 127.0.0.1:{newer} ssl http2; ssl_protocols TLSv1.3; ssl_certificate good.pem; ssl_certificate_key good.key; root www;
        ssl_session_cache shared:sessions:1m;
        location = /v1/chat/completions {{ error_page 405 =200 /stream.sse; return 405; }}
        location = /stream.sse {{ internal; }}
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
    # As long as a system's bundle, in which the authority comes last.
    others = []
    for number in range(5):
        openssl("req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes", "-keyout", "other.key", "-out", "other.pem", "-subj", f"/CN=other{number}")
        others.append(Path("other.pem").read_text())
    Path("bundle.pem").write_text("".join(others) * 30 + Path("ca.pem").read_text())
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
    # What can be read need not be a certificate: that shows with the first connection.
    odd = fairlead.Client(ca_file="ca.pem", client_cert_file="nginx.conf", client_key_file="nginx.conf")
    status = await status_of(ask(odd, ports["mutual"]))
    check(status in ("tls", "configuration"), f"a client whose certificate is none: {status}")
    connections()
    texts = await asyncio.gather(*(ask(client, ports["good"]) for _ in range(40)))
    used, protocols = connections()
    check(all(text == SAID for text in texts) and protocols == {"HTTP/2.0"} and used <= 3, f"40 calls at once, on {used} connections, by {protocols}")
    # nginx says goodbye after so many requests of a connection, in the middle of the others. What is refused so is sent again within half a
    # second, which a busy machine may miss once; a library that did not send again would lose some each time.
    rounds = [await asyncio.gather(*(status_of(ask(client, ports["good"])) for _ in range(50))) for _ in range(10)]
    for _ in range(2):
        if {status for one in rounds for status in one} != {"ok"}:
            rounds = [await asyncio.gather(*(status_of(ask(client, ports["good"])) for _ in range(50))) for _ in range(10)]
    check({status for one in rounds for status in one} == {"ok"}, "no call is lost with its connection's GOAWAY")
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


def sessions(port: int, version: str) -> None:
    """Only a client's first connection needs a whole handshake: other threads, queues and routers take up its session."""

    def pulled(caller: object) -> None:
        stream = caller.completion(MODEL, HELLO, stream=True)  # type: ignore[attr-defined]
        assert "".join(chunk.choices[0].delta.content or "" for chunk in stream) == SAID

    async def queued(caller: object) -> None:
        async for _ in await caller.acompletion(MODEL, HELLO, stream=True):  # type: ignore[attr-defined]
            pass

    def handshakes() -> list[str]:
        """Of the connections that are new since the last look: whether each took up a session."""
        new = {one[0]: one[5] for one in requests() if one[0] not in known}
        known.update(new)
        return list(new.values())

    known: dict[str, str] = {}
    with fairlead.Client(ca_file="ca.pem", providers={"openai": {"api_base": f"https://127.0.0.1:{port}/v1", "api_key": "k"}}) as client:
        requests()
        pulled(client)
        check(handshakes() == ["."], f"{version}: a first connection, with a whole handshake")
        # The first stream holds the only connection there is, so that the second needs one of its own.
        first = client.completion(MODEL, HELLO, stream=True)
        next(iter(first))
        thread = threading.Thread(target=pulled, args=(client,))
        thread.start()
        thread.join()
        first.close()
        check(handshakes() == ["r"], f"{version}: another thread takes up the session")
        asyncio.run(queued(client))
        check(handshakes() == ["r"], f"{version}: a queue takes up a thread's session")
    with fairlead.Client(ca_file="ca.pem", providers={"openai": {"api_base": f"https://127.0.0.1:{port}/v1", "api_key": "k"}}) as client:
        with fairlead.Router([{"model_name": MODEL, "litellm_params": {"model": MODEL}}], client=client) as router:

            async def both() -> None:
                await queued(client)
                check(handshakes() == ["."], f"{version}: a queue's first connection, with a whole handshake")
                await asyncio.to_thread(pulled, router)
                check(handshakes() == ["r"], f"{version}: a thread and a router take up a queue's session")

            asyncio.run(both())


def forks(port: int) -> None:
    """Children that are made while other threads are in OpenSSL and libcurl: each makes a call of its own, none hangs."""
    stop, counts = threading.Event(), collections.Counter()

    def call() -> str:
        # A client that knows no connection yet has a handshake to make, and many certificates to load.
        with fairlead.Client(ca_file="bundle.pem") as client:
            stream = client.completion("openai/m", HELLO, stream=True, api_base=f"https://127.0.0.1:{port}/v1", api_key="k", timeout=20)
            return "".join(chunk.choices[0].delta.content or "" for chunk in stream)

    def go_on() -> None:
        while not stop.is_set():
            counts["calls" if call() == SAID else "wrong"] += 1

    threads = [threading.Thread(target=go_on) for _ in range(THREADS)]
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
            counts["hanging"] += 1
        counts[f"child {os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])}"] += 1
        if counts["hanging"]:
            break
    stop.set()
    for thread in threads:
        thread.join()
    check(counts["child 0"] == CHILDREN and counts["wrong"] == 0, f"{CHILDREN} children of a process that is busy with TLS: {dict(counts)}")


REQUESTS, CHILDREN, THREADS = 100, 50, 12
MODEL = "openai/m"


def main() -> None:
    nginx = shutil.which("nginx", path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin")
    if nginx is None or shutil.which("openssl") is None:
        print("nginx and openssl are needed")
        raise SystemExit(77)
    ports = {name: free_port() for name in ("good", "older", "newer", "wrong", "expired", "selfsigned", "mutual")}
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
            sessions(ports["newer"], "TLS 1.3")
            sessions(ports["older"], "TLS 1.2")
            forks(ports["good"])
        finally:
            server.terminate()
            server.wait()
            os.chdir("/")
    print(f"{failed} failed")
    raise SystemExit(1 if failed else 0)


if __name__ == "__main__":
    main()

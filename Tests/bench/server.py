"""Who answers: nginx while time is measured, and before that a tap that shows what was sent."""

import os
import re
import shutil
import socket
import subprocess
import threading
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent


def find_nginx():
    """Its path; where it is not for everybody, it is in a directory that is not on everybody's PATH."""
    return shutil.which("nginx", path=os.environ.get("PATH", "") + ":/usr/sbin:/usr/local/sbin")


class Nginx:
    """nginx on a free port of the loopback interface, serving `directory`/www, for as long as the context lasts."""

    def __init__(self, directory, placement):
        self.program, self.directory, self.placement = find_nginx(), directory, placement

    def __enter__(self):
        template = (HERE / "nginx.conf.in").read_text()
        built = subprocess.run([self.program, "-V"], capture_output=True, text=True, check=True).stderr
        modules = [name for name in ("fastcgi", "uwsgi", "scgi") if f"--without-http_{name}_module" not in built]
        # Between finding a port and taking it another process may take it.
        for _ in range(5):
            with socket.create_server(("127.0.0.1", 0)) as free:
                self.port = free.getsockname()[1]
            values = {"port": str(self.port), "user": "user root;" if os.geteuid() == 0 else "",
                      "temporary": " ".join(f"{name}_temp_path temporary;" for name in modules)}
            (self.directory / "nginx.conf").write_text(re.sub(r"@(\w+)@", lambda found: values[found[1]], template))
            self.process = subprocess.Popen(
                [self.program, "-p", f"{self.directory}/", "-c", "nginx.conf", "-e", "error.log"], preexec_fn=self.placement,
                stdin=subprocess.DEVNULL)
            if self.answers():
                return self
            self.__exit__()
        raise SystemExit("bench: nginx does not start; see error.log under build/bench")

    def answers(self):
        for _ in range(100):
            if self.process.poll() is not None:
                return False
            try:
                socket.create_connection(("127.0.0.1", self.port), timeout=1).close()
                return True
            except OSError:
                time.sleep(0.05)
        return False

    def __exit__(self, *_):
        self.process.terminate()
        self.process.wait()

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"


class Tap:
    """A server for one request: `headers` and `body` are what came, the reply is a file."""

    def __init__(self, reply):
        self.reply = reply.read_bytes()
        self.type = "text/event-stream" if reply.suffix == ".sse" else "application/json"
        self.headers, self.body = [], b""

    def __enter__(self):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.listener.settimeout(30)
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        self.thread = threading.Thread(target=self.answer, daemon=True)
        self.thread.start()
        return self

    def answer(self):
        try:
            connection, _ = self.listener.accept()
        except OSError:
            return
        with connection, connection.makefile("rb") as stream:
            stream.readline()
            length = 0
            while line := stream.readline().strip().decode():
                name = line.partition(":")[0].lower()
                if name == "content-length":
                    length = int(line.partition(":")[2])
                elif name != "host":
                    self.headers.append(line)
            self.body = stream.read(length)
            connection.sendall(
                f"HTTP/1.1 200 OK\r\nContent-Type: {self.type}\r\nContent-Length: {len(self.reply)}\r\n\r\n".encode() + self.reply)

    def __exit__(self, *_):
        self.thread.join(30)
        self.listener.close()

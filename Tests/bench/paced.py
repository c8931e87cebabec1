"""A server that sends its events one by one, as a provider does while its model writes."""

import contextlib
import socket
import threading
import time


class Paced:
    """On a free port of the loopback interface, for as long as the context lasts: one event of a file every two milliseconds."""

    interval = 0.002

    def __init__(self, stream):
        self.events = [event + b"\n\n" for event in stream.read_bytes().split(b"\n\n") if event]

    def __enter__(self):
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.listener.getsockname()[1]}"
        threading.Thread(target=self.accept, daemon=True).start()
        return self

    def accept(self):
        with contextlib.suppress(OSError):
            while True:
                connection, _ = self.listener.accept()
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                threading.Thread(target=self.answer, args=(connection,), daemon=True).start()

    def answer(self, connection):
        head = f"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nContent-Length: {sum(map(len, self.events))}\r\n\r\n".encode()
        with contextlib.suppress(OSError), connection, connection.makefile("rb") as requests:
            while requests.readline():
                length = 0
                while line := requests.readline().strip().lower():
                    if line.startswith(b"content-length:"):
                        length = int(line.partition(b":")[2])
                requests.read(length)
                connection.sendall(head)
                due = time.monotonic()
                for event in self.events:
                    due += self.interval
                    time.sleep(max(due - time.monotonic(), 0))
                    connection.sendall(event)

    def __exit__(self, *_):
        self.listener.close()

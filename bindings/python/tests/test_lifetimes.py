"""Streams that end early, signals, child processes."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import signal
import socket
import subprocess
import sys
import threading
import time
import unittest
import weakref
from typing import Any, Callable

from support import HELLO, SAID, Case, fairlead


class Lifetimes(Case):
    def setUp(self) -> None:
        super().setUp()
        self.simulator.script({"steps": [{"words": 50, "stall": {"where": "body", "at": 300, "seconds": 15}}]})

    def left(self) -> None:
        self.simulator.until(lambda all: all and all[0]["answer"]["ended"] == "client_closed")

    def test_close_ends_the_transfer(self) -> None:
        stream = fairlead.completion(messages=HELLO, stream=True, **self.openai)
        next(stream)
        stream.close()
        stream.close()
        self.assertEqual(list(stream), [])
        self.left()

    def test_so_does_leaving_its_block(self) -> None:
        with fairlead.completion(messages=HELLO, stream=True, **self.openai) as stream:
            next(stream)
        self.assertIsNone(stream.reply)
        self.left()

    def test_so_does_forgetting_it(self) -> None:
        stream = fairlead.completion(messages=HELLO, stream=True, **self.openai)
        next(stream)
        gone = weakref.ref(stream)
        del stream
        gc.collect()
        self.assertIsNone(gone())
        self.left()

    def test_close_from_another_thread(self) -> None:
        stream = fairlead.completion(messages=HELLO, stream=True, **self.openai)
        next(stream)
        threading.Timer(0.2, stream.close).start()
        begun = time.monotonic()
        with self.assertRaises(fairlead.Cancelled) as raised:
            for _ in stream:
                pass
        self.assertEqual((raised.exception.status, raised.exception.status_code), ("cancelled", 499))
        self.assertLess(time.monotonic() - begun, 30)
        self.left()

    def interrupt(self, work: Callable[[], Any]) -> None:
        # A shell leaves SIGINT ignored in what it starts in the background, and Python then lets it be.
        former = signal.signal(signal.SIGINT, signal.default_int_handler)
        self.addCleanup(signal.signal, signal.SIGINT, former)
        timer = threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGINT))
        with self.assertRaises(KeyboardInterrupt):
            try:
                timer.start()
                work()
            finally:
                timer.join()

    def test_control_c(self) -> None:
        begun = time.monotonic()
        self.interrupt(lambda: fairlead.completion(messages=HELLO, **self.openai))
        self.assertLess(time.monotonic() - begun, 30)
        self.left()

    def test_control_c_wherever_it_may_take_long(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as silent:
            nobody = {"api_base": f"http://127.0.0.1:{silent.getsockname()[1]}", "api_key": "k", "timeout": 60}
            router = self.router({"model": "openai/m", **nobody})
            for work in (
                lambda: fairlead.embedding("openai/m", "hello", **nobody),
                lambda: router.embedding("mine", "hello"),
                lambda: fairlead.fine_tuning_job("openai", "ftjob-1", **nobody),
                lambda: fairlead.fine_tuned_models("openai", **nobody),
                lambda: asyncio.run(fairlead.afine_tuning_job("openai", "ftjob-1", **nobody)),
            ):
                begun = time.monotonic()
                self.interrupt(work)
                self.assertLess(time.monotonic() - begun, 30)

    def test_a_child_process_goes_on(self) -> None:
        self.simulator.script()
        fairlead.completion(messages=HELLO, **self.openai)
        child = os.fork()
        if child == 0:
            try:
                os._exit(0 if SAID in fairlead.completion(messages=HELLO, **self.openai).choices[0].message.content else 3)
            finally:
                os._exit(4)
        self.assertEqual(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), 0)
        self.assertIn(SAID, fairlead.completion(messages=HELLO, **self.openai).choices[0].message.content)

    def test_a_queue_that_gets_no_thread_leaves_the_call_as_it_was(self) -> None:
        program = """
import ctypes, json, resource
from fairlead._library import lib
def out(function, *arguments):
    made = ctypes.c_void_p()
    assert function(*arguments, ctypes.byref(made), None) == 0
    return made
request = json.dumps({"model": "openai/m", "mock_response": "hello", "stream": True, "messages": [{"role": "user", "content": "x"}]}).encode()
queue, call = out(lib.fairlead_queue_create, None, 0), out(lib.fairlead_call_start, None, request, len(request))
pages = int(open("/proc/self/statm").read().split()[0])
soft, hard = resource.getrlimit(resource.RLIMIT_AS)
resource.setrlimit(resource.RLIMIT_AS, (pages * resource.getpagesize() + 300_000, hard))
refused = lib.fairlead_queue_add(queue, call, 1, None)
resource.setrlimit(resource.RLIMIT_AS, (soft, hard))
print(refused, lib.fairlead_queue_add(queue, call, 1, None))
"""
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
        ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, env=environment, timeout=60)
        self.assertEqual((ran.stdout, ran.stderr), ("15 0\n", ""))

    def test_its_parents_calls_take_none_of_its_places(self) -> None:
        with self.router({"model": "openai/m", "mock_response": "hello", "max_parallel_requests": 1}) as router:
            parents = router.completion("mine", HELLO, stream=True, mock_delay=60)

            def read() -> None:
                with contextlib.suppress(fairlead.Cancelled):
                    list(parents)

            reader = threading.Thread(target=read)
            reader.start()
            while router.state().deployments[0].in_flight == 0:
                time.sleep(0.01)
            child = os.fork()
            if child == 0:
                try:
                    before = router.state().deployments[0].in_flight
                    said = router.completion("mine", HELLO, timeout=30).choices[0].message.content
                    os._exit(0 if (before, said) == (0, "hello") else 3)
                finally:
                    os._exit(4)
            self.assertEqual(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), 0)
            self.assertEqual(router.state().deployments[0].in_flight, 1)
            parents.close()
            reader.join()

    def test_its_silent_copies_are_its_own(self) -> None:
        models = [
            {"model_name": "a", "litellm_params": {"model": "openai/a", "mock_response": "loud", "silent_model": "b"}},
            {"model_name": "b", "litellm_params": {"model": "openai/b", "mock_response": "silent", "mock_delay": 60}},
        ]
        router = fairlead.Router(models, silent_model_max_in_flight=1)
        router.completion("a", HELLO)
        self.assertEqual(router.silent().silent.in_flight, 1)
        child = os.fork()
        if child == 0:
            try:
                router.completion("a", HELLO)
                said = router.silent().silent
                os._exit(0 if (said.in_flight, said.skipped) == (1, 0) else 3)
            finally:
                os._exit(4)
        self.assertEqual(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), 0)
        self.assertEqual(router.silent().silent.in_flight, 1)


if __name__ == "__main__":
    unittest.main()

"""What the tests share: the package, the provider simulator, and a limit on how long a test may take."""

from __future__ import annotations

import faulthandler
import sys
import unittest
from pathlib import Path
from typing import Any

PYTHON = Path(__file__).resolve().parents[1]
REPOSITORY = PYTHON.parents[1]
sys.path.insert(0, str(REPOSITORY / "Tests" / "simulator"))

from running import RunningSimulator  # noqa: E402

try:
    import fairlead
except ModuleNotFoundError:
    sys.path.insert(0, str(PYTHON / "src"))
    try:
        import fairlead
    except ImportError as absent:
        raise unittest.SkipTest(str(absent)) from None
except ImportError as absent:
    raise unittest.SkipTest(str(absent)) from None

HELLO = [{"role": "user", "content": "hé 😀"}]
SAID = 'I read 1 message; the last one says: "hé 😀"'
WEATHER = {"type": "function", "function": {
    "name": "weather", "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]}}}
TEST_LIMIT = 90


class Case(unittest.TestCase):
    """With a simulator of its own. A test that hangs ends the run, with the stack of every thread."""

    simulator: RunningSimulator

    @classmethod
    def setUpClass(cls) -> None:
        cls.simulator = RunningSimulator("--delay-ms", "2")
        cls.addClassCleanup(cls.simulator.stop)

    def setUp(self) -> None:
        faulthandler.dump_traceback_later(TEST_LIMIT, exit=True, file=sys.__stderr__)
        self.addCleanup(faulthandler.cancel_dump_traceback_later)
        self.simulator.reset()
        url = self.simulator.url
        self.openai = {"model": "openai/gpt-4o", "api_base": url + "/v1", "api_key": "sk-a", "timeout": 60}
        self.azure = {"model": "azure/dep", "api_base": url, "api_key": "k", "api_version": "2024-10-21", "timeout": 60}
        self.gemini = {"model": "gemini/gemini-2.5-flash", "api_base": url + "/v1beta", "api_key": "g", "timeout": 60}
        self.targets = (self.openai, self.azure, self.gemini)

    def router(self, *deployments: Any, **settings: Any) -> fairlead.Router:
        return fairlead.Router([{"model_name": "mine", "litellm_params": one} for one in deployments], **settings)


def text_of(chunks: Any) -> str:
    return "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices)

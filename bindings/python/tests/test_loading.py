"""How the package finds its library, and what it says when it does not."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from support import PYTHON, fairlead

import fairlead._library as library


class Loading(unittest.TestCase):
    def importing(self, **environment: str) -> str:
        clean = {name: value for name, value in os.environ.items() if name not in ("FAIRLEAD_LIBRARY", "LD_LIBRARY_PATH")}
        run = subprocess.run(
            [sys.executable, "-c", "import fairlead"], env={**clean, "PYTHONPATH": str(library.PACKAGE.parent), **environment},
            capture_output=True, text=True, timeout=30)
        return run.stderr

    def test_package_and_library_agree(self) -> None:
        self.assertEqual(fairlead.library_version(), fairlead.__version__)
        self.assertEqual(fairlead.build_info().version, fairlead.__version__)

    def test_a_library_that_is_not_there(self) -> None:
        said = self.importing(FAIRLEAD_LIBRARY="/nowhere/libfairlead.so")
        self.assertIn("ImportError: the fairlead library was not found", said)
        self.assertIn("/nowhere/libfairlead.so", said)
        self.assertIn("FAIRLEAD_LIBRARY", said)

    def test_a_library_that_is_another(self) -> None:
        said = self.importing(FAIRLEAD_LIBRARY="libm.so.6")
        self.assertIn("ImportError: libm.so.6 has no fairlead_status_name", said)

    def test_a_package_without_any(self) -> None:
        with tempfile.TemporaryDirectory() as elsewhere:
            package = Path(elsewhere) / "fairlead"
            package.mkdir()
            for source in (PYTHON / "src" / "fairlead").glob("*.py"):
                (package / source.name).write_bytes(source.read_bytes())
            said = self.importing(PYTHONPATH=elsewhere)
        if said:
            self.assertIn("Run 'make' in the repository, install the library, or set FAIRLEAD_LIBRARY", said)
        else:
            self.skipTest("the system's loader has a library installed")


if __name__ == "__main__":
    unittest.main()

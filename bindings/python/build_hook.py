"""Puts libfairlead.so into the wheel: the one FAIRLEAD_LIBRARY names, else the repository's, built first where it is absent."""

import os
import subprocess
import sysconfig
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CarryLibrary(BuildHookInterface):
    def initialize(self, version, build_data):
        # Through ctypes one library serves every Python, but only this platform.
        build_data["pure_python"] = False
        build_data["tag"] = "py3-none-" + sysconfig.get_platform().replace("-", "_").replace(".", "_")
        # An editable install finds the library in the repository's build directory as it is at run time.
        if version != "editable":
            build_data["force_include"][str(self.library())] = "fairlead/libfairlead.so"

    def library(self):
        named = os.environ.get("FAIRLEAD_LIBRARY")
        repository = Path(self.root).resolve().parents[1]
        library = Path(named) if named else repository / "build" / "libfairlead.so"
        if not library.is_file() and not named and (repository / "Makefile").is_file():
            subprocess.run(["make", "-C", str(repository)], check=True)
        if not library.is_file():
            raise FileNotFoundError(f"no library at {library}: run 'make' in the repository, or set FAIRLEAD_LIBRARY to its path")
        return library

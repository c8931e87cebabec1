"""Where the conformance cases and the library are."""

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def cases():
    named = os.environ.get("FAIRLEAD_CONFORMANCE")
    near = [ROOT.parent / "shared" / "conformance", ROOT.parents[1] / "shared" / "conformance"]
    places = [Path(named)] if named else near
    return next((place for place in places if (place / "compare.py").is_file()), places[0]).resolve()


CASES = cases()
LIBRARY = Path(os.environ.get("FAIRLEAD_LIBRARY") or ROOT / "build" / "libfairlead.so")

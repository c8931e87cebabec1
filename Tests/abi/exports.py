"""Header, exported symbols, docs/symbols-in-versions and the bindings name the same functions, and the library needs no more
than it should."""

import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LIBRARY = ROOT / "build" / "libfairlead.so"
NEEDED = {"libcurl.so.4", "libcrypto.so.3", "libc.so.6", "libm.so.6", "libstdc++.so.6", "libgcc_s.so.1", "ld-linux-x86-64.so.2",
          "ld-linux-aarch64.so.1"}
SIZE_LIMIT = 21 << 19


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def code(text):
    """Without comments, whose examples name functions too."""
    return re.sub(r"/\*.*?\*/", "", text, flags=re.S)


header = code((ROOT / "include" / "fairlead.h").read_text())
declared = set(re.findall(r"\b(fairlead_\w+)\s*\(", header))
listed = {}
for line in (ROOT / "docs" / "symbols-in-versions").read_text().splitlines():
    if line.strip() and not line.startswith("#"):
        name, version = line.split()[:2]
        listed[name] = version
exported = {}
for line in run("nm", "-D", "--defined-only", str(LIBRARY)).splitlines():
    _, kind, name = line.split()
    if kind != "A":
        exported[name.split("@")[0]] = name

faults = []


def compare(left_name, left, right_name, right):
    for name in sorted(left - right):
        faults.append(f"{name}: in {left_name}, not in {right_name}")
    for name in sorted(right - left):
        faults.append(f"{name}: in {right_name}, not in {left_name}")


compare("the header", declared, "the library", set(exported))
compare("the header", declared, "docs/symbols-in-versions", set(listed))
for name, versioned in exported.items():
    if not versioned.endswith("@@FAIRLEAD_1"):
        faults.append(f"{versioned}: not of version FAIRLEAD_1")

for binding, pattern in (("bindings/python/src/fairlead/_library.py", r"\b(fairlead_\w+)\b"), ("bindings/go", r"C\.(fairlead_\w+)\(")):
    path = ROOT / binding
    sources = [path] if path.is_file() else sorted(path.glob("*.go"))
    used = set()
    for source in sources:
        used |= set(re.findall(pattern, source.read_text()))
    types = set(re.findall(r"typedef (?:struct|enum) (fairlead_\w+)", header)) | {"fairlead_log_function"}
    for name in sorted(used - types - declared):
        faults.append(f"{name}: in {binding}, not in the header")
    if not sources or not used:
        faults.append(f"{binding}: no functions found")

called = set(re.findall(r"\b(fairlead_\w+)\(", code((ROOT / "Tests" / "c" / "test_functions.c").read_text())))
called |= set(re.findall(r"\b(fairlead_\w+)\(", (ROOT / "Tests" / "c" / "check.h").read_text())) & {"fairlead_client_create"}
for name in sorted(declared - called):
    faults.append(f"{name}: not called by Tests/c/test_functions.c, whose threads are to call every function")

dynamic = run("readelf", "-d", str(LIBRARY))
needed = set(re.findall(r"NEEDED.*\[(.*?)\]", dynamic))
faults += [f"needs {name}" for name in sorted(needed - NEEDED)]
if "[libfairlead.so.1]" not in dynamic:
    faults.append("no SONAME libfairlead.so.1")
if "NODELETE" not in dynamic:
    faults.append("not linked with -z nodelete")
if re.search(r"RUNPATH|RPATH", dynamic):
    faults.append("has a run path: " + re.search(r".*(?:RUNPATH|RPATH).*", dynamic).group().strip())
size = LIBRARY.stat().st_size
if size > SIZE_LIMIT:
    faults.append(f"{size} bytes, more than {SIZE_LIMIT}")

print("\n".join(faults) or f"{len(declared)} functions, {size} bytes, needs {', '.join(sorted(needed))}")
sys.exit(bool(faults))

#!/bin/sh
# The Python package as a user gets it: a wheel, installed by pip into an environment of its own, tested from elsewhere.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
[ -f "$root/build/libfairlead.so" ] || { echo "build/libfairlead.so is not built"; exit 77; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 -m venv "$work/venv"
python=$work/venv/bin/python
if "$python" -m pip install --quiet --disable-pip-version-check hatchling; then
    "$python" -m pip install --quiet --disable-pip-version-check --no-build-isolation "$root/bindings/python"
    # Neither the repository nor the environment may help the installed package to its library.
    cd "$work"
    env -u FAIRLEAD_LIBRARY -u LD_LIBRARY_PATH "$python" -c '
import sys, fairlead._library as found
assert found.PACKAGE.is_relative_to(sys.prefix) and (found.PACKAGE / "libfairlead.so").is_file(), found.PACKAGE'
else
    echo "no package index within reach: tested from the source tree, without a wheel"
    export PYTHONPATH="$root/bindings/python/src"
    # The tests skip what cannot be loaded; here it is built, so it must load.
    "$python" -c 'import fairlead'
fi
"$python" -m unittest discover -s "$root/bindings/python/tests"

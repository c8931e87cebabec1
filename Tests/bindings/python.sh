#!/bin/sh
# The Python package as a user gets it: a wheel, installed by pip into an environment of its own, tested from elsewhere.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
[ -f "$root/build/libfairlead.so" ] || { echo "build/libfairlead.so is not built"; exit 77; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Neither the repository nor the environment may help the installed package to its library.
unset FAIRLEAD_LIBRARY LD_LIBRARY_PATH PYTHONPATH
python3 -m venv "$work/venv"
python=$work/venv/bin/python
pip="timeout 60 $python -m pip --disable-pip-version-check install --quiet --retries 1"
if $pip hatchling; then
    $pip --no-build-isolation "$root/bindings/python"
    $pip openai || echo "no openai package within reach: its types are not tried"
    cd "$work"
    timeout 20 "$python" -c '
import sys, fairlead._library as found
assert found.PACKAGE.is_relative_to(sys.prefix) and (found.PACKAGE / "libfairlead.so").is_file(), found.PACKAGE'
else
    echo "no package index within reach: tested from the source tree, without a wheel"
    export PYTHONPATH="$root/bindings/python/src"
    # The tests skip what cannot be loaded; here it is built, so it must load.
    timeout 20 "$python" -c 'import fairlead'
fi
timeout 600 "$python" -m unittest discover -s "$root/bindings/python/tests"

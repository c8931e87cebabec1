#!/bin/sh
# The library against servers of others: llama.cpp's, and moto, which plays AWS. What they need comes from PyPI into an environment
# that is kept under build/ (about 90 MB to fetch, 20 seconds); without a package index within reach there is nothing to try.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
[ -f "$root/build/libfairlead.so" ] || { echo "build/libfairlead.so is not built"; exit 77; }

venv=$root/build/real/venv
python=$venv/bin/python
if [ ! -f "$venv/complete" ] || ! "$python" -c "import moto"; then
    rm -rf "$venv"
    mkdir -p "$root/build/real"
    python3 -m venv "$venv"
    # llama.cpp with its server, built for CPUs; no source package is tried, which would take many minutes to build.
    timeout 300 "$python" -m pip --disable-pip-version-check install --quiet --retries 1 --only-binary :all: \
        "xllamacpp==2026.10.11549" "gguf==0.19.0" "moto[server,sts,sagemaker]==5.2.1" ||
        { echo "llama.cpp's server and moto cannot be installed here"; exit 77; }
    touch "$venv/complete"
fi
export FAIRLEAD_LIBRARY="$root/build/libfairlead.so"
timeout 220 "$python" -m unittest discover -s "$root/Tests/real"

#!/bin/sh
# The vendors' own SDKs read what the library makes: OpenAI's every reply and chunk, each vendor's the bodies sent to it.
# The packages are kept in build/sdk.
set -eu
root=$(cd "$(dirname "$0")/../.." && pwd)
[ -f "$root/build/libfairlead.so" ] || { echo "build/libfairlead.so is not built"; exit 77; }
packages="openai anthropic google-genai botocore cohere mistralai ollama huggingface_hub"
modules="openai, anthropic, google.genai, botocore, cohere, mistralai, ollama, huggingface_hub"
venv=$root/build/sdk
if ! "$venv/bin/python" -c "import $modules" 2>/dev/null; then
    rm -rf "$venv"
    python3 -m venv "$venv"
    # shellcheck disable=SC2086
    timeout 600 "$venv/bin/python" -m pip --disable-pip-version-check install --quiet --retries 1 $packages ||
        { rm -rf "$venv"; echo "the vendors' packages are not within reach"; exit 77; }
fi
export FAIRLEAD_LIBRARY="$root/build/libfairlead.so" PYTHONWARNINGS=ignore
"$venv/bin/python" "$root/Tests/vectors/check.py"
timeout 300 "$venv/bin/python" "$root/Tests/sdk/replies.py"
timeout 600 "$venv/bin/python" "$root/Tests/sdk/conversations.py"
timeout 600 "$venv/bin/python" "$root/Tests/sdk/requests.py" || [ $? = 77 ]

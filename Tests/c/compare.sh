#!/bin/sh
# examples/c/compare.c, built in the directory that is named: a question, and a file of prompts that is gone on with.
set -eu
cd "$(dirname "$0")/../.."
work=$PWD/$1
[ -n "${FAIRLEAD_SIMULATOR:-}" ] || exec python3 Tests/simulator/simulator.py --delay-ms 1 -- "$0" "$1"
export OPENAI_API_BASE=$FAIRLEAD_SIMULATOR/v1 OPENAI_API_KEY=k

"$work/compare" "What is it?" gpt-4o-mini gpt-4o openai/gpt-4o+sim:429 >"$work/compare.txt"
[ "$(grep -c '^gpt-4o' "$work/compare.txt")" = 4 ]
grep -q '^openai/gpt-4o+sim:429 failed:$' "$work/compare.txt"

for word in one two three four; do echo "{\"messages\": [{\"role\": \"user\", \"content\": \"$word\"}]}"; done >"$work/prompts.jsonl"
rm -f "$work/results.jsonl"
head -n 2 "$work/prompts.jsonl" >"$work/begun.jsonl"
"$work/compare" -f "$work/begun.jsonl" "$work/results.jsonl" gpt-4o-mini gpt-4o
printf '{"id": "3", "comp' >>"$work/results.jsonl"
"$work/compare" -f "$work/prompts.jsonl" "$work/results.jsonl" gpt-4o-mini gpt-4o
python3 - "$work/results.jsonl" <<'EOF'
import json, sys

found = [json.loads(line) for line in open(sys.argv[1])]
assert [one["id"] for one in found] == ["1", "2", "3", "4"], found
for one, word in zip(found, ("one", "two", "three", "four")):
    assert all(word in result["text"] and not result["error"] for result in one["comparison"]["results"]), one
EOF
FAIRLEAD_LIBRARY=$PWD/build/libfairlead.so PYTHONPATH=bindings/python/src \
    python3 -m fairlead.compare --out "$work/results.jsonl" --report "$work/report.html" >"$work/table.txt"
grep -q '^gpt-4o-mini  *4  *0 ' "$work/table.txt"
grep -q '4 prompts, 2 models' "$work/report.html"

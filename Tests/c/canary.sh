#!/bin/bash
# The example of a canary over the simulator: a good one grows, a bad one is rolled back, and no request fails for either.
set -euo pipefail
work=$1
tuned=ft:gpt-4o-mini-2024-07-18:acme:support:AbC123
for ending in good bad; do
    model=$tuned
    [ "$ending" = good ] || model=$tuned+sim:500
    python3 Tests/simulator/simulator.py -- sh -c 'OPENAI_API_BASE=$FAIRLEAD_SIMULATOR/v1 OPENAI_API_KEY=k "$0" gpt-4o-mini "$1" 1000' \
        "$work/canary" "$model" | tee "$work/canary-$ending.txt"
    grep -q "^0 of 1000 requests failed" "$work/canary-$ending.txt"
done
grep -q "running *share 0.9" "$work/canary-good.txt"
grep -q "rolled_back *share 0.0 .*error_rate" "$work/canary-bad.txt"

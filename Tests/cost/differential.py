#!/usr/bin/env python3
"""Compares `fairlead.cost` with LiteLLM's completion_cost over generated usages of every model that both know.

    LITELLM_LOCAL_MODEL_COST_MAP=True Tests/cost/differential.py [PAIRS]

Needs litellm in the version that catalog/generate.py names; without it: skipped. Lists the differences by their known reasons, and fails
where one has none.
"""
import collections
import datetime
import json
import pathlib
import random
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "bindings/python/src"))

try:
    import litellm
    from litellm.types.utils import Choices, Message, ModelResponse, Usage
except ImportError:
    print("litellm is not installed")
    sys.exit(77)

import fairlead  # noqa: E402

litellm.suppress_debug_info = True
# Whose ids are the same on both sides and whose price is by the token.
SKIPPED = {"sample_spec"}
SIZES = [0, 1, 37, 1000, 20_000, 128_000, 128_001, 150_000, 200_001, 260_000, 300_000, 600_000]


def usage(random_):
    prompt, completion = random_.choice(SIZES), random_.choice(SIZES[:7])
    cached = random_.choice([0, 0, prompt // 3])
    written = random_.choice([0, 0, 0, prompt // 4])
    audio = random_.choice([0, 0, 0, (prompt - cached - written) // 5])
    reasoning = random_.choice([0, 0, completion // 2])
    sound = random_.choice([0, 0, 0, (completion - reasoning) // 3])
    made = {"prompt_tokens": prompt, "completion_tokens": completion, "total_tokens": prompt + completion}
    made["prompt_tokens_details"] = {"cached_tokens": cached, "audio_tokens": audio}
    if written:
        made["prompt_tokens_details"]["cache_creation_tokens"] = written
    made["completion_tokens_details"] = {"reasoning_tokens": reasoning, "audio_tokens": sound}
    return made


def theirs(model, provider, used, tier):
    reply = ModelResponse(model=model, choices=[Choices(message=Message(content="x"))], usage=Usage(**json.loads(json.dumps(used))))
    return litellm.completion_cost(reply, model=model, custom_llm_provider=provider, service_tier=tier)


def ours(client, model, used, tier):
    reply = {"choices": [{"message": {"content": "x"}, "finish_reason": "stop"}], "usage": {**used, **({"service_tier": tier} if tier else {})}}
    made = client.completion(model=model, messages=[{"role": "user", "content": "x"}], mock_response=reply, drop_params=True)
    return made["fairlead"]["cost"], made["fairlead"].get("cost_note")


def why(key, row, used, tier, mine):
    """The known reasons for which the two may differ; None for what has no reason yet."""
    if "off_peak_pricing" in row:
        return "LiteLLM charges by the hour of the day"
    if mine is None:
        return "we do not know a price, LiteLLM takes 0 for it"
    made, provider = used["completion_tokens_details"], row["litellm_provider"]
    if made["reasoning_tokens"] and "output_cost_per_reasoning_token" in row and any(k.startswith("output_cost_per_token_above") for k in row):
        return "above a step we charge reasoning as output, LiteLLM at the price below it"
    if provider == "perplexity":
        return "LiteLLM's sum for Perplexity knows neither the cache's prices nor those of its tiers"
    if provider == "fireworks_ai" and tier and f"input_cost_per_token_{tier}" in row:
        return "LiteLLM's sum for Fireworks knows no tiers"
    if provider == "together_ai" and key.startswith("together-ai-"):
        return "the table's key is a size of models, which LiteLLM sorts into another size by its own digits"
    if used["prompt_tokens_details"]["audio_tokens"] and tier and f"input_cost_per_audio_token_{tier}" in row:
        return "LiteLLM forgets the tier's price of sound"
    return None


def main():
    pairs = int(sys.argv[1]) if len(sys.argv) > 1 else 4000
    chance = random.Random(1)
    client = fairlead.Client()
    keys = [key for key, row in litellm.model_cost.items()
            if row.get("mode") in ("chat", "completion", "responses") and key not in SKIPPED and "input_cost_per_token" in row]
    resolved = {}
    outcome, examples = collections.Counter(), collections.defaultdict(list)
    compared = 0
    while compared < pairs:
        key = chance.choice(keys)
        row = litellm.model_cost[key]
        if key not in resolved:
            provider = row["litellm_provider"]
            try:
                seen = client.resolve(key)
                resolved[key] = seen.provider
            except fairlead.FairleadError:
                resolved[key] = None
        if resolved[key] is None:
            outcome["not resolved here"] += 1
            keys.remove(key)
            continue
        used, tier = usage(chance), chance.choice([None, None, None, "flex", "priority"])
        compared += 1
        try:
            their = theirs(key, row["litellm_provider"] if row["litellm_provider"] in litellm.provider_list else None, used, tier)
        except Exception as problem:  # noqa: BLE001 - whatever it is, there is nothing to compare with
            outcome["LiteLLM fails"] += 1
            examples["LiteLLM fails"].append((key, str(problem)[:100]))
            continue
        mine, note = ours(client, key, used, tier)
        if mine is not None and abs(mine - their) <= 1e-9 * max(abs(mine), abs(their), 1e-12):
            outcome["the same"] += 1
            continue
        reason = why(key, row, used, tier, mine) or "UNEXPLAINED"
        outcome[reason] += 1
        examples[reason].append((key, tier, used, mine, their, note))
    for reason, count in outcome.most_common():
        print(f"{count:6}  {reason}")
        for example in examples[reason][:6 if reason == "UNEXPLAINED" else 2]:
            print("          ", *example)
    return 1 if outcome["UNEXPLAINED"] else 0


if __name__ == "__main__":
    sys.exit(main())

#!/usr/bin/env python3
"""How many of the fine-tuned ids in Tests/vectors/fine_tunes LiteLLM answers as the vendors' documentation says.

    pip install litellm==1.106.2
    python3 Tests/fine_tunes/against_litellm.py [--all]

Asked are `get_llm_provider` for whose model an id is and, where the table has a window or a price, `get_model_info`; nothing is sent.
What LiteLLM calls by another name (`cohere_chat`, `text-completion-openai`) counts as the same.
"""

import collections
import json
import os
import sys
from pathlib import Path

os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"
VECTORS = Path(__file__).resolve().parents[1] / "vectors" / "fine_tunes"
SAME = {"cohere_chat": "cohere", "text-completion-openai": "openai", "azure_text": "azure", "vertex_ai_beta": "vertex_ai",
        "sagemaker_chat": "sagemaker", "watsonx_text": "watsonx"}


def main():
    try:
        import litellm
    except ImportError as absent:
        print(f"LiteLLM cannot be imported: {absent}")
        return 77
    litellm.suppress_debug_info = True
    verdicts = collections.Counter()
    wrong = []
    for path in sorted(VECTORS.glob("*.json")):
        for vector in json.loads(path.read_text(encoding="utf-8")):
            if "default_provider" in vector or "url_error" in vector["expect"]:
                continue  # It has no such setting; and addresses are not asked for.
            verdict = judge(litellm, vector)
            verdicts[verdict] += 1
            if verdict != "right":
                wrong.append((verdict, vector["model"]))
    if "--all" in sys.argv[1:]:
        for verdict, model in sorted(wrong):
            print(f"{verdict}: {model}")
    total = sum(verdicts.values())
    print(f"LiteLLM answers {total - verdicts['right']} of {total} wrongly: "
          + ", ".join(f"{count} {verdict}" for verdict, count in verdicts.most_common() if verdict != "right"))
    return 0


def judge(litellm, vector):
    expect = vector["expect"]
    try:
        model, provider, _, _ = litellm.get_llm_provider(
            vector["model"], custom_llm_provider=vector.get("custom_llm_provider"), api_base=vector.get("api_base"))
    except Exception:
        return "right" if "error" in expect else "refused"
    if "error" in expect:
        return "malformed and taken"
    if SAME.get(provider, provider) != SAME.get(expect["provider"], expect["provider"]) or model != expect["model"]:
        return "another's"
    if expect.get("limits") or expect.get("price"):
        # A deployment's `base_model` is what it is told to look at instead.
        name = vector.get("base_model") or model
        try:
            info = litellm.get_model_info(name, custom_llm_provider=None if "/" in name else provider)
        except Exception:
            return "without window and price"
        if expect.get("limits") and info.get("max_input_tokens") != expect["limits"][0]:
            return "with another window"
        for key, value in (expect.get("price") or {}).items():
            if info.get(key) != float(value):
                return "with another price"
    return "right"


if __name__ == "__main__":
    sys.exit(main())

"""The bodies that go out for the conformance cases' requests, by the types of the vendors' own SDKs.

    python3 Tests/sdk/requests.py

Each is a dry run. Exits with 77 where the cases are not.
"""

from __future__ import annotations

import collections
import copy
import json
import sys
from pathlib import Path
from typing import Any, Dict

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "Tests" / "conformance"), str(ROOT / "Tests" / "vectors")]

from places import CASES  # noqa: E402

if not (CASES / "wire.jsonl").is_file():
    print("no conformance cases within reach")
    sys.exit(77)

import adapter  # noqa: E402
import anthropic_types  # noqa: E402
import bedrock_types  # noqa: E402
import cohere_types  # noqa: E402
import ollama_types  # noqa: E402
import request_types  # noqa: E402
from check import responses_request  # noqa: E402

# By the family, or where SDKs differ within one by the family and the provider.
TYPES = {
    "anthropic": anthropic_types.requests, "bedrock_converse": bedrock_types.converse_requests, "cohere": cohere_types.requests,
    "ollama": ollama_types.requests, "ollama_generate": ollama_types.requests, "gemini": request_types.gemini,
    "openai_responses": responses_request, "openai_text": request_types.openai_text,
    "openai_chat openai": request_types.openai_chat, "openai_chat mistral": request_types.mistral,
}
# The providers refuse these, and say so; LiteLLM sends them as well.
KNOWN = {
    "wire-cohere-main-file_pdf": "Cohere takes no files",
    "wire-mistral-main-image_tool_result": "Mistral's type demands the parameters of a function that has none",
    "wire-mistral-main-function_role_legacy": "Mistral never had functions that are no tools",
}


def main() -> int:
    checks: Dict[str, Any] = {}
    counts: collections.Counter = collections.Counter()
    wrong: collections.Counter = collections.Counter()
    for line in (CASES / "wire.jsonl").read_text(encoding="utf-8").splitlines():
        case = json.loads(line)
        options = dict(case["config"])
        try:
            found = adapter.client.resolve(
                model=case["request"]["model"], api_base=options.get("api_base"), custom_llm_provider=options.get("custom_llm_provider"))
        except adapter.fairlead.FairleadError:
            continue
        name = found["family"] if found["family"] in TYPES else f"{found['family']} {found['provider']}"
        sent = adapter.wire(case).get("upstream")
        if name not in TYPES or sent is None:
            continue
        if name not in checks:
            try:
                checks[name] = TYPES[name]()
            except ImportError as missing:
                checks[name] = None
                print(f"not checked against types: {name} ({missing})")
        if checks[name] is None:
            continue
        # What a caller names in extra_body is the caller's.
        own = set(case["request"].get("extra_body") or {})
        try:
            checks[name](copy.deepcopy({key: value for key, value in sent["body"].items() if key not in own}))
            counts[name] += 1
        except Exception as problem:  # whatever the SDK raises is the finding
            if case["id"] in KNOWN:
                continue
            wrong[name] += 1
            print(f"{case['id']}: {type(problem).__name__}: {str(problem)[:400]}")
    for name in sorted(set(counts) | set(wrong)):
        print(f"{name}: {counts[name]} bodies accepted, {wrong[name]} not")
    return 1 if wrong or not counts else 0


if __name__ == "__main__":
    sys.exit(main())

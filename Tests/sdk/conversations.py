"""A conversation that moves from provider to provider: what each recorded answer becomes is sent back to every vendor, whose own
SDK types must accept the body. What was said and called goes along; what somebody else signed stays behind.

    python3 Tests/sdk/conversations.py
"""

from __future__ import annotations

import json
import sys
import threading
from http.server import ThreadingHTTPServer
from pathlib import Path
from typing import Any, Callable, Dict, Iterator, List, Tuple

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "Tests" / "vectors"), str(Path(__file__).resolve().parent)]

import anthropic_types  # noqa: E402
import bedrock_types  # noqa: E402
import check  # noqa: E402
import cohere_types  # noqa: E402
import ollama_types  # noqa: E402
import replies  # noqa: E402
import request_types  # noqa: E402
from replies import demand, fairlead, vectors  # noqa: E402

AWS = {"aws_access_key_id": "AK", "aws_secret_access_key": "s", "aws_region_name": "us-east-1"}
# A model, who makes the signatures that it takes, and what judges the bodies that go to it.
TARGETS: List[Tuple[Dict[str, Any], str, Callable[[], Callable[[Any], None]]]] = [
    ({"model": "openai/gpt-4o", "api_key": "k"}, "", request_types.openai_chat),
    ({"model": "openai/responses/gpt-5", "api_key": "k"}, "openai", check.responses_request),
    ({"model": "anthropic/claude-sonnet-4-5", "api_key": "k"}, "anthropic", anthropic_types.requests),
    ({"model": "gemini/gemini-3-pro-preview", "api_key": "k"}, "gemini", request_types.gemini),
    ({"model": "bedrock/anthropic.claude-sonnet-4-5-20250929-v1:0", **AWS}, "anthropic", bedrock_types.converse_requests),
    ({"model": "bedrock/us.amazon.nova-pro-v1:0", **AWS}, "amazon", bedrock_types.converse_requests),
    ({"model": "cohere/command-a-03-2025", "api_key": "k"}, "", cohere_types.requests),
    ({"model": "ollama_chat/llama3.1:8b"}, "", ollama_types.requests),
    ({"model": "mistral/mistral-large-latest", "api_key": "k"}, "mistral", request_types.mistral),
]
# Members of a message that OpenAI has no type for and other providers of its format take: LiteLLM's.
CARRIED = {"reasoning_content", "thinking_blocks"}
# What differs for a reason, by the answer and the beginning of the model's name.
KNOWN = {
    ("anthropic/reasoning_redacted", "bedrock/anthropic"): "the recorded data is cut short, and no base64",
    ("anthropic/reasoning_redacted_stream", "bedrock/anthropic"): "the same",
}
SIGNERS = {"anthropic": "anthropic", "gemini": "gemini", "openai_responses": "openai", "bedrock_converse": "anthropic"}


def texts(value: Any, names: Tuple[str, ...]) -> Iterator[str]:
    """All texts below that are of these names."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name in names and isinstance(inner, str):
                yield inner
            yield from texts(inner, names)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner, names)


def conversation(message: Dict[str, Any]) -> List[Dict[str, Any]]:
    results = [
        {"role": "tool", "tool_call_id": call["id"], "content": "{\"ok\": true}"} for call in message.get("tool_calls") or []
    ]
    return [{"role": "user", "content": "Hi"}, message, *results, {"role": "user", "content": "And now?"}]


def tools(message: Dict[str, Any]) -> Dict[str, Any]:
    names = {call["function"]["name"] for call in message.get("tool_calls") or [] if call["type"] == "function"}
    parameters = {"type": "object", "properties": {"a": {"type": "string"}}}
    return {"tools": [{"type": "function", "function": {"name": name, "parameters": parameters}} for name in sorted(names)]} if names else {}


def messages(url: str) -> Iterator[Tuple[str, Dict[str, Any]]]:
    """Of every recorded answer that is a reply, the name and the message."""
    for folder in sorted(vectors.ROOT.iterdir()):
        for file in sorted(folder.glob("*.json")):
            vector = json.loads(file.read_text(encoding="utf-8"))
            replies.Player.playing = vectors.reply(vector, file.stem)
            request = {
                "model": replies.MODELS[folder.name], "messages": [{"role": "user", "content": "Hi"}], "api_base": url, "timeout": 10,
                **(replies.OPTIONS.get(folder.name) or {"api_key": "k"})}
            try:
                if file.stem.endswith("_stream"):
                    stream = fairlead.completion(**request, stream=True)
                    for _ in stream:
                        pass
                    reply = stream.reply.to_dict()
                else:
                    reply = fairlead.completion(**request).to_dict()
            except fairlead.FairleadError:
                continue
            yield f"{folder.name}/{file.stem}", reply["choices"][0]["message"]


def send(message: Dict[str, Any], target: Dict[str, Any]) -> Any:
    return fairlead.completion(**target, **tools(message), messages=conversation(message), dry_run=True).to_dict()["body"]


def check_body(body: Any, message: Dict[str, Any], signer: str, own: bool, judge: Callable[[Any], None]) -> None:
    whole = json.dumps(body, ensure_ascii=False)
    said = (message.get("content") or message.get("refusal") or "").strip()
    demand(json.dumps(said, ensure_ascii=False)[1:-1] in whole, "what was said is not there")
    for call in message.get("tool_calls") or []:
        if call["type"] == "function":
            demand(call["function"]["name"] in whole, f"the call of {call['function']['name']} is not there")
    if signer and not own:
        for secret in texts(message, ("signature", "thought_signature", "encrypted_content", "data")):
            demand(not secret or secret not in whole, f"what another provider signed is there: {secret[:60]}")
    for one in body.get("messages", []) if isinstance(body, dict) else []:
        for name in CARRIED:
            one.pop(name, None)
    judge(body)


def main() -> int:
    server = ThreadingHTTPServer(("127.0.0.1", 0), replies.Player)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    judged = [(target, signer, make()) for target, signer, make in TARGETS]
    found = list(messages(f"http://127.0.0.1:{server.server_address[1]}"))
    wrong = sent = refused = 0
    for name, message in found:
        for target, signer, judge in judged:
            try:
                try:
                    body = send(message, target)
                except fairlead.BadRequestError as refusal:
                    # Calls of custom tools are OpenAI's alone, and nobody else takes a conversation that says nothing.
                    refused += 1
                    demand(any(call["type"] != "function" for call in message.get("tool_calls") or []), f"refused: {refusal.message}")
                    continue
                check_body(body, message, signer, SIGNERS.get(name.split("/")[0]) == signer, judge)
                sent += 1
            except Exception as problem:  # whatever the SDK raises is the finding
                if any(name == known and target["model"].startswith(model) for known, model in KNOWN):
                    continue
                wrong += 1
                print(f"{name} to {target['model']}: {type(problem).__name__}: {str(problem)[:500]}")
    print(f"{len(found)} answers went on to {len(judged)} models each: {sent} bodies, {refused} refused, {wrong} wrong")
    return 1 if wrong or not found else 0


if __name__ == "__main__":
    sys.exit(main())

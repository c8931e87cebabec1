"""OpenAI chat completions, and every provider that speaks them: any path that ends in /chat/completions.

Source: https://platform.openai.com/docs/api-reference/chat, openai-python's types, and the errors listed at
https://platform.openai.com/docs/guides/error-codes.
"""

from __future__ import annotations

import itertools
import json
import re
import time
from typing import Any, Callable, Dict, List, Optional

from dialogue import pieces
from message import Ask, Reply, Request, Said, Target, Tool, compact, json_reply

NAME = "openai_chat"
VECTORS = [NAME]
ROLES = ("system", "developer", "user", "assistant", "tool", "function")
TYPES = {
    "temperature": (float, "a decimal"), "top_p": (float, "a decimal"), "n": (int, "an integer"),
    "max_tokens": (int, "an integer"), "max_completion_tokens": (int, "an integer"), "seed": (int, "an integer"),
    "stream": (bool, "a boolean"), "presence_penalty": (float, "a decimal"), "frequency_penalty": (float, "a decimal"),
    "tools": (list, "an array of objects"), "stream_options": (dict, "an object"), "logprobs": (bool, "a boolean"),
}
# Names that mean something to the caller's library and nothing to any provider: one of them in a body is a leak.
NOT_FOR_THE_WIRE = {
    "api_base", "api_key", "api_version", "base_url", "custom_llm_provider", "drop_params", "additional_drop_params",
    "dry_run", "num_retries", "max_retries", "fallbacks", "context_window_fallbacks", "mock_response", "timeout",
    "stream_timeout", "request_timeout", "litellm_params", "model_list", "model_info", "rpm", "tpm", "weight", "order",
    "vertex_project", "vertex_location", "vertex_credentials", "aws_region_name", "extra_headers", "extra_body", "fairlead",
    "allowed_openai_params", "azure_password", "cache_control_injection_points", "caching", "content_policy_fallbacks", "guardrails", "hf_model_name",
    "itpm", "max_fallbacks", "no-log", "otpm", "prompt_id", "provider_specific_header", "retry_policy", "routing_strategy", "ssl_verify",
    "supports_system_message", "tags", "tiered_pricing", "use_litellm_proxy",
}
LEAK = re.compile(
    "_|arize_|dd_|gcs_|langfuse_|langsmith_|litellm_|mock_|newrelic_|posthog_|s3_|valkey_|wandb_|weave_|.*(cost_per_|_token_cost)")
ERRORS = {
    400: ("invalid_request_error", None, "Invalid request."),
    401: ("invalid_request_error", "invalid_api_key", "Incorrect API key provided: sk-simul****ted. You can find your API key at https://platform.openai.com/account/api-keys."),
    403: ("invalid_request_error", "unsupported_country_region_territory", "Country, region, or territory not supported"),
    404: ("invalid_request_error", "model_not_found", "The model does not exist or you do not have access to it."),
    429: ("tokens", "rate_limit_exceeded", "Rate limit reached for this model on tokens per min (TPM): Limit 30000, Used 29000, Requested 2000. Please try again in 2s."),
    500: ("server_error", None, "The server had an error while processing your request. Sorry about that!"),
    503: ("service_unavailable_error", None, "That model is currently overloaded with other requests. You can retry your request."),
}
NUMBERS = itertools.count(1)


def accepts(request: Request) -> bool:
    return request.path.endswith("/chat/completions") or request.path.startswith("/v1/")


def target(request: Request) -> Target:
    body = request.object
    return Target(NAME, str(body.get("model", "")), request.bearer() or "", body.get("stream") is True)


def refuse(request: Request) -> Optional[Reply]:
    if not request.path.endswith("/chat/completions") or request.method != "POST":
        return invalid(
            f"Unknown request URL: {request.method} {request.path}. Please check the URL for typos, or see the docs at "
            "https://platform.openai.com/docs/api-reference/.", code="unknown_url", status=404)
    if not request.bearer():
        return invalid(
            "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer "
            "auth (i.e. Authorization: Bearer YOUR_KEY).", status=401)
    return refuse_body(request)


def refuse_body(request: Request, needs_model: bool = True) -> Optional[Reply]:
    """What OpenAI and Azure find wrong with a body."""
    body = request.body
    if not isinstance(body, dict):
        return invalid(
            "We could not parse the JSON body of your request. (HINT: This likely means you aren't using your HTTP "
            "library correctly. The OpenAI API expects a JSON payload, but what was sent was not valid JSON.)")
    if needs_model and not (isinstance(body.get("model"), str) and body["model"]):
        return invalid("you must provide a model parameter")
    leaked = sorted(name for name in body if name in NOT_FOR_THE_WIRE or LEAK.match(name))
    if leaked:
        return invalid(f"Unrecognized request argument supplied: {', '.join(leaked)}")
    for name, (kind, described) in TYPES.items():
        value = body.get(name)
        fits = isinstance(value, (int, float) if kind is float else kind) and (kind is bool or not isinstance(value, bool))
        if value is not None and not fits:
            return invalid(f"Invalid type for '{name}': expected {described}, but got {json.dumps(value)[:40]} instead.", name, "invalid_type")
    return refuse_messages(body)


def refuse_messages(body: Dict[str, Any]) -> Optional[Reply]:
    messages = body.get("messages")
    if messages is None:
        return invalid("Missing required parameter: 'messages'.", "messages", "missing_required_parameter")
    if not isinstance(messages, list):
        return invalid("Invalid type for 'messages': expected an array of objects.", "messages", "invalid_type")
    if not messages:
        return invalid(
            "Invalid 'messages': empty array. Expected an array with minimum length 1, but got an empty array instead.",
            "messages", "empty_array")
    called = set()
    for index, message in enumerate(messages):
        where = f"messages[{index}]"
        if not isinstance(message, dict):
            return invalid(f"Invalid type for '{where}': expected an object.", where, "invalid_type")
        role = message.get("role")
        if role not in ROLES:
            supported = ", ".join(f"'{one}'" for one in ROLES)
            return invalid(f"Invalid value: '{role}'. Supported values are: {supported}.", f"{where}.role", "invalid_value")
        calls = message.get("tool_calls") or []
        if message.get("content") is None and role != "assistant":
            return invalid("Invalid value for 'content': expected a string, got null.", f"{where}.content")
        called.update(call.get("id") for call in calls if isinstance(call, dict))
        if role == "tool" and message.get("tool_call_id") not in called:
            return invalid(
                "Invalid parameter: messages with role 'tool' must be a response to a preceeding message with 'tool_calls'.",
                f"messages.[{index}].role")
    return None


def invalid(message: str, param: Optional[str] = None, code: Optional[str] = None, status: int = 400) -> Reply:
    return json_reply(status, {"error": {"message": message, "type": "invalid_request_error", "param": param, "code": code}}, label="refused")


def error(status: int, message: Optional[str] = None) -> Reply:
    kind, code, text = ERRORS.get(status, ("server_error" if status >= 500 else "invalid_request_error", None, f"Error {status}."))
    return json_reply(status, {"error": {"message": message or text, "type": kind, "param": None, "code": code}}, headers(), f"error {status}")


def read(request: Request, model: Optional[str] = None) -> Ask:
    body = request.object
    messages = body["messages"]
    choice = body.get("tool_choice")
    named = choice.get("function", {}).get("name") if isinstance(choice, dict) else None
    form = body.get("response_format") or {}
    functions = [tool.get("function") or {} for tool in body.get("tools") or [] if isinstance(tool, dict)]
    return Ask(
        model=model or body["model"], stream=body.get("stream") is True, messages=len(messages),
        last_role=messages[-1]["role"], last_text=text_of(messages[-1].get("content")),
        prompt_characters=sum(len(text_of(message.get("content"))) for message in messages),
        tools=[Tool(one.get("name", ""), one.get("parameters") or {}) for one in functions],
        # Mistral's word for it is another.
        must_call=named if named else ("" if choice in ("required", "any") else None),
        json_schema=(form.get("json_schema") or {}).get("schema") if form.get("type") == "json_schema" else None,
        json_object=form.get("type") == "json_object", choices=body.get("n") or 1,
        usage_in_stream=(body.get("stream_options") or {}).get("include_usage") is True,
        max_tokens=body.get("max_completion_tokens") or body.get("max_tokens"),
    )


def text_of(content: Any) -> str:
    if isinstance(content, list):
        return "".join(part.get("text") or "" for part in content if isinstance(part, dict))
    return content if isinstance(content, str) else ""


def headers() -> Dict[str, str]:
    return {"x-request-id": f"req_simulated{next(NUMBERS):08d}", "openai-processing-ms": "12", "openai-version": "2020-10-01"}


def answer(request: Request, speak: Callable[[Ask], Said]) -> Reply:
    ask = read(request)
    return render(ask, speak(ask))


def finish(request: Request, reply: Reply) -> Reply:
    return reply


def render(ask: Ask, said: Said) -> Reply:
    if ask.stream:
        parts = [b"data: " + compact(chunk) + b"\n\n" for chunk in chunks(ask, said)] + [b"data: [DONE]\n\n"]
        return Reply(200, [("content-type", "text/event-stream; charset=utf-8"), *headers().items()], parts, True)
    return json_reply(200, completion(ask, said), headers())


def envelope(ask: Ask, kind: str) -> Dict[str, Any]:
    return {
        "id": f"chatcmpl-simulated{next(NUMBERS):08d}", "object": kind, "created": int(time.time()),
        "model": ask.model, "service_tier": "default", "system_fingerprint": "fp_simulated",
    }


def completion(ask: Ask, said: Said) -> Dict[str, Any]:
    choices: List[Dict[str, Any]] = []
    for index, text in enumerate(said.texts):
        message: Dict[str, Any] = {"role": "assistant", "content": text, "refusal": None, "annotations": []}
        if said.call:
            function = {"name": said.call.name, "arguments": json.dumps(said.call.arguments, ensure_ascii=False)}
            message.update(content=None, tool_calls=[{"id": f"call_simulated{index}", "type": "function", "function": function}])
        choices.append({"index": index, "message": message, "logprobs": None, "finish_reason": said.finish})
    return {**envelope(ask, "chat.completion"), "choices": choices, "usage": usage(said)}


def chunks(ask: Ask, said: Said) -> List[Dict[str, Any]]:
    frame = envelope(ask, "chat.completion.chunk")
    if ask.usage_in_stream:
        frame["usage"] = None
    made: List[Dict[str, Any]] = []

    def emit(index: int, delta: Dict[str, Any], finish: Optional[str] = None) -> None:
        made.append({**frame, "choices": [{"index": index, "delta": delta, "logprobs": None, "finish_reason": finish}]})

    for index, text in enumerate(said.texts):
        if said.call:
            function = {"name": said.call.name, "arguments": ""}
            emit(index, {"role": "assistant", "content": None, "tool_calls": [
                {"index": 0, "id": f"call_simulated{index}", "type": "function", "function": function}]})
            arguments = json.dumps(said.call.arguments, ensure_ascii=False)
            for start in range(0, len(arguments), 8):
                emit(index, {"tool_calls": [{"index": 0, "function": {"arguments": arguments[start : start + 8]}}]})
        else:
            emit(index, {"role": "assistant", "content": "", "refusal": None})
            for piece in pieces(text):
                emit(index, {"content": piece})
        emit(index, {}, said.finish)
    if ask.usage_in_stream:
        made.append({**frame, "choices": [], "usage": usage(said)})
    return made


def usage(said: Said) -> Dict[str, Any]:
    return {
        "prompt_tokens": said.prompt_tokens, "completion_tokens": said.completion_tokens,
        "total_tokens": said.prompt_tokens + said.completion_tokens,
        "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0},
        "completion_tokens_details": {
            "reasoning_tokens": 0, "audio_tokens": 0, "accepted_prediction_tokens": 0, "rejected_prediction_tokens": 0},
    }

"""The library as the conformance cases' compare.py asks for it: resolve, wire and normalize, through the shared library.

    python3 ../shared/conformance/compare.py Tests/conformance/adapter.py --dir ../shared/conformance

`wire` is a dry run. `normalize` sends the case's request to recorder.py of the same folder, which answers with what the case has.
"""

import base64
import json
import os
import sys
from urllib.parse import parse_qsl, urlsplit

from places import CASES, LIBRARY, ROOT

# Keys, addresses and proxies of whoever runs this are not part of the cases.
for name in list(os.environ):
    if name != "PATH":
        del os.environ[name]
os.environ["FAIRLEAD_LIBRARY"] = str(LIBRARY)
sys.path[:0] = [str(ROOT / "bindings" / "python" / "src"), str(CASES)]

import fairlead  # noqa: E402
from recorder import Recorder  # noqa: E402

GOOGLE_USER = {"type": "authorized_user", "client_id": "id", "client_secret": "secret", "refresh_token": "refresh"}
TOKEN = json.dumps({"access_token": "fk-gcp-token", "expires_in": 3600, "token_type": "Bearer"})

client = fairlead.Client()
recorder = Recorder().start()
recorder.router = lambda request: (200, {"content-type": "application/json"}, TOKEN) if request["path"] == "/token" else None
# Only a configuration may name a token service of its own, and its credentials go only where it sends requests.
at_recorder = fairlead.Client(providers={"vertex_ai": {
    "api_base": recorder.base_url, "vertex_credentials": {**GOOGLE_USER, "token_uri": recorder.base_url + "/token"}}})


def error_of(problem):
    return {"error": {"error_class": type(problem).__name__, "status_code": problem.status_code, "message": problem.message}}


def resolve(model, custom_llm_provider=None, api_base=None):
    try:
        found = client.resolve(model, custom_llm_provider=custom_llm_provider, api_base=api_base)
    except fairlead.FairleadError as problem:
        return error_of(problem)
    return {"provider": found["provider"], "model": found["model"], "api_base": found["api_base"]}


def family(case):
    """In which wire format the library would speak of this case; None where it does not know the model."""
    try:
        return client.resolve(**{"model": case["request"]["model"], "api_base": case["config"].get("api_base")})["family"]
    except fairlead.FairleadError:
        return None


def wire(case):
    options = dict(case["config"])
    if "vertex_project" in options:
        options["vertex_credentials"] = GOOGLE_USER
    try:
        sent = client.completion(**{**case["request"], **options, "dry_run": True})
    except fairlead.FairleadError as problem:
        return error_of(problem)
    url = urlsplit(sent["url"])
    return {"upstream": {
        "method": sent["method"], "scheme_host": f"{url.scheme}://{url.netloc}", "path": url.path,
        "query": dict(parse_qsl(url.query, keep_blank_values=True)), "headers": sent["headers"], "body": sent["body"]}}


def normalize(case):
    body = case["upstream_body"]
    recorder.clear()
    recorder.reply(
        case["upstream_status"], case["upstream_headers"],
        base64.b64decode(body) if case.get("upstream_body_encoding") == "base64" else body)
    options = dict(case["config"])
    if "vertex_project" not in options:
        options["api_base"] = recorder.base_url
    chunks = []
    try:
        answer = at_recorder.completion(**{**case["request"], **options, "timeout": 10, "stream": case["stream"]})
        if not case["stream"]:
            return {"response": answer}
        for chunk in answer:
            chunks.append(chunk)
        return {"chunks": chunks}
    except fairlead.FairleadError as problem:
        return {**error_of(problem), "chunks_before_error": chunks}

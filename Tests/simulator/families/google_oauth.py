"""Google's OAuth 2.0 token endpoint, and the metadata server that hands out tokens on Google's own machines.

Source: https://developers.google.com/identity/protocols/oauth2/service-account and
https://cloud.google.com/compute/docs/access/authenticate-workloads.
"""

from __future__ import annotations

import base64
import json
import time
from typing import Any, Callable, Dict, Optional
from urllib.parse import parse_qs

from message import Ask, Reply, Request, Said, Target, json_reply

NAME = "google_oauth"
VECTORS = [NAME]
METADATA = "/computeMetadata/v1/instance/service-accounts/default/token"
JWT = "urn:ietf:params:oauth:grant-type:jwt-bearer"


def accepts(request: Request) -> bool:
    return request.path.endswith(("/token", METADATA))


def target(request: Request) -> Target:
    return Target(NAME)


def refuse(request: Request) -> Optional[Reply]:
    if request.path.endswith(METADATA):
        return None if request.headers.get("metadata-flavor") == "Google" else error(403, "Missing Metadata-Flavor:Google header.")
    if request.method != "POST":
        return error(404)
    form = {name: values[-1] for name, values in parse_qs(request.raw.decode("utf-8", "replace")).items()}
    grant = form.get("grant_type")
    if grant == "refresh_token":
        missing = [name for name in ("client_id", "client_secret", "refresh_token") if not form.get(name)]
        return denied("invalid_request", f"Missing required parameter: {missing[0]}") if missing else None
    if grant != JWT:
        return denied("unsupported_grant_type", f"Invalid grant_type: {grant or ''}")
    return refuse_assertion(form.get("assertion", ""))


def refuse_assertion(assertion: str) -> Optional[Reply]:
    """Checks the claims of a service account's JWT; its signature is not checked, since any key may be simulated."""
    sections = assertion.split(".")
    try:
        header, claims = (json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4))) for part in sections[:2])
    except ValueError:
        return denied("invalid_request", "Bad Request")
    if len(sections) != 3 or not sections[2] or not isinstance(claims, dict) or header.get("alg") != "RS256":
        return denied("invalid_grant", "Invalid JWT Signature.")
    if not claims.get("iss") or not claims.get("aud"):
        return denied("invalid_grant", "Invalid JWT: issuer and audience are required.")
    lifetime = claims.get("exp", 0) - claims.get("iat", 0)
    if not 0 < lifetime <= 3600 or claims.get("exp", 0) < time.time() - 60:
        return denied("invalid_grant", "Invalid JWT: Token must be a short-lived token (60 minutes) and in a reasonable timeframe. Check your iat and exp values in the JWT claim.")
    if not claims.get("scope"):
        return denied("invalid_scope", "Invalid OAuth scope or ID token audience provided.")
    return None


def denied(code: str, description: str) -> Reply:
    return json_reply(400, {"error": code, "error_description": description}, label="refused")


def error(status: int, message: Optional[str] = None) -> Reply:
    return json_reply(status, {"error": "internal_failure" if status >= 500 else "invalid_grant", "error_description": message or f"Error {status}."}, label=f"error {status}")


def answer(request: Request, speak: Callable[[Ask], Said]) -> Reply:
    token: Dict[str, Any] = {"access_token": "ya29.simulated-access-token", "expires_in": 3599, "token_type": "Bearer"}
    return json_reply(200, token)


def finish(request: Request, reply: Reply) -> Reply:
    return reply

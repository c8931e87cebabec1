"""Tokens of Microsoft Entra, of an Azure machine's or app's own identity, and of IBM Cloud.

Source: https://learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow,
https://learn.microsoft.com/entra/identity/managed-identities-azure-resources/how-to-use-vm-token,
https://cloud.ibm.com/apidocs/iam-identity-token-api.
"""

from __future__ import annotations

from typing import Callable, Optional
from urllib.parse import parse_qs

from message import Ask, Reply, Request, Said, Target, json_reply

NAME = "cloud_identity"
VECTORS = [NAME]
ENTRA, MACHINE, APP, IBM = "/oauth2/v2.0/token", "/metadata/identity/oauth2/token", "/msi/token", "/identity/token"


def accepts(request: Request) -> bool:
    return request.path.endswith((ENTRA, MACHINE, APP, IBM))


def target(request: Request) -> Target:
    return Target(NAME)


def refuse(request: Request) -> Optional[Reply]:
    form = {name: values[-1] for name, values in parse_qs(request.raw.decode("utf-8", "replace")).items()}
    if request.path.endswith(MACHINE):
        return None if request.headers.get("metadata") == "true" and request.query.get("resource") else error(400, "Required metadata header not specified")
    if request.path.endswith(APP):
        return None if request.headers.get("x-identity-header") and request.query.get("resource") else error(400)
    if request.path.endswith(IBM):
        is_key = form.get("grant_type") == "urn:ibm:params:oauth:grant-type:apikey" and form.get("apikey")
        return None if is_key else error(400, "Provided API key could not be found.")
    is_secret = form.get("grant_type") == "client_credentials" and form.get("client_id") and form.get("client_secret")
    return None if is_secret and form.get("scope", "").endswith("/.default") else error(401, "AADSTS7000215: Invalid client secret provided.")


def error(status: int, message: Optional[str] = None) -> Reply:
    text = message or f"Error {status}."
    return json_reply(status, {"error": "invalid_client", "error_description": text, "errorCode": "BXNIM0415E", "errorMessage": text}, label=f"error {status}")


def answer(request: Request, speak: Callable[[Ask], Said]) -> Reply:
    return json_reply(200, {"access_token": "simulated-access-token", "token_type": "Bearer", "expires_in": 3599, "expires_on": "4070908800",
                            "expiration": 4070908800})


def finish(request: Request, reply: Reply) -> Reply:
    return reply

"""Where programs on AWS get keys: STS, the metadata of an instance, the credentials of a container. The keys that they give out
are made up, and the other families do not check what was signed with them.

Source: https://docs.aws.amazon.com/STS/latest/APIReference, https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instancedata-data-retrieval.html,
https://docs.aws.amazon.com/sdkref/latest/guide/feature-container-credentials.html.
"""

from __future__ import annotations

from typing import Callable, Optional
from urllib.parse import parse_qs

from message import Ask, Reply, Request, Said, Target, json_reply

NAME = "aws_identity"
VECTORS = [NAME]
SESSION, CONTAINER = "/latest/api/token", "/container/credentials"
ROLES = "/latest/meta-data/iam/security-credentials/"
KEYS = {"Code": "Success", "Type": "AWS-HMAC", "LastUpdated": "2026-01-01T00:00:00Z", "AccessKeyId": "ASIASIMULATED",
        "SecretAccessKey": "simulated", "Token": "simulated-session", "Expiration": "2099-01-01T00:00:00Z"}
XML = ("<{0}Response><{0}Result><Credentials><AccessKeyId>ASIASIMULATED</AccessKeyId><SecretAccessKey>simulated</SecretAccessKey>"
       "<SessionToken>simulated-session</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials></{0}Result></{0}Response>")


def form(request: Request) -> dict:
    return {name: values[-1] for name, values in parse_qs(request.raw.decode("utf-8", "replace")).items()}


def accepts(request: Request) -> bool:
    is_metadata = request.path in (SESSION, CONTAINER) or request.path.startswith(ROLES)
    return is_metadata or (request.method == "POST" and request.raw.startswith(b"Action=AssumeRole"))


def target(request: Request) -> Target:
    return Target(NAME, form(request).get("RoleArn", ""))


def refuse(request: Request) -> Optional[Reply]:
    if request.path == SESSION:
        return None if request.method == "PUT" and request.headers.get("x-aws-ec2-metadata-token-ttl-seconds") else error(400)
    if request.path.startswith(ROLES):
        return None if request.headers.get("x-aws-ec2-metadata-token") == "simulated" else error(401)
    if request.path == CONTAINER:
        return None if request.headers.get("authorization") else error(403)
    given = form(request)
    needed = ["RoleArn", "RoleSessionName"] + (["WebIdentityToken"] if given["Action"].endswith("WebIdentity") else [])
    missing = [name for name in needed if not given.get(name)]
    if missing:
        return error(400, f"{missing[0]} is missing")
    is_signed = request.headers.get("authorization", "").startswith("AWS4-HMAC-SHA256 ")
    return None if is_signed or "WebIdentityToken" in needed else error(403, "Request is missing Authentication Token")


def error(status: int, message: Optional[str] = None) -> Reply:
    code = {401: "Unauthorized", 403: "AccessDenied", 429: "Throttling"}.get(status, "ValidationError" if status < 500 else "InternalFailure")
    text = f"<ErrorResponse><Error><Type>Sender</Type><Code>{code}</Code><Message>{message or f'Error {status}.'}</Message></Error></ErrorResponse>"
    return Reply(status, [("content-type", "text/xml")], [text.encode()], label=f"error {status}")


def answer(request: Request, speak: Callable[[Ask], Said]) -> Reply:
    if request.path == SESSION:
        return Reply(200, [("content-type", "text/plain")], [b"simulated"])
    if request.path == ROLES:
        return Reply(200, [("content-type", "text/plain")], [b"simulated-role"])
    if request.path == CONTAINER or request.path.startswith(ROLES):
        return json_reply(200, KEYS)
    return Reply(200, [("content-type", "text/xml")], [XML.format(form(request)["Action"]).encode()])


def finish(request: Request, reply: Reply) -> Reply:
    return reply

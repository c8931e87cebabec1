"""Signature Version 4, checked as AWS describes it and independently of the library.

Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
"""

from __future__ import annotations

import hashlib
import hmac
import re
from typing import Dict, Optional
from urllib.parse import quote

FORM = re.compile(r"AWS4-HMAC-SHA256 Credential=([^/]+)/(\d{8})/([^/]+)/([^/]+)/aws4_request, SignedHeaders=([^,]+), Signature=([0-9a-f]{64})")


def key_of(headers: Dict[str, str]) -> Optional[str]:
    match = FORM.fullmatch(headers.get("authorization", ""))
    return match.group(1) if match else None


def wrong_with(method: str, target: str, headers: Dict[str, str], body: bytes, secret: str) -> Optional[str]:
    """What is wrong with a request's signature; None where it is right. `headers` has lower-case names."""
    match = FORM.fullmatch(headers.get("authorization", ""))
    if not match:
        return "there is no signature"
    _, day, region, service, signed, signature = match.groups()
    names = signed.split(";")
    if names != sorted(names) or "host" not in names or {name for name in headers if name.startswith("x-amz-")} - set(names):
        return f"the wrong headers are signed: {signed}"
    path, _, query = target.partition("?")
    pairs = sorted(pair.partition("=")[::2] for pair in query.split("&")) if query else []
    canonical = "\n".join([
        method, quote(path, safe="/-_.~"), "&".join(f"{name}={value}" for name, value in pairs),
        *[f"{name}:{' '.join(headers.get(name, '').split())}" for name in names], "", signed, hashlib.sha256(body).hexdigest()])
    time = headers.get("x-amz-date", "")
    text = "\n".join(["AWS4-HMAC-SHA256", time, f"{day}/{region}/{service}/aws4_request", hashlib.sha256(canonical.encode()).hexdigest()])
    key = b"AWS4" + secret.encode()
    for part in (day, region, service, "aws4_request"):
        key = hmac.new(key, part.encode(), hashlib.sha256).digest()
    expected = hmac.new(key, text.encode(), hashlib.sha256).hexdigest()
    if not time.startswith(day):
        return "the day is another one than the time's"
    return None if hmac.compare_digest(expected, signature) else "the signature does not match"

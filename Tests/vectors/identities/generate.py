#!/usr/bin/env python3
"""Records how Google's and Microsoft's own libraries turn an identity into a token: every request they send, and what they were
answered, in exchanges.json. The library is to send the same.

    pip install google-auth azure-identity requests cryptography
    python3 Tests/vectors/identities/generate.py            # compares with the recorded exchanges
    python3 Tests/vectors/identities/generate.py --record
"""

import datetime
import io
import json
import os
import pathlib
import sys
import tempfile
import urllib.parse
from unittest import mock

import azure.identity
import google.auth
import google.auth.aws
import google.auth.transport.requests
import requests.adapters
import urllib3

HERE = pathlib.Path(__file__).parent
TIME = 1_767_225_600
SCOPE = "https://www.googleapis.com/auth/cloud-platform"
AZURE_SCOPE = "https://cognitiveservices.azure.com/.default"
POOL = "//iam.googleapis.com/projects/1234/locations/global/workloadIdentityPools/pool-1/providers/provider-1"
PLAYED = "https://iamcredentials.googleapis.com/v1/projects/-/serviceAccounts/sa-1@proj-1.iam.gserviceaccount.com:generateAccessToken"
METADATA = "http://169.254.169.254/latest"
STS_ANSWER = {"access_token": "canary-federated", "expires_in": 3600, "token_type": "Bearer",
              "issued_token_type": "urn:ietf:params:oauth:token-type:access_token"}
PLAYED_ANSWER = {"accessToken": "canary-played", "expireTime": "2026-01-01T01:00:00Z"}
KEYS_ANSWER = {"Code": "Success", "AccessKeyId": "ASIA1", "SecretAccessKey": "canary/secret", "Token": "canary/session==",
               "Expiration": "2026-01-01T06:00:00Z"}
SHOWN_HEADERS = {"authorization", "content-type", "metadata", "x-identity-header", "secret", "x-own", "x-aws-ec2-metadata-token",
                 "x-aws-ec2-metadata-token-ttl-seconds"}


def external(source, **more):
    return {"type": "external_account", "audience": POOL, "subject_token_type": "urn:ietf:params:oauth:token-type:jwt",
            "token_url": "https://sts.googleapis.com/v1/token", "credential_source": source, **more}


def amazon(**more):
    return external({"environment_id": "aws1",
                     "region_url": f"{METADATA}/meta-data/placement/availability-zone",
                     "url": f"{METADATA}/meta-data/iam/security-credentials",
                     "regional_cred_verification_url": "https://sts.{region}.amazonaws.com?Action=GetCallerIdentity&Version=2011-06-15",
                     **more.pop("source", {})},
                    subject_token_type="urn:ietf:params:aws:token-type:aws4_request", **more)


USER = {"type": "authorized_user", "client_id": "id.apps", "client_secret": "canary-secret", "refresh_token": "1//canary/+="}
MACHINE = [(f"{METADATA}/api/token", "canary-imds"), ("availability-zone", "eu-west-1b"), ("security-credentials", "role-1"),
           ("security-credentials/role-1", json.dumps(KEYS_ANSWER))]
FEDERATED = [("sts.googleapis.com", json.dumps(STS_ANSWER))]
IMPERSONATED = FEDERATED + [("iamcredentials", json.dumps(PLAYED_ANSWER))]
ENTRA = {"AZURE_TENANT_ID": "tenant-1", "AZURE_CLIENT_ID": "app-1"}
IDENTITY_ANSWER = json.dumps({"access_token": "canary-azure", "expires_on": str(TIME + 3600), "resource": "r", "token_type": "Bearer"})

GOOGLE = [
    ("a file", external({"file": "/id/token"}), {}, {"/id/token": "canary.subject.token"}, FEDERATED),
    ("a file with JSON, playing a service account",
     external({"file": "/id/token.json", "format": {"type": "json", "subject_token_field_name": "access_token"}},
              service_account_impersonation_url=PLAYED, service_account_impersonation={"token_lifetime_seconds": 600}),
     {}, {"/id/token.json": '{"access_token": "canary-subject"}'}, IMPERSONATED),
    ("an address", external({"url": "http://169.254.169.254/metadata/identity/oauth2/token?resource=x", "headers": {"Metadata": "True"},
                             "format": {"type": "json", "subject_token_field_name": "access_token"}}),
     {}, {}, [("metadata/identity", '{"access_token": "canary/subject+="}')] + FEDERATED),
    ("an address with a text", external({"url": "https://tokens.example/t", "headers": {"X-Own": "canary-header"}}),
     {}, {}, [("tokens.example", "canary-subject")] + FEDERATED),
    ("a client of its own", external({"file": "/id/token"}, client_id="client/1", client_secret="canary:+"), {},
     {"/id/token": "canary-subject"}, FEDERATED),
    ("a workforce pool's project",
     external({"file": "/id/token"}, audience="//iam.googleapis.com/locations/global/workforcePools/w/providers/p",
              workforce_pool_user_project="proj-7"), {}, {"/id/token": "canary-subject"}, FEDERATED),
    ("keys of AWS in the environment", amazon(service_account_impersonation_url=PLAYED),
     {"AWS_REGION": "us-east-2", "AWS_ACCESS_KEY_ID": "AKIA1", "AWS_SECRET_ACCESS_KEY": "canary", "AWS_SESSION_TOKEN": "canary-session"},
     {}, IMPERSONATED),
    ("permanent keys of AWS", amazon(),
     {"AWS_DEFAULT_REGION": "us-east-2", "AWS_ACCESS_KEY_ID": "AKIA1", "AWS_SECRET_ACCESS_KEY": "canary"}, {}, FEDERATED),
    ("an instance of AWS", amazon(source={"imdsv2_session_token_url": f"{METADATA}/api/token"}), {}, {}, MACHINE + FEDERATED),
    ("an instance of AWS without sessions", amazon(), {}, {}, MACHINE[1:] + FEDERATED),
    ("an instance of AWS in a known region", amazon(), {"AWS_REGION": "eu-west-3"}, {}, MACHINE[2:] + FEDERATED),
    ("a user who plays a service account",
     {"type": "impersonated_service_account", "source_credentials": USER, "service_account_impersonation_url": PLAYED,
      "delegates": ["d1@proj-1.iam.gserviceaccount.com"]},
     {}, {}, [("oauth2.googleapis.com", json.dumps({"access_token": "canary-user", "expires_in": 3599}))] + IMPERSONATED[1:]),
    ("a workforce's user",
     {"type": "external_account_authorized_user", "audience": POOL, "client_id": "client-1", "client_secret": "canary",
      "refresh_token": "canary/refresh", "token_url": "https://sts.googleapis.com/v1/oauthtoken"},
     {}, {}, [("oauthtoken", json.dumps(STS_ANSWER))]),
]

AZURE = [
    ("a workload identity", azure.identity.WorkloadIdentityCredential, {**ENTRA, "AZURE_FEDERATED_TOKEN_FILE": "/id/azure"},
     {"/id/azure": "canary.federated.token"},
     [("oauth2/v2.0/token", json.dumps({"access_token": "canary-azure", "expires_in": 3599, "token_type": "Bearer"}))]),
    ("App Service", azure.identity.ManagedIdentityCredential,
     {"IDENTITY_ENDPOINT": "http://127.0.0.1:41741/msi/token/", "IDENTITY_HEADER": "canary-header"}, {}, [("msi", IDENTITY_ANSWER)]),
    ("App Service, an identity by name", azure.identity.ManagedIdentityCredential,
     {"IDENTITY_ENDPOINT": "http://127.0.0.1:41741/msi/token/", "IDENTITY_HEADER": "canary-header", "AZURE_CLIENT_ID": "app-1"}, {},
     [("msi", IDENTITY_ANSWER)]),
    ("Azure ML", azure.identity.ManagedIdentityCredential,
     {"MSI_ENDPOINT": "http://127.0.0.1:46808/MSI/auth", "MSI_SECRET": "canary-header", "AZURE_CLIENT_ID": "app-1"}, {},
     [("MSI", IDENTITY_ANSWER)]),
    ("a virtual machine", azure.identity.ManagedIdentityCredential, {"AZURE_CREDENTIAL": "ManagedIdentityCredential"}, {},
     [("metadata/identity", json.dumps({"access_token": "canary-azure", "expires_in": "3599", "expires_on": str(TIME + 3599)}))]),
]


class Wire:
    """Answers what goes out, and remembers it."""

    def __init__(self, answers):
        self.answers, self.exchanges = answers, []

    def send(self, _, request, **__):
        if "cloudresourcemanager" in request.url or request.url.endswith("/allowedLocations"):
            return self.response(request, 404, "{}")  # what is asked beyond the token
        found = [text for part, text in self.answers if part in request.url]
        if not found:
            raise AssertionError(f"nobody answers {request.method} {request.url}")
        text = found[-1]
        body = request.body.decode() if isinstance(request.body, bytes) else request.body
        # To Azure ML it is not sent, and does no harm.
        headers = {"metadata": "true"} if "/MSI/" in request.url else {}
        headers |= {name.lower(): value.decode() if isinstance(value, bytes) else value for name, value in request.headers.items() if name.lower() in SHOWN_HEADERS}
        sent = {"method": request.method, "url": request.url, "headers": headers, "body": body_of(headers.get("content-type"), body)}
        # A metadata service is asked for a session once, not for every question.
        if sent not in [exchange["request"] for exchange in self.exchanges]:
            self.exchanges.append({"request": sent, "answer": text})
        return self.response(request, 200, text)

    @staticmethod
    def response(request, status, text):
        response = requests.Response()
        response.status_code, response.url, response.request = status, request.url, request
        response.headers["content-type"] = "application/json"
        response.raw = urllib3.HTTPResponse(io.BytesIO(text.encode()), status=status, preload_content=False)
        return response


def body_of(kind, body):
    if not body:
        return None
    if kind == "application/json":
        return {name: value for name, value in json.loads(body).items() if value is not None}
    form = dict(urllib.parse.parse_qsl(body, strict_parsing=True))
    if "refresh_token" in form:
        form.pop("scope", None)  # what a user has granted is all there is
    for name in ("subject_token", "options"):
        if form.get(name, "").startswith("%7B"):
            form[name] = json.loads(urllib.parse.unquote(form[name]))
    return form


def google_token(credentials, wire):
    signed = google.auth.aws.RequestSigner.get_request_options

    def with_target(self, keys, url, method, **_):
        # That the header which names the audience be signed is what Google recommends.
        return signed(self, keys, url, method, additional_headers={"x-goog-cloud-target-resource": POOL})

    now = datetime.datetime.fromtimestamp(TIME, datetime.timezone.utc).replace(tzinfo=None)
    with mock.patch("google.auth._helpers.utcnow", lambda: now), mock.patch.object(
            google.auth.aws.RequestSigner, "get_request_options", with_target):
        found, _ = google.auth.load_credentials_from_dict(credentials, scopes=[SCOPE])
        found.refresh(google.auth.transport.requests.Request())
        return found.token


def azure_token(make, environment, wire):
    client = environment.get("AZURE_CLIENT_ID")
    given = {"client_id": client} if client and make is azure.identity.ManagedIdentityCredential else {}
    return make(**given).get_token(AZURE_SCOPE).token


def in_folder(value, folder):
    return json.loads(json.dumps(value).replace('"/id/', f'"{folder}/'))


def played(name, environment, files, answers, credentials, token):
    wire = Wire(answers)
    with tempfile.TemporaryDirectory() as folder:
        for path, text in files.items():
            pathlib.Path(folder, pathlib.Path(path).name).write_text(text)
        with mock.patch.dict(os.environ, in_folder(environment, folder), clear=True), mock.patch.object(
                requests.adapters.HTTPAdapter, "send", lambda adapter, request, **more: wire.send(adapter, request, **more)):
            found = token(in_folder(credentials, folder), wire)
    return {"name": name, "credentials": credentials, "environment": environment, "files": files, "time": TIME,
            "exchanges": wire.exchanges, "token": found}


def cases():
    for name, credentials, environment, files, answers in GOOGLE:
        yield played(name, environment, files, answers, credentials, google_token)
    for name, make, environment, files, answers in AZURE:
        yield played(name, environment, files, answers, None,
                     lambda _, wire, make=make, environment=environment: azure_token(make, environment, wire))


def main():
    path = HERE / "exchanges.json"
    text = json.dumps(list(cases()), indent=1, sort_keys=True) + "\n"
    if "--record" in sys.argv:
        path.write_text(text)
    elif path.read_text() != text:
        sys.exit(f"{path} is not what google-auth and azure-identity do: run with --record and look at the difference")
    print(f"{len(json.loads(text))} exchanges")


if __name__ == "__main__":
    main()

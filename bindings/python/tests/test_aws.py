"""Keys of AWS from where its own libraries find them, over sockets, and every signature checked by whoever receives it."""

import json
import os
import sys
import tempfile
import threading
import unittest
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from unittest import mock
from urllib.parse import parse_qs

from support import HELLO, fairlead

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "Tests" / "simulator"))

import event_stream  # noqa: E402
import sigv4  # noqa: E402

ROLE = "arn:aws:iam::123456789012:role/canary"
CHAT = {"id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": "m", "choices": [
    {"index": 0, "message": {"role": "assistant", "content": "Paris"}, "finish_reason": "stop"}]}
CHUNK = {**CHAT, "object": "chat.completion.chunk", "choices": [{"index": 0, "delta": {"content": "Paris"}, "finish_reason": "stop"}]}
XML = ("<AssumeRoleResponse><AssumeRoleResult><Credentials><AccessKeyId>ASIAROLE</AccessKeyId><SecretAccessKey>role-canary"
       "</SecretAccessKey><SessionToken>session-canary/==</SessionToken><Expiration>2099-01-01T00:00:00Z</Expiration></Credentials>"
       "</AssumeRoleResult></AssumeRoleResponse>")
KEYS = {"Code": "Success", "AccessKeyId": "ASIAROLE", "SecretAccessKey": "role-canary", "Token": "session-canary/==",
        "Expiration": "2099-01-01T00:00:00Z"}
SECRETS = {"AKIABASE": ("base-canary", None), "ASIAROLE": ("role-canary", "session-canary/==")}


class Services(BaseHTTPRequestHandler):
    """STS, the instance's and the container's services, and SageMaker."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def say(self, body, status=200, kind="application/json"):
        data = body if isinstance(body, bytes) else body.encode() if isinstance(body, str) else json.dumps(body).encode()
        self.send_response(status)
        self.send_header("content-type", kind)
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def answer(self):
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.seen.append((self.command, self.path))
        if self.path == "/latest/api/token":
            return self.say("imds-session")
        if self.path.startswith("/latest/meta-data/iam/security-credentials/"):
            if headers.get("x-aws-ec2-metadata-token") != "imds-session":
                return self.say("", 401)
            return self.say(KEYS if self.path.endswith("/my-role") else "my-role")
        if self.path == "/container":
            return self.say(KEYS) if headers.get("authorization") == "pod-canary" else self.say({"message": "no"}, 403)
        form = parse_qs(body.decode("utf-8", "replace"))
        if form.get("Action") == ["AssumeRoleWithWebIdentity"]:
            good = form["RoleArn"] == [ROLE] and form["WebIdentityToken"] == ["jwt-canary"]
            return self.say(XML if good else "<Code>InvalidIdentityToken</Code>", 200 if good else 400, "text/xml")
        secret, session = SECRETS.get(sigv4.key_of(headers), ("", None))
        wrong = sigv4.wrong_with(self.command, self.path, headers, body, secret)
        if wrong or headers.get("x-amz-security-token") != session:
            return self.say({"message": f"The request signature we calculated does not match: {wrong} {headers}"}, 403)
        if form.get("Action") == ["AssumeRole"]:
            return self.say(XML, kind="text/xml")
        if self.path.endswith("-stream"):
            data = f"data: {json.dumps(CHUNK)}\n\ndata: [DONE]\n\n".encode()
            return self.say(b"".join(event_stream.event("PayloadPart", data[at:at + 20]) for at in range(0, len(data), 20)),
                            kind=event_stream.CONTENT_TYPE)
        return self.say(CHAT)

    do_GET = do_POST = do_PUT = answer


class AWS(unittest.TestCase):
    def setUp(self):
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Services)
        self.server.seen = []
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.addCleanup(self.server.server_close)
        self.addCleanup(self.server.shutdown)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"

    def client(self, options=None, **environment):
        plain = {name: value for name, value in os.environ.items() if not name.startswith(("AWS_", "HOME"))}
        with mock.patch.dict(os.environ, {**plain, "AWS_ENDPOINT_URL_STS": self.url + "/", **environment}, clear=True):
            return fairlead.Client(providers={"sagemaker_chat": {"api_base": self.url, "aws_region_name": "eu-west-1", **(options or {})}})

    def say(self, client):
        whole = client.completion("sagemaker_chat/größe:ä b", HELLO, timeout=10)
        self.assertEqual(whole["choices"][0]["message"]["content"], "Paris")
        stream = client.completion("sagemaker_chat/größe:ä b", HELLO, stream=True, timeout=10)
        self.assertEqual([chunk["choices"][0]["delta"].get("content") for chunk in stream if chunk["choices"]], ["Paris"])

    def test_keys_of_the_configuration(self):
        self.say(self.client({"aws_access_key_id": "AKIABASE", "aws_secret_access_key": "base-canary"}))

    def test_a_role(self):
        self.say(self.client({"aws_access_key_id": "AKIABASE", "aws_secret_access_key": "base-canary", "aws_role_name": ROLE}))
        self.assertEqual(self.server.seen.count(("POST", "/")), 1)

    def test_a_web_identity_a_container_and_an_instance(self):
        with tempfile.NamedTemporaryFile("w") as token:
            token.write("jwt-canary\n")
            token.flush()
            self.say(self.client(AWS_WEB_IDENTITY_TOKEN_FILE=token.name, AWS_ROLE_ARN=ROLE))
        self.say(self.client(AWS_CONTAINER_CREDENTIALS_FULL_URI=self.url + "/container", AWS_CONTAINER_AUTHORIZATION_TOKEN="pod-canary"))
        self.say(self.client(AWS_EC2_METADATA_SERVICE_ENDPOINT=self.url))
        self.assertIn(("PUT", "/latest/api/token"), self.server.seen)

    def test_a_chain_of_profiles(self):
        with tempfile.TemporaryDirectory() as home:
            Path(home, ".aws").mkdir()
            Path(home, ".aws/credentials").write_text("[base]\naws_access_key_id = AKIABASE\naws_secret_access_key = base-canary\n")
            Path(home, ".aws/config").write_text(f"[profile dev]\nrole_arn = {ROLE}\nsource_profile = base\n")
            self.say(self.client(HOME=home, AWS_PROFILE="dev"))

    def test_a_wrong_secret_is_an_authentication_error_without_secrets(self):
        client = self.client({"aws_access_key_id": "AKIABASE", "aws_secret_access_key": "wrong-canary", "aws_session_token": "s-canary"})
        with self.assertRaises(fairlead.AuthenticationError) as caught:
            client.completion("sagemaker_chat/m", HELLO, timeout=10)
        self.assertNotIn("canary", str(caught.exception))
        with self.assertRaises(fairlead.AuthenticationError) as caught:
            self.client(AWS_CONTAINER_CREDENTIALS_FULL_URI=self.url + "/container", AWS_CONTAINER_AUTHORIZATION_TOKEN="other-canary") \
                .completion("sagemaker_chat/m", HELLO, timeout=10)
        self.assertNotIn("canary", str(caught.exception))


if __name__ == "__main__":
    unittest.main()

"""Identities that others vouch for, over sockets: each step of the exchange, and one token for many calls."""

import json
import os
import tempfile
import threading
import unittest
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from unittest import mock
from urllib.parse import parse_qs

from support import HELLO, fairlead

GEMINI = {"candidates": [{"content": {"role": "model", "parts": [{"text": "Paris"}]}, "finishReason": "STOP"}]}
CHAT = {"id": "chatcmpl-1", "object": "chat.completion", "created": 1, "model": "m", "choices": [
    {"index": 0, "message": {"role": "assistant", "content": "Paris"}, "finish_reason": "stop"}]}


class Services(BaseHTTPRequestHandler):
    """Google's token service and its accounts, Azure's managed identity, Gemini and Azure OpenAI."""

    protocol_version = "HTTP/1.1"

    def log_message(self, *_):
        pass

    def answer(self):
        body = self.rfile.read(int(self.headers.get("content-length", 0))).decode()
        path, proof = self.path.split("?")[0], self.headers.get("authorization")
        self.server.seen.append(path)
        said = {"error": {"message": f"no: {path} {proof}"}}
        if path == "/sts" and parse_qs(body).get("subject_token") == ["subject-canary"]:
            said = {"access_token": "federated-canary", "expires_in": 3600}
        elif path.endswith(":generateAccessToken") and proof == "Bearer federated-canary":
            said = {"accessToken": "played-canary", "expireTime": "2099-01-01T00:00:00Z"}
        elif path == "/msi" and self.headers.get("x-identity-header") == "header-canary":
            said = {"access_token": "azure-canary", "expires_on": "4070908800"}
        elif path.endswith(":generateContent") and proof == "Bearer played-canary":
            said = GEMINI
        elif path.endswith("/chat/completions") and proof == "Bearer azure-canary":
            said = CHAT
        data = json.dumps(said).encode()
        self.send_response(403 if "error" in said else 200)
        self.send_header("content-type", "application/json")
        self.send_header("content-length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    do_GET = do_POST = answer


class Identities(unittest.TestCase):
    def setUp(self):
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Services)
        self.server.seen = []
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.addCleanup(self.server.server_close)
        self.addCleanup(self.server.shutdown)
        self.url = f"http://127.0.0.1:{self.server.server_address[1]}"

    def client(self, provider, options, **environment):
        plain = {name: value for name, value in os.environ.items() if not name.startswith(("GOOGLE", "VERTEX", "AZURE", "IDENTITY"))}
        with mock.patch.dict(os.environ, {**plain, **environment}, clear=True):
            return fairlead.Client(providers={provider: {"api_base": self.url, **options}})

    def say(self, client, model):
        for _ in range(2):
            whole = client.completion(model, HELLO, timeout=10)
            self.assertEqual(whole["choices"][0]["message"]["content"], "Paris")

    def test_a_federated_workload_plays_a_service_account(self):
        with tempfile.TemporaryDirectory() as folder:
            Path(folder, "token").write_text("subject-canary\n")
            Path(folder, "account.json").write_text(json.dumps({
                "type": "external_account", "audience": "//iam.googleapis.com/projects/1/p", "subject_token_type": "jwt",
                "token_url": self.url + "/sts", "credential_source": {"file": folder + "/token"},
                "service_account_impersonation_url": self.url + "/a@b:generateAccessToken"}))
            client = self.client("vertex_ai", {"vertex_project": "p", "vertex_location": "us-central1"},
                                 GOOGLE_APPLICATION_CREDENTIALS=folder + "/account.json")
            self.say(client, "vertex_ai/gemini-2.5-flash")
        self.assertEqual(self.server.seen[:2], ["/sts", "/a@b:generateAccessToken"])
        self.assertEqual(len(self.server.seen), 4)

    def test_a_managed_identity(self):
        client = self.client("azure", {"api_version": "2024-10-21"}, IDENTITY_ENDPOINT=self.url + "/msi",
                             IDENTITY_HEADER="header-canary", AZURE_API_BASE=self.url)
        self.say(client, "azure/deployment")
        self.assertEqual(self.server.seen.count("/msi"), 1)


if __name__ == "__main__":
    unittest.main()

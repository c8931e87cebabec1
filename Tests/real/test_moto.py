"""The library against moto, which plays AWS: keys of a role and of a web identity from its STS, used at its SageMaker."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tempfile
import time
import unittest
import urllib.request
from pathlib import Path
from typing import Any, Dict
from unittest import mock

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1] / "bindings" / "python" / "src"))

import fairlead  # noqa: E402

HELLO = [{"role": "user", "content": "hello"}]
CHAT = {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3},
        "choices": [{"index": 0, "message": {"role": "assistant", "content": "Paris"}, "finish_reason": "stop"}]}


class Moto(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        with socket.create_server(("127.0.0.1", 0)) as one:
            port = one.getsockname()[1]
        program = "from moto.server import main; import sys; main(sys.argv[1:])"
        cls.server = subprocess.Popen([sys.executable, "-c", program, "-H", "127.0.0.1", "-p", str(port)], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        cls.addClassCleanup(cls.stop)
        cls.url = f"http://127.0.0.1:{port}"
        for _ in range(600):
            try:
                urllib.request.urlopen(cls.url + "/moto-api/data.json", timeout=5).close()
                break
            except OSError:
                time.sleep(0.1)

    @classmethod
    def stop(cls) -> None:
        cls.server.terminate()
        cls.server.wait(20)

    def answers(self, *bodies: Any) -> None:
        results = [{"Body": body if isinstance(body, str) else json.dumps(body), "ContentType": "application/json"} for body in bodies]
        data = json.dumps({"account_id": "123456789012", "region": "eu-west-1", "results": results}).encode()
        request = urllib.request.Request(self.url + "/moto-api/static/sagemaker/endpoint-results", data, {"content-type": "application/json"})
        urllib.request.urlopen(request, timeout=10).close()

    def client(self, options: Dict[str, Any], **environment: str) -> fairlead.Client:
        plain = {name: value for name, value in os.environ.items() if not name.startswith("AWS_")}
        with mock.patch.dict(os.environ, {**plain, "HOME": "/nonexistent", **environment}, clear=True):
            settings = {"api_base": self.url, "aws_region_name": "eu-west-1", **options}
            return fairlead.Client(providers={"sagemaker_chat": settings, "sagemaker": settings})

    def complete(self, client: fairlead.Client, model: str = "sagemaker_chat/mine", **request: Any) -> Any:
        return client.completion(model, HELLO, timeout=30, **request)

    def test_keys(self) -> None:
        self.answers(CHAT, [{"generated_text": "Paris"}])
        client = self.client({"aws_access_key_id": "AKIAEXAMPLE", "aws_secret_access_key": "secret"})
        reply = self.complete(client)
        self.assertEqual((reply.choices[0].message.content, reply.usage.total_tokens), ("Paris", 3))
        self.assertEqual(self.complete(client, "sagemaker/text").choices[0].message.content, "Paris")

    def test_a_role_of_sts(self) -> None:
        self.answers(CHAT, CHAT)
        client = self.client({"aws_access_key_id": "AKIAEXAMPLE", "aws_secret_access_key": "secret",
                              "aws_role_name": "arn:aws:iam::123456789012:role/mine", "aws_sts_endpoint": self.url + "/"})
        for model in ("sagemaker_chat/one", "sagemaker_chat/two"):
            self.assertEqual(self.complete(client, model).choices[0].message.content, "Paris")

    def test_a_web_identity_of_sts(self) -> None:
        self.answers(CHAT)
        with tempfile.NamedTemporaryFile("w") as token:
            token.write("header.claims.signature")
            token.flush()
            client = self.client({}, AWS_WEB_IDENTITY_TOKEN_FILE=token.name, AWS_ROLE_ARN="arn:aws:iam::123456789012:role/mine",
                                 AWS_ENDPOINT_URL_STS=self.url + "/")
            self.assertEqual(self.complete(client, "sagemaker_chat/web").choices[0].message.content, "Paris")

    def test_an_error_of_aws(self) -> None:
        client = self.client({"aws_access_key_id": "AKIAEXAMPLE", "aws_secret_access_key": "secret", "api_base": self.url + "/nowhere"})
        with self.assertRaises(fairlead.FairleadError) as raised:
            self.complete(client)
        self.assertTrue(raised.exception.message)


if __name__ == "__main__":
    unittest.main()

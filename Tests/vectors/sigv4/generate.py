#!/usr/bin/env python3
"""Writes requests and the signatures that AWS's own SDK gives them, for Tests/FairleadAuthTests.

    pip install botocore && python3 Tests/vectors/sigv4/generate.py [--count 400] [--seed 1] [--out FILE]

Keys and requests are made up; nothing is sent.
"""

import argparse
import datetime
import json
import random
import string
from pathlib import Path
from unittest import mock
from urllib.parse import quote

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

MODELS = [
    "anthropic.claude-3-haiku-20240307-v1:0", "us.amazon.nova-pro-v1:0", "my-endpoint",
    "arn:aws:bedrock:us-east-1:123456789012:custom-model-deployment/abc123",
    "arn:aws-us-gov:bedrock:us-gov-west-1:123456789012:inference-profile/us.meta.llama3-3-70b-instruct-v1:0",
    "arn:aws-cn:sagemaker:cn-north-1:123456789012:endpoint/größe", "a b+c%20d~e*f'(g)!$&,;=@", "%3A already escaped",
]
PLACES = [
    ("bedrock", "us-east-1", "https://bedrock-runtime.us-east-1.amazonaws.com"),
    ("bedrock", "cn-north-1", "https://bedrock-runtime.cn-north-1.amazonaws.com.cn"),
    ("bedrock", "us-gov-west-1", "https://bedrock-runtime-fips.us-gov-west-1.amazonaws.com"),
    ("sagemaker", "eu-central-1", "https://runtime.sagemaker.eu-central-1.amazonaws.com"),
    ("sts", "us-west-2", "https://sts.us-west-2.amazonaws.com"),
    ("bedrock", "eu-west-1", "http://127.0.0.1:4566"), ("bedrock", "eu-west-1", "https://vpce.example.com:443/prefix"),
    ("bedrock", "eu-west-1", "http://proxy.example:80"), ("bedrock", "ap-south-1", "https://[::1]:8443"),
]
PATHS = [
    "/model/{}/converse", "/model/{}/converse-stream", "/model/{}/invoke", "/endpoints/{}/invocations", "/", "", "//{}//x/", "/{}/./y",
    "/a/../{}",
]
QUERIES = ["", "", "", "?Action=AssumeRole&Version=2011-06-15", "?b=2&a=1&a=0&empty=&flag", "?x=%2F%20y&X=%7E", "?a=1&&b", "?"]


def text(rng, letters, most):
    return "".join(rng.choice(letters) for _ in range(rng.randint(1, most)))


def case(rng):
    service, region, base = rng.choice(PLACES)
    model = rng.choice(MODELS) if rng.random() < 0.8 else text(rng, string.printable[:95] + "éß漢", 20)
    escaped = quote(model, safe=rng.choice(["", "-._~", ":", "/:@"]))
    url = base + rng.choice(PATHS).format(escaped) + rng.choice(QUERIES)
    headers = {"content-type": rng.choice(["application/json", "application/json ; charset=utf-8", "  padded \t value  "])}
    for _ in range(rng.randint(0, 2)):
        headers["x-amzn-" + text(rng, string.ascii_lowercase + "-", 8) + "z"] = text(rng, string.ascii_letters + "  \t=;:/é", 16).strip() or "v"
    body = rng.choice(["", "{}", '{"a":"größe 漢字 \U0001f6a2"}', text(rng, string.printable, 200)])
    time = datetime.datetime.fromtimestamp(rng.choice([rng.randint(0, 2**32), 951782400, 1709251199, 4107542399]), datetime.timezone.utc)
    keys = [text(rng, string.ascii_uppercase + string.digits, 20), text(rng, string.ascii_letters + "+/", 40)]
    keys.append(text(rng, string.ascii_letters + "+/=", 300) if rng.random() < 0.5 else None)
    request = AWSRequest(method=rng.choice(["POST", "POST", "GET", "PUT"]), url=url, data=body.encode(), headers=dict(headers))
    with mock.patch("botocore.auth.get_current_datetime", lambda: time.replace(tzinfo=None), create=True), \
            mock.patch("botocore.compat.get_current_datetime", lambda remove_tzinfo=True: time.replace(tzinfo=None), create=True):
        SigV4Auth(Credentials(*keys), service, region).add_auth(request)
    return {
        "method": request.method, "url": url, "headers": headers, "body": body, "time": int(time.timestamp()), "keys": keys,
        "service": service, "region": region, "date": request.headers["X-Amz-Date"], "authorization": request.headers["Authorization"]}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=400)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", default=str(Path(__file__).with_name("requests.json")))
    arguments = parser.parse_args()
    rng = random.Random(arguments.seed)
    cases = [case(rng) for _ in range(arguments.count)]
    for one in cases:
        expected = datetime.datetime.fromtimestamp(one["time"], datetime.timezone.utc).strftime("%Y%m%dT%H%M%SZ")
        assert one["date"] == expected, "the SDK took its time from elsewhere"
    Path(arguments.out).write_text("[\n" + ",\n".join(json.dumps(one, ensure_ascii=False) for one in cases) + "\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()

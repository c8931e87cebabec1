"""Fine-tuned models, through the library: whose they are, what they inherit, and to whom no key is shown because of them."""

from __future__ import annotations

import json
import os
import re
import unittest
from functools import lru_cache
from pathlib import Path
from typing import Any, Dict, Iterable, Iterator, List, Set
from unittest import mock
from urllib.parse import urlsplit

from support import HELLO, REPOSITORY, WEATHER, fairlead

VECTORS = REPOSITORY / "Tests" / "vectors" / "fine_tunes"
LOCAL = ("http://localhost", "http://127.0.0.1")
EVIL = "https://evil.example/v1"


@lru_cache(maxsize=None)
def vectors() -> List[Dict[str, Any]]:
    return [vector for path in sorted(VECTORS.glob("*.json")) for vector in json.loads(path.read_text(encoding="utf-8"))]


def client_with(environment: Dict[str, str], **config: Any) -> fairlead.Client:
    """The environment is read when a client is created."""
    with mock.patch.dict(os.environ, environment, clear=True):
        return fairlead.Client(**config)


def pointed(reply: Any, *path: str) -> Any:
    for name in path:
        reply = reply[name]
    return reply


class TableTests(unittest.TestCase):
    def test_the_library_answers_as_the_vendors_documentation_says(self) -> None:
        self.assertGreaterEqual(len(vectors()), 200)
        clients = {None: client_with({})}
        for vector in vectors():
            default = vector.get("default_provider")
            if default not in clients:
                clients[default] = client_with({}, default_provider=default)
            with self.subTest(model=vector["model"], source=vector["source"]):
                self.check(clients[default], vector, vector["expect"])

    def check(self, client: fairlead.Client, vector: Dict[str, Any], expect: Dict[str, Any]) -> None:
        options = {name: vector[name] for name in ("api_base", "base_model", "custom_llm_provider") if name in vector}
        try:
            found = client.resolve(vector["model"], **options, **vector.get("given", {})).to_dict()
        except fairlead.FairleadError as problem:
            self.assertEqual(problem.code, expect.get("error"), str(problem))
            for text in expect.get("says", []):
                self.assertIn(text, problem.message)
            return
        self.assertNotIn("error", expect, found["provider"])
        inherits = found["inherits"]
        for name, said in (("provider", found["provider"]), ("model", found["model"]), ("upstream", found["upstream_model"]),
                           ("family", found["family"]), ("rule", found["rule"]), ("fine_tune", found["fine_tune"]),
                           ("row", inherits["row"]), ("url", found["url"]),
                           ("limits", [found["limits"]["max_input_tokens"], found["limits"]["max_output_tokens"]])):
            if name in expect:
                self.assertEqual(said, expect[name], name)
        for name, value in (expect.get("price") or {}).items():
            self.assertEqual(found["price"][name], float(value))
        if "price" in expect and expect["price"] is None:
            self.assertIsNone(found["price"])
            self.assertTrue(found["price_note"])
        self.assertIn(expect.get("price_note", ""), found.get("price_note") or "")
        self.assertLessEqual(set(expect.get("quirks", [])), set(inherits["quirks"]))
        self.assertLessEqual(set(expect.get("can", [])), set(found["capabilities"]))
        for text in expect.get("url_error", []):
            self.assertIn(text, found["url_missing"])


    def test_whatever_is_nearly_an_id_is_answered_or_refused(self) -> None:
        client = client_with({})
        for model in {vector["model"] for vector in vectors()}:
            nearly = [model[:end] for end in range(1 + len(model) % 7, len(model), 7)]
            nearly += [model[:at] + other + model[at + 1:] for at, other in zip(range(len(model) % 13, len(model), 13), "/:-#@. é%{" * 40)]
            for text in nearly:
                try:
                    self.assertTrue(client.resolve(text).provider)
                except fairlead.FairleadError as problem:
                    self.assertIn(problem.code, ("invalid_request", "unknown_model"), text)


class InheritanceTests(unittest.TestCase):
    """What a fine-tune has from its base shows in the request that goes out."""

    def sent(self, model: str, environment: Dict[str, str] = {}, **request: Any) -> Dict[str, Any]:
        client = client_with({"OPENAI_API_KEY": "k", "AZURE_API_KEY": "k", "AWS_BEARER_TOKEN_BEDROCK": "k", "GROQ_API_KEY": "k",
                              "PREDIBASE_API_KEY": "k", "CLOUDFLARE_API_KEY": "k", "AZURE_API_BASE": "https://res.openai.azure.com",
                              **environment})
        return client.completion(model, request.pop("messages", HELLO), dry_run=True, **request).to_dict()

    def test_tuned_reasoning_models_take_max_completion_tokens(self) -> None:
        for model, options in (("ft:o4-mini-2025-04-16:acme:rft:AbC1", {}), ("ft:gpt-5-mini-2025-08-07:acme::AbC1", {}),
                               ("openai/ft:o4-mini:acme:rft:AbC1:ckpt-step-15", {}), ("azure/support", {"base_model": "o3-mini"}),
                               ("azure/o4-mini-2025-04-16.ft-b044a9d3cf9c4228b5d393567f693b83", {}),
                               ("azure/support", {"base_model": "gpt-5"}), ("openai/alias", {"base_model": "o3-mini"})):
            with self.subTest(model=model, **options):
                body = self.sent(model, max_tokens=9, **options)["body"]
                self.assertEqual(body.get("max_completion_tokens"), 9)
                self.assertNotIn("max_tokens", body)
                with self.assertRaises(fairlead.BadRequestError):
                    self.sent(model, temperature=0.3, **options)
                dropped = self.sent(model, temperature=0.3, drop_params=True, **options)
                self.assertNotIn("temperature", dropped["body"])

    def test_tuned_chat_models_do_not(self) -> None:
        for model in ("ft:gpt-4o-mini-2024-07-18:acme::AbC1", "azure/support"):
            body = self.sent(model, max_tokens=9, temperature=0.3)["body"]
            self.assertEqual((body["max_tokens"], body["temperature"]), (9, 0.3))

    def test_the_base_model_says_more_than_the_id(self) -> None:
        body = self.sent("ft:gpt-4o-mini-2024-07-18:acme::AbC1", max_tokens=9, base_model="o4-mini")["body"]
        self.assertEqual(body["max_completion_tokens"], 9)

    def test_a_tuned_claude_on_bedrock_thinks_as_claude_does(self) -> None:
        for arn, base in (("custom-model-deployment/abcdef123456", "anthropic.claude-sonnet-4-5-20250929-v1:0"),
                          ("provisioned-model/abcdef123456", "anthropic.claude-sonnet-4-5-20250929-v1:0"),
                          ("custom-model/anthropic.claude-sonnet-4-5-20250929-v1:0:200k/abcdef123456", None)):
            with self.subTest(arn=arn):
                sent = self.sent(f"arn:aws:bedrock:us-east-1:123456789012:{arn}", base_model=base, reasoning_effort="low", max_tokens=4096,
                                 tools=[WEATHER])
                self.assertIn("thinking", sent["body"]["additionalModelRequestFields"])
                self.assertEqual(sent["body"]["toolConfig"]["tools"][0]["toolSpec"]["name"], "weather")

    def test_a_prompt_for_an_imported_model_is_written_as_its_base_was_trained(self) -> None:
        arn = "arn:aws:bedrock:us-east-1:123456789012:imported-model/abcdef123456"
        body = self.sent(f"bedrock/llama/{arn}", base_model="meta.llama3-1-8b-instruct-v1:0")["body"]
        self.assertIn("<|start_header_id|>", body["prompt"])

    def test_an_adapter_keeps_the_tools_of_its_base(self) -> None:
        client = client_with({})
        found = client.resolve("groq/my-adapter", base_model="openai/gpt-oss-20b").to_dict()
        self.assertIn("supports_function_calling", found["capabilities"])
        body = self.sent("groq/ft:llama-3.1-8b-instant:org_1/my-lora-ef36419a0010", tools=[WEATHER])["body"]
        self.assertEqual(body["tools"][0]["function"]["name"], "weather")

    def test_an_adapter_of_predibase_is_named_beside_the_deployment(self) -> None:
        sent = self.sent("predibase/llama-3-8b:repo-name/1@7", tenant_id="t-1")
        self.assertEqual(sent["url"], "https://serving.app.predibase.com/t-1/deployments/v2/llms/llama-3-8b/generate")
        self.assertEqual(sent["body"]["parameters"]["adapter_id"], "repo-name/1@7")
        self.assertEqual(sent["body"]["parameters"]["adapter_source"], "pbase")

    def test_an_adapter_of_cloudflare_goes_in_as_it_is_given(self) -> None:
        sent = self.sent("cloudflare/@cf/mistral/mistral-7b-instruct-v0.2-lora", account_id="acc1", lora="my-adapter")
        self.assertEqual(sent["body"]["lora"], "my-adapter")

    def test_the_router_knows_the_window_and_the_capabilities_of_a_base(self) -> None:
        def deployment(model: str, base: str) -> Dict[str, Any]:
            return {"model_name": "mine", "litellm_params": {"model": model, "api_key": "k", "api_base": EVIL, "mock_response": model},
                    "model_info": {"base_model": base}}

        small, large = deployment("azure/small", "gpt-4"), deployment("azure/large", "gpt-4.1-mini")
        with fairlead.Router(model_list=[small, large], enable_pre_call_checks=True) as router:
            long = [{"role": "user", "content": "word " * 40000}]
            said = {router.completion(model="mine", messages=long).choices[0].message.content for _ in range(8)}
            self.assertEqual(said, {"azure/large"})
        bare = {"model_name": "mine", "litellm_params": {"model": "ft:gpt-3.5-turbo-0125:acme::AbC1", "api_key": "k", "mock_response": "small"}}
        tuned = {"model_name": "mine", "litellm_params": {"model": "ft:gpt-4.1-nano-2025-04-14:acme::AbC1", "api_key": "k", "mock_response": "large"}}
        with fairlead.Router(model_list=[bare, tuned], enable_pre_call_checks=True) as router:
            said = {router.completion(model="mine", messages=long).choices[0].message.content for _ in range(8)}
            self.assertEqual(said, {"large"})
            picture = [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "data:image/png;base64,AAAA"}}]}]
            said = {router.completion(model="mine", messages=picture).choices[0].message.content for _ in range(8)}
            self.assertEqual(said, {"large"})


# Whose hosts are whose, read from the catalogue's source by other code than the library's.

@lru_cache(maxsize=None)
def rows() -> Dict[str, Dict[str, Any]]:
    providers = json.loads((REPOSITORY / "catalog" / "providers.json").read_text(encoding="utf-8"))["providers"]

    def whole(name: str) -> Dict[str, Any]:
        row = providers[name]
        return {**whole(row["like"]), **row} if "like" in row else row

    return {name: whole(name) for name in providers}


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, (list, dict)):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from strings(inner)


def own_hosts(row: Dict[str, Any]) -> Set[str]:
    """Regular expressions of the provider's own hosts; where a text may stand, it has no dot at either end."""
    hosts = {host.split("/")[0] for host in strings(row.get("hosts", []))}
    bases = [row.get("base_url", "")] + [text for key in ("base_url_when", "routes", "variants") for text in strings(row.get(key, []))]
    hosts |= {urlsplit(re.sub(r"\{[^}]*\}", "GAP", base)).netloc for base in bases if base.startswith(("https://", *LOCAL))}
    return {re.escape(host).replace(r"\*", r"[a-z0-9.-]+").replace("GAP", r"[a-z0-9-]+") for host in hosts if host}


@lru_cache(maxsize=None)
def key_names(provider: str) -> Set[str]:
    row = rows()[provider]
    names = set(strings(row.get("api_key_env", [])))
    for name, variable in row.get("variables", {}).items():
        if any(part in name for part in ("token", "key", "secret", "credentials")):
            names |= set(strings(variable.get("env", [])))
    return names


def environment_of(provider: str, credentials: Path) -> Dict[str, str]:
    """Keys of that provider alone, and whatever else its addresses need."""
    row = rows()[provider]
    environment = {name: "key-of-" + name.lower() for name in key_names(provider)}
    if provider.startswith("vertex_ai") or row.get("auth") == "google_oauth":
        environment.update(dict.fromkeys(["VERTEXAI_CREDENTIALS", "GOOGLE_APPLICATION_CREDENTIALS"], str(credentials)))
        environment["VERTEXAI_PROJECT"] = "proj-1"
    if row.get("auth") == "aws_sigv4":
        environment.update({"AWS_REGION": "us-east-1"})
    for name, variable in row.get("variables", {}).items():
        for env in list(strings(variable.get("env", [])))[: 0 if "url" in name else 1]:
            environment.setdefault(env, "us-east-1" if name == "region" else "value")
    environment.pop("AWS_PROFILE", None)
    environment.pop("AWS_ROLE_ARN", None)
    for name in ("HOME", "AWS_SHARED_CREDENTIALS_FILE", "AWS_CONFIG_FILE"):
        environment[name] = "/nonexistent"
    environment["AWS_EC2_METADATA_DISABLED"] = "true"
    if "base_url" not in row:
        for env in list(strings(row.get("api_base_env", [])))[:1]:
            environment[env] = f"https://own.{provider.replace('_', '-')}.example/v1"
    return environment


def shows_a_key(request: Dict[str, Any]) -> bool:
    return "{key}" in json.dumps([request["headers"], request["url"]]) or "AWS4-HMAC" in json.dumps(request["headers"])


class KeyTests(unittest.TestCase):
    """Every id of the table against every provider's environment: a key that is there may be shown to its owner's hosts alone."""

    @classmethod
    def setUpClass(cls) -> None:
        import tempfile
        folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(folder.cleanup)
        cls.credentials = Path(folder.name) / "adc.json"
        cls.credentials.write_text(json.dumps(
            {"type": "authorized_user", "client_id": "i", "client_secret": "s", "refresh_token": "r"}))

    def ids(self) -> List[str]:
        ids = list(dict.fromkeys(vector["model"] for vector in vectors()))
        recorded = Path(os.environ.get("FAIRLEAD_CONFORMANCE", REPOSITORY.parent / "shared" / "conformance")) / "resolve.jsonl"
        if recorded.exists():
            for line in recorded.read_text(encoding="utf-8").splitlines():
                case = json.loads(line)
                if case["class"] in ("fine_tuned", "edge", "api_base", "custom_provider"):
                    ids.append(case["input"]["model"])
        return list(dict.fromkeys(ids))

    def owners(self, provider: str) -> List[re.Pattern[str]]:
        names = key_names(provider)
        sharing = [other for other in rows() if other == provider or key_names(other) & names or
                   (rows()[other].get("auth") == rows()[provider].get("auth") and rows()[provider].get("auth") in ("aws_sigv4", "google_oauth"))]
        hosts = set().union(*(own_hosts(rows()[other]) for other in sharing))
        hosts |= {re.escape(f"own.{other.replace('_', '-')}.example") for other in sharing}
        return [re.compile(host + r"(:\d+)?") for host in hosts]

    def leaks(self, client: fairlead.Client, owners: List[re.Pattern[str]], model: str, **options: Any) -> Iterable[str]:
        try:
            request = client.completion(model, HELLO, dry_run=True, drop_params=True, **options).to_dict()
        except fairlead.FairleadError:
            return
        host = urlsplit(request["url"]).netloc
        KeyTests.requests += 1
        if shows_a_key(request):
            KeyTests.shown += 1
            is_open = not request["url"].startswith(("https://", *LOCAL))
            if is_open or not any(owner.fullmatch(host) for owner in owners):
                yield f"{model} {options}: {request['url']}"

    requests = shown = 0

    def test_no_id_brings_a_key_to_a_host_of_another(self) -> None:
        ids, found = self.ids(), []
        providers = [name for name in rows() if key_names(name)]
        self.assertGreater(len(providers), 100)
        for provider in providers:
            client = client_with(environment_of(provider, self.credentials))
            owners = self.owners(provider)
            own = sorted(own_hosts(rows()[provider]))
            look_alike = re.sub(r"\[[^]]*\]\+|\\", "x", own[0]) if own else "own.example"
            for model in ids:
                found += self.leaks(client, owners, model)
                found += self.leaks(client, owners, f"{provider}/{model}")
            for model in ids[::7]:
                for base in (EVIL, f"https://{look_alike}.evil.example/v1", f"https://evil.example/{look_alike}/v1", f"http://{look_alike}/v1"):
                    found += self.leaks(client, owners, model, api_base=base)
                    found += self.leaks(client, owners, f"{provider}/{model}", api_base=base)
            self.assertEqual(found[:5], [], provider)
        # Neither is the test asleep: most providers' own ids do get their keys.
        self.assertGreater(KeyTests.shown, 10000)


if __name__ == "__main__":
    unittest.main()

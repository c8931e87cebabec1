"""Embeddings, in the format of every vendor that has them: a table of formats, each a family of its own.

Sources: https://platform.openai.com/docs/api-reference/embeddings, https://ai.google.dev/api/embeddings,
https://cloud.google.com/vertex-ai/generative-ai/docs/model-reference/text-embeddings-api, https://docs.cohere.com/reference/embed,
https://docs.aws.amazon.com/bedrock/latest/userguide/model-parameters-titan-embed-text.html and …-embed.html,
https://docs.ollama.com/api/embed, https://cloud.ibm.com/apidocs/watsonx-ai#text-embeddings, and
https://huggingface.co/docs/text-embeddings-inference.

A text's vector is made of its hash, so that the same text has the same one everywhere; each number fits a 32-bit float.
"""

from __future__ import annotations

import base64
import hashlib
import re
import struct
from typing import Any, Callable, Dict, List, Optional
from urllib.parse import unquote

from families import azure, bedrock, cohere, gemini, ollama, openai_chat, text_generation_inference, watsonx
from message import Ask, Reply, Request, Said, Target, json_reply

USUAL, MOST = 8, 4096


def vector(text: str, length: int) -> List[float]:
    digest = hashlib.sha256(text.encode()).digest()
    return [(digest[place % 32] - 128) / 128 for place in range(length)]


def tokens(inputs: List[str]) -> int:
    return sum(max(1, len(one) // 4) for one in inputs)


class Format:
    """One vendor's: what its path is, what a body may have, how it names things and how it answers."""

    VECTORS: List[str]

    def __init__(
        self, name: str, vendor: Any, path: str, fields: str, read: Callable[[Dict[str, Any]], Any],
        write: Callable[["Format", Request, List[List[float]], int], Any], dimensions: Callable[[Dict[str, Any]], Any],
        needs_key: bool = True, prefers: Callable[[Request], bool] = lambda request: True,
    ):
        self.NAME, self.VECTORS, self.vendor = name, [*vendor.VECTORS], vendor
        self.path, self.fields, self.read, self.write = re.compile(path), set(fields.split()), read, write
        self.dimensions, self.needs_key, self.prefers = dimensions, needs_key, prefers
        self.error = vendor.error

    def accepts(self, request: Request) -> bool:
        return self.path.search(request.raw_path) is not None and self.prefers(request)

    def target(self, request: Request) -> Target:
        match = self.path.search(request.raw_path)
        named = unquote(match.group(1)) if match and match.re.groups else ""
        body = request.object
        headers = request.headers
        proof = headers.get("authorization", "")
        signed = re.search(r"Credential=([^/,\s]+)", proof)
        key = signed.group(1) if signed else headers.get("api-key") or headers.get("x-goog-api-key") or proof.rpartition(" ")[2]
        return Target(self.NAME, named or str(body.get("model") or body.get("model_id") or ""), key)

    def refuse(self, request: Request) -> Optional[Reply]:
        to, body = self.target(request), request.body
        if self.needs_key and not to.key:
            return self.error(401)
        if request.method != "POST" or not isinstance(body, dict):
            return self.error(400, "the body is not a JSON object")
        for name in body:
            if name not in self.fields:
                return self.error(400, f"unknown member: {name}")
        if not to.model:
            return self.error(400, "model is required")
        try:
            inputs = self.read(body)
        except (KeyError, TypeError, IndexError) as missing:
            return self.error(400, f"there is no {missing}")
        if not inputs or not all(isinstance(one, str) for one in inputs):
            return self.error(400, "the input is none")
        length = self.dimensions(body)
        if length is not None and (type(length) is not int or not 0 < length <= MOST):
            return self.error(400, f"dimensions must be between 1 and {MOST}")
        return None

    def answer(self, request: Request, speak: Callable[[Ask], Said]) -> Reply:
        inputs = self.read(request.object)
        length = self.dimensions(request.object) or USUAL
        return json_reply(200, self.write(self, request, [vector(one, length) for one in inputs], tokens(inputs)))

    def finish(self, request: Request, reply: Reply) -> Reply:
        return reply


# OpenAI

def openai_inputs(body: Dict[str, Any]) -> List[str]:
    given = body["input"]
    if isinstance(given, str):
        return [given]
    if all(isinstance(one, int) for one in given):
        return [str(given)]
    return [one if isinstance(one, str) else str(one) for one in given]


def openai_answer(this: Format, request: Request, vectors: List[List[float]], count: int) -> Any:
    def shown(one: List[float]) -> Any:
        is_coded = request.object.get("encoding_format") == "base64"
        return base64.b64encode(struct.pack(f"<{len(one)}f", *one)).decode() if is_coded else one

    data = [{"object": "embedding", "index": index, "embedding": shown(one)} for index, one in enumerate(vectors)]
    # Nothing says that they come in order.
    return {"object": "list", "data": data[::-1], "model": this.target(request).model, "usage": {"prompt_tokens": count, "total_tokens": count}}


OPENAI = "model input dimensions encoding_format user"

# Google

def google_text(content: Dict[str, Any]) -> str:
    return "".join(part["text"] for part in content["parts"])


def counted(this: Format, request: Request, vectors: List[List[float]], count: int) -> Any:
    statistics = {"truncated": False, "token_count": count // len(vectors) or 1}
    return {"predictions": [{"embeddings": {"values": one, "statistics": statistics}} for one in vectors]}


# Cohere

def cohere_answer(this: Format, request: Request, vectors: List[List[float]], count: int) -> Any:
    made = {"id": cohere.identifier(), "texts": request.object.get("texts", []), "response_type": "embeddings_by_type"}
    return {**made, "embeddings": {"float": vectors}, "meta": {"billed_units": {"input_tokens": count}}}


def titan_answer(this: Format, request: Request, vectors: List[List[float]], count: int) -> Any:
    return {"embedding": vectors[0], "embeddingsByType": {"float": vectors[0]}, "inputTextTokenCount": count}


def ollama_answer(this: Format, request: Request, vectors: List[List[float]], count: int) -> Any:
    return {"model": request.object["model"], "embeddings": vectors, "total_duration": 1, "load_duration": 1, "prompt_eval_count": count}


def watsonx_answer(this: Format, request: Request, vectors: List[List[float]], count: int) -> Any:
    return {"model_id": request.object["model_id"], "created_at": "2026-11-01T00:00:00.000Z",
            "results": [{"embedding": one} for one in vectors], "input_token_count": count}


GOOGLE_PATH = r"/v1(?:beta1)?/projects/[^/]+/locations/[^/]+/(?:publishers/google/models|endpoints)/([^/]+)"
INVOKE = r"/model/([^/]*%s[^/]*)/invoke$"
FAMILIES = [
    Format("azure_embeddings", azure, r"/openai/deployments/([^/]+)/embeddings$", OPENAI, openai_inputs, openai_answer,
           lambda body: body.get("dimensions"), prefers=lambda request: "api-version" in request.query),
    Format("watsonx_embeddings", watsonx, r"/ml/v1/text/embeddings$", "model_id project_id space_id inputs parameters",
           lambda body: body["inputs"], watsonx_answer, lambda body: None, prefers=lambda request: "version" in request.query),
    Format("mistral_embeddings", openai_chat, r"/embeddings$", "model input output_dimension output_dtype encoding_format metadata",
           openai_inputs, openai_answer, lambda body: body.get("output_dimension"),
           prefers=lambda request: "mistral" in str(request.object.get("model"))),
    Format("openai_embeddings", openai_chat, r"/embeddings$", OPENAI, openai_inputs, openai_answer, lambda body: body.get("dimensions")),
    Format("gemini_embeddings", gemini, r"/v1(?:beta)?/models/([^/]+):batchEmbedContents$", "requests",
           lambda body: [google_text(one["content"]) for one in body["requests"]],
           lambda this, request, vectors, count: {"embeddings": [{"values": one} for one in vectors]},
           lambda body: body["requests"][0].get("outputDimensionality")),
    Format("vertex_embeddings", gemini, GOOGLE_PATH + ":predict$", "instances parameters",
           lambda body: [one["content"] for one in body["instances"]], counted,
           lambda body: (body.get("parameters") or {}).get("outputDimensionality")),
    Format("vertex_content", gemini, GOOGLE_PATH + ":embedContent$", "content outputDimensionality taskType title autoTruncate embedContentConfig",
           lambda body: [google_text(body["content"])],
           lambda this, request, vectors, count: {"embedding": {"values": vectors[0]}, "usageMetadata": {"promptTokenCount": count}},
           lambda body: body.get("outputDimensionality")),
    Format("cohere_embeddings", cohere, r"/v2/embed$", "model texts images inputs input_type embedding_types output_dimension max_tokens truncate priority",
           lambda body: body["texts"], cohere_answer, lambda body: body.get("output_dimension")),
    Format("cohere_invoke", bedrock, INVOKE % r"cohere\.embed", "texts images inputs input_type embedding_types output_dimension truncate",
           lambda body: body["texts"], cohere_answer, lambda body: body.get("output_dimension")),
    Format("titan_embeddings", bedrock, INVOKE % r"titan-embed", "inputText dimensions normalize embeddingTypes",
           lambda body: [body["inputText"]], titan_answer, lambda body: body.get("dimensions")),
    Format("ollama_embeddings", ollama, r"/api/embed$", "model input truncate options keep_alive dimensions", openai_inputs, ollama_answer,
           lambda body: body.get("dimensions"), needs_key=False),
    Format("tei_embeddings", text_generation_inference, r"/models/(.+)/pipeline/feature-extraction$",
           "inputs normalize truncate truncation_direction prompt_name dimensions",
           lambda body: [body["inputs"]] if isinstance(body["inputs"], str) else body["inputs"],
           lambda this, request, vectors, count: vectors, lambda body: body.get("dimensions")),
]

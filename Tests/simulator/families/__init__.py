"""The wire families, one module each with the same functions.

    NAME                     the family's name in scripts and records
    VECTORS                  folders of Tests/vectors/wire where a bare vector name is looked for, in this order
    accepts(request)         whether the path is one of this family's
    target(request)          model, key and stream of the request, read leniently: scripts are matched against it
    refuse(request)          the vendor's own answer to a request it would not accept, or None
    answer(request, speak)   the reply to a request that was not refused; speak(Ask) -> Said is the simulated model
    error(status, message)   the vendor's error body for a status
    finish(request, reply)   the last touch to any reply, recorded ones as well

Paths are matched from their end, so that a simulated host may have a prefix of its own: /eu/v1/chat/completions.

A new family is one module here and its name in the list below; the first that accepts a path has it.
"""

from . import (
    anthropic, aws_identity, azure, bedrock, bedrock_invoke, cloud_identity, cohere, embeddings, fine_tuning, gemini, google_oauth, ollama,
    openai_chat, openai_responses, openai_text, replicate, sagemaker, text_generation_inference, watsonx,
)

FAMILIES = [
    aws_identity, cloud_identity, google_oauth, fine_tuning, *embeddings.FAMILIES, bedrock, bedrock_invoke, sagemaker, anthropic, gemini, cohere,
    ollama, watsonx, replicate, text_generation_inference, openai_responses, azure, openai_text, openai_chat,
]


def family_of(request):
    return next((family for family in FAMILIES if family.accepts(request)), None)

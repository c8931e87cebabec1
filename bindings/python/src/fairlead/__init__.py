"""One completion call and one router over every LLM provider.

    reply = fairlead.completion(model="gpt-4o-mini", messages=[{"role": "user", "content": "Hello!"}])
    print(reply.choices[0].message.content)
"""

from ._aio import AsyncStream
from ._call import Stream
from ._client import (
    Client,
    acompare,
    acompletion,
    aembedding,
    afine_tuned_models,
    afine_tuning_job,
    compare,
    completion,
    embedding,
    fine_tuned_models,
    fine_tuning_job,
    resolve,
    simulate,
)
from ._errors import (
    APIConnectionError,
    APIError,
    AuthenticationError,
    BadGatewayError,
    BadRequestError,
    Cancelled,
    ContentPolicyViolationError,
    ContextWindowExceededError,
    FairleadError,
    InternalServerError,
    NotFoundError,
    PaymentRequiredError,
    PermissionDeniedError,
    RateLimitError,
    RouterRateLimitError,
    ServiceUnavailableError,
    StreamTruncatedError,
    Timeout,
    UnprocessableEntityError,
    UnsupportedParamsError,
)
from ._library import lib as _lib
from ._reply import Reply
from ._reply import read as _read
from ._router import Router

__version__ = "0.1.0"

__all__ = [
    "APIConnectionError", "APIError", "AsyncStream", "AuthenticationError", "BadGatewayError", "BadRequestError", "Cancelled", "Client",
    "ContentPolicyViolationError", "ContextWindowExceededError", "FairleadError", "InternalServerError", "NotFoundError",
    "PaymentRequiredError", "PermissionDeniedError", "RateLimitError", "Reply", "Router", "RouterRateLimitError",
    "ServiceUnavailableError", "Stream", "StreamTruncatedError", "Timeout", "UnprocessableEntityError", "UnsupportedParamsError",
    "acompare", "acompletion", "aembedding", "afine_tuned_models", "afine_tuning_job", "build_info", "compare", "completion", "embedding",
    "fine_tuned_models", "fine_tuning_job", "library_version", "resolve", "simulate",
]


def library_version() -> str:
    """The version of the library that was loaded."""
    return str(_lib.fairlead_version().decode())


def build_info() -> Reply:
    """What the library was built with and runs on."""
    info: Reply = _read(_lib.fairlead_build_info().decode())
    return info

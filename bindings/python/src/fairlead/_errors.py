"""Exceptions by LiteLLM's names, one for each status of include/fairlead.h."""

from __future__ import annotations

import ctypes
import json
from typing import Any, Dict, List, Optional, Type, Union

from ._library import lib, text_of
from ._reply import Reply, read


class FairleadError(Exception):
    """Anything the library reports.

    `status` is the library's name for what went wrong ("rate_limit"), `status_code` the HTTP status: the provider's where there
    was one, else the one this kind of error usually has. `code`, `type` and `param` are OpenAI's. `attempts` is the account
    of every deployment that was tried; `body` all of the error's JSON.
    """

    status_code: int = 500

    def __init__(
        self,
        message: str,
        llm_provider: Optional[str] = None,
        model: Optional[str] = None,
        *,
        status: Optional[str] = None,
        status_code: Optional[int] = None,
        body: Optional[Dict[str, Any]] = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.llm_provider = llm_provider
        self.model = model
        self.status = status
        self.body: Dict[str, Any] = body if body is not None else {}
        error = self.body.get("error") or {}
        if status_code is not None:
            self.status_code = status_code
        self.code: Optional[str] = error.get("code")
        self.type: Optional[str] = error.get("type")
        self.param: Optional[str] = error.get("param")
        self.retryable: bool = error.get("retryable") is True
        self.retry_after_ms: Optional[int] = error.get("retry_after_ms")
        self.request_id: Optional[str] = error.get("request_id")
        self.attempts: List[Any] = error.get("attempts") or []

    def __reduce__(self) -> Any:
        # Exceptions are pickled by their positional arguments, which would lose all but the message.
        return _restored, (type(self), self.message, self.__dict__)


def _restored(kind: Type[FairleadError], message: str, state: Dict[str, Any]) -> FairleadError:
    error = kind(message)
    error.__dict__.update(state)
    return error


class APIError(FairleadError):
    pass


class APIConnectionError(APIError):
    pass


class StreamTruncatedError(APIConnectionError):
    """A stream stopped before the provider had said that it was done."""


class Timeout(APIConnectionError):
    status_code = 408


class BadRequestError(APIError):
    status_code = 400


class UnsupportedParamsError(BadRequestError):
    pass


class ContextWindowExceededError(BadRequestError):
    pass


class ContentPolicyViolationError(BadRequestError):
    pass


class PaymentRequiredError(BadRequestError):
    status_code = 402


class AuthenticationError(APIError):
    status_code = 401


class PermissionDeniedError(APIError):
    status_code = 403


class NotFoundError(APIError):
    status_code = 404


class UnprocessableEntityError(APIError):
    status_code = 422


class RateLimitError(APIError):
    status_code = 429


class RouterRateLimitError(RateLimitError):
    """Every deployment of a router's group is cooling down."""


class InternalServerError(APIError):
    status_code = 500


class BadGatewayError(APIError):
    status_code = 502


class ServiceUnavailableError(APIError):
    status_code = 503


class Cancelled(FairleadError):
    """The stream was closed while it was being read."""

    status_code = 499


# By fairlead_status. A number of a later version falls back to its group of ten, as the header says.
KINDS: Dict[int, Type[FairleadError]] = {
    10: BadRequestError, 11: BadRequestError, 12: UnsupportedParamsError, 13: BadRequestError, 14: BadRequestError, 15: BadRequestError,
    20: AuthenticationError, 21: PermissionDeniedError, 22: NotFoundError, 23: BadRequestError, 24: ContextWindowExceededError,
    25: ContentPolicyViolationError, 26: UnprocessableEntityError, 27: PaymentRequiredError,
    30: RateLimitError, 31: ServiceUnavailableError, 32: InternalServerError, 33: RouterRateLimitError,
    40: APIConnectionError, 41: Timeout, 42: StreamTruncatedError, 43: APIConnectionError, 44: APIConnectionError, 45: Cancelled,
    50: APIError,
}
GROUPS: Dict[int, Type[FairleadError]] = {1: BadRequestError, 2: BadRequestError, 3: InternalServerError, 4: APIConnectionError}


def kind_of(status: int, http_status: Optional[int]) -> Type[FairleadError]:
    if status == 32 and http_status == 502:
        return BadGatewayError
    return KINDS.get(status) or GROUPS.get(status // 10, APIError)


# What an HTTP status would not tell of a class, LiteLLM's or OpenAI's, or where there is none.
MOCKED: Dict[str, str] = {
    "ContextWindowExceededError": "context_window", "ContentPolicyViolationError": "content_policy", "Timeout": "timeout",
    "APITimeoutError": "timeout", "StreamTruncatedError": "stream_truncated", "APIConnectionError": "connection",
}


def mocked(error: Union[BaseException, Type[BaseException]]) -> Dict[str, Any]:
    """The `error` of a `mock_response` that is an exception: by its status, its class or its HTTP status, else a server's error."""
    kind = error if isinstance(error, type) else type(error)
    names = [one.__name__ for one in kind.__mro__]
    status: Any = error.status if isinstance(error, FairleadError) else None
    if not status:
        status = next((MOCKED[name] for name in names if name in MOCKED), None)
    if not status:
        own = (getattr(globals().get(name), "status_code", None) for name in names)
        status = next((code for code in (getattr(error, "status_code", None), *own) if isinstance(code, int) and 400 <= code < 600), 500)
    message = "" if isinstance(error, type) else str(getattr(error, "message", None) or error)
    return {"status": status, **({"message": message} if message else {})}


def taken(status: int, handle: ctypes.c_void_p) -> FairleadError:
    """The exception for a status and its error object, which is freed."""
    name = lib.fairlead_status_name(status).decode()
    if not handle:
        return kind_of(status, None)(name, status=name)
    length = ctypes.c_size_t()
    try:
        message = text_of(lib.fairlead_error_message(handle, ctypes.byref(length)), length)
        body: Reply = read(text_of(lib.fairlead_error_json(handle, ctypes.byref(length)), length) or "{}")
    except json.JSONDecodeError as problem:
        return APIError(f"the library's error is not JSON: {problem}", status=name)
    finally:
        lib.fairlead_error_free(handle)
    error = body.get("error") or {}
    http_status = error.get("http_status") or 0
    # An answer that could not be read came with a 200, which is no error's status.
    status_code = http_status if http_status >= 400 else None
    return kind_of(status, status_code)(
        message, error.get("provider"), error.get("model"), status=name, status_code=status_code, body=body)

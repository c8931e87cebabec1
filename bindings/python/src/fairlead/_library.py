"""Finds the shared library and declares every function of include/fairlead.h."""

from __future__ import annotations

import ctypes
import os
from ctypes import POINTER, c_char_p, c_double, c_int, c_int64, c_size_t, c_uint64, c_void_p
from pathlib import Path
from typing import Any, Dict, List, Tuple, Union

SONAME = "libfairlead.so.1"
PACKAGE = Path(__file__).resolve().parent

OUT = POINTER(c_void_p)
LENGTH = POINTER(c_size_t)
TEXT = (c_char_p, c_size_t)
LogFunction = ctypes.CFUNCTYPE(None, c_int, c_void_p, c_size_t, c_void_p)

# Text that may hold NUL bytes, or be asked for by length, comes back as an address: ctypes would cut it at the first NUL.
FUNCTIONS: Dict[str, Tuple[Any, Tuple[Any, ...]]] = {
    "fairlead_status_name": (c_char_p, (c_int,)),
    "fairlead_version": (c_char_p, ()),
    "fairlead_version_number": (c_int, ()),
    "fairlead_build_info": (c_char_p, ()),
    "fairlead_client_create": (c_int, (*TEXT, OUT, OUT)),
    "fairlead_client_free": (None, (c_void_p,)),
    "fairlead_resolve": (c_int, (c_void_p, *TEXT, OUT, OUT)),
    "fairlead_complete": (c_int, (c_void_p, *TEXT, OUT, OUT)),
    "fairlead_embed": (c_int, (c_void_p, *TEXT, OUT, OUT)),
    "fairlead_embed_start": (c_int, (c_void_p, *TEXT, OUT, OUT)),
    "fairlead_fine_tuning_job": (c_int, (c_void_p, *TEXT, OUT, OUT)),
    "fairlead_fine_tuned_models": (c_int, (c_void_p, *TEXT, OUT, OUT)),
    "fairlead_compare": (c_int, (c_void_p, *TEXT, OUT, OUT)),
    "fairlead_compare_start": (c_int, (c_void_p, *TEXT, OUT, OUT)),
    "fairlead_call_start": (c_int, (c_void_p, *TEXT, OUT, OUT)),
    "fairlead_call_next": (c_int, (c_void_p, c_int64, OUT, OUT)),
    "fairlead_call_cancel": (None, (c_void_p,)),
    "fairlead_call_pause": (None, (c_void_p, c_int)),
    "fairlead_call_free": (None, (c_void_p,)),
    "fairlead_queue_create": (c_int, (*TEXT, OUT, OUT)),
    "fairlead_queue_fd": (c_int, (c_void_p,)),
    "fairlead_queue_add": (c_int, (c_void_p, c_void_p, c_uint64, OUT)),
    "fairlead_queue_next": (c_int, (c_void_p, c_int64, OUT, POINTER(c_uint64), OUT, OUT)),
    "fairlead_queue_free": (None, (c_void_p,)),
    "fairlead_router_create": (c_int, (c_void_p, *TEXT, OUT, OUT)),
    "fairlead_router_update": (c_int, (c_void_p, *TEXT, OUT)),
    "fairlead_router_state": (c_int, (c_void_p, *TEXT, OUT, OUT)),
    "fairlead_router_free": (None, (c_void_p,)),
    "fairlead_router_complete": (c_int, (c_void_p, *TEXT, OUT, OUT)),
    "fairlead_router_embed": (c_int, (c_void_p, *TEXT, OUT, OUT)),
    "fairlead_router_embed_start": (c_int, (c_void_p, *TEXT, OUT, OUT)),
    "fairlead_router_call_start": (c_int, (c_void_p, *TEXT, OUT, OUT)),
    "fairlead_simulate": (c_int, (c_void_p, *TEXT, OUT, OUT)),
    "fairlead_reply_json": (c_void_p, (c_void_p, LENGTH)),
    "fairlead_reply_text": (c_void_p, (c_void_p, LENGTH)),
    "fairlead_reply_string": (c_void_p, (c_void_p, c_char_p, LENGTH)),
    "fairlead_reply_integer": (c_int64, (c_void_p, c_char_p, c_int64)),
    "fairlead_reply_number": (c_double, (c_void_p, c_char_p, c_double)),
    "fairlead_reply_count": (c_int64, (c_void_p, c_char_p)),
    "fairlead_reply_free": (None, (c_void_p,)),
    "fairlead_error_code": (c_int, (c_void_p,)),
    "fairlead_error_message": (c_void_p, (c_void_p, LENGTH)),
    "fairlead_error_json": (c_void_p, (c_void_p, LENGTH)),
    "fairlead_error_string": (c_void_p, (c_void_p, c_char_p, LENGTH)),
    "fairlead_error_integer": (c_int64, (c_void_p, c_char_p, c_int64)),
    "fairlead_error_count": (c_int64, (c_void_p, c_char_p)),
    "fairlead_error_free": (None, (c_void_p,)),
    "fairlead_request_create": (c_int, (c_char_p, OUT)),
    "fairlead_request_append_message": (c_int, (c_void_p, c_char_p, *TEXT, OUT)),
    "fairlead_request_set_string": (c_int, (c_void_p, c_char_p, *TEXT, OUT)),
    "fairlead_request_set_json": (c_int, (c_void_p, c_char_p, *TEXT, OUT)),
    "fairlead_request_set_integer": (c_int, (c_void_p, c_char_p, c_int64, OUT)),
    "fairlead_request_set_number": (c_int, (c_void_p, c_char_p, c_double, OUT)),
    "fairlead_request_json": (c_void_p, (c_void_p, LENGTH)),
    "fairlead_request_free": (None, (c_void_p,)),
    "fairlead_log_set": (None, (c_int, LogFunction, c_void_p)),
}


def candidates() -> List[Union[str, Path]]:
    """Where the library may be. One that was named is the only one: another in its place would be a surprise."""
    named = os.environ.get("FAIRLEAD_LIBRARY")
    if named:
        return [named]
    places: List[Union[str, Path]] = [PACKAGE / "libfairlead.so"]
    if PACKAGE.parents[1].name == "python" and PACKAGE.parents[2].name == "bindings":
        places.append(PACKAGE.parents[3] / "build" / "libfairlead.so")
    return [*places, SONAME]


def load() -> ctypes.CDLL:
    tried = []
    for candidate in candidates():
        try:
            library = ctypes.CDLL(str(candidate))
        except OSError as problem:
            tried.append(str(problem))
            continue
        for name, (result, arguments) in FUNCTIONS.items():
            try:
                function = getattr(library, name)
            except AttributeError:
                raise ImportError(f"{candidate} has no {name}: it is of an older version than this package") from None
            function.restype, function.argtypes = result, arguments
        return library
    raise ImportError(
        "the fairlead library was not found; tried " + "; ".join(tried)
        + ". Run 'make' in the repository, install the library, or set FAIRLEAD_LIBRARY to its path.")


lib = load()


def text_of(address: Any, length: c_size_t) -> str:
    """Borrowed text as a string of our own."""
    return ctypes.string_at(address, length.value).decode("utf-8") if address else ""

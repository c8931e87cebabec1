"""The library's JSON reader and Python's agree on mutated texts: the same ones are accepted, and they mean the same.

    python3 Tests/json/differential.py [COUNT [SEED]]
"""

import ctypes
import json
import random
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
COUNT = int(sys.argv[1]) if len(sys.argv) > 1 else 150_000
SEED = int(sys.argv[2]) if len(sys.argv) > 2 else 20_261_121

sys.set_int_max_str_digits(0)
library = ctypes.CDLL(str(ROOT / "build" / "libfairlead.so"))
library.fairlead_request_json.restype = ctypes.c_char_p
for function in ("set_json", "json", "free"):
    getattr(library, f"fairlead_request_{function}").argtypes = {
        "set_json": [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_void_p],
        "json": [ctypes.c_void_p, ctypes.c_void_p],
        "free": [ctypes.c_void_p],
    }[function]

request = ctypes.c_void_p()
assert library.fairlead_request_create(b"m", ctypes.byref(request)) == 0

SEEDS = [
    b'{"a": [1, -2.5e-3, 0.0, 1E+9, true, false, null], "b": {"": "", "c\\u00e9": "\\ud83d\\ude00 \\"q\\" \\\\ \\/ \\b\\f\\n\\r\\t"}}',
    '{"messages": [{"role": "user", "content": "Ça va? 今日 🌍 \u2028 \x7f"}], "stop": ["\\n", "\\u0000"]}'.encode(),
    b'[[[[]]], {}, [{}], "", 0, -0, 1234567890123456789012345678901234567890, 1e400, 0.1, "\\ud800", "\\udc00\\ud800"]',
    b' \t\r\n{ "k" : [ "v" , { "k" : 1 , "k" : 2 } ] } \n',
    b'"plain text that is longer than eight bytes, with a quote \\" late in it"',
]
for path in sorted((ROOT / "Tests" / "vectors").rglob("*.json"))[:60]:
    text = path.read_bytes()
    if len(text) < 4000:
        SEEDS.append(text)

ALPHABET = [b"{", b"}", b"[", b"]", b",", b":", b'"', b"\\", b"\\u", b"\\ud83d", b"0", b"1", b"-", b"+", b".", b"e", b"E", b"true", b"null", b"false",
            b"NaN", b"Infinity", b" ", b"\n", b"\0", b"\x1f", b"\x7f", b"\x80", b"\xc0\x80", b"\xc3\xa9", b"\xe2\x82", b"\xed\xa0\x80",
            b"\xf0\x9f\x98\x80", b"\xf4\x90\x80\x80", b"\xef\xbb\xbf", b"/", b"'", b'""', b"{}", b"[]", b"1e5", b"-0", b"01", b"\\/"]


def mutate(text, random):
    text = bytearray(text)
    for _ in range(random.choice((0, 1, 1, 1, 2, 3, 6))):
        at = random.randrange(len(text) + 1)
        kind = random.randrange(6)
        if kind == 0 and text:
            del text[at : at + random.randrange(1, 5)]
        elif kind == 1:
            text[at:at] = random.choice(ALPHABET)
        elif kind == 2 and at < len(text):
            text[at] = random.randrange(256)
        elif kind == 3:
            text = text[:at]
        elif kind == 4:
            other = random.randrange(len(text) + 1)
            text[at:at] = text[other : other + random.randrange(12)]
        else:
            text[at : at + 1] = random.choice(ALPHABET)
    return bytes(text)


def refuse(name):
    raise ValueError(name)


def read_by_python(text):
    try:
        return True, json.loads(text.decode("utf-8"), parse_constant=refuse)
    except (ValueError, RecursionError):
        return False, None


def read_by_library(text):
    if library.fairlead_request_set_json(request, b"/x", text, len(text), None) != 0:
        return False, None
    return True, json.loads(library.fairlead_request_json(request, None))["x"]


def same(a, b):
    """Equal, a lone surrogate counting as U+FFFD."""
    if isinstance(a, dict):
        return isinstance(b, dict) and same(list(a), list(b)) and all(map(same, a.values(), b.values()))
    if isinstance(a, list):
        return isinstance(b, list) and len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, str) and isinstance(b, str):
        return a.encode("utf-16", "surrogatepass").decode("utf-16", "replace") == b if a != b else True
    return type(a) is type(b) and a == b


def has_surrogate_key(value):
    if isinstance(value, dict):
        return any(any(0xD800 <= ord(c) < 0xE000 for c in k) for k in value) or any(map(has_surrogate_key, value.values()))
    return isinstance(value, list) and any(map(has_surrogate_key, value))


random = random.Random(SEED)
valid = disagreements = 0
for number in range(COUNT):
    text = mutate(random.choice(SEEDS), random)
    expected, meaning = read_by_python(text)
    accepted, read = read_by_library(text)
    valid += expected
    # Two keys that differ only in lone surrogates are one key to the library.
    if accepted != expected or (expected and not same(meaning, read) and not has_surrogate_key(meaning)):
        disagreements += 1
        if disagreements <= 10:
            print(f"input {number}: {text!r}\n  python {expected} {meaning!r}\n  library {accepted} {read!r}")
library.fairlead_request_free(request)
print(f"{COUNT} inputs, {valid} of them valid JSON, {disagreements} disagreements")
sys.exit(disagreements != 0 or valid < COUNT // 20)

#!/usr/bin/env python3
"""Writes the catalogue the library embeds: Sources/CCatalog/{models.c,providers.c,include/ccatalog.h}.

    catalog/generate.py                 takes the price table from the pinned LiteLLM wheel, by pip
    catalog/generate.py --table FILE    takes it from a file
    catalog/generate.py --providers     writes what does not need it: the providers' rows
    catalog/generate.py … --check       writes nothing, fails if the files in the repository are not what would be written

Provider rows are ours (providers.json); model rows come from the price table of LiteLLM's package (see NOTICE).
The output depends on its two inputs alone: same inputs, same bytes.
"""
import argparse
import hashlib
import json
import pathlib
import re
import subprocess
import sys
import tempfile
import zipfile
from decimal import Decimal

HERE = pathlib.Path(__file__).resolve().parent
TARGET = HERE.parent / "Sources" / "CCatalog"
LITELLM = "1.106.2"
TABLE = "litellm/model_prices_and_context_window_backup.json"

# Models of any other kind (pictures, video, search) are left out: no call of the library could use them.
MODES = ["chat", "completion", "responses", "embedding", "rerank", "moderation", "audio_transcription", "audio_speech", "realtime"]
# The table's own provider names, where they say more than whose API it is.
PROVIDERS = {"bedrock_converse": "bedrock", "fireworks_ai-embedding-models": "fireworks_ai"}
# Not said of a model by the provider but of LiteLLM's own translation.
LITELLM_ONLY = re.compile("supports_bedrock_")
KEY_SIZE = 80
SLOTS = 8192
FNV_OFFSET, FNV_PRIME = 2166136261, 16777619


class Number(str):
    """A number as it is spelt in the table, so that the price we print is the price that was published."""


def load_table(path):
    if path:
        text = pathlib.Path(path).read_text(encoding="utf-8")
    else:
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary=:all:",
                            "--dest", folder, f"litellm=={LITELLM}"], check=True)
            wheel = next(pathlib.Path(folder).glob("litellm-*.whl"))
            text = zipfile.ZipFile(wheel).read(TABLE).decode("utf-8")
    return json.loads(text, parse_float=Number, parse_int=Number)


def load_providers():
    document = json.loads((HERE / "providers.json").read_text(encoding="utf-8"))
    rows = {}
    for name, row in document["providers"].items():
        if "like" in row:
            like = rows[row["like"]]
            row = {**like, "aliases": [], "models_of": like.get("models_of", row["like"]), **{k: v for k, v in row.items() if k != "like"}}
        rows[name] = {k: v for k, v in row.items() if v not in ([], {}, None)} | ({"hosts": []} if row.get("hosts") == [] else {})
    check_providers(rows, document)
    return rows, document


def check_providers(rows, document):
    known = set(document["quirks"])
    names, hosts = {}, {}
    for name, row in rows.items():
        for spelling in [name, *row.get("aliases", [])]:
            if spelling in names:
                sys.exit(f"providers.json: {spelling} is both {names[spelling]} and {name}")
            names[spelling] = name
        for quirk in [*row.get("quirks", []), *(q for r in row.get("routes", []) for q in r.get("quirks", []))]:
            if quirk not in known:
                sys.exit(f"providers.json: {name} has an unknown quirk {quirk}")
        for host in row.get("hosts", default_hosts(row)):
            if hosts.get(host, name) != name:
                sys.exit(f"providers.json: the host {host} is both {hosts[host]}'s and {name}'s")
            hosts[host] = name


def default_hosts(row):
    base = row.get("base_url", "")
    return [] if "{" in base or not base.startswith("https://") else [base.removeprefix("https://").rstrip("/")]


def integer(value):
    if not isinstance(value, Number):
        return 0
    number = float(value)
    return int(number) if 0 < number < 2**31 and number == int(number) else 0


def with_cached_price(provider, entry):
    """Fireworks charges what it has in its cache at half the price unless it says otherwise (fireworks.ai/pricing)."""
    price = entry.get("input_cost_per_token")
    if provider != "fireworks_ai" or not isinstance(price, Number) or "cache_read_input_token_cost" in entry:
        return entry
    return entry | {"cache_read_input_token_cost": Number(Decimal(price) / 2)}


def model_rows(table, providers):
    rows = {}
    for key, entry in table.items():
        if key == "sample_spec" or "litellm_provider" not in entry:
            continue
        provider = entry["litellm_provider"]
        provider = PROVIDERS.get(provider, "vertex_ai" if provider.startswith("vertex_ai") else provider)
        if provider not in providers or entry.get("mode", "chat") not in MODES:
            continue
        if len(key.encode()) >= KEY_SIZE or not key.isprintable():
            sys.exit(f"the key {key!r} does not fit")
        rows[key] = (provider, with_cached_price(provider, entry))
    # An undated fine-tune costs what its dated snapshots cost, as long as they agree.
    for key in [k for k in rows if k.startswith("ft:")]:
        undated = re.sub(r"-\d{4}-\d{2}-\d{2}$", "", key)
        if undated not in rows and undated != key:
            dated = [rows[k] for k in rows if re.fullmatch(re.escape(undated) + r"-\d{4}-\d{2}-\d{2}", k)]
            if len({prices(entry)[:2] for _, entry in dated}) == 1:
                rows[undated] = max(dated, key=lambda pair: pair[1].get("deprecation_date", ""))
    return dict(sorted(rows.items()))


FIRST_PRICES = ["input_cost_per_token", "output_cost_per_token", "cache_read_input_token_cost", "cache_creation_input_token_cost"]


def price_order(name):
    return (FIRST_PRICES.index(name) if name in FIRST_PRICES else len(FIRST_PRICES), name)


def prices(entry):
    """((name, digits, exponent), ...): the price is digits * 10^exponent, exactly as it is written in the table."""
    found = {k: v for k, v in entry.items() if isinstance(v, Number) and "cost" in k}
    # A web search's price: that of the middle size, and those of the others where they differ.
    searches = {size.removeprefix("search_context_size_"): value for size, value in (entry.get("search_context_cost_per_query") or {}).items()}
    for size, value in searches.items():
        if size == "medium" or value != searches.get("medium"):
            found["search_context_cost_per_query" + ("" if size == "medium" else f"_{size}")] = value
    for tier in entry.get("tiered_pricing") or []:
        bound = int(float(tier["range"][0])) if isinstance(tier.get("range"), list) else 0
        for name, value in tier.items():
            if isinstance(value, Number) and "cost" in name:
                spelt = name if bound == 0 else f"{name}_above_{bound // 1000}k_tokens"
                found.setdefault(spelt, value)
    return tuple((k, *decimal(found[k])) for k in sorted(found, key=price_order))


def decimal(text):
    sign, digits, exponent = Decimal(str(text)).normalize().as_tuple()
    value = int("".join(map(str, digits)))
    if sign or value >= 2**63 or not -100 < exponent < 100:
        sys.exit(f"the price {text} does not fit")
    return (0, 0) if value == 0 else (value, exponent)


def fnv1a(data):
    state = FNV_OFFSET
    for byte in data:
        state = ((state ^ byte) * FNV_PRIME) & 0xFFFFFFFF
    return state ^ (state >> 15)


def identifier(text):
    return re.sub(r"[^A-Za-z0-9]", "_", text)


def literal(text):
    """A C string literal; \\u escapes would not survive, so everything beyond ASCII is spelt in octal."""
    out = []
    for byte in text.encode():
        out.append("\\" + chr(byte) if chr(byte) in '"\\?' else chr(byte) if 32 <= byte < 127 else f"\\{byte:03o}")
    return '"' + "".join(out) + '"'


def set_name(price_set):
    return "S" + hashlib.sha256(repr(price_set).encode()).hexdigest()[:10]


def day(entry):
    text = str(entry.get("deprecation_date") or "")
    return text.replace("-", "") if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text) else "0"


def render_models(rows):
    capabilities = sorted({k for _, e in rows.values() for k, v in e.items()
                           if v is True and k.startswith("supports_") and not LITELLM_ONLY.match(k)})
    if len(capabilities) > 64:
        sys.exit("more capabilities than bits")
    sets = sorted({prices(e) for _, e in rows.values() if prices(e)})
    names = sorted({name for s in sets for name, _, _ in s}, key=price_order)
    if len(names) > 256:
        sys.exit("more names of prices than fit")
    out = [BANNER, '#include "ccatalog.h"', '#include "names.h"', ""]
    out += [f"const uint32_t fairlead_capability_count = {len(capabilities)};",
            "const char fairlead_capability_names[][FAIRLEAD_NAME_SIZE] = {",
            *(f"    {literal(c)}," for c in capabilities), "};", ""]
    out += [f"const uint32_t fairlead_mode_count = {len(MODES)};", "const char fairlead_mode_names[][FAIRLEAD_NAME_SIZE] = {", *(f"    {literal(m)}," for m in MODES), "};", ""]
    out += ["enum {", *(f"    N_{identifier(n)}," for n in names), "};",
            f"const uint32_t fairlead_price_name_count = {len(names)};",
            "const char fairlead_price_names[][FAIRLEAD_NAME_SIZE] = {", *(f"    {literal(n)}," for n in names), "};", ""]
    out += ["// Where each set of prices starts.", "enum {"]
    out += [f"    {set_name(s)}, {set_name(s)}_last = {set_name(s)} + {len(s) - 1}," for s in sets] + ["};"]
    out += ["const uint64_t fairlead_price_digits[] = {",
            *("    " + " ".join(f"{digits}," for _, digits, _ in s) for s in sets), "};", "",
            "#define K(exponent, name) ((uint8_t)(exponent) | (name) << 8)", "const uint16_t fairlead_price_kinds[] = {",
            *("    " + " ".join(f"K({exponent}, N_{identifier(name)})," for name, _, exponent in s) for s in sets)]
    out += ["};", "", f"const uint32_t fairlead_model_count = {len(rows)};", "const struct fairlead_model fairlead_models[] = {"]
    offset = 0
    for key, (provider, entry) in rows.items():
        price_set = prices(entry)
        mask = sum(1 << i for i, c in enumerate(capabilities) if entry.get(c) is True)
        output = integer(entry.get("max_output_tokens")) or (0 if integer(entry.get("max_input_tokens")) else integer(entry.get("max_tokens")))
        window = integer(entry.get("max_input_tokens"))
        out.append(f"    {{{mask:#x}, {offset}, {window}, {output}, {day(entry)}, {set_name(price_set) if price_set else 0}, "
                   f"P_{identifier(provider)}, {len(price_set)}, {MODES.index(entry.get('mode', 'chat'))}, {len(key.encode())}}},  // {key}")
        offset += len(key.encode())
    out += ["};", "", "const char fairlead_model_keys[] =", *(f"    {literal(key)}" for key in rows), "    ;"]
    out += ["", "const uint16_t fairlead_model_slots[FAIRLEAD_MODEL_SLOTS] = {"]
    slots = hash_slots(rows)
    out += ["    " + " ".join(f"{s}," for s in slots[i:i + 16]) for i in range(0, SLOTS, 16)] + ["};"]
    return "\n".join(out) + "\n"


def hash_slots(rows):
    """Open addressing: each slot holds a row's number plus one, 0 is free."""
    slots = [0] * SLOTS
    for index, key in enumerate(rows):
        slot = fnv1a(key.encode()) % SLOTS
        while slots[slot]:
            slot = (slot + 1) % SLOTS
        slots[slot] = index + 1
    return slots


def render_providers(rows, document):
    def compact(value):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    # Found without decoding any row: who has which name or host, and whose ids need no prefix.
    aliases = {alias: name for name, row in rows.items() for alias in row.get("aliases", [])}
    hosts = {host: name for name, row in rows.items() for host in row.get("hosts", default_hosts(row))}
    bare = [name for name, row in rows.items() if row.get("bare_names") or any(f.get("bare") is True for f in row.get("fine_tunes", []))]
    likely = [name for name, row in rows.items() if any(f.get("bare") == "ask" for f in row.get("fine_tunes", []))]
    lines = [f'{{"quirks":{compact(list(document["quirks"]))},', f'"model_rules":{compact(document["model_rules"])},',
             f'"aliases":{compact(aliases)},', f'"hosts":{compact(hosts)},', f'"bare":{compact(bare)},',
             f'"likely":{compact(likely)},', '"providers":{']
    last = list(rows)[-1]
    lines += [f'{compact(name)}:{compact(row)}{"" if name == last else ","}' for name, row in rows.items()] + ["}}"]
    text = "".join(lines)
    return "\n".join([BANNER, '#include "ccatalog.h"', "",
                      f"const uint32_t fairlead_provider_text_length = {len(text.encode())};",
                      "const char fairlead_provider_text[] =", *(f"    {literal(line)}" for line in lines)]) + ";\n"


def render_names(providers):
    return "\n".join([BANNER, "// The providers in the order of their rows.", "enum {",
                      *(f"    P_{identifier(name)}," for name in providers), "};"]) + "\n"


BANNER = "// Written by catalog/generate.py. Do not edit."

HEADER = BANNER + """
#ifndef FAIRLEAD_CCATALOG_H
#define FAIRLEAD_CCATALOG_H

#include <stdint.h>

#define FAIRLEAD_KEY_SIZE {key_size}
#define FAIRLEAD_NAME_SIZE 72
#define FAIRLEAD_MODEL_SLOTS {slots}

struct fairlead_model {{
    uint64_t capabilities;
    /// Where the key begins in fairlead_model_keys: an offset, so that the tables need no relocation.
    uint32_t key;
    uint32_t max_input_tokens;
    uint32_t max_output_tokens;
    /// yyyymmdd, or 0.
    uint32_t deprecation;
    uint16_t first_price;
    uint16_t provider;
    uint8_t price_count;
    uint8_t mode;
    uint8_t key_length;
}};

// The library exports what include/fairlead.h declares, and not its tables.
#pragma GCC visibility push(hidden)

extern const uint32_t fairlead_model_count;
extern const struct fairlead_model fairlead_models[];
extern const char fairlead_model_keys[];
extern const uint16_t fairlead_model_slots[FAIRLEAD_MODEL_SLOTS];
/// A price in US dollars is digits * 10^exponent: the digits here, and in the next table the exponent in the low byte and the
/// number of the price's name in the high one.
extern const uint64_t fairlead_price_digits[];
extern const uint16_t fairlead_price_kinds[];
extern const uint32_t fairlead_price_name_count;
extern const char fairlead_price_names[][FAIRLEAD_NAME_SIZE];
extern const uint32_t fairlead_capability_count;
extern const char fairlead_capability_names[][FAIRLEAD_NAME_SIZE];
extern const uint32_t fairlead_mode_count;
extern const char fairlead_mode_names[][FAIRLEAD_NAME_SIZE];

/// The provider rows, decoded when the first client is made.
extern const uint32_t fairlead_provider_text_length;
extern const char fairlead_provider_text[];

#pragma GCC visibility pop

static inline uint32_t fairlead_model_hash(uint32_t hash, const uint8_t *text, uint32_t length) {{
    for (uint32_t i = 0; i < length; i++) hash = (hash ^ text[i]) * {prime}u;
    return hash;
}}

/// The row whose key is exactly head and tail together, or -1. Neither contains a NUL.
static inline int32_t fairlead_model_find(const uint8_t *head, uint32_t head_length, const uint8_t *tail, uint32_t tail_length) {{
    if (head_length >= FAIRLEAD_KEY_SIZE || tail_length >= FAIRLEAD_KEY_SIZE - head_length) return -1;
    uint32_t hash = fairlead_model_hash(fairlead_model_hash({offset}u, head, head_length), tail, tail_length);
    for (uint32_t slot = hash ^ (hash >> 15);; slot++) {{
        uint16_t number = fairlead_model_slots[slot % FAIRLEAD_MODEL_SLOTS];
        if (number == 0) return -1;
        const struct fairlead_model *row = &fairlead_models[number - 1];
        const char *found = fairlead_model_keys + row->key;
        if (row->key_length == head_length + tail_length && __builtin_memcmp(found, head, head_length) == 0
            && __builtin_memcmp(found + head_length, tail, tail_length) == 0) return (int32_t)number - 1;
    }}
}}

/// Swift imports no array of unknown length: these hand over the addresses.
static inline const struct fairlead_model *fairlead_model_rows(void) {{ return fairlead_models; }}
static inline const char *fairlead_model_key_text(void) {{ return fairlead_model_keys; }}
static inline uint64_t fairlead_price_digits_at(uint32_t index) {{ return fairlead_price_digits[index]; }}
static inline int8_t fairlead_price_exponent_at(uint32_t index) {{ return (int8_t)fairlead_price_kinds[index]; }}
static inline uint8_t fairlead_price_name_at(uint32_t index) {{ return (uint8_t)(fairlead_price_kinds[index] >> 8); }}
static inline const char *fairlead_capability_name_table(void) {{ return fairlead_capability_names[0]; }}
static inline const char *fairlead_price_name_table(void) {{ return fairlead_price_names[0]; }}
static inline const char *fairlead_mode_name_table(void) {{ return fairlead_mode_names[0]; }}
static inline const char *fairlead_provider_rows(void) {{ return fairlead_provider_text; }}

#endif
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--table", help="LiteLLM's price table, instead of the pinned wheel's")
    parser.add_argument("--providers", action="store_true", help="leave the model rows as they are")
    parser.add_argument("--check", action="store_true", help="write nothing, compare")
    arguments = parser.parse_args()
    providers, document = load_providers()
    files = {} if arguments.providers else {"models.c": render_models(model_rows(load_table(arguments.table), providers))}
    files |= {
        "providers.c": render_providers(providers, document),
        "names.h": render_names(providers),
        "include/ccatalog.h": HEADER.format(slots=SLOTS, key_size=KEY_SIZE, offset=FNV_OFFSET, prime=FNV_PRIME),
    }
    for name, text in files.items():
        path = TARGET / name
        if arguments.check and (not path.exists() or path.read_text(encoding="utf-8") != text):
            sys.exit(f"{path} is not what catalog/generate.py writes")
        if not arguments.check:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    print(f"{len(providers)} providers, {', '.join(files)}")


if __name__ == "__main__":
    main()

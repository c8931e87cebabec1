// Written by catalog/generate.py. Do not edit.
#ifndef FAIRLEAD_CCATALOG_H
#define FAIRLEAD_CCATALOG_H

#include <stdint.h>

#define FAIRLEAD_KEY_SIZE 80
#define FAIRLEAD_NAME_SIZE 72
#define FAIRLEAD_MODEL_SLOTS 8192

struct fairlead_model {
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
};

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

static inline uint32_t fairlead_model_hash(uint32_t hash, const uint8_t *text, uint32_t length) {
    for (uint32_t i = 0; i < length; i++) hash = (hash ^ text[i]) * 16777619u;
    return hash;
}

/// The row whose key is exactly head and tail together, or -1. Neither contains a NUL.
static inline int32_t fairlead_model_find(const uint8_t *head, uint32_t head_length, const uint8_t *tail, uint32_t tail_length) {
    if (head_length >= FAIRLEAD_KEY_SIZE || tail_length >= FAIRLEAD_KEY_SIZE - head_length) return -1;
    uint32_t hash = fairlead_model_hash(fairlead_model_hash(2166136261u, head, head_length), tail, tail_length);
    for (uint32_t slot = hash ^ (hash >> 15);; slot++) {
        uint16_t number = fairlead_model_slots[slot % FAIRLEAD_MODEL_SLOTS];
        if (number == 0) return -1;
        const struct fairlead_model *row = &fairlead_models[number - 1];
        const char *found = fairlead_model_keys + row->key;
        if (row->key_length == head_length + tail_length && __builtin_memcmp(found, head, head_length) == 0
            && __builtin_memcmp(found + head_length, tail, tail_length) == 0) return (int32_t)number - 1;
    }
}

/// Swift imports no array of unknown length: these hand over the addresses.
static inline const struct fairlead_model *fairlead_model_rows(void) { return fairlead_models; }
static inline const char *fairlead_model_key_text(void) { return fairlead_model_keys; }
static inline uint64_t fairlead_price_digits_at(uint32_t index) { return fairlead_price_digits[index]; }
static inline int8_t fairlead_price_exponent_at(uint32_t index) { return (int8_t)fairlead_price_kinds[index]; }
static inline uint8_t fairlead_price_name_at(uint32_t index) { return (uint8_t)(fairlead_price_kinds[index] >> 8); }
static inline const char *fairlead_capability_name_table(void) { return fairlead_capability_names[0]; }
static inline const char *fairlead_price_name_table(void) { return fairlead_price_names[0]; }
static inline const char *fairlead_mode_name_table(void) { return fairlead_mode_names[0]; }
static inline const char *fairlead_provider_rows(void) { return fairlead_provider_text; }

#endif

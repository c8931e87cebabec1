// Written by catalog/generate.py. Do not edit.
#ifndef FAIRLEAD_CCATALOG_H
#define FAIRLEAD_CCATALOG_H

#include <stdint.h>

#define FAIRLEAD_KEY_SIZE 80
#define FAIRLEAD_NAME_SIZE 72
#define FAIRLEAD_MODEL_SLOTS 8192

/// A price in US dollars: digits * 10^exponent.
struct fairlead_price {
    uint64_t digits;
    int8_t exponent;
    uint8_t name;
};

/// All text is in the rows, so that the tables need no relocation.
struct fairlead_model {
    char key[FAIRLEAD_KEY_SIZE];
    uint64_t capabilities;
    uint32_t max_input_tokens;
    uint32_t max_output_tokens;
    /// yyyymmdd, or 0.
    uint32_t deprecation;
    uint16_t first_price;
    uint16_t provider;
    uint8_t price_count;
    uint8_t mode;
};

extern const uint32_t fairlead_model_count;
extern const struct fairlead_model fairlead_models[];
extern const uint16_t fairlead_model_slots[FAIRLEAD_MODEL_SLOTS];
extern const struct fairlead_price fairlead_prices[];
extern const uint32_t fairlead_price_name_count;
extern const char fairlead_price_names[][FAIRLEAD_NAME_SIZE];
extern const uint32_t fairlead_capability_count;
extern const char fairlead_capability_names[][FAIRLEAD_NAME_SIZE];
extern const uint32_t fairlead_mode_count;
extern const char fairlead_mode_names[][FAIRLEAD_NAME_SIZE];

/// The provider rows, decoded when the first client is made.
extern const uint32_t fairlead_provider_text_length;
extern const char fairlead_provider_text[];

/// The row with exactly that key, or -1.
static inline int32_t fairlead_model_find(const uint8_t *key, uint32_t length) {
    uint32_t hash = 2166136261u;
    for (uint32_t i = 0; i < length; i++) hash = (hash ^ key[i]) * 16777619u;
    for (uint32_t slot = hash ^ (hash >> 15);; slot++) {
        uint16_t number = fairlead_model_slots[slot % FAIRLEAD_MODEL_SLOTS];
        if (number == 0 || length >= FAIRLEAD_KEY_SIZE) return -1;
        const char *found = fairlead_models[number - 1].key;
        if (found[length] == 0 && __builtin_memcmp(found, key, length) == 0) return (int32_t)number - 1;
    }
}

/// Swift imports no array of unknown length: these hand over the addresses.
static inline const struct fairlead_model *fairlead_model_rows(void) { return fairlead_models; }
static inline const struct fairlead_price *fairlead_price_rows(void) { return fairlead_prices; }
static inline const char *fairlead_capability_name_table(void) { return fairlead_capability_names[0]; }
static inline const char *fairlead_price_name_table(void) { return fairlead_price_names[0]; }
static inline const char *fairlead_mode_name_table(void) { return fairlead_mode_names[0]; }
static inline const char *fairlead_provider_rows(void) { return fairlead_provider_text; }

#endif

#include "cunicode.h"

intptr_t fairlead_unicode_scalar_name(uint32_t scalar, uint8_t *buffer, intptr_t capacity) {
    (void)scalar, (void)buffer, (void)capacity;
    return 0;
}

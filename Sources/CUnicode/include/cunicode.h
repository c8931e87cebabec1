#ifndef FAIRLEAD_CUNICODE_H
#define FAIRLEAD_CUNICODE_H

#include <stdint.h>

/// The linker puts this in the place of the Swift runtime's function of the same type, which would bring half a megabyte of the
/// names of Unicode's characters ("LATIN SMALL LETTER A") that nothing here asks for. It knows no name: it writes none and gives 0.
intptr_t fairlead_unicode_scalar_name(uint32_t scalar, uint8_t *buffer, intptr_t capacity) __attribute__((visibility("hidden")));

#endif

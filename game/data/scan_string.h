/* One JSON string, byte by byte. */
#ifndef DATA_SCAN_STRING_H
#define DATA_SCAN_STRING_H

#include <stddef.h>

/* `*at` is the opening quote and moves behind the closing one. NULL where all is well; else what is wrong, and `*at` is
   where. */
const char *scan_string(const char *text, size_t length, size_t *at);

#endif

/* Numbers as text, the same in every locale and back to the very same double. */
#ifndef DATA_NUMBER_H
#define DATA_NUMBER_H

#include <stdbool.h>
#include <stddef.h>

#define NUMBER_TEXT 40

/* For JSON numbers of at most SCAN_NUMBER_MOST characters. */
double number_read(const char *text, size_t length);
bool number_is_finite(const char *text, size_t length);
/* False for a whole number written out in digits beyond 2^53. */
bool number_is_exact(const char *text, size_t length);

/* The shortest JSON number that reads back as `value`, which must be finite. */
void number_print(double value, char out[NUMBER_TEXT]);

#endif

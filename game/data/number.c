#include "data/number.h"

#include "data/scan.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DIGITS_ALWAYS_EXACT 15 /* 10^15 < 2^53 */
#define DIGITS_OF_MOST 16      /* of 2^53 */
#define WHOLE_MOST 9007199254740992ULL
#define EXPONENT_ROOM 16
#define EXPONENT_MOST 100000L

static bool is_digits(const char *text, size_t length) {
    return memchr(text, '.', length) == NULL && memchr(text, 'e', length) == NULL && memchr(text, 'E', length) == NULL;
}

static long exponent_read(const char *text, size_t length) {
    long value = 0;
    size_t i = length > 0 && (text[0] == '-' || text[0] == '+');
    for (; i < length; i++) {
        if (value < EXPONENT_MOST) {
            value = value * 10 + (text[i] - '0');
        }
    }
    return length > 0 && text[0] == '-' ? -value : value;
}

/* strtod wants the locale's decimal point; without a point it needs none: 12.5e3 is handed over as 125e2. */
double number_read(const char *text, size_t length) {
    char digits[SCAN_NUMBER_MOST + EXPONENT_ROOM];
    size_t count = 0, i = 0;
    long exponent = 0;
    bool fraction = false;
    for (; i < length && i < SCAN_NUMBER_MOST && text[i] != 'e' && text[i] != 'E'; i++) {
        if (text[i] == '.') {
            fraction = true;
            continue;
        }
        digits[count++] = text[i];
        exponent -= fraction;
    }
    if (i < length) {
        exponent += exponent_read(text + i + 1, length - i - 1);
    }
    snprintf(digits + count, sizeof digits - count, "e%ld", exponent);
    return strtod(digits, NULL);
}

bool number_is_finite(const char *text, size_t length) {
    if (length <= DIGITS_ALWAYS_EXACT && is_digits(text, length)) {
        return true;
    }
    return isfinite(number_read(text, length));
}

bool number_is_exact(const char *text, size_t length) {
    char digits[DIGITS_OF_MOST + 1] = "";
    if (length <= DIGITS_ALWAYS_EXACT || !is_digits(text, length)) {
        return true;
    }
    size_t sign = text[0] == '-';
    if (length - sign > DIGITS_OF_MOST) {
        return false;
    }
    memcpy(digits, text + sign, length - sign);
    return strtoull(digits, NULL, 10) <= WHOLE_MOST;
}

/* Some locales print a comma, or several bytes, where JSON wants a point. */
static void point_restore(char *text) {
    size_t from = strspn(text, "+-0123456789eE"), rest = strlen(text + from);
    if (rest == 0) {
        return;
    }
    size_t foreign = strcspn(text + from, "+-0123456789eE");
    text[from] = '.';
    memmove(text + from + 1, text + from + foreign, rest - foreign + 1);
}

void number_print(double value, char out[NUMBER_TEXT]) {
    for (int precision = 15; precision <= 17; precision++) {
        snprintf(out, NUMBER_TEXT, "%.*g", precision, value);
        point_restore(out);
        if (number_read(out, strlen(out)) == value) {
            return;
        }
    }
}

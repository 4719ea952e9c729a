#include "data/scan_string.h"

#include "core/text.h"
#include "data/scan.h"

#include <stdbool.h>

static int hex_value(char c) {
    if (c >= '0' && c <= '9') {
        return c - '0';
    }
    if (c >= 'a' && c <= 'f') {
        return c - 'a' + 10;
    }
    if (c >= 'A' && c <= 'F') {
        return c - 'A' + 10;
    }
    return -1;
}

/* The four digits at `text`, or -1. */
static long hex_four(const char *text, size_t length) {
    long value = 0;
    if (length < 4) {
        return -1;
    }
    for (size_t i = 0; i < 4; i++) {
        int digit = hex_value(text[i]);
        if (digit < 0) {
            return -1;
        }
        value = value * 16 + digit;
    }
    return value;
}

static bool is_high(long unit) {
    return unit >= 0xD800 && unit <= 0xDBFF;
}

static bool is_low(long unit) {
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

/* Behind the backslash-u: moves `*at` over one code point. */
static const char *unicode_escape(const char *text, size_t length, size_t *at) {
    static const char half[] = "half of a surrogate pair stands alone here";
    long unit = hex_four(text + *at + 2, length - *at - 2);
    if (unit < 0) {
        return "\\u must be followed by four hexadecimal digits";
    }
    if (unit == 0) {
        return "the character \\u0000 cannot be kept in a text";
    }
    if (is_low(unit)) {
        return half;
    }
    if (!is_high(unit)) {
        *at += 6;
        return NULL;
    }
    size_t next = *at + 6;
    if (next + 2 > length || text[next] != '\\' || text[next + 1] != 'u' ||
        !is_low(hex_four(text + next + 2, length - next - 2))) {
        return half;
    }
    *at += 12;
    return NULL;
}

static const char *escape(const char *text, size_t length, size_t *at) {
    if (*at + 2 > length) {
        return "the file ends in the middle of a text";
    }
    switch (text[*at + 1]) {
    case '"':
    case '\\':
    case '/':
    case 'b':
    case 'f':
    case 'n':
    case 'r':
    case 't':
        *at += 2;
        return NULL;
    case 'u':
        return unicode_escape(text, length, at);
    default:
        return "a backslash must be followed by one of \" \\ / b f n r t u";
    }
}

static const char *many_bytes(const char *text, size_t length, size_t *at) {
    unsigned char lead = (unsigned char)text[*at];
    size_t count = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (*at + count > length || !text_is_valid(text + *at, count)) {
        return "this byte is not UTF-8; save the file as UTF-8";
    }
    *at += count;
    return NULL;
}

const char *scan_string(const char *text, size_t length, size_t *at) {
    ++*at;
    while (*at < length) {
        unsigned char c = (unsigned char)text[*at];
        const char *sentence = NULL;
        if (c == '"') {
            ++*at;
            return NULL;
        }
        if (c < 0x20) {
            return "a line break, tab or control character in a text must be written as \\n, \\t or \\u";
        }
        if (c == '\\') {
            sentence = escape(text, length, at);
        } else if (c >= 0x80) {
            sentence = many_bytes(text, length, at);
        } else {
            ++*at;
        }
        if (sentence != NULL) {
            return sentence;
        }
    }
    return "the file ends in the middle of a text";
}

static unsigned escaped_point(const char *inside, size_t length, size_t *at) {
    static const char from[] = "bfnrt", to[] = "\b\f\n\r\t";
    char c = inside[*at + 1];
    if (c != 'u') {
        *at += 2;
        for (size_t i = 0; from[i] != '\0'; i++) {
            if (from[i] == c) {
                return (unsigned char)to[i];
            }
        }
        return (unsigned char)c;
    }
    long unit = hex_four(inside + *at + 2, length - *at - 2);
    *at += 6;
    if (!is_high(unit)) {
        return (unsigned)unit;
    }
    long low = hex_four(inside + *at + 2, length - *at - 2);
    *at += 6;
    return (unsigned)(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00));
}

static unsigned point_at(const char *inside, size_t length, size_t *at) {
    unsigned char c = (unsigned char)inside[*at];
    if (c == '\\') {
        return escaped_point(inside, length, at);
    }
    if (c >= 0x80) {
        return text_code_point(inside, length, at);
    }
    ++*at;
    return c;
}

int scan_compare(const char *a, size_t a_length, const char *b, size_t b_length) {
    size_t i = 0, k = 0;
    while (i < a_length && k < b_length) {
        unsigned x = point_at(a, a_length, &i), y = point_at(b, b_length, &k);
        if (x != y) {
            return x < y ? -1 : 1;
        }
    }
    return (i < a_length) - (k < b_length);
}

uint32_t scan_hash(const char *inside, size_t length) {
    /* FNV-1a over code points; collisions cost time, never truth */
    uint32_t hash = 2166136261U;
    for (size_t at = 0; at < length;) {
        hash = (hash ^ point_at(inside, length, &at)) * 16777619U;
    }
    return hash;
}

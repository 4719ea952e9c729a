#include "core/text.h"

#include "core/fold.h"
#include "core/memory.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#define REPLACEMENT "\xEF\xBF\xBD"
#define SLUG_MOST 40

char *text_copy(const char *text) {
    return text == NULL ? NULL : text_copy_part(text, strlen(text));
}

char *text_copy_part(const char *text, size_t length) {
    char *copy = memory_new(length + 1, 1);
    memcpy(copy, text, length);
    return copy;
}

/* The code point at `at` and its length in bytes; 0 bytes where the text is not valid there. */
static size_t decode(const char *text, size_t length, size_t at, utf8proc_int32_t *out) {
    const utf8proc_ssize_t read =
        utf8proc_iterate((const utf8proc_uint8_t *)text + at, (utf8proc_ssize_t)(length - at), out);
    return read > 0 ? (size_t)read : 0;
}

bool text_is_valid(const char *text, size_t length) {
    for (size_t at = 0; at < length;) {
        utf8proc_int32_t point = 0;
        const size_t read = decode(text, length, at, &point);
        if (read == 0 || point == 0) {
            return false;
        }
        at += read;
    }
    return true;
}

unsigned text_code_point(const char *text, size_t length, size_t *at) {
    utf8proc_int32_t point = 0;
    const size_t read = decode(text, length, *at, &point);
    *at += read > 0 ? read : 1;
    return read > 0 ? (unsigned)point : 0xFFFD;
}

bool text_is_space(unsigned point) {
    if (point < 0x80) {
        return point == ' ' || (point >= '\t' && point <= '\r');
    }
    const utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)point);
    return category == UTF8PROC_CATEGORY_ZS || category == UTF8PROC_CATEGORY_ZL || category == UTF8PROC_CATEGORY_ZP;
}

bool text_is_blank(const char *text) {
    const size_t length = text == NULL ? 0 : strlen(text);
    for (size_t at = 0; at < length;) {
        if (!text_is_space(text_code_point(text, length, &at))) {
            return false;
        }
    }
    return true;
}

size_t text_next(const char *text, size_t length, size_t at) {
    if (at >= length) {
        return length;
    }
    utf8proc_int32_t state = 0;
    unsigned before = text_code_point(text, length, &at);
    while (at < length) {
        size_t behind = at;
        const unsigned point = text_code_point(text, length, &behind);
        if (utf8proc_grapheme_break_stateful((utf8proc_int32_t)before, (utf8proc_int32_t)point, &state)) {
            break;
        }
        before = point;
        at = behind;
    }
    return at;
}

static bool is_ascii(char byte) {
    return (unsigned char)byte < 0x80;
}

/* A border before `at` from which graphemes can be read forwards: two ASCII characters never join, but for CR LF. */
static size_t sure_border(const char *text, size_t at) {
    for (size_t i = at > 0 ? at - 1 : 0; i > 0; i--) {
        if (is_ascii(text[i]) && is_ascii(text[i - 1]) && text[i] != '\n') {
            return i;
        }
    }
    return 0;
}

size_t text_previous(const char *text, size_t length, size_t at) {
    const size_t end = at < length ? at : length;
    size_t border = sure_border(text, end);
    for (size_t next = text_next(text, length, border); next < end; next = text_next(text, length, next)) {
        border = next;
    }
    return border;
}

static bool is_word_at(const char *text, size_t length, size_t at) {
    const utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)text_code_point(text, length, &at));
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
}

size_t text_next_word(const char *text, size_t length, size_t at) {
    while (at < length && !is_word_at(text, length, at)) {
        at = text_next(text, length, at);
    }
    while (at < length && is_word_at(text, length, at)) {
        at = text_next(text, length, at);
    }
    return at;
}

size_t text_previous_word(const char *text, size_t length, size_t at) {
    const size_t end = at < length ? at : length;
    size_t start = 0;
    bool inside = false;
    for (size_t i = 0; i < end; i = text_next(text, length, i)) {
        const bool word = is_word_at(text, length, i);
        if (word && !inside) {
            start = i;
        }
        inside = word;
    }
    return start;
}

bool text_runs_left(const char *text, size_t length) {
    for (size_t at = 0; at < length;) {
        const utf8proc_propval_t direction =
            utf8proc_get_property((utf8proc_int32_t)text_code_point(text, length, &at))->bidi_class;
        if (direction == UTF8PROC_BIDI_CLASS_L || direction == UTF8PROC_BIDI_CLASS_R ||
            direction == UTF8PROC_BIDI_CLASS_AL) {
            return direction != UTF8PROC_BIDI_CLASS_L;
        }
    }
    return false;
}

size_t text_count(const char *text, size_t length) {
    size_t count = 0;
    for (size_t at = 0; at < length; at = text_next(text, length, at)) {
        count++;
    }
    return count;
}

char *text_folded(const char *text) {
    Folded folded = fold(text, false);
    return folded.text;
}

bool text_same_folded(const char *a, const char *b) {
    char *folded_a = text_folded(a);
    char *folded_b = text_folded(b);
    const bool same = strcmp(folded_a, folded_b) == 0;
    free(folded_a);
    free(folded_b);
    return same;
}

static bool is_line_break(unsigned point) {
    return point == '\n' || point == 0x2028 || point == 0x2029;
}

static bool is_unwanted(unsigned point) {
    const bool control = point < 0x20 || (point >= 0x7F && point <= 0x9F);
    const bool bidi_override = (point >= 0x202A && point <= 0x202E) || (point >= 0x2066 && point <= 0x2069);
    return control || bidi_override;
}

static size_t put(char *out, const char *bytes, size_t count) {
    memcpy(out, bytes, count);
    return count;
}

char *text_cleaned(const char *text, bool lines) {
    const size_t length = strlen(text);
    char *out = memory_new(length * strlen(REPLACEMENT) + 1, 1); /* each byte may be an invalid one */
    size_t kept = 0;
    for (size_t at = 0; at < length;) {
        const size_t from = at;
        utf8proc_int32_t read = 0;
        const size_t bytes = decode(text, length, at, &read);
        unsigned point = (unsigned)read;
        at += bytes > 0 ? bytes : 1;
        if (bytes == 0) {
            kept += put(out + kept, REPLACEMENT, strlen(REPLACEMENT));
            continue;
        }
        if (point == '\r') {
            at += at < length && text[at] == '\n' ? 1 : 0;
            point = '\n';
        }
        if (is_line_break(point)) {
            out[kept++] = lines ? '\n' : ' ';
        } else if (point == '\t') {
            out[kept++] = ' ';
        } else if (!is_unwanted(point)) {
            kept += put(out + kept, text + from, bytes);
        }
    }
    out[kept] = '\0';
    return out;
}

size_t text_points(const char *text, size_t length) {
    size_t count = 0;
    for (size_t at = 0; at < length; count++) {
        (void)text_code_point(text, length, &at);
    }
    return count;
}

void text_slug(const char *name, char out[SLUG_MOST + 1]) {
    char *folded = text_folded(name);
    size_t length = 0;
    bool gap = false;
    for (const char *at = folded; *at != '\0' && length + (gap ? 1 : 0) < SLUG_MOST; at++) {
        const bool kept = (*at >= 'a' && *at <= 'z') || (*at >= '0' && *at <= '9');
        if (kept && gap) {
            out[length++] = '-';
        }
        if (kept) {
            out[length++] = *at;
        }
        gap = !kept && length > 0;
    }
    out[length] = '\0';
    free(folded);
    if (length == 0) {
        memcpy(out, "person", sizeof "person");
    }
}

#include "data/rating.h"

#include <string.h>

#define FEAR_MOST 100
#define DIGITS_MOST 6 /* enough for any that is off its scale */

static bool is_space(char letter) {
    return letter == ' ' || letter == '\t';
}

static bool is_digit(char letter) {
    return letter >= '0' && letter <= '9';
}

static size_t skip_spaces(const char *text, size_t length, size_t at) {
    while (at < length && is_space(text[at])) {
        at++;
    }
    return at;
}

static size_t read_digits(const char *text, size_t length, size_t at, int *out) {
    size_t count = 0;
    *out = 0;
    for (; at < length && is_digit(text[at]); at++) {
        if (++count > DIGITS_MOST) {
            return 0;
        }
        *out = *out * 10 + (text[at] - '0');
    }
    return count > 0 ? at : 0;
}

/* A tenth, as in 3.5/10. */
static size_t read_tenth(const char *text, size_t length, size_t at, int *tenth) {
    *tenth = 0;
    if (at + 1 < length && (text[at] == '.' || text[at] == ',') && is_digit(text[at + 1])) {
        *tenth = text[at + 1] - '0';
        at += 2;
    }
    return at;
}

static size_t read_scale(const char *text, size_t length, size_t at, int *scale) {
    size_t behind = skip_spaces(text, length, at);
    *scale = 0;
    if (behind < length && text[behind] == '%') {
        *scale = FEAR_MOST;
        return behind + 1;
    }
    if (behind < length && text[behind] == '/') {
        int of = 0;
        behind = read_digits(text, length, skip_spaces(text, length, behind + 1), &of);
        *scale = of == 10 || of == FEAR_MOST ? of : 0;
        return *scale != 0 ? behind : 0;
    }
    return at;
}

/* From `at`; returns where it ends, 0 where there is no rating. */
static size_t read_number(const char *text, size_t length, size_t at, Written *out) {
    int whole = 0, tenth = 0, scale = 0;
    const bool below = at < length && text[at] == '-';
    const size_t digits = read_digits(text, length, at + (below ? 1 : 0), &whole);
    if (digits == 0) {
        return 0;
    }
    const size_t fraction = read_tenth(text, length, digits, &tenth);
    const size_t end = read_scale(text, length, fraction, &scale);
    if (end == 0 || (fraction != digits && scale != 10)) {
        return 0;
    }
    out->scale = scale == 10 ? 10 : FEAR_MOST;
    out->fear = scale == 10 ? whole * 10 + tenth : whole;
    out->off_scale = (below && out->fear > 0) || out->fear > FEAR_MOST;
    return end;
}

static char closing_of(char opening) {
    return opening == '(' ? ')' : opening == '[' ? ']' : '\0';
}

/* "SUDS 25", "fear: 25" */
static size_t skip_word(const char *text, size_t length, size_t at) {
    static const char *const words[] = {"suds", "fear"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        const size_t size = strlen(words[i]);
        size_t same = 0;
        while (same < size && at + same < length && (text[at + same] | 0x20) == words[i][same]) {
            same++;
        }
        if (same == size) {
            at = skip_spaces(text, length, at + size);
            return at < length && (text[at] == ':' || text[at] == '=') ? skip_spaces(text, length, at + 1) : at;
        }
    }
    return at;
}

/* A rating with or without brackets. Returns where it ends, 0 where there is none. */
static size_t read_rating(const char *text, size_t length, size_t at, Written *out) {
    const char closing = at < length ? closing_of(text[at]) : '\0';
    size_t from = closing != '\0' ? skip_spaces(text, length, at + 1) : at;
    const size_t end = read_number(text, length, skip_word(text, length, from), out);
    if (end == 0 || closing == '\0') {
        return end;
    }
    const size_t behind = skip_spaces(text, length, end);
    return behind < length && text[behind] == closing ? behind + 1 : 0;
}

bool rating_read(const char *text, size_t length, Written *out) {
    const size_t from = skip_spaces(text, length, 0);
    const size_t end = read_rating(text, length, from, out);
    return end != 0 && skip_spaces(text, length, end) == length;
}

/* A dash of any kind, a colon, a comma, a bar, an equals sign: what may stand between words and their rating. Returns
   its size where one ends at `end`. */
static size_t separator_before(const char *text, size_t end) {
    static const char *const separators[] = {"-", ":", ",", ";", "=", "|", "\t", "–", "—", "→"};
    for (size_t i = 0; i < sizeof separators / sizeof *separators; i++) {
        const size_t size = strlen(separators[i]);
        if (end >= size && memcmp(text + end - size, separators[i], size) == 0) {
            return size;
        }
    }
    return 0;
}

static size_t trim_end(const char *text, size_t end) {
    while (end > 0 && is_space(text[end - 1])) {
        end--;
    }
    return end;
}

/* Words before it, and something that sets it off from them: a number alone at the end may be that of a bus. */
static bool is_set_off(const char *text, size_t at, size_t length, const Written *written, size_t *words) {
    const bool bracket = closing_of(text[at]) != '\0', tab = at > 0 && text[at - 1] == '\t';
    const bool scaled = written->scale == 10 || memchr(text + at, '/', length - at) || text[length - 1] == '%';
    size_t end = trim_end(text, at);
    const size_t separator = separator_before(text, end);
    *words = trim_end(text, end - separator);
    return *words > 0 && (bracket || tab || separator > 0 || scaled);
}

/* Where a rating may begin: behind a space or a separator, or a bracket. */
static bool may_begin(const char *text, size_t at) {
    return at > 0 && (is_space(text[at - 1]) || closing_of(text[at]) != '\0' || separator_before(text, at) > 0);
}

#define RATING_ROOM 24 /* no rating is longer */

bool rating_at_end(const char *text, size_t *length, Written *out) {
    const size_t end = trim_end(text, *length);
    const size_t first = end > RATING_ROOM ? end - RATING_ROOM : 1;
    for (size_t at = first; at < end; at++) {
        Written written;
        size_t words = 0;
        if (may_begin(text, at) && rating_read(text + at, end - at, &written) &&
            is_set_off(text, at, end, &written, &words)) {
            *out = written;
            *length = words;
            return true;
        }
    }
    return false;
}

/* "10 minutes in the hall" speaks of minutes. */
static bool is_measure(const char *text, size_t length) {
    static const char *const words[] = {"min",    "hour",  "second", "sec",  "time", "day", "week", "people",
                                        "person", "metre", "meter",  "step", "mile", "km",  "m ",   "x "};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        const size_t size = strlen(words[i]);
        size_t same = 0;
        while (same < size && same < length && (text[same] | 0x20) == words[i][same]) {
            same++;
        }
        if (same == size) {
            return true;
        }
    }
    return false;
}

static size_t skip_separator(const char *text, size_t length, size_t at) {
    static const char *const separators[] = {"-", ":", ",", ";", "=", "|", "–", "—"};
    at = skip_spaces(text, length, at);
    for (size_t i = 0; i < sizeof separators / sizeof *separators; i++) {
        const size_t size = strlen(separators[i]);
        if (at + size < length && memcmp(text + at, separators[i], size) == 0) {
            return skip_spaces(text, length, at + size);
        }
    }
    return at;
}

bool rating_at_start(const char **text, size_t *length, Written *out) {
    Written written;
    const size_t end = read_rating(*text, *length, 0, &written);
    const size_t words = end != 0 ? skip_separator(*text, *length, end) : 0;
    const bool apart = words > end || (end != 0 && closing_of((*text)[0]) != '\0');
    if (!apart || words >= *length || is_measure(*text + words, *length - words)) {
        return false;
    }
    *out = written;
    *text += words;
    *length -= words;
    return true;
}

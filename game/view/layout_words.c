#include "view/layout_node.h"

#include "core/text.h"

#include <stdint.h>
#include <string.h>

#define SURE_PART 10 /* a sum of word widths within a tenth of the line is measured again in one piece: kerning */
#define NARROW 8
#define EVEN_PART 1.4 /* a line so much shorter than the next one is short too */
#define SHORT_PART 4  /* of the line: a last line below that is short */

typedef struct Breaker {
    const Layout *layout;
    Face face;
    int pixels, width;
    const char *text;
    size_t end;    /* of the part between line breaks */
    size_t strong; /* so many bytes at the start of the text are bold */
} Breaker;

static int measured_in(const Breaker *breaker, Face face, size_t from, size_t to) {
    if (to <= from) {
        return 0;
    }
    const Sight *sight = breaker->layout->sight;
    return sight->measure(sight->context, face, breaker->pixels, breaker->text + from, to - from);
}

static int measured(const Breaker *breaker, size_t from, size_t to) {
    if (from >= breaker->strong) {
        return measured_in(breaker, breaker->face, from, to);
    }
    const size_t turn = to < breaker->strong ? to : breaker->strong;
    return measured_in(breaker, FACE_LABEL, from, turn) + measured_in(breaker, breaker->face, turn, to);
}

static bool is_space(unsigned point) {
    return point == ' ' || point == 0x3000;
}

static bool is_dash(unsigned point) {
    return point == '-' || point == 0x2010 || point == 0x2013 || point == 0x2014;
}

/* Scripts written without spaces, which break between characters. */
static bool is_ideograph(unsigned point) {
    return (point >= 0x2E80 && point <= 0x9FFF) || (point >= 0xF900 && point <= 0xFAFF) ||
           (point >= 0xFF00 && point <= 0xFF60) || (point >= 0x20000 && point <= 0x3FFFF);
}

static bool is_opening(unsigned point) {
    return point == 0x3008 || point == 0x300A || point == 0x300C || point == 0x300E || point == 0x3010 ||
           point == 0x3014 || point == 0xFF08;
}

/* Signs that may not begin a line: closing brackets, full stops, commas, small kana marks. */
static bool is_closing(unsigned point) {
    switch (point) {
    case 0x3001:
    case 0x3002:
    case 0x3005:
    case 0x3009:
    case 0x300B:
    case 0x300D:
    case 0x300F:
    case 0x3011:
    case 0x3015:
    case 0x30FC:
    case 0xFF01:
    case 0xFF09:
    case 0xFF0C:
    case 0xFF0E:
    case 0xFF1A:
    case 0xFF1B:
    case 0xFF1F:
        return true;
    default:
        return false;
    }
}

static bool may_break(unsigned before, unsigned after) {
    if (is_dash(before)) {
        return !is_dash(after);
    }
    if (is_ideograph(before) || is_ideograph(after)) {
        return !is_opening(before) && !is_closing(after);
    }
    return false;
}

/* More bytes than any line of this width holds: no script is as narrow as an eighth of an em. */
static size_t most_bytes(const Breaker *breaker) {
    return (size_t)breaker->width * NARROW / (size_t)breaker->pixels + NARROW;
}

/* The end of the word that begins at `at`, spaces behind it left out. What no line holds is not read to its end. */
static size_t word_end(const Breaker *breaker, size_t at) {
    const size_t most = most_bytes(breaker);
    size_t behind = at;
    unsigned before = text_code_point(breaker->text, breaker->end, &behind);
    while (behind < breaker->end && behind - at < most) {
        size_t next = behind;
        const unsigned after = text_code_point(breaker->text, breaker->end, &next);
        if (is_space(after) || may_break(before, after)) {
            break;
        }
        before = after;
        behind = next;
    }
    return behind;
}

static size_t spaces_end(const Breaker *breaker, size_t at) {
    while (at < breaker->end) {
        size_t next = at;
        if (!is_space(text_code_point(breaker->text, breaker->end, &next))) {
            break;
        }
        at = next;
    }
    return at;
}

/* As much of a word as the line holds, one grapheme at least. */
static size_t fit_part(const Breaker *breaker, size_t start, size_t word) {
    size_t kept = text_next(breaker->text, word, start);
    for (size_t at = kept; at < word; kept = at) {
        at = text_next(breaker->text, word, at);
        if (measured(breaker, start, at) > breaker->width) {
            break;
        }
    }
    return kept;
}

/* The end of the line that begins at `start`. Word widths are added up; near the end of the line the whole is measured,
   so that most words are measured once. */
static size_t fit_line(const Breaker *breaker, size_t start) {
    size_t kept = start, measured_to = start;
    int sum = 0;
    for (size_t at = spaces_end(breaker, start); at < breaker->end; at = spaces_end(breaker, kept)) {
        const size_t word = word_end(breaker, at);
        sum += measured(breaker, measured_to, word);
        measured_to = word;
        if (sum > breaker->width - breaker->width / SURE_PART) {
            sum = measured(breaker, start, word);
        }
        if (sum > breaker->width) {
            return kept > start ? kept : fit_part(breaker, start, word);
        }
        kept = word;
    }
    return breaker->end; /* nothing but spaces is left, and they hang */
}

static void add_line(Words *words, const Breaker *breaker, size_t from, size_t to) {
    Arena *arena = breaker->layout->screen.arena;
    words->lines = arena_grow(arena, words->lines, words->count, &words->room, sizeof *words->lines);
    words->lines[words->count++] = (Line){.start = from, .length = to - from, .w = measured(breaker, from, to)};
}

/* Spaces at the end of a line hang over and do not count for its width. */
static size_t trimmed(const Breaker *breaker, size_t from, size_t to) {
    while (to > from && breaker->text[to - 1] == ' ') {
        to--;
    }
    return to;
}

static void break_part(Words *words, Breaker *breaker, size_t from) {
    size_t at = from;
    do {
        const size_t rest = trimmed(breaker, at, breaker->end);
        const bool whole = rest - at < most_bytes(breaker) && measured(breaker, at, rest) <= breaker->width;
        const size_t end = whole ? rest : fit_line(breaker, at);
        add_line(words, breaker, at, trimmed(breaker, at, end));
        at = spaces_end(breaker, end);
    } while (at < breaker->end);
}

static size_t last_word(const Breaker *breaker, size_t from, size_t to) {
    size_t at = from, word = from;
    while (at < to) {
        word = at;
        at = spaces_end(breaker, word_end(breaker, at));
    }
    return word;
}

/* A short last line is found late: words of the line above go with it, as long as that does not become the short one.
 */
static void fill_last_line(const Breaker *breaker, Line *above, Line *last) {
    const size_t end = last->start + last->length;
    while (last->length > 0 && last->w < breaker->width / SHORT_PART) {
        const size_t turn = last_word(breaker, above->start, above->start + above->length);
        const size_t stays = trimmed(breaker, above->start, turn);
        const int high = measured(breaker, above->start, stays), low = measured(breaker, turn, end);
        if (EVEN_PART * high < low) {
            return;
        }
        *above = (Line){.start = above->start, .length = stays - above->start, .w = high};
        *last = (Line){.start = turn, .length = end - turn, .w = low};
    }
}

static Breaker breaker_for(const Layout *layout, Role role, const char *text, int width) {
    return (Breaker){.layout = layout,
                     .face = role_types[role].face,
                     .pixels = sight_pixels(layout->sight, role),
                     .width = width,
                     .text = text};
}

static size_t part_end(const char *text, size_t from) {
    return from + strcspn(text + from, "\n");
}

static Words break_all(Breaker breaker, int line, bool full) {
    Words words = {0};
    for (size_t from = 0;; from = breaker.end + 1) {
        const size_t first = words.count;
        breaker.end = part_end(breaker.text, from);
        break_part(&words, &breaker, from);
        if (full && words.count > first + 1) {
            fill_last_line(&breaker, &words.lines[words.count - 2], &words.lines[words.count - 1]);
        }
        if (breaker.text[breaker.end] == '\0') {
            break;
        }
    }
    for (size_t i = 0; i < words.count; i++) {
        words.lines[i].y = (int)i * line;
        words.width = words.lines[i].w > words.width ? words.lines[i].w : words.width;
    }
    words.height = (int)words.count * line;
    return words;
}

Words layout_break(const Layout *layout, Role role, const char *text, int width) {
    return break_all(breaker_for(layout, role, text, width), sight_line(layout->sight, role), false);
}

Words layout_break_read(const Layout *layout, Role role, const char *text, size_t strong, int width) {
    Breaker breaker = breaker_for(layout, role, text, width);
    breaker.strong = strong;
    return break_all(breaker, sight_line(layout->sight, role), true);
}

int layout_text_width(const Layout *layout, Role role, const char *text) {
    return layout_break(layout, role, text, INT32_MAX).width;
}

int layout_text_height(const Layout *layout, Role role, const char *text, int width) {
    return layout_break_read(layout, role, text, 0, width).height;
}

static int widest_word(const Breaker *breaker, size_t from) {
    int widest = 0;
    for (size_t at = spaces_end(breaker, from); at < breaker->end; at = spaces_end(breaker, at)) {
        const size_t end = word_end(breaker, at);
        const int width = measured(breaker, at, end);
        widest = width > widest ? width : widest;
        at = end;
    }
    return widest;
}

int layout_word_width(const Layout *layout, Role role, const char *text) {
    Breaker breaker = breaker_for(layout, role, text, INT32_MAX);
    int widest = 0;
    for (size_t from = 0;; from = breaker.end + 1) {
        breaker.end = part_end(text, from);
        const int width = widest_word(&breaker, from);
        widest = width > widest ? width : widest;
        if (text[breaker.end] == '\0') {
            return widest;
        }
    }
}

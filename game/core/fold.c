#include "core/fold.h"

#include "core/memory.h"
#include "core/text.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

#define POINTS_MOST 32 /* that one code point becomes: the longest known are 18 */
#define BYTES_MOST 4   /* of a code point */
#define BACK_BYTES 20  /* more than nearly every grapheme has */
#define BACK_MOST 64   /* graphemes that `fold_around` looks back */

typedef struct Folder {
    Folded out;
    size_t start; /* of this text in what is folded */
    bool traced;
    bool gap; /* white space was met since the last letter */
} Folder;

static void *grown(void *items, size_t bytes) {
    void *more = realloc(items, bytes);
    if (more == NULL) {
        abort();
    }
    return more;
}

static void make_room(Folder *folder, size_t more) {
    Folded *out = &folder->out;
    if (out->length + more <= out->room) {
        return;
    }
    out->room = out->length + more + out->length / 2;
    out->text = grown(out->text, out->room);
    if (folder->traced) {
        out->origin = grown(out->origin, out->room * sizeof *out->origin);
    }
}

static void put_byte(Folder *folder, char byte, size_t origin) {
    if (folder->traced) {
        folder->out.origin[folder->out.length] = (uint32_t)origin;
    }
    folder->out.text[folder->out.length++] = byte;
}

/* What white space lies before a letter becomes one space; at the start it is nothing. */
static void put_gap(Folder *folder, size_t origin) {
    if (folder->gap && folder->out.length > folder->start) {
        put_byte(folder, ' ', origin);
    }
    folder->gap = false;
}

static void fold_ascii(Folder *folder, char byte, size_t origin) {
    if (byte == ' ' || (byte >= '\t' && byte <= '\r')) {
        folder->gap = true;
        return;
    }
    put_gap(folder, origin);
    put_byte(folder, (char)(byte >= 'A' && byte <= 'Z' ? byte - 'A' + 'a' : byte), origin);
}

/* Where a mark stands tells what it is: those that join letters, and those that are a vowel below or above one, have
   places of their own, or none. The others are accents, points and tones. */
static bool is_accent(unsigned point) {
    static const int of_letters[] = {0, 9 /* joins */, 84, 91, 103, 118, 129, 130, 132 /* vowels */};
    const utf8proc_property_t *known = utf8proc_get_property((utf8proc_int32_t)point);
    if (known->category != UTF8PROC_CATEGORY_MN && known->category != UTF8PROC_CATEGORY_MC) {
        return known->category == UTF8PROC_CATEGORY_ME;
    }
    for (size_t i = 0; i < sizeof of_letters / sizeof *of_letters; i++) {
        if (known->combining_class == of_letters[i]) {
            return false;
        }
    }
    return true;
}

/* Accents go, so their order does not matter and each code point folds for itself. */
static void fold_point(Folder *folder, unsigned point, size_t origin) {
    const int options = UTF8PROC_DECOMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD | UTF8PROC_IGNORE;
    utf8proc_int32_t points[POINTS_MOST];
    int last = 0;
    const utf8proc_ssize_t count =
        utf8proc_decompose_char((utf8proc_int32_t)point, points, POINTS_MOST, (utf8proc_option_t)options, &last);
    for (utf8proc_ssize_t i = 0; i < count && i < POINTS_MOST; i++) {
        if (is_accent((unsigned)points[i])) {
            continue;
        }
        if (text_is_space((unsigned)points[i])) {
            folder->gap = true;
            continue;
        }
        utf8proc_uint8_t bytes[BYTES_MOST];
        const utf8proc_ssize_t length = utf8proc_encode_char(points[i], bytes);
        put_gap(folder, origin);
        for (utf8proc_ssize_t j = 0; j < length; j++) {
            put_byte(folder, (char)bytes[j], origin);
        }
    }
}

/* Room for what is left as it stands, and for what the next letter may become. */
static void fold_text(Folder *folder, const char *text) {
    const size_t length = text == NULL ? 0 : strlen(text);
    const size_t spare = (size_t)POINTS_MOST * (BYTES_MOST + 1);
    make_room(folder, length + spare);
    for (size_t at = 0; at < length;) {
        const size_t from = at;
        if ((unsigned char)text[at] < 0x80) {
            fold_ascii(folder, text[at++], from);
        } else {
            fold_point(folder, text_code_point(text, length, &at), from);
            make_room(folder, length - at + spare);
        }
    }
    folder->out.text[folder->out.length] = '\0';
}

Folded fold(const char *text, bool traced) {
    Folder folder = {.traced = traced};
    fold_text(&folder, text);
    return folder.out;
}

void fold_more(Folded *folded, const char *text) {
    Folder folder = {.out = *folded};
    if (folded->length > 0) {
        make_room(&folder, 1);
        folder.out.text[folder.out.length++] = '\n';
    }
    folder.start = folder.out.length;
    fold_text(&folder, text);
    *folded = folder.out;
}

void folded_free(Folded *folded) {
    free(folded->text);
    free(folded->origin);
    *folded = (Folded){.text = NULL};
}

FoldedWords folded_words(const char *text) {
    FoldedWords words = {.text = text_folded(text)};
    for (char *at = words.text; at != NULL && *at != '\0';) {
        words.items[words.count++] = at;
        char *space = words.count < FOLD_WORDS_MOST ? strchr(at, ' ') : NULL;
        if (space != NULL) {
            *space = '\0';
        }
        at = space == NULL ? NULL : space + 1;
    }
    return words;
}

void folded_words_free(FoldedWords *words) {
    free(words->text);
    *words = (FoldedWords){.text = NULL};
}

bool folded_words_same(const FoldedWords *a, const FoldedWords *b) {
    bool same = a->count == b->count;
    for (size_t i = 0; same && i < a->count; i++) {
        same = strcmp(a->items[i], b->items[i]) == 0;
    }
    return same;
}

/* The first folded byte that comes from `from` or from behind it. */
static size_t folded_place(const Folded *folded, size_t from) {
    size_t low = 0, high = folded->length;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (folded->origin[middle] < from) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

bool fold_find(const char *text, const Folded *folded, const FoldedWords *words, size_t from, TextPart *out) {
    const char *start = folded->text + folded_place(folded, from), *first = NULL;
    size_t length = 0;
    for (size_t i = 0; i < words->count; i++) {
        const char *found = strstr(start, words->items[i]);
        if (found != NULL && (first == NULL || found < first)) {
            first = found;
            length = strlen(words->items[i]);
        }
    }
    if (first == NULL) {
        return false;
    }
    const size_t at = (size_t)(first - folded->text);
    *out = (TextPart){folded->origin[at], text_next(text, strlen(text), folded->origin[at + length - 1])};
    return true;
}

static bool is_inside_point(char byte) {
    return ((unsigned char)byte & 0xC0) == 0x80;
}

/* Where the graphemes before `end` begin, at most so many: read from far enough before them. */
static size_t border_before(const char *text, size_t end, size_t graphemes) {
    size_t borders[BACK_MOST] = {0}, count = 0;
    const size_t most = graphemes < BACK_MOST ? graphemes : BACK_MOST;
    size_t at = end > most * BACK_BYTES ? end - most * BACK_BYTES : 0;
    while (is_inside_point(text[at])) {
        at++;
    }
    for (; at < end; at = text_next(text, end, at)) {
        borders[count++ % most] = at;
    }
    return count <= most ? borders[0] : borders[count % most];
}

static size_t border_behind(const char *text, size_t length, size_t start, size_t graphemes) {
    for (; graphemes > 0 && start < length; graphemes--) {
        start = text_next(text, length, start);
    }
    return start;
}

static bool is_blank(char byte) {
    return byte == ' ' || byte == '\n';
}

static bool begins_word(const char *text, size_t at) {
    return at == 0 || is_blank(text[at - 1]);
}

static bool ends_word(const char *text, size_t at) {
    return text[at] == '\0' || is_blank(text[at]);
}

/* Where words are not parted by spaces, a cut between two graphemes cuts no word. */
TextPart fold_around(const char *text, TextPart found, size_t graphemes) {
    const size_t length = strlen(text);
    TextPart part = {found.from, border_behind(text, length, found.to, graphemes)};
    if (graphemes > 0 && found.from > 0) {
        part.from = border_before(text, found.from, graphemes);
    }
    size_t start = part.from, end = part.to;
    while (start < found.from && !begins_word(text, start)) {
        start++;
    }
    while (end > found.to && !ends_word(text, end)) {
        end--;
    }
    part.from = begins_word(text, start) ? start : part.from;
    part.to = ends_word(text, end) ? end : part.to;
    return part;
}

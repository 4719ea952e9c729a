#include "data/strict.h"

#include "core/memory.h"
#include "core/text.h"
#include "data/scan.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define MEBIBYTE ((size_t)1024 * 1024)
#define NAME_SHOWN 60 /* bytes of a name in a sentence */

const StrictLimits strict_pack = {4 * MEBIBYTE, 100000};
const StrictLimits strict_save = {256 * MEBIBYTE, 4000000};

/* A name of an open object; `inside` is without quotes. */
typedef struct Name {
    const char *inside;
    uint32_t length, hash;
} Name;

/* The names of all objects open now, those of the innermost last. */
typedef struct Names {
    Name *items;
    size_t count, room;
    size_t first[SCAN_DEPTH_MOST + 1]; /* by depth: where the object's names begin */
} Names;

void strict_place(const char *text, size_t length, size_t at, int *line, int *column) {
    *line = 1;
    *column = 1;
    for (size_t i = 0; i < at && i < length; i++) {
        if (text[i] == '\n') {
            ++*line;
            *column = 1;
        } else if (((unsigned char)text[i] & 0xC0) != 0x80) {
            ++*column;
        }
    }
}

static void names_add(Names *names, const Scanner *scanner, Token token) {
    names->items = memory_grow(names->items, names->count, &names->room, sizeof *names->items);
    Name name = {scanner->text + token.at + 1, (uint32_t)(token.length - 2), 0};
    name.hash = scan_hash(name.inside, name.length);
    names->items[names->count++] = name;
}

static int names_compare_meaning(const Name *a, const Name *b) {
    if (a->hash != b->hash) {
        return a->hash < b->hash ? -1 : 1;
    }
    return scan_compare(a->inside, a->length, b->inside, b->length);
}

static int names_compare(const void *left, const void *right) {
    const Name *a = left, *b = right;
    int order = names_compare_meaning(a, b);
    return order != 0 ? order : (a->inside > b->inside) - (a->inside < b->inside);
}

/* The earliest name of the closing object that was there before, or NULL. Forgets the object's names. */
static const Name *names_close(Names *names, int depth) {
    size_t first = names->first[depth], count = names->count - first;
    const Name *again = NULL;
    names->count = first;
    if (count < 2) {
        return NULL;
    }
    qsort(names->items + first, count, sizeof *names->items, names_compare);
    for (size_t i = first + 1; i < first + count; i++) {
        if (names_compare_meaning(&names->items[i - 1], &names->items[i]) == 0 &&
            (again == NULL || names->items[i].inside < again->inside)) {
            again = &names->items[i];
        }
    }
    return again;
}

typedef struct Check {
    Scanner scanner;
    Names names;
    size_t values;
    const StrictLimits *limits;
    Problem *problem;
} Check;

/* Always false. The sentence has been said; this adds the place. */
static bool refuse(const Check *check, size_t at) {
    if (check->problem != NULL) {
        strict_place(check->scanner.text, check->scanner.length, at, &check->problem->line, &check->problem->column);
    }
    return false;
}

static bool refuse_name(const Check *check, const Name *name) {
    size_t length = name->length;
    if (length > NAME_SHOWN) {
        for (length = NAME_SHOWN; length > 0 && ((unsigned char)name->inside[length] & 0xC0) == 0x80;) {
            length--;
        }
    }
    char *part = text_copy_part(name->inside, length);
    problem_say(check->problem, "the name \"%s\" comes twice in one object", part);
    free(part);
    return refuse(check, (size_t)(name->inside - check->scanner.text) - 1);
}

static bool check_close(Check *check, int depth) {
    if (!check->scanner.is_object[depth]) {
        return true;
    }
    const Name *again = names_close(&check->names, depth);
    return again == NULL || refuse_name(check, again);
}

static bool count_value(Check *check, Token token) {
    if (++check->values <= check->limits->values) {
        return true;
    }
    problem_say(check->problem, "the file holds more than %zu values, which is more than this game reads",
                check->limits->values);
    return refuse(check, token.at);
}

static bool check_tokens(Check *check) {
    Scanner *scanner = &check->scanner;
    for (;;) {
        int depth = scanner->depth;
        Token token = scan_next(scanner);
        switch (token.kind) {
        case TOKEN_OPEN:
            check->names.first[scanner->depth] = check->names.count;
            if (!count_value(check, token)) {
                return false;
            }
            break;
        case TOKEN_SCALAR:
            if (!count_value(check, token)) {
                return false;
            }
            break;
        case TOKEN_KEY:
            names_add(&check->names, scanner, token);
            break;
        case TOKEN_CLOSE:
            if (!check_close(check, depth)) {
                return false;
            }
            break;
        case TOKEN_END:
            return true;
        case TOKEN_WRONG:
            problem_say(check->problem, "%s", scanner->wrong);
            return refuse(check, token.at);
        }
    }
}

static bool is_empty(const char *text, size_t length) {
    for (size_t i = 0; i < length; i++) {
        if (text[i] != ' ' && text[i] != '\t' && text[i] != '\r' && text[i] != '\n') {
            return false;
        }
    }
    return true;
}

static bool check_beginning(const Check *check) {
    static const char mark[] = "\xEF\xBB\xBF";
    const char *text = check->scanner.text;
    size_t length = check->scanner.length;
    if (length > check->limits->bytes) {
        problem_say(check->problem, "the file is larger than %zu MiB, which is more than this game reads",
                    check->limits->bytes / MEBIBYTE);
    } else if (length >= 3 && memcmp(text, mark, 3) == 0) {
        problem_say(check->problem, "the file begins with a byte order mark; save it as UTF-8 without one");
    } else if (is_empty(text, length)) {
        problem_say(check->problem, "the file is empty");
    } else {
        return true;
    }
    return refuse(check, 0);
}

bool strict_check(const char *text, size_t length, const StrictLimits *limits, Problem *problem) {
    Check check = {.scanner = scan_begin(text, length), .limits = limits, .problem = problem};
    bool fine = check_beginning(&check) && check_tokens(&check);
    free(check.names.items);
    return fine;
}

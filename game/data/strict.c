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
    Faults *faults; /* NULL: the first ends the check */
} Check;

static Problem *problem_of(const Check *check) {
    return check->faults != NULL ? faults_next(check->faults) : check->problem;
}

/* Always false. The sentence has been said; this adds the place. */
static bool refuse(const Check *check, Problem *problem, size_t at) {
    if (problem != NULL) {
        strict_place(check->scanner.text, check->scanner.length, at, &problem->line, &problem->column);
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
    Problem *problem = problem_of(check);
    problem_say(problem, "the name \"%s\" comes twice in one object", part);
    free(part);
    return refuse(check, problem, (size_t)(name->inside - check->scanner.text) - 1) || check->faults != NULL;
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
    Problem *problem = problem_of(check);
    problem_say(problem, "the file holds more than %zu values, which is more than this game reads",
                check->limits->values);
    return refuse(check, problem, token.at);
}

static bool refuse_token(const Check *check, Token token) {
    Problem *problem = problem_of(check);
    problem_say(problem, "%s", check->scanner.wrong);
    return refuse(check, problem, token.at);
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
            return refuse_token(check, token);
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
    const size_t length = check->scanner.length;
    const bool large = length > check->limits->bytes, marked = length >= 3 && memcmp(text, mark, 3) == 0;
    if (!large && !marked && !is_empty(text, length)) {
        return true;
    }
    Problem *problem = problem_of(check);
    if (large) {
        problem_say(problem, "the file is larger than %zu MiB, which is more than this game reads",
                    check->limits->bytes / MEBIBYTE);
    } else if (marked) {
        problem_say(problem, "the file begins with a byte order mark; save it as UTF-8 without one");
    } else {
        problem_say(problem, "the file is empty");
    }
    return refuse(check, problem, 0);
}

static bool check_whole(Check check) {
    const bool fine = check_beginning(&check) && check_tokens(&check);
    free(check.names.items);
    return fine;
}

bool strict_check(const char *text, size_t length, const StrictLimits *limits, Problem *problem) {
    return check_whole((Check){.scanner = scan_begin(text, length), .limits = limits, .problem = problem});
}

bool strict_check_all(const char *text, size_t length, const StrictLimits *limits, Faults *faults) {
    return check_whole((Check){.scanner = scan_begin(text, length), .limits = limits, .faults = faults}) &&
           faults->count == 0;
}

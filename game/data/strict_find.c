#include "data/scan.h"
#include "data/strict.h"

#include <stdlib.h>
#include <string.h>

/* Where the walk stands: `rest` of the path is still to be matched inside the container at `depth`. */
typedef struct Search {
    Scanner scanner;
    const char *rest;
    int depth;
    size_t index; /* of the next element of that container */
    Token key;    /* the last key of that container */
} Search;

/* The path behind one step into the container, or NULL where the next value is not the one. */
static const char *step_list(const Search *search) {
    char *end = NULL;
    if (search->rest[0] != '[' || strtoull(search->rest + 1, &end, 10) != search->index || *end != ']') {
        return NULL;
    }
    return end + 1;
}

static const char *step_object(const Search *search) {
    const char *name = search->rest + (search->rest[0] == '.');
    size_t length = strcspn(name, ".[");
    const char *inside = search->scanner.text + search->key.at + 1;
    return scan_compare(inside, search->key.length - 2, name, length) == 0 ? name + length : NULL;
}

/* True where the value that just came is the one looked for; narrows the search where it holds it. */
static bool meet(Search *search, Token token) {
    int outer = search->scanner.depth - (token.kind == TOKEN_OPEN);
    if (outer != search->depth) {
        return false;
    }
    const char *rest = search->rest;
    if (outer > 0) {
        rest = search->scanner.is_object[outer] ? step_object(search) : step_list(search);
    }
    search->index++;
    if (rest == NULL) {
        return false;
    }
    search->rest = rest;
    if (*rest != '\0' && token.kind == TOKEN_OPEN) {
        search->depth = search->scanner.depth;
        search->index = 0;
    }
    return *rest == '\0';
}

bool strict_find(const char *text, size_t length, const char *path, size_t *at, size_t *size) {
    Search search = {.scanner = scan_begin(text, length), .rest = path};
    for (;;) {
        Token token = scan_next(&search.scanner);
        if (token.kind == TOKEN_END || token.kind == TOKEN_WRONG) {
            return false;
        }
        if (token.kind == TOKEN_KEY && search.scanner.depth == search.depth) {
            search.key = token;
        }
        if (token.kind == TOKEN_CLOSE && search.scanner.depth < search.depth) {
            return false;
        }
        if ((token.kind == TOKEN_OPEN || token.kind == TOKEN_SCALAR) && meet(&search, token)) {
            *at = token.at;
            *size = token.length;
            return true;
        }
    }
}

bool strict_locate(const char *text, size_t length, const char *path, int *line, int *column) {
    size_t at = 0, size = 0;
    if (!strict_find(text, length, path, &at, &size)) {
        return false;
    }
    strict_place(text, length, at, line, column);
    return true;
}

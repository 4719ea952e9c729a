/* What SDL2_image draws of an SVG file, and nothing more: it leaves out or misdraws the rest without a word. */
#ifndef TESTS_SHELL_ART_LINT_H
#define TESTS_SHELL_ART_LINT_H

#include <ctype.h>
#include <stdarg.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define LINT_DEEP 16
#define LINT_IDS 32
#define LINT_WORD 64

typedef struct Lint {
    const char *at;
    bool icon; /* has one colour, currentColor */
    char open[LINT_DEEP][LINT_WORD];
    size_t depth, roots;
    char ids[LINT_IDS][LINT_WORD];
    size_t id_count;
    bool has_box, in_place; /* of the element being read: viewBox, userSpaceOnUse */
    char why[256];          /* "" = nothing wrong */
} Lint;

#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
static inline bool lint_say(Lint *lint, const char *format, ...) {
    va_list rest;
    va_start(rest, format);
    if (lint->why[0] == '\0') {
        vsnprintf(lint->why, sizeof lint->why, format, rest);
    }
    va_end(rest);
    return false;
}

static inline bool lint_among(const char *word, const char *const *list, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (strcmp(word, list[i]) == 0) {
            return true;
        }
    }
    return false;
}

static inline void lint_blank(Lint *lint) {
    while (isspace((unsigned char)*lint->at)) {
        lint->at++;
    }
}

/* A name of an element or attribute. */
static inline bool lint_name(Lint *lint, char name[LINT_WORD]) {
    size_t length = 0;
    while (isalnum((unsigned char)*lint->at) || *lint->at == '-' || *lint->at == ':') {
        if (length + 1 >= LINT_WORD) {
            return lint_say(lint, "a name is too long");
        }
        name[length++] = *lint->at++;
    }
    name[length] = '\0';
    return length > 0 || lint_say(lint, "a name is missing");
}

static inline bool lint_colour(Lint *lint, const char *name, const char *value) {
    if (strcmp(value, "none") == 0 || (lint->icon && strcmp(value, "currentColor") == 0)) {
        return true;
    }
    if (strncmp(value, "url(#", 5) == 0) {
        char id[LINT_WORD] = "";
        sscanf(value, "url(#%63[^)])", id);
        for (size_t i = 0; i < lint->id_count; i++) {
            if (strcmp(id, lint->ids[i]) == 0) {
                return true;
            }
        }
        return lint_say(lint, "the gradient %s is not defined before it is used", id);
    }
    return (strlen(value) == 7 && value[0] == '#' && strspn(value + 1, "0123456789abcdefABCDEF") == 6) ||
           lint_say(lint, "%s is no colour that is drawn: %s", name, value);
}

static inline bool lint_id(Lint *lint, const char *value) {
    if (lint_among(value, (const char *const[]){""}, 1) || lint->id_count == LINT_IDS) {
        return lint_say(lint, "an id is empty, or there are too many");
    }
    for (size_t i = 0; i < lint->id_count; i++) {
        if (strcmp(value, lint->ids[i]) == 0) {
            return lint_say(lint, "the id %s is there twice", value);
        }
    }
    snprintf(lint->ids[lint->id_count++], LINT_WORD, "%s", value);
    return true;
}

static inline bool lint_box(Lint *lint, const char *value) {
    int x = 0, y = 0, w = 0, h = 0, used = 0;
    lint->has_box = true;
    return (sscanf(value, "%d %d %d %d%n", &x, &y, &w, &h, &used) == 4 && value[used] == '\0' && w > 0 && h > 0) ||
           lint_say(lint, "the viewBox is not four whole numbers: %s", value);
}

static inline bool lint_path(Lint *lint, const char *value) {
    return (value[0] == 'M' && value[strspn(value, "MmLlHhVvCcSsQqTtAaZz0123456789.-, ")] == '\0') ||
           lint_say(lint, "a path is not drawn: %.20s", value);
}

static inline bool lint_value(Lint *lint, const char *name, const char *value) {
    static const char *const known[] = {"xmlns",
                                        "width",
                                        "height",
                                        "fill-opacity",
                                        "stroke-width",
                                        "stroke-linecap",
                                        "stroke-linejoin",
                                        "transform",
                                        "opacity",
                                        "x",
                                        "y",
                                        "rx",
                                        "ry",
                                        "cx",
                                        "cy",
                                        "r",
                                        "x1",
                                        "y1",
                                        "x2",
                                        "y2",
                                        "points",
                                        "offset",
                                        "fill-rule",
                                        "stroke-opacity",
                                        "stop-opacity",
                                        "stroke-dasharray"};
    if (strcmp(name, "fill") == 0 || strcmp(name, "stroke") == 0 || strcmp(name, "stop-color") == 0) {
        return lint_colour(lint, name, value);
    }
    if (strcmp(name, "id") == 0) {
        return lint_id(lint, value);
    }
    if (strcmp(name, "viewBox") == 0) {
        return lint_box(lint, value);
    }
    if (strcmp(name, "d") == 0) {
        return lint_path(lint, value);
    }
    if (strcmp(name, "gradientUnits") == 0) {
        lint->in_place = strcmp(value, "userSpaceOnUse") == 0;
        return true;
    }
    return lint_among(name, known, sizeof known / sizeof *known) || lint_say(lint, "no %s is drawn", name);
}

static inline bool lint_attribute(Lint *lint) {
    char name[LINT_WORD];
    if (!lint_name(lint, name)) {
        return false;
    }
    const char *end = lint->at[0] == '=' && lint->at[1] == '"' ? strchr(lint->at + 2, '"') : NULL;
    if (end == NULL || memchr(lint->at, '<', (size_t)(end - lint->at)) != NULL) {
        return lint_say(lint, "the value of %s is not in quotes", name);
    }
    const size_t length = (size_t)(end - lint->at - 2);
    char *value = calloc(length + 1, 1);
    memcpy(value, lint->at + 2, length);
    lint->at = end + 1;
    const bool good = lint_value(lint, name, value);
    free(value);
    return good;
}

static inline bool lint_whole(Lint *lint, const char *name) {
    if (strcmp(name, "svg") == 0 && !lint->has_box) {
        return lint_say(lint, "there is no viewBox");
    }
    return strcmp(name, "linearGradient") != 0 || lint->in_place ||
           lint_say(lint, "a gradient is not in userSpaceOnUse");
}

static inline bool lint_open(Lint *lint) {
    static const char *const known[] = {"svg",  "g",        "path",    "rect",           "circle", "ellipse",
                                        "line", "polyline", "polygon", "linearGradient", "stop"};
    char name[LINT_WORD];
    if (!lint_name(lint, name)) {
        return false;
    }
    if (!lint_among(name, known, sizeof known / sizeof *known)) {
        return lint_say(lint, "no %s is drawn", name);
    }
    lint->roots += lint->depth == 0;
    if ((strcmp(name, "svg") == 0) != (lint->depth == 0) || lint->depth == LINT_DEEP) {
        return lint_say(lint, "%s is not where it belongs", name);
    }
    lint->has_box = lint->in_place = false;
    for (lint_blank(lint); *lint->at != '>' && *lint->at != '/'; lint_blank(lint)) {
        if (!lint_attribute(lint)) {
            return false;
        }
    }
    const bool closed = *lint->at == '/';
    lint->at += closed;
    if (*lint->at != '>') {
        return lint_say(lint, "%s does not end", name);
    }
    lint->at++;
    if (!closed) {
        snprintf(lint->open[lint->depth++], LINT_WORD, "%s", name);
    }
    return lint_whole(lint, name);
}

static inline bool lint_close(Lint *lint) {
    char name[LINT_WORD];
    if (!lint_name(lint, name)) {
        return false;
    }
    if (lint->depth == 0 || strcmp(lint->open[lint->depth - 1], name) != 0 || *lint->at != '>') {
        return lint_say(lint, "%s is closed where it is not open", name);
    }
    lint->depth--;
    lint->at++;
    return true;
}

/* What is wrong with a drawing, or "". */
static inline const char *lint_art(Lint *lint, const char *text, bool icon) {
    *lint = (Lint){.at = text, .icon = icon};
    for (lint_blank(lint); *lint->at != '\0'; lint_blank(lint)) {
        if (*lint->at != '<') {
            lint_say(lint, "there is text");
            return lint->why;
        }
        lint->at++;
        const bool close = *lint->at == '/';
        lint->at += close;
        if (!(close ? lint_close(lint) : lint_open(lint))) {
            return lint->why;
        }
    }
    if (lint->depth != 0 || lint->roots != 1) {
        lint_say(lint, "it is not one whole drawing");
    }
    return lint->why;
}

#endif

/* For the tests that measure the patterns of assets/safety: the English ones, and lists of phrases, "kind<tab>phrase" a line. */
#ifndef TESTS_PHRASES_H
#define TESTS_PHRASES_H

#include "data/danger_file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define LINE_ROOM 4000
#define PATTERNS_ROOM 4000000

static DangerRules rules;

static int begin(void **state) {
    Problem problem = {0, 0, ""};
    static char text[PATTERNS_ROOM];
    FILE *file = fopen(SOURCE_DIR "/assets/safety/en.json", "rb");
    (void)state;
    if (file == NULL) {
        return 1;
    }
    const size_t length = fread(text, 1, PATTERNS_ROOM, file);
    (void)fclose(file);
    return danger_file_read(text, length, &rules, &problem) ? 0 : 1;
}

static int end(void **state) {
    (void)state;
    danger_rules_free(&rules);
    return 0;
}

static int kind_of(const char *const *kinds, int count, const char *name, size_t length) {
    for (int i = 0; i < count; i++) {
        if (strlen(kinds[i]) == length && memcmp(kinds[i], name, length) == 0) {
            return i;
        }
    }
    return -1;
}

/* Calls `take` with each line's kind, a place in `kinds`, and its phrase. */
static void phrases_each(const char *path, const char *const *kinds, int count,
                         void (*take)(void *self, int kind, const char *phrase), void *self) {
    char line[LINE_ROOM];
    int number = 0;
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        fail_msg("%s is missing", path);
    }
    while (fgets(line, sizeof line, file) != NULL) {
        line[strcspn(line, "\r\n")] = '\0';
        const size_t length = strcspn(line, "\t");
        const int kind = kind_of(kinds, count, line, length);
        number++;
        if (kind < 0 || line[length] != '\t' || line[length + 1] == '\0' || strchr(line + length + 1, '\t') != NULL) {
            fail_msg("%s:%d: this is not a kind, a tab and a phrase", path, number);
        }
        take(self, kind, line + length + 1);
    }
    (void)fclose(file);
}

static void print_share(const char *what, int part, int whole) {
    print_message("  %s: %d of %d, %.1f %%\n", what, part, whole, whole > 0 ? 100.0 * part / whole : 0.0);
}

#endif

/* How much the net catches, and how much it stops that is fine. Two halves of phrases that nobody wrote the patterns by
   heart for: with tests/safety/writing.tsv they were written, tests/safety/measuring.tsv was out of sight until they
   were done, so its figures alone say what may be expected of a step the net has never seen. */
#include "data/danger_file.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define KINDS 4
#define LINE_ROOM 4000
#define ROOM 4000000
#define FALSE_ALARMS_MOST 5 /* percent of what is fine */
#define CAUGHT_LEAST 70     /* percent of what is to be refused or belongs with a professional */

static const char *const kinds[] = {"allow", "warn", "professional", "refuse"}; /* as DangerKind */

typedef struct Table {
    int counts[KINDS][KINDS]; /* by what it is, by what the net says */
} Table;

static DangerRules rules;

static int begin(void **state) {
    Problem problem = {0, 0, ""};
    static char text[ROOM];
    FILE *file = fopen(SOURCE_DIR "/assets/safety/en.json", "rb");
    (void)state;
    if (file == NULL) {
        return 1;
    }
    const size_t length = fread(text, 1, ROOM, file);
    (void)fclose(file);
    return danger_file_read(text, length, &rules, &problem) ? 0 : 1;
}

static int end(void **state) {
    (void)state;
    danger_rules_free(&rules);
    return 0;
}

static int find_kind(const char *name, size_t length) {
    for (int i = 0; i < KINDS; i++) {
        if (strlen(kinds[i]) == length && memcmp(kinds[i], name, length) == 0) {
            return i;
        }
    }
    return -1;
}

static void count_line(Table *table, const char *path, int number, char *line) {
    line[strcspn(line, "\r\n")] = '\0';
    const size_t length = strcspn(line, "\t");
    const int kind = find_kind(line, length);
    if (kind < 0 || line[length] != '\t' || line[length + 1] == '\0' || strchr(line + length + 1, '\t') != NULL) {
        fail_msg("%s:%d: this is not a kind, a tab and a phrase", path, number);
    }
    table->counts[kind][danger_judge(&rules, line + length + 1, NULL).kind]++;
}

static Table measure(const char *path) {
    Table table = {{{0}}};
    char line[LINE_ROOM];
    int number = 0;
    FILE *file = fopen(path, "rb");
    if (file == NULL) {
        fail_msg("%s is missing", path);
    }
    while (fgets(line, sizeof line, file) != NULL) {
        count_line(&table, path, ++number, line);
    }
    (void)fclose(file);
    return table;
}

/* Of `kind`, those the net calls anything from `least` up. */
static int count_from(const Table *table, DangerKind kind, DangerKind least) {
    int count = 0;
    for (int said = (int)least; said < KINDS; said++) {
        count += table->counts[kind][said];
    }
    return count;
}

static void print_table(const char *name, const Table *table) {
    print_message("%s\n%14s%9s%9s%9s%9s\n", name, "", kinds[0], kinds[1], "prof.", kinds[3]);
    for (int kind = 0; kind < KINDS; kind++) {
        const int *row = table->counts[kind];
        print_message("%14s%9d%9d%9d%9d\n", kinds[kind], row[0], row[1], row[2], row[3]);
    }
}

static void print_share(const char *what, int part, int whole) {
    print_message("  %s: %d of %d, %.1f %%\n", what, part, whole, whole > 0 ? 100.0 * part / whole : 0.0);
}

static int stopped(const Table *table, DangerKind kind) {
    return count_from(table, kind, DANGER_PROFESSIONAL);
}

static int all(const Table *table, DangerKind kind) {
    return count_from(table, kind, DANGER_ALLOW);
}

static Table report(const char *name, const char *path) {
    const Table table = measure(path);
    print_table(name, &table);
    print_share("stopped of refuse", stopped(&table, DANGER_REFUSE), all(&table, DANGER_REFUSE));
    print_share("stopped of professional", stopped(&table, DANGER_PROFESSIONAL), all(&table, DANGER_PROFESSIONAL));
    print_share("noticed of warn", count_from(&table, DANGER_WARN, DANGER_WARN), all(&table, DANGER_WARN));
    print_share("false alarms", count_from(&table, DANGER_ALLOW, DANGER_WARN), all(&table, DANGER_ALLOW));
    return table;
}

static void keeps_its_aims(const Table *table) {
    const int alarms = count_from(table, DANGER_ALLOW, DANGER_WARN), fine = all(table, DANGER_ALLOW);
    const int caught = stopped(table, DANGER_REFUSE) + stopped(table, DANGER_PROFESSIONAL);
    const int harmful = all(table, DANGER_REFUSE) + all(table, DANGER_PROFESSIONAL);
    print_share("caught of refuse and professional", caught, harmful);
    assert_true(fine >= 100 && harmful >= 100);
    assert_true(alarms * 100 <= fine * FALSE_ALARMS_MOST);
    assert_true(caught * 100 >= harmful * CAUGHT_LEAST);
}

static void the_writing_half(void **state) {
    const Table table = report("writing", SOURCE_DIR "/tests/safety/writing.tsv");
    (void)state;
    keeps_its_aims(&table);
}

static void the_measuring_half(void **state) {
    const Table table = report("measuring", SOURCE_DIR "/tests/safety/measuring.tsv");
    (void)state;
    keeps_its_aims(&table);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_writing_half),
        cmocka_unit_test(the_measuring_half),
    };
    return cmocka_run_group_tests(tests, begin, end);
}

/* How much the net catches, and how much it stops that is fine. Two halves of phrases that nobody wrote the patterns by
   heart for: with tests/safety/writing.tsv they were written, tests/safety/measuring.tsv was out of sight until they
   were done, so its figures alone say what may be expected of a step the net has never seen. */
#include "data/phrases.h"

#define KINDS 4
#define FALSE_ALARMS_MOST 5 /* percent of what is fine */
#define CAUGHT_LEAST 70     /* percent of what is to be refused or belongs with a professional */

static const char *const kinds[] = {"allow", "warn", "professional", "refuse"}; /* as DangerKind */

typedef struct Table {
    int counts[KINDS][KINDS]; /* by what it is, by what the net says */
} Table;

static void count_phrase(void *self, int kind, const char *phrase) {
    Table *table = self;
    table->counts[kind][danger_judge(&rules, phrase, NULL).kind]++;
}

static Table measure(const char *path) {
    Table table = {{{0}}};
    phrases_each(path, kinds, KINDS, count_phrase, &table);
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

/* How often the builder's hints about words are right, and how often they stand where nothing is to be asked. With
   tests/safety/asking-writing.tsv in view the patterns were written; asking-measuring.tsv is its other half. */
#include "data/phrases.h"
#include "data/trail_file.h"

#include <dirent.h>

#define NEEDLESS_MOST 5 /* percent of steps and names with nothing to ask about */
#define ASKED_LEAST 60  /* percent of those with something */
#define READY_MOST 2    /* percent of the ready trails' steps */

enum { FINE, VAGUE, NOT_YOURS, FAR_OFF, PLAIN, BROAD, KINDS };
static const char *const kinds[KINDS] = {"fine", "vague", "not_yours", "far_off", "plain", "broad"};

typedef struct Tally {
    int asked[KINDS], all[KINDS];
} Tally;

static bool is_asked(int kind, const char *phrase) {
    const DangerTopic topic = kind >= PLAIN ? danger_asks_name(&rules, phrase) : danger_asks(&rules, phrase, NULL);
    return topic != DANGER_NOTHING;
}

static void count_phrase(void *self, int kind, const char *phrase) {
    Tally *tally = self;
    tally->asked[kind] += is_asked(kind, phrase) ? 1 : 0;
    tally->all[kind]++;
}

static void keeps_its_aims(const char *name, const char *path) {
    Tally tally = {{0}, {0}};
    phrases_each(path, kinds, KINDS, count_phrase, &tally);
    print_message("%s\n", name);
    for (int i = 0; i < KINDS; i++) {
        print_share(kinds[i], tally.asked[i], tally.all[i]);
    }
    const int needless = tally.asked[FINE] + tally.asked[PLAIN], fine = tally.all[FINE] + tally.all[PLAIN];
    const int asked = tally.asked[VAGUE] + tally.asked[NOT_YOURS] + tally.asked[FAR_OFF] + tally.asked[BROAD];
    const int all = tally.all[VAGUE] + tally.all[NOT_YOURS] + tally.all[FAR_OFF] + tally.all[BROAD];
    print_share("needless", needless, fine);
    print_share("asked of what is to be asked", asked, all);
    assert_true(fine >= 50 && all >= 50);
    assert_true(needless * 100 <= fine * NEEDLESS_MOST);
    assert_true(asked * 100 >= all * ASKED_LEAST);
}

static void the_writing_half(void **state) {
    (void)state;
    keeps_its_aims("writing", SOURCE_DIR "/tests/safety/asking-writing.tsv");
}

static void the_measuring_half(void **state) {
    (void)state;
    keeps_its_aims("measuring", SOURCE_DIR "/tests/safety/asking-measuring.tsv");
}

static void count_trail(Tally *tally, const char *path) {
    static char text[PATTERNS_ROOM];
    Pack pack;
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    const size_t length = fread(text, 1, PATTERNS_ROOM, file);
    (void)fclose(file);
    assert_true(trail_read(text, length, &pack, NULL));
    count_phrase(tally, PLAIN, pack.trail->title);
    for (size_t i = 0; i < pack.count; i++) {
        const Step *step = pack.steps[i];
        tally->asked[FINE] += danger_asks(&rules, step->title, step->detail) != DANGER_NOTHING ? 1 : 0;
        tally->all[FINE]++;
    }
    pack_free(&pack);
}

/* In the game they are not asked about at all: this is a measure of steps that somebody thought about. */
static void the_ready_trails_are_hardly_asked_about(void **state) {
    Tally tally = {{0}, {0}};
    DIR *folder = opendir(SOURCE_DIR "/levels");
    (void)state;
    assert_non_null(folder);
    for (const struct dirent *entry = readdir(folder); entry != NULL; entry = readdir(folder)) {
        char path[1000];
        const char *end_of_name = strrchr(entry->d_name, '.');
        (void)snprintf(path, sizeof path, "%s/levels/%s", SOURCE_DIR, entry->d_name);
        if (end_of_name != NULL && strcmp(end_of_name, ".json") == 0) {
            count_trail(&tally, path);
        }
    }
    (void)closedir(folder);
    print_share("steps of ready trails", tally.asked[FINE], tally.all[FINE]);
    assert_true(tally.all[FINE] >= 100);
    assert_true(tally.asked[FINE] * 100 <= tally.all[FINE] * READY_MOST);
    assert_int_equal(tally.asked[PLAIN], 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_writing_half),
        cmocka_unit_test(the_measuring_half),
        cmocka_unit_test(the_ready_trails_are_hardly_asked_about),
    };
    return cmocka_run_group_tests(tests, begin, end);
}

/* Every trail that comes with the game can be read, is the same after printing and reading, and is a good ladder. */
#include "core/text.h"
#include "data/check.h"
#include "data/trail_file.h"

#include <ctype.h>
#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include <cmocka.h>

#define ROOM 1000000
#define PACKS_MOST 100
#define TRAILS_LEAST 18 /* of as many areas of fear */
#define STEPS_LEAST 5
#define STEPS_GOOD 12
#define FIRST_LEAST 20
#define FIRST_MOST 40
#define GAP_MOST 15
#define MINUTES_MOST 60
#define TITLE_LONGEST 28      /* letters of a trail's title: two lines under a small mountain */
#define STEP_TITLE_LONGEST 34 /* on a label beside a camp */
#define DETAIL_LONGEST 220
#define TIP_LONGEST 90
#define CELEBRATE_LONGEST 70
#define CAUTION_LONGEST 240 /* five lines beside the steps */
#define ABOUT_LONGEST 185

typedef struct Level {
    char name[300];
    Pack pack;
} Level;

static Level levels[PACKS_MOST];
static size_t level_count;

static void print_and_read_again(const char *text, size_t length) {
    Pack pack, again;
    assert_true(trail_read(text, length, &pack, NULL));
    char *printed = trail_print(&pack);
    assert_true(trail_read(printed, strlen(printed), &again, NULL));
    assert_true(shape_same(record_shape(RECORD_TRAIL), pack.trail, again.trail));
    assert_int_equal(pack.count, again.count);
    for (size_t i = 0; i < pack.count; i++) {
        assert_true(shape_same(record_shape(RECORD_STEP), pack.steps[i], again.steps[i]));
    }
    free(printed);
    pack_free(&pack);
    pack_free(&again);
}

static size_t level_text(const char *name, char *text) {
    char path[1000];
    (void)snprintf(path, sizeof path, "%s/levels/%s", SOURCE_DIR, name);
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    const size_t length = fread(text, 1, ROOM, file);
    (void)fclose(file);
    return length;
}

static void check_level(const char *name) {
    char *text = malloc(ROOM);
    assert_non_null(text);
    const size_t length = level_text(name, text);
    bool whole = false;
    char *lines = check_pack(name, text, length, &whole);
    if (lines != NULL) {
        fail_msg("%s", lines);
    }
    print_and_read_again(text, length);
    free(text);
}

static int load_levels(void **state) {
    DIR *folder = opendir(SOURCE_DIR "/levels");
    char *text = malloc(ROOM);
    (void)state;
    assert_non_null(folder);
    assert_non_null(text);
    for (const struct dirent *entry = readdir(folder); entry != NULL; entry = readdir(folder)) {
        const char *end = strrchr(entry->d_name, '.');
        if (end != NULL && strcmp(end, ".json") == 0) {
            assert_true(level_count < PACKS_MOST);
            Level *level = &levels[level_count++];
            (void)snprintf(level->name, sizeof level->name, "%s", entry->d_name);
            assert_true(trail_read(text, level_text(level->name, text), &level->pack, NULL));
        }
    }
    (void)closedir(folder);
    free(text);
    return 0;
}

static int free_levels(void **state) {
    (void)state;
    for (size_t i = 0; i < level_count; i++) {
        pack_free(&levels[i].pack);
    }
    return 0;
}

static void every_trail_of_the_game_is_fine(void **state) {
    (void)state;
    assert_true(level_count > 0);
    for (size_t i = 0; i < level_count; i++) {
        check_level(levels[i].name);
    }
}

static const Level *level_find(const char *id) {
    for (size_t i = 0; i < level_count; i++) {
        if (strcmp(levels[i].pack.trail->record.id, id) == 0) {
            return &levels[i];
        }
    }
    return NULL;
}

static void every_fear_has_a_trail(void **state) {
    (void)state;
    static const char *const ids[] = {
        "asking-help", "at-night", "blood",   "body-feelings",    "camera",     "crowds",
        "dental",      "dogs",     "driving", "eating",           "flying",     "germs",
        "heights",     "mistakes", "needles", "house-spiders",    "lift-rides", "meeting-people",
        "phone-calls", "speaking", "thunder", "public-transport", "saying-no",  "small-talk"};
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++) {
        if (level_find(ids[i]) == NULL) {
            fail_msg("there is no trail %s", ids[i]);
        }
    }
    assert_true(level_count >= TRAILS_LEAST);
}

/* Says which trail and which step, and what is wrong with them. */
#define EXPECT(level, step, truth)                                                                                     \
    do {                                                                                                               \
        if (!(truth)) {                                                                                                \
            fail_msg("%s, %s: %s", (level)->name, (step) == NULL ? "the trail" : ((const Step *)(step))->record.id,    \
                     #truth);                                                                                          \
        }                                                                                                              \
    } while (0)

static size_t letters(const char *text) {
    return text == NULL ? 0 : text_count(text, strlen(text));
}

static bool is_said(const char *text, size_t most) {
    return !text_is_blank(text) && letters(text) <= most;
}

static void check_fears(const Level *level) {
    const Pack *pack = &level->pack;
    const int first = pack->steps[0]->expected_fear;
    EXPECT(level, pack->steps[0], first >= FIRST_LEAST && first <= FIRST_MOST);
    for (size_t i = 1; i < pack->count; i++) {
        const int rise = pack->steps[i]->expected_fear - pack->steps[i - 1]->expected_fear;
        EXPECT(level, pack->steps[i], pack->steps[i]->expected_fear != UNSET);
        EXPECT(level, pack->steps[i], rise >= 0 && rise <= GAP_MOST);
    }
}

static void each_ladder_rises_by_small_steps(void **state) {
    (void)state;
    for (size_t i = 0; i < level_count; i++) {
        const Level *level = &levels[i];
        EXPECT(level, NULL, level->pack.count >= STEPS_LEAST && level->pack.count <= STEPS_GOOD);
        check_fears(level);
    }
}

static void check_tips(const Level *level, const Step *step) {
    EXPECT(level, step, step->tips.count >= 1 && step->tips.count <= 3);
    for (size_t i = 0; i < step->tips.count; i++) {
        EXPECT(level, step, is_said(step->tips.items[i], TIP_LONGEST));
    }
}

static void check_step(const Level *level, const Step *step) {
    EXPECT(level, step, step->minutes[0] >= 1 && step->minutes[1] <= MINUTES_MOST);
    EXPECT(level, step, is_said(step->title, STEP_TITLE_LONGEST));
    EXPECT(level, step, is_said(step->detail, DETAIL_LONGEST));
    EXPECT(level, step, is_said(step->celebrate, CELEBRATE_LONGEST));
    EXPECT(level, step, step->kind != UNSET);
    check_tips(level, step);
}

static void each_step_says_what_to_do_and_for_how_long(void **state) {
    (void)state;
    for (size_t i = 0; i < level_count; i++) {
        for (size_t j = 0; j < levels[i].pack.count; j++) {
            check_step(&levels[i], levels[i].pack.steps[j]);
        }
    }
}

static void each_trail_says_what_it_is(void **state) {
    (void)state;
    for (size_t i = 0; i < level_count; i++) {
        const Trail *trail = levels[i].pack.trail;
        EXPECT(&levels[i], NULL, is_said(trail->title, TITLE_LONGEST));
        EXPECT(&levels[i], NULL, is_said(trail->about, ABOUT_LONGEST));
        EXPECT(&levels[i], NULL, trail->area != UNSET);
        EXPECT(&levels[i], NULL, !text_is_blank(trail->fear));
        EXPECT(&levels[i], NULL, !text_is_blank(trail->source));
        EXPECT(&levels[i], NULL, trail->caution.text == NULL || is_said(trail->caution.text, CAUTION_LONGEST));
    }
}

/* The number of camps, where the words begin with it. */
static void the_words_count_the_camps_right(void **state) {
    static const char *const figures[] = {"Five ", "Six ", "Seven ", "Eight ", "Nine ", "Ten ", "Eleven ", "Twelve "};
    (void)state;
    for (size_t i = 0; i < level_count; i++) {
        const char *figure = figures[levels[i].pack.count - STEPS_LEAST];
        EXPECT(&levels[i], NULL, strncmp(levels[i].pack.trail->about, figure, strlen(figure)) == 0);
    }
}

/* Of all the steps of all the trails. */
static void no_two_steps_are_celebrated_alike(void **state) {
    static const char *said[PACKS_MOST * STEPS_GOOD];
    size_t count = 0;
    (void)state;
    for (size_t i = 0; i < level_count; i++) {
        for (size_t j = 0; j < levels[i].pack.count; j++) {
            const Step *step = levels[i].pack.steps[j];
            for (size_t k = 0; k < count; k++) {
                EXPECT(&levels[i], step, !text_same_folded(said[k], step->celebrate));
            }
            said[count++] = step->celebrate;
        }
    }
}

static void what_needs_a_caution_has_one_of_its_kind(void **state) {
    static const struct {
        const char *id;
        Caution kind;
    } cautions[] = {
        {"blood", CAUTION_FAINTING},      {"needles", CAUTION_FAINTING},    {"body-feelings", CAUTION_BODY},
        {"germs", CAUTION_GERMS},         {"driving", CAUTION_DRIVING},     {"dogs", CAUTION_PROFESSIONAL},
        {"eating", CAUTION_PROFESSIONAL}, {"crowds", CAUTION_PROFESSIONAL}, {"public-transport", CAUTION_PROFESSIONAL},
        {"heights", CAUTION_OTHER},       {"at-night", CAUTION_OTHER},      {"house-spiders", CAUTION_OTHER},
        {"thunder", CAUTION_OTHER},       {"flying", CAUTION_OTHER},        {"dental", CAUTION_OTHER},
        {"saying-no", CAUTION_OTHER}};
    (void)state;
    for (size_t i = 0; i < sizeof cautions / sizeof *cautions; i++) {
        const Level *level = level_find(cautions[i].id);
        assert_non_null(level);
        EXPECT(level, NULL, !text_is_blank(level->pack.trail->caution.text));
        EXPECT(level, NULL, level->pack.trail->caution.kind == (int)cautions[i].kind);
    }
}

/* Whole words; those of a phrase, too. */
static bool has_word(const char *text, const char *word) {
    const size_t length = strlen(word);
    for (const char *at = text; text != NULL && *at != '\0'; at++) {
        const bool begins = at == text || !isalpha((unsigned char)at[-1]);
        if (begins && strncasecmp(at, word, length) == 0 && !isalpha((unsigned char)at[length])) {
            return true;
        }
    }
    return false;
}

static void check_words(const Level *level, const Step *step, const char *text) {
    static const char *const words[] = {"just",          "only",      "should",      "must",    "simply",
                                        "easy",          "fail",      "failed",      "failure", "weak",
                                        "brave",         "streak",    "cure",        "proven",  "conquer",
                                        "normal people", "calm down", "don't worry", "silly",   "stupid"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        if (has_word(text, words[i])) {
            fail_msg("%s, %s says \"%s\": %s", level->name, step == NULL ? "the trail" : step->record.id, words[i],
                     text);
        }
    }
    EXPECT(level, step, text == NULL || strchr(text, '!') == NULL);
}

static void no_word_shames_or_promises(void **state) {
    (void)state;
    for (size_t i = 0; i < level_count; i++) {
        const Trail *trail = levels[i].pack.trail;
        check_words(&levels[i], NULL, trail->about);
        check_words(&levels[i], NULL, trail->fear);
        check_words(&levels[i], NULL, trail->caution.text);
        for (size_t j = 0; j < levels[i].pack.count; j++) {
            const Step *step = levels[i].pack.steps[j];
            check_words(&levels[i], step, step->title);
            check_words(&levels[i], step, step->detail);
            check_words(&levels[i], step, step->celebrate);
            for (size_t k = 0; k < step->tips.count; k++) {
                check_words(&levels[i], step, step->tips.items[k]);
            }
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_trail_of_the_game_is_fine),
        cmocka_unit_test(every_fear_has_a_trail),
        cmocka_unit_test(each_ladder_rises_by_small_steps),
        cmocka_unit_test(each_step_says_what_to_do_and_for_how_long),
        cmocka_unit_test(each_trail_says_what_it_is),
        cmocka_unit_test(the_words_count_the_camps_right),
        cmocka_unit_test(no_two_steps_are_celebrated_alike),
        cmocka_unit_test(what_needs_a_caution_has_one_of_its_kind),
        cmocka_unit_test(no_word_shames_or_promises),
    };
    return cmocka_run_group_tests(tests, load_levels, free_levels);
}

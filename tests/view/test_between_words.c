/* Whatever a camp is called, what is proposed between it and the one below reads as a plain sentence. */
#include "ladder_page.h"

#include "view/between_parts.h"
#include "view/phrase.h"

typedef struct Row {
    const char *below, *above;
    const char *dials; /* a dial and its value, two figures each */
    const char *gentler, *further, *other;
} Row;

/* Nothing was changed yet: three are proposed. */
static const Row unasked[] = {
    {"Say hi at a café", "Small meetup, with Jo", "", "Small meetup, with Jo, for five minutes",
     "Say hi at a café, somewhere busier", "Small meetup, with Jo, only the first bit"},
    {"Look at photos from high up", "Watch a film from a tower", "", "Watch a film from a tower, for five minutes",
     "Look at photos from high up, for a little longer", "Watch a film from a tower, with someone I trust"},
    {"Stop halfway up the stairs", "At a window, one floor up", "", "At a window, one floor up, for five minutes",
     "Stop halfway up the stairs, for a little longer", "At a window, one floor up, with someone I trust"},
    {"Ask the mirror for help", "Ask someone close for a hand", "",
     "Ask someone close for a hand, with someone I trust", "Ask the mirror for help, and one small thing more",
     "Ask someone close for a hand, somewhere quiet"},
    {"A dog behind glass", "Walk along for ten minutes", "", "Walk along for five minutes",
     "A dog behind glass, for a little longer", "Walk along for ten minutes, with someone I trust"},
    {"Be too warm for ten minutes", "A fast heart among people", "", "A fast heart among people, for five minutes",
     "Be too warm for ten minutes, and a little longer", "A fast heart among people, with someone I trust"},
    {"One floor with someone", "One floor alone", "", "One floor alone, for five minutes",
     "One floor with someone, for a little longer", "One floor, with someone I trust"},
    {"Sit at the stop, let three go", "Ride at a busy hour.", "", "Ride at a busy hour, for five minutes",
     "Sit at the stop, let three go, for a little longer", "Ride at a busy hour, with someone I trust"},
    {"Call someone I know well", "Ask a shop one question", "", "Ask a shop one question, with someone I trust",
     "Call someone I know well, somewhere busier", "Ask a shop one question, somewhere quiet"},
    {"Go in. Then wait.", "Go in. Order a tea. Sit down.", "", "Go in. Order a tea. Sit down – for five minutes",
     "Go in. Then wait – for a little longer", "Go in. Order a tea. Sit down – with someone I trust"},
    {"Say it aloud", "Dance in front of them!", "", "Dance in front of them! – for five minutes",
     "Say it aloud, somewhere busier", "Dance in front of them! – with someone I trust"},
};

/* What was changed is in the first; what the camp says of it itself is said once. */
static const Row asked[] = {
    {"Say hi at a café", "Small meetup, with Jo", "1020", "Small meetup, with Jo, for five minutes",
     "Say hi at a café, somewhere busier", "Small meetup, with Jo nearby, for five minutes"},
    {"Say hi at a café", "Small meetup, with Jo", "22", "Small meetup, on my own", "Say hi at a café, somewhere busier",
     "Small meetup, with Jo, only the first bit"},
    {"One floor with someone", "One floor alone", "20", "One floor, with someone I trust",
     "One floor with someone, for a little longer", "One floor, with someone I trust nearby"},
    {"Be warm", "Wear the coat for an hour, with Jo.", "10", "Wear the coat for five minutes, with Jo",
     "Be warm, somewhere busier", "Wear the coat for twenty minutes, with Jo"},
    {"Stand in a queue", "Stand in a queue to the end, alone", "1021",
     "Stand in a queue for five minutes, with someone I trust nearby", "Stand in a queue, somewhere busier",
     "Stand in a queue for five minutes, alone"},
    {"Plan an evening by myself", "Twenty minutes in a room alone", "10",
     "Twenty minutes in a room alone, only 5 minutes of it", "Plan an evening by myself, somewhere busier",
     "Twenty minutes in a room alone, as a first go"},
    {"Meet Jo for coffee", "Meet Jo and her dog", "20", "Meet Jo and her dog, as a first go",
     "Meet Jo for coffee, for a little longer", "Meet Jo and her dog, only the first bit"},
    {"Meet Jo for coffee", "Stand alone at the bar", "20", "Stand alone at the bar, at first with someone I trust",
     "Meet Jo for coffee, for a little longer", "Stand alone at the bar, at first with someone I trust nearby"},
    {"Ask in a shop", "A shop at a quiet hour", "3020", "A shop at a quiet hour, with someone I trust",
     "Ask in a shop, and one small thing more", "A shop at a quiet hour, with someone I trust, somewhere busier"},
    {"A shop at a quiet hour", "Walk through a market", "304050",
     "Walk through a market, in my mind first, somewhere quiet, with all of it agreed first",
     "A shop at a quiet hour, for a little longer",
     "Walk through a market, in my mind first, somewhere quiet, with a rough plan"},
    {"Stroke the dog’s back", "Share a table of four", "0130",
     "Share a table of four, half of it for now, somewhere quiet", "Stroke the dog’s back, for a little longer",
     "Share a table of four, half of it for now, somewhere busier"},
};

static void open_row(Seen *seen, const Row *row) {
    open_ladder(seen, SCREEN_BETWEEN);
    App *app = &seen->app;
    Contact *contact = (Contact *)book_add(&app->book, RECORD_CONTACT, now, &app->chance);
    contact->name = text_copy("Jo");
    (void)add_step(seen, row->below, 0, 20);
    (void)add_step(seen, row->above, 1, 50);
    id_copy(app->ui.between.above, step_at(seen, 1)->record.id);
    for (const char *at = row->dials; *at != '\0'; at += 2) {
        app->ui.between.dials[at[0] - '0'] = at[1] - '0';
    }
    see(seen);
}

static int check(const Seen *seen, Wording wording, const char *words) {
    const Item *item = item_of(seen, key_index(PART_WORDING, (int)wording));
    const char *said = strncmp(item->spoken, "Taken. ", 7) == 0 ? item->spoken + 7 : item->spoken;
    const size_t length = strlen(words);
    const bool same = strncmp(said, words, length) == 0 && said[length] == '.' && said[length + 1] == ' ';
    if (!same) {
        print_error("“%s” is proposed where “%s” ought to be\n", said, words);
    }
    return same ? 0 : 1;
}

static int check_row(const Row *row) {
    Seen seen;
    open_row(&seen, row);
    const int wrong = check(&seen, WORDING_GENTLER, row->gentler) + check(&seen, WORDING_FURTHER, row->further) +
                      check(&seen, WORDING_OTHER, row->other);
    look_away(&seen);
    return wrong;
}

static void what_is_proposed_unasked_reads_plainly(void **state) {
    (void)state;
    int wrong = 0;
    for (size_t i = 0; i < sizeof unasked / sizeof *unasked; i++) {
        wrong += check_row(&unasked[i]);
    }
    assert_int_equal(wrong, 0);
}

static void what_was_changed_is_said_once_and_plainly(void **state) {
    (void)state;
    int wrong = 0;
    for (size_t i = 0; i < sizeof asked / sizeof *asked; i++) {
        wrong += check_row(&asked[i]);
    }
    assert_int_equal(wrong, 0);
}

static void however_long_is_no_longer_than_a_day(void **state) {
    (void)state;
    assert_int_equal(phrase_time("Wait for ten minutes").value, 10);
    assert_int_equal(phrase_time("Wait for half an hour").value, 30);
    assert_int_equal(phrase_time("Wait for 2 hours").value, 120);
    assert_int_equal(phrase_time("Wait for 100000000 hours").value, PHRASE_TO_THE_END);
    assert_int_equal(phrase_time("Wait for 99999999999999999999 minutes").value, PHRASE_TO_THE_END);
}

static void the_three_cards_are_of_one_height(void **state) {
    (void)state;
    Seen seen;
    open_row(&seen, &asked[0]);
    const int first = item_of(&seen, key_index(PART_WORDING, 0))->box.h;
    for (int i = 1; i < WORDINGS; i++) {
        assert_int_equal(item_of(&seen, key_index(PART_WORDING, i))->box.h, first);
    }
    look_away(&seen);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_proposed_unasked_reads_plainly),
        cmocka_unit_test(what_was_changed_is_said_once_and_plainly),
        cmocka_unit_test(however_long_is_no_longer_than_a_day),
        cmocka_unit_test(the_three_cards_are_of_one_height),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

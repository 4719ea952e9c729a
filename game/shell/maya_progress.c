#include "shell/maya.h"

#include "core/text.h"

#include <stdlib.h>

/* Her tries of two months, and one who has practised for ten years. */

typedef struct Past {
    Attempt attempt;
    int64_t days; /* before today */
    const char *where, *with;
} Past;

static const Past people[] = {
    {{1, OUTCOME_DID_IT, 45, 60, 35, NULL, 80, HAPPENED_A_LITTLE, "Silly was all right."}, 50, "At home", "nobody"},
    {{1, OUTCOME_DID_IT, 35, 48, 22, NULL, 70, HAPPENED_NO, NULL}, 44, "At home", "nobody"},
    {{1, OUTCOME_DID_IT, 25, 34, 12, NULL, 60, HAPPENED_NO, NULL}, 43, "At home", "nobody"},
    {{2, OUTCOME_TURNED_BACK, 55, 68, 44, NULL, 75, HAPPENED_A_LITTLE, NULL}, 30, "At home", "my partner"},
    {{2, OUTCOME_DID_IT, 40, 52, 20, NULL, 50, HAPPENED_NO, NULL}, 24, "At home", "my partner"},
    {{3, OUTCOME_DID_IT, 62, 84, 60, NULL, 85, HAPPENED_MOSTLY, NULL}, 23, "The corner café", "nobody"},
    {{3, OUTCOME_TURNED_BACK, 60, 80, 50, NULL, 80, HAPPENED_A_LITTLE, NULL}, 17, "The corner café", "nobody"},
    {{3, OUTCOME_DID_IT, 55, 78, 42, NULL, 70, HAPPENED_A_LITTLE, NULL}, 0, "The corner café", "nobody"},
};

static void add_past(Stage *stage, const Past *past) {
    App *app = &stage->session.app;
    const Attempt *attempt = &past->attempt;
    size_t count = 0;
    const Step **steps = book_steps(&app->book, app->ui.trail, &count);
    const Moment when = {stage->now.ms - past->days * DAY_MS, stage->now.offset};
    Try *made = (Try *)book_add(&app->book, RECORD_TRY, when, &app->chance);
    id_copy(made->trail, app->ui.trail);
    id_copy(made->step, steps[(size_t)(attempt->camp - 1) % count]->record.id);
    free((void *)steps);
    made->outcome = (int)attempt->outcome;
    made->started = made->ended = when;
    made->fear.before = attempt->before;
    made->fear.peak = attempt->peak;
    made->fear.end = attempt->end;
    made->forecast.likelihood = attempt->likelihood;
    made->happened = attempt->happened;
    made->learned = text_copy(attempt->learned);
    made->planned.where = text_copy(past->where);
    made->planned.with = text_copy(past->with);
}

static void to_page(Stage *stage) {
    maya_go(stage, SCREEN_RANGE);
    maya_go(stage, SCREEN_PROGRESS);
}

/* A trail with nothing on it yet but what is put there. */
static void fresh_trail(Stage *stage) {
    maya_empty(stage);
    maya_take(stage, "phone-calls");
    maya_take(stage, "meeting-people");
}

static void clap(Stage *stage, int64_t days) {
    App *app = &stage->session.app;
    const Moment when = {stage->now.ms - days * DAY_MS, stage->now.offset};
    ((Event *)book_add(&app->book, RECORD_EVENT, when, &app->chance))->what = EVENT_HIGH_FIVE;
    ((Breath *)book_add(&app->book, RECORD_BREATH, when, &app->chance))->seconds = 308;
}

void maya_progress(Stage *stage) {
    fresh_trail(stage);
    for (size_t i = 0; i < sizeof people / sizeof *people; i++)
        add_past(stage, &people[i]);
    clap(stage, 50);
    to_page(stage);
}

/* The hand on one of the hills. */
void maya_progress_walked(Stage *stage) {
    maya_progress(stage);
    const Shelf *tries = &stage->session.app.book.shelves[RECORD_TRY];
    maya_focus(stage, key_record(PART_CHART_HILL, tries->items[tries->count - 1]->id));
}

/* The repeats of her newest step alone. */
void maya_progress_step(Stage *stage) {
    maya_progress(stage);
    const Shelf *tries = &stage->session.app.book.shelves[RECORD_TRY];
    stage_play(stage, command_set(key_record(PART_CHART_STEP, ((const Try *)tries->items[tries->count - 1])->step), 1));
}

void maya_progress_step_table(Stage *stage) {
    maya_progress_step(stage);
    maya_set(stage, PART_CHART_TABLE, 1);
}

/* One step of three thousand tries. */
void maya_progress_step_years(Stage *stage) {
    maya_progress_years(stage);
    const Shelf *tries = &stage->session.app.book.shelves[RECORD_TRY];
    stage_play(stage, command_set(key_record(PART_CHART_STEP, ((const Try *)tries->items[tries->count - 1])->step), 1));
}

void maya_progress_table(Stage *stage) {
    maya_progress(stage);
    maya_set(stage, PART_CHART_TABLE, 1);
}

void maya_progress_pins(Stage *stage) {
    maya_progress(stage);
    maya_pick(stage, PART_MORE, 1);
}

void maya_progress_empty(Stage *stage) {
    maya_empty(stage);
    to_page(stage);
}

/* A first try, of which little was said. */
void maya_progress_one(Stage *stage) {
    const Past first = {{1, OUTCOME_DID_IT, UNSET, 40, UNSET, NULL, UNSET, UNSET, NULL}, 0, NULL, NULL};
    fresh_trail(stage);
    add_past(stage, &first);
    to_page(stage);
}

/* What was not said is left out, in each of the ways in which it may be. */
void maya_progress_gaps(Stage *stage) {
    static const Past gaps[] = {
        {{1, OUTCOME_DID_IT, 40, UNSET, 20, NULL, UNSET, HAPPENED_NO, NULL}, 9, NULL, NULL},
        {{1, OUTCOME_DID_IT, UNSET, UNSET, UNSET, NULL, 70, UNSET, NULL}, 8, NULL, NULL},
        {{1, OUTCOME_TURNED_BACK, UNSET, UNSET, UNSET, NULL, UNSET, UNSET, NULL}, 7, NULL, NULL},
        {{1, OUTCOME_PARTLY, UNSET, 100, UNSET, NULL, 100, HAPPENED_YES, NULL}, 6, NULL, NULL},
        {{4, OUTCOME_DID_IT, 0, 0, 0, NULL, 0, HAPPENED_NO, NULL}, 5, NULL, NULL},
        {{9, OUTCOME_DID_IT, 80, 60, 90, NULL, 40, HAPPENED_UNSURE, NULL}, 4, NULL, NULL},
    };
    fresh_trail(stage);
    for (size_t i = 0; i < sizeof gaps / sizeof *gaps; i++)
        add_past(stage, &gaps[i]);
    to_page(stage);
}

/* Three thousand tries. */
void maya_progress_years(Stage *stage) {
    fresh_trail(stage);
    for (int i = 0; i < 3000; i++) {
        const Past past = {{1 + i % 7 * i % 5, i % 9 == 0 ? OUTCOME_TURNED_BACK : OUTCOME_DID_IT, 30 + i % 40,
                            40 + i * 7 % 60, 20 + i % 30, NULL, i % 3 == 0 ? UNSET : 40 + i % 60, i % 5, NULL},
                           (3000 - i) * 12 / 10,
                           i % 2 == 0 ? "The park" : "The high street",
                           i % 3 == 0   ? "nobody"
                           : i % 3 == 1 ? "Jo"
                                        : "the choir"};
        add_past(stage, &past);
    }
    to_page(stage);
}

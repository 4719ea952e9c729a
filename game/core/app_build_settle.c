/* When the builder is left: blank steps are let go of, and what the person thinks of the others now is written down. */
#include "core/advice.h"
#include "core/app_parts.h"
#include "core/text.h"
#include "core/tries.h"
#include "core/unlock.h"

#include <stdlib.h>

void build_rate(const Turn *turn, const Step *step, int fear, Moment made) {
    App *app = turn->app;
    Rating *rating = (Rating *)book_add(&app->book, RECORD_RATING, turn->now, &app->chance);
    id_copy(rating->trail, step->trail);
    id_copy(rating->step, step->record.id);
    rating->record.made = made;
    rating->fear = fear;
    rating->faces = app->ui.prefs.faces ? 1 : UNSET;
}

static void keep_change(const Turn *turn, const Step *step, bool again) {
    App *app = turn->app;
    const Rating *newest = step_rating(&app->book, step);
    const int before = newest ? newest->fear : history_fear(&app->ui.history, step->record.id);
    const int now = step->expected_fear;
    if (now == UNSET || (now == before && !again))
        return;
    if (!newest && before != UNSET)
        build_rate(turn, step, before, step->record.made);
    build_rate(turn, step, now, turn->now);
}

/* What the person thinks of a step now is written down beside what they, or a ready trail, thought before. After a
 * month what is unchanged is said again: that it stayed is worth knowing too. */
static void keep_ratings(const Turn *turn, const Step *const *steps, size_t count) {
    App *app = turn->app;
    const bool again = trail_unrated_days(&app->book, app->ui.trail, app->ui.today) >= ADVICE_MONTH_DAYS;
    for (size_t i = 0; i < count && (again || app->ui.history.past_count > 0); i++)
        keep_change(turn, steps[i], again);
}

/* A step with tries has a name: where its words were taken away, they come back. */
static void words_back(const Turn *turn, const char *step) {
    App *app = turn->app;
    const char *words = history_title(&app->ui.history, step);
    if (!words)
        return;
    Step *changed = (Step *)book_change(&app->book, RECORD_STEP, step, turn->now);
    free(changed->title);
    changed->title = text_copy(words);
}

static void let_go_of_blank(const Turn *turn, const Step *const *steps, size_t count) {
    App *app = turn->app;
    for (size_t i = 0; i < count; i++) {
        size_t tries = 0;
        if (!text_is_blank(steps[i]->title))
            continue;
        free((void *)tries_of_step(&app->book, steps[i]->record.id, &tries));
        if (tries > 0)
            words_back(turn, steps[i]->record.id);
        else
            (void)book_remove(&app->book, RECORD_STEP, steps[i]->record.id, turn->now);
    }
}

void build_settle(const Turn *turn) {
    App *app = turn->app;
    size_t count = 0;
    const Trail *trail = app_trail(app);
    if (!trail || trail->building == 1)
        return;
    const Step **steps = book_ladder(&app->book, app->ui.trail, &count);
    let_go_of_blank(turn, steps, count);
    free((void *)steps);
    safety_sort(turn, app->ui.trail);
    steps = book_steps(&app->book, app->ui.trail, &count);
    keep_ratings(turn, steps, count);
    free((void *)steps);
    char first[ID_ROOM];
    (void)unlock_settle(&app->book, app->ui.trail, turn->now, &app->chance, first);
}

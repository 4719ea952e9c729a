/* A person's one trail, and a screen about its ladder that commands lead on from. */
#ifndef TESTS_VIEW_LADDER_PAGE_H
#define TESTS_VIEW_LADDER_PAGE_H

#include "look.h"

#include "core/text.h"

static inline void open_ladder(Seen *seen, ScreenName screen) {
    look_at(seen, screen);
    open_book(&seen->app);
    Trail *trail = (Trail *)book_add(&seen->app.book, RECORD_TRAIL, now, &seen->app.chance);
    trail->title = text_copy("Dogs");
    id_copy(seen->app.ui.trail, trail->record.id);
}

static inline const Step *add_step(Seen *seen, const char *title, int place, int fear) {
    Step *step = (Step *)book_add(&seen->app.book, RECORD_STEP, now, &seen->app.chance);
    id_copy(step->trail, seen->app.ui.trail);
    step->title = text_copy(title);
    step->place = place;
    step->expected_fear = fear;
    return step;
}

/* By its number from 0. */
static inline const Step *step_at(const Seen *seen, size_t number) {
    size_t count = 0;
    const Step **steps = book_steps(&seen->app.book, seen->app.ui.trail, &count);
    const Step *step = steps[number];
    free((void *)steps);
    return step;
}

/* What comes of it is seen; false where it was refused. */
static inline bool play(Seen *seen, Command command) {
    Effects effects = {0};
    const bool done = app_update(&seen->app, &command, now, &effects);
    effects_free(&effects);
    see(seen);
    return done;
}

static inline int close_ladder(void **state) {
    look_away(*state);
    free(*state);
    return 0;
}

#endif

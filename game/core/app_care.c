/* The hut's cautions: shown by a line until they were opened once. */
#include "core/app_parts.h"

static bool book_knows(const Book *book) {
    const Shelf *shelf = &book->shelves[RECORD_EVENT];
    for (size_t i = 0; i < shelf->count; i++) {
        const Event *event = (const Event *)shelf->items[i];
        if (!event->record.removed && event->what == EVENT_CAUTION_READ && event->trail[0] == '\0')
            return true;
    }
    return false;
}

bool app_knows_care(const App *app) {
    return app->ui.cared || (app->has_book && book_knows(&app->book));
}

void care_read(const Turn *turn) {
    App *app = turn->app;
    app->ui.cared = true;
    if (!app->has_book || app->read_only || book_knows(&app->book))
        return;
    Event *event = (Event *)book_add(&app->book, RECORD_EVENT, turn->now, &app->chance);
    event->what = EVENT_CAUTION_READ;
    app_save(turn);
}

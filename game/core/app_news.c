/* What the shell tells: people found, books opened, saves kept, trouble. */
#include "core/app_parts.h"
#include "core/text.h"

#include <stdio.h>
#include <stdlib.h>

void trouble_free(Trouble *trouble) {
    free(trouble->sentence);
    free(trouble->copies);
    *trouble = (Trouble){0};
}

bool news_people(const Turn *turn) {
    App *app = turn->app;
    bool first = !app->people_known;
    people_free(&app->people);
    app->people = *turn->command->people;
    *turn->command->people = (People){0};
    app->people_known = true;
    if (!first)
        return true;
    if (app->people.chosen < app->people.count)
        app->ui.prefs = app->people.items[app->people.chosen].prefs;
    if (app->people.count == 0 && app->ui.screen == SCREEN_TITLE)
        people_command_new(turn);
    return true;
}

static int64_t newest_try_day(const Book *book) {
    const Shelf *shelf = &book->shelves[RECORD_TRY];
    int64_t newest = -1;
    for (size_t i = 0; i < shelf->count; i++) {
        const Try *attempt = (const Try *)shelf->items[i];
        if (!attempt->record.removed && try_day(attempt) > newest)
            newest = try_day(attempt);
    }
    return newest;
}

static ScreenName welcome_screen(const App *app) {
    const Try *waiting = app_waiting(app);
    if (waiting)
        return SCREEN_BACK;
    int64_t last = newest_try_day(&app->book);
    return last >= 0 && app->ui.today - last >= ADVICE_AWAY_DAYS ? SCREEN_BACK : SCREEN_RANGE;
}

static void rename_prepare(App *app) {
    const Person *person = app->book.person;
    free(app->ui.name);
    app->ui.name = text_copy(person->name);
    app->ui.hair = person->look.hair == UNSET ? 0 : person->look.hair;
    app->ui.skin = person->look.skin == UNSET ? 0 : person->look.skin;
    app->ui.scarf = person->look.scarf == UNSET ? 0 : person->look.scarf;
}

bool news_book(const Turn *turn) {
    App *app = turn->app;
    journal_forget(app);
    if (app->has_book)
        book_free(&app->book);
    app->book = *turn->command->book;
    *turn->command->book = (Book){0};
    app->has_book = true;
    app->read_only = turn->command->value != 0;
    app->kept = app->book.saved;
    trouble_free(&app->trouble);
    prefs_read(&app->book, &app->ui.prefs);
    app->ui.music = 0;
    share_forget(&app->ui);
    if (app->ui.went_back)
        toast_show(turn, TOAST_WENT_BACK);
    app->ui.went_back = false;
    if (app->read_only)
        toast_show(turn, TOAST_READ_ONLY);
    if (app->ui.renaming)
        rename_prepare(app);
    look_go(turn, app->ui.renaming ? SCREEN_PERSON : welcome_screen(app));
    return true;
}

bool news_book_closed(const Turn *turn) {
    App *app = turn->app;
    if (!app->has_book)
        return false;
    journal_forget(app);
    book_free(&app->book);
    app->has_book = app->read_only = false;
    people_left(turn);
    return true;
}

bool news_saved(const Turn *turn) {
    if (turn->command->number <= turn->app->kept)
        return false;
    turn->app->kept = turn->command->number;
    toast_saved(turn);
    return true;
}

bool news_refused(const Turn *turn) {
    toast_show(turn, TOAST_SAVE_REFUSED);
    turn->app->ui.toast.sentence = text_copy(turn->command->text);
    return true;
}

bool news_trouble(const Turn *turn) {
    trouble_free(&turn->app->trouble);
    turn->app->trouble = *turn->command->trouble;
    *turn->command->trouble = (Trouble){0};
    turn->app->ui.renaming = turn->app->ui.went_back = false;
    look_go(turn, SCREEN_TROUBLE);
    return true;
}

bool news_copy_open(const Turn *turn) {
    App *app = turn->app;
    if (app->ui.screen != SCREEN_TROUBLE || app->trouble.kind == TROUBLE_NEWER)
        return false;
    const char *copy = turn->command->key.id[0] ? turn->command->key.id : NULL;
    effects_add(turn->effects, EFFECT_OPEN_COPY, app->trouble.file, copy);
    return true;
}

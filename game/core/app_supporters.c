/* People who help: whom the player names, what each may be shown, and the notes that came from them. */
#include "core/app_parts.h"
#include "core/supporter.h"
#include "core/text.h"

#include <stdlib.h>

bool supporters_is_part(Part part) {
    return part == PART_SUPPORTER_NAME || part == PART_SUPPORTER_MAY;
}

static const Supporter *supporter_of(const App *app, const char *id) {
    return app->has_book ? (const Supporter *)book_find(&app->book, RECORD_SUPPORTER, id) : NULL;
}

const char *supporters_text(const App *app, Key key) {
    const Supporter *supporter = supporter_of(app, key.id);
    return supporter != NULL && supporter->name != NULL ? supporter->name : "";
}

static Supporter *change(const Turn *turn, const char *id) {
    return (Supporter *)book_change(&turn->app->book, RECORD_SUPPORTER, id, turn->now);
}

void supporters_write(const Turn *turn, Key key, const char *text) {
    if (supporter_of(turn->app, key.id) == NULL)
        return;
    Supporter *supporter = change(turn, key.id);
    free(supporter->name);
    supporter->name = text[0] != '\0' ? text_copy(text) : NULL;
    app_save_soon(turn);
}

bool supporters_set(const Turn *turn) {
    const Key *key = &turn->command->key;
    if (key->part != PART_SUPPORTER_MAY || key->index < 0 || key->index >= SHARE_PARTS ||
        supporter_of(turn->app, key->id) == NULL)
        return false;
    supporter_allow(change(turn, key->id), (SharePart)key->index, turn->command->value != 0);
    app_save_soon(turn);
    return true;
}

/* One that has no name yet is taken up again. */
static const Record *nameless(const Book *book) {
    const Shelf *shelf = &book->shelves[RECORD_SUPPORTER];
    for (size_t i = 0; i < shelf->count; i++) {
        const Supporter *supporter = (const Supporter *)shelf->items[i];
        if (!supporter->record.removed && (text_is_blank(supporter->name)))
            return shelf->items[i];
    }
    return NULL;
}

static const Record *begin(const Turn *turn) {
    App *app = turn->app;
    Supporter *supporter = (Supporter *)book_add(&app->book, RECORD_SUPPORTER, turn->now, &app->chance);
    const ShareWish usual = share_usual();
    for (int part = 0; part < SHARE_PARTS; part++)
        supporter_allow(supporter, (SharePart)part, usual.parts[part]);
    app_save_soon(turn);
    return &supporter->record;
}

bool supporters_command_add(const Turn *turn) {
    App *app = turn->app;
    if (!app->has_book || app->ui.screen != SCREEN_SUPPORTERS)
        return false;
    const Record *record = nameless(&app->book);
    if (record == NULL)
        record = begin(turn);
    look_focus(app, key_record(PART_SUPPORTER_NAME, record->id));
    app->ui.reveal = true;
    return true;
}

bool supporters_command_remove(const Turn *turn) {
    App *app = turn->app;
    const Supporter *supporter = supporter_of(app, turn->command->key.id);
    if (app->ui.screen != SCREEN_SUPPORTERS || supporter == NULL)
        return false;
    const Record *held = record_hold(&supporter->record);
    book_remove(&app->book, RECORD_SUPPORTER, held->id, turn->now);
    toast_show_removed(turn, TOAST_SUPPORTER_OFF, RECORD_SUPPORTER, held);
    look_focus(app, key_of(PART_NONE));
    app_save(turn);
    return true;
}

bool supporters_command_read(const Turn *turn) {
    App *app = turn->app;
    const Note *note = app->has_book ? (const Note *)book_find(&app->book, RECORD_NOTE, turn->command->key.id) : NULL;
    if (note == NULL || note->waiting != 1)
        return false;
    ((Note *)book_change(&app->book, RECORD_NOTE, note->record.id, turn->now))->waiting = UNSET;
    toast_show_when_kept(turn, TOAST_NOTE_READ);
    look_focus(app, key_of(PART_NONE));
    app_save(turn);
    return true;
}

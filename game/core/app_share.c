/* Showing somebody how practice went. What is chosen is kept for no one: the next person, and the next start, choose
 * anew. */
#include "core/app_parts.h"
#include "core/supporter.h"
#include "core/text.h"

#include <stdlib.h>
#include <string.h>

void share_forget(Ui *ui) {
    sharing_free(&ui->sharing);
    ui->sharing.wish = share_usual();
}

Share app_share(const App *app) {
    return share_of(&app->book, &app->ui.sharing.wish, app->ui.today);
}

/* Of the trails on the map the one so named, or with "" the first; NULL = none. */
static const Trail *on_map(const Book *book, const char *id) {
    size_t count = 0;
    const Trail **trails = book_trails(book, false, &count);
    const Trail *found = NULL;
    for (size_t i = 0; i < count && !found; i++)
        if (id[0] == '\0' || strcmp(trails[i]->record.id, id) == 0)
            found = trails[i];
    free((void *)trails);
    return found;
}

const Trail *app_picture_trail(const App *app) {
    const char *chosen = app->ui.sharing.picture;
    const Trail *trail = chosen[0] == '\0' ? NULL : on_map(&app->book, chosen);
    if (!trail)
        trail = pocket_of(&app->book, app->ui.today).trail;
    return trail ? trail : on_map(&app->book, "");
}

bool app_may_share(const App *app) {
    if (!app->has_book)
        return false;
    if (app->ui.sharing.form == SHARE_PICTURE)
        return app_picture_trail(app) != NULL;
    const Pocket pocket = pocket_of(&app->book, app->ui.today);
    if (app->ui.sharing.form == SHARE_POCKET)
        return pocket.step != NULL;
    if (app->ui.sharing.form == SHARE_CALENDAR)
        return pocket_has_day(&pocket);
    Share share = app_share(app);
    const bool may = !share_is_empty(&share);
    share_free(&share);
    return may;
}

void share_forget_file(Ui *ui) {
    Sharing *sharing = &ui->sharing;
    free(sharing->path);
    free(sharing->refusal);
    sharing->path = sharing->refusal = NULL;
}

static bool record_set(const Turn *turn) {
    const char *id = turn->command->key.id;
    const Book *book = &turn->app->book;
    if (id[0] == '\0' || (!book_trail(book, id) && !book_try(book, id) && !book_find(book, RECORD_NOTE, id)))
        return false;
    share_leave_out(&turn->app->ui.sharing.wish, id, turn->command->value == 0);
    return true;
}

/* The kinds alone: what was left out word by word stays so. */
static bool person_set(const Turn *turn) {
    const Record *found = book_find(&turn->app->book, RECORD_SUPPORTER, turn->command->key.id);
    if (!found)
        return false;
    ShareWish theirs = supporter_wish((const Supporter *)found);
    memcpy(turn->app->ui.sharing.wish.parts, theirs.parts, sizeof theirs.parts);
    share_wish_free(&theirs);
    return true;
}

static bool picture_set(const Turn *turn) {
    const char *id = turn->command->key.id;
    if (id[0] == '\0' || !on_map(&turn->app->book, id))
        return false;
    id_copy(turn->app->ui.sharing.picture, id);
    return true;
}

static bool sharing_set(const Turn *turn) {
    Sharing *sharing = &turn->app->ui.sharing;
    const Key *key = &turn->command->key;
    if (key->part == PART_SHARE_RECORD)
        return record_set(turn);
    if (key->part == PART_SHARE_FOR)
        return person_set(turn);
    if (key->part == PART_SHARE_PICTURE)
        return picture_set(turn);
    if (key->index < 0)
        return false;
    if (key->part == PART_SHARE_REMINDER)
        sharing->reminder = turn->command->value != 0;
    else if (key->part == PART_SHARE_PART && key->index < SHARE_PARTS)
        sharing->wish.parts[key->index] = turn->command->value != 0;
    else if (key->part == PART_SHARE_RANGE && key->index < SHARE_RANGES)
        sharing->wish.range = (ShareRange)key->index;
    else if (key->part == PART_SHARE_FORM && key->index < SHARE_FORMS)
        sharing->form = (ShareForm)key->index;
    else
        return false;
    return true;
}

static void look(App *app, int more) {
    app->ui.more = more;
    app->ui.scroll[SCREEN_SHARE] = 0;
    look_focus(app, key_of(PART_NONE));
}

/* What is unfolded, or read, leaves the file as it is. */
static bool shown_set(const Turn *turn) {
    Sharing *sharing = &turn->app->ui.sharing;
    const bool on = turn->command->value != 0;
    const Part part = turn->command->key.part;
    if (part == PART_SHARE_LOOK)
        look(turn->app, on ? 1 : 0);
    else if (part == PART_SHARE_MORE)
        sharing->others = on;
    else if (part == PART_SHARE_TRAILS)
        sharing->trails = on;
    else
        return false;
    return true;
}

bool share_set(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    if (ui->screen != SCREEN_SHARE || !turn->app->has_book)
        return false;
    if (shown_set(turn))
        return true;
    if (!sharing_set(turn))
        return false;
    share_forget_file(ui);
    ui->aside = 0;
    return true;
}

bool share_back(const Turn *turn) {
    if (turn->app->ui.more == 0)
        return false;
    look(turn->app, 0);
    return true;
}

bool share_command_write(const Turn *turn) {
    const App *app = turn->app;
    if (app->ui.screen != SCREEN_SHARE || !app_may_share(app))
        return false;
    effects_add(turn->effects, EFFECT_SHARE, NULL, NULL);
    return true;
}

bool share_command_copy(const Turn *turn) {
    const Sharing *sharing = &turn->app->ui.sharing;
    if (turn->app->ui.screen != SCREEN_SHARE || !sharing->path)
        return false;
    effects_add(turn->effects, EFFECT_CLIPBOARD, NULL, sharing->path);
    return true;
}

bool share_news(const Turn *turn) {
    Sharing *sharing = &turn->app->ui.sharing;
    const bool written = turn->command->value != 0;
    share_forget_file(&turn->app->ui);
    if (written)
        sharing->path = text_copy(turn->command->text);
    else
        sharing->refusal = text_copy(turn->command->text);
    return true;
}

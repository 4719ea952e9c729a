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

bool app_may_share(const App *app) {
    if (!app->has_book)
        return false;
    const Pocket pocket = pocket_of(&app->book, app->ui.today);
    if (app->ui.sharing.form == SHARE_POCKET || app->ui.sharing.form == SHARE_PICTURE)
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

static bool sharing_set(const Turn *turn) {
    Sharing *sharing = &turn->app->ui.sharing;
    const Key *key = &turn->command->key;
    if (key->part == PART_SHARE_RECORD)
        return record_set(turn);
    if (key->part == PART_SHARE_FOR)
        return person_set(turn);
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

bool share_set(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    if (ui->screen != SCREEN_SHARE || !turn->app->has_book)
        return false;
    if (turn->command->key.part == PART_SHARE_LOOK) {
        look(turn->app, turn->command->value != 0 ? 1 : 0);
        return true;
    }
    if (turn->command->key.part == PART_SHARE_MORE) {
        ui->sharing.others = turn->command->value != 0;
        return true;
    }
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

/* Bringing in a trail. Nothing is added until the player says so, and nothing that is there is replaced unasked. */
#include "core/app_parts.h"
#include "core/memory.h"
#include "core/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NUMBER_ROOM 24
#define BROUGHT "in." /* before the id of what came from outside */

bool bring_is_part(Part part) {
    return part == PART_BRING_TAB || part == PART_BRING_INSTEAD;
}

int bring_value(const App *app, Part part) {
    return part == PART_BRING_TAB ? app->ui.pasting : app->ui.instead;
}

bool bring_set(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    const bool on = turn->command->value != 0;
    if (ui->screen != SCREEN_BRING || (turn->command->key.part == PART_BRING_INSTEAD && !app_brought_twin(turn->app)))
        return false;
    if (turn->command->key.part == PART_BRING_INSTEAD) {
        ui->instead = on;
        return true;
    }
    if (ui->pasting != on)
        bringing_free(&ui->bringing);
    ui->pasting = on;
    ui->scroll[SCREEN_BRING] = 0;
    return true;
}

void bring_forget(Ui *ui) {
    bringing_free(&ui->bringing);
    listing_free(&ui->listing);
    ui->pasting = ui->instead = false;
}

/* Without a book it has nowhere to go: a word says so. */
static bool may_bring(const Turn *turn) {
    const App *app = turn->app;
    if (!app->has_book)
        toast_show(turn, TOAST_CHOOSE_FIRST);
    return app->has_book && app->ui.screen != SCREEN_DARK;
}

static void bring_show(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    if (ui->screen == SCREEN_BRING) {
        ui->scroll[SCREEN_BRING] = 0;
        look_focus(turn->app, key_of(PART_NONE));
    } else if (look_is_below(ui, SCREEN_BRING)) {
        look_return(turn, SCREEN_BRING);
    } else {
        look_go(turn, SCREEN_BRING);
    }
}

bool bring_command_open(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    if (!may_bring(turn))
        return !turn->app->has_book;
    bringing_free(&ui->bringing);
    ui->pasting = ui->instead = false;
    bring_show(turn);
    effects_add(turn->effects, EFFECT_BRING_FOLDER, NULL, NULL);
    return true;
}

static bool ask(const Turn *turn, EffectKind kind) {
    if (!may_bring(turn))
        return !turn->app->has_book;
    effects_add(turn->effects, kind, NULL, turn->command->text);
    return true;
}

bool bring_command_file(const Turn *turn) {
    return turn->command->text && ask(turn, EFFECT_BRING_FILE);
}

bool bring_command_text(const Turn *turn) {
    return turn->command->text && ask(turn, EFFECT_BRING_TEXT);
}

bool bring_command_paste(const Turn *turn) {
    return ask(turn, EFFECT_BRING_PASTE);
}

bool bring_command_entry(const Turn *turn) {
    const Listing *listing = &turn->app->ui.listing;
    const size_t at = (size_t)turn->command->key.index;
    if (!turn->app->has_book || at >= listing->count)
        return false;
    const FileEntry *entry = &listing->items[at];
    if (turn->app->ui.screen == SCREEN_FOLDER && !entry->folder)
        return false;
    effects_add(turn->effects, entry->folder ? EFFECT_BRING_FOLDER : EFFECT_BRING_ENTRY, NULL, entry->name);
    return true;
}

bool bring_command_up(const Turn *turn) {
    if (!turn->app->has_book || turn->app->ui.listing.top)
        return false;
    effects_add(turn->effects, EFFECT_BRING_FOLDER, NULL, "..");
    return true;
}

bool bring_command_other(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    if (ui->screen != SCREEN_BRING || (!ui->bringing.pack.trail && !ui->bringing.note && !ui->bringing.refusal))
        return false;
    const bool pasted = ui->pasting;
    bringing_free(&ui->bringing);
    bring_show(turn);
    if (!pasted && !ui->listing.folder)
        effects_add(turn->effects, EFFECT_BRING_FOLDER, NULL, NULL);
    return true;
}

const Trail *app_brought_twin(const App *app) {
    const Trail *pack = app->ui.bringing.pack.trail;
    const Shelf *shelf = &app->book.shelves[RECORD_TRAIL];
    for (size_t i = 0; app->has_book && pack && i < shelf->count; i++) {
        const Trail *trail = (const Trail *)shelf->items[i];
        if (!trail->record.removed && trail->archived != 1 && strcmp(trail->from.id, pack->record.id) == 0)
            return trail;
    }
    return NULL;
}

static bool name_is_taken(const App *app, const char *title, const Trail *besides) {
    const Shelf *shelf = &app->book.shelves[RECORD_TRAIL];
    for (size_t i = 0; i < shelf->count; i++) {
        const Trail *trail = (const Trail *)shelf->items[i];
        if (trail != besides && !trail->record.removed && trail->archived != 1 && trail->title &&
            text_same_folded(trail->title, title))
            return true;
    }
    return false;
}

char *app_brought_title(const App *app) {
    const Trail *pack = app->ui.bringing.pack.trail;
    if (!pack || !pack->title || text_is_blank(pack->title))
        return NULL;
    const Trail *besides = app->ui.instead ? app_brought_twin(app) : NULL;
    const size_t room = strlen(pack->title) + NUMBER_ROOM;
    char *title = memory_new(room, 1);
    snprintf(title, room, "%s", pack->title);
    for (unsigned n = 2; app->has_book && name_is_taken(app, title, besides); n++)
        snprintf(title, room, "%s %u", pack->title, n);
    return title;
}

/* Its tries stay with it; it can be brought back like any that was put away. */
static void put_away(const Turn *turn, const Trail *old) {
    const Record *held = record_hold(&old->record);
    ((Trail *)book_change(&turn->app->book, RECORD_TRAIL, old->record.id, turn->now))->archived = 1;
    toast_show_removed(turn, TOAST_TRAIL_OFF, RECORD_TRAIL, held);
}

/* The old one's place on the map, where it comes instead of it. One without a name gets its name in the builder. */
static void settle(const Turn *turn, const char *id, char *title, const Trail *instead) {
    Trail *trail = (Trail *)book_change(&turn->app->book, RECORD_TRAIL, id, turn->now);
    free(trail->title);
    trail->title = title;
    if (instead)
        trail->place = instead->place;
    if (!title) {
        trail->building = 1;
        trail->hour = UNSET;
    }
}

static bool has_steps(const App *app, const char *trail) {
    size_t count = 0;
    free((void *)book_steps(&app->book, trail, &count));
    return count > 0;
}

/* Its words are read as those of the builder are: a step that is refused waits as a draft. Where nothing else is left,
 * or a name is wanting, the builder is the place. */
static void show_added(const Turn *turn, const char *id) {
    App *app = turn->app;
    id_copy(app->ui.trail, id);
    history_free(&app->ui.history);
    build_settle(turn);
    if (app_trail(app)->building != 1 && has_steps(app, id))
        trails_show(turn, id, NULL);
    else
        look_go(turn, SCREEN_BUILD);
}

/* It waits at the next camp, until it is read. With nobody's name on it, it would pass for one of the player's own. */
static bool add_note(const Turn *turn) {
    App *app = turn->app;
    const Note *came = app->ui.bringing.note;
    Note *note = (Note *)book_add(&app->book, RECORD_NOTE, turn->now, &app->chance);
    note->text = text_copy(came->text);
    note->from = text_copy(!text_is_blank(came->from) ? came->from : turn->command->text);
    note->waiting = 1;
    bring_forget(&app->ui);
    toast_show_when_kept(turn, TOAST_NOTE_CAME);
    app_save(turn);
    return look_command_back(turn);
}

bool bring_command_add(const Turn *turn) {
    App *app = turn->app;
    Bringing *bringing = &app->ui.bringing;
    if (!app->has_book || app->ui.screen != SCREEN_BRING || (!bringing->pack.trail && !bringing->note))
        return false;
    if (bringing->note)
        return (!text_is_blank(bringing->note->from) || !text_is_blank(turn->command->text)) && add_note(turn);
    const Trail *instead = app->ui.instead ? app_brought_twin(app) : NULL;
    if (look_is_below(&app->ui, SCREEN_BUILD))
        build_settle(turn); /* there is no way back to it */
    char *title = app_brought_title(app), id[ID_ROOM];
    const Trail *added = book_take_pack(&app->book, &bringing->pack, turn->now, &app->chance);
    id_copy(id, added->record.id);
    trails_note_caution(turn, added);
    settle(turn, id, title, instead);
    safety_sort(turn, id);
    if (instead)
        put_away(turn, instead);
    bring_forget(&app->ui);
    show_added(turn, id);
    app_save(turn);
    return true;
}

/* Apart from the ids of the trails that came with the game: whatever a stranger's file calls itself, it was not read by
 * the people who made those. */
static void mark_brought(Trail *trail) {
    char id[ID_ROOM];
    snprintf(id, sizeof id, "%s%.*s", BROUGHT, (int)(ID_MOST - strlen(BROUGHT)), trail->record.id);
    id_copy(trail->record.id, id);
}

bool bring_news(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    Bringing *news = turn->command->bringing;
    if (!turn->app->has_book) {
        bringing_free(news);
        return false;
    }
    bringing_free(&ui->bringing);
    ui->bringing = *news;
    *news = (Bringing){0};
    if (ui->bringing.pack.trail)
        mark_brought(ui->bringing.pack.trail);
    ui->pasting = ui->bringing.file == NULL;
    ui->instead = false;
    bring_show(turn);
    return true;
}

bool bring_news_listing(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    listing_free(&ui->listing);
    ui->listing = *turn->command->listing;
    *turn->command->listing = (Listing){0};
    ui->scroll[SCREEN_BRING] = ui->scroll[SCREEN_FOLDER] = 0;
    if (ui->screen == SCREEN_BRING || ui->screen == SCREEN_FOLDER)
        look_focus(turn->app, key_of(PART_NONE));
    return true;
}

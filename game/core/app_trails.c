/* Choosing trails and camps. */
#include "core/app_parts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

const Trail *app_trail(const App *app) {
    return app->has_book ? book_trail(&app->book, app->ui.trail) : NULL;
}

const Step *app_step(const App *app) {
    return app->has_book ? book_step(&app->book, app->ui.step) : NULL;
}

const Plan *app_plan(const App *app) {
    return app->has_book ? book_plan(&app->book, app->ui.step) : NULL;
}

static const Pack *pack_find(const App *app, const char *id) {
    for (size_t i = 0; i < app->pack_count; i++)
        if (strcmp(app->packs[i].trail->record.id, id) == 0)
            return &app->packs[i];
    return NULL;
}

static void step_choose(App *app, const char *step) {
    id_copy(app->ui.step, step);
}

void trails_show(const Turn *turn, const char *trail, const char *step) {
    App *app = turn->app;
    id_copy(app->ui.trail, trail);
    const Step *next = trail_next_step(&app->book, trail);
    step_choose(app, step && step[0] ? step : next ? next->record.id : "");
    look_go(turn, SCREEN_TRAIL);
}

/* A ready trail that is on the map already is opened, not laid out twice. */
static const Trail *trail_taken(const Book *book, const char *pack) {
    const Trail *found = NULL;
    size_t count = 0;
    const Trail **trails = book_trails(book, false, &count);
    for (size_t i = 0; i < count && !found; i++)
        if (strcmp(trails[i]->from.id, pack) == 0)
            found = trails[i];
    free(trails);
    return found;
}

/* It stands beside the button that takes the trail. */
void trails_note_caution(const Turn *turn, const Trail *trail) {
    if (!trail->caution.text)
        return;
    Event *event = (Event *)book_add(&turn->app->book, RECORD_EVENT, turn->now, &turn->app->chance);
    event->what = EVENT_CAUTION_READ;
    id_copy(event->trail, trail->record.id);
}

bool trails_command_take(const Turn *turn) {
    App *app = turn->app;
    const Pack *pack = pack_find(app, turn->command->key.id);
    if (!app->has_book || !pack)
        return false;
    const Trail *trail = trail_taken(&app->book, turn->command->key.id);
    if (!trail) {
        trail = book_take_pack(&app->book, pack, turn->now, &app->chance);
        trails_note_caution(turn, trail);
        app_save(turn);
    }
    trails_show(turn, trail->record.id, NULL);
    return true;
}

bool trails_command_open(const Turn *turn) {
    if (!turn->app->has_book || !book_trail(&turn->app->book, turn->command->key.id))
        return false;
    trails_show(turn, turn->command->key.id, NULL);
    return true;
}

bool trails_command_archive(const Turn *turn) {
    App *app = turn->app;
    const Trail *old = app->has_book ? book_trail(&app->book, turn->command->key.id) : NULL;
    if (!old)
        return false;
    bool putting_away = old->archived != 1;
    const Record *held = record_hold(&old->record);
    Trail *trail = (Trail *)book_change(&app->book, RECORD_TRAIL, turn->command->key.id, turn->now);
    trail->archived = putting_away;
    if (putting_away)
        toast_show_removed(turn, TOAST_TRAIL_OFF, RECORD_TRAIL, held);
    else
        record_drop(record_shape(RECORD_TRAIL), held);
    app_save(turn);
    if (app->ui.screen == SCREEN_TRAIL)
        look_go(turn, SCREEN_RANGE);
    return true;
}

bool trails_command_camp(const Turn *turn) {
    const Step *step = turn->app->has_book ? book_step(&turn->app->book, turn->command->key.id) : NULL;
    if (!step || strcmp(step->trail, turn->app->ui.trail) != 0)
        return false;
    step_choose(turn->app, turn->command->key.id);
    turn->app->ui.reveal = true;
    return true;
}

bool trails_command_plan(const Turn *turn) {
    App *app = turn->app;
    const Step *step = app->has_book ? book_step(&app->book, turn->command->key.id) : NULL;
    if (app->ui.screen != SCREEN_TRAIL || !step || !unlock_is_open(&app->book, step))
        return false;
    if (safety_stops(turn, step))
        return true;
    step_choose(app, step->record.id);
    look_go(turn, SCREEN_CAMP);
    return true;
}

bool trails_command_ready(const Turn *turn) {
    App *app = turn->app;
    if (!app->has_book || !unlock_ready(&app->book, turn->command->key.id, turn->now, &app->chance))
        return false;
    step_choose(app, turn->command->key.id);
    toast_show(turn, TOAST_OPENED);
    app_sound(turn, SIGNAL_UNLOCK);
    app_save(turn);
    return true;
}

bool trails_command_warm_up(const Turn *turn) {
    App *app = turn->app;
    const Step *step = app->has_book ? book_step(&app->book, turn->command->key.id) : NULL;
    if (!step || !unlock_is_open(&app->book, step))
        return false;
    if (safety_stops(turn, step))
        return true;
    id_copy(app->ui.trail, step->trail);
    step_choose(app, step->record.id);
    look_go(turn, SCREEN_CAMP);
    return true;
}

/* Building a trail of one's own, and changing one that is walked already. Every word and value is kept as it comes. */
#include "core/app_parts.h"
#include "core/ladder.h"
#include "core/text.h"
#include "core/unlock.h"

#include <stdlib.h>
#include <string.h>

#define OWN_LANGUAGE "en"

bool build_is_part(Part part) {
    return part == PART_TRAIL_TITLE || part == PART_STEP_TITLE || part == PART_STEP_FEAR;
}

static const Step *step_of(const App *app, const char *id) {
    const Step *step = app->has_book ? book_step(&app->book, id) : NULL;
    return step && strcmp(step->trail, app->ui.trail) == 0 ? step : NULL;
}

const char *build_text(const App *app, Key key) {
    const Trail *trail = app_trail(app);
    const Step *step = step_of(app, key.id);
    if (key.part == PART_TRAIL_TITLE)
        return trail && trail->title ? trail->title : "";
    return step && step->title ? step->title : "";
}

int build_value(const App *app, Key key) {
    const Step *step = step_of(app, key.id);
    return step ? step->expected_fear : UNSET;
}

bool app_builds(const App *app) {
    return app->has_book && app->ui.screen == SCREEN_BUILD && app_trail(app) != NULL;
}

void build_note(const Turn *turn, Key by) {
    App *app = turn->app;
    if (strcmp(app->ui.building, app->ui.trail) != 0)
        history_free(&app->ui.history);
    id_copy(app->ui.building, app->ui.trail);
    if (!key_same(&by, &app->ui.history.by)) /* what was written so far is done with */
        safety_sort(turn, app->ui.trail);
    history_note(&app->ui.history, &app->book, app->ui.trail, by);
}

void build_write(const Turn *turn, Key key, const char *text) {
    App *app = turn->app;
    char **place = NULL;
    if (!app_builds(app) || (key.part == PART_STEP_TITLE && !step_of(app, key.id)))
        return;
    build_note(turn, key);
    if (key.part == PART_STEP_TITLE)
        safety_forget(turn, key.id);
    if (key.part == PART_TRAIL_TITLE)
        place = &((Trail *)book_change(&app->book, RECORD_TRAIL, app->ui.trail, turn->now))->title;
    else
        place = &((Step *)book_change(&app->book, RECORD_STEP, key.id, turn->now))->title;
    free(*place);
    *place = text[0] ? text_copy(text) : NULL;
    app_save_soon(turn);
}

bool build_set(const Turn *turn) {
    App *app = turn->app;
    const Key key = turn->command->key;
    const int value = turn->command->value;
    if (!app_builds(app) || !step_of(app, key.id) || (value != UNSET && (value < 0 || value > FEAR_MOST)))
        return false;
    build_note(turn, key);
    ((Step *)book_change(&app->book, RECORD_STEP, key.id, turn->now))->expected_fear = value;
    app_save_soon(turn);
    return true;
}

static bool is_blank(const Step *step) {
    return text_is_blank(step->title);
}

/* One that nothing has been written on yet is gone on with, not left lying beside a new one. */
static const Trail *blank_trail(const Book *book) {
    size_t count = 0;
    const Trail *found = NULL;
    const Trail **trails = book_half_built(book, &count);
    for (size_t i = 0; i < count && !found; i++)
        found = ladder_is_blank(book, trails[i]) ? trails[i] : NULL;
    free((void *)trails);
    return found;
}

static const Trail *trail_begin(const Turn *turn) {
    App *app = turn->app;
    const double place = book_place_behind(&app->book);
    Trail *trail = (Trail *)book_add(&app->book, RECORD_TRAIL, turn->now, &app->chance);
    trail->language = text_copy(OWN_LANGUAGE);
    trail->building = 1;
    trail->place = place;
    (void)ladder_add(&app->book, trail->record.id, 0, turn->now, &app->chance);
    return trail;
}

static void write_on(const Turn *turn, const char *step) {
    look_focus(turn->app, key_record(PART_STEP_TITLE, step));
    turn->app->ui.reveal = true;
}

static bool may_build(const App *app) {
    const ScreenName screen = app->ui.screen;
    return app->has_book && screen_is_base(screen) && screen != SCREEN_PRACTICE && screen != SCREEN_BUILD;
}

/* What is open is written down before anything is put in front of it. */
bool build_command_open(const Turn *turn) {
    App *app = turn->app;
    char first[ID_ROOM];
    const char *id = turn->command->key.id;
    if (!may_build(app) || (id[0] && !book_trail(&app->book, id)))
        return false;
    if (!id[0]) {
        const Trail *blank = blank_trail(&app->book);
        id = (blank ? blank : trail_begin(turn))->record.id;
    }
    const bool worded = app->ui.screen == SCREEN_SAFE;
    id_copy(app->ui.trail, id);
    if (app_trail(app)->building != 1)
        (void)unlock_settle(&app->book, id, turn->now, &app->chance, first);
    history_free(&app->ui.history);
    look_go(turn, SCREEN_BUILD);
    if (worded && step_of(app, app->ui.step))
        write_on(turn, app->ui.step);
    app_save_soon(turn);
    return true;
}

static size_t place_on_ladder(const App *app, const char *step, size_t *count) {
    const Step **steps = book_ladder(&app->book, app->ui.trail, count);
    size_t at = 0;
    while (at < *count && strcmp(steps[at]->record.id, step) != 0)
        at++;
    free((void *)steps);
    return at;
}

static bool add_at(const Turn *turn, size_t at, int fear) {
    App *app = turn->app;
    build_note(turn, key_of(PART_NONE));
    Step *step = ladder_add(&app->book, app->ui.trail, at, turn->now, &app->chance);
    if (!step) {
        toast_show(turn, TOAST_LADDER_FULL);
        return true;
    }
    step->expected_fear = fear;
    write_on(turn, step->record.id);
    app_save_soon(turn);
    return true;
}

/* Beside the step that is named, at the end without one. */
bool build_command_add(const Turn *turn) {
    size_t count = 0;
    if (!app_builds(turn->app))
        return false;
    const size_t at = place_on_ladder(turn->app, turn->command->key.id, &count);
    const size_t before = turn->command->select ? at : at + 1;
    return add_at(turn, at < count ? before : count, turn->command->value > 0 ? turn->command->value : UNSET);
}

/* On to the next step's words, from the name to the first one's; after the last a new step is begun, unless that one is
 * blank still. */
bool build_command_next(const Turn *turn) {
    const App *app = turn->app;
    const char *id = turn->command->key.id;
    if (!app_builds(app) || (id[0] && !step_of(app, id)))
        return false;
    size_t count = 0;
    size_t next = id[0] ? place_on_ladder(app, id, &count) + 1 : 0;
    const Step **steps = book_ladder(&app->book, app->ui.trail, &count);
    const bool ends = next >= count, begins = ends && (count == 0 || !is_blank(steps[count - 1]));
    char to[ID_ROOM] = "";
    if (!begins)
        id_copy(to, steps[ends ? count - 1 : next]->record.id);
    free((void *)steps);
    if (begins)
        return add_at(turn, count, UNSET);
    write_on(turn, to);
    return true;
}

bool build_command_remove(const Turn *turn) {
    App *app = turn->app;
    size_t count = 0;
    if (!app_builds(app) || !step_of(app, turn->command->key.id))
        return false;
    const size_t at = place_on_ladder(app, turn->command->key.id, &count);
    build_note(turn, key_of(PART_NONE));
    (void)ladder_take_off(&app->book, turn->command->key.id, turn->now);
    const Step **steps = book_ladder(&app->book, app->ui.trail, &count);
    if (count > 0)
        look_focus(app, key_record(PART_STEP_FEAR, steps[at < count ? at : count - 1]->record.id));
    else
        look_focus(app, key_of(PART_STEP_ADD));
    free((void *)steps);
    toast_show(turn, TOAST_STEP_OFF);
    app_save_soon(turn);
    return true;
}

bool build_command_move(const Turn *turn) {
    App *app = turn->app;
    if (!app_builds(app) || !step_of(app, turn->command->key.id) || turn->command->value < 0)
        return false;
    size_t count = 0;
    const size_t to = (size_t)turn->command->value;
    if (place_on_ladder(app, turn->command->key.id, &count) == (to < count ? to : count - 1))
        return false;
    build_note(turn, turn->command->key);
    (void)ladder_move(&app->book, turn->command->key.id, to, turn->now);
    app->ui.reveal = true;
    app_save_soon(turn);
    return true;
}

bool build_command_sort(const Turn *turn) {
    App *app = turn->app;
    if (!app_builds(app) || ladder_is_sorted(&app->book, app->ui.trail))
        return false;
    build_note(turn, key_of(PART_NONE));
    ladder_sort(&app->book, app->ui.trail, turn->now);
    app_save_soon(turn);
    return true;
}

static bool may_turn(const App *app) {
    return app_builds(app) || (app->ui.screen == SCREEN_RULE && app_trail(app));
}

/* Words in the field are taken back letter by letter first; then whole changes are. */
bool build_command_turn(const Turn *turn) {
    App *app = turn->app;
    const bool undo = turn->command->kind == COMMAND_UNDO;
    const Edit *edit = &app->ui.edit;
    if (!may_turn(app) || (edit->text && (undo ? edit->undo_count : edit->redo_count) > 0))
        return fields_command(turn);
    const bool done = undo ? history_undo(&app->ui.history, &app->book, app->ui.trail, turn->now)
                           : history_redo(&app->ui.history, &app->book, app->ui.trail, turn->now);
    if (!done)
        return false;
    look_focus(app, app->ui.focus);
    if (app->ui.toast.kind == TOAST_STEP_OFF)
        toast_clear(&app->ui.toast);
    app_save_soon(turn);
    return true;
}

bool build_leave(const Turn *turn) {
    App *app = turn->app;
    const Trail *trail = app_trail(app);
    if (!trail || trail->building == 1 || app->read_only) {
        look_go(turn, trail && trail->building != 1 ? SCREEN_TRAIL : SCREEN_RANGE);
        return true;
    }
    char id[ID_ROOM], step[ID_ROOM];
    id_copy(id, app->ui.trail);
    id_copy(step, app_step(app) && app_step(app)->off == UNSET ? app->ui.step : "");
    build_settle(turn);
    history_free(&app->ui.history);
    app_save(turn);
    trails_show(turn, id, step);
    return true;
}

bool app_may_make(const App *app) {
    const Trail *trail = app_trail(app);
    if (!trail || text_is_blank(trail->title))
        return false;
    size_t count = 0, worded = 0;
    const Step **steps = book_ladder(&app->book, trail->record.id, &count);
    for (size_t i = 0; i < count; i++)
        worded += is_blank(steps[i]) ? 0 : 1;
    free((void *)steps);
    return worded > 0;
}

bool build_command_make(const Turn *turn) {
    App *app = turn->app;
    if (!app_builds(app) || !app_may_make(app))
        return false;
    if (app_trail(app)->building == 1) {
        Trail *trail = (Trail *)book_change(&app->book, RECORD_TRAIL, app->ui.trail, turn->now);
        trail->building = UNSET;
        trail->hour = (int)trail_hour(trail);
        app->ui.step[0] = '\0';
        app_sound(turn, SIGNAL_UNLOCK);
    }
    return build_leave(turn);
}

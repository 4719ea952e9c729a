/* Breaths of the player's own: a form with a name and four lengths. What is on it becomes a record when it is kept. */
#include "core/app_parts.h"
#include "core/text.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define QUARTERS 4 /* of a second */

static const int first_quarters[OWN_PHASES] = {16, 16, 24, 0}; /* the hut's breath, to be changed */

void patterns_forget(Ui *ui) {
    free(ui->own.name);
    ui->own = (OwnBreath){0};
}

bool patterns_is_part(Part part) {
    return part >= PART_PATTERN_IN && part <= PART_PATTERN_REST;
}

static const Pattern *pattern_kept(const App *app, const char *id) {
    return app->has_book ? (const Pattern *)book_find(&app->book, RECORD_PATTERN, id) : NULL;
}

/* A save written by another hand may hold lengths that no stepper reaches: the nearest that it does. */
static int nearest_quarters(double seconds, OwnPhase phase) {
    const BreathLimits *limits = &breath_own_limits[phase];
    if (!(seconds * QUARTERS > limits->least))
        return limits->least;
    return seconds * QUARTERS < limits->most ? (int)lround(seconds * QUARTERS) : limits->most;
}

static void own_load(OwnBreath *own, const Pattern *kept) {
    const double seconds[OWN_PHASES] = {kept->in, kept->hold, kept->out, kept->rest};
    id_copy(own->id, kept->record.id);
    own->name = text_copy(kept->name);
    for (int i = 0; i < OWN_PHASES; i++)
        own->quarters[i] = nearest_quarters(seconds[i], (OwnPhase)i);
}

/* Left by Esc and opened again, the form is as it was. */
static void own_begin(Ui *ui, const Pattern *kept) {
    if (ui->own.begun && strcmp(ui->own.id, kept ? kept->record.id : "") == 0)
        return;
    patterns_forget(ui);
    ui->own.begun = true;
    memcpy(ui->own.quarters, first_quarters, sizeof first_quarters);
    if (kept)
        own_load(&ui->own, kept);
}

bool patterns_command_open(const Turn *turn) {
    App *app = turn->app;
    const char *id = turn->command->key.id;
    const Pattern *kept = pattern_kept(app, id);
    if (app->ui.screen != SCREEN_REST || !app->has_book || (id[0] != '\0' && !kept))
        return false;
    own_begin(&app->ui, kept);
    look_go(turn, SCREEN_PATTERN);
    return true;
}

bool patterns_set(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    const int phase = (int)turn->command->key.part - (int)PART_PATTERN_IN, value = turn->command->value;
    const BreathLimits *limits = &breath_own_limits[phase];
    if (ui->screen != SCREEN_PATTERN || value < limits->least || value > limits->most)
        return false;
    ui->own.quarters[phase] = value;
    return true;
}

static void own_fill(const OwnBreath *own, Pattern *record) {
    record->in = (double)own->quarters[OWN_IN] / QUARTERS;
    record->hold = (double)own->quarters[OWN_HOLD] / QUARTERS;
    record->out = (double)own->quarters[OWN_OUT] / QUARTERS;
    record->rest = (double)own->quarters[OWN_REST] / QUARTERS;
}

Pattern app_own_breath(const App *app) {
    Pattern record = {.name = app->ui.own.name};
    id_copy(record.record.id, app->ui.own.id);
    own_fill(&app->ui.own, &record);
    return record;
}

static bool own_fits(const App *app) {
    const Pattern record = app_own_breath(app);
    BreathPattern own;
    return breath_own(&record, &own) == BREATH_FITS;
}

static void breathe_now(const Turn *turn, const char *id) {
    const Command rest = command_key(COMMAND_REST, key_record(PART_REST, id));
    const Turn again = {turn->app, &rest, turn->now, turn->effects};
    (void)hut_command_rest(&again);
}

/* The chooser is left with the focus on what was kept. */
static void pattern_leave(const Turn *turn, const char *id) {
    patterns_forget(&turn->app->ui);
    if (id)
        turn->app->ui.focus_on[SCREEN_REST] = key_record(PART_REST, id);
    (void)look_command_back(turn);
}

bool patterns_command_keep(const Turn *turn) {
    App *app = turn->app;
    if (app->ui.screen != SCREEN_PATTERN || !app->has_book || !app->ui.own.begun || !own_fits(app))
        return false;
    const bool known = pattern_kept(app, app->ui.own.id) != NULL;
    Pattern *record = (Pattern *)(known ? book_change(&app->book, RECORD_PATTERN, app->ui.own.id, turn->now)
                                        : book_add(&app->book, RECORD_PATTERN, turn->now, &app->chance));
    free(record->name);
    record->name = text_is_blank(app->ui.own.name) ? NULL : text_copy(app->ui.own.name);
    own_fill(&app->ui.own, record);
    char id[ID_ROOM];
    id_copy(id, record->record.id);
    pattern_leave(turn, id);
    app_save(turn);
    if (turn->command->value == 1)
        breathe_now(turn, id);
    return true;
}

bool patterns_command_remove(const Turn *turn) {
    App *app = turn->app;
    const Pattern *kept = pattern_kept(app, app->ui.own.id);
    if (app->ui.screen != SCREEN_PATTERN || !kept)
        return false;
    const Record *held = record_hold(&kept->record);
    book_remove(&app->book, RECORD_PATTERN, held->id, turn->now);
    toast_show_removed(turn, TOAST_PATTERN_OFF, RECORD_PATTERN, held);
    pattern_leave(turn, NULL);
    app_save(turn);
    return true;
}

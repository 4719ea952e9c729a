/* When camps open, by the player's choice: for the whole trail, or for one camp. It is part of the builder: every
 * change is kept at once and can be taken back there. */
#include "core/app_parts.h"
#include "core/rule_plain.h"
#include "core/unlock.h"

#include <stdlib.h>
#include <string.h>

bool rule_is_part(Part part) {
    return part >= PART_RULE_PRESET && part <= PART_RULE_BARE;
}

static const Step *step_chosen(const App *app) {
    const Step *step = app->ui.rule_step[0] && app->has_book ? book_step(&app->book, app->ui.rule_step) : NULL;
    return step && strcmp(step->trail, app->ui.trail) == 0 ? step : NULL;
}

const Step *app_rule_step(const App *app) {
    return step_chosen(app);
}

const Rule *app_own_rule(const App *app) {
    const Step *step = step_chosen(app);
    const Trail *trail = app_trail(app);
    return step ? step->unlock : trail ? trail->unlock : NULL;
}

const Rule *app_rule(const App *app) {
    const Rule *own = app_own_rule(app);
    const Trail *trail = app_trail(app);
    const Rule *usual = trail && trail->unlock ? trail->unlock : rule_of_preset(PRESET_STEADY);
    return own ? own : usual;
}

/* The number of the chosen camp, from 1; 0 = the whole trail. */
int app_rule_camp(const App *app) {
    size_t count = 0;
    const Step *step = step_chosen(app);
    const Step **steps = step ? book_ladder(&app->book, app->ui.trail, &count) : NULL;
    size_t at = 0;
    while (at < count && steps[at] != step)
        at++;
    free((void *)steps);
    return step && at < count ? (int)at + 1 : 0;
}

bool rule_command_open(const Turn *turn) {
    App *app = turn->app;
    if (!app_builds(app))
        return false;
    app->ui.rule_step[0] = '\0';
    look_go(turn, SCREEN_RULE);
    return true;
}

/* The first camp is always open and has no rule: in its place stands the whole trail. */
static bool which_set(const Turn *turn) {
    App *app = turn->app;
    const int camp = turn->command->value;
    size_t count = 0;
    const Step **steps = book_ladder(&app->book, app->ui.trail, &count);
    const bool fits = camp >= 1 && (size_t)camp <= count;
    if (fits)
        id_copy(app->ui.rule_step, camp == 1 ? "" : steps[camp - 1]->record.id);
    free((void *)steps);
    return fits;
}

/* The rule that a command asks for; NULL = the one of the whole trail. */
static bool rule_asked(const Turn *turn, Rule **asked) {
    const Rule *now = app_rule(turn->app);
    const Part part = turn->command->key.part;
    const int value = turn->command->value;
    *asked = NULL;
    if (part == PART_RULE_PRESET && value == UNSET)
        return step_chosen(turn->app) != NULL;
    if (value < 0)
        return false;
    if (part == PART_RULE_PRESET && value < PRESETS)
        *asked = rule_copy(rule_of_preset((Preset)value));
    else if (part == PART_RULE_JOIN && value <= 1 && rule_line_count(now) > 1)
        *asked = rule_joined(now, value == 1);
    else if (part >= PART_RULE_TIMES && value <= rule_lines[part - PART_RULE_TIMES].most) {
        const size_t line = (size_t)(part - PART_RULE_TIMES);
        *asked = rule_with_line(now, line, value < rule_lines[line].least ? UNSET : value);
    }
    return *asked != NULL;
}

static Rule **rule_change(const Turn *turn) {
    App *app = turn->app;
    if (step_chosen(app))
        return &((Step *)book_change(&app->book, RECORD_STEP, app->ui.rule_step, turn->now))->unlock;
    return &((Trail *)book_change(&app->book, RECORD_TRAIL, app->ui.trail, turn->now))->unlock;
}

/* Going on and on with one line is one change. */
static void rule_store(const Turn *turn, Rule *asked) {
    const bool line = turn->command->key.part >= PART_RULE_TIMES;
    build_note(turn, line ? key_record(turn->command->key.part, turn->app->ui.rule_step) : key_of(PART_NONE));
    Rule **place = rule_change(turn);
    rule_free(*place);
    *place = asked;
    app_save_soon(turn);
}

bool rule_set(const Turn *turn) {
    const App *app = turn->app;
    Rule *asked = NULL;
    if (app->ui.screen != SCREEN_RULE || !app_trail(app))
        return false;
    if (turn->command->key.part == PART_RULE_WHICH)
        return which_set(turn);
    if (!rule_asked(turn, &asked) || rule_same(asked, app_own_rule(app))) {
        rule_free(asked);
        return false;
    }
    rule_store(turn, asked);
    return true;
}

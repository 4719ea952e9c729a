/* A try's life: planned, under way, told, celebrated. */
#include "core/app_parts.h"
#include "core/pins.h"
#include "core/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define DID_IT_AFTER_MS 1000 /* look.md 8: in the first second Enter does nothing, so no one finishes by accident */
#define REVISIT_DAYS 7

const Try *app_attempt(const App *app) {
    return app->has_book ? book_try(&app->book, app->ui.attempt) : NULL;
}

const Try *app_waiting(const App *app) {
    const Shelf *shelf = &app->book.shelves[RECORD_TRY];
    const Try *newest = NULL;
    for (size_t i = 0; app->has_book && i < shelf->count; i++) {
        const Try *attempt = (const Try *)shelf->items[i];
        if (attempt->record.removed || try_is_finished(attempt) || !book_step(&app->book, attempt->step))
            continue;
        if (!newest || attempt->record.made.ms > newest->record.made.ms)
            newest = attempt;
    }
    return newest;
}

int app_practice_seconds(const App *app, Moment now) {
    const Try *attempt = app_attempt(app);
    return attempt ? seconds_of_ms(now.ms - try_moment(attempt).ms) : 0;
}

/* The plan itself stays, with nothing in it: a tombstone for each try would make the save longer for ever. */
static void plan_move(Plan *plan, Try *attempt) {
    attempt->planned.when = plan->planned.when;
    attempt->planned.where = plan->planned.where;
    attempt->planned.with = plan->planned.with;
    attempt->forecast.text = plan->forecast.text;
    attempt->forecast.likelihood = plan->forecast.likelihood;
    attempt->forecast.fear = plan->forecast.fear;
    attempt->fear.before = plan->before;
    plan->planned.when = moment_unset;
    plan->planned.where = plan->planned.with = plan->forecast.text = NULL;
    plan->forecast.likelihood = plan->forecast.fear = plan->before = UNSET;
}

/* The card becomes a try: what was planned moves over, and the card is empty for the next time. */
static Try *try_begin(const Turn *turn) {
    App *app = turn->app;
    const Step *step = app_step(app);
    if (app->ui.screen != SCREEN_CAMP || !step || !unlock_is_open(&app->book, step) ||
        app_safety(app, step) != SAFETY_FINE)
        return NULL;
    Try *attempt = (Try *)book_add(&app->book, RECORD_TRY, turn->now, &app->chance);
    id_copy(attempt->trail, step->trail);
    id_copy(attempt->step, step->record.id);
    attempt->outcome = OUTCOME_OUT;
    if (app_plan(app))
        plan_move(home_plan(turn), attempt);
    if (app->ui.prefs.faces)
        attempt->fear.faces = 1;
    id_copy(app->ui.attempt, attempt->record.id);
    app->ui.from_practice = app->ui.dated = false;
    app_save(turn);
    return attempt;
}

static void step_begin(const Turn *turn, Try *attempt) {
    attempt->started = turn->now;
    turn->app->ui.tool = tool_new();
    turn->app->ui.tape = tape_new();
    look_go(turn, SCREEN_PRACTICE);
}

bool tries_command_start(const Turn *turn) {
    Try *attempt = try_begin(turn);
    if (!attempt)
        return false;
    step_begin(turn, attempt);
    return true;
}

bool tries_command_head_out(const Turn *turn) {
    Try *attempt = try_begin(turn);
    if (!attempt)
        return false;
    toast_show_when_kept(turn, TOAST_OUT);
    look_go(turn, SCREEN_TRAIL);
    return true;
}

static void debrief_open(const Turn *turn, Outcome outcome, ScreenName screen) {
    turn->app->ui.outcome = outcome;
    look_go(turn, screen);
}

bool tries_command_already(const Turn *turn) {
    Try *attempt = try_begin(turn);
    if (!attempt)
        return false;
    attempt->started = attempt->ended = turn->now;
    turn->app->ui.dated = true;
    debrief_open(turn, OUTCOME_DID_IT, SCREEN_REFLECT);
    return true;
}

bool tries_command_did_it(const Turn *turn) {
    App *app = turn->app;
    if (app->ui.screen != SCREEN_PRACTICE || !app_attempt(app))
        return false;
    if (turn->now.ms - app->ui.since.ms < DID_IT_AFTER_MS)
        return false;
    home_try(turn)->ended = turn->now;
    app->ui.from_practice = true;
    app->ui.dated = false;
    app_save(turn);
    debrief_open(turn, OUTCOME_DID_IT, SCREEN_REFLECT);
    return true;
}

/* Who was heading out is there now: the step begins with the plan it has. */
static bool out_begin(const Turn *turn) {
    App *app = turn->app;
    const Try *ahead = app->has_book ? book_try(&app->book, turn->command->key.id) : NULL;
    const Step *step = ahead ? book_step(&app->book, ahead->step) : NULL;
    if (!step || !try_is_ahead(ahead) || !unlock_is_open(&app->book, step))
        return false;
    if (safety_stops(turn, step))
        return true;
    id_copy(app->ui.attempt, ahead->record.id);
    id_copy(app->ui.trail, ahead->trail);
    id_copy(app->ui.step, ahead->step);
    app->ui.from_practice = app->ui.dated = false;
    step_begin(turn, home_try(turn));
    app_save(turn);
    return true;
}

bool tries_command_resume(const Turn *turn) {
    App *app = turn->app;
    if (app->ui.screen == SCREEN_TRAIL)
        return out_begin(turn);
    if (app->ui.screen != SCREEN_REFLECT || !app->ui.from_practice || !app_attempt(app))
        return false;
    home_try(turn)->ended = moment_unset;
    app_save(turn);
    look_go(turn, SCREEN_PRACTICE);
    return true;
}

static void trail_settle(const Turn *turn) {
    App *app = turn->app;
    app->ui.opened[0] = '\0';
    unlock_settle(&app->book, app->ui.trail, turn->now, &app->chance, app->ui.opened);
    app_save(turn);
}

/* A letter that brings the focus along begins another field: that one is written to its end first. */
static bool is_left(const Turn *turn, const Seen *seen) {
    const Ui *ui = &turn->app->ui;
    const CommandKind kind = turn->command->kind;
    return kind == COMMAND_QUIT || ui->screen != seen->screen ||
           (kind != COMMAND_INSERT && !key_same(&ui->focus, &seen->focus));
}

/* Half a word may be another place: it counts once it is written to its end, as what has opened stays open. */
void tries_follow(const Turn *turn, const Seen *seen) {
    App *app = turn->app;
    RecordKind kind = RECORD_KINDS;
    size_t offset = 0;
    const bool words = seen->screen == SCREEN_ENTRY && home_of(seen->focus.part, &kind, &offset) && kind == RECORD_TRY;
    const Try *attempt = words && is_left(turn, seen) ? app_attempt(app) : NULL;
    if (!attempt || !unlock_settle(&app->book, attempt->trail, turn->now, &app->chance, (char[ID_ROOM]){""}))
        return;
    app_sound(turn, SIGNAL_UNLOCK);
    toast_show(turn, TOAST_OPENED);
    app_save(turn);
}

bool tries_command_stop(const Turn *turn) {
    App *app = turn->app;
    if (app->ui.screen != SCREEN_PRACTICE || !app_attempt(app))
        return false;
    Try *attempt = home_try(turn);
    attempt->outcome = OUTCOME_TURNED_BACK;
    attempt->ended = turn->now;
    trail_settle(turn);
    look_go(turn, SCREEN_STOP);
    return true;
}

bool tries_command_stop_say(const Turn *turn) {
    const Try *attempt = app_attempt(turn->app);
    if (turn->app->ui.screen != SCREEN_STOP || !attempt)
        return false;
    debrief_open(turn, (Outcome)attempt->outcome, SCREEN_TURNED);
    return true;
}

bool tries_command_remove(const Turn *turn) {
    App *app = turn->app;
    const Try *attempt = app_attempt(app);
    if (app->ui.screen != SCREEN_STOP || !attempt)
        return false;
    (void)pins_settle(&app->book, turn->now, &app->chance); /* what it earned stays earned */
    const Record *held = record_hold(&attempt->record);
    book_remove(&app->book, RECORD_TRY, app->ui.attempt, turn->now);
    app->ui.tape = tape_new(); /* the recording goes once the try cannot be put back */
    toast_show_removed(turn, TOAST_TRY_OFF, RECORD_TRY, held);
    app_save(turn);
    look_go(turn, SCREEN_TRAIL);
    return true;
}

/* When they went: the planned day where it has come, else today. */
static Moment went_when(const Try *attempt, Moment now) {
    Moment planned = attempt->planned.when;
    return moment_is_set(planned) && planned.ms <= now.ms && planned.ms >= attempt->record.made.ms ? planned : now;
}

/* The game was there: a day that was said, now or at an earlier asking, has its start and its end in one moment. */
static bool was_timed(const Try *attempt) {
    return moment_is_set(attempt->started) && attempt->started.ms != attempt->ended.ms;
}

bool tries_command_came_back(const Turn *turn) {
    App *app = turn->app;
    Outcome outcome = (Outcome)turn->command->value;
    const Try *waiting = app->has_book ? book_try(&app->book, turn->command->key.id) : NULL;
    bool known = outcome == OUTCOME_OUT || outcome == OUTCOME_DID_IT || outcome == OUTCOME_TURNED_BACK;
    if (app->ui.screen != SCREEN_BACK || !waiting || try_is_finished(waiting) || !known)
        return false;
    id_copy(app->ui.attempt, waiting->record.id);
    id_copy(app->ui.trail, waiting->trail);
    id_copy(app->ui.step, waiting->step);
    app->ui.from_practice = false;
    if (outcome == OUTCOME_OUT) {
        look_go(turn, SCREEN_TRAIL);
        return true;
    }
    app->ui.dated = !was_timed(waiting);
    Try *attempt = home_try(turn);
    if (!moment_is_set(attempt->started))
        attempt->started = attempt->ended = went_when(attempt, turn->now);
    app_save(turn);
    debrief_open(turn, outcome, outcome == OUTCOME_DID_IT ? SCREEN_REFLECT : SCREEN_TURNED);
    return true;
}

bool tries_command_keep(const Turn *turn) {
    App *app = turn->app;
    bool telling = app->ui.screen == SCREEN_REFLECT || app->ui.screen == SCREEN_TURNED;
    if (!telling || !app_attempt(app))
        return false;
    bool summit_before = trail_is_summit(&app->book, app->ui.trail);
    Try *attempt = home_try(turn);
    attempt->outcome = (int)app->ui.outcome;
    trail_settle(turn);
    (void)pins_settle(&app->book, turn->now, &app->chance);
    app_sound(turn, app->ui.outcome == OUTCOME_DID_IT ? SIGNAL_DONE : SIGNAL_TURNED);
    if (app->ui.opened[0] != '\0')
        app_sound(turn, SIGNAL_UNLOCK);
    app->ui.summit = !summit_before && trail_is_summit(&app->book, app->ui.trail);
    app->ui.high_five = false;
    look_go(turn, SCREEN_CELEBRATE);
    return true;
}

bool tries_command_later(const Turn *turn) {
    ScreenName screen = turn->app->ui.screen;
    if (screen != SCREEN_REFLECT && screen != SCREEN_TURNED)
        return false;
    app_save(turn);
    look_go(turn, SCREEN_TRAIL);
    return true;
}

bool tries_command_high_five(const Turn *turn) {
    App *app = turn->app;
    bool here = app->ui.screen == SCREEN_CELEBRATE || app->ui.screen == SCREEN_SUMMIT;
    if (!app->has_book || !here || app->ui.high_five)
        return false;
    Event *event = (Event *)book_add(&app->book, RECORD_EVENT, turn->now, &app->chance);
    event->what = EVENT_HIGH_FIVE;
    id_copy(event->trail, app->ui.trail);
    id_copy(event->step, app->ui.step);
    app->ui.high_five = true;
    app->ui.clapped = turn->now;
    look_focus(app, key_of(PART_NONE)); /* what was pressed goes away: back to the screen's kind next step */
    app_save(turn);
    return true;
}

bool tries_command_celebrated(const Turn *turn) {
    App *app = turn->app;
    if (app->ui.screen != SCREEN_CELEBRATE)
        return false;
    if (app->ui.summit) {
        app->ui.summit = false;
        look_go(turn, SCREEN_SUMMIT);
        return true;
    }
    char trail[ID_ROOM];
    id_copy(trail, app->ui.trail);
    trails_show(turn, trail, app->ui.opened);
    return true;
}

bool tries_command_revisit(const Turn *turn) {
    App *app = turn->app;
    const Step *step = app->has_book ? book_step(&app->book, turn->command->key.id) : NULL;
    if (app->ui.screen != SCREEN_SUMMIT || !step || strcmp(step->trail, app->ui.trail) != 0)
        return false;
    id_copy(app->ui.step, step->record.id);
    home_plan(turn)->planned.when = moment_on_day(turn->now, app->ui.today + REVISIT_DAYS);
    toast_show_when_kept(turn, TOAST_KEPT);
    app_save(turn);
    look_go(turn, SCREEN_TRAIL);
    return true;
}

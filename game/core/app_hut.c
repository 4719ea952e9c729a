/* The recovery room: what is breathed, tensed or noticed there, and for how long. Nothing in it is a score. */
#include "core/app_parts.h"
#include "core/memory.h"
#include "core/text.h"

#include <stdlib.h>
#include <string.h>

#define SHOULD_NOT_DRIFT_MS 6 /* the light follows the sound this closely; less is not seen */

static void not_after(Moment *since, Moment now) {
    if (moment_is_set(*since) && since->ms > now.ms)
        *since = now;
}

void hut_clock(App *app, Moment now) {
    not_after(&app->ui.hut.since, now);
    not_after(&app->ui.hut.stopped, now);
    not_after(&app->ui.hut.freed, now);
}

int64_t app_hut_frame(const App *app, Moment now) {
    const Hut *hut = &app->ui.hut;
    Moment end = moment_is_set(hut->stopped) ? hut->stopped : now;
    int64_t ms = end.ms - hut->since.ms;
    return hut->session != 0 && ms > 0 ? ms * BREATH_MS : 0;
}

BreathPattern app_pattern(const App *app, const char *id) {
    const BreathPattern *ready = breath_pattern(id);
    const Pattern *record = app->has_book ? (const Pattern *)book_find(&app->book, RECORD_PATTERN, id) : NULL;
    BreathPattern own;
    if (ready)
        return *ready;
    return record && breath_own(record, &own) == BREATH_FITS ? own : breath_patterns[0];
}

static bool trail_warns(const App *app, int caution) {
    const Trail *trail = app->has_book ? app_trail(app) : NULL;
    return trail && trail->caution.kind == caution;
}

static bool step_is_body(const App *app) {
    const Step *step = app->has_book ? app_step(app) : NULL;
    return step && step->kind == STEP_BODY;
}

bool app_may_arrive(const App *app) {
    return !trail_warns(app, CAUTION_BODY) && !step_is_body(app);
}

bool app_needs_tension(const App *app) {
    return trail_warns(app, CAUTION_FAINTING);
}

static void hut_tell(const Turn *turn) {
    effects_add(turn->effects, EFFECT_HUT, NULL, NULL);
}

void hut_sounds(const Turn *turn) {
    if (turn->app->ui.hut.session != 0)
        hut_tell(turn);
}

static Hut hut_fresh(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    return (Hut){.session = ++ui->hut_sessions,
                 .exercise = EXERCISES,
                 .since = turn->now,
                 .stopped = moment_unset,
                 .freed = moment_unset,
                 .before = UNSET,
                 .after = UNSET};
}

BreathSettings hut_settings(const Prefs *prefs, int minutes) {
    return (BreathSettings){
        .pace = prefs->pace, .minutes = minutes, .no_hold = prefs->no_hold != 0, .more_rounds = prefs->rounds != 0};
}

static void hut_breathe(const Turn *turn, int minutes_most) {
    const Prefs *prefs = &turn->app->ui.prefs;
    Hut *hut = &turn->app->ui.hut;
    const BreathPattern pattern = app_pattern(turn->app, prefs->pattern);
    const bool shorter = minutes_most > 0 && (prefs->minutes == 0 || prefs->minutes > minutes_most);
    const BreathSettings settings = hut_settings(prefs, shorter ? minutes_most : prefs->minutes);
    *hut = hut_fresh(turn);
    id_copy(hut->pattern, pattern.id);
    hut->plan = breath_plan(&pattern, &settings);
    hut->speech = speech_of_breath(&hut->plan);
    hut_tell(turn);
}

static void hut_exercise(const Turn *turn, Exercise exercise) {
    Hut *hut = &turn->app->ui.hut;
    *hut = hut_fresh(turn);
    hut->exercise = exercise;
    id_copy(hut->pattern, exercise_id(exercise));
    hut->plan = exercise_plan(exercise);
    hut->speech = speech_of_exercise(exercise, &hut->plan);
    hut_tell(turn);
}

/* What the hut begins with where nothing else is asked for. */
static void hut_usual(const Turn *turn, int minutes_most) {
    if (app_needs_tension(turn->app))
        hut_exercise(turn, EXERCISE_TENSION);
    else
        hut_breathe(turn, minutes_most);
}

static bool did_something(const App *app, Moment now) {
    const Hut *hut = &app->ui.hut;
    if (hut->exercise == EXERCISE_GROUNDING)
        return hut->sense > 0 || hut->found > 0;
    return breath_at(&hut->plan, app_hut_frame(app, now)).breaths > 0;
}

/* Used in the middle of a step it is something leaned on: noted, and no blame. */
static void note_aid(const Turn *turn) {
    App *app = turn->app;
    if (app->ui.below[SCREEN_HUT] != SCREEN_PRACTICE || !app_attempt(app) || app->ui.hut.exercise == EXERCISE_GROUNDING)
        return;
    Texts *aids = &home_try(turn)->aids;
    if (texts_have(aids, AID_BREATHING))
        return;
    texts_add(aids, AID_BREATHING);
    aids->given = true;
}

static void hut_keep(const Turn *turn) {
    App *app = turn->app;
    const Hut *hut = &app->ui.hut;
    if (hut->session == 0 || !app->has_book || app->read_only || !did_something(app, turn->now))
        return;
    Breath *breath = (Breath *)book_add(&app->book, RECORD_BREATH, turn->now, &app->chance);
    breath->pattern = text_copy(hut->pattern);
    breath->seconds = seconds_of_ms(app_hut_frame(app, turn->now) / BREATH_MS);
    breath->before = hut->before;
    breath->after = hut->after;
    note_aid(turn);
    app_save(turn);
}

static void hut_leave(const Turn *turn) {
    hut_keep(turn);
    turn->app->ui.hut.session = 0;
    turn->app->ui.hut.stopped = moment_unset;
    hut_tell(turn);
}

static bool hut_go(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    if (ui->screen == SCREEN_HUT)
        return false;
    if (look_is_below(ui, SCREEN_HUT)) {
        look_return(turn, SCREEN_HUT);
        return false;
    }
    look_go(turn, SCREEN_HUT);
    return true;
}

bool hut_command_open(const Turn *turn) {
    if (turn->app->ui.screen == SCREEN_HUT)
        return false;
    if (!hut_go(turn))
        return true;
    hut_usual(turn, 0);
    return true;
}

bool hut_command_arrive(const Turn *turn) {
    if (turn->app->ui.screen != SCREEN_CAMP || !app_may_arrive(turn->app) || !hut_go(turn))
        return false;
    hut_usual(turn, ARRIVE_MINUTES);
    turn->app->ui.hut.arriving = true;
    return true;
}

static Exercise exercise_named(const char *id) {
    for (int i = 0; i < EXERCISES; i++)
        if (strcmp(exercise_id((Exercise)i), id) == 0)
            return (Exercise)i;
    return EXERCISES;
}

/* From the chooser; grounding goes on there. */
bool hut_command_rest(const Turn *turn) {
    App *app = turn->app;
    const char *id = turn->command->key.id;
    const Exercise exercise = exercise_named(id);
    if (app->ui.screen != SCREEN_HUT && app->ui.screen != SCREEN_REST)
        return false;
    if (exercise == EXERCISES && strcmp(app_pattern(app, id).id, id) != 0)
        return false;
    hut_keep(turn);
    if (exercise != EXERCISE_GROUNDING)
        (void)hut_go(turn);
    if (exercise != EXERCISES) {
        hut_exercise(turn, exercise);
        return true;
    }
    id_copy(app->ui.prefs.pattern, id);
    prefs_store(turn);
    hut_breathe(turn, 0);
    return true;
}

static void hut_run(Hut *hut, Moment now) {
    hut->since.ms += now.ms - hut->stopped.ms;
    hut->stopped = moment_unset;
    hut->course = COURSE_ON;
}

/* Stopping in either way may become the other; the plan stands still in both. */
static bool hut_stop(const Turn *turn, Course course) {
    Hut *hut = &turn->app->ui.hut;
    if (hut->session == 0 || hut->exercise == EXERCISE_GROUNDING)
        return false;
    if (course == COURSE_LET_GO || hut->course == COURSE_LET_GO)
        hut->freed = turn->now;
    if (hut->course == course) {
        hut_run(hut, turn->now);
    } else {
        hut->stopped = moment_is_set(hut->stopped) ? hut->stopped : turn->now;
        hut->course = course;
    }
    hut_tell(turn);
    return true;
}

static bool is_in_hut(const App *app) {
    return app->ui.screen == SCREEN_HUT || app->ui.screen == SCREEN_DARK;
}

bool hut_command_pause(const Turn *turn) {
    Hut *hut = &turn->app->ui.hut;
    if (!is_in_hut(turn->app))
        return false;
    return hut_stop(turn, hut->course == COURSE_LET_GO ? COURSE_LET_GO : COURSE_PAUSED);
}

bool hut_command_let_go(const Turn *turn) {
    return is_in_hut(turn->app) && hut_stop(turn, COURSE_LET_GO);
}

static const Prompt senses[SENSES + 1] = {PROMPT_GROUND_SEE,   PROMPT_GROUND_TOUCH, PROMPT_GROUND_HEAR,
                                          PROMPT_GROUND_SMELL, PROMPT_GROUND_TASTE, PROMPT_GROUND_END};

/* The first time begins it, and so does the first after its end. */
bool hut_command_found(const Turn *turn) {
    Hut *hut = &turn->app->ui.hut;
    if (turn->app->ui.screen != SCREEN_REST)
        return false;
    if (hut->session == 0 || hut->exercise != EXERCISE_GROUNDING || hut->sense == SENSES) {
        hut_keep(turn);
        hut_exercise(turn, EXERCISE_GROUNDING);
    } else if (++hut->found < SENSES - hut->sense) {
        return true;
    } else {
        hut->found = 0;
        hut->sense++;
    }
    effects_add_value(turn->effects, EFFECT_SAY, (int)senses[hut->sense]);
    return true;
}

bool hut_command_steadier(const Turn *turn) {
    return turn->app->ui.screen == SCREEN_HUT && look_command_back(turn);
}

/* How it is now, before and after: said by one tap, taken back by another. */
bool hut_set(const Turn *turn) {
    Hut *hut = &turn->app->ui.hut;
    int value = turn->command->value;
    int *place = turn->command->key.part == PART_HUT_BEFORE ? &hut->before : &hut->after;
    if (turn->app->ui.screen != SCREEN_HUT || value < 0 || value > FEAR_MOST)
        return false;
    *place = *place == value ? UNSET : value;
    return true;
}

/* The sound is the clock wherever there is one; news of a session that is over is no news. */
bool hut_command_heard(const Turn *turn) {
    Hut *hut = &turn->app->ui.hut;
    if (hut->session == 0 || turn->command->value != hut->session || hut->course != COURSE_ON)
        return false;
    const int64_t ahead = app_hut_frame(turn->app, turn->now) - turn->command->number;
    if (ahead < SHOULD_NOT_DRIFT_MS * BREATH_MS && ahead > -SHOULD_NOT_DRIFT_MS * BREATH_MS)
        return false;
    hut->since.ms += ahead / BREATH_MS;
    return true;
}

/* Whoever has gone on to somewhere else has left the hut; whoever comes from the five senses to the light breathes. */
void hut_follow(const Turn *turn) {
    const Ui *ui = &turn->app->ui;
    const bool there = ui->screen == SCREEN_HUT || ui->screen == SCREEN_REST || look_is_below(ui, SCREEN_HUT);
    if (ui->hut.session == 0)
        return;
    if (!there) {
        hut_leave(turn);
    } else if (ui->screen == SCREEN_HUT && ui->hut.exercise == EXERCISE_GROUNDING) {
        hut_keep(turn);
        hut_usual(turn, 0);
    }
}

bool hut_command_sound(const Turn *turn) {
    bool silent = turn->command->value == 0;
    if (turn->app->ui.silent == silent)
        return false;
    turn->app->ui.silent = silent;
    return true;
}

bool hut_command_voice(const Turn *turn) {
    Ui *ui = &turn->app->ui;
    free(ui->refusal);
    ui->refusal = text_copy(turn->command->text);
    ui->refused = turn->command->value;
    return true;
}

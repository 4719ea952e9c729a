/* A session of the hut as a sound file, to take along where no computer is. */
#include "core/app_parts.h"
#include "core/text.h"

#include <stdio.h>
#include <stdlib.h>

#define NAME_ROOM 96

static int render_minutes(const App *app) {
    return app->ui.prefs.minutes > 0 ? app->ui.prefs.minutes : BREATH_MINUTES;
}

void app_render_plan(const App *app, BreathPlan *plan, SpeechPlan *speech) {
    const Hut *hut = &app->ui.hut;
    if (hut->exercise != EXERCISES) {
        *plan = hut->plan;
        *speech = hut->speech;
        return;
    }
    const BreathPattern pattern = app_pattern(app, hut->pattern);
    const BreathSettings settings = hut_settings(&app->ui.prefs, render_minutes(app));
    *plan = breath_plan(&pattern, &settings);
    *speech = speech_of_breath(plan);
}

/* An id of the player's own breath says nothing to a person. */
static void render_name(const App *app, char out[NAME_ROOM]) {
    const Hut *hut = &app->ui.hut;
    const int minutes = render_minutes(app);
    if (hut->exercise != EXERCISES)
        snprintf(out, NAME_ROOM, "%s.wav", exercise_id(hut->exercise));
    else
        snprintf(out, NAME_ROOM, "%s-breath-%d-minute%s.wav", breath_pattern(hut->pattern) ? hut->pattern : "own",
                 minutes, minutes == 1 ? "" : "s");
}

static void render_turn(Rendering *render, RenderState state, int percent, const char *text) {
    char *kept = text_copy(text);
    free(render->text);
    *render = (Rendering){state, percent, kept};
}

bool render_command_begin(const Turn *turn) {
    App *app = turn->app;
    char name[NAME_ROOM];
    if (app->ui.hut.session == 0 || app->ui.hut.exercise == EXERCISE_GROUNDING || app->ui.render.state == RENDER_ON)
        return false;
    render_name(app, name);
    render_turn(&app->ui.render, RENDER_ON, 0, NULL);
    effects_add(turn->effects, EFFECT_RENDER, NULL, name);
    return true;
}

bool render_command_stop(const Turn *turn) {
    if (turn->app->ui.render.state != RENDER_ON)
        return false;
    render_turn(&turn->app->ui.render, RENDER_NONE, 0, NULL);
    effects_add(turn->effects, EFFECT_RENDER_STOP, NULL, NULL);
    return true;
}

bool render_command_news(const Turn *turn) {
    Rendering *render = &turn->app->ui.render;
    const int percent = turn->command->value;
    if (render->state != RENDER_ON)
        return false;
    if (percent < 0)
        render_turn(render, RENDER_FAILED, 0, turn->command->text);
    else if (percent >= 100)
        render_turn(render, RENDER_DONE, 100, turn->command->text);
    else
        render->percent = percent;
    return true;
}

/* The player's own voice: recorded when they say so, listened to, taken away. The file is the shell's. */
#include "core/app_parts.h"

#define TAPE_MS (TAPE_MINUTES * INT64_C(60000))

OwnVoice tape_new(void) {
    return (OwnVoice){.since = moment_unset};
}

int app_tape_seconds(const App *app, Moment now) {
    const OwnVoice *tape = &app->ui.tape;
    const int64_t ms = now.ms - tape->since.ms;
    return tape->state == TAPE_ON ? seconds_of_ms(ms < TAPE_MS ? ms : TAPE_MS) : tape->seconds;
}

int64_t tape_end(const App *app) {
    const OwnVoice *tape = &app->ui.tape;
    return tape->state == TAPE_ON ? tape->since.ms + TAPE_MS : INT64_MAX;
}

static void tape_ask(const Turn *turn, EffectKind kind) {
    effects_add(turn->effects, kind, NULL, turn->app->ui.attempt);
}

static void tape_stop(const Turn *turn) {
    OwnVoice *tape = &turn->app->ui.tape;
    tape->seconds = app_tape_seconds(turn->app, turn->now);
    tape->state = TAPE_KEPT;
    tape->level = 0;
    tape_ask(turn, EFFECT_TAPE_STOP);
}

static void tape_begin(const Turn *turn) {
    turn->app->ui.tape = (OwnVoice){.state = TAPE_ON, .since = turn->now};
    tape_ask(turn, EFFECT_TAPE_RECORD);
}

static bool tape_listen(const Turn *turn) {
    if (turn->app->ui.prefs.mute)
        return false;
    turn->app->ui.tape.state = TAPE_HEARD;
    tape_ask(turn, EFFECT_TAPE_PLAY);
    return true;
}

bool tape_turn(const Turn *turn) {
    switch (turn->app->ui.tape.state) {
    case TAPE_NONE:
    case TAPE_REFUSED:
        tape_begin(turn);
        return true;
    case TAPE_ON:
    case TAPE_HEARD:
        tape_stop(turn);
        return true;
    case TAPE_KEPT:
        return tape_listen(turn);
    }
    return false;
}

/* Whoever leaves the step is not recorded any more, wherever they go. */
void tape_follow(const Turn *turn) {
    const Ui *ui = &turn->app->ui;
    OwnVoice *tape = &turn->app->ui.tape;
    const bool on = tape->state == TAPE_ON, heard = tape->state == TAPE_HEARD;
    if (on && turn->now.ms >= tape_end(turn->app)) {
        tape_stop(turn);
        tape->full = true;
    } else if ((on || heard) && ui->screen != SCREEN_PRACTICE) {
        tape_stop(turn);
    } else if (heard && ui->prefs.mute) {
        tape_stop(turn);
    }
}

bool tape_command_remove(const Turn *turn) {
    OwnVoice *tape = &turn->app->ui.tape;
    if (turn->app->ui.screen != SCREEN_PRACTICE || tape->state == TAPE_NONE || tape->state == TAPE_REFUSED)
        return false;
    if (tape->state != TAPE_KEPT)
        tape_stop(turn);
    *tape = tape_new();
    tape_ask(turn, EFFECT_TAPE_REMOVE);
    return true;
}

bool tape_command_news(const Turn *turn) {
    OwnVoice *tape = &turn->app->ui.tape;
    switch ((TapeNews)turn->command->value) {
    case TAPE_LEVEL:
        if (tape->state != TAPE_ON)
            return false;
        tape->level = (int)turn->command->number;
        return true;
    case TAPE_ENDED:
        if (tape->state != TAPE_HEARD && tape->state != TAPE_ON)
            return false;
        tape_stop(turn);
        return true;
    case TAPE_CUT:
        if (tape->state != TAPE_ON)
            return false;
        tape_stop(turn);
        tape->cut = true;
        return true;
    case TAPE_NOT_HEARD:
        if (tape->state == TAPE_NONE)
            return false;
        *tape = tape_new();
        tape->state = TAPE_REFUSED;
        return true;
    }
    return false;
}

#include "shell/session_sound.h"

void session_signal(const Session *session, Signal signal) {
    const Sounder *sounder = &session->setup.sounder;
    if (sounder->play != NULL)
        sounder->play(sounder->self, signal, session->app.ui.prefs.signals);
}

void session_quiet(const Session *session) {
    const Sounder *sounder = &session->setup.sounder;
    if (sounder->quiet != NULL)
        sounder->quiet(sounder->self);
}

void session_hut(const Session *session) {
    const Sounder *sounder = &session->setup.sounder;
    if (sounder->hut != NULL)
        sounder->hut(sounder->self, &session->app, session_now(session));
}

void session_speak(const Session *session, Prompt prompt) {
    const Sounder *sounder = &session->setup.sounder;
    if (sounder->say != NULL)
        sounder->say(sounder->self, prompt);
}

void session_render(const Session *session, const char *name) {
    const Recorder *recorder = &session->setup.recorder;
    if (recorder->begin != NULL)
        recorder->begin(recorder->self, &session->app, name);
}

void session_render_stop(const Session *session) {
    const Recorder *recorder = &session->setup.recorder;
    if (recorder->stop != NULL)
        recorder->stop(recorder->self);
}

void session_tape(Session *session, const Effect *effect) {
    const Taper *taper = &session->setup.taper;
    if (taper->record == NULL) {
        const Command none = {.kind = COMMAND_TAPE_NEWS, .value = TAPE_NOT_HEARD};
        (void)session_command(session, &none);
        return;
    }
    if (effect->kind == EFFECT_TAPE_RECORD)
        taper->record(taper->self, effect->text);
    else if (effect->kind == EFFECT_TAPE_PLAY)
        taper->play(taper->self, effect->text);
    else if (effect->kind == EFFECT_TAPE_REMOVE)
        taper->remove(taper->self, effect->text);
    else
        taper->stop(taper->self);
}

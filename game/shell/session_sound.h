/* Inside the session: all that sounds, is written as sound or is recorded, through the doors of its setup. */
#ifndef SHELL_SESSION_SOUND_H
#define SHELL_SESSION_SOUND_H

#include "shell/session.h"

void session_signal(const Session *session, Signal signal);
void session_quiet(const Session *session);
void session_hut(const Session *session); /* the recovery room is to sound as the app says */
void session_speak(const Session *session, Prompt prompt);

void session_render(const Session *session, const char *name); /* answered by COMMAND_RENDERED */
void session_render_stop(const Session *session);

/* One of the EFFECT_TAPE kinds. Where nothing can be recorded, COMMAND_TAPE_NEWS says so. */
void session_tape(Session *session, const Effect *effect);

#endif

/* The window's loop: events in, pictures out, and sleep while nothing moves. */
#ifndef SHELL_LOOP_H
#define SHELL_LOOP_H

#include "shell/audio.h"
#include "shell/dictaphone.h"
#include "shell/draw.h"
#include "shell/follow.h"
#include "shell/session.h"
#include "shell/studio.h"
#include "shell/window.h"

/* A SessionSetup's wake: ends the loop's sleep from any thread. */
void loop_wake(void *unused);

typedef struct Later { /* what can wait until the first picture is there; once */
    void (*settle)(void *);
    void *self;
} Later;

/* Runs until the session wants to end. */
void loop_run(Session *session, Window *window, Draw *draw, Follow *follow, Audio *audio, Studio *studio,
              Dictaphone *dictaphone, const Later *later);

#endif

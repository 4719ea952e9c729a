/* Records the player's own voice while a step is under way, plays it and takes it away: one WAV a try, mono, 16 bits, mode 0600,
   in the save folder's recordings. A recording that is cut off by anything can be played up to there. */
#ifndef SHELL_DICTAPHONE_H
#define SHELL_DICTAPHONE_H

#include "core/app.h"
#include "shell/disk.h"
#include "shell/tapes.h"
#include "shell/voice_door.h"

#include <sndfile.h>

typedef struct Dictaphone { /* begins as {0} with door and saves */
    const VoiceDoor *door;
    const char *saves;        /* borrowed */
    SDL_AudioDeviceID device; /* 0 = nothing is recorded or played */
    bool records;
    SNDFILE *file;
    int handle;     /* of the file, while it is open */
    int64_t frames; /* recorded so far */
    int level, told; /* 0 to 100, and what the game knows of it */
    bool ended, cut, refused; /* to be told */
    char path[DISK_PATH_ROOM];
} Dictaphone;

/* These fit a session's Taper: `self` is a Dictaphone. What cannot be done is told as TAPE_NOT_HEARD. */
void dictaphone_record(void *self, const char *name);
void dictaphone_play(void *self, const char *name);
void dictaphone_stop(void *self);
void dictaphone_remove(void *self, const char *name);

/* Takes what has come, or hands on what is to be heard. Milliseconds until it wants to be called again, -1 = not by itself. */
int dictaphone_tend(Dictaphone *dictaphone);

/* A device has gone: a microphone that is being recorded from leaves what it heard. */
void dictaphone_event(Dictaphone *dictaphone, const SDL_AudioDeviceEvent *event);

/* COMMAND_TAPE_NEWS. False where there is nothing more. */
bool dictaphone_news(Dictaphone *dictaphone, Command *out);

#endif

/* Who lends the voice: reads the clips once, on a thread of its own, and keeps them for as long as anything may sound. */
#ifndef SHELL_SPEAKER_H
#define SHELL_SPEAKER_H

#include "shell/clips.h"
#include "sound/guide.h"

typedef struct Speaker Speaker;

/* Copies the folders' names; the disk is borrowed. `wake` is called from the thread when all is read; with NULL there is no
   thread, and speaker_want reads before it returns. */
Speaker *speaker_open(const ClipPlaces *places, void (*wake)(void *), void *wake_self);

void speaker_want(Speaker *speaker); /* begins to read; again = nothing */

/* PROMPTS clips, without samples where there is none; NULL until they are read. They stay till speaker_close. The first time
   each own recording that was left aside is told in a sentence on standard error. */
const Clip *speaker_clips(Speaker *speaker);
/* How many of the person's own recordings were left aside, and a sentence about the first; 0 until they are read. */
size_t speaker_refused(const Speaker *speaker, const char **sentence);
const Clip *speaker_wait(Speaker *speaker); /* the same, waiting for them: a third of a second */

/* Nobody may use a clip any more. NULL is allowed. */
void speaker_close(Speaker *speaker);

#endif

/* A whole session as a sound file: WAV, 16 bits, stereo, at SOUND_RATE, with triangular dither. Written in slices, beside its
   place under a name of its own that ends in .part, and renamed when it is whole: at its place there is the whole file or what
   was there before. */
#ifndef SHELL_RENDER_H
#define SHELL_RENDER_H

#include "core/problem.h"
#include "sound/hut_sound.h"

typedef struct Render Render;

/* From setup.position to the end and till the last of it has died away; the same seed, the same file. The clips are borrowed.
   NULL with a sentence where the plan has no end that a file could hold, where `path` is a folder, a link, a device or anything
   but an ordinary file, or nothing can be written there. */
Render *render_begin(const HutSetup *setup, const char *path, Problem *problem);

/* The next second of sound. Percent done: 100 = the file is in its place; below 0 = it could not be written, with a sentence,
   and nothing of it is left. After either there are no more slices. */
int render_step(Render *render, Problem *problem);

/* Where it is not done nothing of it is left. NULL is allowed. */
void render_end(Render *render);

#endif

/* Between the files of the sound: audio.c looks after the device, audio_hut.c knows what the hut is to sound like, audio_music.c
   what the trails are. Where there is an open device alone, but for audio_open and audio_music. */
#ifndef SHELL_AUDIO_PARTS_H
#define SHELL_AUDIO_PARTS_H

#include "shell/audio.h"

bool audio_open(Audio *audio); /* true where it is open now */

/* All of these: false, and nothing has changed, where the device takes no more orders. */
bool audio_order(Audio *audio, OrderKind kind, int value, int to);
bool audio_begin(Audio *audio, int session, const HutSetup *setup);
bool audio_begin_outside(Audio *audio, uint64_t tune); /* signals, and that tune once it is asked for; 0 = nothing but signals */
void audio_volume(Audio *audio, Volume volume, int to);

/* Makes the trails sound as app_music and the prefs say. Milliseconds until there is something to do, -1 = not before something
   happens. */
int audio_music(Audio *audio, const App *app, Moment now);

#endif

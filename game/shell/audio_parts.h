/* Between the files of the sound: audio.c looks after the device, audio_hut.c knows what the hut is to sound like. Where there
   is an open device alone, but for audio_open. */
#ifndef SHELL_AUDIO_PARTS_H
#define SHELL_AUDIO_PARTS_H

#include "shell/audio.h"

bool audio_open(Audio *audio); /* true where it is open now */

/* All of these: false, and nothing has changed, where the device takes no more orders. */
bool audio_order(Audio *audio, OrderKind kind, int value, int to);
bool audio_begin(Audio *audio, int session, const HutSetup *setup);
bool audio_begin_signals(Audio *audio); /* nothing but signals from now on */
void audio_volume(Audio *audio, Volume volume, int to);

#endif

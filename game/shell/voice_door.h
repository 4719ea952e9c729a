/* The way to a microphone, and to a loudspeaker for what came from it, as a table, so that tests can have a microphone of their
   own. Mono, 16 bits, VOICE_RATE. */
#ifndef SHELL_VOICE_DOOR_H
#define SHELL_VOICE_DOOR_H

#include <SDL.h>
#include <stdbool.h>

#define VOICE_RATE 24000 /* Hz: all that a voice has */

typedef struct VoiceDoor {
    SDL_AudioDeviceID (*open)(bool microphone); /* 0 = refused. It runs at once */
    int (*take)(SDL_AudioDeviceID device, short *to, int most); /* frames that have come since, 0 to `most`; never waits */
    bool (*give)(SDL_AudioDeviceID device, const short *from, int frames); /* to be played after what was given before */
    int (*left)(SDL_AudioDeviceID device); /* frames given and not played yet */
    void (*close)(SDL_AudioDeviceID device);
} VoiceDoor;

extern const VoiceDoor voice_door; /* SDL's */

#endif

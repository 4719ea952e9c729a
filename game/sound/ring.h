/* What rings after one stroke: a few decaying sines. Every sample follows from its place in time alone, so any two
   pieces of it fit together without a seam. */
#ifndef SOUND_RING_H
#define SOUND_RING_H

#include <stddef.h>
#include <stdint.h>

#define SOUND_RATE 48000 /* frames a second; a frame is a left and a right float, 1 = full scale */
#define RING_MODES 10

typedef struct Mode {
    double hz;
    double left, right; /* amplitudes */
    double t60;         /* seconds to a thousandth */
} Mode;

typedef struct Ring {
    Mode modes[RING_MODES];
    int count;
    double attack; /* seconds, from 0 up */
    double length; /* seconds; the last 10 ms go to 0 */
} Ring;

typedef struct Stroke {
    int64_t at; /* frames, of whoever strikes */
    Ring ring;
} Stroke;

int64_t sound_frames(double seconds);
int64_t ring_frames(const Ring *ring);

/* Adds what sounds from `position` (frames since the stroke; may be negative) to `stereo`, two floats a frame. */
void ring_add(const Ring *ring, int64_t position, size_t frames, float *stereo);

#endif

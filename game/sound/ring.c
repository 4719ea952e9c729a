#include "sound/ring.h"

#include <math.h>

#define PI 3.14159265358979323846
#define BLOCK 64
#define FADE 0.010
#define UNHEARD 1e-5 /* of its first strength: 100 dB down */

int64_t sound_frames(double seconds) {
    return llround(seconds * SOUND_RATE);
}

int64_t ring_frames(const Ring *ring) {
    return sound_frames(ring->length);
}

typedef struct Block {
    double left[BLOCK], right[BLOCK];
} Block;

/* One sine and one exponential a block, then turned on by multiplying. Blocks are counted from the stroke, so that the
   samples do not depend on how the sound is asked for. */
static void mode_add(const Mode *mode, int64_t start, Block *block) {
    const double turn = 2 * PI * mode->hz / SOUND_RATE;
    const double decay = log(1000) / (mode->t60 * SOUND_RATE);
    const double level = exp(-decay * (double)start);
    if (level < UNHEARD) {
        return;
    }
    const double step_cos = exp(-decay) * cos(turn), step_sin = exp(-decay) * sin(turn);
    double sine = level * sin(turn * (double)start), cosine = level * cos(turn * (double)start);
    for (int i = 0; i < BLOCK; i++) {
        const double next = sine * step_cos + cosine * step_sin;
        block->left[i] += mode->left * sine;
        block->right[i] += mode->right * sine;
        cosine = cosine * step_cos - sine * step_sin;
        sine = next;
    }
}

/* From 0 to 1 along half a cosine, standing still at both ends. */
static double ease(double part) {
    return part <= 0 ? 0 : part >= 1 ? 1 : (1 - cos(PI * part)) / 2;
}

static double ring_envelope(const Ring *ring, int64_t at) {
    const double rise = ease((double)at / (ring->attack * SOUND_RATE));
    const double left = (double)(ring_frames(ring) - 1 - at);
    return rise * ease(left / (FADE * SOUND_RATE));
}

static void ring_block(const Ring *ring, int64_t start, Block *block) {
    *block = (Block){0};
    for (int i = 0; i < ring->count; i++) {
        mode_add(&ring->modes[i], start, block);
    }
    if (ring_envelope(ring, start) >= 1 && ring_envelope(ring, start + BLOCK) >= 1) {
        return;
    }
    for (int i = 0; i < BLOCK; i++) {
        const double envelope = ring_envelope(ring, start + i);
        block->left[i] *= envelope;
        block->right[i] *= envelope;
    }
}

void ring_add(const Ring *ring, int64_t position, size_t frames, float *stereo) {
    const int64_t end = position + (int64_t)frames;
    const int64_t last = end < ring_frames(ring) ? end : ring_frames(ring);
    Block block;
    for (int64_t at = position > 0 ? position : 0; at < last;) {
        const int64_t start = at - at % BLOCK;
        ring_block(ring, start, &block);
        for (; at < last && at < start + BLOCK; at++) {
            stereo[2 * (at - position)] += (float)block.left[at - start];
            stereo[2 * (at - position) + 1] += (float)block.right[at - start];
        }
    }
}

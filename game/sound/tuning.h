/* All there is to tune in the sound of the hut and of the trails, in one table. Figures: sound.md 2 and 3. Heard by
   nobody yet: chosen by formula and by measuring; a person must listen before a release. */
#ifndef SOUND_TUNING_H
#define SOUND_TUNING_H

#include "core/breath.h"

#define PAD_NOTES 6
#define BELL_STROKES 2
#define TUNE_DEGREES 10
#define TUNE_STEPS 5 /* from two down to two up */
#define TUNE_GAPS 3
#define TUNE_PARTIALS 3
#define TUNE_DRONES 3

typedef struct Strike {
    double hz, gain, t60; /* t60: seconds to a thousandth; gain 0 = silent */
} Strike;

typedef struct Tuning {
    struct {
        double glide;     /* seconds to the calm level, and back */
        double smoothing; /* one pole, per frame */
    } lungs;
    struct {
        double gain, bend; /* of the flow */
        double in, out;    /* how loud each is */
        double in_hz, in_rise, out_hz, out_rise; /* the band: hertz, and hertz for full lungs */
        double q, low_ratio, low_hz, low_q;      /* the low-pass over it */
        double apart;     /* left and right differ by this share */
        double sway;      /* how much it comes and goes by itself */
        double smoothing; /* of the gain, per frame */
    } wind;
    struct {
        double hz[PAD_NOTES], gains[PAD_NOTES];
        double detune, bleed;    /* each note twice, one a side */
        double bright, brighter; /* b = bright + brighter * L; partials 1, b2 b, b3 b^2, b4 b^3 */
        double partials[3];
        double gain, base, rise; /* gain * (base + rise * L) */
        double hold, hold_seconds;
        double lift;             /* how much louder where the lungs are empty and nothing else sounds */
        double tremolo, tremolo_hz;
    } pad;
    Strike bowls[PHASES]; /* at the first frame of each phase */
    Strike bell[BELL_STROKES];
    struct {
        double gain;
        double rumble, rumble_pole;
        double hiss, hiss_hz, hiss_q;
        double least;           /* the fire's strength goes about between this and 1 */
        double rate, more;      /* crackles a second: rate + more * strength */
        double loud, spread, most; /* min(most, loud * e^(spread * N)): nothing startles */
        double attack, decay, decay_more; /* seconds */
        double hz, octaves;     /* hz * octaves^U */
        double q, q_more;
        double pops, pop_hz, pop_hz_more, pop_decay; /* pops: share of the crackles */
    } fire;
    struct {
        double feedback, damping, wet;
    } room;
    struct {
        double duck;            /* dB, negative: the bed under speech */
        double attack, release; /* seconds, all the way */
        double cut;             /* seconds: a word that has to give way */
    } guide;
    struct {
        double rise, fall, let_go; /* seconds: at the start, after the end, where the guiding is let go */
        double volume;             /* seconds: a change of a volume, to about two thirds */
        double tail;               /* seconds after the plan's end till all is over */
        double air, bowls, fire, voice; /* what brings the mix to -23 LUFS and keeps its peaks low */
    } mix;
    struct {
        double hz[TUNE_DEGREES];  /* the scale */
        double steps[TUNE_STEPS]; /* how likely each is; 1 together */
        double sounds;            /* how likely it is that a note is heard */
        double gap;               /* seconds from note to note: this once, twice or three times */
        double velocity, velocity_more; /* amplitude: from, and how much more at most */
        double attack, t60;       /* seconds */
        double partials[TUNE_PARTIALS];
        double wide;              /* how far aside the ends of the scale lie: 1 = all the way */
        struct {
            double hz, period, side; /* period: seconds from ebb to ebb */
        } drones[TUNE_DRONES];
        double drone, ebb;        /* amplitude at the full; how much of it is left at the ebb */
        double overtones[2];      /* of a drone: so that small speakers have something of it */
        double gain;              /* what brings it to -36 LUFS */
        double rise, fall;        /* seconds */
    } tune;
} Tuning;

extern const Tuning tuning;

#endif

/* The one mix of all that sounds: in the hut breath, bowls, fire and guiding voice; on a trail its music; anywhere the game's
   signals. Outside the hut it is the same mix with fewer stems and no plan, so that signals, volumes, silence and the gliding of
   one sound into the next are the same everywhere; the music is no part of STEM_ALL, so that it cannot be heard in the hut. Every
   sample follows from the setup, the seed and the commands with the frames they came at; how many frames are asked for at once
   makes no difference. Nothing is allocated, locked, read or written but the struct itself: fit for a device's thread.
   One thread at a time may use it. */
#ifndef SOUND_HUT_SOUND_H
#define SOUND_HUT_SOUND_H

#include "core/breath.h"
#include "core/speech.h"
#include "sound/bowls.h"
#include "sound/bus.h"
#include "sound/fire.h"
#include "sound/guide.h"
#include "sound/lungs.h"
#include "sound/pad.h"
#include "sound/room.h"
#include "sound/tune.h"
#include "sound/wind.h"

#define HUSH_RAMP 384 /* frames from sound to silence: 8 ms */

typedef enum Volume { VOLUME_BREATH, VOLUME_FIRE, VOLUME_VOICE, VOLUME_SIGNALS, VOLUME_MUSIC, VOLUMES } Volume;

enum { /* stems, to hear one alone */
    STEM_WIND = 1,
    STEM_PAD = 2,
    STEM_BOWLS = 4,
    STEM_FIRE = 8,
    STEM_VOICE = 16,
    STEM_SIGNALS = 32,
    STEM_ROOM = 64,
    STEM_ALL = 127, /* of the hut */
    STEM_MUSIC = 128
};

typedef struct HutSetup {
    BreathPlan plan;
    SpeechPlan speech;
    const Clip *clips;    /* PROMPTS of them, borrowed till the sound has ended; NULL = nobody speaks */
    int volumes[VOLUMES]; /* 0 to 100; 60 is the usual, SIGNALS_USUAL */
    uint64_t seed, tune; /* tune: of the music */
    unsigned stems;   /* STEM_ALL in the hut */
    int64_t position; /* where in the plan it begins; frames */
} HutSetup;

typedef enum Level { LEVEL_AIR, LEVEL_BOWLS, LEVEL_FIRE, LEVEL_VOICE, LEVEL_SIGNALS, LEVEL_MUSIC, LEVELS } Level;

typedef struct HutSound { /* about 90 kB; begun by hut_sound_begin, then only by the functions below */
    HutSetup setup;
    int64_t clock, position; /* frames since the beginning, and of the plan */
    int64_t edge;            /* where the next phase begins */
    int cue;                 /* the next to be said */
    Course course;
    Glide lit, guiding, playing; /* the bed as a whole; what guides; the music */
    double volumes[VOLUMES];
    Ramp levels[LEVELS];
    bool hushed, plays;
    int hush; /* frames of HUSH_RAMP that are gone already */
    Lungs lungs;
    Wind wind;
    Pad pad;
    Rings bowls;
    Fire fire;
    Room room;
    Guide guide;
    Tune tune;
    Bus bus;
} HutSound;

void hut_sound_begin(HutSound *hut, const HutSetup *setup);

/* Two floats a frame; below 1/2 in size at the usual volumes. */
void hut_sound_render(HutSound *hut, size_t frames, float *stereo);

/* All of these hold from the next frame on. */
void hut_sound_pause(HutSound *hut);  /* the plan stands still; the lungs glide to calm, what is said fades */
void hut_sound_resume(HutSound *hut); /* after a pause or where it was let go: the plan goes on at the same frame */
void hut_sound_let_go(HutSound *hut); /* breathe normally: as pause, and all that guides fades away; the fire stays */
void hut_sound_hush(HutSound *hut);   /* silent after HUSH_RAMP frames; the plan goes on */
void hut_sound_unhush(HutSound *hut);
void hut_sound_music(HutSound *hut, bool plays); /* comes up slowly, or goes a little less slowly; silent at first */
void hut_sound_volume(HutSound *hut, Volume volume, int to); /* 0 to 100; gets there without a step */
void hut_sound_say(HutSound *hut, Prompt prompt);            /* out of turn: grounding, pause */
/* False, and nothing has changed, where the bus is full. */
bool hut_sound_signal(HutSound *hut, Signal signal);

/* The plan is through and what follows it has died away. */
bool hut_sound_is_over(const HutSound *hut);
bool hut_sound_plays(const HutSound *hut); /* music, or what is left of it */

#endif

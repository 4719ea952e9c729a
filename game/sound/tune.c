#include "sound/tune.h"

#include "sound/control.h"
#include "sound/noise.h"

#define PI 3.14159265358979323846
#define PIECE 256  /* frames at a time: no note gives way while it is heard */
#define SHORTER .9 /* a partial rings for T60 / ratio^SHORTER */

TuneWalk tune_walk(uint64_t seed) {
    TuneWalk walk = {.chance = chance_from_seed(seed)};
    walk.degree = (int)chance_below(&walk.chance, TUNE_DEGREES);
    return walk;
}

static int step_next(Chance *chance) {
    double left = noise_share(chance);
    int step = 0;
    while (step < TUNE_STEPS - 1 && left >= tuning.tune.steps[step]) {
        left -= tuning.tune.steps[step++];
    }
    return step - TUNE_STEPS / 2;
}

/* At the ends of the scale it turns round. */
static int degree_within(int degree) {
    const int top = TUNE_DEGREES - 1;
    return degree < 0 ? -degree : degree > top ? 2 * top - degree : degree;
}

TuneNote tune_next(TuneWalk *walk) {
    Chance *chance = &walk->chance;
    walk->degree = degree_within(walk->degree + step_next(chance));
    const bool sounds = noise_share(chance) < tuning.tune.sounds;
    const double velocity = tuning.tune.velocity + tuning.tune.velocity_more * noise_share(chance);
    const double gap = tuning.tune.gap * (1 + chance_below(chance, TUNE_GAPS));
    return (TuneNote){walk->degree, sounds ? velocity : 0, gap};
}

/* It begins with a rest. */
Tune tune_of(uint64_t seed) {
    Tune tune = {.walk = tune_walk(seed)};
    tune.next = sound_frames(tune_next(&tune.walk).gap);
    for (int i = 0; i < TUNE_DRONES; i++) {
        const double turn = 2 * PI * tuning.tune.drones[i].hz / SOUND_RATE;
        tune.drones[i].turn_sine = (float)sin(turn);
        tune.drones[i].turn_cosine = (float)cos(turn);
    }
    return tune;
}

/* Low strings are heard a little to the left, as a player hears a harp. */
static Ring pluck_ring(const TuneNote *note) {
    const double hz = tuning.tune.hz[note->degree];
    const double side = tuning.tune.wide * (2.0 * note->degree / (TUNE_DEGREES - 1) - 1);
    Ring ring = {.count = TUNE_PARTIALS, .attack = tuning.tune.attack, .length = tuning.tune.t60};
    for (int i = 0; i < TUNE_PARTIALS; i++) {
        const double gain = note->velocity * tuning.tune.partials[i], ratio = i + 1;
        ring.modes[i] = (Mode){hz * ratio, gain * (1 - side), gain * (1 + side), tuning.tune.t60 / pow(ratio, SHORTER)};
    }
    return ring;
}

static void tune_plucks(Tune *tune, size_t frames) {
    while (tune->next < tune->clock + (int64_t)frames) {
        const TuneNote note = tune_next(&tune->walk);
        if (note.velocity > 0) {
            const Ring ring = pluck_ring(&note);
            rings_strike(&tune->plucks, &ring, tune->next);
        }
        tune->next += sound_frames(note.gap);
    }
}

/* Where a drone is follows from the clock: turning by multiplication goes on from there for CONTROL frames alone, and
   drifts nowhere. It begins at its ebb. */
static void drone_step(Drone *drone, int which, int64_t clock) {
    const double seconds = (double)clock / SOUND_RATE;
    const double turn = 2 * PI * fmod(tuning.tune.drones[which].hz * seconds, 1);
    const double swell = (1 - cos(2 * PI * seconds / tuning.tune.drones[which].period)) / 2;
    const double gain = tuning.tune.drone * (tuning.tune.ebb + (1 - tuning.tune.ebb) * swell);
    drone->sine = (float)sin(turn);
    drone->cosine = (float)cos(turn);
    drone->left = (float)(gain * (1 - tuning.tune.drones[which].side));
    drone->right = (float)(gain * (1 + tuning.tune.drones[which].side));
}

/* sin 2x, sin 3x are sin x times 2c, 4c^2 - 1. */
static void drone_add(Drone *drone, size_t frames, float *stereo) {
    const float second = (float)tuning.tune.overtones[0], third = (float)tuning.tune.overtones[1];
    for (size_t i = 0; i < frames; i++) {
        const float sine = drone->sine, cosine = drone->cosine;
        const float wave = sine * (1 - third + cosine * (2 * second + cosine * 4 * third));
        stereo[2 * i] += drone->left * wave;
        stereo[2 * i + 1] += drone->right * wave;
        drone->sine = sine * drone->turn_cosine + cosine * drone->turn_sine;
        drone->cosine = cosine * drone->turn_cosine - sine * drone->turn_sine;
    }
}

/* Up to the next control step. */
static void drones_add(Tune *tune, size_t frames, float *stereo) {
    for (int i = 0; i < TUNE_DRONES; i++) {
        if (tune->clock % CONTROL == 0) {
            drone_step(&tune->drones[i], i, tune->clock);
        }
        drone_add(&tune->drones[i], frames, stereo);
    }
    tune->clock += (int64_t)frames;
}

static void tune_piece(Tune *tune, size_t frames, float *stereo) {
    const int64_t from = tune->clock;
    tune_plucks(tune, frames);
    for (size_t done = 0; done < frames;) {
        const size_t left = frames - done, room = CONTROL - (size_t)(tune->clock % CONTROL);
        const size_t some = left < room ? left : room;
        drones_add(tune, some, stereo + 2 * done);
        done += some;
    }
    rings_add(&tune->plucks, from, frames, stereo);
}

void tune_add(Tune *tune, size_t frames, float *stereo) {
    while (frames > 0) {
        const size_t piece = frames < PIECE ? frames : PIECE;
        tune_piece(tune, piece, stereo);
        stereo += 2 * piece;
        frames -= piece;
    }
}

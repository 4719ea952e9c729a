#include "sound/fire.h"

#include "sound/tuning.h"

#define PI 3.14159265358979323846
#define CHANGES .7    /* a second: how often the fire takes another strength */
#define SETTLES .0015 /* of the way, a step */
#define BURST .35     /* of noise through its band, so that its peaks come near the crackle's level */
#define LASTS 9       /* times its decay: a ten-thousandth */
#define PAN .6

Fire fire_of(uint64_t seed) {
    Fire fire = {.chance = chance_from_seed(seed), .strength = .7, .towards = .7};
    filter_tune(&fire.hiss[0], tuning.fire.hiss_hz, tuning.fire.hiss_q);
    fire.hiss[1] = fire.hiss[0];
    return fire;
}

/* Near enough to a normal draw, and never beyond 3. */
static double normal(Chance *chance) {
    double sum = 0;
    for (int i = 0; i < 3; i++) {
        sum += 2 * noise_share(chance) - 1;
    }
    return sum;
}

static void crackle_ring(Crackle *crackle, double hz, double q, double decay, double loud) {
    const double rms = sqrt(PI / 2 * hz / q / (SOUND_RATE / 2.0) / 3);
    const int rising = (int)(tuning.fire.attack * SOUND_RATE);
    filter_tune(&crackle->band, hz, q);
    crackle->rising = rising;
    crackle->rise = (float)(loud * BURST / rms / rising);
    crackle->fall = (float)exp(-1 / (decay * SOUND_RATE));
    crackle->lasting = rising + (int)(LASTS * decay * SOUND_RATE);
}

static Crackle crackle_of(Chance *chance) {
    const bool pop = noise_share(chance) < tuning.fire.pops;
    const double at = noise_share(chance), side = PAN * (2 * noise_share(chance) - 1);
    const double hz =
        pop ? tuning.fire.pop_hz + tuning.fire.pop_hz_more * at : tuning.fire.hz * pow(tuning.fire.octaves, at);
    const double decay = pop ? tuning.fire.pop_decay : tuning.fire.decay + tuning.fire.decay_more * noise_share(chance);
    const double loud = fmin(tuning.fire.most, tuning.fire.loud * exp(tuning.fire.spread * normal(chance)));
    Crackle crackle = {.left = (float)(1 - side) / 2, .right = (float)(1 + side) / 2};
    crackle_ring(&crackle, hz, tuning.fire.q + tuning.fire.q_more * noise_share(chance), decay, loud);
    return crackle;
}

static void fire_crackle(Fire *fire) {
    for (int i = 0; i < CRACKLES; i++) {
        if (fire->crackles[i].lasting <= 0) {
            fire->crackles[i] = crackle_of(&fire->chance);
            return;
        }
    }
}

void fire_step(Fire *fire) {
    if (noise_share(&fire->chance) < CHANGES * CONTROL_SECONDS) {
        fire->towards = tuning.fire.least + (1 - tuning.fire.least) * noise_share(&fire->chance);
    }
    fire->strength += SETTLES * (fire->towards - fire->strength);
    fire->rumble_gain = (float)(tuning.fire.gain * tuning.fire.rumble * (.5 + .5 * fire->strength));
    fire->hiss_gain = (float)(tuning.fire.gain * tuning.fire.hiss * fire->strength);
    const double rate = tuning.fire.rate + tuning.fire.more * fire->strength;
    if (noise_share(&fire->chance) < rate * CONTROL_SECONDS) {
        fire_crackle(fire);
    }
}

static void crackle_add(Crackle *crackle, const float *noise, size_t frames, float *stereo) {
    const float gain = (float)tuning.fire.gain;
    for (size_t i = 0; i < frames && crackle->lasting > 0; i++, crackle->lasting--) {
        const float heard = gain * crackle->level * filter_band(&crackle->band, noise[2 * i]);
        stereo[2 * i] += crackle->left * heard;
        stereo[2 * i + 1] += crackle->right * heard;
        if (crackle->rising > 0) {
            crackle->level += crackle->rise;
            crackle->rising--;
        } else {
            crackle->level *= crackle->fall;
        }
    }
}

static void side_add(Fire *fire, unsigned side, const float *noise, size_t frames, float *stereo) {
    const float pole = (float)tuning.fire.rumble_pole, rumble_gain = fire->rumble_gain, hiss_gain = fire->hiss_gain;
    Filter hiss = fire->hiss[side];
    float rumble = fire->rumble[side];
    for (size_t i = side; i < 2 * frames; i += 2) {
        rumble += pole * (noise[i] - rumble);
        stereo[i] += rumble_gain * rumble + hiss_gain * filter_band(&hiss, noise[i]);
    }
    fire->hiss[side] = hiss;
    fire->rumble[side] = rumble;
}

/* At most CONTROL frames. */
static void fire_piece(Fire *fire, size_t frames, float *stereo) {
    float noise[2 * CONTROL];
    for (size_t i = 0; i < frames; i++) {
        noise_pair(&fire->chance, &noise[2 * i], &noise[2 * i + 1]);
    }
    for (unsigned side = 0; side < 2; side++) {
        side_add(fire, side, noise, frames, stereo);
    }
    for (int i = 0; i < CRACKLES; i++) {
        crackle_add(&fire->crackles[i], noise, frames, stereo);
    }
}

void fire_add(Fire *fire, size_t frames, float *stereo) {
    while (frames > 0) {
        const size_t piece = frames < CONTROL ? frames : CONTROL;
        fire_piece(fire, piece, stereo);
        stereo += 2 * piece;
        frames -= piece;
    }
}

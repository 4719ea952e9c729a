#include "sound/hut_mix.h"

#include "sound/tuning.h"

#include <string.h>

#define PI 3.14159265358979323846
#define PIECE 256 /* frames mixed at a time */

typedef struct Piece {
    size_t frames;
    float air[2 * PIECE], bowls[2 * PIECE], fire[2 * PIECE], signals[2 * PIECE], music[2 * PIECE];
    float voice[PIECE], duck[PIECE], levels[LEVELS][PIECE];
} Piece;

static bool has(const HutSound *hut, unsigned stem) {
    return (hut->setup.stems & stem) != 0;
}

static void step_lungs(HutSound *hut, const BreathNow *now) {
    const bool on = hut->course == COURSE_ON;
    lungs_step(&hut->lungs, on ? breath_fullness(now) : BREATH_CALM, on ? breath_flow(now) : 0);
    wind_step(&hut->wind, &hut->lungs, now->phase);
    pad_step(&hut->pad, &hut->lungs, on ? now->phase : PHASE_NATURAL, hut->clock);
}

static void step_volumes(HutSound *hut) {
    const double share = CONTROL_SECONDS / tuning.mix.volume;
    for (int i = 0; i < VOLUMES; i++) {
        const double wanted = (double)signal_gain(hut->setup.volumes[i]);
        const double way = wanted - hut->volumes[i];
        hut->volumes[i] = fabs(way) < SNAP ? wanted : hut->volumes[i] + share * way;
    }
}

static void step_levels(HutSound *hut, const BreathNow *now) {
    const bool over = now->phase == PHASE_OVER;
    glide_step(&hut->lit, over ? 0 : 1, over ? tuning.mix.fall : tuning.mix.rise);
    glide_step(&hut->guiding, hut->course == COURSE_LET_GO ? 0 : 1, tuning.mix.let_go);
    const double lit = glide_eased(&hut->lit), guiding = glide_eased(&hut->guiding);
    ramp_aim(&hut->levels[LEVEL_AIR], hut->volumes[VOLUME_BREATH] * tuning.mix.air * lit * guiding);
    ramp_aim(&hut->levels[LEVEL_BOWLS], hut->volumes[VOLUME_BREATH] * tuning.mix.bowls * guiding);
    ramp_aim(&hut->levels[LEVEL_FIRE], hut->volumes[VOLUME_FIRE] * tuning.mix.fire * lit);
    ramp_aim(&hut->levels[LEVEL_VOICE], hut->volumes[VOLUME_VOICE] * tuning.mix.voice);
    ramp_aim(&hut->levels[LEVEL_SIGNALS], hut->volumes[VOLUME_SIGNALS]);
    glide_step(&hut->playing, hut->plays ? 1 : 0, hut->plays ? tuning.tune.rise : tuning.tune.fall);
    ramp_aim(&hut->levels[LEVEL_MUSIC], hut->volumes[VOLUME_MUSIC] * tuning.tune.gain * glide_eased(&hut->playing));
}

static void hut_step(HutSound *hut) {
    const BreathNow now = breath_at(&hut->setup.plan, hut->position);
    step_lungs(hut, &now);
    step_volumes(hut);
    step_levels(hut, &now);
    guide_step(&hut->guide, hut->setup.volumes[VOLUME_VOICE] > 0 && guide_speaks(&hut->guide, hut->clock));
    fire_step(&hut->fire);
}

static void ramp_write(Ramp *ramp, size_t frames, float *out) {
    float level = ramp->now;
    for (size_t i = 0; i < frames; i++) {
        out[i] = level;
        level += ramp->step;
    }
    ramp->now = level;
}

/* Up to the next control step. */
static void hut_run(HutSound *hut, Piece *piece, size_t frames) {
    const size_t at = piece->frames;
    if (hut->course == COURSE_ON) {
        hut_sound_events(hut, (int64_t)frames);
    }
    if (has(hut, STEM_WIND)) {
        wind_add(&hut->wind, frames, piece->air + 2 * at);
    }
    if (has(hut, STEM_PAD)) {
        pad_add(&hut->pad, frames, piece->air + 2 * at);
    }
    if (has(hut, STEM_FIRE)) {
        fire_add(&hut->fire, frames, piece->fire + 2 * at);
    }
    guide_render(&hut->guide, hut->clock, frames, piece->voice + at);
    ramp_write(&hut->guide.duck, frames, piece->duck + at);
    for (int i = 0; i < LEVELS; i++) {
        ramp_write(&hut->levels[i], frames, piece->levels[i] + at);
    }
    piece->frames += frames;
    hut->clock += (int64_t)frames;
    hut->position += hut->course == COURSE_ON ? (int64_t)frames : 0;
}

static void hut_runs(HutSound *hut, Piece *piece, size_t frames) {
    while (piece->frames < frames) {
        const size_t into = (size_t)(hut->clock % CONTROL), left = frames - piece->frames;
        if (into == 0) {
            hut_step(hut);
        }
        hut_run(hut, piece, left < CONTROL - into ? left : CONTROL - into);
    }
}

static void mix_bed(const Piece *restrict piece, float *restrict bed) {
    for (size_t i = 0; i < piece->frames; i++) {
        const float air = piece->levels[LEVEL_AIR][i], bowls = piece->levels[LEVEL_BOWLS][i];
        const float fire = piece->levels[LEVEL_FIRE][i];
        bed[2 * i] = air * piece->air[2 * i] + bowls * piece->bowls[2 * i] + fire * piece->fire[2 * i];
        bed[2 * i + 1] = air * piece->air[2 * i + 1] + bowls * piece->bowls[2 * i + 1] + fire * piece->fire[2 * i + 1];
    }
}

static void mix_all(const Piece *restrict piece, float *restrict stereo) {
    for (size_t i = 0; i < piece->frames; i++) {
        const float voice = piece->levels[LEVEL_VOICE][i] * piece->voice[i], duck = piece->duck[i];
        const float signals = piece->levels[LEVEL_SIGNALS][i], music = piece->levels[LEVEL_MUSIC][i];
        stereo[2 * i] = duck * stereo[2 * i] + voice + signals * piece->signals[2 * i] + music * piece->music[2 * i];
        stereo[2 * i + 1] =
            duck * stereo[2 * i + 1] + voice + signals * piece->signals[2 * i + 1] + music * piece->music[2 * i + 1];
    }
}

/* 1 where all is heard, 0 after the ramp. */
static float hush_next(HutSound *hut) {
    if (hut->hushed && hut->hush < HUSH_RAMP) {
        hut->hush++;
    } else if (!hut->hushed && hut->hush > 0) {
        hut->hush--;
    }
    return hut->hush == HUSH_RAMP ? 0 : (float)((1 + cos(PI * hut->hush / HUSH_RAMP)) / 2);
}

static void mix_hush(HutSound *hut, size_t frames, float *stereo) {
    for (size_t i = 0; i < frames && (hut->hushed || hut->hush > 0); i++) {
        const float heard = hush_next(hut);
        stereo[2 * i] *= heard;
        stereo[2 * i + 1] *= heard;
    }
}

static void hut_piece(HutSound *hut, size_t frames, float *stereo) {
    Piece piece = {.frames = 0};
    const int64_t clock = hut->clock;
    hut_runs(hut, &piece, frames);
    if (has(hut, STEM_BOWLS)) {
        rings_add(&hut->bowls, clock, frames, piece.bowls);
    }
    if (has(hut, STEM_MUSIC)) {
        tune_add(&hut->tune, frames, piece.music);
    }
    bus_render(&hut->bus, frames, piece.signals);
    if (!has(hut, STEM_SIGNALS)) {
        memset(piece.signals, 0, sizeof piece.signals);
    }
    mix_bed(&piece, stereo);
    if (has(hut, STEM_ROOM)) {
        room_add(&hut->room, frames, stereo);
    }
    mix_all(&piece, stereo);
    mix_hush(hut, frames, stereo);
}

void hut_sound_render(HutSound *hut, size_t frames, float *stereo) {
    while (frames > 0) {
        const size_t piece = frames < PIECE ? frames : PIECE;
        hut_piece(hut, piece, stereo);
        stereo += 2 * piece;
        frames -= piece;
    }
}

#define _POSIX_C_SOURCE 200809L /* dup */
/* Devices of another format than the game's: another rate, other samples, one channel, an odd buffer. SDL is asked for
 * the game's own format, so it converts; what comes out is the same session in its own time, and the light keeps to it.
 * Where that cannot be had there is no sound, which is said once, and the light goes by the clock. */
#include "shell/listen.h"

#include <stdio.h>
#include <unistd.h>

#define SAMPLE_BYTES (int)(sizeof(float))
#define HEARD_SECONDS 9 /* in, hold, and into the long way out */
#define WINDOW 4800     /* frames of the game's: a tenth of a second, in which loudness is compared */
#define PICTURE_MS 17
#define SETTLED 500 /* ms, in which the light has heard of the sound */
#define HELD 3      /* buffers that SDL may hold back while it makes another rate; nobody tells the game of it */

typedef struct Format {
    const char *name;
    int rate;
    SDL_AudioFormat samples;
    int channels, frames; /* of its buffer, at its own rate */
} Format;

static const Format formats[] = {
    {"44,100 a second", 44100, AUDIO_S16SYS, 2, 1024}, {"96,000 a second", 96000, AUDIO_S32SYS, 2, 1920},
    {"samples of 8 bits", 48000, AUDIO_U8, 2, 512},    {"mono", 48000, AUDIO_F32SYS, 1, 512},
    {"an odd buffer", 48000, AUDIO_F32SYS, 2, 333},    {"a large buffer", 48000, AUDIO_F32SYS, 2, 4096},
    {"all of it", 22050, AUDIO_S16MSB, 1, 777},
};
#define FORMATS (sizeof formats / sizeof *formats)

static struct { /* what SDL was asked for, and its answer */
    SDL_AudioSpec wanted;
    int changes, frames;
} asked;

/* In SDL's place: the test's own, for the whole program. */
SDL_AudioDeviceID SDL_OpenAudioDevice(const char *name, int capture, const SDL_AudioSpec *wanted, SDL_AudioSpec *got,
                                      int changes) {
    assert_true(name == NULL && capture == 0);
    asked.wanted = *wanted;
    asked.changes = changes;
    *got = *wanted;
    if ((changes & SDL_AUDIO_ALLOW_SAMPLES_CHANGE) != 0)
        got->samples = (Uint16)asked.frames;
    return 2;
}

static void sdl_is_asked_for_the_game_s_own_format(void **state) {
    (void)state;
    int frames = 0;
    asked.frames = 333;
    assert_int_equal(audio_door.open(player_fill, NULL, &frames), 2);
    assert_int_equal(asked.wanted.freq, SOUND_RATE);
    assert_int_equal(asked.wanted.format, AUDIO_F32SYS);
    assert_int_equal(asked.wanted.channels, 2);
    assert_int_equal(asked.changes & ~SDL_AUDIO_ALLOW_SAMPLES_CHANGE, 0); /* so it converts all the rest */
    assert_int_equal(frames, 333); /* the light goes by the buffer that there is */
}

typedef struct Heard { /* what comes out of the device, brought back to the game's rate and one channel */
    float *mono;
    int64_t frames;
} Heard;

/* As SDL does for a device of another format: the game fills buffers of as many frames until there is enough. */
static void fill_oddly(const Format *format, SDL_AudioStream *there) {
    static float filled[2 * 4096];
    const int bytes = format->frames * 2 * SAMPLE_BYTES;
    const int wanted = format->frames * format->channels * SDL_AUDIO_BITSIZE(format->samples) / 8;
    while (device.on && SDL_AudioStreamAvailable(there) < wanted) {
        device.fill(device.self, (Uint8 *)filled, bytes);
        assert_int_equal(SDL_AudioStreamPut(there, filled, bytes), 0);
    }
}

static void pass_on(const Format *format, SDL_AudioStream *there, SDL_AudioStream *back) {
    static Uint8 played[4096 * 2 * SAMPLE_BYTES];
    const int wanted = format->frames * format->channels * SDL_AUDIO_BITSIZE(format->samples) / 8;
    assert_int_equal(SDL_AudioStreamGet(there, played, wanted), wanted);
    assert_int_equal(SDL_AudioStreamPut(back, played, wanted), 0);
}

static void time_of_a_buffer(const Format *format, int64_t buffers) {
    device.now = buffers * format->frames * 1000000 / format->rate;
    game.now.ms = device.now / 1000;
    (void)game_tend();
}

/* What is played is the buffer before the one that was asked for last. */
static void check_light(const Format *format) {
    const double buffer = format->frames * 1000.0 / format->rate, heard = (double)device.now / 1000 - buffer;
    const double ahead = (double)app_hut_frame(&game.app, game.now) / BREATH_MS - heard;
    const double most = PICTURE_MS + (format->rate == SOUND_RATE ? 0 : HELD * buffer);
    if (game.now.ms > SETTLED && (ahead < -PICTURE_MS || ahead > most))
        fail_msg("%s: the light is %g ms ahead of the sound", format->name, ahead);
}

static Heard listen_oddly(const Format *format) {
    SDL_AudioStream *there =
        SDL_NewAudioStream(AUDIO_F32SYS, 2, SOUND_RATE, format->samples, (Uint8)format->channels, format->rate);
    SDL_AudioStream *back =
        SDL_NewAudioStream(format->samples, (Uint8)format->channels, format->rate, AUDIO_F32SYS, 1, SOUND_RATE);
    assert_true(there != NULL && back != NULL);
    const int64_t buffers = HEARD_SECONDS * format->rate / format->frames;
    for (int64_t i = 0; i < buffers; i++) {
        fill_oddly(format, there);
        pass_on(format, there, back);
        time_of_a_buffer(format, i + 1);
        check_light(format);
    }
    SDL_AudioStreamFlush(back);
    const int bytes = SDL_AudioStreamAvailable(back);
    Heard heard = {malloc((size_t)bytes), bytes / SAMPLE_BYTES};
    assert_non_null(heard.mono);
    assert_int_equal(SDL_AudioStreamGet(back, heard.mono, bytes), bytes);
    SDL_FreeAudioStream(there);
    SDL_FreeAudioStream(back);
    return heard;
}

static double loudness(const float *mono, int64_t from) {
    double sum = 0;
    for (int64_t i = from; i < from + WINDOW; i++)
        sum += (double)mono[i] * (double)mono[i];
    return sqrt(sum / WINDOW);
}

static float *pure_mono(int64_t frames) {
    const Hut *hut = &game.app.ui.hut;
    const HutSetup setup = audio_hut_setup(&game.app, &hut->plan, &hut->speech);
    HutSound *pure = hear_begin(&setup);
    float *stereo = hear(pure, frames);
    for (int64_t i = 0; i < frames; i++)
        stereo[i] = (stereo[2 * i] + stereo[2 * i + 1]) / 2;
    free(pure);
    return stereo;
}

static void check_sound(const Format *format, const Heard *heard) {
    float *pure = pure_mono(heard->frames);
    for (int64_t from = 0; from + WINDOW <= heard->frames; from += WINDOW) {
        const double wanted = loudness(pure, from), is = loudness(heard->mono, from);
        if (fabs(is - wanted) > .1 * wanted + .002)
            fail_msg("%s: %g in place of %g at %lld", format->name, is, wanted, (long long)from);
    }
    free(pure);
}

static void every_format_plays_the_session_in_its_own_time(void **state) {
    for (size_t i = 0; i < FORMATS; i++) {
        (void)listen_begin(state);
        device.frames = formats[i].frames;
        game_do(COMMAND_HUT);
        const Heard heard = listen_oddly(&formats[i]);
        check_sound(&formats[i], &heard);
        assert_in_range(heard.frames, (HEARD_SECONDS - 1) * SECOND, HEARD_SECONDS * SECOND);
        free(heard.mono);
        (void)listen_end(state);
    }
}

/* Lines on standard error while this is done. */
static int lines_said(void (*act)(void)) {
    FILE *said = tmpfile();
    assert_non_null(said);
    const int before = dup(STDERR_FILENO);
    (void)fflush(stderr);
    assert_true(dup2(fileno(said), STDERR_FILENO) >= 0);
    act();
    (void)fflush(stderr);
    assert_true(dup2(before, STDERR_FILENO) >= 0);
    (void)close(before);
    rewind(said);
    int lines = 0;
    for (int letter = fgetc(said); letter != EOF; letter = fgetc(said))
        lines += letter == '\n';
    (void)fclose(said);
    return lines;
}

static void breathe_twice(void) {
    for (int i = 0; i < 2; i++) {
        const int64_t began = game.now.ms;
        game_do(COMMAND_HUT);
        nobody_listens(2000);
        assert_int_equal(app_hut_frame(&game.app, game.now), (game.now.ms - began) * BREATH_MS);
        game_do(COMMAND_BACK);
    }
}

static void a_format_that_cannot_be_had_is_said_once_and_the_clock_leads(void **state) {
    (void)state;
    device.refuses = true;
    assert_int_equal(lines_said(breathe_twice), 1);
    assert_int_equal(game.sound, 0);
    assert_int_equal(device.opened, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sdl_is_asked_for_the_game_s_own_format),
        cmocka_unit_test(every_format_plays_the_session_in_its_own_time),
        cmocka_unit_test_setup_teardown(a_format_that_cannot_be_had_is_said_once_and_the_clock_leads, listen_begin,
                                        listen_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

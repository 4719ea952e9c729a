#define _POSIX_C_SOURCE 200809L /* mkstemp */
/* The device, through SDL's driver that writes to a file: what it plays is the pure render, from the first frame on. */
#include "sound/hear.h"

#include "shell/audio.h"
#include "shell/audio_parts.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#define BUFFER 512

static const App no_game = {.people_known = false};
static char recording[] = "/tmp/foothold-audio-XXXXXX";

static int set_up(void **state) {
    (void)state;
    strcpy(recording + sizeof recording - 7, "XXXXXX");
    int file = mkstemp(recording);
    assert_true(file >= 0);
    close(file);
    SDL_setenv("SDL_AUDIODRIVER", "disk", 1);
    SDL_setenv("SDL_DISKAUDIOFILE", recording, 1);
    SDL_setenv("SDL_DISKAUDIODELAY", "1", 1); /* ten times as fast as it would sound */
    SDL_LogSetAllPriority(SDL_LOG_PRIORITY_CRITICAL);
    SDL_LogSetOutputFunction(NULL, NULL);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    unlink(recording);
    return 0;
}

/* Plays till the device has closed by itself. */
static void play_out(Audio *audio) {
    while (audio_tend(audio, &no_game, (Moment){0}) >= 0)
        SDL_Delay(1);
    assert_int_equal(audio->device, 0);
    assert_int_equal(SDL_WasInit(SDL_INIT_AUDIO), 0);
}

static float *recorded(size_t *frames) {
    FILE *file = fopen(recording, "rb");
    assert_non_null(file);
    assert_int_equal(fseek(file, 0, SEEK_END), 0);
    size_t bytes = (size_t)ftell(file);
    rewind(file);
    float *stereo = malloc(bytes + 1);
    assert_non_null(stereo);
    assert_int_equal(fread(stereo, 1, bytes, file), bytes);
    fclose(file);
    *frames = bytes / (2 * sizeof *stereo);
    return stereo;
}

static bool is_silent(const float *stereo, size_t from, size_t to) {
    for (size_t i = 2 * from; i < 2 * to; i++)
        if (fabsf(stereo[i]) > 0)
            return false;
    return true;
}

/* Till it is told to play, SDL writes whole buffers of silence: none, or a few. */
static size_t first_played(const float *stereo, size_t frames) {
    size_t first = 0;
    while (first + BUFFER <= frames && is_silent(stereo, first, first + BUFFER))
        first += BUFFER;
    return first;
}

static void expect_recorded(Signal signal, int volume) {
    Bus bus = {0};
    assert_true(bus_add(&bus, signal));
    const size_t length = (size_t)bus.voices[0].plan.frames;
    size_t frames = 0;
    float *played = recorded(&frames);
    float *pure = malloc(2 * length * sizeof *pure);
    assert_non_null(pure);
    bus_render(&bus, length, pure);
    for (size_t i = 0; i < 2 * length; i++)
        pure[i] *= signal_gain(volume);
    size_t first = first_played(played, frames);
    assert_true(frames >= first + length);
    assert_memory_equal(played + 2 * first, pure, 2 * length * sizeof *pure);
    assert_true(is_silent(played, first + length, frames));
    free(pure);
    free(played);
}

static void the_device_plays_the_pure_render(void **state) {
    (void)state;
    static Audio audio = {.door = &audio_door};
    audio_play(&audio, SIGNAL_TURNED, SIGNALS_USUAL);
    assert_int_not_equal(audio.device, 0);
    play_out(&audio);
    expect_recorded(SIGNAL_TURNED, SIGNALS_USUAL);
}

static void volume_is_what_was_asked(void **state) {
    (void)state;
    static Audio audio = {.door = &audio_door};
    audio_play(&audio, SIGNAL_TURNED, 15);
    play_out(&audio);
    expect_recorded(SIGNAL_TURNED, 15);
}

static void silence_is_asked_for_and_comes(void **state) {
    (void)state;
    static Audio audio = {.door = &audio_door};
    SDL_setenv("SDL_DISKAUDIODELAY", "10", 1); /* as slowly as it sounds: far from over when silence is asked for */
    audio_play(&audio, SIGNAL_DONE, SIGNALS_USUAL);
    SDL_Delay(20);
    audio_quiet(&audio);
    play_out(&audio);
    size_t frames = 0;
    float *played = recorded(&frames);
    const SignalPlan plan = signal_plan(SIGNAL_DONE);
    assert_true(frames < (size_t)plan.frames);
    for (size_t i = 2; i < 2 * frames; i++)
        assert_true(fabsf(played[i] - played[i - 2]) < 0.02F);
    assert_true(is_silent(played, frames - 1, frames));
    free(played);
}

static void closing_in_the_middle_is_quiet(void **state) {
    (void)state;
    static Audio audio = {.door = &audio_door};
    audio_play(&audio, SIGNAL_DONE, SIGNALS_USUAL);
    audio_close(&audio);
    assert_int_equal(audio.device, 0);
    audio_close(&audio);
    size_t frames = 0;
    float *played = recorded(&frames);
    assert_true(frames == 0 || is_silent(played, frames - 1, frames));
    free(played);
}

/* More than a test takes: tests/soak.sh asks for it. */
static int session_minutes(void) {
    const char *asked = getenv("FOOTHOLD_SOUND_MINUTES");
    return asked == NULL ? 5 : atoi(asked);
}

/* From the first frame that was played, against the same session rendered without any device. */
static void expect_session(HutSound *pure, int64_t length) {
    static float played[2 * BUFFER], wanted[2 * BUFFER];
    FILE *file = fopen(recording, "rb");
    assert_non_null(file);
    do
        assert_int_equal(fread(played, sizeof played, 1, file), 1);
    while (is_silent(played, 0, BUFFER));
    for (int64_t done = 0; done < length / BUFFER * BUFFER; done += BUFFER) {
        hut_sound_render(pure, BUFFER, wanted);
        if (memcmp(played, wanted, sizeof wanted) != 0)
            fail_msg("another sound within 512 frames of %lld", (long long)done);
        if (fread(played, sizeof played, 1, file) != 1)
            assert_true(done + 2 * BUFFER > length);
    }
    fclose(file);
}

/* Orders, ring, device and all, as the game plays it; with its own clips. */
static void a_session_is_the_pure_render(void **state) {
    (void)state;
    static Audio audio = {.door = &audio_door};
    const ClipPlaces places = {&disk_posix, SOURCE_DIR "/assets", ""};
    SDL_setenv("SDL_DISKAUDIODELAY", "0", 1);
    App app = app_new(chance_from_seed(1), NULL, 0);
    Effects effects = {0};
    app.ui.prefs.minutes = session_minutes();
    assert_true(app_update(&app, &(Command){.kind = COMMAND_HUT}, (Moment){1000, 0}, &effects));
    audio.speaker = speaker_open(&places, NULL, NULL);
    audio_hut(&audio, &app, (Moment){1000, 0});
    play_out(&audio);
    HutSetup setup = audio_hut_setup(&app, &app.ui.hut.plan, &app.ui.hut.speech);
    setup.clips = speaker_clips(audio.speaker);
    HutSound *pure = hear_begin(&setup);
    const int64_t length = breath_frames(&setup.plan) + 13 * SECOND;
    expect_session(pure, length);
    printf("%lld frames as the pure render has them\n", (long long)length);
    free(pure);
    speaker_close(audio.speaker);
    effects_free(&effects);
    app_free(&app);
}

/* Each bowl has died away before the next. Its own first sample is 0, as that of a sine is. */
static void bowls_sound_at_their_frames(void **state) {
    (void)state;
    static Audio audio = {.door = &audio_door};
    SDL_setenv("SDL_DISKAUDIODELAY", "0", 1);
    HutSetup setup = hear_plan(hear_long_phases(), STEM_BOWLS);
    setup.plan.stretches[0].rounds = 2 * session_minutes(); /* of half a minute each */
    assert_true(audio_open(&audio));
    assert_true(audio_begin(&audio, 1, &setup));
    play_out(&audio);
    size_t frames = 0;
    float *played = recorded(&frames);
    const int64_t first = (int64_t)first_played(played, frames);
    int strokes = 0;
    for (int64_t edge = 0; edge < breath_frames(&setup.plan); strokes++) {
        const int64_t next = breath_next_edge(&setup.plan, edge);
        assert_int_equal(hear_onset(played + 2 * (first + edge), next - edge), 1);
        edge = next;
    }
    assert_int_equal(strokes, 10 * session_minutes());
    printf("%d bowls, each at its frame\n", strokes);
    free(played);
}

static void without_a_device_the_game_goes_on(void **state) {
    (void)state;
    static Audio audio = {.door = &audio_door};
    SDL_setenv("SDL_AUDIODRIVER", "there-is-no-such-driver", 1);
    audio_play(&audio, SIGNAL_DONE, SIGNALS_USUAL);
    assert_true(audio.missing);
    assert_int_equal(audio.device, 0);
    audio_play(&audio, SIGNAL_DONE, SIGNALS_USUAL);
    audio_quiet(&audio);
    assert_int_equal(audio_tend(&audio, &no_game, (Moment){0}), -1);
    audio_close(&audio);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(the_device_plays_the_pure_render, set_up, tear_down),
        cmocka_unit_test_setup_teardown(volume_is_what_was_asked, set_up, tear_down),
        cmocka_unit_test_setup_teardown(silence_is_asked_for_and_comes, set_up, tear_down),
        cmocka_unit_test_setup_teardown(closing_in_the_middle_is_quiet, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_session_is_the_pure_render, set_up, tear_down),
        cmocka_unit_test_setup_teardown(bowls_sound_at_their_frames, set_up, tear_down),
        cmocka_unit_test_setup_teardown(without_a_device_the_game_goes_on, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

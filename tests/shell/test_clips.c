/* The guiding voice's clips as they come from the disk, and a person's own recordings before them. */
#define _GNU_SOURCE /* mkdtemp, mkfifo, symlink, M_PI */

#include "shell/clips.h"
#include "shell/tape.h"
#include "sound/ring.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#define ASSETS SOURCE_DIR "/assets"

typedef struct Place {
    char folder[64], voice[DISK_PATH_ROOM], path[DISK_PATH_ROOM];
    ClipPlaces places;
} Place;

static int place_make(void **state) {
    Place *place = calloc(1, sizeof *place);
    *state = place;
    strcpy(place->folder, "/tmp/foothold-test-XXXXXX");
    if (mkdtemp(place->folder) == NULL || !disk_join(place->voice, place->folder, CLIPS_OWN))
        return -1;
    place->places = (ClipPlaces){&disk_posix, ASSETS, place->folder};
    return mkdir(place->voice, 0700);
}

static int place_end(void **state) {
    Place *place = *state;
    DiskNames names = {0};
    disk_posix.list(NULL, place->voice, &names);
    for (size_t i = 0; i < names.count; i++) {
        disk_join(place->path, place->voice, names.items[i]);
        if (unlink(place->path) < 0)
            rmdir(place->path);
    }
    disk_names_free(&names);
    rmdir(place->voice);
    int error = rmdir(place->folder);
    free(place);
    return error;
}

static const char *path_of(Place *place, const char *name) {
    disk_join(place->path, place->voice, name);
    return place->path;
}

static bool clips_same(const Recording *a, const Recording *b) {
    return a->frames == b->frames && a->frames > 0 &&
           memcmp(a->samples, b->samples, a->frames * sizeof *a->samples) == 0;
}

static void assert_edges_silent(const Recording *clip) {
    for (size_t i = 0; i < 48; i++) {
        assert_true(fabsf(clip->samples[i]) < 0.001F);
        assert_true(fabsf(clip->samples[clip->frames - 1 - i]) < 0.001F);
    }
}

static void every_prompt_has_a_clip_that_fits_the_rest(void **state) {
    (void)state;
    Clips clips = clips_load(&(ClipPlaces){&disk_posix, ASSETS, ""});
    assert_int_equal(clips.refused.count, 0);
    for (int i = 0; i < PROMPTS; i++) {
        const Recording *clip = &clips.items[i];
        assert_in_range(clip->frames, SOUND_RATE * 3 / 10, SOUND_RATE * 8);
        double loudness = tape_loudness(clip->samples, clip->frames);
        if (fabs(loudness + 23) > 1.5)
            fail_msg("%s has %.1f LUFS", prompt_id((Prompt)i), loudness);
        assert_true(tape_peak(clip->samples, clip->frames) < 0.7079); /* -3 dBFS */
        assert_edges_silent(clip);
    }
    clips_free(&clips);
}

static void the_files_are_mono_at_the_games_own_rate(void **state) {
    (void)state;
    for (int i = 0; i < PROMPTS; i++) {
        char path[DISK_PATH_ROOM];
        snprintf(path, sizeof path, "%s/%s/%s.ogg", ASSETS, CLIPS_BUILT_IN, prompt_id((Prompt)i));
        SF_INFO info = {0};
        SNDFILE *file = sf_open(path, SFM_READ, &info);
        assert_non_null(file);
        assert_int_equal(info.samplerate, SOUND_RATE);
        assert_int_equal(info.channels, 1);
        sf_close(file);
    }
}

static void without_clips_there_is_silence(void **state) {
    Place *place = *state;
    const char *nowhere[] = {"", "/nowhere", place->folder};
    for (size_t i = 0; i < 3; i++) {
        Clips clips = clips_load(&(ClipPlaces){&disk_posix, nowhere[i], nowhere[i]});
        for (int prompt = 0; prompt < PROMPTS; prompt++)
            assert_null(clips.items[prompt].samples);
        assert_int_equal(clips.refused.count, 0);
        clips_free(&clips);
    }
}

/* Loads the hold, which has to be an own recording of `hz` that fits the rest. */
static void assert_own(Place *place, double hz, double seconds) {
    Texts refused = {0};
    Recording clip = clip_load(&place->places, PROMPT_HOLD, &refused);
    assert_int_equal(refused.count, 0);
    assert_true(fabs(tape_hz(clip.samples, clip.frames) - hz) < 1);
    double length = (double)clip.frames / SOUND_RATE;
    assert_true(length > seconds - 0.05 && length < seconds + 0.4);
    assert_true(fabs(tape_loudness(clip.samples, clip.frames) + 23) < 0.5);
    assert_edges_silent(&clip);
    recording_free(&clip);
}

static void an_own_recording_of_any_usual_kind_goes_first(void **state) {
    Place *place = *state;
    static const int rates[] = {22050, 44100, 48000, 96000};
    static const int formats[] = {SF_FORMAT_WAV | SF_FORMAT_PCM_U8,   SF_FORMAT_WAV | SF_FORMAT_PCM_16,
                                  SF_FORMAT_WAV | SF_FORMAT_PCM_24,   SF_FORMAT_WAV | SF_FORMAT_FLOAT,
                                  SF_FORMAT_WAVEX | SF_FORMAT_PCM_16, SF_FORMAT_OGG | SF_FORMAT_VORBIS};
    for (size_t rate = 0; rate < 4; rate++)
        for (size_t format = 0; format < 6; format++)
            for (int channels = 1; channels <= 2; channels++) {
                bool ogg = (formats[format] & SF_FORMAT_TYPEMASK) == SF_FORMAT_OGG;
                Tape tape = {440, 1, 0.5, 0.5, rates[rate], channels, formats[format]};
                assert_true(tape_write(&tape, path_of(place, ogg ? "hold.ogg" : "hold.wav")));
                assert_own(place, 440, 1);
                unlink(place->path);
            }
}

static void a_wav_goes_before_an_ogg(void **state) {
    Place *place = *state;
    assert_true(tape_write(&(Tape){.hz = 300, .seconds = 1, .level = 0.3}, path_of(place, "hold.wav")));
    Tape ogg = {.hz = 500, .seconds = 1, .level = 0.3, .format = SF_FORMAT_OGG | SF_FORMAT_VORBIS};
    assert_true(tape_write(&ogg, path_of(place, "hold.ogg")));
    assert_own(place, 300, 1);
    assert_int_equal(truncate(path_of(place, "hold.wav"), 30), 0);
    Texts refused = {0};
    Recording clip = clip_load(&place->places, PROMPT_HOLD, &refused);
    assert_true(fabs(tape_hz(clip.samples, clip.frames) - 500) < 1);
    assert_int_equal(refused.count, 1);
    recording_free(&clip);
    texts_clear(&refused);
}

static void a_link_to_a_recording_is_followed(void **state) {
    Place *place = *state;
    char elsewhere[DISK_PATH_ROOM];
    disk_join(elsewhere, place->voice, "mine");
    assert_true(tape_write(&(Tape){.hz = 300, .seconds = 1, .level = 0.3}, elsewhere));
    assert_int_equal(symlink("mine", path_of(place, "hold.wav")), 0);
    assert_own(place, 300, 1);
}

static void other_prompts_keep_their_clips(void **state) {
    Place *place = *state;
    assert_true(tape_write(&(Tape){.hz = 300, .seconds = 1, .level = 0.3}, path_of(place, "hold.wav")));
    Clips built_in = clips_load(&(ClipPlaces){&disk_posix, ASSETS, ""});
    Clips clips = clips_load(&place->places);
    for (int i = 0; i < PROMPTS; i++)
        assert_true(clips_same(&clips.items[i], &built_in.items[i]) == (i != PROMPT_HOLD));
    clips_free(&clips);
    clips_free(&built_in);
}

static Recording levelled(Place *place, Tape tape) {
    assert_true(tape_write(&tape, path_of(place, "hold.wav")));
    Texts refused = {0};
    Recording clip = clip_load(&place->places, PROMPT_HOLD, &refused);
    assert_int_equal(refused.count, 0);
    return clip;
}

static void levelling_keeps_within_bounds(void **state) {
    Place *place = *state;
    Recording loud = levelled(place, (Tape){.hz = 440, .seconds = 1, .level = 1});
    assert_true(fabs(tape_loudness(loud.samples, loud.frames) + 23) < 0.5);
    recording_free(&loud);
    Tape faint = {.hz = 440, .seconds = 1, .level = 0.001, .format = SF_FORMAT_WAV | SF_FORMAT_FLOAT};
    Recording lifted = levelled(place, faint);
    assert_true(fabs(tape_peak(lifted.samples, lifted.frames) - 0.01) < 0.001);
    recording_free(&lifted);
    /* A tone too low to count as loud: its peak sets the bound. */
    Recording low = levelled(place, (Tape){.hz = 12, .seconds = 1, .level = 0.3});
    double peak = tape_peak(low.samples, low.frames);
    assert_true(peak > 0.6 && peak < 0.7079);
    recording_free(&low);
}

static void a_word_may_be_short(void **state) {
    Place *place = *state;
    assert_true(tape_write(&(Tape){.hz = 440, .seconds = 0.2, .level = 0.5}, path_of(place, "hold.wav")));
    assert_own(place, 440, 0.2);
}

static void put(Place *place, const char *name, const char *text, size_t length) {
    FILE *file = fopen(path_of(place, name), "w");
    assert_non_null(file);
    assert_int_equal(fwrite(text, 1, length, file), length);
    fclose(file);
}

/* One sentence that names the file and holds `word`; and the built-in clip is what plays. */
static void assert_refused(Place *place, const char *word) {
    Texts refused = {0};
    Recording built_in = clip_load(&(ClipPlaces){&disk_posix, ASSETS, ""}, PROMPT_HOLD, &refused);
    Recording clip = clip_load(&place->places, PROMPT_HOLD, &refused);
    assert_true(clips_same(&clip, &built_in));
    assert_int_equal(refused.count, 1);
    print_message("  %s\n", refused.items[0]);
    assert_ptr_equal(strstr(refused.items[0], "voice/hold.wav: "), refused.items[0]);
    assert_non_null(strstr(refused.items[0], word));
    recording_free(&clip);
    recording_free(&built_in);
    texts_clear(&refused);
}

static void what_is_not_sound_is_named(void **state) {
    Place *place = *state;
    put(place, "hold.wav", "Dear diary,\n", 12);
    assert_refused(place, "not a recording");
    put(place, "hold.wav", "", 0);
    assert_refused(place, "not a recording");
    assert_true(tape_write(&(Tape){.hz = 440, .seconds = 1, .level = 0.5}, path_of(place, "hold.wav")));
    assert_int_equal(truncate(place->path, 20), 0);
    assert_refused(place, "not a recording");
}

static void what_holds_nothing_to_hear_is_named(void **state) {
    Place *place = *state;
    assert_true(tape_write(&(Tape){.hz = 440, .seconds = 0, .level = 0.5}, path_of(place, "hold.wav")));
    assert_refused(place, "empty");
    assert_true(tape_write(&(Tape){.hz = 440, .seconds = 2, .level = 0}, path_of(place, "hold.wav")));
    assert_refused(place, "Nothing can be heard");
}

static void what_has_no_bounds_is_named(void **state) {
    Place *place = *state;
    assert_true(tape_write(&(Tape){.hz = 440, .seconds = 61, .level = 0.5, .rate = 8000}, path_of(place, "hold.wav")));
    assert_refused(place, "longer than 60 seconds");
    put(place, "hold.wav", "", 0);
    assert_int_equal(truncate(place->path, (off_t)CLIP_BYTES_MOST + 1), 0);
    assert_refused(place, "longer than");
    assert_true(tape_write(&(Tape){.hz = 40, .seconds = 1, .level = 0.5, .rate = 400}, path_of(place, "hold.wav")));
    assert_refused(place, "400 samples a second");
}

static void what_holds_no_numbers_is_named(void **state) {
    Place *place = *state;
    Tape tape = {.hz = 440, .seconds = 1, .level = (double)NAN, .format = SF_FORMAT_WAV | SF_FORMAT_FLOAT};
    assert_true(tape_write(&tape, path_of(place, "hold.wav")));
    assert_refused(place, "damaged");
}

/* Whatever stands in the file, it is read or refused; sanitizers see more. */
static void damage_at_any_place_is_borne(void **state) {
    Place *place = *state;
    static const int formats[] = {SF_FORMAT_WAV | SF_FORMAT_PCM_16, SF_FORMAT_WAV | SF_FORMAT_FLOAT,
                                  SF_FORMAT_OGG | SF_FORMAT_VORBIS};
    uint32_t chance = 1;
    for (size_t format = 0; format < 3; format++) {
        Tape tape = {.hz = 440, .seconds = 0.2, .level = 0.5, .rate = 8000, .format = formats[format]};
        assert_true(tape_write(&tape, path_of(place, "hold.wav")));
        for (int i = 0; i < 300; i++) {
            char *bytes = NULL;
            size_t length = 0;
            assert_true(disk_read_given(&disk_posix, place->path, CLIP_BYTES_MOST, &bytes, &length, NULL));
            chance = chance * 1664525 + 1013904223;
            bytes[(chance >> 8) % (i % 2 == 0 ? 64 : length)] = (char)(chance >> 4);
            Recording recording;
            Problem problem = {0};
            bool good = recording_decode(bytes, i % 3 == 0 ? length / 2 : length, &recording, &problem);
            assert_true(good ? recording.frames > 0 : recording.samples == NULL && problem.text[0] != '\0');
            recording_free(&recording);
            free(bytes);
        }
    }
}

static void what_is_no_file_is_named(void **state) {
    Place *place = *state;
    assert_int_equal(mkdir(path_of(place, "hold.wav"), 0700), 0);
    assert_refused(place, "folder");
    rmdir(place->path);
    assert_int_equal(mkfifo(place->path, 0600), 0);
    assert_refused(place, "not an ordinary file");
    unlink(place->path);
    assert_int_equal(symlink("hold.wav", place->path), 0);
    assert_refused(place, "link");
    unlink(place->path);
    assert_int_equal(symlink("gone.wav", place->path), 0);
    assert_refused(place, "not there");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_prompt_has_a_clip_that_fits_the_rest),
        cmocka_unit_test(the_files_are_mono_at_the_games_own_rate),
        cmocka_unit_test_setup_teardown(without_clips_there_is_silence, place_make, place_end),
        cmocka_unit_test_setup_teardown(an_own_recording_of_any_usual_kind_goes_first, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_wav_goes_before_an_ogg, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_link_to_a_recording_is_followed, place_make, place_end),
        cmocka_unit_test_setup_teardown(other_prompts_keep_their_clips, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_word_may_be_short, place_make, place_end),
        cmocka_unit_test_setup_teardown(levelling_keeps_within_bounds, place_make, place_end),
        cmocka_unit_test_setup_teardown(what_is_not_sound_is_named, place_make, place_end),
        cmocka_unit_test_setup_teardown(what_holds_nothing_to_hear_is_named, place_make, place_end),
        cmocka_unit_test_setup_teardown(what_has_no_bounds_is_named, place_make, place_end),
        cmocka_unit_test_setup_teardown(what_holds_no_numbers_is_named, place_make, place_end),
        cmocka_unit_test_setup_teardown(damage_at_any_place_is_borne, place_make, place_end),
        cmocka_unit_test_setup_teardown(what_is_no_file_is_named, place_make, place_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

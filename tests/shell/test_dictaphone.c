#define _POSIX_C_SOURCE 200809L /* mkdtemp, setenv */
/* The player's own voice: recorded, listened to, taken away; with a microphone of our own and with SDL's. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "shell/dictaphone.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define NAME "0123456789abcdef"
#define SPOKEN 6000 /* frames */

static char saves[] = "/tmp/foothold-voice-XXXXXX";
static char path[128];
static Dictaphone dictaphone;

/* A microphone that hears a ramp, and a loudspeaker that remembers what it was given. */
static struct {
    bool refuses, deaf;
    int open, closed, spoken, heard, waiting;
    short played[SPOKEN];
} fake;

static SDL_AudioDeviceID fake_open(bool microphone) {
    (void)microphone;
    fake.open += fake.refuses ? 0 : 1;
    return fake.refuses ? 0 : 7;
}

static short ramp(int frame) {
    return (short)(frame * 5 - 15000);
}

static int fake_take(SDL_AudioDeviceID device, short *to, int most) {
    assert_int_equal(device, 7);
    int count = 0;
    while (!fake.deaf && count < most && fake.spoken < SPOKEN)
        to[count++] = ramp(fake.spoken++);
    return count;
}

static bool fake_give(SDL_AudioDeviceID device, const short *from, int frames) {
    assert_int_equal(device, 7);
    assert_true(fake.heard + frames <= SPOKEN);
    memcpy(fake.played + fake.heard, from, (size_t)frames * sizeof *from);
    fake.heard += frames;
    fake.waiting += frames;
    return true;
}

static int fake_left(SDL_AudioDeviceID device) {
    assert_int_equal(device, 7);
    return fake.waiting;
}

static void fake_close(SDL_AudioDeviceID device) {
    assert_int_equal(device, 7);
    fake.closed++;
}

static const VoiceDoor fake_door = {fake_open, fake_take, fake_give, fake_left, fake_close};

static int set_up(void **state) {
    (void)state;
    strcpy(saves + sizeof saves - 7, "XXXXXX");
    assert_non_null(mkdtemp(saves));
    snprintf(path, sizeof path, "%s/recordings/" NAME ".wav", saves);
    memset(&fake, 0, sizeof fake);
    dictaphone = (Dictaphone){.door = &fake_door, .saves = saves};
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    char folder[128];
    snprintf(folder, sizeof folder, "%s/recordings", saves);
    dictaphone_stop(&dictaphone);
    assert_int_equal(fake.open, fake.closed);
    unlink(path);
    rmdir(folder);
    return rmdir(saves);
}

static bool is_there(void) {
    struct stat stat;
    return lstat(path, &stat) == 0;
}

static int rights(const char *of) {
    struct stat stat;
    assert_int_equal(lstat(of, &stat), 0);
    return (int)(stat.st_mode & 0777);
}

/* The last of what is told; -1 = nothing is. */
static int told(int *level) {
    Command command;
    int last = -1;
    while (dictaphone_news(&dictaphone, &command)) {
        assert_int_equal(command.kind, COMMAND_TAPE_NEWS);
        last = command.value;
        if (level != NULL)
            *level = (int)command.number;
    }
    return last;
}

static void record_all(void) {
    dictaphone_record(&dictaphone, NAME);
    assert_true(dictaphone_tend(&dictaphone) > 0);
    dictaphone_stop(&dictaphone);
}

static void pull_out(Uint32 device) {
    const SDL_AudioDeviceEvent event = {.type = SDL_AUDIODEVICEREMOVED, .which = device, .iscapture = 1};
    dictaphone_event(&dictaphone, &event);
}

static sf_count_t frames_of_file(SF_INFO *info) {
    *info = (SF_INFO){0};
    SNDFILE *file = sf_open(path, SFM_READ, info);
    assert_non_null(file);
    short samples[SPOKEN];
    const sf_count_t got = sf_readf_short(file, samples, SPOKEN);
    for (int i = 0; i < got; i++)
        assert_int_equal(samples[i], ramp(i));
    assert_int_equal(sf_close(file), 0);
    return got;
}

static void a_voice_becomes_a_private_file(void **state) {
    (void)state;
    char folder[128];
    SF_INFO info;
    record_all();
    assert_int_equal(frames_of_file(&info), SPOKEN);
    assert_int_equal(info.channels, 1);
    assert_int_equal(info.samplerate, VOICE_RATE);
    assert_int_equal(info.format, SF_FORMAT_WAV | SF_FORMAT_PCM_16);
    assert_int_equal(rights(path), 0600);
    snprintf(folder, sizeof folder, "%s/recordings", saves);
    assert_int_equal(rights(folder), 0700);
    assert_int_equal(fake.closed, 1);
    assert_int_equal(dictaphone_tend(&dictaphone), -1);
}

static void before_record_is_pressed_no_microphone_is_open(void **state) {
    (void)state;
    assert_int_equal(dictaphone_tend(&dictaphone), -1);
    assert_int_equal(told(NULL), -1);
    assert_int_equal(fake.open, 0);
    assert_false(is_there());
}

static void what_was_said_is_there_while_it_goes_on(void **state) {
    (void)state;
    SF_INFO info;
    dictaphone_record(&dictaphone, NAME);
    (void)dictaphone_tend(&dictaphone);
    assert_int_equal(frames_of_file(&info), SPOKEN); /* a power cut would leave this */
}

static void the_level_comes_up_at_once_and_falls_slowly(void **state) {
    (void)state;
    int level = 0, later = 0;
    dictaphone_record(&dictaphone, NAME);
    (void)dictaphone_tend(&dictaphone);
    assert_int_equal(told(&level), TAPE_LEVEL);
    assert_true(level > 80 && level <= 100);
    (void)dictaphone_tend(&dictaphone);
    assert_int_equal(told(&later), TAPE_LEVEL);
    assert_true(later < level && later > level - 20);
}

static void it_is_heard_as_it_was_said(void **state) {
    (void)state;
    record_all();
    dictaphone_play(&dictaphone, NAME);
    assert_true(dictaphone_tend(&dictaphone) > 0);
    assert_int_equal(fake.heard, SPOKEN);
    for (int i = 0; i < SPOKEN; i++)
        assert_int_equal(fake.played[i], ramp(i));
    assert_int_equal(told(NULL), -1);
    fake.waiting = 0; /* the last of it has been heard */
    assert_int_equal(dictaphone_tend(&dictaphone), -1);
    assert_int_equal(told(NULL), TAPE_ENDED);
    assert_int_equal(fake.closed, 2);
    assert_true(is_there());
}

static void taken_away_it_is_gone_at_once(void **state) {
    (void)state;
    record_all();
    dictaphone_play(&dictaphone, NAME);
    dictaphone_remove(&dictaphone, NAME);
    assert_false(is_there());
    assert_int_equal(fake.closed, 2);
    assert_int_equal(told(NULL), -1);
    fake.spoken = 0; /* and may be said again */
    record_all();
    assert_true(is_there());
}

static void without_a_microphone_it_says_so_and_leaves_nothing(void **state) {
    (void)state;
    fake.refuses = true;
    dictaphone_record(&dictaphone, NAME);
    assert_int_equal(told(NULL), TAPE_NOT_HEARD);
    assert_int_equal(told(NULL), -1);
    assert_false(is_there());
}

static void one_that_hears_nothing_leaves_nothing(void **state) {
    (void)state;
    fake.deaf = true;
    record_all();
    assert_int_equal(told(NULL), TAPE_NOT_HEARD);
    assert_false(is_there());
}

static void what_is_there_is_never_written_over(void **state) {
    (void)state;
    SF_INFO info;
    record_all();
    fake.spoken = 0;
    dictaphone_record(&dictaphone, NAME);
    assert_int_equal(told(NULL), TAPE_NOT_HEARD);
    assert_int_equal(frames_of_file(&info), SPOKEN);
}

static void no_link_leads_elsewhere(void **state) {
    (void)state;
    record_all();
    dictaphone_remove(&dictaphone, NAME);
    assert_int_equal(symlink("/etc/hostname", path), 0);
    dictaphone_record(&dictaphone, NAME);
    assert_int_equal(told(NULL), TAPE_NOT_HEARD);
    dictaphone_play(&dictaphone, NAME);
    assert_int_equal(told(NULL), TAPE_NOT_HEARD);
}

static void no_place_no_recording(void **state) {
    (void)state;
    dictaphone.saves = "/dev/null/foothold";
    dictaphone_record(&dictaphone, NAME);
    assert_int_equal(told(NULL), TAPE_NOT_HEARD);
    assert_int_equal(fake.open, 0);
}

/* SDL's own driver that takes a file for a microphone. */
static void sdl_brings_the_microphone(void **state) {
    (void)state;
    char source[128];
    short samples[VOICE_RATE];
    snprintf(source, sizeof source, "%s/source.raw", saves);
    for (int i = 0; i < VOICE_RATE; i++)
        samples[i] = 1234;
    FILE *file = fopen(source, "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(samples, sizeof *samples, VOICE_RATE, file), VOICE_RATE);
    assert_int_equal(fclose(file), 0);
    assert_int_equal(setenv("SDL_AUDIODRIVER", "disk", 1), 0);
    assert_int_equal(setenv("SDL_DISKAUDIOFILEIN", source, 1), 0);
    assert_int_equal(setenv("SDL_DISKAUDIODELAY", "1", 1), 0);
    dictaphone.door = &voice_door;
    dictaphone_record(&dictaphone, NAME);
    for (int i = 0; i < 500 && dictaphone.device != 0 && dictaphone.frames < VOICE_RATE / 4; i++) {
        (void)dictaphone_tend(&dictaphone);
        SDL_Delay(2);
    }
    dictaphone_stop(&dictaphone);
    unlink(source);
    assert_int_not_equal(told(NULL), TAPE_NOT_HEARD);
    SF_INFO info = {0};
    SNDFILE *wav = sf_open(path, SFM_READ, &info);
    assert_non_null(wav);
    assert_true(info.frames >= VOICE_RATE / 4);
    assert_true(sf_readf_short(wav, samples, 100) == 100);
    assert_int_equal(samples[50], 1234);
    sf_close(wav);
}

static void a_microphone_that_is_pulled_out_leaves_what_it_heard(void **state) {
    (void)state;
    SF_INFO info;
    pull_out(0); /* nothing is recorded yet */
    assert_int_equal(told(NULL), -1);
    dictaphone_record(&dictaphone, NAME);
    assert_true(dictaphone_tend(&dictaphone) > 0);
    (void)told(NULL);
    pull_out(8); /* another one */
    assert_int_equal(fake.closed, 0);
    pull_out(7);
    assert_int_equal(fake.closed, 1);
    assert_int_equal(told(NULL), TAPE_CUT);
    assert_int_equal(dictaphone_tend(&dictaphone), -1);
    assert_int_equal(frames_of_file(&info), SPOKEN);
    dictaphone_record(&dictaphone, NAME "x"); /* and another one can be begun with what is there then */
    assert_int_equal(told(NULL), -1);
    dictaphone_remove(&dictaphone, NAME "x");
}

static void pulled_out_before_a_word_there_is_no_recording(void **state) {
    (void)state;
    fake.deaf = true;
    dictaphone_record(&dictaphone, NAME);
    pull_out(7);
    assert_int_equal(told(NULL), TAPE_NOT_HEARD);
    assert_false(is_there());
}

static void a_loudspeaker_that_is_pulled_out_ends_the_listening(void **state) {
    (void)state;
    record_all();
    dictaphone_play(&dictaphone, NAME);
    pull_out(7);
    assert_int_equal(told(NULL), TAPE_ENDED);
    assert_true(is_there());
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_voice_becomes_a_private_file, set_up, tear_down),
        cmocka_unit_test_setup_teardown(before_record_is_pressed_no_microphone_is_open, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_was_said_is_there_while_it_goes_on, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_level_comes_up_at_once_and_falls_slowly, set_up, tear_down),
        cmocka_unit_test_setup_teardown(it_is_heard_as_it_was_said, set_up, tear_down),
        cmocka_unit_test_setup_teardown(taken_away_it_is_gone_at_once, set_up, tear_down),
        cmocka_unit_test_setup_teardown(without_a_microphone_it_says_so_and_leaves_nothing, set_up, tear_down),
        cmocka_unit_test_setup_teardown(one_that_hears_nothing_leaves_nothing, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_microphone_that_is_pulled_out_leaves_what_it_heard, set_up, tear_down),
        cmocka_unit_test_setup_teardown(pulled_out_before_a_word_there_is_no_recording, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_loudspeaker_that_is_pulled_out_ends_the_listening, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_is_there_is_never_written_over, set_up, tear_down),
        cmocka_unit_test_setup_teardown(no_link_leads_elsewhere, set_up, tear_down),
        cmocka_unit_test_setup_teardown(no_place_no_recording, set_up, tear_down),
        cmocka_unit_test_setup_teardown(sdl_brings_the_microphone, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

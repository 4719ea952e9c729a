/* The trails' music as the game orders it: when it sounds, how it ends, and that the device is closed where it does
 * not; on a device of the test's own. */
#include "core/game.h"
#include "shell/listen.h"

#include "shell/audio_parts.h"

#define SOON 60     /* buffers: 0.64 s */
#define A_SECOND 94 /* buffers, and a little more */
#define A_MINUTE 5625

static Pack pack;

static int trail_begin(void **state) {
    (void)listen_begin(state);
    pack = pack_make();
    game.app = app_new(chance_from_seed(1), &pack, 1);
    People people = {0};
    Command here = command_of(COMMAND_PEOPLE);
    here.people = &people;
    assert_true(game_play(here));
    assert_true(game_set(PART_TICK, 1));
    assert_true(game_do(COMMAND_SET_OUT));
    assert_true(game_do(COMMAND_PERSON_KEEP));
    return 0;
}

static int trail_end(void **state) {
    (void)listen_end(state);
    pack_free(&pack);
    return 0;
}

static void take(const char *id) {
    id_copy(pack.trail->record.id, id);
    assert_true(game_play(command_key(COMMAND_TRAIL_TAKE, key_record(PART_READY_TRAIL, id))));
}

static void do_something(void) {
    const Part part = game.app.ui.hover.part == PART_HUT ? PART_SETTINGS : PART_HUT;
    assert_true(game_play(command_key(COMMAND_HOVER, key_of(part))));
}

/* On the trail, with the music up. */
static void hear_trail(void) {
    take("people");
    listen_past(A_SECOND + 5 * A_SECOND);
    assert_true(device.on);
}

static HutSound *pure_begin(uint64_t tune) {
    HutSetup setup = {.stems = STEM_SIGNALS | STEM_MUSIC, .tune = tune};
    setup.volumes[VOLUME_SIGNALS] = game.app.ui.prefs.signals;
    setup.volumes[VOLUME_MUSIC] = game.app.ui.prefs.music;
    HutSound *hut = hear_begin(&setup);
    hut_sound_music(hut, true);
    return hut;
}

static void expect_pure(HutSound *pure, int buffers) {
    float *heard = listen(buffers), *wanted = hear(pure, (int64_t)buffers * BUFFER);
    assert_memory_equal(heard, wanted, (size_t)buffers * BUFFER * 2 * sizeof *heard);
    free(heard);
    free(wanted);
}

static void expect_silence(int buffers, int64_t after) {
    float *heard = listen(buffers);
    assert_true(hear_jump(heard, (int64_t)buffers * BUFFER) < .02);
    assert_true(hear_loudest(heard, after, (int64_t)buffers * BUFFER) == 0);
    free(heard);
}

static void elsewhere_there_is_none(void **state) {
    (void)state;
    listen_past(10 * A_SECOND);
    assert_int_equal(device.opened, 0);
    assert_int_equal(game_tend(), -1);
}

/* The screen comes up before the device is opened. */
static void a_trail_sounds_as_its_tune(void **state) {
    (void)state;
    take("people");
    listen_past(A_SECOND / 2);
    assert_int_equal(device.opened, 0);
    assert_in_range(game_tend(), 1, 1000);
    while (!device.on)
        listen_past(1);
    assert_in_range(game.now.ms - game.app.ui.since.ms, 1000, 1020);
    HutSound *pure = pure_begin(app_music(&game.app, game.now));
    expect_pure(pure, 10 * A_SECOND);
    assert_int_equal(game_tend(), AUDIO_HEARD_US / 1000); /* no oftener than four times a second */
    free(pure);
}

static void the_card_does_not_interrupt_it(void **state) {
    (void)state;
    hear_trail();
    HutSound *pure = pure_begin(app_music(&game.app, game.now));
    hear_past(pure, game.audio.player->now->hut.clock);
    assert_true(game_play(command_key(COMMAND_CAMP_PLAN, key_record(PART_NONE, game.app.ui.step))));
    expect_pure(pure, A_SECOND);
    assert_true(game_play(command_go(SCREEN_SETTINGS)));
    expect_pure(pure, A_SECOND);
    assert_int_equal(device.opened, 1);
    free(pure);
}

/* Three minutes after the player last did something; after that a still screen wakes nobody. */
static void it_falls_silent_by_itself_and_the_device_closes(void **state) {
    (void)state;
    hear_trail();
    do_something();
    listen_past(3 * A_MINUTE - SOON);
    assert_true(device.on);
    float *going = listen(SOON + A_SECOND);
    assert_true(hear_loudest(going, (int64_t)SOON * BUFFER, (int64_t)SOON * BUFFER + SECOND / 2) > 1e-3);
    free(going);
    listen_past(3 * A_SECOND);
    assert_false(device.on);
    assert_int_equal(game_tend(), -1);
    listen_past(A_MINUTE);
    assert_int_equal(device.opened, 1);
    do_something();
    listen_past(SOON);
    assert_true(device.on);
    assert_int_equal(device.opened, 2);
}

static void a_hand_that_comes_back_in_time_keeps_it(void **state) {
    (void)state;
    hear_trail();
    do_something();
    listen_past(3 * A_MINUTE + A_SECOND);
    do_something();
    float *heard = listen(6 * A_SECOND);
    assert_true(hear_jump(heard, 6 * SECOND) < .02);
    assert_true(hear_rms(heard, 5 * SECOND, 6 * SECOND) > 1e-3);
    assert_int_equal(device.opened, 1);
    free(heard);
}

static void esc_is_silence_and_the_device_closes(void **state) {
    (void)state;
    hear_trail();
    assert_true(game_do(COMMAND_BACK));
    expect_silence(2 * A_SECOND, SECOND * 30 / 1000);
    assert_false(device.on);
    assert_int_equal(game_tend(), -1);
}

/* From a card Esc leads to the trail, which is silent too until the player goes on. */
static void esc_is_silence_on_the_way_to_the_trail(void **state) {
    (void)state;
    take("people");
    assert_true(game_play(command_key(COMMAND_CAMP_PLAN, key_record(PART_NONE, game.app.ui.step))));
    listen_past(6 * A_SECOND);
    assert_true(game_do(COMMAND_BACK));
    expect_silence(2 * A_SECOND, SECOND * 30 / 1000);
    assert_false(device.on);
    do_something();
    listen_past(5 * A_SECOND);
    assert_true(device.on);
}

/* It comes up again slowly, and goes on where it was. */
static void going_on_at_once_brings_it_back(void **state) {
    (void)state;
    hear_trail();
    const int64_t clock = game.audio.player->now->hut.tune.clock;
    game.app.ui.toast.kind = TOAST_KEPT;
    assert_true(game_do(COMMAND_TOAST_CLOSE));
    listen_past(10);
    do_something();
    float *heard = listen(5 * A_SECOND);
    assert_true(hear_loudest(heard, 0, SECOND / 4) < 2e-3);
    assert_true(hear_rms(heard, 4 * SECOND, 5 * SECOND) > 1e-3);
    assert_in_range(game.audio.player->now->hut.tune.clock - clock, 5 * SECOND, 6 * SECOND);
    assert_int_equal(device.opened, 1);
    free(heard);
}

static void a_step_begins_and_it_fades(void **state) {
    (void)state;
    hear_trail();
    assert_true(game_play(command_key(COMMAND_CAMP_PLAN, key_record(PART_NONE, game.app.ui.step))));
    assert_true(game_do(COMMAND_START));
    float *heard = listen(2 * A_SECOND);
    assert_true(hear_jump(heard, 2 * SECOND) < .02);
    assert_true(hear_rms(heard, SECOND / 2, SECOND) > 3e-4);
    free(heard);
    expect_silence(2 * A_SECOND, BUFFER); /* two seconds after the game's next look */
    assert_false(device.on);
}

static void mute_is_silence(void **state) {
    (void)state;
    hear_trail();
    game_do(COMMAND_MUTE);
    expect_silence(2 * A_SECOND, SECOND * 30 / 1000);
    assert_false(device.on);
    do_something();
    listen_past(2 * A_SECOND);
    assert_false(device.on);
    game_do(COMMAND_MUTE);
    listen_past(SOON);
    assert_true(device.on);
}

static void a_key_turns_it_off_gently_and_on_again(void **state) {
    (void)state;
    hear_trail();
    assert_true(game_do(COMMAND_MUSIC));
    float *heard = listen(SOON);
    assert_true(hear_rms(heard, SECOND / 4, SECOND / 2) > 3e-4);
    free(heard);
    assert_true(game_do(COMMAND_MUSIC));
    listen_past(4 * A_SECOND);
    assert_int_equal(device.opened, 1);
    assert_true(game_do(COMMAND_MUSIC));
    listen_past(2 * A_SECOND + 10);
    expect_silence(SOON, 0);
    assert_false(device.on);
}

static void another_trail_takes_over_without_a_click(void **state) {
    (void)state;
    hear_trail();
    const uint64_t tune = app_music(&game.app, game.now);
    take("dogs");
    const uint64_t other = app_music(&game.app, game.now);
    assert_true(other != tune);
    (void)game_tend();
    HutSound *pure = pure_begin(other);
    float *heard = listen(2 * A_SECOND);
    assert_true(hear_jump(heard, 2 * SECOND) < .02);
    assert_true(hear_rms(heard, 0, SECOND / 2) > 1e-3); /* there is no gap */
    hear_past(pure, (int64_t)2 * A_SECOND * BUFFER);
    expect_pure(pure, 5 * A_SECOND);
    assert_int_equal(device.opened, 1);
    free(heard);
    free(pure);
}

static void the_hut_has_its_own_sound(void **state) {
    (void)state;
    hear_trail();
    game_do(COMMAND_HUT);
    const Hut *hut = &game.app.ui.hut;
    const HutSetup setup = audio_hut_setup(&game.app, &hut->plan, &hut->speech);
    HutSound *pure = hear_begin(&setup);
    listen_past(2 * A_SECOND);
    hear_past(pure, (int64_t)2 * A_SECOND * BUFFER);
    expect_pure(pure, 2 * A_SECOND);
    free(pure);
    assert_true(game_do(COMMAND_STEADIER));
    listen_past(3 * A_SECOND);
    assert_true(device.on);
    assert_true(game.audio.plays);
    assert_int_equal(device.opened, 1);
}

static void the_slider_is_heard_as_it_moves(void **state) {
    (void)state;
    hear_trail();
    assert_true(game_play(command_go(SCREEN_SETTINGS)));
    HutSound *pure = pure_begin(app_music(&game.app, game.now));
    hear_past(pure, game.audio.player->now->hut.clock);
    assert_true(game_set(PART_SET_MUSIC, 100));
    hut_sound_volume(pure, VOLUME_MUSIC, 100);
    (void)game_tend();
    expect_pure(pure, A_SECOND);
    free(pure);
}

static void signals_sound_over_it(void **state) {
    (void)state;
    hear_trail();
    HutSound *pure = pure_begin(app_music(&game.app, game.now));
    hear_past(pure, game.audio.player->now->hut.clock);
    audio_play(&game.audio, SIGNAL_UNLOCK, game.app.ui.prefs.signals);
    hut_sound_signal(pure, SIGNAL_UNLOCK);
    expect_pure(pure, 5 * A_SECOND);
    free(pure);
}

/* So faint that nobody hears it, it is what the player wants all the same. */
static void the_faintest_keeps_its_device(void **state) {
    (void)state;
    game_set(PART_SET_MUSIC, 1);
    take("people");
    listen_past(20 * A_SECOND);
    assert_true(device.on);
    assert_int_equal(device.opened, 1);
}

static void without_a_device_nothing_is_said_twice(void **state) {
    (void)state;
    device.refuses = true;
    take("people");
    nobody_listens(5000);
    assert_int_equal(game.sound, 0);
    game.sound = UNSET;
    assert_true(game_do(COMMAND_BACK));
    nobody_listens(2000);
    take("people");
    nobody_listens(5000);
    assert_int_equal(game.sound, UNSET);
    assert_int_equal(device.begun, 1); /* nor tried */
    assert_int_equal(game_tend(), -1);
}

static void a_device_that_goes_is_replaced(void **state) {
    (void)state;
    hear_trail();
    audio_event(&game.audio, &(SDL_AudioDeviceEvent){.type = SDL_AUDIODEVICEREMOVED, .which = game.audio.device},
                &game.app, game.now);
    assert_int_equal(device.closed, 1);
    listen_past(5 * A_SECOND);
    assert_true(device.on);
    assert_int_equal(device.opened, 2);
}

static void a_device_that_stands_still_is_given_up(void **state) {
    (void)state;
    hear_trail();
    nobody_listens(3000);
    assert_false(device.on);
    assert_int_equal(game.sound, 0);
    assert_int_equal(game_tend(), -1);
}

#define ON_TRAIL(test) cmocka_unit_test_setup_teardown(test, trail_begin, trail_end)

int main(void) {
    const struct CMUnitTest tests[] = {
        ON_TRAIL(elsewhere_there_is_none),
        ON_TRAIL(a_trail_sounds_as_its_tune),
        ON_TRAIL(the_card_does_not_interrupt_it),
        ON_TRAIL(it_falls_silent_by_itself_and_the_device_closes),
        ON_TRAIL(a_hand_that_comes_back_in_time_keeps_it),
        ON_TRAIL(esc_is_silence_and_the_device_closes),
        ON_TRAIL(esc_is_silence_on_the_way_to_the_trail),
        ON_TRAIL(going_on_at_once_brings_it_back),
        ON_TRAIL(a_step_begins_and_it_fades),
        ON_TRAIL(mute_is_silence),
        ON_TRAIL(a_key_turns_it_off_gently_and_on_again),
        ON_TRAIL(another_trail_takes_over_without_a_click),
        ON_TRAIL(the_hut_has_its_own_sound),
        ON_TRAIL(the_slider_is_heard_as_it_moves),
        ON_TRAIL(signals_sound_over_it),
        ON_TRAIL(the_faintest_keeps_its_device),
        ON_TRAIL(without_a_device_nothing_is_said_twice),
        ON_TRAIL(a_device_that_goes_is_replaced),
        ON_TRAIL(a_device_that_stands_still_is_given_up),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

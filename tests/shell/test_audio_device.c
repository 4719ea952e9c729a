/* The sound of the hut as the game orders it, and devices that refuse, stall, go and come: on a device of the test's
 * own. */
#include "shell/listen.h"

#include "shell/audio_parts.h"

#define SOON 60 /* buffers: 0.64 s */

static HutSound *pure_begin(void) {
    const Hut *hut = &game.app.ui.hut;
    HutSetup setup = audio_hut_setup(&game.app, &hut->plan, &hut->speech);
    return hear_begin(&setup);
}

static void the_hut_sounds_from_its_first_frame(void **state) {
    (void)state;
    assert_true(game_do(COMMAND_HUT));
    HutSound *pure = pure_begin();
    float *heard = listen(100), *wanted = hear(pure, 100 * BUFFER);
    assert_memory_equal(heard, wanted, 100 * BUFFER * 2 * sizeof *heard);
    assert_int_equal(game.sound, UNSET); /* nothing to tell */
    free(heard);
    free(wanted);
    free(pure);
}

static void the_game_hears_where_the_sound_is(void **state) {
    (void)state;
    game_do(COMMAND_HUT);
    listen_past(2 * SOON);
    assert_in_range(game.heard, 4, 6); /* in 1.28 s */
    const int64_t rendered = game.audio.player->now->hut.position;
    assert_in_range(rendered - app_hut_frame(&game.app, game.now), 0, 2 * BUFFER + 8 * BREATH_MS);
}

static void a_clock_that_is_off_is_put_right(void **state) {
    (void)state;
    game_do(COMMAND_HUT);
    listen_past(SOON);
    game.app.ui.hut.since.ms -= 700; /* the picture runs ahead */
    listen_past(SOON);
    const int64_t rendered = game.audio.player->now->hut.position;
    assert_in_range(rendered - app_hut_frame(&game.app, game.now), 0, 2 * BUFFER + 8 * BREATH_MS);
}

static void a_pause_keeps_the_fire(void **state) {
    (void)state;
    game_do(COMMAND_HUT);
    listen_past(200);
    assert_true(game_do(COMMAND_PAUSE));
    listen_past(1);
    const int64_t stood = game.audio.player->now->hut.position;
    listen_past(400);
    assert_true(device.on);
    assert_int_equal(game.audio.player->now->hut.position, stood);
    game_do(COMMAND_PAUSE);
    listen_past(10);
    assert_int_equal(game.audio.player->now->hut.position, stood + 10 * BUFFER);
    assert_int_equal(device.opened, 1);
}

static void a_pause_without_fire_rests_and_goes_on_at_its_frame(void **state) {
    (void)state;
    game_set(PART_SET_FIRE, 0);
    game_do(COMMAND_HUT);
    listen_past(200);
    game_do(COMMAND_LET_GO);
    listen_past(100);
    assert_true(device.on); /* the bed fades */
    listen_past(1000);
    assert_false(device.on);
    assert_int_equal(game_tend(), -1);
    const int64_t stood = app_hut_frame(&game.app, game.now);
    game_do(COMMAND_LET_GO);
    assert_true(device.on);
    listen_past(1);
    assert_int_equal(game.audio.player->now->hut.position, stood + BUFFER);
}

static void mute_is_silent_within_thirty_milliseconds_and_lets_go_of_the_device(void **state) {
    (void)state;
    game_do(COMMAND_HUT);
    listen_past(300);
    game_do(COMMAND_MUTE);
    float *heard = listen(SOON);
    assert_true(hear_loudest(heard, 0, 100) > 0);
    assert_true(hear_jump(heard, (int64_t)SOON * BUFFER) < .05);
    assert_true(hear_loudest(heard, SECOND * 30 / 1000, (int64_t)SOON * BUFFER) == 0);
    assert_false(device.on);
    listen_past(100);
    const int64_t frame = app_hut_frame(&game.app, game.now);
    game_do(COMMAND_MUTE);
    listen_past(1);
    assert_int_equal(game.audio.player->now->hut.position, frame + BUFFER); /* the plan went on */
    free(heard);
}

static void mute_and_back_at_once_keeps_the_device(void **state) {
    (void)state;
    game_do(COMMAND_HUT);
    listen_past(300);
    game_do(COMMAND_MUTE);
    listen_past(4);
    game_do(COMMAND_MUTE);
    float *heard = listen(SOON);
    assert_true(hear_rms(heard, SECOND / 4, SECOND / 2) > 1e-3);
    assert_int_equal(device.opened, 1);
    free(heard);
}

static void esc_is_silence(void **state) {
    (void)state;
    game_do(COMMAND_HUT);
    listen_past(300);
    assert_true(game_do(COMMAND_BACK));
    float *heard = listen(SOON * 3);
    assert_true(hear_loudest(heard, SECOND * 30 / 1000, (int64_t)SOON * 3 * BUFFER) == 0);
    assert_false(device.on);
    assert_int_equal(game_tend(), -1);
    free(heard);
}

static void esc_from_what_lies_over_the_hut_leads_back_to_its_sound(void **state) {
    (void)state;
    game_do(COMMAND_HUT);
    listen_past(300);
    assert_true(game_play(command_go(SCREEN_SETTINGS)));
    assert_true(game_do(COMMAND_BACK));
    assert_int_equal(game.app.ui.screen, SCREEN_HUT);
    listen_past(SOON);
    float *heard = listen(SOON);
    assert_true(hear_rms(heard, 0, SECOND / 2) > 1e-3);
    assert_int_equal(device.opened, 1);
    free(heard);
}

static void leaving_glides_away(void **state) {
    (void)state;
    game_do(COMMAND_HUT);
    listen_past(300);
    assert_true(game_do(COMMAND_STEADIER));
    float *heard = listen(4 * SOON);
    assert_true(hear_rms(heard, 0, SECOND / 4) > hear_rms(heard, SECOND * 5 / 4, SECOND * 3 / 2));
    assert_true(hear_rms(heard, SECOND / 4, SECOND / 2) > 1e-3);
    assert_true(hear_loudest(heard, SECOND * 3 / 2, (int64_t)4 * SOON * BUFFER) == 0);
    assert_false(device.on);
    free(heard);
}

static void another_session_takes_over_without_a_click(void **state) {
    (void)state;
    game_set(PART_SET_FIRE, 0); /* a crackle is a click */
    game_do(COMMAND_HUT);
    listen_past(300);
    static const char *const ids[] = {"even", "box", "sigh", "long-out", "hut", "even"};
    for (int i = 0; i < 6; i++) { /* faster than any of them glides away */
        assert_true(game_play(command_key(COMMAND_REST, key_record(PART_NONE, ids[i]))));
        const int buffers = 100 * (i % 2) + 50;
        float *heard = listen(buffers);
        assert_true(hear_jump(heard, (int64_t)buffers * BUFFER) < .05);
        free(heard);
    }
    assert_int_equal(device.opened, 1);
    assert_int_equal(game.audio.player->session, game.app.ui.hut.session);
}

static void signals_sound_in_the_hut(void **state) {
    (void)state;
    game_do(COMMAND_HUT);
    HutSound *pure = pure_begin();
    listen_past(10);
    hear_past(pure, 10 * BUFFER);
    audio_play(&game.audio, SIGNAL_TURNED, game.app.ui.prefs.signals);
    hut_sound_signal(pure, SIGNAL_TURNED);
    float *heard = listen(SOON), *wanted = hear(pure, (int64_t)SOON * BUFFER);
    assert_memory_equal(heard, wanted, (size_t)SOON * BUFFER * 2 * sizeof *heard);
    free(heard);
    free(wanted);
    free(pure);
}

static void a_signal_is_told_to_its_end_on_the_way_out(void **state) {
    (void)state;
    static Bus bus;
    game_do(COMMAND_HUT);
    listen_past(300);
    audio_play(&game.audio, SIGNAL_DONE, SIGNALS_USUAL);
    (void)bus_add(&bus, SIGNAL_DONE);
    game_do(COMMAND_STEADIER);
    const int64_t frames = bus.voices[0].plan.frames;
    float *heard = listen((int)(frames / BUFFER) + 8), *wanted = hear_room(frames);
    bus_render(&bus, (size_t)frames, wanted);
    assert_memory_equal(heard + 4 * SECOND, wanted + 4 * SECOND, (size_t)(frames - 2 * SECOND) * 2 * sizeof *heard);
    assert_false(device.on);
    free(heard);
    free(wanted);
}

static void a_signal_sounds_again_after_silence(void **state) {
    (void)state;
    static Bus bus;
    audio_quiet(&game.audio); /* where nothing sounds it means nothing */
    audio_play(&game.audio, SIGNAL_DONE, SIGNALS_USUAL);
    listen_past(20);
    audio_quiet(&game.audio);
    audio_play(&game.audio, SIGNAL_TURNED, 30);
    (void)bus_add(&bus, SIGNAL_TURNED);
    float *heard = listen(SOON), *wanted = hear_room((int64_t)SOON * BUFFER);
    bus_render(&bus, (size_t)SOON * BUFFER, wanted);
    assert_true(hear_jump(heard, (int64_t)SOON * BUFFER) < .05);
    for (int i = 2 * HUSH_RAMP; i < 2 * SOON * BUFFER; i++)
        assert_true(fabsf(heard[i] - signal_gain(30) * wanted[i]) < 1e-4F);
    free(heard);
    free(wanted);
}

static void volumes_are_followed(void **state) {
    (void)state;
    game_do(COMMAND_HUT);
    HutSound *pure = pure_begin();
    listen_past(300);
    hear_past(pure, 300 * BUFFER);
    game_set(PART_SET_BREATH, 10);
    game_set(PART_SET_FIRE, 90);
    hut_sound_volume(pure, VOLUME_BREATH, 10);
    hut_sound_volume(pure, VOLUME_FIRE, 90);
    float *heard = listen(SOON), *wanted = hear(pure, (int64_t)SOON * BUFFER);
    assert_memory_equal(heard, wanted, (size_t)SOON * BUFFER * 2 * sizeof *heard);
    free(heard);
    free(wanted);
    free(pure);
}

static void after_its_end_the_session_lets_go_of_the_device(void **state) {
    (void)state;
    game_set(PART_SET_MINUTES, 1);
    game_do(COMMAND_HUT);
    game.app.ui.hut.since.ms -= 69000; /* of 70 s */
    audio_close(&game.audio);
    audio_hut(&game.audio, &game.app, game.now);
    listen_past(1000);
    assert_true(device.on); /* the bell */
    listen_past(600);
    assert_false(device.on);
    game_set(PART_SET_FIRE, 30);
    assert_false(device.on);
}

static void without_a_device_the_game_goes_on_and_hears_of_it(void **state) {
    (void)state;
    device.refuses = true;
    game_do(COMMAND_HUT);
    nobody_listens(3000);
    assert_int_equal(game.sound, 0);
    assert_true(game.app.ui.silent);
    assert_int_equal(app_hut_frame(&game.app, game.now), 3 * SECOND);
    assert_int_equal(device.begun - device.ended, 1); /* SDL still tells of devices that come */
    game_do(COMMAND_PAUSE);
    game_do(COMMAND_MUTE);
    game_do(COMMAND_BACK);
    (void)game_tend();
    assert_int_equal(device.begun - device.ended, 0);
}

static void a_device_that_comes_is_taken_at_the_same_frame(void **state) {
    (void)state;
    device.refuses = true;
    game_do(COMMAND_HUT);
    nobody_listens(3000);
    SDL_AudioDeviceEvent event = {.type = SDL_AUDIODEVICEADDED, .iscapture = 1};
    audio_event(&game.audio, &event, &game.app, game.now); /* a microphone */
    assert_int_equal(game.sound, 0);
    device.refuses = false;
    event.iscapture = 0;
    audio_event(&game.audio, &event, &game.app, game.now);
    listen_past(1);
    assert_int_equal(game.sound, 1);
    assert_false(game.app.ui.silent);
    assert_int_equal(game.audio.player->now->hut.position, 3 * SECOND + BUFFER);
}

static void the_hut_opened_anew_tries_again(void **state) {
    (void)state;
    device.refuses = true;
    game_do(COMMAND_HUT);
    (void)game_tend();
    game_do(COMMAND_BACK);
    device.refuses = false;
    audio_play(&game.audio, SIGNAL_DONE, SIGNALS_USUAL);
    assert_int_equal(device.opened, 0); /* a signal does not */
    game_do(COMMAND_HUT);
    (void)game_tend();
    assert_int_equal(game.sound, 1);
    assert_true(device.on);
}

static void a_device_that_goes_is_replaced(void **state) {
    (void)state;
    game_do(COMMAND_HUT);
    listen_past(300);
    SDL_AudioDeviceEvent event = {.type = SDL_AUDIODEVICEREMOVED, .which = game.audio.device + 7};
    audio_event(&game.audio, &event, &game.app, game.now); /* somebody else's */
    assert_int_equal(device.closed, 0);
    event.which = game.audio.device;
    const int64_t frame = app_hut_frame(&game.app, game.now);
    audio_event(&game.audio, &event, &game.app, game.now);
    assert_int_equal(device.opened, 2);
    listen_past(1);
    assert_int_equal(game.audio.player->now->hut.position, frame + BUFFER);
    assert_int_equal(game.sound, UNSET);
}

static void the_last_device_that_goes_leaves_the_clock(void **state) {
    (void)state;
    game_do(COMMAND_HUT);
    listen_past(300);
    device.refuses = true;
    audio_event(&game.audio, &(SDL_AudioDeviceEvent){.type = SDL_AUDIODEVICEREMOVED, .which = game.audio.device},
                &game.app, game.now);
    const int64_t frame = app_hut_frame(&game.app, game.now);
    nobody_listens(2000);
    assert_int_equal(game.sound, 0);
    assert_int_equal(app_hut_frame(&game.app, game.now), frame + 2 * SECOND);
}

static void a_device_that_stands_still_is_given_up_and_tried_later(void **state) {
    (void)state;
    game_do(COMMAND_HUT);
    listen_past(300);
    const int64_t frame = app_hut_frame(&game.app, game.now);
    nobody_listens(1900);
    assert_true(device.on);
    assert_int_equal(app_hut_frame(&game.app, game.now), frame + SECOND * 19 / 10); /* nothing holds the light */
    nobody_listens(200);
    assert_false(device.on);
    assert_int_equal(game.sound, 0);
    nobody_listens(9000);
    assert_int_equal(device.opened, 1);
    nobody_listens(1100);
    assert_int_equal(device.opened, 2);
    assert_int_equal(game.sound, 1);
    game_do(COMMAND_BACK);
    listen_past(100);
}

/* Orders that nobody takes are not lost for good, and harm nothing. */
static void a_device_that_never_asks_takes_no_harm(void **state) {
    (void)state;
    game_do(COMMAND_HUT);
    for (int i = 0; i < 100; i++)
        game_do(COMMAND_PAUSE);
    game_do(COMMAND_PAUSE);
    listen_past(1);
    game_set(PART_SET_FIRE, 50);
    listen_past(2);
    assert_int_equal(game.audio.player->now->hut.course, game.app.ui.hut.course);
}

static void a_first_word_may_come_a_little_late(void **state) {
    (void)state;
    static float word[9600];
    static Clip clips[PROMPTS];
    for (int i = 0; i < 9600; i++)
        word[i] = .2f;
    for (int i = 0; i < PROMPTS; i++)
        clips[i] = (Clip){word, 9600};
    game_set(PART_SET_FIRE, 0);
    game_set(PART_SET_BREATH, 0);
    game_do(COMMAND_HUT);
    const Cue *cue = speech_caption(&game.app.ui.hut.speech, 0);
    float *before = listen(20);
    assert_non_null(cue);
    assert_true(hear_loudest(before, 0, 20 * BUFFER) < 1e-9);
    assert_true(player_order(game.audio.player, &(Order){.kind = ORDER_CLIPS, .clips = clips}));
    float *after = listen(20);
    assert_true(hear_rms(after, 0, 9600) > .05);
    free(before);
    free(after);
}

static void words_asked_for_are_said(void **state) {
    (void)state;
    const ClipPlaces places = {&disk_posix, SOURCE_DIR "/assets", ""};
    Speaker *speaker = speaker_open(&places, NULL, NULL);
    game.audio.speaker = speaker;
    game_set(PART_SET_FIRE, 0);
    game_set(PART_SET_BREATH, 0);
    assert_true(game_do(COMMAND_HUT));
    assert_true(game_play(command_go(SCREEN_REST)));
    assert_true(game_do(COMMAND_FOUND)); /* begins with "five things you see" */
    float *heard = listen(2 * SOON);
    assert_true(hear_rms(heard, SECOND / 4, SECOND) > .005);
    free(heard);
    audio_close(&game.audio);
    speaker_close(speaker);
}

#define LISTENING(test) cmocka_unit_test_setup_teardown(test, listen_begin, listen_end)

int main(void) {
    const struct CMUnitTest tests[] = {
        LISTENING(the_hut_sounds_from_its_first_frame),
        LISTENING(the_game_hears_where_the_sound_is),
        LISTENING(a_clock_that_is_off_is_put_right),
        LISTENING(a_pause_keeps_the_fire),
        LISTENING(a_pause_without_fire_rests_and_goes_on_at_its_frame),
        LISTENING(mute_is_silent_within_thirty_milliseconds_and_lets_go_of_the_device),
        LISTENING(mute_and_back_at_once_keeps_the_device),
        LISTENING(esc_is_silence),
        LISTENING(esc_from_what_lies_over_the_hut_leads_back_to_its_sound),
        LISTENING(leaving_glides_away),
        LISTENING(another_session_takes_over_without_a_click),
        LISTENING(signals_sound_in_the_hut),
        LISTENING(a_signal_is_told_to_its_end_on_the_way_out),
        LISTENING(a_signal_sounds_again_after_silence),
        LISTENING(volumes_are_followed),
        LISTENING(after_its_end_the_session_lets_go_of_the_device),
        LISTENING(without_a_device_the_game_goes_on_and_hears_of_it),
        LISTENING(a_device_that_comes_is_taken_at_the_same_frame),
        LISTENING(the_hut_opened_anew_tries_again),
        LISTENING(a_device_that_goes_is_replaced),
        LISTENING(the_last_device_that_goes_leaves_the_clock),
        LISTENING(a_device_that_stands_still_is_given_up_and_tried_later),
        LISTENING(a_device_that_never_asks_takes_no_harm),
        LISTENING(a_first_word_may_come_a_little_late),
        LISTENING(words_asked_for_are_said),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

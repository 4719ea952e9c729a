/* The recovery room as it is seen: any breath at any of its edges, captions, rests of other kinds, closed eyes. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "core/exercise.h"
#include "view/input.h"
#include "view/picture.h"
#include "view/prompts.h"
#include "view/view.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const Moment start = {INT64_C(1772476200000), 0};

typedef struct Room {
    App app;
    Sight sight;
    Screen screen;
} Room;

static void play(Room *room, Command command, int64_t ms) {
    Effects effects = {0};
    assert_true(app_update(&room->app, &command, (Moment){start.ms + ms, 0}, &effects));
    effects_free(&effects);
}

/* News may be no news. */
static void play_maybe(Room *room, Command command, int64_t ms) {
    Effects effects = {0};
    (void)app_update(&room->app, &command, (Moment){start.ms + ms, 0}, &effects);
    effects_free(&effects);
}

static void look(Room *room, int64_t ms) {
    if (room->screen.arena != NULL)
        screen_free(&room->screen);
    room->sight = sight_fit(&room->app, 1280, 720, (Moment){start.ms + ms, 0}, measure_plain, NULL);
    room->screen = view(&room->app, &room->sight);
}

static void enter(Room *room, const char *id, int minutes) {
    memset(room, 0, sizeof *room);
    room->app = app_new(chance_from_seed(3), NULL, 0);
    room->app.ui.prefs.minutes = minutes;
    play(room, command_of(COMMAND_HUT), 0);
    if (id != NULL)
        play(room, command_key(COMMAND_REST, key_record(PART_REST, id)), 0);
}

static void leave(Room *room) {
    if (room->screen.arena != NULL)
        screen_free(&room->screen);
    app_free(&room->app);
}

static bool says(const Room *room, const char *words) {
    for (size_t i = 0; i < room->screen.count; i++) {
        const Item *item = &room->screen.items[i];
        if (item->text != NULL && item->gone < 1 && strstr(item->text, words) != NULL)
            return true;
    }
    return false;
}

static const Item *light_of(const Room *room) {
    for (size_t i = 0; i < room->screen.count; i++)
        if (room->screen.items[i].kind == ITEM_BREATH)
            return &room->screen.items[i];
    return NULL;
}

static const char *word_of(Phase phase) {
    static const char *const words[PHASES] = {
        [PHASE_IN] = "Breathe in",           [PHASE_SIP] = "And a sip more", [PHASE_HOLD] = "Hold",
        [PHASE_OUT] = "Breathe out, slowly", [PHASE_REST] = "Rest",          [PHASE_NATURAL] = "Breathe as you like",
        [PHASE_OVER] = "That was your time", [PHASE_TENSE] = "Tense",        [PHASE_RELEASE] = "let go"};
    return words[phase];
}

/* At the millisecond of the edge, and at the last one before it. */
static void check_edge(Room *room, int64_t ms) {
    const Hut *hut = &room->app.ui.hut;
    look(room, ms);
    const BreathNow now = breath_at(&hut->plan, ms * BREATH_MS);
    assert_true(says(room, word_of(now.phase)));
    const Item *light = light_of(room);
    assert_non_null(light);
    if (now.phase != PHASE_NATURAL && now.phase != PHASE_OVER)
        assert_int_equal(light->value, lround(breath_fullness(&now) * 1000));
}

static void light_and_words_change_at_the_edge(Room *room, int64_t from_ms, int edges) {
    const BreathPlan *plan = &room->app.ui.hut.plan;
    int64_t frame = from_ms * BREATH_MS;
    for (int i = 0; i < edges; i++) {
        frame = breath_next_edge(plan, frame);
        if (frame == INT64_MAX)
            return;
        check_edge(room, (frame - 1) / BREATH_MS);
        check_edge(room, (frame + BREATH_MS - 1) / BREATH_MS);
    }
}

static void every_breath_shows_its_phases(void **state) {
    (void)state;
    for (size_t i = 0; i < PATTERNS; i++) {
        Room room;
        enter(&room, breath_patterns[i].id, 10);
        light_and_words_change_at_the_edge(&room, 0, 12);
        light_and_words_change_at_the_edge(&room, 10 * 60 * 1000 - 20000, 12);
        leave(&room);
    }
}

static void what_is_said_is_written(void **state) {
    (void)state;
    Room room;
    enter(&room, "4-7-8", 5);
    const SpeechPlan *speech = &room.app.ui.hut.speech;
    assert_true(speech->count > 8);
    int written = 0;
    for (int i = 0; i < speech->count; i++) {
        const Cue *cue = &speech->cues[i];
        look(&room, cue->at / BREATH_MS + 1);
        const bool whole = says(&room, prompt_caption(cue->prompt));
        const BreathNow now = breath_at(&room.app.ui.hut.plan, cue->at);
        assert_true(whole || (cue->prompt <= PROMPT_SECOND_SIP && says(&room, word_of(now.phase))));
        written += whole;
    }
    assert_true(written > 0);
    leave(&room);
}

static void a_pause_and_letting_go_keep_the_place(void **state) {
    (void)state;
    Room room;
    enter(&room, NULL, 5);
    play(&room, command_of(COMMAND_PAUSE), 31000);
    look(&room, 90000);
    assert_true(says(&room, "Paused") && says(&room, "Go on") && says(&room, "Breath 3 of 22"));
    play(&room, command_of(COMMAND_PAUSE), 91000);
    look(&room, 91000);
    assert_true(says(&room, "Breathe in") && says(&room, "Breath 3 of 22"));
    play(&room, command_of(COMMAND_LET_GO), 92000);
    look(&room, 99000);
    assert_true(says(&room, "Breathe as you like") && says(&room, "Follow again"));
    assert_int_equal(light_of(&room)->value, lround(BREATH_CALM * 1000));
    play(&room, command_of(COMMAND_LET_GO), 100000);
    assert_int_equal(app_hut_frame(&room.app, (Moment){start.ms + 100000, 0}), 32000 * BREATH_MS);
    leave(&room);
}

static void at_the_end_it_can_begin_once_more(void **state) {
    (void)state;
    Room room;
    enter(&room, "even", 1);
    look(&room, 60000);
    const int at = screen_find(&room.screen, key_of(PART_PAUSE));
    assert_true(at >= 0 && says(&room, "That was your time") && says(&room, "6 breaths so far"));
    play(&room, room.screen.items[at].command, 61000);
    look(&room, 61000);
    assert_true(says(&room, "Breathe in") && says(&room, "Breath 1 of 6"));
    leave(&room);
}

static size_t figures(const Room *room) {
    size_t count = 0;
    for (size_t i = 0; i < room->screen.count; i++) {
        const Picture *picture = room->screen.items[i].picture;
        for (size_t j = 0; picture != NULL && j < picture->sprite_count; j++)
            count += picture->sprites[j]->art == ART_SEATED && picture->sprites[j]->alpha > 0;
    }
    return count;
}

static void tension_shows_who_tenses(void **state) {
    (void)state;
    Room room;
    enter(&room, "tension", 5);
    look(&room, 12000 + 5000);
    assert_true(says(&room, "Tense arms, legs and middle") && says(&room, "Round 1 of 5"));
    assert_true(says(&room, "Sitting or lying down") && figures(&room) == 2 && says(&room, "Tense and let go"));
    assert_int_equal(light_of(&room)->look, BREATH_RING);
    look(&room, 12000 + 15000 + 5000);
    assert_true(says(&room, "Let go to normal, not limp") && figures(&room) == 1);
    leave(&room);
}

/* How much is seen of one of the two poses of each flame; all flames change together. */
static double flames_seen(const Room *room, bool other) {
    double seen = -1;
    const Picture *picture = room->screen.items[0].picture;
    for (size_t i = 0; i < picture->sprite_count; i++) {
        const Sprite *sprite = picture->sprites[i];
        if (sprite->art != ART_FLAME_LOW && sprite->art != ART_FLAME_TALL && sprite->art != ART_FLAME_HEART)
            continue;
        if (sprite->other == other) {
            assert_true(seen < 0 || fabs(seen - sprite->alpha) < 1e-9);
            seen = sprite->alpha;
        }
    }
    assert_true(seen >= 0);
    return seen;
}

static bool flames_stand(const Room *room, bool other) {
    return flames_seen(room, other) == 1 && flames_seen(room, !other) == 0;
}

/* Paused, so that nothing else moves; and long after the player has done anything. */
static void in_gentle_motion_the_fire_changes_slowly_between_two_poses(void **state) {
    (void)state;
    Room room;
    enter(&room, "hut", 10);
    room.app.ui.prefs.motion = 1;
    play(&room, command_of(COMMAND_PAUSE), 5000);
    for (int64_t ms = 60000; ms < 64000; ms += 2000) {
        const bool other = ms % 4000 != 0;
        look(&room, ms);
        assert_true(flames_stand(&room, other));
        assert_int_equal(room.screen.next_change, start.ms + ms + 1200); /* asleep till then */
        double last = 0;
        for (int64_t fades = 1250; fades < 2000; fades += 50) {
            look(&room, ms + fades);
            const double comes = flames_seen(&room, !other), goes = flames_seen(&room, other);
            assert_true(comes == 1 || goes == 1); /* the fire never gets dim on the way */
            assert_true(comes >= last && comes - last < .26);
            assert_true(room.screen.next_change <= start.ms + ms + fades + 100);
            last = comes;
        }
        look(&room, ms + 2000);
        assert_true(flames_stand(&room, !other));
    }
    leave(&room);
}

static void where_all_may_move_the_fire_has_one_pose_and_flickers(void **state) {
    (void)state;
    Room room;
    enter(&room, "hut", 10);
    play(&room, command_of(COMMAND_PAUSE), 5000);
    for (int64_t ms = 60000; ms < 64000; ms += 100) {
        look(&room, ms);
        assert_true(flames_stand(&room, false));
        assert_true(room.screen.next_change <= start.ms + ms + 100);
    }
    leave(&room);
}

static void muscles_are_named_round_by_round(void **state) {
    (void)state;
    Room room;
    enter(&room, "muscles", 5);
    for (int group = 0; group < EXERCISE_GROUPS; group++) {
        look(&room, 16000 + group * 25000 + 1000);
        assert_true(says(&room, prompt_caption((Prompt)(PROMPT_MUSCLE_HANDS + group))));
    }
    leave(&room);
}

static void no_sound_is_said_quietly(void **state) {
    (void)state;
    Room room;
    enter(&room, NULL, 5);
    look(&room, 1000);
    assert_false(says(&room, "No sound here"));
    play(&room, (Command){.kind = COMMAND_SOUND}, 1000);
    look(&room, 1001);
    assert_true(says(&room, "No sound here. The light leads."));
    play(&room, (Command){.kind = COMMAND_SOUND, .value = 1}, 2000);
    look(&room, 2001);
    assert_false(says(&room, "No sound here"));
    leave(&room);
}

static void a_recording_left_aside_is_named(void **state) {
    (void)state;
    Room room;
    enter(&room, NULL, 5);
    play(&room, (Command){.kind = COMMAND_VOICE, .value = 2, .text = "voice/hold.wav: it is empty."}, 1000);
    look(&room, 1001);
    assert_false(says(&room, "hold.wav")); /* not while someone breathes */
    play(&room, command_of(COMMAND_PAUSE), 2000);
    look(&room, 2001);
    assert_true(says(&room, "2 of your recordings were left aside. voice/hold.wav: it is empty."));
    leave(&room);
}

static Command first_command(const Room *room, Input input) {
    Command commands[INPUT_COMMANDS];
    const size_t count = input_commands(&room->screen, &room->app, &room->sight, &input, commands);
    return count > 0 ? commands[count - 1] : command_of(COMMAND_NONE);
}

static void closed_eyes_open_by_any_key(void **state) {
    (void)state;
    Room room;
    enter(&room, NULL, 5);
    play(&room, command_go(SCREEN_DARK), 5000);
    look(&room, 6000);
    assert_true(says(&room, "Close your eyes") && light_of(&room)->look == BREATH_DARK);
    static const int keys[] = {'x', SYMBOL_ENTER, SYMBOL_LEFT, 'r'};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        assert_int_equal(first_command(&room, (Input){.kind = INPUT_KEY, .symbol = keys[i]}).kind, COMMAND_HUT);
    assert_int_equal(first_command(&room, (Input){.kind = INPUT_DOWN, .x = 40, .y = 700}).kind, COMMAND_HUT);
    assert_int_equal(first_command(&room, (Input){.kind = INPUT_KEY, .symbol = SYMBOL_SPACE}).kind, COMMAND_PAUSE);
    assert_int_equal(first_command(&room, (Input){.kind = INPUT_KEY, .symbol = 'm'}).kind, COMMAND_MUTE);
    assert_int_equal(first_command(&room, (Input){.kind = INPUT_KEY, .symbol = SYMBOL_ESCAPE}).kind, COMMAND_BACK);
    play(&room, command_of(COMMAND_MUTE), 6500);
    look(&room, 6500);
    assert_true(says(&room, "No sound now. The light leads.") && !says(&room, "Close your eyes"));
    play(&room, command_of(COMMAND_MUTE), 6600);
    look(&room, 5000 + 24000);
    assert_false(says(&room, "Close your eyes"));
    assert_non_null(light_of(&room));
    play(&room, command_of(COMMAND_HUT), 30000);
    assert_int_equal(room.app.ui.screen, SCREEN_HUT);
    play(&room, command_go(SCREEN_DARK), 31000);
    play(&room, command_of(COMMAND_BACK), 32000);
    assert_int_equal(room.app.ui.screen, SCREEN_TITLE);
    assert_int_equal(room.app.ui.hut.session, 0);
    leave(&room);
}

#define PICTURE_MS 17

/* A device whose clock runs a little too fast or slow tells what is heard four times a second, late by whatever it
 * likes. The light goes by it: at every edge of eleven minutes both change within one picture.
 */
static void check_agreement(int parts_per_million) {
    Room room;
    enter(&room, NULL, 10);
    const BreathPlan *plan = &room.app.ui.hut.plan;
    int64_t heard_edge = -1, seen_edge = -1, heard_at = 0, seen_at = 0;
    int compared = 0;
    for (int64_t ms = 0; ms < 11 * 60 * 1000; ms++) {
        const int64_t heard = ms * BREATH_MS + ms * BREATH_MS * parts_per_million / 1000000;
        if (ms % 250 == 0)
            play_maybe(&room, (Command){.kind = COMMAND_HUT_HEARD, .number = heard, .value = room.app.ui.hut.session},
                       ms);
        const int64_t seen = app_hut_frame(&room.app, (Moment){start.ms + ms, 0});
        const BreathNow sound = breath_at(plan, heard), light = breath_at(plan, seen);
        if (heard - sound.into != heard_edge) {
            heard_edge = heard - sound.into;
            heard_at = ms;
        }
        if (seen - light.into > seen_edge) {
            seen_edge = seen - light.into;
            seen_at = ms;
        }
        if (heard_edge == seen_edge && llabs(heard_at - seen_at) > PICTURE_MS)
            fail_msg("%lld ms apart at %lld ms", llabs(heard_at - seen_at), (long long)ms);
        compared += heard_edge == seen_edge && ms == (heard_at > seen_at ? heard_at : seen_at);
        assert_true(llabs(heard - seen) <= PICTURE_MS * BREATH_MS);
    }
    assert_true(compared > 100);
    leave(&room);
}

static void light_and_sound_agree(void **state) {
    (void)state;
    check_agreement(0);
    check_agreement(300);
    check_agreement(-300);
    check_agreement(20000);
}

/* In gentle motion the picture wakes at whole seconds of the phase alone. */
static void it_moves_as_often_as_it_must(void **state) {
    (void)state;
    Room room;
    enter(&room, NULL, 5);
    look(&room, 1500);
    assert_true(room.screen.next_change <= start.ms + 1500 + 17);
    room.app.ui.prefs.motion = 1;
    look(&room, 500);
    assert_int_equal(room.screen.next_change, start.ms + 1000);
    leave(&room);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_breath_shows_its_phases),
        cmocka_unit_test(what_is_said_is_written),
        cmocka_unit_test(a_pause_and_letting_go_keep_the_place),
        cmocka_unit_test(at_the_end_it_can_begin_once_more),
        cmocka_unit_test(tension_shows_who_tenses),
        cmocka_unit_test(in_gentle_motion_the_fire_changes_slowly_between_two_poses),
        cmocka_unit_test(where_all_may_move_the_fire_has_one_pose_and_flickers),
        cmocka_unit_test(muscles_are_named_round_by_round),
        cmocka_unit_test(a_recording_left_aside_is_named),
        cmocka_unit_test(no_sound_is_said_quietly),
        cmocka_unit_test(closed_eyes_open_by_any_key),
        cmocka_unit_test(light_and_sound_agree),
        cmocka_unit_test(it_moves_as_often_as_it_must),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

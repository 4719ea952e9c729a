/* The recovery room as it is seen: any breath at any of its edges, captions, rests of other kinds, closed eyes. */
#include "look.h"

#include "core/exercise.h"
#include "view/prompts.h"

#include <math.h>

/* News may be no news. */
static bool play_maybe(Seen *room, Command command, int64_t ms) {
    Effects effects = {0};
    const bool done = app_update(&room->app, &command, (Moment){now.ms + ms, 0}, &effects);
    effects_free(&effects);
    return done;
}

static void play(Seen *room, Command command, int64_t ms) {
    assert_true(play_maybe(room, command, ms));
}

static void look(Seen *room, int64_t ms) {
    room->now.ms = now.ms + ms;
    see(room);
}

static void enter(Seen *room, const char *id, int minutes) {
    look_at(room, SCREEN_TITLE);
    room->app.ui.prefs.minutes = minutes;
    play(room, command_of(COMMAND_HUT), 0);
    if (id != NULL)
        play(room, command_key(COMMAND_REST, key_record(PART_REST, id)), 0);
}

static const Item *light_of(const Seen *room) {
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
static void check_edge(Seen *room, int64_t ms) {
    const Hut *hut = &room->app.ui.hut;
    look(room, ms);
    const BreathNow breath = breath_at(&hut->plan, ms * BREATH_MS);
    assert_true(shows(room, word_of(breath.phase)));
    const Item *light = light_of(room);
    assert_non_null(light);
    if (breath.phase != PHASE_NATURAL && breath.phase != PHASE_OVER)
        assert_int_equal(light->value, lround(breath_fullness(&breath) * 1000));
}

static void light_and_words_change_at_the_edge(Seen *room, int64_t from_ms, int edges) {
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
        Seen room;
        enter(&room, breath_patterns[i].id, 10);
        light_and_words_change_at_the_edge(&room, 0, 12);
        light_and_words_change_at_the_edge(&room, 10 * 60 * 1000 - 20000, 12);
        look_away(&room);
    }
}

static void what_is_said_is_written(void **state) {
    (void)state;
    Seen room;
    enter(&room, "4-7-8", 5);
    const SpeechPlan *speech = &room.app.ui.hut.speech;
    assert_true(speech->count > 8);
    int written = 0;
    for (int i = 0; i < speech->count; i++) {
        const Cue *cue = &speech->cues[i];
        look(&room, cue->at / BREATH_MS + 1);
        const bool whole = shows(&room, prompt_caption(cue->prompt));
        const BreathNow breath = breath_at(&room.app.ui.hut.plan, cue->at);
        assert_true(whole || (cue->prompt <= PROMPT_SECOND_SIP && shows(&room, word_of(breath.phase))));
        written += whole;
    }
    assert_true(written > 0);
    look_away(&room);
}

/* What stands beside the key at the foot. */
static const char *hint_of(const Seen *room, const char *key) {
    for (size_t i = 0; i + 1 < room->screen.count; i++) {
        const Item *item = &room->screen.items[i];
        if (item->kind == ITEM_KEYCAP && strcmp(item->text, key) == 0)
            return room->screen.items[i + 1].text;
    }
    return "";
}

static void a_pause_and_letting_go_keep_the_place(void **state) {
    (void)state;
    Seen room;
    enter(&room, NULL, 5);
    play(&room, command_of(COMMAND_PAUSE), 31000);
    look(&room, 90000);
    assert_true(shows(&room, "Paused") && shows(&room, "Go on") && shows(&room, "Breath 3 of 22"));
    assert_string_equal(hint_of(&room, "Space"), "Go on");
    assert_string_equal(hint_of(&room, "L"), "As I like");
    play(&room, command_of(COMMAND_PAUSE), 91000);
    look(&room, 91000);
    assert_true(shows(&room, "Breathe in") && says(&room, "Breath 3 of 22") && !shows(&room, "Breath 3 of 22"));
    assert_string_equal(hint_of(&room, "Space"), "Pause");
    play(&room, command_of(COMMAND_LET_GO), 92000);
    look(&room, 99000);
    assert_true(shows(&room, "Breathe as you like") && shows(&room, "Follow again"));
    assert_string_equal(hint_of(&room, "L"), "Follow again");
    assert_int_equal(light_of(&room)->value, lround(BREATH_CALM * 1000));
    play(&room, command_of(COMMAND_LET_GO), 100000);
    assert_int_equal(app_hut_frame(&room.app, (Moment){now.ms + 100000, 0}), 32000 * BREATH_MS);
    look_away(&room);
}

static bool shows_names(const Seen *room) {
    return shows(room, "In 4") || shows(room, "Hold 4") || shows(room, "Out 6");
}

static const Item *light_at(Seen *room, int64_t ms) {
    look(room, ms);
    return light_of(room);
}

/* In as long as the sound takes to; and while it goes the screen asks to be shown again. */
static void what_guided_fades_when_it_is_let_go(void **state) {
    (void)state;
    Seen room;
    enter(&room, NULL, 5);
    look(&room, 19000);
    assert_true(shows_names(&room) && light_of(&room)->ghost != UNSET);
    play(&room, command_of(COMMAND_LET_GO), 19000);
    float before = 0;
    for (int64_t ms = 19000; ms < 22000; ms += 100) {
        const Item *light = light_at(&room, ms);
        assert_true(light->away[0] >= before && light->away[0] < 1 && light->ghost != UNSET);
        assert_true(room.screen.next_change <= room.now.ms + 16);
        before = light->away[0];
    }
    look(&room, 22000);
    assert_true(light_of(&room)->ghost == UNSET && !shows_names(&room));
    assert_true(shows(&room, "Breathe as you like"));
    look_away(&room);
}

static void what_guides_comes_back_with_the_count(void **state) {
    (void)state;
    Seen room;
    enter(&room, NULL, 5);
    play(&room, command_of(COMMAND_LET_GO), 19000);
    play(&room, command_of(COMMAND_LET_GO), 30000);
    assert_true(light_at(&room, 30010)->away[0] > .9F && light_of(&room)->ghost != UNSET);
    assert_true(light_at(&room, 30600)->away[0] <= 0 && shows_names(&room));
    play(&room, command_of(COMMAND_PAUSE), 31000);
    assert_true(light_at(&room, 31010)->away[0] <= 0 && shows_names(&room)); /* a pause keeps it */
    look_away(&room);
}

static void the_light_glides_to_its_rest(void **state) {
    (void)state;
    static const CommandKind kinds[] = {COMMAND_PAUSE, COMMAND_LET_GO};
    for (int i = 0; i < 2; i++) {
        Seen room;
        enter(&room, NULL, 5);
        const int full = light_at(&room, 19000)->value;
        play(&room, command_of(kinds[i]), 19000);
        assert_int_equal(light_at(&room, 19000)->value, full);
        assert_in_range(light_at(&room, 19750)->value, 500, 800);
        assert_int_equal(light_at(&room, 20500)->value, lround(BREATH_CALM * 1000));
        look_away(&room);
    }
}

static void at_the_end_it_can_begin_once_more(void **state) {
    (void)state;
    Seen room;
    enter(&room, "even", 1);
    look(&room, 60000);
    const int at = screen_find(&room.screen, key_of(PART_PAUSE));
    assert_true(at >= 0 && shows(&room, "That was your time") && shows(&room, "6 breaths so far"));
    play(&room, room.screen.items[at].command, 61000);
    look(&room, 61000);
    assert_true(shows(&room, "Breathe in") && says(&room, "Breath 1 of 6"));
    look_away(&room);
}

static size_t figures(const Seen *room) {
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
    Seen room;
    enter(&room, "tension", 5);
    look(&room, 12000 + 5000);
    assert_true(shows(&room, "Tense arms, legs and middle") && shows(&room, "Round 1 of 5"));
    assert_true(shows(&room, "Sitting or lying down") && figures(&room) == 2 && shows(&room, "Tense and let go"));
    assert_int_equal(light_of(&room)->look, BREATH_RING);
    assert_string_equal(hint_of(&room, "Space"), "Pause");
    assert_string_equal(hint_of(&room, "L"), "");
    look(&room, 12000 + 15000 + 5000);
    assert_true(shows(&room, "Let go to normal, not limp") && figures(&room) == 1);
    look_away(&room);
}

/* How much is seen of one of the two poses of each flame; all flames change together. */
static double flames_seen(const Seen *room, bool other) {
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

static bool flames_stand(const Seen *room, bool other) {
    return flames_seen(room, other) == 1 && flames_seen(room, !other) == 0;
}

/* Paused, so that nothing else moves; and long after the player has done anything. */
static void in_gentle_motion_the_fire_changes_slowly_between_two_poses(void **state) {
    (void)state;
    Seen room;
    enter(&room, "hut", 10);
    room.app.ui.prefs.motion = 1;
    play(&room, command_of(COMMAND_PAUSE), 5000);
    for (int64_t ms = 60000; ms < 64000; ms += 2000) {
        const bool other = ms % 4000 != 0;
        look(&room, ms);
        assert_true(flames_stand(&room, other));
        assert_int_equal(room.screen.next_change, now.ms + ms + 1200); /* asleep till then */
        double last = 0;
        for (int64_t fades = 1250; fades < 2000; fades += 50) {
            look(&room, ms + fades);
            const double comes = flames_seen(&room, !other), goes = flames_seen(&room, other);
            assert_true(comes == 1 || goes == 1); /* the fire never gets dim on the way */
            assert_true(comes >= last && comes - last < .26);
            assert_true(room.screen.next_change <= now.ms + ms + fades + 100);
            last = comes;
        }
        look(&room, ms + 2000);
        assert_true(flames_stand(&room, !other));
    }
    look_away(&room);
}

static void where_all_may_move_the_fire_has_one_pose_and_flickers(void **state) {
    (void)state;
    Seen room;
    enter(&room, "hut", 10);
    play(&room, command_of(COMMAND_PAUSE), 5000);
    for (int64_t ms = 60000; ms < 64000; ms += 100) {
        look(&room, ms);
        assert_true(flames_stand(&room, false));
        assert_true(room.screen.next_change <= now.ms + ms + 100);
    }
    look_away(&room);
}

static void muscles_are_named_round_by_round(void **state) {
    (void)state;
    Seen room;
    enter(&room, "muscles", 5);
    for (int group = 0; group < EXERCISE_GROUPS; group++) {
        look(&room, 16000 + group * 25000 + 1000);
        assert_true(shows(&room, prompt_caption((Prompt)(PROMPT_MUSCLE_HANDS + group))));
    }
    look_away(&room);
}

static double sitter_at(const Seen *room) {
    const Picture *picture = room->screen.items[0].picture;
    for (size_t i = 0; i < picture->sprite_count; i++)
        if (picture->sprites[i]->art == ART_SITTING)
            return picture->sprites[i]->x;
    fail_msg("nobody sits by the fire");
    return 0;
}

static void whoever_sits_by_the_fire_makes_room_for_long_words(void **state) {
    (void)state;
    Seen breath, tension;
    enter(&breath, NULL, 5);
    look(&breath, 5000);
    enter(&tension, "tension", 5);
    look(&tension, 16000);
    assert_true(shows(&tension, "Tense arms, legs and middle"));
    assert_true(sitter_at(&tension) <= sitter_at(&breath) - 40);
    look_away(&breath);
    look_away(&tension);
}

static void no_sound_is_said_quietly(void **state) {
    (void)state;
    Seen room;
    enter(&room, NULL, 5);
    look(&room, 1000);
    assert_false(shows(&room, "No sound here"));
    play(&room, (Command){.kind = COMMAND_SOUND}, 1000);
    look(&room, 1001);
    assert_true(shows(&room, "No sound here. The light leads."));
    play(&room, (Command){.kind = COMMAND_SOUND, .value = 1}, 2000);
    look(&room, 2001);
    assert_false(shows(&room, "No sound here"));
    look_away(&room);
}

static void a_recording_left_aside_is_named(void **state) {
    (void)state;
    Seen room;
    enter(&room, NULL, 5);
    play(&room, (Command){.kind = COMMAND_VOICE, .value = 2, .text = "voice/hold.wav: it is empty."}, 1000);
    look(&room, 1001);
    assert_false(shows(&room, "hold.wav")); /* not while someone breathes */
    play(&room, command_of(COMMAND_PAUSE), 2000);
    look(&room, 2001);
    assert_true(shows(&room, "2 of your recordings were left aside. voice/hold.wav: it is empty."));
    look_away(&room);
}

static void closed_eyes_open_by_any_key(void **state) {
    (void)state;
    Seen room;
    enter(&room, NULL, 5);
    play(&room, command_go(SCREEN_DARK), 5000);
    look(&room, 6000);
    assert_true(shows(&room, "Close your eyes") && light_of(&room)->look == BREATH_DARK);
    assert_string_equal(hint_of(&room, "Space"), "Pause");
    assert_string_equal(hint_of(&room, "Esc"), "Leave");
    static const int keys[] = {'x', SYMBOL_ENTER, SYMBOL_LEFT, 'r'};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++)
        assert_int_equal(key_means(&room, keys[i]).kind, COMMAND_HUT);
    assert_int_equal(means(&room, (Input){.kind = INPUT_DOWN, .x = 40, .y = 700}).kind, COMMAND_HUT);
    assert_int_equal(key_means(&room, SYMBOL_SPACE).kind, COMMAND_PAUSE);
    assert_int_equal(key_means(&room, 'm').kind, COMMAND_MUTE);
    assert_int_equal(key_means(&room, SYMBOL_ESCAPE).kind, COMMAND_BACK);
    play(&room, command_of(COMMAND_MUTE), 6500);
    look(&room, 6500);
    assert_true(shows(&room, "No sound now. The light leads.") && !shows(&room, "Close your eyes"));
    play(&room, command_of(COMMAND_MUTE), 6600);
    look(&room, 5000 + 24000);
    assert_false(shows(&room, "Close your eyes") || shows(&room, "Leave"));
    assert_non_null(light_of(&room));
    play(&room, command_of(COMMAND_HUT), 30000);
    assert_int_equal(room.app.ui.screen, SCREEN_HUT);
    play(&room, command_go(SCREEN_DARK), 31000);
    play(&room, command_of(COMMAND_BACK), 32000);
    assert_int_equal(room.app.ui.screen, SCREEN_TITLE);
    assert_int_equal(room.app.ui.hut.session, 0);
    look_away(&room);
}

#define PICTURE_MS 17

/* A device whose clock runs a little too fast or slow tells what is heard four times a second, late by whatever it
 * likes. The light goes by it: at every edge of eleven minutes both change within one picture.
 */
static void check_agreement(int parts_per_million) {
    Seen room;
    enter(&room, NULL, 10);
    const BreathPlan *plan = &room.app.ui.hut.plan;
    int64_t heard_edge = -1, seen_edge = -1, heard_at = 0, seen_at = 0;
    int compared = 0;
    for (int64_t ms = 0; ms < 11 * 60 * 1000; ms++) {
        const int64_t heard = ms * BREATH_MS + ms * BREATH_MS * parts_per_million / 1000000;
        if (ms % 250 == 0)
            play_maybe(&room, (Command){.kind = COMMAND_HUT_HEARD, .number = heard, .value = room.app.ui.hut.session},
                       ms);
        const int64_t seen = app_hut_frame(&room.app, (Moment){now.ms + ms, 0});
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
    look_away(&room);
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
    Seen room;
    enter(&room, NULL, 5);
    look(&room, 1500);
    assert_true(room.screen.next_change <= now.ms + 1500 + 17);
    room.app.ui.prefs.motion = 1;
    look(&room, 500);
    assert_int_equal(room.screen.next_change, now.ms + 1000);
    look_away(&room);
}

static void look_in(Seen *room, int width, int height, int text, int64_t ms) {
    room->app.ui.prefs.text_size = text;
    look(room, ms);
    screen_free(&room->screen);
    const Sight sight = sight_fit(&room->app, width, height, (Moment){now.ms + ms, 0}, measure_plain, NULL);
    room->screen = view(&room->app, &sight);
}

static bool scrolls(const Seen *room) {
    for (size_t i = 0; i < room->screen.count; i++)
        if (room->screen.items[i].kind == ITEM_SCROLL)
            return true;
    return false;
}

static int foot_of(const Item *item) {
    return item->box.y + item->box.h;
}

/* With large letters in a low window what is to be minded, or asked, stands whole under the light, and the light is as
   large before as after. */
static void large_letters_leave_the_notes_whole(void **state) {
    (void)state;
    static const struct {
        int width, height, text;
    } looks[] = {{960, 540, 125}, {960, 540, 150}, {1280, 720, 150}, {1280, 720, 200}};
    for (size_t i = 0; i < sizeof looks / sizeof *looks; i++) {
        for (int known = 0; known < 2; known++) {
            Seen room;
            enter(&room, NULL, 5);
            room.app.ui.cared = known == 1;
            look_in(&room, looks[i].width, looks[i].height, looks[i].text, 1000);
            const Key last = known ? key_index(PART_HUT_BEFORE, 4) : key_index(PART_CARE, 1);
            assert_true(foot_of(item_at(&room.screen, last)) < looks[i].height);
            assert_false(scrolls(&room));
            const int ring = light_of(&room)->most;
            look_in(&room, looks[i].width, looks[i].height, looks[i].text, 60000);
            assert_int_equal(screen_find(&room.screen, last) >= 0, !known);
            assert_int_equal(light_of(&room)->most, ring);
            look_away(&room);
        }
    }
}

/* Before the caution is known as well: a pause asks how it is, and the question needs no scrolling. */
static void a_pause_asks_in_sight_with_large_letters(void **state) {
    (void)state;
    static const int looks[][3] = {{960, 540, 125}, {960, 540, 150}, {1280, 720, 150}, {1280, 720, 200}};
    for (size_t i = 0; i < sizeof looks / sizeof *looks; i++) {
        Seen room;
        enter(&room, NULL, 5);
        play(&room, command_of(COMMAND_PAUSE), 31000);
        look_in(&room, looks[i][0], looks[i][1], looks[i][2], 32000);
        assert_true(foot_of(item_at(&room.screen, key_index(PART_HUT_AFTER, 4))) < looks[i][1]);
        assert_false(scrolls(&room));
        look_away(&room);
    }
}

static const Item *label_of(const Seen *room, const char *label) {
    for (size_t i = 0; i < room->screen.count; i++)
        if (holds(room->screen.items[i].text, label))
            return &room->screen.items[i];
    return NULL;
}

/* From the middle of the light to the nearest point of a box. */
static double reach(const Item *light, const Item *item) {
    const double x = light->box.x + light->box.w / 2., y = light->box.y + light->box.h / 2.;
    const double near_x = fmin(fmax(x, item->box.x), item->box.x + item->box.w);
    const double near_y = fmin(fmax(y, item->box.y), item->box.y + item->box.h);
    return hypot(x - near_x, y - near_y);
}

static void no_name_of_a_phase_touches_the_ring(void **state) {
    (void)state;
    static const int looks[][3] = {
        {1280, 720, 100}, {960, 540, 100}, {960, 540, 150}, {1280, 720, 200}, {900, 1400, 100}};
    static const char *const labels[] = {"In 4", "Hold 4", "Out 6"};
    for (size_t i = 0; i < sizeof looks / sizeof *looks; i++) {
        Seen room;
        enter(&room, "hut", 5);
        look_in(&room, looks[i][0], looks[i][1], looks[i][2], 31000);
        for (size_t k = 0; k < 3; k++) {
            assert_non_null(label_of(&room, labels[k]));
            assert_true(reach(light_of(&room), label_of(&room, labels[k])) > light_of(&room)->most / 2.);
        }
        look_away(&room);
    }
}

#define WINDOW_SILL 440   /* of the scenery, at 1280x720 */
#define MANTELPIECE 218   /* what stands on it begins here */
#define LEAST_TO_TOUCH 44 /* pixels */

/* One line in which the caution stands; it leads to the rest of it, by mouse and keys, and covers no furniture. */
static void check_caution(const Seen *room, const char *words) {
    const Item *care = item_at(&room->screen, key_index(PART_CARE, 1));
    assert_true(strstr(care->text, words) != NULL && care->gone <= 0);
    assert_true(care->focusable && care->command.kind == COMMAND_GO && care->command.value == SCREEN_CARE);
    assert_true(care->box.h >= LEAST_TO_TOUCH && care->box.x >= 0);
    assert_true(foot_of(care) <= MANTELPIECE * room->sight.scale);
    assert_true(screen_find(&room->screen, key_of(PART_CARE)) >= 0); /* and later by the bar */
}

static void what_to_mind_stands_above_the_furniture(void **state) {
    (void)state;
    static const struct {
        const char *id, *words;
    } rests[] = {{"hut", "Not while driving, in water or high up."},
                 {"box", "Not while driving"},
                 {"muscles", "Not while driving"},
                 {"tension", "Fainted before? Ask a doctor first."}};
    static const int sizes[][3] = {{1280, 720, 100}, {1280, 720, 125}, {960, 540, 100}, {1920, 1080, 100}};
    for (size_t i = 0; i < 4 * 4; i++) {
        const int *size = sizes[i % 4];
        Seen room;
        enter(&room, rests[i / 4].id, 5);
        look_in(&room, size[0], size[1], size[2], 31000);
        room.sight = sight_fit(&room.app, size[0], size[1], room.now, measure_plain, NULL);
        check_caution(&room, rests[i / 4].words);
        play(&room, command_go(SCREEN_CARE), 31000);
        play(&room, command_of(COMMAND_BACK), 32000);
        look(&room, 33000);
        assert_int_equal(screen_find(&room.screen, key_index(PART_CARE, 1)), -1); /* it is known */
        look_away(&room);
    }
}

static void the_ways_on_stand_clear_of_the_window(void **state) {
    (void)state;
    for (int text = 100; text <= 125; text += 25) {
        Seen room;
        enter(&room, NULL, 5);
        look_in(&room, 1280, 720, text, 31000);
        assert_true(item_at(&room.screen, key_of(PART_PAUSE))->box.y > WINDOW_SILL + 8);
        assert_true(foot_of(item_at(&room.screen, key_of(PART_SECONDARY))) <= 720);
        look_away(&room);
    }
}

static void five_faces_stand_in_one_row(void **state) {
    (void)state;
    static const int sizes[][3] = {{1280, 720, 100}, {1280, 720, 125}, {960, 540, 100}, {1920, 1080, 100}};
    for (size_t i = 0; i < 4; i++) {
        Seen room;
        enter(&room, NULL, 5);
        play(&room, command_of(COMMAND_PAUSE), 31000);
        look_in(&room, sizes[i][0], sizes[i][1], sizes[i][2], 32000);
        const Item *first = item_at(&room.screen, key_index(PART_HUT_AFTER, 0));
        assert_true(foot_of(first) * 1280 <= MANTELPIECE * sizes[i][0]);
        for (int face = 1; face < 5; face++)
            assert_int_equal(item_at(&room.screen, key_index(PART_HUT_AFTER, face))->box.y, first->box.y);
        look_away(&room);
    }
}

static void a_sound_file_is_offered_where_nothing_is_followed(void **state) {
    (void)state;
    Seen room;
    enter(&room, NULL, 5);
    look(&room, 31000);
    assert_int_equal(screen_find(&room.screen, key_of(PART_RENDER)), -1);
    play(&room, command_of(COMMAND_LET_GO), 31000);
    look(&room, 32000);
    assert_int_equal(item_of(&room, key_of(PART_RENDER))->command.kind, COMMAND_RENDER);
    play(&room, command_of(COMMAND_LET_GO), 33000);
    look(&room, 10 * 60 * 1000);
    assert_int_equal(item_of(&room, key_of(PART_RENDER))->command.kind, COMMAND_RENDER);
    look_away(&room);
}

/* The small picture beside how far it is: the last shape is the light on the hill, or the last of the rounds. */
static const Picture *way_of(const Seen *room) {
    for (size_t i = 1; i < room->screen.count; i++) {
        const Item *item = &room->screen.items[i];
        const bool beside = item->kind == ITEM_PICTURE && item->picture->sprite_count == 0;
        if (beside && item->box.y > light_of(room)->box.y + light_of(room)->box.h)
            return item->picture;
    }
    return NULL;
}

static double light_on_the_hill(Seen *room, int64_t ms) {
    look(room, ms);
    const Picture *way = way_of(room);
    assert_non_null(way);
    const Drawn *light = &way->shapes[way->count - 1];
    return (light->steps[0].x + light->steps[2].x) / 2;
}

/* It never stands still for long and never turns back; half of the time is half of the way. */
static void the_light_walks_over_the_hill(void **state) {
    (void)state;
    Seen room;
    enter(&room, "even", 5);
    const double first = light_on_the_hill(&room, 0);
    double before = first;
    for (int64_t ms = 5000; ms <= 300000; ms += 5000) {
        const double at = light_on_the_hill(&room, ms);
        assert_true(at > before);
        before = at;
    }
    assert_true(before - first > 140 && before - first < 160);
    assert_true(fabs(light_on_the_hill(&room, 150000) - (first + before) / 2) < 3);
    assert_true(shows(&room, "of about 5 minutes"));
    assert_true(fabs(light_on_the_hill(&room, 400000) - before) < .01); /* over, it rests at the foot */
    look_away(&room);
}

static void an_open_rest_has_no_way_to_go(void **state) {
    (void)state;
    Seen room;
    enter(&room, "even", 0);
    look(&room, 90000);
    assert_null(way_of(&room));
    assert_true(shows(&room, "breaths so far"));
    look_away(&room);
}

static void count_rounds(Seen *room, int64_t ms, int filled, int hollow) {
    look(room, ms);
    const Picture *way = way_of(room);
    assert_non_null(way);
    int seen[2] = {0, 0};
    for (size_t i = 0; i < way->count; i++)
        seen[way->shapes[i].stroke > 0]++;
    assert_int_equal(seen[1], hollow);
    assert_int_equal(seen[0], filled);
}

/* What is done, what is now and has a halo, what is to come. */
static void rounds_are_counted_in_dots(void **state) {
    (void)state;
    Seen room;
    enter(&room, "tension", 5);
    for (int round = 0; round < 5; round++) {
        count_rounds(&room, 12000 + round * 40000 + 5000, round + 2, 4 - round);
        char words[32];
        (void)snprintf(words, sizeof words, "Round %d of 5", round + 1);
        assert_true(shows(&room, words));
    }
    count_rounds(&room, 12 * 60 * 1000, 5, 0);
    look_away(&room);
}

static void how_long_to_tense_is_said_all_the_while(void **state) {
    (void)state;
    Seen room;
    enter(&room, "tension", 5);
    for (int64_t ms = 500; ms < 15000; ms += 500) {
        look(&room, 12000 + 40000 + ms);
        assert_true(shows(&room, "Hold until your face feels warm."));
    }
    look(&room, 12000 + 40000 + 16000);
    assert_false(shows(&room, "Hold until"));
    look_away(&room);
}

/* What is done now is read before what the voice says besides. */
static void in_the_smallest_room_the_title_and_the_ways_stay(void **state) {
    (void)state;
    Seen room;
    enter(&room, NULL, 5);
    look_in(&room, 960, 540, 200, 60000);
    assert_false(scrolls(&room));
    assert_true(foot_of(item_at(&room.screen, key_of(PART_PRIMARY))) < 540);
    assert_true(screen_find(&room.screen, key_of(PART_SECONDARY)) >= 0);
    look_away(&room);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_breath_shows_its_phases),
        cmocka_unit_test(what_is_said_is_written),
        cmocka_unit_test(a_pause_and_letting_go_keep_the_place),
        cmocka_unit_test(what_guided_fades_when_it_is_let_go),
        cmocka_unit_test(what_guides_comes_back_with_the_count),
        cmocka_unit_test(the_light_glides_to_its_rest),
        cmocka_unit_test(at_the_end_it_can_begin_once_more),
        cmocka_unit_test(tension_shows_who_tenses),
        cmocka_unit_test(in_gentle_motion_the_fire_changes_slowly_between_two_poses),
        cmocka_unit_test(where_all_may_move_the_fire_has_one_pose_and_flickers),
        cmocka_unit_test(muscles_are_named_round_by_round),
        cmocka_unit_test(a_recording_left_aside_is_named),
        cmocka_unit_test(no_sound_is_said_quietly),
        cmocka_unit_test(whoever_sits_by_the_fire_makes_room_for_long_words),
        cmocka_unit_test(closed_eyes_open_by_any_key),
        cmocka_unit_test(light_and_sound_agree),
        cmocka_unit_test(it_moves_as_often_as_it_must),
        cmocka_unit_test(large_letters_leave_the_notes_whole),
        cmocka_unit_test(a_pause_asks_in_sight_with_large_letters),
        cmocka_unit_test(no_name_of_a_phase_touches_the_ring),
        cmocka_unit_test(in_the_smallest_room_the_title_and_the_ways_stay),
        cmocka_unit_test(what_to_mind_stands_above_the_furniture),
        cmocka_unit_test(the_ways_on_stand_clear_of_the_window),
        cmocka_unit_test(five_faces_stand_in_one_row),
        cmocka_unit_test(a_sound_file_is_offered_where_nothing_is_followed),
        cmocka_unit_test(the_light_walks_over_the_hill),
        cmocka_unit_test(an_open_rest_has_no_way_to_go),
        cmocka_unit_test(rounds_are_counted_in_dots),
        cmocka_unit_test(how_long_to_tense_is_said_all_the_while),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* The recovery room: what a session is, how it stops and goes on, what is kept of it. */
#include "core/game.h"

#include "core/prompt.h"

#include <stdio.h>

#define SECONDS 1000LL

static Hut *hut(Game *game) {
    return &game->app.ui.hut;
}

static void reach_hut(Game *game) {
    reach_range(game);
    assert_true(send_kind(game, COMMAND_HUT));
}

static void reach_chooser(Game *game) {
    reach_hut(game);
    assert_true(send(game, command_go(SCREEN_REST)));
}

static void warn(Game *game, int caution) {
    Trail *trail = (Trail *)book_change(&game->app.book, RECORD_TRAIL, game->app.ui.trail, game->now);
    trail->caution.kind = caution;
}

static int64_t frame_ms(Game *game) {
    return app_hut_frame(&game->app, game->now) / BREATH_MS;
}

static size_t count(const Game *game, RecordKind kind) {
    return game->app.book.shelves[kind].count;
}

static const Breath *last_breath(const Game *game) {
    const Shelf *shelf = &game->app.book.shelves[RECORD_BREATH];
    assert_true(shelf->count > 0);
    return (const Breath *)shelf->items[shelf->count - 1];
}

static size_t effects_of(Game *game, EffectKind kind, int *value) {
    size_t found = 0;
    for (size_t i = 0; i < game->effects.count; i++)
        if (game->effects.items[i].kind == kind) {
            found++;
            *value = game->effects.items[i].value;
        }
    effects_clear(&game->effects);
    return found;
}

static void the_door_opens_a_session_as_it_is_liked(void **state) {
    Game *game = *state;
    reach_range(game);
    assert_true(send_value(game, PART_SET_MINUTES, 1));
    assert_true(send_value(game, PART_SET_HOLD, 1));
    effects_clear(&game->effects);
    assert_true(send_kind(game, COMMAND_HUT));
    assert_true(has_effect(game, EFFECT_HUT));
    assert_int_equal(hut(game)->session, 1);
    assert_int_equal(hut(game)->exercise, EXERCISES);
    assert_string_equal(hut(game)->pattern, "hut");
    assert_int_equal(hut(game)->plan.stretches[0].count, 2); /* in and out */
    assert_int_equal(breath_frames(&hut(game)->plan), 60 * BREATH_RATE);
    assert_false(hut(game)->arriving);
    assert_false(send_kind(game, COMMAND_HUT)); /* one is in it */
}

static void the_hut_works_with_no_book(void **state) {
    Game *game = *state;
    open_first_launch(game);
    const ScreenName before = game->app.ui.screen;
    assert_true(send_kind(game, COMMAND_HUT));
    game->now.ms += 60 * SECONDS;
    assert_true(send_kind(game, COMMAND_STEADIER));
    assert_int_equal(game->app.ui.screen, before);
    assert_int_equal(hut(game)->session, 0);
}

static void steadier_keeps_what_was_breathed(void **state) {
    Game *game = *state;
    reach_hut(game);
    assert_true(send(game, command_set(key_of(PART_HUT_BEFORE), 70)));
    assert_true(send(game, command_set(key_of(PART_HUT_AFTER), 50)));
    assert_true(send(game, command_set(key_of(PART_HUT_AFTER), 50))); /* taken back */
    game->now.ms += 54 * SECONDS;
    assert_true(send_kind(game, COMMAND_STEADIER));
    assert_string_equal(last_breath(game)->pattern, "hut");
    assert_int_equal(last_breath(game)->seconds, 62);
    assert_int_equal(last_breath(game)->before, 70);
    assert_int_equal(last_breath(game)->after, UNSET);
    assert_int_equal(hut(game)->session, 0);
    assert_true(has_effect(game, EFFECT_SAVE));
    assert_false(send_kind(game, COMMAND_STEADIER));
}

static void less_than_a_breath_is_not_kept(void **state) {
    Game *game = *state;
    reach_hut(game);
    game->now.ms += 8 * SECONDS;
    assert_true(send_kind(game, COMMAND_STEADIER));
    assert_int_equal(count(game, RECORD_BREATH), 0);
}

static void a_book_for_reading_keeps_nothing(void **state) {
    Game *game = *state;
    reach_hut(game);
    game->app.read_only = true;
    game->now.ms += 60 * SECONDS;
    assert_true(send_kind(game, COMMAND_STEADIER));
    assert_int_equal(count(game, RECORD_BREATH), 0);
}

static void paused_it_stands_still(void **state) {
    Game *game = *state;
    reach_hut(game);
    game->now.ms += 10 * SECONDS;
    assert_true(send_kind(game, COMMAND_PAUSE));
    assert_int_equal(hut(game)->course, COURSE_PAUSED);
    assert_int_equal(frame_ms(game), 12 * SECONDS);
    game->now.ms += 40 * SECONDS;
    assert_int_equal(frame_ms(game), 12 * SECONDS);
    assert_true(send_kind(game, COMMAND_PAUSE));
    assert_int_equal(hut(game)->course, COURSE_ON);
    assert_int_equal(frame_ms(game), 12 * SECONDS);
    game->now.ms += 3 * SECONDS;
    assert_int_equal(frame_ms(game), 15 * SECONDS);
}

static void let_go_it_stands_still_too_and_either_becomes_the_other(void **state) {
    Game *game = *state;
    reach_hut(game);
    assert_true(send_kind(game, COMMAND_LET_GO));
    assert_int_equal(hut(game)->course, COURSE_LET_GO);
    const int64_t at = frame_ms(game);
    assert_true(send_kind(game, COMMAND_PAUSE)); /* the same key leads back in */
    assert_int_equal(hut(game)->course, COURSE_ON);
    assert_int_equal(frame_ms(game), at);
    assert_true(send_kind(game, COMMAND_PAUSE));
    assert_true(send_kind(game, COMMAND_LET_GO));
    assert_int_equal(hut(game)->course, COURSE_LET_GO);
    assert_int_equal(frame_ms(game), at + 2 * SECONDS); /* stopped when it was paused */
    assert_true(send_kind(game, COMMAND_LET_GO));
    assert_int_equal(hut(game)->course, COURSE_ON);
}

static void eyes_closed_is_in_the_hut_still(void **state) {
    Game *game = *state;
    reach_hut(game);
    game->now.ms += 60 * SECONDS;
    assert_true(send(game, command_go(SCREEN_DARK)));
    assert_int_equal(hut(game)->session, 1);
    assert_true(send_kind(game, COMMAND_PAUSE));
    assert_true(send_kind(game, COMMAND_HUT)); /* light again */
    assert_int_equal(game->app.ui.screen, SCREEN_HUT);
    assert_int_equal(hut(game)->session, 1);
    assert_true(send(game, command_go(SCREEN_DARK)));
    assert_true(send_kind(game, COMMAND_BACK)); /* Esc leaves at once */
    assert_int_equal(game->app.ui.screen, SCREEN_RANGE);
    assert_int_equal(count(game, RECORD_BREATH), 1);
}

static void before_a_step_it_lasts_two_minutes_at_most(void **state) {
    Game *game = *state;
    reach_camp(game);
    assert_true(app_may_arrive(&game->app));
    assert_true(send_kind(game, COMMAND_ARRIVE));
    assert_true(hut(game)->arriving);
    assert_int_equal(breath_frames(&hut(game)->plan), 9 * 14 * BREATH_RATE); /* whole breaths */
    assert_true(send_kind(game, COMMAND_BACK));
    assert_int_equal(game->app.ui.screen, SCREEN_CAMP);
    assert_true(send_value(game, PART_SET_MINUTES, 1));
    assert_true(send_kind(game, COMMAND_ARRIVE));
    assert_true(breath_frames(&hut(game)->plan) < 80 * BREATH_RATE);
}

/* On a trail about the body's own signs slow breath would be a way round them (science.md 4.4). */
static void arriving_is_not_offered_on_body_trails(void **state) {
    Game *game = *state;
    reach_camp(game);
    warn(game, CAUTION_BODY);
    assert_false(app_may_arrive(&game->app));
    assert_false(send_kind(game, COMMAND_ARRIVE));
    warn(game, CAUTION_OTHER);
    assert_true(app_may_arrive(&game->app));
    ((Step *)book_change(&game->app.book, RECORD_STEP, game->app.ui.step, game->now))->kind = STEP_BODY;
    assert_false(send_kind(game, COMMAND_ARRIVE));
    assert_int_equal(game->app.ui.screen, SCREEN_CAMP);
}

static void needle_trails_tense_first(void **state) {
    Game *game = *state;
    reach_camp(game);
    warn(game, CAUTION_FAINTING);
    assert_true(app_needs_tension(&game->app));
    assert_true(send_kind(game, COMMAND_ARRIVE));
    assert_int_equal(hut(game)->exercise, EXERCISE_TENSION);
    assert_true(send_kind(game, COMMAND_BACK));
    assert_true(send_kind(game, COMMAND_HUT));
    assert_int_equal(hut(game)->exercise, EXERCISE_TENSION);
    assert_string_equal(hut(game)->pattern, "tension");
}

static const Try *attempt_after(Game *game, const char *rest) {
    reach_camp(game);
    assert_true(send_kind(game, COMMAND_START));
    assert_true(send_kind(game, COMMAND_HUT));
    if (rest) {
        assert_true(send(game, command_go(SCREEN_REST)));
        assert_true(send_id(game, COMMAND_REST, rest));
    }
    game->now.ms += 60 * SECONDS;
    assert_true(send_kind(game, COMMAND_STEADIER));
    assert_int_equal(game->app.ui.screen, SCREEN_PRACTICE);
    return app_attempt(&game->app);
}

static void in_the_middle_of_a_step_the_breath_is_an_aid(void **state) {
    Game *game = *state;
    const Try *attempt = attempt_after(game, NULL);
    assert_true(attempt->aids.given && texts_have(&attempt->aids, AID_BREATHING));
    assert_true(send_kind(game, COMMAND_HUT));
    game->now.ms += 60 * SECONDS;
    assert_true(send_kind(game, COMMAND_STEADIER));
    assert_int_equal(app_attempt(&game->app)->aids.count, 1);
}

static void the_muscles_are_one_too(void **state) {
    const Try *attempt = attempt_after(*state, "muscles");
    assert_true(texts_have(&attempt->aids, AID_BREATHING));
}

static void after_a_step_it_is_none(void **state) {
    Game *game = *state;
    reach_camp(game);
    do_step(game);
    assert_true(send_kind(game, COMMAND_HUT));
    game->now.ms += 60 * SECONDS;
    assert_true(send_kind(game, COMMAND_STEADIER));
    assert_int_equal(count(game, RECORD_BREATH), 1);
    assert_false(app_attempt(&game->app)->aids.given);
}

static void the_chooser_begins_another_session(void **state) {
    Game *game = *state;
    reach_chooser(game);
    game->now.ms += 60 * SECONDS;
    assert_true(send_id(game, COMMAND_REST, "box"));
    assert_int_equal(game->app.ui.screen, SCREEN_HUT);
    assert_int_equal(hut(game)->session, 2);
    assert_string_equal(hut(game)->pattern, "box");
    assert_string_equal(game->app.ui.prefs.pattern, "box");
    assert_string_equal(last_breath(game)->pattern, "hut"); /* the one before */
    assert_false(send_id(game, COMMAND_REST, "nobody-knows"));
    assert_true(send(game, command_go(SCREEN_REST)));
    assert_true(send_id(game, COMMAND_REST, "tension"));
    assert_string_equal(game->app.ui.prefs.pattern, "box"); /* an exercise is no breath */
    assert_true(send_kind(game, COMMAND_STEADIER));
    assert_false(send_id(game, COMMAND_REST, "hut"));
}

static void the_senses_are_counted_five_to_one(void **state) {
    Game *game = *state;
    reach_chooser(game);
    assert_true(send_kind(game, COMMAND_FOUND)); /* begins */
    for (int sense = 0; sense < SENSES; sense++)
        for (int found = 0; found < SENSES - sense; found++) {
            assert_int_equal(hut(game)->sense, sense);
            assert_int_equal(hut(game)->found, found);
            assert_true(send_kind(game, COMMAND_FOUND));
        }
    assert_int_equal(hut(game)->sense, SENSES);
    assert_int_equal(count(game, RECORD_BREATH), 0);
    assert_true(send_kind(game, COMMAND_FOUND)); /* once more */
    assert_int_equal(hut(game)->sense, 0);
    assert_string_equal(last_breath(game)->pattern, "grounding");
}

static void each_sense_is_said_once(void **state) {
    Game *game = *state;
    int said = -1;
    reach_chooser(game);
    effects_clear(&game->effects);
    assert_true(send_kind(game, COMMAND_FOUND));
    assert_int_equal(effects_of(game, EFFECT_SAY, &said), 1);
    assert_int_equal(said, PROMPT_GROUND_SEE);
    for (int i = 0; i < 4; i++)
        assert_true(send_kind(game, COMMAND_FOUND));
    assert_int_equal(effects_of(game, EFFECT_SAY, &said), 0);
    assert_true(send_kind(game, COMMAND_FOUND));
    assert_int_equal(effects_of(game, EFFECT_SAY, &said), 1);
    assert_int_equal(said, PROMPT_GROUND_TOUCH);
    assert_true(send_kind(game, COMMAND_BACK));
    assert_false(send_kind(game, COMMAND_FOUND)); /* elsewhere nothing is found */
}

static void from_the_senses_back_to_the_light_it_breathes(void **state) {
    Game *game = *state;
    reach_chooser(game);
    for (int i = 0; i < 3; i++)
        assert_true(send_kind(game, COMMAND_FOUND));
    assert_false(send_kind(game, COMMAND_LET_GO));
    assert_true(send_kind(game, COMMAND_BACK));
    assert_int_equal(game->app.ui.screen, SCREEN_HUT);
    assert_int_equal(hut(game)->exercise, EXERCISES);
    assert_int_equal(frame_ms(game), 0);
    assert_string_equal(last_breath(game)->pattern, "grounding");
}

static void the_sound_is_the_clock(void **state) {
    Game *game = *state;
    reach_hut(game);
    game->now.ms += 10 * SECONDS;
    Command heard = command_of(COMMAND_HUT_HEARD);
    heard.value = hut(game)->session;
    heard.number = (frame_ms(game) + 2000 - 5) * BREATH_MS; /* send lets two seconds pass */
    assert_false(send(game, heard));
    heard.number = (frame_ms(game) + 2000 - 300) * BREATH_MS;
    assert_true(send(game, heard));
    assert_int_equal(app_hut_frame(&game->app, game->now), heard.number);
    heard.value++;
    assert_false(send(game, heard)); /* of another session */
    heard.value--;
    assert_true(send_kind(game, COMMAND_PAUSE));
    assert_false(send(game, heard));
}

static void with_no_sound_the_app_knows(void **state) {
    Game *game = *state;
    Command sound = command_of(COMMAND_SOUND);
    assert_false(game->app.ui.silent);
    assert_true(send(game, sound));
    assert_true(game->app.ui.silent);
    assert_false(send(game, sound));
    sound.value = 1;
    assert_true(send(game, sound));
    assert_false(game->app.ui.silent);
}

static void louder_is_told_while_it_sounds(void **state) {
    Game *game = *state;
    reach_range(game);
    effects_clear(&game->effects);
    assert_true(send_value(game, PART_SET_FIRE, 20));
    assert_false(has_effect(game, EFFECT_HUT));
    assert_true(send_kind(game, COMMAND_HUT));
    effects_clear(&game->effects);
    assert_true(send_value(game, PART_SET_FIRE, 30));
    assert_true(has_effect(game, EFFECT_HUT));
}

static void a_page_over_the_hut_does_not_end_it_and_going_on_does(void **state) {
    Game *game = *state;
    reach_hut(game);
    game->now.ms += 60 * SECONDS;
    assert_true(send(game, command_go(SCREEN_SETTINGS)));
    assert_true(send(game, command_go(SCREEN_HELP)));
    assert_int_equal(hut(game)->session, 1);
    assert_true(send_kind(game, COMMAND_HUT)); /* back to the same */
    assert_int_equal(game->app.ui.screen, SCREEN_HUT);
    assert_int_equal(hut(game)->session, 1);
    effects_clear(&game->effects);
    assert_true(send(game, command_go(SCREEN_IDEAS)));
    assert_int_equal(hut(game)->session, 0);
    assert_true(has_effect(game, EFFECT_HUT));
    assert_int_equal(count(game, RECORD_BREATH), 1);
}

static void a_clock_set_back_holds_nothing_up(void **state) {
    Game *game = *state;
    reach_hut(game);
    game->now.ms -= DAY;
    assert_true(send_kind(game, COMMAND_TICK));
    assert_int_equal(frame_ms(game), 0);
    game->now.ms += 4 * SECONDS;
    assert_int_equal(frame_ms(game), 4 * SECONDS);
}

static size_t cautions(const Game *game) {
    const Shelf *shelf = &game->app.book.shelves[RECORD_EVENT];
    size_t found = 0;
    for (size_t i = 0; i < shelf->count; i++) {
        const Event *event = (const Event *)shelf->items[i];
        found += event->what == EVENT_CAUTION_READ && event->trail[0] == '\0';
    }
    return found;
}

static void the_cautions_are_noted_once(void **state) {
    Game *game = *state;
    reach_hut(game);
    assert_false(app_knows_care(&game->app));
    for (int i = 0; i < 2; i++) {
        assert_true(send(game, command_go(SCREEN_CARE)));
        assert_true(send_kind(game, COMMAND_BACK));
        assert_true(app_knows_care(&game->app));
        assert_int_equal(cautions(game), 1);
    }
    assert_int_equal(hut(game)->session, 1);
    game->app.ui.cared = false; /* another day */
    assert_true(app_knows_care(&game->app));
}

static void a_trail_s_own_caution_is_another(void **state) {
    Game *game = *state;
    reach_camp(game);
    Event *event = (Event *)book_add(&game->app.book, RECORD_EVENT, game->now, &game->app.chance);
    event->what = EVENT_CAUTION_READ;
    id_copy(event->trail, game->app.ui.trail);
    assert_false(app_knows_care(&game->app));
}

static void without_a_book_they_are_known_till_the_end(void **state) {
    Game *game = *state;
    open_first_launch(game);
    assert_true(send(game, command_go(SCREEN_CARE)));
    assert_true(app_knows_care(&game->app));
}

static void name_it(Game *game, const char *words) {
    assert_true(type(game, PART_FEELING, words));
    assert_true(send_kind(game, COMMAND_FEELING_KEEP));
    assert_string_equal(app_field_text(&game->app, key_of(PART_FEELING)), "");
}

static void a_feeling_is_kept_with_the_try_under_way(void **state) {
    Game *game = *state;
    reach_camp(game);
    assert_true(send_kind(game, COMMAND_START));
    assert_true(send_kind(game, COMMAND_HUT));
    assert_true(send(game, command_go(SCREEN_REST)));
    name_it(game, " scared,heart fast , ");
    name_it(game, "scared, Zoë");
    const Texts *feelings = &app_attempt(&game->app)->feelings;
    assert_int_equal(feelings->count, 3);
    assert_string_equal(feelings->items[0], "scared");
    assert_string_equal(feelings->items[1], "heart fast");
    assert_string_equal(feelings->items[2], "Zoë");
    assert_true(has_effect(game, EFFECT_SAVE));
    assert_int_equal(count(game, RECORD_NOTE), 0);
}

static void or_with_the_newest_of_today_and_else_as_a_note(void **state) {
    Game *game = *state;
    reach_camp(game);
    do_step(game);
    game->app.ui.attempt[0] = '\0';
    assert_non_null(app_feeling_try(&game->app));
    assert_true(send_kind(game, COMMAND_HUT));
    assert_true(send(game, command_go(SCREEN_REST)));
    name_it(game, "glad");
    assert_int_equal(app_feeling_try(&game->app)->feelings.count, 1);
    game->now.ms += DAY;
    name_it(game, "tired, calm-ish");
    const Shelf *notes = &game->app.book.shelves[RECORD_NOTE];
    assert_int_equal(notes->count, 1);
    assert_string_equal(((const Note *)notes->items[0])->text, "tired, calm-ish");
}

static void a_starter_is_one_word_more(void **state) {
    Game *game = *state;
    Command starter = command_of(COMMAND_STARTER);
    reach_chooser(game);
    starter.text = "tired";
    assert_true(send(game, starter));
    starter.text = "heart fast";
    assert_true(send(game, starter));
    assert_string_equal(app_field_text(&game->app, key_of(PART_FEELING)), "tired, heart fast");
}

static void the_focus_goes_where_something_has_come_up(void **state) {
    Game *game = *state;
    reach_chooser(game);
    assert_true(send_value(game, PART_MORE, MORE_FEELING));
    assert_int_equal(game->app.ui.focus.part, PART_FEELING);
    assert_true(send_value(game, PART_MORE, MORE_FEELING));
    assert_int_equal(game->app.ui.focus.part, PART_FOUND);
    assert_int_equal(game->app.ui.more, 0);
}

static void nothing_named_is_nothing_kept(void **state) {
    Game *game = *state;
    reach_chooser(game);
    assert_false(send_kind(game, COMMAND_FEELING_KEEP));
    assert_true(type(game, PART_FEELING, " , "));
    assert_false(send_kind(game, COMMAND_FEELING_KEEP));
    assert_true(send_kind(game, COMMAND_BACK));
    assert_false(send_kind(game, COMMAND_FEELING_KEEP));
    assert_int_equal(count(game, RECORD_NOTE), 0);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up, tear_down)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(the_door_opens_a_session_as_it_is_liked),
        TEST(the_hut_works_with_no_book),
        TEST(steadier_keeps_what_was_breathed),
        TEST(less_than_a_breath_is_not_kept),
        TEST(a_book_for_reading_keeps_nothing),
        TEST(paused_it_stands_still),
        TEST(let_go_it_stands_still_too_and_either_becomes_the_other),
        TEST(eyes_closed_is_in_the_hut_still),
        TEST(before_a_step_it_lasts_two_minutes_at_most),
        TEST(arriving_is_not_offered_on_body_trails),
        TEST(needle_trails_tense_first),
        TEST(in_the_middle_of_a_step_the_breath_is_an_aid),
        TEST(the_muscles_are_one_too),
        TEST(after_a_step_it_is_none),
        TEST(the_chooser_begins_another_session),
        TEST(the_senses_are_counted_five_to_one),
        TEST(each_sense_is_said_once),
        TEST(from_the_senses_back_to_the_light_it_breathes),
        TEST(the_sound_is_the_clock),
        TEST(with_no_sound_the_app_knows),
        TEST(louder_is_told_while_it_sounds),
        TEST(a_page_over_the_hut_does_not_end_it_and_going_on_does),
        TEST(a_clock_set_back_holds_nothing_up),
        TEST(the_cautions_are_noted_once),
        TEST(a_trail_s_own_caution_is_another),
        TEST(without_a_book_they_are_known_till_the_end),
        TEST(a_feeling_is_kept_with_the_try_under_way),
        TEST(or_with_the_newest_of_today_and_else_as_a_note),
        TEST(a_starter_is_one_word_more),
        TEST(the_focus_goes_where_something_has_come_up),
        TEST(nothing_named_is_nothing_kept),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

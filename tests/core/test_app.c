/* The main job by commands alone: what the player would notice after each. */
#include "core/game.h"

static void first_launch_begins_with_the_welcome(void **state) {
    Game *game = *state;
    open_first_launch(game);
    assert_int_equal(game->app.ui.screen, SCREEN_WELCOME);
    assert_false(send_kind(game, COMMAND_SET_OUT)); /* not before the tick */
    assert_true(send_value(game, PART_TICK, 1));
    assert_true(send_kind(game, COMMAND_SET_OUT));
    assert_int_equal(game->app.ui.screen, SCREEN_PERSON);
    assert_true(type(game, PART_NAME, "Maya"));
    assert_true(send_kind(game, COMMAND_PERSON_KEEP));
    assert_int_equal(game->app.ui.screen, SCREEN_RANGE);
    assert_string_equal(game->app.book.person->name, "Maya");
    assert_true(has_effect(game, EFFECT_NEW_PERSON));
}

static void a_name_left_by_esc_is_there_still(void **state) {
    Game *game = *state;
    open_first_launch(game);
    assert_true(send_value(game, PART_TICK, 1));
    assert_true(send_kind(game, COMMAND_SET_OUT));
    assert_true(type(game, PART_NAME, "May"));
    assert_true(send_kind(game, COMMAND_BACK));
    assert_true(send_kind(game, COMMAND_PERSON_NEW));
    assert_true(send_value(game, PART_TICK, 1));
    assert_true(send_kind(game, COMMAND_SET_OUT));
    assert_string_equal(app_field_text(&game->app, key_of(PART_NAME)), "May");
    assert_true(send_kind(game, COMMAND_PERSON_KEEP));
    assert_string_equal(app_field_text(&game->app, key_of(PART_NAME)), ""); /* the next person begins afresh */
}

static void quiet_answers_are_never_kept(void **state) {
    Game *game = *state;
    open_first_launch(game);
    Command yes = command_set(key_index(PART_QUESTION, 0), 1);
    assert_true(send(game, yes));
    assert_int_equal(game->app.ui.answers[0], 1);
    assert_true(send_value(game, PART_TICK, 1)); /* a yes advises; it locks nothing */
    assert_true(send_kind(game, COMMAND_SET_OUT));
    assert_true(send_kind(game, COMMAND_PERSON_KEEP));
    const Shelf *events = &game->app.book.shelves[RECORD_EVENT];
    assert_int_equal(events->count, 1);
    assert_int_equal(((const Event *)events->items[0])->what, EVENT_SAFETY_READ);
}

static void two_clears_on_two_days_open_the_next_camp(void **state) {
    Game *game = *state;
    reach_camp(game);
    do_step(game);
    assert_int_equal(game->app.ui.screen, SCREEN_CELEBRATE);
    assert_string_equal(game->app.ui.opened, "");
    assert_false(unlock_is_open(&game->app.book, step_at(game, 1)));
    assert_true(send_kind(game, COMMAND_CELEBRATED));
    game->now.ms += DAY;
    assert_true(send_id(game, COMMAND_CAMP_PLAN, step_at(game, 0)->record.id));
    do_step(game);
    assert_string_equal(game->app.ui.opened, step_at(game, 1)->record.id);
    assert_true(unlock_is_open(&game->app.book, step_at(game, 1)));
    assert_true(send(game, command_key(COMMAND_FOCUS, key_of(PART_HIGH_FIVE))));
    assert_true(send_kind(game, COMMAND_HIGH_FIVE));
    assert_int_equal(game->app.ui.focus.part, PART_NONE);
    assert_false(send_kind(game, COMMAND_HIGH_FIVE)); /* one is one */
    assert_true(send_kind(game, COMMAND_CELEBRATED));
    assert_string_equal(game->app.ui.step, step_at(game, 1)->record.id);
}

static void ready_opens_any_camp(void **state) {
    Game *game = *state;
    reach_range(game);
    assert_true(send_id(game, COMMAND_TRAIL_TAKE, "people"));
    const char *locked = step_at(game, 2)->record.id;
    assert_false(send_id(game, COMMAND_CAMP_PLAN, locked));
    assert_true(send_id(game, COMMAND_CAMP_READY, locked));
    assert_true(send_id(game, COMMAND_CAMP_PLAN, locked));
    assert_true(has_effect(game, EFFECT_SAVE));
}

static void the_card_moves_into_the_try(void **state) {
    Game *game = *state;
    reach_camp(game);
    assert_true(type(game, PART_WHERE, "the hall"));
    assert_true(type(game, PART_FORECAST, "I'll laugh"));
    assert_true(send_value(game, PART_LIKELIHOOD, 70));
    assert_true(send_value(game, PART_BEFORE, 55));
    assert_false(send_value(game, PART_BEFORE, 101));
    assert_true(send_kind(game, COMMAND_START));
    const Try *attempt = app_attempt(&game->app);
    assert_string_equal(attempt->planned.where, "the hall");
    assert_string_equal(attempt->forecast.text, "I'll laugh");
    assert_int_equal(attempt->forecast.likelihood, 70);
    assert_int_equal(attempt->fear.before, 55);
    assert_int_equal(attempt->outcome, OUTCOME_OUT);
    assert_string_equal(app_field_text(&game->app, key_of(PART_FORECAST)), "");
    assert_int_equal(app_value(&game->app, PART_LIKELIHOOD), UNSET);
}

static void enter_in_the_first_second_finishes_nothing(void **state) {
    Game *game = *state;
    reach_camp(game);
    assert_true(send_kind(game, COMMAND_START));
    Command did_it = command_of(COMMAND_DID_IT);
    game->now.ms += 900;
    assert_false(app_update(&game->app, &did_it, game->now, &game->effects));
    game->now.ms += 200;
    assert_true(app_update(&game->app, &did_it, game->now, &game->effects));
    assert_true(send_kind(game, COMMAND_RESUME)); /* not yet, back to it */
    assert_int_equal(game->app.ui.screen, SCREEN_PRACTICE);
    assert_false(moment_is_set(app_attempt(&game->app)->ended));
}

static void stopping_is_a_try_and_closes_nothing(void **state) {
    Game *game = *state;
    reach_camp(game);
    assert_true(send_kind(game, COMMAND_START));
    assert_true(send_kind(game, COMMAND_BACK)); /* Esc is Stop for today */
    assert_int_equal(game->app.ui.screen, SCREEN_STOP);
    assert_int_equal(app_attempt(&game->app)->outcome, OUTCOME_TURNED_BACK);
    assert_true(send_kind(game, COMMAND_STOP_SAY));
    assert_true(send_value(game, PART_OUTCOME, OUTCOME_PARTLY));
    assert_true(send_kind(game, COMMAND_KEEP));
    assert_int_equal(app_attempt(&game->app)->outcome, OUTCOME_PARTLY);
    assert_int_equal(game->app.ui.screen, SCREEN_CELEBRATE);
    assert_true(unlock_is_open(&game->app.book, step_at(game, 0)));
}

static void a_try_taken_off_comes_back_with_undo(void **state) {
    Game *game = *state;
    reach_camp(game);
    assert_true(send_kind(game, COMMAND_START));
    assert_true(send_kind(game, COMMAND_STOP));
    char id[ID_ROOM];
    id_copy(id, game->app.ui.attempt);
    assert_true(send_kind(game, COMMAND_TRY_REMOVE));
    assert_null(book_try(&game->app.book, id));
    assert_true(send_kind(game, COMMAND_TOAST_UNDO));
    assert_non_null(book_try(&game->app.book, id));
}

static void who_is_heading_out_can_still_start(void **state) {
    Game *game = *state;
    reach_camp(game);
    assert_true(send_kind(game, COMMAND_HEAD_OUT));
    char id[ID_ROOM];
    id_copy(id, app_waiting(&game->app)->record.id);
    const Command here = command_key(COMMAND_RESUME, key_record(PART_OUTCOME, id));
    game->now.ms += DAY;
    assert_true(app_update(&game->app, &here, game->now, &game->effects));
    assert_int_equal(game->app.ui.screen, SCREEN_PRACTICE);
    assert_string_equal(app_attempt(&game->app)->record.id, id);
    assert_int_equal(app_practice_seconds(&game->app, game->now), 0);
    game->now.ms += 60000;
    assert_true(send_kind(game, COMMAND_DID_IT));
    assert_true(send_kind(game, COMMAND_LATER));
    assert_false(app_update(&game->app, &here, game->now, &game->effects)); /* it is over: it wants to be told */
}

static void a_debrief_waits_for_three_weeks(void **state) {
    Game *game = *state;
    reach_camp(game);
    assert_true(send_kind(game, COMMAND_HEAD_OUT));
    assert_int_equal(game->app.ui.screen, SCREEN_TRAIL);
    game->now.ms += 21 * DAY;
    reopen(game);
    assert_int_equal(game->app.ui.screen, SCREEN_BACK);
    Command did_it = command_key(COMMAND_CAME_BACK, key_record(PART_OUTCOME, app_waiting(&game->app)->record.id));
    did_it.value = OUTCOME_DID_IT;
    assert_true(send(game, did_it));
    assert_int_equal(game->app.ui.screen, SCREEN_REFLECT);
    assert_true(game->app.ui.dated);
    assert_true(send_kind(game, COMMAND_KEEP));
    assert_null(app_waiting(&game->app));
}

static void words_of_a_half_told_debrief_stay(void **state) {
    Game *game = *state;
    reach_camp(game);
    assert_true(send_kind(game, COMMAND_START));
    assert_true(send_kind(game, COMMAND_DID_IT));
    effects_clear(&game->effects);
    assert_true(type(game, PART_LEARNED, "Nobody looked"));
    assert_true(has_effect(game, EFFECT_SAVE_SOON));
    reopen(game); /* as after a power cut */
    assert_int_equal(game->app.ui.screen, SCREEN_BACK);
    assert_string_equal(app_waiting(&game->app)->learned, "Nobody looked");
}

static void an_answer_said_twice_is_taken_back(void **state) {
    Game *game = *state;
    reach_camp(game);
    assert_true(send_kind(game, COMMAND_START));
    assert_true(send_kind(game, COMMAND_DID_IT));
    assert_true(send_value(game, PART_HAPPENED, HAPPENED_A_LITTLE));
    assert_int_equal(app_value(&game->app, PART_HAPPENED), HAPPENED_A_LITTLE);
    assert_true(send_value(game, PART_HAPPENED, HAPPENED_A_LITTLE));
    assert_int_equal(app_value(&game->app, PART_HAPPENED), UNSET);
    Command nothing = command_set(key_index(PART_AID, 0), 1), phone = command_set(key_index(PART_AID, 1), 1);
    assert_false(app_attempt(&game->app)->aids.given);
    assert_true(send(game, nothing));
    assert_true(app_attempt(&game->app)->aids.given);
    assert_int_equal(app_attempt(&game->app)->aids.count, 0);
    assert_true(send(game, phone));
    assert_true(texts_have(&app_attempt(&game->app)->aids, "phone"));
    assert_true(send(game, phone));
    assert_false(app_attempt(&game->app)->aids.given);
}

static void digits_make_a_number_on_a_slider(void **state) {
    Game *game = *state;
    reach_camp(game);
    Command digit = command_key(COMMAND_DIGIT, key_of(PART_BEFORE));
    const int digits[] = {4, 2, 1, 0, 0}, values[] = {4, 42, 1, 10, 100};
    for (size_t i = 0; i < 5; i++) {
        digit.value = digits[i];
        assert_true(send(game, digit));
        assert_int_equal(app_value(&game->app, PART_BEFORE), values[i]);
    }
    assert_true(send_value(game, PART_BEFORE, UNSET));
    assert_int_equal(app_value(&game->app, PART_BEFORE), UNSET);
}

static void the_last_camp_leads_to_the_summit_once(void **state) {
    Game *game = *state;
    reach_range(game);
    assert_true(send_id(game, COMMAND_TRAIL_TAKE, "people"));
    for (size_t i = 0; i < STEPS; i++) {
        send_id(game, COMMAND_CAMP_READY, step_at(game, i)->record.id);
        assert_true(send_id(game, COMMAND_CAMP_PLAN, step_at(game, i)->record.id));
        do_step(game);
        assert_int_equal(game->app.ui.summit, i + 1 == STEPS);
        assert_true(send_kind(game, COMMAND_CELEBRATED));
    }
    assert_int_equal(game->app.ui.screen, SCREEN_SUMMIT);
    assert_true(send_id(game, COMMAND_REVISIT, step_at(game, 1)->record.id));
    assert_int_equal(moment_day(app_plan(&game->app)->planned.when) - game->app.ui.today, 7);
    assert_true(send_id(game, COMMAND_CAMP_PLAN, step_at(game, 1)->record.id));
    do_step(game);
    assert_false(game->app.ui.summit);
}

static void screens_that_lie_over_lead_back_without_a_ring(void **state) {
    Game *game = *state;
    reach_camp(game);
    assert_true(send_kind(game, COMMAND_START));
    assert_true(send_kind(game, COMMAND_HUT));
    assert_true(send(game, command_go(SCREEN_HELP)));
    assert_true(send_kind(game, COMMAND_HUT)); /* the hut below, not a second one */
    assert_int_equal(game->app.ui.screen, SCREEN_HUT);
    assert_true(send_kind(game, COMMAND_BACK));
    assert_int_equal(game->app.ui.screen, SCREEN_PRACTICE);
}

static void a_pause_in_the_hut_stops_its_time(void **state) {
    Game *game = *state;
    open_first_launch(game);
    assert_true(send_kind(game, COMMAND_HUT)); /* works with no book at all */
    int64_t start = app_hut_frame(&game->app, game->now);
    assert_true(send_kind(game, COMMAND_PAUSE));
    int64_t paused = app_hut_frame(&game->app, game->now);
    game->now.ms += MINUTE;
    assert_int_equal(app_hut_frame(&game->app, game->now), paused);
    assert_true(send_kind(game, COMMAND_PAUSE));
    assert_int_equal(app_hut_frame(&game->app, game->now), paused);
    assert_true(paused >= start && paused % BREATH_MS == 0);
}

static void a_book_opened_elsewhere_is_not_written(void **state) {
    Game *game = *state;
    reach_camp(game);
    game->app.read_only = true;
    effects_clear(&game->effects);
    uint64_t revision = game->app.book.revision;
    assert_true(type(game, PART_WHERE, "x"));
    assert_int_equal(game->app.ui.toast.kind, TOAST_READ_ONLY);
    assert_true(send_kind(game, COMMAND_START));
    assert_int_equal(game->app.book.revision, revision);
    assert_int_equal(game->app.ui.screen, SCREEN_CAMP);
    assert_false(has_effect(game, EFFECT_SAVE));
}

static void looks_are_kept_with_the_person(void **state) {
    Game *game = *state;
    open_first_launch(game);
    assert_true(send_kind(game, COMMAND_TEXT_SIZE)); /* before there is a book */
    assert_true(send_value(game, PART_TICK, 1));
    assert_true(send_kind(game, COMMAND_SET_OUT));
    assert_true(send_kind(game, COMMAND_PERSON_KEEP));
    assert_true(send_kind(game, COMMAND_CONTRAST));
    assert_string_equal(book_setting(&game->app.book, "text-size"), "125");
    game->app.ui.prefs = (Prefs){.text_size = 100};
    reopen(game);
    assert_int_equal(game->app.ui.prefs.text_size, 125);
    assert_int_equal(game->app.ui.prefs.contrast, 1);
}

static void check_ins_close_together_are_one(void **state) {
    Game *game = *state;
    reach_camp(game);
    assert_true(send_kind(game, COMMAND_START));
    assert_true(send_value(game, PART_NOW, 60));
    assert_true(send_value(game, PART_NOW, 65));
    game->now.ms += MINUTE;
    assert_true(send_value(game, PART_NOW, 50));
    const List *list = &app_attempt(&game->app)->checkins;
    assert_int_equal(list->count, 2);
    assert_int_equal(((const Checkin *)list->items)[0].fear, 65);
    assert_int_equal(((const Checkin *)list->items)[1].fear, 50);
}

/* The signals of the effects so far, as digits in their order; then there are none. */
static void sounds_are(Game *game, const char *wanted) {
    char found[16] = "";
    for (size_t i = 0; i < game->effects.count; i++)
        if (game->effects.items[i].kind == EFFECT_SOUND)
            found[strlen(found)] = (char)('0' + game->effects.items[i].value);
    effects_clear(&game->effects);
    assert_string_equal(found, wanted);
}

#define DONE "0"
#define UNLOCK "1"
#define TURNED "2"

static void what_was_done_is_heard(void **state) {
    Game *game = *state;
    reach_camp(game);
    do_step(game);
    sounds_are(game, DONE);
    assert_true(send_kind(game, COMMAND_CELEBRATED));
    game->now.ms += DAY;
    assert_true(send_id(game, COMMAND_CAMP_PLAN, step_at(game, 0)->record.id));
    do_step(game);
    sounds_are(game, DONE UNLOCK);
    assert_true(send_kind(game, COMMAND_CELEBRATED));
    assert_true(send_id(game, COMMAND_CAMP_READY, step_at(game, 2)->record.id));
    sounds_are(game, UNLOCK);
    assert_false(send_id(game, COMMAND_CAMP_READY, step_at(game, 2)->record.id));
    sounds_are(game, "");
}

static void turning_back_is_heard_as_something_kept(void **state) {
    Game *game = *state;
    reach_camp(game);
    assert_true(send_kind(game, COMMAND_START));
    assert_true(send_kind(game, COMMAND_STOP));
    assert_true(send_kind(game, COMMAND_STOP_SAY));
    sounds_are(game, ""); /* stopping itself makes none */
    assert_true(send_kind(game, COMMAND_KEEP));
    sounds_are(game, TURNED);
}

static void esc_is_silence(void **state) {
    Game *game = *state;
    reach_camp(game);
    do_step(game);
    effects_clear(&game->effects);
    assert_true(send_kind(game, COMMAND_BACK));
    assert_true(has_effect(game, EFFECT_QUIET));
    assert_true(send_id(game, COMMAND_CAMP_READY, step_at(game, 1)->record.id));
    assert_false(has_effect(game, EFFECT_QUIET));
    assert_true(send_kind(game, COMMAND_TOAST_CLOSE)); /* what Esc means while a word stands in the corner */
    assert_true(has_effect(game, EFFECT_QUIET));
}

static void who_wants_no_sound_gets_none(void **state) {
    Game *game = *state;
    reach_camp(game);
    effects_clear(&game->effects);
    assert_true(send_kind(game, COMMAND_MUTE));
    assert_int_equal(game->app.ui.toast.kind, TOAST_SOUND_OFF);
    assert_true(has_effect(game, EFFECT_QUIET));
    do_step(game);
    sounds_are(game, "");
    assert_true(send_kind(game, COMMAND_MUTE));
    assert_int_equal(game->app.ui.toast.kind, TOAST_SOUND_ON);
    assert_false(has_effect(game, EFFECT_QUIET));
    assert_true(send_value(game, PART_SET_SIGNALS, 0));
    assert_true(has_effect(game, EFFECT_QUIET));
    assert_true(send_id(game, COMMAND_CAMP_READY, step_at(game, 1)->record.id));
    sounds_are(game, "");
    assert_true(send_value(game, PART_SET_SIGNALS, 5));
    assert_true(send_value(game, PART_SET_MUTE, 1));
    assert_true(send_id(game, COMMAND_CAMP_READY, step_at(game, 2)->record.id));
    sounds_are(game, "");
}

static void sounds_are_kept_with_the_person(void **state) {
    Game *game = *state;
    reach_camp(game);
    assert_int_equal(app_value(&game->app, PART_SET_SIGNALS), SIGNALS_USUAL);
    assert_true(send_value(game, PART_SET_SIGNALS, 35));
    assert_true(send_kind(game, COMMAND_MUTE));
    assert_false(send_value(game, PART_SET_SIGNALS, 101));
    assert_false(send_value(game, PART_SET_SIGNALS, UNSET));
    assert_string_equal(book_setting(&game->app.book, "signals"), "35");
    assert_string_equal(book_setting(&game->app.book, "mute"), "1");
    game->app.ui.prefs = prefs_usual();
    reopen(game);
    assert_int_equal(game->app.ui.prefs.signals, 35);
    assert_int_equal(game->app.ui.prefs.mute, 1);
    book_set(&game->app.book, "signals", "900", game->now);
    reopen(game);
    assert_int_equal(game->app.ui.prefs.signals, SIGNALS_USUAL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(first_launch_begins_with_the_welcome, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_name_left_by_esc_is_there_still, set_up, tear_down),
        cmocka_unit_test_setup_teardown(quiet_answers_are_never_kept, set_up, tear_down),
        cmocka_unit_test_setup_teardown(two_clears_on_two_days_open_the_next_camp, set_up, tear_down),
        cmocka_unit_test_setup_teardown(ready_opens_any_camp, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_card_moves_into_the_try, set_up, tear_down),
        cmocka_unit_test_setup_teardown(enter_in_the_first_second_finishes_nothing, set_up, tear_down),
        cmocka_unit_test_setup_teardown(stopping_is_a_try_and_closes_nothing, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_try_taken_off_comes_back_with_undo, set_up, tear_down),
        cmocka_unit_test_setup_teardown(who_is_heading_out_can_still_start, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_debrief_waits_for_three_weeks, set_up, tear_down),
        cmocka_unit_test_setup_teardown(words_of_a_half_told_debrief_stay, set_up, tear_down),
        cmocka_unit_test_setup_teardown(an_answer_said_twice_is_taken_back, set_up, tear_down),
        cmocka_unit_test_setup_teardown(digits_make_a_number_on_a_slider, set_up, tear_down),
        cmocka_unit_test_setup_teardown(the_last_camp_leads_to_the_summit_once, set_up, tear_down),
        cmocka_unit_test_setup_teardown(screens_that_lie_over_lead_back_without_a_ring, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_pause_in_the_hut_stops_its_time, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_book_opened_elsewhere_is_not_written, set_up, tear_down),
        cmocka_unit_test_setup_teardown(looks_are_kept_with_the_person, set_up, tear_down),
        cmocka_unit_test_setup_teardown(check_ins_close_together_are_one, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_was_done_is_heard, set_up, tear_down),
        cmocka_unit_test_setup_teardown(turning_back_is_heard_as_something_kept, set_up, tear_down),
        cmocka_unit_test_setup_teardown(esc_is_silence, set_up, tear_down),
        cmocka_unit_test_setup_teardown(who_wants_no_sound_gets_none, set_up, tear_down),
        cmocka_unit_test_setup_teardown(sounds_are_kept_with_the_person, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* What stands before a first start: three lines on a trail of one's own, a tick where words ask for one, and words that
 * are not started as they are. */
#include "core/game.h"

#include "core/unlock.h"

/* Four words that stand for all others. */
static DangerRules rules_make(void) {
    static const struct {
        const char *word;
        DangerTopic topic;
    } all[] = {{"railing", DANGER_EDGES}, {"assault", DANGER_TRAUMA}, {"needle", DANGER_NEEDLES}};
    DangerRules rules = {0};
    for (int i = 0; i < 3; i++) {
        assert_true(danger_phrase_add(&rules, i, all[i].word));
        const DangerRule rule = {.topic = all[i].topic, .parts = {{.lists = {i}, .count = 1}}, .count = 1};
        danger_rule_add(&rules, &rule);
    }
    rules.lists = 3;
    danger_rules_finish(&rules);
    return rules;
}

typedef struct Guarded {
    Game game;
    DangerRules rules;
} Guarded;

static int set_up_guarded(void **state) {
    (void)set_up(state);
    Game *game = *state;
    Guarded *guarded = memory_new(1, sizeof *guarded);
    guarded->game = *game;
    guarded->game.app.packs = &guarded->game.pack;
    guarded->rules = rules_make();
    guarded->game.app.danger = &guarded->rules;
    free(game);
    *state = guarded;
    return 0;
}

static int tear_down_guarded(void **state) {
    Guarded *guarded = *state;
    danger_rules_free(&guarded->rules);
    return tear_down(state);
}

static bool type_at(Game *game, Key key, const char *text) {
    Command command = command_key(COMMAND_INSERT, key);
    command.text = text;
    return send(game, command);
}

static const Step *rung(const Game *game, size_t number) {
    size_t count = 0;
    const Step **steps = book_ladder(&game->app.book, game->app.ui.trail, &count);
    const Step *step = number < count ? steps[number] : NULL;
    free(steps);
    return step;
}

static void build_one(Game *game, const char *words) {
    reach_range(game);
    assert_true(send_id(game, COMMAND_BUILD, ""));
    assert_true(type_at(game, key_of(PART_TRAIL_TITLE), "Mine"));
    assert_true(type_at(game, key_record(PART_STEP_TITLE, rung(game, 0)->record.id), words));
    assert_true(send_kind(game, COMMAND_BUILD_MAKE));
}

static bool plan_first(Game *game) {
    return send_id(game, COMMAND_CAMP_PLAN, rung(game, 0)->record.id);
}

static void a_ready_trail_starts_without_a_word(void **state) {
    Game *game = *state;
    reach_camp(game);
    assert_int_equal(game->app.ui.screen, SCREEN_CAMP);
}

static void three_lines_stand_before_the_first_start_of_ones_own_once(void **state) {
    Game *game = *state;
    build_one(game, "Say hi");
    assert_true(plan_first(game));
    assert_int_equal(game->app.ui.screen, SCREEN_SAFE);
    assert_int_equal(app_safety(&game->app, app_step(&game->app)), SAFETY_LINES);
    assert_true(send_kind(game, COMMAND_SAFE_AGREE));
    assert_int_equal(game->app.ui.screen, SCREEN_CAMP);
    assert_true(send_kind(game, COMMAND_BACK));
    assert_true(plan_first(game));
    assert_int_equal(game->app.ui.screen, SCREEN_CAMP);
}

static void a_warning_wants_its_ticks(void **state) {
    Game *game = *state;
    build_one(game, "Hold a needle");
    assert_true(plan_first(game));
    assert_int_equal(app_safety(&game->app, app_step(&game->app)), SAFETY_CONFIRM);
    assert_false(send_kind(game, COMMAND_SAFE_AGREE));
    const unsigned confirm = app_verdict(&game->app, app_step(&game->app)).confirm;
    assert_true(confirm != 0);
    for (int bit = 0; bit < 6; bit++)
        if ((confirm & 1U << bit) != 0)
            assert_true(send(game, command_set(key_index(PART_SAFE_TICK, bit), 1)));
    assert_true(send_kind(game, COMMAND_SAFE_AGREE));
    assert_int_equal(game->app.ui.screen, SCREEN_CAMP);
    assert_true(send_kind(game, COMMAND_START));
}

static void with_a_professional_it_can_be_started(void **state) {
    Game *game = *state;
    build_one(game, "Write about the assault");
    assert_true(plan_first(game));
    assert_int_equal(app_safety(&game->app, app_step(&game->app)), SAFETY_PROFESSIONAL);
    assert_true(app_verdict(&game->app, app_step(&game->app)).help);
    assert_false(send_kind(game, COMMAND_SAFE_AGREE));
    assert_true(send(game, command_set(key_index(PART_SAFE_TICK, SAFETY_PROFESSIONAL_BIT), 1)));
    assert_true(send_kind(game, COMMAND_SAFE_AGREE));
    assert_int_equal(game->app.ui.screen, SCREEN_CAMP);
}

static void a_refused_step_stays_a_draft_and_the_others_are_made(void **state) {
    Game *game = *state;
    reach_range(game);
    assert_true(send_id(game, COMMAND_BUILD, ""));
    assert_true(type_at(game, key_of(PART_TRAIL_TITLE), "Mine"));
    assert_true(type_at(game, key_record(PART_STEP_TITLE, rung(game, 0)->record.id), "Climb over the railing"));
    assert_true(send_id(game, COMMAND_STEP_ADD, ""));
    assert_true(type_at(game, key_record(PART_STEP_TITLE, rung(game, 1)->record.id), "Look out of a window"));
    assert_true(send_kind(game, COMMAND_BUILD_MAKE));
    assert_string_equal(step_at(game, 0)->title, "Look out of a window");
    assert_null(step_at(game, 1));
    assert_string_equal(rung(game, 0)->title, "Climb over the railing");
    assert_int_equal(rung(game, 0)->off, OFF_DRAFT);
    /* Other words, and it is a step. */
    assert_true(send_id(game, COMMAND_BUILD, game->app.ui.trail));
    const Key key = key_record(PART_STEP_TITLE, rung(game, 0)->record.id);
    Command command = command_key(COMMAND_SELECT_ALL, key);
    assert_true(send(game, command));
    assert_true(type_at(game, key, "Look down from the stairs"));
    assert_true(send_kind(game, COMMAND_BUILD_MAKE));
    assert_string_equal(step_at(game, 0)->title, "Look down from the stairs");
}

static void a_step_is_a_draft_as_soon_as_the_next_thing_is_said(void **state) {
    Game *game = *state;
    reach_range(game);
    assert_true(send_id(game, COMMAND_BUILD, ""));
    const Key first = key_record(PART_STEP_TITLE, rung(game, 0)->record.id);
    assert_true(type_at(game, first, "Climb over the railing"));
    assert_int_equal(rung(game, 0)->off, UNSET);
    assert_true(send(game, command_set(key_record(PART_STEP_FEAR, first.id), 70)));
    assert_int_equal(rung(game, 0)->off, OFF_DRAFT);
}

static void other_words_are_asked_about_anew(void **state) {
    Game *game = *state;
    build_one(game, "Write about the assault");
    assert_true(plan_first(game));
    assert_true(send(game, command_set(key_index(PART_SAFE_TICK, SAFETY_PROFESSIONAL_BIT), 1)));
    assert_true(send_kind(game, COMMAND_SAFE_AGREE));
    assert_true(send_kind(game, COMMAND_BACK));
    assert_true(send_id(game, COMMAND_BUILD, game->app.ui.trail));
    assert_true(type_at(game, key_record(PART_STEP_TITLE, rung(game, 0)->record.id), " again"));
    assert_true(send_kind(game, COMMAND_BUILD_MAKE));
    assert_true(plan_first(game));
    assert_int_equal(game->app.ui.screen, SCREEN_SAFE);
}

static void a_ready_step_whose_words_were_changed_is_read(void **state) {
    Game *game = *state;
    reach_range(game);
    assert_true(send_id(game, COMMAND_TRAIL_TAKE, "people"));
    assert_true(send_id(game, COMMAND_BUILD, game->app.ui.trail));
    assert_true(type_at(game, key_record(PART_STEP_TITLE, rung(game, 0)->record.id), " and a needle"));
    assert_true(send_kind(game, COMMAND_BUILD_MAKE));
    assert_true(plan_first(game));
    assert_int_equal(game->app.ui.screen, SCREEN_SAFE);
    assert_int_equal(app_safety(&game->app, app_step(&game->app)), SAFETY_CONFIRM);
    assert_false(app_safety_lines(&game->app, app_step(&game->app)));
}

static void without_patterns_the_three_lines_are_all(void **state) {
    Game *game = *state;
    game->app.danger = NULL;
    build_one(game, "Climb over the railing");
    assert_true(plan_first(game));
    assert_int_equal(app_safety(&game->app, app_step(&game->app)), SAFETY_LINES);
}

static void changing_the_words_leads_to_them(void **state) {
    Game *game = *state;
    build_one(game, "Hold a needle");
    assert_true(plan_first(game));
    assert_true(send_id(game, COMMAND_BUILD, game->app.ui.trail));
    assert_int_equal(game->app.ui.focus.part, PART_STEP_TITLE);
    assert_string_equal(game->app.ui.focus.id, rung(game, 0)->record.id);
}

/* A camp put between two is asked about like any other. */
static void refused_words_between_two_camps_are_told_at_once(void **state) {
    Game *game = *state;
    char open[ID_ROOM];
    reach_range(game);
    assert_true(send_id(game, COMMAND_TRAIL_TAKE, "people"));
    id_copy(open, step_at(game, 0)->record.id);
    assert_true(send_id(game, COMMAND_BETWEEN, open));
    Command add = command_of(COMMAND_BETWEEN_ADD);
    add.text = "Sit on the railing";
    assert_true(send(game, add));
    assert_int_equal(game->app.ui.screen, SCREEN_SAFE);
    assert_string_equal(step_at(game, 0)->record.id, open); /* it is a draft, and what was first is first */
    assert_string_equal(rung(game, 0)->title, "Sit on the railing");
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, set_up_guarded, tear_down_guarded)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(a_ready_trail_starts_without_a_word),
        TEST(three_lines_stand_before_the_first_start_of_ones_own_once),
        TEST(a_warning_wants_its_ticks),
        TEST(with_a_professional_it_can_be_started),
        TEST(a_refused_step_stays_a_draft_and_the_others_are_made),
        TEST(a_step_is_a_draft_as_soon_as_the_next_thing_is_said),
        TEST(other_words_are_asked_about_anew),
        TEST(a_ready_step_whose_words_were_changed_is_read),
        TEST(without_patterns_the_three_lines_are_all),
        TEST(changing_the_words_leads_to_them),
        TEST(refused_words_between_two_camps_are_told_at_once),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

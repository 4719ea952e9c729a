/* What the builder asks about words: beside what has the focus alone, one thing at a time, and never in the way. */
#include "look.h"

#include "core/memory.h"
#include "core/text.h"

typedef struct Builder {
    Seen seen;
    DangerRules rules;
    Effects effects;
    char steps[2][ID_ROOM];
} Builder;

static void add_rule(DangerRules *rules, DangerTopic topic, const char *phrase) {
    const DangerRule rule = {
        .topic = topic, .parts = {{{rules->lists}, 1}}, .count = 1, .within = DANGER_WITHIN, .most = 4};
    assert_true(danger_phrase_add(rules, rules->lists, phrase));
    danger_rule_add(rules, &rule);
}

static void play(Builder *builder, Command command) {
    assert_true(app_update(&builder->seen.app, &command, now, &builder->effects));
    effects_clear(&builder->effects);
    see(&builder->seen);
}

static void write_at(Builder *builder, Key key, const char *words) {
    Command command = command_key(COMMAND_INSERT, key);
    play(builder, command_key(COMMAND_FOCUS, key));
    command.text = words;
    play(builder, command);
}

static void focus(Builder *builder, Key key) {
    play(builder, command_key(COMMAND_FOCUS, key));
}

static Key words_of(const Builder *builder, int step) {
    return key_record(PART_STEP_TITLE, builder->steps[step]);
}

static int set_up(void **state) {
    Builder *builder = memory_new(1, sizeof *builder);
    *state = builder;
    add_rule(&builder->rules, DANGER_VAGUE, "confident");
    add_rule(&builder->rules, DANGER_NOT_YOURS, "invited");
    add_rule(&builder->rules, DANGER_FAR_OFF, "abroad");
    add_rule(&builder->rules, DANGER_EDGES, "roof");
    add_rule(&builder->rules, DANGER_BROAD, "people");
    danger_rules_finish(&builder->rules);
    look_at(&builder->seen, SCREEN_RANGE);
    builder->seen.app.danger = &builder->rules;
    open_book(&builder->seen.app);
    play(builder, command_of(COMMAND_BUILD));
    play(builder, command_key(COMMAND_STEP_ADD, key_of(PART_STEP_ADD)));
    size_t count = 0;
    const Step **steps = book_ladder(&builder->seen.app.book, builder->seen.app.ui.trail, &count);
    assert_int_equal(count, 2);
    id_copy(builder->steps[0], steps[0]->record.id);
    id_copy(builder->steps[1], steps[1]->record.id);
    free((void *)steps);
    return 0;
}

static int tear_down(void **state) {
    Builder *builder = *state;
    look_away(&builder->seen);
    danger_rules_free(&builder->rules);
    effects_free(&builder->effects);
    free(builder);
    return 0;
}

static void each_kind_has_its_own_question(void **state) {
    static const struct {
        const char *words, *question;
    } cases[] = {{"Be confident", "Who, or where?"},
                 {"Be invited", "What would you say or do yourself?"},
                 {"Move abroad", "could be done this week?"}};
    Builder *builder = *state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        play(builder, command_key(COMMAND_FOCUS, words_of(builder, 0)));
        write_at(builder, words_of(builder, 0), cases[i].words);
        assert_true(shows(&builder->seen, cases[i].question));
        play(builder, command_of(COMMAND_UNDO));
        assert_false(shows(&builder->seen, cases[i].question));
    }
}

/* While the fear is said it is there still; beside another step it would be in the way. */
static void it_stands_beside_the_focus_alone(void **state) {
    Builder *builder = *state;
    write_at(builder, words_of(builder, 0), "Be confident");
    focus(builder, key_record(PART_STEP_FEAR, builder->steps[0]));
    assert_true(shows(&builder->seen, "Who, or where?"));
    write_at(builder, words_of(builder, 1), "Be invited");
    assert_false(shows(&builder->seen, "Who, or where?"));
    assert_true(shows(&builder->seen, "yourself?"));
    focus(builder, key_of(PART_PRIMARY));
    assert_false(shows(&builder->seen, "yourself?"));
}

static void a_broad_name_is_asked_about_where_it_is_written(void **state) {
    Builder *builder = *state;
    write_at(builder, key_of(PART_TRAIL_TITLE), "People");
    assert_true(shows(&builder->seen, "Which part of it?"));
    focus(builder, words_of(builder, 0));
    assert_false(shows(&builder->seen, "Which part of it?"));
    write_at(builder, words_of(builder, 0), "People"); /* a step is no name */
    assert_false(shows(&builder->seen, "Which part of it?"));
}

static void what_stops_a_step_is_told_alone(void **state) {
    Builder *builder = *state;
    write_at(builder, words_of(builder, 0), "Confident on a roof");
    assert_true(shows(&builder->seen, "A draft, as it’s worded."));
    assert_false(shows(&builder->seen, "Who, or where?"));
}

static void nothing_that_is_asked_stops_the_trail_or_the_start(void **state) {
    Builder *builder = *state;
    write_at(builder, key_of(PART_TRAIL_TITLE), "People");
    write_at(builder, words_of(builder, 0), "Be confident");
    assert_true(app_may_make(&builder->seen.app));
    const Step *step = (const Step *)book_find(&builder->seen.app.book, RECORD_STEP, builder->steps[0]);
    assert_int_equal(app_safety(&builder->seen.app, step), SAFETY_LINES);
    assert_int_equal(app_verdict(&builder->seen.app, step).kind, DANGER_ALLOW);
    play(builder, command_of(COMMAND_BUILD_MAKE));
    assert_int_equal(builder->seen.app.ui.screen, SCREEN_TRAIL);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(each_kind_has_its_own_question, set_up, tear_down),
        cmocka_unit_test_setup_teardown(it_stands_beside_the_focus_alone, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_broad_name_is_asked_about_where_it_is_written, set_up, tear_down),
        cmocka_unit_test_setup_teardown(what_stops_a_step_is_told_alone, set_up, tear_down),
        cmocka_unit_test_setup_teardown(nothing_that_is_asked_stops_the_trail_or_the_start, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

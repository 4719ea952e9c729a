/* The net for the words of a step: phrases, rules and the verdict, with patterns made up here. */
#include "check.h"

#include "core/danger.h"

static DangerRules rules;

static int begin(void **state) {
    (void)state;
    rules = (DangerRules){0};
    return 0;
}

static int end(void **state) {
    (void)state;
    danger_rules_free(&rules);
    return 0;
}

/* A list of the phrases between bars: "knife|hold my breath". */
static DangerPart part_of(const char *phrases) {
    DangerPart part = {{rules.lists}, 1};
    const int list = rules.lists;
    char *copy = text_copy(phrases);
    for (char *phrase = strtok(copy, "|"); phrase != NULL; phrase = strtok(NULL, "|")) {
        assert_true(danger_phrase_add(&rules, list, phrase));
    }
    free(copy);
    return part;
}

/* NULL = no such part. */
static DangerRule *add_rule(DangerTopic topic, const char *first, const char *second, const char *unless) {
    DangerRule rule = {.topic = topic, .within = DANGER_WITHIN};
    const char *const parts[] = {first, second};
    for (int i = 0; i < 2 && parts[i] != NULL; i++) {
        rule.parts[rule.count++] = part_of(parts[i]);
    }
    if (unless != NULL) {
        rule.unless = part_of(unless);
    }
    danger_rule_add(&rules, &rule);
    danger_rules_finish(&rules);
    return &rules.rules[rules.rule_count - 1];
}

static bool is_caught(const char *title, const char *detail) {
    return danger_judge(&rules, title, detail).kind != DANGER_ALLOW;
}

static void without_rules_or_words_all_is_allowed(void **state) {
    (void)state;
    const DangerVerdict none = danger_judge(NULL, "Jump off the roof", "Now");
    assert_int_equal(none.kind, DANGER_ALLOW);
    assert_int_equal(none.topic, DANGER_NOTHING);
    assert_false(is_caught("Jump off the roof", NULL));
    add_rule(DANGER_EDGES, "roof", NULL, NULL);
    assert_false(is_caught(NULL, NULL));
    assert_false(is_caught("", " .,! "));
    assert_true(is_caught("Jump off the roof", NULL));
    assert_true(is_caught(NULL, "Jump off the roof"));
}

static void a_word_stands_for_itself_and_a_stem_for_all_that_begin_so(void **state) {
    (void)state;
    add_rule(DANGER_WEAPONS, "gun|knif*", NULL, NULL);
    assert_true(is_caught("a gun", NULL));
    assert_true(is_caught("a knife", NULL));
    assert_true(is_caught("(knifing)", NULL));
    assert_false(is_caught("gunning, begun, gu", NULL));
    assert_false(is_caught("kni fe", NULL));
}

static void how_a_word_is_written_does_not_matter(void **state) {
    (void)state;
    add_rule(DANGER_SELF_HARM, "don't wake|self-harm|caf\xC3\xA9 edge", NULL, NULL);
    assert_true(is_caught("DON'T WAKE", NULL));
    assert_true(is_caught("don\xE2\x80\x99t\xC2\xA0\xE2\x80\x83wake", NULL));
    assert_true(is_caught("dont\n\twake", NULL));
    assert_true(is_caught("do\xC2\xADn`t wake", NULL)); /* a soft hyphen */
    assert_true(is_caught("Self harm", NULL));
    assert_true(is_caught("\xEF\xBC\xB3\xEF\xBD\x85\xEF\xBD\x8C\xEF\xBD\x86-HARM", NULL)); /* full width */
    assert_true(is_caught("the Cafe\xCC\x81 edge", NULL));
    assert_false(is_caught("do not wake", NULL));
}

static void a_phrase_stands_in_a_row_within_a_sentence(void **state) {
    (void)state;
    add_rule(DANGER_BREATH, "hold my breath", NULL, NULL);
    assert_true(is_caught("I hold, my breath", NULL));
    assert_false(is_caught("hold the breath of my breath", NULL));
    assert_false(is_caught("Hold my. Breath", NULL));
    assert_false(is_caught("Hold my", "breath"));
    assert_false(is_caught("then hold my", NULL));
}

static void a_number_stands_for_any_in_digits(void **state) {
    (void)state;
    add_rule(DANGER_COMPULSIONS, "# times", NULL, NULL);
    assert_true(is_caught("check it 40 times", NULL));
    assert_true(is_caught("7 times", NULL));
    assert_false(is_caught("ten times", NULL));
}

static void a_marked_word_may_have_one_slip(void **state) {
    static const char *const near[] = {"hurt myself",  "hurt myselff", "hurt mysel",  "hurt mself",
                                       "hurt myseelf", "hurt myslef",  "hurt mysulf", "hurt nyself"};
    static const char *const far[] = {"hurt my self", "hurt myslfe x", "hurt mysellfe", "hurt mylesf",
                                      "hurt himself", "hrut myself",   "hurt"};
    (void)state;
    add_rule(DANGER_SELF_HARM, "hurt ~myself", NULL, NULL);
    for (size_t i = 0; i < sizeof near / sizeof *near; i++) {
        assert_true(is_caught(near[i], NULL));
    }
    for (size_t i = 0; i < sizeof far / sizeof *far; i++) {
        if (is_caught(far[i], NULL)) {
            fail_msg("%s is two slips away", far[i]);
        }
    }
}

static void a_marked_word_may_come_first(void **state) {
    (void)state;
    add_rule(DANGER_SELF_HARM, "~overdose|zebra", NULL, NULL);
    assert_true(is_caught("an ovredose", NULL));
    assert_true(is_caught("a zebra", NULL));
    assert_false(is_caught("a zebar", NULL));
}

static void what_is_no_phrase_is_refused(void **state) {
    static const char *const wrong[] = {"",     " ",  "*",    "~",  "a **", "~a*", "a  *",
                                        "a, b", "a.", "a* *", "#*", "(a)",  "a|b"};
    (void)state;
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        if (danger_phrase_add(&rules, 0, wrong[i])) {
            fail_msg("\"%s\" was taken for a phrase", wrong[i]);
        }
    }
    assert_int_equal(rules.count, 0);
}

static void all_parts_stand_near_the_first(void **state) {
    (void)state;
    DangerRule *rule = add_rule(DANGER_NECK, "neck", "rope|belt", NULL);
    rule->within = 3;
    assert_true(is_caught("rope on my neck", NULL));
    assert_true(is_caught("my neck in a rope", NULL));
    assert_false(is_caught("rope on my own neck", NULL));
    assert_false(is_caught("neck and neck", NULL));
    assert_true(is_caught("my neck and my neck and my belt", NULL)); /* the second neck is near enough */
}

static void the_end_of_a_sentence_counts_as_words(void **state) {
    (void)state;
    add_rule(DANGER_EDGES, "bridge", "jump", NULL)->within = DANGER_PAUSE + 1;
    assert_true(is_caught("Go to the bridge. Jump", NULL));
    assert_true(is_caught("The bridge", "Jump"));
    assert_true(is_caught("The bridge: jump", NULL));
    assert_false(is_caught("Go to the bridge! I jump", NULL));
    assert_false(is_caught("The bridge: I jump", NULL));
    assert_true(is_caught("the bridge at 10.30 we jump", NULL)); /* no end in there */
}

static void ordered_parts_stand_behind_each_other(void **state) {
    (void)state;
    add_rule(DANGER_OTHERS, "hit", "boss", NULL)->ordered = true;
    assert_true(is_caught("hit my boss", NULL));
    assert_false(is_caught("my boss is a hit", NULL));
    assert_true(is_caught("my boss: hit the boss", NULL));
    assert_false(is_caught("hit a b c d e f boss", NULL));
}

static void every_ordered_part_stands_behind_the_one_before(void **state) {
    (void)state;
    DangerRule rule = {.topic = DANGER_EDGES, .count = 3, .within = DANGER_WITHIN, .ordered = true};
    rule.parts[0] = part_of("climb");
    rule.parts[1] = part_of("over");
    rule.parts[2] = part_of("rail");
    danger_rule_add(&rules, &rule);
    danger_rules_finish(&rules);
    assert_true(is_caught("climb right over the rail", NULL));
    assert_false(is_caught("climb up the rail and over", NULL));
    assert_false(is_caught("over the rail I climb", NULL));
}

static void unless_undoes_in_its_sentence_and_from_the_title(void **state) {
    (void)state;
    add_rule(DANGER_WILD_ANIMALS, "snake", NULL, "photo of");
    assert_false(is_caught("A photo of a snake", NULL));
    assert_false(is_caught("snake, in a photo of mine", NULL));
    assert_true(is_caught("A snake photo", NULL));
    assert_false(is_caught("A photo of it", "Look. The snake is green."));
    assert_true(is_caught("In the garden", "A photo of me. A snake in my hand."));
    assert_false(is_caught("In the garden", "Find it. A photo of a snake."));
    assert_true(is_caught("In the garden", "Find a snake. Make a photo of it."));
}

static void a_short_text_may_be_asked_for(void **state) {
    (void)state;
    add_rule(DANGER_VAGUE, "speak up", NULL, NULL)->most = 3;
    assert_int_equal(danger_asks(&rules, "Speak up more", NULL), DANGER_VAGUE);
    assert_int_equal(danger_asks(&rules, "Speak up more often", NULL), DANGER_NOTHING);
    assert_int_equal(danger_asks(&rules, "Speak up", "In class"), DANGER_NOTHING);
    assert_int_equal(danger_asks(&rules, NULL, NULL), DANGER_NOTHING);
    assert_int_equal(danger_asks(NULL, "Speak up", NULL), DANGER_NOTHING);
}

/* A step of one word is a step; a trail of that name is about everything. */
static void a_name_is_not_read_as_a_step(void **state) {
    (void)state;
    add_rule(DANGER_BROAD, "people", NULL, NULL)->most = 2;
    add_rule(DANGER_EDGES, "roof", NULL, NULL);
    add_rule(DANGER_VAGUE, "confident", NULL, NULL);
    assert_int_equal(danger_asks(&rules, "People", NULL), DANGER_NOTHING);
    assert_int_equal(danger_asks_name(&rules, "Other people"), DANGER_BROAD);
    static const char *const fine[] = {"Other people at work", "Roof", "Confident", NULL};
    for (size_t i = 0; i < sizeof fine / sizeof *fine; i++) {
        assert_int_equal(danger_asks_name(&rules, fine[i]), DANGER_NOTHING);
    }
    assert_int_equal(danger_asks_name(NULL, "People"), DANGER_NOTHING);
}

static void what_is_asked_is_no_danger(void **state) {
    (void)state;
    add_rule(DANGER_VAGUE, "speak up", NULL, NULL);
    add_rule(DANGER_FAR_OFF, "one day", NULL, NULL);
    add_rule(DANGER_NIGHT, "night", NULL, NULL);
    DangerVerdict verdict = danger_judge(&rules, "Speak up at night", NULL);
    assert_int_equal(verdict.topic, DANGER_NIGHT);
    verdict = danger_judge(&rules, "Speak up one day", NULL);
    assert_int_equal(verdict.kind, DANGER_ALLOW);
    assert_int_equal(verdict.topic, DANGER_NOTHING);
    assert_int_equal(danger_asks(&rules, "Speak up one day at night", NULL), DANGER_FAR_OFF);
}

static void one_match_undone_leaves_the_others(void **state) {
    (void)state;
    add_rule(DANGER_OTHERS, "kill", NULL, "time");
    assert_false(is_caught(NULL, "kill time"));
    assert_true(is_caught(NULL, "Kill time. Kill him."));
}

static void the_strongest_topic_is_told(void **state) {
    (void)state;
    add_rule(DANGER_DRIVING, "drive", NULL, NULL);
    add_rule(DANGER_TRAUMA, "attack", NULL, NULL);
    add_rule(DANGER_HARM, "drunk", NULL, NULL);
    add_rule(DANGER_TRAFFIC, "drunk", "drive", NULL);
    DangerVerdict verdict = danger_judge(&rules, "Drive past the attack", NULL);
    assert_int_equal(verdict.kind, DANGER_PROFESSIONAL);
    assert_int_equal(verdict.topic, DANGER_TRAUMA);
    assert_int_equal(verdict.confirm, 0);
    assert_true(verdict.help);
    verdict = danger_judge(&rules, "Drive drunk", NULL);
    assert_int_equal(verdict.kind, DANGER_REFUSE);
    assert_int_equal(verdict.topic, DANGER_TRAFFIC);
    assert_false(danger_judge(&rules, "Drive", NULL).help);
}

static void warnings_ask_for_all_there_is_to_confirm(void **state) {
    (void)state;
    add_rule(DANGER_NIGHT, "night", NULL, NULL);
    add_rule(DANGER_DRIVING, "drive", NULL, NULL);
    const DangerVerdict verdict = danger_judge(&rules, "Drive at night", NULL);
    assert_int_equal(verdict.kind, DANGER_WARN);
    assert_int_equal(verdict.topic, DANGER_DRIVING);
    assert_int_equal(verdict.confirm, DANGER_LICENCE | DANGER_SAFE_PLACE | DANGER_PERSON);
    assert_int_equal(danger_judge(&rules, "Out at night", NULL).confirm, DANGER_SAFE_PLACE | DANGER_PERSON);
}

static void every_topic_has_an_id_and_only_warnings_are_confirmed(void **state) {
    DangerKind before = DANGER_REFUSE;
    (void)state;
    for (DangerTopic topic = DANGER_SELF_HARM; topic < DANGER_NOTHING; topic++) {
        const DangerVerdict verdict = danger_topic_verdict(topic);
        assert_non_null(danger_topic_ids[topic]);
        assert_int_equal(verdict.topic, topic);
        assert_true(verdict.kind <= before);
        assert_int_equal(verdict.kind == DANGER_ALLOW, topic >= DANGER_NOT_YOURS);
        assert_int_equal(verdict.confirm != 0, verdict.kind == DANGER_WARN);
        before = verdict.kind;
    }
    assert_null(danger_topic_ids[DANGER_NOTHING]);
    assert_true(danger_topic_verdict(DANGER_SELF_HARM).help);
}

/* A long text is read to its end, also one without spaces or full stops. */
static void long_texts_are_read_to_the_end(void **state) {
    (void)state;
    const size_t length = 200000;
    char *text = malloc(length + 20);
    assert_non_null(text);
    add_rule(DANGER_WEAPONS, "knife", "throw", "never");
    for (size_t i = 0; i < length; i++) {
        text[i] = "knife "[i % 6];
    }
    strcpy(text + length - 8, " throw");
    assert_true(is_caught("Once", text));
    strcpy(text + length - 8, " never");
    assert_false(is_caught("Once", text));
    memset(text, 'k', length);
    strcpy(text + length, " knife throw");
    assert_true(is_caught(NULL, text));
    free(text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(without_rules_or_words_all_is_allowed, begin, end),
        cmocka_unit_test_setup_teardown(a_word_stands_for_itself_and_a_stem_for_all_that_begin_so, begin, end),
        cmocka_unit_test_setup_teardown(how_a_word_is_written_does_not_matter, begin, end),
        cmocka_unit_test_setup_teardown(a_phrase_stands_in_a_row_within_a_sentence, begin, end),
        cmocka_unit_test_setup_teardown(a_number_stands_for_any_in_digits, begin, end),
        cmocka_unit_test_setup_teardown(a_marked_word_may_have_one_slip, begin, end),
        cmocka_unit_test_setup_teardown(a_marked_word_may_come_first, begin, end),
        cmocka_unit_test_setup_teardown(what_is_no_phrase_is_refused, begin, end),
        cmocka_unit_test_setup_teardown(all_parts_stand_near_the_first, begin, end),
        cmocka_unit_test_setup_teardown(the_end_of_a_sentence_counts_as_words, begin, end),
        cmocka_unit_test_setup_teardown(ordered_parts_stand_behind_each_other, begin, end),
        cmocka_unit_test_setup_teardown(every_ordered_part_stands_behind_the_one_before, begin, end),
        cmocka_unit_test_setup_teardown(unless_undoes_in_its_sentence_and_from_the_title, begin, end),
        cmocka_unit_test_setup_teardown(a_short_text_may_be_asked_for, begin, end),
        cmocka_unit_test_setup_teardown(a_name_is_not_read_as_a_step, begin, end),
        cmocka_unit_test_setup_teardown(what_is_asked_is_no_danger, begin, end),
        cmocka_unit_test_setup_teardown(one_match_undone_leaves_the_others, begin, end),
        cmocka_unit_test_setup_teardown(the_strongest_topic_is_told, begin, end),
        cmocka_unit_test_setup_teardown(warnings_ask_for_all_there_is_to_confirm, begin, end),
        cmocka_unit_test(every_topic_has_an_id_and_only_warnings_are_confirmed),
        cmocka_unit_test_setup_teardown(long_texts_are_read_to_the_end, begin, end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* The sentence under a closed camp, word by word: a rule, the tries so far, what a player reads. */
#include "view/words.h"

#include "core/text.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <cmocka.h>

#define TRIES_MOST 4

typedef struct Went { /* one try of the camp before; what is 0 was not said, figures are one more than the value */
    int day;          /* from 1; 0 ends the list */
    int outcome;      /* 0 = did it */
    int peak, end;
    int likelihood;
    int happened;
    int aids; /* 1 = none, 2 = a phone */
    const char *where;
} Went;

typedef struct Case {
    const char *name;
    const Rule *rule; /* NULL = what a trail has by itself */
    Went tries[TRIES_MOST];
    const char *sentence;
} Case;

#define READY " Feel ready sooner? You can open it yourself."
#define SAID(value) ((value) + 1)

static const Moment start = {INT64_C(1767261600000), 0};

static int said(int value) {
    return value == 0 ? UNSET : value - 1;
}

static void add_try(Book *book, Chance *chance, const Step *step, const Went *went) {
    Moment when = start;
    when.ms += INT64_C(86400000) * went->day;
    Try *attempt = (Try *)book_add(book, RECORD_TRY, when, chance);
    memcpy(attempt->trail, step->trail, ID_ROOM);
    memcpy(attempt->step, step->record.id, ID_ROOM);
    attempt->started = when;
    attempt->outcome = went->outcome == 0 ? OUTCOME_DID_IT : went->outcome;
    attempt->fear.peak = said(went->peak);
    attempt->fear.end = said(went->end);
    attempt->forecast.likelihood = said(went->likelihood);
    attempt->happened = said(went->happened);
    attempt->planned.where = text_copy(went->where);
    attempt->aids.given = went->aids > 0;
    if (went->aids == 2) {
        texts_add(&attempt->aids, "phone");
    }
}

static const Step *add_step(Book *book, Chance *chance, const Trail *trail, double place, const Rule *rule) {
    Step *step = (Step *)book_add(book, RECORD_STEP, start, chance);
    memcpy(step->trail, trail->record.id, ID_ROOM);
    step->place = place;
    step->unlock = rule_copy(rule);
    return step;
}

static void check(const Case *one) {
    Chance chance = chance_from_seed(7);
    Book book = book_new("Maya", start, &chance);
    const Trail *trail = (const Trail *)book_add(&book, RECORD_TRAIL, start, &chance);
    (void)add_step(&book, &chance, trail, 1, NULL);
    const Step *before = add_step(&book, &chance, trail, 2, NULL);
    const Step *step = add_step(&book, &chance, trail, 3, one->rule);
    for (int i = 0; i < TRIES_MOST && one->tries[i].day > 0; i++) {
        add_try(&book, &chance, before, &one->tries[i]);
    }
    char sentence[WORDS_ROOM];
    words_unlock(&book, step, 3, sentence);
    if (strcmp(sentence, one->sentence) != 0) {
        print_message("%s\n  says    %s\n  expects %s\n", one->name, sentence, one->sentence);
    }
    const bool same = strcmp(sentence, one->sentence) == 0;
    book_free(&book);
    assert_true(same);
}

static void check_all(const Case *cases, size_t count) {
    for (size_t i = 0; i < count; i++) {
        check(&cases[i]);
    }
}

#define CHECK_ALL(cases) check_all(cases, sizeof(cases) / sizeof *(cases))

static Rule clears(int n) {
    Rule rule = rule_make(RULE_CLEARS);
    rule.at_least = n;
    return rule;
}

static Rule days(int n) {
    Rule rule = rule_make(RULE_DISTINCT_DAYS);
    rule.at_least = n;
    return rule;
}

static Rule joined(RuleKind kind, Rule *parts, size_t count) {
    Rule rule = rule_make(kind);
    rule.parts = parts;
    rule.part_count = count;
    return rule;
}

static void steady_names_the_nearest_routes(void **state) {
    (void)state;
    const Case cases[] = {
        {"untouched",
         NULL,
         {{0}},
         "Camp 3 opens after two times at camp 2 on different days, or after one time with a surprise." READY},
        {"once", NULL, {{.day = 1}}, "Camp 3 opens after one more time on another day, or after a surprise." READY},
        {"once, fear said but no fall",
         NULL,
         {{.day = 1, .peak = SAID(78), .end = SAID(70)}},
         "Camp 3 opens after one more time on another day, or after a surprise." READY},
        {"once, the fear fell by half",
         NULL,
         {{.day = 1, .peak = SAID(78), .end = SAID(30)}},
         "Camp 3 opens after one more time, or after a surprise." READY},
        {"twice on one day",
         NULL,
         {{.day = 1}, {.day = 1}},
         "Camp 3 opens after one more time on another day, or after a surprise. It may also open once you say how high "
         "the fear got last time." READY},
        {"once, unsure what came",
         NULL,
         {{.day = 1, .likelihood = SAID(70), .happened = SAID(HAPPENED_UNSURE)}},
         "Camp 3 opens after one more time on another day. It may also open once you say whether what you feared "
         "happened last time." READY},
        {"turned back",
         NULL,
         {{.day = 1, .outcome = OUTCOME_TURNED_BACK}},
         "Camp 3 opens after two times at camp 2 on different days, or after one time with a surprise." READY},
        {"twice on two days", NULL, {{.day = 1}, {.day = 2}}, "Camp 3 is ready to open."},
    };
    CHECK_ALL(cases);
}

static void each_preset_reads_well(void **state) {
    (void)state;
    const Rule *gentle = rule_of_preset(PRESET_GENTLE);
    const Rule *deep = rule_of_preset(PRESET_DEEP);
    const Rule *widening = rule_of_preset(PRESET_WIDENING);
    const Case cases[] = {
        {"gentle", gentle, {{0}}, "Camp 3 opens after one time at camp 2." READY},
        {"deep, untouched",
         deep,
         {{0}},
         "Camp 3 opens after three times at camp 2 on two different days and one of these: two times in a row with the "
         "fear at 40 or less; one time with the fear down by half from its highest of 30 or more; or a "
         "surprise." READY},
        {"deep, twice on one day",
         deep,
         {{.day = 1, .peak = SAID(80), .end = SAID(70), .likelihood = SAID(10)},
          {.day = 1, .peak = SAID(80), .end = SAID(70), .likelihood = SAID(10)}},
         "Camp 3 opens after one more time on another day and one of these: two more times in a row with the fear at "
         "40 "
         "or less; one more time with the fear down by half from its highest of 30 or more; or a surprise." READY},
        {"deep, times done, nothing said",
         deep,
         {{.day = 1}, {.day = 2}, {.day = 3}},
         "Camp 3 may open once you say how high the fear got last time." READY},
        {"widening, untouched",
         widening,
         {{0}},
         "Camp 3 opens after two times at camp 2 in different places or with different people, one of them with "
         "nothing "
         "to lean on." READY},
        {"widening, once with a phone",
         widening,
         {{.day = 1, .where = "café", .aids = 2}},
         "Camp 3 opens after one more time in another place or with other people, with nothing to lean on." READY},
        {"widening, twice, aids not said",
         widening,
         {{.day = 1, .where = "café"}, {.day = 2, .where = "shop"}},
         "Camp 3 may open once you say what you leaned on last time." READY},
        {"widening, twice, nothing said",
         widening,
         {{.day = 1}, {.day = 2}},
         "Camp 3 may open once you say what you leaned on last time and where you were last time." READY},
    };
    CHECK_ALL(cases);
}

static void single_rules_are_counted(void **state) {
    (void)state;
    const Rule thirteen = clears(13);
    const Rule three_days = days(3);
    Rule calm = rule_make(RULE_CALM_AT_MOST);
    Rule calm_end = calm;
    calm_end.which = SIDE_END;
    calm_end.fear = 25;
    calm_end.last = 1;
    Rule drop = rule_make(RULE_DROP_BY_PERCENT);
    drop.percent = 30;
    drop.from = SIDE_BEFORE;
    drop.min_start = 0;
    Rule surprised = rule_make(RULE_SURPRISED);
    surprised.times = 2;
    Rule bare = rule_make(RULE_WITHOUT_AIDS);
    Rule ready = rule_make(RULE_READY);
    const Case cases[] = {
        {"thirteen", &thirteen, {{0}}, "Camp 3 opens after thirteen times at camp 2." READY},
        {"three days, none", &three_days, {{0}}, "Camp 3 opens after three times at camp 2 on different days." READY},
        {"three days, one", &three_days, {{.day = 1}}, "Camp 3 opens after two more times, each on another day." READY},
        {"calm, none",
         &calm,
         {{0}},
         "Camp 3 opens after two times at camp 2 in a row with the fear at 40 or less." READY},
        {"calm, one calm",
         &calm,
         {{.day = 1, .peak = SAID(20)}},
         "Camp 3 opens after one more time with the fear at 40 or less." READY},
        {"calm, then not",
         &calm,
         {{.day = 1, .peak = SAID(20)}, {.day = 2, .peak = SAID(60)}},
         "Camp 3 opens after two more times in a row with the fear at 40 or less." READY},
        {"calm, unsaid",
         &calm,
         {{.day = 1, .peak = SAID(20)}, {.day = 2}},
         "Camp 3 may open once you say how high the fear got last time." READY},
        {"calm at the end",
         &calm_end,
         {{.day = 1}},
         "Camp 3 may open once you say how the fear was at the end last time." READY},
        {"drop from before",
         &drop,
         {{0}},
         "Camp 3 opens after one time at camp 2 with the fear down by 30% from where it began." READY},
        {"two surprises", &surprised, {{0}}, "Camp 3 opens after two surprises." READY},
        {"two surprises, one found",
         &surprised,
         {{.day = 1, .likelihood = SAID(60), .happened = SAID(HAPPENED_NO)}},
         "Camp 3 opens after a surprise." READY},
        {"nothing to lean on, a phone",
         &bare,
         {{.day = 1, .aids = 2}},
         "Camp 3 opens after one more time with nothing to lean on." READY},
        {"ready alone", &ready, {{0}}, "Camp 3 opens once you say you feel ready. You can do that any time."},
    };
    CHECK_ALL(cases);
}

static void any_and_all_nest(void **state) {
    (void)state;
    Rule ready_parts[] = {clears(2), rule_make(RULE_READY)};
    const Rule ready_all = joined(RULE_ALL, ready_parts, 2);
    const Rule ready_any = joined(RULE_ANY, ready_parts, 2);
    Rule equal_parts[] = {clears(3), clears(2), days(2)};
    const Rule equal = joined(RULE_ANY, equal_parts, 3);
    Rule inner_parts[] = {clears(2), days(2)};
    Rule middle_parts[] = {joined(RULE_ALL, inner_parts, 2)};
    Rule outer_parts[] = {joined(RULE_ANY, middle_parts, 1)};
    const Rule nested = joined(RULE_ALL, outer_parts, 1);
    const Case cases[] = {
        {"all with ready",
         &ready_all,
         {{0}},
         "Camp 3 opens after two times at camp 2, and once you say you feel ready." READY},
        {"any with ready", &ready_any, {{.day = 1}}, "Camp 3 opens after one more time." READY},
        {"greater routes say nothing new", &equal, {{0}}, "Camp 3 opens after two times at camp 2." READY},
        {"all of any of all", &nested, {{.day = 1}}, "Camp 3 opens after one more time on another day." READY},
    };
    CHECK_ALL(cases);
}

static void a_rule_too_long_for_a_sentence_stays_kind(void **state) {
    (void)state;
    Rule wide_parts[6];
    for (size_t i = 0; i < 6; i++) {
        Rule calm = rule_make(RULE_CALM_AT_MOST);
        calm.fear = (int)i * 10;
        calm.last = 20 - (int)i;
        wide_parts[i] = calm;
    }
    const Rule wide = joined(RULE_ANY, wide_parts, 6);
    Rule both_parts[] = {wide, wide, wide, wide, wide, clears(2)};
    const Rule both = joined(RULE_ALL, both_parts, 6);
    const Case cases[] = {
        {"many lists",
         &both,
         {{0}},
         "Camp 3 opens by a rule of several parts; going to camp 2 again brings it nearer." READY},
    };
    CHECK_ALL(cases);
}

static void check_rule(const Rule *rule, int number, const char *sentence) {
    char words[WORDS_ROOM];
    words_rule(rule, number, words);
    assert_string_equal(words, sentence);
}

/* Before any try, where one is chosen: nothing it asks for stays unsaid. */
static void a_rule_to_choose_says_all_of_it(void **state) {
    (void)state;
    Rule lines[] = {clears(3), rule_make(RULE_CALM_AT_MOST), rule_make(RULE_SURPRISED)};
    const Rule any = joined(RULE_ANY, lines, 3), ready = rule_make(RULE_READY);
    check_rule(rule_of_preset(PRESET_GENTLE), 0, "A camp opens after one time at the camp before it.");
    check_rule(rule_of_preset(PRESET_WIDENING), 4,
               "Camp 4 opens after two times at camp 3 in different places or with different people, one of them with "
               "nothing to lean on.");
    check_rule(
        &any, 2,
        "Camp 2 opens after three times at camp 1, after two times in a row with the fear at 40 or less, or after "
        "a surprise.");
    check_rule(&ready, 2, "Camp 2 opens once you say you feel ready.");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_rule_to_choose_says_all_of_it),
        cmocka_unit_test(steady_names_the_nearest_routes),
        cmocka_unit_test(each_preset_reads_well),
        cmocka_unit_test(single_rules_are_counted),
        cmocka_unit_test(any_and_all_nest),
        cmocka_unit_test(a_rule_too_long_for_a_sentence_stays_kind),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

#include "check.h"

#include "core/unlock.h"

/* Tries for one test, oldest first; freed by `tries_end`. */
static const Try *tries[200];
static size_t tried;

static Try *tried_on(Outcome outcome, const char *started) {
    Try *attempt = lone_try(outcome, started);
    tries[tried++] = attempt;
    return attempt;
}

static Try *cleared(const char *started) {
    return tried_on(OUTCOME_DID_IT, started);
}

static Try *rated(int before, int peak, int end) {
    Try *attempt = cleared("2026-03-01T12:00Z");
    attempt->fear.before = before;
    attempt->fear.peak = peak;
    attempt->fear.end = end;
    return attempt;
}

static Try *at_place(const char *where, const char *with) {
    Try *attempt = cleared("2026-03-01T12:00Z");
    attempt->planned.where = text_copy(where);
    attempt->planned.with = text_copy(with);
    return attempt;
}

static void forget(void) {
    while (tried > 0) {
        record_drop(record_shape(RECORD_TRY), &tries[--tried]->record);
    }
}

static int tries_end(void **state) {
    (void)state;
    forget();
    return 0;
}

static void check(const Rule *rule, Verdict verdict, int have, int need, Missing missing) {
    const Judgement judgement = rule_judge(rule, tries, tried);
    assert_int_equal(judgement.verdict, verdict);
    assert_int_equal(judgement.have, have);
    assert_int_equal(judgement.need, need);
    assert_int_equal(judgement.missing, missing);
}

static void check_verdict(const Rule *rule, Verdict verdict) {
    assert_int_equal(rule_judge(rule, tries, tried).verdict, verdict);
}

static void any_and_all_follow_their_tables(void **state) {
    (void)state;
    const Verdict n = VERDICT_NO;
    const Verdict u = VERDICT_UNKNOWN;
    const Verdict y = VERDICT_YES;
    const Verdict table[9][4] = {{n, n, n, n}, {n, u, u, n}, {n, y, y, n}, {u, n, u, n}, {u, u, u, u},
                                 {u, y, y, u}, {y, n, y, n}, {y, u, y, u}, {y, y, y, y}};
    for (int i = 0; i < 9; i++) {
        assert_int_equal(verdict_any(table[i][0], table[i][1]), table[i][2]);
        assert_int_equal(verdict_all(table[i][0], table[i][1]), table[i][3]);
    }
}

static void clears_count_did_it_alone(void **state) {
    (void)state;
    const Rule rule = rule_make(RULE_CLEARS);
    check(&rule, VERDICT_NO, 0, 2, MISSING_NOTHING);
    (void)tried_on(OUTCOME_OUT, "2026-03-01T12:00Z");
    (void)tried_on(OUTCOME_PARTLY, "2026-03-01T12:00Z");
    (void)tried_on(OUTCOME_TURNED_BACK, "2026-03-01T12:00Z");
    check(&rule, VERDICT_NO, 0, 2, MISSING_NOTHING);
    (void)cleared("2026-03-01T12:00Z");
    check(&rule, VERDICT_NO, 1, 2, MISSING_NOTHING);
    cleared("2026-03-01T12:00Z")->fear.peak = 100; /* whatever the fear */
    check(&rule, VERDICT_YES, 2, 2, MISSING_NOTHING);
}

static void days_are_local_days(void **state) {
    (void)state;
    const Rule rule = rule_make(RULE_DISTINCT_DAYS);
    (void)cleared("2026-10-25T00:10+02:00");
    (void)cleared("2026-10-25T23:50+01:00"); /* 24 h 40 min later, the same day */
    (void)tried_on(OUTCOME_TURNED_BACK, "2026-10-26T12:00+01:00");
    check(&rule, VERDICT_NO, 1, 2, MISSING_NOTHING);
    (void)cleared("2026-10-26T00:05+01:00");
    check(&rule, VERDICT_YES, 2, 2, MISSING_NOTHING);
}

static void places_compare_folded(void **state) {
    (void)state;
    const Rule rule = rule_make(RULE_DISTINCT_PLACES);
    (void)at_place("Caf\xC3\xA9", NULL);
    (void)at_place(" CAFE ", "");
    check(&rule, VERDICT_NO, 1, 2, MISSING_NOTHING);
    (void)at_place("cafe", "Mum"); /* other company is another place */
    check(&rule, VERDICT_YES, 2, 2, MISSING_NOTHING);
}

static void an_unsaid_place_is_unknown_while_it_could_do(void **state) {
    (void)state;
    Rule rule = rule_make(RULE_DISTINCT_PLACES);
    (void)at_place("home", NULL);
    (void)at_place(NULL, "  ");
    check(&rule, VERDICT_UNKNOWN, 1, 2, MISSING_PLACE);
    rule.at_least = 3;
    check(&rule, VERDICT_NO, 1, 3, MISSING_NOTHING);
    tried_on(OUTCOME_PARTLY, "2026-03-01T12:00Z")->planned.where = text_copy("shop");
    check(&rule, VERDICT_NO, 1, 3, MISSING_NOTHING);
}

static void calm_reads_the_last_clears(void **state) {
    (void)state;
    const Rule rule = rule_make(RULE_CALM_AT_MOST);
    (void)rated(UNSET, 90, UNSET);
    (void)rated(UNSET, 40, UNSET);
    check(&rule, VERDICT_NO, 1, 2, MISSING_NOTHING);
    (void)tried_on(OUTCOME_TURNED_BACK, "2026-03-01T12:00Z"); /* no clear: passed over */
    (void)rated(UNSET, 0, UNSET);
    check(&rule, VERDICT_YES, 2, 2, MISSING_NOTHING);
    (void)rated(UNSET, 41, UNSET);
    check(&rule, VERDICT_NO, 1, 2, MISSING_NOTHING);
}

static void calm_without_a_number_is_unknown_unless_another_is_above(void **state) {
    (void)state;
    Rule rule = rule_make(RULE_CALM_AT_MOST);
    (void)rated(UNSET, UNSET, 10);
    check(&rule, VERDICT_NO, 0, 2, MISSING_NOTHING); /* too few clears */
    (void)rated(UNSET, 30, UNSET);
    check(&rule, VERDICT_UNKNOWN, 1, 2, MISSING_PEAK);
    rule.which = SIDE_END;
    check(&rule, VERDICT_UNKNOWN, 1, 2, MISSING_END);
    rule.which = SIDE_PEAK;
    rule.fear = 29;
    check(&rule, VERDICT_NO, 0, 2, MISSING_NOTHING);
}

static void check_drop(int before, int peak, int fear_end, RuleSide from, Verdict verdict, Missing missing) {
    Rule rule = rule_make(RULE_DROP_BY_PERCENT);
    rule.from = from;
    (void)rated(before, peak, fear_end);
    check(&rule, verdict, verdict == VERDICT_YES ? 1 : 0, 1, missing);
    forget();
}

static void a_drop_is_within_one_try(void **state) {
    (void)state;
    check_drop(UNSET, 80, 40, SIDE_PEAK, VERDICT_YES, MISSING_NOTHING);
    check_drop(UNSET, 80, 41, SIDE_PEAK, VERDICT_NO, MISSING_NOTHING);
    check_drop(UNSET, 30, 15, SIDE_PEAK, VERDICT_YES, MISSING_NOTHING);
    check_drop(UNSET, 29, 0, SIDE_PEAK, VERDICT_NO, MISSING_NOTHING);
    check_drop(60, 90, 30, SIDE_BEFORE, VERDICT_YES, MISSING_NOTHING);
    check_drop(60, 90, 31, SIDE_BEFORE, VERDICT_NO, MISSING_NOTHING);
    check_drop(UNSET, UNSET, UNSET, SIDE_PEAK, VERDICT_UNKNOWN, MISSING_PEAK);
    check_drop(UNSET, UNSET, 20, SIDE_BEFORE, VERDICT_UNKNOWN, MISSING_BEFORE);
    check_drop(UNSET, 80, UNSET, SIDE_PEAK, VERDICT_UNKNOWN, MISSING_END);
    check_drop(UNSET, 20, UNSET, SIDE_PEAK, VERDICT_NO, MISSING_NOTHING);
    check_drop(UNSET, UNSET, 51, SIDE_PEAK, VERDICT_NO, MISSING_NOTHING); /* no start would do */
}

static void a_drop_counts_in_any_finished_try(void **state) {
    (void)state;
    Rule rule = rule_make(RULE_DROP_BY_PERCENT);
    rule.times = 2;
    Try *turned = tried_on(OUTCOME_TURNED_BACK, "2026-03-01T12:00Z");
    turned->fear.peak = 80;
    turned->fear.end = 20;
    Try *out = tried_on(OUTCOME_OUT, "2026-03-01T12:00Z");
    out->fear.peak = 80;
    out->fear.end = 20;
    check(&rule, VERDICT_NO, 1, 2, MISSING_NOTHING);
    (void)tried_on(OUTCOME_PARTLY, "2026-03-01T12:00Z");
    check(&rule, VERDICT_UNKNOWN, 1, 2, MISSING_PEAK);
    (void)rated(UNSET, 50, 25);
    check(&rule, VERDICT_YES, 2, 2, MISSING_NOTHING);
}

static void a_drop_from_nothing_is_none(void **state) {
    (void)state;
    Rule rule = rule_make(RULE_DROP_BY_PERCENT);
    rule.min_start = 0;
    (void)rated(UNSET, 0, 0);
    check_verdict(&rule, VERDICT_NO);
}

typedef struct Surprise {
    int likelihood, fear, happened, coped, peak;
    Verdict verdict;
    Missing missing;
} Surprise;

static void check_surprise(const Surprise *surprise) {
    const Rule rule = rule_make(RULE_SURPRISED);
    Try *attempt = cleared("2026-03-01T12:00Z");
    attempt->forecast.likelihood = surprise->likelihood;
    attempt->forecast.fear = surprise->fear;
    attempt->happened = surprise->happened;
    attempt->coped = surprise->coped;
    attempt->fear.peak = surprise->peak;
    assert_int_equal(try_surprised(attempt, 20, 20), surprise->verdict);
    check(&rule, surprise->verdict, surprise->verdict == VERDICT_YES ? 1 : 0, 1, surprise->missing);
    forget();
}

static void a_surprise_is_a_forecast_that_was_not_met(void **state) {
    (void)state;
    const int x = UNSET;
    const Surprise table[] = {
        /* nothing said */
        {x, x, x, x, x, VERDICT_UNKNOWN, MISSING_FORECAST},
        /* it did not come true; the likelihood's border */
        {20, 50, HAPPENED_NO, x, 50, VERDICT_YES, MISSING_NOTHING},
        {19, 50, HAPPENED_NO, x, 50, VERDICT_NO, MISSING_NOTHING},
        {x, 50, HAPPENED_NO, x, 50, VERDICT_UNKNOWN, MISSING_FORECAST},
        /* it came true and was coped with, or not */
        {80, 50, HAPPENED_YES, 1, 50, VERDICT_YES, MISSING_NOTHING},
        {80, 50, HAPPENED_YES, 0, 50, VERDICT_NO, MISSING_NOTHING},
        {80, 50, HAPPENED_YES, x, 50, VERDICT_UNKNOWN, MISSING_HAPPENED},
        {80, 50, HAPPENED_A_LITTLE, 0, 50, VERDICT_NO, MISSING_NOTHING},
        {80, 50, HAPPENED_MOSTLY, x, 50, VERDICT_UNKNOWN, MISSING_HAPPENED},
        /* unsure and unsaid are unknown */
        {80, 50, HAPPENED_UNSURE, x, 50, VERDICT_UNKNOWN, MISSING_HAPPENED},
        {80, 50, HAPPENED_UNSURE, 0, 50, VERDICT_UNKNOWN, MISSING_HAPPENED},
        {80, 50, HAPPENED_UNSURE, 1, 50, VERDICT_YES, MISSING_NOTHING},
        {80, 50, x, x, 50, VERDICT_UNKNOWN, MISSING_HAPPENED},
        {19, 50, x, x, 50, VERDICT_NO, MISSING_NOTHING},
        /* the peak against the forecast, and its border */
        {x, 70, x, x, 50, VERDICT_YES, MISSING_NOTHING},
        {0, 70, HAPPENED_YES, 0, 51, VERDICT_NO, MISSING_NOTHING},
        {0, 70, HAPPENED_YES, 0, x, VERDICT_UNKNOWN, MISSING_PEAK},
        {0, 19, HAPPENED_YES, 0, x, VERDICT_NO, MISSING_NOTHING},
        {0, x, HAPPENED_YES, 0, 80, VERDICT_UNKNOWN, MISSING_FORECAST},
        {0, x, HAPPENED_YES, 0, 81, VERDICT_NO, MISSING_NOTHING},
    };
    for (size_t i = 0; i < sizeof table / sizeof table[0]; i++) {
        check_surprise(&table[i]);
    }
}

static void without_aids_wants_an_empty_list_that_was_said(void **state) {
    (void)state;
    const Rule rule = rule_make(RULE_WITHOUT_AIDS);
    tried_on(OUTCOME_TURNED_BACK, "2026-03-01T12:00Z")->aids.given = true;
    check(&rule, VERDICT_NO, 0, 1, MISSING_NOTHING);
    texts_add(&cleared("2026-03-01T12:00Z")->aids, "phone");
    check(&rule, VERDICT_NO, 0, 1, MISSING_NOTHING);
    (void)cleared("2026-03-01T12:00Z");
    check(&rule, VERDICT_UNKNOWN, 0, 1, MISSING_AIDS);
    cleared("2026-03-01T12:00Z")->aids.given = true;
    check(&rule, VERDICT_YES, 1, 1, MISSING_NOTHING);
}

static void ready_waits_for_the_player(void **state) {
    (void)state;
    const Rule rule = rule_make(RULE_READY);
    (void)cleared("2026-03-01T12:00Z");
    check(&rule, VERDICT_NO, 0, 1, MISSING_NOTHING);
}

#define DAY_MS (24LL * 60 * 60 * 1000)

/* A hundred times the fear fell from the most to nothing, then a hundred times none of the forecast fear came. */
static void walk_all_year(void) {
    char where[20];
    for (int i = 0; i < 200; i++) {
        (void)snprintf(where, sizeof where, "place %d", i);
        Try *attempt = at_place(where, NULL);
        attempt->started.ms += i * DAY_MS;
        attempt->forecast.fear = 100;
        attempt->fear.before = attempt->fear.peak = i < 100 ? 100 : 0;
        attempt->fear.end = 0;
        attempt->aids.given = true;
    }
}

/* So that no rule within its range, nor several at once, can be one that no tries fulfil: "ready" apart. */
static void the_most_of_everything_at_once_can_be_met(void **state) {
    (void)state;
    Rule parts[] = {
        {.kind = RULE_CLEARS, .at_least = 100},
        {.kind = RULE_DISTINCT_DAYS, .at_least = 100},
        {.kind = RULE_DISTINCT_PLACES, .at_least = 100},
        {.kind = RULE_CALM_AT_MOST, .fear = 0, .which = SIDE_PEAK, .last = 100},
        {.kind = RULE_CALM_AT_MOST, .fear = 0, .which = SIDE_END, .last = 100},
        {.kind = RULE_DROP_BY_PERCENT, .percent = 100, .from = SIDE_PEAK, .min_start = 100, .times = 100},
        {.kind = RULE_DROP_BY_PERCENT, .percent = 100, .from = SIDE_BEFORE, .min_start = 100, .times = 100},
        {.kind = RULE_SURPRISED, .times = 100, .min_likelihood = 100, .gap = 100},
        {.kind = RULE_WITHOUT_AIDS, .times = 100},
    };
    const Rule whole = {.kind = RULE_ALL, .parts = parts, .part_count = sizeof parts / sizeof *parts};
    walk_all_year();
    check(&whole, VERDICT_YES, 9, 9, MISSING_NOTHING);
    forget();
    check_verdict(&whole, VERDICT_NO);
}

static void parts_are_counted_and_the_missing_answer_named(void **state) {
    (void)state;
    Rule parts[] = {rule_make(RULE_CLEARS), rule_make(RULE_WITHOUT_AIDS)};
    Rule whole = rule_make(RULE_ALL);
    whole.parts = parts;
    whole.part_count = 2;
    (void)cleared("2026-03-01T12:00Z");
    check(&whole, VERDICT_NO, 0, 2, MISSING_NOTHING);
    (void)cleared("2026-03-01T12:00Z");
    check(&whole, VERDICT_UNKNOWN, 1, 2, MISSING_AIDS);
    whole.kind = RULE_ANY;
    check(&whole, VERDICT_YES, 1, 1, MISSING_NOTHING);
    forget();
    (void)cleared("2026-03-01T12:00Z");
    check(&whole, VERDICT_UNKNOWN, 0, 1, MISSING_AIDS);
}

/* The presets in table form */

static void gentle_opens_after_one_clear(void **state) {
    (void)state;
    const Rule *rule = rule_of_preset(PRESET_GENTLE);
    (void)tried_on(OUTCOME_PARTLY, "2026-03-01T12:00Z");
    check_verdict(rule, VERDICT_NO);
    (void)cleared("2026-03-01T12:00Z");
    check_verdict(rule, VERDICT_YES);
}

static Try *plain_clear(const char *started) {
    Try *attempt = cleared(started);
    attempt->forecast.likelihood = 0;
    attempt->forecast.fear = 60;
    attempt->fear.peak = 60;
    attempt->fear.end = 60;
    return attempt;
}

static void steady_has_three_routes(void **state) {
    (void)state;
    const Rule *rule = rule_of_preset(PRESET_STEADY);
    check_verdict(rule, VERDICT_NO);
    Try *first = plain_clear("2026-03-01T12:00Z");
    check_verdict(rule, VERDICT_NO);
    first->fear.peak = 40; /* lower than forecast by 20: a surprise */
    check_verdict(rule, VERDICT_YES);
    first->fear.peak = UNSET;
    check_verdict(rule, VERDICT_UNKNOWN);
    first->fear.peak = 60;
    Try *second = plain_clear("2026-03-01T18:00Z");
    check_verdict(rule, VERDICT_NO);
    second->fear.end = 30; /* fell by half */
    check_verdict(rule, VERDICT_YES);
    second->fear.end = 31;
    check_verdict(rule, VERDICT_NO);
    second->started = at("2026-03-02T18:00Z"); /* another day */
    check_verdict(rule, VERDICT_YES);
}

static void deep_wants_three_clears_two_days_and_a_route(void **state) {
    (void)state;
    const Rule *rule = rule_of_preset(PRESET_DEEP);
    (void)plain_clear("2026-03-01T12:00Z");
    (void)plain_clear("2026-03-01T13:00Z");
    Try *third = plain_clear("2026-03-01T14:00Z");
    third->fear.end = 30;
    check_verdict(rule, VERDICT_NO); /* one day */
    third->started = at("2026-03-02T14:00Z");
    check_verdict(rule, VERDICT_YES);
    third->fear.end = 60;
    check_verdict(rule, VERDICT_NO); /* no route */
    third->fear.end = UNSET;
    check(rule, VERDICT_UNKNOWN, 2, 3, MISSING_END);
}

static void widening_wants_two_places_and_no_aids(void **state) {
    (void)state;
    const Rule *rule = rule_of_preset(PRESET_WIDENING);
    (void)at_place("home", NULL);
    Try *second = at_place("shop", NULL);
    check(rule, VERDICT_UNKNOWN, 2, 3, MISSING_AIDS);
    second->aids.given = true;
    check_verdict(rule, VERDICT_YES);
    texts_add(&second->aids, "a friend");
    check_verdict(rule, VERDICT_UNKNOWN);
}

/* Rules as values */

static void copies_are_deep_and_the_same(void **state) {
    (void)state;
    assert_null(rule_copy(NULL));
    assert_true(rule_same(NULL, NULL));
    for (int preset = 0; preset < PRESETS; preset++) {
        Rule *copy = rule_copy(rule_of_preset((Preset)preset));
        assert_true(rule_same(copy, rule_of_preset((Preset)preset)));
        assert_false(rule_same(copy, NULL));
        copy->kind = copy->kind == RULE_ANY ? RULE_ALL : RULE_ANY;
        assert_false(rule_same(copy, rule_of_preset((Preset)preset)));
        rule_free(copy);
    }
    Rule *deep = rule_copy(rule_of_preset(PRESET_DEEP));
    deep->parts[2].parts[0].fear = 30;
    assert_false(rule_same(deep, rule_of_preset(PRESET_DEEP)));
    assert_int_equal(rule_of_preset(PRESET_DEEP)->parts[2].parts[0].fear, 40);
    rule_free(deep);
    rule_free(NULL);
}

static void defaults_are_those_of_the_format(void **state) {
    (void)state;
    for (int kind = 0; kind < RULE_KINDS; kind++) {
        assert_int_equal(rule_make((RuleKind)kind).kind, kind);
    }
    assert_string_equal(rule_words[RULE_DROP_BY_PERCENT], "drop_by_percent");
    assert_string_equal(rule_words[RULE_READY], "ready");
    assert_null(rule_words[RULE_KINDS]);
    const Rule drop = rule_make(RULE_DROP_BY_PERCENT);
    assert_true(drop.percent == 50 && drop.from == SIDE_PEAK && drop.min_start == 30 && drop.times == 1);
    const Rule calm = rule_make(RULE_CALM_AT_MOST);
    assert_true(calm.fear == 40 && calm.which == SIDE_PEAK && calm.last == 2);
    const Rule surprised = rule_make(RULE_SURPRISED);
    assert_true(surprised.times == 1 && surprised.min_likelihood == 20 && surprised.gap == 20);
    assert_int_equal(rule_make(RULE_WITHOUT_AIDS).times, 1);
}

#define RULE_TEST(function) cmocka_unit_test_teardown(function, tries_end)

int main(void) {
    const struct CMUnitTest tests[] = {
        RULE_TEST(any_and_all_follow_their_tables),
        RULE_TEST(clears_count_did_it_alone),
        RULE_TEST(days_are_local_days),
        RULE_TEST(places_compare_folded),
        RULE_TEST(an_unsaid_place_is_unknown_while_it_could_do),
        RULE_TEST(calm_reads_the_last_clears),
        RULE_TEST(calm_without_a_number_is_unknown_unless_another_is_above),
        RULE_TEST(a_drop_is_within_one_try),
        RULE_TEST(a_drop_counts_in_any_finished_try),
        RULE_TEST(a_drop_from_nothing_is_none),
        RULE_TEST(a_surprise_is_a_forecast_that_was_not_met),
        RULE_TEST(without_aids_wants_an_empty_list_that_was_said),
        RULE_TEST(ready_waits_for_the_player),
        RULE_TEST(the_most_of_everything_at_once_can_be_met),
        RULE_TEST(parts_are_counted_and_the_missing_answer_named),
        RULE_TEST(gentle_opens_after_one_clear),
        RULE_TEST(steady_has_three_routes),
        RULE_TEST(deep_wants_three_clears_two_days_and_a_route),
        RULE_TEST(widening_wants_two_places_and_no_aids),
        RULE_TEST(copies_are_deep_and_the_same),
        RULE_TEST(defaults_are_those_of_the_format),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

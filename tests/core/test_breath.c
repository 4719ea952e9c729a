#include "check.h"

#include "core/breath.h"

#include <math.h>

#define SECOND ((int64_t)BREATH_RATE)
#define DAY (86400 * SECOND)

/* Two breaths of 3 + 1 - 2 - 5 - 1.5 s between natural breathing of 4 s and of 7 s. */
static BreathPlan mixed(void) {
    BreathPlan plan = {.count = 0};
    Stretch settle = {.count = 0}, breath = {.count = 0}, after = {.count = 0};
    leg_add(&settle, (Leg){PHASE_NATURAL, 4 * SECOND, 0, 0});
    leg_add(&breath, (Leg){PHASE_IN, 3 * SECOND, 0, 85});
    leg_add(&breath, (Leg){PHASE_SIP, SECOND, 85, 100});
    leg_add(&breath, (Leg){PHASE_HOLD, 2 * SECOND, 100, 100});
    leg_add(&breath, (Leg){PHASE_OUT, 5 * SECOND, 100, 0});
    leg_add(&breath, (Leg){PHASE_REST, 3 * SECOND / 2, 0, 0});
    leg_add(&after, (Leg){PHASE_NATURAL, 7 * SECOND, 0, 0});
    stretch_add(&plan, settle, 1);
    stretch_add(&plan, breath, 2);
    stretch_add(&plan, after, 1);
    return plan;
}

static void check_now(const BreathPlan *plan, int64_t frame, Phase phase, int64_t into, int64_t breaths) {
    const BreathNow now = breath_at(plan, frame);
    assert_int_equal(now.phase, phase);
    assert_int_equal(now.into, into);
    assert_int_equal(now.breaths, breaths);
}

static void a_phase_begins_at_its_first_frame(void **state) {
    (void)state;
    const BreathPlan plan = mixed();
    check_now(&plan, 0, PHASE_NATURAL, 0, 0);
    check_now(&plan, 4 * SECOND - 1, PHASE_NATURAL, 4 * SECOND - 1, 0);
    for (int64_t breaths = 0; breaths < 2; breaths++) {
        const int64_t from = 4 * SECOND + breaths * 25 * SECOND / 2;
        check_now(&plan, from, PHASE_IN, 0, breaths);
        check_now(&plan, from + 3 * SECOND - 1, PHASE_IN, 3 * SECOND - 1, breaths);
        check_now(&plan, from + 3 * SECOND, PHASE_SIP, 0, breaths);
        check_now(&plan, from + 4 * SECOND, PHASE_HOLD, 0, breaths);
        check_now(&plan, from + 6 * SECOND, PHASE_OUT, 0, breaths);
        check_now(&plan, from + 11 * SECOND, PHASE_REST, 0, breaths);
        check_now(&plan, from + 25 * SECOND / 2 - 1, PHASE_REST, 3 * SECOND / 2 - 1, breaths);
    }
    check_now(&plan, 29 * SECOND, PHASE_NATURAL, 0, 2);
    check_now(&plan, 36 * SECOND - 1, PHASE_NATURAL, 7 * SECOND - 1, 2);
    check_now(&plan, 36 * SECOND, PHASE_OVER, 0, 2);
    check_now(&plan, 36 * SECOND + 5 * DAY, PHASE_OVER, 5 * DAY, 2);
    assert_int_equal(breath_frames(&plan), 36 * SECOND);
    assert_int_equal(breath_rounds(&plan), 2);
    assert_int_equal(breath_settle(&plan), 4 * SECOND);
}

static void an_empty_plan_is_over(void **state) {
    (void)state;
    const BreathPlan plan = {.count = 0};
    check_now(&plan, 0, PHASE_OVER, 0, 0);
    assert_int_equal(breath_frames(&plan), 0);
    assert_int_equal(breath_settle(&plan), 0);
    assert_true(breath_next_edge(&plan, 0) == INT64_MAX);
}

static void what_has_no_length_is_left_out(void **state) {
    (void)state;
    Stretch stretch = {.count = 0};
    BreathPlan plan = {.count = 0};
    leg_add(&stretch, (Leg){PHASE_HOLD, 0, 100, 100});
    assert_int_equal(stretch.count, 0);
    stretch_add(&plan, stretch, 3);
    assert_int_equal(plan.count, 0);
    leg_add(&stretch, (Leg){PHASE_OUT, 1, 100, 0});
    stretch_add(&plan, stretch, 0);
    assert_int_equal(plan.count, 0);
}

static Stretch random_stretch(Chance *chance) {
    Stretch stretch = {.count = 0};
    const unsigned legs = 1 + chance_below(chance, LEGS_MOST);
    for (unsigned i = 0; i < legs; i++) {
        leg_add(&stretch, (Leg){(Phase)chance_below(chance, PHASE_OVER), 1 + chance_below(chance, 600000), 0, 100});
    }
    return stretch;
}

static BreathPlan random_plan(Chance *chance) {
    BreathPlan plan = {.count = 0};
    const unsigned stretches = 1 + chance_below(chance, STRETCHES_MOST);
    for (unsigned i = 0; i < stretches; i++) {
        stretch_add(&plan, random_stretch(chance), 1 + chance_below(chance, 100000));
    }
    return plan;
}

/* At and around an edge: the frame before belongs to one phase, the frame at it begins the next. */
static void check_edge(const BreathPlan *plan, int64_t edge) {
    const BreathNow before = breath_at(plan, edge - 1), at = breath_at(plan, edge);
    assert_int_equal(before.into, before.length - 1);
    assert_int_equal(at.into, 0);
    assert_true(at.breaths == before.breaths || at.breaths == before.breaths + 1);
    assert_true(breath_next_edge(plan, edge - 1) == edge);
    assert_true(breath_next_edge(plan, edge) > edge);
}

static void any_plan_is_exact_anywhere(void **state) {
    (void)state;
    Chance chance = chance_from_seed(7);
    for (int i = 0; i < 3000; i++) {
        const BreathPlan plan = random_plan(&chance);
        const int64_t end = breath_frames(&plan);
        const int64_t frame = (int64_t)(chance_next(&chance) % (uint64_t)end);
        const BreathNow now = breath_at(&plan, frame);
        assert_true(now.into >= 0 && now.into < now.length);
        const int64_t edge = breath_next_edge(&plan, frame);
        assert_int_equal(edge, frame - now.into + now.length);
        check_edge(&plan, edge);
        check_edge(&plan, end);
        assert_int_equal(breath_at(&plan, end).phase, PHASE_OVER);
        assert_int_equal(breath_at(&plan, end).breaths, breath_rounds(&plan));
    }
}

/* Walking from edge to edge meets every phase in its turn and every frame once. */
static void edges_follow_one_another(void **state) {
    (void)state;
    const BreathPlan plan = mixed();
    const Phase phases[] = {PHASE_NATURAL, PHASE_IN,   PHASE_SIP, PHASE_HOLD, PHASE_OUT,     PHASE_REST, PHASE_IN,
                            PHASE_SIP,     PHASE_HOLD, PHASE_OUT, PHASE_REST, PHASE_NATURAL, PHASE_OVER};
    int64_t frame = 0;
    for (size_t i = 0; i < sizeof phases / sizeof *phases; i++) {
        assert_int_equal(breath_at(&plan, frame).phase, phases[i]);
        assert_int_equal(breath_at(&plan, frame).into, 0);
        frame = breath_next_edge(&plan, frame);
    }
    assert_true(frame == INT64_MAX);
}

static void days_in_it_is_as_exact_as_at_the_start(void **state) {
    (void)state;
    BreathPlan plan = {.count = 0};
    Stretch breath = {.count = 0};
    leg_add(&breath, (Leg){PHASE_IN, 4 * SECOND, 0, 100});
    leg_add(&breath, (Leg){PHASE_HOLD, 4 * SECOND, 100, 100});
    leg_add(&breath, (Leg){PHASE_OUT, 6 * SECOND, 100, 0});
    stretch_add(&plan, breath, BREATH_ENDLESS / (14 * SECOND));
    const int64_t ten_minutes = 43, year = 2252571; /* rounds */
    const int64_t rounds[] = {0, ten_minutes, 6171, year, 1000 * year};
    for (size_t i = 0; i < sizeof rounds / sizeof *rounds; i++) {
        const int64_t from = rounds[i] * 14 * SECOND;
        check_now(&plan, from, PHASE_IN, 0, rounds[i]);
        check_now(&plan, from + 4 * SECOND - 1, PHASE_IN, 4 * SECOND - 1, rounds[i]);
        check_now(&plan, from + 4 * SECOND, PHASE_HOLD, 0, rounds[i]);
        check_now(&plan, from + 8 * SECOND, PHASE_OUT, 0, rounds[i]);
        check_now(&plan, from + 14 * SECOND - 1, PHASE_OUT, 6 * SECOND - 1, rounds[i]);
    }
}

static double fullness_at(const BreathPlan *plan, int64_t frame) {
    const BreathNow now = breath_at(plan, frame);
    return breath_fullness(&now);
}

static void close_to(double is, double wanted) {
    if (fabs(is - wanted) > 1e-9) {
        fail_msg("%.12f is not %.12f", is, wanted);
    }
}

static void the_lungs_are_as_the_formula_has_them(void **state) {
    (void)state;
    const BreathPlan plan = mixed();
    const int64_t in = 4 * SECOND, out = in + 6 * SECOND;
    close_to(fullness_at(&plan, 0), 0);
    close_to(fullness_at(&plan, 2 * SECOND), BREATH_CALM);
    close_to(fullness_at(&plan, in), 0);
    close_to(fullness_at(&plan, in + 3 * SECOND / 2), .85 / 2);
    close_to(fullness_at(&plan, in + 3 * SECOND), .85);
    close_to(fullness_at(&plan, in + 7 * SECOND / 2), .85 + .15 / 2);
    close_to(fullness_at(&plan, in + 5 * SECOND), 1);
    close_to(fullness_at(&plan, out), 1);
    for (int percent = 0; percent < 100; percent++) {
        const double w = pow(percent / 100.0, .8);
        close_to(fullness_at(&plan, out + percent * SECOND / 20), (1 + cos(3.14159265358979323846 * w)) / 2);
    }
    close_to(fullness_at(&plan, out + 5 * SECOND + 100), 0);
    close_to(fullness_at(&plan, breath_frames(&plan) + SECOND), 0);
}

static void the_light_never_leaps(void **state) {
    (void)state;
    const BreathPlan plan = mixed();
    double before = 0;
    for (int64_t frame = 0; frame < breath_frames(&plan) + SECOND; frame += BREATH_MS) {
        const double now = fullness_at(&plan, frame);
        assert_true(now >= 0 && now <= 1);
        assert_true(fabs(now - before) < 0.002);
        before = now;
    }
}

static void air_flows_in_breaths_alone_and_stops_between(void **state) {
    (void)state;
    const BreathPlan plan = mixed();
    for (int64_t frame = 0; frame < breath_frames(&plan) + SECOND; frame += 7) {
        const BreathNow now = breath_at(&plan, frame);
        const bool moves = now.phase == PHASE_IN || now.phase == PHASE_SIP || now.phase == PHASE_OUT;
        const double flow = breath_flow(&now);
        assert_true(flow >= 0 && flow <= 1);
        assert_true(moves || flow == 0);
        assert_true(now.into > 0 || flow == 0);
        assert_true(!moves || now.into != now.length / 2 || flow > 0.5);
    }
}

static void muscles_tense_in_a_second_and_let_go_in_two(void **state) {
    (void)state;
    BreathPlan plan = {.count = 0};
    Stretch round = {.count = 0};
    leg_add(&round, (Leg){PHASE_TENSE, 15 * SECOND, 0, 100});
    leg_add(&round, (Leg){PHASE_RELEASE, 25 * SECOND, 100, 0});
    stretch_add(&plan, round, 5);
    close_to(fullness_at(&plan, SECOND / 2), .5);
    close_to(fullness_at(&plan, SECOND), 1);
    close_to(fullness_at(&plan, 15 * SECOND), 1);
    close_to(fullness_at(&plan, 16 * SECOND), .5);
    close_to(fullness_at(&plan, 17 * SECOND), 0);
    close_to(fullness_at(&plan, 40 * SECOND), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_phase_begins_at_its_first_frame),
        cmocka_unit_test(an_empty_plan_is_over),
        cmocka_unit_test(what_has_no_length_is_left_out),
        cmocka_unit_test(any_plan_is_exact_anywhere),
        cmocka_unit_test(edges_follow_one_another),
        cmocka_unit_test(days_in_it_is_as_exact_as_at_the_start),
        cmocka_unit_test(the_lungs_are_as_the_formula_has_them),
        cmocka_unit_test(the_light_never_leaps),
        cmocka_unit_test(air_flows_in_breaths_alone_and_stops_between),
        cmocka_unit_test(muscles_tense_in_a_second_and_let_go_in_two),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

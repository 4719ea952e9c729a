/* How far something has come at a moment, and when the screen is asked for again. */
#include "stage.h"

#include "view/figures.h"
#include "view/motion.h"
#include "view/theme.h"

#include <math.h>

#define CLOSE 1e-6

static void every_span_begins_at_nothing_and_ends_there(void **state) {
    (void)state;
    const Span *const spans[] = {&span_screen, &span_closer, &span_card,  &span_focus,
                                 &span_hover,  &span_press,  &span_toast, &span_glance};
    for (size_t i = 0; i < sizeof spans / sizeof *spans; i++) {
        for (int gentle = 0; gentle < 2; gentle++) {
            const int length = gentle ? spans[i]->gentle : spans[i]->ms;
            double last = 0;
            assert_true(length == 0 || span_part(spans[i], 0, gentle) == 0);
            for (int ms = 0; ms <= length; ms++) {
                const double part = span_part(spans[i], ms, gentle);
                assert_true(part >= last - CLOSE && part <= 1 + CLOSE);
                last = part;
            }
            assert_true(span_part(spans[i], length, gentle) == 1);
        }
    }
}

static void show_two_buttons(Stage *stage) {
    stage_begin(stage);
    layout_open(stage->layout, (Spec){.flow = FLOW_ROW, .gap = 40, .pad = 40});
    (void)layout_button(stage->layout, BUTTON_PRIMARY, key_at(0), ICON_NONE, "One", any_command());
    (void)layout_button(stage->layout, BUTTON_PRIMARY, key_at(1), ICON_NONE, "Two", any_command());
    layout_close(stage->layout);
    stage_finish(stage);
}

static void move_focus(Stage *stage, int to, int64_t at) {
    Effects effects = {0};
    Command command = command_key(COMMAND_FOCUS, key_at(to));
    assert_true(app_update(&stage->app, &command, (Moment){at, 0}, &effects));
    effects_free(&effects);
}

static void the_ring_slides_and_then_the_screen_is_still(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    stage.app.ui.since = (Moment){1000, 0};
    move_focus(&stage, 0, 20000);
    move_focus(&stage, 1, 60000);
    stage.sight.now = (Moment){60070, 0};
    show_two_buttons(&stage);
    assert_int_equal(stage.screen.ring.from, screen_find(&stage.screen, key_at(0)));
    assert_true(stage.screen.ring.part > .5 && stage.screen.ring.part < 1);
    assert_true(stage.screen.next_change <= 60070 + 17);
    stage.sight.now.ms = 60140;
    show_two_buttons(&stage);
    assert_int_equal(stage.screen.ring.from, -1);
    assert_int_equal(stage.screen.next_change, INT64_MAX);
    stage_close(&stage);
}

static void the_ring_jumps_in_gentle_motion(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    stage.app.ui.since = (Moment){1000, 0};
    move_focus(&stage, 0, 20000);
    move_focus(&stage, 1, 60000);
    stage.sight.now = (Moment){60001, 0};
    stage.sight.motion = true;
    show_two_buttons(&stage);
    assert_int_equal(stage.screen.ring.from, -1);
    stage_close(&stage);
}

/* Mist before two buttons far apart; returns where it lies. */
static double mist_before(Stage *stage, int64_t at) {
    stage->sight.now.ms = at;
    stage_begin(stage);
    Item *scene = layout_thing(stage->layout, ITEM_SCENE, key_of(PART_SCENE), 0, 0);
    Picture *picture = layout_picture(stage->layout);
    (void)picture_mist(picture, 600, 400, 300, 30, 0xFFFFFFFF, .5);
    layout_open(stage->layout, (Spec){.flow = FLOW_ROW, .gap = 900});
    (void)layout_button(stage->layout, BUTTON_PRIMARY, key_at(0), ICON_NONE, "One", any_command());
    (void)layout_button(stage->layout, BUTTON_PRIMARY, key_at(1), ICON_NONE, "Two", any_command());
    layout_close(stage->layout);
    scene->picture = picture;
    stage_finish(stage);
    return picture->sprites[0]->x;
}

/* Long after the last touch, so that nothing drifts; the focus comes first where it stays. */
static void mist_gives_way_to_where_the_player_looks(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    stage.app.ui.since = (Moment){1000, 0};
    move_focus(&stage, 0, 20000);
    const double left = mist_before(&stage, 59000);
    move_focus(&stage, 1, 60000);
    const double leaving = mist_before(&stage, 60000), between = mist_before(&stage, 60200);
    const double right = mist_before(&stage, 60600);
    assert_true(fabs(leaving - left) < CLOSE);
    assert_true(between < left && right < between);
    assert_true(left - right > 8 && left - right <= 24);
    stage.sight.motion = true;
    assert_true(fabs(mist_before(&stage, 60000) - 600) < CLOSE);
    assert_true(fabs(mist_before(&stage, 60600) - 600) < CLOSE);
    stage_close(&stage);
}

/* A camp fire in gentle motion, so long after the player did something; how much of its second pose is seen. */
static double fire_after(Stage *stage, int64_t ms) {
    stage->app.ui.touched = (Moment){20000, 0};
    stage->sight.now.ms = 20000 + ms;
    stage->sight.motion = true;
    stage_begin(stage);
    Item *scene = layout_thing(stage->layout, ITEM_SCENE, key_of(PART_SCENE), 0, 0);
    Picture *picture = layout_picture(stage->layout);
    figure_flames(picture, 600, 400, 1);
    scene->picture = picture;
    stage_finish(stage);
    return picture->sprites[1]->alpha;
}

static void a_camp_fire_changes_its_pose_and_rests_with_the_player(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    assert_true(fire_after(&stage, 0) == 0 && fire_after(&stage, 2000) == 1 && fire_after(&stage, 4000) == 0);
    (void)fire_after(&stage, 2000);
    assert_int_equal(stage.screen.next_change, 20000 + 3200);
    const double resting = fire_after(&stage, DRIFT_REST_MS);
    assert_int_equal(stage.screen.next_change, INT64_MAX);
    assert_true(fire_after(&stage, DRIFT_REST_MS + 1500) == resting);
    stage_close(&stage);
}

static void boxes_are_where_they_will_be_while_a_screen_comes_up(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    show_two_buttons(&stage);
    const Box still = stage_item(&stage, key_at(0))->box;
    stage.app.ui.since = (Moment){1000, 0};
    stage.sight.now = (Moment){1070, 0};
    show_two_buttons(&stage);
    assert_true(stage.screen.arrival.shown > .5 && stage.screen.arrival.shown < 1 && stage.screen.arrival.lift > 5);
    assert_memory_equal(&still, &stage_item(&stage, key_at(0))->box, sizeof still);
    stage.sight.motion = true;
    show_two_buttons(&stage);
    assert_true(stage.screen.arrival.lift == 0 && stage.screen.arrival.shown > 0 && stage.screen.arrival.shown < 1);
    stage.sight.settled = true;
    show_two_buttons(&stage);
    assert_true(stage.screen.arrival.shown == 1);
    assert_int_equal(stage.screen.next_change, INT64_MAX);
    stage_close(&stage);
}

static void scenery_much_brighter_takes_longer(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    stage.app.ui.since = (Moment){1000, 0};
    stage.sight.now = (Moment){1320, 0};
    stage.sight.ground_ms = 900;
    show_two_buttons(&stage);
    assert_true(stage.screen.arrival.shown == 1 && stage.screen.arrival.ground < .5);
    stage_close(&stage);
}

static void colours_of_a_hover_come_and_go(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    Effects effects = {0};
    Command over = command_key(COMMAND_HOVER, key_at(0)), away = command_of(COMMAND_HOVER);
    assert_true(app_update(&stage.app, &over, (Moment){20000, 0}, &effects));
    stage.sight.now = (Moment){20060, 0};
    show_two_buttons(&stage);
    const Item *item = stage_item(&stage, key_at(0));
    assert_true(item->hover > 0 && item->hover < 1);
    const Colour between = theme_skin_touched(item, false).fill;
    stage.sight.now.ms = 30000;
    show_two_buttons(&stage);
    const Colour hovered = theme_skin_touched(stage_item(&stage, key_at(0)), false).fill;
    assert_int_equal(hovered, theme_skin(stage_item(&stage, key_at(0)), false).fill);
    assert_int_not_equal(between, hovered);
    assert_true(app_update(&stage.app, &away, (Moment){40000, 0}, &effects));
    stage.sight.now.ms = 40060;
    show_two_buttons(&stage);
    assert_true(stage_item(&stage, key_at(0))->hover > 0 && stage_item(&stage, key_at(0))->hover < 1);
    stage.sight.now.ms = 41000;
    show_two_buttons(&stage);
    assert_true(stage_item(&stage, key_at(0))->hover == 0);
    effects_free(&effects);
    stage_close(&stage);
}

static void flames_never_leave_their_bounds(void **state) {
    (void)state;
    for (int which = 0; which < 8; which++) {
        for (int i = 0; i < 2000; i++) {
            const double at = motion_flicker(i * .066, .5, which);
            assert_true(at >= -1 && at <= 1);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_span_begins_at_nothing_and_ends_there),
        cmocka_unit_test(the_ring_slides_and_then_the_screen_is_still),
        cmocka_unit_test(the_ring_jumps_in_gentle_motion),
        cmocka_unit_test(mist_gives_way_to_where_the_player_looks),
        cmocka_unit_test(a_camp_fire_changes_its_pose_and_rests_with_the_player),
        cmocka_unit_test(boxes_are_where_they_will_be_while_a_screen_comes_up),
        cmocka_unit_test(scenery_much_brighter_takes_longer),
        cmocka_unit_test(colours_of_a_hover_come_and_go),
        cmocka_unit_test(flames_never_leave_their_bounds),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

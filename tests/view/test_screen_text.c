/* A screen as lines of text, finding items, and pictures that are equal. */
#include "stage.h"

static void build(Stage *stage) {
    stage_begin(stage);
    layout_open(stage->layout, (Spec){.flow = FLOW_COLUMN, .panel = true, .key = key_of(PART_PANEL)});
    layout_text(stage->layout, ROLE_TITLE, TONE_INK, "Two\nlines");
    layout_space(stage->layout, 1);
    layout_icon(stage->layout, ICON_CLOCK, TONE_INK, 20);
    layout_slider(stage->layout, SLIDER_AMBER, key_of(PART_BEFORE), "Fear right now");
    layout_field(stage->layout, key_of(PART_NAME), "Your name", "What may we call you?", 1);
    layout_tick(stage->layout, key_of(PART_TICK), "I have read this", true, command_set(key_of(PART_TICK), 0));
    layout_row(stage->layout, ROW_PAPER, key_at(1), ICON_NONE, "Phone calls", "2 of 5 camps lit", any_command());
    layout_choice(stage->layout, CHOICE_CHIP, key_at(2), "Today", true, any_command());
    layout_stars(stage->layout, 2, 20);
    layout_round(stage->layout, key_of(PART_BACK), ICON_BACK, "Back", command_of(COMMAND_BACK));
    Item *off = layout_button(stage->layout, BUTTON_PRIMARY, key_at(3), ICON_NONE, "Set out", any_command());
    off->state |= STATE_DISABLED;
    layout_close(stage->layout);
    stage_finish(stage);
}

static void a_screen_reads_as_a_person_would(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    stage.app.ui.focus = key_at(1);
    build(&stage);
    char *text = screen_text(&stage.screen);
    assert_string_equal(text, "  text \"Two\\nlines\"\n"
                              "  slider [Fear right now] not said\n"
                              "  field Your name: \"\" / \"What may we call you?\"\n"
                              "  tick \"I have read this\" (on)\n"
                              "> row \"Phone calls\" / \"2 of 5 camps lit\"\n"
                              "  choice \"Today\" (chosen)\n"
                              "  stars 2 of 3\n"
                              "  button [Back]\n"
                              "  button \"Set out\" (not now)\n");
    free(text);
    stage_close(&stage);
}

static void points_find_what_can_be_acted_on(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    build(&stage);
    const Box row = stage_item(&stage, key_at(1))->box;
    assert_int_equal(screen_item_at(&stage.screen, row.x + 3, row.y + 3), screen_find(&stage.screen, key_at(1)));
    assert_int_equal(screen_item_at(&stage.screen, 5, 5), -1); /* a text */
    const Box off = stage_item(&stage, key_at(3))->box;
    assert_int_equal(screen_item_at(&stage.screen, off.x + 3, off.y + 3), -1);
    assert_int_equal(screen_find(&stage.screen, key_of(PART_COUNTRY)), -1);
    stage_close(&stage);
}

static Picture *draw_hill(Stage *stage, double height) {
    Picture *picture = layout_picture(stage->layout);
    const double points[] = {0, 100, 50, height, 100, 100};
    picture_begin(picture);
    picture_through(picture, points, 3);
    Fill fill = fill_linear(0, 0, 0, 100);
    fill_stop(&fill, 0, 0xFFFFFFFF);
    fill_stop(&fill, 1, 0x000000FF);
    picture_fill(picture, fill);
    picture_again(picture);
    picture_dashed(picture, 2, 0xFF00FFFF, 4, 2);
    return picture;
}

static void equal_pictures_have_equal_marks(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    stage_begin(&stage);
    const Picture *one = draw_hill(&stage, 20), *same = draw_hill(&stage, 20), *other = draw_hill(&stage, 21);
    stage_finish(&stage);
    assert_int_equal(one->count, 2);
    assert_int_equal(one->shapes[1].count, one->shapes[0].count);
    assert_true(one->mark == same->mark);
    assert_true(one->mark != other->mark);
    assert_true(one->mark != 0);
    stage_close(&stage);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_screen_reads_as_a_person_would),
        cmocka_unit_test(points_find_what_can_be_acted_on),
        cmocka_unit_test(equal_pictures_have_equal_marks),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

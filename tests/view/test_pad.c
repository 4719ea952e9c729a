/* What a gamepad means, on a made-up page and on the game's own screens. */
#include "hand_page.h"

static Command pad_means(const Stage *stage, int symbol) {
    return means(stage, (Input){.kind = INPUT_PAD, .symbol = symbol});
}

static Command pad_held(const Stage *stage, int symbol) {
    return means(stage, (Input){.kind = INPUT_PAD, .symbol = symbol, .repeat = true});
}

static void pad_plays(Stage *stage, int symbol) {
    play(stage, (Input){.kind = INPUT_PAD, .symbol = symbol});
}

static void put_slider(Stage *stage, int value) {
    stage->screen.items[screen_find(&stage->screen, key_of(PART_BEFORE))].value = value;
}

static void buttons_mean_the_same_everywhere(void **state) {
    (void)state;
    const struct {
        int symbol;
        CommandKind kind;
        int value;
    } buttons[] = {{PAD_B, COMMAND_BACK, 0},
                   {PAD_Y, COMMAND_HUT, 0},
                   {PAD_BACK, COMMAND_GO, SCREEN_HELP},
                   {PAD_X, COMMAND_GO, SCREEN_CONTACT}};
    const Key places[] = {key_at(0), key_of(PART_NAME), key_of(PART_BEFORE)};
    for (size_t i = 0; i < 3; i++) {
        Stage stage;
        open_at(&stage, places[i]);
        for (size_t j = 0; j < sizeof buttons / sizeof *buttons; j++) {
            const Command command = pad_means(&stage, buttons[j].symbol);
            assert_int_equal(command.kind, buttons[j].kind);
            assert_int_equal(command.value, buttons[j].value);
            assert_int_equal(pad_held(&stage, buttons[j].symbol).kind, COMMAND_NONE);
        }
        close_all(&stage);
    }
}

static void start_and_back_lead_there_and_back(void **state) {
    (void)state;
    Stage stage;
    open_at(&stage, key_at(0));
    assert_int_equal(pad_means(&stage, PAD_START).kind, COMMAND_BACK); /* the page plays the settings */
    stage.screen.name = SCREEN_HELP;
    assert_int_equal(pad_means(&stage, PAD_START).value, SCREEN_SETTINGS);
    assert_int_equal(pad_means(&stage, PAD_BACK).kind, COMMAND_BACK);
    close_all(&stage);
}

static void a_acts_once_and_goes_on_from_a_field(void **state) {
    (void)state;
    Stage stage;
    open_at(&stage, key_at(2));
    assert_int_equal(pad_means(&stage, PAD_A).value, SCREEN_ABOUT);
    assert_int_equal(pad_held(&stage, PAD_A).kind, COMMAND_NONE);
    stage_close(&stage);
    open_at(&stage, key_of(PART_NAME));
    pad_plays(&stage, PAD_A);
    focus_is(&stage, key_at(0));
    close_all(&stage);
}

static void every_direction_leads_out_of_a_field(void **state) {
    (void)state;
    Stage stage;
    const int ways[] = {PAD_LEFT, PAD_RIGHT, PAD_UP, PAD_DOWN};
    for (size_t i = 0; i < 4; i++) {
        open_at(&stage, key_of(PART_NAME));
        stage.app.ui.name = text_copy("some words");
        build(&stage);
        pad_plays(&stage, ways[i]);
        assert_int_not_equal(focus_of(&stage).part, PART_NAME);
        close_all(&stage);
    }
}

static void directions_go_as_the_arrows_do_and_may_be_held(void **state) {
    (void)state;
    Stage stage;
    open_at(&stage, key_at(0));
    pad_plays(&stage, PAD_RIGHT);
    focus_is(&stage, key_at(1));
    play(&stage, (Input){.kind = INPUT_PAD, .symbol = PAD_DOWN, .repeat = true});
    focus_is(&stage, key_at(4));
    pad_plays(&stage, PAD_LEFT);
    focus_is(&stage, key_at(3));
    pad_plays(&stage, PAD_UP);
    focus_is(&stage, key_at(0));
    close_all(&stage);
}

static void shoulders_go_from_group_to_group(void **state) {
    (void)state;
    Stage stage;
    open_at(&stage, key_index(PART_WHEN, 2));
    pad_plays(&stage, PAD_RIGHT_SHOULDER);
    focus_is(&stage, key_of(PART_NAME));
    pad_plays(&stage, PAD_LEFT_SHOULDER);
    focus_is(&stage, key_index(PART_WHEN, 1)); /* a group is entered at what is chosen */
    pad_plays(&stage, PAD_LEFT_SHOULDER);
    focus_is(&stage, key_of(PART_BEFORE));
    assert_int_equal(pad_held(&stage, PAD_LEFT_SHOULDER).kind, COMMAND_NONE);
    close_all(&stage);
}

static void shoulders_turn_the_pages_of_a_screen_that_has_some(void **state) {
    (void)state;
    Stage stage;
    open_at(&stage, key_at(0));
    stage.screen.bindings[stage.screen.binding_count++] =
        (Binding){.symbol = SYMBOL_TAB, .mods = MOD_SHIFT, .command = command_go(SCREEN_COUNTRY), .always = true};
    assert_int_equal(pad_means(&stage, PAD_LEFT_SHOULDER).value, SCREEN_COUNTRY);
    assert_int_equal(pad_means(&stage, PAD_RIGHT_SHOULDER).kind, COMMAND_FOCUS);
    close_all(&stage);
}

static void pad_sets(const Stage *stage, int symbol, int value) {
    const Command command = pad_means(stage, symbol);
    assert_int_equal(command.kind, COMMAND_SET);
    assert_int_equal(command.key.part, PART_BEFORE);
    assert_int_equal(command.value, value);
}

static void sliders_by_five_by_ten_and_not_said(void **state) {
    (void)state;
    Stage stage;
    open_at(&stage, key_of(PART_BEFORE));
    pad_sets(&stage, PAD_LEFT_TRIGGER, 50);
    assert_int_equal(pad_means(&stage, PAD_STICK).kind, COMMAND_NONE);
    put_slider(&stage, 40);
    pad_sets(&stage, PAD_RIGHT, 45);
    pad_sets(&stage, PAD_LEFT, 35);
    pad_sets(&stage, PAD_RIGHT_TRIGGER, 50);
    pad_sets(&stage, PAD_LEFT_TRIGGER, 30);
    pad_sets(&stage, PAD_STICK, UNSET);
    assert_int_equal(pad_held(&stage, PAD_RIGHT_TRIGGER).value, 50);
    assert_int_equal(pad_means(&stage, PAD_UP).kind, COMMAND_FOCUS);
    close_all(&stage);
}

static void a_screen_may_slide_from_anywhere(void **state) {
    (void)state;
    Stage stage;
    open_at(&stage, key_at(0));
    assert_int_equal(pad_means(&stage, PAD_RIGHT_TRIGGER).kind, COMMAND_NONE); /* nothing to slide, nothing to scroll */
    stage.screen.arrows_slide = true;
    stage.screen.slide = key_of(PART_BEFORE);
    put_slider(&stage, 40);
    pad_sets(&stage, PAD_RIGHT, 45);
    pad_sets(&stage, PAD_LEFT_TRIGGER, 30);
    assert_int_equal(pad_means(&stage, PAD_DOWN).kind, COMMAND_FOCUS);
    close_all(&stage);
}

static void x_is_the_second_action_never_a_number_nor_a_removal(void **state) {
    (void)state;
    Stage stage;
    open_at(&stage, key_at(0));
    stage.screen.binding_count = 0;
    assert_int_equal(pad_means(&stage, PAD_X).kind, COMMAND_NONE);
    const int idle[] = {'1', '?', SYMBOL_DELETE, SYMBOL_TAB};
    for (size_t i = 0; i < 4; i++) {
        stage.screen.bindings[stage.screen.binding_count++] =
            (Binding){.symbol = idle[i], .command = command_go(SCREEN_ABOUT)};
        assert_int_equal(pad_means(&stage, PAD_X).kind, COMMAND_NONE);
    }
    stage.screen.bindings[stage.screen.binding_count++] = (Binding){.symbol = 's', .command = command_of(COMMAND_STOP)};
    assert_int_equal(pad_means(&stage, PAD_X).kind, COMMAND_STOP);
    close_all(&stage);
}

static void the_ring_follows_the_device(void **state) {
    (void)state;
    Stage stage;
    open_at(&stage, key_at(0));
    const Box box = stage_item(&stage, key_at(4))->box;
    play(&stage, (Input){.kind = INPUT_DOWN, .x = box.x + 5, .y = box.y + 5, .clicks = 1});
    assert_int_equal(stage.app.ui.device, DEVICE_MOUSE);
    assert_int_equal(stage_item(&stage, key_at(4))->state & STATE_RING, 0);
    pad_plays(&stage, PAD_X + 1000); /* a button without a meaning is in the hand all the same */
    assert_int_equal(stage.app.ui.device, DEVICE_PAD);
    assert_true((stage_item(&stage, key_at(4))->state & STATE_RING) != 0);
    play(&stage, (Input){.kind = INPUT_MOVE, .x = 1, .y = 1}); /* a nudge of the mouse is not */
    assert_int_equal(stage.app.ui.device, DEVICE_PAD);
    press(&stage, SYMBOL_TAB, 0);
    assert_int_equal(stage.app.ui.device, DEVICE_KEYBOARD);
    close_all(&stage);
}

static void hints_name_the_buttons_of_the_device(void **state) {
    (void)state;
    Screen screen = {.bindings = {{.symbol = 's'}, {.symbol = SYMBOL_SPACE}}, .binding_count = 2};
    assert_string_equal(hints_button(&screen, "Enter"), "A");
    assert_string_equal(hints_button(&screen, "Esc"), "B");
    assert_string_equal(hints_button(&screen, "R"), "Y");
    assert_string_equal(hints_button(&screen, "Tab"), "RB");
    assert_string_equal(hints_button(&screen, "PgDn"), "RT");
    assert_string_equal(hints_button(&screen, "S"), "X");
    assert_null(hints_button(&screen, "Space"));
    assert_null(hints_button(&screen, "F2"));
    assert_null(hints_button(&screen, "1-5"));
    screen.bindings[0] = (Binding){.symbol = SYMBOL_ENTER, .mods = MOD_CTRL};
    assert_string_equal(hints_button(&screen, "Ctrl+Enter"), "X");
    assert_null(hints_button(&screen, "S"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(buttons_mean_the_same_everywhere),
        cmocka_unit_test(start_and_back_lead_there_and_back),
        cmocka_unit_test(a_acts_once_and_goes_on_from_a_field),
        cmocka_unit_test(every_direction_leads_out_of_a_field),
        cmocka_unit_test(directions_go_as_the_arrows_do_and_may_be_held),
        cmocka_unit_test(shoulders_go_from_group_to_group),
        cmocka_unit_test(shoulders_turn_the_pages_of_a_screen_that_has_some),
        cmocka_unit_test(sliders_by_five_by_ten_and_not_said),
        cmocka_unit_test(a_screen_may_slide_from_anywhere),
        cmocka_unit_test(x_is_the_second_action_never_a_number_nor_a_removal),
        cmocka_unit_test(the_ring_follows_the_device),
        cmocka_unit_test(hints_name_the_buttons_of_the_device),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

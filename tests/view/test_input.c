/* What keys and the mouse mean, on made-up screens. The commands are performed, as in the game. */
#include "hand_page.h"

static void tab_enters_a_group_at_what_is_chosen_and_walks_it_once(void **state) {
    (void)state;
    Stage stage;
    open_at(&stage, key_of(PART_BEFORE));
    const int walked[] = {1, 2, 0};
    for (int i = 0; i < 3; i++) {
        press(&stage, SYMBOL_TAB, 0);
        focus_is(&stage, key_index(PART_WHEN, walked[i]));
    }
    press(&stage, SYMBOL_TAB, 0);
    focus_is(&stage, key_of(PART_NAME));
    press(&stage, SYMBOL_TAB, MOD_SHIFT);
    focus_is(&stage, key_index(PART_WHEN, 1));
    press(&stage, SYMBOL_TAB, MOD_SHIFT);
    focus_is(&stage, key_of(PART_BEFORE));
    close_all(&stage);
}

static void tab_alone_reaches_everything(void **state) {
    (void)state;
    Stage stage;
    open_at(&stage, key_of(PART_BEFORE));
    bool seen[16] = {false};
    for (size_t i = 0; i < stage.screen.order_count; i++) {
        press(&stage, SYMBOL_TAB, 0);
        for (size_t j = 0; j < stage.screen.order_count; j++) {
            seen[j] |= (int)stage.screen.order[j] == stage.screen.focus;
        }
    }
    for (size_t j = 0; j < stage.screen.order_count; j++) {
        assert_true(seen[j]);
    }
    close_all(&stage);
}

static void arrows_go_to_what_lies_that_way(void **state) {
    (void)state;
    Stage stage;
    open_at(&stage, key_index(PART_WHEN, 1));
    press(&stage, SYMBOL_RIGHT, 0);
    focus_is(&stage, key_index(PART_WHEN, 2));
    press(&stage, SYMBOL_DOWN, 0);
    focus_is(&stage, key_of(PART_NAME));
    press(&stage, SYMBOL_DOWN, 0);
    const Key under = focus_of(&stage);
    assert_int_equal(under.part, PART_LINK);
    press(&stage, SYMBOL_DOWN, 0);
    focus_is(&stage, key_at(under.index + 3));
    stage_close(&stage);
    open_at(&stage, key_at(0));
    press(&stage, SYMBOL_RIGHT, 0);
    focus_is(&stage, key_at(1));
    press(&stage, SYMBOL_DOWN, 0);
    focus_is(&stage, key_at(4));
    press(&stage, SYMBOL_LEFT, 0);
    focus_is(&stage, key_at(3));
    press(&stage, SYMBOL_UP, 0);
    focus_is(&stage, key_at(0));
    close_all(&stage);
}

static void enter_acts_once_however_long_it_is_held(void **state) {
    (void)state;
    Stage stage;
    open_at(&stage, key_at(2));
    assert_int_equal(key_means(&stage, SYMBOL_ENTER, 0).kind, COMMAND_GO);
    assert_int_equal(key_means(&stage, SYMBOL_SPACE, 0).kind, COMMAND_GO);
    const Input held = {.kind = INPUT_KEY, .symbol = SYMBOL_ENTER, .repeat = true};
    assert_int_equal(means(&stage, held).kind, COMMAND_NONE);
    const Input letter = {.kind = INPUT_KEY, .symbol = 'r', .repeat = true};
    assert_int_equal(means(&stage, letter).kind, COMMAND_NONE);
    close_all(&stage);
}

static void keys_that_work_everywhere(void **state) {
    (void)state;
    const struct {
        int symbol;
        CommandKind kind;
        int value;
    } keys[] = {{SYMBOL_ESCAPE, COMMAND_BACK, 0},  {SYMBOL_F1, COMMAND_GO, SCREEN_HELP},
                {SYMBOL_F2, COMMAND_TEXT_SIZE, 0}, {SYMBOL_F3, COMMAND_CONTRAST, 0},
                {SYMBOL_F5, COMMAND_HUT, 0},       {SYMBOL_F11, COMMAND_FULL_SCREEN, 0}};
    const Key places[] = {key_at(0), key_of(PART_NAME), key_of(PART_BEFORE)};
    for (size_t i = 0; i < 3; i++) {
        Stage stage;
        open_at(&stage, places[i]);
        for (size_t j = 0; j < sizeof keys / sizeof *keys; j++) {
            const Command command = key_means(&stage, keys[j].symbol, 0);
            assert_int_equal(command.kind, keys[j].kind);
            assert_int_equal(command.value, keys[j].value);
        }
        assert_int_equal(key_means(&stage, 'q', MOD_CTRL).kind, COMMAND_QUIT);
        assert_int_equal(means(&stage, (Input){.kind = INPUT_AWAY}).kind, COMMAND_BACK);
        close_all(&stage);
    }
}

static void letters_are_keys_outside_fields_only(void **state) {
    (void)state;
    Stage stage;
    open_at(&stage, key_at(0));
    assert_int_equal(key_means(&stage, 'r', 0).kind, COMMAND_HUT);
    assert_int_equal(key_means(&stage, 'r', MOD_CTRL).kind, COMMAND_NONE);
    assert_int_equal(key_means(&stage, 'm', 0).kind, COMMAND_MUTE);
    assert_int_equal(key_means(&stage, 'm', MOD_CTRL).kind, COMMAND_NONE);
    assert_int_equal(key_means(&stage, '?', 0).value, SCREEN_KEYS);
    assert_int_equal(key_means(&stage, '/', MOD_SHIFT).value, SCREEN_KEYS);
    assert_int_equal(key_means(&stage, 'n', 0).value, SCREEN_CONTACT);
    assert_int_equal(key_means(&stage, SYMBOL_ENTER, MOD_CTRL).value, SCREEN_COUNTRY);
    stage_close(&stage);
    open_at(&stage, key_of(PART_NAME));
    assert_int_equal(key_means(&stage, 'r', 0).kind, COMMAND_NONE);
    assert_int_equal(key_means(&stage, 'm', 0).kind, COMMAND_NONE);
    assert_int_equal(key_means(&stage, '?', 0).kind, COMMAND_NONE);
    assert_int_equal(key_means(&stage, 'n', 0).kind, COMMAND_NONE);
    assert_int_equal(key_means(&stage, SYMBOL_ENTER, MOD_CTRL).value, SCREEN_COUNTRY);
    close_all(&stage);
}

static void a_toast_closes_first_but_never_where_someone_may_want_out(void **state) {
    (void)state;
    Stage stage;
    open_at(&stage, key_at(0));
    stage.app.ui.toast.kind = TOAST_READ_ONLY;
    assert_int_equal(key_means(&stage, SYMBOL_ESCAPE, 0).kind, COMMAND_TOAST_CLOSE);
    stage.app.ui.question.asking = ASKING_FORGET; /* which lies over it: Esc is its safe answer, and Undo stays */
    assert_int_equal(key_means(&stage, SYMBOL_ESCAPE, 0).kind, COMMAND_BACK);
    stage.app.ui.question.asking = ASKING_NOTHING;
    stage.screen.name = SCREEN_KEYS;
    assert_int_equal(key_means(&stage, SYMBOL_ESCAPE, 0).kind, COMMAND_BACK);
    stage.screen.name = SCREEN_PRACTICE;
    assert_int_equal(key_means(&stage, SYMBOL_ESCAPE, 0).kind, COMMAND_BACK);
    close_all(&stage);
}

static void slider_key_sets(const Stage *stage, int symbol, unsigned mods, int value) {
    const Command command = key_means(stage, symbol, mods);
    assert_int_equal(command.kind, COMMAND_SET);
    assert_int_equal(command.key.part, PART_BEFORE);
    assert_int_equal(command.value, value);
}

/* Puts the slider at a value without a record behind it. */
static void put_slider(Stage *stage, int value) {
    Item *slider = &stage->screen.items[screen_find(&stage->screen, key_of(PART_BEFORE))];
    slider->value = value;
}

static void sliders_answer_to_their_keys(void **state) {
    (void)state;
    Stage stage;
    open_at(&stage, key_of(PART_BEFORE));
    slider_key_sets(&stage, SYMBOL_RIGHT, 0, 50);
    slider_key_sets(&stage, SYMBOL_LEFT, 0, 50);
    assert_int_equal(key_means(&stage, SYMBOL_DELETE, 0).kind, COMMAND_NONE);
    put_slider(&stage, 40);
    slider_key_sets(&stage, SYMBOL_RIGHT, 0, 45);
    slider_key_sets(&stage, SYMBOL_LEFT, 0, 35);
    slider_key_sets(&stage, SYMBOL_RIGHT, MOD_SHIFT, 41);
    slider_key_sets(&stage, SYMBOL_LEFT, MOD_SHIFT, 39);
    slider_key_sets(&stage, SYMBOL_PAGE_UP, 0, 50);
    slider_key_sets(&stage, SYMBOL_PAGE_DOWN, 0, 30);
    slider_key_sets(&stage, SYMBOL_HOME, 0, 0);
    slider_key_sets(&stage, SYMBOL_END, 0, 100);
    slider_key_sets(&stage, SYMBOL_DELETE, 0, UNSET);
    slider_key_sets(&stage, SYMBOL_BACKSPACE, 0, UNSET);
    const Command digit = key_means(&stage, '7', 0);
    assert_int_equal(digit.kind, COMMAND_DIGIT);
    assert_int_equal(digit.value, 7);
    assert_int_equal(digit.key.part, PART_BEFORE);
    put_slider(&stage, 98);
    slider_key_sets(&stage, SYMBOL_RIGHT, 0, 100);
    put_slider(&stage, 100);
    assert_int_equal(key_means(&stage, SYMBOL_RIGHT, 0).kind, COMMAND_NONE);
    assert_int_equal(key_means(&stage, SYMBOL_UP, 0).kind, COMMAND_FOCUS);
    close_all(&stage);
}

static void a_screen_may_let_arrows_slide_from_anywhere(void **state) {
    (void)state;
    Stage stage;
    open_at(&stage, key_at(0));
    assert_int_equal(key_means(&stage, SYMBOL_RIGHT, 0).kind, COMMAND_FOCUS);
    stage.screen.arrows_slide = true;
    stage.screen.slide = key_of(PART_BEFORE);
    slider_key_sets(&stage, SYMBOL_RIGHT, 0, 50);
    assert_int_equal(key_means(&stage, SYMBOL_DOWN, 0).kind, COMMAND_FOCUS);
    close_all(&stage);
}

static void mouse_and_wheel_move_sliders(void **state) {
    (void)state;
    Stage stage;
    open_at(&stage, key_of(PART_BEFORE));
    const Item *slider = stage_item(&stage, key_of(PART_BEFORE));
    const int y = slider->box.y + slider->box.h / 2;
    const Box knob = part_knob(slider, &stage.sight, 72);
    const Input down = {.kind = INPUT_DOWN, .x = knob.x + knob.w / 2, .y = y, .clicks = 1};
    Command commands[INPUT_COMMANDS];
    assert_int_equal(input_commands(&stage.screen, &stage.app, &stage.sight, &down, commands), 4);
    assert_int_equal(commands[0].kind, COMMAND_DEVICE);
    assert_int_equal(commands[0].value, DEVICE_MOUSE);
    assert_int_equal(commands[1].kind, COMMAND_FOCUS);
    assert_int_equal(commands[2].kind, COMMAND_PRESS);
    assert_int_equal(commands[3].kind, COMMAND_SET);
    assert_int_equal(commands[3].value, 70);
    play(&stage, down);
    const Command drag = means(&stage, (Input){.kind = INPUT_MOVE, .x = 100000, .y = 0, .held = true});
    assert_int_equal(drag.kind, COMMAND_SET);
    assert_int_equal(drag.value, 100);
    put_slider(&stage, 40);
    const Command wheel = means(&stage, (Input){.kind = INPUT_WHEEL, .x = 600, .y = y, .value = -1});
    assert_int_equal(wheel.value, 39);
    close_all(&stage);
}

static void a_button_acts_when_let_go_over_it(void **state) {
    (void)state;
    Stage stage;
    open_at(&stage, key_of(PART_BEFORE));
    const Box box = stage_item(&stage, key_at(4))->box;
    Input input = {.kind = INPUT_MOVE, .x = box.x + 5, .y = box.y + 5};
    assert_int_equal(play(&stage, input).kind, COMMAND_HOVER);
    assert_true((stage_item(&stage, key_at(4))->state & STATE_HOVER) != 0);
    assert_int_equal(play(&stage, input).kind, COMMAND_NONE);
    input.kind = INPUT_DOWN;
    play(&stage, input);
    focus_is(&stage, key_at(4));
    assert_int_equal(stage_item(&stage, key_at(4))->state & (STATE_PRESS | STATE_RING), STATE_PRESS);
    const Input elsewhere = {.kind = INPUT_UP, .x = 1, .y = 1};
    play(&stage, elsewhere);
    assert_int_equal(stage.app.ui.screen, SCREEN_SETTINGS);
    assert_false((stage_item(&stage, key_at(4))->state & STATE_PRESS) != 0);
    play(&stage, input);
    input.kind = INPUT_UP;
    play(&stage, input);
    assert_int_equal(stage.app.ui.screen, SCREEN_ABOUT);
    close_all(&stage);
}

static void type(Stage *stage, const char *text) {
    play(stage, (Input){.kind = INPUT_TEXT, .text = text});
}

static void text_is(const Stage *stage, const char *text) {
    assert_string_equal(stage_item(stage, key_of(PART_NAME))->text, text);
}

static void words_are_typed_moved_in_and_taken_back(void **state) {
    (void)state;
    Stage stage;
    open_at(&stage, key_of(PART_NAME));
    type(&stage, "Jo and Sam");
    text_is(&stage, "Jo and Sam");
    press(&stage, SYMBOL_LEFT, MOD_CTRL);
    press(&stage, SYMBOL_BACKSPACE, MOD_CTRL);
    text_is(&stage, "Jo Sam");
    press(&stage, 'z', MOD_CTRL);
    text_is(&stage, "Jo and Sam");
    press(&stage, 'y', MOD_CTRL);
    text_is(&stage, "Jo Sam");
    press(&stage, 'z', MOD_CTRL);
    press(&stage, 'z', MOD_CTRL | MOD_SHIFT);
    text_is(&stage, "Jo Sam");
    press(&stage, SYMBOL_HOME, 0);
    press(&stage, SYMBOL_DELETE, 0);
    text_is(&stage, "o Sam");
    press(&stage, SYMBOL_END, MOD_SHIFT);
    type(&stage, "x");
    text_is(&stage, "x");
    press(&stage, 'a', MOD_CTRL);
    press(&stage, 'x', MOD_CTRL);
    text_is(&stage, "");
    play(&stage, (Input){.kind = INPUT_PASTE, .text = "pasted\nwords"});
    text_is(&stage, "pasted words");
    close_all(&stage);
}

static void what_an_input_method_makes_stands_in_place_until_it_is_text(void **state) {
    (void)state;
    Stage stage;
    open_at(&stage, key_of(PART_NAME));
    type(&stage, "ab");
    press(&stage, SYMBOL_LEFT, 0);
    play(&stage, (Input){.kind = INPUT_COMPOSE, .text = "にほ"});
    const Item *field = stage_item(&stage, key_of(PART_NAME));
    assert_string_equal(field->text, "aにほb");
    assert_int_equal(field->value, 1);
    assert_int_equal(field->most, 1 + (int)strlen("にほ"));
    assert_int_equal(field->caret, field->most);
    assert_string_equal(stage.app.ui.name, "ab");
    const int keys[] = {SYMBOL_ENTER, SYMBOL_BACKSPACE, SYMBOL_TAB, SYMBOL_LEFT, SYMBOL_DOWN};
    for (size_t i = 0; i < sizeof keys / sizeof *keys; i++) {
        assert_int_equal(key_means(&stage, keys[i], 0).kind, COMMAND_NONE);
    }
    const Box behind = input_caret_box(field, &stage.sight, strlen(field->text));
    const Input click = {.kind = INPUT_DOWN, .x = behind.x, .y = behind.y + 2, .clicks = 1};
    Command commands[INPUT_COMMANDS];
    const size_t count = input_commands(&stage.screen, &stage.app, &stage.sight, &click, commands);
    assert_int_equal(commands[count - 1].kind, COMMAND_MOVE);
    assert_int_equal(commands[count - 1].value, 2); /* of the text's own two letters */
    type(&stage, "日本");
    text_is(&stage, "a日本b");
    assert_int_equal(stage_item(&stage, key_of(PART_NAME))->value, UNSET);
    press(&stage, SYMBOL_BACKSPACE, 0);
    text_is(&stage, "a日b");
    close_all(&stage);
}

static void esc_takes_back_what_an_input_method_makes(void **state) {
    (void)state;
    Stage stage;
    open_at(&stage, key_of(PART_NAME));
    type(&stage, "ab");
    play(&stage, (Input){.kind = INPUT_COMPOSE, .text = "x"});
    assert_int_equal(press(&stage, SYMBOL_ESCAPE, 0).kind, COMMAND_COMPOSE);
    text_is(&stage, "ab");
    assert_int_equal(key_means(&stage, SYMBOL_ESCAPE, 0).kind, COMMAND_BACK);
    close_all(&stage);
}

static void a_field_of_one_line_is_left_by_enter_up_and_down(void **state) {
    (void)state;
    Stage stage;
    open_at(&stage, key_of(PART_NAME));
    press(&stage, SYMBOL_ENTER, 0);
    focus_is(&stage, key_at(0));
    press(&stage, SYMBOL_UP, 0);
    focus_is(&stage, key_of(PART_NAME));
    press(&stage, SYMBOL_UP, 0);
    assert_int_equal(focus_of(&stage).part, PART_WHEN);
    close_all(&stage);
}

static Item field_of(Stage *stage, const char *text, int lines, double width) {
    stage_begin(stage);
    layout_open(stage->layout, (Spec){.flow = FLOW_COLUMN, .width = width, .self_x = ALIGN_START});
    Item *field = layout_field(stage->layout, key_of(PART_LEARNED), "Learned", "", lines);
    field->text = layout_keep(stage->layout, text);
    field->caret = field->anchor = strlen(text);
    layout_close(stage->layout);
    stage_finish(stage);
    return *stage_item(stage, key_of(PART_LEARNED));
}

/* The plain measure makes every letter half of 17 pixels wide, prefixes rounded. */
static void the_caret_moves_by_the_lines_on_the_screen(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    Item field = field_of(&stage, "one two three", 3, 28 + 8.5 * 8);
    assert_int_equal(field.line_count, 2);
    Item *shown = &stage.screen.items[screen_find(&stage.screen, key_of(PART_LEARNED))];
    shown->caret = 10; /* thr|ee */
    assert_int_equal(key_means(&stage, SYMBOL_UP, 0).value, 2);
    assert_int_equal(key_means(&stage, SYMBOL_UP, 0).move, MOVE_TO);
    assert_int_equal(key_means(&stage, SYMBOL_HOME, 0).value, 8);
    assert_int_equal(key_means(&stage, SYMBOL_HOME, MOD_CTRL).move, MOVE_START);
    assert_int_equal(key_means(&stage, SYMBOL_DOWN, 0).value, 13);
    assert_true(key_means(&stage, SYMBOL_UP, MOD_SHIFT).select);
    shown->caret = 2;
    assert_int_equal(key_means(&stage, SYMBOL_DOWN, 0).value, 10);
    assert_int_equal(key_means(&stage, SYMBOL_END, 0).value, 7);
    const Command newline = key_means(&stage, SYMBOL_ENTER, 0);
    assert_int_equal(newline.kind, COMMAND_INSERT);
    assert_string_equal(newline.text, "\n");
    stage_close(&stage);
}

static void clicks_find_letters_never_halves_of_them(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    const char *text = "ae\xCC\x81o";
    const Item field = field_of(&stage, text, 1, 400);
    for (int x = -50; x < 500; x++) {
        const size_t offset = input_offset_at(&field, &stage.sight, x, field.lines[0].y + 3);
        assert_true(offset == 0 || offset == 1 || offset == 4 || offset == 5);
    }
    for (size_t offset = 0; offset <= 5; offset = text_next(text, 5, offset) + (offset == 5)) {
        const Box caret = input_caret_box(&field, &stage.sight, offset);
        assert_int_equal(input_offset_at(&field, &stage.sight, caret.x, caret.y), offset);
        assert_true(box_inside(caret, field.box));
    }
    stage_close(&stage);
}

static void a_long_line_wraps_so_that_nothing_is_hidden(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    const Item field = field_of(&stage, "a line that is a good deal longer than its field", 1, 200);
    assert_true(field.line_count > 1);
    for (size_t offset = 0; offset <= strlen(field.text); offset++) {
        assert_true(box_inside(input_caret_box(&field, &stage.sight, offset), field.box));
    }
    Item *shown = &stage.screen.items[screen_find(&stage.screen, key_of(PART_LEARNED))];
    shown->caret = 0;
    assert_int_equal(key_means(&stage, SYMBOL_DOWN, 0).value, (int)field.lines[1].start);
    assert_int_equal(key_means(&stage, SYMBOL_UP, 0).kind, COMMAND_NONE); /* nothing to go to on this screen */
    stage_close(&stage);
}

static void the_mouse_sets_the_caret_and_selects(void **state) {
    (void)state;
    Stage stage;
    open_at(&stage, key_at(0));
    stage.app.ui.name = text_copy("one two three");
    build(&stage);
    const Item *field = stage_item(&stage, key_of(PART_NAME));
    const Box at = input_caret_box(field, &stage.sight, 5);
    play(&stage, (Input){.kind = INPUT_DOWN, .x = at.x, .y = at.y + 2, .clicks = 1});
    focus_is(&stage, key_of(PART_NAME));
    field = stage_item(&stage, key_of(PART_NAME));
    assert_int_equal(field->caret, 5);
    assert_true((field->state & STATE_RING) != 0);
    const Box to = input_caret_box(field, &stage.sight, 9);
    play(&stage, (Input){.kind = INPUT_MOVE, .x = to.x, .y = to.y + 2, .held = true});
    field = stage_item(&stage, key_of(PART_NAME));
    assert_int_equal(field->caret, 9);
    assert_int_equal(field->anchor, 5);
    play(&stage, (Input){.kind = INPUT_UP, .x = to.x, .y = to.y + 2});
    play(&stage, (Input){.kind = INPUT_DOWN, .x = at.x, .y = at.y + 2, .clicks = 2});
    field = stage_item(&stage, key_of(PART_NAME));
    assert_int_equal(field->anchor, 4);
    assert_int_equal(field->caret, 7);
    close_all(&stage);
}

/* A list too long for the window, with nothing below it. */
static void build_list(Stage *stage) {
    stage_begin(stage);
    layout_open(stage->layout, (Spec){.flow = FLOW_COLUMN, .gap = 10, .scroll = true, .key = key_of(PART_SCROLL)});
    for (int i = 0; i < 30; i++) {
        layout_button(stage->layout, BUTTON_SECONDARY, key_at(i), ICON_NONE, "one of many", any_command());
    }
    layout_text(stage->layout, ROLE_BODY, TONE_BODY, "the last word\n\n\n\n\n\n\n\n\n\n\n\n\n\n");
    layout_close(stage->layout);
    stage_finish(stage);
}

static void wheel_pages_and_bar_scroll(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    build_list(&stage);
    const Command wheel = means(&stage, (Input){.kind = INPUT_WHEEL, .x = 300, .y = 300, .value = -1});
    assert_int_equal(wheel.kind, COMMAND_SCROLL);
    assert_int_equal(wheel.scroll, 120);
    assert_int_equal(means(&stage, (Input){.kind = INPUT_WHEEL, .value = 1}).kind, COMMAND_NONE);
    assert_true(key_means(&stage, SYMBOL_PAGE_DOWN, 0).scroll > 400);
    const Item *bar = stage_item(&stage, key_of(PART_SCROLL));
    const Input end = {.kind = INPUT_DOWN, .x = bar->box.x + 2, .y = bar->box.y + bar->box.h - 1, .clicks = 1};
    Command commands[INPUT_COMMANDS];
    assert_int_equal(input_commands(&stage.screen, &stage.app, &stage.sight, &end, commands), 3);
    assert_int_equal(commands[1].kind, COMMAND_PRESS);
    assert_int_equal(commands[2].scroll, bar->most);
    stage.app.ui.focus = key_at(29);
    stage.app.ui.reveal = true;
    build_list(&stage);
    assert_int_equal(key_means(&stage, SYMBOL_DOWN, 0).kind, COMMAND_SCROLL);
    stage_close(&stage);
}

/* A list with its own bar, and beside it something to read. */
static void build_list_and_page(Stage *stage, int buttons) {
    stage_begin(stage);
    layout_open(stage->layout, (Spec){.flow = FLOW_ROW});
    layout_open(stage->layout, (Spec){.width = 600, .scroll = true, .key = key_of(PART_SCROLL)});
    for (int i = 0; i < buttons; i++) {
        layout_button(stage->layout, BUTTON_SECONDARY, key_at(i), ICON_NONE, "one of many", any_command());
    }
    layout_close(stage->layout);
    layout_open(stage->layout, (Spec){.width = 600, .scroll = true, .key = key_index(PART_SCROLL, SCROLL_ASIDE)});
    layout_thing(stage->layout, ITEM_SCENE, key_at(200), 0, 3000);
    layout_close(stage->layout);
    layout_close(stage->layout);
    stage_finish(stage);
}

static void scrolls(const Command *command, bool aside) {
    assert_int_equal(command->kind, COMMAND_SCROLL);
    assert_int_equal(command->key.index == SCROLL_ASIDE, aside);
}

static void the_wheel_scrolls_what_is_under_it_and_the_page_what_lies_aside(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    build_list_and_page(&stage, 30);
    Command command = means(&stage, (Input){.kind = INPUT_WHEEL, .x = 300, .y = 300, .value = -1});
    scrolls(&command, false);
    command = means(&stage, (Input){.kind = INPUT_WHEEL, .x = 900, .y = 300, .value = -1});
    scrolls(&command, true);
    (void)app_update(&stage.app, &command, stage.sight.now, &effects);
    assert_int_equal(stage.app.ui.aside, 120);
    assert_int_equal(stage.app.ui.scroll[stage.app.ui.screen], 0);
    command = key_means(&stage, SYMBOL_PAGE_DOWN, 0);
    scrolls(&command, true);
    build_list_and_page(&stage, 3); /* the list has no bar now */
    command = means(&stage, (Input){.kind = INPUT_WHEEL, .x = 300, .y = 300, .value = -1});
    scrolls(&command, true);
    command = key_means(&stage, SYMBOL_DOWN, 0);
    assert_int_equal(command.kind, COMMAND_FOCUS);
    assert_int_equal(command.scroll, 0); /* what is read aside is none of the list's */
    effects_free(&effects);
    stage_close(&stage);
}

/* What is seen in part stays under the pointer while it is pressed, and so it is done. */
static void a_button_half_out_of_sight_acts_too(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    build_list(&stage);
    int last = 0;
    for (int i = 0; i < 30; i++)
        last = stage_item(&stage, key_at(i))->box.y < 716 ? i : last;
    const Box box = stage_item(&stage, key_at(last))->box;
    assert_true(box.y + box.h > 720);
    Command commands[INPUT_COMMANDS];
    const InputKind kinds[] = {INPUT_DOWN, INPUT_UP};
    for (int k = 0; k < 2; k++) {
        const Input input = {.kind = kinds[k], .x = box.x + 20, .y = 718, .clicks = 1};
        const size_t count = input_commands(&stage.screen, &stage.app, &stage.sight, &input, commands);
        for (size_t i = 0; i < count; i++)
            (void)app_update(&stage.app, &commands[i], stage.sight.now, &effects);
        build_list(&stage);
    }
    assert_int_equal(stage.app.ui.screen, SCREEN_ABOUT);
    effects_free(&effects);
    stage_close(&stage);
}

static void the_focus_command_says_what_was_shown(void **state) {
    (void)state;
    Stage stage;
    stage_open(&stage, 1280, 720, 100);
    stage.app.ui.focus = key_at(20);
    stage.app.ui.reveal = true;
    build_list(&stage);
    const Command command = key_means(&stage, SYMBOL_DOWN, 0);
    assert_int_equal(command.kind, COMMAND_FOCUS);
    assert_int_equal(command.key.index, 21);
    assert_int_equal(command.value, 21);
    assert_int_equal(command.scroll, stage_item(&stage, key_of(PART_SCROLL))->value);
    assert_true(command.scroll > 0);
    stage_close(&stage);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tab_enters_a_group_at_what_is_chosen_and_walks_it_once),
        cmocka_unit_test(tab_alone_reaches_everything),
        cmocka_unit_test(arrows_go_to_what_lies_that_way),
        cmocka_unit_test(enter_acts_once_however_long_it_is_held),
        cmocka_unit_test(keys_that_work_everywhere),
        cmocka_unit_test(letters_are_keys_outside_fields_only),
        cmocka_unit_test(a_toast_closes_first_but_never_where_someone_may_want_out),
        cmocka_unit_test(sliders_answer_to_their_keys),
        cmocka_unit_test(a_screen_may_let_arrows_slide_from_anywhere),
        cmocka_unit_test(mouse_and_wheel_move_sliders),
        cmocka_unit_test(a_button_acts_when_let_go_over_it),
        cmocka_unit_test(the_wheel_scrolls_what_is_under_it_and_the_page_what_lies_aside),
        cmocka_unit_test(a_button_half_out_of_sight_acts_too),
        cmocka_unit_test(words_are_typed_moved_in_and_taken_back),
        cmocka_unit_test(what_an_input_method_makes_stands_in_place_until_it_is_text),
        cmocka_unit_test(esc_takes_back_what_an_input_method_makes),
        cmocka_unit_test(a_field_of_one_line_is_left_by_enter_up_and_down),
        cmocka_unit_test(the_caret_moves_by_the_lines_on_the_screen),
        cmocka_unit_test(clicks_find_letters_never_halves_of_them),
        cmocka_unit_test(a_long_line_wraps_so_that_nothing_is_hidden),
        cmocka_unit_test(the_mouse_sets_the_caret_and_selects),
        cmocka_unit_test(wheel_pages_and_bar_scroll),
        cmocka_unit_test(the_focus_command_says_what_was_shown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

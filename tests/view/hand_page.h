/* A made-up page under the hand: what keys, mouse and gamepad mean on it. The commands are performed, as in the game. */
#ifndef TESTS_VIEW_HAND_PAGE_H
#define TESTS_VIEW_HAND_PAGE_H

#include "stage.h"

#include "core/text.h"

static Effects effects;

static inline void build(Stage *stage);

/* The commands of one input, performed; the first of them is returned. */
static inline Command play(Stage *stage, Input input) {
    Command commands[INPUT_COMMANDS];
    const size_t count = input_commands(&stage->screen, &stage->app, &stage->sight, &input, commands);
    const Command first = first_of(commands, count);
    for (size_t i = 0; i < count; i++) {
        (void)app_update(&stage->app, &commands[i], stage->sight.now, &effects);
    }
    build(stage);
    return first;
}

static inline Command press(Stage *stage, int symbol, unsigned mods) {
    return play(stage, (Input){.kind = INPUT_KEY, .symbol = symbol, .mods = mods});
}

static inline Command means(const Stage *stage, Input input) {
    Command commands[INPUT_COMMANDS];
    const size_t count = input_commands(&stage->screen, &stage->app, &stage->sight, &input, commands);
    return first_of(commands, count);
}

static inline Command key_means(const Stage *stage, int symbol, unsigned mods) {
    return means(stage, (Input){.kind = INPUT_KEY, .symbol = symbol, .mods = mods});
}

static inline Key focus_of(const Stage *stage) {
    return stage->screen.items[stage->screen.focus].key;
}

static inline void focus_is(const Stage *stage, Key key) {
    const Key focus = focus_of(stage);
    assert_int_equal(focus.part, key.part);
    assert_int_equal(focus.index, key.index);
}

/* A row of three choices, a field, a grid of buttons, a slider. */
static inline void build(Stage *stage) {
    stage_begin(stage);
    layout_open(stage->layout, (Spec){.flow = FLOW_COLUMN, .gap = 10});
    layout_open(stage->layout, (Spec){.flow = FLOW_ROW, .gap = 10});
    for (int i = 0; i < 3; i++) {
        Item *choice = layout_choice(stage->layout, CHOICE_CHIP, key_index(PART_WHEN, i), "choice", i == 1,
                                     command_set(key_of(PART_WHEN), i));
        choice->group = 7;
    }
    layout_close(stage->layout);
    layout_field(stage->layout, key_of(PART_NAME), "Name", "Your name", 1);
    for (int row = 0; row < 2; row++) {
        layout_open(stage->layout, (Spec){.flow = FLOW_ROW, .gap = 10});
        for (int i = 0; i < 3; i++) {
            layout_button(stage->layout, BUTTON_SECONDARY, key_at(row * 3 + i), ICON_NONE, "button", any_command());
        }
        layout_close(stage->layout);
    }
    layout_slider(stage->layout, SLIDER_AMBER, key_of(PART_BEFORE), "Fear");
    layout_close(stage->layout);
    layout_bind(stage->layout, 'n', 0, command_go(SCREEN_CONTACT));
    layout_bind(stage->layout, SYMBOL_ENTER, MOD_CTRL, command_go(SCREEN_COUNTRY));
    stage_finish(stage);
}

static inline void open_at(Stage *stage, Key focus) {
    stage_open(stage, 1280, 720, 100);
    stage->app.ui.screen = SCREEN_SETTINGS;
    build(stage);
    Command command = command_key(COMMAND_FOCUS, focus);
    (void)app_update(&stage->app, &command, stage->sight.now, &effects);
    build(stage);
}

static inline void close_all(Stage *stage) {
    stage_close(stage);
    effects_free(&effects);
}

#endif

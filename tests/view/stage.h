/* A made-up screen in a window of any size, with a measure that knows no font. */
#ifndef TESTS_VIEW_STAGE_H
#define TESTS_VIEW_STAGE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "view/frame.h"
#include "view/input.h"
#include "view/layout.h"
#include "view/parts.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct Stage {
    App app;
    Sight sight;
    Layout *layout;
    Screen screen;
} Stage;

static inline void stage_open(Stage *stage, int width, int height, int text_size) {
    memset(stage, 0, sizeof *stage);
    stage->app = app_new((Chance){{1, 2, 3, 4}}, NULL, 0);
    stage->app.ui.prefs.text_size = text_size;
    stage->sight = sight_fit(&stage->app, width, height, (Moment){1000, 0}, measure_plain, NULL);
}

static inline void stage_begin(Stage *stage) {
    if (stage->screen.arena != NULL) {
        screen_free(&stage->screen);
    }
    stage->layout = layout_begin(&stage->app, &stage->sight, SCREEN_SETTINGS);
}

static inline void stage_finish(Stage *stage) {
    stage->screen = layout_finish(stage->layout);
}

static inline void stage_close(Stage *stage) {
    screen_free(&stage->screen);
    app_free(&stage->app);
}

static inline Key key_at(int index) {
    return key_index(PART_LINK, index);
}

static inline Command any_command(void) {
    return command_go(SCREEN_ABOUT);
}

static inline const Item *stage_item(const Stage *stage, Key key) {
    const int at = screen_find(&stage->screen, key);
    assert_true(at >= 0);
    return &stage->screen.items[at];
}

/* The first command that is not about the device. */
static inline Command first_of(const Command *commands, size_t count) {
    const size_t from = count > 0 && commands[0].kind == COMMAND_DEVICE ? 1 : 0;
    return count > from ? commands[from] : command_of(COMMAND_NONE);
}

static inline bool box_inside(Box inner, Box outer) {
    return inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.w <= outer.x + outer.w &&
           inner.y + inner.h <= outer.y + outer.h;
}

static inline bool boxes_overlap(Box a, Box b) {
    return a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
}

#endif

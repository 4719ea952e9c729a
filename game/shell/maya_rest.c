/* What can be done in the hut, and a breath of her own. */
#include "shell/maya.h"

void maya_rest(Stage *stage) {
    maya_hut(stage);
    maya_go(stage, SCREEN_REST);
}

static void ground(Stage *stage, int times) {
    maya_rest(stage);
    maya_focus(stage, key_of(PART_FOUND));
    for (int i = 0; i < times; i++) {
        stage_wait(stage, 4000);
        maya_do(stage, COMMAND_FOUND);
    }
}

/* Five are seen, two of four felt. */
void maya_ground(Stage *stage) {
    ground(stage, 1 + 5 + 2);
}

void maya_grounded(Stage *stage) {
    ground(stage, 1 + 5 + 4 + 3 + 2 + 1);
}

static void rest_unfold(Stage *stage, int fold) {
    maya_rest(stage);
    maya_focus(stage, key_index(PART_MORE, fold));
    maya_pick(stage, PART_MORE, fold);
}

void maya_rest_minutes(Stage *stage) {
    rest_unfold(stage, 1);
}

void maya_rest_manner(Stage *stage) {
    rest_unfold(stage, 2);
    maya_set(stage, PART_SET_HOLD, 1);
    maya_set(stage, PART_SET_PACE, 90);
}

/* In the middle of a step. */
void maya_feeling(Stage *stage) {
    maya_practice(stage);
    maya_do(stage, COMMAND_HUT);
    maya_go(stage, SCREEN_REST);
    maya_pick(stage, PART_MORE, MORE_FEELING);
    maya_write(stage, PART_FEELING, "heart fast, proud");
    maya_do(stage, COMMAND_FEELING_KEEP);
    maya_write(stage, PART_FEELING, "tired");
}

static void own_breath(Stage *stage, const char *name) {
    maya_do(stage, COMMAND_PATTERN_OPEN);
    maya_write(stage, PART_PATTERN_NAME, name);
    maya_set(stage, PART_PATTERN_HOLD, 6);
    maya_set(stage, PART_PATTERN_OUT, 26);
    maya_focus(stage, key_of(PART_PATTERN_OUT));
}

void maya_own_breath(Stage *stage) {
    maya_rest(stage);
    own_breath(stage, "On the bus");
}

void maya_own_kept(Stage *stage) {
    maya_own_breath(stage);
    maya_do(stage, COMMAND_PATTERN_KEEP);
}

void maya_own_change(Stage *stage) {
    maya_own_kept(stage);
    const Key key = key_record(PART_PATTERN, stage->session.app.ui.focus.id);
    stage_play(stage, command_key(COMMAND_PATTERN_OPEN, key));
}

/* Too quick to be kept. */
void maya_own_quick(Stage *stage) {
    maya_rest(stage);
    own_breath(stage, "");
    maya_set(stage, PART_PATTERN_IN, 8);
    maya_set(stage, PART_PATTERN_HOLD, 0);
    maya_set(stage, PART_PATTERN_OUT, 12);
}

void maya_care(Stage *stage) {
    maya_hut(stage);
    maya_go(stage, SCREEN_CARE);
}

static void needle_hut(Stage *stage) {
    maya_trail(stage);
    App *app = &stage->session.app;
    Trail *trail = (Trail *)book_change(&app->book, RECORD_TRAIL, app->ui.trail, stage->now);
    trail->caution.kind = CAUTION_FAINTING;
    maya_do(stage, COMMAND_HUT);
}

void maya_needle_rest(Stage *stage) {
    needle_hut(stage);
    maya_go(stage, SCREEN_REST);
}

void maya_needle_care(Stage *stage) {
    needle_hut(stage);
    maya_go(stage, SCREEN_CARE);
}

/* Nobody is climbing yet. */
void maya_rest_alone(Stage *stage) {
    maya_title(stage);
    maya_do(stage, COMMAND_HUT);
    maya_go(stage, SCREEN_REST);
}

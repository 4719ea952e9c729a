/* What can be done in the hut, and a breath of her own. */
#include "shell/maya.h"

void maya_rest(Stage *stage) {
    maya_hut(stage);
    maya_go(stage, SCREEN_REST);
}

static void find(Stage *stage, int times) {
    for (int i = 0; i < times; i++) {
        stage_wait(stage, 4000);
        stage_play(stage, command_of(COMMAND_FOUND));
    }
}

/* Five are seen, two of four felt. */
void maya_ground(Stage *stage) {
    maya_rest(stage);
    stage_play(stage, command_key(COMMAND_FOCUS, key_of(PART_FOUND)));
    find(stage, 1 + 5 + 2);
}

void maya_grounded(Stage *stage) {
    maya_rest(stage);
    stage_play(stage, command_key(COMMAND_FOCUS, key_of(PART_FOUND)));
    find(stage, 1 + 5 + 4 + 3 + 2 + 1);
}

static void rest_unfold(Stage *stage, int fold) {
    const Key key = key_index(PART_MORE, fold);
    maya_rest(stage);
    stage_play(stage, command_key(COMMAND_FOCUS, key));
    stage_play(stage, command_set(key, fold));
}

void maya_rest_minutes(Stage *stage) {
    rest_unfold(stage, 1);
}

void maya_rest_manner(Stage *stage) {
    rest_unfold(stage, 2);
    stage_play(stage, command_set(key_of(PART_SET_HOLD), 1));
    stage_play(stage, command_set(key_of(PART_SET_PACE), 90));
}

/* In the middle of a step. */
void maya_feeling(Stage *stage) {
    maya_practice(stage);
    stage_play(stage, command_of(COMMAND_HUT));
    maya_go(stage, SCREEN_REST);
    stage_play(stage, command_set(key_index(PART_MORE, MORE_FEELING), MORE_FEELING));
    maya_write(stage, PART_FEELING, "heart fast, proud");
    stage_play(stage, command_of(COMMAND_FEELING_KEEP));
    maya_write(stage, PART_FEELING, "tired");
}

static void own_breath(Stage *stage, const char *name) {
    stage_play(stage, command_of(COMMAND_PATTERN_OPEN));
    maya_write(stage, PART_PATTERN_NAME, name);
    stage_play(stage, command_set(key_of(PART_PATTERN_HOLD), 6));
    stage_play(stage, command_set(key_of(PART_PATTERN_OUT), 26));
    stage_play(stage, command_key(COMMAND_FOCUS, key_of(PART_PATTERN_OUT)));
}

void maya_own_breath(Stage *stage) {
    maya_rest(stage);
    own_breath(stage, "On the bus");
}

void maya_own_kept(Stage *stage) {
    maya_own_breath(stage);
    stage_play(stage, command_of(COMMAND_PATTERN_KEEP));
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
    stage_play(stage, command_set(key_of(PART_PATTERN_IN), 8));
    stage_play(stage, command_set(key_of(PART_PATTERN_HOLD), 0));
    stage_play(stage, command_set(key_of(PART_PATTERN_OUT), 12));
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
    stage_play(stage, command_of(COMMAND_HUT));
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
    stage_play(stage, command_of(COMMAND_HUT));
    maya_go(stage, SCREEN_REST);
}

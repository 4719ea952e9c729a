#include "shell/maya.h"

static void breathe(Stage *stage, int64_t ms) {
    maya_trail(stage);
    maya_do(stage, COMMAND_HUT);
    stage_wait(stage, ms);
}

void maya_hut(Stage *stage) {
    breathe(stage, 2 * MINUTE_MS + 2400);
}

void maya_hut_first(Stage *stage) {
    breathe(stage, 2300);
}

void maya_hut_paused(Stage *stage) {
    breathe(stage, MINUTE_MS + 6000);
    maya_do(stage, COMMAND_PAUSE);
}

void maya_hut_free(Stage *stage) {
    breathe(stage, MINUTE_MS + 6000);
    maya_do(stage, COMMAND_LET_GO);
}

void maya_hut_over(Stage *stage) {
    breathe(stage, 6 * MINUTE_MS);
}

static void begin(Stage *stage, const char *id, int64_t ms) {
    maya_trail(stage);
    maya_do(stage, COMMAND_HUT);
    stage_play(stage, command_key(COMMAND_REST, key_record(PART_REST, id)));
    stage_wait(stage, ms);
}

void maya_hut_box(Stage *stage) {
    begin(stage, "box", 45000);
}

void maya_hut_sigh(Stage *stage) {
    begin(stage, "sigh", 43600);
}

void maya_hut_tension(Stage *stage) {
    begin(stage, "tension", 12000 + 40000 + 8400);
}

void maya_hut_muscles(Stage *stage) {
    begin(stage, "muscles", 16000 + 50000 + 2000);
}

void maya_hut_silent(Stage *stage) {
    breathe(stage, 31000);
    stage_play(stage, (Command){.kind = COMMAND_SOUND});
}

void maya_dark(Stage *stage) {
    breathe(stage, MINUTE_MS + 14500);
    maya_go(stage, SCREEN_DARK);
    stage_wait(stage, 6000);
}

void maya_dark_still(Stage *stage) {
    maya_dark(stage);
    stage_wait(stage, 30000);
}

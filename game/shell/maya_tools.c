/* Steps that bring something along: lines, words by the clock, a count. */
#include "shell/maya.h"

/* The step is of that kind, with words of its own. */
static void practice_kind(Stage *stage, StepKind kind, const char *title, const char *detail) {
    maya_card_blank(stage);
    App *app = &stage->session.app;
    Step *step = (Step *)book_change(&app->book, RECORD_STEP, app->ui.step, stage->now);
    step->kind = (int)kind;
    step->minutes[0] = step->minutes[1] = 5;
    maya_text(&step->title, title);
    maya_text(&step->detail, detail);
    maya_set(stage, PART_BEFORE, 55);
    maya_do(stage, COMMAND_START);
    stage_wait(stage, 40000);
    maya_set(stage, PART_NOW, 48);
}

void maya_practice_lines(Stage *stage) {
    practice_kind(stage, STEP_MIRROR, "Say my order to the mirror",
                  "Good morning, a flat white please. No, nothing to eat. Yes, to drink here.");
    maya_do(stage, COMMAND_TOOL);
}

void maya_practice_imagine(Stage *stage) {
    practice_kind(stage, STEP_IMAGINE, "Picture the café", NULL);
}

void maya_practice_cautions(Stage *stage) {
    practice_kind(stage, STEP_BODY, "March on the spot", "March on the spot for a minute, then sit.");
}

void maya_practice_count(Stage *stage) {
    maya_practice_cautions(stage);
    const int lines = app_tool_lines(&stage->session.app);
    for (int i = 0; i <= lines; i++)
        maya_do(stage, COMMAND_TOOL);
    stage_wait(stage, 24000);
}

void maya_practice_times(Stage *stage) {
    maya_practice_cautions(stage);
    const int lines = app_tool_lines(&stage->session.app);
    for (int i = 0; i < lines; i++)
        maya_do(stage, COMMAND_TOOL);
    stage_play(stage, (Command){.kind = COMMAND_TOOL, .value = 1});
    for (int i = 0; i < 4; i++)
        maya_do(stage, COMMAND_TOOL);
}

void maya_practice_enough(Stage *stage) {
    maya_practice_count(stage);
    maya_do(stage, COMMAND_TOOL);
}

void maya_practice_record(Stage *stage) {
    practice_kind(stage, STEP_RECORD, "Leave myself a message", NULL);
}

void maya_practice_recording(Stage *stage) {
    maya_practice_record(stage);
    maya_do(stage, COMMAND_TOOL);
    stage_wait(stage, 24000);
    stage_play(stage, (Command){.kind = COMMAND_TAPE_NEWS, .value = TAPE_LEVEL, .number = 60});
}

void maya_practice_recorded(Stage *stage) {
    maya_practice_recording(stage);
    maya_do(stage, COMMAND_TOOL);
}

void maya_practice_microphone_gone(Stage *stage) {
    maya_practice_recording(stage);
    stage_play(stage, (Command){.kind = COMMAND_TAPE_NEWS, .value = TAPE_CUT});
}

void maya_practice_no_microphone(Stage *stage) {
    maya_practice_recording(stage);
    stage_play(stage, (Command){.kind = COMMAND_TAPE_NEWS, .value = TAPE_NOT_HEARD});
}

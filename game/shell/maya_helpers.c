/* People who help Maya, and what they send. */
#include "shell/maya.h"

#include "core/supporter.h"

static const char note_of_jo[] =
    "{\"format\": \"foothold.note\", \"version\": 1, \"from\": \"Jo\", \"text\": \"Thinking of you on Thursday. "
    "Whatever "
    "comes of it: you went to the bakery on your own, and in March you would have laughed at the idea. See you on "
    "Sunday.\"}";

static void paste(Stage *stage, const char *text) {
    Command command = command_of(COMMAND_BRING_TEXT);
    command.text = text;
    stage_play(stage, command);
}

static void go(Stage *stage) {
    maya_trail(stage);
    maya_go(stage, SCREEN_SETTINGS);
    maya_pick(stage, PART_SET_TAB, 3);
    maya_go(stage, SCREEN_SUPPORTERS);
}

static void name(Stage *stage, const char *words, SharePart also) {
    maya_do(stage, COMMAND_SUPPORTER_ADD);
    Key key = stage->session.app.ui.focus;
    Command insert = command_key(COMMAND_INSERT, key);
    insert.text = words;
    stage_play(stage, insert);
    key.part = PART_SUPPORTER_MAY;
    key.index = (int)also;
    stage_play(stage, command_set(key, 1));
}

void maya_helpers_blank(Stage *stage) {
    go(stage);
}

void maya_helpers(Stage *stage) {
    go(stage);
    name(stage, "Jo", SHARE_CAMPS);
    name(stage, "Dr. Okafor", SHARE_WORDS);
}

void maya_letter_blank(Stage *stage) {
    maya_helpers(stage);
    maya_do(stage, COMMAND_GIVE);
}

void maya_letter(Stage *stage) {
    maya_letter_blank(stage);
    maya_write(stage, PART_LETTER_WORDS,
               "You sat with me outside the clinic in spring. Now I am rooting for you. Whatever comes of Friday, "
               "soup is on me.");
}

void maya_letter_long(Stage *stage) {
    maya_letter_blank(stage);
    for (int i = 0; i < 60; i++)
        maya_write(stage, PART_LETTER_WORDS, "You can do this, one step at a time. ");
}

void maya_letter_written(Stage *stage) {
    maya_letter(stage);
    maya_do(stage, COMMAND_GIVE_WRITE);
}

void maya_note_came(Stage *stage) {
    maya_trail(stage);
    paste(stage, note_of_jo);
}

void maya_note_refused(Stage *stage) {
    maya_trail(stage);
    paste(stage, "{\"format\": \"foothold.note\", \"version\": 1, \"from\": \"Jo\", \"text\": \" \"}");
}

void maya_note_waits(Stage *stage) {
    maya_note_came(stage);
    maya_do(stage, COMMAND_BRING_ADD);
    maya_do(stage, COMMAND_TOAST_CLOSE);
}

void maya_note_at_camp(Stage *stage) {
    maya_note_waits(stage);
    const App *app = &stage->session.app;
    const Step *next = trail_next_step(&app->book, app->ui.trail);
    maya_plan(stage, next->record.id);
}

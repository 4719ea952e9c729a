/* Maya shows somebody how her practice went. */
#include "shell/maya.h"

#include "core/supporter.h"
#include "core/text.h"

void maya_share(Stage *stage) {
    maya_trail(stage);
    maya_go(stage, SCREEN_SHARE);
}

/* With her own words, read before they are written. */
void maya_share_words(Stage *stage) {
    maya_share(stage);
    stage_play(stage, command_set(key_index(PART_SHARE_PART, SHARE_WORDS), 1));
    stage_play(stage, command_set(key_of(PART_SHARE_LOOK), 1));
}

/* Two people help her. */
void maya_share_people(Stage *stage) {
    maya_share(stage);
    for (int i = 0; i < 2; i++) {
        Book *book = &stage->session.app.book;
        Supporter *supporter = (Supporter *)book_add(book, RECORD_SUPPORTER, stage->now, &stage->session.app.chance);
        supporter->name = text_copy(i == 0 ? "Jo" : "Dr. Okafor");
        supporter_allow(supporter, SHARE_CAMPS, true);
        supporter_allow(supporter, SHARE_FEARS, i == 1);
    }
}

/* One of her trails stays out. */
void maya_share_trails(Stage *stage) {
    maya_share(stage);
    stage_play(stage, command_set(key_of(PART_SHARE_TRAILS), 1));
    stage_play(stage, command_set(key_record(PART_SHARE_RECORD, stage->session.app.ui.trail), 0));
}

void maya_shared(Stage *stage) {
    maya_share(stage);
    maya_do(stage, COMMAND_SHARE);
}

/* Nothing is ticked. */
void maya_share_nothing(Stage *stage) {
    maya_share(stage);
    for (int i = 0; i < SHARE_PARTS; i++)
        stage_play(stage, command_set(key_index(PART_SHARE_PART, i), 0));
}

/* Her next step has a day and a plan. */
static void planned(Stage *stage, ShareForm form) {
    maya_card(stage);
    maya_do(stage, COMMAND_BACK);
    maya_go(stage, SCREEN_SHARE);
    stage_play(stage, command_set(key_index(PART_SHARE_FORM, (int)form), (int)form));
}

void maya_share_pocket(Stage *stage) {
    planned(stage, SHARE_POCKET);
}

void maya_share_calendar(Stage *stage) {
    planned(stage, SHARE_CALENDAR);
    maya_set(stage, PART_SHARE_REMINDER, 1);
}

void maya_share_picture(Stage *stage) {
    maya_share(stage);
    stage_play(stage, command_set(key_index(PART_SHARE_FORM, SHARE_PICTURE), 1));
}

/* No day for the next step. */
void maya_share_no_day(Stage *stage) {
    maya_share(stage);
    stage_play(stage, command_set(key_index(PART_SHARE_FORM, SHARE_CALENDAR), 1));
}

void maya_share_empty(Stage *stage) {
    maya_empty(stage);
    maya_go(stage, SCREEN_SHARE);
}

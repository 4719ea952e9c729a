/* Maya's files, after some days of practice. */
#include "shell/maya.h"

static void start_again(Stage *stage, const char *file) {
    stage_quit(stage);
    stage_start(stage);
    stage_play(stage, command_key(COMMAND_PERSON_OPEN, key_record(PART_PERSON, file)));
}

static void go_again(Stage *stage) {
    const Attempt attempt = {1, OUTCOME_DID_IT, 40, 50, 20, NULL, UNSET, UNSET, "It went by quickly."};
    maya_open_trail(stage, 0);
    maya_try(stage, &attempt);
}

/* One that she goes for and takes off again: the copy of that day still has it. */
static void go_and_take_off(Stage *stage) {
    go_again(stage);
    start_again(stage, "maya");
    const Shelf *tries = &stage->session.app.book.shelves[RECORD_TRY];
    const char *newest = tries->items[tries->count - 1]->id;
    book_remove(&stage->session.app.book, RECORD_TRY, newest, stage->now);
    maya_do(stage, COMMAND_SAVE_AGAIN);
}

void maya_files(Stage *stage) {
    maya_trail(stage);
    for (int day = 0; day < 4; day++) {
        stage_wait(stage, DAY_MS);
        start_again(stage, "maya");
        if (day == 2)
            go_and_take_off(stage);
        else
            go_again(stage);
    }
    disk_memory_put(stage->memory, STAGE_FOLDER "/" GIVE_FOLDER "/maya-2026-11-12.html", "<html>", 6);
    maya_go(stage, SCREEN_SETTINGS);
    maya_pick(stage, PART_SET_TAB, 3);
    maya_go(stage, SCREEN_BACKUPS);
}

void maya_files_blank(Stage *stage) {
    maya_trail(stage);
    maya_go(stage, SCREEN_SETTINGS);
    maya_go(stage, SCREEN_BACKUPS);
}

void maya_files_restore(Stage *stage) {
    maya_files(stage);
    stage_play(stage, command_key(COMMAND_COPY_ASK, key_index(PART_COPY, 2)));
}

void maya_files_back(Stage *stage) {
    maya_files_restore(stage);
    maya_do(stage, COMMAND_GO_AHEAD);
    maya_do(stage, COMMAND_TOAST_CLOSE);
    maya_go(stage, SCREEN_BACKUPS);
}

void maya_files_forget(Stage *stage) {
    maya_files(stage);
    const Kept *kept = &stage->session.app.ui.kept;
    if (kept->leftover_count > 0)
        stage_play(stage, command_key(COMMAND_FORGET, key_record(PART_ENTRY, kept->leftovers[0].id)));
}

void maya_files_everything(Stage *stage) {
    maya_files(stage);
    stage_play(stage, command_key(COMMAND_FORGET, key_of(PART_PERSON)));
}

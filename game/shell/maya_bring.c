/* Maya is sent a trail, and gives one away. */
#include "shell/maya.h"

#include <string.h>

static const char exam[] =
    "{\"format\": \"foothold.trail\", \"version\": 1, \"id\": \"exam-nerves\", \"language\": \"en\",\n"
    "\"title\": \"Exam nerves\", \"author\": \"Sam\", \"steps\": [\n"
    "{\"id\": \"hall\", \"title\": \"Sit in the empty exam hall for five minutes\", \"expected_fear\": 10},\n"
    "{\"id\": \"home\", \"title\": \"Do three old questions at home, no clock\", \"expected_fear\": 25},\n"
    "{\"id\": \"clock\", \"title\": \"Do three old questions with a clock\", \"expected_fear\": 40},\n"
    "{\"id\": \"library\", \"title\": \"A practice paper in the library\", \"expected_fear\": 55},\n"
    "{\"id\": \"sam\", \"title\": \"A practice paper with Sam watching\", \"expected_fear\": 70},\n"
    "{\"id\": \"mock\", \"title\": \"The mock exam, start to end\", \"expected_fear\": 85}]}\n";

static const char list[] =
    "# Exam nerves\n- Look at the timetable 2/10\n- Sit in the empty hall (25)\n- One old question\n";

static void put(Stage *stage, const char *path, const char *text) {
    disk_memory_put(stage->memory, path, text, strlen(text));
}

static void drop(Stage *stage, const char *path) {
    Command command = command_of(COMMAND_BRING_FILE);
    command.text = path;
    stage_play(stage, command);
}

static void paste(Stage *stage, const char *text) {
    Command command = command_of(COMMAND_BRING_TEXT);
    command.text = text;
    stage_play(stage, command);
}

/* One of that name is on her map. */
void maya_bring(Stage *stage) {
    maya_one_trail(stage);
    paste(stage, list);
    stage_play(stage, command_of(COMMAND_BRING_ADD));
    Book *book = &stage->session.app.book;
    id_copy(((Trail *)book_change(book, RECORD_TRAIL, stage->session.app.ui.trail, stage->now))->from.id, "other");
    put(stage, STAGE_HOME "/Downloads/exam-nerves.json", exam);
    drop(stage, STAGE_HOME "/Downloads/exam-nerves.json");
}

void maya_bring_twin(Stage *stage) {
    maya_one_trail(stage);
    paste(stage, exam);
    stage_play(stage, command_of(COMMAND_BRING_ADD));
    paste(stage, exam);
    stage_play(stage, command_set(key_of(PART_BRING_INSTEAD), 1));
}

void maya_bring_files(Stage *stage) {
    static const char *const names[] = {"exam-nerves.json", "lifts.txt", "Tunnels, from my therapist.csv",
                                        "Holiday/a.txt", "Work/b.txt"};
    maya_one_trail(stage);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char path[DISK_PATH_ROOM];
        if (disk_join(path, STAGE_HOME "/Documents", names[i]))
            put(stage, path, exam);
    }
    stage_play(stage, command_of(COMMAND_BRING));
}

void maya_bring_pasting(Stage *stage) {
    maya_one_trail(stage);
    stage_play(stage, command_of(COMMAND_BRING));
    stage_play(stage, command_set(key_of(PART_BRING_TAB), 1));
}

void maya_bring_pasted(Stage *stage) {
    maya_one_trail(stage);
    paste(stage, "Look at the timetable 2/10\nSit in the \xE2\x80\xAE"
                 "empty hall (25)\nOne old question");
}

void maya_bring_refused(Stage *stage) {
    maya_one_trail(stage);
    put(stage, STAGE_HOME "/lifts.txt", "10 Look at a lift\n250 Ride one\n");
    drop(stage, STAGE_HOME "/lifts.txt");
}

void maya_give(Stage *stage) {
    maya_trail(stage);
    stage_play(stage, command_of(COMMAND_GIVE));
}

void maya_give_folder(Stage *stage) {
    static const char *const names[] = {"Holiday/a.txt", "Letters/b.txt", "Work/c.txt"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char path[DISK_PATH_ROOM];
        if (disk_join(path, STAGE_HOME "/Documents", names[i]))
            put(stage, path, exam);
    }
    maya_give(stage);
    stage_play(stage, command_of(COMMAND_FOLDER));
}

void maya_given(Stage *stage) {
    maya_give(stage);
    stage_play(stage, command_of(COMMAND_GIVE_WRITE));
}

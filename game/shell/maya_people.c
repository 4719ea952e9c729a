/* Who else plays on her computer, and her save when it is damaged. */
#include "shell/maya.h"

/* Two more people beside her. */
static void add_person(Stage *stage, const char *name, int hair, int skin, int scarf) {
    maya_do(stage, COMMAND_PERSON_NEW);
    maya_set(stage, PART_TICK, 1);
    maya_do(stage, COMMAND_SET_OUT);
    maya_write(stage, PART_NAME, name);
    maya_set(stage, PART_LOOK_HAIR, hair);
    maya_set(stage, PART_LOOK_SKIN, skin);
    maya_set(stage, PART_LOOK_SCARF, scarf);
    maya_do(stage, COMMAND_PERSON_KEEP);
    stage_quit(stage);
    stage_wait(stage, MINUTE_MS);
    stage_start(stage);
}

void maya_title(Stage *stage) {
    maya_range(stage);
    stage_quit(stage);
    stage_start(stage);
    add_person(stage, "Jonas", 3, 0, 2);
    add_person(stage, "Auntie Bea", 4, 5, 4);
    session_choose(&stage->session, "Maya");
    maya_set(stage, PART_SET_MOTION, 1);
    maya_set(stage, PART_SET_MOTION, 0);
    stage_quit(stage);
    stage_wait(stage, DAY_MS);
    stage_start(stage);
}

void maya_trouble(Stage *stage) {
    static const char torn[] = "{\n  \"format\": \"foothold.save\",\n  \"version\": 1,\n  \"trails\": [ { \"id\": \"4f";
    maya_title(stage);
    session_choose(&stage->session, "Maya");
    maya_set(stage, PART_SET_MOTION, 1);
    maya_set(stage, PART_SET_MOTION, 0);
    stage_quit(stage);
    stage_start(stage);
    stage_quit(stage);
    disk_memory_put(stage->memory, STAGE_FOLDER "/maya.json", torn, sizeof torn - 1);
    stage_start(stage);
    stage_play(stage, command_key(COMMAND_PERSON_OPEN, key_record(PART_PERSON, "maya")));
}

/* A session on a disk in memory, for its tests: the evening of 2026-03-01, nobody there yet. */
#ifndef TESTS_SHELL_PLAYED_H
#define TESTS_SHELL_PLAYED_H

#include "shell/stage.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <cmocka.h>

#include <errno.h>
#include <stdlib.h>
#include <string.h>

static Stage stage;
static Packs packs;

static inline Moment evening(void) {
    Moment now;
    assert_true(moment_read("2026-03-01T18:30:00Z", &now));
    return now;
}

static inline int begin(void **state) {
    (void)state;
    packs = packs_load(&disk_posix, SOURCE_DIR "/levels");
    stage_open(&stage, &packs, "GB", evening());
    return 0;
}

static inline int end(void **state) {
    (void)state;
    stage_close(&stage);
    packs_free(&packs);
    return 0;
}

static inline void set(Part part, int value) {
    stage_play(&stage, command_set(key_of(part), value));
}

static inline void new_person(const char *name) {
    stage_play(&stage, command_of(COMMAND_PERSON_NEW));
    set(PART_TICK, 1);
    stage_play(&stage, command_of(COMMAND_SET_OUT));
    stage_play(&stage, command_key(COMMAND_FOCUS, key_of(PART_NAME)));
    Command insert = command_key(COMMAND_INSERT, key_of(PART_NAME));
    insert.text = name;
    stage_play(&stage, insert);
    stage_play(&stage, command_of(COMMAND_PERSON_KEEP));
}

static inline const char *save(const char *file) {
    return disk_memory_get(stage.memory, file, NULL);
}

static inline void take_trail(void) {
    Key dogs = key_record(PART_READY_TRAIL, "dogs");
    assert_true(stage_play(&stage, command_key(COMMAND_TRAIL_TAKE, dogs)));
}

#define WITH_STAGE(test) cmocka_unit_test_setup_teardown(test, begin, end)

#endif

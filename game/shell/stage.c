#include "shell/stage.h"

#include <stdio.h>

#define SEED 20260301

/* A voice that is recorded is a file with a few words in it. */
static bool voice_path(const char *name, char out[DISK_PATH_ROOM]) {
    return snprintf(out, DISK_PATH_ROOM, STAGE_FOLDER "/recordings/%s.wav", name) < DISK_PATH_ROOM;
}

static void voice_record(void *self, const char *name) {
    static const char words[] = "a voice";
    Stage *stage = self;
    char path[DISK_PATH_ROOM];
    (void)disk_make_folders(&stage->disk, STAGE_FOLDER "/recordings");
    if (voice_path(name, path))
        (void)disk_write_new(&stage->disk, path, words, sizeof words - 1);
}

static void voice_play(void *self, const char *name) {
    (void)self;
    (void)name;
}

static void voice_stop(void *self) {
    (void)self;
}

static void voice_remove(void *self, const char *name) {
    Stage *stage = self;
    char path[DISK_PATH_ROOM];
    if (voice_path(name, path))
        (void)stage->disk.unlink(stage->disk.self, path);
}

void stage_start(Stage *stage) {
    SessionSetup setup = {.disk = &stage->disk,
                          .folder = STAGE_FOLDER,
                          .packs = stage->packs,
                          .home = STAGE_HOME,
                          .region = stage->region,
                          .seeded = true,
                          .seed = SEED + (uint64_t)stage->now.ms,
                          .clock = stage->now,
                          .clock_stands = true,
                          .taper = {voice_record, voice_play, voice_stop, voice_remove, stage}};
    session_open(&stage->session, &setup);
    stage->on = true;
}

void stage_open(Stage *stage, const Packs *packs, const char *region, Moment now) {
    *stage = (Stage){.memory = disk_memory_new(SEED), .now = now, .packs = packs};
    snprintf(stage->region, sizeof stage->region, "%s", region);
    stage->disk = disk_memory_disk(stage->memory);
    disk_memory_clock(stage->memory, now);
    disk_make_folders(&stage->disk, "/tmp"); /* for the locks */
    stage_start(stage);
}

void stage_quit(Stage *stage) {
    if (stage->on)
        session_close(&stage->session);
    stage->on = false;
}

void stage_kill(Stage *stage) {
    disk_memory_stop(stage->memory, 0);
    stage_quit(stage);
    disk_memory_crash(stage->memory, 0, CRASH_OLD);
}

void stage_close(Stage *stage) {
    stage_quit(stage);
    disk_memory_free(stage->memory);
    *stage = (Stage){0};
}

void stage_time(Stage *stage, Moment now) {
    stage->now = now;
    disk_memory_clock(stage->memory, now);
    if (!stage->on)
        return;
    stage->session.setup.clock = now;
    session_tick(&stage->session);
}

void stage_wait(Stage *stage, int64_t ms) {
    stage_time(stage, (Moment){stage->now.ms + ms, stage->now.offset});
}

bool stage_play(Stage *stage, Command command) {
    return session_command(&stage->session, &command);
}

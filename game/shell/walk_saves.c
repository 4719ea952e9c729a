/* The lines of a walk that look at the save, damage it, or carry it between two computers. */
#include "shell/walk_player.h"

#include "core/text.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void save_path_of(const Walk *walk, char out[DISK_PATH_ROOM]) {
    snprintf(out, DISK_PATH_ROOM, STAGE_FOLDER "/%s.json", walk->file);
}

/* As it is once all that waits is written; NULL = there is none. */
static const char *save_text(Walk *walk) {
    char path[DISK_PATH_ROOM];
    save_path_of(walk, path);
    Problem problem = {0};
    if (walk->stage.on)
        session_flush(&walk->stage.session, &problem);
    return disk_memory_get(walk->stage.memory, path, NULL);
}

void walk_expect(Walk *walk, const WalkLine *line) {
    const char *save = save_text(walk);
    if (save == NULL || strstr(save, line->words[1]) == NULL)
        walk_fail(walk, "the save%s does not hold %s", save == NULL ? " is not there and" : "", line->words[1]);
}

void walk_expect_not(Walk *walk, const WalkLine *line) {
    const char *save = save_text(walk);
    if (save == NULL || strstr(save, line->words[1]) != NULL)
        walk_fail(walk, "the save%s %s", save == NULL ? " is not there, without" : " holds", line->words[1]);
}

void walk_damage(Walk *walk, const WalkLine *line) {
    (void)line;
    const char *save = save_text(walk);
    char path[DISK_PATH_ROOM];
    save_path_of(walk, path);
    if (save == NULL) {
        walk_fail(walk, "there is no save to damage");
        return;
    }
    char *half = text_copy_part(save, strlen(save) / 2);
    disk_memory_put(walk->stage.memory, path, half, strlen(half));
    free(half);
}

/* Two computers: each one's save waits here while the other plays. */
#define DESK "/desk.json"
#define LAPTOP "/laptop.json"

static void file_copy(Walk *walk, const char *from, const char *to) {
    size_t length = 0;
    const char *there = disk_memory_get(walk->stage.memory, from, &length);
    if (there == NULL) {
        walk_fail(walk, "%s is not there", from);
        return;
    }
    char *text = text_copy_part(there, length);
    disk_memory_put(walk->stage.memory, to, text, length);
    free(text);
}

void walk_laptop(Walk *walk, const WalkLine *line) {
    char path[DISK_PATH_ROOM];
    (void)line;
    (void)save_text(walk);
    save_path_of(walk, path);
    file_copy(walk, path, DESK);
}

void walk_desk(Walk *walk, const WalkLine *line) {
    char path[DISK_PATH_ROOM];
    (void)line;
    stage_quit(&walk->stage);
    save_path_of(walk, path);
    file_copy(walk, path, LAPTOP);
    file_copy(walk, DESK, path);
    stage_start(&walk->stage);
}

void walk_beside(Walk *walk, const WalkLine *line) {
    char path[DISK_PATH_ROOM];
    if (!disk_join(path, STAGE_FOLDER, line->words[1]))
        walk_fail(walk, "%s is too long a name", line->words[1]);
    else
        file_copy(walk, LAPTOP, path);
}

void walk_arrives(Walk *walk, const WalkLine *line) {
    char path[DISK_PATH_ROOM];
    (void)line;
    (void)save_text(walk);
    save_path_of(walk, path);
    file_copy(walk, LAPTOP, path);
    (void)session_look(&walk->stage.session);
}

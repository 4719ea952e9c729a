#include "shell/memory_names.h"

#include "core/memory.h"
#include "core/text.h"

#include <stdlib.h>
#include <string.h>

static bool path_is_in(const char *path, const char *folder) {
    size_t length = strlen(folder);
    if (length > 0 && folder[length - 1] == '/')
        length--;
    return strncmp(path, folder, length) == 0 && path[length] == '/' && path[length + 1] != '\0' &&
           strchr(path + length + 1, '/') == NULL;
}

static void map_remove(NameMap *map, const char *path) {
    for (size_t i = 0; i < map->count; i++)
        if (strcmp(map->items[i].path, path) == 0) {
            free(map->items[i].path);
            map->items[i] = map->items[--map->count];
            return;
        }
}

static void map_put(NameMap *map, const char *path, size_t node) {
    map_remove(map, path);
    map->items = memory_grow(map->items, map->count, &map->room, sizeof *map->items);
    map->items[map->count++] = (struct NameEntry){text_copy(path), node};
}

static void map_free(NameMap *map) {
    for (size_t i = 0; i < map->count; i++)
        free(map->items[i].path);
    free(map->items);
    *map = (NameMap){0};
}

static void map_apply(NameMap *map, const NameChange *change) {
    if (change->from != NULL)
        map_remove(map, change->from);
    if (change->to != NULL)
        map_put(map, change->to, change->node);
}

static void change_free(NameChange *change) {
    free(change->from);
    free(change->to);
}

void names_free(Names *names) {
    map_free(&names->live);
    map_free(&names->lasting);
    for (size_t i = 0; i < names->count; i++)
        change_free(&names->changes[i]);
    free(names->changes);
    *names = (Names){0};
}

size_t names_find(const Names *names, const char *path) {
    for (size_t i = 0; i < names->live.count; i++)
        if (strcmp(names->live.items[i].path, path) == 0)
            return names->live.items[i].node;
    return NODE_NONE;
}

void names_change(Names *names, const char *from, const char *to, size_t node) {
    names->changes = memory_grow(names->changes, names->count, &names->room, sizeof *names->changes);
    NameChange *change = &names->changes[names->count++];
    *change = (NameChange){text_copy(from), text_copy(to), node};
    map_apply(&names->live, change);
}

static bool change_is_in(const NameChange *change, const char *folder) {
    return (change->from != NULL && path_is_in(change->from, folder)) ||
           (change->to != NULL && path_is_in(change->to, folder));
}

void names_sync(Names *names, const char *folder) {
    size_t left = 0;
    for (size_t i = 0; i < names->count; i++) {
        if (change_is_in(&names->changes[i], folder)) {
            map_apply(&names->lasting, &names->changes[i]);
            change_free(&names->changes[i]);
        } else {
            names->changes[left++] = names->changes[i];
        }
    }
    names->count = left;
}

static void map_copy(NameMap *to, const NameMap *from) {
    map_free(to);
    for (size_t i = 0; i < from->count; i++)
        map_put(to, from->items[i].path, from->items[i].node);
}

void names_crash(Names *names, uint64_t kept) {
    for (size_t i = 0; i < names->count; i++) {
        if (i < 64 && (kept >> i & 1U) != 0)
            map_apply(&names->lasting, &names->changes[i]);
        change_free(&names->changes[i]);
    }
    names->count = 0;
    map_copy(&names->live, &names->lasting);
}

const char *names_inside(const Names *names, size_t i, const char *folder) {
    const char *path = names->live.items[i].path;
    return path_is_in(path, folder) ? strrchr(path, '/') + 1 : NULL;
}

/* The names on a disk in memory: as programs see them now, as a power cut would leave them, and the changes between. */
#ifndef SHELL_MEMORY_NAMES_H
#define SHELL_MEMORY_NAMES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define NODE_NONE ((size_t)-1)

typedef struct NameMap {
    struct NameEntry {
        char *path;
        size_t node;
    } * items;
    size_t count, room;
} NameMap;

typedef struct NameChange {
    char *from, *to; /* NULL: nothing goes, nothing comes */
    size_t node;
} NameChange;

typedef struct Names {
    NameMap live, lasting;
    NameChange *changes; /* not yet synced, oldest first */
    size_t count, room;
} Names;

void names_free(Names *names);
size_t names_find(const Names *names, const char *path); /* NODE_NONE where missing */
/* Seen at once, lasting after names_sync of the folder that either path is in. */
void names_change(Names *names, const char *from, const char *to, size_t node);
void names_sync(Names *names, const char *folder);
void names_crash(Names *names, uint64_t kept);
/* The name of entry i inside the folder, or NULL where it lies elsewhere. */
const char *names_inside(const Names *names, size_t i, const char *folder);

#endif

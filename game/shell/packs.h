/* What lies ready: the trails of a levels folder, and the patterns of safe steps. */
#ifndef SHELL_PACKS_H
#define SHELL_PACKS_H

#include "core/book.h"
#include "core/danger.h"
#include "shell/disk.h"

#define PACK_BYTES_MOST ((size_t)4 * 1024 * 1024)

typedef struct Packs {
    Pack *items; /* by area, those without one last; within an area by file name */
    size_t count, room;
    DangerRules danger;
    Texts refused; /* a sentence for each file left out, "FOLDER/FILE:LINE:COLUMN: ..." */
} Packs;

/* Loads every FOLDER/NAME.json (schemas, NAME.schema.json, are not trails). A file that is refused does not keep the
   others out; nor does a second one of the same id and language. A folder that is not there is a sentence too. */
Packs packs_load(const Disk *disk, const char *folder);

/* Adds ASSETS/safety/LANGUAGE.json. Where it is missing or refused, that is a sentence too, and every step is allowed. */
void packs_load_safety(Packs *packs, const Disk *disk, const char *assets, const char *language);
void packs_free(Packs *packs);

#endif

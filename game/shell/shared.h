/* Where what is given to others is written: the folder the player chose, else `shared` beside the saves. */
#ifndef SHELL_SHARED_H
#define SHELL_SHARED_H

#include "core/give.h"
#include "shell/disk.h"

typedef struct SharedPlace {
    const char *saves;
    const char *into; /* a folder that is there; NULL = GIVE_FOLDER in `saves`, which is made */
} SharedPlace;

/* Writes a new file SLUG.END there, or SLUG-2.END and so on: never over one that is there; mode 0600. `out` is where it is.
   False with a sentence, and nothing lies about. */
bool shared_write(const Disk *disk, const SharedPlace *place, const char *slug, const char *end, const char *bytes,
                  size_t length, char out[DISK_PATH_ROOM], Problem *problem);

#define SHARED_SLUG_ROOM 41

/* Of a cheering note, by whose it is; NULL = nobody's. */
void shared_note_slug(const char *from, char out[SHARED_SLUG_ROOM]);

/* What lies in GIVE_FOLDER beside the saves, of the kinds the game writes, and which of it is one person's: by its name, for there is
   nothing else to tell it by. */
typedef struct SharedFiles {
    DiskNames names;
    bool *own; /* one a name; owned */
} SharedFiles;

/* None is own yet. 0 or the negative errno; the caller calls shared_free also after an error. */
int shared_list(const Disk *disk, const char *saves, SharedFiles *out);
void shared_claim(SharedFiles *files, const Book *book); /* what bears the name of this person, of a trail or a step; NULL = all */
size_t shared_own(const SharedFiles *files);
int shared_delete(const Disk *disk, const char *saves, const SharedFiles *files); /* the own ones; 0 or the first negative errno */
void shared_free(SharedFiles *files);

#endif

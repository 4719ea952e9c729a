#include "shell/give.h"

#include "core/give.h"
#include "core/text.h"
#include "data/trail_file.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#define NUMBERS_MOST 1000 /* files of one name */

char *give_text(const Book *book, const Trail *trail, bool fears) {
    Pack pack = pack_of_trail(book, trail, fears);
    char *text = trail_print(&pack);
    pack_free(&pack);
    return text;
}

/* The first name that nobody has taken. */
static int write_beside(const Disk *disk, const char *folder, const char *slug, const char *text,
                        char out[DISK_PATH_ROOM]) {
    int error = -EEXIST;
    for (unsigned n = 1; error == -EEXIST && n <= NUMBERS_MOST; n++) {
        char name[DISK_NAME_ROOM];
        if (n == 1)
            snprintf(name, sizeof name, "%s.json", slug);
        else
            snprintf(name, sizeof name, "%s-%u.json", slug, n);
        error = disk_join(out, folder, name) ? disk_write_new(disk, out, text, strlen(text)) : -ENAMETOOLONG;
    }
    return error;
}

/* The game's own is made; a folder that was chosen and has gone, with a stick pulled out, is not made up. */
static int find_folder(const Disk *disk, const char *saves, const char *into, char out[DISK_PATH_ROOM]) {
    if (into != NULL)
        return disk_join(out, "", into) ? 0 : -ENAMETOOLONG;
    return disk_join(out, saves, GIVE_FOLDER) ? disk_make_folders(disk, out) : -ENAMETOOLONG;
}

bool give_write(const Disk *disk, const GivePlace *place, const Trail *trail, const char *text,
                char out[DISK_PATH_ROOM], Problem *problem) {
    char folder[DISK_PATH_ROOM], slug[41];
    text_slug(trail->title, slug);
    int error = find_folder(disk, place->saves, place->into, folder);
    if (error >= 0)
        error = write_beside(disk, folder, slug, text, out);
    if (error >= 0 && (error = disk_sync_folder(disk, folder)) < 0)
        disk->unlink(disk->self, out); /* nothing half given lies about */
    if (error < 0)
        disk_say(problem, error, "The file could not be written");
    return error >= 0;
}

#include "shell/give.h"

#include "core/give.h"
#include "core/text.h"
#include "data/trail_file.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

#define SHARED "shared"
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

bool give_write(const Disk *disk, const char *folder, const Trail *trail, const char *text, char out[DISK_PATH_ROOM],
                Problem *problem) {
    char shared[DISK_PATH_ROOM], slug[41];
    text_slug(trail->title, slug);
    int error = disk_join(shared, folder, SHARED) ? disk_make_folders(disk, shared) : -ENAMETOOLONG;
    if (error >= 0)
        error = write_beside(disk, shared, slug, text, out);
    if (error >= 0 && (error = disk_sync_folder(disk, shared)) < 0)
        disk->unlink(disk->self, out); /* nothing half given lies about */
    if (error < 0)
        disk_say(problem, error, "The file could not be written");
    return error >= 0;
}

#include "shell/give.h"

#include "core/give.h"
#include "core/text.h"
#include "data/trail_file.h"

#include <string.h>

char *give_text(const Book *book, const Trail *trail, bool fears) {
    Pack pack = pack_of_trail(book, trail, fears);
    char *text = trail_print(&pack);
    pack_free(&pack);
    return text;
}

bool give_write(const Disk *disk, const SharedPlace *place, const Trail *trail, const char *text,
                char out[DISK_PATH_ROOM], Problem *problem) {
    char slug[41];
    text_slug(trail->title, slug);
    return shared_write(disk, place, slug, "json", text, strlen(text), out, problem);
}

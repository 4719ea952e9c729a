#include "shell/give.h"

#include "core/give.h"
#include "core/text.h"
#include "data/note_file.h"
#include "data/trail_file.h"

#include <stdlib.h>
#include <string.h>

char *give_text(const Book *book, const Trail *trail, bool fears) {
    Pack pack = pack_of_trail(book, trail, fears);
    char *text = trail_print(&pack);
    pack_free(&pack);
    return text;
}

static bool trail_write(const Disk *disk, const SharedPlace *place, const Trail *trail, const char *text,
                        char out[DISK_PATH_ROOM], Problem *problem) {
    char slug[41];
    text_slug(trail->title, slug);
    return shared_write(disk, place, slug, "json", text, strlen(text), out, problem);
}

/* Nobody should be handed a note that their game cannot read. */
static bool reads_back(const char *text, const Note *note, Problem *problem) {
    const Shape *shape = record_shape(RECORD_NOTE);
    Note *back = note_read(text, strlen(text), problem);
    const bool same = back != NULL && shape_same(shape, back, note);
    if (back != NULL)
        record_drop(shape, &back->record);
    if (!same)
        problem_say(problem, "These words would not come out the same at the other end: write them another way.");
    return same;
}

static bool letter_write(const Disk *disk, const SharedPlace *place, const App *app, char out[DISK_PATH_ROOM],
                         Problem *problem) {
    Note *note = app_letter(app);
    char *text = note_print(note);
    char slug[SHARED_SLUG_ROOM];
    shared_note_slug(note->from, slug);
    const bool written =
        reads_back(text, note, problem) && shared_write(disk, place, slug, "json", text, strlen(text), out, problem);
    free(text);
    record_drop(record_shape(RECORD_NOTE), &note->record);
    return written;
}

bool give_write(const Disk *disk, const SharedPlace *place, const App *app, char out[DISK_PATH_ROOM],
                Problem *problem) {
    return app->ui.giving.note ? letter_write(disk, place, app, out, problem)
                               : trail_write(disk, place, app_trail(app), app->ui.giving.text, out, problem);
}

#include "data/check.h"

#include "core/memory.h"
#include "data/json.h"
#include "data/note_file.h"
#include "data/save_file.h"
#include "data/trail_file.h"
#include "data/trail_look.h"

#include <stdio.h>
#include <string.h>

#define LINE_ROOM 64 /* what a line has beside the file's name and the sentence */

static char *line_of(const char *file, const Problem *problem) {
    size_t room = strlen(file) + sizeof problem->text + LINE_ROOM;
    char *line = memory_new(room, 1);
    (void)snprintf(line, room, "%s:%d:%d: %s\n", file, problem->line, problem->column, problem->text);
    return line;
}

static char *lines_of(const char *file, const Faults *faults, const char *before) {
    const size_t line_room = strlen(file) + strlen(before) + sizeof faults->items->text + LINE_ROOM;
    const size_t room = (faults->count + 1) * line_room;
    char *lines = memory_new(room, 1);
    size_t length = 0;
    for (size_t i = 0; i < faults->count; i++) {
        const Problem *problem = &faults->items[i];
        length += (size_t)snprintf(lines + length, room - length, "%s:%d:%d: %s%s\n", file, problem->line,
                                   problem->column, before, problem->text);
    }
    if (faults->more > 0) {
        (void)snprintf(lines + length, room - length, "%s:1:1: %sand %zu more like these\n", file, before,
                       faults->more);
    }
    return lines;
}

/* Anything that does not say it is a note is judged as a trail. */
static bool is_note(const char *text, size_t length) {
    static const char format[] = "\"foothold.note\"";
    size_t at = 0, size = 0;
    return strict_find(text, length, "format", &at, &size) && size == strlen(format) &&
           memcmp(text + at, format, size) == 0;
}

static bool check_note(const char *text, size_t length, Faults *faults) {
    Note *note = note_check(text, length, faults);
    record_drop(record_shape(RECORD_NOTE), (const Record *)note);
    return note != NULL;
}

static bool check_trail(const char *text, size_t length, Faults *faults, Faults *hints) {
    Pack pack;
    bool fine = trail_check(text, length, &pack, faults);
    if (fine) {
        trail_look(text, length, &pack, hints);
    }
    pack_free(&pack);
    return fine;
}

char *check_pack(const char *file, const char *text, size_t length, bool *whole) {
    Faults faults = {0}, hints = {0};
    *whole = is_note(text, length) ? check_note(text, length, &faults) : check_trail(text, length, &faults, &hints);
    faults_sort(&faults);
    char *lines = !*whole           ? lines_of(file, &faults, "")
                  : hints.count > 0 ? lines_of(file, &hints, "may want a look: ")
                                    : NULL;
    faults_free(&faults);
    faults_free(&hints);
    return lines;
}

char *check_save(const char *file, const char *text, size_t length, bool *changed_outside) {
    Problem problem = {1, 1, ""};
    SaveNews news;
    Book book;
    bool fine = save_read(text, length, &book, &news, &problem);
    book_free(&book);
    if (changed_outside != NULL) {
        *changed_outside = fine && news.changed_outside;
    }
    return fine ? NULL : line_of(file, &problem);
}

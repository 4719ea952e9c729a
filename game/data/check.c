#include "data/check.h"

#include "core/memory.h"
#include "data/json.h"
#include "data/note_file.h"
#include "data/save_file.h"
#include "data/trail_file.h"

#include <stdio.h>
#include <string.h>

static char *line_of(const char *file, const Problem *problem) {
    size_t room = strlen(file) + sizeof problem->text + 32;
    char *line = memory_new(room, 1);
    (void)snprintf(line, room, "%s:%d:%d: %s\n", file, problem->line, problem->column, problem->text);
    return line;
}

/* Anything that does not say it is a note is judged as a trail. */
static bool is_note(const char *text, size_t length) {
    static const char format[] = "\"foothold.note\"";
    size_t at = 0, size = 0;
    return strict_find(text, length, "format", &at, &size) && size == strlen(format) &&
           memcmp(text + at, format, size) == 0;
}

static bool check_note(const char *text, size_t length, Problem *problem) {
    Note *note = note_read(text, length, problem);
    record_drop(record_shape(RECORD_NOTE), (const Record *)note);
    return note != NULL;
}

static bool check_trail(const char *text, size_t length, Problem *problem) {
    Pack pack;
    bool fine = trail_read(text, length, &pack, problem);
    pack_free(&pack);
    return fine;
}

char *check_pack(const char *file, const char *text, size_t length) {
    Problem problem = {1, 1, ""};
    bool fine = is_note(text, length) ? check_note(text, length, &problem) : check_trail(text, length, &problem);
    return fine ? NULL : line_of(file, &problem);
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

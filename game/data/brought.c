#include "data/brought.h"

#include "core/text.h"
#include "data/csv_file.h"
#include "data/list_file.h"
#include "data/note_file.h"
#include "data/trail_file.h"

#include <stdlib.h>
#include <string.h>

#define WORDS_MOST 20000 /* letters of any text but a name */
#define NAME_MOST 300
#define TEXTS_MOST 50 /* tips of a step */

typedef struct Cleaning {
    Problem *problem;
    bool changed, fine;
} Cleaning;

static void clean_text(Cleaning *cleaning, char **text, const char *name, size_t most) {
    if (*text == NULL) {
        return;
    }
    char *clean = text_cleaned(*text, most > NAME_MOST);
    cleaning->changed = cleaning->changed || strcmp(clean, *text) != 0;
    free(*text);
    *text = clean;
    if (cleaning->fine && text_count(clean, strlen(clean)) > most) {
        problem_say(cleaning->problem, "A %s in it is longer than %zu letters, more than a camp can show.", name, most);
        cleaning->fine = false;
    }
}

static void clean_texts(Cleaning *cleaning, Texts *texts, const char *name) {
    if (cleaning->fine && texts->count > TEXTS_MOST) {
        problem_say(cleaning->problem, "A step has %zu %s, more than the %d that a camp can show.", texts->count, name,
                    TEXTS_MOST);
        cleaning->fine = false;
    }
    for (size_t i = 0; i < texts->count; i++) {
        clean_text(cleaning, &texts->items[i], name, WORDS_MOST);
    }
}

static void clean_fields(Cleaning *cleaning, const Shape *shape, void *thing) {
    for (size_t i = 0; i < shape->count; i++) {
        const Field *field = &shape->fields[i];
        void *place = (char *)thing + field->offset;
        if (field->kind == FIELD_TEXT) {
            clean_text(cleaning, place, field->name, strcmp(field->name, "title") == 0 ? NAME_MOST : WORDS_MOST);
        } else if (field->kind == FIELD_TEXTS) {
            clean_texts(cleaning, place, field->name);
        } else if (field->kind == FIELD_GROUP) {
            clean_fields(cleaning, field->shape, place);
        }
    }
}

static bool check_titles(const Pack *pack, Problem *problem) {
    for (size_t i = 0; i < pack->count; i++) {
        if (text_is_blank(pack->steps[i]->title)) {
            problem->line = 0;
            problem_say(problem, "Step %zu has a name of hidden characters alone.", i + 1);
            return false;
        }
    }
    return true;
}

/* What nobody can see, and what turns writing round, has no business in a name. */
static bool clean_pack(Pack *pack, bool *cleaned, Problem *problem) {
    Cleaning cleaning = {problem, false, true};
    clean_fields(&cleaning, &trail_file_shape, pack->trail);
    for (size_t i = 0; i < pack->count; i++) {
        clean_fields(&cleaning, &step_file_shape, pack->steps[i]);
    }
    *cleaned = cleaning.changed;
    problem->line = cleaning.fine ? problem->line : 0;
    return cleaning.fine && check_titles(pack, problem);
}

static bool is_marked(const char *text, size_t length) {
    return length >= 3 && memcmp(text, "\xEF\xBB\xBF", 3) == 0;
}

static char first_letter(const char *text, size_t length) {
    size_t at = 0;
    while (at < length && strchr(" \t\r\n", text[at]) != NULL && text[at] != '\0') {
        at++;
    }
    return at < length ? text[at] : '\0';
}

static bool ends_with(const char *file, const char *end) {
    const size_t length = file != NULL ? strlen(file) : 0, size = strlen(end);
    if (length < size) {
        return false;
    }
    for (size_t i = 0; i < size; i++) {
        const char letter = file[length - size + i];
        if ((letter >= 'A' && letter <= 'Z' ? (letter | 0x20) : letter) != end[i]) {
            return false;
        }
    }
    return true;
}

/* "exam-nerves.txt" is called Exam nerves. */
static char *name_of_file(const char *file) {
    if (file == NULL) {
        return NULL;
    }
    const char *end = strrchr(file, '.');
    char *part = text_copy_part(file, end != NULL && end > file ? (size_t)(end - file) : strlen(file));
    for (char *at = part; *at != '\0'; at++) {
        *at = *at == '-' || *at == '_' ? ' ' : *at;
    }
    part[0] = (char)(part[0] >= 'a' && part[0] <= 'z' ? part[0] - ('a' - 'A') : part[0]);
    char *clean = text_cleaned(part, false);
    free(part);
    return clean;
}

static bool read_rows(const char *file, const char *text, size_t length, Pack *out, Problem *problem) {
    char *name = name_of_file(file);
    const bool table = ends_with(file, ".csv") || csv_has_header(text, length);
    const bool fine = table ? csv_read(text, length, name, out, problem) : list_read(text, length, name, out, problem);
    free(name);
    return fine;
}

/* The first byte that is no UTF-8. */
static int line_of_fault(const char *text, size_t length) {
    int line = 1;
    size_t from = 0;
    for (size_t i = 0; i < length; i++) {
        if (text[i] == '\n') {
            if (!text_is_valid(text + from, i - from)) {
                return line;
            }
            from = i + 1;
            line++;
        }
    }
    return line;
}

static bool check_text(const char *text, size_t length, Problem *problem) {
    if (length > BROUGHT_BYTES_MOST) {
        problem_say(problem, "This is larger than 4 MiB, which is more than a trail needs.");
        return false;
    }
    if (!text_is_valid(text, length)) {
        problem->line = line_of_fault(text, length);
        problem_say(problem, "this is not plain text in UTF-8; save it as such and bring it in again");
        return false;
    }
    return true;
}

bool brought_read(const char *file, const char *text, size_t length, Pack *out, bool *cleaned, Problem *problem) {
    *out = (Pack){0};
    *cleaned = false;
    *problem = (Problem){0, 0, ""};
    if (!check_text(text, length, problem)) {
        return false;
    }
    const size_t mark = is_marked(text, length) ? 3 : 0;
    const bool json = first_letter(text + mark, length - mark) == '{' || ends_with(file, ".json");
    const bool read =
        json ? trail_read(text, length, out, problem) : read_rows(file, text + mark, length - mark, out, problem);
    if (!read) {
        return false;
    }
    const bool fine = clean_pack(out, cleaned, problem);
    if (!fine) {
        pack_free(out);
    }
    return fine;
}

/* Nothing to read may be left. */
Note *brought_note(const char *text, size_t length, bool *cleaned, Problem *problem) {
    *cleaned = false;
    *problem = (Problem){0, 0, ""};
    Note *note = note_read(text, length, problem);
    if (note == NULL) {
        return NULL;
    }
    Cleaning cleaning = {problem, false, true};
    clean_text(&cleaning, &note->text, "note", WORDS_MOST);
    clean_text(&cleaning, &note->from, "name", NAME_MOST);
    *cleaned = cleaning.changed;
    problem->line = cleaning.fine ? problem->line : 0;
    if (cleaning.fine && !text_is_blank(note->text)) {
        return note;
    }
    if (cleaning.fine) {
        problem->line = 0;
        problem_say(problem, "This note holds nothing but hidden characters.");
    }
    record_drop(record_shape(RECORD_NOTE), &note->record);
    return NULL;
}

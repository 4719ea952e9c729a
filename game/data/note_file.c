#include "data/note_file.h"

#include "core/text.h"
#include "data/file_head.h"
#include "data/shape_json.h"

#include <string.h>

#define FORMAT "foothold.note"

static const char *const also[] = {"format", "version", NULL};

static bool check_text(const Reader *reader, const cJSON *root, const Note *note) {
    static const Place place = {NULL, "text", 0};
    if (note->text == NULL && json_get(root, "text") != NULL) {
        return false; /* said already */
    }
    if (note->text == NULL) {
        return json_refuse(reader, &place, "is missing");
    }
    if (text_is_blank(note->text)) {
        return json_refuse(reader, &place, "is empty; a note needs a few words");
    }
    size_t count = text_points(note->text, strlen(note->text));
    return count <= NOTE_LETTERS_MOST ||
           json_refuse(reader, &place, "is %zu characters long; a note has at most %d", count, NOTE_LETTERS_MOST);
}

static bool read_members(const Reader *reader, const cJSON *root, Note *note) {
    bool newer = false;
    bool fine = file_head_check(reader, root, FORMAT, &newer);
    if (!fine && (!json_goes_on(reader) || !cJSON_IsObject(root) || newer)) {
        return false;
    }
    fine = shape_from_json(reader, NULL, root, &note_file_shape, also, note) && fine;
    return (fine || json_goes_on(reader)) && check_text(reader, root, note) && fine;
}

static Note *read_file(const Reader *reader) {
    const Shape *shape = record_shape(RECORD_NOTE);
    Note *note = (Note *)record_new(shape);
    cJSON *root = json_read(reader, &strict_pack);
    bool fine = root != NULL && read_members(reader, root, note);
    cJSON_Delete(root);
    if (!fine) {
        record_drop(shape, &note->record);
        return NULL;
    }
    return note;
}

bool note_is(const char *text, size_t length) {
    const Reader reader = {text, length, NULL, NULL};
    cJSON *root = json_read(&reader, &strict_pack);
    const cJSON *format = json_get(root, "format");
    const bool note = cJSON_IsString(format) && strcmp(format->valuestring, FORMAT) == 0;
    cJSON_Delete(root);
    return note;
}

Note *note_read(const char *text, size_t length, Problem *problem) {
    const Reader reader = {text, length, problem, NULL};
    return read_file(&reader);
}

Note *note_check(const char *text, size_t length, Faults *faults) {
    const Reader reader = {text, length, NULL, faults};
    return read_file(&reader);
}

char *note_print(const Note *note) {
    Writer writer = {0};
    size_t length = 0;
    writer_open(&writer, NULL, '{');
    writer_text(&writer, "format", FORMAT);
    writer_number(&writer, "version", FILE_VERSION);
    shape_to_json(&writer, &note_file_shape, also, note);
    writer_close(&writer, '}');
    return writer_finish(&writer, &length);
}

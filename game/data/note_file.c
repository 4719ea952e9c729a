#include "data/note_file.h"

#include "core/text.h"
#include "data/file_head.h"
#include "data/shape_json.h"

#include <string.h>

#define FORMAT "foothold.note"

static const char *const also[] = {"format", "version", NULL};

static size_t count_points(const char *text) {
    size_t count = 0, length = strlen(text);
    for (size_t at = 0; at < length; count++) {
        (void)text_code_point(text, length, &at);
    }
    return count;
}

static bool check_text(const Reader *reader, const Note *note) {
    static const Place place = {NULL, "text", 0};
    if (note->text == NULL) {
        return json_refuse(reader, &place, "is missing");
    }
    if (text_is_blank(note->text)) {
        return json_refuse(reader, &place, "is empty; a note needs a few words");
    }
    size_t count = count_points(note->text);
    return count <= NOTE_LETTERS_MOST ||
           json_refuse(reader, &place, "is %zu characters long; a note has at most %d", count, NOTE_LETTERS_MOST);
}

Note *note_read(const char *text, size_t length, Problem *problem) {
    const Reader reader = {text, length, problem};
    const Shape *shape = record_shape(RECORD_NOTE);
    Note *note = (Note *)record_new(shape);
    cJSON *root = json_read(&reader, &strict_pack);
    bool fine = root != NULL && file_head_check(&reader, root, FORMAT, NULL) &&
                shape_from_json(&reader, NULL, root, shape, also, note) && check_text(&reader, note);
    cJSON_Delete(root);
    if (!fine) {
        record_drop(shape, &note->record);
        return NULL;
    }
    return note;
}

char *note_print(const Note *note) {
    Writer writer = {0};
    size_t length = 0;
    writer_open(&writer, NULL, '{');
    writer_text(&writer, "format", FORMAT);
    writer_number(&writer, "version", FILE_VERSION);
    shape_to_json(&writer, record_shape(RECORD_NOTE), also, note);
    writer_close(&writer, '}');
    return writer_finish(&writer, &length);
}

#include "data/record_json.h"

#include "data/shape_json.h"
#include "data/value.h"

const char *const record_head_names[] = {"id", "made", "changed", "removed", NULL};

static bool read_moment(const Reader *reader, const Place *outer, const cJSON *object, const char *name, Moment *out) {
    const Place place = {outer, name, 0};
    const cJSON *value = json_get(object, name);
    return value == NULL ? json_refuse(reader, &place, "is missing") : value_moment(reader, &place, value, out);
}

bool record_head_from_json(const Reader *reader, const Place *place, const cJSON *object, Record *record) {
    const Place at = {place, "id", 0};
    const cJSON *id = json_get(object, "id");
    if (id == NULL) {
        return json_refuse(reader, &at, "is missing");
    }
    return value_id(reader, &at, id, record->id) && read_moment(reader, place, object, "made", &record->made) &&
           read_moment(reader, place, object, "changed", &record->changed);
}

static bool read_removed(const Reader *reader, const Place *outer, const cJSON *object, bool *removed) {
    const Place place = {outer, "removed", 0};
    const cJSON *value = json_get(object, "removed");
    int truth = 0;
    if (value != NULL && !value_truth(reader, &place, value, &truth)) {
        return false;
    }
    *removed = truth != 0;
    return true;
}

Record *record_from_json(const Reader *reader, const Place *place, const cJSON *value, const Shape *shape) {
    Record *record = record_new(shape);
    bool fine = value_object(reader, place, value) && record_head_from_json(reader, place, value, record) &&
                read_removed(reader, place, value, &record->removed) &&
                (record->removed || shape_from_json(reader, place, value, shape, record_head_names, record));
    if (!fine) {
        record_drop(shape, record);
        return NULL;
    }
    return record;
}

static void write_moment(Writer *writer, const char *name, Moment moment) {
    char text[MOMENT_TEXT];
    moment_print(moment, text);
    writer_text(writer, name, text);
}

void record_head_to_json(Writer *writer, const Record *record) {
    writer_text(writer, "id", record->id);
    write_moment(writer, "made", record->made);
    write_moment(writer, "changed", record->changed);
}

void record_to_json(Writer *writer, const Shape *shape, const Record *record) {
    writer_open(writer, NULL, '{');
    record_head_to_json(writer, record);
    if (record->removed) {
        writer_word(writer, "removed", "true");
    } else {
        shape_to_json(writer, shape, record_head_names, record);
    }
    writer_close(writer, '}');
}

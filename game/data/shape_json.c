#include "data/shape_json.h"

#include "core/memory.h"
#include "data/rule_json.h"
#include "data/value.h"

#include <math.h>
#include <string.h>

static bool read_list(const Reader *reader, const Place *place, const cJSON *value, const Shape *shape, List *list) {
    if (!value_list(reader, place, value)) {
        return false;
    }
    const cJSON *element = NULL;
    bool fine = true;
    if (value->child != NULL) {
        list->items = memory_new((size_t)cJSON_GetArraySize(value), shape->size);
    }
    cJSON_ArrayForEach(element, value) {
        const Place at = {place, NULL, list->count};
        void *item = (char *)list->items + list->count * shape->size;
        shape_clear(shape, item);
        list->count++;
        fine = shape_from_json(reader, &at, element, shape, NULL, item) && fine;
        if (!fine && !json_goes_on(reader)) {
            return false;
        }
    }
    return fine;
}

static bool read_rule(const Reader *reader, const Place *place, const cJSON *value, Rule **out) {
    *out = rule_from_json(reader, place, value);
    return *out != NULL;
}

static bool read_field(const Reader *reader, const Place *place, const cJSON *value, const Field *field, void *out) {
    switch (field->kind) {
    case FIELD_ID:
        return value_id(reader, place, value, out);
    case FIELD_TEXT:
        return value_text(reader, place, value, field->most, out);
    case FIELD_NUMBER:
        return value_number(reader, place, value, field->least, field->most, out);
    case FIELD_FRACTION:
        return value_fraction(reader, place, value, field->least, field->most, out);
    case FIELD_TRUTH:
        return value_truth(reader, place, value, out);
    case FIELD_CHOICE:
        return value_choice(reader, place, value, field->words, out);
    case FIELD_MOMENT:
        return value_moment(reader, place, value, out);
    case FIELD_TEXTS:
        return value_texts(reader, place, value, out);
    case FIELD_RANGE:
        return value_range(reader, place, value, field->least, field->most, out);
    case FIELD_GROUP:
        return shape_from_json(reader, place, value, field->shape, NULL, out);
    case FIELD_LIST:
        return read_list(reader, place, value, field->shape, out);
    case FIELD_RULE:
        return read_rule(reader, place, value, out);
    }
    return false;
}

/* Files come in the table's order almost always: the search begins behind the field found last. */
static const Field *find_field(const Shape *shape, const char *name, size_t *next) {
    for (size_t i = 0; i < shape->count; i++) {
        size_t k = (*next + i) % shape->count;
        if (strcmp(shape->fields[k].name, name) == 0) {
            *next = k + 1;
            return &shape->fields[k];
        }
    }
    return NULL;
}

static bool check_required(const Reader *reader, const Place *place, const cJSON *object, const Shape *shape) {
    bool fine = true;
    for (size_t i = 0; i < shape->count && (fine || json_goes_on(reader)); i++) {
        const Place at = {place, shape->fields[i].name, 0};
        if (shape->fields[i].required && json_get(object, shape->fields[i].name) == NULL) {
            fine = json_refuse(reader, &at, "is missing");
        }
    }
    return fine;
}

bool shape_from_json(const Reader *reader, const Place *place, const cJSON *object, const Shape *shape,
                     const char *const *also, void *thing) {
    const cJSON *member = NULL;
    size_t next = 0;
    bool unknown = false, fine = true;
    if (!value_object(reader, place, object)) {
        return false;
    }
    cJSON_ArrayForEach(member, object) {
        const Field *field = find_field(shape, member->string, &next);
        const Place at = {place, member->string, 0};
        if (field != NULL && !read_field(reader, &at, member, field, (char *)thing + field->offset)) {
            fine = false;
        }
        if (!fine && !json_goes_on(reader)) {
            return false;
        }
        unknown = unknown || (field == NULL && !extra_is_named(NULL, also, member->string));
    }
    if (unknown) {
        *(char **)(void *)((char *)thing + shape->extra) = extra_from_json(object, shape, also);
    }
    return check_required(reader, place, object, shape) && fine;
}

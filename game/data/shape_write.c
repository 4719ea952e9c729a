#include "data/shape_json.h"

#include "core/rule.h"
#include "data/rule_json.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static bool is_absent(const Field *field, const void *value);

/* A group that says nothing is not written at all. */
static bool group_is_absent(const Shape *shape, const void *thing) {
    for (size_t i = 0; i < shape->count; i++) {
        if (!is_absent(&shape->fields[i], (const char *)thing + shape->fields[i].offset)) {
            return false;
        }
    }
    return *(char *const *)(const void *)((const char *)thing + shape->extra) == NULL;
}

static bool is_absent(const Field *field, const void *value) {
    switch (field->kind) {
    case FIELD_ID:
        return *(const char *)value == '\0';
    case FIELD_TEXT:
        return *(char *const *)value == NULL;
    case FIELD_NUMBER:
    case FIELD_TRUTH:
    case FIELD_CHOICE:
    case FIELD_RANGE:
        return *(const int *)value == UNSET;
    case FIELD_FRACTION:
        return !isfinite(*(const double *)value);
    case FIELD_MOMENT:
        return !moment_is_set(*(const Moment *)value);
    case FIELD_TEXTS:
        return !((const Texts *)value)->given;
    case FIELD_GROUP:
        return group_is_absent(field->shape, value);
    case FIELD_LIST:
        return ((const List *)value)->count == 0;
    case FIELD_RULE:
        return *(Rule *const *)value == NULL;
    }
    return true;
}

static void write_texts(Writer *writer, const char *name, const Texts *texts) {
    writer_open_line(writer, name, '[');
    for (size_t i = 0; i < texts->count; i++) {
        writer_text(writer, NULL, texts->items[i]);
    }
    writer_close(writer, ']');
}

static void write_range(Writer *writer, const char *name, const int *range) {
    writer_open_line(writer, name, '[');
    writer_number(writer, NULL, range[0]);
    writer_number(writer, NULL, range[1]);
    writer_close(writer, ']');
}

static void write_moment(Writer *writer, const char *name, Moment moment) {
    char text[MOMENT_TEXT];
    moment_print(moment, text);
    writer_text(writer, name, text);
}

static void write_group(Writer *writer, const char *name, const Shape *shape, const void *thing) {
    writer_open_line(writer, name, '{');
    shape_to_json(writer, shape, NULL, thing);
    writer_close(writer, '}');
}

static void write_list(Writer *writer, const Field *field, const List *list) {
    writer_open_line(writer, field->name, '[');
    for (size_t i = 0; i < list->count; i++) {
        write_group(writer, NULL, field->shape, (const char *)list->items + i * field->shape->size);
    }
    writer_close(writer, ']');
}

static void write_field(Writer *writer, const Field *field, const void *value) {
    switch (field->kind) {
    case FIELD_ID:
        writer_text(writer, field->name, value);
        return;
    case FIELD_TEXT:
        writer_text(writer, field->name, *(char *const *)value);
        return;
    case FIELD_NUMBER:
        writer_number(writer, field->name, *(const int *)value);
        return;
    case FIELD_FRACTION:
        writer_number(writer, field->name, *(const double *)value);
        return;
    case FIELD_TRUTH:
        writer_word(writer, field->name, *(const int *)value != 0 ? "true" : "false");
        return;
    case FIELD_CHOICE:
        writer_text(writer, field->name, field->words[*(const int *)value]);
        return;
    case FIELD_MOMENT:
        write_moment(writer, field->name, *(const Moment *)value);
        return;
    case FIELD_TEXTS:
        write_texts(writer, field->name, value);
        return;
    case FIELD_RANGE:
        write_range(writer, field->name, value);
        return;
    case FIELD_GROUP:
        write_group(writer, field->name, field->shape, value);
        return;
    case FIELD_LIST:
        write_list(writer, field, value);
        return;
    case FIELD_RULE:
        rule_to_json(writer, field->name, *(Rule *const *)value);
        return;
    }
}

void shape_to_json(Writer *writer, const Shape *shape, const char *const *also, const void *thing) {
    for (size_t i = 0; i < shape->count; i++) {
        const Field *field = &shape->fields[i];
        const void *value = (const char *)thing + field->offset;
        if (!is_absent(field, value)) {
            write_field(writer, field, value);
        }
    }
    extra_to_json(writer, shape, also, *(char *const *)(const void *)((const char *)thing + shape->extra));
}

#include "core/record.h"

#include "core/memory.h"
#include "core/rule.h"
#include "core/text.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

static void *part_of(void *thing, size_t offset) {
    return (char *)thing + offset;
}

static const void *part_in(const void *thing, size_t offset) {
    return (const char *)thing + offset;
}

static void *item_of(const Shape *shape, const List *list, size_t i) {
    return (char *)list->items + i * shape->size;
}

static void range_clear(int *range) {
    range[0] = UNSET;
    range[1] = UNSET;
}

static void field_clear(const Field *field, void *value) {
    switch (field->kind) {
    case FIELD_ID:
        memset(value, 0, ID_ROOM);
        break;
    case FIELD_TEXT:
        *(char **)value = NULL;
        break;
    case FIELD_NUMBER:
    case FIELD_TRUTH:
    case FIELD_CHOICE:
        *(int *)value = UNSET;
        break;
    case FIELD_FRACTION:
        *(double *)value = (double)NAN;
        break;
    case FIELD_MOMENT:
        *(Moment *)value = moment_unset;
        break;
    case FIELD_TEXTS:
        *(Texts *)value = (Texts){NULL, 0, false};
        break;
    case FIELD_RANGE:
        range_clear(value);
        break;
    case FIELD_GROUP:
        shape_clear(field->shape, value);
        break;
    case FIELD_LIST:
        *(List *)value = (List){NULL, 0};
        break;
    case FIELD_RULE:
        *(Rule **)value = NULL;
        break;
    }
}

void shape_clear(const Shape *shape, void *thing) {
    for (size_t i = 0; i < shape->count; i++) {
        field_clear(&shape->fields[i], part_of(thing, shape->fields[i].offset));
    }
    *(char **)part_of(thing, shape->extra) = NULL;
}

static Texts texts_copied(const Texts *from) {
    Texts copy = {NULL, 0, from->given};
    if (from->count > 0) {
        copy.items = memory_new(from->count, sizeof *copy.items);
    }
    for (; copy.count < from->count; copy.count++) {
        copy.items[copy.count] = text_copy(from->items[copy.count]);
    }
    return copy;
}

static List list_copied(const Shape *shape, const List *from) {
    List copy = {NULL, from->count};
    if (from->count > 0) {
        copy.items = memory_new(from->count, shape->size);
    }
    for (size_t i = 0; i < from->count; i++) {
        shape_copy(shape, item_of(shape, &copy, i), item_of(shape, from, i));
    }
    return copy;
}

static void field_copy(const Field *field, void *to, const void *from) {
    switch (field->kind) {
    case FIELD_ID:
        memcpy(to, from, ID_ROOM);
        break;
    case FIELD_TEXT:
        *(char **)to = text_copy(*(char *const *)from);
        break;
    case FIELD_NUMBER:
    case FIELD_TRUTH:
    case FIELD_CHOICE:
        *(int *)to = *(const int *)from;
        break;
    case FIELD_FRACTION:
        *(double *)to = *(const double *)from;
        break;
    case FIELD_MOMENT:
        *(Moment *)to = *(const Moment *)from;
        break;
    case FIELD_TEXTS:
        *(Texts *)to = texts_copied(from);
        break;
    case FIELD_RANGE:
        memcpy(to, from, 2 * sizeof(int));
        break;
    case FIELD_GROUP:
        shape_copy(field->shape, to, from);
        break;
    case FIELD_LIST:
        *(List *)to = list_copied(field->shape, from);
        break;
    case FIELD_RULE:
        *(Rule **)to = rule_copy(*(Rule *const *)from);
        break;
    }
}

void shape_copy(const Shape *shape, void *to, const void *from) {
    for (size_t i = 0; i < shape->count; i++) {
        const size_t offset = shape->fields[i].offset;
        field_copy(&shape->fields[i], part_of(to, offset), part_in(from, offset));
    }
    *(char **)part_of(to, shape->extra) = text_copy(*(char *const *)part_in(from, shape->extra));
}

static void list_free(const Shape *shape, List *list) {
    for (size_t i = 0; i < list->count; i++) {
        shape_free(shape, item_of(shape, list, i));
    }
    free(list->items);
}

static void field_free(const Field *field, void *value) {
    switch (field->kind) {
    case FIELD_TEXT:
        free(*(char **)value);
        break;
    case FIELD_TEXTS:
        texts_clear(value);
        break;
    case FIELD_GROUP:
        shape_free(field->shape, value);
        break;
    case FIELD_LIST:
        list_free(field->shape, value);
        break;
    case FIELD_RULE:
        rule_free(*(Rule **)value);
        break;
    case FIELD_ID:
    case FIELD_NUMBER:
    case FIELD_FRACTION:
    case FIELD_TRUTH:
    case FIELD_CHOICE:
    case FIELD_MOMENT:
    case FIELD_RANGE:
        break;
    }
}

void shape_free(const Shape *shape, void *thing) {
    for (size_t i = 0; i < shape->count; i++) {
        field_free(&shape->fields[i], part_of(thing, shape->fields[i].offset));
    }
    free(*(char **)part_of(thing, shape->extra));
    shape_clear(shape, thing);
}

/* The order of two values: below 0, 0 where they are the same, above 0. Absent comes first. */

static int number_order(double a, double b) {
    if (isnan(a) || isnan(b)) {
        return (isnan(b) ? 1 : 0) - (isnan(a) ? 1 : 0);
    }
    const int order = (a > b) - (a < b);
    return order != 0 ? order : (signbit(b) != 0) - (signbit(a) != 0); /* -0 and 0 are not written alike */
}

static int text_order(const char *a, const char *b) {
    if (a == NULL || b == NULL) {
        return (a != NULL) - (b != NULL);
    }
    return strcmp(a, b);
}

static int whole_order(int64_t a, int64_t b) {
    return (a > b) - (a < b);
}

static int moment_order(const Moment *a, const Moment *b) {
    const int order = whole_order(a->ms, b->ms);
    return order != 0 || !moment_is_set(*a) ? order : whole_order(a->offset, b->offset);
}

static int size_order(size_t a, size_t b) {
    return (a > b) - (a < b);
}

static int texts_order(const Texts *a, const Texts *b) {
    int order = whole_order(a->given, b->given);
    for (size_t i = 0; order == 0 && i < a->count && i < b->count; i++) {
        order = strcmp(a->items[i], b->items[i]);
    }
    return order != 0 ? order : size_order(a->count, b->count);
}

static int list_order(const Shape *shape, const List *a, const List *b) {
    int order = 0;
    for (size_t i = 0; order == 0 && i < a->count && i < b->count; i++) {
        order = shape_order(shape, item_of(shape, a, i), item_of(shape, b, i));
    }
    return order != 0 ? order : size_order(a->count, b->count);
}

static int range_order(const int *a, const int *b) {
    const int order = whole_order(a[0], b[0]);
    return order != 0 ? order : whole_order(a[1], b[1]);
}

static int field_order(const Field *field, const void *a, const void *b) {
    switch (field->kind) {
    case FIELD_ID:
        return strcmp(a, b);
    case FIELD_TEXT:
        return text_order(*(char *const *)a, *(char *const *)b);
    case FIELD_NUMBER:
    case FIELD_TRUTH:
    case FIELD_CHOICE:
        return whole_order(*(const int *)a, *(const int *)b);
    case FIELD_FRACTION:
        return number_order(*(const double *)a, *(const double *)b);
    case FIELD_MOMENT:
        return moment_order(a, b);
    case FIELD_TEXTS:
        return texts_order(a, b);
    case FIELD_RANGE:
        return range_order(a, b);
    case FIELD_GROUP:
        return shape_order(field->shape, a, b);
    case FIELD_LIST:
        return list_order(field->shape, a, b);
    case FIELD_RULE:
        return rule_order(*(Rule *const *)a, *(Rule *const *)b);
    }
    return 0;
}

int shape_order(const Shape *shape, const void *a, const void *b) {
    int order = 0;
    for (size_t i = 0; order == 0 && i < shape->count; i++) {
        const size_t offset = shape->fields[i].offset;
        order = field_order(&shape->fields[i], part_in(a, offset), part_in(b, offset));
    }
    return order != 0 ? order
                      : text_order(*(char *const *)part_in(a, shape->extra), *(char *const *)part_in(b, shape->extra));
}

bool shape_same(const Shape *shape, const void *a, const void *b) {
    return shape_order(shape, a, b) == 0;
}

int record_order(const Shape *shape, const Record *a, const Record *b) {
    int order = strcmp(a->id, b->id);
    order = order != 0 ? order : whole_order(a->changed.ms, b->changed.ms);
    order = order != 0 ? order : whole_order(b->removed, a->removed); /* nothing is lost by a tie */
    order = order != 0 ? order : moment_order(&a->changed, &b->changed);
    order = order != 0 ? order : moment_order(&a->made, &b->made);
    return order != 0 ? order : shape_order(shape, a, b);
}

Record *record_new(const Shape *shape) {
    Record *record = memory_new(1, shape->size);
    atomic_init(&record->holders, 1);
    record->made = moment_unset;
    record->changed = moment_unset;
    shape_clear(shape, record);
    return record;
}

Record *record_copy(const Shape *shape, const Record *record) {
    Record *copy = memory_new(1, shape->size);
    atomic_init(&copy->holders, 1);
    memcpy(copy->id, record->id, ID_ROOM);
    copy->made = record->made;
    copy->changed = record->changed;
    copy->removed = record->removed;
    shape_copy(shape, copy, record);
    return copy;
}

const Record *record_hold(const Record *record) {
    /* counting holders is not a change that a reader of the record could see */
    atomic_fetch_add(&((Record *)record)->holders, 1);
    return record;
}

void record_drop(const Shape *shape, const Record *record) {
    Record *dropped = (Record *)record;
    if (dropped != NULL && atomic_fetch_sub(&dropped->holders, 1) == 1) {
        shape_free(shape, dropped);
        free(dropped);
    }
}

/* These lists are a handful long: keeping no `room` costs a realloc an entry and saves a member in every record. */
void texts_add(Texts *texts, const char *text) {
    size_t room = texts->count;
    texts->items = memory_grow(texts->items, texts->count, &room, sizeof *texts->items);
    texts->items[texts->count++] = text_copy(text);
    texts->given = true;
}

void texts_clear(Texts *texts) {
    for (size_t i = 0; i < texts->count; i++) {
        free(texts->items[i]);
    }
    free(texts->items);
    *texts = (Texts){NULL, 0, false};
}

bool texts_have(const Texts *texts, const char *text) {
    for (size_t i = 0; i < texts->count; i++) {
        if (strcmp(texts->items[i], text) == 0) {
            return true;
        }
    }
    return false;
}

void id_copy(char out[ID_ROOM], const char *id) {
    size_t length = strlen(id);
    out[0] = '\0';
    if (length <= ID_MOST)
        memcpy(out, id, length + 1);
}

/* Records: everything a save keeps is a record, and every kind of record is described by a table of its fields. Copying,
   freeing, comparing (core), reading and writing (data) all walk the same table, so a field is named once. */
#ifndef CORE_RECORD_H
#define CORE_RECORD_H

#include "core/moment.h"

#include <limits.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stddef.h>

#define UNSET INT_MIN /* an int that was not said */
#define ID_MOST 40
#define ID_ROOM (ID_MOST + 1)

typedef struct Texts {
    char **items;
    size_t count;
    bool given; /* an empty list that was said differs from none */
} Texts;

typedef struct List { /* of structs described by the field's shape */
    void *items;
    size_t count;
} List;

typedef enum FieldKind {
    FIELD_ID,       /* char[ID_ROOM]: [A-Za-z0-9._-], 1 to 40; "" = absent */
    FIELD_TEXT,     /* char *; NULL = absent */
    FIELD_NUMBER,   /* int in least..most; UNSET = absent */
    FIELD_FRACTION, /* double in least..most; NAN = absent */
    FIELD_TRUTH,    /* int 0 or 1; UNSET = absent */
    FIELD_CHOICE,   /* int index into words; UNSET = absent */
    FIELD_MOMENT,   /* Moment */
    FIELD_TEXTS,    /* Texts */
    FIELD_RANGE,    /* int[2], from <= to, each in least..most; UNSET = absent */
    FIELD_GROUP,    /* a struct of its own shape, inline */
    FIELD_LIST,     /* List of structs of that shape */
    FIELD_RULE      /* Rule *, see core/rule.h; NULL = absent */
} FieldKind;

struct Shape;

typedef struct Field {
    const char *name; /* as in the file */
    FieldKind kind;
    bool required;
    bool asked; /* TEXT, NUMBER: what the player worded, so that of two wordings the player chooses; see core/came.h */
    size_t offset;
    double least, most;            /* NUMBER, FRACTION, RANGE; for TEXT most = longest in bytes, 0 = any */
    const char *const *words;      /* CHOICE; ends with NULL */
    const struct Shape *shape;     /* GROUP, LIST */
} Field;

/* Every described struct keeps members this version does not know as one JSON object text, so that they survive a load
   and a save. Core never looks inside. */
typedef struct Shape {
    const char *name;
    size_t size;
    size_t extra; /* offset of the `char *extra` */
    const Field *fields;
    size_t count;
} Shape;

/* Sets every field to absent. `thing` is shape->size bytes, any content. */
void shape_clear(const Shape *shape, void *thing);
/* Deep copy into fresh memory at `to`. */
void shape_copy(const Shape *shape, void *to, const void *from);
/* Frees what the fields own, not `thing` itself, and leaves every field absent. */
void shape_free(const Shape *shape, void *thing);
/* The one order of all things of a shape, field by field in the table's order and then by the unknown members: below 0, 0
   where they hold the same, above 0. Absent is the least. */
int shape_order(const Shape *shape, const void *a, const void *b);
bool shape_same(const Shape *shape, const void *a, const void *b);

/* The head of every record. A record is shared and never changed once it is in a book that was handed out; to change
   one, a book puts a changed copy in its place. */
typedef struct Record {
    atomic_int holders;
    char id[ID_ROOM];
    Moment made, changed;
    bool removed; /* a tombstone: id and times only */
} Record;

/* A new record of the shape with one holder and every field absent. */
Record *record_new(const Shape *shape);
Record *record_copy(const Shape *shape, const Record *record); /* one holder */
const Record *record_hold(const Record *record);
/* By id, `changed` in UTC, a tombstone before a live one, the rest of the head, then by what they hold; 0 = the same bytes. */
int record_order(const Shape *shape, const Record *a, const Record *b);
void record_drop(const Shape *shape, const Record *record); /* frees with the last holder; NULL is allowed */

/* Copies an id or a file name of at most ID_MOST bytes; a longer one leaves "", so that it is found nowhere. */
void id_copy(char out[ID_ROOM], const char *id);

/* A list of texts. */
void texts_add(Texts *texts, const char *text);
void texts_clear(Texts *texts);
bool texts_have(const Texts *texts, const char *text);

#endif

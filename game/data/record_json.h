/* A record of a save: its head (id, made, changed, removed) and its fields. */
#ifndef DATA_RECORD_JSON_H
#define DATA_RECORD_JSON_H

#include "core/record.h"
#include "data/json.h"

/* The names of the head, ending with NULL. */
extern const char *const record_head_names[];

/* Reads id, made and changed of any object: a record, or the person at the top level. */
bool record_head_from_json(const Reader *reader, const Place *place, const cJSON *object, Record *record);
void record_head_to_json(Writer *writer, const Record *record);

/* A new record, NULL where it is refused. Of a removed one nothing but the head is taken. */
Record *record_from_json(const Reader *reader, const Place *place, const cJSON *value, const Shape *shape);
void record_to_json(Writer *writer, const Shape *shape, const Record *record);

#endif

/* Any struct that core describes by a table of fields, as members of a JSON object. */
#ifndef DATA_SHAPE_JSON_H
#define DATA_SHAPE_JSON_H

#include "core/record.h"
#include "data/json.h"

/* Reads the members of `object` into `thing`, which shape_clear has made absent. Members that neither the shape nor
   `also` names (ends with NULL; NULL = none) are kept in the thing's extra. On refusal what was read so far stays, for
   the caller to shape_free. */
bool shape_from_json(const Reader *reader, const Place *place, const cJSON *object, const Shape *shape,
                     const char *const *also, void *thing);

/* Writes what is not absent into the object now open, the extra last. An extra of a name that the shape or `also` has
   is left out: twice the same name could not be read again. */
void shape_to_json(Writer *writer, const Shape *shape, const char *const *also, const void *thing);

/* The members that neither `shape` (NULL = none) nor `also` names, as the text of one JSON object. */
char *extra_from_json(const cJSON *object, const Shape *shape, const char *const *also);
void extra_to_json(Writer *writer, const Shape *shape, const char *const *also, const char *extra);
bool extra_is_named(const Shape *shape, const char *const *also, const char *name);

#endif

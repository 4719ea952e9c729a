/* A thin layer over cJSON: strict text in, values by exact name, refusals with a path and a place, values out again
   without a digit changed. Only this room includes it. */
#ifndef DATA_JSON_H
#define DATA_JSON_H

#include "data/faults.h"
#include "data/strict.h"
#include "data/writer.h"

#include <cjson/cJSON.h>

/* A path from the whole down to a value, kept on the stack while reading. */
typedef struct Place {
    const struct Place *outer; /* NULL: the whole */
    const char *name;          /* NULL: element `index` of a list */
    size_t index;
} Place;

/* The text being read and where a refusal goes: to the one problem, with which the reading ends; or among all faults, and it
   goes on. */
typedef struct Reader {
    const char *text;
    size_t length;
    Problem *problem; /* may be NULL */
    Faults *faults;   /* NULL: the first fault ends the reading */
} Reader;

/* The strict check, then a tree from an own copy that ends with NUL. The caller calls cJSON_Delete. NULL = refused. */
cJSON *json_read(const Reader *reader, const StrictLimits *limits);

/* After a refusal: whether the rest is to be looked at too. */
bool json_goes_on(const Reader *reader);

/* By exact name; NULL where there is none. */
const cJSON *json_get(const cJSON *object, const char *name);

/* Refuses the value at a place: "steps[3].title" + " " + what the format says. Fills line and column, those of what is
   around it where there is no such value. Always false. */
#if defined(__GNUC__)
__attribute__((format(printf, 3, 4)))
#endif
bool json_refuse(const Reader *reader, const Place *place, const char *format, ...);

/* The same with the sentence alone, for what is wrong with the file as a whole. */
#if defined(__GNUC__)
__attribute__((format(printf, 3, 4)))
#endif
bool json_refuse_file(const Reader *reader, const Place *place, const char *format, ...);

/* A short form of a value for a sentence: 140, "clear", true, null, a list, an object. */
#define JSON_SHOWN 120
void json_show(const cJSON *value, char out[JSON_SHOWN]);

/* Writes any value as it was read, on one line. */
void json_write(Writer *writer, const char *name, const cJSON *value);

#endif

/* Single values of a JSON tree, checked. Each refuses with one sentence and returns false, `*out` then unchanged. */
#ifndef DATA_VALUE_H
#define DATA_VALUE_H

#include "core/record.h"
#include "data/json.h"

bool value_number(const Reader *reader, const Place *place, const cJSON *value, double least, double most, int *out);
bool value_fraction(const Reader *reader, const Place *place, const cJSON *value, double least, double most,
                    double *out);
bool value_truth(const Reader *reader, const Place *place, const cJSON *value, int *out);
/* `words` ends with NULL; `*out` is an index into it. */
bool value_choice(const Reader *reader, const Place *place, const cJSON *value, const char *const *words, int *out);
bool value_id(const Reader *reader, const Place *place, const cJSON *value, char out[ID_ROOM]);
bool value_moment(const Reader *reader, const Place *place, const cJSON *value, Moment *out);
/* Owned by the caller. `most` in bytes, 0 = any. */
bool value_text(const Reader *reader, const Place *place, const cJSON *value, double most, char **out);
bool value_texts(const Reader *reader, const Place *place, const cJSON *value, Texts *out);
bool value_range(const Reader *reader, const Place *place, const cJSON *value, double least, double most, int out[2]);
bool value_object(const Reader *reader, const Place *place, const cJSON *value);
bool value_list(const Reader *reader, const Place *place, const cJSON *value);

#endif

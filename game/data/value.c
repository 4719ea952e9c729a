#include "data/value.h"

#include "core/text.h"
#include "data/number.h"

#include <math.h>
#include <string.h>

#define WORDS_SHOWN 200

/* "PATH is VALUE; it must be WHAT" */
static bool refuse(const Reader *reader, const Place *place, const cJSON *value, const char *what) {
    char shown[JSON_SHOWN];
    json_show(value, shown);
    return json_refuse(reader, place, "is %s; it must be %s", shown, what);
}

static bool refuse_limits(const Reader *reader, const Place *place, const cJSON *value, const char *kind, double least,
                          double most) {
    char shown[JSON_SHOWN], low[NUMBER_TEXT], high[NUMBER_TEXT];
    json_show(value, shown);
    number_print(least, low);
    number_print(most, high);
    return json_refuse(reader, place, "is %s; it must be %s%s to %s", shown, kind, low, high);
}

static bool is_within(const cJSON *value, double least, double most) {
    return cJSON_IsNumber(value) && value->valuedouble >= least && value->valuedouble <= most;
}

bool value_number(const Reader *reader, const Place *place, const cJSON *value, double least, double most, int *out) {
    if (!is_within(value, least, most)) {
        return refuse_limits(reader, place, value, "", least, most);
    }
    if (value->valuedouble != floor(value->valuedouble)) {
        return refuse_limits(reader, place, value, "a whole number from ", least, most);
    }
    *out = (int)value->valuedouble;
    return true;
}

bool value_fraction(const Reader *reader, const Place *place, const cJSON *value, double least, double most,
                    double *out) {
    if (!is_within(value, least, most)) {
        return refuse_limits(reader, place, value, "", least, most);
    }
    *out = value->valuedouble;
    return true;
}

bool value_truth(const Reader *reader, const Place *place, const cJSON *value, int *out) {
    if (!cJSON_IsBool(value)) {
        return refuse(reader, place, value, "true or false");
    }
    *out = cJSON_IsTrue(value);
    return true;
}

static bool refuse_choice(const Reader *reader, const Place *place, const cJSON *value, const char *const *words) {
    char list[WORDS_SHOWN] = "one of ";
    for (size_t i = 0; words[i] != NULL; i++) {
        size_t length = strlen(list);
        if (length + strlen(words[i]) + 3 > sizeof list) {
            break;
        }
        strcat(strcat(list, i > 0 ? ", " : ""), words[i]);
    }
    return refuse(reader, place, value, list);
}

bool value_choice(const Reader *reader, const Place *place, const cJSON *value, const char *const *words, int *out) {
    for (int i = 0; cJSON_IsString(value) && words[i] != NULL; i++) {
        if (strcmp(words[i], value->valuestring) == 0) {
            *out = i;
            return true;
        }
    }
    return refuse_choice(reader, place, value, words);
}

bool value_id(const Reader *reader, const Place *place, const cJSON *value, char out[ID_ROOM]) {
    static const char allowed[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789._-";
    size_t length = cJSON_IsString(value) ? strlen(value->valuestring) : 0;
    if (length < 1 || length > ID_MOST || strspn(value->valuestring, allowed) != length) {
        return refuse(reader, place, value, "1 to 40 of the letters a to z, A to Z, digits, . _ and -");
    }
    memset(out, 0, ID_ROOM);
    memcpy(out, value->valuestring, length);
    return true;
}

bool value_moment(const Reader *reader, const Place *place, const cJSON *value, Moment *out) {
    if (!cJSON_IsString(value) || !moment_read(value->valuestring, out)) {
        return refuse(reader, place, value, "a day and time such as 2026-03-01T18:30:00+01:00");
    }
    return true;
}

bool value_text(const Reader *reader, const Place *place, const cJSON *value, double most, char **out) {
    if (!cJSON_IsString(value)) {
        return refuse(reader, place, value, "text in double quotes");
    }
    if (most > 0 && (double)strlen(value->valuestring) > most) {
        return json_refuse(reader, place, "is %zu bytes long; it must be at most %.0f", strlen(value->valuestring),
                           most);
    }
    *out = text_copy(value->valuestring);
    return true;
}

bool value_texts(const Reader *reader, const Place *place, const cJSON *value, Texts *out) {
    const cJSON *element = NULL;
    Place at = {place, NULL, 0};
    bool fine = true;
    if (!value_list(reader, place, value)) {
        return false;
    }
    cJSON_ArrayForEach(element, value) {
        if (cJSON_IsString(element)) {
            texts_add(out, element->valuestring);
        } else {
            fine = refuse(reader, &at, element, "text in double quotes");
        }
        if (!fine && !json_goes_on(reader)) {
            break;
        }
        at.index++;
    }
    if (!fine) {
        texts_clear(out);
    }
    out->given = fine;
    return fine;
}

bool value_range(const Reader *reader, const Place *place, const cJSON *value, double least, double most, int out[2]) {
    int range[2] = {0, 0};
    bool fine = true;
    if (!cJSON_IsArray(value) || cJSON_GetArraySize(value) != 2) {
        return refuse(reader, place, value, "a list of two numbers, from and to");
    }
    for (size_t i = 0; i < 2; i++) {
        const Place at = {place, NULL, i};
        fine = value_number(reader, &at, cJSON_GetArrayItem(value, (int)i), least, most, &range[i]) && fine;
        if (!fine && !json_goes_on(reader)) {
            return false;
        }
    }
    if (!fine) {
        return false;
    }
    if (range[0] > range[1]) {
        return json_refuse(reader, place, "goes from %d to %d; the first must be the smaller", range[0], range[1]);
    }
    out[0] = range[0];
    out[1] = range[1];
    return true;
}

bool value_object(const Reader *reader, const Place *place, const cJSON *value) {
    return cJSON_IsObject(value) || refuse(reader, place, value, "an object in { }");
}

bool value_list(const Reader *reader, const Place *place, const cJSON *value) {
    return cJSON_IsArray(value) || refuse(reader, place, value, "a list in [ ]");
}

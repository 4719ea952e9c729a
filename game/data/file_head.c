#include "data/file_head.h"

#include "data/value.h"

#include <limits.h>
#include <string.h>

static bool check_format(const Reader *reader, const cJSON *root, const char *format) {
    static const Place place = {NULL, "format", 0};
    const cJSON *value = json_get(root, "format");
    if (value == NULL) {
        return json_refuse(reader, &place, "is missing; it must be \"%s\"", format);
    }
    if (!cJSON_IsString(value) || strcmp(value->valuestring, format) != 0) {
        char shown[JSON_SHOWN];
        json_show(value, shown);
        return json_refuse(reader, &place, "is %s; it must be \"%s\"", shown, format);
    }
    return true;
}

bool file_head_check(const Reader *reader, const cJSON *root, const char *format, bool *newer) {
    static const Place place = {NULL, "version", 0};
    const cJSON *value = NULL;
    int version = 0;
    bool fine = true;
    if (!cJSON_IsObject(root)) {
        return json_refuse_file(reader, NULL, "the file must begin with { and hold \"format\": \"%s\"", format);
    }
    fine = check_format(reader, root, format);
    if (!fine && !json_goes_on(reader)) {
        return false;
    }
    value = json_get(root, "version");
    if (value == NULL) {
        return json_refuse(reader, &place, "is missing; it must be %d", FILE_VERSION);
    }
    if (!value_number(reader, &place, value, 1, INT_MAX, &version)) {
        return false;
    }
    if (version > FILE_VERSION) {
        if (newer != NULL) {
            *newer = true;
        }
        return json_refuse_file(reader, &place,
                                "this file was made by a newer Foothold (version %d); this one reads version %d",
                                version, FILE_VERSION);
    }
    return fine;
}

#include "data/json.h"

#include "core/memory.h"
#include "core/text.h"
#include "data/number.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define PATH_ROOM 240
#define TEXT_SHOWN 60

cJSON *json_read(const Reader *reader, const StrictLimits *limits) {
    const bool fine = reader->faults != NULL ? strict_check_all(reader->text, reader->length, limits, reader->faults)
                                             : strict_check(reader->text, reader->length, limits, reader->problem);
    if (!fine) {
        return NULL;
    }
    char *copy = text_copy_part(reader->text, reader->length);
    const char *end = NULL;
    cJSON *tree = cJSON_ParseWithLengthOpts(copy, reader->length + 1, &end, 1);
    free(copy);
    if (tree == NULL) {
        (void)json_refuse(reader, NULL, "the file cannot be read: there is not enough memory");
    }
    return tree;
}

bool json_goes_on(const Reader *reader) {
    return reader->faults != NULL;
}

const cJSON *json_get(const cJSON *object, const char *name) {
    return cJSON_GetObjectItemCaseSensitive(object, name);
}

static void print_path(const Place *place, char *out, size_t room) {
    if (place == NULL) {
        out[0] = '\0';
        return;
    }
    print_path(place->outer, out, room);
    size_t length = strlen(out);
    if (place->name == NULL) {
        (void)snprintf(out + length, room - length, "[%zu]", place->index);
    } else {
        (void)snprintf(out + length, room - length, "%s%s", length > 0 ? "." : "", place->name);
    }
}

/* Of the value, or of the nearest thing around it that is there. */
static void locate(const Reader *reader, const Place *place, Problem *problem) {
    char path[PATH_ROOM];
    print_path(place, path, sizeof path);
    if (!strict_locate(reader->text, reader->length, path, &problem->line, &problem->column) && place != NULL) {
        locate(reader, place->outer, problem);
    }
}

bool json_refuse(const Reader *reader, const Place *place, const char *format, ...) {
    char path[PATH_ROOM], sentence[sizeof reader->problem->text];
    va_list arguments;
    va_start(arguments, format);
    (void)vsnprintf(sentence, sizeof sentence, format, arguments);
    va_end(arguments);
    print_path(place, path, sizeof path);
    return json_refuse_file(reader, place, "%s%s%s", path, path[0] != '\0' ? " " : "", sentence);
}

bool json_refuse_file(const Reader *reader, const Place *place, const char *format, ...) {
    char sentence[sizeof reader->problem->text];
    Problem *problem = reader->faults != NULL ? faults_next(reader->faults) : reader->problem;
    if (problem == NULL) {
        return false;
    }
    va_list arguments;
    va_start(arguments, format);
    (void)vsnprintf(sentence, sizeof sentence, format, arguments);
    va_end(arguments);
    problem_say(problem, "%s", sentence);
    locate(reader, place, problem);
    return false;
}

static void show_text(const char *text, char out[JSON_SHOWN]) {
    size_t length = strlen(text), end = 0;
    while (end < length && text_next(text, length, end) <= TEXT_SHOWN) {
        end = text_next(text, length, end);
    }
    (void)snprintf(out, JSON_SHOWN, "\"%.*s%s\"", (int)end, text, end < length ? "..." : "");
}

void json_show(const cJSON *value, char out[JSON_SHOWN]) {
    char number[NUMBER_TEXT];
    if (cJSON_IsString(value)) {
        show_text(value->valuestring, out);
        return;
    }
    if (cJSON_IsNumber(value)) {
        number_print(value->valuedouble, number);
    }
    (void)snprintf(out, JSON_SHOWN, "%s",
                   cJSON_IsNumber(value)   ? number
                   : cJSON_IsTrue(value)   ? "true"
                   : cJSON_IsFalse(value)  ? "false"
                   : cJSON_IsArray(value)  ? "a list"
                   : cJSON_IsObject(value) ? "an object"
                                           : "null");
}

static void write_inside(Writer *writer, const char *name, const cJSON *value) {
    bool object = cJSON_IsObject(value);
    const cJSON *member = NULL;
    writer_open_line(writer, name, object ? '{' : '[');
    cJSON_ArrayForEach(member, value) {
        json_write(writer, object ? member->string : NULL, member);
    }
    writer_close(writer, object ? '}' : ']');
}

void json_write(Writer *writer, const char *name, const cJSON *value) {
    if (cJSON_IsObject(value) || cJSON_IsArray(value)) {
        write_inside(writer, name, value);
    } else if (cJSON_IsString(value)) {
        writer_text(writer, name, value->valuestring);
    } else if (cJSON_IsNumber(value)) {
        writer_number(writer, name, value->valuedouble);
    } else {
        writer_word(writer, name, cJSON_IsTrue(value) ? "true" : cJSON_IsFalse(value) ? "false" : "null");
    }
}

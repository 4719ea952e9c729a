#include "data/shape_json.h"

#include <string.h>

bool extra_is_named(const Shape *shape, const char *const *also, const char *name) {
    for (size_t i = 0; shape != NULL && i < shape->count; i++) {
        if (strcmp(shape->fields[i].name, name) == 0) {
            return true;
        }
    }
    for (size_t i = 0; also != NULL && also[i] != NULL; i++) {
        if (strcmp(also[i], name) == 0) {
            return true;
        }
    }
    return false;
}

static void write_unnamed(Writer *writer, const Shape *shape, const char *const *also, const cJSON *object) {
    const cJSON *member = NULL;
    cJSON_ArrayForEach(member, object) {
        if (!extra_is_named(shape, also, member->string)) {
            json_write(writer, member->string, member);
        }
    }
}

char *extra_from_json(const cJSON *object, const Shape *shape, const char *const *also) {
    Writer writer = {0};
    writer_open_line(&writer, NULL, '{');
    write_unnamed(&writer, shape, also, object);
    writer_close(&writer, '}');
    return writer.text;
}

void extra_to_json(Writer *writer, const Shape *shape, const char *const *also, const char *extra) {
    if (extra == NULL) {
        return;
    }
    cJSON *object = cJSON_Parse(extra);
    write_unnamed(writer, shape, also, object);
    cJSON_Delete(object);
}

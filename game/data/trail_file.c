#include "data/trail_file.h"

#include "core/memory.h"
#include "core/text.h"
#include "data/file_head.h"
#include "data/shape_json.h"
#include "data/value.h"

#include <string.h>

#define FORMAT "foothold.trail"

static const char *const trail_also[] = {"format", "version", "id", "steps", NULL};
static const char *const step_also[] = {"id", NULL};

static bool read_id(const Reader *reader, const Place *outer, const cJSON *object, char out[ID_ROOM]) {
    const Place place = {outer, "id", 0};
    const cJSON *value = json_get(object, "id");
    return value == NULL ? json_refuse(reader, &place, "is missing") : value_id(reader, &place, value, out);
}

static bool check_title(const Reader *reader, const Place *outer, const char *title) {
    const Place place = {outer, "title", 0};
    return title == NULL || !text_is_blank(title) || json_refuse(reader, &place, "is empty; it needs a few words");
}

static bool check_id_is_new(const Reader *reader, const Place *outer, const Pack *pack, const char *id) {
    const Place place = {outer, "id", 0};
    for (size_t i = 0; i < pack->count; i++) {
        if (strcmp(pack->steps[i]->record.id, id) == 0) {
            return json_refuse(reader, &place, "is \"%s\", which steps[%zu] has too; each step needs its own", id, i);
        }
    }
    return true;
}

static bool read_step(const Reader *reader, const Place *place, const cJSON *value, Pack *pack) {
    Step *step = (Step *)record_new(record_shape(RECORD_STEP));
    bool fine = value_object(reader, place, value);
    if (fine) {
        fine = read_id(reader, place, value, step->record.id) && check_id_is_new(reader, place, pack, step->record.id);
        if (fine || json_goes_on(reader)) {
            fine = shape_from_json(reader, place, value, &step_file_shape, step_also, step) && fine;
        }
        fine = (fine || json_goes_on(reader)) && check_title(reader, place, step->title) && fine;
    }
    pack->steps[pack->count++] = step;
    return fine;
}

static bool read_steps(const Reader *reader, const cJSON *root, Pack *pack) {
    static const Place place = {NULL, "steps", 0};
    const cJSON *list = json_get(root, "steps"), *value = NULL;
    if (list == NULL) {
        return json_refuse(reader, &place, "is missing");
    }
    if (!value_list(reader, &place, list)) {
        return false;
    }
    int count = cJSON_GetArraySize(list);
    if (count < 1 || count > STEPS_MOST) {
        return json_refuse(reader, &place, "holds %d steps; a trail has 1 to %d", count, STEPS_MOST);
    }
    bool fine = true;
    pack->steps = memory_new((size_t)count, sizeof *pack->steps);
    cJSON_ArrayForEach(value, list) {
        const Place at = {&place, NULL, pack->count};
        fine = read_step(reader, &at, value, pack) && fine;
        if (!fine && !json_goes_on(reader)) {
            return false;
        }
    }
    return fine;
}

/* The parts of a file, each to be looked at even where another has a fault. */
static bool read_members(const Reader *reader, const cJSON *root, Pack *pack) {
    bool fine = read_id(reader, NULL, root, pack->trail->record.id);
    if (fine || json_goes_on(reader)) {
        fine = shape_from_json(reader, NULL, root, &trail_file_shape, trail_also, pack->trail) && fine;
    }
    if (fine || json_goes_on(reader)) {
        fine = check_title(reader, NULL, pack->trail->title) && fine;
    }
    return (fine || json_goes_on(reader)) && read_steps(reader, root, pack) && fine;
}

static bool read_pack(const Reader *reader, const cJSON *root, Pack *pack) {
    bool newer = false;
    pack->trail = (Trail *)record_new(record_shape(RECORD_TRAIL));
    const bool fine = file_head_check(reader, root, FORMAT, &newer);
    const bool goes_on = json_goes_on(reader) && cJSON_IsObject(root) && !newer;
    return (fine || goes_on) && read_members(reader, root, pack) && fine;
}

static bool read_file(const Reader *reader, Pack *out) {
    *out = (Pack){0};
    cJSON *root = json_read(reader, &strict_pack);
    bool fine = root != NULL && read_pack(reader, root, out);
    cJSON_Delete(root);
    if (!fine) {
        pack_free(out);
    }
    return fine;
}

bool trail_read(const char *text, size_t length, Pack *out, Problem *problem) {
    const Reader reader = {text, length, problem, NULL};
    return read_file(&reader, out);
}

bool trail_check(const char *text, size_t length, Pack *out, Faults *faults) {
    const Reader reader = {text, length, NULL, faults};
    return read_file(&reader, out);
}

char *trail_print(const Pack *pack) {
    Writer writer = {0};
    size_t length = 0;
    writer_open(&writer, NULL, '{');
    writer_text(&writer, "format", FORMAT);
    writer_number(&writer, "version", FILE_VERSION);
    writer_text(&writer, "id", pack->trail->record.id);
    shape_to_json(&writer, &trail_file_shape, trail_also, pack->trail);
    writer_open(&writer, "steps", '[');
    for (size_t i = 0; i < pack->count; i++) {
        writer_open(&writer, NULL, '{');
        writer_text(&writer, "id", pack->steps[i]->record.id);
        shape_to_json(&writer, &step_file_shape, step_also, pack->steps[i]);
        writer_close(&writer, '}');
    }
    writer_close(&writer, ']');
    writer_close(&writer, '}');
    return writer_finish(&writer, &length);
}

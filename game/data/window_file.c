#include "data/window_file.h"

#include "data/file_head.h"
#include "data/value.h"

#define FORMAT "foothold.window"

static bool read_number(const Reader *reader, const cJSON *root, const char *name, int least, int *out) {
    const Place place = {NULL, name, 0};
    const cJSON *value = json_get(root, name);
    if (value == NULL) {
        return json_refuse(reader, &place, "is missing");
    }
    return value_number(reader, &place, value, least, WINDOW_MOST, out);
}

static bool read_truth(const Reader *reader, const cJSON *root, const char *name, int *out) {
    const Place place = {NULL, name, 0};
    const cJSON *value = json_get(root, name);
    return value == NULL || value_truth(reader, &place, value, out);
}

static bool read_place(const Reader *reader, const cJSON *root, WindowPlace *place) {
    return read_number(reader, root, "x", -WINDOW_MOST, &place->x) &&
           read_number(reader, root, "y", -WINDOW_MOST, &place->y) &&
           read_number(reader, root, "width", WINDOW_LEAST, &place->width) &&
           read_number(reader, root, "height", WINDOW_LEAST, &place->height) &&
           read_truth(reader, root, "maximised", &place->maximised) &&
           read_truth(reader, root, "full_screen", &place->full_screen);
}

bool window_file_read(const char *text, size_t length, WindowPlace *out, Problem *problem) {
    const Reader reader = {text, length, problem, NULL};
    WindowPlace place = {0};
    cJSON *root = json_read(&reader, &strict_pack);
    const bool fine = root != NULL && file_head_check(&reader, root, FORMAT, NULL) && read_place(&reader, root, &place);
    cJSON_Delete(root);
    if (fine) {
        *out = place;
    }
    return fine;
}

char *window_file_print(const WindowPlace *place, size_t *length) {
    Writer writer = {0};
    writer_open(&writer, NULL, '{');
    writer_text(&writer, "format", FORMAT);
    writer_number(&writer, "version", FILE_VERSION);
    writer_number(&writer, "x", place->x);
    writer_number(&writer, "y", place->y);
    writer_number(&writer, "width", place->width);
    writer_number(&writer, "height", place->height);
    writer_word(&writer, "maximised", place->maximised ? "true" : "false");
    writer_word(&writer, "full_screen", place->full_screen ? "true" : "false");
    writer_close(&writer, '}');
    return writer_finish(&writer, length);
}

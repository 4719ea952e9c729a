#include "data/save_file.h"

#include "data/checksum.h"
#include "data/file_head.h"
#include "data/record_json.h"
#include "data/shape_json.h"
#include "data/value.h"

#include <string.h>

#define FORMAT "foothold.save"
#define SAVED_MOST 9007199254740992.0
#define NAMES_ROOM (RECORD_KINDS + 9)

/* The names of the top level beside the person's own fields, ending with NULL. */
static void fill_names(const char *names[NAMES_ROOM]) {
    static const char *const first[] = {"format", "version", "saved", "checksum"};
    size_t count = 0;
    for (size_t i = 0; i < sizeof first / sizeof *first; i++) {
        names[count++] = first[i];
    }
    for (size_t i = 0; record_head_names[i] != NULL; i++) {
        names[count++] = record_head_names[i];
    }
    for (size_t kind = 0; kind < RECORD_KINDS; kind++) {
        names[count++] = record_shape((RecordKind)kind)->name;
    }
    names[count] = NULL;
}

static bool read_saved(const Reader *reader, const cJSON *root, int64_t *saved) {
    static const Place place = {NULL, "saved", 0};
    const cJSON *value = json_get(root, "saved");
    double number = 0;
    if (value == NULL) {
        return json_refuse(reader, &place, "is missing; it must be a whole number");
    }
    if (!value_fraction(reader, &place, value, 0, SAVED_MOST, &number)) {
        return false;
    }
    *saved = (int64_t)number;
    return (double)*saved == number || json_refuse(reader, &place, "must be a whole number");
}

static bool read_person(const Reader *reader, const cJSON *root, Book *book) {
    const char *names[NAMES_ROOM];
    Person *person = (Person *)record_new(&person_shape);
    book->person = person;
    fill_names(names);
    bool fine = record_head_from_json(reader, NULL, root, &person->record) &&
                shape_from_json(reader, NULL, root, &person_shape, names, person);
    book->extra = person->extra;
    person->extra = NULL;
    return fine;
}

static bool read_record(const Reader *reader, const Place *place, const cJSON *value, RecordKind kind, Book *book) {
    const Place at = {place, "id", 0};
    size_t count = book->shelves[kind].count;
    Record *record = record_from_json(reader, place, value, record_shape(kind));
    if (record == NULL) {
        return false;
    }
    book_put(book, kind, record);
    return book->shelves[kind].count > count ||
           json_refuse(reader, &at, "is \"%s\", which is there twice; each needs its own", record->id);
}

static bool read_shelf(const Reader *reader, const cJSON *root, RecordKind kind, Book *book) {
    const Place place = {NULL, record_shape(kind)->name, 0};
    const cJSON *list = json_get(root, place.name), *value = NULL;
    size_t index = 0;
    if (list == NULL) { /* a person who edits by hand may leave out what is empty */
        return true;
    }
    if (!value_list(reader, &place, list)) {
        return false;
    }
    cJSON_ArrayForEach(value, list) {
        const Place at = {&place, NULL, index++};
        if (!read_record(reader, &at, value, kind, book)) {
            return false;
        }
    }
    return true;
}

static bool read_book(const Reader *reader, const cJSON *root, Book *book, SaveNews *news) {
    if (!file_head_check(reader, root, FORMAT, &news->newer)) {
        return false;
    }
    news->changed_outside = !checksum_matches(reader->text, reader->length);
    if (!read_saved(reader, root, &book->saved) || !read_person(reader, root, book)) {
        return false;
    }
    for (size_t kind = 0; kind < RECORD_KINDS; kind++) {
        if (!read_shelf(reader, root, (RecordKind)kind, book)) {
            return false;
        }
    }
    return true;
}

bool save_read(const char *text, size_t length, Book *out, SaveNews *news, Problem *problem) {
    const Reader reader = {text, length, problem, NULL};
    *out = (Book){0};
    *news = (SaveNews){0};
    cJSON *root = json_read(&reader, &strict_save);
    bool fine = root != NULL && read_book(&reader, root, out, news);
    cJSON_Delete(root);
    if (!fine) {
        book_free(out);
    }
    return fine;
}

static void write_shelf(Writer *writer, const Book *book, RecordKind kind) {
    const Shape *shape = record_shape(kind);
    const Shelf *shelf = &book->shelves[kind];
    writer_open(writer, shape->name, '[');
    for (size_t i = 0; i < shelf->count; i++) {
        record_to_json(writer, shape, shelf->items[i]);
    }
    writer_close(writer, ']');
}

static void write_book(Writer *writer, const Book *book, const char *checksum) {
    const char *names[NAMES_ROOM];
    fill_names(names);
    writer_open(writer, NULL, '{');
    writer_text(writer, "format", FORMAT);
    writer_number(writer, "version", FILE_VERSION);
    writer_number(writer, "saved", (double)book->saved);
    writer_text(writer, "checksum", checksum);
    record_head_to_json(writer, &book->person->record);
    shape_to_json(writer, &person_shape, names, book->person);
    for (size_t kind = 0; kind < RECORD_KINDS; kind++) {
        write_shelf(writer, book, (RecordKind)kind);
    }
    extra_to_json(writer, &person_shape, names, book->extra);
    writer_close(writer, '}');
}

char *save_print(const Book *book, size_t *length) {
    char checksum[CHECKSUM_LETTERS + 1];
    Writer writer = {0};
    size_t at = 0;
    memset(checksum, '0', CHECKSUM_LETTERS);
    checksum[CHECKSUM_LETTERS] = '\0';
    write_book(&writer, book, checksum);
    char *text = writer_finish(&writer, length);
    if (checksum_find(text, *length, &at)) {
        checksum_of(text, *length, at, checksum);
        memcpy(text + at, checksum, CHECKSUM_LETTERS);
    }
    return text;
}

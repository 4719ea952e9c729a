#include "shell/shared.h"

#include "core/memory.h"
#include "core/text.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NUMBERS_MOST 1000 /* files of one name */
#define NAME_ROOM 600

static void name_of(const char *slug, const char *end, unsigned n, char out[DISK_NAME_ROOM]) {
    if (n == 1)
        snprintf(out, DISK_NAME_ROOM, "%.100s.%.20s", slug, end);
    else
        snprintf(out, DISK_NAME_ROOM, "%.100s-%u.%.20s", slug, n, end);
}

/* The first name that nobody has taken. */
static int write_beside(const Disk *disk, const char *folder, const char *slug, const char *end, const char *bytes,
                        size_t length, char out[DISK_PATH_ROOM]) {
    int error = -EEXIST;
    for (unsigned n = 1; error == -EEXIST && n <= NUMBERS_MOST; n++) {
        char name[DISK_NAME_ROOM];
        name_of(slug, end, n, name);
        error = disk_join(out, folder, name) ? disk_write_new(disk, out, bytes, length) : -ENAMETOOLONG;
    }
    return error;
}

/* The game's own is made; a folder that was chosen and has gone, with a stick pulled out, is not made up. */
static int find_folder(const Disk *disk, const SharedPlace *place, char out[DISK_PATH_ROOM]) {
    if (place->into != NULL)
        return disk_join(out, "", place->into) ? 0 : -ENAMETOOLONG;
    return disk_join(out, place->saves, GIVE_FOLDER) ? disk_make_folders(disk, out) : -ENAMETOOLONG;
}

bool shared_write(const Disk *disk, const SharedPlace *place, const char *slug, const char *end, const char *bytes,
                  size_t length, char out[DISK_PATH_ROOM], Problem *problem) {
    char folder[DISK_PATH_ROOM];
    int error = find_folder(disk, place, folder);
    if (error >= 0)
        error = write_beside(disk, folder, slug, end, bytes, length, out);
    if (error >= 0 && (error = disk_sync_folder(disk, folder)) < 0)
        disk->unlink(disk->self, out); /* nothing half given lies about */
    if (error < 0)
        disk_say(problem, error, "The file could not be written");
    return error >= 0;
}

void shared_note_slug(const char *from, char out[SHARED_SLUG_ROOM]) {
    char name[NAME_ROOM];
    snprintf(name, sizeof name, "note%s%s", text_is_blank(from) ? "" : " from ", text_is_blank(from) ? "" : from);
    text_slug(name, out);
}

static bool is_written_by_us(const char *name) {
    static const char *const ends[] = {".json", ".html", ".csv", ".ics", ".png"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++)
        if (disk_name_ends(name, ends[i]))
            return true;
    return false;
}

int shared_list(const Disk *disk, const char *saves, SharedFiles *out) {
    char folder[DISK_PATH_ROOM];
    *out = (SharedFiles){.own = NULL};
    if (!disk_join(folder, saves, GIVE_FOLDER))
        return -ENAMETOOLONG;
    const int error = disk->list(disk->self, folder, &out->names);
    out->own = memory_new(out->names.count + 1, sizeof *out->own);
    return error == -ENOENT ? 0 : error;
}

/* "-2026-03-31" */
static size_t date_length(const char *text) {
    static const char form[] = "-dddd-dd-dd";
    for (size_t i = 0; form[i] != '\0'; i++)
        if (form[i] == 'd' ? text[i] < '0' || text[i] > '9' : text[i] != form[i])
            return 0;
    return sizeof form - 1;
}

/* "-2": the number of a file whose name was taken. */
static size_t number_length(const char *text) {
    const size_t digits = text[0] == '-' ? strspn(text + 1, "0123456789") : 0;
    return digits > 0 ? digits + 1 : 0;
}

static bool bears(const char *name, const char *slug, bool dated) {
    const size_t length = strlen(slug);
    if (length == 0 || strncmp(name, slug, length) != 0)
        return false;
    const char *rest = name + length;
    const size_t date = dated ? date_length(rest) : 0;
    rest += date;
    return (date > 0 || !dated) && rest[number_length(rest)] == '.';
}

static void claim_slug(const SharedFiles *files, const char *slug, bool dated) {
    for (size_t i = 0; i < files->names.count; i++)
        files->own[i] =
            files->own[i] || (is_written_by_us(files->names.items[i]) && bears(files->names.items[i], slug, dated));
}

static void claim(const SharedFiles *files, const char *title, bool dated) {
    char slug[SHARED_SLUG_ROOM];
    if (text_is_blank(title))
        return;
    text_slug(title, slug);
    claim_slug(files, slug, dated);
}

static void claim_note(const SharedFiles *files, const char *from) {
    char slug[SHARED_SLUG_ROOM];
    shared_note_slug(from, slug);
    claim_slug(files, slug, false);
}

static void claim_all(const SharedFiles *files) {
    for (size_t i = 0; i < files->names.count; i++)
        files->own[i] = is_written_by_us(files->names.items[i]);
}

void shared_claim(SharedFiles *files, const Book *book) {
    if (book == NULL || files->names.count == 0) {
        claim_all(files);
        return;
    }
    const Shelf *trails = &book->shelves[RECORD_TRAIL], *steps = &book->shelves[RECORD_STEP];
    claim(files, book->person->name, true);
    claim_note(files, book->person->name);
    for (size_t i = 0; i < trails->count; i++)
        if (!trails->items[i]->removed)
            claim(files, ((const Trail *)trails->items[i])->title, false);
    for (size_t i = 0; i < steps->count; i++)
        if (!steps->items[i]->removed)
            claim(files, ((const Step *)steps->items[i])->title, false);
}

size_t shared_own(const SharedFiles *files) {
    size_t count = 0;
    for (size_t i = 0; i < files->names.count; i++)
        count += files->own[i];
    return count;
}

int shared_delete(const Disk *disk, const char *saves, const SharedFiles *files) {
    char folder[DISK_PATH_ROOM], path[DISK_PATH_ROOM];
    int error = 0;
    if (!disk_join(folder, saves, GIVE_FOLDER))
        return -ENAMETOOLONG;
    for (size_t i = 0; i < files->names.count; i++) {
        if (!files->own[i])
            continue;
        const int one = disk_join(path, folder, files->names.items[i]) ? disk->unlink(disk->self, path) : -ENAMETOOLONG;
        error = error < 0 ? error : one;
    }
    const int synced = shared_own(files) > 0 ? disk_sync_folder(disk, folder) : 0;
    return error < 0 ? error : synced;
}

void shared_free(SharedFiles *files) {
    disk_names_free(&files->names);
    free(files->own);
    *files = (SharedFiles){.own = NULL};
}

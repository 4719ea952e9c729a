#include "shell/bring.h"

#include "core/memory.h"
#include "core/text.h"
#include "data/brought.h"
#include "data/note_file.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static Bringing bring_refused(char *file, int64_t size, const Problem *problem) {
    return (Bringing){.file = file, .size = size, .line = problem->line, .refusal = text_copy(problem->text)};
}

static Bringing bring_read(const char *name, const char *text, size_t length) {
    Problem problem = {0};
    Bringing bringing = {.size = (int64_t)length, .file = name != NULL ? text_cleaned(name, false) : NULL};
    bringing.is_note = length <= BROUGHT_BYTES_MOST && note_is(text, length);
    if (bringing.is_note)
        bringing.note = brought_note(text, length, &bringing.cleaned, &problem);
    else if (brought_read(name, text, length, &bringing.pack, &bringing.cleaned, &problem))
        return bringing;
    if (bringing.note != NULL)
        return bringing;
    Bringing refused = bring_refused(bringing.file, bringing.size, &problem);
    refused.is_note = bringing.is_note;
    return refused;
}

Bringing bring_file(const Disk *disk, const char *path) {
    char *text = NULL;
    size_t length = 0;
    Problem problem = {0};
    const char *slash = strrchr(path, '/');
    const char *name = slash != NULL ? slash + 1 : path;
    if (!disk_read_given(disk, path, BROUGHT_BYTES_MOST, &text, &length, &problem))
        return bring_refused(text_cleaned(name, false), 0, &problem);
    Bringing bringing = bring_read(name, text, length);
    free(text);
    return bringing;
}

Bringing bring_text(const char *text) {
    return bring_read(NULL, text, strlen(text));
}

static bool ends_with(const char *name, const char *end) {
    const size_t length = strlen(name), size = strlen(end);
    if (length <= size)
        return false;
    for (size_t i = 0; i < size; i++) {
        const char letter = name[length - size + i];
        if ((letter >= 'A' && letter <= 'Z' ? letter - 'A' + 'a' : letter) != end[i])
            return false;
    }
    return true;
}

static bool may_be_trail(const char *name) {
    return ends_with(name, ".json") || ends_with(name, ".txt") || ends_with(name, ".csv");
}

/* What a link leads to counts: many a documents folder is one. */
static bool stat_given(const Disk *disk, const char *path, DiskStat *stat) {
    char real[DISK_PATH_ROOM];
    return disk->real(disk->self, path, real) >= 0 && disk->stat(disk->self, real, stat) >= 0;
}

static void listing_add(Listing *listing, const char *name, const DiskStat *stat) {
    if (listing->count == BRING_LISTED_MOST) {
        listing->more++;
        return;
    }
    listing->items = memory_grow(listing->items, listing->count, &listing->room, sizeof *listing->items);
    listing->items[listing->count++] = (FileEntry){.name = text_copy(name),
                                                   .shown = text_cleaned(name, false),
                                                   .size = stat->size,
                                                   .folder = stat->kind == DISK_IS_FOLDER};
}

static void listing_fill(Listing *listing, const Disk *disk, const char *folder, const DiskNames *names, bool folders) {
    for (size_t i = 0; i < names->count; i++) {
        const char *name = names->items[i];
        char path[DISK_PATH_ROOM];
        DiskStat stat;
        if (name[0] == '.' || (!folders && !may_be_trail(name)) || !disk_join(path, folder, name) ||
            !stat_given(disk, path, &stat))
            continue;
        if (stat.kind == (folders ? DISK_IS_FOLDER : DISK_IS_FILE))
            listing_add(listing, name, &stat);
    }
}

Listing bring_list(const Disk *disk, const char *folder) {
    DiskNames names = {0};
    Listing listing = {
        .path = text_copy(folder), .folder = text_cleaned(folder, false), .top = strcmp(folder, "/") == 0};
    const int error = disk->list(disk->self, folder, &names);
    if (error < 0) {
        Problem problem = {0};
        disk_say(&problem, error, "This folder could not be read");
        listing.refusal = text_copy(problem.text);
        return listing;
    }
    listing_fill(&listing, disk, folder, &names, true);
    listing_fill(&listing, disk, folder, &names, false);
    disk_names_free(&names);
    return listing;
}

bool bring_start(const Disk *disk, const char *home, char out[DISK_PATH_ROOM]) {
    static const char *const names[] = {"Documents", "Downloads", ""};
    for (size_t i = 0; home != NULL && home[0] != '\0' && i < sizeof names / sizeof *names; i++) {
        DiskStat stat;
        const bool joined = names[i][0] != '\0' ? disk_join(out, home, names[i]) : disk_join(out, "", home);
        if (joined && stat_given(disk, out, &stat) && stat.kind == DISK_IS_FOLDER)
            return true;
    }
    out[0] = '\0';
    return false;
}

static void go_up(char folder[DISK_PATH_ROOM]) {
    size_t length = strlen(folder);
    while (length > 1 && folder[length - 1] == '/')
        folder[--length] = '\0';
    char *slash = strrchr(folder, '/');
    if (slash != NULL)
        slash[slash == folder ? 1 : 0] = '\0';
}

bool bring_enter(char folder[DISK_PATH_ROOM], const char *name) {
    char path[DISK_PATH_ROOM];
    if (strcmp(name, "..") == 0) {
        go_up(folder);
        return true;
    }
    if (strchr(name, '/') != NULL || !disk_join(path, folder, name))
        return false;
    memcpy(folder, path, sizeof path);
    return true;
}

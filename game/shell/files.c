#include "shell/files.h"

#include "core/memory.h"
#include "data/save_file.h"
#include "shell/backups.h"
#include "shell/library.h"
#include "shell/save_place.h"
#include "shell/tapes.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct Whose { /* whose files */
    const Disk *disk;
    const char *path;
    const Book *now;
    SharedFiles *shared; /* claimed book by book; NULL = not asked for */
} Whose;

static bool read_text(const Whose *in, const OwnFile *own, char **text, size_t *length) {
    char path[DISK_PATH_ROOM];
    return own_path(path, in->path, own) && disk_read_file(in->disk, path, SAVE_BYTES_MOST, text, length, NULL);
}

/* A file that opens and is this person's: the name alone may be another's. */
static bool read_book(const Whose *in, const OwnFile *own, Book *out, bool *opens) {
    char *text = NULL;
    size_t length = 0;
    SaveNews news = {0};
    *opens = read_text(in, own, &text, &length) && save_read(text, length, out, &news, NULL);
    free(text);
    if (!*opens || strcmp(out->person->record.id, in->now->person->record.id) == 0)
        return *opens;
    book_free(out);
    return false;
}

static bool names_another(const DiskNames *names, const char *file) {
    const size_t length = strlen(file);
    char save[FILE_ROOM];
    for (size_t i = 0; i < names->count; i++) {
        const bool own = strncmp(names->items[i], file, length) == 0 && names->items[i][length] == '.';
        if (!own && library_file_of(names->items[i], save))
            return true;
    }
    return false;
}

/* Nobody else has a save there, nor had one. Where a folder cannot be read there may be somebody. */
static bool is_alone(const Disk *disk, const char *folder, const char *file) {
    static const Where wheres[] = {BESIDE, IN_REMOVED};
    bool alone = true;
    for (size_t i = 0; i < sizeof wheres / sizeof *wheres; i++) {
        char path[DISK_PATH_ROOM];
        DiskNames names = {0};
        const int error = own_folder(path, folder, wheres[i]) ? disk->list(disk->self, path, &names) : -ENAMETOOLONG;
        alone = alone && (error >= 0 || error == -ENOENT) && !names_another(&names, file);
        disk_names_free(&names);
    }
    return alone;
}

/* What was made to be shown: all of it is theirs who is alone, else what bears a name out of their books. */
static int list_shared(const Whose *in, const char *file) {
    const int error = shared_list(in->disk, in->path, in->shared);
    shared_claim(in->shared, is_alone(in->disk, in->path, file) ? NULL : in->now);
    return error;
}

static void look_into(const Whose *in, const OwnFile *own, const char *id, Kept *kept) {
    Book copy = {0};
    bool opens = false;
    if (!read_book(in, own, &copy, &opens)) {
        kept->unread += opens ? 0 : 1;
        kept_drop_copy(kept, own->name);
        return;
    }
    shared_claim(in->shared, &copy);
    kept_add_leftovers(kept, in->now, &copy, id);
    if (own_comes_back(own)) {
        SafeCopy told = safe_copy_of(&copy, in->now, own->name, disk_local(in->disk, own->made));
        told.aside = own->where != IN_BACKUPS;
        kept_see_copy(kept, &told);
    }
    book_free(&copy);
}

static void list_copy(FilesLook *look, const OwnFile *own) {
    char path[DISK_PATH_ROOM];
    DiskStat stat = {0};
    SafeCopy listed = {.made = disk_local(look->disk, own->made), .unseen = true, .aside = own->where != IN_BACKUPS};
    if (own_path(path, look->folder, own) && look->disk->stat(look->disk->self, path, &stat) >= 0)
        listed.bytes = stat.size;
    const int wrote = snprintf(listed.id, sizeof listed.id, "%s", own->name);
    if (wrote > 0 && (size_t)wrote < sizeof listed.id)
        kept_add_copy(&look->kept, &listed);
}

static Whose whose(FilesLook *look) {
    return (Whose){look->disk, look->folder, &look->now, &look->shared};
}

void files_look_begin(FilesLook *look, const Disk *disk, const char *folder, const char *file, const Book *now,
                      const char *id) {
    *look = (FilesLook){.disk = disk, .now = book_snapshot(now)};
    snprintf(look->folder, sizeof look->folder, "%s", folder);
    id_copy(look->id, id);
    (void)own_files(disk, folder, file, &look->files); /* what can be listed is shown */
    const Whose in = whose(look);
    (void)list_shared(&in, file);
    for (size_t i = 0; i < look->files.count; i++) {
        const OwnFile *own = &look->files.items[i];
        look->kept.unseen += own->unready ? 0 : 1;
        if (own_comes_back(own))
            list_copy(look, own);
    }
    look->kept.shared = shared_own(&look->shared);
    kept_sort(&look->kept);
}

bool files_look_on(FilesLook *look) {
    const Whose in = whose(look);
    while (look->at < look->files.count && look->files.items[look->at].unready)
        look->at++;
    if (look->at >= look->files.count)
        return false;
    look_into(&in, &look->files.items[look->at++], look->id, &look->kept);
    look->kept.unseen--;
    look->kept.shared = shared_own(&look->shared);
    kept_sort(&look->kept);
    return true;
}

void files_look_end(FilesLook *look) {
    free(look->files.items);
    shared_free(&look->shared);
    kept_free(&look->kept);
    book_free(&look->now);
    *look = (FilesLook){.disk = NULL};
}

static int keep_replaced(const Disk *disk, const char *folder, const char *file) {
    char removed[DISK_PATH_ROOM];
    char aside[DISK_NAME_ROOM];
    char path[DISK_PATH_ROOM];
    if (!disk_join(removed, folder, REMOVED_FOLDER) || !save_path(path, folder, file))
        return -ENAMETOOLONG;
    if (!disk_exists(disk, path))
        return 0;
    const int error = disk_make_folders(disk, removed);
    return error < 0 ? error : save_put_into(disk, folder, removed, file, OWN_REPLACED, aside);
}

static bool find_copy(const Disk *disk, const char *folder, const char *file, const char *id, OwnFile *out) {
    OwnFiles files = {0};
    bool found = false;
    (void)own_files(disk, folder, file, &files);
    for (size_t i = 0; i < files.count && !found; i++) {
        found = own_comes_back(&files.items[i]) && strcmp(files.items[i].name, id) == 0;
        *out = files.items[i];
    }
    free(files.items);
    return found;
}

bool files_restore(const Disk *disk, const char *folder, const char *file, const char *id, Problem *problem) {
    OwnFile own;
    char path[DISK_PATH_ROOM];
    char *text = NULL;
    size_t length = 0;
    if (!find_copy(disk, folder, file, id, &own) || !own_path(path, folder, &own)) {
        problem_say(problem, "This copy is no longer there: choose another one.");
        return false;
    }
    if (!disk_read_file(disk, path, SAVE_BYTES_MOST, &text, &length, problem))
        return false;
    Book book = {0};
    SaveNews news = {0};
    const bool good = save_read(text, length, &book, &news, problem);
    const int error = good ? save_replace(disk, folder, file, text, length, keep_replaced) : 0;
    if (good)
        book_free(&book);
    free(text);
    if (error < 0)
        disk_say(problem, error, "The copy could not be put in place, and all is as it was");
    return good && error >= 0;
}

/* A print that does not read back would take the place of a copy that does. */
static int write_anew(const Whose *in, const OwnFile *own, const Book *book) {
    char folder[DISK_PATH_ROOM];
    char stem[DISK_NAME_ROOM];
    size_t length = 0;
    char *text = save_print(book, &length);
    Book back = {0};
    SaveNews news = {0};
    int error = save_read(text, length, &back, &news, NULL) ? 0 : -EIO;
    if (error >= 0)
        book_free(&back);
    snprintf(stem, sizeof stem, "%.*s", (int)(strlen(own->name) - strlen(".json")), own->name);
    if (error >= 0 && !own_folder(folder, in->path, own->where))
        error = -ENAMETOOLONG;
    if (error >= 0)
        error = save_replace(in->disk, folder, stem, text, length, NULL);
    free(text);
    return error;
}

static bool text_holds(const char *text, size_t length, const char *id) {
    const size_t size = strlen(id);
    for (size_t i = 0; i + size <= length; i++)
        if (memcmp(text + i, id, size) == 0)
            return true;
    return false;
}

/* One that does not open, or cannot even be read. */
static bool may_hold(const Whose *in, const OwnFile *own, const char *id) {
    char *text = NULL;
    size_t length = 0;
    const bool may = !read_text(in, own, &text, &length) || text_holds(text, length, id);
    free(text);
    return may;
}

/* 1 where it was there, 0 where it was not, or the negative errno. */
static int forget_in(const Whose *in, const OwnFile *own, const Forgotten *entry, Moment when, Problem *problem) {
    Book copy = {0};
    bool opens = false;
    if (!read_book(in, own, &copy, &opens)) {
        if (opens || !may_hold(in, own, entry->id))
            return 0;
        problem_say(problem, "%s does not open and may hold it still. It is left as it is, for you to delete.",
                    own->name);
        return -EBADMSG;
    }
    const bool held = kept_forget_in(&copy, in->now, entry->kind, entry->id, entry->step, when);
    const int error = held ? write_anew(in, own, &copy) : 0;
    book_free(&copy);
    if (error < 0)
        disk_say(problem, error, "It is still in a copy, which could not be written anew");
    return error < 0 ? error : held;
}

static int unlink_own(const Whose *in, const OwnFile *own) {
    char path[DISK_PATH_ROOM];
    return own_path(path, in->path, own) ? in->disk->unlink(in->disk->self, path) : -ENAMETOOLONG;
}

bool files_forget(const Disk *disk, const char *folder, const char *file, const Book *now, const Forgotten *entry,
                  int *copies, Problem *problem) {
    const Whose in = {disk, folder, now, NULL};
    OwnFiles files = {0};
    Moment when;
    *copies = 0;
    int error = disk->clock(disk->self, &when);
    if (error >= 0)
        error = own_files(disk, folder, file, &files);
    bool fine = error >= 0;
    if (!fine)
        disk_say(problem, error, "The copies could not be looked at, and may hold it still");
    for (size_t i = 0; i < files.count && error >= 0; i++) {
        const OwnFile *own = &files.items[i];
        const int held = own->unready ? unlink_own(&in, own) : forget_in(&in, own, entry, when, problem);
        fine = fine && held >= 0;
        *copies += held > 0;
    }
    free(files.items);
    return fine;
}

static void unlink_tape(const Disk *disk, const char *beside, const char *attempt) {
    char recordings[DISK_PATH_ROOM];
    char path[DISK_PATH_ROOM];
    char name[DISK_NAME_ROOM];
    snprintf(name, sizeof name, "%s.wav", attempt);
    if (disk_join(recordings, beside, TAPES_FOLDER) && disk_join(path, recordings, name))
        disk->unlink(disk->self, path);
}

/* One that could not come back with its person lies with the removed ones. */
void files_forget_recording(const Disk *disk, const char *folder, const char *attempt) {
    char removed[DISK_PATH_ROOM];
    unlink_tape(disk, folder, attempt);
    if (disk_join(removed, folder, REMOVED_FOLDER))
        unlink_tape(disk, removed, attempt);
}

static void forget_recordings(const Whose *in, const Book *book) {
    const Shelf *tries = &book->shelves[RECORD_TRY];
    for (size_t i = 0; i < tries->count; i++)
        files_forget_recording(in->disk, in->path, tries->items[i]->id);
}

/* What does not open goes too: it bears this person's name. */
static int delete_own(const Whose *in, const OwnFile *own) {
    Book copy = {0};
    bool opens = false;
    if (!own->unready && !read_book(in, own, &copy, &opens) && opens)
        return 0;
    if (opens) {
        forget_recordings(in, &copy);
        shared_claim(in->shared, &copy);
        book_free(&copy);
    }
    return unlink_own(in, own);
}

static int delete_beside(const Whose *in, const OwnFiles *files) {
    int error = 0;
    for (size_t i = 0; i < files->count; i++) {
        const int one = delete_own(in, &files->items[i]);
        error = error < 0 ? error : one;
    }
    for (int where = BESIDE; where <= IN_REMOVED && error >= 0; where++) {
        char path[DISK_PATH_ROOM];
        if (own_folder(path, in->path, (Where)where) && disk_exists(in->disk, path))
            error = disk_sync_folder(in->disk, path);
    }
    return error;
}

bool files_forget_all(const Disk *disk, const char *folder, const char *file, const Book *now, Problem *problem) {
    SharedFiles shared;
    const Whose in = {disk, folder, now, &shared};
    OwnFiles files = {0};
    int error = own_files(disk, folder, file, &files);
    const int listed = list_shared(&in, file);
    error = error < 0 ? error : listed;
    if (error >= 0)
        error = delete_beside(&in, &files);
    if (error >= 0)
        error = shared_delete(disk, folder, &shared);
    shared_free(&shared);
    free(files.items);
    if (error >= 0) {
        char path[DISK_PATH_ROOM];
        forget_recordings(&in, now);
        error = save_path(path, folder, file) ? disk->unlink(disk->self, path) : -ENAMETOOLONG;
        error = error == -ENOENT ? 0 : error;
    }
    if (error < 0)
        disk_say(problem, error, "Not everything could be deleted, and your save is still there");
    else
        (void)disk_sync_folder(disk, folder);
    return error >= 0;
}

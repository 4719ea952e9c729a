#include "shell/library.h"

#include "core/memory.h"
#include "core/text.h"
#include "data/save_file.h"
#include "shell/backups.h"
#include "shell/copies.h"
#include "shell/save_place.h"
#include "shell/tapes.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define NUMBER_MOST 9999 /* people of one name */

bool library_make(const Disk *disk, const char *folder, Problem *problem) {
    static const char *const inside[] = {BACKUPS_FOLDER, REMOVED_FOLDER};
    int error = disk_make_folders(disk, folder);
    for (size_t i = 0; error >= 0 && i < sizeof inside / sizeof *inside; i++) {
        char path[DISK_PATH_ROOM];
        error = disk_join(path, folder, inside[i]) ? disk_make_folders(disk, path) : -ENAMETOOLONG;
    }
    if (error < 0)
        disk_say(problem, error, "The folder for your save could not be made");
    return error >= 0;
}

bool library_file_of(const char *name, char out[FILE_ROOM]) {
    size_t length = strlen(name);
    if (!disk_name_ends(name, ".json") || name[0] == '.' || length - 5 > ID_MOST || copy_is_named(name))
        return false;
    memcpy(out, name, length - 5);
    out[length - 5] = '\0';
    return strstr(out, ".conflict-") == NULL && strstr(out, ".damaged-") == NULL;
}

static Moment newest_change(const Book *book) {
    Moment newest = book->person->record.changed;
    for (size_t kind = 0; kind < RECORD_KINDS; kind++)
        for (size_t i = 0; i < book->shelves[kind].count; i++) {
            Moment changed = book->shelves[kind].items[i]->changed;
            if (changed.ms > newest.ms)
                newest = changed;
        }
    return newest;
}

static int count_summits(const Book *book) {
    const Shelf *trails = &book->shelves[RECORD_TRAIL];
    int count = 0;
    for (size_t i = 0; i < trails->count; i++)
        count += !trails->items[i]->removed && trail_is_summit(book, trails->items[i]->id);
    return count;
}

static void card_from_book(PersonCard *card, const Book *book) {
    const Person *person = book->person;
    card->name = text_copy(text_is_blank(person->name) ? card->file : person->name);
    card->hair = person->look.hair;
    card->skin = person->look.skin;
    card->scarf = person->look.scarf;
    card->last = newest_change(book);
    card->summits = count_summits(book);
    prefs_read(book, &card->prefs);
}

static void card_without_book(PersonCard *card, const Disk *disk, const char *path, bool newer) {
    DiskStat stat;
    card->name = text_cleaned(card->file, false);
    card->state = newer ? PERSON_NEWER : PERSON_DAMAGED;
    if (disk->stat(disk->self, path, &stat) >= 0)
        card->last = stat.changed;
}

static PersonCard card_read(const Disk *disk, const char *folder, const char *file) {
    PersonCard card = {.hair = UNSET, .skin = UNSET, .scarf = UNSET, .last = moment_unset, .prefs = prefs_usual()};
    char path[DISK_PATH_ROOM];
    char *text = NULL;
    size_t length = 0;
    Book book = {0};
    SaveNews news = {0};
    snprintf(card.file, sizeof card.file, "%s", file);
    bool opens = save_path(path, folder, file) && disk_read_file(disk, path, SAVE_BYTES_MOST, &text, &length, NULL) &&
                 save_read(text, length, &book, &news, NULL);
    free(text);
    if (opens) {
        card_from_book(&card, &book);
        book_free(&book);
    } else {
        card_without_book(&card, disk, path, news.newer);
    }
    return card;
}

People library_people(const Disk *disk, const char *folder, Problem *problem) {
    People people = {0};
    DiskNames names = {0};
    int error = disk->list(disk->self, folder, &names);
    if (error < 0)
        disk_say(problem, error, "The saves could not be looked at");
    people.items = memory_new(names.count, sizeof *people.items);
    for (size_t i = 0; i < names.count; i++) {
        char file[FILE_ROOM];
        if (!library_file_of(names.items[i], file))
            continue;
        people.items[people.count] = card_read(disk, folder, file);
        if (people.items[people.count].last.ms > people.items[people.chosen].last.ms)
            people.chosen = people.count;
        people.count++;
    }
    disk_names_free(&names);
    return people;
}

static bool names_hold(const DiskNames *names, const char *file) {
    char whole[DISK_NAME_ROOM];
    Moment made;
    snprintf(whole, sizeof whole, "%s.json", file);
    for (size_t i = 0; i < names->count; i++)
        if (strcmp(names->items[i], whole) == 0 || backups_is_of(names->items[i], file, &made))
            return true;
    return false;
}

static int names_in_use(const Disk *disk, const char *folder, DiskNames *names) {
    static const char *const inside[] = {BACKUPS_FOLDER, REMOVED_FOLDER};
    int error = disk->list(disk->self, folder, names);
    for (size_t i = 0; error >= 0 && i < sizeof inside / sizeof *inside; i++) {
        char path[DISK_PATH_ROOM];
        error = disk_join(path, folder, inside[i]) ? disk->list(disk->self, path, names) : -ENAMETOOLONG;
        if (error == -ENOENT)
            error = 0;
    }
    return error;
}

/* "anna", "anna-2", ...: at most ID_MOST bytes, as a name is also a key on the screen. */
static void file_numbered(const char *slug, int number, char out[FILE_ROOM]) {
    char end[16] = "";
    if (number > 1)
        snprintf(end, sizeof end, "-%d", number);
    snprintf(out, FILE_ROOM, "%.*s%s", (int)(ID_MOST - strlen(end)), slug, end);
}

bool library_file_name(const Disk *disk, const char *folder, const char *name, char out[FILE_ROOM], Problem *problem) {
    char slug[41];
    DiskNames names = {0};
    text_slug(name, slug);
    int error = names_in_use(disk, folder, &names);
    bool found = false;
    for (int number = 1; error >= 0 && !found && number <= NUMBER_MOST; number++) {
        file_numbered(slug, number, out);
        found = !names_hold(&names, out);
    }
    disk_names_free(&names);
    if (!found)
        disk_say(problem, error < 0 ? error : -EEXIST, "A file for this person could not be made");
    return found;
}

static bool open_refused(const Disk *disk, const char *folder, const char *file, TroubleKind kind, const char *sentence,
                         Trouble *trouble) {
    *trouble = (Trouble){.kind = kind, .sentence = text_copy(sentence)};
    snprintf(trouble->file, sizeof trouble->file, "%s", file);
    trouble->copies = backups_safe(disk, folder, file, &trouble->copy_count);
    return false;
}

/* As `--check-save` says it: FILE:LINE:COLUMN: what is wrong. */
static void place_sentence(const char *file, const Problem *problem, char *out, size_t room) {
    if (problem->line > 0)
        snprintf(out, room, "%s.json:%d:%d: %s", file, problem->line, problem->column, problem->text);
    else
        snprintf(out, room, "%s.json: %s", file, problem->text);
}

static bool open_text(const Disk *disk, const char *folder, const char *file, bool as_it_is, const char *text,
                      size_t length, OpenedSave *out, Trouble *trouble) {
    SaveNews news = {0};
    Problem problem = {0};
    char sentence[600];
    if (!save_read(text, length, &out->book, &news, &problem)) {
        place_sentence(file, &problem, sentence, sizeof sentence);
        return open_refused(disk, folder, file, news.newer ? TROUBLE_NEWER : TROUBLE_DAMAGED, sentence, trouble);
    }
    /* The backup comes first: it is the original that is kept when a hand-edited save is opened as it is. */
    int error = backups_take(disk, folder, file, text, length);
    if (news.changed_outside && (!as_it_is || error < 0)) {
        book_free(&out->book);
        out->book = (Book){0};
        if (as_it_is)
            disk_say(&problem, error, "A copy of the original could not be kept");
        snprintf(sentence, sizeof sentence, "%s.json was changed outside the game.%s%s", file,
                 problem.text[0] == '\0' ? "" : " ", problem.text);
        return open_refused(disk, folder, file, TROUBLE_OUTSIDE, sentence, trouble);
    }
    out->seen = disk_mark_text(text, length);
    return true;
}

bool library_open(const Disk *disk, const char *folder, const char *file, bool as_it_is, OpenedSave *out,
                  Trouble *trouble) {
    *out = (OpenedSave){0};
    *trouble = (Trouble){0};
    char path[DISK_PATH_ROOM];
    char *text = NULL;
    size_t length = 0;
    Problem problem = {0};
    bool read = save_path(path, folder, file);
    if (!read)
        disk_say(&problem, -ENAMETOOLONG, "This file could not be read");
    if (!read || !disk_read_file(disk, path, SAVE_BYTES_MOST, &text, &length, &problem)) {
        char sentence[600];
        place_sentence(file, &problem, sentence, sizeof sentence);
        return open_refused(disk, folder, file, TROUBLE_UNREADABLE, sentence, trouble);
    }
    bool opened = open_text(disk, folder, file, as_it_is, text, length, out, trouble);
    free(text);
    return opened;
}

static int move_between(const Disk *disk, const char *from_folder, const char *to_folder, const char *file) {
    char from[DISK_PATH_ROOM];
    char to[DISK_PATH_ROOM];
    if (!save_path(from, from_folder, file) || !save_path(to, to_folder, file))
        return -ENAMETOOLONG;
    if (disk_exists(disk, to))
        return -EEXIST;
    int error = disk->rename(disk->self, from, to);
    if (error >= 0)
        error = disk_sync_folder(disk, to_folder);
    return error < 0 ? error : disk_sync_folder(disk, from_folder);
}

/* Someone of that file name was removed before: theirs keeps lying there, under its time. */
static int make_way(const Disk *disk, const char *removed, const char *file) {
    char path[DISK_PATH_ROOM];
    char aside[DISK_NAME_ROOM];
    if (!save_path(path, removed, file))
        return -ENAMETOOLONG;
    if (!disk_exists(disk, path))
        return 0;
    int error = save_put_aside(disk, removed, file, "earlier", aside);
    return error < 0 ? error : disk->unlink(disk->self, path);
}

/* Of one too large to be read the recordings stay where they are. */
static char *read_save(const Disk *disk, const char *folder, const char *file) {
    char path[DISK_PATH_ROOM];
    char *text = NULL;
    size_t length = 0;
    if (save_path(path, folder, file))
        (void)disk_read_file(disk, path, SAVE_BYTES_MOST, &text, &length, NULL);
    return text;
}

/* The save first: what it speaks of is found again by it. */
static int move_person(const Disk *disk, const char *from, const char *to, const char *file, Problem *problem) {
    char *save = read_save(disk, from, file);
    const int error = move_between(disk, from, to, file);
    const int left = error >= 0 && save != NULL ? tapes_move(disk, from, to, save) : 0;
    free(save);
    if (left < 0)
        disk_say(problem, left, "A recording could not be moved along with this person");
    return error;
}

bool library_remove(const Disk *disk, const char *folder, const char *file, Problem *problem) {
    char removed[DISK_PATH_ROOM];
    int error = disk_join(removed, folder, REMOVED_FOLDER) ? disk_make_folders(disk, removed) : -ENAMETOOLONG;
    if (error >= 0)
        error = make_way(disk, removed, file);
    if (error >= 0)
        error = move_person(disk, folder, removed, file, problem);
    if (error < 0)
        disk_say(problem, error, "This person's save could not be moved to the removed ones");
    return error >= 0;
}

bool library_take_back(const Disk *disk, const char *folder, const char *file, Problem *problem) {
    char removed[DISK_PATH_ROOM];
    int error =
        disk_join(removed, folder, REMOVED_FOLDER) ? move_person(disk, removed, folder, file, problem) : -ENAMETOOLONG;
    if (error < 0)
        disk_say(problem, error, "This person's save could not be put back");
    return error >= 0;
}

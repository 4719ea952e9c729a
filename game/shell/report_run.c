#include "shell/report_run.h"

#include "core/text.h"
#include "data/save_file.h"
#include "data/share_file.h"
#include "shell/library.h"
#include "shell/save_place.h"
#include "view/report.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

char *report_text(const Share *share, ShareForm form, Moment now) {
    switch (form) {
    case SHARE_PAGE:
        return report_html(share, now);
    case SHARE_TABLE:
        return share_csv(share);
    case SHARE_JSON:
    case SHARE_POCKET:
    case SHARE_CALENDAR:
    case SHARE_PICTURE:
    case SHARE_FORMS:
        break;
    }
    return share_json(share);
}

static const PersonCard *person_named(const People *people, const char *name) {
    for (size_t i = 0; i < people->count; i++)
        if (strcmp(people->items[i].file, name) == 0 || text_same_folded(people->items[i].name, name))
            return &people->items[i];
    return NULL;
}

/* Without a name, the one who is there. */
static int find_person(const People *people, const char *saves, const char *name, const PersonCard **out,
                       Problem *problem) {
    if (people->count == 0) {
        problem_say(problem, "There is no save in %.200s: name another folder with --save-dir DIR.", saves);
        return EXIT_INPUT;
    }
    if (name == NULL && people->count > 1) {
        problem_say(problem, "Several people are in %.200s: say whose report it is with --profile NAME.", saves);
        return EXIT_USAGE;
    }
    *out = name == NULL ? &people->items[0] : person_named(people, name);
    if (*out == NULL) {
        problem_say(problem, "There is no save of \"%.100s\" in %.200s: start the game to see who is there.", name,
                    saves);
        return EXIT_INPUT;
    }
    return EXIT_FINE;
}

static bool read_book(const Disk *disk, const char *saves, const char *file, Book *book, Problem *problem) {
    char path[DISK_PATH_ROOM];
    char *text = NULL;
    size_t length = 0;
    SaveNews news = {0};
    Problem found = {0};
    const bool fine = save_path(path, saves, file) &&
                      disk_read_file(disk, path, SAVE_BYTES_MOST, &text, &length, &found) &&
                      save_read(text, length, book, &news, &found);
    free(text);
    if (!fine)
        problem_say(problem,
                    "The save %.60s.json does not open (%d:%d: %.250s): foothold --check-save says the same of all.",
                    file, found.line > 0 ? found.line : 1, found.column > 0 ? found.column : 1, found.text);
    return fine;
}

static int open_book(const Disk *disk, const char *saves, const char *name, Book *book, Problem *problem) {
    const PersonCard *person = NULL;
    People people = library_people(disk, saves, problem);
    int code = find_person(&people, saves, name, &person, problem);
    if (code == EXIT_FINE && !read_book(disk, saves, person->file, book, problem))
        code = EXIT_INPUT;
    people_free(&people);
    return code;
}

static void folder_of(const char *path, char out[DISK_PATH_ROOM]) {
    const char *bar = strrchr(path, '/');
    const size_t length = bar == NULL ? 0 : (size_t)(bar - path);
    if (bar == path)
        (void)disk_join(out, "/", "");
    else if (length == 0 || length >= DISK_PATH_ROOM)
        (void)disk_join(out, ".", "");
    else
        (void)snprintf(out, DISK_PATH_ROOM, "%.*s", (int)length, path);
}

static int write_out(const Disk *disk, const char *path, const char *text, Problem *problem) {
    char folder[DISK_PATH_ROOM];
    int error = disk_write_new(disk, path, text, strlen(text));
    if (error == -EEXIST) {
        problem_say(problem, "There is a file %.300s already, and it stays as it is: name another one.", path);
        return EXIT_INPUT;
    }
    folder_of(path, folder);
    if (error >= 0 && (error = disk_sync_folder(disk, folder)) < 0)
        disk->unlink(disk->self, path); /* nothing half written lies about */
    if (error < 0)
        disk_say(problem, error, "The report could not be written");
    return error < 0 ? EXIT_MACHINE : EXIT_FINE;
}

static Moment report_now(const Disk *disk, const Args *args) {
    Moment now = args->clock;
    if (!moment_is_set(now) && disk->clock(disk->self, &now) < 0)
        now = (Moment){0, 0};
    return now;
}

int report_run(const Disk *disk, const char *saves, const Args *args, Problem *problem) {
    Book book = {0};
    int code = open_book(disk, saves, args->profile, &book, problem);
    if (code != EXIT_FINE)
        return code;
    const Moment now = report_now(disk, args);
    ShareWish wish = share_usual();
    wish.range = args->range;
    wish.parts[SHARE_WORDS] = wish.parts[SHARE_NOTES] = args->words;
    Share share = share_of(&book, &wish, moment_day(now));
    char *text = report_text(&share, args->form, now);
    code = write_out(disk, args->out, text, problem);
    free(text);
    share_free(&share);
    share_wish_free(&wish);
    book_free(&book);
    return code;
}

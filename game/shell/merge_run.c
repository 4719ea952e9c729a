#include "shell/merge_run.h"

#include "core/merge.h"
#include "core/text.h"
#include "data/extra_join.h"
#include "data/save_file.h"
#include "shell/args.h"
#include "shell/library.h"
#include "shell/lock.h"
#include "shell/saver.h"
#include "view/words_came.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct Merge {
    const Disk *disk;
    const char *folder, *other; /* the other copy's path */
    char file[FILE_ROOM];
    Lock lock;
    OpenedSave opened;
    Book copy;
    Problem problem;
} Merge;

static const PersonCard *card_of(const People *people, const char *profile) {
    for (size_t i = 0; i < people->count; i++)
        if (profile == NULL || strcmp(people->items[i].file, profile) == 0 ||
            text_same_folded(people->items[i].name, profile))
            return &people->items[i];
    return NULL;
}

static int merge_choose(Merge *merge, const char *profile) {
    People people = library_people(merge->disk, merge->folder, &merge->problem);
    const PersonCard *card = card_of(&people, profile);
    const bool many = profile == NULL && people.count > 1;
    if (card != NULL && !many)
        snprintf(merge->file, sizeof merge->file, "%s", card->file);
    people_free(&people);
    if (many) {
        problem_say(&merge->problem, "Several people have saves in %.200s: say whose with --profile NAME.",
                    merge->folder);
        return EXIT_USAGE;
    }
    if (card != NULL || merge->problem.text[0] != '\0')
        return card != NULL ? EXIT_FINE : EXIT_INPUT;
    problem_say(&merge->problem, "There is no save of \"%.100s\" in %.200s: start the game to see who is there.",
                profile == NULL ? "anyone" : profile, merge->folder);
    return EXIT_INPUT;
}

static int merge_lock(Merge *merge) {
    char locks[DISK_PATH_ROOM];
    if (!lock_folder(merge->disk, locks, NULL))
        return EXIT_FINE;
    merge->lock = lock_take(merge->disk, locks, merge->folder, merge->file, NULL);
    if (merge->lock.state != LOCK_TAKEN)
        return EXIT_FINE;
    problem_say(&merge->problem, "This save is open in the game: close the game there and try again.");
    return EXIT_MACHINE;
}

/* The backup is made by the opening. */
static int merge_open(Merge *merge) {
    Trouble trouble = {0};
    const bool opened = library_open(merge->disk, merge->folder, merge->file, false, &merge->opened, &trouble);
    if (!opened)
        problem_say(&merge->problem, "%s Start the game and open it there first.", trouble.sentence);
    trouble_free(&trouble);
    return opened ? EXIT_FINE : EXIT_INPUT;
}

static int merge_read(Merge *merge) {
    char *text = NULL;
    size_t length = 0;
    SaveNews news = {0};
    Problem found = {0};
    if (!disk_read_given(merge->disk, merge->other, SAVE_BYTES_MOST, &text, &length, &found)) {
        problem_say(&merge->problem, "Nothing was taken from %.200s. %s", merge->other, found.text);
        return EXIT_INPUT;
    }
    const bool read = save_read(text, length, &merge->copy, &news, &found);
    free(text);
    if (!read) {
        problem_say(&merge->problem, "Nothing was taken. %.200s:%d:%d: %s.", merge->other, found.line, found.column,
                    found.text);
        return EXIT_INPUT;
    }
    if (merge_is_allowed(&merge->opened.book, &merge->copy))
        return EXIT_FINE;
    problem_say(&merge->problem,
                "Nothing was taken from %.200s: it is another person's save, and two people's are never made one.",
                merge->other);
    return EXIT_INPUT;
}

static int merge_save(Merge *merge, const Book *both) {
    if (merge_is_within(&merge->copy, &merge->opened.book))
        return EXIT_FINE;
    Saver *saver = saver_open(merge->disk, merge->folder, merge->file, merge->opened.seen, both->saved, NULL, NULL);
    SaveReport report = saver_save_now(saver, both);
    if (report.has_outside)
        book_free(&report.outside);
    if (!report.ok)
        problem_say(&merge->problem, "%s", report.text);
    saver_close(saver);
    return report.ok ? EXIT_FINE : EXIT_MACHINE;
}

static int merge_write(Merge *merge) {
    char words[WORDS_ROOM];
    Book both = merge_books(&merge->opened.book, &merge->copy, extra_join);
    Came came = came_between(&merge->opened.book, &both);
    const int code = merge_save(merge, &both);
    words_came(&came, words);
    if (code == EXIT_FINE)
        puts(words);
    came_free(&came);
    book_free(&both);
    return code;
}

int merge_run(const Disk *disk, const char *folder, const char *profile, const char *file) {
    static int (*const steps[])(Merge *) = {merge_lock, merge_open, merge_read, merge_write};
    Merge merge = {.disk = disk, .folder = folder, .other = file, .lock = {LOCK_NOWHERE, -1}};
    int code = merge_choose(&merge, profile);
    for (size_t i = 0; code == EXIT_FINE && i < sizeof steps / sizeof *steps; i++)
        code = steps[i](&merge);
    if (code != EXIT_FINE)
        fprintf(stderr, "foothold: %s\n", merge.problem.text);
    if (merge.copy.person != NULL)
        book_free(&merge.copy);
    if (merge.opened.book.person != NULL)
        book_free(&merge.opened.book);
    lock_release(disk, &merge.lock);
    return code;
}

#include "shell/saver.h"

#include "core/memory.h"
#include "core/merge.h"
#include "data/save_file.h"
#include "shell/backups.h"
#include "shell/outside.h"

#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

#define TURNS_MOST 5 /* so often in a row another program may come in between */

struct Saver {
    SavePlace place; /* these two: of whoever writes, the worker or (when it is idle) the caller */
    int64_t sequence;
    void (*wake)(void *);
    void *wake_self;
    bool has_worker;
    pthread_t worker;
    pthread_mutex_t mutex; /* guards what follows */
    pthread_cond_t change;
    Book waiting;
    bool has_waiting, writing, ending;
    Book outside;           /* what came in and books handed over till now do not hold: it goes into every save */
    bool has_outside, told; /* told: whoever hands over the next book knows of it */
    SaveReport *reports;
    size_t count, room;
};

/* A print that does not read back would take the place of a save that does. */
static bool reads_back(const char *text, size_t length, Problem *problem) {
    Book back = {0};
    SaveNews news = {0};
    Problem found = {0};
    bool good = save_read(text, length, &back, &news, &found);
    if (good)
        book_free(&back);
    else
        problem_say(
            problem,
            "Your save could not be written, because it would not read back (%s) Your words are still here, and "
            "the save on the disk is as it was: take off what you wrote last, or write it another way.",
            found.text);
    return good;
}

/* A wording that loses when both become one is still in the backups. */
static bool read_and_keep(const SavePlace *place, const Book *book, const char *text, size_t length, Book *out) {
    if (!outside_read(book, text, length, out))
        return false;
    if (backups_take(place->disk, place->folder, place->file, text, length) >= 0)
        return true;
    book_free(out);
    return false;
}

/* A book that was handed over before the game knew of what came in must not go over it. */
static void join_outside(Saver *saver, Book *book) {
    pthread_mutex_lock(&saver->mutex);
    if (saver->has_outside)
        outside_join(book, &saver->outside);
    pthread_mutex_unlock(&saver->mutex);
}

/* Takes the copy over. */
static void report_outside(SaveReport *report, Book *outside) {
    if (report->has_outside) {
        outside_join(&report->outside, outside);
        book_free(outside);
    } else {
        report->outside = *outside;
        report->has_outside = true;
    }
}

/* Another program has changed the file: its contents become part of the book, or its bytes are put aside. */
static int saver_take_in(Saver *saver, Book *book, SaveReport *report) {
    char *text = NULL;
    size_t length = 0;
    Book outside = {0};
    int error = save_place_read(&saver->place, &text, &length);
    if (error < 0)
        return save_place_put_aside(&saver->place);
    if (!read_and_keep(&saver->place, book, text, length, &outside)) {
        free(text);
        return save_place_put_aside(&saver->place);
    }
    saver->place.seen = disk_mark_text(text, length);
    free(text);
    saver->sequence = outside.saved > saver->sequence ? outside.saved : saver->sequence;
    outside_join(book, &outside);
    report_outside(report, &outside);
    return 0;
}

static int write_once(Saver *saver, Book *book, SaveReport *report) {
    report->sequence = saver->sequence + 1;
    book->saved = report->sequence;
    size_t length = 0;
    char *text = save_print(book, &length);
    Problem problem = {0};
    int error = -EINVAL;
    if (reads_back(text, length, &problem))
        error = save_place_write(&saver->place, text, length);
    else
        snprintf(report->text, sizeof report->text, "%s", problem.text);
    free(text);
    return error;
}

static int write_until_alone(Saver *saver, Book *book, SaveReport *report) {
    int error = SAVE_CHANGED;
    for (int i = 0; i < TURNS_MOST && error == SAVE_CHANGED; i++) {
        error = write_once(saver, book, report);
        if (error == SAVE_CHANGED) {
            const int taken = saver_take_in(saver, book, report);
            error = taken < 0 ? taken : error;
        }
    }
    return error == SAVE_CHANGED ? -EBUSY : error;
}

static void report_disk(SaveReport *report, int error) {
    Problem problem = {0};
    disk_say(&problem, error, "Your save could not be written");
    snprintf(report->text, sizeof report->text, "%s Your words are still here, and the game will try again.",
             problem.text);
}

static void report_aside(SaveReport *report, SavePlace *place) {
    if (place->aside[0] != '\0')
        snprintf(report->text, sizeof report->text,
                 "Another program changed this save while it was open. Your words are kept, and its version is beside "
                 "them as %s.",
                 place->aside);
    place->aside[0] = '\0';
}

static SaveReport saver_write(Saver *saver, Book *book) {
    SaveReport report = {.revision = book->revision};
    join_outside(saver, book);
    const int error = write_until_alone(saver, book, &report);
    report.ok = error == 0;
    if (report.ok) {
        saver->sequence = report.sequence;
        report_aside(&report, &saver->place);
    } else if (report.text[0] == '\0') {
        report_disk(&report, error);
    }
    return report;
}

static void remember_outside(Saver *saver, const Book *outside) {
    if (saver->has_outside)
        outside_join(&saver->outside, outside);
    else
        saver->outside = book_snapshot(outside);
    saver->has_outside = true;
    saver->told = false;
}

/* With the mutex held. */
static void saver_report(Saver *saver, const SaveReport *report) {
    if (report->has_outside)
        remember_outside(saver, &report->outside);
    saver->reports = memory_grow(saver->reports, saver->count, &saver->room, sizeof *saver->reports);
    saver->reports[saver->count++] = *report;
}

/* With the mutex held; lets it go while it writes. */
static void worker_write(Saver *saver) {
    Book book = saver->waiting;
    saver->waiting = (Book){0};
    saver->has_waiting = false;
    saver->writing = true;
    pthread_mutex_unlock(&saver->mutex);
    SaveReport report = saver_write(saver, &book);
    book_free(&book);
    pthread_mutex_lock(&saver->mutex);
    saver_report(saver, &report);
    saver->writing = false;
    pthread_cond_broadcast(&saver->change);
}

static void *worker_run(void *self) {
    Saver *saver = self;
    pthread_mutex_lock(&saver->mutex);
    while (saver->has_waiting || !saver->ending) {
        if (!saver->has_waiting) {
            pthread_cond_wait(&saver->change, &saver->mutex);
            continue;
        }
        worker_write(saver);
        pthread_mutex_unlock(&saver->mutex);
        saver->wake(saver->wake_self);
        pthread_mutex_lock(&saver->mutex);
    }
    pthread_mutex_unlock(&saver->mutex);
    return NULL;
}

Saver *saver_open(const Disk *disk, const char *folder, const char *file, DiskMark seen, int64_t saved,
                  void (*wake)(void *), void *wake_self) {
    Saver *saver = memory_new(1, sizeof *saver);
    saver->place = save_place(disk, folder, file, seen);
    saver->sequence = saved;
    saver->wake = wake;
    saver->wake_self = wake_self;
    pthread_mutex_init(&saver->mutex, NULL);
    pthread_cond_init(&saver->change, NULL);
    /* A machine that has no thread left still keeps what was written. */
    saver->has_worker = wake != NULL && pthread_create(&saver->worker, NULL, worker_run, saver) == 0;
    return saver;
}

/* With the mutex held: no report of what came in waits to be taken. */
static bool all_is_told(const Saver *saver) {
    for (size_t i = 0; i < saver->count; i++)
        if (saver->reports[i].has_outside)
            return false;
    return true;
}

/* With the mutex held: a book that is handed over after the game was told holds it all. */
static void forget_outside(Saver *saver) {
    if (saver->has_outside && saver->told) {
        book_free(&saver->outside);
        saver->has_outside = false;
    }
}

static void save_in_place(Saver *saver, const Book *book) {
    forget_outside(saver);
    SaveReport report = saver_save_now(saver, book);
    saver_report(saver, &report);
    if (saver->wake != NULL)
        saver->wake(saver->wake_self);
}

void saver_save(Saver *saver, const Book *book) {
    if (!saver->has_worker) {
        save_in_place(saver, book);
        return;
    }
    Book snapshot = book_snapshot(book);
    pthread_mutex_lock(&saver->mutex);
    forget_outside(saver);
    Book older = saver->waiting;
    bool had_older = saver->has_waiting;
    saver->waiting = snapshot;
    saver->has_waiting = true;
    pthread_cond_broadcast(&saver->change);
    pthread_mutex_unlock(&saver->mutex);
    if (had_older)
        book_free(&older);
}

bool saver_take_report(Saver *saver, SaveReport *out) {
    pthread_mutex_lock(&saver->mutex);
    bool has = saver->count > 0;
    if (has) {
        *out = saver->reports[0];
        saver->count--;
        for (size_t i = 0; i < saver->count; i++)
            saver->reports[i] = saver->reports[i + 1];
        saver->told = all_is_told(saver);
    }
    pthread_mutex_unlock(&saver->mutex);
    return has;
}

bool saver_is_busy(Saver *saver) {
    pthread_mutex_lock(&saver->mutex);
    bool busy = saver->has_waiting || saver->writing;
    pthread_mutex_unlock(&saver->mutex);
    return busy;
}

void saver_flush(Saver *saver) {
    pthread_mutex_lock(&saver->mutex);
    while (saver->has_waiting || saver->writing)
        pthread_cond_wait(&saver->change, &saver->mutex);
    pthread_mutex_unlock(&saver->mutex);
}

SaveReport saver_save_now(Saver *saver, const Book *book) {
    saver_flush(saver);
    Book snapshot = book_snapshot(book);
    SaveReport report = saver_write(saver, &snapshot);
    book_free(&snapshot);
    return report;
}

static bool file_has_changed(Saver *saver) {
    char path[DISK_PATH_ROOM];
    const Disk *disk = saver->place.disk;
    DiskStat stat;
    if (!save_path(path, saver->place.folder, saver->place.file) || disk->stat(disk->self, path, &stat) < 0)
        return false;
    const DiskStat *looked = &saver->place.looked;
    const bool same = stat.size == looked->size && stat.changed.ms == looked->changed.ms;
    saver->place.looked = stat;
    return !same;
}

static bool look_into(Saver *saver, const Book *book, Book *outside) {
    char *text = NULL;
    size_t length = 0;
    if (save_place_read(&saver->place, &text, &length) < 0)
        return false;
    const DiskMark mark = disk_mark_text(text, length);
    const bool known = disk_mark_same(&mark, &saver->place.seen) || disk_mark_same(&mark, &saver->place.tried);
    const bool found = !known && read_and_keep(&saver->place, book, text, length, outside);
    free(text);
    if (found)
        saver->place.seen = mark;
    return found;
}

bool saver_look(Saver *saver, const Book *book) {
    SaveReport report = {.ok = true, .has_outside = true};
    if (saver_is_busy(saver) || !file_has_changed(saver) || !look_into(saver, book, &report.outside))
        return false;
    saver->sequence = report.outside.saved > saver->sequence ? report.outside.saved : saver->sequence;
    report.sequence = saver->sequence;
    report.revision = merge_is_within(book, &report.outside) ? book->revision : 0;
    pthread_mutex_lock(&saver->mutex);
    saver_report(saver, &report);
    pthread_mutex_unlock(&saver->mutex);
    return true;
}

void saver_close(Saver *saver) {
    if (saver == NULL)
        return;
    pthread_mutex_lock(&saver->mutex);
    saver->ending = true;
    pthread_cond_broadcast(&saver->change);
    pthread_mutex_unlock(&saver->mutex);
    if (saver->has_worker)
        pthread_join(saver->worker, NULL);
    pthread_cond_destroy(&saver->change);
    pthread_mutex_destroy(&saver->mutex);
    for (size_t i = 0; i < saver->count; i++)
        if (saver->reports[i].has_outside)
            book_free(&saver->reports[i].outside);
    if (saver->has_outside)
        book_free(&saver->outside);
    free(saver->reports);
    free(saver);
}

#include "shell/saver.h"

#include "core/memory.h"
#include "data/save_file.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

struct Saver {
    SavePlace place; /* this and `sequence`: of whoever writes, the worker or (when it is idle) the caller */
    int64_t sequence;
    void (*wake)(void *);
    void *wake_self;
    bool has_worker;
    pthread_t worker;
    pthread_mutex_t mutex; /* guards what follows */
    pthread_cond_t change;
    Book waiting;
    bool has_waiting, writing, ending;
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

static bool report_disk(SaveReport *report, int error) {
    if (error >= 0)
        return true;
    Problem problem = {0};
    disk_say(&problem, error, "Your save could not be written");
    snprintf(report->text, sizeof report->text, "%s Your words are still here, and the game will try again.",
             problem.text);
    return false;
}

static bool write_text(SavePlace *place, const char *text, size_t length, SaveReport *report) {
    Problem problem = {0};
    if (!reads_back(text, length, &problem)) {
        snprintf(report->text, sizeof report->text, "%s", problem.text);
        return false;
    }
    if (!report_disk(report, save_place_write(place, text, length)))
        return false;
    if (place->aside[0] != '\0')
        snprintf(report->text, sizeof report->text,
                 "Another program changed this save while it was open. Your words are kept, and its version is beside "
                 "them as %s.",
                 place->aside);
    place->aside[0] = '\0';
    return true;
}

static SaveReport saver_write(Saver *saver, Book *book) {
    SaveReport report = {.revision = book->revision, .sequence = saver->sequence + 1};
    book->saved = report.sequence;
    size_t length = 0;
    char *text = save_print(book, &length);
    report.ok = write_text(&saver->place, text, length, &report);
    if (report.ok)
        saver->sequence = report.sequence;
    free(text);
    return report;
}

static void saver_report(Saver *saver, const SaveReport *report) {
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

static void save_in_place(Saver *saver, const Book *book) {
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
    free(saver->reports);
    free(saver);
}

/* Keeps the open book on the disk: prints snapshots and writes them, one at a time, on a worker of its own, so that the
   screen never waits. Of several waiting ones the newest wins. Where another program has changed the file meanwhile (a folder
   that is synced to another computer), both are written as one, and what came in is handed on. */
#ifndef SHELL_SAVER_H
#define SHELL_SAVER_H

#include "core/book.h"
#include "shell/save_place.h"

typedef struct SaveReport {
    bool ok;           /* the words are on the disk, for good */
    int64_t sequence;  /* the save's number; with ok, the book's `saved` to be */
    uint64_t revision; /* of the book that was handed over */
    bool has_outside;
    Book outside;      /* another computer's copy, to be merged into the open book: whoever takes the report frees it */
    char text[600];    /* a sentence where not ok, or where another program's version was put aside; else "" */
} SaveReport;

typedef struct Saver Saver;

/* For one save. `seen` is the mark of what was read there (all 0 for a new file), `saved` the book's sequence number.
   `wake` is called from the worker when there is a report to take; with `wake` NULL there is no worker, and
   saver_save writes before it returns. The disk is borrowed. */
Saver *saver_open(const Disk *disk, const char *folder, const char *file, DiskMark seen, int64_t saved,
                  void (*wake)(void *), void *wake_self);

/* Takes a snapshot and returns at once. A save that gave an error is not tried again by itself: hand the book over
   again, after the next change or some seconds later. */
void saver_save(Saver *saver, const Book *book);

/* For when the player comes back to the window: where another program has changed the file since this game last read or wrote
   it, its contents are taken in, and the report has them; its `revision` is that of `book` where the file holds all of it, else
   0. True where there is such a report to take. Costs a stat where nothing has changed, and nothing while a save is under way,
   which looks for itself. */
bool saver_look(Saver *saver, const Book *book);

/* Reports, oldest first. */
bool saver_take_report(Saver *saver, SaveReport *out);

/* True until every book handed over has its report. */
bool saver_is_busy(Saver *saver);
/* Waits for that. */
void saver_flush(Saver *saver);

/* Flushes, then writes this book before it returns: at quit, in tests and walks. */
SaveReport saver_save_now(Saver *saver, const Book *book);

/* Flushes and ends the worker. NULL is allowed. */
void saver_close(Saver *saver);

#endif

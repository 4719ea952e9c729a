#include "shell/session_book.h"

#include "shell/backups.h"
#include "shell/library.h"
#include "shell/session_kept.h"
#include "shell/session_merge.h"

#include <stdio.h>

/* After a save that gave an error the next try comes by itself. */
#define AGAIN_MS 10000

void session_say(Session *session, CommandKind kind, const char *sentence) {
    Command command = command_of(kind);
    command.text = sentence;
    session_command(session, &command);
}

/* What could not be kept stays in the game, and the next try comes by itself. */
static void session_refused(Session *session, const char *sentence) {
    session->save_at = (Moment){session_now(session).ms + AGAIN_MS, 0};
    session_say(session, COMMAND_SAVE_REFUSED, sentence);
}

void session_people(Session *session) {
    Problem problem = {0};
    People people = library_people(session->setup.disk, session->setup.folder, &problem);
    Command command = command_of(COMMAND_PEOPLE);
    command.people = &people;
    session_command(session, &command);
    if (problem.text[0] != '\0')
        session_say(session, COMMAND_SAVE_REFUSED, problem.text);
}

static void session_take_lock(Session *session, const char *file) {
    char locks[DISK_PATH_ROOM];
    const Disk *disk = session->setup.disk;
    session->lock = (Lock){LOCK_NOWHERE, -1};
    if (lock_folder(disk, locks, NULL))
        session->lock = lock_take(disk, locks, session->setup.folder, file, NULL);
}

static void session_start_saver(Session *session, const char *file, DiskMark seen, int64_t saved) {
    const SessionSetup *setup = &session->setup;
    session->saver = saver_open(setup->disk, setup->folder, file, seen, saved, setup->wake, setup->wake_self);
}

/* The open book gets a file of its own; false with a sentence where there can be none. */
static bool session_begin_file(Session *session, const char *name, Problem *problem) {
    char file[FILE_ROOM];
    if (!library_file_name(session->setup.disk, session->setup.folder, name, file, problem))
        return false;
    session_take_lock(session, file);
    if (session->lock.state == LOCK_TAKEN) {
        problem_say(problem, "Another window of the game is making a save of this name: yours follows in a moment.");
        return false;
    }
    session_start_saver(session, file, (DiskMark){0}, 0);
    snprintf(session->file, sizeof session->file, "%s", file);
    session->kept = 0;
    return true;
}

void session_let_go(Session *session) {
    looker_forget(session->looker);
    saver_close(session->saver);
    session->saver = NULL;
    lock_release(session->setup.disk, &session->lock);
    session->lock = (Lock){LOCK_NOWHERE, -1};
    session->file[0] = '\0';
    session->save_at = moment_unset;
}

static void session_take_report(Session *session, SaveReport *report) {
    if (report->has_outside)
        session_merge(session, report);
    if (!report->ok) {
        session_refused(session, report->text);
        return;
    }
    if (report->text[0] != '\0')
        session_say(session, COMMAND_SAVE_REFUSED, report->text);
    if (!report->has_outside)
        session->kept = report->revision;
    session->quit_refused = false;
    Command saved = command_of(COMMAND_SAVED);
    saved.number = report->sequence;
    saved.revision = report->revision;
    session_command(session, &saved);
}

bool session_reports(Session *session) {
    SaveReport report;
    bool any = false;
    while (session->saver != NULL && saver_take_report(session->saver, &report)) {
        session_take_report(session, &report);
        any = true;
    }
    return any;
}

void session_save(Session *session) {
    session->save_at = moment_unset;
    if (!session->app.has_book || session->app.read_only)
        return;
    if (session->saver == NULL) { /* its file could not be named before: that may have changed */
        session_new_person(session, session->app.book.person->name);
        return;
    }
    if (session->kept == session->app.book.revision && !saver_is_busy(session->saver))
        return; /* who has only looked leaves the file as it is, also for the other computer's sake */
    saver_save(session->saver, &session->app.book);
    if (session->setup.wake == NULL)
        session_reports(session);
}

bool session_flush(Session *session, Problem *problem) {
    if (!session->app.has_book || session->app.read_only)
        return true;
    if (session->saver == NULL && !session_begin_file(session, session->app.book.person->name, problem)) {
        session_refused(session, problem->text);
        return false;
    }
    saver_flush(session->saver);
    session_reports(session);
    if (session->kept == session->app.book.revision)
        return true;
    SaveReport report = saver_save_now(session->saver, &session->app.book);
    session->save_at = moment_unset;
    session_take_report(session, &report);
    if (!report.ok)
        problem_say(problem, "%s", report.text);
    return report.ok;
}

/* True where nothing of the open book would go missing by putting it away. */
static bool session_settle(Session *session) {
    Problem problem = {0};
    const bool settled = session_flush(session, &problem);
    if (settled)
        session_let_tapes_go(session);
    return settled;
}

static void session_trouble(Session *session, Trouble *trouble) {
    Command command = command_of(COMMAND_TROUBLE);
    command.trouble = trouble;
    session_command(session, &command);
}

void session_open_person(Session *session, const char *file, bool as_it_is) {
    const SessionSetup *setup = &session->setup;
    if (!session_settle(session))
        return;
    session_let_go(session);
    session_take_lock(session, file);
    OpenedSave opened = {0};
    Trouble trouble = {0};
    if (!library_open(setup->disk, setup->folder, file, as_it_is, &opened, &trouble)) {
        session_let_go(session);
        session_trouble(session, &trouble);
        return;
    }
    bool mine = session->lock.state != LOCK_TAKEN;
    snprintf(session->file, sizeof session->file, "%s", file);
    if (mine)
        session_start_saver(session, file, opened.seen, opened.book.saved);
    session->kept = opened.book.revision;
    Command command = command_of(COMMAND_BOOK_OPENED);
    command.book = &opened.book;
    command.value = mine ? 0 : 1;
    session_command(session, &command);
    if (mine) {
        session_let_tapes_go(session);
        session_offer_copy(session);
    }
}

void session_new_person(Session *session, const char *name) {
    Problem problem = {0};
    session_let_go(session);
    if (session_begin_file(session, name, &problem))
        session_save(session);
    else
        session_refused(session, problem.text);
}

void session_remove_person(Session *session, const char *file) {
    Problem problem = {0};
    (void)library_remove(session->setup.disk, session->setup.folder, file, &problem);
    session_people(session);
    if (problem.text[0] != '\0')
        session_say(session, COMMAND_SAVE_REFUSED, problem.text);
}

void session_restore_person(Session *session, const char *file) {
    Problem problem = {0};
    (void)library_take_back(session->setup.disk, session->setup.folder, file, &problem);
    session_people(session);
    if (problem.text[0] != '\0')
        session_say(session, COMMAND_SAVE_REFUSED, problem.text);
}

void session_open_copy(Session *session, const char *file, const char *id) {
    Problem problem = {0};
    if (id != NULL && !backups_restore(session->setup.disk, session->setup.folder, file, id, &problem)) {
        session_say(session, COMMAND_SAVE_REFUSED, problem.text);
        return;
    }
    session_open_person(session, file, id == NULL);
}

void session_close_book(Session *session) {
    if (!session_settle(session))
        return;
    session_let_go(session);
    Command closed = command_of(COMMAND_BOOK_CLOSED);
    session_command(session, &closed);
    session_people(session);
}

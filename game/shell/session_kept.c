#include "shell/session_kept.h"

#include "shell/files.h"
#include "shell/session_book.h"
#include "shell/tapes.h"

#include <stdio.h>

static const char *folder_of(const Session *session) {
    return session->setup.folder;
}

static void tell_kept(Session *session, Kept kept) {
    Command command = command_of(COMMAND_KEPT);
    command.kept = &kept;
    session_command(session, &command);
    kept_free(&kept);
}

/* With nobody to be woken. */
static void look_at_once(Session *session, FilesLook *look) {
    while (files_look_on(look))
        ;
    tell_kept(session, kept_copy(&look->kept));
    files_look_end(look);
}

void session_kept(Session *session) {
    const App *app = &session->app;
    if (!app->has_book)
        return;
    const char *about = app->ui.question.asking == ASKING_FORGET ? app->ui.question.about.id : "";
    FilesLook look;
    files_look_begin(&look, session->setup.disk, folder_of(session), session->file, &app->book, about);
    if (session->setup.wake == NULL) {
        look_at_once(session, &look);
        return;
    }
    if (session->looker == NULL)
        session->looker = looker_open(session->setup.wake, session->setup.wake_self);
    tell_kept(session, kept_copy(&look.kept));
    looker_ask(session->looker, &look);
}

bool session_looked(Session *session) {
    Kept kept;
    bool any = false;
    while (session->looker != NULL && looker_take(session->looker, &kept)) {
        tell_kept(session, kept);
        any = true;
    }
    return any;
}

/* The title is passed through, so that nothing of the one is left on the screens of the other. The player has chosen
   the copy: it opens even if it was changed by hand. */
static void session_reopen(Session *session, const char *file) {
    const Command closed = command_of(COMMAND_BOOK_CLOSED);
    session_let_go(session);
    session_command(session, &closed);
    session_open_person(session, file, true);
}

void session_restore(Session *session, const char *id) {
    const SessionSetup *setup = &session->setup;
    char file[FILE_ROOM];
    Problem problem = {0};
    snprintf(file, sizeof file, "%s", session->file);
    if (session_flush(session, &problem) && files_restore(setup->disk, setup->folder, file, id, &problem))
        session_reopen(session, file);
    else
        session_say(session, COMMAND_NOT_DONE, problem.text);
}

static void forget_recording(const Session *session, const char *attempt) {
    const Taper *taper = &session->setup.taper;
    if (taper->stop != NULL)
        taper->stop(taper->self);
    files_forget_recording(session->setup.disk, folder_of(session), attempt);
}

/* Out of the save first: what is left in a copy can be deleted from there another time. */
void session_forget(Session *session, EntryKind kind, const char *id, const char *step) {
    const Forgotten entry = {kind, id, step};
    const SessionSetup *setup = &session->setup;
    Problem problem = {0};
    Command command = command_of(COMMAND_FORGOTTEN);
    if (kind == ENTRY_TRY)
        forget_recording(session, id);
    if (session_flush(session, &problem) &&
        files_forget(setup->disk, setup->folder, session->file, &session->app.book, &entry, &command.value, &problem))
        session_command(session, &command);
    else
        session_say(session, COMMAND_NOT_DONE, problem.text);
}

void session_forget_person(Session *session) {
    const SessionSetup *setup = &session->setup;
    const Command closed = command_of(COMMAND_BOOK_CLOSED);
    Command gone = command_of(COMMAND_FORGOTTEN);
    Problem problem = {0};
    gone.value = UNSET;
    if (session->saver != NULL)
        saver_flush(session->saver);
    if (session->file[0] != '\0' &&
        !files_forget_all(setup->disk, setup->folder, session->file, &session->app.book, &problem)) {
        session_say(session, COMMAND_NOT_DONE, problem.text);
        return;
    }
    session_let_go(session);
    session_command(session, &closed);
    session_people(session);
    session_command(session, &gone);
}

/* While the disk has the try still, it keeps its recording too: the next start looks again. */
void session_let_tapes_go(Session *session) {
    const App *app = &session->app;
    if (!app->has_book || app->read_only || session->kept != app->book.revision)
        return;
    session->tape_waits = false;
    (void)tapes_let_go(session->setup.disk, folder_of(session), &app->book);
}

void session_tapes(Session *session) {
    const Toast *toast = &session->app.ui.toast;
    const bool may_come_back = toast->record != NULL && toast->shelf == RECORD_TRY;
    session->tape_waits = session->tape_waits || may_come_back;
    if (session->tape_waits && !may_come_back)
        session_let_tapes_go(session);
}

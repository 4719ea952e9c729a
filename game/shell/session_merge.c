#include "shell/session_merge.h"

#include "shell/copies.h"
#include "shell/session_book.h"

/* Where the game had gone on since, or goes on by what came in, the file does not hold all of it yet. */
void session_merge(Session *session, SaveReport *report) {
    const uint64_t before = session->app.book.revision;
    const bool whole = report->ok && session->app.has_book && before == report->revision;
    Command command = command_of(COMMAND_MERGED);
    command.book = &report->outside;
    session_command(session, &command);
    if (whole)
        session->kept = session->app.book.revision > before ? before + 1 : before; /* merging is one step */
    else
        session_save(session);
}

void session_offer_copy(Session *session) {
    char name[DISK_NAME_ROOM];
    Book other = {0};
    const SessionSetup *setup = &session->setup;
    const App *app = &session->app;
    const SavePlace place = save_place(setup->disk, setup->folder, session->file, (DiskMark){0});
    if (!app->has_book || app->ui.renaming || !copy_find(&place, &app->book, name, &other))
        return;
    Command command = command_of(COMMAND_MERGE_OFFER);
    command.book = &other;
    command.text = name;
    session_command(session, &command);
}

void session_copy_kept(Session *session, const char *name) {
    Problem problem = {0};
    if (!session_flush(session, &problem))
        return;
    const int error = copy_put_away(session->setup.disk, session->setup.folder, name);
    if (error < 0) {
        disk_say(&problem, error,
                 "All of it is kept; the other computer’s copy could not be moved to the removed ones");
        session_say(session, COMMAND_SAVE_REFUSED, problem.text);
        return;
    }
    session_offer_copy(session);
}

bool session_look(Session *session) {
    const bool found =
        session->saver != NULL && session->app.has_book && saver_look(session->saver, &session->app.book);
    return found && session_reports(session);
}

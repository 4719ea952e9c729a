#include "shell/session_share.h"

#include "core/text.h"
#include "shell/report_run.h"
#include "shell/shared.h"
#include "view/calendar.h"
#include "view/pocket_card.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SLUG_ROOM 80

static const char *const ends[SHARE_FORMS] = {"html", "csv", "json", "html", "ics", "png"};

/* "maya-2026-03-31" */
static void slug_of_share(const Share *share, char out[SLUG_ROOM]) {
    const Date date = date_of_day(share->to);
    char name[41];
    text_slug(share->name, name);
    snprintf(out, SLUG_ROOM, "%s-%04d-%02d-%02d", name, date.year, date.month, date.day);
}

static char *text_of_share(const App *app, Moment now, char slug[SLUG_ROOM]) {
    Share share = app_share(app);
    char *text = report_text(&share, app->ui.sharing.form, now);
    slug_of_share(&share, slug);
    share_free(&share);
    return text;
}

static char *text_of_step(const App *app, Moment now, char slug[SLUG_ROOM]) {
    const Pocket pocket = pocket_of(&app->book, app->ui.today);
    const Sharing *sharing = &app->ui.sharing;
    text_slug(pocket.step->title, slug);
    return sharing->form == SHARE_CALENDAR ? calendar_text(&pocket, sharing->reminder, now)
                                           : pocket_html(&pocket, app->ui.today);
}

static char *picture(const Session *session, char slug[SLUG_ROOM], size_t *length, Problem *problem) {
    const App *app = &session->app;
    const Illustrator *illustrator = &session->setup.illustrator;
    text_slug(app_picture_trail(app)->title, slug);
    if (illustrator->card != NULL)
        return illustrator->card(illustrator->self, app, session_now(session), length, problem);
    problem_say(problem, "Pictures are made in the game's own window: start it without --walk or --screens.");
    return NULL;
}

/* The file's bytes; NULL with a sentence. */
static char *bytes_of(const Session *session, char slug[SLUG_ROOM], size_t *length, Problem *problem) {
    const App *app = &session->app;
    const ShareForm form = app->ui.sharing.form;
    const Moment now = session_now(session);
    if (form == SHARE_PICTURE)
        return picture(session, slug, length, problem);
    char *text = share_is_of_step(form) ? text_of_step(app, now, slug) : text_of_share(app, now, slug);
    *length = strlen(text);
    return text;
}

static bool write_share(const Session *session, char path[DISK_PATH_ROOM], Problem *problem) {
    const SharedPlace place = {session->setup.folder, session->app.ui.into.path};
    const char *end = ends[session->app.ui.sharing.form];
    char slug[SLUG_ROOM];
    size_t length = 0;
    char *bytes = bytes_of(session, slug, &length, problem);
    const bool written =
        bytes != NULL && shared_write(session->setup.disk, &place, slug, end, bytes, length, path, problem);
    free(bytes);
    return written;
}

void session_share(Session *session) {
    char path[DISK_PATH_ROOM];
    Problem problem = {0};
    const bool written = write_share(session, path, &problem);
    char *shown = text_cleaned(written ? path : problem.text, false);
    Command command = command_of(COMMAND_SHARED);
    command.value = written ? 1 : 0;
    command.text = shown;
    session_command(session, &command);
    free(shown);
}

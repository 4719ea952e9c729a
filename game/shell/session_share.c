#include "shell/session_share.h"

#include "core/text.h"
#include "shell/report_run.h"
#include "shell/shared.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define SLUG_ROOM 80

static const char *const ends[SHARE_FORMS] = {"html", "csv", "json"};

/* "maya-2026-03-31" */
static void slug_of(const Share *share, char out[SLUG_ROOM]) {
    const Date date = date_of_day(share->to);
    char name[41];
    text_slug(share->name, name);
    snprintf(out, SLUG_ROOM, "%s-%04d-%02d-%02d", name, date.year, date.month, date.day);
}

static bool write_share(const Session *session, char path[DISK_PATH_ROOM], Problem *problem) {
    const App *app = &session->app;
    const ShareForm form = app->ui.sharing.form;
    const SharedPlace place = {session->setup.folder, app->ui.into.path};
    char slug[SLUG_ROOM];
    Share share = app_share(app);
    char *text = report_text(&share, form, session_now(session));
    slug_of(&share, slug);
    const bool written = shared_write(session->setup.disk, &place, slug, ends[form], text, strlen(text), path, problem);
    free(text);
    share_free(&share);
    return written;
}

void session_share(Session *session) {
    char path[DISK_PATH_ROOM];
    Problem problem = {0};
    const bool written = write_share(session, path, &problem);
    Command command = command_of(COMMAND_SHARED);
    command.value = written ? 1 : 0;
    command.text = written ? path : problem.text;
    session_command(session, &command);
}

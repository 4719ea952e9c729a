#include "shell/session_give.h"

#include "core/text.h"
#include "shell/give.h"

#include <stdlib.h>

void session_give_look(Session *session) {
    const App *app = &session->app;
    if (app_trail(app) == NULL)
        return;
    char *text = give_text(&app->book, app_trail(app), app->ui.giving.fears);
    Command command = command_of(COMMAND_GIVE_TEXT);
    command.text = text;
    session_command(session, &command);
    free(text);
}

/* What was shown is what is written. */
void session_give_write(Session *session) {
    const App *app = &session->app;
    char path[DISK_PATH_ROOM];
    Problem problem = {0};
    if (!app->ui.giving.note && (app_trail(app) == NULL || app->ui.giving.text == NULL))
        return;
    const SharedPlace place = {session->setup.folder, app->ui.into.path};
    Command command = command_of(COMMAND_GIVEN);
    command.value = give_write(session->setup.disk, &place, app, path, &problem) ? 1 : 0;
    char *shown = text_cleaned(command.value != 0 ? path : problem.text, false);
    command.text = shown;
    session_command(session, &command);
    free(shown);
}

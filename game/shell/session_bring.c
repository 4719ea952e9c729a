#include "shell/session_bring.h"

#include "core/text.h"
#include "shell/bring.h"

#include <stdlib.h>
#include <string.h>

static void session_brought(Session *session, Bringing bringing) {
    Command command = command_of(COMMAND_BROUGHT);
    command.bringing = &bringing;
    session_command(session, &command);
}

static bool folder_now(const Session *session, char out[DISK_PATH_ROOM]) {
    if (session->looked_into == NULL)
        return bring_start(session->setup.disk, session->setup.home, out);
    return disk_join(out, "", session->looked_into);
}

/* With no home to begin in, the list begins at the top. */
void session_bring_folder(Session *session, const char *name) {
    char folder[DISK_PATH_ROOM];
    if (!folder_now(session, folder))
        strcpy(folder, "/");
    if (name != NULL)
        (void)bring_enter(folder, name);
    free(session->looked_into);
    session->looked_into = text_copy(folder);
    Listing listing = bring_list(session->setup.disk, folder);
    Command command = command_of(COMMAND_LISTING);
    command.listing = &listing;
    session_command(session, &command);
}

void session_bring_entry(Session *session, const char *name) {
    char path[DISK_PATH_ROOM];
    if (session->looked_into != NULL && disk_join(path, "", session->looked_into) && bring_enter(path, name))
        session_brought(session, bring_file(session->setup.disk, path));
}

void session_bring_file(Session *session, const char *path) {
    session_brought(session, bring_file(session->setup.disk, path));
}

void session_bring_text(Session *session, const char *text) {
    session_brought(session, bring_text(text));
}

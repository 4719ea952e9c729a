/* Inside the session: trails from files and from pasted text. */
#ifndef SHELL_SESSION_BRING_H
#define SHELL_SESSION_BRING_H

#include "shell/session.h"

/* A folder in the one listed last, ".." above it, or NULL: that one again, at first where a player's files begin. */
void session_bring_folder(Session *session, const char *name);
void session_bring_entry(Session *session, const char *name); /* a file there */
void session_bring_file(Session *session, const char *path);
void session_bring_text(Session *session, const char *text);

#endif

/* Inside a session: what lies beside the open save. */
#ifndef SHELL_SESSION_KEPT_H
#define SHELL_SESSION_KEPT_H

#include "shell/session.h"

void session_kept(Session *session);   /* names and sizes at once, what is in each as it is known */
bool session_looked(Session *session); /* true where more is known */
void session_restore(Session *session, const char *id);
void session_forget(Session *session, EntryKind kind, const char *id, const char *step);
void session_forget_person(Session *session);

/* The recording of a try that was taken off goes once that cannot be taken back and is on the disk. */
void session_tapes(Session *session);
void session_let_tapes_go(Session *session); /* nothing can be taken back any more */

#endif

/* Inside a session: what another computer wrote into the open save, or beside it. */
#ifndef SHELL_SESSION_MERGE_H
#define SHELL_SESSION_MERGE_H

#include "shell/session.h"

void session_merge(Session *session, SaveReport *report); /* what came in; frees it */

/* A conflicted copy of the open save is offered; nothing of it is taken until the player says so. */
void session_offer_copy(Session *session);
/* It is part of the book: as soon as that is on the disk, the copy goes to removed/, and the next one is offered. */
void session_copy_kept(Session *session, const char *name);

#endif

/* Inside the session: the trail that is open, given away as a file. */
#ifndef SHELL_SESSION_GIVE_H
#define SHELL_SESSION_GIVE_H

#include "shell/session.h"

void session_give_look(Session *session);
void session_give_write(Session *session);

#endif

/* What is shown to somebody, written beside the saves. */
#ifndef SHELL_SESSION_SHARE_H
#define SHELL_SESSION_SHARE_H

#include "shell/session.h"

void session_share(Session *session); /* answered by COMMAND_SHARED */

#endif

/* Inside a session: the save that is open, and the people. */
#ifndef SHELL_SESSION_BOOK_H
#define SHELL_SESSION_BOOK_H

#include "shell/session.h"

void session_say(Session *session, CommandKind kind, const char *sentence); /* a command with a text */
void session_people(Session *session);                                      /* looks who is there, and tells the app */

void session_save(Session *session);    /* hands the book to the worker */
bool session_reports(Session *session); /* true where one was taken */
void session_let_go(Session *session);  /* of the save's worker and lock */

void session_open_person(Session *session, const char *file, bool as_it_is);
void session_new_person(Session *session, const char *name);
void session_remove_person(Session *session, const char *file);
void session_restore_person(Session *session, const char *file);
void session_open_copy(Session *session, const char *file, const char *id); /* id NULL = the file as it is */
void session_close_book(Session *session);

#endif

/* A supporter's cheering note, "foothold.note" version 1: from (may be left out) and text. */
#ifndef DATA_NOTE_FILE_H
#define DATA_NOTE_FILE_H

#include "core/supporter.h"
#include "core/problem.h"
#include "data/faults.h"

/* The text says that it is a note, whatever else is wrong with it. */
bool note_is(const char *text, size_t length);

/* A new note without id and times, dropped by the caller with record_drop. NULL = refused. */
Note *note_read(const char *text, size_t length, Problem *problem);

/* The same, telling every fault of the file. */
Note *note_check(const char *text, size_t length, Faults *faults);

/* The file's text, ending with NUL; owned by the caller. */
char *note_print(const Note *note);

#endif

/* Between the journal's files: journal.c follows the book, journal_rows.c chooses what is asked for. */
#ifndef CORE_JOURNAL_PARTS_H
#define CORE_JOURNAL_PARTS_H

#include "core/journal.h"

int entry_order(const Entry *a, const Entry *b); /* below 0: a comes first */

/* The book has changed: the rows are to be chosen anew. */
void journal_ask_again(Journal *journal);
void journal_rows_free(Journal *journal);

#endif

/* What came in from another computer, in words. */
#ifndef VIEW_WORDS_CAME_H
#define VIEW_WORDS_CAME_H

#include "core/came.h"
#include "view/words.h"

/* "3 tries, 1 camp opened and 1 note came in. Everything from both is kept." */
void words_came(const Came *came, char out[WORDS_ROOM]);
/* "3 tries": of one kind, new and changed ones. */
void words_came_kind(RecordKind kind, unsigned long count, char out[WORDS_ROOM]);
unsigned long words_came_kept(const Came *came, RecordKind kind);  /* new and changed */
unsigned long words_came_removed(const Came *came);                /* of all kinds */

#endif

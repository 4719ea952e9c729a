/* What came in from another computer, in words. */
#ifndef VIEW_WORDS_CAME_H
#define VIEW_WORDS_CAME_H

#include "core/came.h"
#include "view/words.h"

/* "3 tries, 1 camp opened and 1 note came in. Everything from both is kept." */
void words_came(const Came *came, char out[WORDS_ROOM]);
/* The same of a merge that may have brought nothing but other words for what is here. */
void words_merged(const Merging *merging, char out[WORDS_ROOM]);
/* "Tries", "A camp opened": over what is listed. */
const char *words_came_title(RecordKind kind, unsigned long count);
/* What one of them is: the step's title, "Camp 4 of Phone calls", "In the journal, Sunday"; "" where there is nothing to say. */
void words_came_item(const App *app, const CameItem *item, int64_t today, char out[WORDS_ROOM]);
/* "the name of camp 5" */
void words_asked(const App *app, const Asked *asked, char out[WORDS_ROOM]);
/* "Networking night, alone", "40", or that it was left empty. */
void words_wording(const App *app, const Asked *asked, int which, char out[WORDS_ROOM]);
unsigned long words_came_removed(const Came *came); /* of all kinds */

/* In this order they are told: what the player did comes first. */
#define WORDS_CAME_KINDS 12
extern const RecordKind words_came_order[WORDS_CAME_KINDS];

#endif

/* People whom the player named as helping: what each may be shown, and the cheering notes that came from them. */
#ifndef CORE_SUPPORTER_H
#define CORE_SUPPORTER_H

#include "core/share.h"

#define NOTE_LETTERS_MOST 2000 /* of a cheering note; code points */

/* As a save has it: "camps", "fears", "forecasts", "words", "notes". */
const char *supporter_word(SharePart part);

bool supporter_may(const Supporter *supporter, SharePart part);
void supporter_allow(Supporter *supporter, SharePart part, bool may);

/* What a share for this person begins with; the caller calls share_wish_free. */
ShareWish supporter_wish(const Supporter *supporter);

/* Those with a name, by when they were added. The caller frees the array. */
const Supporter **book_supporters(const Book *book, size_t *count);

/* The oldest note of somebody's that was not read yet, or NULL. It waits at the next camp, of whichever trail. */
const Note *note_waiting(const Book *book);

#endif

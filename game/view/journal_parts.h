/* Between the files of the journal: the list, what stands beside it, and an entry that lies open. */
#ifndef VIEW_JOURNAL_PARTS_H
#define VIEW_JOURNAL_PARTS_H

#include "view/layout.h"
#include "view/words.h"

#define JOURNAL_ENTRIES 1 /* the group of the list's rows */
#define JOURNAL_ONLY 2    /* of what narrows it */
#define JOURNAL_TRAILS 3
#define JOURNAL_NARROW 1 /* Ui.more: what narrows it is unfolded */

bool journal_is_wide(const Layout *layout);
bool journal_narrows(const Layout *layout); /* what narrows it is shown */

/* journal_list.c: the rows in sight, in a scroll area. */
void journal_list(Layout *layout);

/* journal_aside.c */
void journal_aside(Layout *layout);
void journal_narrow(Layout *layout); /* what narrows it, in a column */

/* journal_words.c */
typedef struct Excerpt {
    const char *text; /* "" = nothing to be shown */
    const FoundPart *marks;
    size_t mark_count;
} Excerpt;
/* The part of a text in which one of the words is found first, else its beginning. */
Excerpt journal_excerpt(Layout *layout, const char *text, const FoldedWords *words, bool *found);
Item *journal_add_text(Layout *layout, Role role, Tone tone, const Excerpt *excerpt);
const char *journal_title(Layout *layout, EntryKind kind, const Record *record); /* "Camp 3 · Say hi at a café" */
size_t journal_title_own(const char *title); /* where the player's words begin in it */
const char *journal_trail_title(Layout *layout, const Journal *journal, const Entry *entry);
const char *journal_rest(Layout *layout, const Breath *breath); /* "Hut breath, 4 minutes" */
const char *journal_badge(Layout *layout, const Try *attempt, Icon *icon); /* what came of it; "" = nothing was said */

#endif

/* Between the files of an entry of the journal that lies open: entry.c has the page, the others its cards. */
#ifndef VIEW_ENTRY_PARTS_H
#define VIEW_ENTRY_PARTS_H

#include "view/journal_parts.h"

#define ENTRY_BUTTONS 2 /* the group of the ways to other entries */

bool entry_has_hill(const Try *attempt);                            /* something was said that belongs there */
void entry_hill(Layout *layout, const Try *attempt, double width); /* the hill or its table, what was feared, what came */
void entry_told(Layout *layout, const Try *attempt);               /* what was learned, where, with whom ... */
void entry_write(Layout *layout, const Try *attempt);              /* the same as fields */
const char *entry_compared(Layout *layout, const Try *attempt);    /* with the times before; never NULL */

#endif

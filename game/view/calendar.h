/* The planned step as an entry for a calendar (RFC 5545): a whole day, as plans have days and no hours. */
#ifndef VIEW_CALENDAR_H
#define VIEW_CALENDAR_H

#include "core/pocket.h"

/* Of a step that has a day. CR LF, lines of at most 75 octets folded between letters. `reminder`: a display alarm at
   nine on that day. The same step on the same day is the same entry. The caller frees it. */
char *calendar_text(const Pocket *pocket, bool reminder, Moment now);

#endif

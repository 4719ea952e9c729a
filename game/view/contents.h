/* What a trail holds, to be read before it is taken in or given away: its name, how many camps, and each step in a row. */
#ifndef VIEW_CONTENTS_H
#define VIEW_CONTENTS_H

#include "view/build_parts.h"

void contents_name(Layout *layout, const Building *all);
/* `minutes`: with how long a step usually takes, where that was said. */
void contents_rows(Layout *layout, const Building *all, bool minutes);

#endif

/* The charts of what is shared: those of the progress page, from nothing but what was chosen. */
#ifndef VIEW_SHARE_CHARTS_H
#define VIEW_SHARE_CHARTS_H

#include "core/share.h"
#include "view/chart.h"

/* The tries of a trail as charts take them; what was not chosen was not said. Lives in the arena: never progress_free. */
Progress share_progress(struct Arena *arena, const SharedTrail *trail);

/* How many rows of hills there are: the newest tries, at most SHARE_HILL_ROWS rows; 0 = no peak was said or chosen. */
#define SHARE_HILL_ROWS 3
size_t share_hill_rows(const Progress *progress, ChartSize size);
/* One of them, the oldest first. `today` gives the dates in its words. */
Chart share_hills(Picture *picture, const Progress *progress, size_t row, int64_t today, ChartSize size);
/* No points = nothing to show. */
Chart share_worries(Picture *picture, const Progress *progress, int64_t today, ChartSize size);

#endif

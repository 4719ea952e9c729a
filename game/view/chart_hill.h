/* Inside charts: one try as a hill, as far as it is known. A peak with what was said before or after is that side of a hill,
   a peak alone is a summit above the mist; what has no peak is its dots, and what has no rating at all a sign without
   words. */
#ifndef VIEW_CHART_HILL_H
#define VIEW_CHART_HILL_H

#include "view/chart_parts.h"
#include "view/theme.h"


typedef struct HillSlot { /* where it stands, side by side with others */
    double x, wide;
    const HillColours *colours;
    bool chosen, contrast;
} HillSlot;

void chart_hill(Picture *picture, const ChartPlot *plot, const HillSlot *slot, const Try *attempt);
double chart_hill_top(const HillSlot *slot); /* x of its peak */
int chart_hill_height(const Try *attempt);   /* the highest that was said; UNSET where nothing was */
bool chart_hill_is_bare(const Try *attempt); /* no rating, and no cairn either: the sign stands there */
void chart_sign(Picture *picture, double x, double foot, bool contrast); /* without words */

#endif

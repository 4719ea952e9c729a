/* Inside charts: the least-squares line through the peaks of one step, as far as it is shown. */
#ifndef VIEW_CHART_TREND_H
#define VIEW_CHART_TREND_H

#include "view/chart_parts.h"

typedef struct TrendPlace { /* where its tries stand: the first at `x`, each `wide` from the one before */
    double x, wide;
} TrendPlace;

/* Between the first and the last peak that are shown. Nothing where it rests on fewer than TREND_LEAST, or fewer than two of
   its peaks are shown. It gives way to the figures over the hills. */
void chart_trend(Chart *chart, const ChartPlot *plot, const ChartTries *tries, const ProgressCamp *camp,
                 const TrendPlace *place, double line);

#endif

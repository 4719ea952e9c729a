/* Inside charts: what they have in common. */
#ifndef VIEW_CHART_PARTS_H
#define VIEW_CHART_PARTS_H

#include "view/chart.h"

typedef struct ChartPlot { /* where the figures stand: 0 at the foot, 100 at the top */
    double left, right, top, foot;
} ChartPlot;

typedef struct ChartInk {
    Colour grid, base, dot, hollow, feared, thread, came, trend, sign;
} ChartInk;

ChartInk chart_ink(bool contrast);
Chart chart_new(Picture *picture, ChartSize size);
void chart_label(Chart *chart, ChartLabel label);
void chart_point(Chart *chart, ChartPoint point);
void chart_trend_said(Chart *chart, const char *words);
void chart_step(Chart *chart, ChartPoint step);

#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
const char *chart_say(struct Arena *arena, const char *format, ...); /* at most WORDS_ROOM bytes */

double chart_height(const ChartPlot *plot, double figure); /* y of 0 to 100 */
#define CHART_FIGURE_UP .62 /* line heights from a hill's top to the middle of its figure */
/* Dotted lines at 50 and 100, a firm one at 0, and their figures at the left. */
void chart_scale(Chart *chart, const ChartPlot *plot, ChartSize size, const ChartInk *ink);
void chart_full(Picture *picture, double x, double y, double radius, Colour colour);
void chart_hollow(Picture *picture, double x, double y, double radius, const ChartInk *ink, Colour edge);

#endif

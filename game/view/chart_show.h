/* A chart on the screen: its picture, its words, and a point for each try that can be walked along and opened. */
#ifndef VIEW_CHART_SHOW_H
#define VIEW_CHART_SHOW_H

#include "view/chart.h"
#include "view/layout.h"

ChartSize chart_size(const Layout *layout, double width, double height);

/* `points`: the part that its points go by, with the try's id or a number; their group is `group`, that of the steps whose
   repeats can be seen alone comes CHART_STEPS after it. */
#define CHART_STEPS 100
void chart_show(Layout *layout, const Chart *chart, Part points, int group);
/* What acting on a try does: its entry in the journal. */
Command chart_opens(const char *attempt);

#endif

/* Inside the sheet of what is shared: what all of it and a glance at it have in common. */
#ifndef VIEW_SHARE_PAPER_H
#define VIEW_SHARE_PAPER_H

#include "core/page.h"
#include "core/share.h"
#include "view/chart.h"
#include "view/layout.h"

#define PAPER_CHART_PAD 4.0 /* over a chart, and below it */

typedef struct Paper {
    Layout *layout;
    const Share *share;
    const ShareWish *wish; /* each of the words has a tick */
    size_t most, words;    /* words so far */
    double width;          /* of its charts, design pixels */
} Paper;

void paper_text(const Paper *paper, Role role, Tone tone, const char *text);
void paper_head(const Paper *paper);               /* whose it is, of when, and what it is not */
void paper_chart(const Paper *paper, Chart chart); /* its points lead nowhere */
void paper_join(Page *page, const char *text);     /* with a dot before it where something stands already; NULL = nothing */
bool paper_has_words(const Share *share);          /* own words of any try */

/* What these return lives as long as the screen. */
const char *paper_camp_state(const Paper *paper, const SharedCamp *camp);
const char *paper_fear(Layout *layout, const char *name, int fear);   /* "peak 78"; NULL = not said */
const char *paper_name(const Paper *paper, const SharedTry *attempt); /* "20 Nov · 3 · Say hi at a café" */

#endif

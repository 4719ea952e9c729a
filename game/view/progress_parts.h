/* Inside the progress page: its cards. */
#ifndef VIEW_PROGRESS_PARTS_H
#define VIEW_PROGRESS_PARTS_H

#include "view/layout.h"

#define PROGRESS_GAP 20.0
#define PROGRESS_PAD 26.0
#define PROGRESS_BAR 28.0 /* of the page's scrolling */

enum { GROUP_HILLS = 1, GROUP_WORRIES, GROUP_ROWS, GROUP_WEEKS };

typedef struct ProgressPage {
    const Trail *trail;   /* NULL = there is none */
    size_t place, trails; /* the trail's place among those that have charts */
    Progress whole, part; /* of the trail, or of one of its steps; what is shown of it */
    bool repeats;         /* one step alone */
    ChartSums sums;       /* of the whole book */
    int back;             /* tries that are passed over */
    size_t room;          /* tries shown at most */
    int64_t today;
    const char *chosen;   /* the try that the hand or the eye is on; NULL = none */
    bool wide;
    bool still;           /* usual letters and nothing unfolded: all of it is in sight, nothing scrolls */
    double width;         /* of the content */
} ProgressPage;

/* A paper card; `width` 0 = across a column, or all that is left of a row. */
void progress_card(Layout *layout, const ProgressPage *page, double width);
double progress_hills_width(const ProgressPage *page); /* of the chart */
const Key *progress_pointed(const Ui *ui, Part part);   /* where the hand is, else the eye; NULL = on no such thing */
int progress_points(double value);                     /* how much, to the nearest whole, whichever way it goes */
double progress_side(const ProgressPage *page);        /* of the card beside it; 0 = it stands below */

/* A card's title alone; beside others it stands as high as where a button is in the row. */
void progress_title(Layout *layout, const ProgressPage *page, const char *title);
/* Title, the way to the table and to another trail. */
void progress_head(Layout *layout, const ProgressPage *page, const char *title);
/* Where not all tries find room: which ones these are, and the ways to earlier and later ones. */
void progress_turns(Layout *layout, const ProgressPage *page);
/* One or two sentences on the try that is chosen, and on its camp. */
void progress_caption(Layout *layout, const ProgressPage *page);

void progress_hills_card(Layout *layout, const ProgressPage *page);
void progress_worries_card(Layout *layout, const ProgressPage *page);
void progress_table_card(Layout *layout, const ProgressPage *page);
const char *progress_place(Layout *layout, const ProgressCamp *camp); /* "Camp 3"; a step that was taken off has no number */

void progress_tents_card(Layout *layout, const ProgressPage *page);
void progress_weeks_card(Layout *layout, const ProgressPage *page); /* the same as a table */
void progress_pins_card(Layout *layout, const ProgressPage *page);

#endif

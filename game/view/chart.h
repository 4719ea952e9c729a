/* Charts: pure functions from a person's figures to a picture, the words on it, and the points that can be walked along. They
   know neither the app nor the layout: the screen lays words and points over the picture, a printed page writes the very same
   as SVG. Distances are design pixels from the chart's top left corner. Everything lives in the picture's arena.

   What was not said is left out: a hill without a peak is not drawn, and no dot stands at 0 for an answer that is missing. */
#ifndef VIEW_CHART_H
#define VIEW_CHART_H

#include "core/progress.h"
#include "view/picture.h"

typedef enum ChartSide { CHART_MIDDLE /* of x */, CHART_BEFORE /* ends at x */, CHART_AFTER /* begins at x */ } ChartSide;

typedef struct ChartLabel {
    double x, y; /* y = the middle of its line */
    double room; /* how wide it may be */
    ChartSide side;
    bool strong; /* bold */
    Tone tone;
    const char *text;
} ChartLabel;

typedef struct ChartPoint { /* one try */
    const char *id;
    double x, y, w, h; /* where it can be touched */
    const char *words; /* the whole of it in words */
} ChartPoint;

typedef struct Chart {
    Picture *picture;
    double width, height;
    const char *words; /* what the chart shows, in one sentence */
    ChartLabel *labels;
    size_t label_count, label_room;
    ChartPoint *points; /* left to right */
    size_t point_count, point_room;
} Chart;

typedef struct ChartSize {
    double width, height;
    double line;   /* height of a line of small words: its edges leave room for them */
    bool contrast; /* black, white and yellow, as lines */
} ChartSize;

typedef struct ChartTries {
    const Progress *progress; /* a trail, or the part of it that is shown */
    int64_t today;
    const char *chosen; /* the try that stands out; NULL = none */
} ChartTries;

/* How many find room side by side. */
size_t chart_hills_room(ChartSize size);
size_t chart_worries_room(ChartSize size);

/* Each try as a hill: before, peak, after, camp by camp. */
Chart chart_hills(Picture *picture, const ChartTries *tries, ChartSize size);
/* How likely the worry was, and what came, in order of time; the newest that find room. No points = nobody said both. */
Chart chart_worries(Picture *picture, const ChartTries *tries, ChartSize size);
/* A tent for each try, week by week. */
Chart chart_tents(Picture *picture, const Week *weeks, size_t count, ChartSize size);

/* One try in words: "Camp 3, 10 November. Fear went 55, 78, then 42. You did it." */
const char *chart_hill_words(struct Arena *arena, const Try *attempt, int camp, int64_t today);
/* "10 November. You gave it 70%. It happened a little." */
const char *chart_worry_words(struct Arena *arena, const Try *attempt, int64_t today);

#endif

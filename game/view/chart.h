/* Charts: pure functions from a person's figures to a picture, the words on it, and the points that can be walked along. They
   know neither the app nor the layout: the screen lays words and points over the picture, a printed page writes the very same
   as SVG. Distances are design pixels from the chart's top left corner. Everything lives in the picture's arena.

   What was not said is left out: a hill is drawn as far as it is known, and no dot stands at 0 for an answer that is missing. */
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

typedef struct ChartPoint { /* one try; also a week, or the name of a step */
    const char *id;    /* of the try or the step; NULL = a week */
    double x, y, w, h; /* where it can be touched */
    const char *words; /* the whole of it in words */
} ChartPoint;

typedef struct Chart {
    Picture *picture;
    double width, height;
    bool contrast;
    const char *words; /* what the chart shows, in one sentence */
    ChartLabel *labels;
    size_t label_count, label_room;
    ChartPoint *points; /* left to right */
    size_t point_count, point_room;
    const char **trends; /* what its lines say, a sentence each, with how many tries it rests on */
    size_t trend_count, trend_room;
    ChartPoint *steps; /* names of steps with more than one try, left to right: each leads to its repeats alone */
    size_t step_count, step_room;
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
    bool repeats;       /* one step's tries alone, each above its number */
} ChartTries;

/* How many find room side by side. */
size_t chart_hills_room(ChartSize size);
size_t chart_worries_room(ChartSize size);

/* Each try as a hill: before, peak, after, camp by camp. Over the repeats of one step lies the line of their trend, where there
   is room below to say how many tries it rests on, or one of them stands out. */
Chart chart_hills(Picture *picture, const ChartTries *tries, ChartSize size);
/* How likely the worry was, and what came, in order of time; the newest that find room. No points = nobody said both. */
Chart chart_worries(Picture *picture, const ChartTries *tries, ChartSize size);
/* A tent for each try, week by week; each week is a point. */
Chart chart_tents(Picture *picture, const Week *weeks, size_t count, int64_t today, ChartSize size);

/* One try in words: "Camp 3, 10 November. Fear went 55, 78, then 42. You did it." */
const char *chart_hill_words(struct Arena *arena, const Try *attempt, int camp, int64_t today);
/* The same as one of the repeats of a step: "Try 3, 10 November. Fear went 55, 78, then 42. You did it." */
const char *chart_repeat_words(struct Arena *arena, const Try *attempt, size_t repeat, int64_t today);
/* "Over 3 tries its peak came down by about 13 a time."; NULL where too few ratings say anything. */
const char *chart_trend_words(struct Arena *arena, const Trend *trend);
const char *chart_camp_trend(struct Arena *arena, const ProgressCamp *camp); /* the same, with the camp's number */
/* "Camp 3, Say hi at a café: 3 tries." */
const char *chart_step_words(struct Arena *arena, const ProgressCamp *camp);
/* "Week of 5 January: 2 tents." */
const char *chart_week_words(struct Arena *arena, const Week *week, int64_t today);
/* "10 November. You gave it 70%. It happened a little." */
const char *chart_worry_words(struct Arena *arena, const Try *attempt, int64_t today);

#endif

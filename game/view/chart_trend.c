#include "view/chart_trend.h"

#include "view/chart_hill.h"

#include <math.h>

#define FIGURE_HALF .8 /* line heights: half of a figure over a hill, across */
#define FIGURE_HIGH .6 /* from its middle up or down, with some air */

typedef struct Span { /* of the tries that are shown: the first and the last with a peak */
    size_t first, last;
    bool any;
} Span;

typedef struct Drawing {
    Picture *picture;
    const ChartPlot *plot;
    const ProgressCamp *camp;
    const TrendPlace *place;
    Colour colour;
} Drawing;

static Span span_of(const Try *const *tries, size_t count) {
    Span span = {0, 0, false};
    for (size_t i = 0; i < count; i++) {
        if (tries[i]->fear.peak != UNSET) {
            span.first = span.any ? span.first : i;
            span.last = i;
            span.any = true;
        }
    }
    return span;
}

static double x_of(const TrendPlace *place, size_t i) {
    return place->x + place->wide * (double)i;
}

/* The line as it is, also where it leaves 0 to 100. */
static double y_of(const Drawing *drawing, double x) {
    const Trend *trend = &drawing->camp->peaks;
    const double repeat = (double)drawing->camp->earlier + (x - drawing->place->x) / drawing->place->wide;
    return chart_height(drawing->plot, trend->first + trend->by_try * repeat);
}

/* Where it passes a height, between two places; `x` itself where it stays on one side of it. */
static double x_inside(const Drawing *drawing, double x, double other) {
    const double y = y_of(drawing, x), step = y_of(drawing, other) - y;
    const double edge = fmin(fmax(y, drawing->plot->top), drawing->plot->foot);
    return edge == y || step == 0 ? x : x + (other - x) * fmin(1, (edge - y) / step);
}

static void draw_part(const Drawing *drawing, double from, double to) {
    if (to - from > 1) {
        picture_begin(drawing->picture);
        picture_move(drawing->picture, from, y_of(drawing, from));
        picture_line(drawing->picture, to, y_of(drawing, to));
        picture_dashed(drawing->picture, 2, drawing->colour, 7, 5);
    }
}

/* Also where only one end of it would: a line that falls passes beside its middle. */
static bool meets_figure(const Drawing *drawing, const Try *attempt, double x, double line) {
    const double figure = chart_height(drawing->plot, chart_hill_height(attempt)) - line * CHART_FIGURE_UP;
    const double start = y_of(drawing, x - line * FIGURE_HALF), end = y_of(drawing, x + line * FIGURE_HALF);
    return attempt->fear.peak != UNSET && fmin(start, end) < figure + line * FIGURE_HIGH &&
           fmax(start, end) > figure - line * FIGURE_HIGH;
}

void chart_trend(Chart *chart, const ChartPlot *plot, const ChartTries *tries, const ProgressCamp *camp,
                 const TrendPlace *place, double line) {
    const Try *const *shown = tries->progress->tries + camp->first;
    const Span span = span_of(shown, camp->count);
    const Drawing drawing = {chart->picture, plot, camp, place, chart_ink(chart->contrast).trend};
    if (!trend_is_told(&camp->peaks) || span.first == span.last) {
        return;
    }
    const double left = x_of(place, span.first), right = x_of(place, span.last);
    double from = x_inside(&drawing, left, right);
    const double to = x_inside(&drawing, right, left);
    for (size_t i = span.first; i <= span.last; i++) {
        const double x = x_of(place, i);
        if (meets_figure(&drawing, shown[i], x, line)) {
            draw_part(&drawing, from, fmin(to, x - line * FIGURE_HALF));
            from = fmax(from, x + line * FIGURE_HALF);
        }
    }
    draw_part(&drawing, from, to);
}

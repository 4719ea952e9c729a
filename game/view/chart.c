#include "view/chart_parts.h"

#include "view/arena.h"
#include "view/sketch.h"
#include "view/theme_colours.h"
#include "view/words.h"

#include <stdarg.h>
#include <stdio.h>

#define AXIS_GAP 10.0 /* from its figures to the scale */
#define EDGE 2.2      /* of a hollow dot */

ChartInk chart_ink(bool contrast) {
    if (contrast) {
        return (ChartInk){.grid = 0xFFFFFF60U,
                          .base = WHITE,
                          .dot = YELLOW,
                          .hollow = BLACK,
                          .feared = WHITE,
                          .thread = 0xFFFFFFB0U,
                          .came = YELLOW,
                          .trend = WHITE,
                          .sign = WHITE};
    }
    return (ChartInk){.grid = 0xC9B391FFU,
                      .base = CONTROL,
                      .dot = INK,
                      .hollow = FIELD,
                      .feared = 0x5F4C9AFFU,
                      .thread = 0xB9A3D6FFU,
                      .came = SAGE,
                      .trend = 0x2B2440B0U,
                      .sign = CONTROL};
}

Chart chart_new(Picture *picture, ChartSize size) {
    return (Chart){
        .picture = picture, .width = size.width, .height = size.height, .contrast = size.contrast, .words = ""};
}

void chart_label(Chart *chart, ChartLabel label) {
    chart->labels =
        arena_grow(chart->picture->arena, chart->labels, chart->label_count, &chart->label_room, sizeof *chart->labels);
    chart->labels[chart->label_count++] = label;
}

void chart_point(Chart *chart, ChartPoint point) {
    chart->points =
        arena_grow(chart->picture->arena, chart->points, chart->point_count, &chart->point_room, sizeof *chart->points);
    chart->points[chart->point_count++] = point;
}

void chart_trend_said(Chart *chart, const char *words) {
    chart->trends = arena_grow(chart->picture->arena, (void *)chart->trends, chart->trend_count, &chart->trend_room,
                               sizeof *chart->trends);
    chart->trends[chart->trend_count++] = words;
}

void chart_step(Chart *chart, ChartPoint step) {
    chart->steps =
        arena_grow(chart->picture->arena, chart->steps, chart->step_count, &chart->step_room, sizeof *chart->steps);
    chart->steps[chart->step_count++] = step;
}

const char *chart_say(Arena *arena, const char *format, ...) {
    char words[WORDS_ROOM];
    va_list arguments;
    va_start(arguments, format);
    (void)vsnprintf(words, sizeof words, format, arguments);
    va_end(arguments);
    return arena_copy(arena, words);
}

double chart_height(const ChartPlot *plot, double figure) {
    return plot->foot - (plot->foot - plot->top) * figure / FEAR_MOST;
}

void chart_scale(Chart *chart, const ChartPlot *plot, ChartSize size, const ChartInk *ink) {
    static const char *const figures[] = {"0", "50", "100"};
    for (int i = 0; i < 3; i++) {
        const double y = chart_height(plot, FEAR_MOST * .5 * i);
        picture_begin(chart->picture);
        picture_move(chart->picture, plot->left, y);
        picture_line(chart->picture, plot->right, y);
        if (i == 0) {
            picture_stroke(chart->picture, 1.5, ink->base);
        } else {
            picture_dashed(chart->picture, 1.5, ink->grid, 3, 5);
        }
        chart_label(chart, (ChartLabel){.x = plot->left - AXIS_GAP,
                                        .y = y,
                                        .room = size.line * 1.8,
                                        .side = CHART_BEFORE,
                                        .tone = TONE_SOFT,
                                        .text = figures[i]});
    }
}

void chart_full(Picture *picture, double x, double y, double radius, Colour colour) {
    sketch_disc(picture, x, y, radius, colour);
}

void chart_hollow(Picture *picture, double x, double y, double radius, const ChartInk *ink, Colour edge) {
    sketch_disc(picture, x, y, radius, ink->hollow);
    picture_begin(picture);
    picture_circle(picture, x, y, radius);
    picture_stroke(picture, EDGE, edge);
}

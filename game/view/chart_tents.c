#include "view/chart_parts.h"

#include "view/sketch.h"
#include "view/theme_colours.h"
#include "view/words.h"

#include <math.h>

#define STACK_MOST 3 /* tents over each other; more are told by a figure */
#define TENT_WIDE 34.0
#define TENT_HIGH 27.0
#define TENT_APART 9.0
#define WEEK_BELOW 1.15 /* line heights: the names of the months */

static void draw_tent(Picture *picture, double x, double foot, double size, bool contrast) {
    const double half = TENT_WIDE / 2 * size, high = TENT_HIGH * size;
    const double light[] = {x, foot - high, x - half, foot, x + half * .3, foot};
    const double shade[] = {x, foot - high, x + half * .3, foot, x + half, foot};
    const double door[] = {x, foot - high * .72, x - half * .3, foot, x + half * .14, foot};
    if (contrast) {
        const double whole[] = {x, foot - high, x - half, foot, x + half, foot};
        picture_begin(picture);
        picture_polygon(picture, whole, 3);
        picture_stroke(picture, 2, YELLOW);
        return;
    }
    picture_begin(picture);
    picture_polygon(picture, light, 3);
    picture_flat(picture, 0xF0A04BFFU);
    picture_begin(picture);
    picture_polygon(picture, shade, 3);
    picture_flat(picture, 0xC9703BFFU);
    picture_begin(picture);
    picture_polygon(picture, door, 3);
    picture_flat(picture, 0xFFE3A8FFU);
}

/* A week without a tent is a flat stone to sit on: as good a week as any. */
static void draw_rest(Picture *picture, double x, double foot, bool contrast) {
    picture_begin(picture);
    picture_rounded(picture, x - 13, foot - 4, 26, 4, 2);
    picture_flat(picture, contrast ? WHITE : 0xBFA98CFFU);
}

static void name_week(Chart *chart, const Week *weeks, size_t place, size_t count, double x, ChartSize size) {
    const Date date = date_of_day(weeks[place].monday);
    const bool month = place == 0 || date_of_day(weeks[place - 1].monday).month != date.month;
    const double room = size.width / (double)count;
    chart_label(chart, (ChartLabel){.x = x,
                                    .y = size.height - size.line * 1.7,
                                    .room = room,
                                    .strong = place + 1 == count,
                                    .tone = place + 1 == count ? TONE_INK : TONE_SOFT,
                                    .text = chart_say(chart->picture->arena, "%d", date.day)});
    if (month) {
        chart_label(chart, (ChartLabel){.x = x,
                                        .y = size.height - size.line * .55,
                                        .room = room,
                                        .strong = true,
                                        .tone = TONE_SOFT,
                                        .text = words_month_short(date.month)});
    }
}

static void add_week(Chart *chart, const Week *week, double x, double foot, double scale, ChartSize size) {
    if (week->tents == 0) {
        draw_rest(chart->picture, x, foot, size.contrast);
    } else if (week->tents > STACK_MOST) {
        draw_tent(chart->picture, x, foot, scale, size.contrast);
        chart_label(chart, (ChartLabel){.x = x,
                                        .y = foot - TENT_HIGH * scale - size.line * .6,
                                        .room = TENT_WIDE + 8,
                                        .strong = true,
                                        .tone = TONE_INK,
                                        .text = chart_say(chart->picture->arena, "%zu", week->tents)});
    } else {
        for (size_t i = 0; i < week->tents; i++) {
            draw_tent(chart->picture, x, foot - (TENT_HIGH + TENT_APART) * scale * (double)i, scale, size.contrast);
        }
    }
}

/* How high the highest week stands at full size; one with a figure is as high as two. */
static double stack_high(const Week *weeks, size_t count) {
    size_t most = 2;
    for (size_t i = 0; i < count; i++) {
        most = weeks[i].tents == STACK_MOST ? STACK_MOST : most;
    }
    return (double)most * (TENT_HIGH + TENT_APART) - TENT_APART;
}

Chart chart_tents(Picture *picture, const Week *weeks, size_t count, int64_t today, ChartSize size) {
    Chart chart = chart_new(picture, size);
    const double wide = size.width / (double)count, foot = size.height - size.line * 2.4;
    const double scale = fmin(1, fmin(wide / (TENT_WIDE + 4), foot / stack_high(weeks, count)));
    size_t tents = 0;
    for (size_t i = 0; i < count; i++) {
        const double x = wide * ((double)i + .5);
        add_week(&chart, &weeks[i], x, foot, scale, size);
        name_week(&chart, weeks, i, count, x, size);
        chart_point(&chart, (ChartPoint){.x = wide * (double)i + 1,
                                         .y = 0,
                                         .w = wide - 2,
                                         .h = size.height - size.line * WEEK_BELOW,
                                         .words = chart_week_words(picture->arena, &weeks[i], today)});
        tents += weeks[i].tents;
    }
    chart.words = chart_say(picture->arena,
                            words_count(_("%zu tent in the last %zu weeks. Weeks without one are weeks too."),
                                        _("%zu tents in the last %zu weeks. Weeks without one are weeks too."),
                                        (unsigned long)tents),
                            tents, count);
    return chart;
}

#include "view/chart_parts.h"

#include "view/arena.h"
#include "view/sketch.h"
#include "view/theme_colours.h"
#include "view/words.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define SLOT_LEAST 26.0
#define SLOT_LINES 1.3
#define SLOT_MOST 44.0
#define NAMES 4.3 /* line heights across for what came, at the right */
#define DOT 6.2
#define UNDER_FOOT 10.0 /* a dot at 0 stays clear of the words below it */

typedef struct Worried { /* tries with a likelihood and an outcome, in order of time */
    const Try **items;
    size_t count;
} Worried;

static ChartPlot plot_of(ChartSize size) {
    return (ChartPlot){size.line * 1.9, size.width - size.line * NAMES, size.line * .6,
                       size.height - size.line - UNDER_FOOT};
}

size_t chart_worries_room(ChartSize size) {
    const ChartPlot plot = plot_of(size);
    return (size_t)fmax(1, floor((plot.right - plot.left) / fmax(SLOT_LEAST, size.line * SLOT_LINES)));
}

static int by_time(const void *a, const void *b) {
    const int64_t left = try_moment(*(const Try *const *)a).ms, right = try_moment(*(const Try *const *)b).ms;
    return (left > right) - (left < right);
}

static Worried worried_of(Arena *arena, const Progress *progress, size_t room) {
    Worried worried = {arena_room(arena, (progress->count + 1) * sizeof *worried.items), 0};
    for (size_t i = 0; i < progress->count; i++) {
        const Try *attempt = progress->tries[i];
        if (attempt->forecast.likelihood != UNSET && try_came(attempt) != UNSET) {
            worried.items[worried.count++] = attempt;
        }
    }
    qsort((void *)worried.items, worried.count, sizeof *worried.items, by_time);
    if (worried.count > room) {
        worried.items += worried.count - room;
        worried.count = room;
    }
    return worried;
}

static void name_outcomes(Chart *chart, const ChartPlot *plot, ChartSize size, const ChartInk *ink) {
    static const int heights[] = {0, 25, 60, 100};
    const char *const names[] = {_("not at all"), _("a little"), _("mostly"), _("yes")};
    for (size_t i = 0; i < sizeof heights / sizeof *heights; i++) {
        const double y = chart_height(plot, heights[i]);
        picture_begin(chart->picture);
        picture_move(chart->picture, plot->right + 3, y);
        picture_line(chart->picture, plot->right + 8, y);
        picture_stroke(chart->picture, 2.2, ink->came);
        chart_label(chart, (ChartLabel){.x = plot->right + 12,
                                        .y = y,
                                        .room = size.line * NAMES - 12,
                                        .side = CHART_AFTER,
                                        .tone = TONE_SAGE,
                                        .text = names[i]});
    }
}

static void add_worry(Chart *chart, const ChartPlot *plot, const ChartInk *ink, const Try *attempt, double x,
                      const ChartTries *tries) {
    Picture *picture = chart->picture;
    const double feared = chart_height(plot, attempt->forecast.likelihood),
                 came = chart_height(plot, try_came(attempt));
    const bool chosen = tries->chosen != NULL && strcmp(tries->chosen, attempt->record.id) == 0;
    picture_begin(picture);
    picture_move(picture, x, feared);
    picture_line(picture, x, came);
    picture_stroke(picture, chosen ? 5 : 3, ink->thread);
    chart_full(picture, x, came, chosen ? DOT + 2 : DOT, ink->came);
    chart_hollow(picture, x, feared, chosen ? DOT + 1.4 : DOT - .6, ink, ink->feared);
}

static void add_worries(Chart *chart, const ChartPlot *plot, const ChartInk *ink, const Worried *worried,
                        const ChartTries *tries) {
    const double wide = fmin((plot->right - plot->left) / (double)worried->count, SLOT_MOST);
    for (size_t i = 0; i < worried->count; i++) {
        const Try *attempt = worried->items[i];
        const double left = plot->left + wide * (double)i;
        add_worry(chart, plot, ink, attempt, left + wide / 2, tries);
        chart_point(chart, (ChartPoint){.id = attempt->record.id,
                                        .x = left,
                                        .y = 0,
                                        .w = wide,
                                        .h = plot->foot + 8,
                                        .words = chart_worry_words(chart->picture->arena, attempt, tries->today)});
    }
}

static void name_ends(Chart *chart, const ChartPlot *plot, ChartSize size) {
    const double y = chart->height - size.line * .5, room = (plot->right - plot->left) / 2;
    chart_label(
        chart,
        (ChartLabel){
            .x = plot->left, .y = y, .room = room, .side = CHART_AFTER, .tone = TONE_SOFT, .text = _("earlier")});
    if (chart->point_count > 2) {
        chart_label(
            chart,
            (ChartLabel){
                .x = plot->right, .y = y, .room = room, .side = CHART_BEFORE, .tone = TONE_SOFT, .text = _("later")});
    }
}

Chart chart_worries(Picture *picture, const ChartTries *tries, ChartSize size) {
    Chart chart = chart_new(picture, size);
    const ChartPlot plot = plot_of(size);
    const ChartInk ink = chart_ink(size.contrast);
    const Worried worried = worried_of(picture->arena, tries->progress, chart_worries_room(size));
    if (worried.count == 0) {
        return chart;
    }
    chart_scale(&chart, &plot, size, &ink);
    name_outcomes(&chart, &plot, size, &ink);
    add_worries(&chart, &plot, &ink, &worried, tries);
    name_ends(&chart, &plot, size);
    const unsigned long count = (unsigned long)worried.count;
    chart.words = chart_say(picture->arena,
                            words_count(_("How likely %lu worry felt, and what came of it."),
                                        _("How likely %lu worries felt, and what came of each."), count),
                            count);
    return chart;
}

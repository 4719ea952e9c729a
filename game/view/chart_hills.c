#include "view/chart_parts.h"

#include "view/arena.h"
#include "view/sketch.h"
#include "view/theme.h"
#include "view/theme_colours.h"
#include "view/words.h"

#include <math.h>
#include <string.h>

#define SLOT_LEAST 46.0
#define SLOT_LINES 1.5 /* three figures of a peak stand in it */
#define SLOT_MOST 96.0
#define NAME_LINES 3.2 /* "Camp 3" needs so many line heights across, else its number stands alone */
#define DOT 4.6
#define BAND 5.0

/* Where before, peak and end stand across a hill, and its two feet. */
#define FOOT_LEFT .02
#define AT_BEFORE .18
#define AT_PEAK .45
#define UNDER_PEAK .51
#define AT_END .81
#define FOOT_RIGHT .98

typedef struct Slot { /* of one hill */
    double x, wide;
} Slot;

typedef struct Hills {
    Chart *chart;
    const ChartTries *tries;
    ChartPlot plot;
    ChartSize size;
    ChartInk ink;
    double wide; /* of a slot */
} Hills;

static double slot_least(ChartSize size) {
    return fmax(SLOT_LEAST, size.line * SLOT_LINES);
}

static ChartPlot plot_of(ChartSize size) {
    return (ChartPlot){size.line * 1.9, size.width - 2, size.line * 1.2, size.height - size.line * 1.3 - BAND};
}

size_t chart_hills_room(ChartSize size) {
    const ChartPlot plot = plot_of(size);
    return (size_t)fmax(1, floor((plot.right - plot.left) / slot_least(size)));
}

static double across(const Slot *slot, double part) {
    return slot->x + slot->wide * part;
}

/* The points that were said, from foot to foot. */
static Outline outline_of(const Hills *hills, const Slot *slot, const Try *attempt) {
    const int fears[] = {attempt->fear.before, attempt->fear.peak, attempt->fear.end};
    static const double places[] = {AT_BEFORE, AT_PEAK, AT_END};
    Outline line = {.count = 0};
    outline_add(&line, across(slot, FOOT_LEFT), hills->plot.foot);
    for (int i = 0; i < 3; i++) {
        if (fears[i] != UNSET) {
            outline_add(&line, across(slot, places[i]), chart_height(&hills->plot, fears[i]));
        }
    }
    outline_add(&line, across(slot, FOOT_RIGHT), hills->plot.foot);
    return line;
}

/* One side of the peak: what lies on that side of it, and the ground. */
static void fill_side(const Hills *hills, const Slot *slot, const Outline *line, bool right, Colour colour) {
    const double peak = across(slot, AT_PEAK);
    picture_begin(hills->chart->picture);
    picture_move(hills->chart->picture, across(slot, UNDER_PEAK), hills->plot.foot);
    for (size_t i = 0; i < line->count; i++) {
        if (right ? line->points[i].x >= peak : line->points[i].x <= peak) {
            picture_line(hills->chart->picture, line->points[i].x, line->points[i].y);
        }
    }
    picture_close(hills->chart->picture);
    picture_flat(hills->chart->picture, colour);
}

static void fill_hill(const Hills *hills, const Slot *slot, const Outline *line, const HillColours *colours) {
    Picture *picture = hills->chart->picture;
    const double foot = hills->plot.foot;
    fill_side(hills, slot, line, false, colours->light);
    fill_side(hills, slot, line, true, colours->shade);
    picture_begin(picture);
    const double facet[] = {
        line->points[1].x, line->points[1].y, across(slot, AT_BEFORE + .06), foot, across(slot, FOOT_LEFT), foot};
    picture_polygon(picture, facet, 3);
    picture_flat(picture, colour_alpha(colours->shade, .35));
}

static void stroke_line(Picture *picture, const Outline *line, double width, Colour colour) {
    picture_begin(picture);
    for (size_t i = 0; i < line->count; i++) {
        if (i == 0) {
            picture_move(picture, line->points[i].x, line->points[i].y);
        } else {
            picture_line(picture, line->points[i].x, line->points[i].y);
        }
    }
    picture_stroke(picture, width, colour);
}

static bool is_chosen(const Hills *hills, const Try *attempt) {
    return hills->tries->chosen != NULL && strcmp(hills->tries->chosen, attempt->record.id) == 0;
}

static void draw_hill(const Hills *hills, const Slot *slot, const Try *attempt, const HillColours *colours) {
    const Outline line = outline_of(hills, slot, attempt);
    const bool chosen = is_chosen(hills, attempt);
    if (!hills->size.contrast) {
        fill_hill(hills, slot, &line, colours);
    }
    const Colour edge = hills->size.contrast ? chosen ? YELLOW : WHITE : colours->edge;
    stroke_line(hills->chart->picture, &line, chosen ? 3.6 : 2, edge);
}

static void draw_dots(const Hills *hills, const Slot *slot, const Try *attempt) {
    Picture *picture = hills->chart->picture;
    const int before = attempt->fear.before, end = attempt->fear.end;
    if (before != UNSET) {
        chart_hollow(picture, across(slot, AT_BEFORE), chart_height(&hills->plot, before), DOT, &hills->ink,
                     hills->ink.dot);
    }
    if (end != UNSET) {
        chart_full(picture, across(slot, AT_END), chart_height(&hills->plot, end), DOT + 1, hills->ink.dot);
    }
}

/* A few stones and a flag, as tall as a line of small words. */
static void draw_cairn(const Hills *hills, const Slot *slot) {
    static const double stones[][4] = {{0, -2.6, 7.5, 2.6}, {.4, -7.8, 5.2, 2.3}, {-.3, -12.3, 3.3, 1.9}};
    Picture *picture = hills->chart->picture;
    const double x = across(slot, AT_PEAK), foot = hills->plot.foot - 4;
    const Colour edge = hills->size.contrast ? WHITE : 0x7A3F0CFFU;
    for (size_t i = 0; i < sizeof stones / sizeof *stones; i++) {
        picture_begin(picture);
        picture_ellipse(picture, x + stones[i][0], foot + stones[i][1], stones[i][2], stones[i][3]);
        picture_flat(picture, hills->ink.hollow);
        picture_again(picture);
        picture_stroke(picture, 1.6, edge);
    }
    const double flag[] = {x, foot - 14.2, x, foot - 19.4, x + 4.2, foot - 18, x, foot - 16.4};
    picture_begin(picture);
    picture_polygon(picture, flag, 4);
    picture_flat(picture, edge);
}

/* Over the whole hill, also where it was higher before or after than at what was called its peak. */
static int highest(const Try *attempt) {
    int fear = attempt->fear.peak;
    fear = attempt->fear.before > fear ? attempt->fear.before : fear;
    return attempt->fear.end > fear ? attempt->fear.end : fear;
}

static void name_peak(const Hills *hills, const Slot *slot, const Try *attempt) {
    const int peak = attempt->fear.peak, high = highest(attempt);
    const double ground = high == UNSET ? hills->plot.foot : chart_height(&hills->plot, high);
    Arena *arena = hills->chart->picture->arena;
    chart_label(hills->chart, (ChartLabel){.x = across(slot, AT_PEAK),
                                           .y = ground - hills->size.line * .62,
                                           .room = slot->wide,
                                           .side = CHART_MIDDLE,
                                           .strong = peak != UNSET,
                                           .tone = peak == UNSET ? TONE_SOFT : TONE_INK,
                                           .text = peak == UNSET ? "–" : chart_say(arena, "%d", peak)});
}

/* What has no peak has no figure; what has nothing at all has a dash, unless a cairn stands there. */
static bool has_name(const Try *attempt) {
    return attempt->fear.peak != UNSET || (highest(attempt) == UNSET && attempt->outcome != OUTCOME_TURNED_BACK);
}

static void add_try(const Hills *hills, const Slot *slot, const Try *attempt, const ProgressCamp *camp,
                    const HillColours *colours) {
    if (attempt->fear.peak != UNSET) {
        draw_hill(hills, slot, attempt, colours);
    }
    draw_dots(hills, slot, attempt);
    if (attempt->outcome == OUTCOME_TURNED_BACK) {
        draw_cairn(hills, slot);
    }
    if (has_name(attempt)) {
        name_peak(hills, slot, attempt);
    }
    chart_point(hills->chart, (ChartPoint){.id = attempt->record.id,
                                           .x = slot->x + 1,
                                           .y = 0,
                                           .w = slot->wide - 2,
                                           .h = hills->plot.foot + 2,
                                           .words = chart_hill_words(hills->chart->picture->arena, attempt,
                                                                     camp->number, hills->tries->today)});
}

/* The ground of a camp: a band in its colour, and its name. */
static void name_camp(const Hills *hills, const ProgressCamp *camp, double left, double right,
                      const HillColours *colours) {
    Picture *picture = hills->chart->picture;
    const double y = hills->plot.foot + BAND + 4;
    picture_begin(picture);
    picture_rounded(picture, left + 1, y - BAND / 2, right - left - 2, BAND, BAND / 2);
    picture_flat(picture, hills->size.contrast ? WHITE : colours->edge);
    if (camp->number == 0) {
        return;
    }
    const bool whole = right - left >= hills->size.line * NAME_LINES;
    chart_label(hills->chart,
                (ChartLabel){.x = (left + right) / 2,
                             .y = y + BAND / 2 + hills->size.line * .55,
                             .room = right - left,
                             .side = CHART_MIDDLE,
                             .strong = true,
                             .tone = TONE_SOFT,
                             .text = chart_say(picture->arena, whole ? _("Camp %d") : "%d", camp->number)});
}

static void add_camp(const Hills *hills, const ProgressCamp *camp) {
    const int place = camp->number > 0 ? camp->number - 1 : 0;
    const HillColours *colours = &theme_hills[place % THEME_HILLS];
    const double left = hills->plot.left + hills->wide * (double)camp->first;
    for (size_t i = 0; i < camp->count; i++) {
        const Slot slot = {left + hills->wide * (double)i, hills->wide};
        add_try(hills, &slot, hills->tries->progress->tries[camp->first + i], camp, colours);
    }
    name_camp(hills, camp, left, left + hills->wide * (double)camp->count, colours);
}

Chart chart_hills(Picture *picture, const ChartTries *tries, ChartSize size) {
    Chart chart = chart_new(picture, size);
    const Progress *progress = tries->progress;
    Hills hills = {
        .chart = &chart, .tries = tries, .plot = plot_of(size), .size = size, .ink = chart_ink(size.contrast)};
    const double room = hills.plot.right - hills.plot.left;
    hills.wide = progress->count == 0 ? room : fmin(room / (double)progress->count, fmax(SLOT_MOST, slot_least(size)));
    chart_scale(&chart, &hills.plot, size, &hills.ink);
    for (size_t i = 0; i < progress->camp_count; i++) {
        add_camp(&hills, &progress->camps[i]);
    }
    const unsigned long count = (unsigned long)progress->count;
    chart.words = chart_say(picture->arena,
                            words_count(_("%lu try as a hill: fear before, at its peak, and after."),
                                        _("%lu tries as hills: fear before, at its peak, and after."), count),
                            count);
    return chart;
}

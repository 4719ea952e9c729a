#include "view/chart_hill.h"

#include "view/sketch.h"
#include "view/theme_colours.h"

#include <math.h>

#define DOT 4.6

/* Where before, peak and end stand across a hill, and its two feet. */
#define FOOT_LEFT .02
#define AT_BEFORE .18
#define AT_PEAK .45
#define UNDER_PEAK .51
#define AT_END .81
#define FOOT_RIGHT .98

#define SUMMIT_HALF 12.0
#define SUMMIT_HIGH 13.0
#define MIST_LEAST 12.0 /* below a summit, for mist to lie there */

static double across(const HillSlot *slot, double part) {
    return slot->x + slot->wide * part;
}

double chart_hill_top(const HillSlot *slot) {
    return across(slot, AT_PEAK);
}

/* Over the whole hill, also where it was higher before or after than at what was called its peak. */
int chart_hill_height(const Try *attempt) {
    int fear = attempt->fear.peak;
    fear = attempt->fear.before > fear ? attempt->fear.before : fear;
    return attempt->fear.end > fear ? attempt->fear.end : fear;
}

bool chart_hill_is_bare(const Try *attempt) {
    return chart_hill_height(attempt) == UNSET && attempt->outcome != OUTCOME_TURNED_BACK;
}

static Colour edge_of(const HillSlot *slot) {
    return !slot->contrast ? slot->colours->edge : slot->chosen ? YELLOW : WHITE;
}

static double line_of(const HillSlot *slot) {
    return slot->chosen ? 3.6 : 2;
}

/* One side of a hill: its foot, what was said there, the peak, and down to the ground below that. */
typedef struct Side {
    double foot, at; /* parts of the slot */
    int fear;
    Colour colour;
} Side;

static void fill_side(Picture *picture, const ChartPlot *plot, const HillSlot *slot, int peak, const Side *side) {
    const double points[] = {across(slot, side->foot), plot->foot,
                             across(slot, side->at),   chart_height(plot, side->fear),
                             across(slot, AT_PEAK),    chart_height(plot, peak),
                             across(slot, UNDER_PEAK), plot->foot};
    picture_begin(picture);
    picture_polygon(picture, points, 4);
    picture_flat(picture, side->colour);
}

/* The near slope below what was felt before. */
static void fill_facet(Picture *picture, const ChartPlot *plot, const HillSlot *slot, int before) {
    const double facet[] = {across(slot, AT_BEFORE),       chart_height(plot, before),
                            across(slot, AT_BEFORE + .06), plot->foot,
                            across(slot, FOOT_LEFT),       plot->foot};
    picture_begin(picture);
    picture_polygon(picture, facet, 3);
    picture_flat(picture, colour_alpha(slot->colours->shade, .35));
}

static void fill_hill(Picture *picture, const ChartPlot *plot, const HillSlot *slot, const Try *attempt) {
    const int before = attempt->fear.before, end = attempt->fear.end;
    if (before != UNSET) {
        fill_side(picture, plot, slot, attempt->fear.peak, &(Side){FOOT_LEFT, AT_BEFORE, before, slot->colours->light});
    }
    if (end != UNSET) {
        fill_side(picture, plot, slot, attempt->fear.peak, &(Side){FOOT_RIGHT, AT_END, end, slot->colours->shade});
    }
    if (before != UNSET) {
        fill_facet(picture, plot, slot, before);
    }
}

/* Along what was said, from foot to foot; where one side was not, the line ends at the peak. */
static void stroke_hill(Picture *picture, const ChartPlot *plot, const HillSlot *slot, const Try *attempt) {
    const int before = attempt->fear.before, end = attempt->fear.end;
    const double peak = chart_height(plot, attempt->fear.peak);
    picture_begin(picture);
    if (before != UNSET) {
        picture_move(picture, across(slot, FOOT_LEFT), plot->foot);
        picture_line(picture, across(slot, AT_BEFORE), chart_height(plot, before));
        picture_line(picture, across(slot, AT_PEAK), peak);
    } else {
        picture_move(picture, across(slot, AT_PEAK), peak);
    }
    if (end != UNSET) {
        picture_line(picture, across(slot, AT_END), chart_height(plot, end));
        picture_line(picture, across(slot, FOOT_RIGHT), plot->foot);
    }
    picture_stroke(picture, line_of(slot), edge_of(slot));
}

/* Where the known side ends. */
static void stroke_cut(Picture *picture, const ChartPlot *plot, const HillSlot *slot, int peak) {
    picture_begin(picture);
    picture_move(picture, across(slot, AT_PEAK), chart_height(plot, peak));
    picture_line(picture, across(slot, UNDER_PEAK), plot->foot);
    picture_dashed(picture, 1.5, edge_of(slot), 2, 4);
}

static void draw_hill(Picture *picture, const ChartPlot *plot, const HillSlot *slot, const Try *attempt) {
    if (!slot->contrast) {
        fill_hill(picture, plot, slot, attempt);
    }
    if (attempt->fear.before == UNSET || attempt->fear.end == UNSET) {
        stroke_cut(picture, plot, slot, attempt->fear.peak);
    }
    stroke_hill(picture, plot, slot, attempt);
}

static void fill_half(Picture *picture, double x, double y, double foot, double half, Colour colour) {
    const double points[] = {x, y, x + half, foot, x + fabs(half) * .2, foot};
    picture_begin(picture);
    picture_polygon(picture, points, 3);
    picture_flat(picture, colour);
}

static void draw_mist(Picture *picture, double x, double y, Colour colour) {
    static const double strands[][2] = {{-13, 13}, {-6, 8}};
    for (size_t i = 0; i < sizeof strands / sizeof *strands; i++) {
        picture_begin(picture);
        picture_move(picture, x + strands[i][0], y + 4.5 * (double)i);
        picture_line(picture, x + strands[i][1], y + 4.5 * (double)i);
        picture_stroke(picture, 2, colour);
    }
}

/* A peak of which nothing else was said: what lies below it is not known. */
static void draw_summit(Picture *picture, const ChartPlot *plot, const HillSlot *slot, int peak) {
    const double x = across(slot, AT_PEAK), y = chart_height(plot, peak), low = fmin(y + SUMMIT_HIGH, plot->foot);
    if (!slot->contrast) {
        fill_half(picture, x, y, low, -SUMMIT_HALF, slot->colours->light);
        fill_half(picture, x, y, low, SUMMIT_HALF, slot->colours->shade);
    }
    picture_begin(picture);
    picture_move(picture, x - SUMMIT_HALF, low);
    picture_line(picture, x, y);
    picture_line(picture, x + SUMMIT_HALF, low);
    picture_stroke(picture, line_of(slot), edge_of(slot));
    if (plot->foot - low > MIST_LEAST) {
        draw_mist(picture, x, low + 5, slot->contrast ? WHITE : 0xC9B391FFU);
    }
}

static void draw_dots(Picture *picture, const ChartPlot *plot, const HillSlot *slot, const Try *attempt) {
    const ChartInk ink = chart_ink(slot->contrast);
    const int before = attempt->fear.before, end = attempt->fear.end;
    const double size = slot->chosen && attempt->fear.peak == UNSET ? DOT + 1.5 : DOT;
    if (before != UNSET) {
        chart_hollow(picture, across(slot, AT_BEFORE), chart_height(plot, before), size, &ink, ink.dot);
    }
    if (end != UNSET) {
        chart_full(picture, across(slot, AT_END), chart_height(plot, end), size + 1, ink.dot);
    }
}

/* A few stones and a flag, as tall as a line of small words. */
static void draw_cairn(Picture *picture, double x, double foot, bool contrast) {
    static const double stones[][4] = {{0, -2.6, 7.5, 2.6}, {.4, -7.8, 5.2, 2.3}, {-.3, -12.3, 3.3, 1.9}};
    const Colour edge = contrast ? WHITE : 0x7A3F0CFFU;
    for (size_t i = 0; i < sizeof stones / sizeof *stones; i++) {
        picture_begin(picture);
        picture_ellipse(picture, x + stones[i][0], foot + stones[i][1], stones[i][2], stones[i][3]);
        picture_flat(picture, chart_ink(contrast).hollow);
        picture_again(picture);
        picture_stroke(picture, 1.6, edge);
    }
    const double flag[] = {x, foot - 14.2, x, foot - 19.4, x + 4.2, foot - 18, x, foot - 16.4};
    picture_begin(picture);
    picture_polygon(picture, flag, 4);
    picture_flat(picture, edge);
}

void chart_sign(Picture *picture, double x, double foot, bool contrast) {
    const ChartInk ink = chart_ink(contrast);
    picture_begin(picture);
    picture_move(picture, x, foot);
    picture_line(picture, x, foot - 7);
    picture_stroke(picture, 2.2, ink.sign);
    picture_begin(picture);
    picture_rounded(picture, x - 8, foot - 15, 16, 8.5, 2);
    picture_flat(picture, ink.hollow);
    picture_again(picture);
    picture_stroke(picture, 1.8, ink.sign);
}

void chart_hill(Picture *picture, const ChartPlot *plot, const HillSlot *slot, const Try *attempt) {
    const int before = attempt->fear.before, peak = attempt->fear.peak, end = attempt->fear.end;
    if (peak != UNSET && before == UNSET && end == UNSET) {
        draw_summit(picture, plot, slot, peak);
    } else if (peak != UNSET) {
        draw_hill(picture, plot, slot, attempt);
    }
    draw_dots(picture, plot, slot, attempt);
    if (attempt->outcome == OUTCOME_TURNED_BACK) {
        draw_cairn(picture, across(slot, AT_PEAK), plot->foot - 4, slot->contrast);
    } else if (chart_hill_is_bare(attempt)) {
        chart_sign(picture, across(slot, AT_PEAK), plot->foot, slot->contrast);
    }
}

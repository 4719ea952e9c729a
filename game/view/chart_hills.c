#include "view/chart_hill.h"
#include "view/chart_trend.h"

#include "view/arena.h"
#include "view/theme_colours.h"
#include "view/words.h"

#include <math.h>
#include <string.h>

#define SLOT_LEAST 46.0
#define SLOT_LINES 1.5 /* three figures of a peak stand in it */
#define SLOT_MOST 96.0
#define SLOT_ALONE 140.0 /* of one step's repeats */
#define NAME_ALONE 14.0
#define NAME_LINES 3.2 /* "Camp 3" needs so many line heights across, else its number stands alone */
#define BAND 5.0
#define LETTER .42  /* line heights across, about */
#define NUMBERS 1.4 /* line heights: the repeats' numbers stand above the name of their step */

typedef struct Hills {
    Chart *chart;
    const ChartTries *tries;
    ChartPlot plot;
    ChartSize size;
    double wide; /* of a slot */
    bool quiet;  /* some camps tell more than their name */
} Hills;

static double slot_least(ChartSize size) {
    return fmax(SLOT_LEAST, size.line * SLOT_LINES);
}

static ChartPlot plot_of(ChartSize size, bool repeats) {
    const double below = size.line * (repeats ? 1.3 + NUMBERS : 1.3) + BAND;
    return (ChartPlot){size.line * 1.9, size.width - 2, size.line * 1.2, size.height - below};
}

size_t chart_hills_room(ChartSize size) {
    const ChartPlot plot = plot_of(size, false);
    return (size_t)fmax(1, floor((plot.right - plot.left) / slot_least(size)));
}

static bool is_chosen(const Hills *hills, const Try *attempt) {
    return hills->tries->chosen != NULL && strcmp(hills->tries->chosen, attempt->record.id) == 0;
}

static void name_peak(const Hills *hills, const HillSlot *slot, const Try *attempt) {
    const double top = chart_height(&hills->plot, chart_hill_height(attempt));
    chart_label(hills->chart, (ChartLabel){.x = chart_hill_top(slot),
                                           .y = top - hills->size.line * CHART_FIGURE_UP,
                                           .room = slot->wide,
                                           .side = CHART_MIDDLE,
                                           .strong = true,
                                           .tone = TONE_INK,
                                           .text = chart_say(hills->chart->picture->arena, "%d", attempt->fear.peak)});
}

static void name_repeat(const Hills *hills, const HillSlot *slot, size_t repeat) {
    chart_label(hills->chart, (ChartLabel){.x = chart_hill_top(slot),
                                           .y = hills->plot.foot + BAND + hills->size.line * .5,
                                           .room = slot->wide,
                                           .side = CHART_MIDDLE,
                                           .tone = TONE_SOFT,
                                           .text = chart_say(hills->chart->picture->arena, "%zu", repeat)});
}

static const char *words_of(const Hills *hills, const Try *attempt, const ProgressCamp *camp, size_t repeat) {
    Arena *arena = hills->chart->picture->arena;
    return hills->tries->repeats ? chart_repeat_words(arena, attempt, repeat, hills->tries->today)
                                 : chart_hill_words(arena, attempt, camp->number, hills->tries->today);
}

static void add_try(const Hills *hills, const HillSlot *slot, const Try *attempt, const ProgressCamp *camp,
                    size_t repeat) {
    chart_hill(hills->chart->picture, &hills->plot, slot, attempt);
    if (attempt->fear.peak != UNSET) {
        name_peak(hills, slot, attempt);
    }
    if (hills->tries->repeats) {
        name_repeat(hills, slot, repeat);
    }
    chart_point(hills->chart,
                (ChartPoint){.id = attempt->record.id,
                             .x = slot->x + 1,
                             .y = 0,
                             .w = slot->wide - 2,
                             .h = hills->plot.foot + (hills->tries->repeats ? BAND + hills->size.line : 2),
                             .words = words_of(hills, attempt, camp, repeat)});
}

static bool any_chosen(const Hills *hills, const ProgressCamp *camp) {
    for (size_t i = 0; i < camp->count; i++) {
        if (is_chosen(hills, hills->tries->progress->tries[camp->first + i])) {
            return true;
        }
    }
    return false;
}

/* What a camp stands on: its tries, and below them its name. */
typedef struct Ground {
    double left, right; /* of its tries */
    double to;          /* of its name, from the left */
    const char *name;
    bool told; /* the name says how many tries the trend rests on */
    bool way;  /* leads to the step's repeats alone */
} Ground;

static bool has_room(const Hills *hills, const char *words, double room) {
    return (double)strlen(words) * LETTER * hills->size.line <= room;
}

/* Its number alone where there is little room. */
static const char *camp_name(const Hills *hills, const ProgressCamp *camp, double room) {
    Arena *arena = hills->chart->picture->arena;
    if (camp->number == 0) {
        return has_room(hills, _("taken off"), room) ? _("taken off") : "";
    }
    return chart_say(arena, room >= hills->size.line * NAME_LINES ? _("Camp %d") : "%d", camp->number);
}

static void name_trend(const Hills *hills, const ProgressCamp *camp, Ground *ground) {
    const char *words =
        chart_say(hills->chart->picture->arena, _("%s, trend of %zu tries"), ground->name, camp->peaks.count);
    ground->told = trend_is_told(&camp->peaks) && has_room(hills, words, ground->to - ground->left);
    ground->name = ground->told ? words : ground->name;
}

static Ground ground_of(const Hills *hills, const ProgressCamp *camp) {
    const bool alone = hills->tries->repeats;
    Ground ground = {.left = hills->plot.left + hills->wide * (double)camp->first};
    ground.right = ground.left + hills->wide * (double)camp->count;
    ground.to =
        alone ? fmax(ground.right, fmin(hills->plot.right, ground.left + hills->size.line * NAME_ALONE)) : ground.right;
    ground.name = camp_name(hills, camp, ground.to - ground.left);
    ground.way = !alone && camp->step != NULL && camp->all > 1;
    name_trend(hills, camp, &ground);
    if (ground.way && has_room(hills, ground.name, ground.to - ground.left - hills->size.line)) {
        ground.name = chart_say(hills->chart->picture->arena, "%s ›", ground.name);
    }
    return ground;
}

static void draw_band(const Hills *hills, const Ground *ground, const HillColours *colours) {
    Picture *picture = hills->chart->picture;
    const double y = hills->plot.foot + BAND + 4;
    picture_begin(picture);
    picture_rounded(picture, ground->left + 1, y - BAND / 2, ground->right - ground->left - 2, BAND, BAND / 2);
    picture_flat(picture, hills->size.contrast ? WHITE : colours->edge);
}

static void add_way(const Hills *hills, const ProgressCamp *camp, const Ground *ground) {
    const double top = hills->plot.foot + BAND + 2;
    chart_step(hills->chart, (ChartPoint){.id = camp->step->record.id,
                                          .x = ground->left + 1,
                                          .y = top,
                                          .w = ground->right - ground->left - 2,
                                          .h = hills->size.height - top,
                                          .words = chart_step_words(hills->chart->picture->arena, camp)});
}

/* Names alone are strong; beside what a trend rests on all of them are as quiet as the words above the hills. */
static void name_ground(const Hills *hills, const Ground *ground) {
    if (ground->name[0] != '\0') {
        chart_label(hills->chart, (ChartLabel){.x = (ground->left + ground->to) / 2,
                                               .y = hills->size.height - hills->size.line * .55,
                                               .room = ground->to - ground->left,
                                               .side = CHART_MIDDLE,
                                               .strong = !hills->quiet,
                                               .tone = TONE_SOFT,
                                               .text = ground->name});
    }
}

static void add_ground(const Hills *hills, const ProgressCamp *camp, const Ground *ground, const HillColours *colours) {
    if (!hills->tries->repeats) {
        draw_band(hills, ground, colours);
    }
    if (ground->way) {
        add_way(hills, camp, ground);
    }
    name_ground(hills, ground);
}

static void add_camp(const Hills *hills, const ProgressCamp *camp) {
    const int place = camp->number > 0 ? camp->number - 1 : 0;
    const Ground ground = ground_of(hills, camp);
    HillSlot slot = {.x = ground.left,
                     .wide = hills->wide,
                     .colours = &theme_hills[place % THEME_HILLS],
                     .contrast = hills->size.contrast};
    const TrendPlace first = {chart_hill_top(&slot), hills->wide};
    for (size_t i = 0; i < camp->count; i++) {
        const Try *attempt = hills->tries->progress->tries[camp->first + i];
        slot.x = ground.left + hills->wide * (double)i;
        slot.chosen = is_chosen(hills, attempt);
        add_try(hills, &slot, attempt, camp, camp->earlier + i + 1);
    }
    if (ground.told || any_chosen(hills, camp)) {
        chart_trend(hills->chart, &hills->plot, hills->tries, camp, &first, hills->size.line);
    }
    add_ground(hills, camp, &ground, slot.colours);
}

static bool any_told(const Hills *hills) {
    for (size_t i = 0; i < hills->tries->progress->camp_count; i++) {
        if (ground_of(hills, &hills->tries->progress->camps[i]).told) {
            return true;
        }
    }
    return false;
}

static void say_trends(Chart *chart, const Progress *progress) {
    for (size_t i = 0; i < progress->camp_count; i++) {
        const char *words = chart_camp_trend(chart->picture->arena, &progress->camps[i]);
        if (words != NULL) {
            chart_trend_said(chart, words);
        }
    }
}

static const char *hills_words(Arena *arena, const ChartTries *tries) {
    const unsigned long count = (unsigned long)tries->progress->count;
    if (tries->repeats) {
        return chart_say(arena,
                         words_count(_("%lu try at one step: fear before, at its peak, and after."),
                                     _("%lu tries at one step: fear before, at its peak, and after."), count),
                         count);
    }
    return chart_say(arena,
                     words_count(_("%lu try as a hill: fear before, at its peak, and after."),
                                 _("%lu tries as hills: fear before, at its peak, and after."), count),
                     count);
}

Chart chart_hills(Picture *picture, const ChartTries *tries, ChartSize size) {
    Chart chart = chart_new(picture, size);
    const Progress *progress = tries->progress;
    Hills hills = {.chart = &chart, .tries = tries, .plot = plot_of(size, tries->repeats), .size = size};
    const ChartInk ink = chart_ink(size.contrast);
    const double room = hills.plot.right - hills.plot.left;
    const double most = fmax(tries->repeats ? SLOT_ALONE : SLOT_MOST, slot_least(size));
    hills.wide = progress->count == 0 ? room : fmin(room / (double)progress->count, most);
    hills.quiet = any_told(&hills);
    chart_scale(&chart, &hills.plot, size, &ink);
    for (size_t i = 0; i < progress->camp_count; i++) {
        add_camp(&hills, &progress->camps[i]);
    }
    chart.words = hills_words(picture->arena, tries);
    say_trends(&chart, progress);
    return chart;
}

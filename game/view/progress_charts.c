/* The cards with charts on them. */
#include "view/progress_parts.h"

#include "view/chart_hill.h"
#include "view/chart_show.h"
#include "view/sketch.h"
#include "view/words.h"

#include <math.h>

#define HILLS_HIGH 186.0 /* without its lines of words: */
#define HILLS_LINES 2.5
#define REPEATS_LINES 3.9 /* where the page may be higher */
#define TURNS_HIGH 24.0   /* so much more than a line are the ways to other tries */
#define WORRIES_HIGH 196.0
#define WORRIES_LINES 6.8 /* the words for what came stand clear of each other */
#define WORRIES_LEAST 3   /* fewer say nothing */
#define TENTS_WIDTH 396.0
#define TENTS_HIGH 66.0
#define TENTS_LEAST 30.0 /* one, with a figure over it */

typedef enum Sign { SIGN_HOLLOW, SIGN_FULL, SIGN_FEARED, SIGN_CAME, SIGN_BARE } Sign;

static void add_sign(Layout *layout, Sign sign) {
    const Sight *sight = layout_sight(layout);
    const ChartInk ink = chart_ink(sight->contrast);
    Picture *picture = layout_picture(layout);
    switch (sign) {
    case SIGN_HOLLOW:
        chart_hollow(picture, 8, 8, 4.6, &ink, ink.dot);
        break;
    case SIGN_FULL:
        chart_full(picture, 8, 8, 5.2, ink.dot);
        break;
    case SIGN_FEARED:
        chart_hollow(picture, 8, 8, 6, &ink, ink.feared);
        break;
    case SIGN_CAME:
        chart_full(picture, 8, 8, 6.6, ink.came);
        break;
    case SIGN_BARE:
        chart_sign(picture, 9, 16, sight->contrast);
        break;
    }
    sketch_place(picture, 0, 0, 0, sight->scale, sight->scale);
    layout_thing(layout, ITEM_PICTURE, key_of(PART_NONE), 16, 16)->picture = picture;
}

static void open_sign(Layout *layout) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 6, .across = ALIGN_CENTRE});
}

static void add_meaning(Layout *layout, Sign sign, const char *meaning) {
    open_sign(layout);
    add_sign(layout, sign);
    (void)layout_text(layout, ROLE_HINT, TONE_SOFT, meaning);
    layout_close(layout);
}

static bool any_turned(const Progress *progress) {
    for (size_t i = 0; i < progress->count; i++) {
        if (progress->tries[i]->outcome == OUTCOME_TURNED_BACK) {
            return true;
        }
    }
    return false;
}

static bool any_bare(const Progress *progress) {
    for (size_t i = 0; i < progress->count; i++) {
        if (chart_hill_is_bare(progress->tries[i])) {
            return true;
        }
    }
    return false;
}

static void add_legend(Layout *layout, const ProgressPage *page) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .pad_bottom = 4, .across = ALIGN_CENTRE, .wrap = true});
    add_meaning(layout, SIGN_HOLLOW, _("before"));
    open_sign(layout);
    (void)layout_text(layout, ROLE_LABEL, TONE_INK, "78");
    (void)layout_text(layout, ROLE_HINT, TONE_SOFT, _("peak"));
    layout_close(layout);
    add_meaning(layout, SIGN_FULL, _("after"));
    if (any_turned(&page->part)) {
        open_sign(layout);
        (void)layout_icon(layout, ICON_CAIRN, TONE_UMBER, 17);
        (void)layout_text(layout, ROLE_HINT, TONE_SOFT, _("turned back"));
        layout_close(layout);
    }
    if (any_bare(&page->part)) {
        add_meaning(layout, SIGN_BARE, _("not rated"));
    }
    (void)layout_space(layout, 1);
    progress_turns(layout, page);
    layout_close(layout);
}

static ChartTries tries_of(const ProgressPage *page) {
    return (ChartTries){&page->part, page->today, page->chosen, page->repeats};
}

static double line_of(const Layout *layout) {
    return chart_size(layout, 0, 0).line;
}

static const char *hills_title(Layout *layout, const ProgressPage *page) {
    return page->repeats ? layout_say(layout, _("%s, time by time"), progress_place(layout, &page->whole.camps[0]))
                         : _("Every try is a hill you walked over");
}

void progress_hills_card(Layout *layout, const ProgressPage *page) {
    const ChartTries tries = tries_of(page);
    const bool turns = page->part.count < page->whole.count;
    const double lines = page->repeats && !page->still ? REPEATS_LINES : HILLS_LINES;
    const double height = HILLS_HIGH - (turns ? TURNS_HIGH : 0) + lines * line_of(layout);
    progress_card(layout, page, 0);
    layout_open(layout, (Spec){.gap = 0});
    progress_head(layout, page, hills_title(layout, page));
    add_legend(layout, page);
    const Chart chart =
        chart_hills(layout_picture(layout), &tries, chart_size(layout, progress_hills_width(page), height));
    chart_show(layout, &chart, PART_CHART_HILL, GROUP_HILLS);
    progress_caption(layout, page);
    layout_close(layout);
    layout_close(layout);
}

static void add_sums(Layout *layout, const ProgressPage *page) {
    const Worries worries = progress_worries(page->whole.tries, page->whole.count);
    (void)layout_text(
        layout, ROLE_SECOND, TONE_SOFT,
        worries.count < WORRIES_LEAST
            ? _("How likely it felt, and what came of it.")
            : layout_say(layout, _("%zu of %zu worries came to little or nothing."), worries.small, worries.count));
}

static void add_worries(Layout *layout, const ProgressPage *page, const Chart *chart) {
    add_sums(layout, page);
    chart_show(layout, chart, PART_CHART_WORRY, GROUP_WORRIES);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 18, .across = ALIGN_CENTRE, .wrap = true});
    add_meaning(layout, SIGN_FEARED, _("felt likely, %"));
    add_meaning(layout, SIGN_CAME, _("what came"));
    layout_close(layout);
}

void progress_worries_card(Layout *layout, const ProgressPage *page) {
    const ChartTries tries = tries_of(page);
    const double side = progress_side(page), wide = side > 0 ? side : page->width - PROGRESS_BAR;
    const double line = line_of(layout), height = fmax(WORRIES_HIGH + line, WORRIES_LINES * line);
    const ChartSize size = chart_size(layout, wide - 2 * PROGRESS_PAD, height);
    const Chart chart = chart_worries(layout_picture(layout), &tries, size);
    progress_card(layout, page, side);
    progress_title(layout, page, _("What you feared, what came"));
    if (chart.point_count == 0) {
        (void)layout_text(layout, ROLE_BODY, TONE_BODY,
                          _("A forecast before a step, and what came of it after, stand here side by side."));
    } else {
        add_worries(layout, page, &chart);
    }
    layout_close(layout);
}

/* As high with whatever words. */
static void add_week_words(Layout *layout, const ProgressPage *page) {
    const Key *key = progress_pointed(&layout_app(layout)->ui, PART_CHART_WEEK);
    const char *words =
        page->sums.steps == 0 ? _("One for each time that you go.") : _("Weeks without one are weeks too.");
    if (key != NULL && key->index >= 0 && key->index < CHART_WEEKS) {
        words = chart_week_words(layout_screen(layout)->arena, &page->sums.weeks[key->index], page->today);
    }
    (void)layout_text(layout, ROLE_HINT, key == NULL ? TONE_SOFT : TONE_BODY, words);
}

void progress_tents_card(Layout *layout, const ProgressPage *page) {
    const double wide = page->wide ? TENTS_WIDTH : page->width - PROGRESS_BAR;
    progress_card(layout, page, page->wide ? wide : 0);
    layout_open(layout, (Spec){.gap = 0});
    progress_title(layout, page, _("Tents pitched each week"));
    const double line = line_of(layout), height = fmax(TENTS_HIGH, TENTS_LEAST + 1.2 * line) + 2.4 * line;
    Chart chart = chart_tents(layout_picture(layout), page->sums.weeks, CHART_WEEKS, page->today,
                              chart_size(layout, wide - 2 * PROGRESS_PAD, height));
    chart.point_count = page->sums.steps == 0 ? 0 : chart.point_count; /* there is nothing to read yet */
    chart_show(layout, &chart, PART_CHART_WEEK, GROUP_WEEKS);
    layout_close(layout);
    add_week_words(layout, page);
    layout_close(layout);
}

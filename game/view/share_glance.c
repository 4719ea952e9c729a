/* The sheet beside its choices: as much of it as the window has room for in whole blocks. */
#include "view/share_paper.h"
#include "view/share_parts.h"

#include "core/page.h"
#include "view/chart_show.h"
#include "view/share_charts.h"
#include "view/words.h"

#include <stdlib.h>

#define GLANCE_HILLS 128.0
#define GLANCE_WORRIES 124.0 /* lower, its words would lie over one another */
#define GLANCE_ROOM 384.0    /* between the head of a small sheet and its end, in the lowest window that shows it */
#define WINDOW_HIGH 720.0    /* which is so high */
#define SHEET_GAP 5.0
#define BESIDE_GAP 10.0

/* Whether a block so high still has room whole. */
static bool takes(double *room, double high) {
    *room -= high + SHEET_GAP;
    return *room >= 0;
}

static double lines_high(const Paper *paper, Role role, int lines) {
    const Sight *sight = layout_sight(paper->layout);
    return lines * sight_line(sight, role) / sight->scale;
}

/* Of what may wrap once. */
static double text_high(const Paper *paper, const char *text, double width) {
    return lines_high(paper, ROLE_HINT, sight_width(layout_sight(paper->layout), ROLE_HINT, text) <= width ? 1 : 2);
}

/* What a second line of it takes. */
static double over_line(const Paper *paper, Role role, const char *text) {
    const bool over = text != NULL && sight_width(layout_sight(paper->layout), role, text) > paper->width;
    return over ? lines_high(paper, role, 1) : 0;
}

static double glance_room(const Paper *paper, const SharedTrail *trail) {
    const Sight *sight = layout_sight(paper->layout);
    return GLANCE_ROOM + sight->height / sight->scale - WINDOW_HIGH -
           over_line(paper, ROLE_SECTION, paper->share->name) - over_line(paper, ROLE_LABEL, trail->title);
}

/* The newest hills and worries. */
static void glance_charts(const Paper *paper, const SharedTrail *trail, double *room) {
    Layout *layout = paper->layout;
    const ChartSize size = chart_size(layout, paper->width, GLANCE_HILLS);
    const ChartSize worried = chart_size(layout, paper->width, GLANCE_WORRIES);
    const Progress progress = share_progress(layout_screen(layout)->arena, trail);
    const size_t rows = share_hill_rows(&progress, size);
    if (rows > 0 && takes(room, GLANCE_HILLS + 2 * PAPER_CHART_PAD)) {
        paper_chart(paper, share_hills(layout_picture(layout), &progress, rows - 1, paper->share->to, size));
    }
    const Chart worries = share_worries(layout_picture(layout), &progress, paper->share->to, worried);
    const double named = lines_high(paper, ROLE_LABEL, 1) + SHEET_GAP;
    if (worries.point_count > 0 && takes(room, named + GLANCE_WORRIES + 2 * PAPER_CHART_PAD)) {
        paper_text(paper, ROLE_LABEL, TONE_INK, _("What was feared, and what came"));
        paper_chart(paper, worries);
    }
}

/* In one text, which wraps where it must. */
static bool glance_camp(const Paper *paper, const SharedCamp *camp, size_t number, double *room) {
    const char *words = layout_say(paper->layout, "%zu · %s · %s", number, camp->title == NULL ? "" : camp->title,
                                   paper_camp_state(paper, camp));
    const bool may = takes(room, text_high(paper, words, paper->width));
    if (may) {
        paper_text(paper, ROLE_HINT, TONE_INK, words);
    }
    return may;
}

/* "55 · 78 · 42": before, peak, after; where not all was said, the peak by its name. */
static const char *fears_of(Layout *layout, const SharedTry *attempt) {
    const char *peak = paper_fear(layout, _("peak"), attempt->peak);
    if (attempt->before == UNSET || attempt->end == UNSET || peak == NULL) {
        return peak;
    }
    return layout_say(layout, "%d · %d · %d", attempt->before, attempt->peak, attempt->end);
}

static bool glance_try(const Paper *paper, const SharedTry *attempt, double *room) {
    Layout *layout = paper->layout;
    const char *name = paper_name(paper, attempt), *fears = fears_of(layout, attempt);
    const double beside = fears == NULL ? 0 : sight_width(layout_sight(layout), ROLE_HINT, fears) + BESIDE_GAP;
    if (!takes(room, text_high(paper, name, paper->width - beside))) {
        return false;
    }
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = BESIDE_GAP});
    layout_open(layout, (Spec){.grow = 1});
    paper_text(paper, ROLE_HINT, TONE_INK, name);
    layout_close(layout);
    if (fears != NULL) {
        paper_text(paper, ROLE_HINT, TONE_SOFT, fears);
    }
    layout_close(layout);
    return true;
}

/* The newest tries before its camps: there is seldom room for both. */
static void glance_trail(const Paper *paper, const SharedTrail *trail) {
    double room = glance_room(paper, trail);
    paper_text(paper, ROLE_LABEL, TONE_INK, trail->title == NULL ? _("A trail") : trail->title);
    glance_charts(paper, trail, &room);
    bool more = true;
    for (size_t i = trail->try_count; more && i-- > 0;) {
        more = glance_try(paper, &trail->tries[i], &room);
    }
    for (size_t i = 0; more && i < trail->camp_count; i++) {
        more = glance_camp(paper, &trail->camps[i], i + 1, &room);
    }
}

static void join_count(const Paper *paper, Page *page, const char *words, size_t count) {
    if (count > 0) {
        paper_join(page, layout_say(paper->layout, "%zu %s", count, words));
    }
}

static size_t camps_of_all(const Share *share) {
    size_t count = 0;
    for (size_t i = 0; i < share->trail_count; i++) {
        count += share->trails[i].camp_count;
    }
    return count;
}

/* "In all: 6 camps · 14 tries · my own words · 2 notes" */
static void glance_all(const Paper *paper) {
    const Share *share = paper->share;
    const size_t camps = camps_of_all(share), tries = share_tries(share), notes = share->note_count;
    Page page = {0};
    join_count(paper, &page, words_count(_("camp"), _("camps"), camps), camps);
    join_count(paper, &page, words_count(_("try"), _("tries"), tries), tries);
    paper_join(&page, paper_has_words(share) ? _("my own words") : NULL);
    join_count(paper, &page, words_count(_("note"), _("notes"), notes), notes);
    char *text = page_finish(&page);
    (void)layout_space(paper->layout, 1);
    (void)layout_rule(paper->layout);
    paper_text(paper, ROLE_HINT, TONE_SOFT, layout_say(paper->layout, _("In all: %s"), text));
    free(text);
}

void share_glance(Layout *layout, const Share *share, double width) {
    const Paper paper = {.layout = layout, .share = share, .width = width};
    paper_head(&paper);
    if (share->trail_count > 0) {
        glance_trail(&paper, &share->trails[0]);
    }
    glance_all(&paper);
}

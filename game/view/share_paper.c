#include "view/share_parts.h"

#include "core/page.h"
#include "view/chart_show.h"
#include "view/share_charts.h"
#include "view/words.h"

#include <stdlib.h>

#define CHART_HEIGHT 150.0
#define GLANCE_HILLS 126.0
#define GLANCE_WORRIES 124.0 /* lower, its words would lie over one another */
#define GLANCE_ROOM 397.0    /* between the head of a small sheet and its end, in the lowest window that shows it */
#define WINDOW_HIGH 720.0    /* which is so high */
#define CHART_PAD 4.0
#define SHEET_GAP 5.0
#define BESIDE_GAP 10.0
#define TRIES_READ 60

typedef struct Paper {
    Layout *layout;
    const Share *share;
    const ShareWish *wish; /* each of the words has a tick */
    size_t most, words;    /* words so far */
    double width;          /* of its charts, design pixels */
} Paper;

static const char *day_of(const Paper *paper, Moment when) {
    char words[WORDS_ROOM];
    const Share *share = paper->share;
    words_date_short(moment_day(when), date_of_day(share->from).year != date_of_day(share->to).year, words);
    return layout_keep(paper->layout, words);
}

static void add_text(const Paper *paper, Role role, Tone tone, const char *text) {
    (void)layout_text(paper->layout, role, tone, text);
}

static void add_head(const Paper *paper) {
    char from[WORDS_ROOM], to[WORDS_ROOM];
    const Share *share = paper->share;
    words_date(share->from, date_of_day(share->from).year != date_of_day(share->to).year, from);
    words_date(share->to, true, to);
    add_text(paper, ROLE_SECTION, TONE_INK, share->name == NULL ? _("Climber") : share->name);
    add_text(paper, ROLE_HINT, TONE_SOFT, layout_say(paper->layout, _("%s to %s"), from, to));
    add_text(paper, ROLE_HINT, TONE_SOFT, _("A practice notebook, not a clinical record. Self-rated."));
    (void)layout_rule(paper->layout);
}

static const char *camp_state(const Paper *paper, const SharedCamp *camp) {
    if (moment_is_set(camp->lit)) {
        return layout_say(paper->layout, _("lit %s"), day_of(paper, camp->lit));
    }
    return camp->open ? _("open") : _("to come");
}

static void add_camp(const Paper *paper, const SharedCamp *camp, size_t number) {
    Layout *layout = paper->layout;
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 10, .across = ALIGN_CENTRE, .wrap = true});
    layout_open(layout, (Spec){.grow = 1, .width_least = 150});
    add_text(paper, ROLE_HINT, TONE_INK,
             layout_say(layout, "%zu · %s", number, camp->title == NULL ? "" : camp->title));
    layout_close(layout);
    add_text(paper, ROLE_HINT, TONE_SOFT, camp_state(paper, camp));
    (void)layout_stars(layout, camp->stars, 14);
    layout_close(layout);
}

static void join(Page *page, const char *text) {
    if (text != NULL && text[0] != '\0') {
        page_text(page, page->length > 0 ? " · " : "");
        page_text(page, text);
    }
}

static const char *fear_of(Layout *layout, const char *name, int fear) {
    return fear == UNSET ? NULL : layout_say(layout, "%s %d", name, fear);
}

/* "before 55 · peak 78 · after 42 · felt likely 80% · a little · did it" */
static const char *facts_of(const Paper *paper, const SharedTry *attempt) {
    Layout *layout = paper->layout;
    Page page = {0};
    join(&page, fear_of(layout, _("before"), attempt->before));
    join(&page, fear_of(layout, _("peak"), attempt->peak));
    join(&page, fear_of(layout, _("after"), attempt->end));
    if (attempt->likelihood != UNSET) {
        join(&page, layout_say(layout, _("felt likely %d%%"), attempt->likelihood));
    }
    if (attempt->happened != UNSET) {
        join(&page, layout_say(layout, _("came: %s"), words_happened(attempt->happened)));
    }
    join(&page, words_outcome(attempt->outcome));
    char *text = page_finish(&page);
    const char *kept = layout_keep(layout, text);
    free(text);
    return kept;
}

/* "20 Nov · 3 · Say hi at a café" */
static const char *name_of(const Paper *paper, const SharedTry *attempt) {
    Page page = {0};
    join(&page, day_of(paper, attempt->when));
    join(&page, attempt->camp > 0 ? layout_say(paper->layout, "%d", attempt->camp) : NULL);
    join(&page, attempt->title);
    char *text = page_finish(&page);
    const char *kept = layout_keep(paper->layout, text);
    free(text);
    return kept;
}

static void add_more(const Paper *paper, size_t count) {
    if (count > 0) {
        add_text(paper, ROLE_HINT, TONE_SOFT,
                 layout_say(paper->layout, words_count(_("and %lu more"), _("and %lu more"), count), count));
    }
}

static void add_try(const Paper *paper, const SharedTry *attempt) {
    const char *facts = facts_of(paper, attempt);
    layout_open(paper->layout, (Spec){.gap = 0});
    add_text(paper, ROLE_HINT, TONE_INK, name_of(paper, attempt));
    if (facts[0] != '\0') {
        add_text(paper, ROLE_HINT, TONE_SOFT, facts);
    }
    layout_close(paper->layout);
}

static void add_chart(const Paper *paper, Chart chart) {
    chart.point_count = 0; /* the table below tells the same, and nothing here can be opened */
    layout_open(paper->layout, (Spec){.pad_y = CHART_PAD});
    chart_show(paper->layout, &chart, PART_NONE, 0);
    layout_close(paper->layout);
}

static void add_charts(const Paper *paper, const SharedTrail *trail) {
    Layout *layout = paper->layout;
    const ChartSize size = chart_size(layout, paper->width, CHART_HEIGHT * layout_sight(layout)->text);
    const Progress progress = share_progress(layout_screen(layout)->arena, trail);
    const size_t rows = share_hill_rows(&progress, size);
    for (size_t row = 0; row < rows; row++) {
        add_chart(paper, share_hills(layout_picture(layout), &progress, row, paper->share->to, size));
    }
    const Chart worries = share_worries(layout_picture(layout), &progress, paper->share->to, size);
    if (worries.point_count > 0) {
        add_chart(paper, worries);
    }
}

static void add_trail(const Paper *paper, const SharedTrail *trail) {
    add_text(paper, ROLE_LABEL, TONE_INK, trail->title == NULL ? _("A trail") : trail->title);
    for (size_t i = 0; i < trail->camp_count; i++) {
        add_camp(paper, &trail->camps[i], i + 1);
    }
    if (trail->camp_count > 0) {
        (void)layout_rule(paper->layout);
    }
    add_charts(paper, trail);
    for (size_t i = 0; i < trail->try_count && i < paper->most; i++) {
        add_try(paper, &trail->tries[i]);
    }
    add_more(paper, trail->try_count > paper->most ? trail->try_count - paper->most : 0);
    (void)layout_rule(paper->layout);
}

static void add_said(const Paper *paper, const char *lead, const char *text) {
    if (text != NULL) {
        add_text(paper, ROLE_HINT, TONE_BODY, layout_say(paper->layout, "%s %s", lead, text));
    }
}

static void add_name(const Paper *paper, const char *id, const char *name) {
    const Key key = key_record(PART_SHARE_RECORD, id);
    const bool in = !share_leaves_out(paper->wish, id);
    (void)layout_tick(paper->layout, key, name, in, command_set(key, in ? 0 : 1));
}

static bool has_room(Paper *paper) {
    return paper->words++ < paper->most;
}

static void add_words(Paper *paper, const SharedTry *attempt) {
    if (!share_has_words(attempt) || !has_room(paper)) {
        return;
    }
    add_name(paper, attempt->id, name_of(paper, attempt));
    add_said(paper, _("Feared:"), attempt->forecast);
    add_said(paper, _("Surprised me:"), attempt->surprise);
    add_said(paper, _("Learned:"), attempt->learned);
}

static bool any_words(const Share *share) {
    for (size_t i = 0; i < share->trail_count; i++) {
        for (size_t j = 0; j < share->trails[i].try_count; j++) {
            if (share_has_words(&share->trails[i].tries[j])) {
                return true;
            }
        }
    }
    return false;
}

static void add_all_words(Paper *paper, const Share *share) {
    if (any_words(share)) {
        add_text(paper, ROLE_LABEL, TONE_INK, _("In my own words, chosen for this page"));
    }
    for (size_t i = 0; i < share->trail_count; i++) {
        for (size_t j = 0; j < share->trails[i].try_count; j++) {
            add_words(paper, &share->trails[i].tries[j]);
        }
    }
}

static void add_notes(Paper *paper, const Share *share) {
    if (share->note_count > 0) {
        add_text(paper, ROLE_LABEL, TONE_INK, _("Notes"));
    }
    for (size_t i = 0; i < share->note_count; i++) {
        if (has_room(paper)) {
            add_name(paper, share->notes[i].id, day_of(paper, share->notes[i].when));
            add_text(paper, ROLE_HINT, TONE_BODY, share->notes[i].text);
        }
    }
}

static void add_paper(Paper *paper, const Share *words) {
    add_head(paper);
    for (size_t i = 0; i < paper->share->trail_count; i++) {
        add_trail(paper, &paper->share->trails[i]);
    }
    add_all_words(paper, words);
    add_notes(paper, words);
    add_more(paper, paper->words > paper->most ? paper->words - paper->most : 0);
}

void share_paper(Layout *layout, const Share *share, const Share *offered, double width) {
    Paper paper = {.layout = layout,
                   .share = share,
                   .wish = &layout_app(layout)->ui.sharing.wish,
                   .most = TRIES_READ,
                   .width = width};
    add_paper(&paper, offered);
}

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

/* The newest hills and worries. */
static void glance_charts(const Paper *paper, const SharedTrail *trail, double *room) {
    Layout *layout = paper->layout;
    const ChartSize size = chart_size(layout, paper->width, GLANCE_HILLS);
    const ChartSize worried = chart_size(layout, paper->width, GLANCE_WORRIES);
    const Progress progress = share_progress(layout_screen(layout)->arena, trail);
    const size_t rows = share_hill_rows(&progress, size);
    if (rows > 0 && takes(room, GLANCE_HILLS + 2 * CHART_PAD)) {
        add_chart(paper, share_hills(layout_picture(layout), &progress, rows - 1, paper->share->to, size));
    }
    const Chart worries = share_worries(layout_picture(layout), &progress, paper->share->to, worried);
    const double named = lines_high(paper, ROLE_LABEL, 1) + SHEET_GAP;
    if (worries.point_count > 0 && takes(room, named + GLANCE_WORRIES + 2 * CHART_PAD)) {
        add_text(paper, ROLE_LABEL, TONE_INK, _("What was feared, and what came"));
        add_chart(paper, worries);
    }
}

/* In one text, which wraps where it must. */
static bool glance_camp(const Paper *paper, const SharedCamp *camp, size_t number, double *room) {
    const char *words = layout_say(paper->layout, "%zu · %s · %s", number, camp->title == NULL ? "" : camp->title,
                                   camp_state(paper, camp));
    const bool may = takes(room, text_high(paper, words, paper->width));
    if (may) {
        add_text(paper, ROLE_HINT, TONE_INK, words);
    }
    return may;
}

/* "55 · 78 · 42": before, peak, after; where not all was said, the peak by its name. */
static const char *fears_of(Layout *layout, const SharedTry *attempt) {
    const char *peak = fear_of(layout, _("peak"), attempt->peak);
    if (attempt->before == UNSET || attempt->end == UNSET || peak == NULL) {
        return peak;
    }
    return layout_say(layout, "%d · %d · %d", attempt->before, attempt->peak, attempt->end);
}

static bool glance_try(const Paper *paper, const SharedTry *attempt, double *room) {
    Layout *layout = paper->layout;
    const char *name = name_of(paper, attempt), *fears = fears_of(layout, attempt);
    const double beside = fears == NULL ? 0 : sight_width(layout_sight(layout), ROLE_HINT, fears) + BESIDE_GAP;
    if (!takes(room, text_high(paper, name, paper->width - beside))) {
        return false;
    }
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = BESIDE_GAP});
    layout_open(layout, (Spec){.grow = 1});
    add_text(paper, ROLE_HINT, TONE_INK, name);
    layout_close(layout);
    if (fears != NULL) {
        add_text(paper, ROLE_HINT, TONE_SOFT, fears);
    }
    layout_close(layout);
    return true;
}

/* The newest tries before its camps: there is seldom room for both. */
static void glance_trail(const Paper *paper, const SharedTrail *trail) {
    const Sight *sight = layout_sight(paper->layout);
    double room = GLANCE_ROOM + sight->height / sight->scale - WINDOW_HIGH;
    add_text(paper, ROLE_LABEL, TONE_INK, trail->title == NULL ? _("A trail") : trail->title);
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
        join(page, layout_say(paper->layout, "%zu %s", count, words));
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
    join(&page, any_words(share) ? _("my own words") : NULL);
    join_count(paper, &page, words_count(_("note"), _("notes"), notes), notes);
    char *text = page_finish(&page);
    (void)layout_space(paper->layout, 1);
    (void)layout_rule(paper->layout);
    add_text(paper, ROLE_HINT, TONE_SOFT, layout_say(paper->layout, _("In all: %s"), text));
    free(text);
}

void share_glance(Layout *layout, const Share *share, double width) {
    const Paper paper = {.layout = layout, .share = share, .width = width};
    add_head(&paper);
    if (share->trail_count > 0) {
        glance_trail(&paper, &share->trails[0]);
    }
    glance_all(&paper);
}

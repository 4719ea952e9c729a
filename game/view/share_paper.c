#include "view/share_paper.h"
#include "view/share_parts.h"

#include "core/page.h"
#include "view/chart_show.h"
#include "view/share_charts.h"
#include "view/words.h"

#include <stdlib.h>

#define CHART_HEIGHT 150.0
#define TRIES_READ 60

static const char *day_of(const Paper *paper, Moment when) {
    char words[WORDS_ROOM];
    const Share *share = paper->share;
    words_date_short(moment_day(when), date_of_day(share->from).year != date_of_day(share->to).year, words);
    return layout_keep(paper->layout, words);
}

void paper_text(const Paper *paper, Role role, Tone tone, const char *text) {
    (void)layout_text(paper->layout, role, tone, text);
}

void paper_head(const Paper *paper) {
    char from[WORDS_ROOM], to[WORDS_ROOM];
    const Share *share = paper->share;
    words_date(share->from, date_of_day(share->from).year != date_of_day(share->to).year, from);
    words_date(share->to, true, to);
    paper_text(paper, ROLE_SECTION, TONE_INK, share->name == NULL ? _("Climber") : share->name);
    paper_text(paper, ROLE_HINT, TONE_SOFT, layout_say(paper->layout, _("%s to %s"), from, to));
    paper_text(paper, ROLE_HINT, TONE_SOFT, _("A practice notebook, not a clinical record. Self-rated."));
    (void)layout_rule(paper->layout);
}

const char *paper_camp_state(const Paper *paper, const SharedCamp *camp) {
    if (moment_is_set(camp->lit)) {
        return layout_say(paper->layout, _("lit %s"), day_of(paper, camp->lit));
    }
    return camp->open ? _("open") : _("to come");
}

static void add_camp(const Paper *paper, const SharedCamp *camp, size_t number) {
    Layout *layout = paper->layout;
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 10, .across = ALIGN_CENTRE, .wrap = true});
    layout_open(layout, (Spec){.grow = 1, .width_least = 150});
    paper_text(paper, ROLE_HINT, TONE_INK,
               layout_say(layout, "%zu · %s", number, camp->title == NULL ? "" : camp->title));
    layout_close(layout);
    paper_text(paper, ROLE_HINT, TONE_SOFT, paper_camp_state(paper, camp));
    (void)layout_stars(layout, camp->stars, 14);
    layout_close(layout);
}

void paper_join(Page *page, const char *text) {
    if (text != NULL && text[0] != '\0') {
        page_text(page, page->length > 0 ? " · " : "");
        page_text(page, text);
    }
}

const char *paper_fear(Layout *layout, const char *name, int fear) {
    return fear == UNSET ? NULL : layout_say(layout, "%s %d", name, fear);
}

/* "before 55 · peak 78 · after 42 · felt likely 80% · a little · did it" */
static const char *facts_of(const Paper *paper, const SharedTry *attempt) {
    Layout *layout = paper->layout;
    Page page = {0};
    paper_join(&page, paper_fear(layout, _("before"), attempt->before));
    paper_join(&page, paper_fear(layout, _("peak"), attempt->peak));
    paper_join(&page, paper_fear(layout, _("after"), attempt->end));
    if (attempt->likelihood != UNSET) {
        paper_join(&page, layout_say(layout, _("felt likely %d%%"), attempt->likelihood));
    }
    if (attempt->happened != UNSET) {
        paper_join(&page, layout_say(layout, _("came: %s"), words_happened(attempt->happened)));
    }
    paper_join(&page, words_outcome(attempt->outcome));
    char *text = page_finish(&page);
    const char *kept = layout_keep(layout, text);
    free(text);
    return kept;
}

/* "20 Nov · 3 · Say hi at a café" */
const char *paper_name(const Paper *paper, const SharedTry *attempt) {
    Page page = {0};
    paper_join(&page, day_of(paper, attempt->when));
    paper_join(&page, attempt->camp > 0 ? layout_say(paper->layout, "%d", attempt->camp) : NULL);
    paper_join(&page, attempt->title);
    char *text = page_finish(&page);
    const char *kept = layout_keep(paper->layout, text);
    free(text);
    return kept;
}

static void add_more(const Paper *paper, size_t count) {
    if (count > 0) {
        paper_text(paper, ROLE_HINT, TONE_SOFT,
                   layout_say(paper->layout, words_count(_("and %lu more"), _("and %lu more"), count), count));
    }
}

static void add_try(const Paper *paper, const SharedTry *attempt) {
    const char *facts = facts_of(paper, attempt);
    layout_open(paper->layout, (Spec){.gap = 0});
    paper_text(paper, ROLE_HINT, TONE_INK, paper_name(paper, attempt));
    if (facts[0] != '\0') {
        paper_text(paper, ROLE_HINT, TONE_SOFT, facts);
    }
    layout_close(paper->layout);
}

void paper_chart(const Paper *paper, Chart chart) {
    chart.point_count = 0; /* the table below tells the same, and nothing here can be opened */
    layout_open(paper->layout, (Spec){.pad_y = PAPER_CHART_PAD});
    chart_show(paper->layout, &chart, PART_NONE, 0);
    layout_close(paper->layout);
}

static void add_charts(const Paper *paper, const SharedTrail *trail) {
    Layout *layout = paper->layout;
    const ChartSize size = chart_size(layout, paper->width, CHART_HEIGHT * layout_sight(layout)->text);
    const Progress progress = share_progress(layout_screen(layout)->arena, trail);
    const size_t rows = share_hill_rows(&progress, size);
    for (size_t row = 0; row < rows; row++) {
        paper_chart(paper, share_hills(layout_picture(layout), &progress, row, paper->share->to, size));
    }
    const Chart worries = share_worries(layout_picture(layout), &progress, paper->share->to, size);
    if (worries.point_count > 0) {
        paper_chart(paper, worries);
    }
}

static void add_trail(const Paper *paper, const SharedTrail *trail) {
    paper_text(paper, ROLE_LABEL, TONE_INK, trail->title == NULL ? _("A trail") : trail->title);
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
        paper_text(paper, ROLE_HINT, TONE_BODY, layout_say(paper->layout, "%s %s", lead, text));
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
    add_name(paper, attempt->id, paper_name(paper, attempt));
    add_said(paper, _("Feared:"), attempt->forecast);
    add_said(paper, _("Surprised me:"), attempt->surprise);
    add_said(paper, _("Learned:"), attempt->learned);
}

bool paper_has_words(const Share *share) {
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
    if (paper_has_words(share)) {
        paper_text(paper, ROLE_LABEL, TONE_INK, _("In my own words, chosen for this page"));
    }
    for (size_t i = 0; i < share->trail_count; i++) {
        for (size_t j = 0; j < share->trails[i].try_count; j++) {
            add_words(paper, &share->trails[i].tries[j]);
        }
    }
}

static void add_notes(Paper *paper, const Share *share) {
    if (share->note_count > 0) {
        paper_text(paper, ROLE_LABEL, TONE_INK, _("Notes"));
    }
    for (size_t i = 0; i < share->note_count; i++) {
        if (has_room(paper)) {
            add_name(paper, share->notes[i].id, day_of(paper, share->notes[i].when));
            paper_text(paper, ROLE_HINT, TONE_BODY, share->notes[i].text);
        }
    }
}

static void add_paper(Paper *paper, const Share *words) {
    paper_head(paper);
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

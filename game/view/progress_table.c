/* The same tries as a table: every figure that was said, nothing for what was not. */
#include "view/progress_parts.h"

#include "view/arena.h"
#include "view/chart_show.h"
#include "view/words.h"

#define COLUMNS 8

static const double widths[COLUMNS] = {150, 70, 72, 60, 60, 170, 110, 140};

static const char *figure(Layout *layout, int value) {
    return value == UNSET ? "" : layout_say(layout, "%d", value);
}

static const char *likelihood(Layout *layout, int value) {
    return value == UNSET ? "" : layout_say(layout, "%d%%", value);
}

static const char *came_of(const Try *attempt) {
    return attempt->happened == UNSET ? "" : words_happened(attempt->happened);
}

static const char *day_of(Layout *layout, const Try *attempt, int64_t today) {
    char day[WORDS_ROOM];
    words_day(try_day(attempt), today, day);
    return layout_keep(layout, day);
}

static void add_cells(Layout *layout, const char *const cells[COLUMNS], bool head) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 8, .pad_x = 10, .pad_y = head ? 2 : 6, .self_y = ALIGN_CENTRE});
    for (int i = 0; i < COLUMNS; i++) {
        layout_open(layout, (Spec){.width = widths[i]});
        if (cells[i][0] != '\0') {
            (void)layout_text(layout, head ? ROLE_LABEL : ROLE_SECOND, head ? TONE_SOFT : TONE_INK, cells[i]);
        }
        layout_close(layout);
    }
    layout_close(layout);
}

static void add_head(Layout *layout, bool repeats) {
    const char *const names[COLUMNS] = {_("When"),        repeats ? _("Try") : _("Camp"),
                                        _("Before"),      _("Peak"),
                                        _("After"),       _("How it went"),
                                        _("Felt likely"), _("What came")};
    add_cells(layout, names, true);
}

typedef struct Row {
    const Try *attempt;
    int camp;
    size_t repeat;
} Row;

static const char *spoken_of(Layout *layout, const ProgressPage *page, const Row *row) {
    char forecast[WORDS_ROOM];
    Arena *arena = layout_screen(layout)->arena;
    words_forecast_line(row->attempt, forecast);
    const char *words = page->repeats ? chart_repeat_words(arena, row->attempt, row->repeat, page->today)
                                      : chart_hill_words(arena, row->attempt, row->camp, page->today);
    return forecast[0] == '\0' ? words : layout_say(layout, "%s %s", words, forecast);
}

static const char *place_of(Layout *layout, const ProgressPage *page, const Row *row) {
    return page->repeats ? layout_say(layout, "%zu", row->repeat) : row->camp > 0 ? figure(layout, row->camp) : "–";
}

static void add_row(Layout *layout, const ProgressPage *page, const Row *of) {
    const Try *attempt = of->attempt;
    const char *spoken = spoken_of(layout, page, of);
    layout_open(layout, (Spec){.flow = FLOW_STACK});
    Item *row = layout_thing(layout, ITEM_ROW, key_record(PART_CHART_HILL, attempt->record.id), 0, 0);
    row->look = ROW_BARE;
    row->focusable = true;
    row->group = GROUP_ROWS;
    row->command = chart_opens(attempt->record.id);
    row->spoken = spoken;
    if (page->wide) {
        const char *const cells[COLUMNS] = {day_of(layout, attempt, page->today),
                                            place_of(layout, page, of),
                                            figure(layout, attempt->fear.before),
                                            figure(layout, attempt->fear.peak),
                                            figure(layout, attempt->fear.end),
                                            words_outcome(attempt->outcome),
                                            likelihood(layout, attempt->forecast.likelihood),
                                            came_of(attempt)};
        add_cells(layout, cells, false);
    } else {
        layout_open(layout, (Spec){.pad_x = 10, .pad_y = 8, .self_y = ALIGN_CENTRE});
        (void)layout_text(layout, ROLE_SECOND, TONE_INK, spoken);
        layout_close(layout);
    }
    layout_close(layout);
}

/* Figures under the table: of the whole trail, each with how many answers it rests on. */

static void add_line(Layout *layout, const char *words) {
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, words);
}

static const char *mean_words(Layout *layout, const char *words, const char *name, Mean mean) {
    if (mean.count == 0) {
        return words;
    }
    const char *own = layout_say(layout, "%s %d (%zu)", name, progress_points(mean.value), mean.count);
    return words == NULL ? own : layout_say(layout, "%s, %s", words, own);
}

static void add_means(Layout *layout, const Try *const *tries, size_t count) {
    const char *words = mean_words(layout, NULL, _("before"), progress_fear(tries, count, SIDE_BEFORE));
    words = mean_words(layout, words, _("peak"), progress_fear(tries, count, SIDE_PEAK));
    words = mean_words(layout, words, _("after"), progress_fear(tries, count, SIDE_END));
    if (words != NULL) {
        add_line(layout, layout_say(layout, _("On average, with how many said it: %s."), words));
    }
}

static void add_drop(Layout *layout, const Try *const *tries, size_t count) {
    const Mean drop = progress_drop(tries, count, SIDE_PEAK);
    const int by = progress_points(drop.value);
    if (drop.count == 0) {
        return;
    }
    add_line(layout,
             layout_say(layout,
                        drop.value < 0
                            ? words_count(_("By the end, fear stood about %d%% above its peak, over %zu try."),
                                          _("By the end, fear stood about %d%% above its peak, over %zu tries."),
                                          (unsigned long)drop.count)
                            : words_count(_("By the end, fear stood about %d%% below its peak, over %zu try."),
                                          _("By the end, fear stood about %d%% below its peak, over %zu tries."),
                                          (unsigned long)drop.count),
                        by, drop.count));
}

static void add_expected(Layout *layout, const Try *const *tries, size_t count) {
    const Mean gap = progress_fear_gap(tries, count);
    const int by = progress_points(gap.value);
    if (gap.count == 0) {
        return;
    }
    add_line(layout,
             layout_say(layout,
                        gap.value < 0
                            ? words_count(_("Fear got about %d higher than you thought it would, over %zu try."),
                                          _("Fear got about %d higher than you thought it would, over %zu tries."),
                                          (unsigned long)gap.count)
                            : words_count(_("Fear stayed about %d lower than you thought it would, over %zu try."),
                                          _("Fear stayed about %d lower than you thought it would, over %zu tries."),
                                          (unsigned long)gap.count),
                        by, gap.count));
}

/* The gap between forecast and outcome; said as it is, either way. */
static void add_gap(Layout *layout, const Try *const *tries, size_t count) {
    const Mean gap = progress_likelihood_gap(tries, count);
    const int by = progress_points(gap.value);
    if (gap.count == 0) {
        return;
    }
    add_line(layout,
             layout_say(layout,
                        gap.value < 0
                            ? words_count(_("More came than you feared: by about %d in a hundred, over %zu try."),
                                          _("More came than you feared: by about %d in a hundred, over %zu tries."),
                                          (unsigned long)gap.count)
                            : words_count(_("Less came than you feared: by about %d in a hundred, over %zu try."),
                                          _("Less came than you feared: by about %d in a hundred, over %zu tries."),
                                          (unsigned long)gap.count),
                        by, gap.count));
}

static void add_trends(Layout *layout, const Progress *whole) {
    for (size_t i = 0; i < whole->camp_count; i++) {
        const char *words = chart_camp_trend(layout_screen(layout)->arena, &whole->camps[i]);
        if (words != NULL) {
            add_line(layout, words);
        }
    }
}

static void add_figures(Layout *layout, const Progress *whole) {
    layout_open(layout, (Spec){.pad_x = 10, .pad_top = 8, .gap = 2});
    add_means(layout, whole->tries, whole->count);
    add_drop(layout, whole->tries, whole->count);
    add_expected(layout, whole->tries, whole->count);
    add_gap(layout, whole->tries, whole->count);
    add_trends(layout, whole);
    layout_close(layout);
}

/* Camp by camp, as in the picture. */
void progress_table_card(Layout *layout, const ProgressPage *page) {
    progress_card(layout, page, 0);
    progress_head(layout, page,
                  page->repeats
                      ? layout_say(layout, _("%s, line by line"), progress_place(layout, &page->whole.camps[0]))
                      : _("Every try, line by line"));
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 18, .across = ALIGN_CENTRE, .wrap = true});
    progress_turns(layout, page);
    layout_close(layout);
    layout_open(layout, (Spec){.gap = 0});
    if (page->wide) {
        add_head(layout, page->repeats);
    }
    for (size_t i = 0; i < page->part.camp_count; i++) {
        const ProgressCamp *camp = &page->part.camps[i];
        for (size_t j = 0; j < camp->count; j++) {
            (void)layout_rule(layout);
            add_row(layout, page, &(Row){page->part.tries[camp->first + j], camp->number, camp->earlier + j + 1});
        }
    }
    layout_close(layout);
    add_figures(layout, &page->whole);
    layout_close(layout);
}

/* Weeks: what the tents show. */

#define WEEK_WIDTH 344.0 /* as wide as the tents' card inside */

static void add_week(Layout *layout, const ProgressPage *page, int place) {
    const Week *week = &page->sums.weeks[place];
    const Key key = key_index(PART_CHART_WEEK, place);
    const char *words = chart_week_words(layout_screen(layout)->arena, week, page->today);
    layout_open(layout, (Spec){.flow = FLOW_STACK});
    Item *row = layout_thing(layout, ITEM_ROW, key, 0, 0);
    row->look = ROW_BARE;
    row->focusable = true;
    row->group = GROUP_WEEKS;
    row->command = command_key(COMMAND_FOCUS, key);
    row->spoken = words;
    layout_open(layout, (Spec){.pad_x = 10, .pad_y = 3, .self_y = ALIGN_CENTRE});
    (void)layout_text(layout, ROLE_SECOND, TONE_INK, words);
    layout_close(layout);
    layout_close(layout);
}

void progress_weeks_card(Layout *layout, const ProgressPage *page) {
    progress_card(layout, page, page->wide ? WEEK_WIDTH + 2 * PROGRESS_PAD : 0);
    layout_open(layout, (Spec){.gap = 0});
    progress_title(layout, page, _("Tents pitched each week"));
    for (int i = 0; i < CHART_WEEKS; i++) {
        (void)layout_rule(layout);
        add_week(layout, page, i);
    }
    layout_close(layout);
    layout_close(layout);
}

#include "view/report_parts.h"

#include "view/arena.h"
#include "view/share_charts.h"

#include <stdio.h>
#include <stdlib.h>

#define WIDTH 900.0
#define HILLS_HEIGHT 150.0
#define WORRIES_HEIGHT 170.0
#define LINE 17.0
#define BASE 4.5   /* from the middle of a line of words to where its letters stand */
#define LATER 4000 /* days: seen from there no date is called today */
#define ID_TEXT 40

static SvgAnchor anchor_of(ChartSide side) {
    switch (side) {
    case CHART_MIDDLE:
        return SVG_MIDDLE;
    case CHART_BEFORE:
        return SVG_END;
    case CHART_AFTER:
        break;
    }
    return SVG_START;
}

/* What its points say one by one, and then its lines, for who cannot see them. */
static char *told(const Chart *chart) {
    Page page = {0};
    for (size_t i = 0; i < chart->point_count; i++) {
        page_text(&page, i > 0 ? " " : "");
        page_text(&page, chart->points[i].words);
    }
    for (size_t i = 0; i < chart->trend_count; i++) {
        page_text(&page, " ");
        page_text(&page, chart->trends[i]);
    }
    return page_finish(&page);
}

static void add_chart(Page *page, const Chart *chart, const char *id) {
    char *desc = told(chart);
    const SvgLook look = {
        .id = id, .title = chart->words, .desc = desc, .width = chart->width, .height = chart->height};
    page_text(page, "<figure>\n");
    svg_open(page, &look);
    svg_picture(page, id, chart->picture);
    for (size_t i = 0; i < chart->label_count; i++) {
        const ChartLabel *label = &chart->labels[i];
        svg_text(page, label->x, label->y + BASE, anchor_of(label->side), label->strong, label->text);
    }
    svg_close(page);
    page_text(page, "</figure>\n");
    free(desc);
}

static bool any_trend(const Progress *progress) {
    for (size_t i = 0; i < progress->camp_count; i++) {
        if (trend_is_told(&progress->camps[i].peaks)) {
            return true;
        }
    }
    return false;
}

static void add_hills(Page *page, Arena *arena, const Progress *progress, size_t number, int64_t today) {
    const ChartSize size = {.width = WIDTH, .height = HILLS_HEIGHT, .line = LINE};
    const size_t rows = share_hill_rows(progress, size);
    char id[ID_TEXT];
    if (rows == 0) {
        return;
    }
    report_tag(page, "h3", "", _("Every try is a hill"));
    report_tag(page, "p", " class=\"soft\"",
               any_trend(progress)
                   ? _("Hollow dot: before. Figure: the peak. Full dot: after. Dashed: the trend of one step.")
                   : _("Hollow dot: before. Figure: the peak. Full dot: after."));
    for (size_t row = 0; row < rows; row++) {
        const Chart chart = share_hills(picture_new(arena), progress, row, today, size);
        (void)snprintf(id, sizeof id, "hills-%zu-%zu", number + 1, row + 1);
        add_chart(page, &chart, id);
    }
}

static void add_worries(Page *page, Arena *arena, const Progress *progress, size_t number, int64_t today) {
    const ChartSize size = {.width = WIDTH, .height = WORRIES_HEIGHT, .line = LINE};
    const Chart chart = share_worries(picture_new(arena), progress, today, size);
    char id[ID_TEXT];
    if (chart.point_count == 0) {
        return;
    }
    report_tag(page, "h3", "", _("What was feared, and what came"));
    report_tag(page, "p", " class=\"soft\"", _("Hollow dot: how likely it felt, in per cent. Full dot: what came."));
    (void)snprintf(id, sizeof id, "worries-%zu", number + 1);
    add_chart(page, &chart, id);
}

void report_charts(Page *page, const Share *share, const SharedTrail *trail, size_t number) {
    Arena *arena = arena_new();
    const Progress progress = share_progress(arena, trail);
    if (share->parts[SHARE_FEARS]) {
        add_hills(page, arena, &progress, number, share->to + LATER);
    }
    if (share->parts[SHARE_FORECASTS]) {
        add_worries(page, arena, &progress, number, share->to + LATER);
    }
    arena_free(arena);
}

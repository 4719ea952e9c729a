/* What a try was like: its hill, and what was feared beside what came. */
#include "view/entry_parts.h"

#include "core/text.h"
#include "view/frame.h"
#include "view/journal_hill.h"
#include "view/sketch.h"

#include <math.h>

#define HILL_HIGH 236.0
#define HILL_LOW 150.0 /* in a low window */
#define WINDOW_LOW 640
#define BAR_HIGH 12.0
#define BAR_EDGE 1.5
#define CELL 130.0

static void add_head(Layout *layout, const HillLine *line) {
    const int minutes = (line->seconds + 30) / 60;
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .across = ALIGN_CENTRE, .wrap = true});
    layout_open(layout, (Spec){.grow = 1, .width_least = 180});
    (void)layout_text(layout, ROLE_SECTION, TONE_INK, _("The hill you walked over"));
    layout_close(layout);
    if (minutes > 0) {
        (void)layout_text(
            layout, ROLE_SECOND, TONE_SOFT,
            layout_say(layout, words_count(_("%d minute"), _("%d minutes"), (unsigned long)minutes), minutes));
    }
    layout_close(layout);
}

static void add_cells(Layout *layout, const char *when, const char *fear, Role role) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .pad_y = 3});
    layout_open(layout, (Spec){.width = CELL, .text_scaled = true});
    (void)layout_text(layout, role, TONE_SOFT, when);
    layout_close(layout);
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, role, TONE_INK, fear);
    layout_close(layout);
    layout_close(layout);
    (void)layout_rule(layout);
}

static const char *when_of(Layout *layout, const HillLine *line, size_t i) {
    const double at = line->points[i].at;
    if (at == 0 || at == 1) {
        return at == 0 ? _("Before") : _("At the end");
    }
    const int minutes = (int)lround(at * line->seconds / 60);
    return line->seconds > 0 && minutes > 0 ? layout_say(layout, _("After %d min"), minutes) : _("In between");
}

static const char *fear_of(Layout *layout, const HillLine *line, size_t i) {
    const int fear = line->points[i].fear;
    const bool top = i == line->top && line->peaked;
    return top ? layout_say(layout, _("%d, %s. The peak"), fear, words_fear(fear))
               : layout_say(layout, _("%d, %s"), fear, words_fear(fear));
}

static void add_table(Layout *layout, const HillLine *line) {
    layout_open(layout, (Spec){.gap = 0});
    add_cells(layout, _("When"), _("Fear"), ROLE_LABEL);
    for (size_t i = 0; i < line->count; i++) {
        add_cells(layout, when_of(layout, line, i), fear_of(layout, line, i), ROLE_SECOND);
    }
    layout_close(layout);
}

/* A part of a whole: what likelihood is, and how much of it came. */
static void add_bar(Layout *layout, double width, int value, Colour colour) {
    const Sight *sight = layout_sight(layout);
    const Colour edge = sight->contrast ? 0xFFFFFFFF : 0x9A8168FF, ground = sight->contrast ? 0x000000FF : 0xE2CDB2FF;
    Picture *picture = layout_picture(layout);
    picture_begin(picture);
    picture_rounded(picture, BAR_EDGE / 2, BAR_EDGE / 2, width - BAR_EDGE, BAR_HIGH - BAR_EDGE, BAR_HIGH / 2);
    picture_flat(picture, ground);
    picture_again(picture);
    picture_stroke(picture, BAR_EDGE, edge);
    if (value > 0) {
        picture_begin(picture);
        picture_rounded(picture, 0, 0, fmax(BAR_HIGH, width * value / 100), BAR_HIGH, BAR_HIGH / 2);
        picture_flat(picture, sight->contrast ? 0xFFD400FF : colour);
    }
    sketch_place(picture, 0, 0, 0, sight->scale, sight->scale);
    layout_thing(layout, ITEM_PICTURE, key_of(PART_NONE), width, BAR_HIGH)->picture = picture;
}

static const char *came_words(Layout *layout, const Try *attempt) {
    const bool coped = attempt->coped == 1, not_coped = attempt->coped == 0;
    const char *happened = words_happened_sentence(attempt->happened);
    return coped       ? layout_say(layout, _("%s You coped with what came."), happened)
           : not_coped ? layout_say(layout, _("%s It was hard to cope with, that time."), happened)
                       : layout_keep(layout, happened);
}

static int came_part(int happened) {
    switch (happened) {
    case HAPPENED_A_LITTLE:
        return 25;
    case HAPPENED_MOSTLY:
        return 60;
    case HAPPENED_YES:
        return 100;
    default: /* not at all, hard to say, not said */
        return 0;
    }
}

static void add_feared(Layout *layout, const Try *attempt, double width) {
    const Forecast *forecast = &attempt->forecast;
    layout_open(layout, (Spec){.gap = 8, .grow = 1, .width_least = width});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_VIOLET, _("What you feared"));
    if (!text_is_blank(forecast->text)) {
        (void)layout_text(layout, ROLE_ITALIC, TONE_BODY, layout_say(layout, "“%s”", forecast->text));
    }
    if (forecast->likelihood != UNSET) {
        (void)layout_text(layout, ROLE_LABEL, TONE_INK, layout_say(layout, _("%d%% likely"), forecast->likelihood));
        add_bar(layout, width, forecast->likelihood, 0x7A6BB8FF);
    }
    layout_close(layout);
}

static void add_came(Layout *layout, const Try *attempt, double width) {
    if (attempt->happened == UNSET) {
        return;
    }
    layout_open(layout, (Spec){.gap = 8, .grow = 1, .width_least = width});
    (void)layout_text(layout, ROLE_BODY_BOLD, TONE_SAGE, _("What came"));
    (void)layout_text(layout, ROLE_BODY, TONE_BODY, came_words(layout, attempt));
    if (attempt->happened != HAPPENED_UNSURE) {
        (void)layout_text(layout, ROLE_LABEL, TONE_INK, words_happened(attempt->happened));
        add_bar(layout, width, came_part(attempt->happened), 0x3F7A5EFF);
    }
    layout_close(layout);
}

static bool had_forecast(const Try *attempt) {
    return !text_is_blank(attempt->forecast.text) || attempt->forecast.likelihood != UNSET;
}

bool entry_has_hill(const Try *attempt) {
    return journal_hill_line(attempt).count > 0 || had_forecast(attempt) || attempt->happened != UNSET;
}

void entry_hill(Layout *layout, const Try *attempt, double width) {
    const HillLine line = journal_hill_line(attempt);
    const bool table = layout_app(layout)->ui.reading.table, known = journal_hill_is_known(attempt);
    const double low = layout_sight(layout)->height / layout_sight(layout)->scale < WINDOW_LOW ? HILL_LOW : HILL_HIGH;
    if (line.count > 0) {
        add_head(layout, &line);
    }
    if (known && !table) {
        journal_hill_large(layout, attempt, width, low);
    } else if (line.count > 0) {
        add_table(layout, &line);
    }
    if (!had_forecast(attempt) && attempt->happened == UNSET) {
        return;
    }
    if (line.count > 0 && (known && !table)) {
        (void)layout_rule(layout);
    }
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 40, .pad_top = 8, .wrap = true});
    if (had_forecast(attempt)) {
        add_feared(layout, attempt, (width - 60) / 2);
    }
    add_came(layout, attempt, (width - 60) / 2);
    layout_close(layout);
}

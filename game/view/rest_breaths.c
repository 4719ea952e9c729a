/* The left panel: one row a breath, each with its own drawing. */
#include "view/rest_parts.h"

#include "view/breaths.h"
#include "view/frame.h"

#include "core/exercise.h"
#include "core/text.h"

#include <string.h>

static BreathSettings settings_of(const Layout *layout) {
    const Prefs *prefs = &layout_app(layout)->ui.prefs;
    return (BreathSettings){.pace = prefs->pace, .no_hold = prefs->no_hold != 0, .minutes = 1};
}

/* Its line; of the player's own how long it is, at this pace and with or without its holds. */
static const char *line_of(Layout *layout, const BreathPattern *pattern, const BreathPlan *plan) {
    const bool no_hold = layout_app(layout)->ui.prefs.no_hold != 0;
    const char *line = breaths_line(pattern->id, no_hold);
    if (line == NULL) {
        char length[WORDS_ROOM];
        breaths_length(breath_round(plan, 0).stretch->frames / BREATH_MS, length);
        return layout_say(layout, "%s", length);
    }
    return app_needs_tension(layout_app(layout)) && pattern == breath_patterns
               ? (no_hold ? _("For afterwards. In and out") : _("For afterwards. In, hold, out"))
               : line;
}

static void add_breath(Layout *layout, const BreathPattern *pattern) {
    const App *app = layout_app(layout);
    const BreathSettings settings = settings_of(layout);
    const BreathPlan plan = breath_plan(pattern, &settings);
    const Key key = key_record(PART_REST, pattern->id);
    const char *name = breaths_name(app, pattern->id);
    char figures[WORDS_ROOM];
    breaths_figures(pattern, settings.no_hold, figures);
    rest_row(layout, &(RestRow){.key = key,
                                .command = command_key(COMMAND_REST, key),
                                .title = name,
                                .figures = strcmp(name, figures) == 0 ? NULL : figures,
                                .second = line_of(layout, pattern, &plan),
                                .plan = &plan,
                                .on = strcmp(app_pattern(app, app->ui.prefs.pattern).id, pattern->id) == 0,
                                .group = REST_GROUP_BREATHS});
}

/* One that no stepper could have made is for changing alone. */
static void add_unfit(Layout *layout, const Pattern *record, BreathRefusal refusal) {
    const Key key = key_record(PART_REST, record->record.id);
    rest_row(layout, &(RestRow){.key = key,
                                .command = command_key(COMMAND_PATTERN_OPEN, key),
                                .title = breaths_name(layout_app(layout), record->record.id),
                                .second = breaths_refusal(refusal),
                                .icon = ICON_PENCIL,
                                .group = REST_GROUP_BREATHS});
}

static void add_change(Layout *layout, const Pattern *record) {
    const Key key = key_record(PART_PATTERN, record->record.id);
    Item *item =
        layout_button(layout, BUTTON_DUSK_GHOST, key, ICON_PENCIL, NULL, command_key(COMMAND_PATTERN_OPEN, key));
    item->spoken = layout_say(layout, _("Change %s"), breaths_name(layout_app(layout), record->record.id));
    item->group = REST_GROUP_BREATHS;
}

static void add_own(Layout *layout, const Pattern *record) {
    BreathPattern own;
    const BreathRefusal refusal = breath_own(record, &own);
    if (refusal != BREATH_FITS) {
        add_unfit(layout, record, refusal);
        return;
    }
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 8, .across = ALIGN_CENTRE});
    add_breath(layout, &own);
    add_change(layout, record);
    layout_close(layout);
}

static void add_all_own(Layout *layout) {
    const Shelf *shelf = &layout_app(layout)->book.shelves[RECORD_PATTERN];
    for (size_t i = 0; i < shelf->count; i++) {
        if (!shelf->items[i]->removed) {
            add_own(layout, (const Pattern *)shelf->items[i]);
        }
    }
    const bool begun = layout_app(layout)->ui.own.begun && layout_app(layout)->ui.own.id[0] == '\0';
    rest_row(layout, &(RestRow){.key = key_of(PART_PATTERN_ADD),
                                .command = command_of(COMMAND_PATTERN_OPEN),
                                .title = begun ? _("Go on with your own") : _("Make your own"),
                                .icon = ICON_PLUS,
                                .dashed = true,
                                .group = REST_GROUP_BREATHS});
}

static void add_tension(Layout *layout) {
    const BreathPlan plan = exercise_plan(EXERCISE_TENSION);
    const Key key = key_record(PART_REST, exercise_id(EXERCISE_TENSION));
    rest_row(layout, &(RestRow){.key = key,
                                .command = command_key(COMMAND_REST, key),
                                .title = _("Tense and let go"),
                                .figures = "15·25",
                                .second = _("Sit or lie down first"),
                                .plan = &plan,
                                .group = REST_GROUP_BREATHS});
    layout_open(layout, (Spec){.pad_x = 4, .pad_top = 2, .pad_bottom = 4});
    (void)layout_text(layout, ROLE_SECOND, TONE_LILAC,
                      _("On this trail tensing comes first. What relaxes can add to feeling faint: it is for after."));
    layout_close(layout);
}

/* The pills stand beside the title; in the order of Tab they come after the rows. */
static void add_title(Layout *layout) {
    layout_open(layout, (Spec){.gap = 8, .ahead = true});
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 8, .wrap = true, .across = ALIGN_CENTRE});
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_SECTION, TONE_CREAM, _("Breathe"));
    layout_close(layout);
    rest_pills(layout);
    layout_close(layout);
    rest_unfolded(layout);
    layout_close(layout);
}

/* Wider where the rows would leave the panel's foot empty. */
static double rows_gap(const Layout *layout) {
    const App *app = layout_app(layout);
    const bool few = !app_needs_tension(app) && app->book.shelves[RECORD_PATTERN].count == 0;
    return few && frame_is_roomy(layout) && app->ui.more != REST_MINUTES && app->ui.more != REST_MANNER ? 10 : 6;
}

void rest_breaths(Layout *layout) {
    rest_panel(layout);
    layout_open(layout, (Spec){.gap = rows_gap(layout)});
    if (app_needs_tension(layout_app(layout))) {
        add_tension(layout);
    }
    for (int i = 0; i < PATTERNS; i++) {
        add_breath(layout, &breath_patterns[i]);
    }
    if (layout_app(layout)->has_book) {
        add_all_own(layout);
    } else {
        layout_open(layout, (Spec){.pad_x = 4, .pad_top = 4});
        (void)layout_text(layout, ROLE_SECOND, TONE_LILAC,
                          _("Once you are climbing, you can make a breath of your own, and keep words for a feeling."));
        layout_close(layout);
    }
    layout_close(layout);
    add_title(layout);
    layout_close(layout);
}

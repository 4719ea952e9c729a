/* When the next camp opens: four ready rules with the sentences they make, and a plain one of one's own, line by line.
 */
#include "view/choice_row.h"
#include "view/frame.h"
#include "view/here.h"
#include "view/input.h"
#include "view/stepper.h"
#include "view/view.h"
#include "view/words.h"

#include "core/rule_plain.h"
#include "core/text.h"

#include <stdlib.h>

#define PRESETS_WIDTH 640.0
#define SEGMENTS_RADIUS 27

enum { GROUP_PRESETS = 1, GROUP_JOIN };

static const char *const line_names[RULE_LINES] = {
    "Times", "Different days", "Different places", "Fear at most", "Fear down by", "Surprises", "Nothing to lean on",
};

/* In few words; to the letter they are read out, and said of each camp on the trail. */
static const char *const in_short[PRESETS] = {
    [PRESET_GENTLE] = "Once is enough.",
    [PRESET_STEADY] = "Twice, on two days or with the fear down by half. Or once, with a surprise.",
    [PRESET_DEEP] = "Three times, on two days or more, with a surprise or the fear low or halved.",
    [PRESET_WIDENING] = "Twice, in different places or company, once with nothing to lean on.",
};

static bool has_focus(const Layout *layout, Part part) {
    return layout_app(layout)->ui.focus.part == part;
}

static size_t count_camps(const App *app) {
    size_t count = 0;
    free((void *)book_ladder(&app->book, app->ui.trail, &count));
    return count;
}

/* For the whole trail, or for one camp of it. The first camp has no rule, so the way leads over it. */
static void add_which(Layout *layout) {
    const App *app = layout_app(layout);
    const int camp = app_rule_camp(app), camps = (int)count_camps(app);
    const Step *step = app_rule_step(app);
    if (camps < 2) {
        return;
    }
    stepper_add(layout, &(Stepper){.part = PART_RULE_WHICH,
                                   .label = _("This rule is for"),
                                   .second = step == NULL                 ? _("One camp can have a rule of its own")
                                             : text_is_blank(step->title) ? NULL
                                                                          : step->title,
                                   .value = camp == 0 ? _("all camps") : layout_say(layout, _("camp %d"), camp),
                                   .turns = true,
                                   .now = camp == 0 ? 1 : camp,
                                   .step = 1,
                                   .least = 1,
                                   .most = camps,
                                   .focus = has_focus(layout, PART_RULE_WHICH)});
}

static void add_choice(Layout *layout, int value, const char *title, const char *second, const char *whole, bool on) {
    const Key key = key_index(PART_RULE_PRESET, value == UNSET ? PRESETS : value);
    choice_row(layout, &(ChoiceRow){.key = key,
                                    .command = command_set(key, value),
                                    .title = title,
                                    .second = second,
                                    .spoken = on ? layout_say(layout, _("Chosen. %s. %s"), title, whole)
                                                 : layout_say(layout, "%s. %s", title, whole),
                                    .on = on,
                                    .group = GROUP_PRESETS});
}

static const char *sentence_of(Layout *layout, const Rule *rule) {
    char words[WORDS_ROOM];
    words_rule(rule, app_rule_camp(layout_app(layout)), words);
    return layout_keep(layout, words);
}

/* A camp may also go along with its trail. */
static void add_presets(Layout *layout) {
    const App *app = layout_app(layout);
    const Step *step = app_rule_step(app);
    layout_open(layout, (Spec){.gap = 12});
    if (step != NULL) {
        const Trail *trail = app_trail(app);
        const Rule *usual = trail->unlock != NULL ? trail->unlock : rule_of_preset(PRESET_STEADY);
        const char *words = words_preset(usual);
        add_choice(layout, UNSET, _("As on the whole trail"), words, words, step->unlock == NULL);
    }
    for (int i = 0; i < PRESETS; i++) {
        const Rule *rule = rule_of_preset((Preset)i);
        const bool own = step == NULL || step->unlock != NULL;
        add_choice(layout, i, words_preset(rule), _(in_short[i]), sentence_of(layout, rule),
                   own && rule_same(app_rule(app), rule));
    }
    layout_close(layout);
}

static void add_join(Layout *layout, const Rule *rule) {
    const bool all = rule_asks_all(rule);
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 2,
                               .pad = layout_sight(layout)->contrast ? 3 : 2,
                               .panel = true,
                               .look = PANEL_FIELD,
                               .radius = SEGMENTS_RADIUS,
                               .wrap = true});
    for (int i = 1; i >= 0; i--) {
        const Key key = key_index(PART_RULE_JOIN, i);
        layout_open(layout, (Spec){.grow = 1});
        Item *item = layout_choice(layout, CHOICE_TAB, key, i == 1 ? _("All of these") : _("Any one of these"),
                                   all == (i == 1), command_set(key, i));
        item->group = GROUP_JOIN;
        layout_close(layout);
    }
    layout_close(layout);
}

static const char *figure_words(Layout *layout, RuleKind kind, int value) {
    if (value == UNSET) {
        return "–";
    }
    return layout_say(layout, kind == RULE_DROP_BY_PERCENT ? "%d %%" : "%d", value);
}

/* A line that is not asked for begins with its usual figure; one below the least leaves it out again. */
static void add_line(Layout *layout, const Rule *rule, size_t i) {
    const RuleLine *line = &rule_lines[i];
    const Part part = (Part)((int)PART_RULE_TIMES + (int)i);
    const int value = rule_line(rule, i);
    const int none = value == UNSET ? line->first - line->step : line->least - line->step;
    stepper_add(layout, &(Stepper){.part = part,
                                   .label = _(line_names[i]),
                                   .value = figure_words(layout, line->kind, value),
                                   .now = value == UNSET ? none : value,
                                   .step = line->step,
                                   .least = none,
                                   .most = line->most,
                                   .small = true,
                                   .focus = has_focus(layout, part)});
}

static bool is_preset(const Rule *rule) {
    bool is = false;
    for (int i = 0; i < PRESETS; i++) {
        is = is || rule_same(rule, rule_of_preset((Preset)i));
    }
    return is;
}

/* What the lines come to: the rule that is followed where it is none of the ready ones. */
static void add_sentence(Layout *layout) {
    const Rule *rule = app_rule(layout_app(layout));
    if (is_preset(rule)) {
        return;
    }
    layout_open(layout, (Spec){.pad_x = 20, .pad_y = 10, .gap = 3, .radius = 16, .panel = true, .look = PANEL_HONEY});
    (void)layout_text(layout, ROLE_BUTTON, TONE_INK, words_preset(rule));
    (void)layout_text(layout, ROLE_SECOND, TONE_BODY, sentence_of(layout, rule));
    layout_close(layout);
}

/* A rule with lists inside a list cannot be shown in lines: it stays until another takes its place. */
static void add_own(Layout *layout) {
    const Rule *rule = app_rule(layout_app(layout));
    (void)layout_text(layout, ROLE_SECTION, TONE_INK, _("Or make your own"));
    if (!rule_is_plain(rule)) {
        (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, _("The first line you change begins one of your own."));
    } else if (rule_line_count(rule) > 1) {
        add_join(layout, rule);
    }
    layout_open(layout, (Spec){0});
    for (size_t i = 0; i < RULE_LINES; i++) {
        add_line(layout, rule, i);
    }
    layout_close(layout);
}

static void add_done(Layout *layout) {
    (void)layout_space(layout, 1);
    (void)layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("Done"), command_of(COMMAND_BACK));
}

static void open_card(Layout *layout, double width) {
    layout_open(layout, (Spec){.width = width,
                               .grow = width > 0 ? 0 : 1,
                               .gap = 10,
                               .pad_x = 26,
                               .pad_y = 16,
                               .panel = true,
                               .look = PANEL_PAPER});
}

/* Everything is kept at once: "Done" is the way back. */
static void show_wide(Layout *layout) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 24, .grow = 1});
    open_card(layout, PRESETS_WIDTH);
    add_which(layout);
    add_presets(layout);
    add_sentence(layout);
    layout_close(layout);
    open_card(layout, 0);
    add_own(layout);
    (void)layout_space(layout, 1);
    layout_open(layout, (Spec){.flow = FLOW_ROW});
    add_done(layout);
    layout_close(layout);
    layout_close(layout);
    layout_close(layout);
}

static void show_narrow(Layout *layout) {
    frame_card_open(layout, PANEL_PAPER, 0, key_of(PART_SCROLL));
    add_which(layout);
    add_presets(layout);
    layout_open(layout, (Spec){.pad_top = 16, .gap = 10});
    add_own(layout);
    add_sentence(layout);
    layout_close(layout);
    frame_card_foot(layout);
    add_done(layout);
    frame_card_close(layout);
}

static Key first_of(const App *app) {
    for (int i = 0; i < PRESETS; i++) {
        if (rule_same(app_own_rule(app), rule_of_preset((Preset)i))) {
            return key_index(PART_RULE_PRESET, i);
        }
    }
    return key_index(PART_RULE_PRESET, app_rule_step(app) != NULL ? PRESETS : PRESET_STEADY);
}

static void bind_keys(Layout *layout) {
    here_bind_keep(layout, command_of(COMMAND_BACK));
    layout_bind(layout, 'z', MOD_CTRL, command_of(COMMAND_UNDO));
    layout_bind(layout, 'z', MOD_CTRL | MOD_SHIFT, command_of(COMMAND_REDO));
    layout_bind(layout, 'y', MOD_CTRL, command_of(COMMAND_REDO));
}

void view_rule(Layout *layout) {
    const App *app = layout_app(layout);
    const Trail *trail = app_trail(app);
    const Frame frame = {
        .scene = SCENE_SKY,
        .hour = here_hour(layout),
        .title = _("When camps open"),
        .subtitle = _("“I feel ready” always opens one, and what is open stays open"),
        .back = true,
        .hints = {{"↑ ↓", _("Move")},
                  {"← →", _("Less, more")},
                  {"Enter", _("Take this rule")},
                  {"Ctrl+Z", _("Undo")},
                  {"Esc", _("Back")}},
    };
    const bool wide = frame_is_roomy(layout);
    frame_open(layout, &frame);
    if (trail != NULL) {
        bind_keys(layout);
        if (wide) {
            show_wide(layout);
        } else {
            show_narrow(layout);
        }
        layout_screen(layout)->first = first_of(app);
    }
    frame_close(layout, &frame);
}

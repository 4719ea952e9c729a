#include "view/share_parts.h"

#include "core/text.h"
#include "view/share_card.h"
#include "view/words.h"

#include <string.h>

#define PICTURE_BESIDE 500.0 /* width of the picture beside the trails */
#define PICTURE_ALONE 520.0
#define BLANK_HIGH 120.0
#define LEAF_WIDTH 132.0
#define LEAF_RADIUS 16.0
#define LEFT_WIDTH 300.0 /* of what is known of the step; beside it what was thought of it */

/* Beside the choices the name stands in the line of its text, so that the whole card is in sight. */
static void add_part(Layout *layout, const char *name, const char *text) {
    const bool small = layout_app(layout)->ui.more == 0;
    if (text_is_blank(text)) {
        return;
    }
    if (small) {
        Item *line = layout_text(layout, ROLE_SECOND, TONE_INK,
                                 name == NULL ? text : layout_say(layout, _("%s: %s"), name, text));
        line->strong = name == NULL ? 0 : strlen(name) + 1;
        return;
    }
    if (name != NULL) {
        (void)layout_text(layout, ROLE_LABEL, TONE_SOFT, name);
    }
    (void)layout_text(layout, ROLE_SECOND, TONE_INK, text);
}

static void add_day(Layout *layout, const Planned *planned) {
    char day[WORDS_ROOM];
    if (moment_is_set(planned->when)) {
        words_weekday_date(moment_day(planned->when), layout_app(layout)->ui.today, day);
        add_part(layout, _("When"), day);
    }
}

static void add_plan(Layout *layout, const Planned *planned) {
    add_day(layout, planned);
    add_part(layout, _("Where"), planned->where);
    add_part(layout, _("With"), planned->with);
}

static void add_name(Layout *layout, const Pocket *pocket) {
    (void)layout_text(layout, ROLE_SECTION, TONE_INK,
                      text_is_blank(pocket->step->title) ? _("My next step") : pocket->step->title);
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT,
                      text_is_blank(pocket->trail->title)
                          ? layout_say(layout, _("Camp %d"), pocket->camp)
                          : layout_say(layout, _("Camp %d · %s"), pocket->camp, pocket->trail->title));
}

/* A calendar takes this alone. */
static void add_known(Layout *layout, const Pocket *pocket, bool detail) {
    if (detail) {
        add_part(layout, _("The step"), pocket->step->detail);
    }
    if (pocket->planned != NULL) {
        add_plan(layout, pocket->planned);
    }
}

static void add_thought(Layout *layout, const Pocket *pocket) {
    const Texts *tips = &pocket->step->tips;
    if (pocket->forecast != NULL) {
        add_part(layout, _("What I think will happen"), pocket->forecast->text);
    }
    for (size_t i = 0; i < tips->count; i++) {
        add_part(layout, i == 0 ? _("What may help") : NULL, tips->items[i]);
    }
    add_part(layout, _("What I learned last time"), pocket->learned);
}

void share_step(Layout *layout, const Pocket *pocket, double width) {
    const ShareForm form = layout_app(layout)->ui.sharing.form;
    if (form == SHARE_PICTURE) {
        share_card_small(layout, app_picture_trail(layout_app(layout)), width);
        return;
    }
    add_name(layout, pocket);
    add_known(layout, pocket, form == SHARE_POCKET);
    if (form == SHARE_POCKET) {
        add_thought(layout, pocket);
    }
}

static void open_sheet(Layout *layout, Flow flow, double gap) {
    layout_open(layout, (Spec){.flow = flow, .panel = true, .look = PANEL_SHEET, .pad_x = 24, .pad_y = 14, .gap = gap});
}

/* Folded open: at the left what is known of the step, at the right what was thought of it. */
static void stage_pocket(Layout *layout, const Pocket *pocket) {
    open_sheet(layout, FLOW_COLUMN, 4);
    add_name(layout, pocket);
    (void)layout_rule(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 32, .pad_top = 4});
    layout_open(layout, (Spec){.width = LEFT_WIDTH, .gap = 5});
    add_known(layout, pocket, true);
    layout_close(layout);
    layout_open(layout, (Spec){.grow = 1, .gap = 5});
    add_thought(layout, pocket);
    layout_close(layout);
    layout_close(layout);
    layout_close(layout);
}

/* A leaf of a calendar. */
static void add_leaf(Layout *layout, Moment when) {
    const Date date = date_of_day(moment_day(when));
    layout_open(layout,
                (Spec){.width = LEAF_WIDTH, .pad_y = 10, .panel = true, .look = PANEL_HONEY, .radius = LEAF_RADIUS});
    (void)layout_text_centred(layout, ROLE_LABEL, TONE_UMBER, words_month_short(date.month));
    (void)layout_text_centred(layout, ROLE_NUMBER, TONE_INK, layout_say(layout, "%d", date.day));
    (void)layout_text_centred(layout, ROLE_LABEL, TONE_UMBER, layout_say(layout, "%d", date.year));
    layout_close(layout);
}

static void stage_calendar(Layout *layout, const Pocket *pocket) {
    open_sheet(layout, FLOW_ROW, 24);
    add_leaf(layout, pocket->planned->when);
    layout_open(layout, (Spec){.grow = 1, .gap = 5});
    add_name(layout, pocket);
    add_known(layout, pocket, false);
    layout_close(layout);
    layout_close(layout);
}

static void stage_picture(Layout *layout) {
    const Trail *trail = app_picture_trail(layout_app(layout));
    if (!share_has_pictures(layout)) {
        layout_open(layout, (Spec){.across = ALIGN_CENTRE});
        share_card_small(layout, trail, PICTURE_ALONE);
        layout_close(layout);
        return;
    }
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 24});
    share_card_small(layout, trail, PICTURE_BESIDE);
    layout_open(layout, (Spec){.grow = 1});
    share_pictures(layout, true);
    layout_close(layout);
    layout_close(layout);
}

static void stage_blank(Layout *layout) {
    layout_open(layout, (Spec){.panel = true,
                               .look = PANEL_DASHED,
                               .radius = LEAF_RADIUS,
                               .pad = 20,
                               .height_least = BLANK_HIGH,
                               .along = ALIGN_CENTRE,
                               .across = ALIGN_CENTRE});
    (void)layout_text_centred(layout, ROLE_SECOND, TONE_SOFT, _("It is still blank."));
    layout_close(layout);
}

static void stage_of(Layout *layout, const Pocket *pocket) {
    switch (layout_app(layout)->ui.sharing.form) {
    case SHARE_POCKET:
        stage_pocket(layout, pocket);
        break;
    case SHARE_CALENDAR:
        stage_calendar(layout, pocket);
        share_reminder(layout);
        break;
    case SHARE_PICTURE:
        stage_picture(layout);
        break;
    case SHARE_PAGE:
    case SHARE_TABLE:
    case SHARE_JSON:
    case SHARE_FORMS:
        break;
    }
}

void share_stage(Layout *layout, const Pocket *pocket, bool nothing) {
    if (nothing) {
        stage_blank(layout);
    } else {
        stage_of(layout, pocket);
    }
}

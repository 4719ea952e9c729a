/* What is made: the kinds of file, and what is chosen for each. */
#include "view/frame.h"
#include "view/share_parts.h"
#include "view/words.h"

#include <stdlib.h>

#define LARGE_TEXT 1.5 /* from here on the chosen kind leaves the others' room to what is in it */

enum { GROUP_FORM = 1, GROUP_PICTURE };

/* What most people want comes first. */
static const ShareForm forms[SHARE_FORMS] = {SHARE_PAGE,     SHARE_PICTURE, SHARE_POCKET,
                                             SHARE_CALENDAR, SHARE_TABLE,   SHARE_JSON};

static const Sharing *sharing_of(const Layout *layout) {
    return &layout_app(layout)->ui.sharing;
}

static const char *form_name(ShareForm form) {
    switch (form) {
    case SHARE_PAGE:
        return _("Printable page");
    case SHARE_TABLE:
        return _("Spreadsheet");
    case SHARE_JSON:
        return _("All data");
    case SHARE_POCKET:
        return _("Pocket card");
    case SHARE_CALENDAR:
        return _("Calendar");
    case SHARE_PICTURE:
        return _("Picture card");
    case SHARE_FORMS:
        break;
    }
    return "";
}

const char *share_use(ShareForm form) {
    switch (form) {
    case SHARE_PAGE:
        return _("It opens in your browser; print it there.");
    case SHARE_TABLE:
        return _("A line for each try, as a CSV file.");
    case SHARE_JSON:
        return _("What is switched on, as a JSON file that other programs read.");
    case SHARE_PICTURE:
        return _("Your mountain and how many camps are lit, as a PNG. No numbers of fear.");
    case SHARE_POCKET:
        return _("Your next step on a small page, for a printer or a phone.");
    case SHARE_CALENDAR:
        return _("The day of your next step, for your calendar. Some calendars can be seen by others.");
    case SHARE_FORMS:
        break;
    }
    return "";
}

bool share_says_use_low(const Layout *layout) {
    return frame_is_roomy(layout) && !share_is_of_step(sharing_of(layout)->form);
}

static bool is_folded(const Layout *layout) {
    return layout_sight(layout)->text >= LARGE_TEXT && !sharing_of(layout)->others;
}

static void add_form(Layout *layout, ShareForm form) {
    const Key key = key_index(PART_SHARE_FORM, (int)form);
    const bool on = sharing_of(layout)->form == form;
    layout_choice(layout, CHOICE_CHIP, key, form_name(form), on, command_set(key, (int)form))->group = GROUP_FORM;
}

/* It names what lies behind it. */
static const char *others_name(Layout *layout) {
    const ShareForm *first = sharing_of(layout)->form == forms[0] ? &forms[1] : &forms[0];
    const ShareForm *second = sharing_of(layout)->form == first[1] ? &first[2] : &first[1];
    return layout_say(layout, _("%s, %s, or more"), form_name(*first), form_name(*second));
}

static void add_others(Layout *layout) {
    const bool folded = is_folded(layout);
    (void)layout_button(layout, BUTTON_LINK, key_of(PART_SHARE_MORE), ICON_NONE,
                        folded ? others_name(layout) : _("Fewer kinds"),
                        command_set(key_of(PART_SHARE_MORE), folded ? 1 : 0));
}

static void add_forms(Layout *layout) {
    const bool folded = is_folded(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 6, .wrap = true, .across = ALIGN_CENTRE});
    for (size_t i = 0; i < SHARE_FORMS; i++) {
        if (!folded || sharing_of(layout)->form == forms[i]) {
            add_form(layout, forms[i]);
        }
    }
    if (layout_sight(layout)->text >= LARGE_TEXT) {
        add_others(layout);
    }
    layout_close(layout);
    if (!share_says_use_low(layout)) {
        (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, share_use(sharing_of(layout)->form));
    }
}

static void add_promise(Layout *layout) {
    (void)layout_text(layout, ROLE_BODY, TONE_SOFT,
                      _("A friend, a therapist, or future you. Nothing leaves this computer unless you take it."));
}

static void add_picture(Layout *layout, const Trail *trail, bool column) {
    const Key key = key_record(PART_SHARE_PICTURE, trail->record.id);
    const bool on = trail == app_picture_trail(layout_app(layout));
    layout_choice(layout, column ? CHOICE_SIDE : CHOICE_CHIP, key, trail->title == NULL ? _("A trail") : trail->title,
                  on, command_set(key, 1))
        ->group = GROUP_PICTURE;
}

bool share_has_pictures(const Layout *layout) {
    size_t count = 0;
    free((void *)book_trails(&layout_app(layout)->book, false, &count));
    return count > 1;
}

void share_pictures(Layout *layout, bool column) {
    const Spec lines = {.gap = 6}, row = {.flow = FLOW_ROW, .gap = 8, .wrap = true, .across = ALIGN_CENTRE};
    size_t count = 0;
    const Trail **trails = book_trails(&layout_app(layout)->book, false, &count);
    layout_open(layout, column ? lines : row);
    (void)layout_text(layout, ROLE_LABEL, TONE_SOFT, _("Which trail"));
    for (size_t i = 0; i < count; i++) {
        add_picture(layout, trails[i], column);
    }
    layout_close(layout);
    free((void *)trails);
}

void share_reminder(Layout *layout) {
    const bool on = sharing_of(layout)->reminder;
    share_switch(layout, key_of(PART_SHARE_REMINDER), _("With a reminder at nine that morning"), on);
}

void share_forms(Layout *layout) {
    const bool tight = frame_is_tight(layout);
    if (layout_sight(layout)->text <= 1) { /* larger letters leave the room to the switches */
        (void)layout_text(layout, tight ? ROLE_LABEL : ROLE_SECTION, TONE_INK, _("Show someone you trust"));
    }
    if (!tight) {
        add_promise(layout);
    }
    add_forms(layout);
}

void share_choices(Layout *layout) {
    const ShareForm form = sharing_of(layout)->form;
    share_forms(layout);
    if (!share_is_of_step(form)) {
        share_what(layout);
    } else if (form == SHARE_CALENDAR) {
        share_reminder(layout);
    } else if (form == SHARE_PICTURE && share_has_pictures(layout)) {
        share_pictures(layout, false);
    }
    if (frame_is_tight(layout)) {
        add_promise(layout);
    }
}

#include "core/supporter.h"
#include "view/frame.h"
#include "view/share_parts.h"
#include "view/words.h"

#include <stdlib.h>

#define FORMS_USUAL 3

enum { GROUP_FORM = 1, GROUP_RANGE, GROUP_PEOPLE };

/* What most people want comes first. */
static const ShareForm forms[SHARE_FORMS] = {SHARE_PAGE,  SHARE_PICTURE, SHARE_POCKET,
                                             SHARE_TABLE, SHARE_JSON,    SHARE_CALENDAR};

static const Sharing *sharing_of(const Layout *layout) {
    return &layout_app(layout)->ui.sharing;
}

static const char *form_name(ShareForm form) {
    switch (form) {
    case SHARE_PAGE:
        return _("Printable page");
    case SHARE_TABLE:
        return _("Table for a spreadsheet");
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

static const char *form_use(ShareForm form) {
    switch (form) {
    case SHARE_PAGE:
        return _("It opens in your browser; print it there.");
    case SHARE_TABLE:
        return _("A line for each try, as a CSV file.");
    case SHARE_JSON:
        return _("What is ticked, as a JSON file that other programs read.");
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

/* With little room the chosen one alone leaves the switches theirs. */
static bool shows_form(const Layout *layout, size_t place) {
    const Sharing *sharing = sharing_of(layout);
    return sharing->others || sharing->form == forms[place] || (place < FORMS_USUAL && !frame_is_tight(layout));
}

static void add_form(Layout *layout, ShareForm form) {
    const Key key = key_index(PART_SHARE_FORM, (int)form);
    const bool on = sharing_of(layout)->form == form;
    layout_choice(layout, CHOICE_CHIP, key, form_name(form), on, command_set(key, (int)form))->group = GROUP_FORM;
}

static void add_forms(Layout *layout) {
    const bool others = sharing_of(layout)->others;
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 6, .wrap = true, .across = ALIGN_CENTRE});
    for (size_t i = 0; i < SHARE_FORMS; i++) {
        if (shows_form(layout, i)) {
            add_form(layout, forms[i]);
        }
    }
    (void)layout_button(layout, BUTTON_LINK, key_of(PART_SHARE_MORE), ICON_NONE, others ? _("Fewer") : _("More…"),
                        command_set(key_of(PART_SHARE_MORE), others ? 0 : 1));
    layout_close(layout);
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, form_use(sharing_of(layout)->form));
}

static const char *part_name(SharePart part) {
    switch (part) {
    case SHARE_CAMPS:
        return _("Camps and stars");
    case SHARE_FEARS:
        return _("Fear before, peak and after");
    case SHARE_FORECASTS:
        return _("How likely it felt, and what came");
    case SHARE_WORDS:
        return _("What I feared and learned, in my words");
    case SHARE_NOTES:
        return _("My notes");
    case SHARE_PARTS:
        break;
    }
    return "";
}

static void add_switch(Layout *layout, Key key, const char *name, bool on) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .across = ALIGN_CENTRE, .wrap = true, .whole = true});
    layout_open(layout, (Spec){.grow = 1, .width_least = 200});
    (void)layout_text(layout, ROLE_BODY, TONE_INK, name);
    layout_close(layout);
    (void)layout_switch(layout, key, name, on, command_set(key, on ? 0 : 1));
    layout_close(layout);
}

static bool is_theirs(const Layout *layout, const Supporter *supporter) {
    for (int i = 0; i < SHARE_PARTS; i++) {
        if (sharing_of(layout)->wish.parts[i] != supporter_may(supporter, (SharePart)i)) {
            return false;
        }
    }
    return true;
}

/* Each begins with what was said of them among the people who help. */
static void add_people(Layout *layout) {
    size_t count = 0;
    const Supporter **people = book_supporters(&layout_app(layout)->book, &count);
    if (count > 0) {
        (void)layout_text(layout, ROLE_LABEL, TONE_SOFT, _("For"));
        layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 8, .wrap = true});
        for (size_t i = 0; i < count; i++) {
            const Key key = key_record(PART_SHARE_FOR, people[i]->record.id);
            layout_choice(layout, CHOICE_CHIP, key, people[i]->name, is_theirs(layout, people[i]), command_set(key, 1))
                ->group = GROUP_PEOPLE;
        }
        layout_close(layout);
    }
    free((void *)people);
}

static void add_parts(Layout *layout) {
    layout_open(layout, (Spec){.gap = 0});
    for (int i = 0; i < SHARE_PARTS; i++) {
        const bool on = sharing_of(layout)->wish.parts[i];
        add_switch(layout, key_index(PART_SHARE_PART, i), part_name((SharePart)i), on);
        (void)layout_rule(layout);
    }
    layout_close(layout);
}

static const char *range_name(ShareRange range) {
    switch (range) {
    case SHARE_30_DAYS:
        return _("Last 30 days");
    case SHARE_3_MONTHS:
        return _("3 months");
    case SHARE_ALL:
        return _("All time");
    case SHARE_RANGES:
        break;
    }
    return "";
}

static void add_ranges(Layout *layout) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 8, .wrap = true, .across = ALIGN_CENTRE});
    (void)layout_text(layout, ROLE_LABEL, TONE_SOFT, _("From"));
    for (int i = 0; i < SHARE_RANGES; i++) {
        const Key key = key_index(PART_SHARE_RANGE, i);
        const bool on = (int)sharing_of(layout)->wish.range == i;
        layout_choice(layout, CHOICE_CHIP, key, range_name((ShareRange)i), on, command_set(key, i))->group =
            GROUP_RANGE;
    }
    layout_close(layout);
}

/* Beside the paper they are there with the other seldom choices, or once one of them is left out. */
static bool shows_trails(const Layout *layout, size_t count) {
    const Sharing *sharing = sharing_of(layout);
    return count > 1 && (sharing->others || sharing->wish.left_out.count > 0 || !frame_is_roomy(layout));
}

static void add_trails(Layout *layout) {
    size_t count = 0;
    const Trail **trails = book_trails(&layout_app(layout)->book, false, &count);
    const bool shown = shows_trails(layout, count);
    if (shown) {
        (void)layout_text(layout, ROLE_LABEL, TONE_SOFT, _("Trails"));
    }
    for (size_t i = 0; shown && i < count; i++) {
        const Key key = key_record(PART_SHARE_RECORD, trails[i]->record.id);
        const bool in = !share_leaves_out(&sharing_of(layout)->wish, trails[i]->record.id);
        (void)layout_tick(layout, key, trails[i]->title == NULL ? _("A trail") : trails[i]->title, in,
                          command_set(key, in ? 0 : 1));
    }
    free((void *)trails);
}

static void add_promise(Layout *layout) {
    (void)layout_text(layout, ROLE_BODY, TONE_SOFT,
                      _("A friend, a therapist, or future you. Nothing leaves this computer unless you take it."));
}

void share_choices(Layout *layout) {
    const bool tight = frame_is_tight(layout);
    if (layout_sight(layout)->text <= 1) { /* larger letters leave the room to the switches */
        (void)layout_text(layout, tight ? ROLE_LABEL : ROLE_SECTION, TONE_INK, _("Show someone you trust"));
    }
    if (!tight) {
        add_promise(layout);
    }
    add_forms(layout);
    if (!share_is_of_step(sharing_of(layout)->form)) {
        add_people(layout);
        add_parts(layout);
        add_ranges(layout);
        add_trails(layout);
    } else if (sharing_of(layout)->form == SHARE_CALENDAR) {
        const bool on = sharing_of(layout)->reminder;
        add_switch(layout, key_of(PART_SHARE_REMINDER), _("With a reminder at nine that morning"), on);
    }
    if (tight) {
        add_promise(layout);
    }
}

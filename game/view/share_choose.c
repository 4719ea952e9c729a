#include "core/supporter.h"
#include "view/folder_row.h"
#include "view/share_parts.h"
#include "view/words.h"

#include <stdlib.h>

enum { GROUP_FORM = 1, GROUP_RANGE, GROUP_PEOPLE };

static const Sharing *sharing_of(const Layout *layout) {
    return &layout_app(layout)->ui.sharing;
}

static const char *form_name(ShareForm form) {
    switch (form) {
    case SHARE_PAGE:
        return _("Printable page");
    case SHARE_TABLE:
        return _("Table");
    case SHARE_JSON:
        return _("JSON");
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
        return _("A CSV file, for spreadsheets.");
    case SHARE_JSON:
        return _("A JSON file that other programs read.");
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

static void add_forms(Layout *layout) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 8, .wrap = true});
    for (int i = 0; i < SHARE_FORMS; i++) {
        const Key key = key_index(PART_SHARE_FORM, i);
        const bool on = (int)sharing_of(layout)->form == i;
        layout_choice(layout, CHOICE_CHIP, key, form_name((ShareForm)i), on, command_set(key, i))->group = GROUP_FORM;
    }
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
    (void)layout_text(layout, ROLE_LABEL, TONE_SOFT, _("From"));
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 8, .wrap = true});
    for (int i = 0; i < SHARE_RANGES; i++) {
        const Key key = key_index(PART_SHARE_RANGE, i);
        const bool on = (int)sharing_of(layout)->wish.range == i;
        layout_choice(layout, CHOICE_CHIP, key, range_name((ShareRange)i), on, command_set(key, i))->group =
            GROUP_RANGE;
    }
    layout_close(layout);
}

static void add_trails(Layout *layout) {
    size_t count = 0;
    const Trail **trails = book_trails(&layout_app(layout)->book, false, &count);
    if (count > 1) {
        (void)layout_text(layout, ROLE_LABEL, TONE_SOFT, _("Trails"));
    }
    for (size_t i = 0; count > 1 && i < count; i++) {
        const Key key = key_record(PART_SHARE_RECORD, trails[i]->record.id);
        const bool in = !share_leaves_out(&sharing_of(layout)->wish, trails[i]->record.id);
        (void)layout_tick(layout, key, trails[i]->title == NULL ? _("A trail") : trails[i]->title, in,
                          command_set(key, in ? 0 : 1));
    }
    free((void *)trails);
}

void share_choices(Layout *layout) {
    (void)layout_text(layout, ROLE_SECTION, TONE_INK, _("Show someone you trust"));
    (void)layout_text(layout, ROLE_BODY, TONE_SOFT,
                      _("A friend, a therapist, or future you. Nothing leaves this computer unless you take it."));
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
    (void)layout_rule(layout);
    folder_row(layout);
}

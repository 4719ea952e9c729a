/* Showing somebody how practice went: what goes along is chosen, read, and written as a file. */
#include "view/frame.h"
#include "view/input.h"
#include "view/share_parts.h"
#include "view/view.h"
#include "view/words.h"

#include <stdlib.h>

#define CHOOSE_WIDTH 560.0
#define SHEET_RADIUS 8.0
#define TRIES_BESIDE 10
#define TRIES_READ 60
enum { GROUP_FORM = 1, GROUP_RANGE };

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
        return _("For programs");
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

static void add_part(Layout *layout, SharePart part) {
    const Key key = key_index(PART_SHARE_PART, (int)part);
    const bool on = sharing_of(layout)->wish.parts[part];
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .across = ALIGN_CENTRE, .wrap = true, .whole = true});
    layout_open(layout, (Spec){.grow = 1, .width_least = 200});
    (void)layout_text(layout, ROLE_BODY, TONE_INK, part_name(part));
    layout_close(layout);
    (void)layout_switch(layout, key, part_name(part), on, command_set(key, on ? 0 : 1));
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

static void add_choices(Layout *layout) {
    (void)layout_text(layout, ROLE_SECTION, TONE_INK, _("Show someone you trust"));
    (void)layout_text(layout, ROLE_BODY, TONE_SOFT,
                      _("A friend, a therapist, or future you. Nothing leaves this computer unless you take it."));
    add_forms(layout);
    layout_open(layout, (Spec){.gap = 8});
    for (int i = 0; i < SHARE_PARTS; i++) {
        add_part(layout, (SharePart)i);
        (void)layout_rule(layout);
    }
    layout_close(layout);
    add_ranges(layout);
    add_trails(layout);
}

/* Where it lies, once it does. */
static void add_file(Layout *layout) {
    const Sharing *sharing = sharing_of(layout);
    if (sharing->refusal != NULL) {
        (void)layout_text(layout, ROLE_BODY_BOLD, TONE_INK, sharing->refusal);
    }
    if (sharing->path == NULL) {
        return;
    }
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 12,
                               .pad_x = 16,
                               .pad_y = 8,
                               .radius = 16,
                               .across = ALIGN_CENTRE,
                               .wrap = true,
                               .panel = true,
                               .look = PANEL_INSET});
    layout_open(layout, (Spec){.grow = 1, .width_least = 200});
    (void)layout_text(layout, ROLE_LABEL, TONE_SOFT, _("The file is written. It lies here:"));
    (void)layout_text(layout, ROLE_SECOND, TONE_INK, sharing->path);
    layout_close(layout);
    (void)layout_button(layout, BUTTON_GHOST, key_of(PART_COPY), ICON_NONE, _("Copy"), command_of(COMMAND_SHARE_COPY));
    layout_close(layout);
}

static void add_save(Layout *layout, bool may) {
    Item *save = layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("Save the file"),
                               command_of(COMMAND_SHARE));
    save->state |= may ? 0 : STATE_DISABLED;
}

static void add_look(Layout *layout, bool looking) {
    (void)layout_button(layout, BUTTON_GHOST, key_of(PART_SHARE_LOOK), looking ? ICON_BACK : ICON_EYE,
                        looking ? _("Choose") : _("Look first"), command_set(key_of(PART_SHARE_LOOK), looking ? 0 : 1));
}

static void add_nothing(Layout *layout) {
    (void)layout_text(layout, ROLE_BODY, TONE_SOFT, _("Nothing is chosen so far, or there is nothing of that time."));
}

static void open_card(Layout *layout, double width) {
    layout_open(layout, (Spec){.panel = true, .look = PANEL_PAPER, .width = width, .grow = width > 0 ? 0 : 1});
}

static void open_middle(Layout *layout, int index) {
    layout_open(layout, (Spec){.pad_x = 28,
                               .pad_top = 20,
                               .pad_bottom = 8,
                               .gap = 10,
                               .grow = 1,
                               .scroll = true,
                               .key = key_index(PART_SCROLL, index)});
}

static void add_foot(Layout *layout, bool may, bool looking) {
    layout_open(layout, (Spec){.pad_x = 28,
                               .pad_top = 8,
                               .pad_bottom = 18,
                               .gap = 8,
                               .panel = frame_is_tight(layout),
                               .look = PANEL_FOOT});
    add_file(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .wrap = true, .across = ALIGN_CENTRE});
    add_save(layout, may);
    (void)layout_space(layout, 1);
    add_look(layout, looking);
    layout_close(layout);
    layout_close(layout);
}

static void add_bring(Layout *layout) {
    layout_open(layout,
                (Spec){.flow = FLOW_ROW, .gap = 12, .pad_x = 28, .pad_y = 12, .across = ALIGN_CENTRE, .wrap = true});
    layout_open(layout, (Spec){.grow = 1, .width_least = 180});
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, _("A trail from a friend comes in here."));
    layout_close(layout);
    (void)layout_button(layout, BUTTON_GHOST, key_of(PART_BRING), ICON_BRING, _("Bring one in"),
                        command_of(COMMAND_BRING));
    layout_close(layout);
}

static void add_sheet(Layout *layout, const Share *share, const Share *offered) {
    if (share_is_empty(offered)) {
        add_nothing(layout);
        return;
    }
    layout_open(layout,
                (Spec){.panel = true, .look = PANEL_FIELD, .radius = SHEET_RADIUS, .pad_x = 20, .pad_y = 16, .gap = 6});
    if (layout_app(layout)->ui.more != 0) {
        share_paper_ticked(layout, share, offered, TRIES_READ);
    } else {
        share_paper(layout, share, TRIES_BESIDE);
    }
    layout_close(layout);
}

static void show_reading(Layout *layout, const Share *share, const Share *offered) {
    open_card(layout, 0);
    open_middle(layout, 0);
    add_sheet(layout, share, offered);
    layout_close(layout);
    add_foot(layout, !share_is_empty(share), true);
    layout_close(layout);
}

/* The choices at the left, at the right what comes of them. */
static void show_wide(Layout *layout, const Share *share) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 24, .grow = 1});
    open_card(layout, CHOOSE_WIDTH);
    open_middle(layout, 0);
    add_choices(layout);
    layout_close(layout);
    add_foot(layout, !share_is_empty(share), false);
    layout_close(layout);
    open_card(layout, 0);
    open_middle(layout, SCROLL_ASIDE);
    add_sheet(layout, share, share);
    layout_close(layout);
    add_bring(layout);
    layout_close(layout);
    layout_close(layout);
}

static void show_narrow(Layout *layout, const Share *share) {
    open_card(layout, 0);
    open_middle(layout, 0);
    add_choices(layout);
    (void)layout_rule(layout);
    add_bring(layout);
    layout_close(layout);
    add_foot(layout, !share_is_empty(share), false);
    layout_close(layout);
}

static void show_empty(Layout *layout) {
    layout_open(layout, (Spec){.pad = 40, .gap = 10, .panel = true, .look = PANEL_PAPER});
    (void)layout_text(layout, ROLE_SECTION, TONE_INK, _("There is nothing to show yet"));
    (void)layout_text(layout, ROLE_BODY, TONE_BODY,
                      _("After a first step you can choose what somebody you trust may see."));
    add_bring(layout);
    layout_close(layout);
    layout_screen(layout)->first = key_of(PART_BRING);
}

static bool is_wide(const Layout *layout) {
    return frame_is_wide(layout) && !frame_is_tight(layout) && layout_sight(layout)->text <= 1;
}

/* With everything ticked and all of time there would still be nothing. */
static bool has_something(const App *app) {
    ShareWish all = {.range = SHARE_ALL};
    for (int i = 0; i < SHARE_PARTS; i++) {
        all.parts[i] = true;
    }
    Share share = share_of(&app->book, &all, app->ui.today);
    const bool something = !share_is_empty(&share);
    share_free(&share);
    return something;
}

static void show(Layout *layout) {
    const App *app = layout_app(layout);
    Share share = app_share(app), offered = share_offered(&app->book, &app->ui.sharing.wish, app->ui.today);
    layout_bind(layout, 's', MOD_CTRL, command_of(COMMAND_SHARE));
    if (app->ui.more != 0) {
        show_reading(layout, &share, &offered);
    } else if (is_wide(layout)) {
        show_wide(layout, &share);
    } else {
        show_narrow(layout, &share);
    }
    layout_screen(layout)->first =
        app->ui.more != 0 ? key_of(PART_SHARE_LOOK) : key_index(PART_SHARE_FORM, (int)app->ui.sharing.form);
    share_free(&share);
    share_free(&offered);
}

void view_share(Layout *layout) {
    const bool something = has_something(layout_app(layout));
    const Frame frame = {
        .scene = SCENE_SKY,
        .hour = HOUR_DAY,
        .tabs = true,
        .hints = {{something ? "Ctrl+S" : NULL, _("Save")}, {"PgDn", _("Read on")}, {"R", _("Recovery room")}},
    };
    frame_open(layout, &frame);
    if (something) {
        show(layout);
    } else {
        show_empty(layout);
    }
    frame_close(layout, &frame);
}

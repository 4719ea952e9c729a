/* Showing somebody how practice went: what goes along is chosen, read, and written as a file. */
#include "view/cards.h"
#include "view/frame.h"
#include "view/input.h"
#include "view/share_parts.h"
#include "view/view.h"
#include "view/words.h"

#include <math.h>
#include <stdlib.h>

#define CHOOSE_WIDTH 560.0
#define SHEET_RADIUS 8.0
#define SHEET_WIDTH 760.0
#define SHEET_BESIDE 524.0
#define SHEET_PAD 20.0
#define SHEET_MARGIN 88.0 /* the card's own edges and a scroll bar */
#define TRIES_BESIDE 10
#define TRIES_READ 60

typedef struct Sheet {
    const Share *share, *offered;
    const Pocket *pocket; /* the next step is on it; NULL = what is shared */
    const char *nothing;  /* why it is empty; NULL = it is not */
    bool may;             /* it can be written */
    bool reading;         /* alone on the screen */
} Sheet;

static const Sharing *sharing_of(const Layout *layout) {
    return &layout_app(layout)->ui.sharing;
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

static void add_foot(Layout *layout, const Sheet *sheet) {
    layout_open(layout, (Spec){.pad_x = 28,
                               .pad_top = 8,
                               .pad_bottom = 18,
                               .gap = 8,
                               .panel = frame_is_tight(layout),
                               .look = PANEL_FOOT});
    add_file(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .wrap = true, .across = ALIGN_CENTRE});
    add_save(layout, sheet->may);
    (void)layout_space(layout, 1);
    add_look(layout, sheet->reading);
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

static double sheet_width(const Layout *layout, bool reading) {
    return reading ? fmin(SHEET_WIDTH, cards_room(layout) - SHEET_MARGIN) : SHEET_BESIDE;
}

static void add_sheet(Layout *layout, const Sheet *sheet) {
    if (sheet->nothing != NULL) {
        (void)layout_text(layout, ROLE_BODY, TONE_SOFT, sheet->nothing);
        return;
    }
    const double width = sheet_width(layout, sheet->reading);
    layout_open(layout, (Spec){.across = ALIGN_CENTRE});
    layout_open(layout, (Spec){.panel = true,
                               .look = PANEL_FIELD,
                               .radius = SHEET_RADIUS,
                               .pad_x = SHEET_PAD,
                               .pad_y = 16,
                               .gap = 6,
                               .width = width});
    if (sheet->pocket != NULL) {
        share_step(layout, sheet->pocket);
    } else if (sheet->reading) {
        share_paper_ticked(layout, sheet->share, sheet->offered, width - 2 * SHEET_PAD, TRIES_READ);
    } else {
        share_paper(layout, sheet->share, width - 2 * SHEET_PAD, TRIES_BESIDE);
    }
    layout_close(layout);
    layout_close(layout);
}

static void show_reading(Layout *layout, const Sheet *sheet) {
    open_card(layout, 0);
    open_middle(layout, 0);
    add_sheet(layout, sheet);
    layout_close(layout);
    add_foot(layout, sheet);
    layout_close(layout);
}

/* The choices at the left, at the right what comes of them. */
static void show_wide(Layout *layout, const Sheet *sheet) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 24, .grow = 1});
    open_card(layout, CHOOSE_WIDTH);
    open_middle(layout, 0);
    share_choices(layout);
    layout_close(layout);
    add_foot(layout, sheet);
    layout_close(layout);
    open_card(layout, 0);
    open_middle(layout, SCROLL_ASIDE);
    add_sheet(layout, sheet);
    layout_close(layout);
    add_bring(layout);
    layout_close(layout);
    layout_close(layout);
}

static void show_narrow(Layout *layout, const Sheet *sheet) {
    open_card(layout, 0);
    open_middle(layout, 0);
    share_choices(layout);
    (void)layout_rule(layout);
    add_bring(layout);
    layout_close(layout);
    add_foot(layout, sheet);
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
    return frame_is_roomy(layout);
}

/* A trail, or a note of one's own: with the right choice there is something. */
static bool has_something(const App *app) {
    size_t count = 0;
    const Trail **trails = book_trails(&app->book, false, &count);
    free((void *)trails);
    return count > 0 || app->book.shelves[RECORD_TRY].count > 0 || app->book.shelves[RECORD_NOTE].count > 0;
}

/* Why there is nothing on the sheet; NULL = there is something. */
static const char *nothing_of(ShareForm form, const Pocket *pocket) {
    if (pocket->step == NULL) {
        return _("There is no next step yet.");
    }
    return form == SHARE_CALENDAR && !pocket_has_day(pocket)
               ? _("Your next step has no day yet. Give it one on its card, and it can go into a calendar.")
               : NULL;
}

static void show_sheet(Layout *layout, const Sheet *sheet) {
    if (sheet->reading) {
        show_reading(layout, sheet);
    } else if (is_wide(layout)) {
        show_wide(layout, sheet);
    } else {
        show_narrow(layout, sheet);
    }
    layout_screen(layout)->first =
        sheet->reading ? key_of(PART_SHARE_LOOK) : key_index(PART_SHARE_FORM, (int)sharing_of(layout)->form);
}

static void show_share(Layout *layout, Sheet sheet) {
    const App *app = layout_app(layout);
    const Sharing *sharing = &app->ui.sharing;
    Share share = app_share(app);
    Share offered = sheet.reading ? share_offered(&app->book, &sharing->wish, app->ui.today) : (Share){.trails = NULL};
    sheet.share = &share;
    sheet.offered = &offered;
    sheet.may = !share_is_empty(&share);
    sheet.nothing = share_is_empty(&share) && share_is_empty(&offered)
                        ? _("Nothing is chosen so far, or there is nothing of that time.")
                        : NULL;
    show_sheet(layout, &sheet);
    share_free(&share);
    share_free(&offered);
}

static void show_step(Layout *layout, Sheet sheet) {
    const App *app = layout_app(layout);
    const Pocket pocket = pocket_of(&app->book, app->ui.today);
    sheet.pocket = &pocket;
    sheet.nothing = nothing_of(app->ui.sharing.form, &pocket);
    sheet.may = sheet.nothing == NULL;
    show_sheet(layout, &sheet);
}

static void show(Layout *layout) {
    const Ui *ui = &layout_app(layout)->ui;
    const Sheet sheet = {.reading = ui->more != 0};
    layout_bind(layout, 's', MOD_CTRL, command_of(COMMAND_SHARE));
    if (share_is_of_step(ui->sharing.form)) {
        show_step(layout, sheet);
    } else {
        show_share(layout, sheet);
    }
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

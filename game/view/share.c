/* Showing somebody how practice went: what goes along is chosen, read, and written as a file. */
#include "view/cards.h"
#include "view/folder_row.h"
#include "view/frame.h"
#include "view/input.h"
#include "view/share_parts.h"
#include "view/view.h"
#include "view/words.h"

#include <math.h>
#include <stdlib.h>

#define CARD_WIDTH 800.0
#define SHEET_WIDTH 760.0
#define PAPER_WIDTH 376.0 /* beside the choices */
#define SHEET_PAD 18.0
#define SHEET_MARGIN 88.0 /* the card's own edges and a scroll bar */
#define CARDS_GAP 20.0

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

static void open_card(Layout *layout, double width) {
    layout_open(layout, (Spec){.panel = true, .look = PANEL_PAPER, .width = width, .grow = width > 0 ? 0 : 1});
}

static void open_middle(Layout *layout, int index) {
    layout_open(layout, (Spec){.pad_x = 28,
                               .pad_top = frame_is_tight(layout) ? 10 : 16,
                               .pad_bottom = 8,
                               .gap = frame_is_tight(layout) ? 8 : 10,
                               .grow = 1,
                               .scroll = true,
                               .key = key_index(PART_SCROLL, index)});
}

static void add_foot(Layout *layout, const Sheet *sheet) {
    share_foot(layout, &(ShareFoot){.may = sheet->may, .reading = sheet->reading, .nothing = sheet->nothing});
}

static void add_bring(Layout *layout) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .pad_y = 8, .across = ALIGN_CENTRE, .wrap = true});
    layout_open(layout, (Spec){.grow = 1, .width_least = 180});
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, _("A trail from a friend comes in here."));
    layout_close(layout);
    (void)layout_button(layout, BUTTON_GHOST, key_of(PART_BRING), ICON_BRING, _("Bring one in"),
                        command_of(COMMAND_BRING));
    layout_close(layout);
}

static double sheet_width(const Layout *layout) {
    return fmin(SHEET_WIDTH, cards_room(layout) - SHEET_MARGIN);
}

/* What stands on the paper; why there is nothing is said where it is saved. */
static void add_content(Layout *layout, const Sheet *sheet, double width) {
    if (sheet->nothing != NULL) {
        (void)layout_space(layout, 1);
        (void)layout_text_centred(layout, ROLE_SECOND, TONE_SOFT, _("The page is still blank."));
        (void)layout_space(layout, 1);
    } else if (sheet->pocket != NULL) {
        share_step(layout, sheet->pocket, width);
    } else if (sheet->reading) {
        share_paper(layout, sheet->share, sheet->offered, width);
    } else {
        share_glance(layout, sheet->share, width);
    }
}

static void open_sheet(Layout *layout, double width) {
    layout_open(layout, (Spec){.panel = true,
                               .look = PANEL_SHEET,
                               .pad_x = SHEET_PAD,
                               .pad_y = 12,
                               .gap = 5,
                               .width = width,
                               .grow = width > 0 ? 0 : 1});
}

static void add_sheet(Layout *layout, const Sheet *sheet) {
    const double width = sheet_width(layout);
    layout_open(layout, (Spec){.across = ALIGN_CENTRE});
    open_sheet(layout, width);
    add_content(layout, sheet, width - 2 * SHEET_PAD);
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

static void add_drop(Layout *layout) {
    layout_open(layout, (Spec){.grow = 1,
                               .gap = 10,
                               .pad = 20,
                               .radius = 20,
                               .across = ALIGN_CENTRE,
                               .along = ALIGN_CENTRE,
                               .panel = true,
                               .look = PANEL_DASHED});
    (void)layout_icon(layout, ICON_BRING, TONE_SOFT, 32);
    (void)layout_text_centred(layout, ROLE_BODY_BOLD, TONE_INK, _("Drop a .json, .txt or .csv file here"));
    (void)layout_button(layout, BUTTON_SECONDARY, key_of(PART_BRING), ICON_NONE, _("Choose a file"),
                        command_of(COMMAND_BRING));
    layout_close(layout);
}

static void add_bring_card(Layout *layout) {
    open_card(layout, 0);
    layout_open(layout, (Spec){.pad_x = 28, .pad_top = 20, .pad_bottom = 28, .gap = 10, .grow = 1});
    (void)layout_text(layout, ROLE_SECTION, TONE_INK, _("Bring in"));
    (void)layout_text(layout, ROLE_BODY, TONE_SOFT,
                      _("A trail or a cheering note from a friend, or your own work from another computer."));
    add_drop(layout);
    layout_close(layout);
    layout_close(layout);
}

/* What others sent has a smaller place where there is something to show. */
static void add_bring_low(Layout *layout) {
    open_card(layout, 0);
    layout_open(layout, (Spec){.pad = 14, .grow = 1});
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .pad_x = 16,
                               .pad_y = 8,
                               .gap = 16,
                               .grow = 1,
                               .radius = 14,
                               .across = ALIGN_CENTRE,
                               .panel = true,
                               .look = PANEL_DASHED});
    (void)layout_icon(layout, ICON_BRING, TONE_SOFT, 28);
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_SECTION, TONE_INK, _("Bring in"));
    (void)layout_text(layout, ROLE_HINT, TONE_SOFT,
                      _("A trail or a note from a friend, or your own work: drop a .json, .txt or .csv file here."));
    layout_close(layout);
    (void)layout_choice(layout, CHOICE_CHIP, key_of(PART_BRING), _("Choose a file"), false, command_of(COMMAND_BRING));
    layout_close(layout);
    layout_close(layout);
    layout_close(layout);
}

static void add_paper(Layout *layout, const Sheet *sheet) {
    open_sheet(layout, 0);
    add_content(layout, sheet, PAPER_WIDTH - 2 * SHEET_PAD);
    layout_close(layout);
}

static void add_choices(Layout *layout, const Sheet *sheet) {
    open_card(layout, 0);
    open_middle(layout, 0);
    share_forms(layout);
    share_what(layout);
    layout_close(layout);
    add_foot(layout, sheet);
    layout_close(layout);
}

/* The choices, and below them what others sent, which makes room while trails are chosen; beside both the paper that
 * comes of it. */
static void show_wide(Layout *layout, const Sheet *sheet) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 24, .grow = 1});
    layout_open(layout, (Spec){.width = CARD_WIDTH, .gap = CARDS_GAP});
    add_choices(layout, sheet);
    if (!sharing_of(layout)->trails) {
        add_bring_low(layout);
    }
    layout_close(layout);
    layout_open(layout, (Spec){.width = PAPER_WIDTH, .scroll = true, .key = key_index(PART_SCROLL, SCROLL_ASIDE)});
    add_paper(layout, sheet);
    layout_close(layout);
    layout_close(layout);
}

/* A step's file is shown as it will be, below its kind. */
static void show_wide_step(Layout *layout, const Sheet *sheet) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 24, .grow = 1});
    open_card(layout, CARD_WIDTH);
    open_middle(layout, 0);
    share_forms(layout);
    share_stage(layout, sheet->pocket, sheet->nothing != NULL);
    layout_close(layout);
    add_foot(layout, sheet);
    layout_close(layout);
    add_bring_card(layout);
    layout_close(layout);
}

static void show_narrow(Layout *layout, const Sheet *sheet) {
    open_card(layout, 0);
    open_middle(layout, 0);
    share_choices(layout);
    (void)layout_rule(layout);
    folder_row(layout);
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

/* A trail, or a note of one's own: with the right choice there is something. */
static bool has_something(const App *app) {
    size_t count = 0;
    const Trail **trails = book_trails(&app->book, false, &count);
    free((void *)trails);
    return count > 0 || app->book.shelves[RECORD_TRY].count > 0 || app->book.shelves[RECORD_NOTE].count > 0;
}

/* Why there is nothing on the sheet; NULL = there is something. */
static const char *nothing_of(const App *app, const Pocket *pocket) {
    const ShareForm form = app->ui.sharing.form;
    if (form == SHARE_PICTURE) {
        return app_picture_trail(app) == NULL ? _("There is no trail on the map yet.") : NULL;
    }
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
    } else if (frame_is_roomy(layout) && sheet->pocket != NULL) {
        show_wide_step(layout, sheet);
    } else if (frame_is_roomy(layout)) {
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
    sheet.nothing = nothing_of(app, &pocket);
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
        .hints = {{something ? "Ctrl+S" : NULL, _("Save")}, {"Ctrl+O", _("Bring in")}, {"R", _("Recovery room")}},
    };
    frame_open(layout, &frame);
    if (something) {
        show(layout);
    } else {
        show_empty(layout);
    }
    frame_close(layout, &frame);
}

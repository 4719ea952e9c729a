/* Every try as a hill, what was feared beside what came, a tent for each try, and pins. Nothing here can fall. */
#include "view/progress_parts.h"

#include "view/cards.h"
#include "view/chart_show.h"
#include "view/frame.h"
#include "view/input.h"
#include "view/sketch.h"
#include "view/view.h"
#include "view/words.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

#define SIDE_WIDTH 384.0
#define TABLE_MOST 60 /* rows */
#define BUTTON_HIGH 44.0
#define NAME_BRIEF 205.0 /* beside the title and the way to the table */

void progress_card(Layout *layout, const ProgressPage *page, double width) {
    layout_open(layout, (Spec){.panel = true,
                               .look = PANEL_PAPER,
                               .pad_x = PROGRESS_PAD,
                               .pad_top = 10,
                               .pad_bottom = 10,
                               .gap = 4,
                               .width = width,
                               .grow = page->wide && width <= 0 ? 1 : 0});
}

int progress_points(double value) {
    return (int)(fabs(value) + .5);
}

double progress_side(const ProgressPage *page) {
    return page->wide ? SIDE_WIDTH : 0;
}

static double hills_width_least(const ProgressPage *page) {
    const double beside = page->wide ? SIDE_WIDTH + PROGRESS_GAP : 0;
    return page->width - beside - 2 * PROGRESS_PAD - PROGRESS_BAR;
}

double progress_hills_width(const ProgressPage *page) {
    return hills_width_least(page) + (page->still ? PROGRESS_BAR : 0);
}

static void find_trail(const App *app, ProgressPage *page) {
    const Trail **trails = app_charted(app, &page->trails);
    page->trail = app_chart_trail(app);
    for (size_t i = 0; i < page->trails; i++) {
        page->place = trails[i] == page->trail ? i : page->place;
    }
    free((void *)trails);
}

const Key *progress_pointed(const Ui *ui, Part part) {
    return ui->hover.part == part ? &ui->hover : ui->focus.part == part ? &ui->focus : NULL;
}

/* The hand goes before the eye. */
static const char *chosen_of(const Ui *ui) {
    const Key *keys[] = {&ui->hover, &ui->focus};
    for (size_t i = 0; i < 2; i++) {
        if (keys[i]->part == PART_CHART_HILL || keys[i]->part == PART_CHART_WORRY) {
            return keys[i]->id;
        }
    }
    return NULL;
}

/* One step's repeats are asked for as long as there are any. */
static void find_tries(const App *app, ProgressPage *page) {
    Progress all = progress_of_trail(&app->book, page->trail->record.id);
    page->whole = progress_of_step(&all, app->ui.charts.step);
    page->repeats = page->whole.count > 0;
    if (page->repeats) {
        progress_free(&all);
    } else {
        page->whole = all;
    }
}

/* A long name of a trail makes its card higher. */
static bool is_still(const Layout *layout, const ProgressPage *page) {
    const Ui *ui = &layout_app(layout)->ui;
    const bool named = page->trails > 1 && page->trail->title != NULL;
    const bool brief = !named || sight_width(layout_sight(layout), ROLE_LABEL, page->trail->title) <= NAME_BRIEF;
    return frame_is_roomy(layout) && brief && !ui->charts.table && ui->more == 0;
}

static ProgressPage page_of(const Layout *layout) {
    const App *app = layout_app(layout);
    ProgressPage page = {.wide = frame_is_wide(layout),
                         .width = cards_room(layout),
                         .today = moment_day(layout_sight(layout)->now),
                         .chosen = chosen_of(&app->ui)};
    find_trail(app, &page);
    page.still = is_still(layout, &page);
    page.sums = app_chart_sums(app, page.today);
    if (page.trail != NULL) {
        find_tries(app, &page);
    }
    page.room = app->ui.charts.table ? TABLE_MOST : chart_hills_room(chart_size(layout, hills_width_least(&page), 0));
    page.back = (size_t)app->ui.charts.back < page.whole.count ? app->ui.charts.back : 0;
    page.part = progress_window(&page.whole, (size_t)page.back, page.room);
    return page;
}

/* Head */

static Key last_hill(const ProgressPage *page) {
    return key_record(PART_CHART_HILL, page->part.tries[page->part.count - 1]->record.id);
}

/* Also where its hills stand far to the left and something else is nearer. */
static void bind_down(Layout *layout, const ProgressPage *page) {
    if (page->part.count > 0 && !layout_app(layout)->ui.charts.table) {
        layout_bind(layout, SYMBOL_DOWN, 0, command_key(COMMAND_FOCUS, last_hill(page)));
    }
}

static void add_trails(Layout *layout, const ProgressPage *page) {
    if (page->trails < 2) {
        return;
    }
    const Key key = key_of(PART_CHART_TRAIL), *focus = &layout_app(layout)->ui.focus;
    const int count = (int)page->trails, place = (int)page->place;
    const Command next = command_set(key, (place + 1) % count), before = command_set(key, (place + count - 1) % count);
    const char *title = page->trail->title == NULL ? "" : page->trail->title;
    layout_open(layout, (Spec){.width_most = 300, .text_scaled = true});
    Item *item = layout_choice(layout, CHOICE_CHIP, key, title, false, next);
    item->end_icon = ICON_NEXT;
    item->spoken = layout_say(layout, _("%s. Trail %d of %d."), title, place + 1, count);
    layout_close(layout);
    layout_screen(layout)->first = key;
    if (focus->part == PART_NONE || key_same(focus, &key)) {
        layout_bind(layout, SYMBOL_LEFT, 0, before);
        layout_bind(layout, SYMBOL_RIGHT, 0, next);
        bind_down(layout, page);
    }
}

static void add_turn(Layout *layout, int index, const char *label, int back) {
    (void)layout_button(layout, BUTTON_LINK, key_index(PART_CHART_BACK, index), ICON_NONE, label,
                        command_set(key_of(PART_CHART_BACK), back));
}

void progress_turns(Layout *layout, const ProgressPage *page) {
    const size_t newest = page->whole.count - (size_t)page->back;
    if (page->part.count == page->whole.count) {
        return;
    }
    const int later = page->back > (int)page->room ? page->back - (int)page->room : 0;
    (void)layout_text(
        layout, ROLE_HINT, TONE_SOFT,
        layout_say(layout, _("Tries %zu to %zu of %zu"), newest - page->part.count + 1, newest, page->whole.count));
    if (newest > page->part.count) {
        add_turn(layout, 1, _("Earlier"), page->back + (int)page->room);
    }
    if (page->back > 0) {
        add_turn(layout, 2, _("Later"), later);
    }
}

static void add_way_back(Layout *layout) {
    const Key key = key_of(PART_CHART_STEP);
    (void)layout_button(layout, BUTTON_LINK, key, ICON_NONE, _("All camps"), command_set(key, 0));
}

const char *progress_place(Layout *layout, const ProgressCamp *camp) {
    return camp->number > 0 ? layout_say(layout, _("Camp %d"), camp->number) : _("A step");
}

static void add_table_link(Layout *layout) {
    const bool table = layout_app(layout)->ui.charts.table;
    const Command turn = command_set(key_of(PART_CHART_TABLE), table ? 0 : 1);
    (void)layout_button(layout, BUTTON_LINK, key_of(PART_CHART_TABLE), ICON_NONE,
                        table ? _("As a picture") : _("As a table"), turn);
    layout_bind(layout, 't', 0, turn);
}

void progress_title(Layout *layout, const ProgressPage *page, const char *title) {
    const Sight *sight = layout_sight(layout);
    const double high = sight_control(sight, BUTTON_HIGH) / sight->scale;
    layout_open(layout, (Spec){.height_least = page->wide ? high : 0, .along = ALIGN_CENTRE});
    (void)layout_text(layout, ROLE_SECTION, TONE_INK, title);
    layout_close(layout);
}

void progress_head(Layout *layout, const ProgressPage *page, const char *title) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .across = ALIGN_CENTRE, .wrap = true});
    layout_open(layout, (Spec){.grow = 1, .width_least = 200, .text_scaled = true});
    (void)layout_text(layout, ROLE_SECTION, TONE_INK, title);
    layout_close(layout);
    if (page->repeats) {
        add_way_back(layout);
    }
    if (page->whole.count > 0) {
        add_table_link(layout);
    }
    add_trails(layout, page);
    layout_close(layout);
}

/* The page */

/* Where the first hill will stand. */
static void add_to_come(Layout *layout) {
    const Sight *sight = layout_sight(layout);
    Picture *picture = layout_picture(layout);
    const Colour edge = sight->contrast ? 0xFFFFFFFFU : 0x9A8168FFU;
    picture_begin(picture);
    picture_move(picture, 4, 112);
    picture_line(picture, 28, 58);
    picture_line(picture, 68, 8);
    picture_line(picture, 122, 72);
    picture_line(picture, 148, 112);
    picture_dashed(picture, 2, edge, 5, 6);
    picture_begin(picture);
    picture_move(picture, 0, 113);
    picture_line(picture, 152, 113);
    picture_stroke(picture, 1.5, edge);
    sketch_place(picture, 0, 0, 0, sight->scale, sight->scale);
    layout_thing(layout, ITEM_PICTURE, key_of(PART_NONE), 152, 116)->picture = picture;
}

static void add_nothing(Layout *layout, const ProgressPage *page) {
    const bool first = page->sums.steps == 0;
    progress_card(layout, page, 0);
    progress_head(layout, page, first ? _("Your first hill will stand here") : _("No hill on this trail yet"));
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 32, .pad_y = 12, .across = ALIGN_CENTRE, .wrap = true});
    add_to_come(layout);
    layout_open(layout, (Spec){.gap = 14, .grow = 1, .width_least = 260, .across = ALIGN_START});
    (void)layout_text(layout, ROLE_BODY, TONE_BODY,
                      _("Every try is drawn as one: fear before, at its peak, and after."));
    (void)layout_button(layout, BUTTON_SECONDARY, key_of(PART_PRIMARY), ICON_MOUNTAIN, _("To your trails"),
                        command_go(SCREEN_RANGE));
    layout_close(layout);
    layout_close(layout);
    layout_close(layout);
    if (first) {
        layout_screen(layout)->first = key_of(PART_PRIMARY);
    }
}

static void open_pair(Layout *layout, const ProgressPage *page) {
    layout_open(layout, (Spec){.flow = page->wide ? FLOW_ROW : FLOW_COLUMN, .gap = PROGRESS_GAP});
}

/* With one trail alone there is none to choose: the walk begins on the last hill. */
static void begin_on_hill(Layout *layout, const ProgressPage *page) {
    if (page->trails < 2 && page->part.count > 0) {
        layout_screen(layout)->first = last_hill(page);
    }
}

static void add_charts(Layout *layout, const ProgressPage *page) {
    begin_on_hill(layout, page);
    open_pair(layout, page);
    if (page->whole.count == 0) {
        add_nothing(layout, page);
    } else if (layout_app(layout)->ui.charts.table) {
        progress_table_card(layout, page);
    } else {
        progress_hills_card(layout, page);
        progress_worries_card(layout, page);
    }
    layout_close(layout);
}

static Frame frame_of(const ProgressPage *page) {
    Frame frame = {
        .scene = SCENE_SKY,
        .hour = HOUR_MORNING,
        .tabs = true,
        .low = page->still,
        .hints = {{"← →", _("Trail, or along a chart")},
                  {"↑ ↓", _("Chart")},
                  {"T", _("Read as a table")},
                  {"Enter", _("Open the try")},
                  {"R", _("Recovery room")}},
    };
    if (page->whole.count == 0) {
        frame.hints[0] = (Hint){"Enter", page->sums.steps == 0 ? _("To your trails") : _("Choose")};
        frame.hints[1] = (Hint){"R", _("Recovery room")};
        frame.hints[2] = (Hint){NULL, NULL};
    }
    return frame;
}

void view_progress(Layout *layout) {
    ProgressPage page = page_of(layout);
    const Frame frame = frame_of(&page);
    frame_open(layout, &frame);
    add_charts(layout, &page);
    open_pair(layout, &page);
    if (layout_app(layout)->ui.charts.table && page.whole.count > 0) {
        progress_weeks_card(layout, &page);
    } else {
        progress_tents_card(layout, &page);
    }
    progress_pins_card(layout, &page);
    layout_close(layout);
    frame_close(layout, &frame);
    progress_free(&page.whole);
    progress_free(&page.part);
}

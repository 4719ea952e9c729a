#include "view/backdrop.h"
#include "view/figures.h"
#include "view/frame.h"
#include "view/input.h"
#include "view/theme.h"
#include "view/view.h"
#include "view/words.h"

#define COLOURS 6
#define CARD_WIDTH 620
#define PORTRAIT 76.0     /* across */
#define TALL_WIDTH 1100.0 /* the climber stands under the card from so much room on */
#define TALL_HEIGHT 1000.0
#define PORTRAIT_GROUND 0xF8D9A0FF

static Look chosen_look(const App *app) {
    return figure_look(app->ui.hair, app->ui.skin, app->ui.scarf);
}

static void add_discs(Layout *layout, Part part, const char *label, int chosen) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 16, .wrap = true, .across = ALIGN_CENTRE});
    layout_open(layout, (Spec){.width = 72, .text_scaled = true});
    (void)layout_text(layout, ROLE_LABEL, TONE_SOFT, label);
    layout_close(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 8, .wrap = true});
    for (int i = 0; i < COLOURS; i++) {
        const Key key = key_index(part, i);
        const char *name = layout_say(layout, _("%s, colour %d of %d"), label, i + 1, COLOURS);
        Item *item = layout_choice(layout, CHOICE_DISC, key, name, i == chosen, command_set(key, i));
        item->value = i;
        item->group = (int)part;
    }
    layout_close(layout);
    layout_close(layout);
}

/* Beside the card, or, in a tall window, under it. */
static bool has_climber(const Layout *layout) {
    const Sight *sight = layout_sight(layout);
    const double width = sight->width / sight->scale, height = sight->height / sight->scale;
    const bool under = width >= TALL_WIDTH && height >= TALL_HEIGHT * sight->text;
    return !sight->contrast && (frame_is_wide(layout) || under);
}

static const Picture *portrait_of(Layout *layout, double across) {
    const double radius = across * layout_sight(layout)->scale / 2;
    const Look look = chosen_look(layout_app(layout));
    Picture *picture = layout_picture(layout);
    figure_portrait(picture, radius, radius, radius, &look, PORTRAIT_GROUND);
    return picture;
}

/* Where the climber has no room outside the card, the face is in it. */
static void add_name(Layout *layout) {
    const Sight *sight = layout_sight(layout);
    const bool face = !has_climber(layout) && !sight->contrast;
    const double across = PORTRAIT * sight->text;
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 24, .across = ALIGN_END});
    if (face) {
        layout_thing(layout, ITEM_PICTURE, key_of(PART_NONE), across, across)->picture = portrait_of(layout, across);
    }
    layout_open(layout, (Spec){.grow = 1});
    frame_field(layout, PART_NAME, _("Name"), _("Climber"), 1);
    layout_close(layout);
    layout_close(layout);
}

static void add_form(Layout *layout, double width) {
    const App *app = layout_app(layout);
    const Ui *ui = &app->ui;
    frame_card_open(layout, PANEL_PAPER, width, key_of(PART_SCROLL));
    (void)layout_text(layout, ROLE_TITLE, TONE_INK,
                      ui->renaming ? _("What may we call you?") : _("Who’s setting out?"));
    (void)layout_text(layout, ROLE_BODY, TONE_BODY, _("Any name will do. It stays on this computer."));
    add_name(layout);
    (void)layout_rule(layout);
    add_discs(layout, PART_LOOK_HAIR, _("Hair"), ui->hair);
    add_discs(layout, PART_LOOK_SKIN, _("Skin"), ui->skin);
    add_discs(layout, PART_LOOK_SCARF, _("Scarf"), ui->scarf);
    frame_card_foot(layout);
    (void)layout_button(layout, BUTTON_SECONDARY, key_of(PART_SECONDARY), ICON_NONE, _("Back"),
                        command_of(COMMAND_BACK));
    (void)layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, ui->renaming ? _("Keep") : _("Begin"),
                        command_of(COMMAND_PERSON_KEEP));
    frame_card_close(layout);
}

static void paint(Layout *layout) {
    Backdrop backdrop = backdrop_begin(layout, HOUR_DAWN, "welcome", .26);
    backdrop_front(&backdrop);
    if (has_climber(layout)) {
        const Look look = chosen_look(layout_app(layout));
        figure_lantern(backdrop.picture, 366, 660, 3.4);
        figure_climber(backdrop.picture, 230, 660, 5.4, 1, &look);
    }
    backdrop_end(layout, &backdrop);
}

void view_person(Layout *layout) {
    const bool wide = frame_is_wide(layout);
    const Frame frame = {
        .scene = SCENE_SKY,
        .hour = HOUR_DAWN,
        .back = true,
        .hints = {{"Tab", _("Next")}, {"← →", _("Colour")}, {"Ctrl+Enter", _("Begin")}, {"Esc", _("Back")}},
    };
    frame_open(layout, &frame);
    paint(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 24, .grow = 1});
    if (wide) {
        (void)layout_space(layout, 1);
    }
    layout_open(layout, (Spec){.grow = wide ? 0 : 1});
    add_form(layout, wide ? CARD_WIDTH : 0);
    layout_close(layout);
    layout_close(layout);
    layout_bind(layout, SYMBOL_ENTER, MOD_CTRL, command_of(COMMAND_PERSON_KEEP));
    frame_close(layout, &frame);
    layout_screen(layout)->first = key_of(PART_NAME);
}

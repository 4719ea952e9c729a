#include "view/backdrop.h"
#include "view/figures.h"
#include "view/frame.h"
#include "view/input.h"
#include "view/knoll.h"
#include "view/signpost.h"
#include "view/view.h"
#include "view/words.h"

#define BESIDE_ROOM 1100.0 /* the large words stand beside the card */
#define QUESTIONS 5
#define CARD_WIDTH 700

static const Point signpost = {340, 603};

static const char *question(int i) {
    switch (i) {
    case 0:
        return _("Are you thinking of harming yourself?");
    case 1:
        return _("Does the fear come from something terrible that happened?");
    case 2:
        return _("Do you see or hear things that others don’t?");
    case 3:
        return _("Do drink, drugs or not eating run your days?");
    default:
        return _("Under 16, pregnant, or a heart, lung or seizure illness?");
    }
}

static bool said_yes(const App *app) {
    bool yes = false;
    for (int i = 0; i < QUESTIONS; i++) {
        yes |= app->ui.answers[i] == 1;
    }
    return yes;
}

static void add_disc(Layout *layout, Icon icon) {
    const Sight *sight = layout_sight(layout);
    const double size = sight_control(sight, 36) / sight->scale;
    layout_open(layout, (Spec){.flow = FLOW_STACK, .width = size, .height = size, .panel = true, .look = PANEL_DISC});
    layout_open(layout, (Spec){.self_x = ALIGN_CENTRE, .self_y = ALIGN_CENTRE});
    (void)layout_icon(layout, icon, TONE_UMBER, 21);
    layout_close(layout);
    layout_close(layout);
}

/* With little room the safety questions are what is seen: of the points the names stay, and in large text not even
 * they.
 */
static bool is_large(const Layout *layout) {
    return layout_sight(layout)->text >= 1.5;
}

/* Two lines, so that the words below begin at one height. */
static double title_room(const Layout *layout) {
    const Sight *sight = layout_sight(layout);
    return sight->compact ? 0 : 2 * sight_line(sight, ROLE_BUTTON_SMALL) / sight->scale;
}

static void add_point(Layout *layout, Icon icon, const char *title, const char *words) {
    layout_open(layout, (Spec){.gap = 5, .grow = 1, .width_least = 170, .text_scaled = true});
    layout_open(layout,
                (Spec){.flow = FLOW_ROW, .gap = 10, .across = ALIGN_CENTRE, .height_least = title_room(layout)});
    add_disc(layout, icon);
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_BUTTON_SMALL, TONE_INK, title);
    layout_close(layout);
    layout_close(layout);
    if (!layout_sight(layout)->compact) {
        (void)layout_text(layout, ROLE_SECOND, TONE_BODY, words);
    }
    layout_close(layout);
}

static void add_points(Layout *layout) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 18, .wrap = true});
    add_point(layout, ICON_MOUNTAIN, _("Fears become trails"),
              _("One fear, split into small steps. Each step is a camp."));
    add_point(layout, ICON_BOOT, _("You practise in real life"),
              _("We plan it, wait with you, and notice what happened."));
    add_point(layout, ICON_HUT, _("The hut is always open"), _("Press R on any screen to breathe for a while."));
    layout_close(layout);
}

static void add_answer(Layout *layout, int i, int value, const char *label) {
    Key key = key_index(PART_QUESTION, i);
    const Command command = command_set(key, value);
    key.id[0] = value == 1 ? 'y' : 'n'; /* two items, one answer */
    layout_open(layout, (Spec){.width_least = 56, .text_scaled = true});
    Item *item = layout_choice(layout, CHOICE_HALF, key, label, layout_app(layout)->ui.answers[i] == value, command);
    item->group = i + 1;
    item->spoken = layout_say(layout, "%s %s", question(i), label);
    layout_close(layout);
}

static void add_question(Layout *layout, int i) {
    if (i > 0) {
        (void)layout_rule(layout);
    }
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .wrap = true, .across = ALIGN_CENTRE, .pad_y = 2});
    layout_open(layout, (Spec){.grow = 1, .width_least = 240, .text_scaled = true});
    (void)layout_text(layout, ROLE_SECOND, TONE_BODY, question(i));
    layout_close(layout);
    layout_open(
        layout,
        (Spec){.flow = FLOW_ROW, .pad = is_large(layout) ? 0 : 2, .panel = true, .look = PANEL_FIELD, .radius = 60});
    add_answer(layout, i, 0, _("No"));
    add_answer(layout, i, 1, _("Yes"));
    layout_close(layout);
    layout_close(layout);
}

static void add_link(Layout *layout) {
    (void)layout_button(layout, BUTTON_LINK, key_of(PART_LINK), ICON_NONE, _("Help right now"),
                        command_go(SCREEN_HELP));
}

static void add_advice(Layout *layout) {
    const bool yes = said_yes(layout_app(layout));
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 6, .wrap = true, .pad_top = 8});
    (void)layout_text(layout, ROLE_LABEL, TONE_INK, yes ? _("Thank you for saying so.") : _("One yes?"));
    layout_open(layout, (Spec){.grow = 1, .width_least = 300, .text_scaled = true});
    (void)layout_text(layout, ROLE_SECOND, TONE_BODY,
                      yes ? _("Go with a professional beside you. The hut is yours either way.")
                          : _("Then go with a professional beside you. The hut is yours either way."));
    layout_close(layout);
    layout_close(layout);
}

static void add_questions(Layout *layout) {
    layout_open(
        layout,
        (Spec){
            .panel = true, .look = PANEL_HONEY, .radius = 20, .pad_x = 20, .pad_top = 2, .pad_bottom = 10, .gap = 1});
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 10, .across = ALIGN_CENTRE});
    (void)layout_icon(layout, ICON_SHIELD, TONE_UMBER, 24);
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, ROLE_BUTTON, TONE_INK, _("Is a professional beside you a better idea?"));
    layout_close(layout);
    add_link(layout); /* in sight, however little room there is */
    layout_close(layout);
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT,
                      _("Five quiet questions. Nothing here is kept, and you may skip them."));
    for (int i = 0; i < QUESTIONS; i++) {
        add_question(layout, i);
    }
    add_advice(layout);
    layout_close(layout);
}

static Command toggle_tick(const App *app) {
    return command_set(key_of(PART_TICK), app->ui.agreed ? 0 : 1);
}

static void add_tick(Layout *layout) {
    const App *app = layout_app(layout);
    layout_open(layout, (Spec){.grow = 1, .width_least = 300, .text_scaled = true});
    (void)layout_tick(layout, key_of(PART_TICK),
                      _("Foothold is a practice notebook, not treatment. I can stop whenever I want."), app->ui.agreed,
                      toggle_tick(app));
    layout_close(layout);
}

/* "Set out" comes first in the order of Tab, though "Back" stands before it. */
static void add_buttons(Layout *layout) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 12, .across = ALIGN_CENTRE});
    Item *out = layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("Set out"),
                              command_of(COMMAND_SET_OUT));
    out->state |= layout_app(layout)->ui.agreed ? 0 : STATE_DISABLED;
    layout_open(layout, (Spec){.ahead = true});
    (void)layout_button(layout, BUTTON_SECONDARY, key_of(PART_SECONDARY), ICON_NONE, _("Back"),
                        command_of(COMMAND_BACK));
    layout_close(layout);
    layout_close(layout);
}

static void add_card(Layout *layout, double width) {
    layout_open(layout, (Spec){.panel = true, .look = PANEL_PAPER, .width = width});
    layout_open(layout, (Spec){.gap = 12,
                               .pad_x = 26,
                               .pad_top = is_large(layout) ? 14 : 18,
                               .pad_bottom = 4,
                               .grow = 1,
                               .scroll = true,
                               .key = key_of(PART_SCROLL)});
    if (!is_large(layout)) {
        add_points(layout);
    }
    add_questions(layout);
    layout_close(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 12,
                               .pad_x = 26,
                               .pad_top = is_large(layout) ? 4 : 8,
                               .pad_bottom = is_large(layout) ? 10 : 16,
                               .wrap = true,
                               .across = ALIGN_CENTRE});
    add_tick(layout);
    add_buttons(layout);
    layout_close(layout);
    layout_close(layout);
}

/* The large words reach below the even band of the sky. */
static void paint_dusk(const Layout *layout, Picture *picture) {
    const Point corner = backdrop_corner(layout);
    Fill fill = fill_linear(0, 120, 0, 330);
    fill_stop(&fill, 0, 0x2A205838);
    fill_stop(&fill, 1, 0x2A205800);
    picture_begin(picture);
    picture_rectangle(picture, corner.x - 10, corner.y, 1300 - 2 * corner.x, 330 - corner.y);
    picture_fill(picture, fill);
}

static void paint(Layout *layout) {
    Backdrop backdrop = backdrop_begin(layout, HOUR_DAWN, "welcome", .26);
    if (!backdrop.scenery.contrast) {
        paint_dusk(layout, backdrop.picture);
    }
    backdrop_front(&backdrop);
    if (!backdrop.scenery.contrast) {
        Picture *picture = backdrop.picture;
        const Look look = figure_look(UNSET, UNSET, UNSET);
        knoll_paint(picture, HOUR_DAWN, backdrop_corner(layout));
        figure_lantern(picture, 430, 608, 1.9);
        if (frame_is_wide(layout)) { /* its words are not shown where the card may lie over them */
            figure_signpost(picture, signpost.x, signpost.y, 1.05);
        }
        figure_climber(picture, 226, 601, 2.4, 1, &look);
    }
    backdrop_end(layout, &backdrop);
}

void view_welcome(Layout *layout) {
    const bool wide = sight_room(layout_sight(layout)) >= BESIDE_ROOM;
    const Frame frame = {
        .scene = SCENE_SKY,
        .hour = HOUR_DAWN,
        .title = wide ? NULL : _("Welcome. You set the pace."),
        .back = !wide,
        .hints = {{"Tab", _("Next")},
                  {"Space", _("Tick")},
                  {"Enter", _("Choose")},
                  {"F1", _("Help")},
                  {"R", _("Recovery room")}},
    };
    frame_open(layout, &frame);
    paint(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 24, .grow = 1});
    if (wide) {
        layout_open(layout, (Spec){.grow = 1, .pad_left = 32, .pad_top = 8});
        (void)layout_text(layout, ROLE_HERO, TONE_SKY, _("Welcome."));
        (void)layout_text(layout, ROLE_HERO, TONE_SKY, _("You set the pace."));
        layout_close(layout);
    }
    layout_open(layout, (Spec){.grow = wide ? 0 : 1});
    add_card(layout, wide ? CARD_WIDTH : 0);
    layout_close(layout);
    layout_close(layout);
    layout_bind(layout, SYMBOL_SPACE, 0, toggle_tick(layout_app(layout)));
    frame_close(layout, &frame);
    if (wide && !layout_sight(layout)->contrast) {
        signpost_words(layout, signpost);
    }
    layout_screen(layout)->first = key_of(PART_TICK);
}

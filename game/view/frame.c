#include "view/frame.h"

#include "view/backdrop.h"
#include "view/here.h"
#include "view/motion.h"
#include "view/tabs.h"
#include "view/words.h"

#include <string.h>

#define CONTENT_WIDTH 1280.0
#define ROOM_WIDE 1000.0 /* two boxes stand side by side from this much room on */
#define LOW_GAP 10.0
#define ROOM_SUBTITLE 860.0  /* with less, the sub-title gives way */
#define ROOM_HUT_LABEL 700.0 /* with less, the hut pill shows its icon alone */
#define TITLE_LINES 2
#define TITLE_BESIDE 200.0 /* three round buttons and their gaps */
#define TOAST_WIDTH 720.0
#define TOAST_ON_HINTS 10.0
#define TOAST_ON_EDGE 12.0
#define TOAST_RISE 16.0

static bool is_large(const Sight *sight) {
    return sight->text >= 1.5;
}

bool frame_is_tight(const Layout *layout) {
    const Sight *sight = layout_sight(layout);
    return sight->compact || is_large(sight);
}

static double margin_of(const Sight *sight) {
    if (sight->compact) {
        return 32; /* 24 pixels at the compact scale */
    }
    return sight->text >= 2 ? 24 : 40;
}

static bool has_toast(const Layout *layout) {
    return layout_app(layout)->ui.toast.kind != TOAST_NONE;
}

/* It stands where the hints were; without those the rest makes room for it. */
static bool toast_takes_room(const Layout *layout) {
    return has_toast(layout) && !layout_sight(layout)->hints;
}

static double bottom_of(const Layout *layout, const Frame *frame) {
    if (toast_takes_room(layout)) {
        return TOAST_ON_EDGE;
    }
    if (frame->to_edge) {
        return -FRAME_SUNK;
    }
    return layout_sight(layout)->hints ? 16 : 24;
}

void frame_open(Layout *layout, const Frame *frame) {
    const Sight *sight = layout_sight(layout);
    Item *scene = layout_thing(layout, ITEM_SCENE, key_of(PART_SCENE), 0, 0);
    scene->look = (int)frame->scene;
    scene->value = (int)frame->hour;
    const bool tight = frame_is_tight(layout);
    const bool two_lines = frame->title != NULL && frame->subtitle != NULL; /* make the bar higher than its buttons */
    layout_open(layout, (Spec){.flow = FLOW_COLUMN,
                               .gap = frame->low           ? LOW_GAP
                                      : tight || two_lines ? 16
                                                           : 20,
                               .pad_x = margin_of(sight),
                               .pad_top = tight       ? 20
                                          : two_lines ? 24
                                                      : 28,
                               .pad_bottom = bottom_of(layout, frame),
                               .width = frame->width > 0 ? frame->width : CONTENT_WIDTH,
                               .self_x = ALIGN_CENTRE});
    layout_open(layout, (Spec){.flow = FLOW_COLUMN, .gap = 20, .grow = 1, .scroll = true, .key = key_of(PART_SCROLL)});
}

/* Lines that a title takes, roughly, beside the round buttons. */
static int title_lines(const Sight *sight, Role role, const char *title) {
    const double width = CONTENT_WIDTH * sight->scale < sight->width ? CONTENT_WIDTH * sight->scale : sight->width;
    const double room = width - 2 * margin_of(sight) * sight->scale - sight_control(sight, TITLE_BESIDE);
    const int wide =
        sight->measure(sight->context, role_types[role].face, sight_pixels(sight, role), title, strlen(title));
    return room > 1 ? 1 + (int)(wide / room) : 1;
}

/* A very long name in large letters would leave no room for what it names. */
static Role title_role(const Sight *sight, const char *title) {
    if (title_lines(sight, ROLE_TITLE, title) <= TITLE_LINES) {
        return ROLE_TITLE;
    }
    return title_lines(sight, ROLE_SECTION, title) <= TITLE_LINES ? ROLE_SECTION : ROLE_LABEL;
}

/* On one line each the words stand in the even band of the sky; where they reach lower they get a ground of their own.
 */
static bool needs_plate(const Sight *sight, const Frame *frame, bool subtitle) {
    const bool large = frame->title != NULL && title_lines(sight, title_role(sight, frame->title), frame->title) > 1;
    return large || (subtitle && title_lines(sight, ROLE_SECOND, frame->subtitle) > 1);
}

bool frame_has_subtitle(const Layout *layout) {
    return sight_room(layout_sight(layout)) >= ROOM_SUBTITLE;
}

static void add_titles(Layout *layout, const Frame *frame) {
    const Sight *sight = layout_sight(layout);
    const bool subtitle = frame->subtitle != NULL && frame_has_subtitle(layout);
    const bool plate = needs_plate(sight, frame, subtitle);
    const Tone tone = plate ? TONE_CREAM : TONE_SKY;
    layout_open(layout, (Spec){.flow = FLOW_COLUMN,
                               .grow = 1,
                               .pad_x = plate ? 16 : 0,
                               .pad_y = plate ? 8 : 0,
                               .radius = 20,
                               .panel = plate,
                               .look = PANEL_PLATE});
    if (frame->title != NULL) {
        layout_text(layout, title_role(sight, frame->title), tone, frame->title);
    }
    if (subtitle) {
        layout_text(layout, frame->title == NULL ? ROLE_BODY_BOLD : ROLE_SECOND, tone, frame->subtitle);
    }
    layout_close(layout);
}

static void add_hut(Layout *layout) {
    const char *label = _("Recovery room");
    const Key key = key_of(PART_HUT);
    const Command hut = command_of(COMMAND_HUT);
    if (sight_room(layout_sight(layout)) < ROOM_HUT_LABEL) {
        layout_round(layout, key, ICON_HUT, label, hut);
    } else {
        layout_button(layout, BUTTON_PLATE, key, ICON_HUT, label, hut);
    }
}

static void add_more(Layout *layout, const FrameButton *more) {
    if (sight_room(layout_sight(layout)) < ROOM_WIDE) {
        layout_round(layout, key_of(more->part), more->icon, more->label, more->command);
    } else {
        layout_button(layout, BUTTON_PLATE, key_of(more->part), more->icon, more->label, more->command);
    }
}

static void add_bar(Layout *layout, const Frame *frame) {
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 16,
                               .pad_bottom = frame->low ? LOW_GAP : 0,
                               .across = ALIGN_CENTRE,
                               .ahead = true});
    if (frame->back) {
        layout_round(layout, key_of(PART_BACK), ICON_BACK, _("Back"), command_of(COMMAND_BACK));
    }
    if (frame->tabs) {
        tabs_add(layout);
        layout_space(layout, 1);
    } else {
        add_titles(layout, frame);
    }
    if (frame->more.label != NULL) {
        add_more(layout, &frame->more);
    }
    for (size_t i = 0; i < sizeof frame->round / sizeof *frame->round && frame->round[i].label != NULL; i++) {
        const FrameButton *round = &frame->round[i];
        layout_round(layout, key_of(round->part), round->icon, round->label, round->command);
    }
    if (!frame->no_hut) {
        add_hut(layout);
    }
    if (!frame->no_settings) {
        layout_round(layout, key_of(PART_SETTINGS), ICON_SETTINGS, _("Settings"), command_go(SCREEN_SETTINGS));
    }
    layout_close(layout);
}

static void add_toast_link(Layout *layout, ToastKind kind) {
    const Key key = key_of(PART_TOAST);
    switch (kind) {
    case TOAST_PERSON_OFF:
    case TOAST_TRAIL_OFF:
    case TOAST_TRY_OFF:
    case TOAST_ENTRY_OFF:
    case TOAST_CONTACT_OFF:
    case TOAST_PATTERN_OFF:
    case TOAST_SUPPORTER_OFF:
        layout_button(layout, BUTTON_LINK_DUSK, key, ICON_NONE, _("Undo"), command_of(COMMAND_TOAST_UNDO));
        break;
    case TOAST_STEP_OFF:
        layout_button(layout, BUTTON_LINK_DUSK, key, ICON_NONE, _("Undo"), command_of(COMMAND_UNDO));
        break;
    case TOAST_MERGED:
        layout_button(layout, BUTTON_LINK_DUSK, key, ICON_NONE, _("See it"), command_of(COMMAND_MERGE_LOOK));
        return;
    case TOAST_SAVE_REFUSED:
        layout_button(layout, BUTTON_LINK_DUSK, key, ICON_NONE, _("Save again"), command_of(COMMAND_SAVE_AGAIN));
        break;
    case TOAST_NONE:
    case TOAST_LADDER_FULL:
    case TOAST_READ_ONLY:
    case TOAST_KEPT:
    case TOAST_OPENED:
    case TOAST_OUT:
    case TOAST_SOUND_OFF:
    case TOAST_SOUND_ON:
    case TOAST_MUSIC_OFF:
    case TOAST_MUSIC_ON:
    case TOAST_CHOOSE_FIRST:
    case TOAST_WENT_BACK:
    case TOAST_NOTE_CAME:
    case TOAST_NOTE_READ:
    case TOAST_FORGOTTEN:
    case TOAST_ALL_FORGOTTEN:
    case TOAST_NOT_DONE:
    case TOAST_FOLDER_COPIED:
        break;
    }
}

/* It slides in, stays, and fades away as it came. */
static void toast_moves(Layout *layout) {
    const Moment since = layout_app(layout)->ui.toast.since;
    const int stays = (int)(app_deadline(layout_app(layout)) - since.ms);
    Span leaves = span_toast;
    leaves.after = stays - leaves.ms;
    leaves.gentle_after = stays - leaves.gentle;
    const double in = motion_part(layout, &span_toast, since);
    const double out = layout_sight(layout)->settled ? 0 : motion_part(layout, &leaves, since);
    const double here = in * (1 - out);
    motion_set(layout, layout_sight(layout)->motion ? 0 : TOAST_RISE * (1 - here), 1 - here);
}

static void add_toast(Layout *layout, Spec place) {
    const ToastKind kind = layout_app(layout)->ui.toast.kind;
    char words[WORDS_ROOM];
    words_toast(layout_app(layout), words);
    toast_moves(layout);
    layout_open(layout, place);
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 14,
                               .pad_x = 22,
                               .pad_y = 4,
                               .height_least = 48,
                               .width_most = TOAST_WIDTH,
                               .text_scaled = true,
                               .across = ALIGN_CENTRE,
                               .panel = true,
                               .look = PANEL_DUSK_ROW,
                               .radius = 18,
                               .key = key_of(PART_PANEL)});
    layout_icon(layout, kind == TOAST_SAVE_REFUSED || kind == TOAST_NOT_DONE ? ICON_INFO : ICON_CHECK, TONE_GLOW, 20);
    layout_text(layout, ROLE_BODY, TONE_CREAM, words);
    add_toast_link(layout, kind);
    layout_close(layout);
    layout_close(layout);
    motion_set(layout, 0, 0);
}

void frame_close(Layout *layout, const Frame *frame) {
    backdrop_plain(layout, here_seed(layout));
    layout_close(layout);
    if (!frame->no_bar) {
        add_bar(layout, frame);
    }
    hints_add(layout, frame->hints, frame->dim);
    if (toast_takes_room(layout)) {
        add_toast(layout, (Spec){.flow = FLOW_ROW, .along = ALIGN_CENTRE});
    }
    layout_close(layout);
    if (has_toast(layout) && !toast_takes_room(layout)) {
        add_toast(layout,
                  (Spec){.pad_x = 24, .pad_bottom = TOAST_ON_HINTS, .self_x = ALIGN_CENTRE, .self_y = ALIGN_END});
    }
}

bool frame_is_wide(const Layout *layout) {
    return sight_room(layout_sight(layout)) >= ROOM_WIDE;
}

bool frame_is_roomy(const Layout *layout) {
    return frame_is_wide(layout) && !frame_is_tight(layout) && layout_sight(layout)->text <= 1;
}

/* A card's edges come closer to larger words, so that more of them are in sight. */
static double card_edge(const Layout *layout, double usual, double large) {
    return layout_sight(layout)->text > 1 ? large : usual;
}

static void card_open(Layout *layout, PanelLook look, double width) {
    layout_open(
        layout,
        (Spec){.flow = FLOW_COLUMN, .width = width, .text_scaled = true, .panel = true, .look = look, .grow = 0});
}

static void card_middle(Layout *layout, double top, Key scroll) {
    layout_open(layout, (Spec){.flow = FLOW_COLUMN,
                               .gap = 12,
                               .pad_x = 32,
                               .pad_top = top,
                               .pad_bottom = 6,
                               .grow = 1,
                               .scroll = true,
                               .key = scroll});
}

void frame_card_open(Layout *layout, PanelLook look, double width, Key scroll) {
    card_open(layout, look, width);
    card_middle(layout, 24, scroll);
}

void frame_card_titled(Layout *layout, PanelLook look, double width, const char *title, Key scroll) {
    card_open(layout, look, width);
    layout_open(
        layout,
        (Spec){.pad_x = 32, .pad_top = card_edge(layout, 22, 14), .pad_bottom = frame_is_tight(layout) ? 8 : 2});
    layout_text(layout, ROLE_TITLE, layout_is_on_dusk(layout) ? TONE_CREAM : TONE_INK, title);
    layout_close(layout);
    card_middle(layout, 1, scroll);
}

/* What scrolls goes under the buttons: they stand on a ground of their own. */
void frame_card_foot(Layout *layout) {
    const bool tight = frame_is_tight(layout);
    layout_close(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 12,
                               .pad_x = 32,
                               .pad_top = tight ? 14 : 3,
                               .pad_bottom = tight ? 14 : card_edge(layout, 24, 10),
                               .along = ALIGN_END,
                               .panel = tight && !layout_is_on_dusk(layout),
                               .look = PANEL_FOOT,
                               .wrap = true});
}

void frame_card_close(Layout *layout) {
    layout_close(layout);
    layout_close(layout);
}

#include "view/trail_map.h"

#include "view/frame.h"
#include "view/note.h"
#include "view/sketch.h"
#include "view/words.h"

#include "core/supporter.h"

#include <math.h>
#include <string.h>

#define PAD 30.0
#define PAD_TOP 24.0
#define PAD_BOTTOM 16.0
#define GAP 22.0
#define DISC 50.0
#define HEIGHT_MOST 210.0 /* what is longer scrolls */
#define GRAB_WIDTH 54.0
#define GRAB_HEIGHT 5.0
#define BUTTON_PAD 24.0
#define ICON_ROOM 52.0
#define WORDS_LEAST 380.0 /* so much is left to the camp's name where a button has words beside its icon */

/* Under the name: how it stands with the camp, or how it opens. */
static const char *second_line(Layout *layout, const TrailLook *look) {
    const Camp *camp = &look->camps[look->chosen];
    if (!camp->open) {
        char words[WORDS_ROOM];
        words_unlock(&layout_app(layout)->book, camp->step, (int)look->chosen + 1, words);
        return layout_keep(layout, words);
    }
    const char *facts = trail_facts(layout, look, true);
    return facts[0] == '\0' ? trail_eyebrow(look) : layout_say(layout, "%s · %s", trail_eyebrow(look), facts);
}

static double button_width(const Sight *sight, const char *words) {
    const int text = sight->measure(sight->context, FACE_TITLE, sight_pixels(sight, ROLE_BUTTON), words, strlen(words));
    return text / sight->scale + 2 * BUTTON_PAD;
}

/* Beside disc and buttons. */
static double room_without_note(const Layout *layout) {
    const Sight *sight = layout_sight(layout);
    const double page = fmin(1280, sight->width / sight->scale) - 2 * TRAIL_SHEET_MARGIN - 2 * PAD;
    return page - sight_control(sight, DISC) / sight->scale - button_width(sight, _("All camps")) -
           button_width(sight, _("Say how it went")) - 3 * GAP;
}

static double icon_width(const Sight *sight) {
    return sight_control(sight, ICON_ROOM) / sight->scale;
}

static bool note_has_words(const Layout *layout) {
    const Sight *sight = layout_sight(layout);
    const double width = icon_width(sight) + button_width(sight, _("A note waits"));
    return room_without_note(layout) - GAP - width >= WORDS_LEAST;
}

static double words_room(const Layout *layout, const TrailLook *look) {
    const Sight *sight = layout_sight(layout);
    const double room = room_without_note(layout);
    if (trail_note_waiting(layout, look) == NULL) {
        return room;
    }
    const double words = note_has_words(layout) ? button_width(sight, _("A note waits")) : 0;
    return room - GAP - icon_width(sight) - words;
}

static double words_height(Layout *layout, const TrailLook *look) {
    const Sight *sight = layout_sight(layout);
    const double room = words_room(layout, look);
    const int titles = trail_lines(sight, ROLE_BUTTON, look->camps[look->chosen].step->title, room);
    const int seconds = trail_lines(sight, ROLE_SECOND, second_line(layout, look), room);
    const int pixels = titles * sight_line(sight, ROLE_BUTTON) + seconds * sight_line(sight, ROLE_SECOND);
    return fmin(HEIGHT_MOST, pixels / sight->scale + 4);
}

double trail_sheet_height(Layout *layout, const TrailLook *look) {
    const Sight *sight = layout_sight(layout);
    const double least = sight_control(sight, 52) / sight->scale;
    return PAD_TOP + fmax(least, words_height(layout, look)) + PAD_BOTTOM + GRAB_HEIGHT;
}

static void add_grab(Layout *layout) {
    const double scale = layout_sight(layout)->scale;
    Picture *picture = layout_picture(layout);
    picture_begin(picture);
    picture_rounded(picture, 0, 0, GRAB_WIDTH * scale, GRAB_HEIGHT * scale, GRAB_HEIGHT * scale / 2);
    picture_flat(picture, layout_sight(layout)->contrast ? 0xFFFFFFFF : 0xCDB79CFF);
    layout_open(layout, (Spec){.self_x = ALIGN_CENTRE, .self_y = ALIGN_START, .pad_top = 9});
    layout_thing(layout, ITEM_PICTURE, key_of(PART_NONE), GRAB_WIDTH, GRAB_HEIGHT)->picture = picture;
    layout_close(layout);
}

static void add_words(Layout *layout, const TrailLook *look) {
    const bool scrolls = words_height(layout, look) >= HEIGHT_MOST;
    layout_open(layout,
                (Spec){.grow = 1, .height = scrolls ? HEIGHT_MOST : 0, .scroll = scrolls, .key = key_of(PART_SCROLL)});
    (void)layout_text(layout, ROLE_BUTTON, TONE_INK, look->camps[look->chosen].step->title);
    (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, second_line(layout, look));
    layout_close(layout);
}

static void add_note(Layout *layout, const TrailLook *look) {
    const Note *note = trail_note_waiting(layout, look);
    if (note == NULL) {
        return;
    }
    Item *item = layout_button(layout, BUTTON_GHOST, key_of(PART_LETTER), ICON_WORDS,
                               note_has_words(layout) ? _("A note waits") : NULL, trail_note_command(look));
    item->spoken = layout_say(layout, _("%s waits at camp %zu. Read it"), note_from(layout, note), look->next + 1);
    item->group = TRAIL_LADDER;
}

/* The chosen camp along the window's lower edge. */
void trail_sheet(Layout *layout, const TrailLook *look) {
    layout_open(layout, (Spec){.grow = 1});
    layout_close(layout);
    layout_open(layout, (Spec){.flow = FLOW_STACK,
                               .panel = true,
                               .look = PANEL_PAPER,
                               .height = trail_sheet_height(layout, look) + FRAME_SUNK});
    add_grab(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = GAP,
                               .pad_x = PAD,
                               .pad_top = PAD_TOP,
                               .pad_bottom = PAD_BOTTOM + FRAME_SUNK,
                               .across = ALIGN_CENTRE});
    trail_disc_of(layout, look, look->chosen, DISC);
    add_words(layout, look);
    add_note(layout, look);
    layout_button(layout, BUTTON_SECONDARY, key_of(PART_LINK), ICON_NONE, _("All camps"), trail_turn())->group =
        TRAIL_LADDER; /* else a camp further off would come before it */
    (void)trail_primary(layout, look);
    layout_close(layout);
    layout_close(layout);
}

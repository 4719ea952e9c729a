#include "view/backdrop.h"
#include "view/frame.h"
#include "view/here.h"
#include "view/motion.h"
#include "view/range_parts.h"
#include "view/trail_map.h"
#include "view/view.h"
#include "view/words.h"

#include <stdlib.h>
#include <string.h>

#define CLOSER_MS 3000 /* longer than any change of screens */
#define NAME_ROOM 600  /* of a line in the top bar */
#define LARGE_TEXT 1.5
#define CARD_WIDTH 378
#define CARD_WIDTH_LARGE 424 /* with larger text: three hills stand side by side */
#define LIST_WIDTH 476
#define STARS_MOST 8
#define BAR_GROUP (TRAIL_LADDER + 1)
#define AHEAD 3       /* so many locked camps of a long trail are named; the rest lies in the mist */
#define ROOM_WIDE 900 /* the list can be narrower than two columns of a form */

/* The tries as an array that lives as long as the screen. */
static const Try **keep_tries(Layout *layout, const Step *step, size_t *count) {
    const Try **found = tries_of_step(&layout_app(layout)->book, step->record.id, count);
    const Try **kept = layout_room(layout, (*count + 1) * sizeof *kept);
    for (size_t i = 0; i < *count; i++) {
        kept[i] = found[i];
    }
    free((void *)found);
    return kept;
}

static bool is_step(const Step *step, const char *id) {
    return strcmp(step->record.id, id) == 0;
}

/* Camps are opened one after the other, yet one far up may have been opened early: the mist begins above it. */
static size_t mist_of(const TrailLook *look) {
    size_t from = look->next + AHEAD + 1;
    for (size_t i = from; i < look->count; i++) {
        from = look->camps[i].open ? i + 1 : from;
    }
    return look->count > TRAIL_NAMED_ALL && from < look->count ? from : look->count;
}

static TrailLook look_at(Layout *layout, const Trail *trail) {
    const App *app = layout_app(layout);
    TrailLook look = {.trail = trail, .hour = here_hour(layout)};
    const Step **steps = book_steps(&app->book, trail->record.id, &look.count);
    const Step *next = trail_next_step(&app->book, trail->record.id);
    look.camps = layout_room(layout, (look.count + 1) * sizeof *look.camps);
    for (size_t i = 0; i < look.count; i++) {
        Camp *camp = &look.camps[i];
        camp->step = steps[i];
        camp->tries = keep_tries(layout, steps[i], &camp->try_count);
        camp->facts = step_facts(camp->tries, camp->try_count);
        camp->open = unlock_is_open(&app->book, steps[i]);
        look.lit += camp->facts.lit;
        look.next = next != NULL && is_step(steps[i], next->record.id) ? i : look.next;
    }
    look.chosen = look.next;
    for (size_t i = 0; i < look.count; i++) {
        look.chosen = is_step(steps[i], app->ui.step) ? i : look.chosen;
    }
    free((void *)steps);
    look.mist = mist_of(&look);
    return look;
}

CampLook trail_camp_look(const TrailLook *look, size_t i) {
    const Camp *camp = &look->camps[i];
    if (!camp->open) {
        return CAMP_LOCKED;
    }
    if (i == look->chosen) {
        return CAMP_NEXT;
    }
    return camp->facts.lit ? CAMP_LIT : CAMP_OPEN;
}

bool trail_has_stars(const TrailLook *look) {
    return look->count <= STARS_MOST;
}

bool trail_is_wide(const Layout *layout) {
    return sight_room(layout_sight(layout)) >= ROOM_WIDE;
}

bool trail_is_sheet(const Layout *layout) {
    return trail_is_wide(layout) && layout_sight(layout)->compact;
}

bool trail_can_turn(const Layout *layout) {
    return trail_is_wide(layout);
}

static bool trail_is_list(const Layout *layout, const TrailLook *look) {
    const Sight *sight = layout_sight(layout);
    if (!trail_is_wide(layout) || sight->text >= LARGE_TEXT) {
        return true;
    }
    const bool usual = !sight->compact && look->count > TRAIL_NAMED_ALL;
    return usual != layout_app(layout)->ui.more;
}

bool trail_is_card(const Layout *layout, const TrailLook *look) {
    return !trail_is_list(layout, look) && !trail_is_sheet(layout);
}

bool trail_signs_have_focus(const Layout *layout, const TrailLook *look) {
    return !trail_is_list(layout, look);
}

Command trail_turn(void) {
    return command_set(key_of(PART_MORE), 1);
}

Command trail_mist_command(const TrailLook *look) {
    const bool there = look->chosen >= look->mist && look->chosen + 1 < look->count;
    const size_t camp = there ? look->chosen + 1 : look->mist;
    return command_key(COMMAND_CAMP_CHOOSE, key_record(PART_CAMP, look->camps[camp].step->record.id));
}

double trail_list_width(const Layout *layout, const TrailLook *look) {
    if (!trail_is_wide(layout) || trail_is_sheet(layout)) {
        return 0;
    }
    const double card = layout_sight(layout)->text > 1 ? CARD_WIDTH_LARGE : CARD_WIDTH;
    return trail_is_card(layout, look) ? card : LIST_WIDTH;
}

static void show_nothing(Layout *layout) {
    const Frame frame = {.scene = SCENE_SKY, .hour = HOUR_DAWN, .back = true, .hints = {{"Esc", _("Back")}}};
    frame_open(layout, &frame);
    layout_open(layout, (Spec){.panel = true, .look = PANEL_PAPER, .pad = 32});
    (void)layout_text(layout, ROLE_TITLE, TONE_INK, _("This trail has no camps yet"));
    layout_close(layout);
    frame_close(layout, &frame);
}

/* A very long name does not stand in the top bar but at the head of the list, where it can be scrolled. */
bool trail_name_is_long(const Layout *layout, const TrailLook *look) {
    const Sight *sight = layout_sight(layout);
    const char *title = look->trail->title;
    const int pixels = sight_pixels(sight, ROLE_TITLE);
    return title != NULL &&
           sight->measure(sight->context, FACE_TITLE, pixels, title, strlen(title)) > 2 * sight_px(sight, NAME_ROOM);
}

static void add_side(Layout *layout, const TrailLook *look) {
    const bool wide = trail_is_wide(layout) && !trail_is_sheet(layout);
    layout_open(layout, (Spec){.flow = FLOW_ROW, .grow = 1, .across = wide ? ALIGN_START : ALIGN_STRETCH});
    if (wide) {
        (void)layout_space(layout, 1);
    }
    if (trail_is_list(layout, look)) {
        trail_list(layout, look);
    } else {
        trail_card(layout, look);
    }
    layout_close(layout);
}

/* Quiet ways at the lower right, where the card has no room for them. */
static void add_links(Layout *layout, const TrailLook *look) {
    if (!trail_is_card(layout, look) || layout_app(layout)->ui.toast.kind != TOAST_NONE) {
        return;
    }
    layout_open(layout, (Spec){.self_x = ALIGN_CENTRE, .self_y = ALIGN_END, .width = 1280, .dark = true});
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 20, .along = ALIGN_END, .pad_right = 40, .pad_bottom = 8});
    (void)layout_button(layout, BUTTON_LINK, key_of(PART_LINK), ICON_NONE, _("List"), trail_turn());
    if (layout_sight(layout)->text <= 1) { /* larger words would run into the hints; the list has it too */
        trail_give_away(layout);
    }
    trail_put_away(layout, look);
    layout_close(layout);
    layout_close(layout);
}

static Command change_of(const TrailLook *look) {
    return command_key(COMMAND_BUILD, key_record(PART_BUILD, look->trail->record.id));
}

static Frame frame_of(Layout *layout, const TrailLook *look) {
    const char *title = trail_name_is_long(layout, look) ? words_hour(look->hour) : look->trail->title;
    const char *lit =
        layout_say(layout, words_count(_("%s · %zu of %zu camp lit"), _("%s · %zu of %zu camps lit"), look->count),
                   words_hour(look->hour), look->lit, look->count);
    return (Frame){.scene = SCENE_SKY,
                   .hour = look->hour,
                   .title = title,
                   .subtitle = lit,
                   .back = true,
                   .round = {{PART_BUILD, ICON_PENCIL, _("Change this trail"), change_of(look)}},
                   .to_edge = trail_is_sheet(layout),
                   .hints = {{"↑ ↓", _("Camps")},
                             {"Enter", _("Choose")},
                             {"L", _("List or mountain")},
                             {"R", _("Recovery room")},
                             {"Esc", _("Back")}}};
}

/* From the range the eye goes up to the trail's mountain first. */
static void come_closer(Layout *layout, const TrailMap *map) {
    const Ui *ui = &layout_app(layout)->ui;
    const bool came = ui->from == SCREEN_RANGE && moment_is_set(ui->since);
    Point peak;
    if (came && layout_sight(layout)->now.ms - ui->since.ms < CLOSER_MS && range_peak(layout, &peak)) {
        motion_closer(layout, peak, map->mountain.peak);
    }
}

static void show(Layout *layout, const TrailLook *look) {
    const Frame frame = frame_of(layout, look);
    const bool list = trail_is_list(layout, look);
    const bool mountain = trail_is_wide(layout) && look->count <= STEPS_MOST;
    const TrailMap *map = mountain ? trail_map(layout, look) : NULL;
    frame_open(layout, &frame);
    if (mountain) {
        trail_mountain(layout, look, map);
        come_closer(layout, map);
    }
    if (trail_is_sheet(layout) && !list) {
        trail_sheet(layout, look);
    } else {
        add_side(layout, look);
    }
    frame_close(layout, &frame);
    if (mountain && !(trail_is_sheet(layout) && list)) {
        trail_signs(layout, look, map);
    }
    add_links(layout, look);
}

/* The signs lie between the bar's buttons and the card: left and right stay in the bar. */
static void group_bar(Screen *screen) {
    for (size_t i = 0; i < screen->count; i++) {
        Item *item = &screen->items[i];
        const Part part = item->key.part;
        if (item->kind == ITEM_BUTTON && (part == PART_BACK || part == PART_HUT || part == PART_SETTINGS)) {
            item->group = BAR_GROUP;
        }
    }
}

void view_trail(Layout *layout) {
    const Trail *trail = app_trail(layout_app(layout));
    if (trail == NULL) {
        show_nothing(layout);
        return;
    }
    const TrailLook look = look_at(layout, trail);
    if (look.count == 0) {
        show_nothing(layout);
        return;
    }
    if (trail_can_turn(layout)) {
        layout_bind(layout, 'l', 0, trail_turn());
    }
    layout_bind(layout, 'e', 0, change_of(&look));
    layout_bind(layout, 't', 0, command_of(COMMAND_MUSIC));
    show(layout, &look);
    Screen *screen = layout_screen(layout);
    screen->first = key_record(PART_CAMP, look.camps[look.chosen].step->record.id);
    group_bar(screen);
    screen->ladder = trail_signs_have_focus(layout, &look) ? TRAIL_LADDER : 0;
}

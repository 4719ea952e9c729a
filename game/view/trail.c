#include "view/backdrop.h"
#include "view/frame.h"
#include "view/here.h"
#include "view/trail_parts.h"
#include "view/view.h"
#include "view/words.h"

#include <stdlib.h>
#include <string.h>

#define NAME_ROOM 600 /* of a line in the top bar */
#define LARGE_TEXT 1.5
#define CAMPS_ON_CARD 6 /* so many can all be named on the mountain */
#define CARD_WIDTH 408
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

bool trail_is_wide(const Layout *layout) {
    return sight_room(layout_sight(layout)) >= ROOM_WIDE;
}

bool trail_is_card(const Layout *layout, const TrailLook *look) {
    const Sight *sight = layout_sight(layout);
    return trail_is_wide(layout) && !sight->compact && sight->text < LARGE_TEXT && look->count <= CAMPS_ON_CARD;
}

double trail_list_width(const Layout *layout, const TrailLook *look) {
    if (!trail_is_wide(layout)) {
        return 0;
    }
    if (trail_is_card(layout, look)) {
        return CARD_WIDTH;
    }
    return layout_sight(layout)->compact ? 560 : 476;
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
    const int width = sight->measure(sight->context, FACE_TITLE, pixels, title, strlen(title));
    return width > 2 * sight_px(sight, NAME_ROOM);
}

static void show(Layout *layout, const TrailLook *look) {
    const bool wide = trail_is_wide(layout);
    const Frame frame = {
        .scene = SCENE_SKY,
        .hour = look->hour,
        .title = trail_name_is_long(layout, look) ? words_hour(look->hour) : look->trail->title,
        .subtitle =
            layout_say(layout, words_count(_("%s · %zu of %zu camp lit"), _("%s · %zu of %zu camps lit"), look->count),
                       words_hour(look->hour), look->lit, look->count),
        .back = true,
        .hints = {{"↑ ↓", _("Camps")}, {"Enter", _("Choose")}, {"R", _("Recovery room")}, {"Esc", _("Back")}},
    };
    frame_open(layout, &frame);
    if (wide) {
        trail_mountain(layout, look);
    }
    layout_open(layout, (Spec){.flow = FLOW_ROW, .grow = 1, .across = wide ? ALIGN_START : ALIGN_STRETCH});
    if (wide) {
        (void)layout_space(layout, 1);
    }
    if (trail_is_card(layout, look)) {
        trail_card(layout, look);
    } else {
        trail_list(layout, look);
    }
    layout_close(layout);
    frame_close(layout, &frame);
    if (wide) {
        trail_camps(layout, look);
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
    show(layout, &look);
    Screen *screen = layout_screen(layout);
    screen->first = key_record(PART_CAMP, look.camps[look.chosen].step->record.id);
    screen->ladder = trail_is_card(layout, &look) ? TRAIL_LADDER : 0;
}

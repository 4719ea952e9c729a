#include "view/celebrate_scene.h"
#include "view/frame.h"
#include "view/here.h"
#include "view/input.h"
#include "view/motion.h"
#include "view/view.h"
#include "view/words.h"

#include "core/text.h"
#include "core/tries.h"

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { GROUP_WAYS = 1 };

#define HAND_ROOM 86.0   /* kept free above the card for the hand */
#define OVER_LEAST 350.0 /* with less there is no room for it */
#define OVER_SMALL .6    /* its size there; it grows with the room */
#define OVER_GROWTH .002
#define OVER_MOST 1.3
#define OVER_BESIDE 230.0
#define WAYS_CLEAR 9.0 /* of the note above, besides the card's own gap */
#define STAR_SIZE 44
#define STAR_SMALL 30    /* where letters are so large that each line counts */
#define STARS_AFTER 1200 /* ms: after the rays (look.md 7) */
#define STAR_APART 160
#define STAR_MS 260
#define TRAIL_ROOM 160.0 /* the card moves to the right by half of it */

typedef struct Told { /* what this try added up to */
    const Try *attempt;
    const Step *step;
    StepFacts facts;
    int number;
} Told;

static Told told_of(const Layout *layout) {
    const App *app = layout_app(layout);
    Told told = {.attempt = app_attempt(app), .step = here_step(layout), .number = here_number(layout)};
    if (told.step != NULL) {
        size_t count = 0;
        const Try **tries = tries_of_step(&app->book, told.step->record.id, &count);
        told.facts = step_facts(tries, count);
        free((void *)tries);
    }
    return told;
}

static bool did_it(const Told *told) {
    return told->attempt != NULL && try_is_clear(told->attempt);
}

static CampLight light_of(const Told *told) {
    return !did_it(told) ? CAMP_DARK : told->facts.clears <= 1 ? CAMP_NEWLY_LIT : CAMP_LIT_AGAIN;
}

static const char *title_of(Layout *layout, const Told *told) {
    if (told->facts.clears <= 1) {
        return layout_say(layout, _("High five! Camp %d is lit"), told->number);
    }
    return layout_say(layout, _("High five! Camp %d, once more"), told->number);
}

/* The fear at the end above the fear before: then comfort, not figures alone. */
static bool was_a_big_one(const Try *attempt) {
    return attempt->fear.before != UNSET && attempt->fear.end != UNSET && attempt->fear.end > attempt->fear.before;
}

/* News worth saying: likely, and it came to little. */
static bool forecast_missed(const Try *attempt) {
    return attempt->happened == HAPPENED_NO || attempt->happened == HAPPENED_A_LITTLE || attempt->coped == 1;
}

/* One line more than the figures, no more: comfort, else the news about the forecast, else the camp's own words. */
static void add_second_line(Layout *layout, const Told *told) {
    char line[WORDS_ROOM];
    words_forecast_line(told->attempt, line);
    if (was_a_big_one(told->attempt)) {
        (void)layout_text_centred(layout, ROLE_BODY, TONE_BODY,
                                  _("It was a big one today. Hills differ. Would a rest or a smaller step suit you?"));
    } else if (line[0] != '\0' && forecast_missed(told->attempt)) {
        (void)layout_text_centred(layout, ROLE_BODY_BOLD, TONE_UMBER, line);
    } else if (did_it(told) && told->step != NULL && !text_is_blank(told->step->celebrate)) {
        (void)layout_text_centred(layout, ROLE_ITALIC, TONE_BODY, told->step->celebrate);
    }
}

static void add_lines(Layout *layout, const Told *told) {
    char line[WORDS_ROOM];
    words_fear_line(told->attempt, line);
    if (line[0] != '\0') {
        (void)layout_text_centred(layout, ROLE_BODY, TONE_BODY,
                                  did_it(told) ? layout_say(layout, _("%s You stayed."), line) : line);
    }
    add_second_line(layout, told);
}

static const Step *step_after(const Layout *layout, const Step *step) {
    const Book *book = &layout_app(layout)->book;
    size_t count = 0;
    const Step **steps = book_steps(book, step->trail, &count);
    const Step *after = NULL;
    for (size_t i = 0; i + 1 < count; i++) {
        after = strcmp(steps[i]->record.id, step->record.id) == 0 ? steps[i + 1] : after;
    }
    free((void *)steps);
    return after;
}

static void add_note(Layout *layout, Icon icon, const char *first, const char *second) {
    layout_open(layout, (Spec){.pad_bottom = frame_is_tight(layout) ? 0 : WAYS_CLEAR});
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 14,
                               .pad_x = 18,
                               .pad_y = 12,
                               .radius = 18,
                               .panel = true,
                               .look = PANEL_INSET,
                               .across = ALIGN_CENTRE});
    (void)layout_icon(layout, icon, TONE_UMBER, 24);
    layout_open(layout, (Spec){.grow = 1});
    (void)layout_text(layout, second == NULL ? ROLE_BODY : ROLE_BODY_BOLD, TONE_INK, first);
    if (second != NULL) {
        (void)layout_text(layout, ROLE_SECOND, TONE_SOFT, second);
    }
    layout_close(layout);
    layout_close(layout);
    layout_close(layout);
}

static void add_next(Layout *layout, const Told *told) {
    const App *app = layout_app(layout);
    const Step *opened = book_step(&app->book, app->ui.opened);
    if (opened != NULL) {
        add_note(layout, ICON_FLAG,
                 layout_say(layout, _("Camp %d is open: %s"), words_number(&app->book, opened),
                            opened->title == NULL ? "" : opened->title),
                 _("No rush. It will wait for you."));
        return;
    }
    const Step *after = told->step == NULL ? NULL : step_after(layout, told->step);
    if (after != NULL && !unlock_is_open(&app->book, after)) {
        char sentence[WORDS_ROOM];
        words_unlock(&app->book, after, told->number + 1, sentence);
        add_note(layout, ICON_MIST, sentence, NULL);
    }
}

/* The hand stands in the scene beside the words, over the card, or has no room at all. */
typedef enum HandPlace { HAND_SCENE, HAND_OVER, HAND_NONE } HandPlace;

/* The window's height in design pixels, as if text were 100 %. */
static double hand_room(const Layout *layout) {
    const Sight *sight = layout_sight(layout);
    return sight->height / sight->text / (sight->compact ? 1 : sight->scale);
}

static HandPlace hand_place(const Layout *layout) {
    if (frame_is_wide(layout)) {
        return HAND_SCENE;
    }
    return hand_room(layout) >= OVER_LEAST ? HAND_OVER : HAND_NONE;
}

static double hand_size(const Layout *layout) {
    return fmin(OVER_MOST, OVER_SMALL + (hand_room(layout) - OVER_LEAST) * OVER_GROWTH);
}

static void add_room(Layout *layout, double width) {
    layout_open(layout, (Spec){.width = width});
    layout_close(layout);
}

static void add_plate(Layout *layout) {
    if (layout_app(layout)->ui.high_five) {
        layout_open(layout, (Spec){.panel = true, .look = PANEL_PLATE, .radius = 24, .pad_x = 20, .pad_y = 10});
        (void)layout_text(layout, ROLE_BODY_BOLD, TONE_CREAM, _("That one counts."));
        layout_close(layout);
    } else {
        (void)layout_button(layout, BUTTON_PLATE, key_of(PART_HIGH_FIVE), ICON_HAND, _("Go on, a real one."),
                            command_of(COMMAND_HIGH_FIVE));
    }
}

static void add_high_five(Layout *layout, const Told *told) {
    const bool over = hand_place(layout) == HAND_OVER;
    layout_open(layout, (Spec){.flow = FLOW_ROW, .along = ALIGN_CENTRE, .across = ALIGN_CENTRE});
    add_room(layout, over ? OVER_BESIDE * layout_sight(layout)->text : 440);
    if (over) {
        celebrate_hand(layout, light_of(told), hand_size(layout));
    }
    add_plate(layout);
    layout_close(layout);
}

/* Without a hand it is a way like others. */
static void add_high_five_way(Layout *layout) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .along = ALIGN_CENTRE});
    if (layout_app(layout)->ui.high_five) {
        (void)layout_text(layout, ROLE_BODY_BOLD, TONE_UMBER, _("That one counts."));
    } else {
        (void)layout_button(layout, BUTTON_SECONDARY, key_of(PART_HIGH_FIVE), ICON_HAND, _("Go on, a real one."),
                            command_of(COMMAND_HIGH_FIVE));
    }
    layout_close(layout);
}

static void add_ways(Layout *layout) {
    frame_card_foot(layout);
    (void)layout_space(layout, 1);
    layout_button(layout, BUTTON_SECONDARY, key_of(PART_SECONDARY), ICON_NONE, _("Rest in the hut"),
                  command_of(COMMAND_HUT))
        ->group = GROUP_WAYS;
    layout_button(layout, BUTTON_PRIMARY, key_of(PART_PRIMARY), ICON_NONE, _("Back to the trail"),
                  command_of(COMMAND_CELEBRATED))
        ->group = GROUP_WAYS;
    (void)layout_space(layout, 1);
}

static void add_title(Layout *layout, const Told *told) {
    if (did_it(told)) {
        (void)layout_text_centred(layout, ROLE_CELEBRATE, TONE_INK, title_of(layout, told));
        return;
    }
    layout_open(layout, (Spec){.gap = 2});
    (void)layout_text_centred(layout, ROLE_TITLE, TONE_INK, _("You went. That took something."));
    (void)layout_text_centred(layout, ROLE_TITLE, TONE_INK, _("High five anyway?"));
    layout_close(layout);
}

static void add_stars(Layout *layout, const Told *told) {
    layout_open(layout, (Spec){.flow = FLOW_ROW, .along = ALIGN_CENTRE});
    Item *stars = layout_stars(layout, told->facts.stars, layout_sight(layout)->text >= 2 ? STAR_SMALL : STAR_SIZE);
    for (int i = 0; i < 3; i++) {
        const Span lands = {STARS_AFTER + i * STAR_APART, STAR_MS, EASE_OUT_BACK, 0, 400};
        stars->away[i] = (float)(1 - motion_part(layout, &lands, layout_app(layout)->ui.since));
    }
    layout_close(layout);
}

static void add_card(Layout *layout, const Told *told) {
    frame_card_open(layout, PANEL_PAPER, 560, key_of(PART_SCROLL));
    add_stars(layout, told);
    add_title(layout, told);
    if (told->attempt != NULL) {
        layout_open(layout, (Spec){.gap = 4});
        add_lines(layout, told);
        layout_close(layout);
    }
    if (hand_place(layout) == HAND_NONE) {
        add_high_five_way(layout);
    }
    add_next(layout, told);
    add_ways(layout);
    frame_card_close(layout);
}

void view_celebrate(Layout *layout) {
    const Told told = told_of(layout);
    const bool wide = frame_is_wide(layout);
    const Frame frame = {
        .scene = SCENE_SKY,
        .hour = celebrate_hour(layout),
        .no_hut = true,
        .no_settings = true,
        .hints = {{"Space", _("High five")}, {"Enter", _("Back to the trail")}, {"R", _("Rest")}},
    };
    frame_open(layout, &frame);
    celebrate_scene(layout, light_of(&told));
    layout_open(layout, (Spec){.grow = 1,
                               .gap = wide ? 16 : 2,
                               .pad_left = wide ? TRAIL_ROOM : 0,
                               .across = ALIGN_CENTRE,
                               .along = ALIGN_END});
    if (wide) {
        layout_open(layout, (Spec){.height_least = HAND_ROOM});
        layout_close(layout);
    }
    if (hand_place(layout) != HAND_NONE) {
        add_high_five(layout, &told);
    }
    add_card(layout, &told);
    layout_close(layout);
    layout_bind(layout, SYMBOL_SPACE, 0, command_of(COMMAND_HIGH_FIVE));
    layout_screen(layout)->first = key_of(PART_PRIMARY);
    frame_close(layout, &frame);
    celebrate_sign(layout);
}

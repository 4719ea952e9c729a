#include "view/share_card.h"

#include "core/text.h"
#include "view/camps.h"
#include "view/figures.h"
#include "view/here.h"
#include "view/mountain.h"
#include "view/scenery.h"
#include "view/words.h"

#include <math.h>

#define ORB .82
#define WORDS_WIDTH 470.0
#define WORDS_LEFT 48.0
#define WORDS_LEAST 440.0  /* a picture so wide has words over it */
#define WORDS_NARROW 196.0 /* in a small one they keep so much */
#define TENT .9
#define TENTS_MOST 16 /* with more, the ways tell of them */

static Hour hour_of(const Trail *trail) {
    return trail->hour == UNSET ? trail_hour(trail) : (Hour)trail->hour;
}

static Mountain mountain_of(const Trail *trail) {
    return (Mountain){.seed = trail_seed(trail),
                      .hour = hour_of(trail),
                      .peak = {880, 130},
                      .left = 470,
                      .right = 1330,
                      .base = 740,
                      .clear_left = 640,
                      .clear_right = 1160,
                      .low = 600};
}

static void paint_tents(Picture *picture, const Climb *climb, const Camps *camps, Hour hour) {
    const double size = camps->count > TENTS_MOST ? TENT * .6 : TENT;
    for (size_t i = camps->count; i-- > 0;) {
        const TentState state = camps->lit[i] ? TENT_LIT : camps->open[i] ? TENT_OPEN : TENT_FAR;
        figure_tent(picture, climb->camps[i].x, climb->camps[i].y, size, i % 2 == 0 ? 1 : -1, state, hour);
    }
}

/* Beside the highest camp that is lit, or on the way to the first. */
static void paint_climber(Picture *picture, const Climb *climb, const Camps *camps, const Look *look) {
    const Point at = climb->camps[camps->highest < 0 ? 0 : camps->highest];
    sketch_glow(picture, at.x - 34, at.y - 16, 70, 0xFFC266FF, .5);
    figure_climber(picture, at.x - 40, at.y + 2, 1, 1, look);
}

static Scenery scenery_of(const Mountain *mountain, Look look) {
    return (Scenery){.scene = SCENE_SKY,
                     .hour = mountain->hour,
                     .person = look,
                     .seed = mountain->seed,
                     .width = SHARE_CARD_WIDTH,
                     .height = SHARE_CARD_HEIGHT,
                     .scale = 1,
                     .orb = ORB};
}

static Picture *picture_of(Layout *layout, const Trail *trail, const Camps *camps) {
    const Look look = here_look(layout);
    const Mountain mountain = mountain_of(trail);
    const Climb climb = mountain_climb(&mountain, camps->count > 0 ? camps->count : 1);
    const Scenery scenery = scenery_of(&mountain, look);
    Picture *picture = layout_picture(layout);
    scenery_sky(picture, &scenery);
    scenery_ridges(picture, &scenery);
    mountain_paint(picture, &mountain);
    mountain_paint_path(picture, &mountain, &climb, camps->highest);
    paint_tents(picture, &climb, camps, mountain.hour);
    paint_climber(picture, &climb, camps, &look);
    scenery_foreground(picture, &scenery);
    return picture;
}

static size_t lit_of(const Camps *camps) {
    size_t lit = 0;
    for (size_t i = 0; i < camps->count; i++) {
        lit += camps->lit[i] ? 1 : 0;
    }
    return lit;
}

static const char *lit_words(Layout *layout, const Camps *camps) {
    return layout_say(layout, _("%zu of %zu camps lit"), lit_of(camps), camps->count);
}

static const char *name_of(const Trail *trail) {
    return text_is_blank(trail->title) ? _("A trail") : trail->title;
}

static void open_words(Layout *layout, double left, double width, double pad) {
    layout_open(layout, (Spec){.self_x = ALIGN_START, .self_y = ALIGN_CENTRE, .pad_left = left});
    layout_open(layout, (Spec){.width = width, .pad = pad, .gap = 10, .panel = true, .look = PANEL_DUSK, .dark = true});
}

static void add_words(Layout *layout, const Trail *trail, const Camps *camps, Role lit) {
    char day[WORDS_ROOM];
    words_date(layout_app(layout)->ui.today, true, day);
    (void)layout_text(layout, ROLE_SECOND, TONE_GLOW, name_of(trail));
    (void)layout_text(layout, lit, TONE_CREAM, lit_words(layout, camps));
    (void)layout_text(layout, ROLE_SECOND, TONE_LILAC, day);
    (void)layout_text(layout, ROLE_HINT, TONE_LILAC, _("Foothold: one fear, in small steps"));
    layout_close(layout);
    layout_close(layout);
}

/* Where there is no room for words over it, they stand below. */
static void add_small(Layout *layout, const Trail *trail, const Camps *camps, double width) {
    const bool over = width / layout_sight(layout)->text > WORDS_LEAST;
    const double part = width / SHARE_CARD_WIDTH, height = SHARE_CARD_HEIGHT * part;
    Picture *picture = picture_of(layout, trail, camps);
    sketch_place(picture, 0, 0, 0, part * layout_sight(layout)->scale, part * layout_sight(layout)->scale);
    layout_open(layout, (Spec){.flow = over ? FLOW_STACK : FLOW_COLUMN, .width = width, .gap = 8});
    layout_thing(layout, ITEM_PICTURE, key_of(PART_NONE), width, height)->picture = picture;
    if (over) {
        open_words(layout, WORDS_LEFT * part, fmax(WORDS_WIDTH * part, WORDS_NARROW), 14);
    } else {
        open_words(layout, 0, width, 14);
    }
    add_words(layout, trail, camps, over ? ROLE_SECTION : ROLE_BODY_BOLD);
    layout_close(layout);
}

void share_card_small(Layout *layout, const Trail *trail, double width) {
    const Camps camps = camps_of(&layout_app(layout)->book, trail->record.id, NULL);
    add_small(layout, trail, &camps, width);
}

Screen share_card(const App *app, Moment now, Measure measure, void *context) {
    Sight sight = sight_fit(app, SHARE_CARD_WIDTH, SHARE_CARD_HEIGHT, now, measure, context);
    sight.text = 1;
    sight.contrast = false;
    sight.settled = true;
    const Trail *trail = app_picture_trail(app);
    const Camps camps = camps_of(&app->book, trail->record.id, NULL);
    Layout *layout = layout_begin(app, &sight, SCREEN_SHARE);
    Item *scene = layout_thing(layout, ITEM_SCENE, key_of(PART_SCENE), 0, 0);
    scene->look = SCENE_SKY;
    scene->value = (int)hour_of(trail);
    scene->picture = picture_of(layout, trail, &camps);
    open_words(layout, WORDS_LEFT, WORDS_WIDTH, 32);
    add_words(layout, trail, &camps, ROLE_HERO);
    return layout_finish(layout);
}

#include "view/share_card.h"

#include "core/text.h"
#include "view/backdrop.h"
#include "view/figures.h"
#include "view/here.h"
#include "view/mountain.h"
#include "view/words.h"

#define ORB .82
#define CARD_WIDTH 470.0
#define TENT .9
#define TENTS_MOST 16 /* with more, the ways tell of them */

Hour share_card_hour(const Trail *trail) {
    return trail->hour == UNSET ? trail_hour(trail) : (Hour)trail->hour;
}

static Mountain mountain_of(const Trail *trail) {
    return (Mountain){.seed = trail_seed(trail),
                      .hour = share_card_hour(trail),
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
static void paint_climber(Layout *layout, Picture *picture, const Climb *climb, const Camps *camps) {
    const Point at = climb->camps[camps->highest < 0 ? 0 : camps->highest];
    const Look look = here_look(layout);
    sketch_glow(picture, at.x - 34, at.y - 16, 70, 0xFFC266FF, .5);
    figure_climber(picture, at.x - 40, at.y + 2, 1, 1, &look);
}

static void paint(Layout *layout, const Trail *trail, const Camps *camps) {
    const Mountain mountain = mountain_of(trail);
    const Climb climb = mountain_climb(&mountain, camps->count > 0 ? camps->count : 1);
    Backdrop backdrop = backdrop_begin(layout, mountain.hour, mountain.seed, ORB);
    mountain_paint(backdrop.picture, &mountain);
    mountain_paint_path(backdrop.picture, &mountain, &climb, camps->highest);
    paint_tents(backdrop.picture, &climb, camps, mountain.hour);
    paint_climber(layout, backdrop.picture, &climb, camps);
    backdrop_front(&backdrop);
    backdrop_end(layout, &backdrop);
}

static size_t lit_of(const Camps *camps) {
    size_t lit = 0;
    for (size_t i = 0; i < camps->count; i++) {
        lit += camps->lit[i] ? 1 : 0;
    }
    return lit;
}

const char *share_card_words(Layout *layout, const Camps *camps) {
    return layout_say(layout, _("%zu of %zu camps lit"), lit_of(camps), camps->count);
}

static void add_words(Layout *layout, const Trail *trail, const Camps *camps) {
    char day[WORDS_ROOM];
    words_date(layout_app(layout)->ui.today, true, day);
    layout_open(layout, (Spec){.self_x = ALIGN_START, .self_y = ALIGN_CENTRE, .pad_left = 48});
    layout_open(layout,
                (Spec){.width = CARD_WIDTH, .pad = 32, .gap = 10, .panel = true, .look = PANEL_DUSK, .dark = true});
    (void)layout_text(layout, ROLE_SECOND, TONE_GLOW, text_is_blank(trail->title) ? _("A trail") : trail->title);
    (void)layout_text(layout, ROLE_HERO, TONE_CREAM, share_card_words(layout, camps));
    (void)layout_text(layout, ROLE_SECOND, TONE_LILAC, day);
    (void)layout_text(layout, ROLE_HINT, TONE_LILAC, _("Foothold: one fear, in small steps"));
    layout_close(layout);
    layout_close(layout);
}

Screen share_card(const App *app, Moment now, Measure measure, void *context) {
    Sight sight = sight_fit(app, SHARE_CARD_WIDTH, SHARE_CARD_HEIGHT, now, measure, context);
    sight.text = 1;
    sight.contrast = false;
    sight.settled = true;
    const Pocket pocket = pocket_of(&app->book, app->ui.today);
    const Camps camps = camps_of(&app->book, pocket.trail->record.id, NULL);
    Layout *layout = layout_begin(app, &sight, SCREEN_SHARE);
    Item *scene = layout_thing(layout, ITEM_SCENE, key_of(PART_SCENE), 0, 0);
    scene->look = SCENE_SKY;
    scene->value = (int)share_card_hour(pocket.trail);
    paint(layout, pocket.trail, &camps);
    add_words(layout, pocket.trail, &camps);
    return layout_finish(layout);
}

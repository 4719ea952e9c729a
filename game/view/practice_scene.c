/* What is behind the practice: the ridge of the fears that were said, and the climber on it. */
#include "view/figures.h"
#include "view/here.h"
#include "view/marks.h"
#include "view/practice_parts.h"
#include "view/ridge.h"

#define ORB .74 /* where a low sun stands */
#define DOCK_ROOM 950.0
#define COLUMNS_ROOM 560.0
#define TALL_LEVEL 230.0
#define TALL_RISE 190.0
#define TALL_TOOL 110.0
#define SMALL_SIZE 1.35 /* the climber on a tool; its picture: */
#define SMALL_WIDE 150.0
#define SMALL_HIGH 64.0
#define SMALL_AT 70.0
#define SMALL_ABOVE 14.0  /* kept free under the words */
#define FIGURES_TEXT 1.25 /* larger ones hide each other */
#define GLOW_REACH 150.0  /* of the lantern, upward from its foot */

/* The dock needs more room than other rows. */
bool practice_is_wide(const Layout *layout) {
    return sight_room(layout_sight(layout)) >= DOCK_ROOM;
}

bool practice_has_beside(const Layout *layout) {
    const Sight *sight = layout_sight(layout);
    return sight_room(sight) >= COLUMNS_ROOM && sight->width > sight->height;
}

bool practice_is_tall(const Layout *layout) {
    return layout_sight(layout)->height > layout_sight(layout)->width;
}

/* In a tall window what lies at the foot grows with the letters. */
static double tall_level(const Layout *layout) {
    const double text = layout_sight(layout)->text;
    const double tool = tool_is_there(layout) ? TALL_TOOL * text : 0;
    return TALL_LEVEL - TALL_RISE * (text - 1) - tool;
}

/* Of fear 50: over a dock at the foot, in front of one beside, or in the middle. */
static double ridge_level(const Layout *layout) {
    if (practice_is_wide(layout)) {
        return 392;
    }
    return practice_has_beside(layout) ? 600 : tall_level(layout);
}

/* Large words leave none in a low window where something more lies under them. */
static bool has_room(const Layout *layout) {
    const bool more = tool_is_there(layout) || !practice_has_beside(layout);
    return practice_is_wide(layout) || !more || practice_is_tall(layout);
}

static Ridge ridge_of(const Layout *layout, const Practice *practice) {
    return (Ridge){.attempt = practice->attempt,
                   .seconds = (int)practice->seconds,
                   .here = practice_is_wide(layout) ? 760 : 520,
                   .level = ridge_level(layout),
                   .orb = ridge_orb(here_hour(layout), ORB),
                   .words = practice->words,
                   .hour = here_hour(layout),
                   .left = backdrop_corner(layout)};
}

static void add_outline(Picture *picture, const Ridge *ridge) {
    ridge_paint_outline(picture, ridge);
    marks_you(picture, ridge_foot(ridge), 1);
}

static void add_climber(const Layout *layout, Picture *picture, const Ridge *ridge) {
    const Look look = here_look(layout);
    const Point foot = ridge_foot(ridge);
    const size_t first = picture->sprite_count;
    Sprite *lantern = figure_lantern(picture, foot.x + 16, foot.y + 6, 1.15);
    if (ridge->words > foot.y - ridge->left.y - GLOW_REACH) {
        picture_fade(picture, first, .5);
        lantern->alpha = 1;
    }
    figure_climber(picture, foot.x - 2, foot.y + 2, 1.75, 1, &look);
}

/* Large words end over the ridge, and what is dimmed for them is the sky behind it. */
static void paint(const Layout *layout, Picture *picture, const Ridge *ridge) {
    const bool large = ridge->words > 0;
    if (large) {
        ridge_scrim(picture, ridge);
    }
    if (has_room(layout)) {
        ridge_paint(picture, ridge);
        add_climber(layout, picture, ridge);
    }
    if (!large) {
        ridge_scrim(picture, ridge);
    }
}

void practice_scene(Layout *layout, const Practice *practice) {
    const Ridge ridge = ridge_of(layout, practice);
    Backdrop backdrop = backdrop_begin(layout, ridge.hour, here_seed(layout), ridge.orb);
    if (!backdrop.scenery.contrast) {
        paint(layout, backdrop.picture, &ridge);
    } else if (has_room(layout)) {
        add_outline(backdrop.picture, &ridge);
    }
    backdrop_end(layout, &backdrop);
}

void practice_climber(Layout *layout, double room) {
    if (room < SMALL_HIGH + SMALL_ABOVE) {
        return;
    }
    const Sight *sight = layout_sight(layout);
    Picture *picture = layout_picture(layout);
    if (sight->contrast) {
        marks_you(picture, (Point){SMALL_AT, SMALL_HIGH}, 1);
    } else {
        const Look look = here_look(layout);
        (void)figure_lantern(picture, SMALL_AT + 13, SMALL_HIGH + 1, .95);
        (void)figure_climber(picture, SMALL_AT, SMALL_HIGH, SMALL_SIZE, 1, &look);
        figures_keep_light(picture, SMALL_HIGH + 10);
    }
    sketch_place(picture, 0, 0, 0, sight->scale, sight->scale);
    layout_open(layout, (Spec){.across = ALIGN_END});
    layout_thing(layout, ITEM_PICTURE, key_of(PART_NONE), SMALL_WIDE, SMALL_HIGH)->picture = picture;
    layout_close(layout);
}

void practice_figures(Layout *layout, const Practice *practice) {
    const bool roomy = practice_is_tall(layout) && !tool_is_there(layout) && layout_sight(layout)->text <= FIGURES_TEXT;
    if (practice_is_wide(layout) || roomy) {
        const Ridge ridge = ridge_of(layout, practice);
        ridge_figures(layout, &ridge);
    }
}

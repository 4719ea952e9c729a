/* A picture is data: a plain list of shapes, painted by the shell and cached. Coordinates are pixels from the item's
   top left corner. */
#ifndef VIEW_PICTURE_H
#define VIEW_PICTURE_H

#include "view/screen.h"

#include <stdint.h>

typedef uint32_t Colour; /* 0xRRGGBBAA */

typedef enum FillKind { FILL_FLAT, FILL_LINEAR, FILL_RADIAL } FillKind;

typedef struct Stop {
    double at; /* 0 to 1 */
    Colour colour;
} Stop;

#define STOPS_MOST 20

typedef struct Fill {
    FillKind kind;
    double x1, y1, x2, y2; /* linear: from, to; radial: centre x1,y1, radii x2,y2 */
    Stop stops[STOPS_MOST];
    int count;
} Fill;

typedef enum PathVerb { PATH_MOVE, PATH_LINE, PATH_CURVE /* x1 y1 x2 y2 x y */, PATH_CLOSE } PathVerb;

typedef struct PathStep {
    PathVerb verb;
    double x, y, x1, y1, x2, y2;
} PathStep;

/* What a sprite shows. Each but the last two is a drawing, assets/art/NAME.svg; those two are painted by code, and
   their size is their radius. */
typedef enum Art {
    ART_CLIMBER, ART_SCARF /* the climber's loose end */, ART_KNEELING, ART_SITTING, ART_PORTRAIT,
    ART_HAND /* its foot is the elbow */, ART_LANTERN, ART_SKY_LANTERN, ART_TENT_LIT, ART_TENT_OPEN, ART_TENT_FAR,
    ART_POLE, ART_FLAG /* its foot is the pole's top */, ART_CAIRN, ART_CAIRN_LOW /* its last stone not yet there */,
    ART_STONE, ART_SIGNPOST, ART_STAR, ART_STAR_TO_COME, ART_RAYS,
    ART_HEARTH /* without fire; its left edge at 0 */, ART_MANTEL /* what stands on it */, ART_WINDOW, ART_STEAM, ART_CABIN, ART_SMOKE /* a puff */,
    ART_CAMPFIRE /* without flames */, ART_LOGS, ART_CHAIR, ART_SEATED /* upright on it, seen from the front; scarf = the clothes */,
    ART_FLAME_LOW, ART_FLAME_TALL, ART_FLAME_HEART /* 64, 100, 50 high */, ART_FLAME_EMBER /* 150, for closed eyes */,
    ART_MIST /* lies flat: stretch = height against width */, ART_GLOW, ART_KINDS
} Art;

/* Colours of a sprite's own. On what is no person they are what assets/art/README.md says; a glow or mist has the
   first. 0 = as drawn. */
typedef enum Tint { TINT_SKIN, TINT_HAIR, TINT_SCARF, TINTS } Tint;

/* Shown over the painted picture, so that it may move and change while that stays as it is. */
typedef struct Sprite {
    Art art;
    double x, y;          /* where its foot stands, the origin of the drawing */
    double size;          /* pixels to a unit of the drawing: what is rasterised and kept */
    bool flipped;         /* looks to the left */
    bool other;           /* the second pose of the sprite before it, not to be seen until stir.h fades from one to the other */
    double grow, stretch; /* 1 = still: its size, and its height against its width, as they are now */
    double angle;         /* degrees about its foot, clockwise */
    double alpha;         /* 0 to 1 */
    Colour tint[TINTS];
} Sprite;

typedef struct Drawn {
    PathStep *steps;
    size_t count, room;
    Fill fill;
    double stroke; /* 0 = filled; else the line's width */
    double dash[2]; /* 0 = solid */
    Sprite *sprite; /* keeps this one's turn among the shapes, so that both are put in place alike; else NULL */
} Drawn;

typedef struct Picture {
    Drawn *shapes;
    size_t count, room;
    Sprite **sprites; /* shown in this order, after all shapes */
    size_t sprite_count, sprite_room;
    uint64_t mark; /* equal paintings have equal marks: the cache's key. Sprites have no part in it */
    struct Arena *arena;
} Picture;

Picture *picture_new(struct Arena *arena); /* layout_picture makes one in the screen's own */

/* A path is begun, drawn, then ended by a fill or a stroke; paint for both by drawing it again with picture_again. */
void picture_begin(Picture *picture);
void picture_move(Picture *picture, double x, double y);
void picture_line(Picture *picture, double x, double y);
void picture_curve(Picture *picture, double x1, double y1, double x2, double y2, double x, double y);
void picture_close(Picture *picture);
void picture_again(Picture *picture); /* begins with a copy of the path just ended */
void picture_fill(Picture *picture, Fill fill);
void picture_flat(Picture *picture, Colour colour);
void picture_stroke(Picture *picture, double width, Colour colour);
void picture_dashed(Picture *picture, double width, Colour colour, double on, double off);

/* Adds a sprite as it is drawn, upright and whole. It may be changed as long as the picture lives. */
Sprite *picture_sprite(Picture *picture, Art art, double x, double y, double size);
Sprite *picture_glow(Picture *picture, double x, double y, double radius, Colour colour, double alpha);
Sprite *picture_mist(Picture *picture, double x, double y, double radius_x, double radius_y, Colour colour,
                     double alpha);

/* What was added from the sprite numbered `first` on is so much less to be seen: 0 to 1 of what it was. */
void picture_fade(Picture *picture, size_t first, double part);

/* Whole closed paths, added to the one begun. */
void picture_rectangle(Picture *picture, double x, double y, double w, double h);
void picture_rounded(Picture *picture, double x, double y, double w, double h, double radius);
void picture_ellipse(Picture *picture, double x, double y, double radius_x, double radius_y);
void picture_circle(Picture *picture, double x, double y, double radius);
/* Straight through points given as x, y, x, y ...; `count` points. */
void picture_polygon(Picture *picture, const double *points, size_t count);
/* Smoothly (Catmull-Rom) through the points, open. */
void picture_through(Picture *picture, const double *points, size_t count);

Fill fill_flat(Colour colour);
Fill fill_linear(double x1, double y1, double x2, double y2);
Fill fill_radial(double x, double y, double inner, double outer);
void fill_stop(Fill *fill, double at, Colour colour); /* at most STOPS_MOST; more are left out */

Colour colour_mix(Colour a, Colour b, double part); /* 0 = a, 1 = b */
Colour colour_alpha(Colour colour, double alpha);   /* the same colour with alpha 0 to 1 */

/* Sets the mark by what was drawn. layout_finish does it for every picture of layout_picture. */
void picture_mark(Picture *picture);

#endif

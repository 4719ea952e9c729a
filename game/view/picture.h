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

#define STOPS_MOST 6

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

typedef struct Drawn {
    PathStep *steps;
    size_t count, room;
    Fill fill;
    double stroke; /* 0 = filled; else the line's width */
    double dash[2]; /* 0 = solid */
} Drawn;

typedef struct Picture {
    Drawn *shapes;
    size_t count, room;
    uint64_t mark; /* equal pictures have equal marks: the cache's key */
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

/* Helpers for drawing scenery by hand: shapes that pictures are made of, in design pixels, then put in their place. */
#ifndef VIEW_SKETCH_H
#define VIEW_SKETCH_H

#include "core/chance.h"
#include "view/picture.h"

typedef struct Point {
    double x, y;
} Point;

#define OUTLINE_MOST 800

typedef struct Outline { /* a line through points */
    Point points[OUTLINE_MOST];
    size_t count;
} Outline;

double sketch_between(Chance *chance, double least, double most);

void outline_add(Outline *outline, double x, double y);
void outline_append(Outline *outline, const Outline *more);
void outline_turn(Outline *outline);                     /* back to front */
double outline_height(const Outline *outline, double x); /* y at x, for outlines that run from left to right */

/* Breaks each stretch at its middle and moves the break up or down, `rounds` times; `rough` of its length. */
Outline outline_crag(const Outline *anchors, Chance *chance, double rough, int rounds);
/* Smoothly through the anchors, `steps` points a stretch. */
Outline outline_smooth(const Outline *anchors, int steps);

void sketch_outline(Picture *picture, const Outline *outline); /* adds a closed path to the one begun */
/* Everything from the outline down to `bottom`, fading from one colour into another. */
void sketch_ground(Picture *picture, const Outline *outline, double bottom, Colour top, Colour low);
/* A path seen from ahead: `top` wide at height `top_y` and wider by `growth` for each pixel below it. */
typedef struct Breadth {
    double top_y, top, growth;
} Breadth;
/* Adds the band along an outline's points `from` to `to` to the path begun. */
void sketch_ribbon(Picture *picture, const Outline *outline, size_t from, size_t to, const Breadth *breadth);

void sketch_glow(Picture *picture, double x, double y, double radius, Colour colour, double alpha);
void sketch_mist(Picture *picture, double x, double y, double radius_x, double radius_y, Colour colour, double alpha);
/* Mist from side to side, thickest at y. */
void sketch_band(Picture *picture, double left, double right, double y, double half, Colour colour, double alpha);
void sketch_disc(Picture *picture, double x, double y, double radius, Colour colour);

/* Adds a path written as in SVG: absolute M, L, Q, C, Z and numbers, e.g. "M0 0 L10 0 Q12 5 10 10 Z". The words are
   this program's own, so nothing is checked. */
void sketch_path(Picture *picture, const char *words);
/* The same as a shape of its own. */
void sketch_shape(Picture *picture, const char *words, Fill fill);
void sketch_line(Picture *picture, const char *words, double width, Colour colour);
/* A fill that runs straight down from one colour to another. */
Fill sketch_down(double from, double to, Colour top, Colour low);

/* Scales and then moves all shapes and sprites from the one numbered `first` on (picture->count before they were
   drawn). */
void sketch_place(Picture *picture, size_t first, double x, double y, double scale_x, double scale_y);

#endif

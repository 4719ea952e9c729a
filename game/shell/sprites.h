/* The shapes that items are made of, at their exact size in pixels. */
#ifndef SHELL_SPRITES_H
#define SHELL_SPRITES_H

#include "shell/draw.h"

typedef struct BoxLook { /* lengths in pixels */
    Colour fill, border, lip;
    double border_width, radius, lip_height;
    bool dashed;
} BoxLook;

/* A design length in pixels. */
double draw_px(const Draw *draw, double design);
int draw_whole(const Draw *draw, double design);

void draw_box(Draw *draw, Box box, BoxLook look);
void draw_disc(Draw *draw, double x, double y, double radius,
               BoxLook look); /* around a centre; the look's radius is not used */
void draw_shadow(Draw *draw, Box box, double radius);
void draw_glow(Draw *draw, double x, double y, double radius, Colour colour);
void draw_mist(Draw *draw, double x, double y, double radius_x, double radius_y, Colour colour);
void draw_fill(Draw *draw, Box box, Colour colour);

/* The focus ring around a shape of that radius. */
void draw_ring(Draw *draw, Box box, double radius);

/* A drawing of assets/art in one colour, `size` pixels square, its middle at x, y. */
void draw_art(Draw *draw, const char *name, int size, Colour colour, double x, double y);
void draw_icon(Draw *draw, Icon icon, int size, Colour colour, double x, double y);
void draw_star(Draw *draw, double x, double y, double size, Colour fill, Colour edge, double edge_width);

void draw_text(Draw *draw, Face face, int pixels, int line_height, const char *text, size_t length, Colour colour,
               int x, int y);
void draw_pen(Draw *draw, Box box, Colour colour); /* a stroke that belongs to the writing: a caret, a line under it */

/* Shows a texture, or a part of it, as far as what is drawn now is there. */
void draw_copy(Draw *draw, SDL_Texture *texture, const SDL_Rect *from, const SDL_Rect *to);
/* Shows a texture at a place, at its own size. */
void draw_shown(Draw *draw, const Shown *shown, int x, int y);

#endif

/* One function a kind of item. The clip is set. */
#ifndef SHELL_DRAW_PARTS_H
#define SHELL_DRAW_PARTS_H

#include "shell/sprites.h"
#include "view/parts.h"

/* What every function gets: the item, its dress, and the hour of the scene it lies on. */
typedef struct Drawing {
    const Item *item;
    Skin skin;
    Hour hour;
} Drawing;

void draw_item(Draw *draw, const Drawing *drawing);

/* Boxes by the skin, with shadow and lip. */
void draw_skin(Draw *draw, const Drawing *drawing, Box box);
double draw_skin_radius(const Draw *draw, const Skin *skin, Box box);

/* The focus ring around the item that has the focus, or on its way to it; after the item. */
void draw_focus(Draw *draw, const Screen *screen, int index);
double draw_knob_radius(const Draw *draw, const Item *item); /* of a slider */

/* The item's lines, `down` pixels lower; the second text in its own colour. */
void draw_lines(Draw *draw, const Drawing *drawing, Colour first, Colour second, int down);

void draw_fade(Draw *draw, const Drawing *drawing);
void draw_slider(Draw *draw, const Drawing *drawing);
void draw_switch(Draw *draw, const Drawing *drawing);
void draw_tick(Draw *draw, const Drawing *drawing);
void draw_face(Draw *draw, const Drawing *drawing);
void draw_colour_disc(Draw *draw, const Drawing *drawing);
void draw_stars(Draw *draw, const Drawing *drawing);
void draw_dots(Draw *draw, const Drawing *drawing);
void draw_scroll_bar(Draw *draw, const Drawing *drawing);
void draw_camp(Draw *draw, const Drawing *drawing);
void draw_field(Draw *draw, const Drawing *drawing);
void draw_breath(Draw *draw, const Drawing *drawing);
/* The sprites of a picture that lies in that box. */
void draw_sprites(Draw *draw, const Picture *picture, Box box);

#endif

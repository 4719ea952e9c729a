/* Drawings of assets/art: read, coloured, made pixels. */
#ifndef SHELL_ART_H
#define SHELL_ART_H

#include "shell/sprites.h"

typedef struct Holder { /* words in a drawing that stand for a colour: at least as long as #rrggbb */
    const char *word;
    Colour colour;
} Holder;

/* The text of a drawing, the caller's, for SDL_free; NULL where there is none. */
char *art_load(const Draw *draw, const char *name);
/* A copy with the colours in the holders' places; the caller's, for free. */
char *art_coloured(const char *text, const Holder *holders, size_t count);
/* 0, 0: as large as it says it is. NULL where it is no drawing. */
SDL_Surface *art_raster(const char *text, int width, int height);

/* The file of a drawing without its ending; NULL = it has none: none, or painted by code. */
const char *art_name(Art art);
const char *art_icon_name(Icon icon);
/* The words that stand for a person's colours, from 0 on; NULL after the last. */
const char *art_placeholder(size_t i);

/* A sprite's drawing, ready to be shown; NULL texture where there is none. What drifts slowly is painted a part of a
   pixel to the right and below where it stands: its place is to be rounded down. `turned` = degrees about its foot, clockwise,
   by which it is painted; the sprite's own angle has no part in it. */
bool art_drifts(Art art);
const Shown *art_sprite(Draw *draw, const Sprite *sprite, double turned);

#endif

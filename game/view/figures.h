/* Small things that stand in the scenery, each a sprite of its own, with what shines around it. Their foot is put at
   x, y, their units are scaled by `size`; `flip` -1 turns them round. What is returned lives in the picture and may be
   changed: its angle, its size as it is now, how clearly it is seen. */
#ifndef VIEW_FIGURES_H
#define VIEW_FIGURES_H

#include "core/book.h"
#include "view/picture.h"

typedef struct Look { /* theme's colours */
    Colour hair, skin, scarf;
} Look;

/* UNSET values get the look of the pictures. */
Look figure_look(int hair, int skin, int scarf);

typedef enum TentState { TENT_LIT, TENT_OPEN, TENT_FAR } TentState;

/* The climber's loose scarf end is the sprite after it. */
Sprite *figure_climber(Picture *picture, double x, double y, double size, double flip, const Look *look); /* 46 high */
Sprite *figure_lantern(Picture *picture, double x, double y, double size);                                /* 50 high */
Sprite *figure_tent(Picture *picture, double x, double y, double size, double flip, TentState state,
                    Hour hour);                                             /* 32 high */
Sprite *figure_flag(Picture *picture, double x, double y, double size);     /* 40 high; its cloth is returned */
Sprite *figure_cairn(Picture *picture, double x, double y, double size);    /* 43 high */
Sprite *figure_signpost(Picture *picture, double x, double y, double size); /* 130 high */
Sprite *figure_star(Picture *picture, double x, double y, double radius, bool earned);
Sprite *figure_sitting(Picture *picture, double x, double y, double size, const Look *look); /* by the fire, 54 high */
/* Head and shoulders in a disc whose middle is x, y. */
Sprite *figure_portrait(Picture *picture, double x, double y, double radius, const Look *look, Colour ground);
/* Flames on the ground at x, y, 100 high at 1, with their light. */
/* A tongue of fire, and unseen behind it in the list the same in another pose. Returns the one that is seen. */
Sprite *figure_flame(Picture *picture, Art art, double x, double y, double size);
void figure_flames(Picture *picture, double x, double y, double size);
void figure_campfire(Picture *picture, double x, double y, double size); /* 60 high, with sparks */
void figure_cabin(Picture *picture, double x, double y, double size);    /* a log hut, 135 high, with smoke */
void figure_hearth(Picture *picture, double x, double y);                /* 398 high, its left edge at x, burning */
void figure_mantel(Picture *picture, double x, double y); /* what stands on the hearth at the same place */
/* Kneels to the left of a cairn that stands at x, its last stone in the hand; the stone is returned. */
Sprite *figure_builder(Picture *picture, double x, double y, double size, const Look *look);
/* Any drawing in a person's colours. */
Sprite *figure_person(Picture *picture, Art art, double x, double y, double size, const Look *look);

/* A sprite is not cut off where its picture ends: light that reaches further down shines less far. */
void figures_keep_light(Picture *picture, double height);

#endif

/* Small things that stand in the scenery. Each is drawn in units of its own, its foot at 0, 0, then put at x, y and
   scaled by `size`; `flip` -1 turns it round. */
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

void figure_climber(Picture *picture, double x, double y, double size, double flip, const Look *look); /* 46 high */
void figure_lantern(Picture *picture, double x, double y, double size);                                /* 50 high */
void figure_tent(Picture *picture, double x, double y, double size, double flip, TentState state,
                 Hour hour);                                             /* 32 high */
void figure_flag(Picture *picture, double x, double y, double size);     /* 40 high */
void figure_cairn(Picture *picture, double x, double y, double size);    /* 43 high */
void figure_signpost(Picture *picture, double x, double y, double size); /* 130 high */
void figure_star(Picture *picture, double x, double y, double radius, bool earned);
void figure_sitting(Picture *picture, double x, double y, double size, const Look *look); /* by the fire, 54 high */
/* Head and shoulders in a disc whose middle is x, y. */
void figure_portrait(Picture *picture, double x, double y, double radius, const Look *look, Colour ground);

#endif

/* A trail as a card with its own small mountain: on the range and among the ideas. */
#ifndef VIEW_CARDS_H
#define VIEW_CARDS_H

#include "view/layout.h"

typedef enum CardForm {
    CARD_LARGE, /* a picture, words and dots under it */
    CARD_SMALL, /* a small picture, an edge around it where it is chosen, and its name under it */
    CARD_ROW    /* the name beside a small picture */
} CardForm;

typedef struct Card {
    Key key;
    Command command;
    const char *title, *second; /* second NULL = none */
    const char *spoken;
    const char *seed; /* of the mountain */
    Hour hour;
    int lit, camps; /* camps 0 = no dots */
    double picture; /* height of the picture, design pixels */
    CardForm form;
    int group;
    bool chosen;
} Card;

#define CARD_EDGE 4 /* of CARD_SMALL, from its picture outwards, design pixels */

typedef struct CardGrid {
    double room_width, room_height; /* what there is, design pixels */
    double least, gap;              /* a card's least width (it grows with the text), and between cards */
    double picture_most;
    size_t count;
} CardGrid;

typedef struct CardSize {
    int across;
    double width, picture; /* of a card; height of its picture */
} CardSize;

/* How many at most fit side by side; a card's least width grows with the text. */
int cards_across(const Layout *layout, double room_width, double least, double gap);
/* Of CARD_LARGE: few are large, and many still fit side by side. */
CardSize cards_size(const Layout *layout, const CardGrid *grid);
void cards_add(Layout *layout, const Card *card, double width);
/* The room of the frame's content, design pixels. */
double cards_room(const Layout *layout);

#endif

/* Inside the ideas: what a ready trail holds, told to someone who may take it. */
#ifndef VIEW_IDEAS_PARTS_H
#define VIEW_IDEAS_PARTS_H

#include "view/layout.h"

/* How many camps, the caution before anything else, the first steps, what it is about. All but its title. */
void ideas_words(Layout *layout, const Pack *idea);

/* How high, in design pixels, what of it a look ought to hold beside the first steps: a caution, or else the rest. */
double ideas_words_height(const Layout *layout, const Pack *idea, double width);

/* What narrows them down: an area each, and a word. */
void ideas_filters(Layout *layout);
void ideas_none(Layout *layout);        /* where nothing is left */
Key ideas_first(const Layout *layout);  /* the way back from there */
void ideas_bind(Layout *layout, const Pack *idea); /* `idea` NULL = none shows */

#endif

/* Inside the ideas: what a ready trail holds, told to someone who may take it. */
#ifndef VIEW_IDEAS_PARTS_H
#define VIEW_IDEAS_PARTS_H

#include "view/layout.h"

/* How many camps, the caution before anything else, the first steps, what it is about. All but its title. */
void ideas_words(Layout *layout, const Pack *idea);

#endif

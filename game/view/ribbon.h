/* The mark of what somebody is proud of: a rosette, so that it is never taken for a camp's star. */
#ifndef VIEW_RIBBON_H
#define VIEW_RIBBON_H

#include "view/layout.h"

/* `size` design pixels at the usual letters, with which it grows. */
void ribbon_add(Layout *layout, double size);

#endif

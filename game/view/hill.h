/* One try as a small hill: before, peak, end. What was not said is left out; with nothing said there is no hill. */
#ifndef VIEW_HILL_H
#define VIEW_HILL_H

#include "view/layout.h"

void hill_add(Layout *layout, const Try *attempt);

#endif

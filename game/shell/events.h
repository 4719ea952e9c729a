/* From SDL's events to the view's Input. */
#ifndef SHELL_EVENTS_H
#define SHELL_EVENTS_H

#include "view/input.h"

#include <SDL.h>

/* Window units to pixels. */
typedef struct EventScale {
    double x, y;
} EventScale;

/* False for events that are not of the hands. `out` borrows the event's text; where that is a copy of SDL's it is in `*owned`, to be
   freed with SDL_free, which takes NULL too. */
bool event_input(const SDL_Event *event, EventScale scale, Input *out, char **owned);

#endif

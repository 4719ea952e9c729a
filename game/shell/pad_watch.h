/* Tells when a device is plugged in or pulled out, asleep until then. Linux alone; elsewhere there is none, and SDL looks for itself. */
#ifndef SHELL_PAD_WATCH_H
#define SHELL_PAD_WATCH_H

#include <SDL.h>
#include <stdbool.h>

typedef struct PadWatch PadWatch;

PadWatch *pad_watch_open(void); /* NULL = none */
void pad_watch_close(PadWatch *watch);

/* True where this event of SDL's queue says that something was plugged in or pulled out. */
bool pad_watch_saw(const PadWatch *watch, const SDL_Event *event);

#endif

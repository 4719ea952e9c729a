/* Gamepads: which are there, and what is done with them. SDL's part for them runs only while one is plugged in, since it wakes a
   sleeping game every few seconds; and a pad is open only while the window has the focus, since it then wakes it every millisecond. */
#ifndef SHELL_PADS_H
#define SHELL_PADS_H

#include "shell/pad_watch.h"
#include "view/input.h"

#include <SDL.h>

#define PADS_MOST 4
#define PADS_FIRST_MS 400 /* a held direction goes on after this time, */
#define PADS_NEXT_MS 125  /* and then each */

typedef struct Gamepad {
    SDL_GameController *open; /* NULL = none */
    SDL_JoystickID id;
    int x, y; /* of the stick, -32768 to 32767 */
    int way;  /* PAD_LEFT ... that the stick is held to, or 0 */
    bool left, right; /* triggers that are pulled */
} Gamepad;

typedef struct Pads {
    Gamepad items[PADS_MOST];
    PadWatch *watch;
    bool begun, running, focused;
    int held; /* PAD_... that goes on, or 0 */
    SDL_JoystickID holder;
    Uint64 again; /* when it does: SDL's ticks */
} Pads;

/* Begins to look out for pads, the first time it is called. Where the system has none to offer, the game goes on without. */
void pads_open(Pads *pads);
void pads_close(Pads *pads);

/* Takes every event; true with an input where it was one of a pad. */
bool pads_event(Pads *pads, const SDL_Event *event, Uint64 now, Input *out);
/* True with an input where what is held goes on by now. */
bool pads_go_on(Pads *pads, Uint64 now, Input *out);
/* Milliseconds until then; -1 = nothing is held. */
int pads_wait(const Pads *pads, Uint64 now);

#endif

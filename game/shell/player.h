/* The device's side of the sound: takes orders, renders, reports. One thread orders and asks, another fills; neither ever
   waits for the other, and filling allocates, locks, reads and writes nothing but the struct itself. */
#ifndef SHELL_PLAYER_H
#define SHELL_PLAYER_H

#include "sound/hut_sound.h"

#include <SDL.h>

#define PLAYER_ORDERS 16
#define PLAYER_REPORTS 4
#define PLAYER_SOUNDS 3                    /* one, and those that glide away */
#define PLAYER_GLIDE 72000                 /* frames, 1.5 s: out of the hut, or on to another session */
#define PLAYER_LATE 28800                  /* frames, 0.6 s, that a word may be late where its clip was not there yet */
#define PLAYER_FAINT 1e-4f                 /* -80 dBFS: below it nobody hears anything */

typedef enum OrderKind {
    ORDER_BEGIN,  /* setup, value = Hut.session or 0: in place of what sounded, which glides away; signals are told to their end,
                     and the same tune goes on */
    ORDER_COURSE, /* value = Course */
    ORDER_VOLUME, /* value = Volume, to */
    ORDER_HUSH, ORDER_UNHUSH,
    ORDER_MUSIC,  /* value: 1 = it comes up, 0 = it goes */
    ORDER_SAY,    /* value = Prompt */
    ORDER_SIGNAL, /* value = Signal */
    ORDER_CLIPS   /* clips: PROMPTS of them, copied; their samples are borrowed till the device is closed */
} OrderKind;

typedef struct Order {
    OrderKind kind;
    int value, to;
    const Clip *clips;
    HutSetup setup; /* its clips are the player's own, whatever stands there */
} Order;

typedef struct Report { /* as things stood after the latest buffer */
    int64_t at;     /* the player's clock as it was filled, microseconds */
    int64_t frame;  /* of the plan: the next to be rendered */
    int64_t silent; /* frames since anything could be heard */
    int session;    /* what was begun last */
    unsigned taken; /* orders, from the first */
    bool idle;      /* nothing more will sound before something is ordered */
} Report;

typedef struct PlayerSound {
    HutSound hut;
    int left; /* frames till it has glided away; 0 = it is not heard */
} PlayerSound;

typedef struct Player {             /* about 370 kB; begins as {0} with a clock */
    int64_t (*clock)(void);         /* microseconds */
    Order orders[PLAYER_ORDERS];
    SDL_atomic_t ordered, taken;
    Report reports[PLAYER_REPORTS];
    SDL_atomic_t reported;
    /* from here on the filling thread's own */
    PlayerSound sounds[PLAYER_SOUNDS];
    PlayerSound *now;               /* NULL = nothing has begun */
    int session;
    int64_t silent;
    Clip clips[PROMPTS];
    Prompt asked;                   /* of which there was no clip */
    int64_t asked_at;               /* the sound's clock; below 0 = none */
} Player;

/* False, and nothing is ordered, where PLAYER_ORDERS wait already: nobody fills. */
bool player_order(Player *player, const Order *order);
bool player_report(Player *player, Report *out); /* false where nothing was filled yet */

/* SDL's callback: float, stereo, SOUND_RATE. `self` is a Player. */
void player_fill(void *self, Uint8 *bytes, int length);

#endif

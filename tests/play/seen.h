/* Every screen in its states: with a made-up person's words, and with the longest a real person may bring. */
#ifndef PLAY_SEEN_H
#define PLAY_SEEN_H

#include "shell/stage.h"

typedef struct Seen {
    const char *name;
    void (*play)(Stage *stage);
} Seen;

extern const Seen seen_all[];
extern const size_t seen_count;

/* The ready trails, and three that are hard to fit in. */
Packs seen_packs(void);

/* A stage on which that screen is shown; the caller closes it. */
void seen_open(Stage *stage, const Packs *packs, const Seen *seen);

#endif

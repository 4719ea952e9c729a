/* The picture card as the bytes of a PNG: drawn in memory, beside the window. */
#ifndef SHELL_PAINTER_H
#define SHELL_PAINTER_H

#include "core/app.h"
#include "shell/fonts.h"

typedef struct Painter {
    Fonts *fonts;
    const char *assets;
} Painter;

/* For SessionSetup.illustrator; `self` is a Painter. The caller frees it; NULL with a sentence. */
char *painter_card(void *self, const App *app, Moment now, size_t *length, Problem *problem);

#endif

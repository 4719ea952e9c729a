/* Draws a screen, item by item, with what was painted once and kept. */
#ifndef SHELL_DRAW_H
#define SHELL_DRAW_H

#include "core/app.h"
#include "shell/canvas.h"
#include "shell/display.h"
#include "shell/fonts.h"
#include "shell/writing.h"
#include "shell/textures.h"
#include "view/screen.h"
#include "view/theme.h"

#define ART_ROOM 1024

typedef struct Draw {
    SDL_Renderer *renderer;
    Fonts *fonts;
    Textures *textures;
    char art[ART_ROOM];     /* the folder of assets/art; a drawing that is not there is left out */
    Canvas canvas;
    Display display;
    char scene[TEXTURE_KEY], scene_before[TEXTURE_KEY]; /* keys of the scenery shown, and of the screen before */
    int64_t arrived;        /* tells whether a screen is a new one */
    bool close;             /* the eye has gone up to a place of the screen before */
    int ground_ms;          /* what the change of scenery takes: see Sight */
    Uint8 alpha;            /* of what is drawn now */
    char orb[64];           /* key of the light: kept once, as it is now */
    const App *app;         /* set for one picture by draw_screen, like all below */
    const Sight *sight;
    double scale;
    bool contrast;
    Writing *writing; /* where set, writing and icons are noted here and not drawn */
} Draw;

Draw draw_new(SDL_Renderer *renderer, Fonts *fonts, const char *assets);
void draw_free(Draw *draw); /* the textures, not renderer nor fonts */

void draw_screen(Draw *draw, const App *app, const Sight *sight, const Screen *screen);

/* The renderer has lost what it kept. */
void draw_drop(Draw *draw);

/* The picture just drawn, as a PNG file. */
bool draw_keep_png(const Draw *draw, const char *path, Problem *problem);

#endif

#include "shell/painter.h"

#include "core/memory.h"
#include "shell/draw.h"
#include "shell/window.h"
#include "view/share_card.h"

#include <SDL_image.h>
#include <stdlib.h>

#define HEAD_ROOM 65536 /* a PNG is at most a little larger than its pixels */

static char *bytes_of(SDL_Surface *surface, size_t *length) {
    const size_t room = (size_t)surface->pitch * (size_t)surface->h + HEAD_ROOM;
    char *bytes = memory_new(room, 1);
    SDL_RWops *to = SDL_RWFromMem(bytes, (int)room);
    if (to != NULL && IMG_SavePNG_RW(surface, to, 0) == 0) {
        *length = (size_t)SDL_RWtell(to);
        SDL_RWclose(to);
        return bytes;
    }
    if (to != NULL)
        SDL_RWclose(to);
    free(bytes);
    return NULL;
}

static void draw_card(const Painter *painter, const Window *window, const App *app, Moment now) {
    Draw draw = draw_new(window->renderer, painter->fonts, painter->assets);
    Sight sight = sight_fit(app, SHARE_CARD_WIDTH, SHARE_CARD_HEIGHT, now, fonts_measure, painter->fonts);
    Screen screen = share_card(app, now, fonts_measure, painter->fonts);
    sight.settled = true;
    sight.contrast = false;
    draw_screen(&draw, app, &sight, &screen);
    SDL_RenderPresent(window->renderer);
    screen_free(&screen);
    draw_free(&draw);
}

char *painter_card(void *self, const App *app, Moment now, size_t *length, Problem *problem) {
    Window window;
    if (!window_open_hidden(&window, SHARE_CARD_WIDTH, SHARE_CARD_HEIGHT, problem))
        return NULL;
    draw_card(self, &window, app, now);
    char *bytes = bytes_of(window.surface, length);
    if (bytes == NULL)
        problem_say(problem, "The picture could not be made (%s): try again.", SDL_GetError());
    window_close(&window);
    return bytes;
}

#include "shell/spread.h"

#include "shell/sprites.h"

typedef struct Cuts { /* along one way: where the pieces begin and end */
    int from[4], to[4];
} Cuts;

static Cuts cuts_of(int edge, int painted, int start, int length) {
    return (Cuts){{0, edge, painted - edge, painted}, {start, start + edge, start + length - edge, start + length}};
}

static void cut(int *from, int *length, int least, int room) {
    int end = *from + *length < least + room ? *from + *length : least + room;
    *from = *from > least ? *from : least;
    *length = end - *from;
}

/* A stretched piece is the same all along: the part in sight is drawn whole, for SDL's software renderer draws nothing
   where it would have to cut a source of one pixel. */
static void keep_in_sight(SDL_Renderer *renderer, SDL_Rect *to, bool along_x, bool along_y) {
    SDL_Rect clip;
    if (!SDL_RenderIsClipEnabled(renderer))
        return;
    SDL_RenderGetClipRect(renderer, &clip);
    if (along_x)
        cut(&to->x, &to->w, clip.x, clip.w);
    if (along_y)
        cut(&to->y, &to->h, clip.y, clip.h);
}

void draw_spread(Draw *draw, const Shown *shown, Box box, const Spread *spread) {
    if (shown->texture == NULL)
        return;
    Cuts x = cuts_of(spread->edge_x, shown->w, box.x, box.w);
    Cuts y = cuts_of(spread->edge_y, shown->h, box.y, box.h);
    bool both = spread->edge_x > 0 && spread->edge_y > 0;
    for (int row = 0; row < 3; row++)
        for (int column = 0; column < 3; column++) {
            SDL_Rect from = {x.from[column], y.from[row], x.from[column + 1] - x.from[column],
                             y.from[row + 1] - y.from[row]};
            SDL_Rect to = {x.to[column], y.to[row], x.to[column + 1] - x.to[column], y.to[row + 1] - y.to[row]};
            keep_in_sight(draw->renderer, &to, column == 1, row == 1);
            if (from.w <= 0 || from.h <= 0 || to.w <= 0 || to.h <= 0)
                continue;
            if (both && row == 1 && column == 1)
                draw_fill(draw, (Box){to.x, to.y, to.w, to.h}, spread->middle);
            else
                draw_copy(draw, shown->texture, &from, &to);
        }
}

#include "shell/damage.h"

/* Two boxes cost less as one where so little is drawn in vain: pixels, and a part of what is needed. */
#define WASTE_LEAST 4096
#define WASTE_PART 16

static int64_t rect_area(const SDL_Rect *rect) {
    return (int64_t)rect->w * rect->h;
}

static int64_t rect_waste(const SDL_Rect *a, const SDL_Rect *b) {
    SDL_Rect both;
    SDL_UnionRect(a, b, &both);
    return rect_area(&both) - rect_area(a) - rect_area(b);
}

static bool are_near(const SDL_Rect *a, const SDL_Rect *b) {
    const int64_t waste = rect_waste(a, b);
    return waste <= WASTE_LEAST || waste <= (rect_area(a) + rect_area(b)) / WASTE_PART;
}

static SDL_Rect damage_take(Damage *damage, int index) {
    const SDL_Rect taken = damage->rects[index];
    damage->rects[index] = damage->rects[--damage->count];
    return taken;
}

/* The one that `rect` may join, or has to where there is no room for another; -1 = none. */
static int damage_partner(const Damage *damage, const SDL_Rect *rect) {
    int best = -1;
    for (int i = 0; i < damage->count; i++)
        if (best < 0 || rect_waste(rect, &damage->rects[i]) < rect_waste(rect, &damage->rects[best]))
            best = i;
    const bool full = damage->count == DAMAGE_MOST;
    return best >= 0 && (full || are_near(rect, &damage->rects[best])) ? best : -1;
}

void damage_add(Damage *damage, SDL_Rect rect) {
    if (SDL_RectEmpty(&rect))
        return;
    for (int partner = damage_partner(damage, &rect); partner >= 0; partner = damage_partner(damage, &rect)) {
        const SDL_Rect other = damage_take(damage, partner);
        SDL_UnionRect(&rect, &other, &rect);
    }
    damage->rects[damage->count++] = rect;
}

static bool holds(const SDL_Rect *outer, const SDL_Rect *inner) {
    return inner->x >= outer->x && inner->y >= outer->y && inner->x + inner->w <= outer->x + outer->w &&
           inner->y + inner->h <= outer->y + outer->h;
}

bool damage_is_whole(const Damage *damage, const SDL_Rect *rect) {
    for (int i = 0; i < damage->count; i++)
        if (SDL_HasIntersection(&damage->rects[i], rect) && !holds(&damage->rects[i], rect))
            return false;
    return true;
}

void damage_join(Damage *damage, SDL_Rect rect) {
    for (int i = 0; i < damage->count;) {
        if (SDL_HasIntersection(&damage->rects[i], &rect)) {
            const SDL_Rect other = damage_take(damage, i);
            SDL_UnionRect(&rect, &other, &rect);
            i = 0; /* it is larger now */
        } else {
            i++;
        }
    }
    damage->rects[damage->count++] = rect;
}

int64_t damage_area(const Damage *damage) {
    int64_t area = 0;
    for (int i = 0; i < damage->count; i++)
        area += rect_area(&damage->rects[i]);
    return area;
}

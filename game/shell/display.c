#include "shell/display.h"

#include "core/memory.h"
#include "shell/damage.h"

#include <math.h>
#include <stdlib.h>

#define LOOK_AHEAD 160 /* ops by which two lists may drift apart and still be told to be alike further on */
#define WHOLE_PART 0.8 /* so much damage, and the whole picture is drawn */

/* SDL keeps a pointer with each texture; a number is enough here. */
void display_name(SDL_Texture *texture, uintptr_t serial) {
    SDL_SetTextureUserData(texture, (void *)serial); /* NOLINT(performance-no-int-to-ptr) */
}

void display_free(Display *display) {
    free(display->now.ops);
    free(display->before.ops);
    display->now = display->before = (DisplayList){0};
}

void display_begin(Display *display, int width, int height) {
    display->kept = display->kept && width == display->width && height == display->height;
    display->width = width;
    display->height = height;
    display->now.count = 0;
    display_lower(display, 0);
    display_clip(display, NULL);
}

static SDL_Rect display_whole(const Display *display) {
    return (SDL_Rect){0, 0, display->width, display->height};
}

static SDL_Rect lowered(const Display *display, const SDL_Rect *rect) {
    return (SDL_Rect){rect->x, rect->y + display->down, rect->w, rect->h};
}

void display_clip(Display *display, const SDL_Rect *clip) {
    const SDL_Rect whole = display_whole(display), lower = clip == NULL ? whole : lowered(display, clip);
    if (!SDL_IntersectRect(&whole, &lower, &display->clip))
        display->clip = (SDL_Rect){0, 0, 0, 0};
}

void display_lower(Display *display, int pixels) {
    display->down = pixels;
}

/* What a turned picture may reach: a square about its foot. */
static SDL_Rect turned_bounds(const DisplayOp *op) {
    const double across = fmax(op->foot.x, op->to.w - op->foot.x), along = fmax(op->foot.y, op->to.h - op->foot.y);
    const int reach = (int)ceil(hypot(across, along)) + 1;
    return (SDL_Rect){op->to.x + op->foot.x - reach, op->to.y + op->foot.y - reach, 2 * reach, 2 * reach};
}

static SDL_Rect op_seen(const DisplayOp *op) {
    const SDL_Rect bounds = op->angle != 0 ? turned_bounds(op) : op->to;
    SDL_Rect seen;
    return SDL_IntersectRect(&bounds, &op->clip, &seen) ? seen : (SDL_Rect){0, 0, 0, 0};
}

static void display_add(Display *display, DisplayOp op) {
    op.clip = display->clip;
    const SDL_Rect seen = op_seen(&op);
    if (SDL_RectEmpty(&seen))
        return;
    DisplayList *now = &display->now;
    now->ops = memory_grow(now->ops, now->count, &now->room, sizeof *now->ops);
    now->ops[now->count++] = op;
}

static DisplayOp op_of(const Display *display, SDL_Texture *texture, const SDL_Rect *from, const SDL_Rect *to,
                       Uint8 alpha) {
    DisplayOp op = {.texture = texture, .serial = (uintptr_t)SDL_GetTextureUserData(texture), .alpha = alpha};
    op.to = to == NULL ? display_whole(display) : lowered(display, to);
    if (from != NULL)
        op.from = *from;
    else
        SDL_QueryTexture(texture, NULL, NULL, &op.from.w, &op.from.h);
    return op;
}

void display_copy(Display *display, SDL_Texture *texture, const SDL_Rect *from, const SDL_Rect *to, Uint8 alpha) {
    if (alpha > 0)
        display_add(display, op_of(display, texture, from, to, alpha));
}

void display_turned(Display *display, SDL_Texture *texture, const SDL_Rect *to, double angle, SDL_Point foot,
                    Uint8 alpha) {
    DisplayOp op = op_of(display, texture, NULL, to, alpha);
    op.angle = angle;
    op.foot = foot;
    if (alpha > 0)
        display_add(display, op);
}

void display_fill(Display *display, const SDL_Rect *to, Colour colour) {
    if ((colour & 255) != 0)
        display_add(display, (DisplayOp){.to = to == NULL ? display_whole(display) : lowered(display, to),
                                         .colour = colour,
                                         .alpha = (Uint8)(colour & 255)});
}

static bool op_same(const DisplayOp *a, const DisplayOp *b) {
    return a->serial == b->serial && a->colour == b->colour && a->alpha == b->alpha && a->angle == b->angle &&
           a->foot.x == b->foot.x && a->foot.y == b->foot.y && SDL_RectEquals(&a->from, &b->from) &&
           SDL_RectEquals(&a->to, &b->to) && SDL_RectEquals(&a->clip, &b->clip);
}

typedef struct Places { /* in the two lists */
    size_t before, now;
} Places;

/* Where what both lists tell alike at their ends begins: a list that is scrolled, in the middle of a screen, has more
 * in it than is looked ahead. */
static Places lists_ends(const Display *display) {
    Places ends = {display->before.count, display->now.count};
    while (ends.before > 0 && ends.now > 0 &&
           op_same(&display->before.ops[ends.before - 1], &display->now.ops[ends.now - 1])) {
        ends.before--;
        ends.now--;
    }
    return ends;
}

/* The nearest places from here on at which both lists tell the same; else their ends. */
static Places lists_meet(const Display *display, Places from, Places ends) {
    const DisplayList *before = &display->before, *now = &display->now;
    for (size_t apart = 0; apart <= LOOK_AHEAD; apart++)
        for (size_t i = 0; i <= apart; i++) {
            const Places at = {from.before + i, from.now + apart - i};
            if (at.before < ends.before && at.now < ends.now && op_same(&before->ops[at.before], &now->ops[at.now]))
                return at;
        }
    return ends;
}

static void list_damage(const DisplayList *list, size_t from, size_t to, Damage *damage) {
    for (size_t i = from; i < to; i++)
        damage_add(damage, op_seen(&list->ops[i]));
}

static void display_compare(const Display *display, Damage *damage) {
    const Places ends = lists_ends(display);
    Places at = {0, 0};
    while (at.before < ends.before || at.now < ends.now) {
        const Places meet = lists_meet(display, at, ends);
        list_damage(&display->before, at.before, meet.before, damage);
        list_damage(&display->now, at.now, meet.now, damage);
        at = (Places){meet.before + 1, meet.now + 1};
    }
}

/* Cut at another place, these would not come out the same. */
static bool op_is_stretched(const DisplayOp *op) {
    return op->texture != NULL && (op->angle != 0 || op->from.w != op->to.w || op->from.h != op->to.h);
}

static void damage_stretched(const Display *display, Damage *damage) {
    for (bool grown = true; grown;) {
        grown = false;
        for (size_t i = 0; i < display->now.count; i++) {
            const SDL_Rect seen = op_seen(&display->now.ops[i]);
            if (op_is_stretched(&display->now.ops[i]) && !damage_is_whole(damage, &seen)) {
                damage_join(damage, seen);
                grown = true;
            }
        }
    }
}

static Damage display_damage(const Display *display) {
    Damage damage = {.count = 0};
    if (display->kept) {
        display_compare(display, &damage);
        damage_stretched(display, &damage);
    }
    if (!display->kept ||
        (double)damage_area(&damage) > WHOLE_PART * (double)display->width * (double)display->height) {
        damage.count = 1;
        damage.rects[0] = display_whole(display);
    }
    return damage;
}

static void op_fill(SDL_Renderer *renderer, const DisplayOp *op) {
    SDL_SetRenderDrawBlendMode(renderer, op->alpha == 255 ? SDL_BLENDMODE_NONE : SDL_BLENDMODE_BLEND);
    SDL_SetRenderDrawColor(renderer, (Uint8)(op->colour >> 24), (Uint8)(op->colour >> 16), (Uint8)(op->colour >> 8),
                           op->alpha);
    SDL_RenderFillRect(renderer, &op->to);
}

/* An alpha of its own is dear, so it is only set where it is asked for. */
static void op_copy(SDL_Renderer *renderer, const DisplayOp *op) {
    SDL_BlendMode mode = SDL_BLENDMODE_BLEND;
    SDL_GetTextureBlendMode(op->texture, &mode);
    if (op->alpha < 255) {
        SDL_SetTextureBlendMode(op->texture, SDL_BLENDMODE_BLEND);
        SDL_SetTextureAlphaMod(op->texture, op->alpha);
    }
    if (op->angle != 0)
        SDL_RenderCopyEx(renderer, op->texture, &op->from, &op->to, op->angle, &op->foot, SDL_FLIP_NONE);
    else
        SDL_RenderCopy(renderer, op->texture, &op->from, &op->to);
    if (op->alpha < 255) {
        SDL_SetTextureAlphaMod(op->texture, 255);
        SDL_SetTextureBlendMode(op->texture, mode);
    }
}

static void display_replay(const Display *display, const SDL_Rect *part) {
    for (size_t i = 0; i < display->now.count; i++) {
        const DisplayOp *op = &display->now.ops[i];
        const SDL_Rect seen = op_seen(op);
        SDL_Rect clip;
        if (!SDL_IntersectRect(&seen, part, &clip))
            continue;
        SDL_RenderSetClipRect(display->renderer, &clip);
        if (op->texture == NULL)
            op_fill(display->renderer, op);
        else
            op_copy(display->renderer, op);
    }
    SDL_RenderSetClipRect(display->renderer, NULL);
}

void display_end(Display *display) {
    const Damage damage = display_damage(display);
    for (int i = 0; i < damage.count; i++)
        display_replay(display, &damage.rects[i]);
    const DisplayList shown = display->now;
    display->now = display->before;
    display->before = shown;
    display->kept = true;
}

void display_forget(Display *display) {
    display->kept = false;
}

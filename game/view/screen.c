#include "view/screen.h"

#include "view/arena.h"
#include "view/input.h"

#include <stdlib.h>
#include <string.h>

void screen_free(Screen *screen) {
    if (screen->below != NULL) {
        screen_free(screen->below);
        free(screen->below);
    }
    arena_free(screen->arena);
    *screen = (Screen){.focus = -1};
}

static bool box_holds(const Box *box, int x, int y) {
    return x >= box->x && x < box->x + box->w && y >= box->y && y < box->y + box->h;
}

/* Items before the trap lie under a dialog. */
static int first_reachable(const Screen *screen) {
    return screen->trap.part == PART_NONE ? 0 : screen_find(screen, screen->trap) + 1;
}

int screen_item_at(const Screen *screen, int x, int y) {
    const int from = first_reachable(screen);
    for (int i = (int)screen->count - 1; i >= from; i--) {
        const Item *item = &screen->items[i];
        const bool acts = item->focusable || item->pointed || item->kind == ITEM_SCROLL;
        if (acts && box_holds(&item->box, x, y) && box_holds(&item->clip, x, y)) {
            return i;
        }
    }
    return -1;
}

int screen_find(const Screen *screen, Key key) {
    for (size_t i = 0; i < screen->count; i++) {
        if (key_same(&screen->items[i].key, &key)) {
            return (int)i;
        }
    }
    return -1;
}

const Binding *screen_binding(const Screen *screen, int symbol, unsigned mods) {
    for (size_t i = 0; i < screen->binding_count; i++) {
        const Binding *binding = &screen->bindings[i];
        if (binding->symbol == symbol && binding->mods == mods) {
            return binding;
        }
    }
    return NULL;
}

static bool is_second(int symbol) {
    const bool number = symbol >= '0' && symbol <= '9';
    const bool steps = symbol == SYMBOL_LEFT || symbol == SYMBOL_RIGHT;
    return !number && !steps && symbol != '?' && symbol != SYMBOL_TAB && symbol != SYMBOL_DELETE;
}

const Binding *screen_second(const Screen *screen) {
    for (size_t i = 0; i < screen->binding_count; i++) {
        if (is_second(screen->bindings[i].symbol)) {
            return &screen->bindings[i];
        }
    }
    return NULL;
}

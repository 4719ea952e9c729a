#include "view/input.h"
#include "view/layout_node.h"
#include "view/motion.h"
#include "view/stir.h"

#include "core/memory.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void link_node(Node *parent, Node *node) {
    node->parent = parent;
    if (node->spec.ahead) {
        node->next = parent->first;
        parent->first = node;
        parent->last = parent->last == NULL ? node : parent->last;
        return;
    }
    if (parent->last == NULL) {
        parent->first = node;
    } else {
        parent->last->next = node;
    }
    parent->last = node;
}

static Node *make_node(Layout *layout, int item) {
    Node *node = arena_room(layout->screen.arena, sizeof *node);
    node->item = item;
    node->fades = NO_ITEM;
    return node;
}

Node *layout_node(Layout *layout, int item) {
    Node *node = make_node(layout, item);
    node->dark = layout->open->dark;
    link_node(layout->open, node);
    return node;
}

Item *layout_item(const Layout *layout, const Node *node) {
    return &layout->screen.items[node->item];
}

static int add_item(Layout *layout, ItemKind kind, Key key) {
    Screen *screen = &layout->screen;
    screen->items = arena_grow(screen->arena, screen->items, screen->count, &screen->room, sizeof *screen->items);
    Item *item = &screen->items[screen->count];
    *item = (Item){.kind = kind,
                   .key = key,
                   .value = UNSET,
                   .ghost = UNSET,
                   .most = UNSET,
                   .lift = (float)(layout->lift * layout->sight->scale),
                   .gone = (float)layout->gone};
    item->clip = (Box){0, 0, screen->width, screen->height};
    item->state = layout->open->dark ? STATE_DARK : 0;
    return (int)screen->count++;
}

Node *layout_add(Layout *layout, ItemKind kind, Key key) {
    return layout_node(layout, add_item(layout, kind, key));
}

Node *layout_last(const Layout *layout) {
    return layout->open->last;
}

bool layout_is_on_dusk(const Layout *layout) {
    return layout->open->dark;
}

Layout *layout_begin(const App *app, const Sight *sight, ScreenName name) {
    Layout *layout = memory_new(1, sizeof *layout);
    layout->app = app;
    layout->sight = sight;
    layout->screen = (Screen){.name = name,
                              .focus = -1,
                              .scale = sight->scale,
                              .contrast = sight->contrast,
                              .width = sight->width,
                              .height = sight->height,
                              .next_change = INT64_MAX,
                              .arena = arena_new()};
    layout->root = make_node(layout, NO_ITEM);
    layout->root->box = true;
    layout->root->spec.flow = FLOW_STACK;
    layout->open = layout->root;
    return layout;
}

const App *layout_app(const Layout *layout) {
    return layout->app;
}

const Sight *layout_sight(const Layout *layout) {
    return layout->sight;
}

Screen *layout_screen(Layout *layout) {
    return &layout->screen;
}

static bool is_dusk(PanelLook look) {
    return look == PANEL_DUSK || look == PANEL_DUSK_ROW || look == PANEL_PLATE || look == PANEL_VEIL ||
           look == PANEL_DIALOG;
}

void layout_open(Layout *layout, Spec spec) {
    Node *node = make_node(layout, NO_ITEM);
    node->box = true;
    node->spec = spec;
    node->dark = spec.dark || (spec.panel ? is_dusk(spec.look) : layout->open->dark);
    link_node(layout->open, node);
    if (spec.panel) {
        node->item = add_item(layout, ITEM_PANEL, spec.key);
        Item *item = layout_item(layout, node);
        item->look = (int)spec.look;
        item->radius = spec.radius;
    }
    layout->open = node;
}

/* Over all that scrolls, below what comes after it; placed where they are needed. */
static void add_fades(Layout *layout, Node *node) {
    node->fades = add_item(layout, ITEM_FADE, (Key){0});
    (void)add_item(layout, ITEM_FADE, (Key){0});
}

void layout_close(Layout *layout) {
    if (layout_may_fade(layout->open)) {
        add_fades(layout, layout->open);
    }
    layout->open = layout->open->parent;
}

const char *layout_say(Layout *layout, const char *format, ...) {
    va_list list, again;
    va_start(list, format);
    va_copy(again, list);
    const int length = vsnprintf(NULL, 0, format, list);
    char *text = arena_room(layout->screen.arena, (size_t)length + 1);
    (void)vsnprintf(text, (size_t)length + 1, format, again);
    va_end(again);
    va_end(list);
    return text;
}

const char *layout_keep(Layout *layout, const char *text) {
    return arena_copy(layout->screen.arena, text);
}

void *layout_room(Layout *layout, size_t size) {
    return arena_room(layout->screen.arena, size);
}

Picture *layout_picture(Layout *layout) {
    layout->pictures = arena_grow(layout->screen.arena, layout->pictures, layout->picture_count, &layout->picture_room,
                                  sizeof(Picture *));
    Picture *picture = picture_new(layout->screen.arena);
    layout->pictures[layout->picture_count++] = picture;
    return picture;
}

void layout_bind(Layout *layout, int symbol, unsigned mods, Command command) {
    Screen *screen = &layout->screen;
    if (screen->binding_count < BINDINGS_MOST) {
        const bool always = (mods & (MOD_CTRL | MOD_ALT)) != 0 || symbol >= SYMBOL_F1 || symbol == SYMBOL_TAB;
        screen->bindings[screen->binding_count++] =
            (Binding){.symbol = symbol, .mods = mods, .command = command, .always = always};
    }
}

void layout_bind_always(Layout *layout, int symbol, unsigned mods, Command command) {
    Screen *screen = &layout->screen;
    const size_t before = screen->binding_count;
    layout_bind(layout, symbol, mods, command);
    if (screen->binding_count > before) {
        screen->bindings[before].always = true;
    }
}

Screen layout_finish(Layout *layout) {
    for (size_t i = 0; i < layout->picture_count; i++) {
        picture_mark(layout->pictures[i]);
    }
    motion_arrive(layout);
    layout_focus(layout);
    motion_follow_focus(layout);
    layout_widths(layout, layout->root);
    layout_place(layout, layout->root, 0, 0, layout->sight->width, layout->sight->height);
    layout_scroll(layout);
    stir_scene(layout);
    const Screen screen = layout->screen;
    free(layout);
    return screen;
}

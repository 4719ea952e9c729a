#include "view/hints.h"

#include "view/input.h"

#include <string.h>

typedef struct Button { /* means the same on every screen */
    const char *cap, *button;
} Button;

static const Button buttons[] = {
    {"Enter", "A"},         {"Esc", "B"},     {"R", "Y"},     {"F5", "Y"},
    {"Tab", "RB"},          {"F1", "Select"}, {"← →", "← →"}, {"↑ ↓", "↑ ↓"},
    {"← → ↑ ↓", "← → ↑ ↓"}, {"PgDn", "RT"},
};

typedef struct Cap {
    const char *cap;
    int symbol;
    unsigned mods;
} Cap;

static const Cap caps[] = {
    {"Space", SYMBOL_SPACE, 0}, {"Ctrl Enter", SYMBOL_ENTER, MOD_CTRL}, {"Ctrl+Enter", SYMBOL_ENTER, MOD_CTRL}};

static bool cap_is(const char *cap, const Binding *binding) {
    for (size_t i = 0; i < sizeof caps / sizeof *caps; i++) {
        if (strcmp(caps[i].cap, cap) == 0) {
            return caps[i].symbol == binding->symbol && caps[i].mods == binding->mods;
        }
    }
    const bool letter = cap[0] >= 'A' && cap[0] <= 'Z' && cap[1] == '\0';
    return letter && binding->mods == 0 && binding->symbol == cap[0] - 'A' + 'a';
}

const char *hints_button(const Screen *screen, const char *cap) {
    for (size_t i = 0; i < sizeof buttons / sizeof *buttons; i++) {
        if (strcmp(buttons[i].cap, cap) == 0) {
            return buttons[i].button;
        }
    }
    const Binding *second = screen_second(screen);
    return second != NULL && cap_is(cap, second) ? "X" : NULL;
}

static void add_hint(Layout *layout, const Hint *hint, bool dim) {
    const bool pad = layout_app(layout)->ui.device == DEVICE_PAD;
    const char *cap = pad ? hints_button(layout_screen(layout), hint->cap) : hint->cap;
    if (cap == NULL) {
        return;
    }
    layout_open(layout, (Spec){.flow = FLOW_ROW,
                               .gap = 7,
                               .across = ALIGN_CENTRE,
                               .panel = layout_sight(layout)->contrast, /* no outline of the scene runs through it */
                               .look = PANEL_VEIL});
    layout_keycap(layout, cap)->look = dim ? CAP_DIM : pad ? CAP_PAD : CAP_KEY;
    layout_text(layout, ROLE_LABEL, dim ? TONE_DIM : TONE_CREAM, hint->meaning);
    layout_close(layout);
}

/* A toast takes their place for a while, so that it covers nothing that can be chosen. */
void hints_add(Layout *layout, const Hint *hints, bool dim) {
    if (!layout_sight(layout)->hints) {
        return;
    }
    const bool toast = layout_app(layout)->ui.toast.kind != TOAST_NONE;
    layout_open(layout, (Spec){.flow = FLOW_ROW, .gap = 22, .wrap = true, .height_least = 28, .dark = true});
    for (const Hint *hint = hints; hint->cap != NULL && !toast; hint++) {
        add_hint(layout, hint, dim);
    }
    layout_close(layout);
}

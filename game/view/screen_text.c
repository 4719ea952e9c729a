#include "view/screen.h"

#include "core/page.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void write_number(Page *page, const char *before, int number) {
    char out[32];
    if (number == UNSET) {
        (void)snprintf(out, sizeof out, "%snot said", before);
    } else {
        (void)snprintf(out, sizeof out, "%s%d", before, number);
    }
    page_text(page, out);
}

/* A quoted text on one line. */
static void write_quoted(Page *page, const char *text) {
    page_text(page, " \"");
    for (const char *at = text; *at != '\0'; at++) {
        if (*at == '\n') {
            page_text(page, "\\n");
        } else {
            page_part(page, at, 1);
        }
    }
    page_text(page, "\"");
}

/* What says nothing to a reader is left out. */
static bool is_silent(const Item *item) {
    const bool decor = item->kind == ITEM_PANEL || item->kind == ITEM_RULE || item->kind == ITEM_FADE ||
                       item->kind == ITEM_ICON || item->kind == ITEM_SCENE || item->kind == ITEM_SCROLL;
    const bool empty = item->text == NULL && item->spoken == NULL;
    const bool wordless = item->kind == ITEM_TEXT || item->kind == ITEM_PICTURE || item->kind == ITEM_BREATH;
    return decor || (wordless && empty);
}

static bool has_value(const Item *item) {
    return item->kind == ITEM_SLIDER || item->kind == ITEM_STARS || item->kind == ITEM_DOTS;
}

static void write_states(Page *page, const Item *item) {
    const bool switched = item->kind == ITEM_SWITCH || item->kind == ITEM_TICK;
    if ((item->state & STATE_ON) != 0) {
        page_text(page, switched ? " (on)" : " (chosen)");
    } else if (switched) {
        page_text(page, " (off)");
    }
    if ((item->state & STATE_DISABLED) != 0) {
        page_text(page, " (not now)");
    }
}

static void write_item(Page *page, const Item *item) {
    page_text(page, (item->state & STATE_FOCUS) != 0 ? "> " : "  ");
    page_text(page, item_word(item->kind));
    if (item->kind == ITEM_FIELD && item->spoken != NULL) {
        page_text(page, " ");
        page_text(page, item->spoken);
        page_text(page, ":");
    }
    if (item->text != NULL) {
        write_quoted(page, item->text);
    }
    if (item->second != NULL && (item->kind != ITEM_FIELD || item->text == NULL || item->text[0] == '\0')) {
        page_text(page, " /");
        write_quoted(page, item->second);
    }
    if (item->spoken != NULL && item->kind != ITEM_FIELD) {
        page_text(page, " [");
        page_text(page, item->spoken);
        page_text(page, "]");
    }
    if (has_value(item)) {
        write_number(page, " ", item->value);
        if (item->kind != ITEM_SLIDER) {
            write_number(page, " of ", item->most);
        }
    }
    write_states(page, item);
    page_text(page, "\n");
}

char *screen_text(const Screen *screen) {
    Page page = {0};
    for (size_t i = 0; i < screen->count; i++) {
        if (!is_silent(&screen->items[i])) {
            write_item(&page, &screen->items[i]);
        }
    }
    return page_finish(&page);
}

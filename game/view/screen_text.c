#include "view/screen.h"

#include "core/memory.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct Page {
    char *text;
    size_t length, room;
} Page;

static void write_part(Page *page, const char *text, size_t length) {
    while (page->room < page->length + length + 1) {
        page->room = page->room > 0 ? page->room * 2 : 1024;
        char *more = memory_new(page->room, 1);
        memcpy(more, page->text == NULL ? "" : page->text, page->length);
        free(page->text);
        page->text = more;
    }
    memcpy(page->text + page->length, text, length);
    page->length += length;
    page->text[page->length] = '\0';
}

static void write_text(Page *page, const char *text) {
    write_part(page, text, strlen(text));
}

static void write_number(Page *page, const char *before, int number) {
    char out[32];
    if (number == UNSET) {
        (void)snprintf(out, sizeof out, "%snot said", before);
    } else {
        (void)snprintf(out, sizeof out, "%s%d", before, number);
    }
    write_text(page, out);
}

/* A quoted text on one line. */
static void write_quoted(Page *page, const char *text) {
    write_text(page, " \"");
    for (const char *at = text; *at != '\0'; at++) {
        if (*at == '\n') {
            write_text(page, "\\n");
        } else {
            write_part(page, at, 1);
        }
    }
    write_text(page, "\"");
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
        write_text(page, switched ? " (on)" : " (chosen)");
    } else if (switched) {
        write_text(page, " (off)");
    }
    if ((item->state & STATE_DISABLED) != 0) {
        write_text(page, " (not now)");
    }
}

static void write_item(Page *page, const Item *item) {
    write_text(page, (item->state & STATE_FOCUS) != 0 ? "> " : "  ");
    write_text(page, item_word(item->kind));
    if (item->kind == ITEM_FIELD && item->spoken != NULL) {
        write_text(page, " ");
        write_text(page, item->spoken);
        write_text(page, ":");
    }
    if (item->text != NULL) {
        write_quoted(page, item->text);
    }
    if (item->second != NULL && (item->kind != ITEM_FIELD || item->text == NULL || item->text[0] == '\0')) {
        write_text(page, " /");
        write_quoted(page, item->second);
    }
    if (item->spoken != NULL && item->kind != ITEM_FIELD) {
        write_text(page, " [");
        write_text(page, item->spoken);
        write_text(page, "]");
    }
    if (has_value(item)) {
        write_number(page, " ", item->value);
        if (item->kind != ITEM_SLIDER) {
            write_number(page, " of ", item->most);
        }
    }
    write_states(page, item);
    write_text(page, "\n");
}

char *screen_text(const Screen *screen) {
    Page page = {0};
    write_text(&page, "");
    for (size_t i = 0; i < screen->count; i++) {
        if (!is_silent(&screen->items[i])) {
            write_item(&page, &screen->items[i]);
        }
    }
    return page.text;
}

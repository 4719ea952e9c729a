#include "core/page.h"

#include "core/memory.h"
#include "core/text.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FIRST_ROOM 1024

void page_part(Page *page, const char *text, size_t length) {
    while (page->room < page->length + length + 1) {
        page->room = page->room > 0 ? page->room * 2 : FIRST_ROOM;
        char *more = memory_new(page->room, 1);
        memcpy(more, page->text == NULL ? "" : page->text, page->length);
        free(page->text);
        page->text = more;
    }
    memcpy(page->text + page->length, text, length);
    page->length += length;
    page->text[page->length] = '\0';
}

void page_text(Page *page, const char *text) {
    if (text != NULL) {
        page_part(page, text, strlen(text));
    }
}

void page_write(Page *page, const char *format, ...) {
    va_list arguments, again;
    va_start(arguments, format);
    va_copy(again, arguments);
    const int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    char *whole = memory_new((size_t)length + 1, 1);
    (void)vsnprintf(whole, (size_t)length + 1, format, again);
    va_end(again);
    page_part(page, whole, (size_t)length);
    free(whole);
}

char *page_finish(Page *page) {
    char *text = page->text == NULL ? text_copy("") : page->text;
    *page = (Page){0};
    return text;
}

void page_free(Page *page) {
    free(page->text);
    *page = (Page){0};
}

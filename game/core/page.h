/* Text that grows while it is written. */
#ifndef CORE_PAGE_H
#define CORE_PAGE_H

#include <stddef.h>

typedef struct Page { /* {0} is an empty one */
    char *text; /* owned; ends with NUL once there is any */
    size_t length, room;
} Page;

void page_part(Page *page, const char *text, size_t length);
void page_text(Page *page, const char *text); /* NULL adds nothing */
#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
void page_write(Page *page, const char *format, ...); /* of any length */

/* The whole text, owned by the caller; never NULL. The page is empty again. */
char *page_finish(Page *page);
void page_free(Page *page);

#endif

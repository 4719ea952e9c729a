/* The same person before each test, and whether what is written of them is what was wished for. */
#ifndef TESTS_SUPPORT_SHOWN_PAGE_H
#define TESTS_SUPPORT_SHOWN_PAGE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "support/shown.h"

static Book book;

static inline int set_up(void **state) {
    (void)state;
    book = shown_book();
    return 0;
}

static inline int tear_down(void **state) {
    (void)state;
    book_free(&book);
    return 0;
}

/* It stands in the text where all that it needs was wished for, and nowhere else. */
static inline void expect_shown(const char *text, const ShownWord *word, unsigned bits) {
    const bool wanted = (word->needs & ~bits) == 0;
    if ((strstr(text, word->word) != NULL) != wanted) {
        fail_msg("%s is %sthere with %x", word->word, wanted ? "not " : "", bits);
    }
}

#endif

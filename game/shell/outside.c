#include "shell/outside.h"

#include "core/merge.h"
#include "data/extra_join.h"
#include "data/save_file.h"

bool outside_read(const Book *book, const char *text, size_t length, Book *out) {
    SaveNews news = {0};
    if (!save_read(text, length, out, &news, NULL))
        return false;
    if (!news.changed_outside && merge_is_allowed(book, out))
        return true;
    book_free(out);
    return false;
}

void outside_join(Book *book, const Book *outside) {
    const uint64_t revision = book->revision;
    Book both = merge_books(book, outside, extra_join);
    both.revision = revision;
    book_free(book);
    *book = both;
}

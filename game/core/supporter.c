#include "core/supporter.h"

#include "core/memory.h"
#include "core/text.h"

#include <stdlib.h>
#include <string.h>

const char *supporter_word(SharePart part) {
    static const char *const words[SHARE_PARTS] = {[SHARE_CAMPS] = "camps",
                                                   [SHARE_FEARS] = "fears",
                                                   [SHARE_FORECASTS] = "forecasts",
                                                   [SHARE_WORDS] = "words",
                                                   [SHARE_NOTES] = "notes"};
    return words[part];
}

bool supporter_may(const Supporter *supporter, SharePart part) {
    return texts_have(&supporter->may, supporter_word(part));
}

/* Words of a later version stay. */
void supporter_allow(Supporter *supporter, SharePart part, bool may) {
    const char *word = supporter_word(part);
    Texts kept = {.given = true};
    for (size_t i = 0; i < supporter->may.count; i++) {
        if (strcmp(supporter->may.items[i], word) != 0) {
            texts_add(&kept, supporter->may.items[i]);
        }
    }
    if (may) {
        texts_add(&kept, word);
    }
    texts_clear(&supporter->may);
    supporter->may = kept;
}

ShareWish supporter_wish(const Supporter *supporter) {
    ShareWish wish = share_usual();
    for (int part = 0; part < SHARE_PARTS; part++) {
        wish.parts[part] = supporter_may(supporter, (SharePart)part);
    }
    return wish;
}

static int by_made(const void *a, const void *b) {
    const Record *left = &(*(const Supporter *const *)a)->record, *right = &(*(const Supporter *const *)b)->record;
    const int order = (left->made.ms > right->made.ms) - (left->made.ms < right->made.ms);
    return order != 0 ? order : strcmp(left->id, right->id);
}

const Supporter **book_supporters(const Book *book, size_t *count) {
    const Shelf *shelf = &book->shelves[RECORD_SUPPORTER];
    const Supporter **all = memory_new(shelf->count + 1, sizeof *all);
    *count = 0;
    for (size_t i = 0; i < shelf->count; i++) {
        const Supporter *supporter = (const Supporter *)shelf->items[i];
        if (!supporter->record.removed && !text_is_blank(supporter->name)) {
            all[(*count)++] = supporter;
        }
    }
    qsort((void *)all, *count, sizeof *all, by_made);
    return all;
}

const Note *note_waiting(const Book *book) {
    const Shelf *shelf = &book->shelves[RECORD_NOTE];
    const Note *oldest = NULL;
    for (size_t i = 0; i < shelf->count; i++) {
        const Note *note = (const Note *)shelf->items[i];
        if (!note->record.removed && note->waiting == 1 &&
            (oldest == NULL || note->record.made.ms < oldest->record.made.ms)) {
            oldest = note;
        }
    }
    return oldest;
}

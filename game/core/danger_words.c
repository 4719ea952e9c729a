#include "core/danger_words.h"

#include "core/danger.h"
#include "core/memory.h"
#include "core/text.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

static bool is_apostrophe(unsigned point) {
    return point == '\'' || point == '`' || point == 0x2018 || point == 0x2019 || point == 0x02BC;
}

static bool is_letter(unsigned point) {
    if (point < 0x80) {
        return (point >= 'a' && point <= 'z') || (point >= '0' && point <= '9');
    }
    const utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)point);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_NO;
}

/* Without apostrophes "don't", "dont" and "don’t" are one word. */
char *danger_folded(const char *text) {
    char *folded = text_folded(text);
    const size_t length = strlen(folded);
    size_t kept = 0;
    for (size_t at = 0; at < length;) {
        const size_t from = at;
        if (!is_apostrophe(text_code_point(folded, length, &at))) {
            memmove(folded + kept, folded + from, at - from);
            kept += at - from;
        }
    }
    folded[kept] = '\0';
    return folded;
}

size_t danger_word_length(const char *text, size_t length) {
    size_t end = 0;
    for (size_t at = 0; at < length; end = at) {
        if (!is_letter(text_code_point(text, length, &at))) {
            break;
        }
    }
    return end;
}

static void add_word(DangerWords *words, const char *text, size_t length) {
    DangerWord word = {text, length, 0, 0};
    if (words->count > 0) {
        const DangerWord *last = &words->items[words->count - 1];
        word.place = last->place + 1 + (words->pause ? DANGER_PAUSE : 0);
        word.sentence = words->pause ? word.place : last->sentence;
    }
    words->pause = false;
    words->items = memory_grow(words->items, words->count, &words->room, sizeof *words->items);
    words->items[words->count++] = word;
}

/* "10.30" goes on; what a space follows has ended. */
static bool ends_sentence(const char *text) {
    return strchr(".!?;:", text[0]) != NULL && (text[1] == ' ' || text[1] == '\0');
}

void danger_words_add(DangerWords *words, const char *text) {
    char *folded = danger_folded(text);
    const size_t length = strlen(folded);
    words->folded[words->texts++] = folded;
    words->pause = true;
    for (size_t at = 0; at < length;) {
        const size_t bytes = danger_word_length(folded + at, length - at);
        if (bytes > 0) {
            add_word(words, folded + at, bytes);
            at += bytes;
            continue;
        }
        words->pause |= ends_sentence(folded + at);
        (void)text_code_point(folded, length, &at);
    }
    words->title = words->texts == 1 ? words->count : words->title;
}

void danger_words_free(DangerWords *words) {
    for (size_t i = 0; i < words->texts; i++) {
        free(words->folded[i]);
    }
    free(words->items);
    *words = (DangerWords){0};
}

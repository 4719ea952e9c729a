#include "core/danger_find.h"

#include "core/memory.h"

#include <stdlib.h>
#include <string.h>

int danger_first_compare(const DangerPhrase *phrase, const char *word, size_t length) {
    const int order = memcmp(phrase->words, word, phrase->first < length ? phrase->first : length);
    return order != 0 ? order : (phrase->first > length) - (phrase->first < length);
}

static bool is_number(const DangerWord *word) {
    return word->text[0] >= '0' && word->text[0] <= '9';
}

/* One letter too many in `a`, from where the two part. */
static bool is_one_more(const char *a, size_t a_length, const char *b, size_t b_length) {
    return a_length == b_length + 1 && memcmp(a + 1, b, b_length) == 0;
}

/* The same, or with one letter too many, missing, wrong, or changed places with its neighbour. */
static bool is_nearly(const char *a, size_t a_length, const char *b, size_t b_length) {
    size_t same = 0;
    while (same < a_length && same < b_length && a[same] == b[same]) {
        same++;
    }
    a += same;
    b += same;
    a_length -= same;
    b_length -= same;
    if (a_length != b_length) {
        return is_one_more(a, a_length, b, b_length) || is_one_more(b, b_length, a, a_length);
    }
    return a_length < 2 || memcmp(a + 1, b + 1, a_length - 1) == 0 ||
           (a[0] == b[1] && a[1] == b[0] && memcmp(a + 2, b + 2, a_length - 2) == 0);
}

static bool word_fits(const DangerWord *word, const char *pattern, size_t length) {
    if (pattern[0] == '#') {
        return is_number(word);
    }
    if (pattern[0] == '~') {
        return is_nearly(word->text, word->length, pattern + 1, length - 1);
    }
    const bool stem = pattern[length] == '*';
    return (word->length == length || (stem && word->length > length)) && memcmp(word->text, pattern, length) == 0;
}

/* Its words stand in a row from word `at` on, in one sentence. */
static bool phrase_stands(const DangerWords *words, size_t at, const char *pattern) {
    for (const int sentence = words->items[at].sentence;; at++) {
        const size_t length = strcspn(pattern, " *");
        if (at == words->count || words->items[at].sentence != sentence ||
            !word_fits(&words->items[at], pattern, length)) {
            return false;
        }
        pattern += length + (pattern[length] == '*');
        if (*pattern++ == '\0') {
            return true;
        }
    }
}

/* The first phrase whose first word is not before these bytes. */
static size_t lower_bound(const DangerRules *rules, const char *text, size_t length) {
    size_t low = 0, high = rules->count;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (danger_first_compare(&rules->phrases[middle], text, length) < 0) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

static void add_find(DangerFinds *finds, int list, size_t word) {
    finds->items = memory_grow(finds->items, finds->count, &finds->room, sizeof *finds->items);
    finds->items[finds->count++] = (DangerFind){list, word};
}

/* The phrases that begin with these bytes as their first word. */
static void find_first(DangerFinds *finds, const DangerRules *rules, size_t at, const char *first, size_t length) {
    for (size_t i = lower_bound(rules, first, length);
         i < rules->count && danger_first_compare(&rules->phrases[i], first, length) == 0; i++) {
        if (phrase_stands(&finds->words, at, rules->phrases[i].words)) {
            add_find(finds, rules->phrases[i].list, at);
        }
    }
}

static void find_at(DangerFinds *finds, const DangerRules *rules, size_t at) {
    const DangerWord *word = &finds->words.items[at];
    const size_t most = word->length < rules->longest ? word->length : rules->longest;
    for (size_t length = 1; length <= most; length++) {
        find_first(finds, rules, at, word->text, length);
    }
    if (is_number(word)) {
        find_first(finds, rules, at, "#", 1);
    }
    for (size_t i = lower_bound(rules, "~", 1); i < rules->count && rules->phrases[i].words[0] == '~'; i++) {
        if (phrase_stands(&finds->words, at, rules->phrases[i].words)) {
            add_find(finds, rules->phrases[i].list, at);
        }
    }
}

static int compare_finds(const void *left, const void *right) {
    const DangerFind *a = left, *b = right;
    return a->list != b->list ? (a->list > b->list) - (a->list < b->list) : (a->word > b->word) - (a->word < b->word);
}

static void divide(DangerFinds *finds, int lists) {
    finds->first = memory_new((size_t)lists + 1, sizeof *finds->first);
    size_t at = 0;
    for (int list = 0; list <= lists; list++) {
        while (at < finds->count && finds->items[at].list < list) {
            at++;
        }
        finds->first[list] = at;
    }
}

DangerFinds danger_find(const DangerRules *rules, const char *title, const char *detail) {
    DangerFinds finds = {0};
    danger_words_add(&finds.words, title);
    danger_words_add(&finds.words, detail);
    for (size_t i = 0; i < finds.words.count; i++) {
        find_at(&finds, rules, i);
    }
    if (finds.count > 0) {
        qsort(finds.items, finds.count, sizeof *finds.items, compare_finds);
    }
    divide(&finds, rules->lists);
    return finds;
}

void danger_finds_free(DangerFinds *finds) {
    danger_words_free(&finds->words);
    free(finds->items);
    free(finds->first);
    *finds = (DangerFinds){0};
}

const DangerWord *danger_finds_from(const DangerFinds *finds, int list, int place) {
    size_t low = finds->first[list], high = finds->first[list + 1];
    const size_t end = high;
    while (low < high) {
        const size_t middle = low + (high - low) / 2;
        if (finds->words.items[finds->items[middle].word].place < place) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low < end ? &finds->words.items[finds->items[low].word] : NULL;
}

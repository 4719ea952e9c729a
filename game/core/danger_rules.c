#include "core/danger.h"

#include "core/danger_find.h"
#include "core/memory.h"

#include <stdlib.h>
#include <string.h>

/* Bytes of the word at the beginning with its mark; 0 where there is none. */
static size_t pattern_length(const char *words) {
    if (words[0] == '#') {
        return 1;
    }
    const size_t before = words[0] == '~';
    const size_t bytes = danger_word_length(words + before, strlen(words + before));
    const size_t behind = before == 0 && words[bytes] == '*';
    return bytes > 0 ? before + bytes + behind : 0;
}

/* In place: hyphens become spaces. False where it is no phrase. */
static bool check_phrase(char *words) {
    for (size_t at = 0;;) {
        const size_t bytes = pattern_length(words + at);
        at += bytes;
        if (bytes == 0 || words[at] == '\0') {
            return bytes > 0;
        }
        if (words[at] != ' ' && words[at] != '-') {
            return false;
        }
        words[at++] = ' ';
    }
}

static void count_list(DangerRules *rules, int list) {
    if (list >= rules->lists) {
        rules->lists = list + 1;
    }
}

bool danger_phrase_add(DangerRules *rules, int list, const char *phrase) {
    char *words = danger_folded(phrase);
    if (!check_phrase(words)) {
        free(words);
        return false;
    }
    rules->phrases = memory_grow(rules->phrases, rules->count, &rules->room, sizeof *rules->phrases);
    rules->phrases[rules->count++] = (DangerPhrase){words, strcspn(words, " *"), list};
    count_list(rules, list);
    return true;
}

static void count_lists(DangerRules *rules, const DangerPart *part) {
    for (int i = 0; i < part->count; i++) {
        count_list(rules, part->lists[i]);
    }
}

void danger_rule_add(DangerRules *rules, const DangerRule *rule) {
    for (int i = 0; i < rule->count; i++) {
        count_lists(rules, &rule->parts[i]);
    }
    count_lists(rules, &rule->unless);
    rules->rules = memory_grow(rules->rules, rules->rule_count, &rules->rule_room, sizeof *rules->rules);
    rules->rules[rules->rule_count++] = *rule;
}

static int compare_phrases(const void *left, const void *right) {
    const DangerPhrase *a = left, *b = right;
    return danger_first_compare(a, b->words, b->first);
}

void danger_rules_finish(DangerRules *rules) {
    if (rules->count > 0) {
        qsort(rules->phrases, rules->count, sizeof *rules->phrases, compare_phrases);
    }
    for (size_t i = 0; i < rules->count; i++) {
        const size_t length = rules->phrases[i].first;
        rules->longest = length > rules->longest ? length : rules->longest;
    }
}

void danger_rules_free(DangerRules *rules) {
    for (size_t i = 0; i < rules->count; i++) {
        free(rules->phrases[i].words);
    }
    free(rules->phrases);
    free(rules->rules);
    *rules = (DangerRules){0};
}

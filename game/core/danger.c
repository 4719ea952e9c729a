#include "core/danger.h"

#include "core/danger_find.h"

#include <limits.h>

/* The first word from place `from` on where something of the part stands, or NULL. */
static const DangerWord *part_from(const DangerFinds *finds, const DangerPart *part, int from) {
    const DangerWord *first = NULL;
    for (int i = 0; i < part->count; i++) {
        const DangerWord *word = danger_finds_from(finds, part->lists[i], from);
        if (word != NULL && (first == NULL || word->place < first->place)) {
            first = word;
        }
    }
    return first;
}

static bool parts_stand(const DangerFinds *finds, const DangerRule *rule, const DangerWord *anchor) {
    int from = rule->ordered ? anchor->place + 1 : anchor->place - rule->within;
    for (int i = 1; i < rule->count; i++) {
        const DangerWord *word = part_from(finds, &rule->parts[i], from);
        if (word == NULL || word->place > anchor->place + rule->within) {
            return false;
        }
        from = rule->ordered ? word->place + 1 : from;
    }
    return true;
}

static bool is_in_title(const DangerFinds *finds, const DangerWord *word) {
    return (size_t)(word - finds->words.items) < finds->words.title;
}

static bool is_undone(const DangerFinds *finds, const DangerRule *rule, const DangerWord *anchor) {
    const DangerWord *word = part_from(finds, &rule->unless, anchor->sentence);
    const DangerWord *first = part_from(finds, &rule->unless, INT_MIN);
    return (word != NULL && word->sentence == anchor->sentence) || (first != NULL && is_in_title(finds, first));
}

static bool rule_holds(const DangerFinds *finds, const DangerRule *rule) {
    if (rule->most > 0 && finds->words.count > (size_t)rule->most) {
        return false;
    }
    const DangerWord *anchor = part_from(finds, &rule->parts[0], INT_MIN);
    while (anchor != NULL) {
        if (parts_stand(finds, rule, anchor) && !is_undone(finds, rule, anchor)) {
            return true;
        }
        anchor = part_from(finds, &rule->parts[0], anchor->place + 1);
    }
    return false;
}

/* The stronger of two, with what both ask for. */
static DangerVerdict join(DangerVerdict a, DangerVerdict b) {
    DangerVerdict joined = b.topic < a.topic ? b : a;
    joined.help = a.help || b.help;
    joined.confirm = joined.kind == DANGER_WARN ? a.confirm | b.confirm : 0;
    return joined;
}

static bool is_danger(DangerTopic topic) {
    return danger_topic_verdict(topic).kind != DANGER_ALLOW;
}

DangerVerdict danger_judge(const DangerRules *rules, const char *title, const char *detail) {
    DangerVerdict verdict = danger_topic_verdict(DANGER_NOTHING);
    if (rules == NULL) {
        return verdict;
    }
    DangerFinds finds = danger_find(rules, title, detail);
    bool seen[DANGER_NOTHING] = {false};
    for (size_t i = 0; i < rules->rule_count; i++) {
        const DangerRule *rule = &rules->rules[i];
        if (is_danger(rule->topic) && !seen[rule->topic] && rule_holds(&finds, rule)) {
            seen[rule->topic] = true;
            verdict = join(verdict, danger_topic_verdict(rule->topic));
        }
    }
    danger_finds_free(&finds);
    return verdict;
}

/* The first of the topics `from` to `to`. */
static DangerTopic first_asked(const DangerRules *rules, const DangerFinds *finds, DangerTopic from, DangerTopic to) {
    DangerTopic first = DANGER_NOTHING;
    for (size_t i = 0; i < rules->rule_count; i++) {
        const DangerRule *rule = &rules->rules[i];
        if (rule->topic >= from && rule->topic <= to && rule->topic < first && rule_holds(finds, rule)) {
            first = rule->topic;
        }
    }
    return first;
}

DangerTopic danger_asks(const DangerRules *rules, const char *title, const char *detail) {
    if (rules == NULL) {
        return DANGER_NOTHING;
    }
    DangerFinds finds = danger_find(rules, title, detail);
    const DangerTopic topic = first_asked(rules, &finds, DANGER_NOT_YOURS, DANGER_VAGUE);
    danger_finds_free(&finds);
    return topic;
}

DangerTopic danger_asks_name(const DangerRules *rules, const char *name) {
    if (rules == NULL) {
        return DANGER_NOTHING;
    }
    DangerFinds finds = danger_find(rules, name, NULL);
    const DangerTopic topic = first_asked(rules, &finds, DANGER_BROAD, DANGER_BROAD);
    danger_finds_free(&finds);
    return topic;
}

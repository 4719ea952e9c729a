#include "data/trail_look.h"

#include "core/ladder.h"
#include "data/json.h"

#include <stdlib.h>

static const Place steps_place = {NULL, "steps", 0};

static void look_hint(const Reader *reader, const Pack *pack, const LadderHint *hint) {
    const Place step = {&steps_place, NULL, hint->before}, place = {&step, "expected_fear", 0};
    switch (hint->kind) {
    case HINT_GAP:
        (void)json_refuse(reader, &place, "is %d, a big stretch from %d; a camp between them might help", hint->to,
                          hint->from);
        return;
    case HINT_FIRST_LARGE:
    case HINT_FIRST_SMALL:
        break;
    }
    size_t first = 0; /* the first that has a number */
    while (pack->steps[first]->expected_fear == UNSET) {
        first++;
    }
    const Place at = {&steps_place, NULL, first}, fear = {&at, "expected_fear", 0};
    (void)json_refuse(reader, &fear, "is %d; a first step of %d to %d is a good one", hint->to, LADDER_FIRST_LEAST,
                      LADDER_FIRST_MOST);
}

static void look_ladder(const Reader *reader, const Pack *pack) {
    size_t count = 0;
    LadderHint *hints = ladder_hints((const Step *const *)pack->steps, pack->count, &count);
    for (size_t i = 0; i < count; i++) {
        look_hint(reader, pack, &hints[i]);
    }
    free(hints);
}

static void look_minutes(const Reader *reader, const Pack *pack) {
    for (size_t i = 0; i < pack->count; i++) {
        const Place place = {&steps_place, NULL, i};
        if (pack->steps[i]->minutes[0] == UNSET) {
            (void)json_refuse(reader, &place, "does not say its minutes; they help someone choose a day for it");
        }
    }
}

static bool is_about_fear(const Rule *rule) {
    return rule->kind == RULE_CALM_AT_MOST || rule->kind == RULE_DROP_BY_PERCENT;
}

/* Whether the camp stays shut where fear does not fall, however often the step was done. */
static bool needs_calm(const Rule *rule) {
    size_t calm = 0;
    for (size_t i = 0; i < rule->part_count; i++) {
        calm += needs_calm(&rule->parts[i]) ? 1 : 0;
    }
    if (rule->kind == RULE_ALL) {
        return calm > 0;
    }
    return rule->kind == RULE_ANY ? calm == rule->part_count : is_about_fear(rule);
}

static void look_parts(const Reader *reader, const Place *place, const Rule *rule) {
    const Place list = {place, rule_words[rule->kind], 0};
    for (size_t i = 0; i < rule->part_count; i++) {
        const Place at = {&list, NULL, i};
        for (size_t k = 0; k < i; k++) {
            if (rule_same(&rule->parts[k], &rule->parts[i])) {
                (void)json_refuse(reader, &at, "says the same as %s[%zu]; one of them is enough",
                                  rule_words[rule->kind], k);
                break;
            }
        }
        look_parts(reader, &at, &rule->parts[i]);
    }
}

static void look_rule(const Reader *reader, const Place *outer, const Rule *rule) {
    const Place place = {outer, "unlock", 0};
    if (rule == NULL) {
        return;
    }
    if (needs_calm(rule)) {
        (void)json_refuse(reader, &place, "opens nothing until the fear falls; a way by courage alone is kinder");
    }
    look_parts(reader, &place, rule);
}

static void look_rules(const Reader *reader, const Pack *pack) {
    look_rule(reader, NULL, pack->trail->unlock);
    for (size_t i = 0; i < pack->count; i++) {
        const Place step = {&steps_place, NULL, i}, unlock = {&step, "unlock", 0};
        look_rule(reader, &step, pack->steps[i]->unlock);
        if (i == 0 && pack->steps[i]->unlock != NULL) {
            (void)json_refuse(reader, &unlock, "is never asked: the first camp is always open");
        }
    }
}

void trail_look(const char *text, size_t length, const Pack *pack, Faults *hints) {
    const Reader reader = {text, length, NULL, hints};
    look_ladder(&reader, pack);
    look_minutes(&reader, pack);
    look_rules(&reader, pack);
    faults_sort(hints);
}

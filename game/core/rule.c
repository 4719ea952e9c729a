#include "core/rule.h"

#include "core/memory.h"

#include <stdlib.h>

const char *const rule_words[RULE_KINDS + 1] = {
    "any",
    "all",
    "clears",
    "distinct_days",
    "distinct_places",
    "calm_at_most",
    "drop_by_percent",
    "surprised",
    "without_aids",
    "ready",
    NULL,
};

#define CLEARS(n)                                                                                                      \
    { .kind = RULE_CLEARS, .at_least = (n) }
#define DAYS                                                                                                           \
    { .kind = RULE_DISTINCT_DAYS, .at_least = 2 }
#define PLACES                                                                                                         \
    { .kind = RULE_DISTINCT_PLACES, .at_least = 2 }
#define CALM                                                                                                           \
    { .kind = RULE_CALM_AT_MOST, .fear = 40, .which = SIDE_PEAK, .last = 2 }
#define DROP                                                                                                           \
    { .kind = RULE_DROP_BY_PERCENT, .percent = 50, .from = SIDE_PEAK, .min_start = 30, .times = 1 }
#define SURPRISED                                                                                                      \
    { .kind = RULE_SURPRISED, .times = 1, .min_likelihood = 20, .gap = 20 }
#define WITHOUT_AIDS                                                                                                   \
    { .kind = RULE_WITHOUT_AIDS, .times = 1 }
#define COUNT(parts) (sizeof(parts) / sizeof(parts)[0])

static const Rule defaults[RULE_KINDS] = {
    [RULE_ANY] = {.kind = RULE_ANY},     [RULE_ALL] = {.kind = RULE_ALL}, [RULE_CLEARS] = CLEARS(2),
    [RULE_DISTINCT_DAYS] = DAYS,         [RULE_DISTINCT_PLACES] = PLACES, [RULE_CALM_AT_MOST] = CALM,
    [RULE_DROP_BY_PERCENT] = DROP,       [RULE_SURPRISED] = SURPRISED,    [RULE_WITHOUT_AIDS] = WITHOUT_AIDS,
    [RULE_READY] = {.kind = RULE_READY},
};

static Rule on_two_days[] = {CLEARS(2), DAYS};
static Rule with_a_drop[] = {CLEARS(2), DROP};
static Rule with_a_surprise[] = {CLEARS(1), SURPRISED};
static Rule steady_parts[] = {
    {.kind = RULE_ALL, .parts = on_two_days, .part_count = COUNT(on_two_days)},
    {.kind = RULE_ALL, .parts = with_a_drop, .part_count = COUNT(with_a_drop)},
    {.kind = RULE_ALL, .parts = with_a_surprise, .part_count = COUNT(with_a_surprise)},
};
static Rule deep_routes[] = {CALM, DROP, SURPRISED};
static Rule deep_parts[] = {
    CLEARS(3),
    DAYS,
    {.kind = RULE_ANY, .parts = deep_routes, .part_count = COUNT(deep_routes)},
};
static Rule widening_parts[] = {CLEARS(2), PLACES, WITHOUT_AIDS};

static const Rule presets[PRESETS] = {
    [PRESET_GENTLE] = CLEARS(1),
    [PRESET_STEADY] = {.kind = RULE_ANY, .parts = steady_parts, .part_count = COUNT(steady_parts)},
    [PRESET_DEEP] = {.kind = RULE_ALL, .parts = deep_parts, .part_count = COUNT(deep_parts)},
    [PRESET_WIDENING] = {.kind = RULE_ALL, .parts = widening_parts, .part_count = COUNT(widening_parts)},
};

Rule rule_make(RuleKind kind) {
    return defaults[kind];
}

const Rule *rule_of_preset(Preset preset) {
    return &presets[preset];
}

static void copy_into(Rule *to, const Rule *from) {
    *to = *from;
    to->parts = NULL;
    if (from->part_count > 0) {
        to->parts = memory_new(from->part_count, sizeof *to->parts);
    }
    for (size_t i = 0; i < from->part_count; i++) {
        copy_into(&to->parts[i], &from->parts[i]);
    }
}

Rule *rule_copy(const Rule *rule) {
    if (rule == NULL) {
        return NULL;
    }
    Rule *copy = memory_new(1, sizeof *copy);
    copy_into(copy, rule);
    return copy;
}

static void free_parts(const Rule *rule) {
    for (size_t i = 0; i < rule->part_count; i++) {
        free_parts(&rule->parts[i]);
    }
    free(rule->parts);
}

void rule_free(Rule *rule) {
    if (rule != NULL) {
        free_parts(rule);
        free(rule);
    }
}

static int figure_order(int a, int b) {
    return (a > b) - (a < b);
}

static int figures_order(const Rule *a, const Rule *b) {
    const int pairs[][2] = {
        {(int)a->kind, (int)b->kind},
        {a->at_least, b->at_least},
        {a->fear, b->fear},
        {(int)a->which, (int)b->which},
        {a->last, b->last},
        {a->percent, b->percent},
        {(int)a->from, (int)b->from},
        {a->min_start, b->min_start},
        {a->times, b->times},
        {a->min_likelihood, b->min_likelihood},
        {a->gap, b->gap},
        {(int)a->part_count, (int)b->part_count},
    };
    int order = 0;
    for (size_t i = 0; order == 0 && i < COUNT(pairs); i++) {
        order = figure_order(pairs[i][0], pairs[i][1]);
    }
    return order;
}

int rule_order(const Rule *a, const Rule *b) {
    if (a == NULL || b == NULL) {
        return (a != NULL) - (b != NULL);
    }
    int order = figures_order(a, b);
    for (size_t i = 0; order == 0 && i < a->part_count; i++) {
        order = rule_order(&a->parts[i], &b->parts[i]);
    }
    return order;
}

bool rule_same(const Rule *a, const Rule *b) {
    return rule_order(a, b) == 0;
}

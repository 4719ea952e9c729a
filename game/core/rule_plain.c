#include "core/rule_plain.h"

#include "core/memory.h"
#include "core/record.h"

const RuleLine rule_lines[RULE_LINES] = {
    {RULE_CLEARS, 1, 20, 1, 2},        {RULE_DISTINCT_DAYS, 2, 20, 1, 2},       {RULE_DISTINCT_PLACES, 2, 20, 1, 2},
    {RULE_CALM_AT_MOST, 5, 95, 5, 40}, {RULE_DROP_BY_PERCENT, 10, 100, 10, 50}, {RULE_SURPRISED, 1, 10, 1, 1},
    {RULE_WITHOUT_AIDS, 1, 10, 1, 1},
};

static int *figure_of(Rule *rule) {
    switch (rule->kind) {
    case RULE_CLEARS:
    case RULE_DISTINCT_DAYS:
    case RULE_DISTINCT_PLACES:
        return &rule->at_least;
    case RULE_CALM_AT_MOST:
        return &rule->fear;
    case RULE_DROP_BY_PERCENT:
        return &rule->percent;
    case RULE_SURPRISED:
    case RULE_WITHOUT_AIDS:
        return &rule->times;
    case RULE_ANY:
    case RULE_ALL:
    case RULE_READY:
    case RULE_KINDS:
        break;
    }
    return NULL;
}

static bool is_list(const Rule *rule) {
    return rule->kind == RULE_ANY || rule->kind == RULE_ALL;
}

/* A rule that stands alone is a list of one. */
static const Rule *parts_of(const Rule *rule, size_t *count) {
    *count = is_list(rule) ? rule->part_count : 1;
    return is_list(rule) ? rule->parts : rule;
}

static const Rule *part_of_kind(const Rule *rule, RuleKind kind, size_t *found) {
    size_t count = 0;
    const Rule *parts = parts_of(rule, &count), *last = NULL;
    *found = 0;
    for (size_t i = 0; i < count; i++) {
        if (parts[i].kind == kind) {
            last = &parts[i];
            (*found)++;
        }
    }
    return last;
}

bool rule_is_plain(const Rule *rule) {
    size_t count = 0, known = 0, found = 0;
    (void)parts_of(rule, &count);
    for (size_t i = 0; i < RULE_LINES; i++) {
        (void)part_of_kind(rule, rule_lines[i].kind, &found);
        if (found > 1) {
            return false;
        }
        known += found;
    }
    (void)part_of_kind(rule, RULE_READY, &found);
    return known + found == count;
}

bool rule_asks_all(const Rule *rule) {
    return rule->kind != RULE_ANY;
}

int rule_line(const Rule *rule, size_t line) {
    size_t found = 0;
    const Rule *part = part_of_kind(rule, rule_lines[line].kind, &found);
    return part != NULL && rule_is_plain(rule) ? *figure_of((Rule *)part) : UNSET;
}

size_t rule_line_count(const Rule *rule) {
    size_t count = 0;
    for (size_t i = 0; i < RULE_LINES; i++) {
        count += rule_line(rule, i) != UNSET ? 1 : 0;
    }
    return count;
}

/* What a line does not show (which fear, how many in a row) stays as it was. */
static Rule part_with(const Rule *rule, size_t line, int value) {
    size_t found = 0;
    const Rule *old = rule_is_plain(rule) ? part_of_kind(rule, rule_lines[line].kind, &found) : NULL;
    Rule part = old != NULL ? *old : rule_make(rule_lines[line].kind);
    *figure_of(&part) = value;
    return part;
}

static Rule *rule_of_lines(const Rule *rule, const int values[RULE_LINES], bool all) {
    Rule *made = memory_new(1, sizeof *made);
    made->kind = all ? RULE_ALL : RULE_ANY;
    made->parts = memory_new(RULE_LINES, sizeof *made->parts);
    for (size_t i = 0; i < RULE_LINES; i++) {
        if (values[i] != UNSET) {
            made->parts[made->part_count++] = part_with(rule, i, values[i]);
        }
    }
    if (made->part_count == 0) {
        rule_free(made);
        const Rule ready = rule_make(RULE_READY);
        return rule_copy(&ready);
    }
    return made;
}

static void read_lines(const Rule *rule, int values[RULE_LINES]) {
    for (size_t i = 0; i < RULE_LINES; i++) {
        values[i] = rule_line(rule, i);
    }
}

Rule *rule_with_line(const Rule *rule, size_t line, int value) {
    int values[RULE_LINES];
    read_lines(rule, values);
    values[line] = value;
    return rule_of_lines(rule, values, rule_asks_all(rule) || !rule_is_plain(rule));
}

Rule *rule_joined(const Rule *rule, bool all) {
    int values[RULE_LINES];
    read_lines(rule, values);
    return rule_of_lines(rule, values, all);
}

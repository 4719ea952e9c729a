/* Unlock rules as data: a tree of `any` and `all` over single rules. See shared words in levels/README.md. Defaults are
   reasoned from published manuals, not trialled as a set. */
#ifndef CORE_RULE_H
#define CORE_RULE_H

#include <stdbool.h>
#include <stddef.h>

#define RULE_DEPTH_MOST 8
#define RULE_PARTS_MOST 16

typedef enum RuleKind {
    RULE_ANY,
    RULE_ALL,
    RULE_CLEARS,
    RULE_DISTINCT_DAYS,
    RULE_DISTINCT_PLACES,
    RULE_CALM_AT_MOST,
    RULE_DROP_BY_PERCENT,
    RULE_SURPRISED,
    RULE_WITHOUT_AIDS,
    RULE_READY,
    RULE_KINDS
} RuleKind;

typedef enum RuleSide { SIDE_PEAK, SIDE_END, SIDE_BEFORE } RuleSide; /* which fear a rule looks at */

typedef struct Rule {
    RuleKind kind;
    int at_least;       /* clears, distinct_days, distinct_places: 1 to 100 */
    int fear;           /* calm_at_most: 0 to 100 */
    RuleSide which;     /* calm_at_most: peak or end */
    int last;           /* calm_at_most: 1 to 100 */
    int percent;        /* drop_by_percent: 1 to 100 */
    RuleSide from;      /* drop_by_percent: peak or before */
    int min_start;      /* drop_by_percent: 0 to 100 */
    int times;          /* drop_by_percent, surprised, without_aids: 1 to 100 */
    int min_likelihood; /* surprised: 0 to 100 */
    int gap;            /* surprised: 1 to 100 */
    struct Rule *parts; /* any, all: owned, 1 to RULE_PARTS_MOST */
    size_t part_count;
} Rule;

typedef enum Preset { PRESET_GENTLE, PRESET_STEADY, PRESET_DEEP, PRESET_WIDENING, PRESETS } Preset;

extern const char *const rule_words[RULE_KINDS + 1]; /* names as in the file */

Rule rule_make(RuleKind kind); /* with the defaults of that kind */
const Rule *rule_of_preset(Preset preset); /* kept for ever: nothing to free */
Rule *rule_copy(const Rule *rule); /* NULL stays NULL */
void rule_free(Rule *rule);
int rule_order(const Rule *a, const Rule *b); /* one order of all rules: below 0, 0 = the same, above 0; NULL is the least */
bool rule_same(const Rule *a, const Rule *b);

#endif

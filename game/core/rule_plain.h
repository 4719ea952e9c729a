/* Rules that can be changed line by line: any of, or all of, some single rules, each at most once. A preset or a file may
   hold others; those are kept as they are until another takes their place. */
#ifndef CORE_RULE_PLAIN_H
#define CORE_RULE_PLAIN_H

#include "core/rule.h"

typedef struct RuleLine {
    RuleKind kind;
    int least, most, step; /* of its figure: how often, how much fear, how many per cent */
    int first;             /* what it begins with */
} RuleLine;

#define RULE_LINES 7

extern const RuleLine rule_lines[RULE_LINES];

bool rule_is_plain(const Rule *rule);
bool rule_asks_all(const Rule *rule); /* all of its lines; also where it has one alone */
size_t rule_line_count(const Rule *rule);

/* The figure of a line, by its place in rule_lines; UNSET = it is not asked for, or the rule is not plain. */
int rule_line(const Rule *rule, size_t line);

/* A plain rule with that line changed, or left out by UNSET; of one that is not plain nothing else is kept. Without any line it is
   "ready" alone. The caller frees it. */
Rule *rule_with_line(const Rule *rule, size_t line, int value);
Rule *rule_joined(const Rule *rule, bool all); /* the same lines, all or any of them */

#endif

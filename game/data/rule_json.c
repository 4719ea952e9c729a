#include "data/rule_json.h"

#include "core/memory.h"
#include "core/record.h"
#include "data/value.h"

#include <stdlib.h>
#include <string.h>

#define OF(member) offsetof(Rule, member)
#define TIMES_MOST 100

typedef struct Parameter {
    RuleKind kind;
    const char *name;
    size_t offset;
    int least, most;
} Parameter;

static const Parameter parameters[] = {
    {RULE_CLEARS, "at_least", OF(at_least), 1, TIMES_MOST},
    {RULE_DISTINCT_DAYS, "at_least", OF(at_least), 1, TIMES_MOST},
    {RULE_DISTINCT_PLACES, "at_least", OF(at_least), 1, TIMES_MOST},
    {RULE_CALM_AT_MOST, "fear", OF(fear), 0, 100},
    {RULE_CALM_AT_MOST, "last", OF(last), 1, TIMES_MOST},
    {RULE_DROP_BY_PERCENT, "percent", OF(percent), 1, 100},
    {RULE_DROP_BY_PERCENT, "min_start", OF(min_start), 0, 100},
    {RULE_DROP_BY_PERCENT, "times", OF(times), 1, TIMES_MOST},
    {RULE_SURPRISED, "times", OF(times), 1, TIMES_MOST},
    {RULE_SURPRISED, "min_likelihood", OF(min_likelihood), 0, 100},
    {RULE_SURPRISED, "gap", OF(gap), 1, 100},
    {RULE_WITHOUT_AIDS, "times", OF(times), 1, TIMES_MOST},
};
#define PARAMETERS (sizeof parameters / sizeof *parameters)

/* A parameter that names the fear to look at: always the peak, or this other one. */
typedef struct SideParameter {
    RuleKind kind;
    const char *name;
    size_t offset;
    RuleSide other;
    const char *words[3]; /* peak, the other, NULL */
} SideParameter;

static const SideParameter sides[] = {
    {RULE_CALM_AT_MOST, "which", OF(which), SIDE_END, {"peak", "end", NULL}},
    {RULE_DROP_BY_PERCENT, "from", OF(from), SIDE_BEFORE, {"peak", "before", NULL}},
};
#define SIDES (sizeof sides / sizeof *sides)

static const Parameter *find_parameter(RuleKind kind, const char *name) {
    for (size_t i = 0; i < PARAMETERS; i++) {
        if (parameters[i].kind == kind && strcmp(parameters[i].name, name) == 0) {
            return &parameters[i];
        }
    }
    return NULL;
}

static const SideParameter *find_side(RuleKind kind, const char *name) {
    for (size_t i = 0; i < SIDES; i++) {
        if (sides[i].kind == kind && strcmp(sides[i].name, name) == 0) {
            return &sides[i];
        }
    }
    return NULL;
}

static bool read_parameter(const Reader *reader, const Place *place, const cJSON *value, Rule *rule) {
    const Parameter *parameter = find_parameter(rule->kind, value->string);
    const SideParameter *side = find_side(rule->kind, value->string);
    if (parameter != NULL) {
        return value_number(reader, place, value, parameter->least, parameter->most,
                            (int *)(void *)((char *)rule + parameter->offset));
    }
    if (side != NULL) {
        int word = 0;
        if (!value_choice(reader, place, value, side->words, &word)) {
            return false;
        }
        *(RuleSide *)(void *)((char *)rule + side->offset) = word == 0 ? SIDE_PEAK : side->other;
        return true;
    }
    return json_refuse(reader, place, "is not part of the rule \"%s\"", rule_words[rule->kind]);
}

static bool read_single(const Reader *reader, const Place *place, const cJSON *value, Rule *rule) {
    const Place at = {place, "rule", 0};
    const cJSON *name = json_get(value, "rule"), *member = NULL;
    int kind = 0;
    if (name == NULL) {
        return json_refuse(reader, place, "must have \"any\", \"all\" or \"rule\"");
    }
    if (!value_choice(reader, &at, name, rule_words + RULE_CLEARS, &kind)) {
        return false;
    }
    *rule = rule_make((RuleKind)(kind + RULE_CLEARS));
    bool fine = true;
    cJSON_ArrayForEach(member, value) {
        const Place inside = {place, member->string, 0};
        if (member != name && !read_parameter(reader, &inside, member, rule)) {
            fine = false;
        }
        if (!fine && !json_goes_on(reader)) {
            break;
        }
    }
    return fine;
}

static bool read_rule(const Reader *reader, const Place *place, const cJSON *value, int depth, Rule *rule);

static bool read_parts(const Reader *reader, const Place *place, const cJSON *list, int depth, Rule *rule) {
    int count = cJSON_GetArraySize(list);
    if (!cJSON_IsArray(list) || count < 1 || count > RULE_PARTS_MOST) {
        return json_refuse(reader, place, "must be a list of 1 to %d rules", RULE_PARTS_MOST);
    }
    if (depth == RULE_DEPTH_MOST) {
        return json_refuse(reader, place, "lies more than %d rules deep", RULE_DEPTH_MOST);
    }
    rule->parts = memory_new((size_t)count, sizeof *rule->parts);
    const cJSON *part = NULL;
    bool fine = true;
    cJSON_ArrayForEach(part, list) {
        const Place at = {place, NULL, rule->part_count};
        fine = read_rule(reader, &at, part, depth + 1, &rule->parts[rule->part_count++]) && fine;
        if (!fine && !json_goes_on(reader)) {
            break;
        }
    }
    return fine;
}

/* No try fulfils it: it is "ready", or made of nothing else. */
static bool is_ready(const Rule *rule) {
    size_t ready = 0;
    for (size_t i = 0; i < rule->part_count; i++) {
        ready += is_ready(&rule->parts[i]) ? 1 : 0;
    }
    return rule->kind == RULE_READY || (rule->part_count > 0 && ready == rule->part_count);
}

/* Tries can fulfil every other rule within its range, also several at once: "ready" beside one among `all` alone is
   beyond them. That is for whoever writes a trail to mend; a player is not kept from one by it. */
static bool check_can_be_met(const Reader *reader, const Place *list, const Rule *rule) {
    bool fine = true;
    if (!json_goes_on(reader) || rule->kind != RULE_ALL || is_ready(rule)) {
        return true;
    }
    for (size_t i = 0; i < rule->part_count; i++) {
        const Place at = {list, NULL, i};
        fine = (!is_ready(&rule->parts[i]) ||
                json_refuse(reader, &at,
                            "makes this \"all\" a rule that can never be met (it opens by ‘I feel ready’ alone); leave "
                            "\"ready\" out, it opens any camp")) &&
               fine;
    }
    return fine;
}

/* On refusal `rule` holds what there is so far, for the caller of rule_from_json to free. */
static bool read_rule(const Reader *reader, const Place *place, const cJSON *value, int depth, Rule *rule) {
    if (!cJSON_IsObject(value)) {
        char shown[JSON_SHOWN];
        json_show(value, shown);
        return json_refuse(reader, place, "is %s; it must be a rule in { }", shown);
    }
    for (RuleKind kind = RULE_ANY; kind <= RULE_ALL; kind++) {
        const cJSON *list = json_get(value, rule_words[kind]);
        const Place at = {place, rule_words[kind], 0};
        if (list == NULL) {
            continue;
        }
        *rule = rule_make(kind);
        const bool alone = cJSON_GetArraySize(value) == 1 ||
                           json_refuse(reader, place, "must have nothing beside \"%s\"", rule_words[kind]);
        return (alone || json_goes_on(reader)) && read_parts(reader, &at, list, depth, rule) &&
               check_can_be_met(reader, &at, rule) && alone;
    }
    return read_single(reader, place, value, rule);
}

Rule *rule_from_json(const Reader *reader, const Place *place, const cJSON *value) {
    Rule *rule = memory_new(1, sizeof *rule);
    if (!read_rule(reader, place, value, 1, rule)) {
        rule_free(rule);
        return NULL;
    }
    return rule;
}

static void write_single(Writer *writer, const Rule *rule) {
    writer_text(writer, "rule", rule_words[rule->kind]);
    for (size_t i = 0; i < PARAMETERS; i++) {
        if (parameters[i].kind == rule->kind) {
            writer_number(writer, parameters[i].name,
                          *(const int *)(const void *)((const char *)rule + parameters[i].offset));
        }
    }
    for (size_t i = 0; i < SIDES; i++) {
        if (sides[i].kind == rule->kind) {
            RuleSide side = *(const RuleSide *)(const void *)((const char *)rule + sides[i].offset);
            writer_text(writer, sides[i].name, sides[i].words[side == sides[i].other]);
        }
    }
}

void rule_to_json(Writer *writer, const char *name, const Rule *rule) {
    writer_open_line(writer, name, '{');
    if (rule->kind == RULE_ANY || rule->kind == RULE_ALL) {
        writer_open_line(writer, rule_words[rule->kind], '[');
        for (size_t i = 0; i < rule->part_count; i++) {
            rule_to_json(writer, NULL, &rule->parts[i]);
        }
        writer_close(writer, ']');
    } else {
        write_single(writer, rule);
    }
    writer_close(writer, '}');
}

/* Unlock rules: {"any": [...]}, {"all": [...]} or {"rule": "clears", "at_least": 2}, every parameter optional. */
#ifndef DATA_RULE_JSON_H
#define DATA_RULE_JSON_H

#include "core/rule.h"
#include "data/json.h"

/* NULL = refused. The caller frees the rule. */
Rule *rule_from_json(const Reader *reader, const Place *place, const cJSON *value);

/* All parameters of its kind are written, so that a saved rule stays what it was when defaults change. */
void rule_to_json(Writer *writer, const char *name, const Rule *rule);

#endif

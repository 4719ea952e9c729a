#include "data/danger_file.h"

#include "data/file_head.h"
#include "data/value.h"

#include <string.h>

#define FORMAT "foothold.safety"

static const char *const file_names[] = {"format", "version", "language", "lists", "topics", NULL};
static const char *const topic_names[] = {"topic", "unless", "rules", NULL};
static const char *const rule_names[] = {"all", "within", "most", "ordered", "unless", NULL};

typedef struct File {
    const Reader *reader;
    const cJSON *lists; /* those with a name; list number i is its member i */
    DangerRules *rules;
} File;

static bool names_hold(const char *const *names, const char *name) {
    size_t i = 0;
    while (names[i] != NULL && strcmp(names[i], name) != 0) {
        i++;
    }
    return names[i] != NULL;
}

/* An object with no other members than these. */
static bool check_object(const File *file, const Place *place, const cJSON *value, const char *const *names) {
    if (!value_object(file->reader, place, value)) {
        return false;
    }
    const cJSON *member = NULL;
    cJSON_ArrayForEach(member, value) {
        const Place at = {place, member->string, 0};
        if (!names_hold(names, member->string)) {
            return json_refuse(file->reader, &at, "is not known here; is it misspelt?");
        }
    }
    return true;
}

/* A member that must be there. */
static const cJSON *member_of(const File *file, const Place *place, const cJSON *object) {
    const cJSON *value = json_get(object, place->name);
    if (value == NULL) {
        (void)json_refuse(file->reader, place, "is missing");
    }
    return value;
}

static bool check_list(const File *file, const Place *place, const cJSON *value) {
    return value_list(file->reader, place, value) &&
           (value->child != NULL || json_refuse(file->reader, place, "is empty"));
}

static bool read_phrase(const File *file, const Place *place, const cJSON *value, int list) {
    char shown[JSON_SHOWN];
    if (cJSON_IsString(value) && danger_phrase_add(file->rules, list, value->valuestring)) {
        return true;
    }
    json_show(value, shown);
    return json_refuse(file->reader, place, "is %s; it must be words such as \"hold my breath\" or \"knife*\"", shown);
}

static bool read_lists(const File *file) {
    static const Place place = {NULL, "lists", 0};
    const cJSON *value = NULL, *phrase = NULL;
    int list = 0;
    cJSON_ArrayForEach(value, file->lists) {
        const Place at = {&place, value->string, 0};
        Place inside = {&at, NULL, 0};
        if (!check_list(file, &at, value)) {
            return false;
        }
        cJSON_ArrayForEach(phrase, value) {
            if (!read_phrase(file, &inside, phrase, list)) {
                return false;
            }
            inside.index++;
        }
        list++;
    }
    file->rules->lists = list;
    return true;
}

static int find_list(const File *file, const char *name) {
    const cJSON *value = NULL;
    int list = 0;
    cJSON_ArrayForEach(value, file->lists) {
        if (strcmp(value->string, name) == 0) {
            return list;
        }
        list++;
    }
    return UNSET;
}

static bool add_list(const File *file, const Place *place, DangerPart *part, int list) {
    if (part->count == DANGER_LISTS_MOST) {
        return json_refuse(file->reader, place, "names more than %d lists", DANGER_LISTS_MOST - 1);
    }
    part->lists[part->count++] = list;
    return true;
}

static bool read_name(const File *file, const Place *place, const char *name, DangerPart *part) {
    const int list = find_list(file, name);
    if (list == UNSET) {
        return json_refuse(file->reader, place, "is \"@%.60s\", but no such list is among \"lists\"", name);
    }
    return add_list(file, place, part, list);
}

/* Phrases and the names of lists, mixed: the phrases become a list without a name. */
static bool read_part(const File *file, const Place *place, const cJSON *value, DangerPart *part) {
    const int own = file->rules->lists;
    const cJSON *entry = NULL;
    Place at = {place, NULL, 0};
    if (!check_list(file, place, value)) {
        return false;
    }
    cJSON_ArrayForEach(entry, value) {
        const bool named = cJSON_IsString(entry) && entry->valuestring[0] == '@';
        if (!(named ? read_name(file, &at, entry->valuestring + 1, part) : read_phrase(file, &at, entry, own))) {
            return false;
        }
        at.index++;
    }
    return file->rules->lists == own || add_list(file, place, part, own);
}

static bool read_all(const File *file, const Place *outer, const cJSON *object, DangerRule *rule) {
    const Place place = {outer, "all", 0};
    const cJSON *list = member_of(file, &place, object), *value = NULL;
    if (list == NULL || !check_list(file, &place, list)) {
        return false;
    }
    cJSON_ArrayForEach(value, list) {
        const Place at = {&place, NULL, (size_t)rule->count};
        if (rule->count == DANGER_PARTS_MOST) {
            return json_refuse(file->reader, &place, "has more than %d parts", DANGER_PARTS_MOST);
        }
        if (!read_part(file, &at, value, &rule->parts[rule->count++])) {
            return false;
        }
    }
    return true;
}

static bool read_unless(const File *file, const Place *outer, const cJSON *object, DangerPart *unless) {
    const Place place = {outer, "unless", 0};
    const cJSON *value = json_get(object, "unless");
    return value == NULL || read_part(file, &place, value, unless);
}

/* How many words; `out` stays where the member is not there. */
static bool read_count(const File *file, const Place *place, const cJSON *object, int most, int *out) {
    const cJSON *words = json_get(object, place->name);
    return words == NULL || value_number(file->reader, place, words, 1, most, out);
}

static bool read_bounds(const File *file, const Place *outer, const cJSON *object, DangerRule *rule) {
    const Place within = {outer, "within", 0}, most = {outer, "most", 0}, order = {outer, "ordered", 0};
    const cJSON *ordered = json_get(object, "ordered");
    int truth = false;
    rule->within = DANGER_WITHIN;
    if (!read_count(file, &within, object, DANGER_WITHIN_MOST, &rule->within) ||
        !read_count(file, &most, object, DANGER_LENGTH_MOST, &rule->most) ||
        (ordered != NULL && !value_truth(file->reader, &order, ordered, &truth))) {
        return false;
    }
    rule->ordered = truth != 0;
    return true;
}

/* `rule` comes with what holds for the whole topic. */
static bool read_rule(const File *file, const Place *place, const cJSON *value, DangerRule rule) {
    if (!check_object(file, place, value, rule_names) || !read_all(file, place, value, &rule) ||
        !read_unless(file, place, value, &rule.unless) || !read_bounds(file, place, value, &rule)) {
        return false;
    }
    danger_rule_add(file->rules, &rule);
    return true;
}

static bool read_rules(const File *file, const Place *outer, const cJSON *object, const DangerRule *common) {
    const Place place = {outer, "rules", 0};
    Place at = {&place, NULL, 0};
    const cJSON *list = member_of(file, &place, object), *value = NULL;
    if (list == NULL || !check_list(file, &place, list)) {
        return false;
    }
    cJSON_ArrayForEach(value, list) {
        if (!read_rule(file, &at, value, *common)) {
            return false;
        }
        at.index++;
    }
    return true;
}

static bool read_topic(const File *file, const Place *place, const cJSON *value) {
    const Place name = {place, "topic", 0};
    int topic = 0;
    if (!check_object(file, place, value, topic_names)) {
        return false;
    }
    const cJSON *id = member_of(file, &name, value);
    if (id == NULL || !value_choice(file->reader, &name, id, danger_topic_ids, &topic)) {
        return false;
    }
    DangerRule common = {.topic = (DangerTopic)topic};
    return read_unless(file, place, value, &common.unless) && read_rules(file, place, value, &common);
}

static bool read_topics(const File *file, const cJSON *root) {
    static const Place place = {NULL, "topics", 0};
    Place at = {&place, NULL, 0};
    const cJSON *list = member_of(file, &place, root), *value = NULL;
    if (list == NULL || !check_list(file, &place, list)) {
        return false;
    }
    cJSON_ArrayForEach(value, list) {
        if (!read_topic(file, &at, value)) {
            return false;
        }
        at.index++;
    }
    return true;
}

static bool read_language(const File *file, const cJSON *root) {
    static const Place place = {NULL, "language", 0};
    const cJSON *value = member_of(file, &place, root);
    char language[ID_ROOM];
    return value != NULL && value_id(file->reader, &place, value, language);
}

static bool read_file(File *file, const cJSON *root) {
    static const Place place = {NULL, "lists", 0};
    file->lists = json_get(root, "lists");
    return file_head_check(file->reader, root, FORMAT, NULL) && check_object(file, NULL, root, file_names) &&
           read_language(file, root) &&
           (file->lists == NULL || (value_object(file->reader, &place, file->lists) && read_lists(file))) &&
           read_topics(file, root);
}

bool danger_file_read(const char *text, size_t length, DangerRules *out, Problem *problem) {
    const Reader reader = {.text = text, .length = length, .problem = problem};
    File file = {.reader = &reader, .rules = out};
    *out = (DangerRules){0};
    cJSON *root = json_read(&reader, &strict_pack);
    const bool fine = root != NULL && read_file(&file, root);
    cJSON_Delete(root);
    if (fine) {
        danger_rules_finish(out);
    } else {
        danger_rules_free(out);
    }
    return fine;
}

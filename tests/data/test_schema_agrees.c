/* The schema and the checker agree: over every ready trail, and over everything in tests/bad that is JSON at all, both
   say yes or both say no. The part of JSON Schema that our schemas use is read here; an unknown keyword is a fault of
   this test. */
#include "data/check.h"
#include "data/json.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include <dirent.h>
#include <regex.h>

#define ROOM ((size_t)1 << 20)

static const cJSON *definitions;

static bool agrees(const cJSON *schema, const cJSON *value);

static bool has_type(const cJSON *value, const char *type) {
    if (strcmp(type, "integer") == 0) {
        return cJSON_IsNumber(value) && value->valuedouble == (double)(int64_t)value->valuedouble;
    }
    return strcmp(type, "string") == 0   ? cJSON_IsString(value)
           : strcmp(type, "number") == 0 ? cJSON_IsNumber(value)
           : strcmp(type, "array") == 0  ? cJSON_IsArray(value)
           : strcmp(type, "object") == 0 ? cJSON_IsObject(value)
                                         : cJSON_IsBool(value) && strcmp(type, "boolean") == 0;
}

static bool matches(const char *pattern, const char *text) {
    regex_t regex;
    assert_int_equal(regcomp(&regex, pattern, REG_EXTENDED | REG_NOSUB), 0);
    const bool found = regexec(&regex, text, 0, NULL, 0) == 0;
    regfree(&regex);
    return found;
}

static bool is_among(const cJSON *list, const cJSON *value) {
    const cJSON *word = NULL;
    cJSON_ArrayForEach(word, list) {
        if (cJSON_Compare(word, value, true)) {
            return true;
        }
    }
    return false;
}

static size_t letters(const char *text) {
    size_t count = 0;
    for (; *text != '\0'; text++) {
        count += ((unsigned char)*text & 0xC0) != 0x80 ? 1 : 0;
    }
    return count;
}

static bool agree_members(const cJSON *schema, const cJSON *value) {
    const cJSON *properties = json_get(schema, "properties"), *member = NULL;
    const bool closed = cJSON_IsFalse(json_get(schema, "additionalProperties"));
    cJSON_ArrayForEach(member, value) {
        const cJSON *own = json_get(properties, member->string);
        if (own == NULL ? closed : !agrees(own, member)) {
            return false;
        }
    }
    cJSON_ArrayForEach(member, json_get(schema, "required")) {
        if (json_get(value, member->valuestring) == NULL) {
            return false;
        }
    }
    return true;
}

static bool agree_elements(const cJSON *schema, const cJSON *value) {
    const cJSON *element = NULL;
    cJSON_ArrayForEach(element, value) {
        if (!agrees(schema, element)) {
            return false;
        }
    }
    return true;
}

static bool agree_once(const cJSON *forms, const cJSON *value) {
    const cJSON *form = NULL;
    int count = 0;
    cJSON_ArrayForEach(form, forms) {
        count += agrees(form, value) ? 1 : 0;
    }
    return count == 1;
}

static bool agree_number(const char *name, const cJSON *limit, const cJSON *value) {
    const double most = limit->valuedouble;
    if (strcmp(name, "minimum") == 0) {
        return !cJSON_IsNumber(value) || value->valuedouble >= most;
    }
    if (strcmp(name, "maximum") == 0) {
        return !cJSON_IsNumber(value) || value->valuedouble <= most;
    }
    if (strcmp(name, "maxLength") == 0) {
        return !cJSON_IsString(value) || (double)letters(value->valuestring) <= most;
    }
    if (strcmp(name, "minItems") == 0) {
        return !cJSON_IsArray(value) || cJSON_GetArraySize(value) >= (int)most;
    }
    if (strcmp(name, "maxItems") == 0) {
        return !cJSON_IsArray(value) || cJSON_GetArraySize(value) <= (int)most;
    }
    fail_msg("this test does not know the keyword %s", name);
    return false;
}

static bool is_about_members(const char *name) {
    return strcmp(name, "properties") == 0 || strcmp(name, "required") == 0 ||
           strcmp(name, "additionalProperties") == 0;
}

static bool is_remark(const char *name) {
    static const char *const remarks[] = {"$schema", "$id", "$defs", "title", "description", "default"};
    for (size_t i = 0; i < sizeof remarks / sizeof *remarks; i++) {
        if (strcmp(name, remarks[i]) == 0) {
            return true;
        }
    }
    return false;
}

static bool agree_keyword(const cJSON *schema, const cJSON *keyword, const cJSON *value) {
    const char *name = keyword->string;
    if (is_remark(name)) {
        return true;
    }
    if (is_about_members(name)) {
        return !cJSON_IsObject(value) || agree_members(schema, value);
    }
    if (strcmp(name, "type") == 0) {
        return has_type(value, keyword->valuestring);
    }
    if (strcmp(name, "const") == 0) {
        return cJSON_Compare(keyword, value, true);
    }
    if (strcmp(name, "enum") == 0) {
        return is_among(keyword, value);
    }
    if (strcmp(name, "pattern") == 0) {
        return !cJSON_IsString(value) || matches(keyword->valuestring, value->valuestring);
    }
    if (strcmp(name, "items") == 0) {
        return !cJSON_IsArray(value) || agree_elements(keyword, value);
    }
    if (strcmp(name, "oneOf") == 0) {
        return agree_once(keyword, value);
    }
    if (strcmp(name, "$ref") == 0) {
        return agrees(json_get(definitions, strrchr(keyword->valuestring, '/') + 1), value);
    }
    return agree_number(name, keyword, value);
}

static bool agrees(const cJSON *schema, const cJSON *value) {
    const cJSON *keyword = NULL;
    assert_true(cJSON_IsObject(schema));
    cJSON_ArrayForEach(keyword, schema) {
        if (!agree_keyword(schema, keyword, value)) {
            return false;
        }
    }
    return true;
}

static char *file_text(const char *folder, const char *name, size_t *length) {
    char path[1000];
    (void)snprintf(path, sizeof path, "%s/%s/%s", SOURCE_DIR, folder, name);
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    char *text = malloc(ROOM);
    assert_non_null(text);
    *length = fread(text, 1, ROOM, file);
    (void)fclose(file);
    return text;
}

/* NULL where it is not JSON: a schema has nothing to say about that. */
static cJSON *file_tree(const char *folder, const char *name) {
    Problem problem = {0, 0, ""};
    size_t length = 0;
    char *text = file_text(folder, name, &length);
    const Reader reader = {text, length, &problem, NULL};
    cJSON *tree = json_read(&reader, &strict_pack);
    free(text);
    return tree;
}

/* What no schema can say: that two ids differ, that a range goes upwards, that a rule can be met. The checker alone
   refuses these. */
static bool is_beyond_schemas(const char *name) {
    return strcmp(name, "step-id-twice.json") == 0 || strcmp(name, "minutes-backwards.json") == 0 ||
           strcmp(name, "rule-never-met.json") == 0;
}

static bool is_note(const cJSON *tree) {
    const cJSON *format = json_get(tree, "format");
    return cJSON_IsString(format) && strcmp(format->valuestring, "foothold.note") == 0;
}

static bool schema_says(const cJSON *tree) {
    cJSON *schema = file_tree("levels/schema", is_note(tree) ? "note.schema.json" : "trail.schema.json");
    assert_non_null(schema);
    definitions = json_get(schema, "$defs");
    const bool fine = agrees(schema, tree);
    cJSON_Delete(schema);
    return fine;
}

static bool checker_says(const char *folder, const char *name) {
    size_t length = 0;
    bool whole = false;
    char *text = file_text(folder, name, &length);
    free(check_pack(name, text, length, &whole));
    free(text);
    return whole;
}

static int compare_folder(const char *folder, bool wanted) {
    char path[1000];
    int compared = 0;
    (void)snprintf(path, sizeof path, "%s/%s", SOURCE_DIR, folder);
    DIR *open = opendir(path);
    assert_non_null(open);
    for (const struct dirent *entry = readdir(open); entry != NULL; entry = readdir(open)) {
        const char *end = strrchr(entry->d_name, '.');
        cJSON *tree = end != NULL && strcmp(end, ".json") == 0 ? file_tree(folder, entry->d_name) : NULL;
        if (tree == NULL) {
            continue;
        }
        assert_int_equal(checker_says(folder, entry->d_name), wanted);
        if (schema_says(tree) != (wanted || is_beyond_schemas(entry->d_name))) {
            fail_msg("the schema and the checker do not agree about %s", entry->d_name);
        }
        cJSON_Delete(tree);
        compared++;
    }
    (void)closedir(open);
    return compared;
}

static void they_agree_about_good_trails(void **state) {
    (void)state;
    assert_true(compare_folder("levels", true) >= 5);
}

static void they_agree_about_broken_ones(void **state) {
    (void)state;
    assert_true(compare_folder("tests/bad/trails", false) >= 25);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(they_agree_about_good_trails),
        cmocka_unit_test(they_agree_about_broken_ones),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

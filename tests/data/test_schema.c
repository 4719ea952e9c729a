/* The schemas in levels/schema say what the tables of core say: the same names, limits, words and needs. */
#include "core/book.h"
#include "data/json.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static cJSON *schema_read(const char *name) {
    char path[500];
    Problem problem = {0, 0, ""};
    const size_t room = 200000;
    char *text = malloc(room);
    assert_non_null(text);
    (void)snprintf(path, sizeof path, "%s/levels/schema/%s", SOURCE_DIR, name);
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    const Reader reader = {text, fread(text, 1, room, file), &problem, NULL};
    (void)fclose(file);
    cJSON *root = json_read(&reader, &strict_pack);
    if (root == NULL) {
        fail_msg("%s:%d:%d: %s", path, problem.line, problem.column, problem.text);
    }
    free(text);
    return root;
}

static void has_type(const cJSON *schema, const char *type) {
    const cJSON *value = json_get(schema, "type");
    assert_true(cJSON_IsString(value));
    assert_string_equal(value->valuestring, type);
}

static void has_limits(const cJSON *schema, const Field *field) {
    assert_true(json_get(schema, "minimum")->valuedouble == field->least);
    assert_true(json_get(schema, "maximum")->valuedouble == field->most);
}

static void has_words(const cJSON *schema, const char *const *words) {
    const cJSON *list = json_get(schema, "enum"), *word = NULL;
    size_t i = 0;
    cJSON_ArrayForEach(word, list) {
        assert_non_null(words[i]);
        assert_string_equal(word->valuestring, words[i++]);
    }
    assert_null(words[i]);
}

static bool lists(const cJSON *list, const char *name) {
    const cJSON *word = NULL;
    cJSON_ArrayForEach(word, list) {
        if (strcmp(word->valuestring, name) == 0) {
            return true;
        }
    }
    return false;
}

static void matches_shape(const cJSON *schema, const Shape *shape, size_t others);

static void matches_field(const cJSON *schema, const Field *field) {
    assert_non_null(schema);
    switch (field->kind) {
    case FIELD_ID:
    case FIELD_MOMENT:
        has_type(schema, "string");
        assert_non_null(json_get(schema, "pattern"));
        break;
    case FIELD_TEXT:
        has_type(schema, "string");
        break;
    case FIELD_NUMBER:
        has_type(schema, "integer");
        has_limits(schema, field);
        break;
    case FIELD_FRACTION:
        has_type(schema, "number");
        has_limits(schema, field);
        break;
    case FIELD_TRUTH:
        has_type(schema, "boolean");
        break;
    case FIELD_CHOICE:
        has_words(schema, field->words);
        break;
    case FIELD_TEXTS:
        has_type(schema, "array");
        has_type(json_get(schema, "items"), "string");
        break;
    case FIELD_RANGE:
        has_type(schema, "array");
        has_limits(json_get(schema, "items"), field);
        break;
    case FIELD_GROUP:
        matches_shape(schema, field->shape, 0);
        break;
    case FIELD_LIST:
        matches_shape(json_get(schema, "items"), field->shape, 0);
        break;
    case FIELD_RULE:
        assert_string_equal(json_get(schema, "$ref")->valuestring, "#/$defs/rule");
        break;
    }
}

/* `others` members of the object are not the shape's. */
static void matches_shape(const cJSON *schema, const Shape *shape, size_t others) {
    const cJSON *properties = json_get(schema, "properties"), *required = json_get(schema, "required");
    has_type(schema, "object");
    for (size_t i = 0; i < shape->count; i++) {
        const Field *field = &shape->fields[i];
        matches_field(json_get(properties, field->name), field);
        assert_int_equal(lists(required, field->name), field->required);
    }
    assert_int_equal(cJSON_GetArraySize(properties), shape->count + others);
}

static void the_trail_schema_is_true(void **state) {
    cJSON *root = schema_read("trail.schema.json");
    (void)state;
    matches_shape(root, &trail_file_shape, 4); /* format, version, id, steps */
    matches_shape(json_get(json_get(root, "$defs"), "step"), &step_file_shape, 1);
    cJSON_Delete(root);
}

static void the_note_schema_is_true(void **state) {
    cJSON *root = schema_read("note.schema.json");
    const cJSON *properties = json_get(root, "properties");
    (void)state;
    assert_int_equal(cJSON_GetArraySize(properties), 4);
    assert_int_equal(json_get(json_get(properties, "text"), "maxLength")->valuedouble, 2000);
    cJSON_Delete(root);
}

static void the_save_schema_is_true(void **state) {
    cJSON *root = schema_read("save.schema.json");
    const cJSON *records = json_get(root, "$defs"), *properties = json_get(root, "properties");
    (void)state;
    matches_shape(root, &person_shape, 7 + RECORD_KINDS); /* format, version, saved, checksum, id, made, changed */
    for (size_t kind = 0; kind < RECORD_KINDS; kind++) {
        const Shape *shape = record_shape((RecordKind)kind);
        assert_non_null(json_get(properties, shape->name));
        matches_shape(json_get(json_get(records, shape->name), "else"), shape, 0);
    }
    assert_int_equal(cJSON_GetArraySize(records), RECORD_KINDS + 1); /* and the rule */
    cJSON_Delete(root);
}

static void every_rule_is_described(void **state) {
    static const char *const files[] = {"trail.schema.json", "save.schema.json"};
    (void)state;
    for (size_t i = 0; i < 2; i++) {
        cJSON *root = schema_read(files[i]);
        const cJSON *forms = json_get(json_get(json_get(root, "$defs"), "rule"), "oneOf"), *form = NULL;
        int kind = RULE_ANY;
        cJSON_ArrayForEach(form, forms) {
            const cJSON *properties = json_get(form, "properties");
            const char *name = kind < RULE_CLEARS ? properties->child->string
                                                  : json_get(json_get(properties, "rule"), "const")->valuestring;
            assert_string_equal(name, rule_words[kind++]);
        }
        assert_int_equal(kind, RULE_KINDS);
        cJSON_Delete(root);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_trail_schema_is_true),
        cmocka_unit_test(the_note_schema_is_true),
        cmocka_unit_test(the_save_schema_is_true),
        cmocka_unit_test(every_rule_is_described),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

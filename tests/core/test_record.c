#include "check.h"

#include <math.h>

/* Fills and alters every field of every shape by its table, so that a field which copying, comparing or freeing forgets
   shows up here whatever kind it is of. */

static void fill(const Shape *shape, void *thing, int seed);

static char *words(int seed) {
    char text[32];
    (void)snprintf(text, sizeof text, "words %d", seed);
    return text_copy(text);
}

static void fill_field(const Field *field, void *value, int seed) {
    switch (field->kind) {
    case FIELD_ID:
        (void)snprintf(value, ID_ROOM, "id-%d", seed);
        break;
    case FIELD_TEXT:
        *(char **)value = words(seed);
        break;
    case FIELD_NUMBER:
    case FIELD_TRUTH:
    case FIELD_CHOICE:
        *(int *)value = seed % 2;
        break;
    case FIELD_FRACTION:
        *(double *)value = seed + 0.25;
        break;
    case FIELD_MOMENT:
        *(Moment *)value = (Moment){seed * INT64_C(1000), 60};
        break;
    case FIELD_TEXTS:
        texts_add(value, "alone");
        texts_add(value, "phone");
        break;
    case FIELD_RANGE:
        ((int *)value)[0] = seed;
        ((int *)value)[1] = seed + 5;
        break;
    case FIELD_GROUP:
        fill(field->shape, value, seed + 1);
        break;
    case FIELD_LIST: {
        List *list = value;
        list->count = 2;
        list->items = calloc(list->count, field->shape->size);
        for (size_t i = 0; i < list->count; i++) {
            void *item = (char *)list->items + i * field->shape->size;
            shape_clear(field->shape, item);
            fill(field->shape, item, seed + (int)i);
        }
        break;
    }
    case FIELD_RULE:
        *(Rule **)value = rule_copy(rule_of_preset(PRESET_DEEP));
        break;
    }
}

static void fill(const Shape *shape, void *thing, int seed) {
    for (size_t i = 0; i < shape->count; i++) {
        fill_field(&shape->fields[i], (char *)thing + shape->fields[i].offset, seed + (int)i);
    }
    *(char **)((char *)thing + shape->extra) = text_copy("{\"later\":1}");
}

/* Changes one field and nothing else. */
static void alter(const Field *field, void *value) {
    switch (field->kind) {
    case FIELD_ID:
        ((char *)value)[0] = 'X';
        break;
    case FIELD_TEXT:
        (*(char **)value)[0] = 'X';
        break;
    case FIELD_NUMBER:
    case FIELD_TRUTH:
    case FIELD_CHOICE:
        *(int *)value += 1;
        break;
    case FIELD_FRACTION:
        *(double *)value += 0.5;
        break;
    case FIELD_MOMENT:
        ((Moment *)value)->offset += 1;
        break;
    case FIELD_TEXTS:
        ((Texts *)value)->items[1][0] = 'X';
        break;
    case FIELD_RANGE:
        ((int *)value)[1] += 1;
        break;
    case FIELD_GROUP:
        alter(&field->shape->fields[0], (char *)value + field->shape->fields[0].offset);
        break;
    case FIELD_LIST: {
        char *second = (char *)((List *)value)->items + field->shape->size;
        alter(&field->shape->fields[0], second + field->shape->fields[0].offset);
        break;
    }
    case FIELD_RULE:
        (*(Rule **)value)->parts[2].parts[1].percent += 1;
        break;
    }
}

static void check_shape(const Shape *shape) {
    Record *empty = record_new(shape);
    Record *full = record_new(shape);
    assert_true(shape_same(shape, empty, full));
    fill(shape, full, 3);
    assert_false(shape_same(shape, empty, full));
    for (size_t i = 0; i < shape->count; i++) {
        Record *copy = record_copy(shape, full);
        assert_true(shape_same(shape, full, copy));
        alter(&shape->fields[i], (char *)copy + shape->fields[i].offset);
        assert_false(shape_same(shape, full, copy));
        record_drop(shape, copy);
    }
    Record *copy = record_copy(shape, full);
    char **extra = (char **)((char *)copy + shape->extra);
    (*extra)[2] = 'X';
    assert_false(shape_same(shape, full, copy));
    shape_free(shape, copy);
    assert_true(shape_same(shape, empty, copy));
    record_drop(shape, copy);
    record_drop(shape, full);
    record_drop(shape, empty);
}

static void every_field_of_every_shape_is_copied_and_compared(void **state) {
    (void)state;
    check_shape(&person_shape);
    check_shape(&trail_file_shape);
    check_shape(&step_file_shape);
    for (int kind = 0; kind < RECORD_KINDS; kind++) {
        check_shape(record_shape((RecordKind)kind));
    }
}

static void shapes_are_named_as_the_members_of_a_save(void **state) {
    (void)state;
    static const char *const names[RECORD_KINDS] = {"settings", "trails",   "steps",      "tries",   "opened",
                                                    "ratings",  "plans",    "drafts",     "breaths", "notes",
                                                    "patterns", "contacts", "supporters", "events"};
    for (int kind = 0; kind < RECORD_KINDS; kind++) {
        assert_string_equal(record_shape((RecordKind)kind)->name, names[kind]);
    }
}

static bool has_field(const Shape *shape, const char *name, bool required) {
    for (size_t i = 0; i < shape->count; i++) {
        if (strcmp(shape->fields[i].name, name) == 0) {
            return shape->fields[i].required == required;
        }
    }
    return false;
}

static void files_ask_for_what_the_format_requires_and_no_more(void **state) {
    (void)state;
    assert_true(has_field(&trail_file_shape, "language", true));
    assert_true(has_field(&trail_file_shape, "title", true));
    assert_true(has_field(&trail_file_shape, "caution", false));
    assert_false(has_field(&trail_file_shape, "hour", false));
    assert_false(has_field(&trail_file_shape, "from", false));
    assert_true(has_field(record_shape(RECORD_TRAIL), "hour", false));
    assert_true(has_field(&step_file_shape, "title", true));
    assert_false(has_field(&step_file_shape, "trail", true));
    assert_true(has_field(record_shape(RECORD_STEP), "trail", true));
    assert_true(has_field(record_shape(RECORD_TRY), "outcome", true));
    assert_true(has_field(record_shape(RECORD_TRY), "forecast", false));
}

static void a_field_name_comes_once_in_a_shape(void **state) {
    (void)state;
    for (int kind = 0; kind < RECORD_KINDS; kind++) {
        const Shape *shape = record_shape((RecordKind)kind);
        for (size_t i = 0; i < shape->count; i++) {
            for (size_t j = 0; j < i; j++) {
                assert_string_not_equal(shape->fields[i].name, shape->fields[j].name);
                assert_int_not_equal(shape->fields[i].offset, shape->fields[j].offset);
            }
        }
    }
}

/* came_asked.c can show and settle no others. */
static void the_player_is_asked_of_words_and_numbers_alone(void **state) {
    (void)state;
    for (int kind = 0; kind < RECORD_KINDS; kind++) {
        const Shape *shape = record_shape((RecordKind)kind);
        for (size_t i = 0; i < shape->count; i++) {
            const Field *field = &shape->fields[i];
            assert_true(!field->asked || field->kind == FIELD_TEXT || field->kind == FIELD_NUMBER);
        }
    }
}

static void clearing_leaves_every_field_unsaid(void **state) {
    (void)state;
    Try attempt;
    memset(&attempt, 0x5A, sizeof attempt);
    shape_clear(record_shape(RECORD_TRY), &attempt);
    assert_int_equal(attempt.outcome, UNSET);
    assert_int_equal(attempt.fear.peak, UNSET);
    assert_null(attempt.planned.where);
    assert_null(attempt.planned.extra);
    assert_false(moment_is_set(attempt.started));
    assert_false(attempt.aids.given);
    assert_int_equal(attempt.checkins.count, 0);
    assert_string_equal(attempt.step, "");
    Step step;
    memset(&step, 0x5A, sizeof step);
    shape_clear(record_shape(RECORD_STEP), &step);
    assert_true(isnan(step.place));
    assert_int_equal(step.minutes[0], UNSET);
    assert_int_equal(step.minutes[1], UNSET);
    assert_null(step.unlock);
}

static void an_empty_list_that_was_said_differs_from_none(void **state) {
    (void)state;
    Try *said = lone_try(OUTCOME_DID_IT, "2026-03-01T12:00Z");
    Try *unsaid = lone_try(OUTCOME_DID_IT, "2026-03-01T12:00Z");
    said->aids.given = true;
    assert_false(shape_same(record_shape(RECORD_TRY), said, unsaid));
    Try *copy = (Try *)record_copy(record_shape(RECORD_TRY), &said->record);
    assert_true(copy->aids.given);
    lone_try_free(copy);
    lone_try_free(unsaid);
    lone_try_free(said);
}

static void a_copy_has_its_own_head(void **state) {
    (void)state;
    Note *note = (Note *)record_new(record_shape(RECORD_NOTE));
    (void)snprintf(note->record.id, ID_ROOM, "n1");
    note->record.made = at("2026-03-01T12:00Z");
    note->record.changed = at("2026-03-02T12:00Z");
    note->text = text_copy("You can.");
    (void)record_hold(&note->record);
    Note *copy = (Note *)record_copy(record_shape(RECORD_NOTE), &note->record);
    assert_int_equal(atomic_load(&copy->record.holders), 1);
    assert_string_equal(copy->record.id, "n1");
    assert_int_equal(copy->record.changed.ms, note->record.changed.ms);
    assert_ptr_not_equal(copy->text, note->text);
    record_drop(record_shape(RECORD_NOTE), &copy->record);
    record_drop(record_shape(RECORD_NOTE), &note->record);
    assert_string_equal(note->text, "You can."); /* one holder is left */
    record_drop(record_shape(RECORD_NOTE), &note->record);
    record_drop(record_shape(RECORD_NOTE), NULL);
}

static void texts_grow_and_clear(void **state) {
    (void)state;
    Texts texts = {NULL, 0, false};
    for (int i = 0; i < 40; i++) {
        char *text = words(i);
        texts_add(&texts, text);
        free(text);
    }
    assert_int_equal(texts.count, 40);
    assert_true(texts.given);
    assert_true(texts_have(&texts, "words 39"));
    assert_false(texts_have(&texts, "words"));
    texts_clear(&texts);
    assert_int_equal(texts.count, 0);
    assert_false(texts.given);
    assert_null(texts.items);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_field_of_every_shape_is_copied_and_compared),
        cmocka_unit_test(shapes_are_named_as_the_members_of_a_save),
        cmocka_unit_test(files_ask_for_what_the_format_requires_and_no_more),
        cmocka_unit_test(a_field_name_comes_once_in_a_shape),
        cmocka_unit_test(the_player_is_asked_of_words_and_numbers_alone),
        cmocka_unit_test(clearing_leaves_every_field_unsaid),
        cmocka_unit_test(an_empty_list_that_was_said_differs_from_none),
        cmocka_unit_test(a_copy_has_its_own_head),
        cmocka_unit_test(texts_grow_and_clear),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

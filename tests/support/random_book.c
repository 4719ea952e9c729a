#include "support/random_book.h"

#include "core/memory.h"
#include "core/text.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool toss(Chance *chance) {
    return chance_below(chance, 2) == 0;
}

static int between(Chance *chance, double least, double most) {
    return (int)least + (int)chance_below(chance, (unsigned)(most - least) + 1);
}

char *random_text(Chance *chance, unsigned most) {
    static const char *const letters[] = {"a",
                                          "B",
                                          "7",
                                          " ",
                                          "\"",
                                          "\\",
                                          "\n",
                                          "\t",
                                          "\x01",
                                          "\x1F",
                                          "\x7F",
                                          "/",
                                          "{",
                                          ",",
                                          "\xC3\xA9",
                                          "\xC3\x9F",
                                          "\xD0\x96",
                                          "\xD7\xA9",
                                          "\xD8\xB9",
                                          "\xE2\x80\x8F",
                                          "\xE2\x80\xA8",
                                          "\xE6\x97\xA5",
                                          "e\xCC\x81",
                                          "\xEF\xBF\xBD",
                                          "\xEF\xBF\xBF",
                                          "\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x9A\x80",
                                          "\xF4\x8F\xBF\xBF",
                                          "\\u0000"};
    unsigned count = chance_below(chance, most + 1);
    char *text = memory_new(count * 16 + 1, 1), *end = text;
    for (unsigned i = 0; i < count; i++) {
        const char *letter = letters[chance_below(chance, sizeof letters / sizeof *letters)];
        memcpy(end, letter, strlen(letter));
        end += strlen(letter);
    }
    return text;
}

static double random_fraction(Chance *chance, double least, double most) {
    double share = (double)(chance_next(chance) >> 11) / 9007199254740992.0;
    return chance_below(chance, 4) == 0 ? floor(least) : least + (most - least) * share;
}

static Moment random_moment(Chance *chance) {
    static const int offsets[] = {0, 60, -300, 330, 1080, -1080, 1};
    Moment moment = {(int64_t)(chance_next(chance) % 4102444800000ULL) + 86400000,
                     offsets[chance_below(chance, sizeof offsets / sizeof *offsets)]};
    return moment;
}

static void random_id(Chance *chance, char out[ID_ROOM]) {
    static const char letters[] = "abcxyzABCXYZ019._-";
    unsigned length = 1 + chance_below(chance, ID_MOST);
    memset(out, 0, ID_ROOM);
    for (unsigned i = 0; i < length; i++) {
        out[i] = letters[chance_below(chance, sizeof letters - 1)];
    }
}

/* Unknown members as reading leaves them: one line, ", " and ": " between. */
static char *random_extra(Chance *chance) {
    static const char *const extras[] = {
        "{\"z\": 1}",
        "{\"zz\": \"\xE6\x97\xA5 \\\" \\\\ \\n\", \"mood\": [1, 2.5, -3, 1e+300, 0.1]}",
        "{\"deep\": {\"a\": {\"b\": [[], {}]}}}",
        "{\"whole\": 9007199254740992, \"third\": 0.30000000000000004, \"no\": null, \"yes\": true, \"not\": false}",
        "{\"\": \"\", \"a b\": {\"id\": 1}}",
    };
    return text_copy(extras[chance_below(chance, sizeof extras / sizeof *extras)]);
}

static Rule random_rule(Chance *chance, int depth) {
    unsigned kinds = depth < 4 ? RULE_KINDS : RULE_KINDS - RULE_CLEARS;
    Rule rule = rule_make((RuleKind)(RULE_KINDS - 1 - chance_below(chance, kinds)));
    if (rule.kind == RULE_ANY || rule.kind == RULE_ALL) {
        rule.part_count = 1 + chance_below(chance, 3);
        rule.parts = memory_new(rule.part_count, sizeof *rule.parts);
        for (size_t i = 0; i < rule.part_count; i++) {
            rule.parts[i] = random_rule(chance, depth + 1);
        }
    } else if (rule.kind == RULE_CALM_AT_MOST) {
        rule.fear = between(chance, 0, 100);
        rule.which = toss(chance) ? SIDE_PEAK : SIDE_END;
    } else if (rule.kind == RULE_DROP_BY_PERCENT) {
        rule.from = toss(chance) ? SIDE_PEAK : SIDE_BEFORE;
        rule.min_start = between(chance, 0, 100);
    } else if (rule.kind == RULE_CLEARS) {
        rule.at_least = between(chance, 1, 100);
    }
    return rule;
}

static void fill_list(const Shape *shape, List *list, Chance *chance) {
    list->count = 1 + chance_below(chance, 3);
    list->items = memory_new(list->count, shape->size);
    for (size_t i = 0; i < list->count; i++) {
        void *item = (char *)list->items + i * shape->size;
        shape_clear(shape, item);
        random_thing(shape, item, chance);
    }
}

static void fill_texts(Texts *texts, Chance *chance) {
    texts->given = true;
    for (unsigned i = chance_below(chance, 3); i > 0; i--) {
        char *text = random_text(chance, 6);
        texts_add(texts, text);
        free(text);
    }
}

static void fill_field(const Field *field, void *value, Chance *chance) {
    size_t words = 0;
    switch (field->kind) {
    case FIELD_ID:
        random_id(chance, value);
        break;
    case FIELD_TEXT:
        *(char **)value = random_text(chance, 12);
        break;
    case FIELD_NUMBER:
        *(int *)value = between(chance, field->least, field->most);
        break;
    case FIELD_FRACTION:
        *(double *)value = random_fraction(chance, field->least, field->most);
        break;
    case FIELD_TRUTH:
        *(int *)value = toss(chance);
        break;
    case FIELD_CHOICE:
        while (field->words[words] != NULL) {
            words++;
        }
        *(int *)value = (int)chance_below(chance, (unsigned)words);
        break;
    case FIELD_MOMENT:
        *(Moment *)value = random_moment(chance);
        break;
    case FIELD_TEXTS:
        fill_texts(value, chance);
        break;
    case FIELD_RANGE:
        ((int *)value)[0] = between(chance, field->least, field->most);
        ((int *)value)[1] = between(chance, ((int *)value)[0], field->most);
        break;
    case FIELD_GROUP:
        random_thing(field->shape, value, chance);
        break;
    case FIELD_LIST:
        fill_list(field->shape, value, chance);
        break;
    case FIELD_RULE:
        *(Rule **)value = memory_new(1, sizeof(Rule));
        **(Rule **)value = random_rule(chance, 1);
        break;
    }
}

void random_thing(const Shape *shape, void *thing, Chance *chance) {
    for (size_t i = 0; i < shape->count; i++) {
        if (shape->fields[i].required || toss(chance)) {
            fill_field(&shape->fields[i], (char *)thing + shape->fields[i].offset, chance);
        }
    }
    if (chance_below(chance, 4) == 0) {
        *(char **)(void *)((char *)thing + shape->extra) = random_extra(chance);
    }
}

static void fill_shelf(Book *book, RecordKind kind, unsigned count, Chance *chance) {
    for (unsigned i = 0; i < count; i++) {
        Record *record = record_new(record_shape(kind));
        random_id(chance, record->id);
        record->made = random_moment(chance);
        record->changed = random_moment(chance);
        record->removed = chance_below(chance, 5) == 0;
        if (!record->removed) {
            random_thing(record_shape(kind), record, chance);
        }
        book_put(book, kind, record);
    }
}

Book random_book(Chance *chance, unsigned most) {
    Book book = {.saved = (int64_t)(chance_next(chance) >> (11 + chance_below(chance, 52)))};
    Person *person = (Person *)record_new(&person_shape);
    random_id(chance, person->record.id);
    person->record.made = random_moment(chance);
    person->record.changed = random_moment(chance);
    random_thing(&person_shape, person, chance);
    book.extra = person->extra; /* the top level is one object: its unknown members belong to the book */
    person->extra = NULL;
    book.person = person;
    for (size_t kind = 0; kind < RECORD_KINDS; kind++) {
        fill_shelf(&book, (RecordKind)kind, chance_below(chance, most + 1), chance);
    }
    return book;
}

/* A title of a few words: blank ones are refused. */
static void title_again(char **title, Chance *chance) {
    char *rest = *title;
    *title = memory_new(strlen(rest) + 8, 1);
    (void)snprintf(*title, strlen(rest) + 8, "t%u%s", chance_below(chance, 10), rest);
    free(rest);
}

Pack random_pack(Chance *chance, unsigned most) {
    Pack pack = {.count = 1 + chance_below(chance, most)};
    pack.trail = (Trail *)record_new(record_shape(RECORD_TRAIL));
    random_id(chance, pack.trail->record.id);
    random_thing(&trail_file_shape, pack.trail, chance);
    title_again(&pack.trail->title, chance);
    pack.steps = memory_new(pack.count, sizeof *pack.steps);
    for (size_t i = 0; i < pack.count; i++) {
        Step *step = (Step *)record_new(record_shape(RECORD_STEP));
        (void)snprintf(step->record.id, ID_ROOM, "step-%zu", i);
        random_thing(&step_file_shape, step, chance);
        title_again(&step->title, chance);
        pack.steps[i] = step;
    }
    return pack;
}

static bool head_same(const Record *a, const Record *b) {
    return strcmp(a->id, b->id) == 0 && a->removed == b->removed && a->made.ms == b->made.ms &&
           a->made.offset == b->made.offset && a->changed.ms == b->changed.ms && a->changed.offset == b->changed.offset;
}

static bool shelf_same(const Shape *shape, const Shelf *a, const Shelf *b) {
    bool same = a->count == b->count;
    for (size_t i = 0; same && i < a->count; i++) {
        same = head_same(a->items[i], b->items[i]) && shape_same(shape, a->items[i], b->items[i]);
    }
    return same;
}

const char *book_difference(const Book *a, const Book *b) {
    if (a->saved != b->saved) {
        return "saved";
    }
    if (strcmp(a->extra == NULL ? "" : a->extra, b->extra == NULL ? "" : b->extra) != 0) {
        return "extra";
    }
    if (!head_same(&a->person->record, &b->person->record) || !shape_same(&person_shape, a->person, b->person)) {
        return "person";
    }
    for (size_t kind = 0; kind < RECORD_KINDS; kind++) {
        const Shape *shape = record_shape((RecordKind)kind);
        if (!shelf_same(shape, &a->shelves[kind], &b->shelves[kind])) {
            return shape->name;
        }
    }
    return NULL;
}

/* Files with the patterns of safe steps: what is read, what is refused and where, and the files that come with the
 * game. */
#include "data/danger_file.h"
#include "data/json.h"
#include "data/trail_file.h"

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define HEAD "{\"format\": \"foothold.safety\", \"version\": 1, \"language\": \"en\","
#define ROOM 4000000

static DangerRules read_fine(const char *text) {
    DangerRules rules;
    Problem problem = {1, 85, ""};
    if (!danger_file_read(text, strlen(text), &rules, &problem)) {
        fail_msg("%d:%d: %s", problem.line, problem.column, problem.text);
    }
    return rules;
}

static void a_whole_file_is_read(void **state) {
    DangerRules rules =
        read_fine(HEAD "\"lists\": {\"who\": [\"friend*\", \"boss\"], \"hit\": [\"hit\"]},\n"
                       "\"topics\": [{\"topic\": \"others\", \"unless\": [\"a film\"], \"rules\": [\n"
                       "{\"all\": [[\"@hit\", \"beat up\"], [\"@who\"]], \"within\": 3, \"ordered\": true,\n"
                       " \"unless\": [\"@who\", \"ball\"]},\n"
                       "{\"all\": [[\"bully\"]]}]}]}");
    (void)state;
    assert_int_equal(rules.rule_count, 2);
    assert_int_equal(rules.rules[0].within, 3);
    assert_true(rules.rules[0].ordered);
    assert_int_equal(rules.rules[0].unless.count, 3); /* the topic's, the list, the phrase */
    assert_int_equal(rules.rules[1].within, DANGER_WITHIN);
    assert_false(rules.rules[1].ordered);
    assert_int_equal(rules.rules[1].unless.count, 1);
    assert_int_equal(danger_judge(&rules, "Be a bully", NULL).topic, DANGER_OTHERS);
    assert_int_equal(danger_judge(&rules, "Be a bully in a film", NULL).topic, DANGER_NOTHING);
    danger_rules_free(&rules);
}

static void named_lists_and_phrases_stand_side_by_side(void **state) {
    DangerRules rules = read_fine(HEAD "\"lists\": {\"who\": [\"friend*\", \"boss\"]},\n"
                                       "\"topics\": [{\"topic\": \"others\", \"rules\": [\n"
                                       "{\"all\": [[\"hit\"], [\"my cat\", \"@who\"]], \"unless\": [\"ball\"]}]}]}");
    (void)state;
    assert_int_equal(danger_judge(&rules, "hit my friends", NULL).kind, DANGER_REFUSE);
    assert_int_equal(danger_judge(&rules, "hit my cat", NULL).kind, DANGER_REFUSE);
    assert_int_equal(danger_judge(&rules, "hit my drum", NULL).kind, DANGER_ALLOW);
    assert_int_equal(danger_judge(&rules, "hit a ball to my boss", NULL).kind, DANGER_ALLOW);
    danger_rules_free(&rules);
}

typedef struct Fault {
    const char *text;
    int line, column;
    const char *sentence; /* its beginning */
} Fault;

#define TOPIC HEAD "\n\"topics\": [{\"topic\": \"law\", \"rules\": ["
#define END "]}]}"

static const Fault faults[] = {
    {"", 1, 1, "the file is empty"},
    {"[]", 1, 1, "the file must begin with {"},
    {"{\"format\": \"foothold.trail\", \"version\": 1}", 1, 12, "format is \"foothold.trail\"; it must be"},
    {"{\"format\": \"foothold.safety\", \"version\": 2}", 1, 42, "this file was made by a newer Foothold"},
    {"{\"format\": \"foothold.safety\", \"version\": 1}", 1, 1, "language is missing"},
    {HEAD "\"topics\": [], \"topic\": []}", 1, 85, "topic is not known here"},
    {HEAD "\"lists\": {}}", 1, 1, "topics is missing"},
    {HEAD "\"topics\": []}", 1, 72, "topics is empty"},
    {HEAD "\"lists\": [], \"topics\": []}", 1, 71, "lists is a list; it must be an object"},
    {HEAD "\n\"lists\": {\"a\": []}, \"topics\": []}", 2, 16, "lists.a is empty"},
    {HEAD "\n\"lists\": {\"a\": [\"x\", 7]}, \"topics\": []}", 2, 22, "lists.a[1] is 7; it must be words such as"},
    {HEAD "\n\"lists\": {\"a\": [\"@b\"], \"b\": [\"x\"]}, \"topics\": []}", 2, 17,
     "lists.a[0] is \"@b\"; it must be words"},
    {HEAD "\n\"topics\": [{\"rules\": []}]}", 2, 12, "topics[0].topic is missing"},
    {HEAD "\n\"topics\": [{\"topic\": \"fun\", \"rules\": []}]}", 2, 22,
     "topics[0].topic is \"fun\"; it must be one of"},
    {HEAD "\n\"topics\": [{\"topic\": \"law\"}]}", 2, 12, "topics[0].rules is missing"},
    {TOPIC END, 2, 38, "topics[0].rules is empty"},
    {TOPIC "7" END, 2, 39, "topics[0].rules[0] is 7; it must be an object"},
    {TOPIC "{}" END, 2, 39, "topics[0].rules[0].all is missing"},
    {TOPIC "{\"all\": [[\"x\"]], \"unles\": [\"y\"]}" END, 2, 65, "topics[0].rules[0].unles is not known here"},
    {TOPIC "{\"all\": [\"x\"]}" END, 2, 48, "topics[0].rules[0].all[0] is \"x\"; it must be a list"},
    {TOPIC "{\"all\": [[\"x\"], [\"x**\"]]}" END, 2, 56, "topics[0].rules[0].all[1][0] is \"x**\"; it must be words"},
    {TOPIC "{\"all\": [[\"@y\"]]}" END, 2, 49, "topics[0].rules[0].all[0][0] is \"@y\", but no such list"},
    {TOPIC "{\"all\": [[\"a\"], [\"a\"], [\"a\"], [\"a\"], [\"a\"]]}" END, 2, 47,
     "topics[0].rules[0].all has more than 4"},
    {TOPIC "{\"all\": [[\"x\"]], \"within\": 0}" END, 2, 66, "topics[0].rules[0].within is 0; it must be 1 to 40"},
    {TOPIC "{\"all\": [[\"x\"]], \"most\": 41}" END, 2, 64, "topics[0].rules[0].most is 41; it must be 1 to 40"},
    {TOPIC "{\"all\": [[\"x\"]], \"ordered\": 1}" END, 2, 67, "topics[0].rules[0].ordered is 1; it must be true"},
    {TOPIC "{\"all\": [[\"x\"]], \"unless\": \"y\"}" END, 2, 66,
     "topics[0].rules[0].unless is \"y\"; it must be a list"},
};

static void a_fault_is_one_sentence_with_its_place(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof faults / sizeof *faults; i++) {
        const Fault *fault = &faults[i];
        DangerRules rules;
        Problem problem = {0, 0, ""};
        assert_false(danger_file_read(fault->text, strlen(fault->text), &rules, &problem));
        assert_int_equal(rules.count + rules.rule_count, 0);
        if (strncmp(problem.text, fault->sentence, strlen(fault->sentence)) != 0 || problem.line != fault->line ||
            problem.column != fault->column) {
            fail_msg("%s\ngives %d:%d: %s", fault->text, problem.line, problem.column, problem.text);
        }
    }
}

static void a_part_holds_so_many_lists(void **state) {
    DangerRules rules;
    Problem problem = {0, 0, ""};
    char text[2000] =
        HEAD "\"lists\": {\"a\": [\"x\"]}, \"topics\": [{\"topic\": \"law\", \"rules\": [{\"all\": [[\"@a\"";
    (void)state;
    for (int i = 1; i < DANGER_LISTS_MOST; i++) {
        strcat(text, ", \"@a\"");
    }
    const size_t full = strlen(text);
    strcat(text, "]]}]}]}");
    rules = read_fine(text);
    danger_rules_free(&rules);
    strcpy(text + full, ", \"@a\"]]}]}]}");
    assert_false(danger_file_read(text, strlen(text), &rules, &problem));
    assert_non_null(strstr(problem.text, "names more than"));
}

/* --- what comes with the game --- */

static char *read_text(const char *path, size_t *length) {
    char *text = calloc(ROOM + 1, 1);
    FILE *file = fopen(path, "rb");
    assert_non_null(text);
    if (file == NULL) {
        fail_msg("%s is missing", path);
    }
    *length = fread(text, 1, ROOM, file);
    (void)fclose(file);
    return text;
}

static DangerRules read_game(const char *path) {
    size_t length = 0;
    DangerRules rules;
    Problem problem = {0, 0, ""};
    char *text = read_text(path, &length);
    if (!danger_file_read(text, length, &rules, &problem)) {
        fail_msg("%s:%d:%d: %s", path, problem.line, problem.column, problem.text);
    }
    free(text);
    return rules;
}

static void judge_trail(const DangerRules *rules, const char *path) {
    size_t length = 0;
    Pack pack;
    char *text = read_text(path, &length);
    assert_true(trail_read(text, length, &pack, NULL));
    for (size_t i = 0; i < pack.count; i++) {
        const Step *step = pack.steps[i];
        const DangerVerdict verdict = danger_judge(rules, step->title, step->detail);
        const bool cautioned = pack.trail->caution.text != NULL;
        if (verdict.kind > (cautioned ? DANGER_WARN : DANGER_ALLOW)) {
            fail_msg("%s: \"%s\" is stopped as %s", path, step->title, danger_topic_ids[verdict.topic]);
        }
    }
    pack_free(&pack);
    free(text);
}

static bool ends_with(const char *name, const char *end) {
    const size_t length = strlen(name), most = strlen(end);
    return length >= most && strcmp(name + length - most, end) == 0;
}

/* The steps of ready trails pass; only those of a trail with a caution of its own may ask for confirming. */
static void the_ready_trails_pass(void **state) {
    DangerRules rules = read_game(SOURCE_DIR "/assets/safety/en.json");
    DIR *folder = opendir(SOURCE_DIR "/levels");
    int count = 0;
    (void)state;
    assert_non_null(folder);
    for (const struct dirent *entry = readdir(folder); entry != NULL; entry = readdir(folder)) {
        char path[1000];
        (void)snprintf(path, sizeof path, "%s/levels/%s", SOURCE_DIR, entry->d_name);
        if (ends_with(entry->d_name, ".json")) {
            judge_trail(&rules, path);
            count++;
        }
    }
    (void)closedir(folder);
    danger_rules_free(&rules);
    assert_true(count >= 5);
}

static void every_topic_has_english_patterns(void **state) {
    DangerRules rules = read_game(SOURCE_DIR "/assets/safety/en.json");
    bool there[DANGER_NOTHING] = {false};
    (void)state;
    for (size_t i = 0; i < rules.rule_count; i++) {
        there[rules.rules[i].topic] = true;
    }
    for (int topic = 0; topic < DANGER_NOTHING; topic++) {
        if (!there[topic]) {
            fail_msg("%s has no patterns", danger_topic_ids[topic]);
        }
    }
    danger_rules_free(&rules);
}

/* Never undone: for who writes this, help is always there. */
static void words_of_self_harm_lead_to_help(void **state) {
    static const char *const said[] = {
        "I want to die",
        "Kill myself",
        "end my life, like in a film",
        "think about suicide",
        "CUT MY WRISTS",
        "I don\xE2\x80\x99t want to be here any more",
        "take an overdose of pills",
        "suicdie",
    };
    DangerRules rules = read_game(SOURCE_DIR "/assets/safety/en.json");
    (void)state;
    for (size_t i = 0; i < sizeof said / sizeof *said; i++) {
        const DangerVerdict verdict = danger_judge(&rules, "A step", said[i]);
        if (verdict.topic != DANGER_SELF_HARM || !verdict.help || verdict.kind != DANGER_REFUSE) {
            fail_msg("\"%s\" is not noticed", said[i]);
        }
    }
    danger_rules_free(&rules);
}

/* Words that sound dangerous and are not. */
static void everyday_words_pass(void **state) {
    static const char *const said[] = {
        "Wear a scarf on a walk to the shop", "Sit with a candle on the table", "Kill time at the station",
        "Ask the dentist about a bridge",     "Die of embarrassment, and stay", "Take a shot at the quiz",
    };
    DangerRules rules = read_game(SOURCE_DIR "/assets/safety/en.json");
    (void)state;
    for (size_t i = 0; i < sizeof said / sizeof *said; i++) {
        const DangerVerdict verdict = danger_judge(&rules, said[i], NULL);
        if (verdict.kind != DANGER_ALLOW) {
            fail_msg("\"%s\" is stopped as %s", said[i], danger_topic_ids[verdict.topic]);
        }
    }
    danger_rules_free(&rules);
}

/* In a long detail, words of different things stand near each other by chance. */
static void long_everyday_details_pass(void **state) {
    static const char *const said[] = {
        ("Sit by the window over the wing, pull the belt across your lap, and stay until two other visitors have gone "
         "past."),
        "Keep your phone off the table for a whole meal, in your jacket by the door, and watch what the others do.",
        "Hold the line for ten minutes, sitting on a chair by the window. Look at the street and count the cars.",
        "In a full hall, get up during the talk and leave by the door at the front. Stand outside for two minutes.",
        "Squeeze a soft ball, let her go on to the last tooth, and tell them once when it hurts.",
        "When a dog comes, do not cross the road. Slow down, walk close to the wall, and carry on.",
        "Sit in the first row of the bus. Look down at the road when it brakes, and stay for six stops.",
        "Say one word wrongly on purpose, go on with your sentence, and stay in the round until it breaks up.",
    };
    DangerRules rules = read_game(SOURCE_DIR "/assets/safety/en.json");
    (void)state;
    for (size_t i = 0; i < sizeof said / sizeof *said; i++) {
        const DangerVerdict verdict = danger_judge(&rules, "A step", said[i]);
        if (verdict.kind != DANGER_ALLOW) {
            fail_msg("\"%s\" is stopped as %s", said[i], danger_topic_ids[verdict.topic]);
        }
    }
    danger_rules_free(&rules);
}

/* The same words where they do belong together. */
static void the_same_words_meant_are_stopped(void **state) {
    static const char *const said[] = {
        "Pull the belt tight until my face goes red",
        "Take a phone off the table in the cafe",
        "Lie on the line and wait for the train",
        "Walk along the wall over the canal",
        "Ride the bus without a ticket",
        "Remember the front where my friends fell",
        "Go back to the place where it happened",
        "Show my private parts in the park",
        "Try a line of coke",
        "Stand on a chair with a rope round the beam",
        "Count the cars to keep my mum alive",
        "Walk in the bend of the road",
    };
    DangerRules rules = read_game(SOURCE_DIR "/assets/safety/en.json");
    (void)state;
    for (size_t i = 0; i < sizeof said / sizeof *said; i++) {
        if (danger_judge(&rules, said[i], NULL).kind < DANGER_PROFESSIONAL) {
            fail_msg("\"%s\" passes", said[i]);
        }
    }
    danger_rules_free(&rules);
}

static const cJSON *get(const cJSON *object, const char *a, const char *b) {
    return json_get(json_get(object, a), b);
}

static void has_names(const cJSON *schema, const char *const *names) {
    const cJSON *properties = json_get(schema, "properties");
    int count = 0;
    while (names[count] != NULL) {
        assert_non_null(json_get(properties, names[count++]));
    }
    assert_int_equal(cJSON_GetArraySize(properties), count);
    assert_true(cJSON_IsFalse(json_get(schema, "additionalProperties")));
}

static void the_schema_is_true(void **state) {
    static const char *const file_names[] = {"format", "version", "language", "lists", "topics", NULL};
    static const char *const topic_names[] = {"topic", "unless", "rules", NULL};
    static const char *const rule_names[] = {"all", "within", "most", "ordered", "unless", NULL};
    size_t length = 0;
    char *text = read_text(SOURCE_DIR "/assets/safety/safety.schema.json", &length);
    const Reader reader = {.text = text, .length = length};
    cJSON *root = json_read(&reader, &strict_pack);
    const cJSON *topic = get(root, "$defs", "topic"), *rule = get(root, "$defs", "rule"), *word = NULL;
    int i = 0;
    (void)state;
    assert_non_null(root);
    has_names(root, file_names);
    has_names(topic, topic_names);
    has_names(rule, rule_names);
    assert_int_equal(get(json_get(rule, "properties"), "within", "maximum")->valuedouble, DANGER_WITHIN_MOST);
    assert_int_equal(get(json_get(rule, "properties"), "within", "default")->valuedouble, DANGER_WITHIN);
    assert_int_equal(get(json_get(rule, "properties"), "most", "maximum")->valuedouble, DANGER_LENGTH_MOST);
    assert_int_equal(get(json_get(rule, "properties"), "all", "maxItems")->valuedouble, DANGER_PARTS_MOST);
    cJSON_ArrayForEach(word, get(json_get(topic, "properties"), "topic", "enum")) {
        assert_string_equal(word->valuestring, danger_topic_ids[i++]);
    }
    assert_int_equal(i, DANGER_NOTHING);
    cJSON_Delete(root);
    free(text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_whole_file_is_read),
        cmocka_unit_test(named_lists_and_phrases_stand_side_by_side),
        cmocka_unit_test(a_fault_is_one_sentence_with_its_place),
        cmocka_unit_test(a_part_holds_so_many_lists),
        cmocka_unit_test(the_ready_trails_pass),
        cmocka_unit_test(every_topic_has_english_patterns),
        cmocka_unit_test(words_of_self_harm_lead_to_help),
        cmocka_unit_test(everyday_words_pass),
        cmocka_unit_test(long_everyday_details_pass),
        cmocka_unit_test(the_same_words_meant_are_stopped),
        cmocka_unit_test(the_schema_is_true),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

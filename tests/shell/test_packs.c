/* Ready trails from a folder: one bad file does not keep the others out. */
#include "shell/disk_memory.h"
#include "shell/packs.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

typedef struct Place {
    DiskMemory *memory;
    Disk disk;
} Place;

static int place_make(void **state) {
    Place *place = calloc(1, sizeof *place);
    place->memory = disk_memory_new(5);
    place->disk = disk_memory_disk(place->memory);
    *state = place;
    return 0;
}

static int place_end(void **state) {
    Place *place = *state;
    disk_memory_free(place->memory);
    free(place);
    return 0;
}

static void put_trail(Place *place, const char *path, const char *id, const char *language) {
    char text[400];
    snprintf(text, sizeof text,
             "{\"format\": \"foothold.trail\", \"version\": 1, \"id\": \"%s\", \"language\": \"%s\", "
             "\"title\": \"T\", \"steps\": [{\"id\": \"one\", \"title\": \"One\"}]}",
             id, language);
    disk_memory_put(place->memory, path, text, strlen(text));
}

static void a_bad_file_does_not_keep_the_others_out(void **state) {
    Place *place = *state;
    put_trail(place, "/levels/cats.json", "cats", "en");
    put_trail(place, "/levels/dogs.json", "dogs", "en");
    disk_memory_put(place->memory, "/levels/broken.json", "{\n  nothing", 11);
    disk_memory_put(place->memory, "/levels/README.md", "# read", 6);
    disk_memory_put(place->memory, "/levels/trail.schema.json", "{}", 2);
    disk_memory_put(place->memory, "/levels/schema/other.json", "{}", 2);
    Packs packs = packs_load(&place->disk, "/levels");
    assert_int_equal(packs.count, 2);
    assert_string_equal(packs.items[0].trail->record.id, "cats");
    assert_string_equal(packs.items[1].trail->record.id, "dogs");
    assert_int_equal(packs.refused.count, 1);
    assert_ptr_equal(strstr(packs.refused.items[0], "/levels/broken.json:2:3: "), packs.refused.items[0]);
    packs_free(&packs);
}

static void put_area(Place *place, const char *id, const char *area) {
    char path[100], text[400];
    snprintf(path, sizeof path, "/levels/%s.json", id);
    snprintf(text, sizeof text,
             "{\"format\": \"foothold.trail\", \"version\": 1, \"id\": \"%s\", \"language\": \"en\", "
             "\"title\": \"T\", \"area\": \"%s\", \"steps\": [{\"id\": \"one\", \"title\": \"One\"}]}",
             id, area);
    disk_memory_put(place->memory, path, text, strlen(text));
}

static void trails_stand_with_those_of_their_own_area(void **state) {
    static const char *const order[] = {"calls", "meeting", "dogs", "lifts", "blood", "storms", "a-trail-of-mine"};
    Place *place = *state;
    put_trail(place, "/levels/a-trail-of-mine.json", "a-trail-of-mine", "en"); /* says none */
    put_area(place, "blood", "body");
    put_area(place, "calls", "people");
    put_area(place, "dogs", "animals");
    put_area(place, "lifts", "places");
    put_area(place, "meeting", "people");
    put_area(place, "storms", "home");
    Packs packs = packs_load(&place->disk, "/levels");
    assert_int_equal(packs.count, 7);
    for (size_t i = 0; i < packs.count; i++)
        assert_string_equal(packs.items[i].trail->record.id, order[i]);
    packs_free(&packs);
}

static void one_id_may_come_in_several_languages(void **state) {
    Place *place = *state;
    put_trail(place, "/levels/dogs.json", "dogs", "en");
    put_trail(place, "/levels/dogs.de.json", "dogs", "de");
    put_trail(place, "/levels/hounds.json", "dogs", "en");
    Packs packs = packs_load(&place->disk, "/levels");
    assert_int_equal(packs.count, 2);
    assert_int_equal(packs.refused.count, 1);
    assert_non_null(strstr(packs.refused.items[0], "hounds.json"));
    assert_non_null(strstr(packs.refused.items[0], "dogs"));
    packs_free(&packs);
}

static void a_file_that_cannot_be_read_is_told(void **state) {
    Place *place = *state;
    put_trail(place, "/levels/cats.json", "cats", "en");
    put_trail(place, "/levels/dogs.json", "dogs", "en");
    disk_memory_fault(place->memory, CALL_READ, 1, -EIO);
    Packs packs = packs_load(&place->disk, "/levels");
    assert_int_equal(packs.count, 1);
    assert_int_equal(packs.refused.count, 1);
    packs_free(&packs);
}

static void a_file_too_long_is_refused_unread(void **state) {
    Place *place = *state;
    char *text = calloc(PACK_BYTES_MOST + 1, 1);
    memset(text, ' ', PACK_BYTES_MOST + 1);
    disk_memory_put(place->memory, "/levels/long.json", text, PACK_BYTES_MOST + 1);
    free(text);
    Packs packs = packs_load(&place->disk, "/levels");
    assert_int_equal(packs.count, 0);
    assert_non_null(strstr(packs.refused.items[0], "longer"));
    packs_free(&packs);
}

static void a_missing_folder_is_a_sentence(void **state) {
    Place *place = *state;
    Packs packs = packs_load(&place->disk, "/nowhere");
    assert_int_equal(packs.count, 0);
    assert_int_equal(packs.refused.count, 1);
    packs_free(&packs);
    packs = packs_load(&place->disk, ""); /* found nowhere at all */
    assert_memory_equal(packs.refused.items[0], "The ready trails", strlen("The ready trails"));
    packs_free(&packs);
}

static void the_patterns_of_safe_steps_are_loaded(void **state) {
    Packs packs = packs_load(&disk_posix, SOURCE_DIR "/levels");
    (void)state;
    packs_load_safety(&packs, &disk_posix, SOURCE_DIR "/assets", "en");
    assert_int_equal(packs.refused.count, 0);
    assert_int_equal(danger_judge(&packs.danger, "Jump off the bridge", NULL).kind, DANGER_REFUSE);
    packs_free(&packs);
}

/* The net then says nothing, and the game goes on. */
static void no_patterns_and_bad_ones_allow_every_step(void **state) {
    static const char *const told[] = {"/assets/safety/de.json: This file could not be read",
                                       "/assets/safety/en.json:2:3: ", "The patterns of safe steps were not found"};
    static const char *const languages[] = {"de", "en", "en"}, *const folders[] = {"/assets", "/assets", ""};
    Place *place = *state;
    disk_memory_put(place->memory, "/assets/safety/en.json", "{\n  nothing", 11);
    for (size_t i = 0; i < 3; i++) {
        Packs packs = {0};
        packs_load_safety(&packs, &place->disk, folders[i], languages[i]);
        assert_int_equal(packs.refused.count, 1);
        assert_memory_equal(packs.refused.items[0], told[i], strlen(told[i]));
        assert_int_equal(danger_judge(&packs.danger, "Jump off the bridge", NULL).kind, DANGER_ALLOW);
        packs_free(&packs);
    }
}

static void the_games_own_trails_all_load(void **state) {
    (void)state;
    Packs packs = packs_load(&disk_posix, SOURCE_DIR "/levels");
    for (size_t i = 0; i < packs.refused.count; i++)
        print_message("%s\n", packs.refused.items[i]);
    assert_int_equal(packs.refused.count, 0);
    assert_true(packs.count >= 3);
    packs_free(&packs);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_bad_file_does_not_keep_the_others_out, place_make, place_end),
        cmocka_unit_test_setup_teardown(trails_stand_with_those_of_their_own_area, place_make, place_end),
        cmocka_unit_test_setup_teardown(one_id_may_come_in_several_languages, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_file_that_cannot_be_read_is_told, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_file_too_long_is_refused_unread, place_make, place_end),
        cmocka_unit_test_setup_teardown(a_missing_folder_is_a_sentence, place_make, place_end),
        cmocka_unit_test(the_patterns_of_safe_steps_are_loaded),
        cmocka_unit_test_setup_teardown(no_patterns_and_bad_ones_allow_every_step, place_make, place_end),
        cmocka_unit_test(the_games_own_trails_all_load),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

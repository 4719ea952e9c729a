/* Every trail that comes with the game can be read, and is the same after printing and reading. */
#include "data/check.h"
#include "data/trail_file.h"

#include <dirent.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define ROOM 1000000

static void print_and_read_again(const char *text, size_t length) {
    Pack pack, again;
    assert_true(trail_read(text, length, &pack, NULL));
    char *printed = trail_print(&pack);
    assert_true(trail_read(printed, strlen(printed), &again, NULL));
    assert_true(shape_same(record_shape(RECORD_TRAIL), pack.trail, again.trail));
    assert_int_equal(pack.count, again.count);
    for (size_t i = 0; i < pack.count; i++) {
        assert_true(shape_same(record_shape(RECORD_STEP), pack.steps[i], again.steps[i]));
    }
    free(printed);
    pack_free(&pack);
    pack_free(&again);
}

static void check_level(const char *name) {
    char path[1000];
    char *text = malloc(ROOM);
    assert_non_null(text);
    (void)snprintf(path, sizeof path, "%s/levels/%s", SOURCE_DIR, name);
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    size_t length = fread(text, 1, ROOM, file);
    (void)fclose(file);
    bool whole = false;
    char *lines = check_pack(name, text, length, &whole);
    if (lines != NULL) {
        fail_msg("%s", lines);
    }
    print_and_read_again(text, length);
    free(text);
}

static void every_trail_of_the_game_is_fine(void **state) {
    DIR *folder = opendir(SOURCE_DIR "/levels");
    int count = 0;
    (void)state;
    assert_non_null(folder);
    for (const struct dirent *entry = readdir(folder); entry != NULL; entry = readdir(folder)) {
        const char *end = strrchr(entry->d_name, '.');
        if (end != NULL && strcmp(end, ".json") == 0) {
            check_level(entry->d_name);
            count++;
        }
    }
    (void)closedir(folder);
    assert_true(count > 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_trail_of_the_game_is_fine),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* --follow: what is on the screen as lines of text, exchanged at one stroke. */
#include "shell/follow.h"

#include "shell/disk_memory.h"

#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

static const Box window = {0, 0, 1280, 720};

static Screen screen_of(Item *items, size_t count, int focus) {
    return (Screen){
        .name = SCREEN_REFLECT, .items = items, .count = count, .focus = focus, .width = 1280, .height = 720};
}

static void expect_text(const Screen *screen, const char *wanted) {
    size_t length = 0;
    char *text = follow_text(screen, &length);
    assert_string_equal(text, wanted);
    assert_int_equal(length, strlen(wanted));
    free(text);
}

static void tells_what_things_are_and_how_they_stand(void **state) {
    (void)state;
    Item items[] = {
        {.kind = ITEM_SCENE, .box = window, .clip = window},
        {.kind = ITEM_TEXT, .box = {10, 20, 300, 24}, .clip = window, .text = "Say \"hello\"\nor wave \\o/"},
        {.kind = ITEM_BUTTON,
         .box = {10, 60, 90, 44},
         .clip = window,
         .text = "Keep",
         .focusable = true,
         .state = STATE_FOCUS | STATE_RING | STATE_HOVER},
        {.kind = ITEM_SLIDER,
         .box = {10, 120, 90, 44},
         .clip = window,
         .spoken = "Peak",
         .value = UNSET,
         .focusable = true,
         .state = STATE_UNSET},
        {.kind = ITEM_SLIDER,
         .box = {10, 180, 90, 44},
         .clip = window,
         .spoken = "End",
         .value = 45,
         .focusable = true},
        {.kind = ITEM_SWITCH,
         .box = {10, 240, 90, 44},
         .clip = window,
         .spoken = "Proud",
         .focusable = true,
         .state = STATE_ON | STATE_DISABLED},
        {.kind = ITEM_STARS, .box = {10, 300, 60, 20}, .clip = window, .value = 2, .most = 3},
        {.kind = ITEM_ROW, .box = {10, 340, 60, 20}, .clip = window, .text = "Trail", .second = "5 camps"},
    };
    Screen screen = screen_of(items, sizeof items / sizeof *items, 2);
    expect_text(&screen, "screen reflect 1280x720 caret -\n"
                         "10 20 300 24 - text \"Say \\\"hello\\\"\\nor wave \\\\o/\"\n"
                         "10 60 90 44 focus,hover button \"Keep\"\n"
                         "10 120 90 44 unset slider \"\" spoken \"Peak\"\n"
                         "10 180 90 44 - slider \"\" spoken \"End\" value 45\n"
                         "10 240 90 44 on,disabled switch \"\" spoken \"Proud\"\n"
                         "10 300 60 20 - stars \"\" value 2 of 3\n"
                         "10 340 60 20 - row \"Trail\" second \"5 camps\"\n");
}

static void only_the_part_in_sight_counts(void **state) {
    static const Box area = {100, 100, 200, 200};
    (void)state;
    Item items[] = {
        {.kind = ITEM_BUTTON, .box = {50, 290, 100, 40}, .clip = area, .text = "half"},
        {.kind = ITEM_BUTTON, .box = {120, 300, 100, 40}, .clip = area, .text = "below"},
        {.kind = ITEM_BUTTON, .box = {120, 50, 100, 50}, .clip = area, .text = "above", .state = STATE_ON},
    };
    Screen screen = screen_of(items, 3, -1);
    expect_text(&screen, "screen reflect 1280x720 caret -\n"
                         "100 290 50 10 - button \"half\"\n"
                         "120 300 100 40 hidden button \"below\"\n"
                         "120 50 100 50 on,hidden button \"above\"\n");
}

static void tells_where_the_caret_is(void **state) {
    (void)state;
    Item field = {.kind = ITEM_FIELD,
                  .box = {1, 2, 3, 4},
                  .clip = window,
                  .text = "abcdef",
                  .caret = 4,
                  .anchor = 4,
                  .state = STATE_FOCUS};
    Screen screen = screen_of(&field, 1, 0);
    expect_text(&screen, "screen reflect 1280x720 caret 4\n1 2 3 4 focus field \"abcdef\"\n");
    field.anchor = 1;
    expect_text(&screen, "screen reflect 1280x720 caret 1-4\n1 2 3 4 focus field \"abcdef\"\n");
    field.anchor = 6;
    expect_text(&screen, "screen reflect 1280x720 caret 4-6\n1 2 3 4 focus field \"abcdef\"\n");
    field.state = 0;
    expect_text(&screen, "screen reflect 1280x720 caret -\n1 2 3 4 - field \"abcdef\"\n");
}

static void the_file_is_exchanged_at_one_stroke(void **state) {
    DiskMemory *memory = disk_memory_new(1);
    Disk disk = disk_memory_disk(memory);
    Follow follow = {&disk, "/run/screen"};
    Item button = {.kind = ITEM_BUTTON, .box = {1, 2, 3, 4}, .clip = window, .text = "One"};
    Screen screen = screen_of(&button, 1, -1);
    (void)state;
    disk_memory_put(memory, "/run/screen.new", "left by a crash", 15);
    follow_screen(&follow, &screen);
    assert_string_equal(disk_memory_get(memory, "/run/screen", NULL),
                        "screen reflect 1280x720 caret -\n1 2 3 4 - button \"One\"\n");
    assert_null(disk_memory_get(memory, "/run/screen.new", NULL));
    button.text = "Two";
    disk_memory_fault(memory, CALL_WRITE, 1, DISK_SHORT);
    follow_screen(&follow, &screen);
    assert_string_equal(disk_memory_get(memory, "/run/screen", NULL),
                        "screen reflect 1280x720 caret -\n1 2 3 4 - button \"Two\"\n");
    disk_memory_free(memory);
}

static void a_file_that_cannot_be_written_is_let_go(void **state) {
    static const DiskCall calls[] = {CALL_OPEN, CALL_WRITE, CALL_CLOSE, CALL_RENAME};
    Item button = {.kind = ITEM_BUTTON, .box = {1, 2, 3, 4}, .clip = window, .text = "One"};
    Screen screen = screen_of(&button, 1, -1);
    (void)state;
    for (size_t i = 0; i < sizeof calls / sizeof *calls; i++) {
        DiskMemory *memory = disk_memory_new(1);
        Disk disk = disk_memory_disk(memory);
        Follow follow = {&disk, "/screen"};
        disk_memory_put(memory, "/screen", "old", 3);
        disk_memory_fault(memory, calls[i], 1, -ENOSPC);
        follow_screen(&follow, &screen);
        assert_null(follow.path);
        assert_string_equal(disk_memory_get(memory, "/screen", NULL), "old");
        follow_screen(&follow, &screen);
        assert_string_equal(disk_memory_get(memory, "/screen", NULL), "old");
        disk_memory_free(memory);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(tells_what_things_are_and_how_they_stand),
        cmocka_unit_test(only_the_part_in_sight_counts),
        cmocka_unit_test(tells_where_the_caret_is),
        cmocka_unit_test(the_file_is_exchanged_at_one_stroke),
        cmocka_unit_test(a_file_that_cannot_be_written_is_let_go),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

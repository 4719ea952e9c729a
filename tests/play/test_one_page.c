/* The progress page is seen as a whole in a usual window: nothing of it scrolls, and no card is sliced by the lower
   edge. What is unfolded may scroll. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "play/seen.h"
#include "shell/fonts.h"
#include "view/view.h"

#include <stdio.h>
#include <string.h>

typedef struct Bench {
    Packs packs;
    Fonts *fonts;
} Bench;

/* Scales of 1, 1 and a half, 1.25, 1 with room to spare, 2 and 3. */
static const int sizes[][2] = {{1280, 720}, {1920, 1080}, {1600, 900}, {1366, 768}, {2560, 1440}, {3840, 2160}};

static Screen screen_at(const Bench *bench, const Stage *stage, int width, int height) {
    Sight sight =
        sight_fit(&stage->session.app, width, height, session_now(&stage->session), fonts_measure, bench->fonts);
    return view(&stage->session.app, &sight);
}

static bool has_bar(const Screen *screen) {
    for (size_t i = 0; i < screen->count; i++)
        if (screen->items[i].kind == ITEM_SCROLL)
            return true;
    return false;
}

static bool shows(const Screen *screen, const char *text) {
    for (size_t i = 0; i < screen->count; i++)
        if (screen->items[i].text != NULL && strcmp(screen->items[i].text, text) == 0)
            return true;
    return false;
}

static void check_whole(const Bench *bench, const Seen *seen) {
    Stage stage;
    seen_open(&stage, &bench->packs, seen);
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        Screen screen = screen_at(bench, &stage, sizes[i][0], sizes[i][1]);
        if (has_bar(&screen))
            fail_msg("%s has a scroll bar at %dx%d", seen->name, sizes[i][0], sizes[i][1]);
        screen_free(&screen);
    }
    stage_close(&stage);
}

static const Seen *seen_named(const char *name) {
    for (size_t i = 0; i < seen_count; i++)
        if (strcmp(seen_all[i].name, name) == 0)
            return &seen_all[i];
    fail_msg("no screen is called %s", name);
    return NULL;
}

static void the_progress_page_has_no_scroll_bar(void **state) {
    static const char *const pages[] = {"progress",      "progress walked", "progress empty", "progress one",
                                        "progress gaps", "progress years",  "progress step",  "progress step years"};
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++)
        check_whole(*state, seen_named(pages[i]));
}

static void twelve_pins_are_unfolded_on_the_page(void **state) {
    const Bench *bench = *state;
    Stage stage;
    seen_open(&stage, &bench->packs, seen_named("progress"));
    Screen screen = screen_at(bench, &stage, 1280, 720);
    const int link = screen_find(&screen, key_of(PART_MORE));
    assert_true(link >= 0);
    assert_string_equal(screen.items[link].text, "All twelve");
    assert_false(shows(&screen, "Weeks later"));
    assert_true(stage_play(&stage, screen.items[link].command));
    screen_free(&screen);
    screen = screen_at(bench, &stage, 1280, 720);
    assert_true(shows(&screen, "Weeks later"));
    assert_true(shows(&screen, "Fewer"));
    assert_true(has_bar(&screen));
    screen_free(&screen);
    stage_close(&stage);
}

static int set_up(void **state) {
    static Bench bench;
    Problem problem = {0};
    bench.packs = seen_packs();
    bench.fonts = fonts_open(&problem);
    *state = &bench;
    return bench.fonts ? 0 : -1;
}

static int tear_down(void **state) {
    Bench *bench = *state;
    packs_free(&bench->packs);
    fonts_close(bench->fonts);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_progress_page_has_no_scroll_bar),
        cmocka_unit_test(twelve_pins_are_unfolded_on_the_page),
    };
    return cmocka_run_group_tests(tests, set_up, tear_down);
}

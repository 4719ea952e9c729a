/* Nothing flashes: from one screen to another the whole window grows no brighter or darker by more than a tenth in 100
   ms while the scenery changes. Cards and panels come and go with the screen and are left out: the scenery alone is
   looked at. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "core/memory.h"
#include "play/seen.h"
#include "shell/draw.h"
#include "shell/window.h"
#include "view/view.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define WIDTH 1280
#define HEIGHT 720
#define STEP_MS 50
#define LONGEST_MS 4000
#define BRIGHTER_MOST 0.10 /* of the way from black to white, in 100 ms (look.md 7) */

typedef struct Bench {
    Packs packs;
    Fonts *fonts;
    Window window;
    Draw draw;
    int64_t waited;
} Bench;

static double brightness(const SDL_Surface *surface) {
    double sum = 0;
    int count = 0;
    for (int y = 0; y < surface->h; y += 7) {
        const uint32_t *row =
            (const uint32_t *)(const void *)((const char *)surface->pixels + (ptrdiff_t)y * surface->pitch);
        for (int x = 0; x < surface->w; x += 7, count++)
            sum += .299 * (row[x] >> 16 & 255) + .587 * (row[x] >> 8 & 255) + .114 * (row[x] & 255);
    }
    return sum / 255 / count;
}

/* The scenery alone: everything else is not there yet. */
static double show(Bench *bench, const Stage *stage, bool bare, int64_t *next) {
    Sight sight =
        sight_fit(&stage->session.app, WIDTH, HEIGHT, session_now(&stage->session), fonts_measure, bench->fonts);
    sight.ground_ms = bench->draw.ground_ms;
    Screen screen = view(&stage->session.app, &sight);
    for (size_t i = 0; bare && i < screen.count; i++)
        if (screen.items[i].kind != ITEM_SCENE)
            screen.items[i].gone = 1;
    draw_screen(&bench->draw, &stage->session.app, &sight, &screen);
    *next = screen.next_change;
    screen_free(&screen);
    return brightness(bench->window.surface);
}

/* From whatever was shown last to this screen, step by step. */
static void check_change(Bench *bench, const Seen *from, const Seen *to) {
    Stage before, after;
    int64_t next = 0;
    seen_open(&before, &bench->packs, from);
    stage_wait(&before, LONGEST_MS);
    (void)show(bench, &before, true, &next);
    double last = show(bench, &before, true, &next), earlier = last;
    const ScreenName before_screen = before.session.app.ui.screen;
    stage_close(&before);
    seen_open(&after, &bench->packs, to);
    bench->waited += LONGEST_MS; /* no two screens come up at the same moment */
    stage_wait(&after, bench->waited);
    after.session.app.ui.since = session_now(&after.session);
    after.session.app.ui.from = before_screen;
    for (int ms = 0; ms < LONGEST_MS; ms += STEP_MS) {
        double now = show(bench, &after, true, &next);
        if (fabs(now - earlier) > BRIGHTER_MOST)
            fail_msg("%s to %s: %.2f to %.2f within 100 ms, %d ms after it began", from->name, to->name, earlier, now,
                     ms);
        earlier = last;
        last = now;
        stage_wait(&after, STEP_MS);
    }
    stage_close(&after);
}

static const Seen *seen_named(const char *name) {
    for (size_t i = 0; i < seen_count; i++)
        if (strcmp(seen_all[i].name, name) == 0)
            return &seen_all[i];
    fail_msg("no screen is called %s", name);
    return NULL;
}

/* The brightest, the darkest, and those between which people go most. */
static void the_window_never_flashes(void **state) {
    static const char *const names[] = {"empty", "hut",       "title",    "range",   "trail",
                                        "help",  "celebrate", "practice", "settings"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++)
        for (size_t k = 0; k < sizeof names / sizeof *names; k++)
            if (i != k)
                check_change(*state, seen_named(names[i]), seen_named(names[k]));
}

static int set_up(void **state) {
    static Bench bench;
    Problem problem = {0};
    bench.packs = seen_packs();
    bench.fonts = fonts_open(&problem);
    if (bench.fonts == NULL || !window_open_hidden(&bench.window, WIDTH, HEIGHT, &problem))
        return -1;
    bench.draw = draw_new(bench.window.renderer, bench.fonts, SOURCE_DIR "/assets");
    *state = &bench;
    return 0;
}

static int tear_down(void **state) {
    Bench *bench = *state;
    draw_free(&bench->draw);
    window_close(&bench->window);
    fonts_close(bench->fonts);
    packs_free(&bench->packs);
    return 0;
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test_setup_teardown(the_window_never_flashes, set_up, tear_down)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

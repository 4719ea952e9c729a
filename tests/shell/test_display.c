/* Where little has changed, little is drawn: a mark set by another hand stays where nothing moved. That what is drawn
   is right, every screen shows in tests/play/test_display.c. */
#include "shell/display.h"
#include "shell/window.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#define WIDTH 1280
#define HEIGHT 720
#define SIZE 60
#define LINES 300
#define ACROSS 8
#define MARK 0xFF00FFu

typedef struct Bench {
    Window window;
    Display display;
} Bench;

/* The corner of one of many small things, in even rows. */
static SDL_Point corner(int i) {
    return (SDL_Point){20 + i % ACROSS * 152, 20 + i / ACROSS * 160};
}

static SDL_Rect thing(int i, int up) {
    return (SDL_Rect){corner(i).x, corner(i).y - up, SIZE, SIZE};
}

/* Before a ground and behind a bar that stand still. */
static void draw_things(Display *display, int count, int up) {
    display_begin(display, WIDTH, HEIGHT);
    display_fill(display, NULL, 0x102030FF);
    for (int i = 0; i < count; i++) {
        const SDL_Rect to = thing(i, up);
        display_fill(display, &to, 0xF0C080FF);
    }
    display_fill(display, &(SDL_Rect){0, HEIGHT - 20, WIDTH, 20}, 0x405060FF);
    display_end(display);
}

static uint32_t pixel(const Bench *bench, int x, int y) {
    const SDL_Surface *surface = bench->window.surface;
    const char *row = (const char *)surface->pixels + (ptrdiff_t)y * surface->pitch;
    return ((const uint32_t *)(const void *)row)[x] & 0xFFFFFF;
}

static void mark(const Bench *bench, int x, int y) {
    SDL_SetRenderDrawColor(bench->display.renderer, 255, 0, 255, 255);
    SDL_RenderDrawPoint(bench->display.renderer, x, y);
    SDL_RenderFlush(bench->display.renderer);
    assert_int_equal(pixel(bench, x, y), MARK);
}

static void check_things(const Bench *bench, int count, int up) {
    for (int i = 0; i < count; i++) {
        const SDL_Rect at = thing(i, up);
        assert_int_equal(pixel(bench, at.x, at.y), 0xF0C080);
        assert_int_equal(pixel(bench, at.x, at.y + SIZE), 0x102030);
    }
}

/* As many as lanterns rise at a high five with their light, and more. */
static void many_small_things_move_and_nothing_else_is_drawn(void **state) {
    (void)state;
    for (int count = 1; count <= 4 * ACROSS; count++) {
        Bench bench = {0};
        Problem problem = {0};
        assert_true(window_open_hidden(&bench.window, WIDTH, HEIGHT, &problem));
        bench.display.renderer = bench.window.renderer;
        draw_things(&bench.display, count, 0);
        mark(&bench, 126, 50); /* between the first two, and below the first */
        mark(&bench, 50, 130);
        mark(&bench, WIDTH - 2, HEIGHT - 2);
        draw_things(&bench.display, count, 1);
        SDL_RenderFlush(bench.display.renderer);
        check_things(&bench, count, 1);
        assert_int_equal(pixel(&bench, 126, 50), MARK);
        assert_int_equal(pixel(&bench, 50, 130), MARK);
        assert_int_equal(pixel(&bench, WIDTH - 2, HEIGHT - 2), MARK);
        display_free(&bench.display);
        window_close(&bench.window);
    }
}

/* What comes and goes among things that stay. */
static void one_more_thing_moves_nothing_else(void **state) {
    (void)state;
    Bench bench = {0};
    Problem problem = {0};
    assert_true(window_open_hidden(&bench.window, WIDTH, HEIGHT, &problem));
    bench.display.renderer = bench.window.renderer;
    draw_things(&bench.display, 10, 0);
    mark(&bench, 126, 50);
    draw_things(&bench.display, 11, 0);
    SDL_RenderFlush(bench.display.renderer);
    check_things(&bench, 11, 0);
    draw_things(&bench.display, 9, 0);
    SDL_RenderFlush(bench.display.renderer);
    check_things(&bench, 9, 0);
    assert_int_equal(pixel(&bench, thing(9, 0).x, thing(9, 0).y), 0x102030);
    assert_int_equal(pixel(&bench, 126, 50), MARK);
    display_free(&bench.display);
    window_close(&bench.window);
}

/* Lines of a page, more than are looked ahead, above a bar. */
static void draw_lines(Display *display, int up) {
    display_begin(display, WIDTH, HEIGHT);
    display_fill(display, NULL, 0x102030FF);
    for (int i = 0; i < LINES; i++)
        display_fill(display, &(SDL_Rect){20, 40 + 2 * i - up, 300, 1}, 0xF0C080FF);
    display_fill(display, &(SDL_Rect){0, HEIGHT - 20, WIDTH, 20}, 0x405060FF);
    display_end(display);
}

static void a_long_page_is_scrolled_and_nothing_after_it_is_drawn(void **state) {
    (void)state;
    Bench bench = {0};
    Problem problem = {0};
    assert_true(window_open_hidden(&bench.window, WIDTH, HEIGHT, &problem));
    bench.display.renderer = bench.window.renderer;
    draw_lines(&bench.display, 0);
    mark(&bench, WIDTH - 2, HEIGHT - 2);
    draw_lines(&bench.display, 1);
    SDL_RenderFlush(bench.display.renderer);
    assert_int_equal(pixel(&bench, 20, 39), 0xF0C080);
    assert_int_equal(pixel(&bench, 20, 40), 0x102030);
    assert_int_equal(pixel(&bench, WIDTH - 2, HEIGHT - 2), MARK);
    display_free(&bench.display);
    window_close(&bench.window);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(many_small_things_move_and_nothing_else_is_drawn),
        cmocka_unit_test(one_more_thing_moves_nothing_else),
        cmocka_unit_test(a_long_page_is_scrolled_and_nothing_after_it_is_drawn),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

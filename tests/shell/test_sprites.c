/* Boxes painted once and spread: of every size they look the same, whatever was drawn before them. */
#include "shell/sprites.h"
#include "shell/window.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#define WIDE 200
#define HIGH 60
#define TALL 28
#define WIDER 100
#define PILL 14

static const BoxLook look = {
    .fill = 0x3A3470FF, .border = 0x8F86C4FF, .border_width = 2, .radius = PILL, .dashed = false};

static uint32_t pixel(const SDL_Surface *surface, int x, int y) {
    const char *row = (const char *)surface->pixels + (ptrdiff_t)y * surface->pitch;
    return ((const uint32_t *)(const void *)row)[x] & 0xFFFFFF;
}

/* A window of its own, in which nothing was painted before but, where told, a wider box. */
static SDL_Surface *box_drawn(int wide, bool after_wider) {
    Problem problem = {0};
    Window window;
    assert_true(window_open_hidden(&window, WIDE, HIGH, &problem));
    Draw draw = draw_new(window.renderer, NULL, SOURCE_DIR "/assets");
    draw.alpha = 255;
    for (int i = after_wider ? 0 : 1; i < 2; i++) {
        display_begin(&draw.display, WIDE, HIGH);
        display_fill(&draw.display, &(SDL_Rect){0, 0, WIDE, HIGH}, 0x000000FF);
        draw_box(&draw, (Box){10, 10, i == 0 ? WIDER : wide, TALL}, look);
        display_end(&draw.display);
    }
    SDL_Surface *drawn = SDL_DuplicateSurface(window.surface);
    draw_free(&draw);
    window_close(&window);
    return drawn;
}

static void a_box_is_the_same_after_a_wider_one(void **state) {
    (void)state;
    for (int wide = TALL; wide < 60; wide++) {
        SDL_Surface *first = box_drawn(wide, false), *after = box_drawn(wide, true);
        for (int i = 0; i < WIDE * HIGH; i++)
            if (pixel(first, i % WIDE, i / WIDE) != pixel(after, i % WIDE, i / WIDE))
                fail_msg("%d wide: not the same at %d, %d", wide, i % WIDE, i / WIDE);
        SDL_FreeSurface(first);
        SDL_FreeSurface(after);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(a_box_is_the_same_after_a_wider_one)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}

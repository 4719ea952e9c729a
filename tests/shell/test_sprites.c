/* Boxes painted once and spread: of every size they look the same, whatever was drawn before them. And drawings that
 * lean. */
#include "shell/draw_parts.h"
#include "shell/sprites.h"
#include "shell/window.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>

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

#define ROOM 700
#define FOOT_X 350
#define FOOT_Y 400
#define RADIANS (3.14159265358979323846 / 180)

typedef struct Mass { /* of all light that is seen: how much, and its middle, from the foot */
    double light, x, y;
} Mass;

static Mass mass_of(const SDL_Surface *surface) {
    Mass mass = {0, 0, 0};
    for (int i = 0; i < ROOM * ROOM; i++) {
        const double red = pixel(surface, i % ROOM, i / ROOM) >> 16;
        mass.light += red;
        mass.x += red * (i % ROOM - FOOT_X);
        mass.y += red * (i / ROOM - FOOT_Y);
    }
    return (Mass){mass.light, mass.x / mass.light, mass.y / mass.light};
}

static Mass hand_at(double size, double angle) {
    Problem problem = {0};
    Window window;
    assert_true(window_open_hidden(&window, ROOM, ROOM, &problem));
    Draw draw = draw_new(window.renderer, NULL, SOURCE_DIR "/assets");
    draw.alpha = 255;
    display_begin(&draw.display, ROOM, ROOM);
    display_fill(&draw.display, NULL, 0x000000FF);
    Sprite hand = {.art = ART_HAND, .x = FOOT_X, .y = FOOT_Y, .size = size, .grow = 1, .stretch = 1, .alpha = 1};
    hand.angle = angle;
    Sprite *sprites[] = {&hand};
    const Picture picture = {.sprites = sprites, .sprite_count = 1};
    draw_sprites(&draw, &picture, (Box){0, 0, ROOM, ROOM});
    display_end(&draw.display);
    const Mass mass = mass_of(window.surface);
    draw_free(&draw);
    window_close(&window);
    return mass;
}

/* Small ones are turned as they are shown, large ones are kept turned: either way all of it is there, about its foot.
 */
static void a_drawing_leans_about_its_foot_and_is_whole(void **state) {
    (void)state;
    static const double sizes[] = {.3, 1, 1.4};
    for (size_t i = 0; i < sizeof sizes / sizeof *sizes; i++) {
        const Mass upright = hand_at(sizes[i], 0);
        for (double angle = -8; angle <= 8; angle += 2) {
            const Mass leans = hand_at(sizes[i], angle);
            const double along = cos(angle * RADIANS), across = sin(angle * RADIANS);
            assert_true(fabs(leans.x - (upright.x * along - upright.y * across)) < 1.2);
            assert_true(fabs(leans.y - (upright.x * across + upright.y * along)) < 1.2);
            assert_true(fabs(leans.light / upright.light - 1) < .04);
        }
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_box_is_the_same_after_a_wider_one),
        cmocka_unit_test(a_drawing_leans_about_its_foot_and_is_whole),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

/* Sprites stand over the painted picture: they are put in place with its shapes, and have no part in its mark. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "view/arena.h"
#include "view/figures.h"
#include "view/hand.h"
#include "view/sketch.h"

#include <math.h>

static Arena *arena;
static Picture *picture;

static int set_up(void **state) {
    (void)state;
    arena = arena_new();
    picture = picture_new(arena);
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    arena_free(arena);
    return 0;
}

static bool near(double a, double b) {
    return fabs(a - b) < 1e-6;
}

static void test_a_sprite_begins_upright_and_whole(void **state) {
    (void)state;
    const Sprite *flag = picture_sprite(picture, ART_FLAG, 3, 4, 2);
    assert_int_equal(picture->sprite_count, 1);
    assert_ptr_equal(picture->sprites[0], flag);
    assert_int_equal(flag->art, ART_FLAG);
    assert_true(near(flag->x, 3) && near(flag->y, 4) && near(flag->size, 2));
    assert_true(near(flag->grow, 1) && near(flag->stretch, 1) && near(flag->angle, 0) && near(flag->alpha, 1));
    assert_false(flag->flipped);
}

static void test_a_sprite_stays_where_it_is_kept(void **state) {
    (void)state;
    Sprite *first = picture_sprite(picture, ART_FLAG, 1, 1, 1);
    for (int i = 0; i < 500; i++) {
        picture_sprite(picture, ART_STAR, i, 0, 1);
    }
    first->angle = 7;
    assert_true(near(picture->sprites[0]->angle, 7));
}

static void test_sprites_have_no_part_in_the_mark(void **state) {
    (void)state;
    sketch_disc(picture, 1, 2, 3, 0xFFFFFFFF);
    picture_mark(picture);
    const uint64_t before = picture->mark;
    Sprite *sprite = picture_sprite(picture, ART_FLAG, 1, 2, 3);
    picture_mark(picture);
    assert_true(picture->mark == before);
    sprite->x = 99;
    sketch_disc(picture, 5, 5, 5, 0xFFFFFFFF);
    picture_mark(picture);
    assert_true(picture->mark != before);
}

static void test_sprites_are_placed_with_the_shapes(void **state) {
    (void)state;
    const Sprite *before = picture_sprite(picture, ART_FLAG, 10, 10, 1);
    const size_t first = picture->count;
    sketch_disc(picture, 4, 6, 1, 0xFFFFFFFF);
    Sprite *moved = picture_sprite(picture, ART_TENT_LIT, 4, 6, .5);
    sketch_place(picture, first, 100, 200, 2, 2);
    assert_true(near(before->x, 10) && near(before->y, 10) && near(before->size, 1));
    assert_true(near(moved->x, 108) && near(moved->y, 212) && near(moved->size, 1));
    sketch_place(picture, first, 0, 0, 2, 1);
    assert_true(near(moved->size, 2) && near(moved->stretch, .5));
}

static void test_turned_round_it_leans_the_other_way(void **state) {
    (void)state;
    Sprite *sprite = picture_sprite(picture, ART_CLIMBER, 5, 0, 1);
    sprite->angle = 8;
    sketch_place(picture, 0, 0, 0, -2, 2);
    assert_true(sprite->flipped);
    assert_true(near(sprite->x, -10) && near(sprite->size, 2) && near(sprite->angle, -8) && near(sprite->stretch, 1));
    sketch_place(picture, 0, 0, 0, -1, 1);
    assert_false(sprite->flipped);
}

static void test_a_climber_has_the_persons_colours(void **state) {
    (void)state;
    const Look look = {.hair = 0x111111FF, .skin = 0x222222FF, .scarf = 0x333333FF};
    const Sprite *climber = figure_climber(picture, 50, 60, 2, -1, &look);
    assert_int_equal(picture->sprite_count, 2);
    assert_ptr_equal(picture->sprites[0], climber);
    const Sprite *scarf = picture->sprites[1];
    assert_int_equal(scarf->art, ART_SCARF);
    assert_true(scarf->flipped && climber->flipped);
    assert_true(scarf->x > climber->x && scarf->y < climber->y - 40);
    assert_int_equal(climber->tint[TINT_SKIN], look.skin);
    assert_int_equal(climber->tint[TINT_HAIR], look.hair);
    assert_int_equal(scarf->tint[TINT_SCARF], look.scarf);
}

static void test_a_lit_tent_shines_and_others_do_not(void **state) {
    (void)state;
    figure_tent(picture, 0, 0, 1, 1, TENT_LIT, HOUR_DUSK);
    assert_int_equal(picture->sprites[0]->art, ART_GLOW);
    assert_int_equal(picture->sprites[picture->sprite_count - 1]->art, ART_TENT_LIT);
    const size_t lit = picture->sprite_count;
    figure_tent(picture, 0, 0, 1, 1, TENT_OPEN, HOUR_DUSK);
    const Sprite *far = figure_tent(picture, 0, 0, 1, -1, TENT_FAR, HOUR_DUSK);
    assert_int_equal(picture->sprite_count, lit + 2);
    assert_true(far->tint[0] != 0 && far->tint[0] != far->tint[2]);
}

static void test_a_flag_flies_at_its_poles_top(void **state) {
    (void)state;
    const Sprite *cloth = figure_flag(picture, 10, 100, 2);
    assert_int_equal(picture->sprites[0]->art, ART_POLE);
    assert_int_equal(cloth->art, ART_FLAG);
    assert_true(near(cloth->y, 20));
}

static void test_the_last_stone_is_over_its_cairn(void **state) {
    (void)state;
    const Look look = figure_look(UNSET, UNSET, UNSET);
    const Sprite *stone = figure_builder(picture, 300, 400, 1.5, &look);
    const Sprite *cairn = NULL;
    for (size_t i = 0; i < picture->sprite_count; i++) {
        cairn = picture->sprites[i]->art == ART_CAIRN_LOW ? picture->sprites[i] : cairn;
    }
    assert_non_null(cairn);
    assert_true(stone->y < cairn->y - 24 && fabs(stone->x - cairn->x) < 30);
}

static void test_the_hand_leans_about_its_elbow(void **state) {
    (void)state;
    const Look look = figure_look(UNSET, UNSET, UNSET);
    const Sprite *hand = hand_paint(picture, 100, 100, 2, &look);
    assert_true(near(hand->x, 100) && hand->y > 100);
}

int main(void) {
#define EACH(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)
    const struct CMUnitTest tests[] = {
        EACH(test_a_sprite_begins_upright_and_whole),   EACH(test_a_sprite_stays_where_it_is_kept),
        EACH(test_sprites_have_no_part_in_the_mark),    EACH(test_sprites_are_placed_with_the_shapes),
        EACH(test_turned_round_it_leans_the_other_way), EACH(test_a_climber_has_the_persons_colours),
        EACH(test_a_lit_tent_shines_and_others_do_not), EACH(test_a_flag_flies_at_its_poles_top),
        EACH(test_the_last_stone_is_over_its_cairn),    EACH(test_the_hand_leans_about_its_elbow),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

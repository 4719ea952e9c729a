/* The same picture that is painted on the screen, as text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "view/arena.h"
#include "view/picture_svg.h"

#include <stdlib.h>
#include <string.h>

static Arena *arena;
static Picture *picture;
static Page page;
static char *text;

static int set_up(void **state) {
    (void)state;
    arena = arena_new();
    picture = picture_new(arena);
    page = (Page){0};
    text = NULL;
    return 0;
}

static int tear_down(void **state) {
    (void)state;
    arena_free(arena);
    free(text);
    return 0;
}

static const char *written(void) {
    svg_picture(&page, "hills", picture);
    text = page_finish(&page);
    return text;
}

static void a_filled_shape_is_a_path(void **state) {
    (void)state;
    picture_begin(picture);
    picture_move(picture, -1.5, 0);
    picture_line(picture, 20, 3.05);
    picture_curve(picture, 1, 2, 3, 4, 5, 6.004);
    picture_close(picture);
    picture_flat(picture, 0x3F7A5EFF);
    assert_string_equal(written(), "<path fill=\"#3f7a5e\" d=\"M-1.5 0L20 3.05C1 2 3 4 5 6Z\"/>\n");
}

static void a_line_is_not_filled(void **state) {
    (void)state;
    picture_begin(picture);
    picture_move(picture, 0, 0);
    picture_line(picture, 9, 9);
    picture_dashed(picture, 2, 0x00000080, 4, 5);
    assert_string_equal(written(), "<path fill=\"none\" stroke=\"#000000\" stroke-opacity=\"0.5\" stroke-width=\"2\" "
                                   "stroke-dasharray=\"4 5\" d=\"M0 0L9 9\"/>\n");
}

static void gradients_have_names_of_their_own(void **state) {
    (void)state;
    Fill down = fill_linear(0, 1, 0, 40);
    fill_stop(&down, 0, 0xFF0000FF);
    fill_stop(&down, 1, 0x00FF0000);
    Fill round = fill_radial(5, 6, 10, 40);
    fill_stop(&round, 0, 0xFFFFFFFF);
    fill_stop(&round, 1, 0x000000FF);
    picture_begin(picture);
    picture_rectangle(picture, 0, 0, 4, 4);
    picture_fill(picture, down);
    picture_again(picture);
    picture_fill(picture, round);
    const char *svg = written();
    assert_non_null(strstr(svg, "<linearGradient id=\"hills-0\" gradientUnits=\"userSpaceOnUse\" x1=\"0\" y1=\"1\""));
    assert_non_null(strstr(svg, "<stop offset=\"1\" stop-color=\"#00ff00\" stop-opacity=\"0\"/>"));
    assert_non_null(strstr(svg, "<path fill=\"url(#hills-0)\""));
    assert_non_null(
        strstr(svg, "<radialGradient id=\"hills-1\" gradientUnits=\"userSpaceOnUse\" cx=\"5\" cy=\"6\" r=\"40\""));
    assert_non_null(strstr(svg, "<stop offset=\"0.25\" stop-color=\"#ffffff\"/>"));
    assert_non_null(strstr(svg, "<path fill=\"url(#hills-1)\""));
}

static void sprites_are_left_out(void **state) {
    (void)state;
    picture_sprite(picture, ART_STAR, 0, 0, 1);
    assert_string_equal(written(), "");
}

static void words_never_become_markup(void **state) {
    (void)state;
    markup_text(&page, "<b onload='x'>\"Tom & Jo\"</b>\x01 caf\xC3\xA9");
    text = page_finish(&page);
    assert_string_equal(text, "&lt;b onload=&#39;x&#39;&gt;&quot;Tom &amp; Jo&quot;&lt;/b&gt;\xEF\xBF\xBD caf\xC3\xA9");
}

static void it_is_told_in_words(void **state) {
    (void)state;
    const SvgLook look = {.id = "hills", .title = "A < B", .desc = "60, 48", .width = 640, .height = 200.5};
    svg_open(&page, &look);
    svg_text(&page, 3, 4.5, SVG_MIDDLE, true, "60");
    svg_close(&page);
    text = page_finish(&page);
    assert_non_null(strstr(text, "role=\"img\" aria-labelledby=\"hills-title\" aria-describedby=\"hills-desc\""));
    assert_non_null(strstr(text, "viewBox=\"0 0 640 200.5\""));
    assert_non_null(strstr(text, "<title id=\"hills-title\">A &lt; B</title>"));
    assert_non_null(strstr(text, "<desc id=\"hills-desc\">60, 48</desc>"));
    assert_non_null(
        strstr(text, "<text x=\"3\" y=\"4.5\" text-anchor=\"middle\" font-weight=\"700\">60</text>\n</svg>\n"));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(a_filled_shape_is_a_path, set_up, tear_down),
        cmocka_unit_test_setup_teardown(a_line_is_not_filled, set_up, tear_down),
        cmocka_unit_test_setup_teardown(gradients_have_names_of_their_own, set_up, tear_down),
        cmocka_unit_test_setup_teardown(sprites_are_left_out, set_up, tear_down),
        cmocka_unit_test_setup_teardown(words_never_become_markup, set_up, tear_down),
        cmocka_unit_test_setup_teardown(it_is_told_in_words, set_up, tear_down),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

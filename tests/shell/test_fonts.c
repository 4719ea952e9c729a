#include "shell/fonts.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <cmocka.h>

#include <string.h>

static Fonts *fonts;

static int open_fonts(void **state) {
    (void)state;
    Problem problem = {0};
    fonts = fonts_open(&problem);
    return fonts == NULL;
}

static int close_fonts(void **state) {
    (void)state;
    fonts_close(fonts);
    return 0;
}

static int width(Face face, int pixels, const char *text) {
    return fonts_measure(fonts, face, pixels, text, strlen(text));
}

static void nothing_has_no_width(void **state) {
    (void)state;
    assert_int_equal(width(FACE_BODY, 17, ""), 0);
}

static void longer_and_larger_is_wider(void **state) {
    (void)state;
    int small = width(FACE_BODY, 17, "Say hi at a cafe");
    assert_true(small > 17 * 4 && small < 17 * 16);
    assert_true(width(FACE_BODY, 17, "Say hi at a cafe, alone") > small);
    assert_true(width(FACE_BODY, 34, "Say hi at a cafe") > small * 3 / 2);
    assert_true(width(FACE_TITLE, 17, "Say hi at a cafe") != small);
}

static void a_part_is_measured_alone(void **state) {
    (void)state;
    assert_int_equal(fonts_measure(fonts, FACE_BODY, 17, "Camp 4", 4), width(FACE_BODY, 17, "Camp"));
}

static void measured_again_is_the_same(void **state) {
    (void)state;
    int first = width(FACE_LABEL, 15, "Networking night, alone");
    assert_int_equal(width(FACE_LABEL, 15, "Networking night, alone"), first);
}

/* A box drawn for a missing letter is as wide for every letter; real ones differ. */
static void letters_the_faces_lack_come_from_other_fonts(void **state) {
    (void)state;
    static const char *const words[] = {"Ω", "щ", "ש", "ا", "क", "ก"};
    int narrow = 1000, wide = 0;
    for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
        int w = width(FACE_TITLE, 40, words[i]);
        assert_true(w > 0);
        narrow = w < narrow ? w : narrow;
        wide = w > wide ? w : wide;
    }
    assert_true(wide > narrow);
}

static void mixed_directions_add_up(void **state) {
    (void)state;
    int hebrew = width(FACE_BODY, 20, "שלום"), latin = width(FACE_BODY, 20, "abc ");
    int both = width(FACE_BODY, 20, "abc שלום");
    assert_true(both >= hebrew + latin - 2 && both <= hebrew + latin + 2);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nothing_has_no_width),
        cmocka_unit_test(longer_and_larger_is_wider),
        cmocka_unit_test(a_part_is_measured_alone),
        cmocka_unit_test(measured_again_is_the_same),
        cmocka_unit_test(letters_the_faces_lack_come_from_other_fonts),
        cmocka_unit_test(mixed_directions_add_up),
    };
    return cmocka_run_group_tests(tests, open_fonts, close_fonts);
}

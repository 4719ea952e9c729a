/* Every drawing of assets/art is one that SDL2_image draws whole; each has its place in the game, and the game has
   each; and what is wrong in tests/bad/art is noticed. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "art_lint.h"
#include "shell/art.h"

#include <dirent.h>

#define ART SOURCE_DIR "/assets/art"
#define BAD SOURCE_DIR "/tests/bad/art"
#define PATH_ROOM 1024
#define SLIP 8    /* colours that differ by less, all in all, are not two colours */
#define MARGIN 16 /* around a drawing's viewBox, in its own units */

static char *load(const char *folder, const char *name) {
    char path[PATH_ROOM];
    snprintf(path, sizeof path, "%s/%s", folder, name);
    size_t length = 0;
    char *text = SDL_LoadFile(path, &length);
    assert_non_null(text);
    return text;
}

static bool is_svg(const char *name) {
    const char *end = strrchr(name, '.');
    return end != NULL && strcmp(end, ".svg") == 0;
}

static size_t for_each(const char *folder, void (*see)(const char *folder, const char *name)) {
    DIR *open = opendir(folder);
    assert_non_null(open);
    size_t count = 0;
    for (const struct dirent *entry = readdir(open); entry != NULL; entry = readdir(open)) {
        if (is_svg(entry->d_name)) {
            see(folder, entry->d_name);
            count++;
        }
    }
    closedir(open);
    return count;
}

static void see_sound(const char *folder, const char *name) {
    char *text = load(folder, name);
    Lint lint;
    const char *why = lint_art(&lint, text, strstr(folder, "/icons") != NULL);
    if (why[0] != '\0') {
        print_error("%s/%s: %s\n", folder, name, why);
    }
    assert_string_equal(why, "");
    SDL_Surface *surface = art_raster(text, 96, 96);
    assert_non_null(surface);
    SDL_FreeSurface(surface);
    SDL_free(text);
}

static void test_every_drawing_is_sound(void **state) {
    (void)state;
    assert_true(for_each(ART, see_sound) > 0);
    assert_true(for_each(ART "/icons", see_sound) > 0);
    assert_int_equal(for_each(ART "/faces", see_sound), 2 * 5); /* painted, and in black and white */
}

static void see_placed(const char *folder, const char *name) {
    (void)folder;
    bool found = false;
    for (int art = 0; art < ART_KINDS && !found; art++) {
        char file[PATH_ROOM];
        snprintf(file, sizeof file, "%s.svg", art_name((Art)art) == NULL ? "" : art_name((Art)art));
        found = strcmp(file, name) == 0;
    }
    if (!found) {
        print_error("%s is in no table\n", name);
    }
    assert_true(found);
}

static void test_each_sprite_has_its_drawing(void **state) {
    (void)state;
    size_t drawn = 0;
    for (int art = 0; art < ART_KINDS; art++) {
        const bool painted = art == ART_GLOW || art == ART_MIST;
        assert_true(painted == (art_name((Art)art) == NULL));
        drawn += !painted;
    }
    assert_int_equal(for_each(ART, see_placed), drawn);
}

static void see_icon(const char *folder, const char *name) {
    (void)folder;
    bool found = false;
    for (int icon = 0; icon < ICONS && !found; icon++) {
        char file[PATH_ROOM];
        snprintf(file, sizeof file, "%s.svg", art_icon_name((Icon)icon) == NULL ? "" : art_icon_name((Icon)icon));
        found = strcmp(file, name) == 0;
    }
    assert_true(found);
}

static void test_each_icon_has_its_drawing(void **state) {
    (void)state;
    for (int icon = ICON_NONE + 1; icon < ICONS; icon++) {
        assert_non_null(art_icon_name((Icon)icon));
    }
    assert_int_equal(for_each(ART "/icons", see_icon), ICONS - 1);
}

static int apart(const char *a, const char *b) {
    const unsigned long x = strtoul(a + 1, NULL, 16), y = strtoul(b + 1, NULL, 16);
    int sum = 0;
    for (int shift = 0; shift < 24; shift += 8) {
        sum += abs((int)(x >> shift & 255) - (int)(y >> shift & 255));
    }
    return sum;
}

/* Nearly a person's colour is a slip of the pen: it would stay as it is. */
static void see_colours(const char *folder, const char *name) {
    char *text = load(folder, name);
    for (const char *at = strstr(text, "\"#"); at != NULL; at = strstr(at + 1, "\"#")) {
        char colour[8];
        snprintf(colour, sizeof colour, "%.7s", at + 1);
        for (size_t i = 0; art_placeholder(i) != NULL; i++) {
            const bool slip = strcmp(colour, art_placeholder(i)) != 0 && apart(colour, art_placeholder(i)) < SLIP;
            if (slip) {
                print_error("%s: %s is nearly %s\n", name, colour, art_placeholder(i));
            }
            assert_false(slip);
        }
    }
    SDL_free(text);
}

static void test_a_persons_colours_are_written_exactly(void **state) {
    (void)state;
    for_each(ART, see_colours);
    char *readme = load(ART, "README.md");
    for (size_t i = 0; art_placeholder(i) != NULL; i++) {
        assert_non_null(strstr(readme, art_placeholder(i)));
    }
    SDL_free(readme);
}

static bool is_clear(const SDL_Surface *surface, int x, int y) {
    const char *row = (const char *)surface->pixels + (ptrdiff_t)y * surface->pitch;
    uint32_t pixel = 0;
    memcpy(&pixel, row + (ptrdiff_t)x * 4, sizeof pixel);
    return (pixel & surface->format->Amask) == 0;
}

/* The drawing on a larger sheet: what reaches over its viewBox would be cut off. */
static void see_whole(const char *folder, const char *name) {
    char *text = load(folder, name);
    int x = 0, y = 0, w = 0, h = 0;
    assert_int_equal(sscanf(strstr(text, "viewBox=\""), "viewBox=\"%d %d %d %d\"", &x, &y, &w, &h), 4);
    const int wide = w + 2 * MARGIN, high = h + 2 * MARGIN;
    const size_t room = strlen(text) + 256;
    char *sheet = calloc(room, 1);
    snprintf(sheet, room, "<svg width=\"%d\" height=\"%d\" viewBox=\"%d %d %d %d\"%s", wide, high, x - MARGIN,
             y - MARGIN, wide, high, strchr(text, '>'));
    SDL_Surface *surface = art_raster(sheet, 0, 0);
    assert_non_null(surface);
    bool cut = false, empty = true;
    for (int row = 0; row < surface->h; row++) {
        for (int column = 0; column < surface->w; column++) {
            const bool inside = column >= MARGIN && column < MARGIN + w && row >= MARGIN && row < MARGIN + h;
            const bool clear = is_clear(surface, column, row);
            cut = cut || (!inside && !clear);
            empty = empty && clear;
        }
    }
    if (cut || empty) {
        print_error("%s: %s\n", name, cut ? "reaches over its viewBox" : "shows nothing");
    }
    assert_false(cut || empty);
    SDL_FreeSurface(surface);
    free(sheet);
    SDL_free(text);
}

static void test_no_sprite_is_cut_off(void **state) {
    (void)state;
    for_each(ART, see_whole);
}

static void see_bad(const char *folder, const char *name) {
    char *text = load(folder, name);
    char *expected = load(folder, "expected.txt");
    Lint lint;
    char line[PATH_ROOM];
    snprintf(line, sizeof line, "%s: %s\n", name, lint_art(&lint, text, false));
    if (strstr(expected, line) == NULL) {
        print_error("not expected: %s", line);
    }
    assert_non_null(strstr(expected, line));
    SDL_free(expected);
    SDL_free(text);
}

static void test_bad_drawings_are_noticed(void **state) {
    (void)state;
    assert_true(for_each(BAD, see_bad) >= 20);
}

static void test_colours_are_put_in_their_places(void **state) {
    (void)state;
    const Holder holders[] = {{"#e7b08c", 0x010203FF}, {"currentColor", 0xA0B0C0FF}};
    char *text = art_coloured("<a x=\"#e7b08c\" y=\"currentColor\" z=\"#e7b08d\" cx=\"1\"/>", holders, 2);
    assert_string_equal(text, "<a x=\"#010203\" y=\"#a0b0c0\" z=\"#e7b08d\" cx=\"1\"/>");
    free(text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_every_drawing_is_sound),
        cmocka_unit_test(test_each_sprite_has_its_drawing),
        cmocka_unit_test(test_each_icon_has_its_drawing),
        cmocka_unit_test(test_a_persons_colours_are_written_exactly),
        cmocka_unit_test(test_no_sprite_is_cut_off),
        cmocka_unit_test(test_bad_drawings_are_noticed),
        cmocka_unit_test(test_colours_are_put_in_their_places),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

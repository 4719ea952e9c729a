/* Contrast of every pair of colours that text or a control may meet, as WCAG 2.x computes it. */
#include "stage.h"

#include "view/theme.h"

#include <math.h>

#define TEXT_LEAST 4.5
#define SHAPE_LEAST 3.0

typedef struct Pair {
    const char *name;
    Colour top, ground;
    double ratio;
} Pair;

/* The table of the visual rules. */
static const Pair pairs[] = {
    {"ink / paper", 0x2B2440FF, 0xFFF6E9FF, 13.72},
    {"ink-body / paper", 0x40375AFF, 0xFFF6E9FF, 10.26},
    {"ink-2 / paper", 0x574C6BFF, 0xFFF6E9FF, 7.40},
    {"umber / paper", 0x8A4B12FF, 0xFFF6E9FF, 6.33},
    {"ink / field", 0x2B2440FF, 0xFFFDF8FF, 14.45},
    {"ink-2 / field", 0x574C6BFF, 0xFFFDF8FF, 7.79},
    {"ink / inset", 0x2B2440FF, 0xF8E8CFFF, 12.20},
    {"ink-2 / inset", 0x574C6BFF, 0xF8E8CFFF, 6.58},
    {"umber / inset", 0x8A4B12FF, 0xF8E8CFFF, 5.63},
    {"ink-body / row", 0x40375AFF, 0xFBEEDAFF, 9.59},
    {"ink-2 / row", 0x574C6BFF, 0xFBEEDAFF, 6.92},
    {"ink / honey", 0x2B2440FF, 0xFBE3B8FF, 11.74},
    {"ink-2 / honey", 0x574C6BFF, 0xFBE3B8FF, 6.33},
    {"link / honey", 0x7A3F0CFF, 0xFBE3B8FF, 6.60},
    {"ink / secondary button", 0x2B2440FF, 0xF3E2CBFF, 11.58},
    {"button-ink / amber", 0x2B1B2EFF, 0xF6AE45FF, 8.51},
    {"button-ink / amber hover", 0x2B1B2EFF, 0xFFC06AFF, 10.01},
    {"button-ink / amber pressed", 0x2B1B2EFF, 0xE79A30FF, 6.98},
    {"cream / dusk", 0xFFF3E0FF, 0x211C42FF, 14.62},
    {"lilac / dusk", 0xD9CFEFFF, 0x211C42FF, 10.78},
    {"glow / dusk", 0xFFD58AFF, 0x211C42FF, 11.56},
    {"cream / dusk-button", 0xFFF3E0FF, 0x3A3470FF, 10.05},
    {"lilac / dusk-row", 0xD9CFEFFF, 0x332C62FF, 8.42},
    {"cream / dusk-selected", 0xFFF3E0FF, 0x443B80FF, 8.77},
    {"cream / indigo", 0xFFF3E0FF, 0x2F2A57FF, 12.05},
    {"lit camp label", 0xFFF3E0FF, 0x403554FF, 10.32},
    {"locked camp label", 0xF1E6F2FF, 0x5C4C6EFF, 6.39},
    {"cream / plate over the palest sky", 0xFFF3E0FF, 0x403C5AFF, 9.52},
    {"orb count / orb core", 0x4A2430FF, 0xFFE3A0FF, 10.56},
    {"orb count / orb rim", 0x4A2430FF, 0xF09A45FF, 5.93},
    {"hut caption / floor at its brightest under text", 0xF0DFD6FF, 0x7A3C45FF, 6.34},
    {"hut phase label / wall", 0xD9C4CCFF, 0x5C3642FF, 6.17},
    {"hut current phase / wall", 0xFFD58AFF, 0x5A343FFF, 7.58},
    {"disabled label / disabled fill", 0x6A6079FF, 0xF1E6D8FF, 4.79},
    {"screen title / dawn sky at y 80", 0xFFF3E0FF, 0x655187FF, 6.22},
    {"key hints / dawn foreground", 0xFFF3E0FF, 0x332B52FF, 11.91},
    {"screen title / morning sky at y 80", 0x0B2530FF, 0x70A5BEFF, 5.91},
    {"key hints / morning foreground", 0xFFF3E0FF, 0x1E4A55FF, 8.84},
    {"screen title / day sky at y 80", 0x0B2530FF, 0x6AA6CEFF, 6.02},
    {"key hints / day foreground", 0xFFF3E0FF, 0x1F4160FF, 9.65},
    {"screen title / golden sky at y 80", 0xFFF3E0FF, 0x6B6592FF, 4.91},
    {"key hints / golden foreground", 0xFFF3E0FF, 0x3C293CFF, 12.16},
    {"screen title / dusk sky at y 80", 0xFFF3E0FF, 0x30346BFF, 10.47},
    {"key hints / dusk foreground", 0xFFF3E0FF, 0x1F1D43FF, 14.56},
    {"screen title / night sky at y 80", 0xFFF3E0FF, 0x11193EFF, 15.54},
    {"key hints / night foreground", 0xFFF3E0FF, 0x0F1731FF, 16.13},
    {"prompt on screen 5, worst sampled point", 0xFFF3E0FF, 0x705B84FF, 5.44},
    {"welcome title (52 px), worst sampled point", 0xFFF6E4FF, 0x90709CFF, 3.92},
    {"control border / paper", 0x9A8168FF, 0xFFF6E9FF, 3.43},
    {"ghost border / paper", 0x8D7A6CFF, 0xFFF6E9FF, 3.82},
    {"dusk-border / dusk", 0x8F86C4FF, 0x211C42FF, 4.87},
    {"slider knob ring / paper", 0x2F2A57FF, 0xFFF6E9FF, 12.34},
    {"focus ring, dark half / paper", 0x2B2440FF, 0xFFF6E9FF, 13.72},
    {"focus ring, light half / dusk", 0xFFD98AFF, 0x211C42FF, 11.87},
    {"sage / paper", 0x3F7A5EFF, 0xFFF6E9FF, 4.72},
    {"ember / paper", 0xD9743CFF, 0xFFF6E9FF, 3.01},
    {"violet / paper", 0x7A6BB8FF, 0xFFF6E9FF, 4.24},
    {"star / paper", 0xC4730EFF, 0xFFF6E9FF, 3.38},
    {"camp hill outlines / paper (lowest)", 0x4F806AFF, 0xFFF6E9FF, 4.24},
    {"amber slider fill edge (1.5 px) / track", 0x9A5E0CFF, 0xE2CDB2FF, 3.42},
    {"amber slider fill / track", 0xF6AE45FF, 0xE2CDB2FF, 1.23},
    {"HC white / black", 0xFFFFFFFF, 0x000000FF, 21.00},
    {"HC black / yellow", 0x000000FF, 0xFFD400FF, 14.67},
    {"HC yellow / black", 0xFFD400FF, 0x000000FF, 14.67},
};

static void computed_ratios_are_those_of_the_table(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        const double ratio = theme_contrast(pairs[i].top, pairs[i].ground);
        if (fabs(ratio - pairs[i].ratio) > .011) {
            fail_msg("%s: %.2f, not %.2f", pairs[i].name, ratio, pairs[i].ratio);
        }
        assert_true(fabs(ratio - theme_contrast(pairs[i].ground, pairs[i].top)) < 1e-9);
    }
}

static bool is_opaque(Colour colour) {
    return (colour & 255U) == 255U;
}

/* What may lie under an item: paper, dusk, or for plates any sky. */
static size_t grounds_of(const Item *item, bool contrast, Colour out[64]) {
    size_t count = 0;
    if (contrast) {
        out[count++] = 0x000000FF;
        return count;
    }
    const bool plate = (item->kind == ITEM_BUTTON && (item->look == BUTTON_PLATE || item->look == BUTTON_ADD)) ||
                       (item->kind == ITEM_ROW && item->look == ROW_PLATE) || item->kind == ITEM_CAMP;
    for (int hour = 0; hour < HOURS && plate; hour++) {
        for (int i = 0; i < 5; i++) {
            out[count++] = theme_hours[hour].sky[i];
            out[count++] = theme_hours[hour].ridge[i];
        }
    }
    const bool dusk = (item->kind == ITEM_BUTTON && (item->look == BUTTON_DUSK || item->look == BUTTON_DUSK_GHOST ||
                                                     item->look == BUTTON_LINK_DUSK)) ||
                      (item->state & STATE_DARK) != 0;
    if (dusk && !plate) {
        out[count++] = 0x211C42FF;
        out[count++] = 0x332C62FF;
    } else if (!plate) {
        out[count++] = 0xFFF6E9FF;
        out[count++] = 0xFBE3B8FF;
        out[count++] = 0xF8E8CFFF;
    }
    return count;
}

/* A fill lies over its ground as the renderer blends it. */
static Colour laid_over(Colour top, Colour under) {
    return (colour_mix(under, top, (top & 0xFFU) / 255.0) & 0xFFFFFF00U) | 0xFFU;
}

static void words_can_be_read(const Item *item, bool contrast) {
    Colour grounds[64];
    const Skin skin = theme_skin(item, contrast);
    const size_t count = grounds_of(item, contrast, grounds);
    for (size_t i = 0; i < count; i++) {
        const bool outside = item->kind == ITEM_TICK; /* its words stand beside the box */
        const Colour fill = outside ? grounds[i] : laid_over(skin.fill, grounds[i]);
        const double first = theme_contrast(skin.text, fill), second = theme_contrast(skin.second, fill);
        if (first < TEXT_LEAST || second < TEXT_LEAST) {
            fail_msg("kind %d look %d state %u contrast %d on %08X: fill %08X, %.2f and %.2f", (int)item->kind,
                     item->look, item->state, contrast, grounds[i], fill, first, second);
        }
        assert_true(is_opaque(skin.text) && is_opaque(skin.second));
    }
}

static void every_state_of(ItemKind kind, int looks) {
    const unsigned bits[] = {STATE_FOCUS | STATE_RING, STATE_HOVER, STATE_PRESS, STATE_DISABLED, STATE_ON, STATE_DARK};
    for (int look = 0; look < looks; look++) {
        for (unsigned set = 0; set < 64; set++) {
            Item item = {.kind = kind, .look = look, .text = "words", .value = UNSET};
            for (unsigned i = 0; i < 6; i++) {
                item.state |= (set >> i & 1U) != 0 ? bits[i] : 0;
            }
            words_can_be_read(&item, false);
            words_can_be_read(&item, true);
        }
    }
}

static void words_can_be_read_in_every_state(void **state) {
    (void)state;
    every_state_of(ITEM_BUTTON, BUTTON_ADD + 1);
    every_state_of(ITEM_CHOICE, CHOICE_SIDE + 1);
    every_state_of(ITEM_ROW, ROW_BARE + 1);
    every_state_of(ITEM_TICK, 1);
    every_state_of(ITEM_FIELD, 1);
    every_state_of(ITEM_CAMP, CAMP_MIST + 1);
    every_state_of(ITEM_KEYCAP, 1);
}

static void tones_can_be_read_on_their_ground(void **state) {
    (void)state;
    const Colour papers[] = {0xFFF6E9FF, 0xFFFDF8FF, 0xF8E8CFFF, 0xFBEEDAFF, 0xFBE3B8FF};
    const Tone inks[] = {TONE_INK, TONE_BODY, TONE_SOFT, TONE_UMBER};
    for (size_t i = 0; i < sizeof papers / sizeof *papers; i++) {
        for (size_t j = 0; j < sizeof inks / sizeof *inks; j++) {
            assert_true(theme_contrast(theme_tone(inks[j], false, HOUR_DAWN), papers[i]) >= TEXT_LEAST);
        }
    }
    const Colour dusks[] = {0x211C42FF, 0x332C62FF, 0x3A3470FF, 0x443B80FF};
    const Tone lights[] = {TONE_CREAM, TONE_LILAC, TONE_GLOW};
    for (size_t i = 0; i < sizeof dusks / sizeof *dusks; i++) {
        for (size_t j = 0; j < sizeof lights / sizeof *lights; j++) {
            assert_true(theme_contrast(theme_tone(lights[j], false, HOUR_DAWN), dusks[i]) >= TEXT_LEAST);
        }
    }
    for (Tone tone = 0; tone < TONES; tone++) {
        const Colour ground = tone == TONE_BUTTON ? 0xFFD400FF : 0x000000FF;
        assert_true(theme_contrast(theme_tone(tone, true, HOUR_DAY), ground) >= TEXT_LEAST);
    }
}

/* Titles stand in the upper seventh of the sky, hints on the nearest ridge. */
static void titles_can_be_read_on_every_sky(void **state) {
    (void)state;
    for (Hour hour = 0; hour < HOURS; hour++) {
        const double down = 80.0 / 720 / theme_sky_stops[1];
        const Colour sky = colour_mix(theme_hours[hour].sky[0], theme_hours[hour].sky[1], down);
        assert_true(theme_contrast(theme_tone(TONE_SKY, false, hour), sky) >= TEXT_LEAST);
        assert_true(theme_contrast(theme_tone(TONE_CREAM, false, hour), theme_hours[hour].ridge[4]) >= TEXT_LEAST);
    }
}

static void edges_of_controls_can_be_seen(void **state) {
    (void)state;
    const Item shown[] = {{.kind = ITEM_FIELD},
                          {.kind = ITEM_CHOICE, .look = CHOICE_CHIP},
                          {.kind = ITEM_TICK},
                          {.kind = ITEM_SWITCH},
                          {.kind = ITEM_BUTTON, .look = BUTTON_SECONDARY},
                          {.kind = ITEM_BUTTON, .look = BUTTON_GHOST}};
    for (size_t i = 0; i < sizeof shown / sizeof *shown; i++) {
        Item item = shown[i];
        assert_true(theme_contrast(theme_skin(&item, false).border, 0xFFF6E9FF) >= SHAPE_LEAST);
        assert_true(theme_contrast(theme_skin(&item, true).border, 0x000000FF) >= SHAPE_LEAST);
        item.state = STATE_DARK;
        if (item.kind != ITEM_BUTTON && item.kind != ITEM_SWITCH) {
            assert_true(theme_contrast(theme_skin(&item, false).border, 0x211C42FF) >= SHAPE_LEAST);
        }
    }
}

/* Nothing hangs on colour alone: in high contrast a state changes the edge or swaps ink and ground. */
static void states_differ_in_high_contrast(void **state) {
    (void)state;
    const unsigned states[] = {0, STATE_HOVER, STATE_PRESS, STATE_DISABLED};
    for (int look = BUTTON_PRIMARY; look <= BUTTON_PLATE; look++) {
        for (size_t i = 0; i < 4; i++) {
            for (size_t j = i + 1; j < 4; j++) {
                const Item a = {.kind = ITEM_BUTTON, .look = look, .state = states[i], .text = "a"};
                const Item b = {.kind = ITEM_BUTTON, .look = look, .state = states[j], .text = "a"};
                const Skin one = theme_skin(&a, true), other = theme_skin(&b, true);
                assert_true(one.fill != other.fill || one.dashed != other.dashed ||
                            one.border_width < other.border_width || one.border_width > other.border_width);
            }
        }
    }
    const Item off = {.kind = ITEM_CHOICE}, on = {.kind = ITEM_CHOICE, .state = STATE_ON};
    assert_true(theme_skin(&off, true).fill != theme_skin(&on, true).fill);
}

static void colours_blend_as_they_lie(void **state) {
    (void)state;
    assert_int_equal(colour_mix(0x000000FF, 0xFFFFFFFF, .5), 0x808080FF);
    assert_int_equal(colour_alpha(0x123456FF, .5), 0x12345680);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(computed_ratios_are_those_of_the_table),
        cmocka_unit_test(words_can_be_read_in_every_state),
        cmocka_unit_test(tones_can_be_read_on_their_ground),
        cmocka_unit_test(titles_can_be_read_on_every_sky),
        cmocka_unit_test(edges_of_controls_can_be_seen),
        cmocka_unit_test(states_differ_in_high_contrast),
        cmocka_unit_test(colours_blend_as_they_lie),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}

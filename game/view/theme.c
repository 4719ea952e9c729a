#include "view/theme.h"

#include "view/theme_colours.h"

#include <math.h>

const double theme_sky_stops[5] = {0, .28, .52, .74, .92};

const HourColours theme_hours[HOURS] = {
    [HOUR_DAWN] = {{0x4A4079FF, 0x8E6A9CFF, 0xE79A8CFF, 0xFBD3A0FF, 0xFFE9C4FF},
                   {0xD79A93FF, 0xB27D8EFF, 0x83607FFF, 0x57456FFF, 0x332B52FF},
                   0xFFDDB8FF,
                   0xFFF1D2FF},
    [HOUR_MORNING] = {{0x5B93B5FF, 0x8FBFCBFF, 0xC3DED6FF, 0xF0F0D6FF, 0xFFF6DCFF},
                      {0xA9CDC3FF, 0x7FB3ACFF, 0x55918EFF, 0x356E72FF, 0x1E4A55FF},
                      0xF6F4DCFF,
                      0xFFFBE6FF},
    [HOUR_DAY] = {{0x5B9CC9FF, 0x80B5D6FF, 0xA3CBDDFF, 0xD5E6E2FF, 0xF3F1DFFF},
                  {0x9BBFD2FF, 0x739FBAFF, 0x4F7F9FFF, 0x355F80FF, 0x1F4160FF},
                  0xEAF1E8FF,
                  0xFFFDF0FF},
    [HOUR_GOLDEN] = {{0x535E93FF, 0x8E7090FF, 0xE9A27CFF, 0xFBC97FFF, 0xFFE6AEFF},
                     {0xE0A477FF, 0xC07F63FF, 0x935C53FF, 0x653F49FF, 0x3C293CFF},
                     0xFFDFA6FF,
                     0xFFF2C6FF},
    [HOUR_DUSK] = {{0x1F285AFF, 0x4A4585FF, 0x95598FFF, 0xD97F86FF, 0xF7B48CFF},
                   {0x93608FFF, 0x6F4D83FF, 0x4F3D74FF, 0x352D5EFF, 0x1F1D43FF},
                   0xE9A59BFF,
                   0xFFE3BFFF},
    [HOUR_NIGHT] = {{0x0D1333FF, 0x16224EFF, 0x263A6EFF, 0x41588EFF, 0x6F83AEFF},
                    {0x42568AFF, 0x334474FF, 0x25325DFF, 0x192347FF, 0x0F1731FF},
                    0x8EA0C8FF,
                    0xFDF3D7FF},
};

const HillColours theme_hills[THEME_HILLS] = {{0xB9D3C2FF, 0x8DB5A2FF, 0x4F806AFF},
                                              {0xF3CF97FF, 0xDDA45FFF, 0x9C6A1CFF},
                                              {0xEDB08AFF, 0xD0805AFF, 0xA4552FFF},
                                              {0xC9BFE6FF, 0x9D8FCBFF, 0x5F4C9AFF},
                                              {0xBFD6E6FF, 0x8DB0CBFF, 0x3F6F95FF}};

const Colour theme_hair[6] = {0x2B2038FF, 0x5A3A28FF, 0x8A5A34FF, 0xC98F4EFF, 0xA8482EFF, 0x9A96A4FF};
const Colour theme_skins[6] = {0xF3CFAEFF, 0xE7B08CFF, 0xC98F66FF, 0xA56E48FF, 0x7C4E34FF, 0x553424FF};
const Colour theme_scarf[6] = {0xE5573FFF, 0xF6AE45FF, 0x4F8F6FFF, 0x4F86B8FF, 0x8A6FC0FF, 0xD977A0FF};

static Colour painted_tone(Tone tone, Hour hour) {
    switch (tone) {
    case TONE_INK:
        return INK;
    case TONE_BODY:
        return INK_BODY;
    case TONE_SOFT:
        return INK_SOFT;
    case TONE_UMBER:
        return UMBER;
    case TONE_STAR:
        return STAR;
    case TONE_SAGE:
        return SAGE;
    case TONE_VIOLET:
        return VIOLET_INK;
    case TONE_CREAM:
        return CREAM;
    case TONE_LILAC:
        return LILAC;
    case TONE_GLOW:
        return GLOW;
    case TONE_BUTTON:
        return BUTTON_INK;
    case TONE_SKY:
        return hour == HOUR_MORNING || hour == HOUR_DAY ? DEEP_INK : CREAM;
    case TONE_ORB:
        return ORB_INK;
    case TONE_DIM:
        return DIM;
    case TONES:
        break;
    }
    return INK;
}

static Colour contrast_tone(Tone tone) {
    switch (tone) {
    case TONE_UMBER:
    case TONE_STAR:
    case TONE_GLOW:
        return YELLOW;
    case TONE_BUTTON:
        return BLACK;
    case TONE_INK:
    case TONE_BODY:
    case TONE_SOFT:
    case TONE_SAGE:
    case TONE_VIOLET:
    case TONE_CREAM:
    case TONE_LILAC:
    case TONE_SKY:
    case TONE_ORB: /* the light is a line there */
    case TONE_DIM:
    case TONES:
        break;
    }
    return WHITE;
}

Colour theme_tone(Tone tone, bool contrast, Hour hour) {
    return contrast ? contrast_tone(tone) : painted_tone(tone, hour);
}

Colour theme_mark(bool contrast) {
    return contrast ? CLEAR : FOUND;
}

Colour theme_mark_line(bool contrast) {
    return contrast ? YELLOW : UMBER;
}

Colour theme_slider(int look, bool contrast) {
    if (contrast) {
        return YELLOW;
    }
    switch ((SliderLook)look) {
    case SLIDER_AMBER:
        return AMBER;
    case SLIDER_VIOLET:
        return VIOLET;
    case SLIDER_EMBER:
        return EMBER;
    case SLIDER_SAGE:
        return SAGE;
    }
    return AMBER;
}

static double channel(Colour colour, int shift) {
    return (double)(colour >> shift & 255U) / 255;
}

/* Relative luminance of WCAG 2.x. */
static double light_of(double value) {
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4);
}

static double luminance(Colour colour) {
    return 0.2126 * light_of(channel(colour, 24)) + 0.7152 * light_of(channel(colour, 16)) +
           0.0722 * light_of(channel(colour, 8));
}

double theme_contrast(Colour a, Colour b) {
    const double one = luminance(a), other = luminance(b);
    return (fmax(one, other) + 0.05) / (fmin(one, other) + 0.05);
}

#define TOUCH_STEPS 4 /* each step is painted and kept */

static double stepped(float part) {
    return round((double)part * TOUCH_STEPS) / TOUCH_STEPS;
}

/* Everything of one skin but for the colours, which are between two. */
static Skin skin_between(Skin from, Skin to, double part) {
    Skin skin = part < .5 ? from : to;
    skin.fill = colour_mix(from.fill, to.fill, part);
    skin.border = colour_mix(from.border, to.border, part);
    skin.text = colour_mix(from.text, to.text, part);
    skin.icon = colour_mix(from.icon, to.icon, part);
    skin.second = colour_mix(from.second, to.second, part);
    return skin;
}

Skin theme_skin_touched(const Item *item, bool contrast) {
    const double hover = stepped(item->hover), press = stepped(item->press);
    Item touched = *item;
    touched.state &= ~(unsigned)(STATE_HOVER | STATE_PRESS);
    Skin skin = theme_skin(&touched, contrast);
    if (hover > 0) {
        touched.state |= STATE_HOVER;
        skin = skin_between(skin, theme_skin(&touched, contrast), hover);
    }
    if (press > 0) {
        touched.state |= STATE_PRESS;
        skin = skin_between(skin, theme_skin(&touched, contrast), press);
    }
    return skin;
}

#include "shell/art.h"

#include "core/memory.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define RADIANS (3.14159265358979323846 / 180)

static const char *const sprite_names[ART_KINDS] = {
    [ART_CLIMBER] = "climber",
    [ART_SCARF] = "scarf",
    [ART_KNEELING] = "kneeling",
    [ART_SITTING] = "sitting",
    [ART_PORTRAIT] = "portrait",
    [ART_HAND] = "hand",
    [ART_LANTERN] = "lantern",
    [ART_SKY_LANTERN] = "sky-lantern",
    [ART_TENT_LIT] = "tent-lit",
    [ART_TENT_OPEN] = "tent-open",
    [ART_TENT_FAR] = "tent-far",
    [ART_POLE] = "pole",
    [ART_FLAG] = "flag",
    [ART_CAIRN] = "cairn",
    [ART_CAIRN_LOW] = "cairn-low",
    [ART_STONE] = "stone",
    [ART_SIGNPOST] = "signpost",
    [ART_STAR] = "star",
    [ART_STAR_TO_COME] = "star-to-come",
    [ART_RAYS] = "rays",
    [ART_HEARTH] = "hearth",
    [ART_MANTEL] = "mantel",
    [ART_WINDOW] = "window",
    [ART_STEAM] = "steam",
    [ART_CABIN] = "cabin",
    [ART_SMOKE] = "smoke",
    [ART_CAMPFIRE] = "campfire",
    [ART_LOGS] = "logs",
    [ART_CHAIR] = "chair",
    [ART_SEATED] = "seated",
    [ART_FLAME_LOW] = "flame-low",
    [ART_FLAME_TALL] = "flame-tall",
    [ART_FLAME_HEART] = "flame-heart",
    [ART_FLAME_EMBER] = "flame-ember",
};

/* What stands in the drawings for colours of a person's own (assets/art/README.md). */
static const struct {
    const char *word;
    Tint tint;
    Colour toward; /* shades and lights are mixed from the tint */
    double part;
} holders[] = {
    {"#e7b08c", TINT_SKIN, 0, 0},
    {"#cc8f72", TINT_SKIN, 0x8A3F3AFF, .28},
    {"#f3caaa", TINT_SKIN, 0xFFF0DCFF, .4},
    {"#2b2038", TINT_HAIR, 0, 0},
    {"#4d3d50", TINT_HAIR, 0xFFDCB8FF, .2},
    {"#e5573f", TINT_SCARF, 0, 0},
    {"#bd4239", TINT_SCARF, 0x5A1030FF, .3},
    {"#f0856a", TINT_SCARF, 0xFFE3C0FF, .35},
};
#define HOLDERS (sizeof holders / sizeof *holders)

const char *art_name(Art art) {
    return sprite_names[art];
}

const char *art_placeholder(size_t i) {
    return i < HOLDERS ? holders[i].word : NULL;
}

typedef struct Extent { /* the part of its plane that a drawing fills, in its own units */
    int x, y, w, h;
} Extent;

/* by hand: strtod and printf follow the language's decimal sign */
static bool extent_read(const char *text, Extent *extent) {
    const char *at = strstr(text, "viewBox=\"");
    int *const to[] = {&extent->x, &extent->y, &extent->w, &extent->h};
    if (at == NULL)
        return false;
    char *end = NULL;
    at += strlen("viewBox=\"");
    for (size_t i = 0; i < 4; i++, at = end) {
        *to[i] = (int)strtol(at, &end, 10);
        if (end == at)
            return false;
    }
    return extent->w > 0 && extent->h > 0;
}

/* Thousandths as a decimal number. */
static void write_number(char *to, size_t room, double value) {
    const long long whole = llround(fabs(value) * 1000);
    snprintf(to, room, "%s%lld.%03lld", value < 0 ? "-" : "", whole / 1000, whole % 1000);
}

typedef struct Fit { /* pixels */
    int w, h, left, top;
    int off_x, off_y; /* quarters of a pixel from there */
    double turned;    /* degrees */
} Fit;

/* What drifts slowly would be seen to step from pixel to pixel: it is kept at quarters of one. */
bool art_drifts(Art art) {
    return art == ART_SKY_LANTERN || art == ART_SMOKE || art == ART_STEAM || art == ART_STONE;
}

static int quarter_of(double place) {
    return (int)floor((place - floor(place)) * 4);
}

/* How far a turned drawing reaches along one axis, its foot at 0: the parts its own axes have in that one. */
static double reach_of(double from, double to, double part) {
    return fmax(from * part, to * part);
}

static void extent_fit(const Extent *extent, const Sprite *sprite, Fit *fit) {
    const double left = sprite->flipped ? -(extent->x + extent->w) : extent->x, right = left + extent->w;
    const double top = extent->y, bottom = top + extent->h, size = sprite->size;
    const double along = cos(fit->turned * RADIANS) * size, across = sin(fit->turned * RADIANS) * size;
    fit->left = (int)ceil(reach_of(left, right, -along) + reach_of(top, bottom, across)) + 1;
    fit->top = (int)ceil(reach_of(top, bottom, -along) + reach_of(left, right, -across)) + 1;
    fit->w = fit->left + (int)ceil(reach_of(left, right, along) + reach_of(top, bottom, -across)) + 1;
    fit->h = fit->top + (int)ceil(reach_of(top, bottom, along) + reach_of(left, right, across)) + 1;
}

/* The drawing's own head gives way to one that puts its foot on a whole pixel at the exact size. */
static char *art_fitted(const char *text, const Fit *fit, const Sprite *sprite) {
    const char *body = strstr(text, "<svg");
    body = body == NULL ? NULL : strchr(body, '>');
    const char *end = body == NULL ? NULL : strstr(body, "</svg>");
    if (end == NULL)
        return NULL;
    char scale[32], turned[32];
    write_number(scale, sizeof scale, sprite->size);
    write_number(turned, sizeof turned, fit->turned);
    const int length = (int)(end - body - 1);
    const size_t room = (size_t)length + 256;
    char *out = memory_new(room, 1);
    snprintf(out, room,
             "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\">"
             "<g transform=\"translate(%d.%02d %d.%02d) rotate(%s) scale(%s%s %s)\">%.*s</g></svg>",
             fit->w, fit->h, fit->left, fit->off_x * 25, fit->top, fit->off_y * 25, turned, sprite->flipped ? "-" : "",
             scale, scale, length, body + 1);
    return out;
}

static char *art_tinted(const char *text, const Sprite *sprite) {
    Holder own[HOLDERS];
    size_t count = 0;
    for (size_t i = 0; i < HOLDERS; i++) {
        const Colour tint = sprite->tint[holders[i].tint];
        if (tint != 0)
            own[count++] = (Holder){holders[i].word, colour_mix(tint, holders[i].toward, holders[i].part)};
    }
    return art_coloured(text, own, count);
}

static SDL_Surface *sprite_paint(const char *text, const Sprite *sprite, Fit *fit) {
    Extent extent;
    if (!extent_read(text, &extent))
        return NULL;
    extent_fit(&extent, sprite, fit);
    char *fitted = art_fitted(text, fit, sprite);
    if (fitted == NULL)
        return NULL;
    char *tinted = art_tinted(fitted, sprite);
    free(fitted);
    SDL_Surface *surface = art_raster(tinted, 0, 0);
    free(tinted);
    SDL_Surface *converted = surface == NULL ? NULL : SDL_ConvertSurfaceFormat(surface, SDL_PIXELFORMAT_ARGB8888, 0);
    SDL_FreeSurface(surface);
    return converted;
}

const Shown *art_sprite(Draw *draw, const Sprite *sprite, double turned) {
    Fit fit = {.turned = turned};
    if (art_drifts(sprite->art)) {
        fit.off_x = quarter_of(sprite->x);
        fit.off_y = quarter_of(sprite->y);
    }
    char key[TEXTURE_KEY];
    snprintf(key, sizeof key, "sprite %d %.3f %d %d %d %.3f %08x %08x %08x", (int)sprite->art, sprite->size,
             sprite->flipped, fit.off_x, fit.off_y, turned, sprite->tint[0], sprite->tint[1], sprite->tint[2]);
    const Shown *shown = textures_find(draw->textures, key);
    if (shown != NULL)
        return shown;
    char *text = art_load(draw, art_name(sprite->art));
    SDL_Surface *surface = text == NULL ? NULL : sprite_paint(text, sprite, &fit);
    SDL_free(text);
    return textures_keep_sprite(draw->textures, key, surface, fit.left, fit.top);
}

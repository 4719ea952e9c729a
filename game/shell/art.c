#include "shell/art.h"

#include "core/memory.h"
#include "shell/paint.h"

#include <SDL_image.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *const icon_names[ICONS] = {
    [ICON_BACK] = "back",         [ICON_NEXT] = "next",     [ICON_HUT] = "hut",       [ICON_SETTINGS] = "settings",
    [ICON_PLUS] = "plus",         [ICON_CHECK] = "check",   [ICON_CLOCK] = "clock",   [ICON_LOCK] = "lock",
    [ICON_FLAG] = "flag",         [ICON_CAIRN] = "cairn",   [ICON_PENCIL] = "pencil", [ICON_MOUNTAIN] = "mountain",
    [ICON_REPEAT] = "repeat",     [ICON_HEART] = "heart",   [ICON_EYE] = "eye",       [ICON_SHIELD] = "shield",
    [ICON_PERSON] = "person",     [ICON_PEOPLE] = "people", [ICON_PIN] = "pin",       [ICON_DOOR] = "door",
    [ICON_BOOT] = "boot",         [ICON_RIBBON] = "ribbon", [ICON_TEXT] = "text",     [ICON_CONTRAST] = "contrast",
    [ICON_MOTION] = "motion",     [ICON_FACE] = "face",     [ICON_FOLDER] = "folder", [ICON_INFO] = "info",
    [ICON_KEYBOARD] = "keyboard", [ICON_PAUSE] = "pause",   [ICON_PLAY] = "play",     [ICON_HAND] = "hand",
    [ICON_LANTERN] = "lantern",   [ICON_BREATH] = "breath", [ICON_MIST] = "mist",     [ICON_SOUND] = "sound",
    [ICON_MUSIC] = "music",       [ICON_MUTE] = "mute",     [ICON_MORE] = "more",     [ICON_FULL] = "full",
    [ICON_EAR] = "ear",           [ICON_FLOWER] = "flower", [ICON_CUP] = "cup",       [ICON_MINUS] = "minus",
    [ICON_MUSCLE] = "muscle",     [ICON_WORDS] = "words",   [ICON_GRIP] = "grip",     [ICON_SORT] = "sort",
    [ICON_BRING] = "bring",       [ICON_FILE] = "file",     [ICON_BOOK] = "book",     [ICON_CHART] = "chart",
    [ICON_SHARE] = "share",       [ICON_SEARCH] = "search", [ICON_MOON] = "moon"};

const char *art_icon_name(Icon icon) {
    return icon_names[icon];
}

char *art_load(const Draw *draw, const char *name) {
    char path[ART_ROOM + 64];
    snprintf(path, sizeof path, "%s/%s.svg", draw->art, name);
    size_t length = 0;
    return SDL_LoadFile(path, &length);
}

static const Holder *holder_at(const char *at, const Holder *holders, size_t count) {
    for (size_t i = 0; i < count; i++)
        if (strncmp(at, holders[i].word, strlen(holders[i].word)) == 0)
            return &holders[i];
    return NULL;
}

char *art_coloured(const char *text, const Holder *holders, size_t count) {
    char *out = memory_new(strlen(text) + 1, 1);
    char *to = out;
    for (const char *at = text; *at != '\0';) {
        const Holder *holder = *at == '#' || *at == 'c' ? holder_at(at, holders, count) : NULL;
        if (holder == NULL) {
            *to++ = *at++;
            continue;
        }
        char hex[8];
        snprintf(hex, sizeof hex, "#%06x", holder->colour >> 8);
        memcpy(to, hex, sizeof hex - 1);
        to += sizeof hex - 1;
        at += strlen(holder->word);
    }
    return out;
}

SDL_Surface *art_raster(const char *text, int width, int height) {
    SDL_RWops *file = SDL_RWFromConstMem(text, (int)strlen(text));
    SDL_Surface *surface = file == NULL ? NULL : IMG_LoadSizedSVG_RW(file, width, height);
    if (file != NULL)
        SDL_RWclose(file);
    return surface;
}

/* SDL2_image knows no currentColor: the colour is written in its place. */
static SDL_Surface *art_paint(const Draw *draw, const char *name, int size, Colour colour) {
    char *text = art_load(draw, name);
    if (text == NULL)
        return NULL;
    char *coloured = art_coloured(text, &(Holder){"currentColor", colour}, 1);
    SDL_free(text);
    SDL_Surface *surface = art_raster(coloured, size, size);
    free(coloured);
    if (surface != NULL && (colour & 255) != 255)
        SDL_SetSurfaceAlphaMod(surface, (Uint8)colour);
    SDL_Surface *converted = surface == NULL ? NULL : SDL_ConvertSurfaceFormat(surface, SDL_PIXELFORMAT_ARGB8888, 0);
    SDL_FreeSurface(surface);
    return converted;
}

void draw_art(Draw *draw, const char *name, int size, Colour colour, double x, double y) {
    char key[TEXTURE_KEY];
    snprintf(key, sizeof key, "art %s %d %08x", name, size, colour);
    const Shown *shown = textures_find(draw->textures, key);
    if (shown == NULL)
        shown = textures_keep(draw->textures, key, art_paint(draw, name, size, colour), false, 0);
    draw_shown(draw, shown, (int)lround(x - size / 2.0), (int)lround(y - size / 2.0));
}

void draw_icon(Draw *draw, Icon icon, int size, Colour colour, double x, double y) {
    if (icon == ICON_NONE)
        return;
    if (draw->writing != NULL) {
        Box box = {(int)lround(x - size / 2.0), (int)lround(y - size / 2.0), size, size};
        writing_add(draw->writing, (Written){.box = box, .colour = colour});
        return;
    }
    char name[64];
    snprintf(name, sizeof name, "icons/%s", art_icon_name(icon));
    draw_art(draw, name, size, colour, x, y);
}

static SDL_Surface *star_paint(double size, Colour fill, Colour edge, double edge_width) {
    int whole = (int)ceil(size + 2 * edge_width) + 2;
    double middle = whole / 2.0, outer = size / 2;
    Paint paint = paint_begin(whole, whole);
    for (int i = 0; i < 10; i++) {
        double angle = i * 3.14159265358979323846 / 5, radius = i % 2 == 0 ? outer : outer / 2;
        cairo_line_to(paint.cairo, middle + radius * sin(angle), middle - radius * cos(angle));
    }
    cairo_close_path(paint.cairo);
    paint_colour(paint.cairo, fill);
    cairo_fill_preserve(paint.cairo);
    cairo_set_line_join(paint.cairo, CAIRO_LINE_JOIN_ROUND);
    cairo_set_line_width(paint.cairo, edge_width);
    paint_colour(paint.cairo, edge);
    cairo_stroke(paint.cairo);
    return paint_end(&paint);
}

void draw_star(Draw *draw, double x, double y, double size, Colour fill, Colour edge, double edge_width) {
    char key[TEXTURE_KEY];
    snprintf(key, sizeof key, "star %.2f %08x %08x %.2f", size, fill, edge, edge_width);
    const Shown *shown = textures_find(draw->textures, key);
    if (shown == NULL)
        shown = textures_keep(draw->textures, key, star_paint(size, fill, edge, edge_width), false, 0);
    draw_shown(draw, shown, (int)lround(x - shown->w / 2.0), (int)lround(y - shown->h / 2.0));
}

void draw_text(Draw *draw, Face face, int pixels, int line_height, const char *text, size_t length, Colour colour,
               int x, int y) {
    if (length == 0)
        return;
    size_t room = length + 64;
    char *key = memory_new(room, 1);
    int head = snprintf(key, room, "text %d %d %08x ", (int)face, pixels, colour);
    memcpy(key + head, text, length);
    const Shown *shown = textures_find(draw->textures, key);
    if (shown == NULL) {
        int top = 0;
        SDL_Surface *surface = fonts_paint(draw->fonts, face, pixels, text, length, colour, &top);
        shown = textures_keep(draw->textures, key, surface, false, top);
    }
    free(key);
    int lead = (line_height - fonts_height(draw->fonts, face, pixels)) / 2;
    y += lead + shown->top;
    if (draw->writing == NULL)
        draw_shown(draw, shown, x, y);
    else
        writing_add(draw->writing, (Written){.box = {x, y, shown->w, shown->h},
                                             .colour = colour,
                                             .pixels = pixels,
                                             .bold = face == FACE_TITLE || face == FACE_LABEL});
}

void draw_pen(Draw *draw, Box box, Colour colour) {
    if (draw->writing == NULL)
        draw_fill(draw, box, colour);
}

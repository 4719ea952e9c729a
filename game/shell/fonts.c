#include "shell/fonts.h"

#include "core/memory.h"
#include "core/text.h"
#include "shell/font_runs.h"

#include <stdlib.h>
#include <string.h>

/* Layout asks for the same words again and again; a full table is thrown away whole. */
#define WIDTHS 16384
#define WIDTHS_FULL (WIDTHS / 4 * 3)

typedef struct Width {
    uint64_t mark; /* 0 = free */
    uint32_t length;
    int width;
} Width;

struct Fonts {
    FontFiles *files;
    Width *widths;
    size_t width_count;
};

static bool fonts_have_faces(Fonts *fonts, Problem *problem) {
    for (size_t face = 0; face < FACES; face++)
        if (font_files_open(fonts->files, face, 17) == NULL) {
            problem_say(
                problem,
                "The font file %s is missing: install the packages fonts-quicksand and fonts-lato, then start again.",
                font_files_path(fonts->files, face));
            return false;
        }
    return true;
}

Fonts *fonts_open(Problem *problem) {
    if (TTF_Init() != 0) {
        problem_say(problem, "The fonts did not start (%s): install SDL2_ttf anew, then start again.", TTF_GetError());
        return NULL;
    }
    Fonts *fonts = memory_new(1, sizeof *fonts);
    fonts->files = font_files_new();
    fonts->widths = memory_new(WIDTHS, sizeof *fonts->widths);
    if (fonts_have_faces(fonts, problem))
        return fonts;
    fonts_close(fonts);
    return NULL;
}

void fonts_close(Fonts *fonts) {
    if (fonts == NULL)
        return;
    font_files_free(fonts->files);
    free(fonts->widths);
    free(fonts);
    TTF_Quit();
}

/* The direction and the script are state of the font, so they are set before each use. */
static TTF_Font *fonts_ready(Fonts *fonts, const FontRun *run, int pixels) {
    TTF_Font *font = font_files_open(fonts->files, run->file, pixels);
    if (font == NULL)
        return NULL;
    TTF_SetFontDirection(font, run->rightwards ? TTF_DIRECTION_LTR : TTF_DIRECTION_RTL);
    if (run->script[0] != '\0')
        TTF_SetFontScriptName(font, run->script);
    return font;
}

static int run_width(Fonts *fonts, const FontRun *run, int pixels, const char *text) {
    TTF_Font *font = fonts_ready(fonts, run, pixels);
    char *part = text_copy_part(text + run->start, run->length);
    int width = 0;
    if (font == NULL || TTF_SizeUTF8(font, part, &width, NULL) != 0)
        width = 0;
    free(part);
    return width;
}

static int fonts_width(Fonts *fonts, Face face, int pixels, const char *text, size_t length) {
    size_t count = 0;
    FontRun *runs = font_runs(fonts->files, face, text, length, &count);
    int width = 0;
    for (size_t i = 0; i < count; i++)
        width += run_width(fonts, &runs[i], pixels, text);
    free(runs);
    return width;
}

static uint64_t width_mark(Face face, int pixels, const char *text, size_t length) {
    /* spread before the letters come in: else "5" at one size would be mistaken for "a" at another */
    uint64_t mark =
        (UINT64_C(14695981039346656037) ^ ((uint64_t)face << 32) ^ (uint64_t)pixels) * UINT64_C(1099511628211);
    for (size_t i = 0; i < length; i++)
        mark = (mark ^ (unsigned char)text[i]) * UINT64_C(1099511628211);
    mark ^= mark >> 29;
    return mark == 0 ? 1 : mark;
}

static Width *width_place(Fonts *fonts, uint64_t mark, size_t length) {
    for (size_t i = mark % WIDTHS;; i = (i + 1) % WIDTHS) {
        Width *width = &fonts->widths[i];
        if (width->mark == 0 || (width->mark == mark && width->length == (uint32_t)length))
            return width;
    }
}

int fonts_measure(void *fonts_of, Face face, int pixels, const char *text, size_t length) {
    Fonts *fonts = fonts_of;
    if (length == 0)
        return 0;
    uint64_t mark = width_mark(face, pixels, text, length);
    Width *place = width_place(fonts, mark, length);
    if (place->mark != 0)
        return place->width;
    int width = fonts_width(fonts, face, pixels, text, length);
    if (fonts->width_count >= WIDTHS_FULL) {
        memset(fonts->widths, 0, WIDTHS * sizeof *fonts->widths);
        fonts->width_count = 0;
        place = width_place(fonts, mark, length);
    }
    *place = (Width){mark, (uint32_t)length, width};
    fonts->width_count++;
    return width;
}

int fonts_height(Fonts *fonts, Face face, int pixels) {
    TTF_Font *font = font_files_open(fonts->files, face, pixels);
    return font == NULL ? pixels : TTF_FontHeight(font);
}

static SDL_Surface *run_paint(Fonts *fonts, const FontRun *run, int pixels, const char *text, Colour colour,
                              int *ascent) {
    TTF_Font *font = fonts_ready(fonts, run, pixels);
    if (font == NULL)
        return NULL;
    char *part = text_copy_part(text + run->start, run->length);
    SDL_Color ink = {(Uint8)(colour >> 24), (Uint8)(colour >> 16), (Uint8)(colour >> 8), (Uint8)colour};
    SDL_Surface *surface = part[0] == '\0' ? NULL : TTF_RenderUTF8_Blended(font, part, ink);
    free(part);
    *ascent = TTF_FontAscent(font);
    return surface;
}

typedef struct Painted {
    SDL_Surface *surface;
    int ascent, width;
} Painted;

/* Runs side by side on one base line. */
static SDL_Surface *painted_join(Painted *parts, size_t count, int *ascent) {
    int width = 0, above = 0, below = 0;
    for (size_t i = 0; i < count; i++) {
        if (parts[i].surface != NULL) {
            above = SDL_max(above, parts[i].ascent);
            below = SDL_max(below, parts[i].surface->h - parts[i].ascent);
            width += parts[i].width;
        }
    }
    SDL_Surface *all =
        width == 0 ? NULL : SDL_CreateRGBSurfaceWithFormat(0, width, above + below, 32, SDL_PIXELFORMAT_ARGB8888);
    int x = 0;
    for (size_t i = 0; i < count; i++) {
        if (parts[i].surface == NULL)
            continue;
        SDL_Rect to = {x, above - parts[i].ascent, 0, 0};
        SDL_SetSurfaceBlendMode(parts[i].surface, SDL_BLENDMODE_NONE);
        if (all != NULL)
            SDL_BlitSurface(parts[i].surface, NULL, all, &to);
        x += parts[i].width;
        SDL_FreeSurface(parts[i].surface);
    }
    *ascent = above;
    return all;
}

SDL_Surface *fonts_paint(Fonts *fonts, Face face, int pixels, const char *text, size_t length, Colour colour,
                         int *top) {
    size_t count = 0;
    FontRun *runs = font_runs(fonts->files, face, text, length, &count);
    Painted *parts = memory_new(count, sizeof *parts);
    for (size_t i = 0; i < count; i++) {
        parts[i].surface = run_paint(fonts, &runs[i], pixels, text, colour, &parts[i].ascent);
        parts[i].width = parts[i].surface == NULL ? 0 : run_width(fonts, &runs[i], pixels, text);
    }
    int ascent = 0;
    TTF_Font *own = font_files_open(fonts->files, face, pixels);
    SDL_Surface *surface = NULL;
    if (count == 1) {
        surface = parts[0].surface;
        ascent = parts[0].ascent;
    } else {
        surface = painted_join(parts, count, &ascent);
    }
    *top = own == NULL ? 0 : TTF_FontAscent(own) - ascent;
    free(parts);
    free(runs);
    return surface;
}
